// Comparing EDTF dates: which days a date covers, which is later, which statement speaks for the later day. No clock.

import type { Statement } from '../domain/statement.ts';

/** First and last day of a date, both `YYYY-MM-DD`. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The days that an EDTF date or range covers; null for one without a year. `2015` covers the whole of it. */
export function daysOf(edtf: string | null): Days | null {
  if (edtf === null) return null;
  const known = daysOfDates.get(edtf);
  if (known !== undefined) return known;
  const days = readDays(edtf);
  if (daysOfDates.size >= MOST_KNOWN) daysOfDates.clear();
  daysOfDates.set(edtf, days);
  return days;
}

/** The same few thousand dates come again and again, at every comparison of a sort. */
const daysOfDates = new Map<string, Days | null>();
const MOST_KNOWN = 20_000;

function readDays(edtf: string): Days | null {
  const [first = '', last = first] = edtf.split('/');
  const from = DATE.exec(first);
  const to = DATE.exec(last === '..' ? '' : last) ?? from;
  if (from === null || to === null) return null;
  return {
    from: `${from[1]}-${from[2] ?? '01'}-${from[3] ?? '01'}`,
    to: last === '..' ? LAST_DAY : `${to[1]}-${to[2] ?? '12'}-${to[3] ?? '31'}`,
  };
}

export function overlap(one: Days, other: Days): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** Latest as-of date first, undated last; a stable order otherwise. */
export function latestFirst(statements: readonly Statement[]): readonly Statement[] {
  if (statements.length < 2) return statements;
  const dated = statements.map((statement) => ({ statement, day: daysOf(statement.asOf)?.to ?? '' }));
  return dated.sort((a, b) => Number(a.day < b.day) - Number(a.day > b.day)).map(({ statement }) => statement);
}

/** The first of `latestFirst`. */
export function latestOf(statements: readonly Statement[]): Statement | undefined {
  let latest: Statement | undefined;
  let day = '';
  for (const one of statements) {
    const to = daysOf(one.asOf)?.to ?? '';
    if (latest === undefined || to > day) [latest, day] = [one, to];
  }
  return latest;
}

/** The office had ended when the page was written, by the page's own words. */
export function isOver(statement: Statement): boolean {
  if (statement.tenure !== null) return statement.tenure === 'former';
  const until = daysOf(statement.until);
  if (until === null) return false;
  const asOf = daysOf(statement.asOf);
  return asOf === null || until.to <= asOf.to;
}

/**
 * The days for which the documents say that an office was held: from taking it up (else from the day the page speaks for) to giving it up
 * (else to that day). Null where neither is stated.
 */
export function termOf(statement: Statement): Days | null {
  const asOf = daysOf(statement.asOf);
  const since = daysOf(statement.since);
  const until = daysOf(statement.until);
  if (statement.tenure === 'elect') return null;
  const held = isOver(statement) ? null : asOf;
  const from = since?.from ?? (until === null ? held?.from : until.from);
  const to = until?.to ?? held?.to ?? since?.to;
  return from === undefined || to === undefined ? null : { from, to };
}

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/;
const LAST_DAY = '9999-12-31';
