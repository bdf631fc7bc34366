// /event name: show: – the summary of a congress, or one part of it.

import { EVENT_SHOWS } from '../src/answering/sections.ts';
import { showCard } from '../src/answering/show-card.ts';
import { command, FREE_TEXT_LIMIT } from '../src/command.ts';

export const event = command({
  name: 'event',
  options: {
    name: { type: 'text', required: true, maxLength: FREE_TEXT_LIMIT, complete: ['event'] },
    show: { type: 'choice', required: false, choices: EVENT_SHOWS },
  },
  run: ({ name, show }, desk) => showCard(name, 'event', show ?? 'summary', desk),
});
