// How well one entity fits a question: which clue explains which word, and whether that is enough to mean it.

import type { Predicate } from '../domain/statement.ts';
import { type AskedText, isNoun, type LikenessMemory } from './asked-text.ts';
import { daysOf, overlap } from './chronology.ts';
import { CLIPPED, joinedLikeness, likeness, mayBeAlike, NEAR, SAME, SPELT, standsForOther } from './likeness.ts';
import { leavesOutAudience } from './name-audience.ts';
import { type AskedOffice, leads, officeFamily } from './offices.ts';
import type { Clue, Profile } from './profiles.ts';
import { generalKind } from './vocabulary.ts';
import type { Word } from './words.ts';

/** What a general noun ("society") counts for a thing whose names hold no noun of their own. */
const GENERAL = 0.5;

/** From this share of a name on, the name is given, and what the documents say beside it may tell it apart. */
const GIVEN = 0.5;

export interface Explained {
  readonly word: Word;
  readonly strength: number;
  readonly clue: Clue | null;
}

export interface Match {
  readonly profile: Profile;
  readonly accepted: boolean;
  /** A name is given whole, and nothing beside it. */
  readonly whole: boolean;
  /** 0…2; above 1 where a name is given whole. */
  readonly score: number;
  /** 0…1: how much of the name is given. */
  readonly coverage: number;
  readonly explained: readonly Explained[];
  /** The name that explains most. */
  readonly name: Clue | null;
}

/** How well the names fit, or they and what may stand for one: looked at first, since names tell most things apart. */
export interface NameMatch extends Pick<Match, 'profile' | 'explained' | 'name' | 'coverage' | 'whole'> {
  /** No score of the whole match is higher. */
  readonly most: number;
}

/** Compares a question with an entity's names. */
export function matchNames(asked: AskedText, profile: Profile): NameMatch {
  const nothing = { profile, explained: unexplained(asked), name: null, coverage: 0, whole: false, most: 0 };
  return matchAgainst(profile.names, asked, nothing);
}

/** Compares it with what may stand for a name besides. */
export function matchMarks(asked: AskedText, named: NameMatch): NameMatch {
  return named.profile.marks.length === 0 ? named : matchAgainst(named.profile.marks, asked, named);
}

function matchAgainst(clues: readonly Clue[], asked: AskedText, before: NameMatch): NameMatch {
  const { profile } = before;
  let { name, coverage, whole } = before;
  const best = [...before.explained];
  const isPerson = profile.entity.kind === 'person';
  for (const clue of clues) {
    // No other name can fit better.
    if (whole && best.every(({ strength }) => strength === SAME)) break;
    const compared = compare(asked.content, clue.words, isPerson, asked.known);
    if (compared.covered.size === 0) continue;
    const strengths = compared.strengths.map((strength, at) => (isDescribing(asked, asked.content[at]) ? 0 : strength));
    take(best, strengths, clue);
    const covered = coverageOf(clue, compared.covered);
    if (strengths.some((strength) => strength > 0) && covered > coverage) {
      coverage = covered;
      name = clue;
    }
    const isAsLong = clue.counting.length <= asked.content.length;
    if ((covered === 1 && isAsLong && strengths.every((strength) => strength >= SPELT)) || isSaid(clue, asked)) whole = true;
  }
  return { profile, explained: best, name, coverage, whole, most: scoreOf(1, coverage, whole) };
}

/** Compares a question with everything else that an entity can be recognised by. */
export function matchAll(asked: AskedText, { profile, explained, name, coverage, whole }: NameMatch): Match {
  const best = [...explained];
  takeDates(asked, profile, best);
  const isNamed = coverage >= GIVEN;
  // What is not of a name counts for `NEAR` at most.
  const isTold = best.every(({ strength }) => strength >= NEAR);
  for (const clue of isTold ? [] : profile.clues) {
    if (clue.kind === 'name' || clue.kind === 'mark') continue;
    if (clue.kind === 'link' && !isOpen(clue, NOTHING_COMPARED, asked, isNamed)) continue;
    const compared = compare(asked.content, clue.words, false, asked.known);
    if (compared.covered.size === 0) continue;
    if (isOpen(clue, compared, asked, isNamed))
      take(
        best,
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
  const isPutWhole = asked.describesFrom === null && asked.pointers.length === 0 && asked.office === null;
  const isAnother = isPutWhole && name !== null && leavesOutAudience(asked.words, name.words);
  const accepted = !isAnother && best.every(({ strength }) => strength >= GENERAL) && identifies(best, profile, asked, coverage);
  return { profile, accepted, whole, explained: best, name, score: scoreOf(mean, coverage, whole), coverage };
}

function scoreOf(mean: number, coverage: number, whole: boolean): number {
  return 0.6 * mean + 0.4 * coverage + (whole ? 1 : 0);
}

function unexplained({ content }: AskedText): Explained[] {
  return content.map((word) => ({ word, strength: 0, clue: null }));
}

function take(best: Explained[], strengths: readonly number[], clue: Clue): void {
  for (const [at, strength] of strengths.entries()) {
    const known = best[at];
    if (known !== undefined && strength > known.strength) best[at] = { word: known.word, strength, clue };
  }
}

/** The question is this name and nothing else, the words that might ask for something included ("Example Foundation"). */
function isSaid({ words }: Clue, asked: AskedText): boolean {
  return words.length === asked.words.length && words.every(({ key }, at) => key === asked.words[at]?.key);
}

/** Whether what was explained is enough to mean this thing and no class of things. */
function identifies(explained: readonly Explained[], profile: Profile, asked: AskedText, coverage: number): boolean {
  const by = (kind: Clue['kind'], least: number): boolean =>
    explained.some(({ clue, strength }) => clue?.kind === kind && strength >= least);
  const saysNoun = explained.some(({ word }) => isNoun(word)) || asked.words.some((word) => isNoun(word));
  const sure = explained.some(({ strength, word }) => strength >= NEAR || word.plain.length >= 5);
  switch (profile.entity.kind) {
    case 'organization':
      if (asked.office !== null && !saysNoun && explained.every(({ word }) => word.country !== null)) return false;
      if (!saysNoun && isAnothersName(explained, asked)) return false;
      if (coverage < 1 && isSaidOtherwise(explained)) return false;
      return sure && (by('name', CLIPPED) || by('detail', CLIPPED * NEAR) || by('link', CLIPPED * NEAR) || (by('place', 0) && saysNoun));
    case 'event':
      return sure;
    case 'person':
      return asked.office === null || holdsOffice(explained, asked.office)
        ? by('name', CLIPPED) || asked.office !== null
        : explained.every(({ clue }) => clue?.kind === 'name');
  }
}

/**
 * "Childhood Imaging International" is no "International Society of Paediatric Radiology" that does imaging: where nothing is described, words that
 * are told of the body besides its names do not make up for a name of which only words like "international" are given as they stand.
 */
function isAnothersName(explained: readonly Explained[], asked: AskedText): boolean {
  if (asked.describesFrom !== null || asked.pointers.length > 0) return false;
  const ofNames = explained.filter(({ clue }) => clue?.kind === 'name');
  const isMixed = ofNames.length > 0 && explained.some(({ clue }) => clue?.kind === 'detail');
  return isMixed && !ofNames.some(({ strength, word }) => strength >= SAME && !WIDE.test(word.plain));
}

/**
 * "Children's Imaging Group" is no "Paediatric Imaging East and Lakes Group": a word that only stands for one of the name's makes up for no word that the
 * name has besides, unless the country tells which is meant.
 */
function isSaidOtherwise(explained: readonly Explained[]): boolean {
  const isOtherWord = ({ word, clue }: Explained): boolean => clue?.kind === 'name' && standsForOther(word, clue.words);
  return explained.some(isOtherWord) && explained.every(({ word }) => word.country === null && !word.acronym);
}

/** Words of many bodies' names. */
const WIDE =
  /^(?:international|internationale?|internacional|internazionale|world|worldwide|global|national|nationale?|european|united|general|royal)$/u;

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
function isOpen(clue: Clue, compared: Compared, asked: AskedText, isNamed: boolean): boolean {
  const pointed = asked.pointers.some(({ predicates }) => predicates.some((predicate) => clue.predicates.includes(predicate)));
  switch (clue.kind) {
    case 'name':
    case 'mark':
    case 'place':
      return true;
    case 'link':
      // "where the president spoke": a body that sent a speaker is not the president
      if (asked.office !== null && clue.statement?.predicate === 'speaker') return false;
      return (
        pointed ||
        (asked.office !== null && isDescription(asked) && (clue.predicates.includes('leader') || clue.predicates.includes('role')))
      );
    case 'detail': {
      if (pointed || (isNamed && clue.predicates.some((predicate) => BESIDE_A_NAME.has(predicate)))) return true;
      const covered = coverageOf(clue, compared.covered);
      const repeated = clue.counting.filter((at) => compared.covered.has(at)).length;
      return (repeated >= 3 && covered >= 0.6) || (repeated >= 2 && covered === 1);
    }
  }
}

const BESIDE_A_NAME: ReadonlySet<Predicate> = new Set<Predicate>(['unit', 'description', 'role', 'edition', 'topic']);

/** A date in the question is explained by an event that takes place then. */
function takeDates(asked: AskedText, profile: Profile, best: Explained[]): void {
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
        best[at] = { word, strength: SAME, clue: { kind: 'mark', words: [], counting: [], predicates: ['startDate'], statement: first } };
    }
  }
}

interface Compared {
  /** For each asked word. */
  readonly strengths: readonly number[];
  /** Indexes of the known words that some asked word fits. */
  readonly covered: ReadonlySet<number>;
}

/** A link is open whatever it says. */
const NOTHING_COMPARED: Compared = { strengths: [], covered: new Set() };

/** Fits words to words, several written as one included. `memory` keeps what two words are to each other. */
export function compare(asked: readonly Word[], known: readonly Word[], isPerson: boolean, memory: LikenessMemory = new Map()): Compared {
  const rows = rowsFor(asked, isPerson);
  let strengths: number[] | null = null;
  let covered: Set<number> | null = null;
  const note = (askedAt: number, askedCount: number, knownAt: number, knownCount: number, strength: number): void => {
    if (strength === 0) return;
    strengths ??= asked.map(() => 0);
    covered ??= new Set();
    for (let at = askedAt; at < askedAt + askedCount; at++) strengths[at] = Math.max(strengths[at] ?? 0, strength);
    for (let at = knownAt; at < knownAt + knownCount; at++) covered.add(at);
  };
  let mayJoin = false;
  for (const [knownAt, other] of known.entries()) {
    const row = rowOf(rows, asked, other, isPerson, memory);
    if (row === NO_ROW) continue;
    mayJoin ||= row.begins;
    for (const [askedAt, strength] of row.strengths.entries()) note(askedAt, 1, knownAt, 1, strength);
  }
  if (mayJoin) joinWords(asked, known, (askedAt) => strengths?.[askedAt] ?? 0, note);
  return { strengths: strengths ?? rows.nothing, covered: covered ?? NOTHING_COMPARED.covered };
}

function joinWords(
  asked: readonly Word[],
  known: readonly Word[],
  strengthAt: (askedAt: number) => number,
  note: (askedAt: number, askedCount: number, knownAt: number, knownCount: number, strength: number) => void,
): void {
  for (const [askedAt, word] of asked.entries()) {
    if (strengthAt(askedAt) >= NEAR) continue;
    const next = asked[askedAt + 1];
    const initial = word.plain[0];
    for (const [knownAt, other] of known.entries()) {
      // What is written as one begins alike.
      if (other.plain[0] !== initial) continue;
      for (const count of [2, 3]) note(askedAt, 1, knownAt, count, joinedLikeness([word], known.slice(knownAt, knownAt + count)));
      if (next !== undefined) note(askedAt, 2, knownAt, 1, joinedLikeness([word, next], [other]));
    }
  }
}

/** What a known word is to the words of a question. */
interface Row {
  /** For each asked word; none where it is nothing to any of them. */
  readonly strengths: readonly number[];
  /** It begins as one of them does. */
  readonly begins: boolean;
}

const NO_ROW: Row = { strengths: [], begins: false };

/** What every known word met so far is to the words of one question: most are nothing to any of them. */
interface Rows {
  readonly byWord: Map<Word, Row>;
  readonly initials: ReadonlySet<string | undefined>;
  /** For each asked word 0. */
  readonly nothing: readonly number[];
}

function rowsFor(asked: readonly Word[], isPerson: boolean): Rows {
  return (isPerson ? rowsOfPeople : rowsOfThings).getOrInsertComputed(asked, () => ({
    byWord: new Map(),
    initials: new Set(asked.map((word) => word.plain[0])),
    nothing: asked.map(() => 0),
  }));
}

const rowsOfPeople = new WeakMap<readonly Word[], Rows>();
const rowsOfThings = new WeakMap<readonly Word[], Rows>();

function rowOf(rows: Rows, asked: readonly Word[], other: Word, isPerson: boolean, memory: LikenessMemory): Row {
  const known = rows.byWord.get(other);
  if (known !== undefined) return known;
  const strengths = asked.map((word) => {
    if (!mayBeAlike(word, other)) return 0;
    return isPerson ? likeness(word, other, true) : remembered(memory, word, other);
  });
  const told = strengths.some((strength) => strength > 0) ? strengths : [];
  const begins = rows.initials.has(other.plain[0]);
  const row = begins || told.length > 0 ? { strengths: told, begins } : NO_ROW;
  rows.byWord.set(other, row);
  return row;
}

function remembered(memory: LikenessMemory, word: Word, other: Word): number {
  return memory.getOrInsertComputed(word, () => new Map()).getOrInsertComputed(other, () => likeness(word, other));
}

/** 0…1: how much of a clue is repeated, words without meaning left out. */
function coverageOf({ counting }: Clue, covered: ReadonlySet<number>): number {
  return counting.filter((at) => covered.has(at)).length / counting.length;
}

/** "the society that …", "the society Lindqvist leads": described rather than named. */
function isDescription(asked: AskedText): boolean {
  return asked.describesFrom !== null || asked.words.some((word) => generalKind(word.key) !== null);
}

function isDescribing(asked: AskedText, word: Word | undefined): boolean {
  return asked.describesFrom !== null && word !== undefined && word.start >= asked.describesFrom;
}
