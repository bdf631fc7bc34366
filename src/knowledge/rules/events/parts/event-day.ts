// The days of an event: a date with its year, which an edition's name or the page's own date may give where the text leaves it out.
// Knows no rule; declines whenever two years are possible.

import type { DateMention } from '../../../../domain/dates.ts';

export interface Days {
  /** EDTF dates of the first and the last day; the same when only one is given. */
  readonly from: string;
  readonly to: string;
  /** The year stands elsewhere than beside the day. */
  readonly inferred: boolean;
}

export interface YearSources {
  /** The date as printed, with its weekday where one stands beside it. */
  readonly printed: string;
  /** The year in the event's name, or null. */
  readonly edition: string | null;
  /** The one year that stands elsewhere in the sentence or heads its section, or null. */
  readonly nearby?: string | null;
  /** EDTF date of the page, or null. */
  readonly published: string | null;
  /** What the sentence says of the event lies ahead of the page, behind it, or cannot be told. */
  readonly tense: 'future' | 'past' | 'unknown';
}

/** The days of a mention; null when no year is certain or when the span is longer than an event. */
export function daysOf(date: DateMention, sources: YearSources): Days | null {
  if (date.ambiguous === true) return null;
  const given = date.yearStated && /^\d{4}/u.test(date.from) && /^\d{4}/u.test(date.to);
  if (given) return isSpan(date.from, date.to) ? { from: date.from, to: date.to, inferred: false } : null;
  if (date.precision !== 'day') return null;
  const year = sources.edition ?? sources.nearby ?? yearFromPage(date, sources);
  if (year === null) return null;
  const from = date.from.replace('XXXX', year);
  const to = date.to.replace('XXXX', year);
  return isSpan(from, to) ? { from, to, inferred: true } : null;
}

/**
 * The year in which the page's date makes the day fall: the nearest day on the side that the tense tells, or the only year in which
 * the printed weekday fits. Null when the page is undated or when two years would do.
 */
function yearFromPage(date: DateMention, { printed, published, tense }: YearSources): string | null {
  if (published === null || !/^\d{4}-\d\d/u.test(published)) return null;
  const exact = /^\d{4}-\d\d-\d\d/u.test(published);
  const page = Date.parse(exact ? published.slice(0, 10) : `${published.slice(0, 7)}-15`);
  const slack = exact ? 0 : 16;
  const weekday = weekdayIn(printed);
  const year = Number(published.slice(0, 4));
  const fits = [year - 1, year, year + 1].filter((one) => {
    const day = Date.parse(date.from.replace('XXXX', String(one)));
    if (!Number.isFinite(day)) return false;
    if (weekday !== null && new Date(day).getUTCDay() !== weekday) return false;
    const apart = (day - page) / DAY;
    if (tense === 'future') return apart >= -slack - RUNNING && apart <= (weekday === null ? AHEAD : YEAR);
    if (tense === 'past') return apart <= slack + RUNNING && apart >= -(weekday === null ? BEHIND : YEAR);
    return Math.abs(apart) <= (weekday === null ? AROUND : BEHIND) + slack;
  });
  return fits.length === 1 && fits[0] !== undefined ? String(fits[0]) : null;
}

/** 0 Sunday … 6 Saturday, of the first weekday named in the text, in the languages read. */
export function weekdayIn(text: string): number | null {
  const first = text.toLowerCase().match(/\p{L}{2,}/u)?.[0];
  if (first === undefined) return null;
  return weekdayNames().get(first) ?? null;
}

let weekdays: ReadonlyMap<string, number> | undefined;

function weekdayNames(): ReadonlyMap<string, number> {
  if (weekdays !== undefined) return weekdays;
  const found = new Map<string, number>();
  for (const language of ['en', 'de', 'fr', 'it', 'es', 'ru', 'nl', 'pt']) {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    // 4 January 1970 was a Sunday
    for (let day = 0; day < 7; day++) found.set(format.format(new Date((3 + day) * DAY)).toLowerCase(), day);
  }
  weekdays = found;
  return found;
}

/** In order, and no longer than an event with its preliminaries. */
function isSpan(from: string, to: string): boolean {
  if (from === to) return true;
  if (from.length !== to.length) return from <= to;
  const length = (Date.parse(to) - Date.parse(from)) / DAY;
  return length > 0 && length <= LONGEST_EVENT;
}

const DAY = 86_400_000;
/** Days within which a day without a year is taken for the one nearest to the page: far enough for reports and announcements, and never two years. */
const AHEAD = 240;
const BEHIND = 120;
const AROUND = 60;
const YEAR = 330;
/** A report may be written while the event runs. */
const RUNNING = 7;
const LONGEST_EVENT = 45;
