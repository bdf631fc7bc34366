// Yes or no: whether a statement makes a claim certain. A wish is no deed, a number is compared with its bound, and "no" is said only of
// what has one value and that one stated: everything else is left open.

import type { Statement } from '../../domain/statement.ts';
import { daysOf, overlap } from '../chronology.ts';
import type { Question } from './question.ts';

/** true and false where the statement makes it certain, null where it leaves it open. */
export function settles(statement: Statement, question: Question): boolean | null {
  if (isWish(statement) && !WISH.test(question.text)) return null;
  const date = settlesDate(statement, question);
  if (date !== undefined) return date;
  return settlesNumber(statement, question.text);
}

/** A text that wishes, plans, offers or denies. */
export function isWishful(text: string): boolean {
  return WISH.test(text);
}

/** Somebody "is interested in" or "is ready to": asked whether they do, the text leaves it open. */
function isWish({ predicate, value, qualifiers }: Statement): boolean {
  return DEEDS.has(predicate) && WISH.test(`${value} ${qualifiers.kind ?? ''}`);
}

/** One day is stated of what happens once: another is wrong. undefined where no date is asked of. */
function settlesDate(statement: Statement, { time, property }: Question): boolean | null | undefined {
  if (
    time?.kind !== 'date' ||
    !HAPPENS_ONCE.has(statement.predicate) ||
    (property?.property !== 'founding' && property?.property !== 'date')
  )
    return undefined;
  const own = daysOf(statement.value);
  if (own === null) return null;
  if (overlap(own, time.days)) return own.from >= time.days.from && own.to <= time.days.to ? true : isWithin(time.days, own) ? true : null;
  return false;
}

function isWithin(inner: { readonly from: string; readonly to: string }, outer: { readonly from: string; readonly to: string }): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

function settlesNumber(statement: Statement, text: string): boolean | null {
  const asked = COUNTED.has(statement.predicate) ? rangeOf(text) : null;
  if (asked === null) return true;
  const stated = rangeOf(statement.value);
  if (stated === null) return null;
  // "more than 1,000" is not "exactly 1,000"
  if (EXACTLY.test(text) && (stated.least > asked.most || stated.most < asked.least)) return false;
  return stated.least >= asked.least && stated.most <= asked.most ? true : null;
}

/** Whether a text prints the number of a phrase, or leaves only numbers possible that its bound allows; true where the phrase has none. */
export function isWithinBounds(asked: string, stated: string): boolean {
  const [range, said] = [rangeOf(asked), rangeOf(stated)];
  if (range === null || said === null) return range === null;
  if (range.least === range.most) return [said.least, said.least - 1, said.most, said.most + 1].includes(range.least);
  return said.least >= range.least && said.most <= range.most;
}

interface Range {
  readonly least: number;
  readonly most: number;
}

/** The numbers that a phrase leaves possible: "over 900" is 901 and more. Years are no counts. */
function rangeOf(text: string): Range | null {
  const match = NUMBER.exec(text.replace(/(?<=\d)[ ,.’'](?=\d{3}(?!\d))/gu, ''));
  const { bound = '', digits } = match?.groups ?? {};
  if (digits === undefined) return null;
  const number = Number(digits);
  if (MORE.test(bound)) return { least: number + 1, most: Number.POSITIVE_INFINITY };
  if (AT_LEAST.test(bound)) return { least: number, most: Number.POSITIVE_INFINITY };
  if (FEWER.test(bound)) return { least: 0, most: number - 1 };
  return { least: number, most: number };
}

const DEEDS: ReadonlySet<string> = new Set(['remark', 'agreement', 'visit', 'speaker', 'attendee', 'affiliate', 'supporter', 'organizer']);
const HAPPENS_ONCE: ReadonlySet<string> = new Set(['foundingDate', 'startDate', 'endDate']);
const COUNTED: ReadonlySet<string> = new Set(['memberCount', 'attendance', 'memberShare']);

const WISH =
  /(?<!\p{L})(?:interest(?:ed)?|hop(?:e|es|ed|ing)|plan(?:s|ned)?|intend(?:s|ed)?|wish(?:es|ed)?|want(?:s|ed)?|propos(?:e|es|ed|al)|ready|readiness|willing(?:ness)?|invit(?:e|es|ed|ation)|expect(?:s|ed)?|consider(?:s|ed|ing)?|would|could|may|might|not|never|no longer|without|instead of|refus(?:e|es|ed)|declin(?:e|es|ed)|promis(?:e|es|ed)|offer(?:s|ed)?)(?!\p{L})/iu;

const EXACTLY = /(?<!\p{L})(?:exactly|precisely|genau|exactement|precies|exactamente|ровно)(?!\p{L})/iu;

const NUMBER =
  /(?<bound>(?:more than|over|above|at least|no fewer than|fewer than|less than|under|below|up to|mehr als|über|mindestens|weniger als|plus de|au moins|moins de|meer dan|minstens|minder dan|más de|al menos|menos de|более|больше|свыше|не менее|меньше|менее)\s+|[>≥<]\s*)?(?<![\d.])(?!(?:1[89]|20)\d\d(?!\d)(?! \p{L}+s(?!\p{L})| people| persons))(?<digits>\d{1,9})(?!\d)/iu;
const MORE = /more than|over|above|>|mehr als|über|plus de|meer dan|más de|более|больше|свыше/iu;
const AT_LEAST = /at least|no fewer than|≥|mindestens|au moins|minstens|al menos|не менее/iu;
const FEWER = /fewer than|less than|under|below|<|weniger als|moins de|minder dan|menos de|меньше|менее/iu;
