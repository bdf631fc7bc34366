// /help – what can be asked, with examples from the loaded documents.

import { help as helpFor } from '../src/answering/help.ts';
import { command } from '../src/command.ts';

export const help = command({
  name: 'help',
  options: {},
  run: (_, desk) => helpFor(desk),
});
