// What the bot offers, in the order that /help and Discord show it. A test holds the list and the folder together.

import type { Command } from '../src/command.ts';
import { ask } from './ask.ts';
import { event } from './event.ts';
import { help } from './help.ts';
import { lookUp } from './look-up.ts';
import { person } from './person.ts';
import { search } from './search.ts';
import { society } from './society.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { who } from './who.ts';

export const commands: readonly Command[] = [who, society, person, event, ask, search, timeline, sources, help, lookUp];
