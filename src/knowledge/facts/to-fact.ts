// A draft → a fact with its date and its citation.

import type { Tenure } from '../../domain/statement.ts';
import type { Thing } from '../mentions/mention.ts';
import type { Reading } from '../mentions/read-mentions.ts';
import type { Draft } from '../rules/engine/rule.ts';
import { cite } from './cite.ts';
import type { Fact } from './fact.ts';
import type { Sourced } from './merge-drafts.ts';
import { shownName } from './shown-name.ts';

export function toFact({ draft, sentence, rule }: Sourced, reading: Reading, index: ReadonlyMap<Thing, number>): readonly Fact[] {
  const subject = index.get(draft.subject);
  if (subject === undefined) return [];
  const { document } = reading;
  const office = draft.predicate === 'leader' || draft.predicate === 'role';
  const thing = typeof draft.value === 'string' ? null : draft.value;
  const q = draft.qualifiers ?? {};
  return [
    {
      subject,
      predicate: draft.predicate,
      value: thing === null ? (draft.value as string).trim() : shownName(thing),
      valueThing: thing === null ? null : (index.get(thing) ?? null),
      role: draft.role ?? null,
      tenure: office ? tenureOf(draft, document.published) : null,
      since: draft.since ?? null,
      until: draft.until ?? null,
      asOf: document.published,
      certainty: draft.certainty ?? 'stated',
      organization: q.organization === undefined ? null : (index.get(q.organization) ?? null),
      event: q.event === undefined ? null : (index.get(q.event) ?? null),
      kind: q.kind ?? null,
      unit: q.unit ?? null,
      date: q.date ?? null,
      rule,
      citation: cite(document, sentence, draft.quote),
    },
  ];
}

/** An office is current only as of a dated page; one that has ended is former whatever else is said. */
function tenureOf(draft: Draft, asOf: string | null): Tenure | null {
  if (draft.tenure !== undefined && draft.tenure !== null && draft.tenure !== 'current') return draft.tenure;
  if (draft.until && (asOf === null || draft.until.slice(0, 4) <= asOf.slice(0, 4))) {
    return asOf !== null && draft.until > asOf ? 'current' : 'former';
  }
  return asOf === null ? null : 'current';
}
