// Words in the form under which a question and a name are compared: folded, one spelling, one ending, one language where a small
// glossary knows the word. Knows nothing of entities.

import { fold } from '../domain/fold.ts';
import { countryWordsAt } from '../knowledge/mentions/places/places.ts';
import { spellingKey, toLatin } from '../search/name-words.ts';
import { countryOf } from './countries.ts';
import { keyOf } from './word-key.ts';

export interface Word {
  /** As written, without a possessive ending. */
  readonly text: string;
  /** Folded, in Latin letters. */
  readonly plain: string;
  /** The same for all usual spellings ("Roumyantsev", "Rumyantsev"). */
  readonly spelling: string;
  /** The form compared: spelling, ending and, where the glossary knows the word, language made one. */
  readonly key: string;
  /** ISO 3166-1 alpha-2 code when the word is a country or its people ("Belgian"), else null. */
  readonly country: string | null;
  /** Written in capitals alone ("SIOP", "U.N.E.S."): compared exactly. */
  readonly acronym: boolean;
  /** [start, end) in the text. */
  readonly start: number;
  readonly end: number;
}

const DOTTED = /(?:\p{L}\.){3,}\p{L}?(?!\p{L})|(?<!\p{L}[.’']?)(?:\p{Lu} ){2,}\p{Lu}(?![\p{L}.])|(?<![\p{L}\p{N}’'-])[eE]-\p{Ll}{3,}/gu;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’‘ʻʼ`´](?=\p{L}))*/gu;

interface Spelled {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The words of a text in order. `S.I.O.P.` and `S I O P` are one word; a hyphen parts words but for `e-poster`; `57357` is a word, `United Kingdom` too. */
export function wordsOf(text: string): readonly Word[] {
  return spansOf(text).map(({ text, start, end }) => ({ ...formsOf(text), start, end }));
}

/** The same where nobody asks at which place a word stands: the words of many texts, each of which is one object for most of them. */
export function placelessWordsOf(text: string): readonly Word[] {
  return spansOf(text).map(({ text }) => formsOf(text));
}

function spansOf(text: string): readonly Spelled[] {
  const dotted = MAY_BE_DOTTED.test(text) ? dottedIn(text) : loneLetters(text);
  const spans = [...dotted];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const start = match.index;
    if (dotted.some((span) => start >= span.start && start < span.end)) continue;
    const [word] = match;
    if (MAY_BE_PARTED.test(word)) spans.push(...spelled(text, word, start));
    else spans.push({ start, end: start + word.length, text: word });
  }
  if (dotted.length > 0) spans.sort((a, b) => a.start - b.start);
  return withCountries(spans, text);
}

function dottedIn(text: string): readonly Spelled[] {
  return Array.from(text.matchAll(DOTTED), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0].replace(/[. -]/gu, ''),
  }));
}

/** "s i o p" and nothing else is an acronym, however it is typed. */
function loneLetters(text: string): readonly Spelled[] {
  const letters = text.length <= LONGEST_SPELLED ? LONE_LETTERS.exec(text)?.[1] : undefined;
  if (letters === undefined) return [];
  const start = text.indexOf(letters);
  return [{ start, end: start + letters.length, text: letters.replaceAll(' ', '').toUpperCase() }];
}

const LONE_LETTERS = /^\P{L}*((?:\p{L} ){2,7}\p{L})\P{L}*$/u;
/** Characters. */
const LONGEST_SPELLED = 24;

/** Cheaper than `DOTTED`, and true of all that it finds. */
const MAY_BE_DOTTED = /\p{L}\.\p{L}\.|\p{Lu} \p{Lu} |[eE]-\p{Ll}/u;
/** True of all that is two words or an ordinal number. */
const MAY_BE_PARTED = /^[kK\d\u212A]/u;

/** "Kinderonkologie" is two words of other languages' names. */
function spelled(text: string, word: string, start: number): readonly Spelled[] {
  const end = start + word.length;
  const child = /^kinder(?=\p{L}{6})/iu.exec(word)?.[0].length;
  if (child === undefined) return [{ start, end, text: isOrdinal(text, word, end) ? `${word}th` : word }];
  return [
    { start, end: start + child, text: word.slice(0, child) },
    { start: start + child, end, text: word.slice(child) },
  ];
}

/** Countries whose names are several words, as one. */
function withCountries(spans: readonly Spelled[], text: string): readonly Spelled[] {
  if (!BEGINS_COUNTRY.test(text)) return spans;
  const folded = spans.map((span) => fold(span.text));
  const out: Spelled[] = [];
  for (let at = 0; at < spans.length; ) {
    const first = spans[at];
    const count = BEGINS_COUNTRY.test(folded[at] ?? '') ? countryWordsAt(folded, at) : 0;
    const last = spans[at + count - 1];
    if (first !== undefined && last !== undefined && count > 1)
      out.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end) });
    else if (first !== undefined) out.push(first);
    at += Math.max(1, count);
  }
  return out;
}

/** First words of countries' names of several words, in the languages read. */
const BEGINS_COUNTRY =
  /(?<!\p{L})(?:united|saudi|south|north|new|great|czech|sri|costa|el|burkina|papua|sierra|ivory|san|dominican|bosnia|trinidad|vereinigte\p{L}*|royaume|[eé]tats|[eé]mirats|arabie|verenigde?|verenigd|reino|estados|emiratos|regno|stati|emirati|объедин\p{L}*|соедин\p{L}*|саудовская)(?!\p{L})/iu;

/** "47° congresso", "der 50. Kongress", "XII Encuentro": a number that stands for a place in a row. */
function isOrdinal(text: string, word: string, end: number): boolean {
  return (
    /^\d{1,3}$/u.test(word) &&
    (/^[°ºª]/u.test(text.slice(end, end + 1)) || (word.length < 3 && /^\. ?\p{L}/u.test(text.slice(end, end + 3))))
  );
}

/** The words with some pairs of neighbours as one: `pairOf` gives the word that two mean together, null for most. Offsets are the text's. */
export function withPairs(
  words: readonly Word[],
  pairOf: (first: Word, second: Word) => Omit<Word, 'start' | 'end'> | null,
): readonly Word[] {
  const out: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const [first, second] = [words[at], words[at + 1]];
    const pair = first === undefined || second === undefined ? null : pairOf(first, second);
    if (first !== undefined && second !== undefined && pair !== null) {
      out.push({ ...pair, start: first.start, end: second.end });
      at++;
    } else if (first !== undefined) out.push(first);
  }
  return out;
}

/** The text with every word capitalized, each letter at its place: month names are read where they are capitalized, and people type them small. */
export function withCapitals(text: string): string {
  return text.replace(/(?<![\p{L}\p{M}\p{N}])\p{Ll}/gu, (letter) =>
    letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter,
  );
}

function formsOf(written: string): Word {
  const known = knownForms.get(written) ?? readForms(written);
  if (knownForms.size >= MOST_KNOWN) knownForms.clear();
  knownForms.set(written, known);
  return known;
}

/** Forms of words met before: making them costs more than all comparing, and the same words come again and again. */
const knownForms = new Map<string, Word>();
const MOST_KNOWN = 50_000;

/** As if it were a text of its own. */
function readForms(written: string): Word {
  const text = written.replace(/['’‘ʻʼ`´]s$/u, '').replace(ELISION, '');
  const plain = ROMAN.get(text) ?? toLatin(fold(text)).replaceAll(' ', '');
  return {
    text,
    plain,
    spelling: spellingKey(plain, 'organization'),
    key: keyOf(plain),
    country: countryOf(text, plain),
    acronym: !ROMAN.has(text) && /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}]{2,8}$/u.test(text),
    start: 0,
    end: written.length,
  };
}

/** Roman numbers of congresses, from II on: a single letter is more often a letter. */
const ROMAN: ReadonlyMap<string, string> = new Map(
  'II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV XXVI XXVII XXVIII XXIX XXX'
    .split(' ')
    .flatMap((numeral) => [numeral, numeral.toLowerCase()].map((written) => [written, `${romanValue(numeral)}th`] as const)),
);

function romanValue(numeral: string): number {
  const values = [...numeral].map((letter) => (letter === 'X' ? 10 : letter === 'V' ? 5 : 1));
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** French "l'hôpital", "d'oncologie"; a capital D is a name's ("D'Angelo"). */
const ELISION = /^(?:[ldnscj]|qu|L|Qu|C|J)['’ʼ](?=\p{L}{2})/u;
