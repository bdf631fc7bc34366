// The words of a name, and the key under which their spellings meet: paediatric and pediatric, centre and center,
// Онкология and oncology, Румянцев and Roumyantsev. Knows nothing of which names exist.

import anyAscii from 'any-ascii';
import { fold } from '../domain/fold.ts';
import type { EntityKind } from '../domain/statement.ts';
import { readWords, type Word } from './read-words.ts';

export interface NameWord {
  /** Folded and in Latin letters. */
  readonly plain: string;
  /** The same for all usual spellings of the word; equal to `plain` for acronyms. */
  readonly key: string;
  /** Written as an acronym: a letter more or less makes another name of it. */
  readonly acronym: boolean;
  /** A number, an ordinal or a year. */
  readonly number: boolean;
  /** Camel case is a seam between clipped words: `MedUni` has the parts med and uni. */
  readonly parts: readonly string[];
}

export type ReadName = (text: string, kind: EntityKind, isAcronym?: boolean) => readonly NameWord[];

/** Readers of names for one snapshot after another: a name that was there before is not read again, and one that is gone is forgotten. */
export function createNameReaders(): () => ReadName {
  let last = new Map<string, readonly NameWord[]>();
  return () => {
    const before = last;
    const now = new Map<string, readonly NameWord[]>();
    last = now;
    return (text, kind, isAcronym = false) => {
      const key = `${kind} ${isAcronym} ${text}`;
      return now.getOrInsertComputed(key, () => before.get(key) ?? readName(text, kind, isAcronym));
    };
  };
}

/** The words that tell a name apart; articles and prepositions only where there is nothing else. */
export function readName(text: string, kind: EntityKind, isAcronym = false): readonly NameWord[] {
  const words = readWords(spellOut(text)).slice(0, MOST_WORDS);
  const telling = kind === 'person' ? withoutParticles(words) : words.filter((word) => !LINKS.has(word.fold) || word.capitals);
  const kept = telling.length > 0 ? telling : words;
  if (kind === 'person') return kept.flatMap((word) => readPersonWord(word));
  const shouted = words.length > 1 && words.every((word) => word.capitals || word.fold.length === 1);
  return kept.map((word) => readNameWord(word, text, kept.length === 1 && isAcronym, shouted));
}

/** The whole name without seams: equal for `Sick Kids` and `SickKids`. */
export function squeeze(text: string): string {
  return toLatin(fold(text)).replaceAll(' ', '');
}

/** Latin letters and digits for any script; what is Latin already is only stripped of its signs. */
export function toLatin(folded: string): string {
  return ASCII.test(folded) ? folded : fold(anyAscii(folded));
}

/** The key of one folded word: see the header. Personal names keep their endings (Mario is not Maria) and take `ü` as `ue`. */
export function spellingKey(plain: string, kind: EntityKind): string {
  if (/^\d/.test(plain)) return plain;
  let key = kind === 'person' ? plain.replace(/([aou])e/g, '$1') : plain.replace(/[ao]e/g, 'e');
  for (const [pattern, replacement] of SPELLINGS) key = key.replace(pattern, replacement);
  return kind === 'person' ? key : key.replace(/(?<=[bdgt])re?$/, 'er');
}

function readNameWord(word: Word, text: string, isAcronym: boolean, shouted: boolean): NameWord {
  const plain = readOrdinal(toLatin(word.fold).replaceAll(' ', ''));
  const acronym = isAcronym || word.dotted || (word.capitals && !shouted && word.fold.length <= LONGEST_ACRONYM);
  return {
    plain,
    key: acronym ? plain : spellingKey(plain, 'organization'),
    acronym,
    number: /^\d/.test(plain),
    parts: readParts(text.slice(word.start, word.end)),
  };
}

function readPersonWord(word: Word): readonly NameWord[] {
  const plain = toLatin(word.fold).replaceAll(' ', '');
  const spellings = word.dotted ? [...plain] : [plain];
  return spellings.map((one) => ({ plain: one, key: spellingKey(one, 'person'), acronym: false, number: false, parts: [] }));
}

/** Letters set apart by spaces, three or more, are an acronym: `S I O P`. */
function spellOut(text: string): string {
  return text.replace(/(?<!\S)\p{Lu}(?: \p{Lu}){2,}(?!\S)/gu, (letters) => letters.replaceAll(' ', ''));
}

/** Titles tell nothing, and the particles of surnames little, except where one stands last: then it is the surname. */
function withoutParticles(words: readonly Word[]): readonly Word[] {
  return words.filter((word, index) => !TITLES.has(word.fold) && (index === words.length - 1 || !PARTICLES.has(word.fold)));
}

function readOrdinal(plain: string): string {
  const spelled = ORDINALS.indexOf(plain);
  if (spelled >= 0) return String(spelled + 1);
  return /^(\d+)(?:st|nd|rd|th|e|er|eme|ste|de)$/.exec(plain)?.[1] ?? plain;
}

function readParts(written: string): readonly string[] {
  const parts = written.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return parts.length > 1 ? parts.map((part) => fold(part)) : [];
}

/** Longer words in capitals are shouting as often as acronyms. */
const LONGEST_ACRONYM = 6;
/** A name of more words is not a name; what follows is not read. */
const MOST_WORDS = 32;
const ASCII = /^[\x20-\x7E]*$/;

/** In this order; each is a regular difference between languages, schools of spelling or ways of writing Cyrillic in Latin letters. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ou/g, 'u'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/t?sch/g, 'sh'],
  [/tch/g, 'ch'],
  [/ck/g, 'k'],
  [/que$/, 'k'],
  [/qu?/g, 'k'],
  [/ts(?=[aeiouy])/g, 's'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
];

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];

/** Articles, prepositions and conjunctions, folded, as they stand in names of societies and events. */
const LINKS: ReadonlySet<string> = new Set(
  [
    'a an and at by for from in of on the to with',
    'a au aux d de des du en et l la le les pour sur',
    'am das dem den der des die fur im in und von zu zum zur',
    'aan de den der het een en in op te van voor',
    'al con da de degli dei del della delle di do dos das e el en i il la las los para per por su y',
    'в во для и на о об по с со',
  ].flatMap((words) => words.split(' ')),
);

const TITLES: ReadonlySet<string> = new Set(
  'dame doctor dr frau herr lady lord madame md mevrouw miss mme monsieur mr mrs ms phd prof professeur professor sir доктор профессор проф'.split(
    ' ',
  ),
);

const PARTICLES: ReadonlySet<string> = new Set('al bin da de del della den der di dos du el ibn la le ten ter van von'.split(' '));
