// The time that a question asks about: a year or a date, or the reader's own day ("now", "current", "next").

import { findDates } from '../domain/dates.ts';
import { type Days, daysOf } from './chronology.ts';
import { isNowWord } from './vocabulary.ts';
import { withCapitals, wordsOf } from './words.ts';

export interface AskedTime {
  /** `now`: the reader's own day, by a word for it. */
  readonly kind: 'date' | 'now';
  /** The days asked of: for "before 2000" all earlier ones, for "since 2010" all later ones; for "next" the reader's own day. */
  readonly days: Days;
  readonly side: 'in' | 'before' | 'after';
  /** [start, end) of the words that say it. */
  readonly span: readonly [number, number];
  /** The text without the words that ask for the time. */
  readonly rest: string;
}

/** Null where a question asks of no time. `today` is `YYYY-MM-DD`. */
export function timeAsked(text: string, today: string): AskedTime | null {
  const date = dateSaid(text);
  const days = daysOf(date?.edtf ?? null);
  if (date !== undefined && days !== null) {
    const side = sideOf(text.slice(0, date.start));
    return {
      kind: 'date',
      days: onSide(days, side),
      side: side?.side ?? 'in',
      span: [date.start, date.end],
      rest: without(text, date.start, date.end),
    };
  }
  const decade = DECADE.exec(text);
  const tens = decade?.groups?.['tens'];
  if (decade !== null && tens !== undefined) {
    const end = decade.index + decade[0].length;
    const days = { from: `${tens}0-01-01`, to: `${tens}9-12-31` };
    return { kind: 'date', days, side: 'in', span: [decade.index, end], rest: without(text, decade.index, end) };
  }
  const ago = AGO.find(({ words }) => words.test(text));
  const said = ago?.words.exec(text);
  if (ago !== undefined && said != null) {
    const end = said.index + said[0].length;
    return { kind: 'date', days: ago.days(today), side: 'in', span: [said.index, end], rest: without(text, said.index, end) };
  }
  const now = nowSaid(text);
  const side = now !== undefined && NEXT.has(now.plain) ? 'after' : 'in';
  return now === undefined
    ? null
    : { kind: 'now', days: { from: today, to: today }, side, span: [now.start, now.end], rest: without(text, now.start, now.end) };
}

/** The date as it is read in the language that reads most of it: "abril de 2021" is a month, and no bare year. */
function dateSaid(text: string): ReturnType<typeof findDates>[number] | undefined {
  if (!HAS_YEAR.test(text)) return undefined;
  const capitals = withCapitals(text);
  const isAsked = ({ yearStated, end }: { readonly yearStated: boolean; readonly end: number }): boolean =>
    yearStated && !COUNTED.test(text.slice(end));
  const inEnglish = findDates(capitals, 'en').find(isAsked);
  if (inEnglish?.precision !== 'year') return inEnglish;
  const others = LANGUAGES.flatMap((language) => findDates(capitals, language).filter(isAsked).slice(0, 1));
  return others.find(({ precision, start, end }) => precision !== 'year' && start < inEnglish.start && end >= inEnglish.end) ?? inEnglish;
}

/** Cheaper than the grammar of dates, and true of every text in which it states a year. */
export const HAS_YEAR = /\d{2}/u;

/** Those whose question forms are understood. */
const LANGUAGES: readonly string[] = ['de', 'fr', 'es', 'nl', 'ru', 'it'];

interface SaidNow {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** A word for the reader's own day, or several: "these days", "at the moment". */
function nowSaid(text: string): SaidNow | undefined {
  const phrase = NOW_PHRASE.exec(text);
  if (phrase !== null) return { plain: phrase[0], start: phrase.index, end: phrase.index + phrase[0].length };
  const isThere = ({ plain, start }: SaidNow): boolean => plain === 'present' && BEING.test(text.slice(0, start));
  return wordsOf(text).find((word) => (isNowWord(word.plain) && !isThere(word)) || NEXT.has(word.plain));
}

const NOW_PHRASE =
  /(?<!\p{L})(?:(?:in )?these days|at (?:the|this) (?:very )?(?:moment|time|point in time)(?! of)|at present|right now|as of (?:now|today|this year)|as we speak|for the (?:moment|time being)|this (?:year|month|week)|in diesen tagen|im (?:moment|augenblick)|zur ?zeit|gegenwärtig|heutzutage|dieses jahr|in diesem jahr|en ce moment|à l.heure actuelle|de nos jours|à présent|pour le moment|cette année|op dit (?:moment|ogenblik)|tegenwoordig|momenteel|dit jaar|thans|in questo momento|al momento|attualmente|oggigiorno|quest.anno|en este momento|hoy en día|hoy día|este año|no momento|atualmente|hoje em dia|в настоящее время|в данный момент|сейчас|на данный момент|в этом году|ныне)(?!\p{L})/iu;

/** "Who were present": being there, not the present. */
const BEING = /(?<!\p{L})(?:was|were|is|are|be|been|being|those|all|et(?:ai|aie)nt|sont|est)\s+$/iu;

/** "2000 people" is no year. */
const COUNTED =
  /^ (?:people|persons|participants|delegates|attendees|visitors|guests|members|doctors|nurses|children|patients|teilnehmer|personnes|membres|leden|personas|miembros|участник|человек|член)/iu;

interface Side {
  readonly side: 'before' | 'after';
  /** The date itself belongs to it ("since 2010", "until 2010"). */
  readonly including: boolean;
}

function sideOf(before: string): Side | null {
  return SIDES.find(({ words }) => words.test(before)) ?? null;
}

function onSide(days: Days, side: Side | null): Days {
  if (side === null) return days;
  if (side.side === 'before') return { from: '0000-01-01', to: side.including ? days.to : neighbour(days.from, -1) };
  return { from: side.including ? days.from : neighbour(days.to, 1), to: '9999-12-31' };
}

/** The day before or after, counted in 31-day months: enough to compare with. */
function neighbour(day: string, step: 1 | -1): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = (year * 12 + month - 1) * 31 + date - 1 + step;
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${pad(Math.floor(count / 372), 4)}-${pad((Math.floor(count / 31) % 12) + 1, 2)}-${pad((count % 31) + 1, 2)}`;
}

const at = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words})\\s+(?:the |dem |den |le |el |la )?(?:year |jahr |année |jaar |año )?$`, 'iu');

const SIDES: readonly (Side & { readonly words: RegExp })[] = [
  { side: 'before', including: false, words: at('before|prior to|earlier than|older than|vor|avant|voor|antes de|antes del|до') },
  { side: 'before', including: true, words: at('until|till|up to|by|bis|jusqu.en|tot|hasta|по') },
  { side: 'after', including: false, words: at('after|later than|younger than|nach|après|na|después de|después del|после') },
  { side: 'after', including: true, words: at('since|seit|ab|depuis|sinds|vanaf|desde|с') },
];

const within =
  (days: number) =>
  (today: string): Days => ({ from: addDays(today, -days), to: today });

function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Told from the reader's own day on. */
const AGO: readonly { readonly words: RegExp; readonly days: (today: string) => Days }[] = [
  { words: /(?<!\p{L})(?:yesterday|gestern|hier soir|gisteren|ayer|вчера)(?!\p{L})/iu, days: within(1) },
  {
    words: /(?<!\p{L})(?:last week|letzte woche|la semaine dernière|vorige week|la semana pasada|на прошлой неделе)(?!\p{L})/iu,
    days: within(14),
  },
  {
    words: /(?<!\p{L})(?:last month|letzten monat|le mois dernier|vorige maand|el mes pasado|в прошлом месяце)(?!\p{L})/iu,
    days: within(62),
  },
  {
    words: /(?<!\p{L})(?:last year|letztes jahr|l.an(?:née)? derni(?:er|ère)|vorig jaar|el año pasado|в прошлом году)(?!\p{L})/iu,
    days: (today) => ({ from: `${Number(today.slice(0, 4)) - 1}-01-01`, to: `${Number(today.slice(0, 4)) - 1}-12-31` }),
  },
];

const DECADE = /(?<!\d)(?<tens>(?:1[89]|20)\d)0(?:[’']?s|er)(?!\p{L})/u;

function without(text: string, start: number, end: number): string {
  return `${text.slice(0, start).replace(BEFORE_DATE, '')} ${text.slice(end)}`.trim();
}

/** A preposition that goes with the date. */
const BEFORE_DATE = /(?:(?:^|\s)(?:as of|in|on|at|en|im|am|om|el|v|в))?\s*$/iu;

/** "the next president": later than any page can say. */
const NEXT: ReadonlySet<string> = new Set(
  'next upcoming future nachste nachster nachsten prochain prochaine volgende proximo proxima sleduyushchii sleduyushchaya'.split(' '),
);
