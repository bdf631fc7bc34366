// What documents say of an entity that people use to name it: the place of a society, place, year and theme of a congress,
// the institution of a person. Knows nothing of indexes.

import type { Entity } from '../domain/entity.ts';
import type { EntityKind, Predicate, Statement } from '../domain/statement.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';

export interface NameContext {
  /** Used as names themselves, without being one: a congress's theme. */
  readonly sayings: readonly string[];
  /** Words that may stand beside a name, or for an event in its place. */
  readonly words: string;
}

export function readContext(entity: Entity, knowledge: KnowledgeBase): NameContext {
  const statements = (knowledge.statementsAbout.get(entity.id) ?? []).filter((one) => one.rank !== 'deprecated');
  return {
    sayings: entity.kind === 'event' ? valuesOf(statements, ['theme']) : [],
    words: [...new Set([...valuesOf(statements, BESIDE[entity.kind]), ...(entity.kind === 'event' ? readDays(statements) : [])])].join(' '),
  };
}

function valuesOf(statements: readonly Statement[], predicates: readonly Predicate[]): readonly string[] {
  return statements.flatMap((one) =>
    predicates.includes(one.predicate) ? [one.value, one.qualifiers.organization?.name ?? ''].filter((value) => value !== '') : [],
  );
}

/** The days of an event in digits and with the month's name: `2024 5 6 7 june juin juni Juni июня`. */
function readDays(statements: readonly Statement[]): readonly string[] {
  const [start, end] = (['startDate', 'endDate'] as const).map((one) => valuesOf(statements, [one])[0]);
  if (start === undefined) return [];
  const first = readDate(start);
  const last = end === undefined ? first : readDate(end);
  const days = first.day === null || last.day === null ? [] : countDays(first.day, last.day);
  return [...new Set([first.year, last.year, ...[first, last].flatMap(({ month }) => (month === null ? [] : nameMonth(month))), ...days])];
}

/** From one day of the month to another, over its end where the event runs over it. */
function countDays(first: number, last: number): readonly string[] {
  const days = last >= first ? last - first : last + LONGEST_MONTH - first;
  return Array.from({ length: days + 1 }, (_, step) => String(((first + step - 1) % LONGEST_MONTH) + 1));
}

function readDate(edtf: string): { readonly year: string; readonly month: number | null; readonly day: number | null } {
  const [year = '', month, day] = edtf.split('-');
  return { year, month: month === undefined ? null : Number(month), day: day === undefined ? null : Number(day) };
}

function nameMonth(month: number): readonly string[] {
  return namesOfMonths.getOrInsertComputed(month, readMonth);
}

const namesOfMonths = new Map<number, readonly string[]>();

function readMonth(month: number): readonly string[] {
  const date = new Date(Date.UTC(2000, month - 1, 1));
  monthNames ??= MONTH_LANGUAGES.map((language) => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }));
  return monthNames.map((names) => names.formatToParts(date).find((part) => part.type === 'month')?.value ?? '');
}

const LONGEST_MONTH = 31;

const BESIDE: Readonly<Record<EntityKind, readonly Predicate[]>> = {
  organization: ['location'],
  person: ['affiliation', 'location', 'role'],
  event: ['location'],
};

const MONTH_LANGUAGES = ['en', 'fr', 'nl', 'de', 'ru'];
/** With the day, for Russian then puts the month in the case that a date has. */
let monthNames: readonly Intl.DateTimeFormat[] | undefined;
