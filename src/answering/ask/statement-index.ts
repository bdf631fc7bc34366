// Look-ups over a snapshot that questions need and the knowledge base does not hold; each made once, when it is first needed.

import type { Entity } from '../../domain/entity.ts';
import type { EntityKind, Predicate, Statement } from '../../domain/statement.ts';
import type { KnowledgeBase, Passage } from '../../knowledge/knowledge-base.ts';
import { type Days, daysOf, overlap } from '../chronology.ts';
import { likeness, NEAR } from '../likeness.ts';
import { perSnapshot } from '../per-snapshot.ts';
import { isFrameWord } from '../vocabulary.ts';
import { type Word, wordsOf } from '../words.ts';

/** Statements that are answered from, by predicate, in document order. */
export const statementsByPredicate = perSnapshot(
  ({ statements }): ReadonlyMap<Predicate, readonly Statement[]> =>
    Map.groupBy(
      statements.filter(({ rank }) => rank !== 'deprecated'),
      ({ predicate }) => predicate,
    ),
);

export const entitiesByKind = perSnapshot(
  ({ entities }): ReadonlyMap<EntityKind, readonly Entity[]> => Map.groupBy(entities, ({ kind }) => kind),
);

export const entitiesByDocument = perSnapshot(({ entities }): ReadonlyMap<string, readonly Entity[]> => {
  const byDocument = new Map<string, Entity[]>();
  for (const entity of entities) for (const id of entity.documents) byDocument.getOrInsertComputed(id, () => []).push(entity);
  return byDocument;
});

export const statementsByDocument = perSnapshot(
  ({ statements }): ReadonlyMap<string, readonly Statement[]> => Map.groupBy(statements, ({ citation }) => citation.document),
);

export const passagesByDocument = perSnapshot(
  ({ passages }): ReadonlyMap<string, readonly Passage[]> => Map.groupBy(passages, ({ document }) => document),
);

const days = perSnapshot(({ documents }): readonly string[] =>
  documents.flatMap(({ published }) => daysOf(published)?.to ?? []).toSorted(),
);

/** Last day that any document speaks for; null when none is dated. `YYYY-MM-DD`. */
export function newestDay(knowledge: KnowledgeBase): string | null {
  return days(knowledge).at(-1) ?? null;
}

/** Id of an event → the days that its statements tell it began and ended on. */
const daysByEvent = perSnapshot((knowledge): ReadonlyMap<string, { readonly began: readonly Days[]; readonly ended: readonly Days[] }> => {
  const told = new Map<string, { began: Days[]; ended: Days[] }>();
  for (const [predicate, side] of SIDES)
    for (const { subject, value } of statementsByPredicate(knowledge).get(predicate) ?? [])
      told.getOrInsertComputed(subject.id, () => ({ began: [], ended: [] }))[side].push(...asList(daysOf(value)));
  return told;
});

const SIDES = [
  ['startDate', 'began'],
  ['endDate', 'ended'],
] as const;

function asList(days: Days | null): readonly Days[] {
  return days === null ? [] : [days];
}

/** When an event began, by the first that tells it. */
export function beginningOf(event: string, knowledge: KnowledgeBase): Days | null {
  return daysByEvent(knowledge).get(event)?.began[0] ?? null;
}

/** Whether it is told to begin or to end on one of the days. */
export function takesPlaceWithin(event: string, days: Days, knowledge: KnowledgeBase): boolean {
  const told = daysByEvent(knowledge).get(event);
  return told !== undefined && [...told.began, ...told.ended].some((own) => overlap(own, days));
}

/** For each predicate, whose values are of each year. */
const subjectsByYear = perSnapshot(() => new Map<Predicate, ReadonlyMap<string, ReadonlySet<string>>>());

/** Ids of what states a date in some of those days by one of the predicates; more than those where a date is of many years. */
export function subjectsWithin(predicates: readonly Predicate[], days: Days, knowledge: KnowledgeBase): ReadonlySet<string> {
  const [from, to] = [days.from.slice(0, 4), days.to.slice(0, 4)];
  const known = subjectsByYear(knowledge);
  return new Set(
    predicates
      .flatMap((predicate) => [
        ...known.getOrInsertComputed(predicate, () => byYear(statementsByPredicate(knowledge).get(predicate) ?? [])),
      ])
      .flatMap(([year, ids]) => (year === MANY_YEARS || (year >= from && year <= to) ? [...ids] : [])),
  );
}

function byYear(statements: readonly Statement[]): ReadonlyMap<string, ReadonlySet<string>> {
  const subjects = new Map<string, Set<string>>();
  for (const { subject, value } of statements) {
    const days = daysOf(value);
    if (days === null) continue;
    const [first, last] = [days.from.slice(0, 4), days.to.slice(0, 4)];
    for (const year of new Set(Number(last) - Number(first) > 1 ? [MANY_YEARS] : [first, last]))
      subjects.getOrInsertComputed(year, () => new Set()).add(subject.id);
  }
  return subjects;
}

const MANY_YEARS = 'many';

const eventsByPlaceWord = perSnapshot((knowledge): ReadonlyMap<string, readonly { readonly word: Word; readonly event: Entity }[]> => {
  const byKey = new Map<string, { word: Word; event: Entity }[]>();
  for (const { subject, value } of statementsByPredicate(knowledge).get('location') ?? []) {
    const event = subject.kind === 'event' ? knowledge.entityById.get(subject.id) : undefined;
    if (event === undefined) continue;
    for (const word of wordsOf(value).filter(({ plain }) => !isFrameWord(plain)))
      for (const key of lookUpKeys(word)) byKey.getOrInsertComputed(key, () => []).push({ word, event });
  }
  return byKey;
});

/** Events that take place where the word says. */
export function eventsAtPlace(word: Word, knowledge: KnowledgeBase): readonly Entity[] {
  const index = eventsByPlaceWord(knowledge);
  const found = lookUpKeys(word).flatMap((key) => index.get(key) ?? []);
  return [...new Set(found.flatMap((one) => (likeness(word, one.word) >= NEAR ? [one.event] : [])))];
}

/** A word is looked up by each of them; what has one of them in common may be the same word. */
export function lookUpKeys(word: Word): readonly string[] {
  return [word.key, `${word.plain.slice(0, STEM)}*`, ...(word.country === null ? [] : [`=${word.country}`])];
}

/** Letters by which "organizing" finds "organizer": every form compared as one word shares them. */
const STEM = 4;
