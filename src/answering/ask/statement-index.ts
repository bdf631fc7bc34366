// Look-ups over a snapshot that questions need and the knowledge base does not hold; each made once, when it is first needed.

import type { Entity } from '../../domain/entity.ts';
import type { EntityKind, Predicate, Statement } from '../../domain/statement.ts';
import type { KnowledgeBase, Passage } from '../../knowledge/knowledge-base.ts';
import { daysOf } from '../chronology.ts';
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

const statementsBySaidWord = perSnapshot((knowledge): ReadonlyMap<string, readonly Statement[]> => {
  const byKey = new Map<string, Statement[]>();
  for (const statement of [...statementsByPredicate(knowledge).values()].flat()) {
    for (const key of new Set(saidWords(statement).flatMap(lookUpKeys))) byKey.getOrInsertComputed(key, () => []).push(statement);
  }
  return byKey;
});

/** Statements that may say the word, in any ending or country form; to be compared word by word. */
export function statementsSaying(word: Word, knowledge: KnowledgeBase): readonly Statement[] {
  const index = statementsBySaidWord(knowledge);
  return [...new Set(lookUpKeys(word).flatMap((key) => index.get(key) ?? []))];
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

/** Letters by which "organizing" finds "organizer": every form compared as one word shares them. */
const STEM = 4;
