// Numbers of people and things, each with the bound that the text gives it.

import type { CountMention } from './mention.ts';

/** In order; dates and codes are the caller's to take out first. Value keeps the bound in the text's own words. */
export function findCounts(text: string): readonly CountMention[] {
  const out: CountMention[] = [];
  for (const match of text.matchAll(COUNT)) {
    const { bound, number, word, percent } = match.groups ?? {};
    const amount = number === undefined ? amountOf(word ?? '') : Number(number.replace(/[\s,.' ’]/gu, ''));
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

/** "sixty", "fifty-two", "three hundred", "a thousand"; -1 for what is no number. */
function amountOf(words: string): number {
  const parts = words.toLowerCase().split(/[\s-]/u);
  const scale = parts.at(-1) === 'hundred' ? 100 : parts.at(-1) === 'thousand' ? 1000 : 1;
  const small = parts
    .slice(0, scale === 1 ? parts.length : -1)
    .map((part) => (part === 'a' ? 1 : TENS.includes(part) ? (TENS.indexOf(part) + 2) * 10 : NUMBER_WORDS.indexOf(part)));
  return small.some((one) => one < 0) ? -1 : small.reduce((sum, one) => sum + one, 0) * scale;
}

const NUMBER_WORDS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

const TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const UNITS = NUMBER_WORDS.slice(1, 10).join('|');
const SPELT = `(?:(?:${TENS.join('|')})(?:-(?:${UNITS}))?|${NUMBER_WORDS.join('|')})(?:\\s(?:hundred|thousand))?|a (?:hundred|thousand)`;

const BOUND =
  'just over|just under|close to|upwards of|no fewer than|no less than|as many as|quasi|casi|unas|alrededor de|aproximadamente|presque|bijna|gut|не менее|more than|over|above|at least|about|around|approximately|nearly|almost|up to|fewer than|less than|some|well over|in excess of|mehr als|über|rund|etwa|knapp|mindestens|plus de|près de|environ|oltre|più di|circa|más de|cerca de|unos|meer dan|ruim|более|свыше|около|почти|порядка';

const COUNT = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,#/-])(?:(?<bound>${BOUND})\s+)?(?:(?<number>\d{1,3}(?:[,. ’'  ]\d{3})+|\d+)|(?<word>${SPELT}))(?<percent>\s?%|\s+percent(?![\p{L}]))?(?![\p{L}\p{N}/-]|[.,]\d)`,
  'giu',
);
