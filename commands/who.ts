// /who leads: – who leads a society, in which office, since when, as of when.

import { whoLeads } from '../src/answering/who.ts';
import { command, FREE_TEXT_LIMIT } from '../src/command.ts';

export const who = command({
  name: 'who',
  options: {
    leads: { type: 'text', required: true, maxLength: FREE_TEXT_LIMIT, complete: ['organization'] },
  },
  run: ({ leads }, desk) => whoLeads(leads, desk),
});
