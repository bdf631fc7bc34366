// What is said of one way ("online") answers what is asked of the other ("in person").

import { expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { answerByOpposite } from '../../src/answering/ask/opposite-question.ts';

/** Says yes to one question, and to no other. */
const yesTo =
  (asked: string) =>
  (text: string): Answer =>
    text === asked
      ? {
          kind: 'found',
          subject: null,
          shape: { view: 'verdict', property: 'activity', verdict: 'yes', about: text },
          statements: [],
          passages: [],
        }
      : { kind: 'which-one', asked: text, candidates: [] };

test('who meets online does not meet in person', () => {
  const asked = 'does the board of the Rain Society meet in person?';
  expect(answerByOpposite(asked, yesTo('does the board of the Rain Society meet online?'))?.shape).toMatchObject({
    verdict: 'no',
    about: asked,
  });
});

test('asked which of the two, the one is answered that is said, and "of" is no "or"', () => {
  const answer = answerByOpposite(
    'does the board of the Rain Society meet in person or online?',
    yesTo('does the board of the Rain Society meet online?'),
  );
  expect(answer?.shape).toMatchObject({ view: 'values', property: 'activity' });
});

test('where neither is said, nothing is', () => {
  expect(answerByOpposite('does the board meet in person?', yesTo('does the choir meet online?'))).toBeNull();
  expect(answerByOpposite('who meets online?', yesTo('who meets in person?'))).toBeNull();
});
