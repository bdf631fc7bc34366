// The event that a whole page is about, and how much an event weighs against the others that a page names.

import { isFullEvent } from '../../../mentions/events/event-names.ts';
import type { NamedMention, ReadSentence, Thing } from '../../../mentions/mention.ts';
import { eventHead, isOrdinal } from '../../../mentions/names/heads.ts';
import { wordsOf } from '../../../mentions/names/words.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { mentionsOf } from '../../engine/rule.ts';

/** The events that a sentence names or refers to, each once, in order; not those that only say when or where something else was. */
export function eventsIn(sentence: ReadSentence): readonly Thing[] {
  return [...new Set(mentionsOf(sentence, 'event').flatMap((m) => (isMarginal(sentence, m) ? [] : [m.thing])))];
}

/** "On the margins of the assembly", "ahead of the congress": the event is only the occasion. */
function isMarginal(sentence: ReadSentence, mention: NamedMention): boolean {
  const before = sentence.text.slice(Math.max(0, mention.start - 40), mention.start);
  return MARGINAL.test(before) || (CALENDAR_DAY.test(mention.text) && ON_DAY.test(before));
}

/**
 * The event that the whole page is about: named in its title or among its first sentences, and no other event of the same weight beside
 * it. Null when the page reports several or none.
 */
export function eventOfPage(reading: Reading): Thing | null {
  const known = pages.get(reading);
  if (known !== undefined) return known;
  const found = findPageEvent(reading);
  pages.set(reading, found);
  return found;
}

const pages = new WeakMap<Reading, Thing | null>();

function findPageEvent(reading: Reading): Thing | null {
  const { event } = reading;
  if (event === null) return null;
  const all = reading.things.filter((thing) => thing.kind === 'event' && thing.mentions > 0);
  // an event that is only the occasion of something is what no page is about
  const named = reading.sentences.flatMap((sentence) =>
    mentionsOf(sentence, 'event').filter((m) => m.thing === event && !isMarginal(sentence, m)),
  );
  if (named.length === 0 && event.first >= 0) return null;
  const rivals = all.filter((thing) => thing !== event && isFullEvent(thing) && weight(thing) >= weight(event));
  // "Annual meeting of the society" in the title, its edition in the text
  const edition = isEdition(event) ? undefined : editionOf(event, rivals.filter(isEdition));
  if (edition !== undefined && edition.first <= EARLY) return edition;
  if (event.first < 0) return rivals.some((rival) => rival.mentions > event.mentions) ? null : event;
  // the only event that a page names may come late
  if (event.first > EARLY && (all.length > 1 || event.first > LATE)) return null;
  // what is named once further down does not share the page: one other event, or any number where the title is the page's own
  const lines = [...titleLines(reading).values()];
  const passing =
    (rivals.length === 1 || (isInTitle(event, reading) && event.mentions > 1)) &&
    rivals.every((rival) => rival.first > event.first && rival.mentions === 1 && !lines.includes(rival));
  return rivals.length === 0 || passing ? event : null;
}

function isInTitle(event: Thing, { document }: Reading): boolean {
  return event.names.some((name) => document.title.includes(name));
}

/** The only edition, or the only one that bears the noun of the title's event: "Glaze Congress in Graz" and "the 9th regional potters' congress". */
function editionOf(event: Thing, editions: readonly Thing[]): Thing | undefined {
  const [first, other] = editions;
  if (other === undefined) return first;
  const nouns = event.names.flatMap((name) => wordsOf(name).flatMap((w) => (eventHead(w.text) === 'strong' ? [w.lower] : [])));
  const same = editions.filter((one) => one.names.some((name) => wordsOf(name).some((w) => nouns.includes(w.lower))));
  return same.length === 1 ? same[0] : undefined;
}

/** One of a row: with its number or its year. */
function isEdition(event: Thing): boolean {
  return event.names.some((name) => {
    const first = wordsOf(name)[0]?.text ?? '';
    return (isOrdinal(first) && !/^(?:annual|biennial|ежегодн)/iu.test(first)) || /^\d{1,3}\.\s|(?:19|20)\d\d/u.test(name);
  });
}

/** Congresses weigh more than the workshops and days inside them. */
export function weight(event: Thing): number {
  const heads = event.names.flatMap((name) => wordsOf(name).filter((w) => eventHead(w.text) !== null));
  const edition = isEdition(event) ? 1 : 0;
  if (heads.some((w) => /^(?:workshops?|days?|sessions?|ceremony|course|seminars?|webinars?|masterclass|gala)$/u.test(w.lower)))
    return edition;
  return 2 + edition;
}

const linesOf = new WeakMap<Reading, ReadonlyMap<number, Thing>>();

/** Segments that are the name of one event and little more, by their index. */
export function titleLines(reading: Reading): ReadonlyMap<number, Thing> {
  const known = linesOf.get(reading);
  if (known !== undefined) return known;
  const lines = new Map<number, Thing>();
  for (const sentence of reading.sentences) {
    const { segment } = sentence;
    if (sentence.text !== segment.text || segment.text.length > LONGEST_BLOCK_LINE) continue;
    const events = mentionsOf(sentence, 'event').filter((m) => !m.pronoun);
    const [only] = new Set(events.map((m) => m.thing));
    if (only === undefined || events.some((m) => m.thing !== only)) continue;
    const covered = events.reduce((sum, m) => sum + m.end - m.start, 0);
    if (covered >= segment.text.length * 0.6) lines.set(segment.index, only);
  }
  linesOf.set(reading, lines);
  return lines;
}

/** "yesterday, International Potters Day,": a day of the calendar, on which something else happens. */
const CALENDAR_DAY =
  /^(?:international|world|european|national|global|universal)\s.*(?:day|week|month)$|^(?:welt|internationaler)\s?.*tag$|^journée (?:internationale|mondiale)|^día (?:internacional|mundial)|^giornata (?:internazionale|mondiale)|^всемирн/iu;
const ON_DAY =
  /(?:(?:yesterday|today|tomorrow|gestern|heute|hier|ieri|ayer|\d|day|tag|\p{L}+di),\s|(?<!\p{L})(?:on|to mark|marking|for|am|zum|pour|per|para)\s(?:the\s|le\s|la\s|il\s|el\s)?)$/iu;

const MARGINAL =
  /(?<!\p{L})(?:(?:on|at) the (?:margins?|sidelines|fringes?|edge|occasion) of|ahead of|prior to|in the run-up to|on the eve of|in preparation (?:of|for)|compared (?:to|with)|unlike|like|than|am Rande (?:der|des)|en marge (?:de|du|des)|a margine (?:di|del|della)|al margen (?:de|del)|на полях|накануне)\s?(?:the\s|its\s|der\s|la\s|l['’])?$/iu;

export const LONGEST_BLOCK_LINE = 160;

const EARLY = 6;
/** Further down it is an event that a page about something else ends with. */
const LATE = 12;
