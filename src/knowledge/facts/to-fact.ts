// A draft → a fact with its date and its citation.

import type { Tenure } from '../../domain/statement.ts';
import type { Thing } from '../mentions/mention.ts';
import type { Reading } from '../mentions/read-mentions.ts';
import type { Draft } from '../rules/engine/rule.ts';
import { cite } from './cite.ts';
import type { Fact } from './fact.ts';
import { shownName } from './shown-name.ts';
import type { Sourced } from './sourced.ts';

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
      tenure: office ? tenureOf(draft, document.published, reading) : null,
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

/** An office is current only as of a dated page; one that has ended is former where the page's date, or another on it, lies later. */
function tenureOf(draft: Draft, asOf: string | null, reading: Reading): Tenure | null {
  if (draft.tenure !== undefined && draft.tenure !== null && draft.tenure !== 'current') return draft.tenure;
  const until = draft.until ?? null;
  if (asOf === null) return until !== null && latestDate(reading) > until ? 'former' : null;
  if (until !== null && until.slice(0, 4) <= asOf.slice(0, 4)) return until > asOf ? 'current' : 'former';
  // what begins after the page's date has not begun
  const since = draft.since ?? '';
  return since.slice(0, asOf.length) > asOf.slice(0, since.length) ? 'elect' : 'current';
}

const latest = new WeakMap<Reading, string>();

/** The latest date by which an undated page must have been written: one that it tells of as begun. EDTF, or empty. */
function latestDate(reading: Reading): string {
  let found = latest.get(reading);
  if (found === undefined) {
    found = '';
    for (const { text, mentions } of reading.sentences) {
      if (TO_COME.test(text)) continue;
      for (const m of mentions)
        if (m.kind === 'date' && m.date.yearStated && m.date.from > found && !END_BEFORE.test(text.slice(0, m.start))) found = m.date.from;
    }
    latest.set(reading, found);
  }
  return found;
}

/** The date behind these is an end, which may lie ahead. */
const END_BEFORE = /(?:until|till|to|through|by|bis|jusqu['’]en|jusqu['’]au|al?|hasta|до|к|tot|–|—|-)\s?(?:\p{L}+\s){0,3}$/iu;
/** The sentence speaks of what is to come. */
const TO_COME =
  /(?:^|[\s(])(?:will|shall|next|upcoming|forthcoming|planned|register|registration|deadline|invite|join us|save the date|takes? place|wird|werden|nächste[nrs]?|kommende[nrs]?|aura lieu|prochaine?|sera|si terrà|prossim[oa]|se celebrará|próxim[oa]|состоится|пройдет|пройдёт|volgende?|komende?)(?:[\s,.:)]|$)/iu;
