// Dates in running text → EDTF (ISO 8601-2), with where they stand. Pure and clockless: a date without a year stays without one.
// How dates are written in each language stands in date-grammar.ts; here they are read by it and made whole.
// Every pattern is bounded and tried once for each place it may begin, so that the time taken grows with the text's length alone.

import { type DateForm, type Grammar, grammarOf, monthNamed } from './date-grammar.ts';

export type DatePrecision = 'day' | 'month' | 'year';

/** `dmy`: 05/06/2024 is 5 June. `mdy`: it is May 6. */
export type NumericOrder = 'dmy' | 'mdy';

export interface DateMention {
  /** Offsets in the text: `text.slice(start, end)` is the date as printed, weekday included. */
  readonly start: number;
  readonly end: number;
  /** `2024-06-05`, `2024-06`, `2024`, a range `2024-06-05/2024-06-07`; a year that is not printed is `XXXX`. */
  readonly edtf: string;
  /** The coarser of the two ends. */
  readonly precision: DatePrecision;
  readonly yearStated: boolean;
  /** The first and last date of a range; both the same for a single date. */
  readonly from: string;
  readonly to: string;
  /** Printed as 05/06/2024 with nothing to tell the day from the month: only the year is given. */
  readonly ambiguous?: true;
}

/**
 * The dates of a text in order, none overlapping: days, months, years and ranges of them.
 * `language` is BCP 47; `order` is what the rest of the document says about all-numeric dates (see `numericOrder`); without it
 * they are read day first unless the language is English, where 05/06/2024 then gives its year alone.
 */
export function findDates(text: string, language: string, order: NumericOrder | null = null): DateMention[] {
  const grammar = grammarOf(language);
  const reading: Reading = { text, grammar, order: order ?? orderOfLanguage(language) };
  const mentions: DateMention[] = [];
  const begin = new RegExp(grammar.begin);
  for (let match = begin.exec(text); match; match = begin.exec(text)) {
    const found = datesAt(reading, match.index);
    mentions.push(...found);
    const last = found.at(-1);
    if (last) begin.lastIndex = last.end;
  }
  return mentions;
}

/**
 * A text that is nothing but one date or range: EDTF as it stands (`2010-12` is December here), with a time or not, or a date as printed
 * ("5 June 2024"). Null for anything else.
 */
export function readDate(text: string, language: string, order: NumericOrder | null = null): DateMention | null {
  const whole = text.trim();
  const parts = EDTF_DATE.exec(whole)?.groups;
  if (parts) {
    const [year, month, day] = [Number(parts['year']), parts['month'], parts['day']];
    const date = { year, month: month === undefined ? null : Number(month), day: day === undefined ? null : Number(day) };
    return isCalendarDate(date) ? mention(0, whole.length, date, date, false) : null;
  }
  if (whole.length > LONGEST_DATE) return null;
  const [only, more] = findDates(whole, language, order);
  return only && !more && only.start === 0 && only.end === whole.length ? only : null;
}

/**
 * Whether the all-numeric dates of a document are written day first or month first: a number over 12 decides, or one of them being
 * written out elsewhere ("05/06/2024" and "5 June 2024"), or the language; null when nothing does or when they contradict.
 */
export function numericOrder(text: string, language: string): NumericOrder | null {
  const votes = new Set<NumericOrder>();
  const open: { first: number; second: number; year: number }[] = [];
  for (const match of text.matchAll(NUMERIC_ANYWHERE)) {
    const [first, second, year] = [Number(match.groups?.['first']), Number(match.groups?.['second']), Number(match.groups?.['year'])];
    if (match.groups?.['dot'] === '.' || first === second) continue;
    if (first > 12 && first <= 31 && second <= 12) votes.add('dmy');
    else if (second > 12 && second <= 31 && first <= 12) votes.add('mdy');
    else if (first <= 12 && second <= 12) open.push({ first, second, year });
  }
  if (votes.size === 0 && open.length > 0) {
    const written = new Set(findDates(text, language).map((mention) => mention.from));
    for (const { first, second, year } of open) {
      if (written.has(printed({ year, month: second, day: first }))) votes.add('dmy');
      if (written.has(printed({ year, month: first, day: second }))) votes.add('mdy');
    }
  }
  const [only] = votes;
  return votes.size === 1 && only !== undefined ? only : votes.size > 1 ? null : orderOfLanguage(language);
}

interface Calendar {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** One date as written, perhaps leaving to its neighbour what both share: the 5 of "5-7 June", the June of "June-July 2024". */
interface Written extends Calendar {
  readonly form: DateForm;
  readonly start: number;
  readonly end: number;
  readonly ambiguous: boolean;
}

interface Reading {
  readonly text: string;
  readonly grammar: Grammar;
  readonly order: NumericOrder | null;
}

type Join = 'range' | 'and' | 'comma' | 'slash';

interface Joined {
  readonly join: Join;
  /** Joined by a word ("to") rather than by a dash. */
  readonly word: boolean;
  readonly end: number;
}

function datesAt(reading: Reading, index: number): DateMention[] {
  const first = writtenAt(reading, index);
  if (!first) return [];
  const list = first.form === 'day-alone' || first.form === 'month-first' ? listOfDays(reading, first) : null;
  if (list) return list;
  const range = rangeFrom(reading, first);
  if (range) return [range];
  return standsAlone(reading, first) ? [mention(first.start, first.end, first, first, first.ambiguous)] : [];
}

/** "14 et 15 mars", "5, 6 and 7 June 2024", "June 5 and 6, 2024": one range where the days follow each other, single dates otherwise. */
function listOfDays(reading: Reading, first: Written): DateMention[] | null {
  const days = [first];
  if (first.form === 'day-alone' && !LETTERS.test(reading.text.slice(first.end, first.end + LONGEST_LIST * 6))) return null;
  let join: Joined | null = joinAt(reading, first.end);
  while (join && (join.join === 'comma' || join.join === 'and') && days.length < LONGEST_LIST) {
    const next: Written | null = first.form === 'month-first' ? (dayAndYearAt(reading, join.end) ?? null) : writtenAt(reading, join.end);
    if (!next || next.day === null || (next.form !== 'day-alone' && next.form !== 'day-first')) return null;
    days.push(next);
    if (join.join === 'and') return completeList(days, days.length === 2 && isBetween(reading, first.start));
    if (next.form !== 'day-alone') return null;
    join = joinAt(reading, next.end);
  }
  return null;
}

/** `span`: from the first to the last, whatever lies between them ("between Wednesday 8th and Friday 10th May"). */
function completeList(days: readonly Written[], span: boolean): DateMention[] | null {
  const last = days.at(-1);
  const first = days[0];
  if (!last || !first) return null;
  const month = last.month ?? first.month;
  const dates = days.map((day) => ({ ...day, year: last.year, month: day.month ?? month }));
  if (dates.some((date) => !isCalendarDate(date))) return null;
  const following = dates.every((date, at) => at === 0 || isNextDay(dates[at - 1], date));
  const [from, to] = [dates[0], dates.at(-1)];
  if (!from || !to) return null;
  return following || span
    ? [mention(first.start, last.end, from, to, false)]
    : dates.map((date) => mention(date.start, date.end, date, date, false));
}

function rangeFrom(reading: Reading, first: Written): DateMention | null {
  const joined = joinAt(reading, first.end);
  if (!joined || joined.join === 'comma') return null;
  const between = joined.join === 'and' && isBetween(reading, first.start);
  if (first.form === 'year') {
    const years = yearsFrom(reading, first, joined);
    if (years) return years;
  }
  const next =
    (first.form === 'month-first' && first.year === null ? dayAndYearAt(reading, joined.end) : null) ?? writtenAt(reading, joined.end);
  if (!next || first.ambiguous || next.ambiguous) return null;
  const both = shareParts(first, next, joined, reading.order);
  if (!both || !isCalendarDate(both.from) || !isCalendarDate(both.to) || printed(both.from) > printed(both.to)) return null;
  if (joined.join === 'and' && !between && !isNextDay(both.from, both.to)) return null;
  return mention(first.start, next.end, both.from, both.to, false);
}

/** "2016-2018", "2004 – 7", "1989-92", "2012/13". A plain "2010-12" is read as years, "2024-06" (which goes backwards) as a month. */
function yearsFrom(reading: Reading, first: Written, joined: Joined): DateMention | null {
  const { text } = reading;
  const from = first.year ?? 0;
  SHORT_YEAR.lastIndex = joined.end;
  const digits = SHORT_YEAR.exec(text)?.[0];
  if (digits === undefined || joined.word || joined.join === 'and') return null;
  const spaced = joined.end - first.end > 1;
  const size = 10 ** digits.length;
  if (digits.length === 1 && (joined.join === 'slash' || (spaced && WORD_FOLLOWS.test(text.slice(joined.end + 1, joined.end + 4)))))
    return null;
  const end = joined.end + digits.length;
  const short = Number(digits);
  if (short > from % size) {
    return mention(first.start, end, first, { year: from - (from % size) + short, month: null, day: null }, false);
  }
  if (digits.length === 2 && /[–—]/.test(text.slice(first.end, joined.end)) && from % size >= 50 && short < 50) {
    return mention(first.start, end, first, { year: from - (from % size) + size + short, month: null, day: null }, false);
  }
  if (digits.length === 2 && !spaced && short >= 1 && short <= 12) {
    const month = { year: from, month: short, day: null };
    return mention(first.start, end, month, month, false);
  }
  return null;
}

/** Gives each end of a range what only the other one prints; null where the two do not make a range. */
function shareParts(left: Written, right: Written, joined: Joined, order: NumericOrder | null): { from: Calendar; to: Calendar } | null {
  let from: Calendar = left;
  let to: Calendar = right;
  if (left.form === 'day-alone') {
    if (right.day === null || right.month === null || right.form === 'month-first') return null;
    if (right.form === 'numeric' && order === 'mdy') return null;
    from = { ...right, day: left.day };
  } else if (left.form === 'day-and-month-number') {
    if (right.form !== 'numeric') return null;
    from = { year: right.year, month: left.month, day: left.day };
  } else if (left.form === 'month-alone') {
    if (right.form !== 'month') return null;
    from = { ...right, month: left.month };
  } else if (right.form === 'day-alone') {
    if (left.form !== 'month-first') return null;
    to = { year: right.year, month: left.month, day: right.day };
  } else if (right.form === 'month-alone' || right.form === 'day-and-month-number') {
    return null;
  } else if ((left.day === null) !== (right.day === null)) {
    return null;
  } else if (left.form === 'year' && right.form === 'month' && !joined.word) {
    return null;
  }
  if (joined.join === 'slash' && from.day !== null && !isNextDay(withYear(from, to.year), to)) return null;
  if (from.year === null && to.year !== null) {
    const same = withYear(from, to.year);
    from = printed(same) > printed(to) ? withYear(from, to.year - 1) : same;
  } else if (to.year === null && from.year !== null) {
    const same = withYear(to, from.year);
    to = printed(same) < printed(from) ? withYear(to, from.year + 1) : same;
  }
  return { from, to };
}

function standsAlone(reading: Reading, date: Written): boolean {
  switch (date.form) {
    case 'day-alone':
    case 'month-alone':
    case 'day-and-month-number':
      return false;
    case 'year':
      return isYearAlone(reading, date);
    default:
      return date.ambiguous || isCalendarDate(date);
  }
}

/** A number of four digits is a year unless its surroundings make it a count, a part of a telephone number or of a code. */
function isYearAlone({ text, grammar }: Reading, { start, end, year }: Written): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 6);
  if (/^[-/]\d/.test(after) || /^[ \u00a0.-]\d{3}/.test(after) || /\d[ \u00a0]$/.test(before)) return false;
  const round = (year ?? 0) % 100 === 0;
  return !(round && /^[ \u00a0]\p{Ll}/u.test(after) && !grammar.beforeYear.test(before));
}

function isBetween({ text, grammar }: Reading, start: number): boolean {
  return grammar.between.test(text.slice(Math.max(0, start - 12), start));
}

function joinAt({ text, grammar }: Reading, index: number): Joined | null {
  grammar.join.lastIndex = index;
  const match = grammar.join.exec(text);
  if (!match) return null;
  const { dash, word, and, comma } = match.groups ?? {};
  const join = dash !== undefined || word !== undefined ? 'range' : and !== undefined ? 'and' : comma !== undefined ? 'comma' : 'slash';
  return { join, word: word !== undefined, end: grammar.join.lastIndex };
}

function dayAndYearAt(reading: Reading, index: number): Written | null {
  return tryPattern(reading, reading.grammar.dayAndYear, 'day-alone', index);
}

function writtenAt(reading: Reading, index: number): Written | null {
  for (const [form, pattern] of reading.grammar.patterns) {
    const written = tryPattern(reading, pattern, form, index);
    if (written) return written;
  }
  return null;
}

function tryPattern(reading: Reading, pattern: RegExp, form: Written['form'], index: number): Written | null {
  pattern.lastIndex = index;
  const groups = pattern.exec(reading.text)?.groups;
  if (!groups) return null;
  const place = { form, start: index, end: pattern.lastIndex };
  const number = (name: string): number | null => (groups[name] === undefined ? null : Number(groups[name]));
  const [year, day] = [number('year'), number('day')];
  if (groups['first'] !== undefined) return numericDate(reading.order, groups, place);
  const name = groups['name'];
  if (name === undefined) return { ...place, year, month: number('month'), day, ambiguous: false };
  const month = monthNamed(reading.grammar, name, year !== null && day !== null);
  if (month === null) return null;
  if (groups['comma'] === ',' && isCountAfterComma(reading.text, form, year, place.end)) {
    return { ...place, end: reading.text.lastIndexOf(',', place.end - 1), year: null, month, day, ambiguous: false };
  }
  return { ...place, year, month, day, ambiguous: false };
}

/** "On 5 June, 2000 delegates came" holds no year; "June 5, 2000" does. */
function isCountAfterComma(text: string, form: Written['form'], year: number | null, end: number): boolean {
  return form === 'day-first' && year !== null && year % 100 === 0 && /^[ \u00a0]\p{Ll}/u.test(text.slice(end, end + 3));
}

function numericDate(
  order: NumericOrder | null,
  groups: Readonly<Record<string, string | undefined>>,
  place: Pick<Written, 'form' | 'start' | 'end'>,
): Written | null {
  const [first, second] = [Number(groups['first']), Number(groups['second'])];
  const digits = groups['year'] ?? '';
  const year = digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900);
  const dotted = groups['dot']?.startsWith('.') === true;
  if (digits.length === 2 && !(dotted && (order === 'dmy' || first > 12 || /^0/.test(groups['first'] ?? '')))) return null;
  const dayFirst = { ...place, year, month: second, day: first, ambiguous: false };
  const monthFirst = { ...place, year, month: first, day: second, ambiguous: false };
  if (dotted || !isCalendarDate(monthFirst)) return isCalendarDate(dayFirst) ? dayFirst : null;
  if (!isCalendarDate(dayFirst) || first === second || order === 'mdy') return monthFirst;
  if (order === 'dmy') return dayFirst;
  return { ...place, year, month: null, day: null, ambiguous: true };
}

function mention(start: number, end: number, first: Calendar, last: Calendar, ambiguous: boolean): DateMention {
  const [from, to] = [printed(first), printed(last)];
  const parts = [first, last];
  const precision = parts.some((part) => part.month === null) ? 'year' : parts.some((part) => part.day === null) ? 'month' : 'day';
  const edtf = from === to ? from : `${from}/${to}`;
  return { start, end, edtf, precision, yearStated: first.year !== null, from, to, ...(ambiguous ? { ambiguous } : {}) };
}

function printed({ year, month, day }: Calendar): string {
  return [year === null ? 'XXXX' : String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** A date that the calendar has; a day without a year may be 29 February. */
function isCalendarDate({ year, month, day }: Calendar): boolean {
  if (month === null) return year !== null && day === null;
  if (month < 1 || month > 12) return false;
  return day === null ? year !== null : day >= 1 && day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

function isNextDay(from: Calendar | undefined, to: Calendar): boolean {
  if (!from || from.day === null || to.day === null || from.month === null || to.month === null) return false;
  const days = [from, to].map((date) => Date.UTC(date.year ?? to.year ?? 2001, (date.month ?? 1) - 1, date.day ?? 1));
  return (days[1] ?? 0) - (days[0] ?? 0) === DAY;
}

function withYear(date: Calendar, year: number | null): Calendar {
  return { year, month: date.month, day: date.day };
}

function orderOfLanguage(language: string): NumericOrder | null {
  const [base, ...rest] = language.toLowerCase().split('-');
  if (base !== 'en') return 'dmy';
  const region = rest.find((part) => part.length === 2);
  return region === undefined ? null : region === 'us' ? 'mdy' : 'dmy';
}

/** Milliseconds. */
const DAY = 86_400_000;

/** Days in one list ("5, 6 and 7 June"): no meeting has more, and the parser looks ahead no further. */
const LONGEST_LIST = 6;

/** "Wednesday, 30 September 2015 to Thursday, 31 December 2015" and some more. */
const LONGEST_DATE = 100;

const EDTF_DATE = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:[T ]\d\d:\d\d\S{0,20})?)?)?$/;
const SHORT_YEAR = /\d{1,2}(?![\p{L}\p{N}_%]|[.,:/-]\d)/uy;
const LETTERS = /\p{L}{3}/u;
const WORD_FOLLOWS = /^\s\p{L}/u;
const NUMERIC_ANYWHERE =
  /(?<![\p{L}\p{N}_/=]|\d[.,:/-])(?<first>\d{1,2})(?<dot>[./-])(?<second>\d{1,2})\k<dot>(?<year>(?:1[5-9]|20)\d\d)(?![\p{L}\p{N}_]|[.,:/-]\d)/gu;
