// /timeline: dated facts in order, of one thing or of all.

import type { Entity } from '../domain/entity.ts';
import type { Predicate, Statement } from '../domain/statement.ts';
import { notStated, unknownName, unlinked } from './absence.ts';
import type { Answer } from './answer.ts';
import { timeAsked } from './asked-time.ts';
import { type Days, daysOf, overlap } from './chronology.ts';
import type { Desk } from './desk.ts';
import { linkEntity } from './linking.ts';

interface Row {
  readonly date: string;
  readonly statement: Statement;
}

/** `from` and `to` as typed ("2015", "June 2024"); what holds no date is answered as unknown. */
export function timeline(about: string | null, from: string | null, to: string | null, desk: Desk): Answer {
  const link = about === null ? null : linkEntity(about, ['organization', 'person', 'event'], desk);
  if (link !== null && link.kind !== 'one') return unlinked(about ?? '', link, desk);
  const entity = link?.entity ?? null;
  const since = from === null ? null : (timeAsked(from, desk.today)?.days ?? undefined);
  const until = to === null ? null : (timeAsked(to, desk.today)?.days ?? undefined);
  if (since === undefined) return unknownName(from ?? '', [], desk);
  if (until === undefined) return unknownName(to ?? '', [], desk);
  const span: Days = { from: since?.from ?? '0000-01-01', to: until?.to ?? '9999-12-31' };
  const rows = rowsOf(entity, desk).filter(({ date }) => overlap(daysOf(date) ?? span, span));
  const statements = [...new Set(rows.map(({ statement }) => statement))];
  if (rows.length === 0)
    return entity === null
      ? unknownName([from, to].filter(Boolean).join(' – '), [], desk)
      : notStated(about ?? '', entity, 'date', 'not-stated', [], 'timeline', desk);
  return { kind: 'listing', list: { of: 'timeline', about: entity, from, to, rows }, page: desk.page, statements, passages: [] };
}

function rowsOf(entity: Entity | null, desk: Desk): readonly Row[] {
  const { statements, statementsAbout, statementsMentioning } = desk.knowledge;
  const chosen = entity === null ? statements : [...(statementsAbout.get(entity.id) ?? []), ...(statementsMentioning.get(entity.id) ?? [])];
  const rows = chosen
    .filter((one) => one.rank !== 'deprecated')
    .flatMap((statement) => datesOf(statement).map((date) => ({ date, statement })));
  const seen = new Set<string>();
  return rows
    .filter(({ date, statement }) => {
      const key = [date, ...namesIn(statement)].join('|');
      return seen.has(key) ? false : seen.add(key) !== undefined;
    })
    .toSorted((a, b) => (daysOf(a.date)?.from ?? '').localeCompare(daysOf(b.date)?.from ?? ''));
}

/** An office stands both at the body and at its holder: one line is enough. */
function namesIn(statement: Statement): readonly string[] {
  const { subject, valueId, value, role, qualifiers } = statement;
  if (role === null) return [subject.id, statement.predicate, value];
  return [role, ...[subject.id, valueId ?? qualifiers.organization?.id ?? qualifiers.event?.id ?? value].toSorted()];
}

function datesOf(statement: Statement): readonly string[] {
  const own = DATED.has(statement.predicate) ? [statement.value] : [];
  const dates = [...own, statement.since, statement.until, statement.qualifiers.date ?? null];
  return dates.filter((date): date is string => daysOf(date) !== null);
}

const DATED: ReadonlySet<Predicate> = new Set<Predicate>(['foundingDate', 'startDate', 'endDate']);
