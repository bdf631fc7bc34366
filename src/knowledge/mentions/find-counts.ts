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

/** "sixty", "fifty-two", "three thousand two hundred and five", "a thousand"; -1 for what is no number. */
function amountOf(words: string): number {
  let total = 0;
  let part = 0;
  const hundreds = HUNDREDS.findIndex((one) => one.test(words));
  if (hundreds >= 0) return (hundreds + 2) * 100;
  for (const word of words.toLowerCase().split(/[\s-]+/u)) {
    const small = NUMBER_WORDS.indexOf(word);
    const tens = TENS.indexOf(word);
    if (word === 'and') continue;
    if (word === 'a') part += 1;
    else if (word === 'hundred') part = Math.max(1, part) * 100;
    else if (word === 'thousand') {
      total += Math.max(1, part) * 1000;
      part = 0;
    } else if (small >= 0) part += small;
    else if (tens >= 0) part += (tens + 2) * 10;
    else return -1;
  }
  return total + part;
}

const NUMBER_WORDS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** From two hundred to nine hundred as one word or two in the other languages read. */
const HUNDREDS: readonly RegExp[] = [
  /^(?:doscient[oa]s|deux cents|duecento|zweihundert|tweehonderd)$/iu,
  /^(?:trescient[oa]s|trois cents|trecento|dreihundert|driehonderd)$/iu,
  /^(?:cuatrocient[oa]s|quatre cents|quattrocento|vierhundert|vierhonderd)$/iu,
  /^(?:quinient[oa]s|cinq cents|cinquecento|fünfhundert|vijfhonderd)$/iu,
  /^(?:seiscient[oa]s|six cents|seicento|sechshundert|zeshonderd)$/iu,
  /^(?:setecient[oa]s|sept cents|settecento|siebenhundert|zevenhonderd)$/iu,
  /^(?:ochocient[oa]s|huit cents|ottocento|achthundert|achthonderd)$/iu,
];
const HUNDRED = HUNDREDS.map((one) => one.source.slice(1, -1)).join('|');

const TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBER = `(?:${[...NUMBER_WORDS, ...TENS].join('|')})`;
const SPELT = `(?:${NUMBER}|a (?=hundred|thousand))(?:(?:-|(?<=ty)\\s|(?<=hundred|thousand)\\s(?:and\\s)?)${NUMBER}(?![\\p{L}])|\\s?(?:hundred|thousand)(?![\\p{L}])){0,9}`;

const BOUND =
  "just over|just under|just short of|a little over|quelque|pas moins de|nada menos que|ben|zo’n|zo'n|circa|close to|upwards of|no fewer than|no less than|as many as|quasi|casi|unas|alrededor de|aproximadamente|presque|bijna|gut|не менее|ongeveer|nagenoeg|more than|over|above|at least|about|around|approximately|nearly|almost|up to|fewer than|less than|some|well over|in excess of|mehr als|über|rund|etwa|knapp|mindestens|plus de|près de|environ|oltre|più di|circa|más de|cerca de|unos|meer dan|ruim|более|свыше|около|почти|порядка";

const COUNT = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,#/-])(?:(?<bound>${BOUND})\s+)?(?:(?<number>\d{1,3}(?:[,. ’'  ]\d{3})+|\d+)|(?<word>${HUNDRED}|${SPELT}))(?<percent>\s?%|\s+percent(?![\p{L}]))?(?![\p{L}\p{N}/-]|[.,]\d)`,
  'giu',
);
