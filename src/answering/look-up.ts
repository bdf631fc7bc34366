// Apps → Look up: the societies, people and events that a message mentions, each with what says most about it.

import type { Entity } from '../domain/entity.ts';
import type { EntityKind, Predicate, Statement } from '../domain/statement.ts';
import { unknownName } from './absence.ts';
import type { Answer } from './answer.ts';
import { isOver, latestFirst } from './chronology.ts';
import type { Desk } from './desk.ts';
import { namesInText } from './names-in-text.ts';
import { officeRank } from './offices.ts';

/** What Discord's select menu holds. */
const MOST_MENTIONED = 25;

/** In the order of the message; `text` is null where the message holds no words. */
export function lookUp(text: string | null, desk: Desk): Answer {
  const words = text ?? '';
  const found = namesInText(words, desk.knowledge);
  for (const { start, end, entities } of found)
    desk.explain(`"${words.slice(start, end)}" names ${entities.map(({ name }) => name).join('; ')}`);
  const entities = [...new Set(found.flatMap((name) => name.entities))].slice(0, MOST_MENTIONED);
  if (entities.length === 0) return { ...unknownName('', [], desk), why: 'nothing-named' };
  const rows = entities.map((entity) => ({ entity, statements: factsOf(entity, desk) }));
  return {
    kind: 'listing',
    list: { of: 'mentioned', rows },
    page: 0,
    statements: rows.flatMap(({ statements }) => statements),
    passages: [],
  };
}

/** The newest statement of each of the facts that say which one it is; of several offices the highest. */
function factsOf(entity: Entity, desk: Desk): readonly Statement[] {
  const about = (desk.knowledge.statementsAbout.get(entity.id) ?? []).filter((one) => one.rank !== 'deprecated' && !isOver(one));
  const facts = FACTS[entity.kind].flatMap((predicate) => {
    const stated = latestFirst(about.filter((one) => one.predicate === predicate));
    return stated.toSorted((one, other) => officeRank(one.role) - officeRank(other.role))[0] ?? [];
  });
  return facts.slice(0, MOST_FACTS[entity.kind]);
}

/** An event's first and last day are one fact to the reader. */
const MOST_FACTS: Readonly<Record<EntityKind, number>> = { organization: 2, person: 2, event: 3 };

const FACTS: Readonly<Record<EntityKind, readonly Predicate[]>> = {
  organization: ['leader', 'foundingDate', 'location', 'description', 'memberCount'],
  person: ['role', 'affiliation', 'location', 'title'],
  event: ['startDate', 'endDate', 'location', 'theme'],
};
