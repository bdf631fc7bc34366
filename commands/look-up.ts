// Apps → Look up, on a message – the societies, people and events that it mentions.

import { lookUp as lookUpText } from '../src/answering/look-up.ts';
import { command, MESSAGE_TEXT_LIMIT } from '../src/command.ts';

export const lookUp = command({
  name: 'look-up',
  on: 'message',
  options: {
    text: { type: 'text', required: false, maxLength: MESSAGE_TEXT_LIMIT },
  },
  run: ({ text }, desk) => lookUpText(text, desk),
});
