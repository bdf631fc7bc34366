// Meetings of a body told by nothing but towns with their years: lines under "Past meetings", or "has met in Oslo (1990), Graz (1992)".
// Each is an event of its own, named after the body, the kind of meeting and the year.

import type { ReadSentence, Thing, TimeMention } from '../../../mentions/mention.ts';
import { isAcronym } from '../../../mentions/names/words.ts';
import { isCity } from '../../../mentions/places/places.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { type Draft, mentionsOf } from '../../engine/rule.ts';
import { type Chain, chainsIn, isList } from './place-chain.ts';

/** A line with a town and a year, under a heading for meetings. */
export function listedTurn(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const { text, segment } = sentence;
  if (text !== segment.text || segment.kind === 'heading' || text.length > LONGEST_LINE) return [];
  const noun = HEADING.exec((segment.headings.at(-1) ?? segment.lead ?? '').trim())?.groups?.['noun'];
  if (
    noun === undefined ||
    sentence.mentions.some((m) => m.kind === 'event' || m.kind === 'person' || m.kind === 'role' || m.kind === 'count')
  )
    return [];
  const [date, other] = mentionsOf(sentence, 'date');
  const [chain, more] = chainsIn(sentence, reading.document.language);
  if (date === undefined || other !== undefined || chain === undefined || more !== undefined) return [];
  return turn(noun, chain, date, sentence, reading);
}

/** Two towns and more in a sentence, each with its year in brackets or behind "in" or a comma: the year names the meeting, and is not said to be its date. */
export function toldTurns(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const { text } = sentence;
  const noun = MEETINGS.exec(text)?.groups?.['noun'] ?? (MET.test(text) ? 'meeting' : undefined);
  if (noun === undefined || AGAINST.test(text) || sentence.mentions.some((m) => m.kind === 'event' && !m.pronoun)) return [];
  const pairs = chainsIn(sentence, reading.document.language).flatMap((chain) => {
    const date = mentionsOf(sentence, 'date').find(
      (d) => d.date.yearStated && d.start >= chain.end && /^(?:\s\(|,?\s(?:in|en|im|nel|в)\s|,?\s)$/u.test(text.slice(chain.end, d.start)),
    );
    // "Ada Example (Oslo, 1990)": where a work came out
    return date === undefined || text[chain.start - 1] === '(' ? [] : [{ chain, date }];
  });
  return pairs.length < FEWEST
    ? []
    : pairs.flatMap(({ chain, date }) => turn(noun, chain, date, sentence, reading).filter((draft) => draft.predicate === 'location'));
}

function turn(noun: string, chain: Chain, { date }: TimeMention, sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const [town] = chain.places;
  if (town === undefined || isList(chain) || !(isCity(town.text) || chain.places.length > 1) || !date.yearStated || date.ambiguous === true)
    return [];
  const subject = reading.thing('event', nameOf(noun, date.from.slice(0, 4), reading.body), sentence.index);
  const shared = { subject, sentence, certainty: 'inferred' } as const;
  const start: Draft = { ...shared, predicate: 'startDate', value: date.from };
  const where: Draft = { ...shared, predicate: 'location', value: chain.text };
  return date.to !== date.from && date.to.length === DAY
    ? [start, { ...shared, predicate: 'endDate', value: date.to }, where]
    : [start, where];
}

function nameOf(noun: string, year: string, body: Thing | null): string {
  const kind = SINGULAR.get(noun.toLowerCase()) ?? noun.toLowerCase();
  const letters = body?.acronyms[0] ?? body?.names.find(isAcronym) ?? body?.names[0];
  return letters === undefined ? `${kind} ${year}` : `${letters} ${kind} ${year}`;
}

/** "2025-06-04". */
const DAY = 10;
const LONGEST_LINE = 90;
/** One town with a year may be anything. */
const FEWEST = 2;

const SINGULAR: ReadonlyMap<string, string> = new Map([
  ['congresses', 'congress'],
  ['conferences', 'conference'],
  ['meetings', 'meeting'],
  ['conventions', 'convention'],
  ['symposia', 'symposium'],
  ['symposiums', 'symposium'],
  ['workshops', 'workshop'],
  ['summits', 'summit'],
  ['assemblies', 'assembly'],
  ['kongresse', 'Kongress'],
  ['tagungen', 'Tagung'],
  ['jahrestagungen', 'Jahrestagung'],
  ['congressi', 'congresso'],
  ['convegni', 'convegno'],
  ['congresos', 'congreso'],
  ['съезды', 'съезд'],
  ['конгрессы', 'конгресс'],
  ['конференции', 'конференция'],
]);

const NOUNS = `(?:${[...SINGULAR.keys(), 'congrès'].join('|')})`;

/** A heading that says what the lines below are, and no more. */
const HEADING = new RegExp(
  String.raw`^(?:(?:past|previous|earlier|former|our|the|annual|biennial|all|list of|international|scientific|general|history of|frühere|bisherige|unsere|nos|précédents|i nostri|precedenti|nuestros|anteriores|прошедшие|наши)\s){0,3}(?:\p{Lu}[\p{L}\d-]{1,11}\s)?(?:annual\s|scientific\s)?(?<noun>${NOUNS})(?:\s(?:so far|to date|since \d{4}|précédents|anteriores|precedenti))?\s?:?$`,
  'iu',
);

const MEETINGS = new RegExp(String.raw`(?<!\p{L})(?<noun>${NOUNS})(?!\p{L})`, 'iu');

const MET =
  /(?<!\p{L})(?:has met|have met|met|gathered|came together|took place|were held|traf(?:en)? sich|s['’]est réunie?|si è riunit[oa]|se reunió)(?!\p{L})/iu;

/** Branches, houses and lives have towns and years as well. */
const AGAINST =
  /(?<!\p{L})(?:branch(?:es)?|offices?|chapters?|centres?|centers?|hospitals?|wards?|projects?|founded|established|born|died|studied|worked|graduated|professor|elected|trials?|will|next|would|not)(?!\p{L})/iu;
