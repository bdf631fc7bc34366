// Keys under which spellings of one name meet. Used inside a document and over the folder.

import { fold } from '../../../domain/fold.ts';
import { wordsOf } from './words.ts';

/** Organization and event names: connecting words and spelling variants fall away ("of/for", "paediatric/pediatric", "centre/center"). */
export function nameKey(name: string): string {
  return keyWords(name).join(' ');
}

/** The words of the key, in order. */
export function keyWords(name: string): readonly string[] {
  return fold(name.replace(/[’']s\b/gu, 's').replace(/\be\.\s?V\.|\bgGmbH\b|\bInc\.?(?=\s|$)|\bLtd\.?(?=\s|$)/gu, ''))
    .split(' ')
    .filter((word) => word !== '' && !SMALL.has(word))
    .map(normalWord);
}

/** One form for British, American and near-international spellings of a word. */
export function normalWord(word: string): string {
  return word
    .replace(/^pa?ediatr(?:ic|ics|y|ician)s?$/u, 'pediatric')
    .replace(/^h(?:a|ä)?ematolog/u, 'hematolog')
    .replace(/^h(?:a|ä)emat/u, 'hemat')
    .replace(/^haem/u, 'hem')
    .replace(/leukaemia/u, 'leukemia')
    .replace(/tumour/u, 'tumor')
    .replace(/^centre(s?)$/u, 'center$1')
    .replace(/isation(s?)$/u, 'ization$1')
    .replace(/^programme(s?)$/u, 'program$1')
    .replace(/^childrens$/u, 'children');
}

export interface PersonKey {
  readonly surname: string;
  /** First letters of the given names, folded, in order; may be empty. */
  readonly given: readonly string[];
}

/** Surname and given names, from "Alexey A Maschan", "Maschan A.A.", "VALTEAU Dominique"; titles already off. */
export function personKey(name: string): PersonKey {
  const words = wordsOf(name).map((w) => w.text);
  const initials = (w: string) => /^(?:\p{Lu}\.?-?)+$/u.test(w) && w.replace(/[.-]/gu, '').length <= 2;
  // "Kirgizov K.I.": surname first, then initials only
  if (words.length >= 2 && words.slice(1).every(initials) && !initials(words[0] ?? '')) {
    return { surname: fold(words[0] ?? ''), given: words.slice(1).flatMap((w) => [...fold(w).replaceAll(' ', '')]) };
  }
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start--;
  // "Van Outsample": the surname alone, its particle lifted
  if (start === 1 && NO_GIVEN_NAMES.has((words[0] ?? '').toLowerCase())) start = 0;
  return {
    surname: words.slice(start).map(fold).join(' '),
    given: words
      .slice(0, start)
      .map(fold)
      .filter((w) => w !== ''),
  };
}

/** Could the two be one person? Same surname, and given names that agree as far as both go. */
export function samePerson(a: PersonKey, b: PersonKey): boolean {
  if (a.surname !== b.surname || a.surname === '') return false;
  const n = Math.min(a.given.length, b.given.length);
  for (let i = 0; i < n; i++) {
    const x = a.given[i] ?? '';
    const y = b.given[i] ?? '';
    if (!(x.startsWith(y) || y.startsWith(x)) && !(x.length === 1 || y.length === 1 ? x[0] === y[0] : false)) return false;
  }
  return true;
}

const SMALL: ReadonlySet<string> = new Set(
  'of for and the in on to with de del della di la le les el y e et und für der des du d van von voor en и по a an'.split(' '),
);
const PARTICLES: ReadonlySet<string> = new Set('de del della di da dos van von den der ter ten el al bin ibn la le zu'.split(' '));
/** Particles that nobody is called by: "Al" and "Ben" are given names too. */
const NO_GIVEN_NAMES: ReadonlySet<string> = new Set('de del della di dos van von ter ten zu'.split(' '));
