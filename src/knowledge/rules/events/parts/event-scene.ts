// Which event a sentence speaks of: shared by the rules about events.
// A rule that finds no event here declines; a page that reports several keeps them apart.

import { mayBeCalled, yearInName } from '../../../mentions/events/event-names.ts';
import { numberOf } from '../../../mentions/events/series.ts';
import type { ReadSentence, Thing } from '../../../mentions/mention.ts';
import { eventHead } from '../../../mentions/names/heads.ts';
import { wordsOf } from '../../../mentions/names/words.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import type { Segment } from '../../../text/segments.ts';
import { mentionsOf } from '../../engine/rule.ts';
import { editionScopes, goesOnAboutOther } from './edition-scopes.ts';
import { comingEvent, eventOfBlock, eventUnderHeading } from './event-block.ts';
import { eventOfPage, eventsIn, weight } from './event-page.ts';

/** The one event that the sentence is about: the only one in it, or the one that is spoken of around it. */
export function eventOf(sentence: ReadSentence, reading: Reading): Thing | null {
  const inside = eventsIn(sentence);
  if (inside.length === 0 && mentionsOf(sentence, 'event').length > 0) return null;
  if (inside.length === 0 && isOfOthersAlone(sentence.text)) return comingEvent(reading);
  const before = reading.sentences[sentence.index - 1];
  if (inside.length === 0 && before?.segment === sentence.segment && goesOnAboutOther(before.text, sentence.text)) return null;
  if (inside.length === 0 && COMING_EVENT.test(sentence.text)) return comingEvent(reading) ?? eventAround(sentence, reading);
  if (inside.length > 1) {
    const main = inside.filter((event) => event === eventOfPage(reading));
    return main[0] ?? null;
  }
  const [event] = inside;
  if (event !== undefined) return event;
  const around = eventAround(sentence, reading);
  return around !== null && speaksOfAnother(sentence, around, reading.document.language) ? null : around;
}

/** A sentence that speaks of another edition from its first words on. */
function isOfOthersAlone(text: string): boolean {
  return editionScopes(text).some((scope) => scope.number === null && scope.start <= OPENING && scope.end >= text.length - 1);
}

/** Words that may stand before "the next congress" at the beginning of a sentence. */
const OPENING = 30;

/** Does what stands at the offset belong to the event, and not to another edition that the same sentence speaks of? */
export function isOwn(event: Thing, sentence: ReadSentence, at: number): boolean {
  const number = numberOf(event);
  const named = mentionsOf(sentence, 'event').filter((m) => m.thing === event && !m.pronoun);
  return editionScopes(sentence.text).every(
    (scope) =>
      at < scope.start ||
      at >= scope.end ||
      (scope.number !== null && (number === null || scope.number === number)) ||
      (scope.year !== undefined && scope.year === yearInName(event)) ||
      // "the previous, 8th congress": the stretch names that very event
      named.some((m) => m.start >= scope.start && m.end <= at),
  );
}

/** "The society's convention began …": the sentence has an event of its own, which the one around it cannot be called. */
function speaksOfAnother(sentence: ReadSentence, around: Thing, language: string): boolean {
  return wordsOf(sentence.text).some(
    (w) =>
      !w.capital &&
      OWN_EVENT.test(w.lower) &&
      // a French or Russian "convention" is a paper
      !(w.lower === 'convention' && !/^en/u.test(language)) &&
      !mayBeCalled(around, w.text) &&
      !/(?<!\p{L})(?:this|these|dieser|dieses|diese|ce|cette|questo|questa|este|esta|этот|этом)\s$/iu.test(
        sentence.text.slice(0, w.start),
      ) &&
      !sentence.mentions.some((m) => m.start <= w.start && w.end <= m.end) &&
      !/^(?:\s(?:room|hall|centre|center|hotel|programme|program|bag|fee|office|secretariat))/u.test(sentence.text.slice(w.end)),
  );
}

/** The event spoken of before the sentence: in its paragraph, in the line above a block, in a heading, or on the whole page. */
export function eventAround(sentence: ReadSentence, reading: Reading): Thing | null {
  const page = eventOfPage(reading);
  const { segment } = sentence;
  for (let at = sentence.index - 1; at >= 0; at--) {
    const before = reading.sentences[at];
    if (before === undefined || before.segment !== segment) break;
    const events = eventsIn(before).filter((event) => event === page || !isAside(event, before));
    if (events.length === 0) continue;
    return events.length === 1 ? (events[0] ?? null) : events.includes(page ?? NONE) ? page : null;
  }
  const above = eventOfBlock(segment, reading) ?? eventUnderHeading(segment, reading);
  // the title's event is the page's edition of it
  const named = above !== null && above === reading.event && page !== null ? page : above;
  return named ?? (page !== null && isToldBefore(page, sentence, reading) ? null : page);
}

/** What is told before the event is named belongs to it only when the name follows in the same breath. */
function isToldBefore(page: Thing, sentence: ReadSentence, reading: Reading): boolean {
  if (page.first <= sentence.index) return false;
  const segment = reading.sentences[page.first]?.segment;
  if (segment === sentence.segment || (segment?.index === sentence.segment.index + 1 && isOpening(sentence.segment, reading))) return false;
  // the only event of a page may be named late, unless the words speak of a congress or a school of their own
  return !isOnlyEvent(page, reading) || wordsOf(sentence.segment.text).some((w) => eventHead(w.text) !== null || w.lower === 'school');
}

/** The first paragraph of a report, with nothing but headings and short lines before it. */
function isOpening(segment: Segment, reading: Reading): boolean {
  return reading.segments.slice(0, segment.index).every((before) => before.kind === 'heading' || before.text.length <= SHORT_LINE);
}

const SHORT_LINE = 100;

/** Does the page name that event alone? */
function isOnlyEvent(event: Thing, reading: Reading): boolean {
  return reading.things.every((thing) => thing === event || thing.kind !== 'event' || thing.mentions === 0);
}

/** Is the event named before the sentence, or in its paragraph? What is signed or agreed elsewhere does not become its work. */
export function isNamedBy(event: Thing, sentence: ReadSentence, reading: Reading): boolean {
  return event.first <= sentence.index || reading.sentences[event.first]?.segment === sentence.segment;
}

/** A workshop or a day named somewhere inside a sentence does not take over the paragraph. */
function isAside(event: Thing, sentence: ReadSentence): boolean {
  return weight(event) < 2 && !mentionsOf(sentence, 'event').some((m) => m.thing === event && m.start <= 30);
}

const NONE: Thing = { kind: 'event', names: [], acronyms: [], mentions: 0, first: -1 };

/** Nouns of events that stand for one of their own when nothing explains them. */
const OWN_EVENT =
  /^(?:congress|conference|convention|symposium|workshop|seminar|webinar|summit|forum|colloquium|assembly|kongress\p{L}*|tagung|konferenz|congrès|colloque|atelier|séminaire|congresso|convegno|seminario|congreso|simposio|taller|конгресс\p{L}*|съезд\p{L}*|конференци\p{L}+|семинар\p{L}*|форум\p{L}*)$/u;

const COMING_EVENT =
  /(?<!\p{L})(?:upcoming|coming|forthcoming)\s(?:\p{L}+\s)?(?:congress|conference|meeting|symposium|workshop|forum|summit|event|assembly)(?!\p{L})|registered so far/iu;
