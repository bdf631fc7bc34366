// /society name: – what an organization is: names, founding, place, leader, members, goals, activities, events.

import { showCard } from '../src/answering/show-card.ts';
import { command, FREE_TEXT_LIMIT } from '../src/command.ts';

export const society = command({
  name: 'society',
  options: {
    name: { type: 'text', required: true, maxLength: FREE_TEXT_LIMIT, complete: ['organization'] },
  },
  run: ({ name }, desk) => showCard(name, 'organization', 'everything', desk),
});
