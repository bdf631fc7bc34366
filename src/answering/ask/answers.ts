// The shapes in which /ask answers: values of a property, a yes or no, passages.

import type { Entity } from '../../domain/entity.ts';
import type { Statement } from '../../domain/statement.ts';
import type { PassageHit } from '../../search/search.ts';
import type { Found, Property } from '../answer.ts';

/** Passages that answer are shown with the next best ones. */
const MOST_PASSAGES = 3;

export function foundValues(
  subject: Entity | null,
  property: Property,
  statements: readonly Statement[],
  count: number | null = null,
): Found {
  return { kind: 'found', subject, shape: { view: 'values', property, count }, statements: distinct(statements), passages: [] };
}

export function foundVerdict(
  verdict: 'yes' | 'no',
  subject: Entity,
  property: Property,
  about: string,
  statements: readonly Statement[],
): Found {
  return {
    kind: 'found',
    subject,
    shape: { view: 'verdict', property, verdict, about },
    statements: distinct(statements),
    passages: [],
  };
}

/** Yes, by a passage that says so. */
export function foundSaid(subject: Entity | null, about: string, passages: readonly PassageHit[]): Found {
  return { kind: 'found', subject, shape: { view: 'verdict', property: 'other', verdict: 'yes', about }, statements: [], passages };
}

export function foundPassages(subject: Entity | null, query: string, hits: readonly PassageHit[]): Found {
  const passages = hits.slice(0, MOST_PASSAGES);
  return { kind: 'found', subject, shape: { view: 'passages', query, page: 0, total: passages.length }, statements: [], passages };
}

/** The same value from the same document once. */
export function distinct(statements: readonly Statement[]): readonly Statement[] {
  if (statements.length < 2) return statements;
  return [...Map.groupBy(statements, keyOf).values()].flatMap((same) => same.slice(0, 1));
}

function keyOf(statement: Statement): string {
  const known = keys.get(statement);
  if (known !== undefined) return known;
  const { subject, predicate, valueId, value, role, citation } = statement;
  const key = [subject.id, predicate, valueId ?? value.toLowerCase(), role?.toLowerCase() ?? '', citation.document].join('|');
  keys.set(statement, key);
  return key;
}

/** Long lists are asked for again and again. */
const keys = new WeakMap<Statement, string>();
