// The time that a question asks about: a year or a date, or the reader's own day ("now", "current", "next").

import { findDates } from '../domain/dates.ts';
import { type Days, daysOf } from './chronology.ts';
import { isNowWord } from './vocabulary.ts';
import { withCapitals, wordsOf } from './words.ts';

export interface AskedTime {
  /** `now`: the reader's own day, by a word for it. */
  readonly kind: 'date' | 'now';
  readonly days: Days;
  /** The text without the words that ask for the time. */
  readonly rest: string;
}

/** Null where a question asks of no time. `today` is `YYYY-MM-DD`. */
export function timeAsked(text: string, today: string): AskedTime | null {
  const date = findDates(withCapitals(text), 'en').find(({ yearStated }) => yearStated);
  const days = daysOf(date?.edtf ?? null);
  if (date !== undefined && days !== null) return { kind: 'date', days, rest: without(text, date.start, date.end) };
  const now = wordsOf(text).find((word) => isNowWord(word.plain) || NEXT.has(word.plain));
  return now === undefined ? null : { kind: 'now', days: { from: today, to: today }, rest: without(text, now.start, now.end) };
}

function without(text: string, start: number, end: number): string {
  return `${text.slice(0, start).replace(BEFORE_DATE, '')} ${text.slice(end)}`.trim();
}

/** A preposition that goes with the date. */
const BEFORE_DATE = /(?:(?:^|\s)(?:as of|in|on|at|en|im|am|om|el|v|в))?\s*$/iu;

/** "the next president": later than any page can say. */
const NEXT: ReadonlySet<string> = new Set(
  'next upcoming future nachste nachster prochain prochaine volgende proximo proxima sleduiushchii sleduyushchii'.split(' '),
);
