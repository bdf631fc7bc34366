// Asks what people ask, once, of the best known things: the patterns that questions are read by are compiled then, and the first reader does not wait for it.

import { setImmediate } from 'node:timers/promises';
import { ask } from '../answering/ask/ask.ts';
import { QUESTIONS } from '../answering/ask/suggested-questions.ts';
import type { Desk } from '../answering/desk.ts';
import type { EntityKind } from '../domain/statement.ts';
import type { Snapshot } from '../live-corpus.ts';

/** Between the questions others are answered. */
export async function rehearseQuestions({ knowledge, search }: Snapshot): Promise<void> {
  const desk: Desk = { knowledge, search, today: SOME_DAY, page: 0, explain: () => {} };
  const named = KINDS.flatMap((kind) => {
    const [best] = knowledge.entities.filter((entity) => entity.kind === kind).toSorted((a, b) => b.mentions - a.mentions);
    return best === undefined ? [] : QUESTIONS[kind].map(([, question]) => question.replace('…', best.name));
  });
  for (const question of [...named, ...OPEN]) {
    await setImmediate();
    ask(question, desk);
  }
}

/** What is answered is thrown away. */
const SOME_DAY = '2000-01-01';
const KINDS: readonly EntityKind[] = ['organization', 'person', 'event'];

/** Questions that name no thing. */
const OPEN = [
  'which societies were founded in 2000?',
  'how many congresses were there in May 2000?',
  'who organized the congress in Geneva in 2000?',
  'is there a society in Norway and who leads it?',
] as const;
