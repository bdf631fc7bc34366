// What a stretch of a sentence says of the edition it is about: its days, its place, who came.

import type { CountMention, PlaceMention, ReadSentence, TimeMention } from '../../../mentions/mention.ts';
import { nominativePlace } from '../../../mentions/places/places.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import type { Draft } from '../../engine/rule.ts';
import type { EditionScope } from './edition-scopes.ts';
import type { Editions } from './other-edition.ts';

/** The days of a mention; one without a year takes it from "next year" and the page's own date. */
export function daysIn(mention: TimeMention, scope: EditionScope, reading: Reading): Days | null {
  const { date } = mention;
  if (date.ambiguous === true) return null;
  if (date.yearStated) return { from: date.from, to: date.to };
  const { published } = reading.document;
  if (published === null || date.precision !== 'day') return null;
  // "the next one, from 3 to 5 May": the first such days after the page's own
  const own = Number(published.slice(0, 4));
  const year =
    scope.years !== undefined
      ? own + scope.years
      : scope.when === 'after' && /^\d{4}-\d\d-\d\d$/u.test(published)
        ? own + (date.from.replace('XXXX', String(own)) > published ? 0 : 1)
        : null;
  if (year === null) return null;
  return { from: date.from.replace('XXXX', String(year)), to: date.to.replace('XXXX', String(year)) };
}

/** EDTF; the same twice for one day, month or year. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

interface Found {
  readonly number: number | null;
  readonly place: PlaceMention | null;
  readonly date: Days | null;
  readonly count: CountMention | null;
}

export function drafts({ number, place, date, count }: Found, sentence: ReadSentence, editions: Editions): readonly Draft[] {
  const town = place === null ? null : nominativePlace(place.text);
  const subject = editions.get({ number, year: date?.from.slice(0, 4) ?? null, place: town }, sentence);
  if (subject === null) return [];
  const out: Draft[] = [];
  if (town !== null) out.push({ subject, predicate: 'location', value: town, sentence });
  if (date !== null) {
    out.push({ subject, predicate: 'startDate', value: date.from, sentence });
    if (date.to !== date.from && date.to.length === DAY_LENGTH) out.push({ subject, predicate: 'endDate', value: date.to, sentence });
  }
  if (count !== null) out.push({ subject, predicate: 'attendance', value: count.value, sentence });
  return out;
}

/** Places, and names that a word of place leads to. */
export function placesOf(sentence: ReadSentence): readonly PlaceMention[] {
  const { text } = sentence;
  return sentence.mentions.flatMap((m): readonly PlaceMention[] => {
    if (m.kind === 'place') return [m];
    if (m.kind !== 'name' || !TOWN.test(m.text) || !IN.test(text.slice(Math.max(0, m.start - 16), m.start))) return [];
    return TOWN_ENDS.test(text.slice(m.end)) ? [{ kind: 'place', start: m.start, end: m.end, text: m.text, country: null }] : [];
  });
}

/** Behind a person, or in brackets behind a name: the place is theirs. */
export function isSomebodys(place: PlaceMention, sentence: ReadSentence): boolean {
  return sentence.mentions.some(
    (m) =>
      (m.kind === 'person' || m.kind === 'org') &&
      m.end <= place.start &&
      /^,?\s?\(?(?:(?:of|from|in|at|de|aus|из)\s)?$/iu.test(sentence.text.slice(m.end, place.start)),
  );
}

export function isPeople(count: CountMention, { text }: ReadSentence): boolean {
  if (count.percent || count.amount < FEWEST) return false;
  return DREW.test(text.slice(Math.max(0, count.start - 40), count.start)) || PEOPLE_BEHIND.test(text.slice(count.end, count.end + 40));
}

/** "2025-06-04". */
const DAY_LENGTH = 10;

/** Fewer people make no congress; smaller numbers count days and prizes. */
export const FEWEST = 15;

export const IN =
  /(?:^|[\s(])(?:in|at|to|(?:planned|scheduled|set|due|announced|geplant|prévue?|previst[oa]) (?:for|für|à|a|en|per)|à|en|a|ad|im|nach|te|naar|в|во|на)\s(?:the\s|city of\s)?$/iu;

const TOWN = /^\p{Lu}[\p{Ll}'’]+(?:[\s-]\p{Lu}?[\p{Ll}'’]+){0,2}$/u;

const TOWN_ENDS = /^(?:\s?[,.;:!?()–]|\s(?:in|on|from|and|where|with|was|had|welcomed|will|im|am|vom|du|dal|del|en|le|и|с|в)\s|$)/iu;

const DREW =
  /(?<!\p{L})(?:welcom(?:ed|es|ing)|drew|attracted|gathered|brought(?: together)?|had|counted|attended by|with|were|numbered|réuni|rassemblé|accueilli|zählte|kamen|versammelte|avec|ha (?:riunito|accolto)|reunió|congregó|trok|telde|собрал\p{L}*|участвовал\p{L}*)\s(?:(?:only|just|almost|some|about|over|more than|nearly)\s)?$/iu;

const PEOPLE_BEHIND =
  /^\s(?:\p{L}+\s)?(?:people|participants?|delegates?|attendees?|visitors?|guests|of (?:us|you)|nurses|doctors|teilnehme\p{L}+|gäste|personnes|congressistes|participants|partecipanti|iscritti|participantes|asistentes|personas|deelnemers|mensen|bezoekers|участник\p{L}*|человек|врач\p{L}*|специалист\p{L}*)(?!\p{L})/iu;
