// How far two words are the same: spelling, a slip of typing, a clipped word, an initial. Knows nothing of entities.

import { editDistance } from '../search/edit-distance.ts';
import type { Word } from './words.ts';

/** How far two words are the same: 1 is the same word, 0 another one. */
export type Likeness = number;

export const SAME = 1;
/** Two usual spellings of one word. */
export const SPELT = 0.97;
/** The same country said otherwise ("Belgian", "Belgium"). */
export const SAME_COUNTRY = 0.95;
/** Near words of this field ("childhood", "paediatric"), and clear typing errors. */
export const NEAR = 0.85;
/** A clipped word ("onc" for "oncology"). */
export const CLIPPED = 0.7;
/** "K" for "Kirill". */
export const INITIAL = 0.6;

/** How alike a word of a question is to a word of a name; personal names allow initials and mind their last letter. */
export function likeness(asked: Word, known: Word, isPerson = false): Likeness {
  if (asked.key === known.key) return SAME;
  if (asked.country !== null && asked.country === known.country) return SAME_COUNTRY;
  if (known.acronym || asked.acronym) return isSwapped(asked.plain, known.plain) || asked.plain === known.plain ? NEAR : 0;
  if (isPerson && (asked.plain.length === 1 || known.plain.length === 1)) return asked.plain[0] === known.plain[0] ? INITIAL : 0;
  if (asked.plain.length === 1) return 0;
  if (isPerson && endsOtherwise(asked.plain, known.plain)) return 0;
  if (asked.spelling === known.spelling && asked.spelling.length >= 4) return SPELT;
  if (NEAR_KEYS.get(asked.key)?.has(known.key)) return NEAR;
  if (isTypo(asked, known) || isCaseOf(asked, known) || (!isPerson && isDropped(asked.plain, known.plain))) return NEAR;
  if (asked.plain.length >= 3 && known.plain.length >= 5 && known.plain.startsWith(asked.plain)) return CLIPPED;
  return 0;
}

/** Whether two words may be alike at all: most pairs differ in their first letter and have nothing else in common. Far cheaper than `likeness`. */
export function mayBeAlike(asked: Word, known: Word): boolean {
  return (
    asked.plain.charCodeAt(0) === known.plain.charCodeAt(0) ||
    asked.key === known.key ||
    asked.acronym ||
    known.acronym ||
    (asked.country !== null && asked.country === known.country) ||
    asked.spelling === known.spelling ||
    NEAR_KEYS.has(asked.key)
  );
}

/** Several words written as one or one as several: "sick kids" for "SickKids", "meduni" for "Medical University". */
export function joinedLikeness(asked: readonly Word[], known: readonly Word[]): Likeness {
  if (asked[0]?.plain[0] !== known[0]?.plain[0]) return 0;
  const [length, otherLength] = [lettersOf(asked), lettersOf(known)];
  if (length < 5 || otherLength < 5) return 0;
  if (Math.abs(length - otherLength) <= MOST_JOINED_SLIPS) {
    const [one, other] = [writtenAsOne(asked), writtenAsOne(known)];
    if (one === other) return SAME;
    if (Math.min(length, otherLength) >= 9 && editDistance(one, other, MOST_JOINED_SLIPS) <= MOST_JOINED_SLIPS) return NEAR;
  }
  const [first, second] = known;
  return asked.length === 1 && known.length === 2 && isTwoClipped(writtenAsOne(asked), first?.plain ?? '', second?.plain ?? '')
    ? CLIPPED
    : 0;
}

/** In words written as one. */
const MOST_JOINED_SLIPS = 2;

function isTwoClipped(one: string, first: string, second: string): boolean {
  for (let cut = 3; cut <= one.length - 3 && first.startsWith(one.slice(0, cut)); cut++) if (second.startsWith(one.slice(cut))) return true;
  return false;
}

function lettersOf(words: readonly Word[]): number {
  return words.reduce((sum, { plain }) => sum + plain.length, 0);
}

function writtenAsOne(words: readonly Word[]): string {
  return words.map(({ plain }) => plain).join('');
}

/** Keys of other words that stand for this one in the field's names. */
export function nearKeys(key: string): readonly string[] {
  return [...(NEAR_KEYS.get(key) ?? [])];
}

/** "Children's" where the words have "Paediatric" alone: in English names the two are not the same; other languages have one word for both. */
export function standsForOther({ key, plain }: Word, words: readonly Word[]): boolean {
  const others = plain.startsWith('child') ? NEAR_KEYS.get(key) : undefined;
  return others !== undefined && !words.some((word) => word.key === key) && words.some((word) => others.has(word.key));
}

/** One slip in a word of five letters or more, two from ten on; the first letter is rarely the wrong one, and a known other word is no slip. */
export function isTypo(asked: Word, known: Word): boolean {
  const shorter = Math.min(asked.plain.length, known.plain.length);
  if (shorter < 4 || asked.plain[0] !== known.plain[0] || Math.abs(asked.plain.length - known.plain.length) > 2) return false;
  if (/\d/.test(asked.plain) || asked.country !== null || NOT_SLIPS.has(asked.plain) || NOT_SLIPS.has(asked.key)) return false;
  if (isSwapped(asked.plain, known.plain)) return true;
  const forgiven = shorter >= 10 ? 2 : shorter >= 5 ? 1 : 0;
  if (editDistance(asked.plain, known.plain, forgiven) <= forgiven) return true;
  // "hematolgy" is a slip of "hematology", however the name spells it
  return known.spelling !== known.plain && editDistance(asked.spelling, known.spelling, forgiven) <= forgiven;
}

/** "Wold" for "world": an inner letter left out of a word of five; people's names of four and five letters are others. */
function isDropped(asked: string, known: string): boolean {
  if (asked.length !== 4 || known.length !== 5 || !/^\p{L}+$/u.test(known) || asked[0] !== known[0] || asked[3] !== known[4]) return false;
  return [1, 2, 3].some((at) => asked === known.slice(0, at) + known.slice(at + 1));
}

/** A Russian case of a name: "в Лиме" is in Lima. */
function isCaseOf(asked: Word, known: Word): boolean {
  if (asked.text.charCodeAt(0) < FIRST_CYRILLIC || !/^\p{Script=Cyrillic}/u.test(asked.text)) return false;
  if (/^\p{Script=Cyrillic}/u.test(known.text)) {
    const bare = asked.plain.replace(RUSSIAN_ENDING, '');
    return bare.length >= SHORTEST_RUSSIAN_STEM && bare === known.plain.replace(RUSSIAN_ENDING, '');
  }
  const stem = asked.plain.replace(/(?:oi|om|em|[aeiuy])$/u, '');
  return stem.length >= SHORTEST_STEM && stem === known.plain.replace(/[aeiy]$/u, '');
}

const SHORTEST_STEM = 3;
/** Longer than for places: "детский" and "детектор" begin alike. */
const SHORTEST_RUSSIAN_STEM = 5;
/** Endings of adjectives and nouns, in transcription. */
const RUSSIAN_ENDING =
  /(?:ogo|ego|omu|emu|ymi|imi|aia|iaia|oe|ee|ye|ie|yi|ii|oi|ei|ym|im|om|em|ykh|ikh|uiu|iuiu|ami|iami|akh|iakh|ov|ev|am|iam|[aeiouy]|ia|iu)$/u;
const FIRST_CYRILLIC = 0x400;

/** Mario and Maria, Kirov and Kirova: two people. */
function endsOtherwise(one: string, other: string): boolean {
  const vowel = /[aeiou]$/;
  if (one.slice(0, -1) === other.slice(0, -1) && vowel.test(one) && vowel.test(other)) return one !== other;
  return `${one}a` === other || `${other}a` === one;
}

/** Two neighbouring letters changed places. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 4) return false;
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at + 1 < one.length && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** Keys that stand for each other in this field, though not the same word. */
const NEAR_KEYS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['child', new Set(['pediatr'])],
  ['pediatr', new Set(['child'])],
]);

/** Fields of medicine one slip away from another: never taken for a typing error. */
const NOT_SLIPS: ReadonlySet<string> = new Set(
  'hepatology hematology neurology nephrology urology radiology cardiology rheumatology dermatology pathology psychology immunology oncology neonatology pulmonology virology serology cytology histology'.split(
    ' ',
  ),
);
