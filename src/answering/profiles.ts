// What each entity can be recognised by: its names, and the values of what the documents state about it. Made once for a snapshot.

import type { Entity } from '../domain/entity.ts';
import { fold } from '../domain/fold.ts';
import type { Predicate, Statement } from '../domain/statement.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { isOver } from './chronology.ts';
import { perSnapshot } from './per-snapshot.ts';
import { generalKind, isFrameWord, isHeadNoun } from './vocabulary.ts';
import { placelessWordsOf, type Word } from './words.ts';

/**
 * How a clue identifies: `name` names the entity; `mark` may stand for a name (a congress's theme); `place` tells apart what something else
 * identifies; `detail` counts beside a name (a unit, "charity") or when most of it is repeated; `link` (who spoke there, whom they lead)
 * counts only when the question points at its predicate.
 */
export type ClueKind = 'name' | 'mark' | 'place' | 'detail' | 'link';

export interface Clue {
  readonly kind: ClueKind;
  readonly words: readonly Word[];
  /** Indexes of the words that count when it is asked how much of the clue is repeated: all but articles and the like. */
  readonly counting: readonly number[];
  /** Which predicates a question must point at to open a `link`, or may point at to open a `detail`. */
  readonly predicates: readonly Predicate[];
  /** What states it; null for names and for what a page is called. */
  readonly statement: Statement | null;
}

export interface Profile {
  readonly entity: Entity;
  readonly clues: readonly Clue[];
  /** Those of the names, in their order, and those that may stand for one. */
  readonly names: readonly Clue[];
  readonly marks: readonly Clue[];
  /** Statements that date an event. */
  readonly dates: readonly Statement[];
  /** Nouns that say what it is ("hospital", "society"), from its names. */
  readonly nouns: ReadonlySet<string>;
}

export interface Profiles {
  /** In the order of the snapshot's entities: their positions stand for them below, in ascending order. */
  readonly all: readonly Profile[];
  readonly byId: ReadonlyMap<string, Profile>;
  /** Comparison key of a word → the entities that have it in a clue. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** The same for its names alone. */
  readonly byNameKey: ReadonlyMap<string, readonly number[]>;
  /** Folded acronym → the entities that bear it. */
  readonly byAcronym: ReadonlyMap<string, readonly number[]>;
  /** The events with a date. */
  readonly dated: readonly number[];
  /** Words that an unknown word may be a slip, a beginning or another spelling of: by first letter, by spelling, and all acronyms. */
  readonly lookalikes: (word: Word) => readonly Word[];
}

/** Profiles of a snapshot; the same object each time. */
export const profilesOf: (knowledge: KnowledgeBase) => Profiles = perSnapshot(build);

/** Reads a text into words; equal words are one object, so that what is known of one is known of all. */
type ReadWords = (text: string, isAcronym?: boolean) => readonly Word[];

function build(knowledge: KnowledgeBase): Profiles {
  const before = last !== null && last.reading.size() <= MOST_STALE * last.least ? last : null;
  const reading = before?.reading ?? createReading();
  const isAsBefore = before === null ? () => false : unchanged(before.knowledge, knowledge);
  const made = new Map<string, Made>();
  for (const entity of knowledge.entities) {
    const known = isAsBefore(entity) ? before?.made.get(entity.id) : undefined;
    made.set(entity.id, known ?? withWords(profileOf(entity, knowledge, reading.read)));
  }
  last = { knowledge, made, reading, least: before?.least ?? reading.size() };
  const all = [...made.values()].map(({ profile }) => profile);
  const vocabulary = new Set<Word>();
  const byKey = new Map<string, number[]>();
  const byNameKey = new Map<string, number[]>();
  const byAcronym = new Map<string, number[]>();
  for (const [position, { profile, words }] of [...made.values()].entries()) {
    const { acronym } = profile.entity;
    if (acronym !== null) note(byAcronym, fold(acronym), position);
    for (const word of words) {
      vocabulary.add(word);
      for (const key of keysOf(word)) note(byKey, key, position);
    }
    for (const { words } of profile.names) for (const word of words) for (const key of keysOf(word)) note(byNameKey, key, position);
  }
  return {
    all,
    byId: new Map(all.map((profile) => [profile.entity.id, profile])),
    byKey,
    byNameKey,
    byAcronym,
    dated: all.flatMap(({ dates }, position) => (dates.length > 0 ? [position] : [])),
    lookalikes: lookalikesAmong([...vocabulary]),
  };
}

function keysOf({ key, country }: Word): readonly string[] {
  return country === null ? [key] : [key, country];
}

interface Made {
  readonly profile: Profile;
  /** Of its clues, each once. */
  readonly words: readonly Word[];
}

function withWords(profile: Profile): Made {
  return { profile, words: [...new Set(profile.clues.flatMap(({ words }) => words))] };
}

/** The last snapshot's profiles: those of things of which nothing else is stated now stand for the next one too. */
let last: {
  readonly knowledge: KnowledgeBase;
  readonly made: ReadonlyMap<string, Made>;
  readonly reading: Reading;
  /** Texts that were read when everything was read anew. */
  readonly least: number;
} | null = null;

/** Everything is read anew when so many times the texts are kept. */
const MOST_STALE = 2;

/** Whether all that a profile is read from is what it was: the thing, what states of it, what that names, and the pages about it. */
function unchanged(before: KnowledgeBase, now: KnowledgeBase): (entity: Entity) => boolean {
  const isSame = (one: readonly Statement[] = [], other: readonly Statement[] = []): boolean =>
    one.length === other.length && one.every((statement, at) => statement === other[at]);
  const touched = new Set<string>();
  const touch = (statements: readonly Statement[] = []): void => {
    for (const { subject, valueId, qualifiers } of statements)
      for (const id of [subject.id, valueId, qualifiers.organization?.id, qualifiers.event?.id])
        if (typeof id === 'string') touched.add(id);
  };
  const ids = [before, now].flatMap(({ entityById, statementsAbout }) => [...entityById.keys(), ...statementsAbout.keys()]);
  for (const id of new Set(ids)) {
    if (before.entityById.get(id) === now.entityById.get(id) && isSame(before.statementsAbout.get(id), now.statementsAbout.get(id)))
      continue;
    touched.add(id);
    for (const { statementsAbout, statementsMentioning } of [before, now]) {
      touch(statementsAbout.get(id));
      touch(statementsMentioning.get(id));
    }
  }
  return ({ id, documents }) =>
    !touched.has(id) && documents.every((document) => before.documentById.get(document) === now.documentById.get(document));
}

interface Reading {
  readonly read: ReadWords;
  /** How many texts it keeps. */
  readonly size: () => number;
}

function createReading(): Reading {
  const words = new Map<string, Word>();
  const texts = new Map<string, readonly Word[]>();
  const one = (word: Word): Word => words.getOrInsertComputed(`${word.text}|${word.acronym}`, () => word);
  return {
    read: (text, isAcronym = false) =>
      texts.getOrInsertComputed(`${text}|${isAcronym}`, () =>
        placelessWordsOf(text).map((word) => one(isAcronym && !word.acronym ? { ...word, acronym: true } : word)),
      ),
    size: () => texts.size,
  };
}

/** Each position once: they come in ascending order. */
function note(positions: Map<string, number[]>, key: string, position: number): void {
  const known = positions.getOrInsertComputed(key, () => []);
  if (known.at(-1) !== position) known.push(position);
}

function lookalikesAmong(vocabulary: readonly Word[]): (word: Word) => readonly Word[] {
  const acronyms = vocabulary.filter((word) => word.acronym);
  const byLetter = Map.groupBy(vocabulary, (word) => word.plain[0]);
  const bySpelling = Map.groupBy(vocabulary, (word) => word.spelling);
  return (word) => [...(byLetter.get(word.plain[0]) ?? []), ...(bySpelling.get(word.spelling) ?? []), ...acronyms];
}

function profileOf(entity: Entity, knowledge: KnowledgeBase, read: ReadWords): Profile {
  const about = (knowledge.statementsAbout.get(entity.id) ?? []).filter((one) => one.rank !== 'deprecated');
  const mentioning = (knowledge.statementsMentioning.get(entity.id) ?? []).filter((one) => one.rank !== 'deprecated');
  const names = entity.names.map((name) => read(name.text, name.reason === 'acronym'));
  const clues: Clue[] = names.map((words) => ({ kind: 'name', words, counting: countingAmong(words), predicates: [], statement: null }));
  const add = (
    kind: ClueKind,
    text: string,
    statement: Statement | null,
    predicates: readonly Predicate[] = statement === null ? [] : [statement.predicate],
  ): void => {
    const words = read(text);
    if (words.length > 0) clues.push({ kind, words, counting: countingAmong(words), predicates, statement });
  };
  if (entity.kind === 'event') {
    const initials = new Set(names.flatMap((words) => initialsOf(words) ?? []));
    for (const letters of initials)
      clues.push({ kind: 'mark', words: read(letters, true), counting: [0], predicates: [], statement: null });
  }
  for (const one of about) {
    const kind = OWN_CLUES[entity.kind][one.predicate];
    if (kind !== undefined) add(kind, (one.valueId === null ? null : namesOf(one.valueId, knowledge)) ?? one.value, one);
    if (one.predicate === 'leader' && !isOver(one)) addVisits(one, knowledge, add);
  }
  for (const one of mentioning) {
    if (entity.kind === 'organization' && one.predicate === 'role') add('detail', one.role ?? one.value, one, ['role', 'unit']);
    if (entity.kind === 'organization' && one.subject.kind === 'event' && FOR_EVENTS.has(one.predicate))
      add('link', [namesOf(one.subject.id, knowledge) ?? one.subject.name, ...placesOf(one.subject.id, knowledge)].join(' '), one);
    if (entity.kind === 'event' && one.subject.kind === 'person')
      add('link', namesOf(one.subject.id, knowledge) ?? one.subject.name, one, linkPredicates(one));
  }
  if (entity.kind === 'event') for (const page of pagesAbout(entity, knowledge)) add('link', page, null, ['author']);
  if (entity.kind === 'person') {
    for (const one of about.filter(({ predicate }) => predicate === 'role')) {
      const held = one.qualifiers.organization ?? one.qualifiers.event;
      if (held !== undefined) add('place', namesOf(held.id, knowledge) ?? held.name, one);
    }
  }
  return {
    entity,
    clues,
    names: clues.filter(({ kind }) => kind === 'name'),
    marks: clues.filter(({ kind }) => kind === 'mark'),
    dates: about.filter(({ predicate }) => predicate === 'startDate' || predicate === 'endDate'),
    nouns: new Set(
      names
        .flat()
        .filter((word) => isHeadNoun(word.key) || generalKind(word.key) !== null)
        .map((word) => word.key),
    ),
  };
}

/** "WIC" for the World Imaging Congress, though no page says so: of names of three to six capitalized words. */
function initialsOf(words: readonly Word[]): string | null {
  const telling = words.filter(({ plain }) => !isFrameWord(plain) && !/\d/u.test(plain));
  if (telling.length < SHORTEST_ACRONYM || telling.length > LONGEST_ACRONYM || !telling.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)))
    return null;
  return telling.map(({ text }) => text[0]).join('');
}

const SHORTEST_ACRONYM = 3;
const LONGEST_ACRONYM = 6;

/** What a body does for an event describes the body too: "the society that organized the congress in …". */
const FOR_EVENTS: ReadonlySet<Predicate> = new Set<Predicate>(['organizer', 'supporter']);

function placesOf(id: string, knowledge: KnowledgeBase): readonly string[] {
  return (knowledge.statementsAbout.get(id) ?? []).filter(({ predicate }) => predicate === 'location').map(({ value }) => value);
}

/** A leader's visits describe the body too: "the society whose president visited …". */
function addVisits(leader: Statement, knowledge: KnowledgeBase, add: (kind: ClueKind, text: string, statement: Statement) => void): void {
  add('link', leader.value, leader);
  for (const visit of knowledge.statementsAbout.get(leader.valueId ?? '') ?? [])
    if (visit.predicate === 'visit') add('link', visit.value, visit);
}

/** A role at an event may be asked for as speaking there. */
function linkPredicates(one: Statement): readonly Predicate[] {
  return one.predicate === 'role' ? ['role', 'speaker'] : [one.predicate];
}

/** Titles and publishers of the pages that are about an event by their title: who wrote about it stands there. */
function pagesAbout(event: Entity, knowledge: KnowledgeBase): readonly string[] {
  const names = event.names.map(({ text }) => fold(text));
  return event.documents.flatMap((id) => {
    const page = knowledge.documentById.get(id);
    const title = fold(page?.title ?? '');
    return page !== undefined && names.some((name) => title.includes(name)) ? [`${page.title} ${page.publisher ?? ''}`] : [];
  });
}

/** All names of an entity as one text: any of them may stand in a question. */
function namesOf(id: string, knowledge: KnowledgeBase): string | null {
  const names = knowledge.entityById.get(id)?.names.map(({ text }) => text);
  return names?.join(' ') ?? null;
}

/** Indexes of the words that are no articles or the like; of all where nothing else is left. */
export function countingAmong(words: readonly Word[]): readonly number[] {
  const counting = [...words.keys()].filter((at) => words[at]?.acronym || !isFrameWord(words[at]?.plain ?? ''));
  return counting.length > 0 ? counting : [...words.keys()];
}

const OWN_CLUES: Readonly<Record<Entity['kind'], Readonly<Partial<Record<Predicate, ClueKind>>>>> = {
  organization: {
    location: 'place',
    description: 'detail',
    vision: 'detail',
    unit: 'detail',
    goal: 'detail',
    activity: 'detail',
    programme: 'detail',
    achievement: 'detail',
    workingGroup: 'detail',
    foundingDate: 'link',
    affiliate: 'link',
  },
  person: { affiliation: 'place', location: 'place', title: 'place' },
  event: {
    location: 'place',
    theme: 'mark',
    topic: 'detail',
    goal: 'detail',
    edition: 'detail',
    organizer: 'place',
    speaker: 'link',
    supporter: 'link',
    agreement: 'link',
    attendee: 'link',
    country: 'link',
    attendance: 'link',
    presentation: 'detail',
  },
};
