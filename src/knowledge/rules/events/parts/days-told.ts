// The days of an event told one by one: "opened on Wednesday", "began yesterday", "ends tomorrow", "came to an end on Saturday".

import { yearInName } from '../../../mentions/events/event-names.ts';
import type { ReadSentence, Thing } from '../../../mentions/mention.ts';
import { wordsOf } from '../../../mentions/names/words.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { mentionsOf } from '../../engine/rule.ts';
import { type Days, daysOf, weekdayIn } from './event-day.ts';
import { clauseBefore } from './event-link.ts';
import { eventOf, isOwn } from './event-scene.ts';
import { tenseAt } from './tense.ts';

/** How directly the text ties the days to the event. */
export type Tie = 'named' | 'line' | 'held' | 'gathered';

export const STRENGTH: Readonly<Record<Tie, number>> = { named: 3, line: 3, held: 2, gathered: 1 };

export interface Candidate {
  readonly event: Thing;
  readonly days: Days;
  readonly tie: Tie;
  readonly sentence: ReadSentence;
}

/** "opened on 14 May …, goes on until 17 May", "ended on Saturday": the days told one by one. */
export function openingIn(sentence: ReadSentence, reading: Reading): readonly Candidate[] {
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
      tense: tenseAt(sentence.text, mention),
    });
    const before = clauseBefore(sentence.text, mention.start);
    if (days === null) continue;
    inferred ||= days.inferred;
    const first = spanFrom(before, days.from);
    if (first !== null) {
      from ??= first;
      to ??= days.from;
      continue;
    }
    if ((from !== null && CLOSES_ON.test(before)) || endsOn(sentence, mention)) to ??= days.from;
    else if (OPENS_ON.test(before) && !OTHER_OPENED.test(before)) from ??= days.from;
  }
  const said = relativeDays(sentence, reading);
  from ??= said.from ?? (said.to === null ? null : openedWeekday(sentence.text, reading));
  to ??= said.to;
  inferred ||= said.from !== null || said.to !== null;
  if (from === null && to !== null) from = firstDayIn(event, to, reading);
  if (from === null || (to !== null && to < from)) return [];
  to ??= closingDay(event, from, sentence, reading);
  if (to !== null) return [{ event, days: { from, to, inferred: true }, tie: 'named', sentence }];
  return [{ event, days: { from, to: from, inferred }, tie: 'held', sentence }];
}

/** "from Thursday until Saturday, 25 May": the first day by its weekday, before the last one's date. */
function spanFrom(before: string, last: string): string | null {
  const name = SINCE_WEEKDAY.exec(before)?.groups?.['day'];
  const weekday = name === undefined ? null : weekdayIn(name);
  if (weekday === null) return null;
  const first = lastWeekday(weekday, last);
  return first === last ? null : first;
}

/** "opened yesterday", "ends tomorrow": days by the date of a page that is of one day. */
function relativeDays({ text }: ReadSentence, reading: Reading): { readonly from: string | null; readonly to: string | null } {
  const page = reading.document.published;
  if (page === null || !/^\d{4}-\d\d-\d\d$/u.test(page)) return { from: null, to: null };
  const day = (match: RegExpExecArray | null): string | null => {
    const word = (match?.groups?.['day'] ?? match?.groups?.['first'] ?? match?.groups?.['as'])?.toLowerCase();
    const away = word === undefined ? undefined : DAYS_AWAY.get(word);
    return away === undefined ? null : dayAfter(page, away);
  };
  return { from: day(OPENED_RELATIVE.exec(text)), to: day(CLOSED_RELATIVE.exec(text)) };
}

/** "ended on Saturday, 21 October", "ging am 21. Oktober … zu Ende": the last day, and no first one. */
export function endsOn({ text }: ReadSentence, mention: { readonly start: number; readonly end: number }): boolean {
  const before = clauseBefore(text, mention.start);
  return ENDS_ON.test(before) || (WENT.test(before) && TO_AN_END.test(text.slice(mention.end)));
}

/** The day that "yesterday", "today" or "this Wednesday" means on a page of one day, for what is over; null where none stands. */
export function relativeDayIn(text: string, published: string | null): string | null {
  if (published === null || !/^\d{4}-\d\d-\d\d$/u.test(published)) return null;
  const word = DAY_ALONE.exec(text)?.[0].toLowerCase();
  const away = word === undefined ? undefined : DAYS_AWAY.get(word);
  if (away !== undefined && away <= 0) return dayAfter(published, away);
  const named = ON_WEEKDAY.exec(text)?.groups?.['day'];
  const weekday = named === undefined ? null : weekdayIn(named);
  return weekday === null ? null : lastWeekday(weekday, published);
}

/** "which opened on Wednesday", told in the week of the event: the last such day before the page's own. */
function openedWeekday(text: string, reading: Reading): string | null {
  const page = reading.document.published;
  const opened = OPENED_ON_WEEKDAY.exec(text)?.groups?.['day'];
  const weekday = opened === undefined ? null : weekdayIn(opened);
  if (weekday === null || page === null || !/^\d{4}-\d\d-\d\d$/u.test(page)) return null;
  return lastWeekday(weekday, page);
}

function lastWeekday(weekday: number, page: string): string {
  return dayAfter(page, -((new Date(page).getUTCDay() - weekday + 7) % 7));
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
      if (days !== null && (SINCE.test(before) || OPENS_ON.test(before)) && days.from < to && days.from >= dayAfter(to, -LONGEST_WEEK))
        return days.from;
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

const DAY_ALONE = new RegExp(`(?<!\\p{L})${DAY_WORD}(?!\\p{L})`, 'iu');

const OPENED_RELATIVE = new RegExp(
  String.raw`(?<!\p{L})(?:opened|opens|began|begins|started|starts|kicked off|eröffnet|begann|beginnt|startete|s['’]est ouverte?|s['’]ouvre|a débuté|débute|si è aperto|si apre|è iniziato|al via|comenzó|comienza|se inauguró|empezó|begon|begint|opende|открылся|открылась|начался|началась)\s(?<day>${DAY_WORD})(?!\p{L})|(?<first>${DAY_WORD})\s(?:(?:[^.;,]|,\d){0,60}\s)?(?:for|at|zur|pour|per|para|voor)\s(?:the|l['’]|la|de)?\s?(?:opening|eröffnung|ouverture|apertura|inauguración|inaugurazione)(?!\p{L})|(?<as>${DAY_WORD})\s(?:as|when|while)\s[^.;]{3,160}\s(?:got under way|opened|began|started|kicked off)(?!\p{L})`,
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
  const length = /(?<!\p{L})(two|three|four|five|six)[\s-]days?(?!\p{L})/iu.exec(sentence.text)?.[1]?.toLowerCase();
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

/** "whom the members had elected in 2021", "founded in 1988": the year of something earlier. */
const LONG_BEFORE =
  /(?<!\p{L})(?:(?:had|hatten?|avai(?:t|ent)|aveva(?:no)?|había[n]?)(?!\p{L})[^,.;]{0,60}|(?:founded|established|created|born|since|gegründet|seit|fondée?|créée?|depuis|fondat[oa]|nat[oa]|dal|fundad[oa]|desde|основан\p{L}*)(?!\p{L})[^,.;]{0,20})$/iu;

/** The one year that the sentence or its section's heading gives by itself. */
export function yearBeside(sentence: ReadSentence): string | null {
  const years = new Set(
    mentionsOf(sentence, 'date').flatMap((m) =>
      m.date.precision === 'year' && m.date.from === m.date.to && !LONG_BEFORE.test(sentence.text.slice(0, m.start)) ? [m.date.from] : [],
    ),
  );
  const [only] = years;
  if (years.size === 1 && only !== undefined) return only;
  return /^((?:19|20)\d\d)$/u.exec(sentence.segment.headings.at(-1) ?? '')?.[1] ?? null;
}

const WEEKDAY_WORD = '[\\p{L}-]{4,12}';

const OPENED_ON_WEEKDAY = new RegExp(
  String.raw`(?<!\p{L})(?:opened|began|started|kicked off|eröffnet|begann|s['’]est ouverte?|a débuté|si è apert[oa]|è iniziat[oa]|se inauguró|comenzó|begon|opende)(?:\s(?:in|at|im|à|a|en|te)\s[^.;,]{3,50}?)?\s(?:on\s|am\s|op\s|le\s|il\s|el\s)?(?<day>${WEEKDAY_WORD})(?=[,.;]|\s(?:and|und|et|e|y|en|with|in|at)\s|$)`,
  'iu',
);

const SINCE_WEEKDAY = new RegExp(
  String.raw`(?<!\p{L})(?:from|desde|von|de|du|da|dal|van|с)\s(?:this\s|este\s|el\s|diesem\s|ce\s|le\s|questo\s)?(?<day>${WEEKDAY_WORD})\s(?:y\s|and\s|und\s|et\s|e\s|en\s|и\s)?(?:to|until|till|through|hasta|bis|à|au|jusqu['’]au|jusqu['’]à|a|al|fino a|tot|по|до)\s(?:this\s|el\s|zum\s|le\s|este\s)?$`,
  'iu',
);

const ON_WEEKDAY = new RegExp(String.raw`(?<!\p{L})(?:this|last|on|am|le|il|el|op|diesen|letzten)\s(?<day>${WEEKDAY_WORD})(?!\p{L})`, 'iu');

const ENDS_ON =
  /(?<!\p{L})(?:(?:came|come|comes|draws?|drew) to (?:an end|a close)|ended|ends|closed|closes|concluded|concludes|finished|wound up|wrapped up|endete|schloss|s['’]est achevée?|s['’]est terminée?|si è (?:chius|conclus)[oa]|terminó|concluyó|finalizó|eindigde|завершил\p{L}{2,3}|закрыл\p{L}{2,3})\s(?:\p{L}+\s){0,2}?(?:on|am|op|le|il|el)?,?\s?$/iu;
const WENT = /(?<!\p{L})(?:ging|geht)\s(?:am\s)?$/iu;
const TO_AN_END = /(?<!\p{L})zu Ende(?!\p{L})/u;

const OPENS_ON =
  /(?<!\p{L})(?:open(?:s|ed)?|begonnen|eröffnet wurden?|opening|beg[aiu]n(?:s)?|beginning|start(?:s|ed)?|starting|kick(?:s|ed) off|commenc(?:es|ed)|(?:got|gets|get) under way|eröffnet(?:e)?|beginnt|begann|startet(?:e)?|s['’](?:ouvre|est ouverte?)|ouvert(?:e|es|s)?|débute|a (?:débuté|commencé)|si (?:apre|è aperto)|aperto|iniziato|al via|inauguró|comenzó|empezó|opent|opende|begon|begint|ging van start|открылся|открылась|открылось|начался|началась|начнется|начнётся|откроется)\s?(?:\p{L}+\s){0,2}(?:on|in|am|op|le|il|el|,)?\s?$/iu;

const CLOSES_ON =
  /(?<!\p{L})(?:until|till|through|to|lasts? until|runs? until|(?:came|come|comes|draws?|drew) to (?:an end|a close)|end(?:s|ed|ing)?|clos(?:es|ed|ing)|conclud(?:es|ed)|finish(?:es|ed)|wound up|wraps? up|wrapped up|bis(?: zum)?|endet(?:e)?|schloss|geht zu ende|ging zu ende|jusqu['’]au|s['’](?:achève|est achevée?)|se (?:clôt|termine)|clôture|fino al|si (?:chiude|conclude|è (?:chius|conclus)[oa])|hasta(?: el)?|terminó|concluyó|finalizó|clausuró|tot|eindigde|sloot|до|по|заверши\p{L}+|закры\p{L}+)\s?(?:on|am|op|le|il|el|,)?\s?$/iu;

/** "came to an end at the Harbour Hotel on Saturday night": the weekday behind it is the last day. */
const ENDED =
  /(?<!\p{L})(?:(?:came|comes?|drew|draws) to (?:an end|a close)|ended|closed|concluded|finished|wound up|wrapped up|endete|schloss|ging zu ende|s['’]est achevée?|s['’]est terminée?|si è (?:chius|conclus)[oa]|terminó|concluyó|eindigde|завершил\p{L}+|закрыл\p{L}+|rideau est tombé|curtain (?:fell|came down)|fiel der vorhang|calato il sipario|cayó el telón)(?!\p{L})/iu;

const CLOSING_NEAR = 80;

/** What opens may be a building, a course or a list. */
const OTHER_OPENED =
  /(?<!\p{L})(?:registration|clinic|hospital|cent(?:re|er)|ward|unit|exhibition|submission|abstract|line|office|call)s?\s(?:\p{L}+\s){0,3}\s?(?:open|beg|start)/iu;
