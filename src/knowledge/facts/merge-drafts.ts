// What the rules found in one document, each statement once. Knows drafts; what becomes of them is decided in to-fact.ts.

import type { ReadSentence, Thing } from '../mentions/mention.ts';
import type { Draft } from '../rules/engine/rule.ts';

export interface Sourced {
  readonly draft: Draft;
  readonly sentence: ReadSentence;
  readonly rule: string;
}

/** The same statement from two rules or two places counts once, with everything that either knows of it. */
export function mergeDrafts(drafts: readonly Sourced[]): readonly Sourced[] {
  const ids = new Map<Thing, number>();
  const id = (thing: Thing): number => {
    const known = ids.get(thing);
    if (known !== undefined) return known;
    ids.set(thing, ids.size);
    return ids.size - 1;
  };
  const byKey = new Map<string, Sourced>();
  for (const one of drafts) {
    const { draft } = one;
    const value = typeof draft.value === 'string' ? draft.value.trim().toLowerCase() : `#${id(draft.value)}`;
    if (value === '') continue;
    const org = draft.qualifiers?.organization === undefined ? '' : id(draft.qualifiers.organization);
    const role = (draft.role ?? '').toLowerCase();
    const key = `${id(draft.subject)}|${draft.predicate}|${value}|${draft.predicate === 'role' ? `${org}|${role}` : role}`;
    const before = byKey.get(key);
    if (before === undefined) {
      byKey.set(key, one);
      continue;
    }
    byKey.set(key, {
      ...before,
      draft: {
        ...before.draft,
        tenure: before.draft.tenure ?? draft.tenure ?? null,
        since: before.draft.since ?? draft.since ?? null,
        until: before.draft.until ?? (isOneTerm(before.draft, draft) ? (draft.until ?? null) : null),
        qualifiers: { ...draft.qualifiers, ...before.draft.qualifiers },
      },
    });
  }
  // a role whose body one rule did not see is the role that another saw with its body
  const bodied = new Set(
    [...byKey.values()].flatMap(({ draft }) =>
      draft.predicate === 'role' && (draft.qualifiers?.organization ?? draft.qualifiers?.event) !== undefined
        ? [`${id(draft.subject)}|${(draft.role ?? '').toLowerCase()}`]
        : [],
    ),
  );
  return superseded(withoutBareLeaders([...byKey.values()], id), id).filter(
    ({ draft }) =>
      draft.predicate !== 'role' ||
      (draft.qualifiers?.organization ?? draft.qualifiers?.event) !== undefined ||
      !bodied.has(`${id(draft.subject)}|${(draft.role ?? '').toLowerCase()}`),
  );
}

/** Two that name different beginnings are two terms: the end of one says nothing of the other. */
function isOneTerm(one: Draft, other: Draft): boolean {
  return !one.since || !other.since || one.since.slice(0, 4) === other.since.slice(0, 4);
}

/** Whoever "leads" a body and is named as its president is its president: the plainer word says nothing more. */
function withoutBareLeaders(drafts: readonly Sourced[], id: (thing: Thing) => number): readonly Sourced[] {
  const pair = ({ draft }: Sourced): string | null => {
    if (draft.predicate === 'leader' && typeof draft.value !== 'string') return `${id(draft.subject)}|${id(draft.value)}`;
    const body = draft.predicate === 'role' ? draft.qualifiers?.organization : undefined;
    return body === undefined ? null : `${id(body)}|${id(draft.subject)}`;
  };
  const named = new Map<string, Sourced>();
  for (const one of drafts) {
    const key = pair(one);
    if (key !== null && one.draft.predicate === 'leader' && one.draft.role !== 'leader' && !named.has(key)) named.set(key, one);
  }
  const bare = drafts.filter((one) => one.draft.role === 'leader' && named.has(pair(one) ?? ''));
  return drafts
    .filter((one) => !bare.includes(one))
    .map((one) => {
      const plain = bare.find(
        (b) =>
          pair(b) === pair(one) &&
          b.draft.since &&
          !one.draft.since &&
          !one.draft.tenure &&
          one.draft.role === named.get(pair(one) ?? '')?.draft.role,
      );
      return plain === undefined ? one : { ...one, draft: { ...one.draft, since: plain.draft.since ?? null } };
    });
}

/** Of two who took up one office of one body, the one who came first no longer holds it when the page is written. */
function superseded(drafts: readonly Sourced[], id: (thing: Thing) => number): readonly Sourced[] {
  const office = ({ draft }: Sourced): string | null => {
    const body = draft.predicate === 'leader' ? draft.subject : draft.predicate === 'role' ? draft.qualifiers?.organization : undefined;
    return body === undefined || !draft.role ? null : `${id(body)}|${draft.role.toLowerCase()}`;
  };
  const latest = new Map<string, string>();
  for (const one of drafts) {
    const key = one.draft.predicate === 'leader' ? office(one) : null;
    const since = one.draft.since ?? '';
    if (key !== null && since > (latest.get(key) ?? '')) latest.set(key, since);
  }
  return drafts.map((one) => {
    const key = office(one);
    const { since, until, tenure } = one.draft;
    const over = key !== null && since && !until && !tenure && since.slice(0, 4) < (latest.get(key) ?? '').slice(0, 4);
    return over ? { ...one, draft: { ...one.draft, tenure: 'former' } } : one;
  });
}
