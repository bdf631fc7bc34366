// /timeline about: from: to: – dated facts in order.

import { timeline as timelineOf } from '../src/answering/timeline.ts';
import { command, FREE_TEXT_LIMIT } from '../src/command.ts';

/** The longest date that anyone types: "from 27 September 2024". */
const DATE_LIMIT = 40;

export const timeline = command({
  name: 'timeline',
  options: {
    about: { type: 'text', required: false, maxLength: FREE_TEXT_LIMIT, complete: ['organization', 'person', 'event'] },
    from: { type: 'text', required: false, maxLength: DATE_LIMIT },
    to: { type: 'text', required: false, maxLength: DATE_LIMIT },
  },
  run: ({ about, from, to }, desk) => timelineOf(about, from, to, desk),
});
