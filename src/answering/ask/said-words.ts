// Which statements say a word: in their value and qualifiers, not in the sentence round it. What was found out of a statement stands for every later
// snapshot that holds it.

import { LRUCache } from 'lru-cache';
import type { Statement } from '../../domain/statement.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { nearKeys } from '../likeness.ts';
import { perSnapshot } from '../per-snapshot.ts';
import { unite } from '../positions.ts';
import { placelessWordsOf, type Word } from '../words.ts';
import { lookUpKeys, statementsByPredicate } from './statement-index.ts';

/** A word that statements say, and the numbers of those that do. */
interface Said {
  readonly word: Word;
  readonly by: number[];
}

/** Statements of the last snapshots, each with a number, and the words they say. */
interface Numbered {
  readonly numbers: Map<Statement, number>;
  readonly said: Map<string, Said>;
  readonly byKey: Map<string, Said[]>;
  readonly byInitial: Map<string, Said[]>;
  /** Countries and their people. */
  readonly countries: Said[];
}

/** What a snapshot's statements say: of the words of all that are numbered, those that some of its own say. */
interface SaidWords extends Numbered {
  readonly statements: readonly Statement[];
  /** Number of a statement → its position in `statements`; -1 for those of other snapshots. */
  readonly positions: Int32Array;
}

let last: Numbered | null = null;

/** Everything is numbered anew when so many times the statements of the snapshot are: the others are kept for nothing. */
const MOST_STALE = 1.25;

const indexOfSaid = perSnapshot((knowledge): SaidWords => {
  const statements = [...statementsByPredicate(knowledge).values()].flat();
  if (last === null || last.numbers.size > statements.length * MOST_STALE)
    last = { numbers: new Map(), said: new Map(), byKey: new Map(), byInitial: new Map(), countries: [] };
  const numbered = last;
  const numbers = statements.map((statement) => numbered.numbers.get(statement) ?? addStatement(statement, numbered));
  const positions = new Int32Array(numbered.numbers.size).fill(-1);
  for (const [position, number] of numbers.entries()) positions[number] = position;
  return { ...numbered, statements, positions };
});

function addStatement(statement: Statement, { numbers, said, byKey, byInitial, countries }: Numbered): number {
  const number = numbers.size;
  numbers.set(statement, number);
  for (const word of saidWords(statement)) {
    const one = said.getOrInsertComputed(word.text, () => {
      const added: Said = { word, by: [] };
      for (const key of [...lookUpKeys(word), spelled(word)]) byKey.getOrInsertComputed(key, () => []).push(added);
      byInitial.getOrInsertComputed(word.plain[0] ?? '', () => []).push(added);
      if (word.country !== null) countries.push(added);
      return added;
    });
    if (one.by.at(-1) !== number) one.by.push(number);
  }
  return number;
}

/** Statements that may say the word, in any ending or country form; to be compared word by word. */
export function statementsSaying(word: Word, knowledge: KnowledgeBase): readonly Statement[] {
  const index = indexOfSaid(knowledge);
  return allBy(
    lookUpKeys(word).flatMap((key) => index.byKey.get(key) ?? []),
    index,
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
  return new Set(allBy([...new Set([...same, ...lying])], index));
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
function allBy(words: readonly Said[], { statements, positions }: SaidWords): readonly Statement[] {
  const lists = words.map(({ by }) => positionsOf(by, positions));
  const [only] = lists;
  const united = only !== undefined && lists.length === 1 ? only.sort((a, b) => a - b) : unite(lists, statements.length);
  return united.flatMap((position) => statements[position] ?? []);
}

function positionsOf(numbers: readonly number[], positions: Int32Array): number[] {
  const found: number[] = [];
  for (const number of numbers) {
    const position = positions[number] ?? -1;
    if (position >= 0) found.push(position);
  }
  return found;
}

const said = new WeakMap<Statement, readonly Word[]>();

/** The words that a statement itself says: its value and qualifiers, not the sentence round it. */
export function saidWords(statement: Statement): readonly Word[] {
  const known = said.get(statement);
  if (known !== undefined) return known;
  const { kind, unit, organization, event } = statement.qualifiers;
  const words = placelessWordsOf(
    [statement.value, statement.role ?? '', kind ?? '', unit ?? '', organization?.name ?? '', event?.name ?? ''].join(' '),
  );
  said.set(statement, words);
  return words;
}

/** No other key holds a space. */
function spelled({ spelling }: Word): string {
  return ` ${spelling}`;
}
