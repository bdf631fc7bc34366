// Who leads a body: the offices that the documents state, the leading and latest first, or the sides on which they contradict each other.

import type { Entity } from '../domain/entity.ts';
import type { Statement } from '../domain/statement.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Disagree, Found } from './answer.ts';
import { type Days, daysOf, isOver, latestFirst, overlap, termOf } from './chronology.ts';
import { type AskedOffice, leads, officeFamily, officeRank } from './offices.ts';

/** The leaders of a body; `office` and `days` narrow what is asked. Null where the documents do not state it. */
export function leadersOf(body: Entity, office: AskedOffice | null, days: Days | null, knowledge: KnowledgeBase): Found | Disagree | null {
  const all = leaderStatements(body, knowledge);
  const wanted = all.filter((one) => isAsked(one, office) && (days === null || isHeldDuring(one, days)));
  const standing = days === null && office?.tenure !== 'former' ? wanted.filter((one) => !isOver(one)) : wanted;
  const ordered = inOrder(standing);
  const latest = days === null ? withoutSuperseded(ordered) : ordered;
  const sides = contradicting(latest);
  if (sides !== null) {
    return { kind: 'disagree', subject: body, property: 'leader', sides, statements: sides.flat() };
  }
  if (latest.length === 0) return null;
  const others = inOrder(all.filter((one) => !latest.includes(one)));
  const held = [...latest, ...others.filter((one) => !isOver(one) && !isSuperseded(one, latest) && days === null)];
  const history = others.filter((one) => !held.includes(one)).toSorted(newestTermFirst);
  return {
    kind: 'found',
    subject: body,
    shape: { view: 'leaders', held, history },
    statements: [...held, ...history],
    passages: [],
  };
}

/** Statements of a body's offices, one for each person, office and term. */
export function leaderStatements(body: Entity, knowledge: KnowledgeBase): readonly Statement[] {
  const stated = (knowledge.statementsAbout.get(body.id) ?? []).filter((one) => one.predicate === 'leader' && one.rank !== 'deprecated');
  const terms = new Map<string, Statement>();
  for (const one of latestFirst(stated)) {
    const { role, tenure, since, until } = one;
    terms.getOrInsert([holder(one), (role ?? '').toLowerCase(), tenure, since, until].join('|'), one);
  }
  return [...terms.values()];
}

function isAsked(one: Statement, office: AskedOffice | null): boolean {
  const tenure = office?.tenure ?? null;
  if (tenure !== null && (tenure === 'former' ? !isOver(one) || one.tenure === 'elect' : one.tenure !== tenure)) return false;
  if (tenure === null && (one.tenure === 'elect' || isSeatOfPredecessor(one.role))) return false;
  return office === null || office.family === null ? leads(one.role) : officeFamily(one.role ?? '') === office.family;
}

/** "Past President, 2021–2023": a seat on the board in those years, and not the office. */
function isSeatOfPredecessor(role: string | null): boolean {
  return /^(?:immediate[\s-])?past[\s-]/iu.test(role ?? '');
}

/** Somebody chosen is so from the day of the choice to the day that the page speaks for. */
function isHeldDuring(one: Statement, days: Days): boolean {
  const term = termOf(one.tenure === 'elect' ? { ...one, tenure: 'current' } : one);
  return term !== null && overlap(term, days);
}

/** The leading office first; in it the latest word; someone acting after someone in office. */
function inOrder(statements: readonly Statement[]): readonly Statement[] {
  return latestFirst(statements).toSorted(
    (a, b) =>
      tenureRank(a) - tenureRank(b) || officeRank(a.role) - officeRank(b.role) || Number(a.since === null) - Number(b.since === null),
  );
}

function tenureRank(one: Statement): number {
  if (one.tenure === 'elect') return 2;
  return one.tenure === 'acting' ? 1 : 0;
}

/** Later documents win: a statement falls where a later one gives the same office to someone else. */
function withoutSuperseded(ordered: readonly Statement[]): readonly Statement[] {
  return ordered.filter((one) => !isSuperseded(one, ordered));
}

function isSuperseded(one: Statement, by: readonly Statement[]): boolean {
  return by.some(
    (other) => holder(other) !== holder(one) && isSameOffice(one, other) && other.tenure !== 'elect' && comesAfter(other, one),
  );
}

/** The days for which an office was surely held: a year of taking it up or giving it up is read so that two terms overlap least. */
function sureTerm(one: Statement): Days | null {
  const asOf = daysOf(one.asOf);
  const to = daysOf(one.until)?.from ?? asOf?.to ?? daysOf(one.since)?.to;
  const from = daysOf(one.since)?.to ?? asOf?.from ?? to;
  return from === undefined || to === undefined ? null : { from: from < to ? from : to, to };
}

/** A term that begins after the other one's last known day; a dated one after an undated one. */
function comesAfter(later: Statement, earlier: Statement): boolean {
  const [a, b] = [sureTerm(later), sureTerm(earlier)];
  return a !== null && (b === null || a.from > b.to);
}

function isSameOffice(one: Statement, other: Statement): boolean {
  return officeFamily(one.role ?? '') === officeFamily(other.role ?? '') && isWholeBoard(one) === isWholeBoard(other);
}

/** "President" and "President of the Board of Directors" are two offices. */
function isWholeBoard(one: Statement): boolean {
  return /\b(?:board|trustees|vorstand|conseil|consiglio)\b/iu.test(one.role ?? '');
}

/** Different documents give one office to different people for the same days. */
function contradicting(held: readonly Statement[]): readonly (readonly Statement[])[] | null {
  const [first] = held;
  if (first === undefined || first.tenure === 'acting') return null;
  const rivals = held.filter((one) => one.tenure !== 'acting' && isSameOffice(one, first) && holder(one) !== holder(first));
  const other = rivals.find((one) => one.citation.document !== first.citation.document && isAtTheSameTime(one, first));
  if (other === undefined) return null;
  const involved = [first, ...rivals];
  const sides = Map.groupBy(involved, holder);
  const said = held.filter((one) => sides.has(holder(one)) && isSameOffice(one, first));
  return [...Map.groupBy(said, holder).values()];
}

function isAtTheSameTime(one: Statement, other: Statement): boolean {
  const [a, b] = [sureTerm(one), sureTerm(other)];
  return a === null || b === null ? a === b : overlap(a, b);
}

function holder(one: Statement): string {
  return one.valueId ?? one.value.toLowerCase();
}

function newestTermFirst(a: Statement, b: Statement): number {
  return (termOf(b)?.to ?? '').localeCompare(termOf(a)?.to ?? '') || officeRank(a.role) - officeRank(b.role);
}
