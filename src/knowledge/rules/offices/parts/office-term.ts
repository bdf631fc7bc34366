// The time in office that a line of a list prints: "1990–1994", "2004 until her retirement in 2012", "since the elections of March 2021".

import type { ReadSentence } from '../../../mentions/mention.ts';
import { codesIn, one } from '../../engine/tags.ts';

/** First and last date of a time in office, EDTF; alike for a single date. Without a first where only the end is given. */
export interface Term {
  readonly from: string | null;
  readonly to: string;
}

export interface TermRead {
  readonly term: Term | null;
  /** "2019 – present", "since 2019". */
  readonly open: boolean;
}

/** The term in a stretch of a tagged line; `short` is the number behind "2004 – 7". */
export function termIn(sentence: ReadSentence, part: string, short = ''): TermRead {
  const dates = (text: string) =>
    codesIn(text, 'D').flatMap((code) => {
      const m = sentence.mentions[code];
      return m?.kind === 'date' && m.date.yearStated ? [m.date] : [];
    });
  const [first, second] = dates(part);
  if (first === undefined) return { term: null, open: false };
  const open = OPEN_TERM.test(sentence.text);
  const number = sentence.mentions[codesIn(short, 'C')[0] ?? -1];
  const end = number?.kind === 'count' && /^\d{4}$/u.test(first.from) ? first.from.slice(0, -number.text.length) + number.text : '';
  if (end > first.from) return { term: { from: first.from, to: end }, open };
  if (
    second !== undefined &&
    first.from === first.to &&
    (TO_SECOND.test(part) || /\sand\s\uE000D\d+\uE001|\sund\s\uE000D|\set\s\uE000D|\sy\s\uE000D/u.test(part)) &&
    second.to > first.from
  )
    return { term: { from: first.from, to: second.to }, open: false };
  if (UNTIL_ONLY.test(part)) return { term: { from: null, to: first.to }, open: false };
  return { term: { from: first.from, to: first.to }, open: open || SINCE.test(part) };
}

/** Does the term name an end of its own? */
export function endOf(term: Term | null): string | null {
  return term === null || term.from === term.to ? null : term.to;
}

const D = one('D');
const FEW_WORDS = "(?:\\s[\\p{L}’'-]{1,14}){0,5}";
const UNTIL_ONLY = new RegExp(
  `(?:^|[\\s(,;])(?:until|till|up\\sto|through|bis|jusqu['’](?:en|à)|fino\\sa[l]?|hasta|до|tot)${FEW_WORDS}\\s${D}`,
  'iu',
);
const TO_SECOND = new RegExp(`${D}\\s?(?:to|until|till|through|bis|–|—|-|~|～|au?|à|al|hasta|по|до|tot)${FEW_WORDS}\\s?${D}`, 'iu');
const SINCE = new RegExp(`(?:^|[\\s(,;])(?:since|from|seit|ab|depuis|dal|desde|sinds|vanaf|с|as\\sof)${FEW_WORDS}\\s${D}`, 'iu');
const OPEN_TERM =
  /\d{4}(?:[./]\d{1,2})?\s?(?:–|—|-|~|～|to|bis|until|till)\s?(?:present|(?:till\s)?(?:today|now|date)|heute|current|ongoing|oggi|aujourd|presente|heden|\)|\||$)|since\s(?:[\p{L}]+\s){0,5}\d{4}/iu;
