// Whether what is stated speaks for the time that a question asks of.

import type { Statement } from '../../domain/statement.ts';
import { type Days, daysOf, overlap, termOf } from '../chronology.ts';
import type { Desk } from '../desk.ts';
import type { Question } from './question.ts';
import { beginningOf, newestDay } from './statement-index.ts';

/** A page this old no longer speaks for "now": the span after which every card says how old it is. */
const CURRENT_FOR_DAYS = 365;

/** Asked of a time that begins after every document. */
export function isLaterThanAll({ time }: Question, desk: Desk): boolean {
  if (time?.kind !== 'date') return false;
  const newest = newestDay(desk.knowledge);
  return newest === null || time.days.from > newest;
}

/** Too old a word, or an undated one, to speak for the reader's own day. */
export function isStale({ asOf }: Statement, desk: Desk): boolean {
  const days = daysOf(asOf);
  return days === null || Date.parse(desk.today) - Date.parse(days.to) > CURRENT_FOR_DAYS * 86_400_000;
}

/** The page is young enough to speak for the reader's own day. */
export function isPublishedNow(document: string, desk: Desk): boolean {
  const published = daysOf(desk.knowledge.documentById.get(document)?.published ?? null);
  return published !== null && Date.parse(desk.today) - Date.parse(published.to) <= CURRENT_FOR_DAYS * 86_400_000;
}

/** It begins on the reader's day or later: the next of its kind. */
export function isAhead({ value, predicate, subject }: Statement, desk: Desk): boolean {
  const days = DATED.has(predicate) ? daysOf(value) : beginningOf(subject.id, desk.knowledge);
  return days !== null && days.to >= desk.today;
}

/** By its own date or term, else by the date of its event, else by that of the page. */
export function speaksFor(statement: Statement, days: Days, desk: Desk): boolean {
  const isDated = DATED.has(statement.predicate) || statement.qualifiers.date !== undefined;
  if (isDated || statement.role !== null) {
    const own = daysOf(statement.value) ?? termOf(statement) ?? daysOf(statement.qualifiers.date ?? null);
    if (own !== null) return overlap(own, days);
  }
  const event = beginningOf(statement.subject.id, desk.knowledge);
  if (event !== null) return overlap(event, days);
  const inName = statement.subject.kind === 'event' ? /(?<!\d)(?:1[89]|20)\d\d(?!\d)/u.exec(statement.subject.name)?.[0] : undefined;
  if (inName !== undefined) return overlap({ from: `${inName}-01-01`, to: `${inName}-12-31` }, days);
  const { quote } = statement.citation;
  if (quote.includes(days.from.slice(0, 4))) return true;
  const page = daysOf(statement.asOf);
  return page !== null && overlap(page, days);
}

const DATED: ReadonlySet<string> = new Set(['startDate', 'endDate', 'foundingDate']);
