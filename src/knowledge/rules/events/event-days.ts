import { readDate } from '../../../domain/dates.ts';
import { isFullEvent, yearInName } from '../../mentions/events/event-names.ts';
import type { NamedMention, ReadSentence, Thing, TimeMention } from '../../mentions/mention.ts';
import { isOrdinal } from '../../mentions/names/heads.ts';
import { wordsOf } from '../../mentions/names/words.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { type Days, daysOf, weekdayIn } from './parts/event-day.ts';
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
  isFuture,
  isLinked,
  isOwn,
} from './parts/event-scene.ts';

/** How directly the text ties the days to the event. */
type Tie = 'named' | 'line' | 'held' | 'gathered';
const STRENGTH: Readonly<Record<Tie, number>> = { named: 3, line: 3, held: 2, gathered: 1 };

interface Candidate {
  readonly event: Thing;
  readonly days: Days;
  readonly tie: Tie;
  readonly sentence: ReadSentence;
}

export const eventDays: PageRule = {
  name: 'event-days',
  says: 'An event takes place on the days printed beside its name, in the line under it, or with "held", "took place", "will meet"; a deadline, a page\'s own date or the day of something else is not the event\'s.',
  read: (reading) => {
    const byEvent = new Map<Thing, Candidate[]>();
    for (const sentence of reading.sentences) {
      if (MOVED.test(sentence.text) && !NEW_DATE.test(sentence.text)) continue;
      for (const candidate of candidatesIn(sentence, reading)) collect(byEvent, candidate);
    }
    return [...byEvent.values()].flatMap((candidates) => {
      const chosen = choose(candidates);
      return chosen === null ? [] : draftsOf(chosen);
    });
  },
  examples: [
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen, Norway, from 3 to 5 May 2023.',
      yields: [
        { subject: '12th Nordic Congress of Examples', predicate: 'startDate', value: '2023-05-03' },
        { subject: '12th Nordic Congress of Examples', predicate: 'endDate', value: '2023-05-05' },
      ],
    },
    {
      text: 'NEXT MEETING\n13th Nordic Congress of Examples\n9 – 11 June 2024, Turku (Finland)\n\nPAST MEETING\n12th Nordic Congress of Examples\n3 – 5 May 2023, Bergen (Norway)',
      yields: [
        { subject: '13th Nordic Congress of Examples', predicate: 'startDate', value: '2024-06-09' },
        { subject: '13th Nordic Congress of Examples', predicate: 'endDate', value: '2024-06-11' },
        { subject: '12th Nordic Congress of Examples', predicate: 'startDate', value: '2023-05-03' },
        { subject: '12th Nordic Congress of Examples', predicate: 'endDate', value: '2023-05-05' },
      ],
    },
    {
      text: 'The 4th Example Symposium opens in Graz on Thursday. September 14-16 are the days of the symposium.',
      published: '2023-09-12',
      yields: [
        { subject: '4th Example Symposium', predicate: 'startDate', value: '2023-09-14' },
        { subject: '4th Example Symposium', predicate: 'endDate', value: '2023-09-16' },
      ],
    },
    {
      text: 'Die 7. Beispieltagung fand vom 2. bis 4. März 2017 in Ulm statt.',
      language: 'de',
      yields: [
        { subject: '7. Beispieltagung', predicate: 'startDate', value: '2017-03-02' },
        { subject: '7. Beispieltagung', predicate: 'endDate', value: '2017-03-04' },
      ],
    },
    {
      text: 'Il 3° Congresso Nazionale degli Esempi si terrà a Lucca da giovedì 6 a sabato 8 giugno 2019.',
      language: 'it',
      yields: [
        { subject: '3° Congresso Nazionale degli Esempi', predicate: 'startDate', value: '2019-06-06' },
        { subject: '3° Congresso Nazionale degli Esempi', predicate: 'endDate', value: '2019-06-08' },
      ],
    },
    {
      text: 'Fifty people met in Cork in 1979. The 1st Example Forum was in 1981.',
      yields: [{ subject: '1st Example Forum', predicate: 'startDate', value: '1981' }],
    },
    {
      text: 'The 12th Nordic Congress of Examples opened yesterday in Bergen. The congress ends tomorrow with a concert.',
      published: '2023-05-04',
      yields: [
        { subject: '12th Nordic Congress of Examples', predicate: 'startDate', value: '2023-05-03' },
        { subject: '12th Nordic Congress of Examples', predicate: 'endDate', value: '2023-05-05' },
      ],
    },
    {
      text: 'The 12th Nordic Congress of Examples opened on Wednesday, 3 May, and came to an end in Bergen on Friday.',
      published: '2023-05-08',
      yields: [
        { subject: '12th Nordic Congress of Examples', predicate: 'startDate', value: '2023-05-03' },
        { subject: '12th Nordic Congress of Examples', predicate: 'endDate', value: '2023-05-05' },
      ],
    },
    {
      text: '12th Example Teaching Day\nSaturday 9 November 2019, 9.30 to 16.00',
      yields: [{ subject: '12th Example Teaching Day', predicate: 'startDate', value: '2019-11-09' }],
    },
    {
      text: 'The 12th Nordic Congress of Examples, planned for May 2021 in Bergen, was called off and is due there on 3–5 May 2022.',
      yields: [
        { subject: '12th Nordic Congress of Examples', predicate: 'startDate', value: '2022-05-03' },
        { subject: '12th Nordic Congress of Examples', predicate: 'endDate', value: '2022-05-05' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'The 12th Nordic Congress of Examples ended, and a holiday began yesterday.',
      because: 'the page has no day, and the holiday began',
    },
    { text: 'Abstracts for the 12th Nordic Congress of Examples are due by 10 January 2023.', because: 'a deadline is not the event' },
    {
      text: 'Oslo, 12 May 2023 – The 12th Nordic Congress of Examples was a success, say those who came from far and near to hear the lectures.',
      because: 'the date stands at the head of a news item',
    },
    {
      text: 'On 4 May 2023, at the 12th Nordic Congress of Examples, Ada Example received a prize.',
      because: 'a single day on which something happened at the event',
    },
    {
      text: 'The 12th Nordic Congress of Examples, planned for 3-5 May 2021, was postponed to 2023.',
      because: 'the days were given up',
    },
    { text: 'The 12th Nordic Congress of Examples will meet on 3-5 May.', because: 'no year, and the page is undated' },
  ],
};

// ---------------------------------------------------------------- where days stand

function candidatesIn(sentence: ReadSentence, reading: Reading): readonly Candidate[] {
  const told = openingIn(sentence, reading);
  if (told.some(({ days }) => days.to > days.from)) return told;
  const out: Candidate[] = [];
  for (const mention of mentionsOf(sentence, 'date')) {
    if (MOVED.test(sentence.text) && !isNewDate(sentence, mention)) continue;
    if (isForeign(sentence, mention) || isTooCoarse(sentence, mention)) continue;
    const tied = tieOf(sentence, mention, reading);
    if (tied === null || !isOwn(tied.event, sentence, mention.start)) continue;
    const days = daysOf(mention.date, {
      printed: mention.text,
      edition: yearInName(tied.event),
      nearby: yearBeside(sentence),
      published: reading.document.published,
      tense: isFuture(sentence.text) ? 'future' : PAST.test(sentence.text) ? 'past' : 'unknown',
    });
    const year = yearInName(tied.event);
    if (days === null || (days.from.length === 4 && days.from === year)) continue;
    // an edition of one year does not take place in another
    if (year !== null && Math.abs(Number(days.from.slice(0, 4)) - Number(year)) > 1) continue;
    out.push({ ...tied, days, sentence });
  }
  if (out.length === 0) out.push(...told);
  if (out.length === 0) out.push(...monthsIn(sentence, reading));
  return out;
}

/** "opened on 14 May …, goes on until 17 May", "ended on Saturday": the days told one by one. */
function openingIn(sentence: ReadSentence, reading: Reading): readonly Candidate[] {
  const event = eventOf(sentence, reading);
  if (event === null) return [];
  let from: string | null = null;
  let to: string | null = null;
  let inferred = false;
  for (const mention of mentionsOf(sentence, 'date')) {
    if (mention.date.precision !== 'day' || mention.date.from !== mention.date.to || !isOwn(event, sentence, mention.start)) continue;
    const days = daysOf(mention.date, {
      printed: mention.text,
      edition: yearInName(event),
      nearby: yearBeside(sentence),
      published: reading.document.published,
      tense: isFuture(sentence.text) ? 'future' : PAST.test(sentence.text) ? 'past' : 'unknown',
    });
    const before = clauseBefore(sentence.text, mention.start);
    if (days === null) continue;
    inferred ||= days.inferred;
    if (from !== null && CLOSES_ON.test(before)) to ??= days.from;
    else if (OPENS_ON.test(before) && !OTHER_OPENED.test(before)) from ??= days.from;
  }
  const said = relativeDays(sentence, reading);
  from ??= said.from;
  to ??= said.to;
  inferred ||= said.from !== null || said.to !== null;
  if (from === null && to !== null) from = firstDayIn(event, to, reading);
  if (from === null || (to !== null && to < from)) return [];
  to ??= closingDay(event, from, sentence, reading);
  if (to !== null) return [{ event, days: { from, to, inferred: true }, tie: 'named', sentence }];
  return [{ event, days: { from, to: from, inferred }, tie: 'held', sentence }];
}

/** "opened yesterday", "ends tomorrow": days by the date of a page that is of one day. */
function relativeDays({ text }: ReadSentence, reading: Reading): { readonly from: string | null; readonly to: string | null } {
  const page = reading.document.published;
  if (page === null || !/^\d{4}-\d\d-\d\d$/u.test(page)) return { from: null, to: null };
  const day = (match: RegExpExecArray | null): string | null => {
    const word = match?.groups?.['day']?.toLowerCase() ?? match?.groups?.['first']?.toLowerCase();
    const away = word === undefined ? undefined : DAYS_AWAY.get(word);
    return away === undefined ? null : dayAfter(page, away);
  };
  return { from: day(OPENED_RELATIVE.exec(text)), to: day(CLOSED_RELATIVE.exec(text)) };
}

/** The day since which the event has been running, told elsewhere in its report. */
function firstDayIn(event: Thing, to: string, reading: Reading): string | null {
  for (const sentence of reading.sentences.slice(0, FIRST_SENTENCES)) {
    if (eventOf(sentence, reading) !== event) continue;
    const opened = relativeDays(sentence, reading).from;
    if (opened !== null && opened < to && opened >= dayAfter(to, -LONGEST_WEEK)) return opened;
    for (const mention of mentionsOf(sentence, 'date')) {
      const days =
        mention.date.precision === 'day'
          ? daysOf(mention.date, {
              printed: mention.text,
              edition: yearInName(event),
              published: reading.document.published,
              tense: 'past',
            })
          : null;
      const before = sentence.text.slice(Math.max(0, mention.start - 40), mention.start);
      if (days !== null && SINCE.test(before) && days.from < to && days.from >= dayAfter(to, -LONGEST_WEEK)) return days.from;
    }
  }
  return null;
}

const FIRST_SENTENCES = 12;
const SINCE = /(?:since|seit|depuis(?: le)?|dal|desde(?: el)?|sinds|с)\s(?:dem\s|the\s)?$/iu;
const DAYS_AWAY: ReadonlyMap<string, number> = new Map([
  ...['yesterday', 'gestern', 'hier', 'ieri', 'ayer', 'gisteren', 'вчера'].map((word): [string, number] => [word, -1]),
  ...['today', 'heute', 'aujourd’hui', "aujourd'hui", 'oggi', 'hoy', 'vandaag', 'сегодня'].map((word): [string, number] => [word, 0]),
  ...['tomorrow', 'morgen', 'demain', 'domani', 'mañana', 'завтра'].map((word): [string, number] => [word, 1]),
]);
const DAY_WORD = `(?:${[...DAYS_AWAY.keys()].join('|')})`;
const OPENED_RELATIVE = new RegExp(
  String.raw`(?<!\p{L})(?:opened|opens|began|begins|started|starts|kicked off|eröffnet|begann|beginnt|startete|s['’]est ouverte?|s['’]ouvre|a débuté|débute|si è aperto|si apre|è iniziato|al via|comenzó|comienza|se inauguró|empezó|begon|begint|opende|открылся|открылась|начался|началась)\s(?<day>${DAY_WORD})(?!\p{L})|(?<first>${DAY_WORD})\s(?:(?:[^.;,]|,\d){0,60}\s)?(?:for|at|zur|pour|per|para|voor)\s(?:the|l['’]|la|de)?\s?(?:opening|eröffnung|ouverture|apertura|inauguración|inaugurazione)(?!\p{L})`,
  'iu',
);
const CLOSED_RELATIVE = new RegExp(
  String.raw`(?<!\p{L})(?:ended|ends|closed|closes|concluded|concludes|wound up|wraps up|wrapped up|(?:came|comes) to (?:an end|a close)|endete|endet|ging|geht|schloss|s['’]est achevée?|s['’]achève|se termine|si è (?:chius|conclus)[oa]|si (?:chiude|conclude)|terminó|termina|concluyó|concluye|finalizó|se clausuró|eindigde|eindigt|завершил\p{L}{2,3}|завершается)\s(?<day>${DAY_WORD})(?!\p{L})`,
  'iu',
);

/** The last day by the weekday on which the event is said to have ended, or by how many days it lasts; null when nothing tells. */
function closingDay(event: Thing, from: string, sentence: ReadSentence, reading: Reading): string | null {
  const around = reading.sentences.slice(Math.max(0, sentence.index - 3), sentence.index + 4);
  for (const one of around) {
    if (one !== sentence && eventOf(one, reading) !== event) continue;
    const ended = ENDED.exec(one.text);
    const rest = ended === null ? '' : clauseRest(one.text, ended.index + ended[0].length);
    const weekday = wordsOf(rest)
      .map((w) => weekdayIn(w.text))
      .find((day) => day !== null);
    if (weekday !== undefined) {
      for (let ahead = 1; ahead <= LONGEST_WEEK; ahead++) {
        const day = dayAfter(from, ahead);
        if (new Date(day).getUTCDay() === weekday) return day;
      }
    }
  }
  const length = /(?<!\p{L})(two|three|four|five|six)[\s-]day(?!\p{L})/iu.exec(sentence.text)?.[1]?.toLowerCase();
  return length === undefined ? null : dayAfter(from, LENGTHS.indexOf(length) + 1);
}

function clauseRest(text: string, from: number): string {
  return text.slice(from, from + CLOSING_NEAR).split(/[.;:!?]/u)[0] ?? '';
}

function dayAfter(day: string, ahead: number): string {
  return new Date(Date.parse(day) + ahead * 86_400_000).toISOString().slice(0, 10);
}

/** A meeting that began on one day of the week ends before the same day comes again. */
const LONGEST_WEEK = 6;
const LENGTHS: readonly string[] = ['two', 'three', 'four', 'five', 'six'];

/** The one year that the sentence or its section's heading gives by itself. */
function yearBeside(sentence: ReadSentence): string | null {
  const years = new Set(
    mentionsOf(sentence, 'date').flatMap((m) => (m.date.precision === 'year' && m.date.from === m.date.to ? [m.date.from] : [])),
  );
  const [only] = years;
  if (years.size === 1 && only !== undefined) return only;
  return /^((?:19|20)\d\d)$/u.exec(sentence.segment.headings.at(-1) ?? '')?.[1] ?? null;
}

function tieOf(sentence: ReadSentence, mention: TimeMention, reading: Reading): { readonly event: Thing; readonly tie: Tie } | null {
  const several = mention.date.from !== mention.date.to;
  if (MOVED.test(sentence.text)) {
    const moved = eventOf(sentence, reading);
    return moved === null ? null : { event: moved, tie: 'named' };
  }
  const near = eventLinkedTo(sentence, mention.start, mention.end);
  if (near !== null) {
    if (!several && mention.date.precision === 'day' && isOccasion(sentence, near.start, near.end, mention)) return null;
    // "met on 27 May and set the dates of the conference"
    if (near.start >= mention.end && ANOTHER_DEED.test(sentence.text.slice(mention.end, near.start))) return null;
    if (mention.date.precision === 'year' && !mayHaveYear(sentence, near, mention)) return null;
    return { event: near.thing, tie: 'named' };
  }
  if (isDateLine(sentence, mention)) {
    const label = LABEL.test(sentence.text) || LABEL.test(sentence.segment.headings.at(-1) ?? '');
    const above = eventOfBlock(sentence.segment, reading);
    const held = hasPlace(sentence) || HOUR.test(sentence.text.slice(mention.end));
    if (!several && !label && (above === null || mention.date.from === reading.document.published || !held)) return null;
    const event = above ?? eventBelow(sentence.segment, reading) ?? (several || label ? eventOf(sentence, reading) : null);
    return event === null ? null : { event, tie: 'line' };
  }
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

/** "postponed to 3 May 2022", "is due there on 14 October instead": the day that holds after a change. */
function isNewDate(sentence: ReadSentence, mention: TimeMention): boolean {
  return mention.date.precision === 'day' && NEW_DATE_BEFORE.test(sentence.text.slice(Math.max(0, mention.start - 60), mention.start));
}

function lastsOneDay(event: Thing): boolean {
  return event.names.some((name) => wordsOf(name).some((w) => ONE_DAY.test(w.lower)));
}

/** The day opens the sentence or follows "on", and an hour stands beside it. */
function isAtAnHour(sentence: ReadSentence, mention: TimeMention): boolean {
  const before = sentence.text.slice(0, mention.start);
  return (before.trim() === '' || AT_DAY.test(before)) && HOUR.test(sentence.text.slice(mention.end, mention.end + HOUR_NEAR));
}

/** "the assembly was held in October", of an event whose name gives the year. */
function monthsIn(sentence: ReadSentence, reading: Reading): readonly Candidate[] {
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

// ---------------------------------------------------------------- what is not the event's

/** A deadline, an update, or the date of another deed. */
function isForeign(sentence: ReadSentence, mention: TimeMention): boolean {
  const before = clauseBefore(sentence.text, mention.start).slice(-70);
  const after = sentence.text.slice(mention.end, mention.end + 45);
  if (OTHER_BEFORE.test(before) || OTHER_AFTER.test(after)) return true;
  // the dateline of a news item
  return (
    mention.date.from === mention.date.to &&
    /^\s*(?:[–—-]|\/|\(\p{Lu}{3,})\s?/u.test(after) &&
    sentence.segment.text.length > 110 &&
    sentence.segment.kind === 'paragraph' &&
    wordsOf(sentence.text.slice(0, mention.start)).length <= 4
  );
}

/** "At the congress on 4 May …": one day on which something happened there. */
function isOccasion(sentence: ReadSentence, start: number, end: number, mention: TimeMention): boolean {
  const [from, to] = mention.start >= end ? [end, mention.start] : [mention.end, start];
  if (holds(` ${sentence.text.slice(from, to)} `)) return false;
  return OCCASION.test(sentence.text.slice(Math.max(0, start - 24), start));
}

/** A bare year counts for one edition, and where "in" or a bracket ties it to the event. */
function mayHaveYear(sentence: ReadSentence, event: NamedMention, mention: TimeMention): boolean {
  const { text } = sentence;
  // "1996 1st Example Congress": a line of a timeline
  if (mention.start < event.end)
    return (
      mention.start === 0 &&
      text === sentence.segment.text &&
      /^\s?[:–—-]?\s$/u.test(text.slice(mention.end, event.start)) &&
      isOneEdition(event.thing)
    );
  const single = event.thing.names.some((name) => isOrdinal(wordsOf(name)[0]?.text ?? '') && !/^(?:annual|biennial|ежегодн)/iu.test(name));
  const gap = text.slice(event.end, mention.start);
  if (/[;.]/u.test(gap)) return false;
  return single && (/(?:\s(?:in|im|en|nel|в)\s|\()$/u.test(gap) || (/,\s$/u.test(gap) && hasPlace(sentence)));
}

function isTooCoarse(sentence: ReadSentence, mention: TimeMention): boolean {
  if (mention.date.precision === 'day') return false;
  const before = sentence.text.slice(Math.max(0, mention.start - 12), mention.start);
  return !mention.date.yearStated || /(?:since|seit|depuis|dal|desde|с|after|before|until|by|nach|vor)\s$/iu.test(before);
}

/** A line that holds dates and places alone, with or without a label. */
function isDateLine(sentence: ReadSentence, mention: TimeMention): boolean {
  // the line alone, or the words before the first full stop of a report ("Oslo, 3-5 May.")
  if (!sentence.segment.text.startsWith(sentence.text) && !LABEL.test(sentence.text)) return false;
  // a list of editions, each beginning with its year
  if (/^(?:19|20)\d\d(?!\d)\s?[–—:-]?\s/u.test(sentence.text) && mention.start > 0) return false;
  if (sentence.text.length > 160 || mentionsOf(sentence, 'person').length > 0) return false;
  if (LABEL.test(sentence.text) && wordsOf(sentence.text.slice(0, mention.start)).length <= 5) return true;
  let rest = '';
  let at = 0;
  for (const m of sentence.mentions) {
    rest += `${sentence.text.slice(at, Math.max(at, m.start))} `;
    if (m.kind === 'name' || m.kind === 'org' || m.kind === 'quote') rest += ' · ';
    at = m.end;
  }
  rest += sentence.text.slice(at);
  return wordsOf(rest.replace(HOURS, ' ')).filter((w) => !SMALL.test(w.lower)).length === 0;
}

function hasPlace(sentence: ReadSentence): boolean {
  return mentionsOf(sentence, 'place').length > 0;
}

// ---------------------------------------------------------------- one event, several dates

/** The best-tied days; where several are as good, those that hold the others; null when they contradict. */
function choose(candidates: readonly Candidate[]): Candidate | null {
  const best = Math.max(...candidates.map((c) => STRENGTH[c.tie]));
  const top = candidates.filter((c) => STRENGTH[c.tie] === best);
  const longest = Math.max(...top.map((c) => c.days.from.length));
  const precise = top.filter((c) => c.days.from.length === longest);
  const widest = precise.find((c) => precise.every((other) => c.days.from <= other.days.from && other.days.to <= c.days.to));
  if (widest !== undefined) return widest;
  // a day inside a report beside the days of the event; two ranges contradict
  const ranges = precise.filter((c) => c.days.from !== c.days.to);
  const [range] = ranges;
  const same = range !== undefined && ranges.every((c) => c.days.from === range.days.from && c.days.to === range.days.to);
  return same && isOneEdition(range.event) ? range : null;
}

function isOneEdition(event: Thing): boolean {
  return isFullEvent(event) && event.names.some((name) => /\d/u.test(name) || isOrdinal(wordsOf(name)[0]?.text ?? ''));
}

function draftsOf({ event, days, sentence }: Candidate): readonly Draft[] {
  const shared = { subject: event, sentence, certainty: days.inferred ? 'inferred' : 'stated' } as const;
  const start: Draft = { ...shared, predicate: 'startDate', value: days.from };
  return days.to === days.from || days.to.length < 7 ? [start] : [start, { ...shared, predicate: 'endDate', value: days.to }];
}

// ---------------------------------------------------------------- words

const MOVED =
  /(?<!\p{L})(?:postponed|rescheduled|(?:was|were|been|be) moved|moved (?:from|to)|cancelled|canceled|called off|put off|originally (?:planned|scheduled)|instead|verschoben|verlegt|abgesagt|reporté\p{L}*|annulé\p{L}*|rinviat\p{L}|annullat\p{L}|aplazad\p{L}|cancelad\p{L}|verplaatst|uitgesteld|afgelast|перенес\p{L}+|отмен\p{L}+)(?!\p{L})/iu;
const NEW_DATE_PHRASE =
  '(?:(?:postponed|rescheduled|moved|put off)\\s(?:to|until|for)|new dates?(?:\\sare|\\sis)?:?|will\\s(?:now\\s)?(?:take place|be held)|takes? place|is\\s(?:now\\s)?due(?:\\s(?:there|here|in\\s\\p{Lu}\\p{L}+))?(?:\\son)?|(?:verschoben|verlegt)\\sauf(?:\\sden|\\sdie\\szeit\\svom)?|findet\\snun|reportée?s?\\s(?:au|aux|à|du)|rinviat[oaie]\\s(?:al|dal|a)|aplazad[oa]s?\\s(?:al|a|hasta|para)|verplaatst\\snaar|uitgesteld\\stot|перенес[её]н\\p{L}*\\sна)';
const NEW_DATE = new RegExp(String.raw`(?<!\p{L})${NEW_DATE_PHRASE}(?!\p{L})`, 'iu');
const NEW_DATE_BEFORE = new RegExp(String.raw`(?<!\p{L})${NEW_DATE_PHRASE}\s(?:\p{L}+\s){0,4}$`, 'iu');
const OTHER_BEFORE =
  /(?<!\p{L})(?:deadline\p{L}*|abstracts?|submi\p{L}+|regist\p{L}+|appl(?:y|ied|ications?)|early bird|last day|fees?|updated?|published|posted|created|printed|retrieved|accessed|copyright|©|signed|founded|born|died|elected|appointed|since|due (?:on|by|date)|anmelde\p{L}*|anmeldung|einreich\p{L}*|stand:|inscri\p{L}+|soumission|iscri\p{L}+|scaden\p{L}+|plazo|заявк\p{L}+|регистраци\p{L}+|тезис\p{L}+)[^.;!?]{0,40}$|(?:^|\s)(?:by|before|until|till|no later than|bis zum|bis|avant le|entro il|hasta el|antes del|до)\s(?:the\s)?$/iu;
const OTHER_AFTER = /^[^.;!?]{0,20}(?:is the (?:last day|deadline)|deadline|at the latest|is when (?:abstracts|registration))/iu;
const OCCASION =
  /(?<!\p{L})(?:at|during|in|on|for|after|before|of|auf|bei|beim|während|lors|pendant|à|au|durante|al|en|на|во время|tijdens|op)\s(?:the|a|an|its|their|our|der|dem|den|la|le|l['’]|du|el|il|this|de|het)?\s?(?:\p{L}+\s)?$/iu;
const IN_MONTH = /(?:^|\s)(?:in|im|en|nel mese di|a|в)\s(?:early\s|late\s|mid-)?(\p{L}{3,12})(?![\p{L}\p{N}]|\s\d)/giu;
const PAST =
  /(?<!\p{L})(?:was|were|took|held|met|gathered|had|came|attended|ended|closed|happened|brought|fand|fanden|wurden?|hatte|trafen|tenue?s?|eu lieu|réuni\p{L}*|svolt\p{L}|tenut\p{L}|è stat\p{L}|celebró|realizó|fue|tuvo|состоял\p{L}+|прош\p{L}+|собрал\p{L}+|приехал\p{L}+|vond)(?!\p{L})/iu;
const OPENS_ON =
  /(?<!\p{L})(?:open(?:s|ed)?|opening|beg[aiu]n(?:s)?|beginning|start(?:s|ed)?|starting|kick(?:s|ed) off|commenc(?:es|ed)|(?:got|gets|get) under way|eröffnet(?:e)?|beginnt|begann|startet(?:e)?|s['’](?:ouvre|est ouverte?)|ouvert|débute|a (?:débuté|commencé)|si (?:apre|è aperto)|aperto|iniziato|al via|inauguró|comenzó|empezó|opent|opende|begon|begint|ging van start|открылся|открылась|открылось|начался|началась|начнется|начнётся|откроется)\s?(?:\p{L}+\s){0,2}(?:on|in|am|op|le|il|el|,)?\s?$/iu;
const CLOSES_ON =
  /(?<!\p{L})(?:until|till|through|to|lasts? until|runs? until|(?:came|come|comes|draws?|drew) to (?:an end|a close)|end(?:s|ed|ing)?|clos(?:es|ed|ing)|conclud(?:es|ed)|finish(?:es|ed)|wound up|wraps? up|wrapped up|bis(?: zum)?|endet(?:e)?|schloss|geht zu ende|ging zu ende|jusqu['’]au|s['’](?:achève|est achevée?)|se (?:clôt|termine)|clôture|fino al|si (?:chiude|conclude|è (?:chius|conclus)[oa])|hasta(?: el)?|terminó|concluyó|finalizó|clausuró|tot|eindigde|sloot|до|по|заверши\p{L}+|закры\p{L}+)\s?(?:on|am|op|le|il|el|,)?\s?$/iu;
/** "came to an end at the Harbour Hotel on Saturday night": the weekday behind it is the last day. */
const ENDED =
  /(?<!\p{L})(?:(?:came|comes?|drew|draws) to (?:an end|a close)|ended|closed|concluded|finished|wound up|wrapped up|endete|schloss|ging zu ende|s['’]est achevée?|s['’]est terminée?|si è (?:chius|conclus)[oa]|terminó|concluyó|eindigde|завершил\p{L}+|закрыл\p{L}+)(?!\p{L})/iu;
const CLOSING_NEAR = 80;
const ONE_DAY =
  /^(?:day|webinar|workshop|seminar|course|meeting|assembly|ceremony|gala|session|\p{L}*tag|\p{L}*dag|\p{L}*seminar|\p{L}*versammlung|\p{L}*vergadering|journée|séminaire|atelier|assemblée|giornata|seminario|assemblea|jornada|taller|asamblea|семинар\p{L}?|вебинар\p{L}?|собрани\p{L}|заседани\p{L})$/u;
const AT_DAY = /(?:^|\s)(?:on|am|op|le|il|el|this|diesen|deze|ce)\s$/iu;
const HOUR =
  /\d{1,2}[.:h]\d\d|\d\s?(?:[ap]\.?m\.?|Uhr|uur|heures?|horas?|ore|h)(?!\p{L})|(?<!\p{L})(?:noon|midday|midi|mezzogiorno|mediodía|полдень)(?!\p{L})/iu;
const HOUR_NEAR = 60;
/** "9 am to 5 pm", "10.00–16.30 Uhr". */
const HOURS =
  /(?:from\s|von\s|de\s|dalle\s|van\s|с\s)?\d{1,2}(?:[.:h]\d\d)?\s?(?:[ap]\.?m\.?|Uhr|uur|h|heures?)?(?:\s?(?:to|until|–|-|bis|à|tot|alle|a|до)\s?\d{1,2}(?:[.:h]\d\d)?\s?(?:[ap]\.?m\.?|Uhr|uur|h|heures?)?)?(?!\p{L})/giu;
/** What opens may be a building, a course or a list. */
const OTHER_OPENED =
  /(?<!\p{L})(?:registration|clinic|hospital|cent(?:re|er)|ward|unit|exhibition|submission|abstract|line|office|call)s?\s(?:\p{L}+\s){0,3}\s?(?:open|beg|start)/iu;
const DAYS_LONG =
  /(?<!\p{L})(?:two|three|four|five|\d|zwei|drei|vier|deux|trois|quatre|due|tre|quattro|dos|tres|cuatro|два|три|четыре) (?:days|tage[n]?|jours|giorni|días|дня)(?!\p{L})/iu;
const ANOTHER_DEED = /\s(?:and|but|und|aber|et|mais|e|ma|y|pero|и|а)\s(?!(?:\d|on\s\d))/iu;
/** Something else runs on those days. */
const HOUSE = /(?<!\p{L})(?:exhibition|course|holiday|campaign|booth|elections?|vacation|training|fellowship)(?!\p{L})/iu;
const LABEL =
  /^(?:when|time|period|zeitraum|période|periodo|período|dates?|date (?:and|&) (?:place|venue)|days?|save the dates?|datum|termin|wann|zeit|quand|dates?|data|date|quando|fecha|fechas|cuándo|когда|дата|даты|дата проведения|сроки|время|wanneer)(?![\p{L}\s]*(?:published|posted|publication))\s*[:：–—-]?(?=\s|$)/iu;
const SMALL =
  /^(?:in|at|on|from|to|and|the|of|am|vom|bis|du|au|à|le|dal|al|a|del|в|с|по|und|et|e|y|г|online|virtual|hybrid|virtually|only|event|tbc|st|nd|rd|th)$/u;
