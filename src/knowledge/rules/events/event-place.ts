import { readDate } from '../../../domain/dates.ts';
import { fold } from '../../../domain/fold.ts';
import type { Mention, PlaceMention, ReadSentence, Thing } from '../../mentions/mention.ts';
import { isVocabulary } from '../../mentions/names/vocabulary.ts';
import { wordsOf } from '../../mentions/names/words.ts';
import { isCity, nominativePlace } from '../../mentions/places/places.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import {
  clauseBefore,
  collect,
  eventBelow,
  eventLinkedTo,
  eventOf,
  eventOfBlock,
  eventOfPage,
  eventsIn,
  holds,
  holdsIn,
  isLinked,
  isOwn,
} from './parts/event-scene.ts';

/** Places that stand together as one: "Tashkent, Uzbekistan", "Cape Town (South Africa)". */
interface Chain {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly places: readonly PlaceMention[];
}

interface Venue extends Candidate {
  readonly end: number;
}

interface Candidate {
  readonly event: Thing;
  readonly value: string | Thing;
  readonly kind: 'city' | 'venue' | 'virtual';
  readonly strength: number;
  readonly sentence: ReadSentence;
}

export const eventPlace: PageRule = {
  name: 'event-place',
  says: 'An event takes place where the text puts it: "held in", "opens at", a place beside its name or its days, "Venue:"; where delegates come from or where an earlier edition was is not its place.',
  read: (reading) => {
    const byEvent = new Map<Thing, Candidate[]>();
    for (const sentence of reading.sentences) {
      const named = venuesIn(sentence, reading);
      const venues = named.length > 0 ? named : venuesInParts(sentence, reading);
      for (const candidate of [...citiesIn(sentence, reading, venues), ...venues, ...virtualIn(sentence, reading)])
        collect(byEvent, candidate);
    }
    const page = eventOfPage(reading);
    const placed = page !== null && (byEvent.get(page) ?? []).some((candidate) => candidate.kind !== 'venue');
    const alone = page === null || placed ? null : (titleTown(page, reading) ?? onlyTown(page, reading));
    return [...byEvent.values()].flatMap((candidates) => chosen(candidates).map(draftOf)).concat(alone ?? []);
  },
  examples: [
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen, Norway, from 3 to 5 May 2023.',
      yields: [{ subject: '12th Nordic Congress of Examples', predicate: 'location', value: 'Bergen, Norway' }],
    },
    {
      text: 'The 12th Nordic Congress of Examples took place at the Harbour Conference Hotel in Bergen.',
      yields: [
        { subject: '12th Nordic Congress of Examples', predicate: 'location', value: 'Bergen' },
        { subject: '12th Nordic Congress of Examples', predicate: 'location', value: 'Harbour Conference Hotel' },
      ],
    },
    {
      text: '13th Nordic Congress of Examples\n9 – 11 June 2024, Turku (Finland)\n\n12th Nordic Congress of Examples\n3 – 5 May 2023, Bergen (Norway)',
      yields: [
        { subject: '13th Nordic Congress of Examples', predicate: 'location', value: 'Turku (Finland)' },
        { subject: '12th Nordic Congress of Examples', predicate: 'location', value: 'Bergen (Norway)' },
      ],
    },
    {
      text: 'Last spring Bergen hosted the 12th Nordic Congress of Examples.',
      yields: [{ subject: '12th Nordic Congress of Examples', predicate: 'location', value: 'Bergen' }],
    },
    {
      text: 'The 4th Example Symposium was held virtually on 9 May 2021.',
      yields: [{ subject: '4th Example Symposium', predicate: 'location', value: 'virtual' }],
    },
    {
      text: 'Am 2. März 2017 fand die Beispieltagung 2017 in Ulm statt.',
      language: 'de',
      yields: [{ subject: 'Beispieltagung 2017', predicate: 'location', value: 'Ulm' }],
    },
    {
      text: 'The 4th Example Symposium, originally scheduled for 9 May 2021 in Bergen, has been postponed and will take place virtually on 3 June 2021.',
      yields: [{ subject: '4th Example Symposium', predicate: 'location', value: 'virtual' }],
    },
    {
      text: 'That was Bergen!\n\nThe 4th Example Symposium was a week of talks.',
      yields: [{ subject: '4th Example Symposium', predicate: 'location', value: 'Bergen' }],
    },
    {
      text: '4th Example Symposium\nGraz, Austria ★ 5–8 June 2025 ★ Harbour House',
      yields: [
        { subject: '4th Example Symposium', predicate: 'location', value: 'Graz, Austria' },
        { subject: '4th Example Symposium', predicate: 'location', value: 'Harbour House' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'The 12th Nordic Congress of Examples, originally planned for May 2020 in Bergen, has been postponed.',
      because: 'the plan for Bergen holds no more',
    },
    { text: 'The 12th Nordic Congress of Examples has been moved from Bergen.', because: 'it is said where it will not be' },
    { text: 'Delegates from Sweden and Denmark came to the 12th Nordic Congress of Examples.', because: 'where delegates come from' },
    { text: 'The 12th Nordic Congress of Examples welcomed Ada Example of Oslo.', because: 'where a person comes from' },
    { text: 'The 12th Nordic Congress of Examples was a success, unlike the one in Oslo.', because: 'another meeting was there' },
    { text: 'Never before was the 12th Nordic Congress of Examples outside Norway.', because: 'it is said where it was not' },
  ],
};

// ---------------------------------------------------------------- towns and countries

function citiesIn(sentence: ReadSentence, reading: Reading, venues: readonly Venue[]): readonly Candidate[] {
  return chainsIn(sentence, reading.document.language).flatMap((chain): readonly Candidate[] => {
    // "at the Harbour Hotel, Bergen"
    const venue = venues.find(
      (v) =>
        v.end <= chain.start &&
        /^(?:\s?\([^()]{1,20}\))?[^.;()]{0,60}(?:,|\sin)\s(?:the\s)?$/u.test(sentence.text.slice(v.end, chain.start)),
    );
    const tied =
      tieOf(sentence, chain, reading) ?? (venue === undefined || isList(chain) ? null : { event: venue.event, strength: venue.strength });
    if (tied === null || !isOwn(tied.event, sentence, chain.start)) return [];
    return [{ ...tied, value: chain.text, kind: 'city', sentence }];
  });
}

function tieOf(sentence: ReadSentence, chain: Chain, reading: Reading): { readonly event: Thing; readonly strength: number } | null {
  const { text } = sentence;
  const before = text.slice(Math.max(0, chain.start - 30), chain.start);
  const after = text.slice(chain.end, chain.end + 30);
  if ((NOT_THERE.test(before) && !CALLED_TO.test(before)) || ELSEWHEN.test(after) || AGAIN.test(before) || isList(chain)) return null;
  // "Example State Commissioner": a part of an office or of a name
  if (OF_A_NAME.test(after)) return null;
  if (isGivenUp(text, chain)) return null;
  const near = eventLinkedTo(sentence, chain.start, chain.end);
  if (near !== null) {
    const follows = near.end <= chain.start;
    const gap = follows ? text.slice(near.end, chain.start) : text.slice(chain.end, near.start);
    const led = IN.test(before) || (!follows && CALLED_TO.test(before)) || (follows && /[,(–—:-]\s?$/u.test(before));
    if (
      follows
        ? led && !isSomebodys(sentence, near.start, gap)
        : ((IN.test(before) || CALLED_TO.test(before)) && !JOINED.test(gap)) || WELCOMES.test(gap)
    )
      return { event: near.thing, strength: 3 };
  }
  // "a four-day meeting in Graz", "the Graz conference"
  if (MEETING_IN.test(text.slice(0, chain.start)) || (chain.places.length === 1 && TOWN_MEETING.test(text.slice(chain.end)))) {
    const event = eventOf(sentence, reading);
    if (event !== null && event === eventOfPage(reading)) return { event, strength: 2 };
  }
  // "Kyoto was its stage"
  if (STAGE.test(text.slice(chain.end))) {
    const event = eventOf(sentence, reading);
    if (event !== null) return { event, strength: 2 };
  }
  if (isPlaceLine(sentence, reading) || isPartOfDateLine(sentence, chain)) {
    const label = LABEL.test(text);
    const dated = mentionsOf(sentence, 'date').some((m) => m.date.from !== m.date.to);
    const above = eventOfBlock(sentence.segment, reading);
    const event = above ?? (label || dated ? (eventBelow(sentence.segment, reading) ?? eventOf(sentence, reading)) : null);
    return event === null ? null : { event, strength: 3 };
  }
  if (eventsIn(sentence).length > 1 || !IN.test(before)) return null;
  const event = eventOf(sentence, reading);
  if (event === null) return null;
  const clause = clauseBefore(text, chain.start);
  if (
    HELD_IN.test(clause) ||
    HELD_IN.test(withoutDates(sentence, chain.start - clause.length, chain.start)) ||
    (holds(clause) && isLinked(sentence, chain.start - clause.length, chain.start))
  )
    return { event, strength: 2 };
  if (event === eventOfPage(reading) && MEET_IN.test(clause) && holdsIn(clause)) return { event, strength: 1 };
  return null;
}

/** "closed on 28 May in": the stretch with its dates taken out. */
function withoutDates(sentence: ReadSentence, from: number, to: number): string {
  let text = '';
  let at = from;
  for (const date of mentionsOf(sentence, 'date')) {
    if (date.start < at || date.end > to) continue;
    text += sentence.text.slice(at, date.start).replace(/,?\s(?:on|from|am|vom|le|du|il|dal|el|del|с)?\s?$/u, '');
    at = date.end;
  }
  return text + sentence.text.slice(at, to);
}

function chainsIn(sentence: ReadSentence, language: string): readonly Chain[] {
  const { text } = sentence;
  const chains: Chain[] = [];
  let open: PlaceMention[] = [];
  const close = (): void => {
    const [first] = open;
    const last = open.at(-1);
    if (first !== undefined && last !== undefined) {
      const end = last.end + (text.slice(first.start, last.end).includes('(') && text[last.end] === ')' ? 1 : 0);
      chains.push({ start: first.start, end, text: open.length === 1 ? first.text : text.slice(first.start, end), places: open });
    }
    open = [];
  };
  for (const mention of sentence.mentions) {
    const place = asPlace(mention, text, language);
    if (place === null) continue;
    const last = open.at(-1);
    if (last !== undefined && !/^(?:,\s|\s\(|\s?[–-]\s)$/u.test(text.slice(last.end, place.start))) close();
    open.push(place);
  }
  close();
  return chains;
}

/** A name that no gazetteer knows may be a place right after "held in". */
function asPlace(mention: Mention, text: string, language: string): PlaceMention | null {
  if (mention.kind === 'place') return { ...mention, text: nominativePlace(mention.text) };
  if (mention.kind !== 'name' || !TOWN.test(mention.text) || readDate(`${mention.text} 2000`, language) !== null) return null;
  if (
    !HELD_IN.test(text.slice(0, mention.start)) ||
    !/^(?:\s?[,.;)(]|\s(?:on|from|in|and|this|last|at|am|vom|du|dal|del|с)\s|$)/u.test(text.slice(mention.end))
  )
    return null;
  const { start, end } = mention;
  return { kind: 'place', start, end, text: mention.text, country: null };
}

/** "Germany, the UK, Israel and Japan": a list, and no place. */
function isList(chain: Chain): boolean {
  return chain.places.length > 3 || chain.places.filter((p) => p.country !== null).length > 1;
}

/** "President of the congress, Oslo": what follows is the office-holder's. */
function isSomebodys(sentence: ReadSentence, eventStart: number, gap: string): boolean {
  if (!/^\s?,?\s$/u.test(gap)) return false;
  return sentence.mentions.some((m) => (m.kind === 'role' || m.kind === 'person') && m.end <= eventStart);
}

function isPlaceLine(sentence: ReadSentence, reading: Reading): boolean {
  if (!sentence.segment.text.startsWith(sentence.text) || sentence.text.length > 160) return false;
  if (LABEL.test(sentence.text)) return true;
  if (/^(?:19|20)\d\d\s?[–—:-]?\s/u.test(sentence.text)) return false;
  let rest = '';
  let at = 0;
  for (const m of sentence.mentions) {
    if (m.kind === 'person' || m.kind === 'role') return false;
    rest += `${sentence.text.slice(at, Math.max(at, m.start))} `;
    at = m.end;
  }
  rest += sentence.text.slice(at);
  if (!wordsOf(rest).every((w) => SMALL.test(w.lower))) return false;
  return mentionsOf(sentence, 'date').length > 0 || isBesideDates(sentence, reading);
}

/** "Graz, Austria ★ 5–8 June 2025 ★ Harbour Hall": the parts of a line between marks, one of them with the days. */
function partsOf(sentence: ReadSentence): readonly { readonly start: number; readonly end: number }[] {
  if (sentence.text !== sentence.segment.text || sentence.text.length > 160) return [];
  const parts: { start: number; end: number }[] = [];
  let at = 0;
  for (const piece of sentence.text.split(/(\s*[★☆•|·●◆♦✦]\s*|\s[–—]\s)/u)) {
    if (!/^\s*[★☆•|·●◆♦✦–—]\s*$/u.test(piece)) parts.push({ start: at, end: at + piece.length });
    at += piece.length;
  }
  const dated = parts.some((part) =>
    mentionsOf(sentence, 'date').some(
      (d) => d.date.precision === 'day' && d.start >= part.start && d.end <= part.end && d.end - d.start >= (part.end - part.start) * 0.6,
    ),
  );
  return parts.length >= 2 && dated ? parts : [];
}

function isPartOfDateLine(sentence: ReadSentence, chain: Chain): boolean {
  return partsOf(sentence).some((part) => chain.start === part.start && chain.end === part.end);
}

/** A line of a block whose next or last line gives the days. */
function isBesideDates(sentence: ReadSentence, reading: Reading): boolean {
  if (eventOfBlock(sentence.segment, reading) === null) return false;
  return [sentence.index - 1, sentence.index + 1, sentence.index - 2].some((at) => {
    const beside = reading.sentences[at];
    return (
      beside !== undefined &&
      beside.text === beside.segment.text &&
      beside.text.length <= 80 &&
      mentionsOf(beside, 'date').some((date) => date.date.precision === 'day' && date.end - date.start >= beside.text.length * 0.5)
    );
  });
}

// ---------------------------------------------------------------- the only town of a page

/** "That was Graz!", "GRAZ IS WAITING FOR YOU": the one town in the title and the headings at the top, when no other event is there. */
function titleTown(event: Thing, reading: Reading): Draft | null {
  for (const sentence of reading.sentences.slice(0, TOP)) {
    const { text, segment } = sentence;
    if (text !== segment.text || text.length > (segment.kind === 'heading' ? LONGEST_TITLE : LONGEST_CALL) || BYLINE.test(text)) continue;
    const towns = townsIn(sentence);
    const [town, other] = towns;
    if (town === undefined || other !== undefined || eventsIn(sentence).some((one) => one !== event)) continue;
    if (sentence.mentions.some((m) => m.kind === 'person' || m.kind === 'role' || m.kind === 'date') || !isOwn(event, sentence, town.start))
      continue;
    if (NOT_THERE.test(text.slice(Math.max(0, town.start - 30), town.start)) && !LETTER.test(text.slice(0, town.start))) continue;
    if (sentence.mentions.some((m) => m.kind === 'org' && !(m.start <= town.start && town.end <= m.end))) continue;
    return { subject: event, predicate: 'location', value: town.text, sentence, certainty: 'inferred' };
  }
  return null;
}

/** The towns of a heading, those in capitals under their usual letters too; a country is none. */
function townsIn(sentence: ReadSentence): readonly { readonly start: number; readonly end: number; readonly text: string }[] {
  const places = mentionsOf(sentence, 'place').filter((place) => place.country === null);
  if (places.length > 0 || sentence.text !== sentence.text.toUpperCase()) return places;
  const words = wordsOf(sentence.text);
  return words.flatMap((word, at) => {
    for (const length of [2, 1]) {
      const last = words[at + length - 1];
      if (last === undefined || (length === 2 && last.gap !== '')) continue;
      const name = sentence.text.slice(word.start, last.end);
      const town = unshouted(name);
      if (name.length >= 4 && !isVocabulary(name) && isCity(town)) return [{ start: word.start, end: last.end, text: town }];
    }
    return [];
  });
}

function unshouted(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** How far down a page its own headlines stand, in sentences, and how long they are. */
const TOP = 12;
const LONGEST_TITLE = 110;
/** "That was Graz!" is no sentence of a report. */
const LONGEST_CALL = 40;

/** A page about one event that speaks of one town alone, and not as anybody's: inferred to be the event's. */
function onlyTown(event: Thing, reading: Reading): Draft | null {
  const free: { readonly chain: Chain; readonly sentence: ReadSentence }[] = [];
  for (const sentence of reading.sentences) {
    for (const chain of chainsIn(sentence, reading.document.language)) {
      if (chain.places.every((place) => place.country !== null) || isSomebodysTown(sentence, chain)) continue;
      free.push({ chain, sentence });
    }
  }
  const [first] = free;
  if (
    first === undefined ||
    first.sentence.index > EARLY_TOWN ||
    event.first > first.sentence.index + 1 ||
    eventOf(first.sentence, reading) !== event
  )
    return null;
  if (free.some(({ chain }) => !share(chain.text, first.chain.text))) return null;
  return {
    subject: event,
    predicate: 'location',
    value: /^\p{Lu}{4,}$/u.test(first.chain.text) ? unshouted(first.chain.text) : first.chain.text,
    sentence: first.sentence,
    certainty: 'inferred',
  };
}

/** Was the event only to be there, before it was moved, put off or called off? */
function isGivenUp(text: string, chain: Chain): boolean {
  const before = text.slice(0, chain.start);
  return GIVEN_UP.test(before) || (MEANT_FOR.test(before) && MOVED.test(text.slice(chain.end)));
}

/** In brackets, behind a name, or in words that lead elsewhere: the town of a person, of a body, of another time. */
function isSomebodysTown(sentence: ReadSentence, chain: Chain): boolean {
  const { text } = sentence;
  if (NOT_THERE.test(text.slice(Math.max(0, chain.start - 30), chain.start)) || ELSEWHEN.test(text.slice(chain.end, chain.end + 30)))
    return true;
  if (isList(chain) || isGivenUp(text, chain) || /[(–/-]\s?$/u.test(text.slice(0, chain.start))) return true;
  return sentence.mentions.some(
    (m) => m.kind !== 'place' && m.kind !== 'date' && m.end <= chain.start && /^,?\s?(?:in\s)?$/u.test(text.slice(m.end, chain.start)),
  );
}

/** News tell the place in their first sentences. */
const EARLY_TOWN = 3;

// ---------------------------------------------------------------- buildings

function venuesIn(sentence: ReadSentence, reading: Reading): readonly Venue[] {
  const out: Venue[] = [];
  const { text } = sentence;
  for (const mention of sentence.mentions) {
    if (mention.kind !== 'org' && mention.kind !== 'name') continue;
    if (mention.kind === 'org' && mention.pronoun) continue;
    const tailed = mention.kind === 'name' ? (LOWER_BUILDING.exec(text.slice(mention.end))?.[0] ?? '') : '';
    const value = mention.kind === 'org' ? mention.thing : `${mention.text}${tailed}`;
    const before = text.slice(Math.max(0, mention.start - 16), mention.start);
    const tail = mention.kind === 'name' ? (LOWER_BUILDING.exec(text.slice(mention.end))?.[0] ?? '') : '';
    const after = text.slice(mention.end + tail.length);
    const house = HOUSE_OF.test(after);
    const line =
      VENUE_LABEL.test(text.slice(0, mention.start)) || isInDateLine(sentence, mention, reading) || isVenueLine(sentence, mention, reading);
    const townBehind = AT.test(before) && isBeforeTown(mention, sentence);
    if (!house && !townBehind && !(BUILDING.test(`${mention.text}${tail}`) && (AT.test(before) || line || FULL.test(after)))) continue;
    if (ROOM_OF_BODY.test(after)) continue;
    const near = eventLinkedTo(sentence, mention.start, mention.end);
    const clause = clauseBefore(text, mention.start);
    const event =
      near !== null && (house || near.end <= mention.start || /(?:in|at)\s(?:the\s)?$/iu.test(before))
        ? near.thing
        : line || FULL.test(after)
          ? (eventOfBlock(sentence.segment, reading) ?? eventOf(sentence, reading))
          : eventsIn(sentence).length <= 1 &&
              (HELD_IN.test(`${clause.replace(/(?:at|in|im|am|à|au|al|allo|presso|en|el|the|la|der)\s*(?:the\s|l['’])?$/iu, '')}in `) ||
                holdsIn(text))
            ? eventOf(sentence, reading)
            : null;
    if (event !== null && isOwn(event, sentence, mention.start))
      out.push({ event, value, kind: 'venue', strength: near === null ? 2 : 3, sentence, end: mention.end });
  }
  return out;
}

/** "Eden Hall, Graz" and no more. */
function isBeforeTownAtEnd(mention: Mention, sentence: ReadSentence): boolean {
  const place = mentionsOf(sentence, 'place').find((p) => p.start >= mention.end);
  return (
    place !== undefined &&
    sentence.text.slice(mention.end, place.start) === ', ' &&
    mentionsOf(sentence, 'place').at(-1)?.end === sentence.text.length
  );
}

/** "at the Beurs in Graz", "the Harbour, Graz": a name between "at" and a town is a house. */
function isBeforeTown(mention: Mention, sentence: ReadSentence): boolean {
  if (mention.kind !== 'name' || isVocabulary(wordsOf(mention.text)[0]?.text ?? '')) return false;
  return mentionsOf(sentence, 'place').some(
    (p) => p.start >= mention.end && /^(?:,\s|\s(?:in|à|a|di|de|en|te|в)\s)$/u.test(sentence.text.slice(mention.end, p.start)),
  );
}

/** The building alone on a line of the block. */
function isVenueLine(sentence: ReadSentence, mention: Mention, reading: Reading): boolean {
  return (
    sentence.text === sentence.segment.text &&
    mention.start === 0 &&
    (mention.end === sentence.text.length || isBeforeTownAtEnd(mention, sentence)) &&
    isBesideDates(sentence, reading)
  );
}

function isInDateLine(sentence: ReadSentence, mention: Mention, reading: Reading): boolean {
  return (
    sentence.text === sentence.segment.text &&
    sentence.text.length <= 160 &&
    mentionsOf(sentence, 'date').some((date) => /^,?\s|^\s?[–—|-]\s/u.test(sentence.text.slice(date.end, mention.start))) &&
    isPlaceLine(sentence, reading) &&
    eventOfBlock(sentence.segment, reading) !== null
  );
}

/** The part of such a line that is neither days nor town, in capitals: the house. */
function venuesInParts(sentence: ReadSentence, reading: Reading): readonly Venue[] {
  const event = eventOfBlock(sentence.segment, reading);
  if (event === null) return [];
  return partsOf(sentence).flatMap(({ start, end }): readonly Venue[] => {
    const value = sentence.text.slice(start, end);
    const taken = sentence.mentions.some(
      (m) => (m.kind === 'date' || m.kind === 'place' || m.kind === 'person' || m.kind === 'event') && m.start < end && m.end > start,
    );
    if (taken || !/^\p{Lu}\p{L}/u.test(value) || wordsOf(value).length > 6 || wordsOf(value).every((w) => isVocabulary(w.text))) return [];
    return [{ event, value, kind: 'venue', strength: 2, sentence, end }];
  });
}

// ---------------------------------------------------------------- nowhere

function virtualIn(sentence: ReadSentence, reading: Reading): readonly Candidate[] {
  const match = VIRTUALLY.exec(sentence.text);
  if (match === null || eventsIn(sentence).length > 1) return [];
  const event = eventOf(sentence, reading);
  if (event === null || HYBRID.test(sentence.text)) return [];
  const value = /online/iu.test(match[0]) ? 'online' : 'virtual';
  return [{ event, value, kind: 'virtual', strength: 2, sentence }];
}

// ---------------------------------------------------------------- choosing

/** One town and one building for each event: the best tied, the fullest of those that agree. */
function chosen(candidates: readonly Candidate[]): readonly Candidate[] {
  const out: Candidate[] = [];
  for (const kind of ['city', 'venue'] as const) {
    const own = candidates.filter((c) => c.kind === kind);
    const most = Math.max(...own.map((c) => c.strength));
    const best = own.filter((c) => c.strength === most);
    const [first] = best;
    if (first === undefined) continue;
    const agreeing = best.filter((c) => typeof c.value === 'string' && typeof first.value === 'string' && share(c.value, first.value));
    out.push(agreeing.sort((a, b) => String(b.value).length - String(a.value).length)[0] ?? first);
  }
  const virtual = candidates.find((c) => c.kind === 'virtual');
  return out.length === 0 && virtual !== undefined ? [virtual] : out;
}

function share(a: string, b: string): boolean {
  const words = new Set(fold(a).split(' '));
  return fold(b)
    .split(' ')
    .some((word) => words.has(word));
}

function draftOf({ event, value: printed, kind, sentence }: Candidate): Draft {
  // "GRAZ –" at the head of a report
  const value = typeof printed === 'string' && kind === 'city' && /^\p{Lu}{4,}$/u.test(printed) ? unshouted(printed) : printed;
  return { subject: event, predicate: 'location', value, sentence, ...(kind === 'city' ? {} : { qualifiers: { kind } }) };
}

const OF_A_NAME = /^\s(?:State|Province|Provincial|County|District|Region|City|Ministry|University|Hospital|General|Children)(?!\p{L})/u;
const BYLINE =
  /^(?:by\s|from our|von\s|par\s|di\s|de\s|door\s|par\s|©|tags?:)|dispatch|correspondent|redaktion|rédaction|redazione|redacción|reporter/iu;
const LETTER =
  /^(?:letter|report|news|greetings|postcard|dispatch|impressions|brief|post|bericht|lettre|lettera|carta|письмо|репортаж)\s(?:from|aus|de|da|uit|из)\s$/iu;
const MEETING_IN =
  /(?<!\p{L})(?:congress|conference|convention|symposium|workshop|forum|summit|seminar|assembly|meeting|gathering|get-together|kongress|tagung|konferenz|treffen|congrès|colloque|conférence|journées|rencontre|congresso|convegno|incontro|giornate|congreso|encuentro|jornadas|simposio|congres|bijeenkomst|конгресс\p{L}*|съезд\p{L}*|конференци\p{L}+|форум\p{L}*)\s(?:in|at|im|à|en|a|ad|te|в|на)\s$/iu;
const TOWN_MEETING = /^\s(?:congress|conference|convention|symposium|workshop|forum|summit|meeting|gathering|meet)(?!\p{L})/u;
const IN =
  /(?:^|[\s(“"«])(?:in|at|im|à|au|en|a|ad|nel|nella|в|во|на|te)\s(?:the\s|sunny\s|beautiful\s|historic\s|city of\s|the city of\s|г\.\s|городе\s)?$/iu;
const NOT_THERE =
  /(?<!\p{L})(?:from|of|outside|between|to|for|like|beyond|into|aus|von|der|des|venus? de|depuis|da|dalla|dall|dell|из|von|für|with|and|than|or|by|after|since|visit\p{L}*)\s(?:the\s|both\s|all\s)?$/iu;
/** "invites you to Graz for the congress" */
const CALLED_TO =
  /(?<!\p{L})(?:invites?|invited|welcomes?|calls?|called|comes?|came|travel(?:s|led)?|head(?:s|ed)?)\s(?:you\s|us\s|all\s|everybody\s|them\s)?to\s$/iu;
/** "will meet again in Évora": the next time. */
const AGAIN = /(?<!\p{L})(?:will|shall|to)\s(?:\p{L}+\s){0,2}again\sin\s$|(?<!\p{L})(?:moves?|goes|go|travels?|continues?) (?:on )?to\s$/iu;
const JOINED = /\s(?:and|und|et|e|y|и|but|then)\s/iu;
const STAGE =
  /^(?:\s\([^()]{1,30}\))?\s(?:was|is|will be|became)\s(?:its|the|this year['’]s|our)\s(?:stage|venue|home|host(?: city)?|scene|setting|meeting place|place)(?!\p{L})/iu;
const ELSEWHEN = /^\s?(?:last (?:time|year)|in the past|previously|before|next time|again next|['’]s)(?!\p{L})/iu;
const WELCOMES =
  /^[^.;]{0,60}(?<!\p{L})(?:hosts?|hosted|is hosting|welcomes?|welcomed|receive[sd]?|saw|is|was|will be|be|becomes|became|home|venue|place|scene|stage|awaits|calls|invites|принял[аои]?|принимает|принимал[аои]?|встретил[аои]?)(?!\p{L})/iu;
const HELD_IN =
  /(?<!\p{L})(?:held|takes? place|took place|taking place|convened|hosted|staged|organi[sz]ed|scheduled|planned|met|meets?|gathered|gathers?|happened|opens|opened|runs?|ran|fand|findet|abgehalten|tagte|tagt|tenue?s?|tiendra|lieu|déroul\p{L}+|svolt\p{L}|svolger\p{L}|svolge|tenut\p{L}|terrà|luogo|conclus\p{L}|chius\p{L}|cerró|clausuró|celebr\p{L}+|realiz\p{L}+|lugar|under way|underway|in full swing|closed|ended|concluded|finished|wrapped up|wound up|kicked off|got under way|came to an end|came to a close|drew to a close|began|begins|started|состо\p{L}+|прош\p{L}+|прой\p{L}+|проход\p{L}+|открыл\p{L}+|собрал\p{L}+|plaats|gehouden)(?:\s(?:this year|this time|today|yesterday|recently|successfully|again|here|virtually|once more))?,?\s(?:in|at|im|zu|à|en|a|ad|nel|в|на|te)\s(?:the\s(?:city|town|capital)\sof\s|г\.\s|городе\s)?$/iu;
const MEET_IN =
  /(?<!\p{L})(?:spent|met|meet|meets|gathered|gather|assembled|convened|came together|come together|came|arrived|trafen sich|versammelten|réunis|ritrovano|riuniscono|riuniti|incontrano|reunieron|reúnen|собрались|встретились|приехали|съехались)(?:\s[^.;:]{0,60})?\s(?:in|at|to|im|à|en|a|в|на)\s$/iu;
const AT =
  /(?:^|\s)(?:at|in|into|inside|im|am|in der|in den|au|aux|à l['’]|à la|dans|al|allo|alla|presso|all['’]|nel|nella|nei saloni (?:di|del)|nelle sale (?:di|del)|en el|en la|in de|в|на|is (?:dit keer |this time )?de|в отеле|в здании)\s?(?:the\s|il\s|lo\s|le\s|la\s|l['’]|de\s|het\s)?$/iu;
const HOUSE_OF =
  /^\s(?:was|is|will be)\s(?:the\s)?(?:host|home)(?:\s[^.;]{0,50})?\sto\s|^(?:\s\([^()]{1,20}\))?\s(?:was|is|will be|has been|became)\s(?:once more\s|again\s|also\s)?(?:the\s|our\s)?(?:house|venue|home|setting|seat|site|stage|scene|meeting place)\s(?:of|for)\s/u;
const BUILDING =
  /(?:hotel|cent(?:re|er)|palace|hall|saal|aula|rathaus|universit|convention|auditorium|campus|resort|arena|museum|theat(?:re|er)|institute?|hospital|clinic|school|college|expo|messe|haus|halle|palais|centro|palazzo|palacio|palau|inn|club|embassy|library|academy|headquarters|forum|schloss|château|castle|hallen$|halle$|zaal|beurs|congrès|kongre(?:ss|ß)|pavil(?:l)?ion|stadthalle|lodge|villa|teatro|ateneo|cité|espace|salle|отел|центр|гостиниц|дворц|больниц|университет)/iu;
const LOWER_BUILDING =
  /^\s(?:hotel|hall|palace|centre|center|theatre|campus|auditorium|museum|conference centre|congress centre|convention cent(?:re|er))(?!\p{L})/u;
const FULL = /^\s(?:was|is)\s(?:full|filled|packed|crowded|sold out)(?!\p{L})/u;
const ROOM_OF_BODY = /^['’]s\s/u;
const VENUE_LABEL =
  /^(?:venue|where|place|location|ort|veranstaltungsort|tagungsort|lieu|luogo|sede|lugar|место(?: проведения)?|locatie)\s?[:：–-]\s/iu;
const LABEL =
  /^(?:venue|where|place|location|city|ort|veranstaltungsort|tagungsort|wo|lieu|où|luogo|dove|sede|lugar|dónde|место(?: проведения)?|где|locatie|save the date)\s?[:：–-]\s/iu;
const TOWN = /^\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+)?$/u;
const VIRTUALLY =
  /(?<!\p{L})(?:(?:held|takes? place|took place|taking place|convened|hosted|organi[sz]ed|gathered|met|meet|runs?|ran)\s(?:\p{L}+\s){0,2}(?:virtually|online)|(?:was|is|be|goes|went|going)\s(?:entirely |fully |held )?(?:virtual|online)(?!\s\p{L}+ing)|(?:fand|findet)[^.;]{0,40}\s(?:virtuell|online)\s|(?:состоял\p{L}+|прош\p{L}+)\s(?:в\s)?онлайн)/iu;
/** What was planned before and holds no more: "originally scheduled for May in", "moved from". */
const GIVEN_UP =
  /(?<!\p{L})(?:originally|initially|formerly|previously|ursprünglich|initialement|inizialmente|originariamente|inicialmente|первоначально|изначально)(?:\s(?:been|to be|für|per il|prévue?|previst[oa]))?\s(?:scheduled|planned|foreseen|announced|intended|due|meant|set|booked|geplant|vorgesehen|angekündigt|prévue?|annoncée?|previst[oa]|programmat[oa]|programad[oa]|планировал\p{L}+|намечен\p{L}*)[^;:.]{0,80}$|(?<!\p{L})(?:moved|relocated|transferred|shifted|verlegt|déplacée?|spostat[oa]|trasladad[oa])\s(?:away\s)?(?:from|von|aus|de|da)\s(?:the\s)?$|(?<!\p{L})instead of (?:in\s)?(?:the\s)?$/iu;
const MEANT_FOR =
  /(?<!\p{L})(?:scheduled|planned|due|was to be held|was to take place|should have (?:been held|taken place)|had been set)(?!\p{L})[^;:.]{0,80}$/iu;
const MOVED =
  /(?<!\p{L})(?:has been|was|had to be|have been|is|will be)\s(?:\p{L}+\s)?(?:postponed|cancelled|canceled|called off|moved|relocated|rescheduled|shifted|abandoned)(?!\p{L})/iu;
const HYBRID = /(?<!\p{L})(?:hybrid|in person|onsite|on-site|not (?:be )?(?:virtual|online)|never)(?!\p{L})/iu;
const SMALL = /^(?:in|at|on|from|to|and|the|of|am|vom|bis|du|au|à|le|dal|al|a|del|в|с|по|und|et|e|y|г|online|virtual|hybrid|only)$/u;
