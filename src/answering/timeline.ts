// /timeline: dated facts in order, of one thing or of all.

import { findDates } from '../domain/dates.ts';
import type { Entity } from '../domain/entity.ts';
import type { Predicate, Statement } from '../domain/statement.ts';
import { unknownName, unlinked } from './absence.ts';
import type { Answer, NotInDocuments } from './answer.ts';
import { timeAsked } from './asked-time.ts';
import { type Days, daysOf, overlap } from './chronology.ts';
import type { Desk } from './desk.ts';
import { linkEntity } from './linking.ts';
import { withCapitals } from './words.ts';

interface Row {
  /** EDTF, an interval where both ends are stated. */
  readonly date: string;
  readonly statement: Statement;
  /** The statement that gives the interval's end, where it is another one. */
  readonly end: Statement | null;
}

/** A limit of the time asked about. */
interface Limit {
  readonly edtf: string;
  readonly days: Days;
}

/** `from` and `to` as typed ("2015", "June 2024"), in either order. */
export function timeline(about: string | null, from: string | null, to: string | null, desk: Desk): Answer {
  const link = about === null ? null : linkEntity(about, ['organization', 'person', 'event'], desk);
  if (link !== null && link.kind !== 'one') return unlinked(about ?? '', link, desk);
  const entity = link?.entity ?? null;
  const limits = [readLimit(from, 'from', desk), readLimit(to, 'to', desk)];
  if (limits.includes('unreadable'))
    return { ...unknownName((limits[0] === 'unreadable' ? from : to) ?? '', [], desk), why: 'unreadable-date' };
  const [since, until] = inOrder(limits.map((limit) => (limit === 'unreadable' ? null : limit)));
  const span: Days = { from: since?.days.from ?? FIRST_DAY, to: until?.days.to ?? LAST_DAY };
  const rows = rowsOf(entity, desk).filter(({ date }) => overlap(daysOf(date) ?? span, span));
  const asked = since === null && until === null ? '' : `${since?.edtf ?? '..'}/${until?.edtf ?? '..'}`;
  if (rows.length === 0) return nothingDated(asked, entity, desk);
  return {
    kind: 'listing',
    list: {
      of: 'timeline',
      about: entity,
      from: since?.edtf ?? null,
      to: until?.edtf ?? null,
      rows: rows.map(({ date, statement }) => ({ date, statement })),
    },
    page: desk.page,
    statements: [...new Set(rows.flatMap(({ statement, end }) => (end === null ? [statement] : [statement, end])))],
    passages: [],
  };
}

function nothingDated(asked: string, entity: Entity | null, desk: Desk): NotInDocuments {
  const nearest = entity === null ? [] : rowsOf(entity, desk).map(({ statement }) => statement);
  return { ...unknownName(asked, [], desk), subject: entity, why: 'nothing-dated', nearest: nearest.slice(0, MOST_NEAREST) };
}

const MOST_NEAREST = 6;

/** Null where none is given. Of an interval its own end counts. */
function readLimit(text: string | null, end: 'from' | 'to', { today }: Desk): Limit | 'unreadable' | null {
  if (text === null) return null;
  const asked = timeAsked(text, today);
  if (asked === null) return 'unreadable';
  const stated = findDates(withCapitals(text), 'en').find(({ yearStated }) => yearStated);
  return { edtf: stated?.[end] ?? today, days: asked.days };
}

function inOrder(limits: readonly (Limit | null)[]): readonly [since: Limit | null, until: Limit | null] {
  const [since = null, until = null] = limits;
  const turned = since !== null && until !== null && since.days.from > until.days.to;
  return turned ? [until, since] : [since, until];
}

function rowsOf(entity: Entity | null, desk: Desk): readonly Row[] {
  const { statements, statementsAbout, statementsMentioning } = desk.knowledge;
  const chosen = entity === null ? statements : [...(statementsAbout.get(entity.id) ?? []), ...(statementsMentioning.get(entity.id) ?? [])];
  const valid = chosen.filter((one) => one.rank !== 'deprecated');
  const ends = endsOf(valid);
  const taken = new Set(ends.values());
  const rows = valid.filter((one) => !taken.has(one)).flatMap((statement) => rowsOfOne(statement, ends.get(statement) ?? null));
  const seen = new Set<string>();
  return rows
    .filter(({ date, statement }) => {
      const key = [date, ...namesIn(statement)].join('|');
      return seen.has(key) ? false : seen.add(key) !== undefined;
    })
    .toSorted((a, b) => (daysOf(a.date)?.from ?? '').localeCompare(daysOf(b.date)?.from ?? ''));
}

/** First day → the last one, of the same event in the same document. */
function endsOf(statements: readonly Statement[]): ReadonlyMap<Statement, Statement> {
  const key = ({ subject, citation }: Statement): string => `${subject.id}|${citation.document}`;
  const last = new Map(statements.filter(({ predicate }) => predicate === 'endDate').map((one) => [key(one), one]));
  return new Map(
    statements
      .filter(({ predicate }) => predicate === 'startDate')
      .flatMap((start) => {
        const end = last.get(key(start));
        const [from, to] = [daysOf(start.value), daysOf(end?.value ?? null)];
        return end === undefined || from === null || to === null || from.from > to.to ? [] : [[start, end] as const];
      }),
  );
}

function rowsOfOne(statement: Statement, end: Statement | null): readonly Row[] {
  const { since, until } = statement;
  const own = DATED.has(statement.predicate) ? [end === null ? statement.value : interval(statement.value, end.value)] : [];
  const [from, to] = [daysOf(since), daysOf(until)];
  const isTerm = from !== null && to !== null && from.from <= to.to;
  const term = isTerm ? [interval(since ?? '', until ?? '')] : [since, until];
  const dates = [...own, ...term, statement.qualifiers.date ?? null];
  return dates.filter((date): date is string => daysOf(date) !== null).map((date) => ({ date, statement, end }));
}

/** One date where both are the same. */
function interval(from: string, to: string): string {
  return from === to || from.includes('/') || to.includes('/') ? from : `${from}/${to}`;
}

/** An office stands both at the body and at its holder: one line is enough. */
function namesIn(statement: Statement): readonly string[] {
  const { subject, valueId, value, role, qualifiers } = statement;
  if (role === null) return [subject.id, statement.predicate, value];
  return [role, ...[subject.id, valueId ?? qualifiers.organization?.id ?? qualifiers.event?.id ?? value].toSorted()];
}

const DATED: ReadonlySet<Predicate> = new Set<Predicate>(['foundingDate', 'startDate', 'endDate']);
const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';
