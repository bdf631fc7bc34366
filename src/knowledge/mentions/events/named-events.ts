// The events that a document names in full, against which its other mentions of events are held.

import type { Raw } from '../scan-sentence.ts';
import { eventSpan, isGenericEvent, isPartOfEvent } from './event-names.ts';

export interface NamedEvents {
  /** Events that the document names in full. */
  readonly events: ReadonlySet<string>;
  /** Years of events that have no other name ("Congress 2015"). */
  readonly years: ReadonlySet<string>;
}

export function namedEvents(raw: readonly Raw[]): NamedEvents {
  const events = new Set<string>();
  const years = new Set<string>();
  for (const { sentence, names } of raw) {
    for (const name of names) {
      if ((name.form !== 'event' && name.form !== 'definite-event') || isPartOfEvent(name.text)) continue;
      const full = eventSpan(sentence.text, name.start, name.end).names[0] ?? name.text;
      const year = /(?:19|20)\d\d/u.exec(full)?.[0];
      if (!isGenericEvent(full) && events.size < MOST_EVENTS) events.add(full);
      else if (year !== undefined) years.add(year);
    }
  }
  return { events, years };
}

/** Names of events that are compared with each other: bounds what a page of nothing but events costs. */
export const MOST_EVENTS = 300;
