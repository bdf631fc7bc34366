// Look-ups over a snapshot that questions need and the knowledge base does not hold; each made once, when it is first needed.

import { LRUCache } from 'lru-cache';
import type { Entity } from '../../domain/entity.ts';
import type { EntityKind, Predicate, Statement } from '../../domain/statement.ts';
import type { KnowledgeBase, Passage } from '../../knowledge/knowledge-base.ts';
import { type Days, daysOf, overlap } from '../chronology.ts';
import { likeness, NEAR, nearKeys } from '../likeness.ts';
import { perSnapshot } from '../per-snapshot.ts';
import { unite } from '../positions.ts';
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

/** A word that statements say, and which of them, by their positions in ascending order. */
interface Said {
  readonly word: Word;
  readonly by: number[];
}

interface SaidWords {
  readonly statements: readonly Statement[];
  readonly byKey: ReadonlyMap<string, readonly Said[]>;
  readonly byInitial: ReadonlyMap<string, readonly Said[]>;
  /** Countries and their people. */
  readonly countries: readonly Said[];
}

const indexOfSaid = perSnapshot((knowledge): SaidWords => {
  const statements = [...statementsByPredicate(knowledge).values()].flat();
  const said = new Map<string, Said>();
  for (const [position, statement] of statements.entries()) {
    for (const word of saidWords(statement)) {
      const { by } = said.getOrInsertComputed(word.text, () => ({ word, by: [] }));
      if (by.at(-1) !== position) by.push(position);
    }
  }
  const words = [...said.values()];
  const byKey = new Map<string, Said[]>();
  for (const one of words)
    for (const key of [...lookUpKeys(one.word), spelled(one.word)]) byKey.getOrInsertComputed(key, () => []).push(one);
  const byInitial = Map.groupBy(words, ({ word }) => word.plain[0] ?? '');
  return { statements, byKey, byInitial, countries: words.filter(({ word }) => word.country !== null) };
});

/** Statements that may say the word, in any ending or country form; to be compared word by word. */
export function statementsSaying(word: Word, knowledge: KnowledgeBase): readonly Statement[] {
  const { statements, byKey } = indexOfSaid(knowledge);
  return allBy(
    lookUpKeys(word).flatMap((key) => byKey.get(key) ?? []),
    statements,
  );
}

/**
 * Statements that say some word that is the same as one of those asked, or a country on one of the continents: every distinct word that may be
 * the same is judged once, and not once for each statement.
 */
export function statementsSayingSome(
  asked: readonly Word[],
  isSame: (asked: Word, known: Word) => boolean,
  isCountryAsked: (country: string) => boolean,
  knowledge: KnowledgeBase,
): ReadonlySet<Statement> {
  const index = indexOfSaid(knowledge);
  const known = sameBy(knowledge).getOrInsertComputed(isSame, () => new LRUCache({ max: WORDS_KEPT }));
  const same = asked.flatMap((word) => {
    const found = known.get(word.text) ?? mayBeSaid(word, index).filter((one) => isSame(word, one.word));
    known.set(word.text, found);
    return found;
  });
  const lying = index.countries.filter(({ word }) => word.country !== null && isCountryAsked(word.country));
  return new Set(allBy([...new Set([...same, ...lying])], index.statements));
}

/** For each way of comparing: a word of a question → the words that statements say for it. Questions use the same words again and again. */
const sameBy = perSnapshot((_: KnowledgeBase) => new WeakMap<object, LRUCache<string, readonly Said[]>>());
/** A few dozen bytes each, mostly. */
const WORDS_KEPT = 5_000;

/** All that `mayBeAlike` allows; an acronym may begin with its second letter, its first two being swapped. */
function mayBeSaid(word: Word, { byKey, byInitial }: SaidWords): readonly Said[] {
  const [first = '', second = first] = word.plain;
  const keys = [...lookUpKeys(word), spelled(word), ...nearKeys(word.key)];
  const swapped = (byInitial.get(second) ?? []).filter((one) => word.acronym || one.word.acronym);
  return [...(byInitial.get(first) ?? []), ...keys.flatMap((key) => byKey.get(key) ?? []), ...swapped];
}

/** Each once, in the order of the statements. */
function allBy(words: readonly Said[], statements: readonly Statement[]): readonly Statement[] {
  const positions = unite(
    words.map(({ by }) => by),
    statements.length,
  );
  return positions.flatMap((position) => statements[position] ?? []);
}

const said = new WeakMap<Statement, readonly Word[]>();

/** The words that a statement itself says: its value and qualifiers, not the sentence round it. */
export function saidWords(statement: Statement): readonly Word[] {
  const known = said.get(statement);
  if (known !== undefined) return known;
  const { kind, unit, organization, event } = statement.qualifiers;
  const words = wordsOf(
    [statement.value, statement.role ?? '', kind ?? '', unit ?? '', organization?.name ?? '', event?.name ?? ''].join(' '),
  );
  said.set(statement, words);
  return words;
}

function lookUpKeys(word: Word): readonly string[] {
  return [word.key, `${word.plain.slice(0, STEM)}*`, ...(word.country === null ? [] : [`=${word.country}`])];
}

/** No other key holds a space. */
function spelled({ spelling }: Word): string {
  return ` ${spelling}`;
}

/** Letters by which "organizing" finds "organizer": every form compared as one word shares them. */
const STEM = 4;
