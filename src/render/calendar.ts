// "Add to calendar": an event whose days are stated in full, as an entry for any calendar, past ones included.

import { createHash } from 'node:crypto';
import type { Answer, Found } from '../answering/answer.ts';
import type { Entity } from '../domain/entity.ts';
import type { Statement } from '../domain/statement.ts';
import { say } from './catalogue.ts';
import type { RenderContext } from './context.ts';
import { fullDay, spanText } from './dates.ts';
import type { CalendarEntry } from './enclosures/enclosure.ts';
import { clip } from './limits.ts';
import { plain, shown } from './markup.ts';
import { lastingSources, sourceOf } from './sources.ts';
import { COLORS, draftOf, nameOf, paragraph, sentence, type View, viewOf } from './view.ts';

/** The days of an event as the newest page states them, and where. */
interface EventDays {
  readonly first: Statement;
  readonly last: Statement | null;
  readonly places: readonly Statement[];
}

const TITLE_LIMIT = 250;
const PLACE_LIMIT = 120;
const MOST_PLACES = 3;
/** What a file's name keeps of the event's id. */
const NAME_LENGTH = 60;

/** Whether an answer is the card of an event that can be put into a calendar. */
export function isForCalendar(answer: Answer, context: RenderContext): answer is Found & { readonly subject: Entity } {
  if (answer.kind !== 'found' || answer.shape.view !== 'card' || answer.subject?.kind !== 'event') return false;
  return daysOf(answer.subject, context) !== null;
}

export function calendarView({ subject }: { readonly subject: Entity }, context: RenderContext): View {
  const days = daysOf(subject, context);
  if (days === null) throw new Error(`${subject.id} has no days to put into a calendar`);
  const { locale } = context;
  const { first, last, places } = days;
  const date = shown(spanText(first.value, last?.value ?? null, locale), TITLE_LIMIT);
  const place = places.map(({ value }) => shown(value, PLACE_LIMIT)).join(', ');
  const when = [date, place].filter((part) => part !== '').join(' · ');
  const name = nameOf(subject);
  const stated = [first, ...(last === null ? [] : [last]), ...places];
  const draft = draftOf(name, COLORS.event, {
    line: `${sentence(`${name}: ${when}`)} ${say(locale, 'calendar.hint')}`,
    intro: [paragraph(when), paragraph(say(locale, 'calendar.hint'))],
    cited: stated.map(sourceOf),
  });
  return viewOf(draft, { enclosures: [entryOf(subject, days, context)] });
}

function entryOf(subject: Entity, { first, last, places }: EventDays, context: RenderContext): CalendarEntry {
  const { locale, knowledge, today } = context;
  const stated = [first, ...(last === null ? [] : [last]), ...places];
  const addresses = stated.flatMap(({ citation }) => knowledge.documentById.get(citation.document)?.url ?? []);
  const lines = [
    lastingSources(stated.map(sourceOf), context),
    ...new Set(stated.map(({ citation }) => plain(citation.quote)).filter((quote) => quote !== '')),
    ...new Set(addresses.map(plain)),
  ];
  const days = spanText(first.value, last?.value ?? null, locale);
  const slug = subject.id
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, NAME_LENGTH);
  return {
    kind: 'calendar',
    name: `${slug === '' ? 'event' : slug}.ics`,
    description: say(locale, 'calendar.file', { event: clip(plain(subject.name), TITLE_LIMIT), date: days }),
    uid: `${createHash('sha256').update(subject.id).digest('hex').slice(0, 32)}@plenary`,
    title: clip(plain(subject.name), TITLE_LIMIT),
    place: places.length === 0 ? null : places.map(({ value }) => clip(plain(value), PLACE_LIMIT)).join(', '),
    first: fullDay(first.value) ?? '',
    last: last === null ? null : fullDay(last.value),
    text: lines.join('\n'),
    written: today,
  };
}

/** Null where no first day is stated in full, or where a last day is stated and not in full: half of an event is in no calendar. */
function daysOf(subject: Entity, { knowledge }: RenderContext): EventDays | null {
  const about = (knowledge.statementsAbout.get(subject.id) ?? []).filter(({ rank }) => rank !== 'deprecated');
  const starts = about.filter(({ predicate }) => predicate === 'startDate');
  const first = starts
    .toSorted((one, other) => (other.asOf ?? '').localeCompare(one.asOf ?? ''))
    .find(({ value }) => fullDay(value) !== null);
  if (first === undefined) return null;
  const inSame = (one: Statement): boolean => one.citation.document === first.citation.document;
  const last = about.find((one) => one.predicate === 'endDate' && inSame(one)) ?? null;
  if (last !== null && (fullDay(last.value) === null || last.value < first.value)) return null;
  const places = about.filter((one) => one.predicate === 'location' && inSame(one)).slice(0, MOST_PLACES);
  return { first, last, places };
}
