// How directly a sentence ties days to an event: beside its name, on a line under it, by a verb of holding, or by people who gather.

import { readDate } from '../../../../domain/dates.ts';
import { yearInName } from '../../../mentions/events/event-names.ts';
import { isGathering } from '../../../mentions/events/gatherings.ts';
import type { ReadSentence, Thing, TimeMention } from '../../../mentions/mention.ts';
import { wordsOf } from '../../../mentions/names/words.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { mentionsOf } from '../../engine/rule.ts';
import { hasPlace, isDateLine, LABEL } from './date-line.ts';
import { isOccasion, mayHaveYear } from './day-foreign.ts';
import { MOVED } from './day-moved.ts';
import type { Candidate, Tie } from './days-told.ts';
import { eventBelow, eventOfBlock } from './event-block.ts';
import { clauseOf, eventOfClause } from './event-clause.ts';
import { clauseBefore, eventLinkedTo, holds, holdsIn, isLinked, isRow } from './event-link.ts';
import { eventOfPage, eventsIn } from './event-page.ts';
import { eventOf } from './event-scene.ts';
import { chainsIn, isList } from './place-chain.ts';
import { eventOfPair } from './town-and-days.ts';

export function tieOf(sentence: ReadSentence, mention: TimeMention, reading: Reading): { readonly event: Thing; readonly tie: Tie } | null {
  const several = mention.date.from !== mention.date.to;
  if (MOVED.test(sentence.text)) {
    const moved = eventOf(sentence, reading);
    return moved === null ? null : { event: moved, tie: 'named' };
  }
  const [gathered] = mentionsOf(sentence, 'event');
  if (gathered !== undefined && isGathering(gathered.thing)) return { event: gathered.thing, tie: 'named' };
  const near = eventLinkedTo(sentence, mention.start, mention.end);
  if (near !== null) {
    if (!several && mention.date.precision === 'day' && isOccasion(sentence, near.start, near.end, mention)) return null;
    // "met on 27 May and set the dates of the conference"
    if (near.start >= mention.end && ANOTHER_DEED.test(sentence.text.slice(mention.end, near.start))) return null;
    if (mention.date.precision === 'year' && !mayHaveYear(sentence, near, mention)) return null;
    return { event: near.thing, tie: 'named' };
  }
  // "Graz, 1995. In the hospital somebody had an idea": where a story begins, not when the event was
  const opensStory = mention.date.precision === 'year' && sentence.text !== sentence.segment.text;
  if (isDateLine(sentence, mention) && !opensStory) {
    const label = LABEL.test(sentence.text) || LABEL.test(sentence.segment.headings.at(-1) ?? '');
    const above = eventOfBlock(sentence.segment, reading);
    const held = hasPlace(sentence) || HOUR.test(sentence.text.slice(mention.end)) || isAboveHouse(sentence, reading);
    const page = isHead(sentence, mention) ? eventOfPage(reading) : null;
    if (!several && !label && ((above ?? page) === null || mention.date.from === reading.document.published || !held)) return null;
    const event = above ?? page ?? eventBelow(sentence.segment, reading) ?? (several || label ? eventOf(sentence, reading) : null);
    return event === null ? null : { event, tie: 'line' };
  }
  const paired = several ? eventOfPair(sentence, mention.start, mention.end) : null;
  if (paired !== null && !HOUSE.test(sentence.text)) return { event: paired, tie: 'gathered' };
  if (mention.date.precision !== 'day' || eventsIn(sentence).length > 1) return null;
  const event = eventOf(sentence, reading);
  if (event === null) return null;
  const clause = clauseBefore(sentence.text, mention.start);
  if (holds(clause) && isLinked(sentence, mention.start - clause.length, mention.start)) return { event, tie: 'held' };
  const page = event === eventOfPage(reading);
  if (
    several &&
    (page || eventsIn(sentence).length === 1) &&
    (page || holdsIn(sentence.text) || DAYS_LONG.test(sentence.text)) &&
    !HOUSE.test(sentence.text)
  )
    return { event, tie: 'gathered' };
  // "Saturday 9 November, doors open at 9.30": the day of a day's event
  if (!several && page && lastsOneDay(event) && isAtAnHour(sentence, mention)) return { event, tie: 'gathered' };
  return null;
}

/** The one date of a clause that tells of one event and of one place, a day without "at the", or a month with its year. */
export function clauseTie(sentence: ReadSentence, mention: TimeMention, reading: Reading): ReturnType<typeof tieOf> {
  if (mention.date.precision === 'year' || MOVED.test(sentence.text)) return null;
  const clause = clauseOf(sentence.text, mention);
  const inside = (m: { readonly start: number; readonly end: number }): boolean => m.start >= clause.start && m.end <= clause.end;
  if (mentionsOf(sentence, 'date').filter(inside).length > 1) return null;
  const all = chainsIn(sentence, reading.document.language).filter(inside);
  // "(Graz, May 2019), with guests from Norway": the place beside the days
  const beside = all.filter((chain) => isRow(sentence, chain, mention));
  const places = beside.length > 0 ? beside : all;
  const opens = mention.start === 0 && mention.date.yearStated;
  const [place, other] = places;
  if (other !== undefined || (place === undefined ? !opens : isList(place))) return null;
  const event = eventOfClause(sentence, mention, reading);
  if (event === null) return null;
  const single = mention.date.precision === 'day' && mention.date.from === mention.date.to;
  // one day on which something happened there
  if (single && !(place !== undefined && isRow(sentence, place, mention))) return null;
  return { event, tie: 'gathered' };
}

/** "Friday, 3 May 2019 | Graz, Austria": the day first and then the place, a line by itself; a report's own line has the place first. */
function isHead({ text, segment, mentions }: ReadSentence, mention: TimeMention): boolean {
  return (
    text === segment.text &&
    mention.start === 0 &&
    mention.date.precision === 'day' &&
    mention.date.yearStated &&
    mentions.some((m) => m.start >= mention.end && /^\s?[,|·–—-]\s$/u.test(text.slice(mention.end, m.start))) &&
    mentions.some((m) => m.kind === 'place')
  );
}

/** The line below is where it takes place: "Saturday, 30 May 2020" / "Lecture Theatre, Harbour Hospital". */
function isAboveHouse(sentence: ReadSentence, reading: Reading): boolean {
  const below = reading.sentences[sentence.index + 1];
  return below !== undefined && below.text === below.segment.text && below.text.length <= LONGEST_ADDRESS && HOUSE_LINE.test(below.text);
}

const LONGEST_ADDRESS = 120;
const HOUSE_LINE =
  /^(?:venue|where|ort|lieu|luogo|lugar|место)\s?:|^(?!(?:by|von|par|di|por)\s)[^.!?]*(?<!\p{L})(?:lecture theatre|lecture hall|auditorium|hotel|conference cent(?:re|er)|convention cent(?:re|er)|congress cent(?:re|er)|hörsaal|stadthalle|amphithéâtre|aula(?: magna)?|sala|salón|zaal)(?!\p{L})/iu;

function lastsOneDay(event: Thing): boolean {
  return event.names.some((name) => wordsOf(name).some((w) => ONE_DAY.test(w.lower)));
}

/** The day opens the sentence or follows "on", and an hour stands beside it. */
function isAtAnHour(sentence: ReadSentence, mention: TimeMention): boolean {
  const before = sentence.text.slice(0, mention.start);
  return (before.trim() === '' || AT_DAY.test(before)) && HOUR.test(sentence.text.slice(mention.end, mention.end + HOUR_NEAR));
}

/** "the assembly was held in October", of an event whose name gives the year. */
export function monthsIn(sentence: ReadSentence, reading: Reading): readonly Candidate[] {
  const event = eventOf(sentence, reading);
  const year = event === null ? null : yearInName(event);
  if (event === null || year === null) return [];
  for (const match of sentence.text.matchAll(IN_MONTH)) {
    const month = readDate(`${match[1]} ${year}`, reading.document.language);
    const clause = clauseBefore(sentence.text, match.index + 1);
    const from = mentionsOf(sentence, 'event').findLast((m) => m.end <= match.index)?.end ?? match.index + 1 - clause.length;
    if (month?.precision !== 'month' || !holds(clause) || !isLinked(sentence, from, match.index)) continue;
    return [{ event, days: { from: month.from, to: month.to, inferred: true }, tie: 'held', sentence }];
  }
  return [];
}

const IN_MONTH = /(?:^|\s)(?:in|im|en|nel mese di|a|в)\s(?:early\s|late\s|mid-)?(\p{L}{3,12})(?![\p{L}\p{N}]|\s\d)/giu;

const ONE_DAY =
  /^(?:day|webinar|workshop|seminar|course|meeting|assembly|ceremony|gala|session|\p{L}*tag|\p{L}*dag|\p{L}*seminar|\p{L}*versammlung|\p{L}*vergadering|journée|séminaire|atelier|assemblée|giornata|seminario|assemblea|jornada|taller|asamblea|семинар\p{L}?|вебинар\p{L}?|собрани\p{L}|заседани\p{L})$/u;

const AT_DAY = /(?:^|\s)(?:on|am|op|le|il|el|this|diesen|deze|ce)\s$/iu;

const HOUR =
  /\d{1,2}[.:h]\d\d|\d\s?(?:[ap]\.?m\.?|Uhr|uur|heures?|horas?|ore|h)(?!\p{L})|(?<!\p{L})(?:noon|midday|midi|mezzogiorno|mediodía|полдень)(?!\p{L})/iu;

const HOUR_NEAR = 60;

const DAYS_LONG =
  /(?<!\p{L})(?:two|three|four|five|\d|zwei|drei|vier|deux|trois|quatre|due|tre|quattro|dos|tres|cuatro|два|три|четыре) (?:days|tage[n]?|jours|giorni|días|дня)(?!\p{L})/iu;

const ANOTHER_DEED = /\s(?:and|but|und|aber|et|mais|e|ma|y|pero|и|а)\s(?!(?:\d|on\s\d))/iu;

/** Something else runs on those days. */
const HOUSE = /(?<!\p{L})(?:exhibition|course|holiday|campaign|booth|elections?|vacation|training|fellowship)(?!\p{L})/iu;
