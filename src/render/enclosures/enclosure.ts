// What goes with a message beside its words: pictures and calendar files, as plain data that holds every word they will show.
// Rendering makes them, make-files.ts turns them into bytes. A picture carries nothing that the message does not say.

export type Enclosure = WorldMap | TimeAxis | CalendarEntry;

interface Described {
  /** The file's name: small Latin letters, digits, hyphens, and the ending. */
  readonly name: string;
  /** Alt text: what the picture shows, in words. */
  readonly description: string;
}

/** Countries filled in on a map of the world. */
export interface WorldMap extends Described {
  readonly kind: 'world-map';
  readonly title: string;
  /** ISO 3166-1 alpha-2 code, and the name that the documents give. */
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  /** Lines below the map: what is not on it, and the source. */
  readonly notes: readonly string[];
}

/** Dated facts on a time axis, one below the other. */
export interface TimeAxis extends Described {
  readonly kind: 'time-axis';
  readonly title: string;
  /** For the axis's own dates. */
  readonly locale: string;
  readonly marks: readonly TimeMark[];
  readonly notes: readonly string[];
}

export interface TimeMark {
  /** First and last day, UTC noon in milliseconds; a year without a month is the whole of it. */
  readonly from: number;
  readonly to: number;
  /** The date in words. */
  readonly date: string;
  readonly words: string;
}

/** An all-day entry of RFC 5545. */
export interface CalendarEntry extends Described {
  readonly kind: 'calendar';
  /** The same for the same event, whatever else changes: a second import replaces the first. */
  readonly uid: string;
  readonly title: string;
  readonly place: string | null;
  /** `YYYY-MM-DD`, both included; `last` is null where only the first day is stated. */
  readonly first: string;
  readonly last: string | null;
  readonly text: string;
  /** The day that the file is written, `YYYY-MM-DD`. */
  readonly written: string;
}

export function isPicture(enclosure: Enclosure): boolean {
  return enclosure.kind !== 'calendar';
}
