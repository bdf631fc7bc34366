// What the rules found in one document, each statement once. Knows drafts; what becomes of them is decided in to-fact.ts.

import type { Thing } from '../mentions/mention.ts';
import type { Draft } from '../rules/engine/rule.ts';
import { withoutCoarser } from './coarser-told.ts';
import { chained, sameRole } from './office-chain.ts';
import { oneFounding } from './one-founding.ts';
import { withoutRetoldActivities } from './retold-activities.ts';
import type { Sourced } from './sourced.ts';

/** The same statement from two rules or two places counts once, with everything that either knows of it; `published` is the page's date. */
export function mergeDrafts(all: readonly Sourced[], published: string | null): readonly Sourced[] {
  const drafts = withoutToldBefore(all);
  const ids = new Map<Thing, number>();
  const id = (thing: Thing): number => {
    const known = ids.get(thing);
    if (known !== undefined) return known;
    ids.set(thing, ids.size);
    return ids.size - 1;
  };
  const byKey = new Map<string, Sourced>();
  const times: Sourced[] = [];
  for (const one of drafts) {
    const { draft } = one;
    if (draft.timeOnly) {
      times.push(one);
      continue;
    }
    const value = typeof draft.value === 'string' ? draft.value.trim().toLowerCase() : `#${id(draft.value)}`;
    if (value === '') continue;
    const org = draft.qualifiers?.organization === undefined ? '' : id(draft.qualifiers.organization);
    const role = sameRole(draft.role ?? '');
    const said = draft.predicate === 'role' ? sameRole(value) : value;
    const key = `${id(draft.subject)}|${draft.predicate}|${said}|${draft.predicate === 'role' ? `${org}|${role}` : role}`;
    const before = byKey.get(key);
    if (before === undefined) {
      byKey.set(key, one);
      continue;
    }
    byKey.set(key, {
      ...before,
      draft: {
        ...before.draft,
        tenure: before.draft.tenure === 'elect' && draft.tenure === 'current' ? 'current' : (before.draft.tenure ?? draft.tenure ?? null),
        since: before.draft.since ?? draft.since ?? null,
        until: before.draft.until ?? (isOneTerm(before.draft, draft) ? (draft.until ?? null) : null),
        qualifiers: { ...draft.qualifiers, ...before.draft.qualifiers },
        ...(before.draft.implied && !draft.implied ? { implied: false } : {}),
        ...(before.draft.leaving || draft.leaving ? { leaving: true as const } : {}),
        ...(before.draft.founding || draft.founding ? { founding: true as const } : {}),
        ...(before.draft.successor === undefined && draft.successor !== undefined ? { successor: draft.successor } : {}),
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
  const timed = withTimes(withoutCoarser(oneFounding(withoutRetoldActivities(withBodilessTimes([...byKey.values()])))), times, id);
  return withoutShorterTitles(superseded(chained(withoutBareLeaders(withoutSecretaries(timed), id), published), id)).filter(
    ({ draft }) =>
      draft.predicate !== 'role' ||
      (draft.qualifiers?.organization ?? draft.qualifiers?.event) !== undefined ||
      !bodied.has(`${id(draft.subject)}|${(draft.role ?? '').toLowerCase()}`),
  );
}

/** An office read from mere nearness gives way to the same office told plainly in its sentence. */
function withoutToldBefore(drafts: readonly Sourced[]): readonly Sourced[] {
  const plain = drafts.filter(({ draft }) => !draft.unlessTold && OFFICES.has(draft.predicate) && draft.role);
  return drafts.filter(({ draft, sentence }) => {
    if (!draft.unlessTold) return true;
    const office = (draft.role ?? '').toLowerCase();
    const told = plain.filter(
      (one) =>
        one.sentence === sentence &&
        (office.startsWith((one.draft.role ?? '').toLowerCase()) || (one.draft.role ?? '').toLowerCase().startsWith(office)),
    );
    const person = draft.predicate === 'leader' ? draft.value : draft.subject;
    const mine = told.some((one) => (one.draft.predicate === 'leader' ? one.draft.value : one.draft.subject) === person);
    // the same word twice in a sentence may be two offices
    const word = office.split(/\s(?:of|for|at|des?|du|der|del)\s/u)[0] ?? office;
    return told.length === 0 || (!mine && sentence.text.toLowerCase().split(word).length - 1 > told.length);
  });
}

/** What a sentence that names no body tells of the time in an office belongs to the one body in which the page gives that office. */
function withBodilessTimes(drafts: readonly Sourced[]): readonly Sourced[] {
  const bare = drafts.filter(
    ({ draft }) => draft.predicate === 'role' && draft.role && !draft.qualifiers?.organization && (draft.since || draft.until),
  );
  return bare.reduce<readonly Sourced[]>((all, { draft: told }) => {
    const isHeld = ({ draft }: Sourced): boolean => {
      const person = draft.predicate === 'leader' ? draft.value : draft.subject;
      return person === told.subject && sameRole(draft.role ?? '') === sameRole(told.role ?? '') && isOneTerm(draft, told);
    };
    const bodies = new Set(
      all.filter(isHeld).flatMap(({ draft }) => (draft.predicate === 'leader' ? draft.subject : (draft.qualifiers?.organization ?? []))),
    );
    if (bodies.size !== 1) return all;
    return all.map((one) =>
      isHeld(one) && one.draft !== told
        ? { ...one, draft: { ...one.draft, since: one.draft.since ?? told.since ?? null, until: one.draft.until ?? told.until ?? null } }
        : one,
    );
  }, drafts);
}

/** Whose office a draft is about, and which: of a body's leader the same as of the person's role. */
function officeKey({ draft }: Sourced, id: (thing: Thing) => number): { readonly person: Thing; readonly key: string } | null {
  const role = (draft.role ?? '').toLowerCase();
  if (draft.predicate === 'leader' && typeof draft.value !== 'string') return { person: draft.value, key: `${id(draft.subject)}|${role}` };
  if (draft.predicate !== 'role') return null;
  const body = draft.qualifiers?.organization;
  return { person: draft.subject, key: `${body === undefined ? '' : id(body)}|${role}` };
}

/** A time that a sentence gives to a person with no word on the office belongs to the one office that the page gives them. */
function withTimes(drafts: readonly Sourced[], times: readonly Sourced[], id: (thing: Thing) => number): readonly Sourced[] {
  if (times.length === 0) return drafts;
  return times.reduce<readonly Sourced[]>((all, { draft: time }) => {
    const mine = all.filter((one) => {
      const { tenure } = one.draft;
      return (
        officeKey(one, id)?.person === time.subject &&
        // an honour, or to have founded something, ends with no term
        !((time.until || time.tenure === 'former') && FOR_LIFE.test(one.draft.role ?? '')) &&
        (tenure !== 'elect' || time.tenure === 'elect') &&
        (tenure !== 'former' || time.tenure === 'former')
      );
    });
    const heads = mine.filter((one) => one.draft.predicate === 'leader');
    const of = heads.length > 0 ? heads : mine;
    // an office told by a verb alone is the one that the page names elsewhere
    const called = of.filter((one) => !one.draft.implied);
    const keys = new Set((called.length > 0 ? called : of).map((one) => officeKey(one, id)?.key));
    if (keys.size !== 1) return all;
    const [key] = keys;
    return all.map((one) => {
      const office = officeKey(one, id);
      if (office === null || office.person !== time.subject || office.key !== key) return one;
      const { draft } = one;
      return {
        ...one,
        draft: {
          ...draft,
          tenure: draft.tenure ?? time.tenure ?? null,
          since: finer(draft.since, time.since),
          until: finer(draft.until, time.until),
          ...(draft.successor === undefined && time.successor !== undefined ? { successor: time.successor } : {}),
        },
      };
    });
  }, drafts);
}

/** The time told; another that names the day of the same year or month says more. */
function finer(told: string | null | undefined, other: string | null | undefined): string | null {
  return told && other?.startsWith(told) ? other : (told ?? other ?? null);
}

/** Where a body has a president, its secretary general is not its head. */
function withoutSecretaries(drafts: readonly Sourced[]): readonly Sourced[] {
  const presided = new Set(
    drafts.flatMap(({ draft }) => (draft.predicate === 'leader' && PRESIDES.test(draft.role ?? '') ? [draft.subject] : [])),
  );
  return drafts.filter(({ draft }) => draft.predicate !== 'leader' || !SECRETARY.test(draft.role ?? '') || !presided.has(draft.subject));
}

/** "chair" beside "chair of the Programme Committee" or "past chair" from the same sentence: the longer title says what the shorter one means. */
function withoutShorterTitles(drafts: readonly Sourced[]): readonly Sourced[] {
  const isPast = (draft: Draft, other: Draft): boolean =>
    draft.tenure === 'former' &&
    !draft.since &&
    other.predicate === draft.predicate &&
    other.subject === draft.subject &&
    (draft.predicate === 'role' || other.value === draft.value) &&
    /^past\s/iu.test(other.role ?? '') &&
    (other.role ?? '').toLowerCase().endsWith(` ${(draft.role ?? '').toLowerCase()}`);
  return drafts.filter(
    ({ draft, sentence }) =>
      !(OFFICES.has(draft.predicate) && drafts.some((other) => other.sentence === sentence && isPast(draft, other.draft))) &&
      (draft.predicate !== 'role' ||
        !drafts.some(
          (other) =>
            other.sentence === sentence &&
            other.draft.predicate === 'role' &&
            other.draft.subject === draft.subject &&
            LONGER.test((other.draft.role ?? '').toLowerCase().slice((draft.role ?? '').length)) &&
            (other.draft.role ?? '').toLowerCase().startsWith((draft.role ?? '').toLowerCase()),
        )),
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
    if (key !== null && one.draft.predicate === 'leader' && !isBare(one) && !named.has(key)) named.set(key, one);
  }
  const bare = drafts.filter((one) => isBare(one) && named.has(pair(one) ?? ''));
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

function isBare({ draft }: Sourced): boolean {
  return draft.role === 'leader' || draft.implied === true;
}

const PRESIDES = /presid|präsid|présid|chair|vorsitz|obmann|obfrau|voorzit|президент|председател/iu;
const SECRETARY = /secretary|generalsekretär|secrétaire|segretari|secretari|секретар/iu;
const OFFICES: ReadonlySet<string> = new Set(['leader', 'role']);
/** What a longer title adds. */
const LONGER = /^(?:\s(?:of|for)\s|,\s)\S/u;

const FOR_LIFE =
  /^(?:honorary|hon\.?|ehren|emerit|professor emerit|founder|co-founder|gründer|président[e]? d['’]honneur|presidente onorari|почётн)/iu;
