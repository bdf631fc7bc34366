// Other editions told by the turn of a town: "Oslo had the first in 1998", "for the second, in October 2000, people went to Graz", "the one of
// 2017 goes to Ulm, from 7 to 10 November". One town and one date in the clause, and words of a turn; knows no series.

import type { PlaceMention, ReadSentence, TimeMention } from '../../../mentions/mention.ts';
import { editionNumber } from '../../../mentions/names/edition-number.ts';
import { isCity } from '../../../mentions/places/places.ts';
import { mentionsOf } from '../../engine/rule.ts';

export interface Turn {
  readonly number: number | null;
  /** Printed in the words of the turn: "the one of 2017". */
  readonly year: string | null;
  readonly place: PlaceMention;
  readonly date: TimeMention | null;
}

/** The turns of a sentence, each in a clause of its own. */
export function turnsIn(sentence: ReadSentence): readonly Turn[] {
  return clausesOf(sentence.text).flatMap(({ start, end }): readonly Turn[] => {
    const clause = sentence.text.slice(start, end);
    const one = ONE.exec(clause);
    const had = HAD.exec(clause);
    if ((one === null && had === null) || AGAINST.test(clause)) return [];
    const inside = (m: { readonly start: number; readonly end: number }): boolean => m.start >= start && m.end <= end;
    const places = mentionsOf(sentence, 'place').filter(inside);
    const towns = places.filter((p) => isCity(p.text));
    const [place] = towns.length > 0 ? towns : places;
    if (place === undefined || towns.length > 1 || (towns.length === 0 && places.length > 1)) return [];
    const year = one?.groups?.['year'] ?? null;
    const dates = mentionsOf(sentence, 'date').filter((d) => inside(d) && d.text !== year);
    if (dates.length > 1 || (dates.length === 0 && year === null)) return [];
    // "Oslo had it in 1998": the town does, or people go there
    const subject =
      had !== null &&
      /^[\s,]*$/u.test(sentence.text.slice(place.end, start + had.index).replace(/^(?:,\s\p{Lu}[\p{L}\s]{2,30},?|\s\([^()]{2,30}\))/u, ''));
    const there = THERE.test(sentence.text.slice(Math.max(0, place.start - 40), place.start));
    if (!subject && !there) return [];
    const word = one?.groups?.['number'] ?? had?.groups?.['number'];
    return [{ number: word === undefined ? null : editionNumber(word), year, place, date: dates[0] ?? null }];
  });
}

function clausesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const out: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/;\s|(?<![\d\s]|\p{Lu})[.!?]\s/gu)) {
    out.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  out.push({ start, end: text.length });
  return out;
}

const COUNT = '(?<number>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,3}(?:st|nd|rd|th))';

/** "the second", "the one of 2017", with no noun behind. */
const ONE = new RegExp(
  String.raw`(?<!\p{L})[Tt]he\s(?:${COUNT}(?:\sone)?|one\s(?:of|in)\s(?<year>(?:19|20)\d\d))(?=,|\s(?:was|is|took|takes|went|goes|came|met|will|followed|follows|to|in)\s)`,
  'u',
);

/** "had the first one", "saw it", "received them". */
const HAD = new RegExp(
  String.raw`(?:^|\s|,)(?:had|has|saw|hosted|hosts|received|receives|got|gets|took|welcomed|followed with)\s(?:it|them|(?:[Tt]he\s)?${COUNT}(?:\sone)?)\s(?=in\s|on\s)`,
  'u',
);

/** People or the meeting go to the town. */
const THERE = /(?<!\p{L})(?:in|at|to)\s(?:the\s)?$/u;

const AGAINST =
  /(?<!\p{L})(?:born|died|founded|established|elected|president|chair\p{L}*|director|prize|award\p{L}*|child|children|patients?|hospital|ward|branch|office|transplant\p{L}*|cent(?:re|er)|law|not|never|would|could|quarter|century|world war|aid|floor|place|edition of the book|volume|paper|study|trial|half|phase|step|line|time)(?!\p{L})/iu;
