// /person name: – offices and affiliations, dated, and the events that the person appears in.

import { showCard } from '../src/answering/show-card.ts';
import { command, FREE_TEXT_LIMIT } from '../src/command.ts';

export const person = command({
  name: 'person',
  options: {
    name: { type: 'text', required: true, maxLength: FREE_TEXT_LIMIT, complete: ['person'] },
  },
  run: ({ name }, desk) => showCard(name, 'person', 'everything', desk),
});
