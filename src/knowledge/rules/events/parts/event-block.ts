// Lines that name an event, and the block or the section below them that tells of it.

import type { Thing } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import type { Segment } from '../../../text/segments.ts';
import { eventsIn, LONGEST_BLOCK_LINE, titleLines } from './event-page.ts';

/** The event under a heading for what is to come; null when the page has no such heading. */
export function comingEvent(reading: Reading): Thing | null {
  const known = coming.get(reading);
  if (known !== undefined) return known;
  const found = findComing(reading);
  coming.set(reading, found);
  return found;
}

const coming = new WeakMap<Reading, Thing | null>();

function findComing(reading: Reading): Thing | null {
  for (const [index, event] of titleLines(reading)) {
    const above = reading.segments[index - 1];
    if (
      COMING.test(reading.segments[index]?.headings.at(-1) ?? '') ||
      (above !== undefined && above.text.length <= 40 && COMING.test(above.text))
    )
      return event;
  }
  return null;
}

/** The event that names the line right above, within the same section: the head of a block of lines. */
export function eventOfBlock(segment: Segment, reading: Reading): Thing | null {
  const titles = titleLines(reading);
  for (let at = segment.index - 1; at >= Math.max(0, segment.index - BLOCK_LINES); at--) {
    const before = reading.segments[at];
    if (before === undefined) return null;
    const event = titles.get(before.index);
    if (event !== undefined) return event;
    if (before.text.length > LONGEST_BLOCK_LINE) return null;
  }
  return null;
}

/** The event that the line right below is the name of. */
export function eventBelow(segment: Segment, reading: Reading): Thing | null {
  return titleLines(reading).get(segment.index + 1) ?? null;
}

export function eventUnderHeading(segment: Segment, reading: Reading): Thing | null {
  const headings = headingEvents(reading);
  for (const heading of segment.headings.toReversed()) {
    const event = headings.get(heading);
    if (event !== undefined) return event;
  }
  return null;
}

const headingsOf = new WeakMap<Reading, ReadonlyMap<string, Thing>>();

function headingEvents(reading: Reading): ReadonlyMap<string, Thing> {
  const known = headingsOf.get(reading);
  if (known !== undefined) return known;
  const found = new Map<string, Thing>();
  for (const sentence of reading.sentences) {
    if (sentence.segment.kind !== 'heading') continue;
    const [only, more] = eventsIn(sentence);
    if (only !== undefined && more === undefined) found.set(sentence.segment.text, only);
  }
  headingsOf.set(reading, found);
  return found;
}

const COMING = /^(?:upcoming|next|coming|forthcoming|future|save the date|nächste|prochain|prossim|próxim)/iu;

const BLOCK_LINES = 3;
