// /ask question: – one question in plain words, answered from the documents or honestly not.

import { ask as answerQuestion } from '../src/answering/ask/ask.ts';
import { command, FREE_TEXT_LIMIT } from '../src/command.ts';

export const ask = command({
  name: 'ask',
  options: {
    question: { type: 'text', required: true, maxLength: FREE_TEXT_LIMIT },
  },
  run: ({ question }, desk) => answerQuestion(question, desk),
});
