// What was named last, sentence by sentence: whom "she", "it" and "the congress" mean next.

import type { Mention, NamedMention, Thing } from '../mention.ts';

export interface Memory {
  /** The persons named so far, the latest first. */
  persons: readonly Thing[];
  lastOrg: Thing | null;
  /** What "It" would mean: the body that the sentence before is about. */
  topic: Thing | null;
  /** Is the sentence before about a person: its subject, named or meant? */
  aboutPerson: boolean;
  /** Who says "I", on a page that is a speech. */
  readonly speaker: Thing | null;
  /** The events named so far, the latest first. */
  events: readonly Thing[];
}

/** Takes in what a sentence names, before the next one is read. */
export function remember(memory: Memory, out: readonly Mention[], text: string): void {
  for (const mention of out) {
    if (mention.kind === 'person' && !mention.pronoun) {
      const others = memory.persons.filter((person) => person !== mention.thing);
      const [told, ...rest] = others;
      // "was trained by Ada Example. He then …": whom the text tells of stays before those whom it only brings in
      const aside = told !== undefined && memory.persons[0] !== mention.thing && isAside(text, mention.start);
      memory.persons = (aside ? [told, mention.thing, ...rest] : [mention.thing, ...others]).slice(0, RECENT_PERSONS);
    }
    if (mention.kind === 'org' && !mention.pronoun) memory.lastOrg = mention.thing;
    if (mention.kind === 'event' && !mention.pronoun)
      memory.events = [mention.thing, ...memory.events.filter((event) => event !== mention.thing)].slice(0, RECENT_EVENTS);
  }
  memory.topic = topicOf(out, text, memory.topic);
  memory.aboutPerson = isAboutPerson(out, text, memory.aboutPerson);
}

/** Somebody is named, or meant, and no body or event is the sentence's subject. */
function isAboutPerson(mentions: readonly Mention[], text: string, before: boolean): boolean {
  const named = mentions.filter((m): m is NamedMention => m.kind === 'org' || m.kind === 'event' || m.kind === 'person');
  const [first] = named;
  if (first === undefined) return before;
  if (first.kind !== 'person' && ARTICLE.test(text.slice(0, first.start))) return false;
  return named.some((m) => m.kind === 'person' && !isAside(text, m.start));
}

/** Is whoever is named there only brought in: "with Ada Example", "trained by Ada Example"? */
export function isAside(text: string, start: number): boolean {
  return ASIDE.test(text.slice(0, start));
}

/** The body that the sentence is about: its subject, or the only one that it names; none when it is about an event or a person. */
function topicOf(mentions: readonly Mention[], text: string, before: Thing | null): Thing | null {
  const named = mentions.filter(
    (m): m is NamedMention => m.kind === 'org' || m.kind === 'event' || (m.kind === 'person' && m.text !== 'I'),
  );
  const [first] = named;
  if (first === undefined) return before;
  if (ARTICLE.test(text.slice(0, first.start))) return first.kind === 'org' && first.thing.names.length > 0 ? first.thing : null;
  const bodies = new Set(named.flatMap((m) => (m.kind === 'org' && m.thing.names.length > 0 ? [m.thing] : [])));
  const [only] = bodies;
  return only !== undefined && bodies.size === 1 && named.every((m) => m.kind === 'org') ? only : null;
}

/** What may stand before a sentence's subject. */
const ARTICLE = /^(?:the|die|der|das|la|le|il|el|l['’])?\s?$/iu;
/** Prepositions that bring somebody in, titles perhaps behind them. */
const ASIDE =
  /(?<!\p{L})(?:by|under|with|alongside|durch|von|bei|unter|mit|par|avec|sous|auprès de|da|con|sotto|por|bajo|door|onder|met|у|под руководством|beside|al lado de|junto a|accanto a|aux côtés de|an der seite von|naast)\s(?:(?:prof(?:essor)?|dr|sir|dame|mr|mrs|ms|frau|herr(?:n)?|le|la|il|der|dem)\.?\s){0,4}$/iu;
/** How many persons a pronoun may mean. */
const RECENT_PERSONS = 4;

/** How many events are remembered: pages that list more refer back to none. */
const RECENT_EVENTS = 20;
