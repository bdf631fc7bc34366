// From the words of a question to the one thing they mean. A thing is meant when every word that tells it apart is explained by its names
// or by what the documents state about it; one unexplained word ("2026", "Europe", "cardiology") and it is another thing.

import { findDates } from '../domain/dates.ts';
import type { Entity } from '../domain/entity.ts';
import { fold } from '../domain/fold.ts';
import type { EntityKind, Predicate } from '../domain/statement.ts';
import type { Candidate } from './answer.ts';
import { daysOf, overlap } from './chronology.ts';
import type { Desk } from './desk.ts';
import { type AskedOffice, leads, officeAsked, officeFamily } from './offices.ts';
import { type Clue, countingWords, type Profile, type Profiles, profilesOf } from './profiles.ts';
import { generalKind, isFrameWord, isHeadNoun, isHonorific, isLeadWord, isNowWord, isRelative, predicatesAsked } from './vocabulary.ts';
import { CLIPPED, joinedLikeness, likeness, NEAR, nearKeys, SAME, SPELT, type Word, withCapitals, wordsOf } from './words.ts';

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

/** What a general noun ("society") counts for a thing whose names hold no noun of their own. */
const GENERAL = 0.5;

/** Discord's select menu and autocomplete hold 25. */
const MOST_CANDIDATES = 25;

const MOST_NEAREST = 5;

/** Entities compared word by word, those with most words in common first. */
const MOST_COMPARED = 200;

/** Entities looked at one by one when no word of the question is known anywhere. */
const MOST_SCANNED = 5000;

/** The thing that the text means, by its id, by a name in any form, or by a description. */
export function linkEntity(text: string, kinds: readonly EntityKind[], desk: Desk): Link {
  const chosen = desk.knowledge.entityById.get(text.trim());
  if (chosen !== undefined && kinds.includes(chosen.kind)) return { kind: 'one', entity: chosen, rest: '', clues: [], asks: [] };
  const profiles = profilesOf(desk.knowledge);
  const asked = read(text, profiles);
  if (asked.content.length === 0) return { kind: 'none', nearest: nearestOf(text, kinds, [], desk) };
  desk.explain(`words that tell it apart: ${asked.content.map((word) => word.text).join(', ')}`);
  const looked = candidatesFor(asked.content, kinds, profiles).map((profile) => match(asked, profile));
  const matches = looked.filter((one) => one.accepted).toSorted(better);
  const best = matches[0];
  if (best === undefined) {
    const others = ALL_KINDS.filter((kind) => !kinds.includes(kind));
    const elsewhere = candidatesFor(asked.content, others, profiles).map((profile) => match(asked, profile));
    const partly = [...elsewhere.filter((one) => one.accepted).toSorted(better), ...looked.toSorted(better)];
    return { kind: 'none', nearest: nearestOf(text, kinds, partly, desk) };
  }
  const close = matches.filter((one) => best.score - one.score < (best.coverage < 0.5 ? MARGIN_OF_A_PART : MARGIN));
  for (const one of close) desk.explain(`${one.profile.entity.name}: ${one.score.toFixed(2)}`);
  if (close.length > 1) return { kind: 'several', candidates: close.slice(0, MOST_CANDIDATES).map(toCandidate) };
  return toLink(best, asked);
}

/** The names of things that stand in a text, in order, the longest where they overlap. Words that only describe are left out. */
export function namedSpans(text: string, kinds: readonly EntityKind[], desk: Desk): readonly NamedSpan[] {
  const profiles = profilesOf(desk.knowledge);
  const { words } = read(text, profiles);
  const spans: NamedSpan[] = [];
  for (let start = 0; start < words.length; ) {
    const found = longestName(words, start, kinds, profiles);
    if (found === null) start++;
    else {
      spans.push(found.span);
      start = found.next;
    }
  }
  return spans;
}

/** A text taken apart: which of its words must be explained. */
interface Asked {
  readonly text: string;
  readonly words: readonly Word[];
  readonly content: readonly Word[];
  /** Words of the text from this offset on describe and do not name; null where no clause does. */
  readonly describesFrom: number | null;
  readonly office: AskedOffice | null;
  /** Predicates that words of the text point at. */
  readonly predicates: readonly { readonly word: Word; readonly predicates: readonly Predicate[] }[];
  readonly dates: readonly { readonly start: number; readonly end: number; readonly edtf: string }[];
}

interface Explained {
  readonly word: Word;
  readonly strength: number;
  readonly clue: Clue | null;
}

interface Match {
  readonly profile: Profile;
  readonly accepted: boolean;
  /** 0…2; above 1 where a name is given whole. */
  readonly score: number;
  /** 0…1: how much of the name is given. */
  readonly coverage: number;
  readonly explained: readonly Explained[];
  /** The name that explains most. */
  readonly name: Clue | null;
}

function read(text: string, profiles: Profiles): Asked {
  const words = wordsOf(text);
  const office = officeAsked(text);
  const shouting = !/\p{Ll}/u.test(text);
  const inOffice = (word: Word): boolean => office?.spans.some(([start, end]) => word.start >= start && word.end <= end) ?? false;
  const frames = (word: Word): boolean =>
    isFrameWord(word.plain) ||
    isHonorific(word.plain) ||
    isLeadWord(word.plain) ||
    isNowWord(word.plain) ||
    inOffice(word) ||
    predicatesAsked(word.plain).length > 0;
  const named = (word: Word): boolean => hasAcronym(word, profiles);
  let content = words.filter((word) => !frames(word) || (word.acronym && !shouting && named(word)));
  if (content.length === 0) content = words.slice(-1).filter(named);
  if (content.length === 0) content = words.filter((word) => profiles.byKey.has(word.key) && !isFrameWord(word.plain));
  return {
    text,
    words,
    content,
    describesFrom: clauseStart(words),
    office,
    predicates: words.flatMap((word) => {
      const predicates = predicatesAsked(word.plain);
      return predicates.length > 0 ? [{ word, predicates }] : [];
    }),
    dates: findDates(withCapitals(text), 'en'),
  };
}

/** "the society that …": where the description begins. */
function clauseStart(words: readonly Word[]): number | null {
  const at = words.findIndex((word, index) => index > 0 && isRelative(word.plain) && !word.acronym && isNoun(words[index - 1]));
  return words[at]?.end ?? null;
}

function isNoun(word: Word | undefined): boolean {
  return word !== undefined && (generalKind(word.key) !== null || isHeadNoun(word.key));
}

function hasAcronym(word: Word, profiles: Profiles): boolean {
  const ids = profiles.byKey.get(word.key) ?? new Set();
  return [...ids].some((id) => fold(profiles.byId.get(id)?.entity.acronym ?? '') === word.plain);
}

/** The entities of the kinds that have most of the question's words. */
function candidatesFor(content: readonly Word[], kinds: readonly EntityKind[], profiles: Profiles): readonly Profile[] {
  const hits = new Map<string, number>();
  for (const [at, word] of content.entries()) {
    for (const id of idsOf(word, content[at + 1], profiles)) hits.set(id, (hits.get(id) ?? 0) + 1);
  }
  const hit = [...hits.keys()].flatMap((id) => profiles.byId.get(id) ?? []);
  const all = hit.length > 0 ? hit : [...profiles.byId.values()].slice(0, MOST_SCANNED);
  return all
    .filter(({ entity }) => kinds.includes(entity.kind))
    .toSorted((a, b) => (hits.get(b.entity.id) ?? 0) - (hits.get(a.entity.id) ?? 0))
    .slice(0, hit.length > 0 ? MOST_COMPARED : MOST_SCANNED);
}

/** A word that some clue has as it stands is looked up; any other is compared with the whole vocabulary. */
function idsOf(word: Word, next: Word | undefined, profiles: Profiles): ReadonlySet<string> {
  const keys = [word.key, word.country, ...nearKeys(word.key), next === undefined ? null : word.plain + next.plain];
  if (!profiles.byKey.has(word.key)) for (const known of profiles.vocabulary) if (likeness(word, known) > 0) keys.push(known.key);
  return new Set(keys.flatMap((key) => [...(profiles.byKey.get(key ?? '') ?? [])]));
}

function match(asked: Asked, profile: Profile): Match {
  const best = asked.content.map((word): Explained => ({ word, strength: 0, clue: null }));
  const take = (strengths: readonly number[], clue: Clue): void => {
    for (const [at, strength] of strengths.entries()) {
      const known = best[at];
      if (known !== undefined && strength > known.strength) best[at] = { word: known.word, strength, clue };
    }
  };
  const isPerson = profile.entity.kind === 'person';
  let name: Clue | null = null;
  let coverage = 0;
  let whole = false;
  for (const clue of profile.clues.filter(({ kind }) => kind === 'name' || kind === 'mark')) {
    const compared = compare(asked.content, clue.words, isPerson);
    const strengths = compared.strengths.map((strength, at) => (isDescribing(asked, asked.content[at]) ? 0 : strength));
    take(strengths, clue);
    const covered = coverageOf(clue.words, compared.covered);
    if (strengths.some((strength) => strength > 0) && covered > coverage) {
      coverage = covered;
      name = clue;
    }
    if (covered === 1 && strengths.every((strength) => strength >= SPELT)) whole = true;
  }
  takeDates(asked, profile, best);
  const isNamed = coverage >= 0.5;
  for (const clue of profile.clues.filter(({ kind }) => kind !== 'name' && kind !== 'mark')) {
    const compared = compare(asked.content, clue.words, false);
    if (isOpen(clue, compared, asked, isNamed))
      take(
        clue.kind === 'place'
          ? compared.strengths.map((strength) => (strength >= NEAR ? strength * NEAR : 0))
          : compared.strengths.map((strength) => strength * NEAR),
        clue,
      );
  }
  for (const [at, one] of best.entries()) {
    if (one.strength < GENERAL && explainsNoun(one.word, profile)) best[at] = { ...one, strength: GENERAL };
  }
  const mean = best.reduce((sum, { strength }) => sum + strength, 0) / best.length;
  const accepted = best.every(({ strength }) => strength >= GENERAL) && identifies(best, profile, asked);
  return { profile, accepted, explained: best, name, score: 0.6 * mean + 0.4 * coverage + (whole ? 1 : 0), coverage };
}

/** Whether what was explained is enough to mean this thing and no class of things. */
function identifies(explained: readonly Explained[], profile: Profile, asked: Asked): boolean {
  const by = (kind: Clue['kind'], least: number): boolean =>
    explained.some(({ clue, strength }) => clue?.kind === kind && strength >= least);
  const saysNoun = explained.some(({ word }) => isNoun(word)) || asked.words.some((word) => isNoun(word));
  const sure = explained.some(({ strength, word }) => strength >= NEAR || word.plain.length >= 5);
  switch (profile.entity.kind) {
    case 'organization':
      if (asked.office !== null && !saysNoun && explained.every(({ word }) => word.country !== null)) return false;
      return sure && (by('name', CLIPPED) || by('detail', CLIPPED * NEAR) || by('link', CLIPPED * NEAR) || (by('place', 0) && saysNoun));
    case 'event':
      return sure;
    case 'person':
      return asked.office === null || holdsOffice(explained, asked.office)
        ? by('name', CLIPPED) || asked.office !== null
        : explained.every(({ clue }) => clue?.kind === 'name');
  }
}

/** A person asked for by an office holds it in the body that was named. */
function holdsOffice(explained: readonly Explained[], office: AskedOffice): boolean {
  return explained.some(({ clue }) => {
    const role = clue?.statement?.predicate === 'role' ? clue.statement.role : null;
    if (role === null || clue?.statement?.tenure === 'elect') return false;
    return office.family === null ? leads(role) : officeFamily(role) === office.family;
  });
}

/** "the MAHAK society": a general noun fits a thing whose own names say no other noun. */
function explainsNoun(word: Word, profile: Profile): boolean {
  const kind = generalKind(word.key);
  if (kind === null || kind !== profile.entity.kind) return false;
  return profile.nouns.size === 0 || [...profile.nouns].some((noun) => generalKind(noun) === kind);
}

/** A clue beside the names counts where the question opens it. */
function isOpen(clue: Clue, compared: Compared, asked: Asked, isNamed: boolean): boolean {
  const pointed = asked.predicates.some(({ predicates }) => predicates.some((predicate) => clue.predicates.includes(predicate)));
  switch (clue.kind) {
    case 'name':
    case 'mark':
    case 'place':
      return true;
    case 'link':
      return (
        pointed ||
        (asked.office !== null && isDescription(asked) && (clue.predicates.includes('leader') || clue.predicates.includes('role')))
      );
    case 'detail': {
      if (pointed || (isNamed && clue.predicates.some((predicate) => BESIDE_A_NAME.has(predicate)))) return true;
      const counting = countingWords(clue.words);
      const covered = coverageOf(clue.words, compared.covered);
      const repeated = counting.filter((word) => compared.covered.has(clue.words.indexOf(word))).length;
      return (repeated >= 3 && covered >= 0.6) || (repeated >= 2 && covered === 1);
    }
  }
}

const BESIDE_A_NAME: ReadonlySet<Predicate> = new Set<Predicate>(['unit', 'description', 'role', 'edition', 'topic']);

/** A date in the question is explained by an event that takes place then. */
function takeDates(asked: Asked, profile: Profile, best: Explained[]): void {
  const first = profile.dates.find(({ predicate }) => predicate === 'startDate');
  const last = profile.dates.find(({ predicate }) => predicate === 'endDate') ?? first;
  const from = daysOf(first?.value ?? null)?.from;
  const to = daysOf(last?.value ?? null)?.to;
  if (first === undefined || from === undefined || to === undefined) return;
  for (const date of asked.dates) {
    const days = daysOf(date.edtf);
    if (days === null || !overlap(days, { from, to })) continue;
    for (const [at, { word }] of best.entries()) {
      if (word.start >= date.start && word.end <= date.end)
        best[at] = { word, strength: SAME, clue: { kind: 'mark', words: [], predicates: ['startDate'], statement: first } };
    }
  }
}

interface Compared {
  /** For each asked word. */
  readonly strengths: readonly number[];
  /** Indexes of the known words that some asked word fits. */
  readonly covered: ReadonlySet<number>;
}

function compare(asked: readonly Word[], known: readonly Word[], isPerson: boolean): Compared {
  const strengths = asked.map(() => 0);
  const covered = new Set<number>();
  const note = (askedAt: number, askedCount: number, knownAt: number, knownCount: number, strength: number): void => {
    if (strength === 0) return;
    for (let at = askedAt; at < askedAt + askedCount; at++) strengths[at] = Math.max(strengths[at] ?? 0, strength);
    for (let at = knownAt; at < knownAt + knownCount; at++) covered.add(at);
  };
  for (const [askedAt, word] of asked.entries()) {
    for (const [knownAt, other] of known.entries()) note(askedAt, 1, knownAt, 1, likeness(word, other, isPerson));
    if ((strengths[askedAt] ?? 0) >= NEAR) continue;
    for (const knownAt of known.keys()) {
      for (const count of [2, 3]) note(askedAt, 1, knownAt, count, joinedLikeness([word], known.slice(knownAt, knownAt + count)));
      const next = asked[askedAt + 1];
      if (next !== undefined) note(askedAt, 2, knownAt, 1, joinedLikeness([word, next], known.slice(knownAt, knownAt + 1)));
    }
  }
  return { strengths, covered };
}

/** 0…1: how much of a clue is repeated, words without meaning left out. */
function coverageOf(words: readonly Word[], covered: ReadonlySet<number>): number {
  const counting = countingWords(words);
  return counting.filter((word) => covered.has(words.indexOf(word))).length / counting.length;
}

/** "the society that …", "the society Lindqvist leads": described rather than named. */
function isDescription(asked: Asked): boolean {
  return asked.describesFrom !== null || asked.words.some((word) => generalKind(word.key) !== null);
}

function isDescribing(asked: Asked, word: Word | undefined): boolean {
  return asked.describesFrom !== null && word !== undefined && word.start >= asked.describesFrom;
}

function longestName(
  words: readonly Word[],
  start: number,
  kinds: readonly EntityKind[],
  profiles: Profiles,
): { readonly span: NamedSpan; readonly next: number } | null {
  const first = words[start];
  if (first === undefined || (isFrameWord(first.plain) && !(first.acronym && hasAcronym(first, profiles)))) return null;
  for (let end = Math.min(words.length, start + LONGEST_NAME); end > start; end--) {
    const window = words.slice(start, end);
    const last = window.at(-1);
    if (last === undefined || (isFrameWord(last.plain) && end - start > 1)) continue;
    const content = countingWords(window);
    if (content.every((word) => isNoun(word) || predicatesAsked(word.plain).length > 0)) continue;
    const asked: Asked = { text: '', words: window, content, describesFrom: null, office: null, predicates: [], dates: [] };
    const named = candidatesFor(content, kinds, profiles)
      .map((profile) => match(asked, profile))
      .filter((one) => one.accepted && one.explained.every(({ clue }) => clue?.kind === 'name'))
      .toSorted(better);
    const best = named[0];
    if (best === undefined) continue;
    const entities = named.filter((one) => best.score - one.score < MARGIN).map(({ profile }) => profile.entity);
    return { span: { start: first.start, end: last.end, entities }, next: end };
  }
  return null;
}

/** Words; names of congresses are long. */
const LONGEST_NAME = 24;

function better(a: Match, b: Match): number {
  return (
    b.score - a.score || b.profile.entity.mentions - a.profile.entity.mentions || a.profile.entity.id.localeCompare(b.profile.entity.id)
  );
}

function toCandidate({ profile, name }: Match): Candidate {
  const matched = profile.entity.names.find((_, at) => profile.clues[at] === name)?.text ?? null;
  return { entity: profile.entity, matched: matched === profile.entity.name ? null : matched };
}

function toLink(best: Match, asked: Asked): Link {
  const clues = [...new Set(best.explained.flatMap(({ clue }) => (clue === null || clue.kind === 'name' ? [] : [clue])))];
  const used = new Set(best.explained.filter(({ strength }) => strength > 0).map(({ word }) => word));
  const inName = compare(asked.words, best.name?.words ?? [], false);
  const rest = asked.words.filter((word, at) => !used.has(word) && ((inName.strengths[at] ?? 0) < NEAR || isFrameWord(word.plain)));
  const opened = new Set(clues.flatMap(({ predicates }) => predicates));
  const asks = asked.predicates.filter(
    ({ word, predicates }) => rest.includes(word) && !predicates.some((predicate) => opened.has(predicate)),
  );
  return {
    kind: 'one',
    entity: best.profile.entity,
    rest: rest.map((word) => word.text).join(' '),
    clues,
    asks: asks.flatMap(({ predicates }) => predicates),
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
