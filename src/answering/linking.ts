// From the words of a question to the one thing they mean. A thing is meant when every word that tells it apart is explained by its names
// or by what the documents state about it; one unexplained word ("2026", "Europe", "cardiology") and it is another thing.

import { LRUCache } from 'lru-cache';
import type { Entity } from '../domain/entity.ts';
import type { EntityKind, Predicate } from '../domain/statement.ts';
import type { Candidate } from './answer.ts';
import { type AskedText, isAcronymOfSome, isNoun, type LikenessMemory, readAsked } from './asked-text.ts';
import type { Desk } from './desk.ts';
import { likeness, NEAR, nearKeys } from './likeness.ts';
import { compare, type Match, matchAll, matchMarks, matchNames, type NameMatch } from './match.ts';
import { shareOf, unite } from './positions.ts';
import { type Clue, countingAmong, type Profile, type Profiles, profilesOf } from './profiles.ts';
import { isFrameWord, predicatesAsked } from './vocabulary.ts';
import { type Word, wordsOf } from './words.ts';

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
  const { close, looked } = closest(asked, candidatesFor(asked, kinds, profiles));
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
  const known = words.map((word, at) => havingWord(word, words[at - 1], words[at + 1], profiles));
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
  const known = words.slice(0, LONGEST_NAME).map((word, at) => havingWord(word, words[at - 1], words[at + 1], profiles));
  return longestName(words, known, 0, kinds, profiles, new Map())?.span ?? null;
}

/**
 * The entities of the kinds that have all the question's words but one, or else the few that have most; with a date, the dated events too.
 * Those with as many of the words come together, those with most first.
 */
function* candidatesFor({ content, dates }: AskedText, kinds: readonly EntityKind[], profiles: Profiles): Generator<readonly Profile[]> {
  const inDate = (word: Word): boolean => dates.some(({ start, end }) => word.start >= start && word.end <= end);
  const having = content.map((word, at) => havingWord(word, content[at - 1], content[at + 1], profiles));
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
  if (!isAny) yield* mostHit(hits, 1, MOST_NEAREST, kinds, all);
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

/** A word that some clue has as it stands is looked up; any other is compared with those it may be a slip of. */
function havingWord(word: Word, before: Word | undefined, next: Word | undefined, profiles: Profiles): readonly number[] {
  const { all, byKey } = profiles;
  const keys = [
    word.key,
    word.country ?? '',
    ...nearKeys(word.key),
    next === undefined ? '' : word.plain + next.plain,
    before === undefined ? '' : before.plain + word.plain,
  ];
  if (!byKey.has(word.key)) keys.push(...lookalikeKeys(word, profiles));
  const found = [...new Set(keys)].flatMap((key) => {
    const having = byKey.get(key);
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

interface Closest {
  /** The accepted matches that fit best and about equally well, the best first. */
  readonly close: readonly Match[];
  /** All that were looked at beyond their names: every one where none is accepted. */
  readonly looked: readonly Match[];
}

/**
 * `candidates` as `candidatesFor` gives them: where a name is given whole, neither those with fewer of the words nor
 * what may stand for a name are looked at.
 * `byNames`: every word must be of a name.
 */
function closest(asked: AskedText, candidates: Iterable<readonly Profile[]>, byNames = false): Closest {
  const named: NameMatch[] = [];
  for (const alike of candidates) {
    const more = alike.map((profile) => matchNames(asked, profile)).filter((one) => !byNames || isByNames(one));
    named.push(...more);
    const found = more.some(({ whole }) => whole) ? closestNamed(asked, named, byNames) : null;
    if (found?.close[0]?.whole === true) return found;
  }
  return closestNamed(asked, byNames ? named : named.map((one) => matchMarks(asked, one)), byNames);
}

/** Those that could not come near the best any more are not looked at beyond their names. */
function closestNamed(asked: AskedText, named: readonly NameMatch[], byNames: boolean): Closest {
  const isAccepted = (match: Match) => match.accepted && (!byNames || isByNames(match));
  const looked: Match[] = [];
  let best: Match | null = null;
  for (const one of named.toSorted((a, b) => b.most - a.most)) {
    if (best !== null && best.score - one.most >= marginOf(best)) break;
    const made = matchAll(asked, one);
    looked.push(made);
    if (isAccepted(made) && (best === null || better(made, best) < 0)) best = made;
  }
  const leader = best;
  if (leader === null) return { close: [], looked };
  const close = looked.filter((one) => isAccepted(one) && leader.score - one.score < marginOf(leader)).toSorted(better);
  // a name given whole, with a slip in it, means more than a name and what is told beside it
  const whole = close.filter((one) => one.coverage === 1 && isByNames(one));
  return { close: withoutParts(whole.length > 0 ? whole : close, asked), looked };
}

/** "Harbour Society" is the society of which "Council of the Harbour Society" is a part: where one name begins so and the others are of its parts. */
function withoutParts(close: readonly Match[], { content }: AskedText): readonly Match[] {
  if (close.length < 2) return close;
  const said = content.map(({ plain }) => plain).join(' ');
  const nameOf = ({ name }: Match): string => name?.words.map(({ plain }) => plain).join(' ') ?? '';
  const [whole, ...others] = close.filter((one) => nameOf(one).startsWith(`${said} `));
  if (whole === undefined || others.length > 0) return close;
  const isPart = (one: Match): boolean => PART.test(nameOf(one)) && nameOf(one).endsWith(` ${said}`);
  return close.every((one) => one === whole || isPart(one)) ? [whole] : close;
}

const PART =
  /^(?:(?:executive|advisory|scientific|youth|nursing) )?(?:council|board|committee|section|branch|chapter|secretariat|office|friends|members|group|commission|vorstand|beirat|conseil|comite|consiglio|consejo|bestuur) (?:of|der|des|de|du|della|del|van) /u;

function marginOf({ coverage }: Match): number {
  return coverage < 0.5 ? MARGIN_OF_A_PART : MARGIN;
}

/** Things of other kinds that the text does mean. */
function elsewhere(asked: AskedText, kinds: readonly EntityKind[], profiles: Profiles): readonly Match[] {
  const others = ALL_KINDS.filter((kind) => !kinds.includes(kind));
  return [...candidatesFor(asked, others, profiles)]
    .flat()
    .map((profile) => matchAll(asked, matchMarks(asked, matchNames(asked, profile))))
    .filter((one) => one.accepted)
    .toSorted(better);
}

function reasonsOf({ explained }: Match): string {
  return explained.map(({ word, clue, strength }) => `${word.text} by ${clue?.kind ?? 'what it is'} ${strength.toFixed(2)}`).join(', ');
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
    const { close } = closest(asked, candidatesFor(asked, kinds, profiles), true);
    if (close.length > 0)
      return { span: { start: first.start, end: last.end, entities: close.map(({ profile }) => profile.entity) }, next: end };
  }
  return null;
}

/** Every word is of a name, and of nothing that may stand for one. */
function isByNames({ explained }: Pick<Match, 'explained'>): boolean {
  return explained.every(({ clue }) => clue?.kind === 'name');
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

/** Names that a reader may have meant: those that the text gives beside other words, those that share most with the text, then those spelled most like it. */
function nearestOf(text: string, kinds: readonly EntityKind[], partly: readonly Match[], desk: Desk): readonly Entity[] {
  const named = partly.filter(({ explained }) =>
    explained.some(({ strength, clue, word }) => strength >= NEAR && clue !== null && !isNoun(word)),
  );
  const given = namedSpans(text, ALL_KINDS, desk).flatMap((span) =>
    /\p{Lu}/u.test(text.slice(span.start, span.end)) ? span.entities.slice(0, 1) : [],
  );
  const spelled = desk.search.names(text, [...new Set([...kinds, ...ALL_KINDS])], MOST_NEAREST).map(({ entity }) => entity);
  return [...new Set([...given, ...named.map(({ profile }) => profile.entity), ...spelled])].slice(0, MOST_NEAREST);
}

const ALL_KINDS: readonly EntityKind[] = ['organization', 'person', 'event'];
