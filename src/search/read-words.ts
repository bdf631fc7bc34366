// The words of a text with where they stand: shared by the name and the passage index, so that both see the same words.
// Knows nothing of languages: stop words and stems are `languages.ts`.

import { fold } from '../domain/fold.ts';

export interface Word {
  /** [start, end) in the text. */
  readonly start: number;
  readonly end: number;
  /** Folded, without possessive or elided article; never empty. */
  readonly fold: string;
  /** Two letters or more, all capitals: an acronym, or shouting. */
  readonly capitals: boolean;
  /** Written letter by letter with full stops: an acronym or initials. */
  readonly dotted: boolean;
  /** Joined to the word before it by a hyphen. */
  readonly hyphenated: boolean;
}

/** The words of `text` in order. `S.I.O.P.`, `O'zbekiston`, `1,000` are one word each; `e-poster` is two, the second hyphenated. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    const start = match.index;
    if (UNSPACED.test(written)) words.push(...readUnspaced(written, start));
    else words.push(...readWord(written, start, isAfterHyphen(text, words.at(-1), start)));
  }
  return words;
}

function readWord(written: string, start: number, hyphenated: boolean): readonly Word[] {
  const word = PLAIN.test(written) ? { fold: written, capitals: false, dotted: false } : look(written);
  if (word.fold === '') return [];
  return [{ start, end: start + written.length, fold: word.fold, capitals: word.capitals, dotted: word.dotted, hyphenated }];
}

/** Chinese, Japanese, Thai and their like: cut by the platform's dictionary. */
function readUnspaced(written: string, start: number): readonly Word[] {
  return Array.from(segmenter().segment(written), ({ segment, index }) => ({
    start: start + index,
    end: start + index + segment.length,
    fold: fold(segment).replaceAll(' ', ''),
    capitals: false,
    dotted: false,
    hyphenated: false,
  })).filter((word) => word.fold !== '');
}

type Look = Pick<Word, 'fold' | 'capitals' | 'dotted'>;

function look(written: string): Look {
  const dotted = written.includes('.') && !/\p{N}/u.test(written);
  const plain = written.replace(SOFT_HYPHEN, '');
  const bare = /^\p{N}/u.test(plain) ? plain.replace(GROUPING, '') : plain.replace(ELISION, '').replace(POSSESSIVE, '');
  const letters = bare.replaceAll('.', '');
  const capitals = [...letters].length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  return { fold: fold(letters).replaceAll(' ', ''), capitals, dotted };
}

function isAfterHyphen(text: string, before: Word | undefined, start: number): boolean {
  return before !== undefined && before.end === start - 1 && HYPHEN.test(text.charAt(start - 1));
}

/** Most words of most texts: nothing to fold. */
const PLAIN = /^[a-z]+$/;

/** Loads a dictionary, which few texts need. */
function segmenter(): Intl.Segmenter {
  wordSegmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return wordSegmenter;
}

let wordSegmenter: Intl.Segmenter | undefined;

const APOSTROPHE = "['’‘ʻʼ`´]";
const INSIDE = '[\\p{L}\\p{N}\\p{M}\\u00AD]';
/** Grouped digits, then letters with full stops, then any run of letters and digits with apostrophes inside. */
const WORD = new RegExp(
  `(?<!${INSIDE})\\p{N}{1,3}(?:[,.'’\\u00A0\\u202F]\\p{N}{3})+(?!${INSIDE}|[.,]\\p{N})` +
    `|(?<!${INSIDE})(?:\\p{L}\\p{M}*\\.){2,}(?:\\p{L}(?!${INSIDE}))?` +
    `|${INSIDE}+(?:${APOSTROPHE}${INSIDE}+)*`,
  'gu',
);
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const GROUPING = /[,.'’\u00A0\u202F]/g;
const SOFT_HYPHEN = /\u00AD/g;
const POSSESSIVE = new RegExp(`(?<=\\p{L})${APOSTROPHE}[sS]$`, 'u');
/** French and Italian articles before a vowel: l'Université, d'Oncologie, dell'Ospedale. */
const ELISION = /^(?:[dlnmtsjc]|qu|dell|all|nell|sull|un)['’](?=\p{L})/iu;
const HYPHEN = /[-\u2010\u2011]/;
