// The names of things inside a longer text.

import { LRUCache } from 'lru-cache';
import type { Entity } from '../domain/entity.ts';
import type { EntityKind } from '../domain/statement.ts';
import { type AskedText, isAcronymOfSome, isNoun, type LikenessMemory } from './asked-text.ts';
import { closest } from './closest-matches.ts';
import type { Desk } from './desk.ts';
import { candidatesFor, havingWord } from './linking-candidates.ts';
import { shareOf } from './positions.ts';
import { countingAmong, type Profiles, profilesOf } from './profiles.ts';
import { isFrameWord, predicatesAsked } from './vocabulary.ts';
import { type Word, wordsOf } from './words.ts';

/** A name of a thing inside a longer text. */
export interface NamedSpan {
  /** [start, end) in the text. */
  readonly start: number;
  readonly end: number;
  /** Best first; several where the words fit more than one about equally. */
  readonly entities: readonly Entity[];
}

/** Words; names of congresses are long. */
const LONGEST_NAME = 24;

/** The names of things that stand in a text, in order, the longest where they overlap. Words that only describe are left out. */
export function namedSpans(text: string, kinds: readonly EntityKind[], desk: Desk): readonly NamedSpan[] {
  const profiles = profilesOf(desk.knowledge);
  const before = spansOf.getOrInsertComputed(profiles, () => new LRUCache({ max: TEXTS_KEPT }));
  const key = `${kinds.join(' ')}|${text}`;
  const known = before.get(key) ?? findNames(text, kinds, profiles);
  before.set(key, known);
  return known;
}

/** One question is read by several of those that may answer it. */
const spansOf = new WeakMap<Profiles, LRUCache<string, readonly NamedSpan[]>>();
/** A question and its parts, each a few hundred bytes. */
const TEXTS_KEPT = 500;

function findNames(text: string, kinds: readonly EntityKind[], profiles: Profiles): readonly NamedSpan[] {
  const words = wordsOf(text);
  const known = words.map((word, at) => havingWord(word, words[at - 1], words[at + 1], profiles, true));
  const memory: LikenessMemory = new Map();
  const spans: NamedSpan[] = [];
  for (let start = 0; start < words.length; ) {
    const found = longestName(words, known, start, kinds, profiles, memory);
    if (found === null) start++;
    else {
      spans.push(found.span);
      start = found.next;
    }
  }
  return spans;
}

/** The name of one thing or several with which a text begins; null where it begins with none. */
export function nameAtStart(text: string, kinds: readonly EntityKind[], desk: Desk): NamedSpan | null {
  const profiles = profilesOf(desk.knowledge);
  const words = wordsOf(text);
  const first = words[0];
  if (first === undefined || first.start > 0) return null;
  const known = words.slice(0, LONGEST_NAME).map((word, at) => havingWord(word, words[at - 1], words[at + 1], profiles, true));
  return longestName(words, known, 0, kinds, profiles, new Map())?.span ?? null;
}

/** The words of a text from `start` on that name something, as many as there are. */
function longestName(
  words: readonly Word[],
  known: readonly (readonly number[])[],
  start: number,
  kinds: readonly EntityKind[],
  profiles: Profiles,
  memory: LikenessMemory,
): { readonly span: NamedSpan; readonly next: number } | null {
  const first = words[start];
  if (first === undefined || (isFrameWord(first.plain) && !(first.acronym && isAcronymOfSome(first, profiles)))) return null;
  for (let end = reach(words, known, start); end > start; end--) {
    const window = words.slice(start, end);
    const last = window.at(-1);
    const content = countingAmong(window).flatMap((at) => window[at] ?? []);
    if (last === undefined || (isFrameWord(last.plain) && end - start > 1)) continue;
    if (content.every((word) => isNoun(word) || predicatesAsked(word.plain).length > 0)) continue;
    const asked: AskedText = { words: window, content, describesFrom: null, office: null, pointers: [], known: memory, dates: [] };
    const { close } = closest(asked, candidatesFor(asked, kinds, profiles, true), true);
    if (close.length > 0)
      return { span: { start: first.start, end: last.end, entities: close.map(({ profile }) => profile.entity) }, next: end };
  }
  return null;
}

/** How far the words from `start` on share some entity: no name goes on beyond. */
function reach(words: readonly Word[], known: readonly (readonly number[])[], start: number): number {
  let shared: readonly number[] | null = null;
  let end = start;
  while (end < words.length && end - start < LONGEST_NAME) {
    const word = words[end];
    if (end > start && word !== undefined && !word.acronym && BETWEEN_NAMES.has(word.plain)) break;
    const having = known[end] ?? [];
    if (word !== undefined && (!isFrameWord(word.plain) || end === start)) {
      const both: readonly number[] = shared === null ? having : shareOf(shared, having);
      if (both.length === 0) break;
      shared = both;
    }
    end++;
  }
  return end;
}

/** "A or B", "older than B": two names. "committees are there at the …": a verb ends a name. */
const BETWEEN_NAMES: ReadonlySet<string> = new Set(
  'or than oder ou ili dan versus vs is are was were be been did does do has have had will there which who whose ist sind war hat est sont'.split(
    ' ',
  ),
);
