// "HSPI Africa" where the documents speak of HSPI alone: a body for a part of the world is another body than the one whose name it goes on from.

import type { Entity } from '../../domain/entity.ts';
import type { Desk } from '../desk.ts';
import { type Word, wordsOf } from '../words.ts';
import { isContinent } from './continents.ts';
import type { Question } from './question.ts';

/** The body whose acronym is followed by a part of the world that it is not known to bear or to lie in; null where there is none. */
export function absentPart({ text, spans }: Question, desk: Desk): Entity | null {
  const words = wordsOf(text);
  for (const { start, end, entities } of spans) {
    const [body, ...others] = entities;
    const next = words.find((word) => word.start >= end);
    if (body?.kind !== 'organization' || others.length > 0 || next === undefined || text.slice(end, next.start) !== ' ') continue;
    if (!/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(text.slice(start, end)) || !/^\p{Lu}\p{Ll}/u.test(next.text)) continue;
    if ((isContinent(next) || next.country !== null) && !isOfBody(next, body, desk)) return body;
  }
  return null;
}

function isOfBody(part: Word, body: Entity, desk: Desk): boolean {
  const places = (desk.knowledge.statementsAbout.get(body.id) ?? []).filter(({ predicate }) => predicate === 'location');
  return [...body.names.map(({ text }) => text), ...places.map(({ value }) => value)]
    .flatMap((text) => wordsOf(text))
    .some((word) => word.key === part.key || (part.country !== null && word.country === part.country));
}
