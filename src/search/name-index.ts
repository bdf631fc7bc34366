// Entities of one kind by name: MiniSearch finds the candidates, `score-name.ts` says how well each fits.

import MiniSearch, { type Query } from 'minisearch';
import type { Entity } from '../domain/entity.ts';
import { fold } from '../domain/fold.ts';
import type { EntityKind } from '../domain/statement.ts';
import { editDistance } from './edit-distance.ts';
import type { NameContext } from './name-context.ts';
import { type NameWord, type ReadName, readName, squeeze } from './name-words.ts';
import { type AskedWord, compose, type NameLexicon, type NameScore, scoreName } from './score-name.ts';
import type { NameMatch } from './search.ts';

/**
 * At least this: the same name, in another spelling, order, script or length, or with one slip. An answer may be given for it,
 * unless another entity comes as close (`CLOSE`).
 */
export const SURE = 0.85;
/** At least this: probably meant; say which name was taken. Below it the name asked for has a word that this one lacks: a nearest name, never an answer. */
export const LIKELY = 0.7;
/** Two scores that differ by less do not tell the entities apart: ask which one. */
export const CLOSE = 0.03;
/** Nothing in common worth showing below this. */
const WORTH_SHOWING = 0.12;

export interface NameIndex {
  /**
   * Best first; equal scores by mentions, then by name. `isWord` knows the words of the documents: a word that stands there is not a misspelling
   * of a name.
   */
  readonly find: (text: string, limit: number, isWord: IsWord) => readonly NameMatch[];
}

/** Whether a folded word stands in the documents. */
export type IsWord = (folded: string) => boolean;

export function createNameIndex(
  kind: EntityKind,
  entities: readonly Entity[],
  contextOf: (entity: Entity) => NameContext,
  read: ReadName = readName,
): NameIndex {
  const names = entities.flatMap((entity, owner) => readEntries(entity, owner, kind, contextOf(entity), read));
  const byOwner = Map.groupBy(names, (name) => name.owner);
  const vocabulary = countWords(byOwner);
  const whole = Map.groupBy(
    names.filter((name) => name.written),
    (name) => name.squeezed,
  );
  const index = buildIndex(names);

  const weighTerm = (term: string) => Math.log(1 + entities.length / (vocabulary.get(term) ?? 0.5));
  const lexicon: NameLexicon = {
    weigh: (word) => weighTerm(termOf(word)),
    isShared: (word) => (vocabulary.get(termOf(word)) ?? 0) > 1,
  };

  function find(text: string, limit: number, isWord: IsWord): readonly NameMatch[] {
    const asked = withoutMistypedLinks(readName(text.slice(0, LONGEST_TYPED), kind).map((word) => askWord(word, isWord)));
    if (asked.length === 0 || limit <= 0) return [];
    const candidates = new Set([...findWhole(text), ...findCandidates(telling(asked), false)]);
    const best = scoreAll(text, asked, candidates);
    if ((best[0]?.score ?? 0) >= SURE) return best.slice(0, limit);
    const further = findCandidates(uncommon(asked), true).filter((candidate) => !candidates.has(candidate));
    return scoreAll(text, asked, new Set([...candidates, ...further])).slice(0, limit);
  }

  function askWord(word: NameWord, isWord: IsWord): AskedWord {
    const counts = [vocabulary.get(word.key), vocabulary.get(acronymTerm(word.plain))].map((count) => count ?? 0);
    const count = Math.max(...counts);
    const swapped = count > 0 || kind === 'person' ? null : swapAcronym(word.plain, vocabulary);
    const known = count > 0 || (swapped === null && isWord(word.plain));
    const term = swapped === null ? null : acronymTerm(swapped);
    return { ...word, known, count, swapped, weight: term === null ? Math.log(1 + entities.length / (count || 0.5)) : weighTerm(term) };
  }

  function findWhole(text: string): readonly NameEntry[] {
    return whole.get(squeeze(text)) ?? [];
  }

  /** `widely`: also by the beginnings of known words, which finds words of one family. */
  function findCandidates(asked: readonly AskedWord[], widely: boolean): readonly NameEntry[] {
    const queries = asked.flatMap((word) => queriesFor(word, vocabulary, widely));
    for (const [position, word] of asked.entries()) {
      const together = `${word.plain}${asked[position + 1]?.plain ?? ''}`;
      if (together !== word.plain && vocabulary.has(together)) queries.push({ queries: [together] });
    }
    const results = index.search({ combineWith: 'OR', queries });
    return results.slice(0, MOST_CANDIDATES).flatMap((result) => names[Number(result.id)] ?? []);
  }

  function scoreAll(text: string, asked: readonly AskedWord[], candidates: ReadonlySet<NameEntry>): readonly NameMatch[] {
    const folded = fold(text);
    const squeezed = squeeze(text);
    const best = new Map<number, NameMatch>();
    for (const candidate of candidates) {
      const entity = entities[candidate.owner];
      if (entity === undefined) continue;
      const score = scoreEntry(folded, squeezed, asked, candidate);
      if (score >= WORTH_SHOWING && score > (best.get(candidate.owner)?.score ?? 0)) {
        best.set(candidate.owner, { entity, matched: candidate.text, score });
      }
    }
    return [...best.values()].sort(byFit);
  }

  function scoreEntry(folded: string, squeezed: string, asked: readonly AskedWord[], entry: NameEntry): number {
    if (entry.written && entry.folded === folded) return 1;
    if (entry.written && entry.squeezed === squeezed) return NEARLY_SAME;
    const score = scoreName(asked, entry.words, kind === 'person', lexicon);
    const besides = score.missing.length > 0 ? coverMissing(score, asked, entry) : score.score;
    return Math.min(NEARLY_SAME, Math.max(score.score, besides)) * (entry.written ? 1 : SAYING);
  }

  /** A typed word that the name lacks, but its bearer has beside it: `<society> <its city>`, `<congress> <its year>`. */
  function coverMissing(score: NameScore, asked: readonly AskedWord[], entry: NameEntry): number {
    if (score.named < ENOUGH_NAMED[kind]) return 0;
    const has = new Set((byOwner.get(entry.owner) ?? []).flatMap((other) => [...other.beside, ...other.words.map((word) => word.key)]));
    const covered = score.missing.filter((position) => has.has(asked[position]?.key ?? ''));
    if (covered.length < score.missing.length) return 0;
    const total = asked.reduce((sum, word) => sum + word.weight, 0);
    const weight = covered.reduce((sum, position) => sum + (asked[position]?.weight ?? 0), 0);
    return compose(score.asked + (weight / total) * BESIDE, score.named, 0);
  }

  return { find };
}

/** For several kinds at once: the order of one list. */
export function byFit(a: NameMatch, b: NameMatch): number {
  return b.score - a.score || b.entity.mentions - a.entity.mentions || compareText(a.entity.name, b.entity.name);
}

interface NameEntry {
  readonly text: string;
  readonly folded: string;
  readonly squeezed: string;
  /** Position of the entity that bears it. */
  readonly owner: number;
  readonly words: readonly NameWord[];
  /** Keys of the words that stand beside the entity's names; on its first name only. */
  readonly beside: readonly string[];
  /** false: a theme or motto, not a name. */
  readonly written: boolean;
}

function readEntries(entity: Entity, owner: number, kind: EntityKind, context: NameContext, read: ReadName): readonly NameEntry[] {
  const entries = entity.names.map(({ text, reason }) => readEntry(text, owner, read(text, kind, reason === 'acronym'), true));
  const sayings = context.sayings.map((text) => readEntry(text, owner, read(text, kind), false));
  const beside = [...new Set(read(context.words, kind).map((word) => word.key))];
  return [...entries, ...sayings].map((entry, position) => (position === 0 ? { ...entry, beside } : entry));
}

function readEntry(text: string, owner: number, words: readonly NameWord[], written: boolean): NameEntry {
  return { text, folded: fold(text), squeezed: squeeze(text), owner, words, beside: [], written };
}

/** In how many entities a term occurs, their places and years included. */
function countWords(byOwner: ReadonlyMap<number, readonly NameEntry[]>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entries of byOwner.values()) {
    const terms = new Set(entries.flatMap((entry) => [...entry.words.map((word) => termOf(word)), ...entry.beside]));
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** MiniSearch is given finished terms: the keys of the words, not the text. */
function buildIndex(names: readonly NameEntry[]): MiniSearch<NameEntry & { id: number }> {
  const index = new MiniSearch<NameEntry & { id: number }>({
    fields: ['words', 'beside'],
    extractField: (entry, field) => {
      if (field === 'words') return entry.words.map((word) => termOf(word)).join(' ');
      return field === 'beside' ? entry.beside.join(' ') : String(entry.id);
    },
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term || null,
    searchOptions: { boost: { beside: 0.3 }, weights: { fuzzy: 0.6, prefix: 0.4 } },
  });
  index.addAll(names.map((entry, id) => ({ ...entry, id })));
  return index;
}

/** Acronyms are terms of their own, so that no word is taken for one. */
function termOf(word: NameWord): string {
  return word.acronym ? acronymTerm(word.plain) : word.key;
}

function acronymTerm(plain: string): string {
  return `^${plain}`;
}

/** What is known is looked up as it stands; only what no name has is looked for among its misspellings and longer words. */
function queriesFor(word: AskedWord, vocabulary: ReadonlyMap<string, number>, widely: boolean): Query[] {
  const exact = [word.key, acronymTerm(word.plain)];
  if (word.swapped !== null) exact.push(acronymTerm(word.swapped));
  if (!word.known) exact.push(...swapNeighbours(word.key).filter((term) => vocabulary.has(term)));
  const queries: Query[] = [{ queries: exact }];
  if (word.number) return queries;
  if (!word.known) {
    if (word.plain.length >= 3) queries.push({ queries: [word.key], prefix: true, fuzzy: word.plain.length < 4 ? false : MOST_EDITS });
    if (word.plain.length >= 4) queries.push({ queries: [acronymTerm(word.plain)], fuzzy: 1 });
    for (const part of word.parts) queries.push({ queries: [part], prefix: true });
  }
  if (widely && word.key.length >= 6) {
    queries.push({ queries: [word.key.slice(0, Math.max(5, Math.ceil(word.key.length * 0.6)))], prefix: true });
  }
  return queries;
}

/** The rarest words, known ones first, as many as it takes: a name that has none of them lacks half of what was typed. */
function telling(asked: readonly AskedWord[]): readonly AskedWord[] {
  const rarest = asked.toSorted((a, b) => Number(b.known) - Number(a.known) || b.weight - a.weight);
  const total = rarest.reduce((sum, word) => sum + word.weight, 0);
  let left = total;
  return rarest.filter((word) => {
    const needed = left > total * WEAK_SHARE;
    left -= word.weight;
    return needed;
  });
}

/** `ofr` and `adn` between words that tell more: no word of the name. */
function withoutMistypedLinks(asked: readonly AskedWord[]): readonly AskedWord[] {
  const isLink = (word: AskedWord) =>
    !word.known && !word.acronym && COMMONEST_LINKS.some((link) => editDistance(word.plain, link, 1) === 1);
  const telling = asked.filter((word) => !isLink(word));
  return telling.length >= 3 ? telling : asked;
}

/** All but the words that very many names share; the rarest where there are only such. */
function uncommon(asked: readonly AskedWord[]): readonly AskedWord[] {
  const rarest = asked.toSorted((a, b) => b.weight - a.weight);
  return rarest.filter((word, position) => position === 0 || word.count <= COMMON);
}

/** The acronym that two swapped neighbours make of `plain`, if there is just one. */
function swapAcronym(plain: string, vocabulary: ReadonlyMap<string, number>): string | null {
  if (plain.length < SHORTEST_SWAPPED) return null;
  const found = new Set(swapNeighbours(plain).filter((swapped) => vocabulary.has(acronymTerm(swapped))));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function swapNeighbours(word: string): readonly string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => {
    return `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
  }).filter((swapped) => swapped !== word);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const COMMONEST_LINKS = ['of', 'for', 'the', 'and'];
/** Of three letters, two swaps in three are another society's acronym. */
const SHORTEST_SWAPPED = 4;
/** Fetched, not forgiven: `score-name.ts` decides. */
const MOST_EDITS = 2;
/** No name is longer. */
const LONGEST_TYPED = 400;
const NEARLY_SAME = 0.99;
/** A motto found whole is a likely match, not the name. */
const SAYING = 0.95;
/** Agreement of a word that stands beside the name rather than in it. */
const BESIDE = 0.9;
/** How much of a name must have been typed before words beside it count: all of a society's, so that an absent society of the same city is not it. */
const ENOUGH_NAMED: Readonly<Record<EntityKind, number>> = { organization: 1, person: 0.3, event: 0 };
const WEAK_SHARE = 0.5;
/** A word of so many entities adds candidates faster than it tells them apart. */
const COMMON = 300;
const MOST_CANDIDATES = 150;
