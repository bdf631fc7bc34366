// The grid of a month that pages print beside their text: the row of weekdays, its captions, its numbers and its links.

import { findDates } from '../../domain/dates.ts';
import type { Line } from '../../domain/document.ts';

/** A month's grid: the row of weekdays, the captions above it, the rows of numbers and the links to other months below it. */
export function calendarLines(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (const [at, line] of lines.entries()) {
    if (!isWeekdayRow(line.text)) continue;
    found.push(line);
    for (let above = at - 1, left = 3; above >= 0 && left > 0; above -= 1) {
      const text = lines[above]?.text.trim() ?? '';
      if (text !== '' && !isMonthCaption(text)) break;
      if (text !== '') left -= 1;
      found.push(...lines.slice(above, above + 1));
    }
    for (let below = at + 1, left = 9; below < lines.length && left > 0; below += 1) {
      const text = lines[below]?.text.trim() ?? '';
      if (text !== '' && !/^[\d\s]{1,30}$/.test(text) && !isMonthLinks(text)) break;
      if (text !== '') left -= 1;
      found.push(...lines.slice(below, below + 1));
    }
  }
  return found.filter((line) => line.text.trim() !== '');
}

function isWeekdayRow(text: string): boolean {
  const names = text.trim().split(/\s+/);
  if (names.length !== 7 || text.length > 80) return false;
  rowsOnce ??= weekdayRows();
  return rowsOnce.has(weekdayKey(names));
}

function isMonthCaption(text: string): boolean {
  if (text.length > 40) return false;
  return CALENDAR_LANGUAGES.some((language) => {
    const [only] = findDates(text, language);
    return only?.precision === 'month' && /^[\s<>«»‹›←→|]*$/.test(text.slice(0, only.start) + text.slice(only.end));
  });
}

/** "« May   Jul »" */
function isMonthLinks(text: string): boolean {
  return text.length <= 40 && /[<>«»‹›←→]/.test(text) && !/\d{5}/.test(text) && text.split(/\s+/).length <= 6;
}

function weekdayKey(names: readonly string[]): string {
  return names.map((name) => name.replace(/[.,]/g, '').toLowerCase()).join(' ');
}

/** The seven weekdays as calendars print them, from Monday and from Sunday, in eight languages: "m t w t f s s", "mo di mi do fr sa so". */
function weekdayRows(): Set<string> {
  const rows = new Set<string>();
  for (const language of CALENDAR_LANGUAGES) {
    for (const width of ['narrow', 'short', 'long'] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' });
      const names = Array.from({ length: 7 }, (_, day) => format.format(new Date(Date.UTC(2001, 0, 1 + day))));
      for (const cut of [1, 2, 3, 20]) {
        const row = names.map((name) => name.slice(0, cut));
        rows.add(weekdayKey(row)).add(weekdayKey([...row.slice(6), ...row.slice(0, 6)]));
      }
    }
  }
  return rows;
}

let rowsOnce: Set<string> | undefined;

const CALENDAR_LANGUAGES = ['en', 'de', 'fr', 'nl', 'it', 'es', 'ru', 'pt'];
