// The date that a page speaks for, where its front matter gives none: a labelled date ("last update: …"), a line that is only a date, the
// congress that an abstract is headed with. A date in running text is the date of something else. Declines when unsure: undated is null.

import { type DateMention, findDates, type NumericOrder } from '../../domain/dates.ts';
import type { Line } from '../../domain/document.ts';
import { ABSTRACT, EVENT_LABEL, MEETING, NEWSLETTER, OF_A_PAGE, PLAIN_DATE, PUBLISHED, UPDATED } from './page-date-words.ts';

export interface InferredDate {
  /** EDTF; for a date whose day and month cannot be told apart the year alone. */
  readonly edtf: string;
  readonly line: number;
  readonly ambiguous: boolean;
}

/** Looks at the lines that are not noise. `url` is the page's address, which many sites print their dates in. */
export function inferPublished(
  lines: readonly Line[],
  language: string,
  order: NumericOrder | null,
  url: string | null,
): InferredDate | null {
  const spoken = lines.filter((line) => line.noise !== true && line.text.trim() !== '');
  const find = (text: string): DateMention[] => findDates(text, language, order);
  return (
    labelledDate(spoken, find) ?? dateLine(spoken, find) ?? newsletterDate(spoken, find) ?? abstractYear(spoken, find) ?? dateInAddress(url)
  );
}

type Find = (text: string) => DateMention[];

interface Labelled extends InferredDate {
  readonly update: boolean;
}

/** "Update date: February 17th, 2021" wins over "Created date: …"; of several of one kind the latest. */
function labelledDate(lines: readonly Line[], find: Find): InferredDate | null {
  const found: Labelled[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.text.length > LONGEST_LABELLED) continue;
    for (const part of line.text.split(PART_SEPARATOR)) {
      const update = UPDATED.test(part);
      const label = UPDATED.exec(part) ?? PUBLISHED.exec(part) ?? PLAIN_DATE.exec(part);
      if (!label || (!update && PLAIN_DATE.test(part) && isOfAnEvent(lines, at))) continue;
      const rest = part.slice(label[0].length);
      // "Date published" and its date are often two lines of one table.
      const below = rest.trim() === '' && part === line.text ? lines[at + 1] : undefined;
      const date = wholeDate(below?.text ?? rest, find);
      // "Created 1985" tells of a founding, "Published 2015" of the page.
      const years = date?.precision === 'year' && date.ambiguous !== true;
      if (!date || (years && !update && !OF_A_PAGE.test(label[0]))) continue;
      found.push({ edtf: date.edtf, line: (below ?? line).number, ambiguous: date.ambiguous === true, update });
    }
  }
  const updates = found.filter((date) => date.update);
  const [latest] = (updates.length > 0 ? updates : found).toSorted((one, other) => (one.edtf < other.edtf ? 1 : -1));
  return latest ?? null;
}

/** The date that a text is, with a time or a name behind it at most; no range, and none that leaves the year open. */
function wholeDate(text: string, find: Find): DateMention | null {
  const [date] = text.length <= LONGEST_LABELLED ? find(text) : [];
  if (!date || !isPageDate(date) || !/^[\s:.,–—*_-]*$/.test(text.slice(0, date.start))) return null;
  return AFTER_DATE.test(text.slice(date.end)) ? date : null;
}

/** "Date: 5 June 2024" beside a venue or an hour announces an event. */
function isOfAnEvent(lines: readonly Line[], at: number): boolean {
  return lines.slice(Math.max(0, at - 3), at + 4).some((line) => EVENT_LABEL.test(line.text));
}

/**
 * A line that is a date and little else: "Friday 23 August 2024", "NEWS | 9 October 2022", "Jun 9, 2024, 16:19". One at the head or foot of
 * a page dates the page; several make a list or a timeline, and one below the name of a meeting is the meeting's.
 */
function dateLine(lines: readonly Line[], find: Find): InferredDate | null {
  const dated = lines.flatMap((line, at) => {
    const date = dateOfLine(line.text, find);
    return date ? [{ at, line: line.number, date, timed: TIME.test(line.text) }] : [];
  });
  const days = new Set(dated.filter(({ date }) => date.precision === 'day').map(({ date }) => date.edtf));
  const candidates = dated.filter(({ at, date }) => {
    if (date.precision === 'day' || date.ambiguous) return at < HEAD_LINES || at === lines.length - 1;
    return date.precision === 'month' && at < 2 && dated.length === 1;
  });
  const timed = candidates.filter((candidate) => candidate.timed);
  const pool = timed.length > 0 ? timed : candidates;
  const [first] = pool;
  if (!first || new Set(pool.map(({ date }) => date.edtf)).size > 1) return null;
  if (!first.timed && (days.size > MAX_DATE_LINES || isDateOfTitle(lines, first.at))) return null;
  return { edtf: first.date.edtf, line: first.line, ambiguous: first.date.ambiguous === true };
}

function dateOfLine(text: string, find: Find): DateMention | null {
  const opening = text.slice(0, LONGEST_DATE_LINE);
  const dates = find(opening);
  const [date] = dates;
  if (!date || !isPageDate(date)) return null;
  const before = opening.slice(0, date.start);
  const after = opening.slice(date.end);
  // "GENEVA, 5 October 2014 – The society …": the dateline of a press release.
  if (date.precision === 'day' && PRESS_PLACE.test(before) && PRESS_TEXT.test(after)) return date;
  if (dates.length > 1 || text.length > LONGEST_DATE_LINE) return null;
  if (MEETING.test(before) || MEETING.test(after)) return null;
  return KICKER.test(before) && (AFTER_DATE.test(after) || AFTER_KICKED_DATE.test(after)) ? date : null;
}

/** A short title that names a meeting, right above the date: the date is the meeting's. */
function isDateOfTitle(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]?.text.trim() ?? '';
  const event = MEETING.test(above) && above.split(/\s+/).length <= 8;
  return event || isOfAnEvent(lines, at) || HOURS.test(lines[at + 1]?.text ?? '');
}

/** "Newsletter December 2017" among the first lines: the issue that the page is. */
function newsletterDate(lines: readonly Line[], find: Find): InferredDate | null {
  for (const { text, number } of lines.slice(0, 3)) {
    const heads = text.length <= LONGEST_DATE_LINE && NEWSLETTER.test(text) && !MEETING.test(text) && text.trim().split(/\s+/).length <= 6;
    const dates = heads ? find(text) : [];
    const [date] = dates;
    if (date && dates.length === 1 && isPageDate(date) && date.precision !== 'year') {
      return { edtf: date.edtf, line: number, ambiguous: false };
    }
  }
  return null;
}

/** "E-poster presentation 2014 World Congress": the year of the congress that an abstract was given at. */
function abstractYear(lines: readonly Line[], find: Find): InferredDate | null {
  for (const line of lines.slice(0, 3)) {
    if (line.text.length > LONGEST_LABELLED || !ABSTRACT.test(line.text) || !MEETING.test(line.text)) continue;
    const years = new Set(find(line.text).flatMap((date) => (date.yearStated ? [date.from.slice(0, 4), date.to.slice(0, 4)] : [])));
    const [year] = years;
    if (year !== undefined && years.size === 1) return { edtf: year, line: line.number, ambiguous: false };
  }
  return null;
}

/** `/2021/04/`, `/2024/06/09/` in the path of an address. */
function dateInAddress(url: string | null): InferredDate | null {
  const match = url === null ? null : ADDRESS_DATE.exec(url)?.groups;
  if (!match) return null;
  const edtf = [match['year'], match['month'], match['day']].filter((part) => part !== undefined).join('-');
  return { edtf, line: 1, ambiguous: false };
}

function isPageDate(date: DateMention): boolean {
  return date.yearStated && date.from === date.to && date.from >= FIRST_PAGE;
}

/** No page is older than the web by much: "12 May 1954" at its head is a birthday. */
const FIRST_PAGE = '1980';

/** Lines of text at the head of a page among which its own date stands. */
const HEAD_LINES = 12;

/** Different days on lines of their own from which a page is a list of them. */
const MAX_DATE_LINES = 2;

const LONGEST_LABELLED = 200;
const LONGEST_DATE_LINE = 70;

const PART_SEPARATOR = /\s*[|•·]\s*|\s{3,}|\t|\s[–—]\s|(?<=\d)\s?[/;]\s(?=\p{L})/u;

/** What may follow a date that stands for its page: a time, a zone, a name behind a separator. */
const AFTER_DATE =
  /^(?:[\s,.)\]]|(?:at|um|à|alle|ore|a las|às|om|в)(?!\p{L}))*(?:\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?|Uhr|uur|h)?\s*(?:\(?(?:UTC|GMT|CES?T|E[SD]T|P[SD]T|C[SD]T|MSK|[+-]\d{1,2}(?::?\d{2})?)\)?)?)?[\s.)\]*_]*$/iu;
/** "01. March 2013 - Editorial", "6 June 2024    975". */
const AFTER_KICKED_DATE =
  /^,?\s*(?:\d{1,2}[:.]\d{2})?\s*(?:[-–—|•·/]\s?|\s{2,})(?:\p{L}+(?: \p{L}+){0,2}|\d{1,7}|by \p{L}[\p{L}. -]{1,40})\s*$/iu;
/** What may stand before it: nothing, or a rubric behind a separator. */
const KICKER = /^[\s#*_([]*(?:[\p{L}&' -]{2,40}(?:\s?[|•·]\s?|\s[-–—]\s|\s{2,}|\t))?$/u;
const PRESS_PLACE = /^[\s*_(]*\p{Lu}[\p{L}.' -]{1,30}(?:, \p{Lu}[\p{L}. -]{1,30})?[,:(]?\s{0,2}\(?$/u;
const PRESS_TEXT = /^\)?\s?[-–—]{1,2}\s?\p{Lu}\S*\s\S+\s\S+/u;
const TIME = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/;
const HOURS = /\d{1,2}[:.h]\d{2}\s?(?:[ap]m)?\s?[-–—]\s?\d{1,2}[:.h]\d{2}/i;
const ADDRESS_DATE =
  /^https?:\/\/[^/]+\/(?:[^?#]{0,200}\/)?(?<year>(?:19[89]|20\d)\d)\/(?<month>0[1-9]|1[0-2])(?:\/(?<day>0[1-9]|[12]\d|3[01]))?\/[^?#]/;
