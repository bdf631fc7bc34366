// What a page says of each event, gathered before one of it is chosen.

import type { Thing } from '../../../mentions/mention.ts';

/** Adds to what is gathered about an event, as far as anybody would compare. */
export function collect<C extends { readonly event: Thing }>(byEvent: Map<Thing, C[]>, candidate: C): void {
  const before = byEvent.get(candidate.event);
  if (before === undefined) byEvent.set(candidate.event, [candidate]);
  else if (before.length < MOST_CANDIDATES) before.push(candidate);
}

/** A page that gives one event more dates or places than this says nothing certain of it. */
const MOST_CANDIDATES = 40;
