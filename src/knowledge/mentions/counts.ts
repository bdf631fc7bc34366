// Numbers of people and things, each with the bound that the text gives it.

import type { CountMention } from './mention.ts';

/** In order; dates and codes are the caller's to take out first. Value keeps the bound in the text's own words. */
export function findCounts(text: string): readonly CountMention[] {
  const out: CountMention[] = [];
  for (const match of text.matchAll(COUNT)) {
    const { bound, number, word, percent } = match.groups ?? {};
    const amount = number === undefined ? NUMBER_WORDS.indexOf((word ?? '').toLowerCase()) : Number(number.replace(/[\s,.' ’]/gu, ''));
    if (!Number.isFinite(amount) || amount < 0) continue;
    const digits = (number ?? word ?? '').trim();
    out.push({
      kind: 'count',
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      value: `${bound === undefined ? '' : `${bound.trim()} `}${digits}${percent === undefined ? '' : '%'}`,
      amount,
      percent: percent !== undefined,
    });
  }
  return out;
}

const NUMBER_WORDS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

const BOUND =
  'more than|over|above|at least|about|around|approximately|nearly|almost|up to|fewer than|less than|some|well over|in excess of|mehr als|über|rund|etwa|knapp|mindestens|plus de|près de|environ|oltre|più di|circa|más de|cerca de|unos|meer dan|ruim|более|свыше|около|почти|порядка';

const COUNT = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,#/-])(?:(?<bound>${BOUND})\s+)?(?:(?<number>\d{1,3}(?:[,. ’'  ]\d{3})+|\d+)|(?<word>${NUMBER_WORDS.join('|')}))(?<percent>\s?%|\s+percent(?![\p{L}]))?(?![\p{L}\p{N}/-]|[.,]\d)`,
  'giu',
);
