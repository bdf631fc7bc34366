// One office after the other: where one holder's time ends, the next one's begins, and whoever founded a body was there from its beginning.
// Knows the drafts of one page and its date; times that the page gives stand.

import type { Thing } from '../mentions/mention.ts';
import type { Sourced } from './sourced.ts';

/** The drafts with the times that follow from those of others. */
export function chained(drafts: readonly Sourced[], published: string | null): readonly Sourced[] {
  const links: readonly ((all: readonly Sourced[]) => readonly Time[])[] = [
    fromFounding,
    fromSuccessors,
    fromNeighbours,
    (all) => (published === null ? [] : [...fromLeaving(all, published), ...fromElect(all, published)]),
  ];
  return links.reduce((all, link) => link(all).reduce(timed, all), drafts);
}

/** A time found for the office of one person in one body. */
interface Time {
  readonly of: Held;
  readonly since?: string;
  readonly until?: string;
}

/** Who holds which office where, as a draft tells it. */
interface Held {
  readonly person: Thing;
  readonly body: Thing;
  /** The office without "elect" and "immediate past", alike for either sex. */
  readonly office: string;
  /** Told by a verb or noun alone: any office at the head. */
  readonly implied: boolean;
}

function heldIn({ draft }: Sourced): Held | null {
  const office = sameRole(draft.role ?? '').replace(
    /^(?:immediate[\s-])?past[\s-]|^new\s|[\s-](?:elect(?:ed)?|electo|electa|eletto|eletta|désignée?)$/giu,
    '',
  );
  const implied = draft.implied === true || office === 'leader';
  if (draft.predicate === 'leader' && typeof draft.value !== 'string') return { person: draft.value, body: draft.subject, office, implied };
  const body = draft.predicate === 'role' ? draft.qualifiers?.organization : undefined;
  return body === undefined ? null : { person: draft.subject, body, office, implied };
}

/** Is it one office, held by one after the other? */
function isSamePost(one: Held, other: Held): boolean {
  return one.body === other.body && (one.office === other.office || one.implied || other.implied);
}

/** Gives the time to every draft of that office which has none of its own. */
function timed(drafts: readonly Sourced[], { of, since, until }: Time): readonly Sourced[] {
  return drafts.map((one) => {
    const held = heldIn(one);
    if (held === null || held.person !== of.person || held.body !== of.body || held.office !== of.office) return one;
    const { draft } = one;
    return { ...one, draft: { ...draft, since: draft.since ?? since ?? null, until: draft.until ?? until ?? null } };
  });
}

// ---------------------------------------------------------------- the links

/** Whoever founded a body, or was its founding president, was so from its foundation on. */
function fromFounding(drafts: readonly Sourced[]): readonly Time[] {
  return drafts.flatMap((one): readonly Time[] => {
    const held = heldIn(one);
    if (held === null || one.draft.since || !(one.draft.founding === true || FOUNDER.test(held.office))) return [];
    const days = drafts.filter(({ draft }) => draft.predicate === 'foundingDate' && draft.subject === held.body);
    const [day, more] = days;
    return day === undefined || more !== undefined || typeof day.draft.value !== 'string' ? [] : [{ of: held, since: day.draft.value }];
  });
}

/** Of two who are told to have followed each other, one's end is the other's beginning. */
function fromSuccessors(drafts: readonly Sourced[]): readonly Time[] {
  return drafts.flatMap((one): readonly Time[] => {
    const held = heldIn(one);
    const { successor, until } = one.draft;
    if (held === null || successor === undefined) return [];
    return drafts.flatMap((other): readonly Time[] => {
      const next = heldIn(other);
      if (next === null || next.person !== successor || next.body !== held.body || next.person === held.person) return [];
      if (!until && other.draft.since) return [{ of: held, until: other.draft.since }];
      if (until && !other.draft.since && isSamePost(held, next)) return [{ of: next, since: until }];
      return [];
    });
  });
}

/** "X was elected in May; Y had been president since 2011": beside the successor's beginning an open term ended with it. */
function fromNeighbours(drafts: readonly Sourced[]): readonly Time[] {
  return heads(drafts).flatMap(({ one, held }): readonly Time[] => {
    const { since, until, tenure } = one.draft;
    if (tenure !== 'former' || until || !since) return [];
    const next = heads(drafts).filter(
      (other) =>
        other.held.person !== held.person &&
        isSamePost(other.held, held) &&
        other.one.draft.tenure !== 'former' &&
        (other.one.draft.since ?? '') > since &&
        Math.abs(other.one.sentence.index - one.sentence.index) <= 1,
    );
    const [only] = next;
    return only === undefined || next.some((n) => n.held.person !== only.held.person)
      ? []
      : [{ of: held, until: only.one.draft.since ?? '' }];
  });
}

/** Whoever is called outgoing went when the one who holds the office now came. */
function fromLeaving(drafts: readonly Sourced[], published: string): readonly Time[] {
  return drafts.flatMap((one): readonly Time[] => {
    const held = heldIn(one);
    if (held === null || one.draft.until || one.draft.leaving !== true) return [];
    const next = drafts.flatMap((other) => {
      const now = heldIn(other);
      const { since, tenure } = other.draft;
      return now !== null && now.person !== held.person && isSamePost(now, held) && tenure !== 'former' && since && since <= published
        ? [{ now, since }]
        : [];
    });
    const [only] = next;
    return only === undefined || next.some((n) => n.now.person !== only.now.person) ? [] : [{ of: held, until: only.since }];
  });
}

/** Whoever holds an office holds it until the one takes it up who has been chosen for it. */
function fromElect(drafts: readonly Sourced[], published: string): readonly Time[] {
  return heads(drafts).flatMap(({ one, held }): readonly Time[] => {
    const since = one.draft.since ?? '';
    if (since.slice(0, published.length) <= published.slice(0, since.length) || one.draft.tenure === 'former') return [];
    const now = heads(drafts).filter(
      (other) =>
        other.held.person !== held.person &&
        isSamePost(other.held, held) &&
        (other.one.draft.tenure ?? 'current') === 'current' &&
        !((other.one.draft.since ?? '') >= since),
    );
    const [only] = now;
    return only === undefined || now.some((n) => n.held.person !== only.held.person) ? [] : [{ of: only.held, until: since }];
  });
}

function heads(drafts: readonly Sourced[]): readonly { readonly one: Sourced; readonly held: Held }[] {
  return drafts.flatMap((one) => {
    const held = one.draft.predicate === 'leader' ? heldIn(one) : null;
    return held === null ? [] : [{ one, held }];
  });
}

const FOUNDER =
  /^(?:co-?\s?)?(?:founder|gründer|gründerin|gründungsmitglied|founding member|founder member|fondat(?:eur|rice|ore)|fundadora?|oprichter|oprichtster|основатель|учредитель)$/u;

/** One office under the words for either sex: "presidenta" and "presidente". */
export function sameRole(role: string): string {
  return role
    .toLowerCase()
    .replace(/presidenta(?=$|\s)/u, 'presidente')
    .replace(/présidente(?=$|\s)/u, 'président')
    .replace(/(präsident|direktor|leiter|sekretär|führer|sprecher|wart|kassier)in(?=$|\s)/u, '$1')
    .replace(/vorsitzende[rn](?=$|\s)/u, 'vorsitzende')
    .replace(/direttrice(?=$|\s)/u, 'direttore')
    .replace(/directrice(?=$|\s)/u, 'directeur')
    .replace(/director[ao](?=$|\s)/u, 'director');
}
