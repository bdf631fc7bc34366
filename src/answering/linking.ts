// From the words of a question to the one thing they mean. A thing is meant when every word that tells it apart is explained by its names
// or by what the documents state about it; one unexplained word ("2026", "Europe", "cardiology") and it is another thing.

import type { Entity } from '../domain/entity.ts';
import type { EntityKind, Predicate } from '../domain/statement.ts';
import type { Candidate } from './answer.ts';
import { type AskedText, isAcronymOfSome, isNoun, type LikenessMemory, readAsked } from './asked-text.ts';
import type { Desk } from './desk.ts';
import { compare, type Match, match } from './match.ts';
import { type Clue, countingAmong, type Profile, type Profiles, profilesOf } from './profiles.ts';
import { isFrameWord, predicatesAsked } from './vocabulary.ts';
import { likeness, NEAR, nearKeys, type Word, wordsOf } from './words.ts';

export type Link =
  | {
      readonly kind: 'one';
      readonly entity: Entity;
      /** The words that the thing does not explain: articles, question words, offices, properties asked for. */
      readonly rest: string;
      /** What explained the words, names left out: the unit or the place that was asked for. */
      readonly clues: readonly Clue[];
      /** Predicates that the rest points at: the property that was asked for. */
      readonly asks: readonly Predicate[];
      /** Some word is of its name, or of what may stand for a name; else it is described alone. */
      readonly named: boolean;
    }
  | { readonly kind: 'several'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'none'; readonly nearest: readonly Entity[] };

/** A name of a thing inside a longer text. */
export interface NamedSpan {
  /** [start, end) in the text. */
  readonly start: number;
  readonly end: number;
  /** Best first; several where the words fit more than one about equally. */
  readonly entities: readonly Entity[];
}

/** Two things this close fit about equally well: the reader is asked. Pinned in tests/answering/linking.test.ts. */
const MARGIN = 0.08;

/** The same where less than half of the best one's name is given: a word or two of a long name fit too many. */
const MARGIN_OF_A_PART = 0.15;

/** Discord's select menu and autocomplete hold 25. */
const MOST_CANDIDATES = 25;

const MOST_NEAREST = 5;

/** Entities compared word by word, those with most words in common first. */
const MOST_COMPARED = 200;

/** Words; names of congresses are long. */
const LONGEST_NAME = 24;

/** Entities looked at one by one when no word of a question of so few words is known anywhere: "MedUni" is two clipped words. */
const MOST_SCANNED = 5000;
const SCANNED_FOR = 2;

/** The thing that the text means, by its id, by a name in any form, or by a description. */
export function linkEntity(text: string, kinds: readonly EntityKind[], desk: Desk): Link {
  const chosen = desk.knowledge.entityById.get(text.trim());
  if (chosen !== undefined && kinds.includes(chosen.kind))
    return { kind: 'one', entity: chosen, rest: '', clues: [], asks: [], named: true };
  const profiles = profilesOf(desk.knowledge);
  const asked = readAsked(text, profiles);
  if (asked.content.length === 0) return noneOf(() => nearestOf(text, kinds, [], desk));
  desk.explain(`words that tell it apart: ${asked.content.map((word) => word.text).join(', ')}`);
  const looked = candidatesFor(asked, kinds, profiles).map((profile) => match(asked, profile));
  const close = bestOf(looked.filter((one) => one.accepted));
  const [best] = close;
  if (best === undefined)
    return noneOf(() => nearestOf(text, kinds, [...elsewhere(asked, kinds, profiles), ...looked.toSorted(better)], desk));
  for (const one of close) desk.explain(`${one.profile.entity.name} (${one.score.toFixed(2)}): ${reasonsOf(one)}`);
  return close.length > 1 ? { kind: 'several', candidates: close.slice(0, MOST_CANDIDATES).map(toCandidate) } : toLink(best, asked);
}

/** The nearest are looked for when they are asked for: most callers only want to know that there is none. */
function noneOf(find: () => readonly Entity[]): Link {
  let nearest: readonly Entity[] | null = null;
  return {
    kind: 'none',
    get nearest() {
      nearest ??= find();
      return nearest;
    },
  };
}

/** The names of things that stand in a text, in order, the longest where they overlap. Words that only describe are left out. */
export function namedSpans(text: string, kinds: readonly EntityKind[], desk: Desk): readonly NamedSpan[] {
  const profiles = profilesOf(desk.knowledge);
  const words = wordsOf(text);
  const known = words.map((word, at) => idsOf(word, words[at - 1], words[at + 1], profiles));
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

/** The entities of the kinds that have all the question's words but one, or else the few that have most; with a date, the dated events too. */
function candidatesFor({ content, dates }: AskedText, kinds: readonly EntityKind[], profiles: Profiles): readonly Profile[] {
  const inDate = (word: Word): boolean => dates.some(({ start, end }) => word.start >= start && word.end <= end);
  const hits = new Map<string, number>();
  for (const [at, word] of content.entries()) {
    for (const id of idsOf(word, content[at - 1], content[at + 1], profiles)) hits.set(id, (hits.get(id) ?? 0) + 1);
  }
  if (content.some(inDate)) for (const id of profiles.dated) hits.set(id, (hits.get(id) ?? 0) + 1);
  if (hits.size === 0) return content.length <= SCANNED_FOR ? ofKinds([...profiles.byId.values()], kinds).slice(0, MOST_SCANNED) : [];
  const hit = ofKinds(
    [...hits.keys()].flatMap((id) => profiles.byId.get(id) ?? []),
    kinds,
  );
  const mostHitFirst = (some: readonly Profile[]) => some.toSorted((a, b) => (hits.get(b.entity.id) ?? 0) - (hits.get(a.entity.id) ?? 0));
  const telling = content.filter((word) => !isNoun(word) && !inDate(word)).length;
  const likely = hit.filter(({ entity }) => (hits.get(entity.id) ?? 0) >= telling - 1);
  return likely.length > 0 ? mostHitFirst(likely).slice(0, MOST_COMPARED) : mostHitFirst(hit).slice(0, MOST_NEAREST);
}

function ofKinds(profiles: readonly Profile[], kinds: readonly EntityKind[]): readonly Profile[] {
  return profiles.filter(({ entity }) => kinds.includes(entity.kind));
}

/** A word that some clue has as it stands is looked up; any other is compared with those it may be a slip of. */
function idsOf(word: Word, before: Word | undefined, next: Word | undefined, profiles: Profiles): ReadonlySet<string> {
  const keys = [
    word.key,
    word.country,
    ...nearKeys(word.key),
    next === undefined ? null : word.plain + next.plain,
    before === undefined ? null : before.plain + word.plain,
  ];
  if (!profiles.byKey.has(word.key)) keys.push(...lookalikeKeys(word, profiles));
  const found = [...new Set(keys)].flatMap((key) => profiles.byKey.get(key ?? '') ?? []);
  const [first = NOBODY] = found;
  return found.length < 2 ? first : new Set(found.flatMap((ids) => [...ids]));
}

const NOBODY: ReadonlySet<string> = new Set();

/** One word is looked at in many windows of a question. */
function lookalikeKeys(word: Word, profiles: Profiles): readonly string[] {
  const before = lookalikesOf.getOrInsertComputed(profiles, () => new WeakMap());
  return before.getOrInsertComputed(word, () => {
    return profiles.lookalikes(word).flatMap((known) => (likeness(word, known) > 0 ? [known.key] : []));
  });
}

const lookalikesOf = new WeakMap<Profiles, WeakMap<Word, readonly string[]>>();

/** The accepted matches that fit best and about equally well, the best first. */
function bestOf(accepted: readonly Match[]): readonly Match[] {
  const sorted = accepted.toSorted(better);
  const [best] = sorted;
  if (best === undefined) return [];
  return sorted.filter((one) => best.score - one.score < (best.coverage < 0.5 ? MARGIN_OF_A_PART : MARGIN));
}

/** Things of other kinds that the text does mean. */
function elsewhere(asked: AskedText, kinds: readonly EntityKind[], profiles: Profiles): readonly Match[] {
  const others = ALL_KINDS.filter((kind) => !kinds.includes(kind));
  return candidatesFor(asked, others, profiles)
    .map((profile) => match(asked, profile))
    .filter((one) => one.accepted)
    .toSorted(better);
}

function reasonsOf({ explained }: Match): string {
  return explained.map(({ word, clue, strength }) => `${word.text} by ${clue?.kind ?? 'what it is'} ${strength.toFixed(2)}`).join(', ');
}

/** The words of a text from `start` on that name something, as many as there are. */
function longestName(
  words: readonly Word[],
  known: readonly ReadonlySet<string>[],
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
    const named = candidatesFor(asked, kinds, profiles)
      .map((profile) => match(asked, profile, true))
      .filter((one) => one.accepted && one.explained.every(({ clue }) => clue?.kind === 'name'));
    const close = bestOf(named);
    if (close.length > 0)
      return { span: { start: first.start, end: last.end, entities: close.map(({ profile }) => profile.entity) }, next: end };
  }
  return null;
}

/** How far the words from `start` on share some entity: no name goes on beyond. */
function reach(words: readonly Word[], known: readonly ReadonlySet<string>[], start: number): number {
  let shared: ReadonlySet<string> | null = null;
  let end = start;
  while (end < words.length && end - start < LONGEST_NAME) {
    const word = words[end];
    if (end > start && word !== undefined && BETWEEN_NAMES.has(word.plain)) break;
    const ids = known[end] ?? new Set<string>();
    if (word !== undefined && (!isFrameWord(word.plain) || end === start)) {
      const both: ReadonlySet<string> = shared === null ? ids : shared.intersection(ids);
      if (both.size === 0) break;
      shared = both;
    }
    end++;
  }
  return end;
}

/** "A or B", "older than B": two names. */
const BETWEEN_NAMES: ReadonlySet<string> = new Set('or than oder ou ili dan versus vs'.split(' '));

function better(a: Match, b: Match): number {
  return (
    b.score - a.score || b.profile.entity.mentions - a.profile.entity.mentions || a.profile.entity.id.localeCompare(b.profile.entity.id)
  );
}

function toCandidate({ profile, name }: Match): Candidate {
  const matched = profile.entity.names.find((_, at) => profile.clues[at] === name)?.text ?? null;
  return { entity: profile.entity, matched: matched === profile.entity.name ? null : matched };
}

function toLink(best: Match, asked: AskedText): Link {
  const clues = [...new Set(best.explained.flatMap(({ clue }) => (clue === null || clue.kind === 'name' ? [] : [clue])))];
  const used = new Set(best.explained.filter(({ strength }) => strength > 0).map(({ word }) => word));
  const inName = compare(asked.words, best.name?.words ?? [], false);
  const rest = asked.words.filter((word, at) => !used.has(word) && ((inName.strengths[at] ?? 0) < NEAR || isFrameWord(word.plain)));
  const opened = new Set(clues.flatMap(({ predicates }) => predicates));
  const asks = asked.pointers.filter(
    ({ word, predicates }) => rest.includes(word) && !predicates.some((predicate) => opened.has(predicate)),
  );
  return {
    kind: 'one',
    entity: best.profile.entity,
    rest: rest.map((word) => word.text).join(' '),
    clues,
    asks: asks.flatMap(({ predicates }) => predicates),
    named: best.explained.some(({ clue }) => clue?.kind === 'name' || clue?.kind === 'mark'),
  };
}

/** Names that a reader may have meant: those that share most with the text, then those spelled most like it. */
function nearestOf(text: string, kinds: readonly EntityKind[], partly: readonly Match[], desk: Desk): readonly Entity[] {
  const named = partly.filter(({ explained }) =>
    explained.some(({ strength, clue, word }) => strength >= NEAR && clue !== null && !isNoun(word)),
  );
  const spelled = desk.search.names(text, [...new Set([...kinds, ...ALL_KINDS])], MOST_NEAREST).map(({ entity }) => entity);
  return [...new Set([...named.map(({ profile }) => profile.entity), ...spelled])].slice(0, MOST_NEAREST);
}

const ALL_KINDS: readonly EntityKind[] = ['organization', 'person', 'event'];
