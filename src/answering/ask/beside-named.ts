// "Which other speakers were there besides Ada Example": whoever is named there is no answer.

import { notStated } from '../absence.ts';
import type { Answer } from '../answer.ts';
import type { Desk } from '../desk.ts';
import { namedSpans } from '../named-spans.ts';
import { SET_ASIDE } from '../without-talk.ts';

/** The answer; a refusal where all that it tells is of those whom the question sets aside. */
export function withoutSetAside(answer: Answer, asked: string, desk: Desk): Answer {
  if (answer.kind !== 'found' || answer.shape.view !== 'values' || answer.subject === null || answer.statements.length === 0) return answer;
  const aside = SET_ASIDE.exec(asked)?.[1];
  if (aside === undefined || !OTHERS.test(asked)) return answer;
  const ids = new Set(namedSpans(aside, ['organization', 'person', 'event'], desk).flatMap(({ entities }) => entities.map(({ id }) => id)));
  if (!answer.statements.every(({ valueId }) => valueId !== null && ids.has(valueId))) return answer;
  desk.explain(`only what the question sets aside is stated: ${aside}`);
  return notStated(asked, answer.subject, answer.shape.property, 'not-stated', answer.statements, 'ask', desk);
}

const OTHERS = /(?<!\p{L})(?:other|others|else|another|andere\p{L}*|sonst|autres?|otr[oa]s?|altr[ie]|anders|другие|ещё|еще)(?!\p{L})/iu;
