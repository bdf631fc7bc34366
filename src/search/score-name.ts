// How well a typed name fits a known one, from the words alone. Knows nothing of entities or indexes: the weights come in.

import { editDistance, forgivenEdits, isSlip } from './edit-distance.ts';
import type { NameWord } from './name-words.ts';

/** A word as typed, with what the index knows of it. */
export interface AskedWord extends NameWord {
  /** How much it tells: the rarer among the names, the more; most of all when no name has it. */
  readonly weight: number;
  /** How many entities have it in a name. */
  readonly count: number;
  /** Some name or text has it as it stands: then it is no misspelling of another. */
  readonly known: boolean;
  /** The one acronym that it becomes when two neighbouring letters are swapped. */
  readonly swapped: string | null;
}

export interface NameScore {
  /** 0…1; see `SURE` and `LIKELY` in `name-index.ts` for what it means to a caller. */
  readonly score: number;
  /** Share of the typed words' weight that the name has, 0…1. */
  readonly asked: number;
  /** Share of the name's weight that was typed, 0…1. */
  readonly named: number;
  /** Positions of the typed words that the name lacks. */
  readonly missing: readonly number[];
}

/** How the words of one pair agree, 0…1; the differences between them are what the tests in `names.test.ts` pin. */
export const AGREEMENT = {
  same: 1,
  /** Two spellings of one word. */
  spelling: 0.97,
  /** Written together here and apart there. */
  joined: 0.96,
  /** Two letters of an acronym swapped, and only one acronym is meant by that. */
  swappedAcronym: 0.92,
  oneEdit: 0.9,
  /** An initial for the name, or the name for its initial. */
  initial: 0.9,
  twoEdits: 0.84,
  /** Words of one family: oncologists for oncology. */
  family: 0.8,
  /** A beginning for the word, where several names share it: onc for oncology. */
  clipped: 0.81,
  /** A beginning for a word of one name alone: proper names are seldom clipped, and Gazi is not Gaziantep. */
  clippedProper: 0.6,
  /** An acronym with another letter, hepatology for hematology: another name, good only as the nearest one. */
  other: 0.35,
} as const;

/** What is known of the words of all names. */
export interface NameLexicon {
  /** How much a word of a name tells. */
  readonly weigh: (word: NameWord) => number;
  /** Whether more than one entity has it. */
  readonly isShared: (word: NameWord) => boolean;
}

export function scoreName(asked: readonly AskedWord[], name: readonly NameWord[], isPerson: boolean, lexicon: NameLexicon): NameScore {
  const pairing = pairWords(asked, name, isPerson, lexicon);
  const mean = sum(asked, (word) => word.weight) / asked.length;
  const weightOf = (word: AskedWord, index: number) => (pairing.asked[index] === 0 ? Math.max(word.weight, mean) : word.weight);
  const total = sum(asked, weightOf);
  const had = sum(asked, (word, index) => word.weight * (pairing.asked[index] ?? 0));
  const nameTotal = sum(name, lexicon.weigh);
  const nameHad = sum(name, (word, index) => (pairing.named[index] === true ? lexicon.weigh(word) : 0));
  const missing = asked.flatMap((_, index) => (pairing.asked[index] === 0 ? [index] : []));
  const share = total === 0 ? 0 : had / total;
  const named = nameTotal === 0 ? 0 : nameHad / nameTotal;
  const missed = sum(asked, (word, index) => (pairing.asked[index] === 0 ? weightOf(word, index) : 0));
  const conflict = total === 0 ? 0 : Math.min(missed, nameTotal - nameHad) / total;
  const number = missing.some((index) => asked[index]?.number === true) ? OTHER_NUMBER : 1;
  return { score: compose(share, named, conflict) * number, asked: share, named, missing };
}

/**
 * The score from its parts. A typed word that the name lacks costs more than its share, and never less than a word of middling weight; a word of the name that was not typed
 * costs a little; and when both have a word that the other lacks, they differ rather than abbreviate, which costs once more.
 */
export function compose(asked: number, named: number, conflict: number): number {
  return asked ** MISSING_POWER * (1 - UNTYPED_COST * (1 - named)) * (1 - conflict);
}

const MISSING_POWER = 1.5;
const UNTYPED_COST = 0.12;
/** The 2019 congress is not the 2018 one, however much of the name agrees. */
const OTHER_NUMBER = 0.6;
/** Words that are written together: at most so many (bio-psycho-socio-spiritual). */
const MOST_JOINED = 4;

interface Pairing {
  /** Agreement of each typed word, 0 where the name lacks it. */
  readonly asked: number[];
  readonly named: boolean[];
}

/** Each typed word takes the free word of the name that it agrees with best; the surest agreements are made first. */
function pairWords(asked: readonly AskedWord[], name: readonly NameWord[], isPerson: boolean, lexicon: NameLexicon): Pairing {
  const pairing: Pairing = { asked: asked.map(() => 0), named: name.map(() => false) };
  const pairs = asked.flatMap((word, row) =>
    name.map((other, column) => ({ row, column, agreement: isPerson ? agreePerson(word, other) : agree(word, other, lexicon) })),
  );
  for (const { row, column, agreement } of pairs.filter((pair) => pair.agreement > 0).sort((a, b) => b.agreement - a.agreement)) {
    if (pairing.asked[row] !== 0 || pairing.named[column] === true) continue;
    if (isPerson && isOtherName(asked[row], name[column], name, pairing)) continue;
    pairing.asked[row] = agreement;
    pairing.named[column] = true;
  }
  pairJoined(asked, name, pairing);
  if (isPerson) pairInitials(asked, name, pairing);
  return pairing;
}

/** `Alexander` is not the A. of Alexey A.: a name in full takes an initial only when no other name in full is left. */
function isOtherName(asked: AskedWord | undefined, word: NameWord | undefined, name: readonly NameWord[], pairing: Pairing): boolean {
  if (asked === undefined || word === undefined || asked.plain.length === 1 || word.plain.length > 1) return false;
  return name.some((other, column) => other.plain.length > 1 && pairing.named[column] === false);
}

function agree(asked: AskedWord, word: NameWord, lexicon: NameLexicon): number {
  if (asked.plain === word.plain) return AGREEMENT.same;
  if (asked.number || word.number) return 0;
  if (word.acronym) return agreeAcronym(asked, word);
  if (asked.key === word.key) return AGREEMENT.spelling;
  if (asked.acronym) return 0;
  const edited = asked.known ? 0 : agreeEdited(asked, word);
  if (edited > 0) return edited;
  if (isFamily(asked.key, word.key)) return AGREEMENT.family;
  if (asked.known || !(isClipped(asked.plain, word.plain) || isClipped(asked.key, word.key))) return 0;
  return lexicon.isShared(word) ? AGREEMENT.clipped : AGREEMENT.clippedProper;
}

function agreeAcronym(asked: AskedWord, acronym: NameWord): number {
  if (asked.swapped === acronym.plain) return AGREEMENT.swappedAcronym;
  if (asked.known || acronym.plain.length < 4) return 0;
  return editDistance(asked.plain, acronym.plain, 1) === 1 ? AGREEMENT.other : 0;
}

function agreePerson(asked: AskedWord, word: NameWord): number {
  if (asked.plain === word.plain) return AGREEMENT.same;
  if (asked.key === word.key) return AGREEMENT.spelling;
  if (asked.plain.length === 1 || word.plain.length === 1) return asked.plain[0] === word.plain[0] ? AGREEMENT.initial : 0;
  return asked.known ? 0 : agreeEdited(asked, word);
}

/** By spelling or by key, whichever is nearer: a slip may fall into a pair of letters that the key writes as one. */
function agreeEdited(asked: Pick<NameWord, 'plain' | 'key'>, word: Pick<NameWord, 'plain' | 'key'>): number {
  const limit = forgivenEdits(Math.max(asked.plain.length, word.plain.length));
  if (limit === 0) return 0;
  return Math.max(agreeLetters(asked.plain, word.plain, limit), agreeLetters(asked.key, word.key, limit));
}

function agreeLetters(asked: string, word: string, limit: number): number {
  const distance = editDistance(asked, word, limit);
  if (distance > limit) return 0;
  if (!isSlip(asked, word)) return AGREEMENT.other;
  return distance < 2 ? AGREEMENT.oneEdit : AGREEMENT.twoEdits;
}

/** A common beginning of five letters and most of the longer word, and endings that inflect or derive: no compounds of one first half. */
function isFamily(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && a.charCodeAt(common) === b.charCodeAt(common)) common += 1;
  const [shorter, longer] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  return common >= 5 && common >= longer * 0.6 && shorter - common <= 2 && longer - common <= 5;
}

function isClipped(asked: string, word: string): boolean {
  return asked.length >= 3 && word.length >= asked.length + 2 && word.startsWith(asked);
}

/** What is left on one side, written together, against neighbours on the other; and two clipped words written as one (MedUni). */
function pairJoined(asked: readonly AskedWord[], name: readonly NameWord[], pairing: Pairing): void {
  for (const [row, word] of asked.entries()) {
    for (let column = 0; column + 1 < name.length && pairing.asked[row] === 0; column += 1) {
      for (let end = column + 2; end <= Math.min(name.length, column + MOST_JOINED); end += 1) {
        const run = name.slice(column, end);
        if (pairing.named.slice(column, end).includes(true)) break;
        const agreement = agreeJoined(word, run);
        if (agreement === 0) continue;
        pairing.asked[row] = agreement;
        pairing.named.fill(true, column, end);
        break;
      }
    }
  }
  for (const [column, word] of name.entries()) {
    for (let row = 0; row + 1 < asked.length && pairing.named[column] === false; row += 1) {
      for (let end = row + 2; end <= Math.min(asked.length, row + MOST_JOINED); end += 1) {
        if (pairing.asked.slice(row, end).some((agreement) => agreement > 0)) break;
        const together = asked.slice(row, end).map((one) => one.plain);
        if (together.join('') !== word.plain) continue;
        pairing.asked.fill(AGREEMENT.joined, row, end);
        pairing.named[column] = true;
        break;
      }
    }
  }
}

function agreeJoined(asked: AskedWord, run: readonly NameWord[]): number {
  const together = run.map((word) => word.plain).join('');
  if (asked.plain === together) return AGREEMENT.joined;
  if (asked.known || asked.plain.length < 6) return 0;
  if (asked.parts.length === run.length && run.every((word, index) => word.plain.startsWith(asked.parts[index] ?? ' '))) {
    return AGREEMENT.clipped;
  }
  const [first, second] = run;
  if (run.length === 2 && first !== undefined && second !== undefined && isTwoClipped(asked.plain, first.plain, second.plain)) {
    return AGREEMENT.clipped;
  }
  return agreeEdited(asked, { plain: together, key: together });
}

function isTwoClipped(asked: string, first: string, second: string): boolean {
  for (let seam = 3; seam <= asked.length - 3; seam += 1) {
    if (first.startsWith(asked.slice(0, seam)) && second.startsWith(asked.slice(seam))) return true;
  }
  return false;
}

/** `KI` for Kirill I: initials without full stops, as reference lists print them. */
function pairInitials(asked: readonly AskedWord[], name: readonly NameWord[], pairing: Pairing): void {
  for (const [row, word] of asked.entries()) {
    if (pairing.asked[row] !== 0 || word.known || word.plain.length < 2 || word.plain.length > 3) continue;
    const free = name.flatMap((other, column) => (pairing.named[column] === false ? [{ column, initial: other.plain[0] }] : []));
    if (
      !free
        .map((one) => one.initial)
        .join('')
        .startsWith(word.plain)
    )
      continue;
    pairing.asked[row] = AGREEMENT.initial;
    for (const { column } of free.slice(0, word.plain.length)) pairing.named[column] = true;
  }
}

function sum<T>(items: readonly T[], amount: (item: T, index: number) => number): number {
  return items.reduce((total, item, index) => total + amount(item, index), 0);
}
