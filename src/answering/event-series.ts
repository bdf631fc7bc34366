// A body's events that none by itself is told of: "HSPI congresses" where a page only says that the society holds them every year.

import type { Entity } from '../domain/entity.ts';
import type { Found } from './answer.ts';
import { foundValues } from './ask/answers.ts';
import { says } from './ask/evidence.ts';
import type { Desk } from './desk.ts';
import { namedSpans } from './named-spans.ts';
import { generalKind, isFrameWord } from './vocabulary.ts';
import { type Word, wordsOf } from './words.ts';

/** What is stated of a body's events in general; null where the text asks for no event of one body, or a word of it is not told of its events. */
export function eventSeries(asked: string, desk: Desk): Found | null {
  const [span, ...others] = namedSpans(asked, ['organization'], desk);
  const [body, ...bodies] = span?.entities ?? [];
  if (span === undefined || body === undefined || others.length > 0 || bodies.length > 0) return null;
  const beside = wordsOf(asked).filter((word) => (word.end <= span.start || word.start >= span.end) && !isFrameWord(word.plain));
  if (!beside.some((word) => generalKind(word.key) === 'event')) return null;
  return seriesOf(body, beside, desk);
}

/** What the body is told to do that says all the words. */
export function seriesOf(body: Entity, words: readonly Word[], desk: Desk): Found | null {
  const told = (desk.knowledge.statementsAbout.get(body.id) ?? []).filter(
    (one) =>
      one.rank !== 'deprecated' &&
      (one.predicate === 'activity' || one.predicate === 'programme') &&
      words.every((word) => says(one, word)),
  );
  return told.length === 0 ? null : foundValues(body, 'activity', told);
}
