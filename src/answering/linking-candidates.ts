// Which entities a question may mean: those that have its words, looked up and not compared yet.

import { LRUCache } from 'lru-cache';
import type { EntityKind } from '../domain/statement.ts';
import { type AskedText, isNoun } from './asked-text.ts';
import { likeness, nearKeys } from './likeness.ts';
import { unite } from './positions.ts';
import type { Profile, Profiles } from './profiles.ts';
import type { Word } from './words.ts';

/** Entities compared word by word, those with most words in common first. */
const MOST_COMPARED = 200;

/** Entities looked at one by one when no word of a question of so few words is known anywhere: "MedUni" is two clipped words. */
const MOST_SCANNED = 5000;
const SCANNED_FOR = 2;

/** Looked at where nothing has all the words but one. */
const FEW = 5;

/**
 * The entities of the kinds that have all the question's words but one, or else the few that have most; with a date, the dated events too.
 * Those with as many of the words come together, those with most first. `byNames`: that have them in their names.
 */
export function* candidatesFor(
  { content, dates }: AskedText,
  kinds: readonly EntityKind[],
  profiles: Profiles,
  byNames = false,
): Generator<readonly Profile[]> {
  const inDate = (word: Word): boolean => dates.some(({ start, end }) => word.start >= start && word.end <= end);
  const having = content.map((word, at) => havingWord(word, content[at - 1], content[at + 1], profiles, byNames));
  if (content.some(inDate)) having.push(profiles.dated);
  const { all } = profiles;
  if (having.every((some) => some.length === 0)) {
    if (content.length <= SCANNED_FOR) yield all.filter(({ entity }) => kinds.includes(entity.kind)).slice(0, MOST_SCANNED);
    return;
  }
  const telling = content.filter((word) => !isNoun(word) && !inDate(word)).length;
  const hits = countHits(having, all.length);
  let isAny = false;
  for (const alike of mostHit(hits, Math.max(1, telling - 1), MOST_COMPARED, kinds, all)) {
    isAny = true;
    yield alike;
  }
  if (!isAny) yield* mostHit(hits, 1, FEW, kinds, all);
}

interface Hits {
  /** For each entity: how many of the words it has. */
  readonly counts: Uint16Array;
  /** Those with any, the ones that have the rarest word first. */
  readonly hit: readonly number[];
  readonly highest: number;
}

function countHits(having: readonly (readonly number[])[], entities: number): Hits {
  const counts = new Uint16Array(entities);
  const hit: number[] = [];
  let highest = 0;
  for (const some of having.toSorted((a, b) => a.length - b.length)) {
    for (const position of some) {
      const before = counts[position] ?? 0;
      if (before === 0) hit.push(position);
      counts[position] = before + 1;
      if (before === highest) highest = before + 1;
    }
  }
  return { counts, hit, highest };
}

/** Entities of the kinds with so many hits at least, those with most first, up to `most`. */
function* mostHit(
  { counts, hit, highest }: Hits,
  least: number,
  most: number,
  kinds: readonly EntityKind[],
  all: readonly Profile[],
): Generator<readonly Profile[]> {
  const byCount: Profile[][] = Array.from({ length: highest + 1 }, () => []);
  for (const position of hit) {
    const count = counts[position] ?? 0;
    const alike = byCount[count];
    if (count < least || alike === undefined || alike.length === most) continue;
    const profile = all[position];
    if (profile !== undefined && kinds.includes(profile.entity.kind)) alike.push(profile);
  }
  let room = most;
  for (let count = highest; count >= least && room > 0; count--) {
    const alike = byCount[count]?.slice(0, room) ?? [];
    if (alike.length > 0) yield alike;
    room -= alike.length;
  }
}

/** A word that some clue has as it stands is looked up; any other is compared with those it may be a slip of. `byNames`: in names alone. */
export function havingWord(
  word: Word,
  before: Word | undefined,
  next: Word | undefined,
  profiles: Profiles,
  byNames: boolean,
): readonly number[] {
  const { all, byKey, byNameKey } = profiles;
  const table = byNames ? byNameKey : byKey;
  const keys = [
    word.key,
    word.country ?? '',
    ...nearKeys(word.key),
    next === undefined ? '' : word.plain + next.plain,
    before === undefined ? '' : before.plain + word.plain,
  ];
  if (!byKey.has(word.key)) keys.push(...lookalikeKeys(word, profiles));
  const found = [...new Set(keys)].flatMap((key) => {
    const having = table.get(key);
    return having === undefined ? [] : [having];
  });
  return unite(found, all.length);
}

/** One word is looked at in many windows of a question, and the same few that no document has come again and again. */
function lookalikeKeys(word: Word, profiles: Profiles): readonly string[] {
  const before = lookalikesOf.getOrInsertComputed(profiles, () => new LRUCache({ max: WORDS_KEPT }));
  const known = before.get(word.text) ?? [
    ...new Set(profiles.lookalikes(word).flatMap((other) => (likeness(word, other) > 0 ? [other.key] : []))),
  ];
  before.set(word.text, known);
  return known;
}

const lookalikesOf = new WeakMap<Profiles, LRUCache<string, readonly string[]>>();
/** A few dozen bytes each, mostly. */
const WORDS_KEPT = 5_000;
