// /search text: kind: – ranked passages with the matching words marked, paged.

import { findPassages } from '../src/answering/find-passages.ts';
import { command, FREE_TEXT_LIMIT } from '../src/command.ts';

export const search = command({
  name: 'search',
  options: {
    text: { type: 'text', required: true, maxLength: FREE_TEXT_LIMIT },
    kind: { type: 'choice', required: false, choices: ['organization', 'person', 'event'] },
  },
  run: ({ text, kind }, desk) => findPassages(text, kind, desk),
});
