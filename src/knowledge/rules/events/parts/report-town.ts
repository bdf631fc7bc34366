// The only town of a report: in its title, or in its first sentences, when nothing else there could have it.

import { fold } from '../../../../domain/fold.ts';
import type { ReadSentence, Thing } from '../../../mentions/mention.ts';
import { isVocabulary } from '../../../mentions/names/vocabulary.ts';
import { wordsOf } from '../../../mentions/names/words.ts';
import { isCity } from '../../../mentions/places/places.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { type Draft, mentionsOf } from '../../engine/rule.ts';
import { eventsIn } from './event-page.ts';
import { eventOf, isOwn } from './event-scene.ts';
import { ELSEWHEN, NOT_THERE } from './event-town.ts';
import { type Chain, chainsIn, isGivenUp, isList } from './place-chain.ts';

/** "That was Graz!", "GRAZ IS WAITING FOR YOU": the one town in the title and the headings at the top, when no other event is there. */
export function titleTown(event: Thing, reading: Reading): Draft | null {
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

export function unshouted(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** How far down a page its own headlines stand, in sentences, and how long they are. */
const TOP = 12;

const LONGEST_TITLE = 110;

/** "That was Graz!" is no sentence of a report. */
const LONGEST_CALL = 40;

/** A page about one event that speaks of one town alone, and not as anybody's: inferred to be the event's. */
export function onlyTown(event: Thing, reading: Reading): Draft | null {
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
    eventOf(first.sentence, reading) !== event ||
    !isOwn(event, first.sentence, first.chain.start)
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

export function share(a: string, b: string): boolean {
  const words = new Set(fold(a).split(' '));
  return fold(b)
    .split(' ')
    .some((word) => words.has(word));
}

const BYLINE =
  /^(?:by\s|from our|von\s|par\s|di\s|de\s|door\s|par\s|©|tags?:)|dispatch|correspondent|redaktion|rédaction|redazione|redacción|reporter/iu;

const LETTER =
  /^(?:letter|report|news|greetings|postcard|dispatch|impressions|brief|post|bericht|lettre|lettera|carta|письмо|репортаж)\s(?:from|aus|de|da|uit|из)\s$/iu;
