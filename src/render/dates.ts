// EDTF dates written out for a reader, by Intl. Calendar dates only: nothing here knows a time zone, so no day ever shifts.

import { intlLocale, say } from './catalogue.ts';
import { plain } from './markup.ts';

interface Day {
  readonly precision: 'day' | 'month' | 'year' | 'month-day';
  /** At noon UTC, so that no formatting can leave the day. */
  readonly at: Date;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const FIELDS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  'month-day': { day: 'numeric', month: 'long' },
} as const satisfies Record<Day['precision'], Intl.DateTimeFormatOptions>;

/** "21 October 2018", "June 2024", "5–7 June 2024". What is not EDTF comes back as it stands, on one line. */
export function dateText(edtf: string, locale: string): string {
  const [start, end, ...more] = edtf.split('/');
  if (start === undefined || more.length > 0) return plain(edtf);
  if (end === undefined) return oneDate(start, locale) ?? plain(edtf);
  return rangeText(start, end, locale) ?? plain(edtf);
}

/** First and last day of something, each EDTF and perhaps missing. */
export function spanText(start: string | null, end: string | null, locale: string): string {
  if (start === null) return end === null ? '' : dateText(end, locale);
  if (end === null || end === start || start.includes('/')) return dateText(start, locale);
  return rangeText(start, end, locale) ?? `${dateText(start, locale)} – ${dateText(end, locale)}`;
}

/** "since 2015", "since 21 October 2018": languages differ by the date's precision. */
export function sinceText(edtf: string, locale: string): string {
  return withPreposition('since', edtf, locale);
}

export function untilText(edtf: string, locale: string): string {
  return withPreposition('until', edtf, locale);
}

/** "8 years ago", or null when `today` is less than a year after the last day that the date can mean. */
export function ageText(edtf: string, today: string, locale: string): string | null {
  const least = yearsBetween(edtf, today);
  // Of a year alone, readers count by years.
  const years = least > 0 && /(?:^|\/)\d{4}$/u.test(edtf) ? Number(today.slice(0, 4)) - Number(edtf.slice(-4)) : least;
  return years < 1 ? null : yearsAgo(years, locale);
}

function yearsAgo(years: number, locale: string): string {
  const language = intlLocale(locale);
  return ages.getOrInsertComputed(`${language}|${years}`, () =>
    relative.getOrInsertComputed(language, relativeFormat).format(-years, 'year'),
  );
}

/** A few languages times a few thousand years at most. */
const ages = new Map<string, string>();

/** Whole years from the last day that an EDTF date can mean to `today` (`YYYY-MM-DD`); 0 for what is not a date, and for the future. */
export function yearsBetween(edtf: string, today: string): number {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(edtf.split('/').at(-1) ?? '');
  if (match === null) return 0;
  const [, year, month = '12', day = '31'] = match;
  const passed = today.slice(5) >= `${month}-${day}` ? 0 : 1;
  return Math.max(0, Number(today.slice(0, 4)) - Number(year) - passed);
}

/** First and last day that a date or an interval can mean, as UTC noon in milliseconds, an open end left out; null for what has no year. */
export function daysIn(edtf: string): { readonly from: number; readonly to: number } | null {
  const [start = '', end = start, ...more] = edtf.split('/');
  const first = parse(start);
  const last = end === '' || end === '..' ? first : parse(end);
  if (more.length > 0 || first === null || last === null || first.precision === 'month-day' || last.precision === 'month-day') return null;
  const to = lastDay(last);
  return to < first.at.getTime() ? null : { from: first.at.getTime(), to };
}

/** The day where an EDTF date is exactly one, `YYYY-MM-DD`; null where it is not, or not for certain. */
export function fullDay(edtf: string): string | null {
  const date = parse(edtf);
  return date?.precision === 'day' && !date.approximate && !date.uncertain ? date.at.toISOString().slice(0, 10) : null;
}

function lastDay({ precision, at }: Day): number {
  const end = new Date(at);
  if (precision === 'year') end.setUTCMonth(11, 31);
  // Day 0 of a month is the last one of the month before.
  if (precision === 'month') end.setUTCMonth(end.getUTCMonth() + 1, 0);
  return end.getTime();
}

function rangeText(start: string, end: string, locale: string): string | null {
  const [from, to] = [parse(start), parse(end)];
  // EDTF: an end that is empty is unknown, one that is `..` open.
  if (from !== null && to === null && (end === '' || end === '..')) return sinceText(start, locale);
  if (to !== null && from === null && (start === '' || start === '..')) return untilText(end, locale);
  if (from === null || to === null) return null;
  const plainDates = ![from, to].some((date) => date.approximate || date.uncertain);
  if (!plainDates || from.precision !== to.precision || from.at > to.at) return `${written(from, locale)} – ${written(to, locale)}`;
  // English sets spaces in "5 – 7 June": closed where two bare numbers meet.
  return even(formatter(from.precision, locale).formatRange(from.at, to.at)).replace(/^(\d+\.?) – (\d+)/u, '$1–$2');
}

function oneDate(edtf: string, locale: string): string | null {
  return kept(datesInWords, `${intlLocale(locale)}|${edtf}`, () => {
    const date = parse(edtf);
    return date === null ? null : written(date, locale);
  });
}

function kept<Words>(all: Map<string, Words>, key: string, make: () => Words): Words {
  if (all.size >= MOST_KNOWN) all.clear();
  return all.getOrInsertComputed(key, make);
}

/** The same few thousand dates come again and again, under every fact and every source. */
const datesInWords = new Map<string, string | null>();
const termsInWords = new Map<string, string>();
const MOST_KNOWN = 20_000;

function written(date: Day, locale: string): string {
  const text = even(formatter(date.precision, locale).format(date.at));
  const near = date.approximate ? say(locale, 'date.approximate', { date: text }) : text;
  return date.uncertain ? say(locale, 'date.uncertain', { date: near }) : near;
}

function withPreposition(key: 'since' | 'until', edtf: string, locale: string): string {
  return kept(termsInWords, `${key}|${intlLocale(locale)}|${edtf}`, () => {
    const date = parse(edtf);
    const precision = date?.precision === 'day' || date?.precision === 'month-day' ? 'day' : (date?.precision ?? 'year');
    return say(locale, `date.${key}.${precision}`, { date: date === null ? dateText(edtf, locale) : governed(date, locale) });
  });
}

/** The form after a preposition: Russian inflects the month, which Intl shows only beside a day. */
function governed(date: Day, locale: string): string {
  if (date.precision !== 'month' || intlLocale(locale) !== 'ru') return written(date, locale);
  const parts = formatter('day', locale).formatToParts(date.at);
  const month = parts.findIndex((part) => part.type === 'month');
  return even(
    parts
      .slice(month)
      .map((part) => part.value)
      .join(''),
  );
}

function parse(edtf: string): Day | null {
  const [, head, qualifier = ''] = /^(.*?)([~?%]?)$/su.exec(edtf.replace(/T.*$/su, '')) ?? [];
  const match = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?$/u.exec(head ?? '');
  if (match === null) return null;
  const [, year = '', month, day] = match;
  const nameless = year === 'XXXX';
  if (nameless && day === undefined) return null;
  const precision = nameless ? 'month-day' : day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  // 2000 is a leap year, for dates without one.
  const at = new Date(0);
  at.setUTCHours(12);
  at.setUTCFullYear(nameless ? 2000 : Number(year), Number(month ?? '01') - 1, Number(day ?? '01'));
  if (month !== undefined && at.getUTCMonth() !== Number(month) - 1) return null;
  return { precision, at, approximate: /[~%]/u.test(qualifier), uncertain: /[?%]/u.test(qualifier) };
}

const formatters = new Map<string, Intl.DateTimeFormat>();
const relative = new Map<string, Intl.RelativeTimeFormat>();

function relativeFormat(language: string): Intl.RelativeTimeFormat {
  return new Intl.RelativeTimeFormat(language, { numeric: 'always' });
}

function formatter(precision: Day['precision'], locale: string): Intl.DateTimeFormat {
  const language = intlLocale(locale);
  const key = `${language}|${precision}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(language, { ...FIELDS[precision], calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

/** Intl's thin and hard spaces as plain ones: they are searched for and copied. */
function even(text: string): string {
  return text.replace(/[\u00A0\u2009\u202F]/gu, ' ');
}
