// Which date a verb of founding has: the one beside it, the one that frames its sentence, or the year told last before.

import type { ReadSentence, TimeMention } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { mentionsOf } from '../../engine/rule.ts';

/** The date after the verb in its clause, else the one right before it. */
export function nearestDate(dates: readonly TimeMention[], start: number, end: number, text: string): TimeMention | undefined {
  const after = dates.find((d) => d.start >= end && d.start - end <= AFTER_VERB && !NEXT_VERB.test(text.slice(end, d.start)));
  const before = dates.findLast((d) => d.end <= start && start - d.end <= BEFORE_VERB && !/[;:.]/u.test(text.slice(d.end, start)));
  // "On 4 May 1968 they agreed that …, and the Society was constituted that same afternoon"
  const same = SAME_TIME.test(text.slice(end, end + 40)) ? dates.findLast((d) => d.end <= start) : undefined;
  return same ?? after ?? before;
}

/** "In the same year": the year of the date told last before, here or in the sentences right before. */
export function yearTold(sentence: ReadSentence, reading: Reading, start: number): TimeMention | undefined {
  const here = mentionsOf(sentence, 'date').findLast((d) => d.end <= start && isOneDate(d));
  if (here !== undefined) return here;
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - YEAR_LOOK_BACK); at--) {
    const dates = mentionsOf(reading.sentences[at] ?? sentence, 'date');
    if (dates.length > 0) return dates.findLast(isOneDate);
  }
  return undefined;
}

/** "In 1999 a doctor called three groups together, and the society was founded", "since 1971, when the society was set up". */
export function framed(sentence: ReadSentence, dates: readonly TimeMention[], start: number): TimeMention | undefined {
  const { text } = sentence;
  const body = mentionsOf(sentence, 'org').findLast((m) => m.end <= start);
  if (body === undefined || !AUXILIARY.test(text.slice(body.end, start).replace(/^\s?\([^()]*\)|^\s?\)/u, ''))) return undefined;
  const first = mentionsOf(sentence, 'org').find((m) => m.thing === body.thing && m.end >= body.start - 4) ?? body;
  const before = dates.filter((d) => d.end <= first.start);
  const last = before.at(-1);
  if (last === undefined) return undefined;
  const between = text.slice(last.end, first.start);
  if (WHEN.test(between)) return last;
  return before.length === 1 &&
    last.start <= FRAME_OPENING &&
    between.length <= FRAME &&
    !/[;:]/u.test(between) &&
    CLAUSE_BEGINS.test(between)
    ? last
    : undefined;
}

/** "established in the same year" */
export function saysSameYear(follows: string): boolean {
  const match = SAME_YEAR.exec(follows);
  return match !== null && match.index <= SAME_YEAR_NEAR;
}

export function isOneDate(date: TimeMention): boolean {
  const year = Number(date.date.from.slice(0, 4));
  return date.date.yearStated && date.date.from === date.date.to && year >= OLDEST && year <= YOUNGEST;
}

const SAME_TIME =
  /^\s(?:on\s|in\s)?(?:that|the)\s(?:very\s)?(?:same\s)?(?:day|afternoon|evening|morning|night|month|year)(?!\p{L})|^\s(?:am selben tag|noch am selben|le même jour|lo stesso giorno|el mismo día)/iu;
/** "established in the same year": the year told last before. */
export const SAME_YEAR =
  /(?<!\p{L})(?:(?:the|that)\s(?:very\s)?same\syear|that\syear|im\s(?:selben|gleichen)\sjahr|la\smême\sannée|nello\sstesso\sanno|el\smismo\saño|(?:in\s)?(?:hetzelfde|datzelfde)\sjaar|в\sтом\sже\sгоду)(?!\p{L})/iu;
/** Behind a conjunction another verb takes the date: "was founded and is since 1996 …". */
const NEXT_VERB =
  /[;:]|(?<!\p{L})(?:(?:and|but)\s(?:[^,]{0,30}\s)?(?:was|were|has|is|held|had|became)|und\s(?:[^,]{0,30}\s)?(?:ist|war|wurde|hat|wird|zählt)|et\s(?:[^,]{0,30}\s)?(?:est|a|fut|compte)|e\s(?:[^,]{0,30}\s)?(?:è|ha|fu|conta)|y\s(?:[^,]{0,30}\s)?(?:es|fue|ha|cuenta)|en\s(?:[^,]{0,30}\s)?(?:is|was|werd|heeft|telt)|и\s(?:[^,]{0,30}\s)?(?:был\p{L}*|имеет))\s/iu;
/** Nothing but an auxiliary between a body's name and the verb. */
const AUXILIARY =
  /^(?:\s?\([^()]*\)|\s?\))?,?\s(?:(?:was|were|wurde|a\sété|fut|est|è\sstat[ao]|fu|fue|se|werd|был[аои]?)\s)(?:\p{L}+ly\s|first\s|offiziell\s|officiellement\s)?$/iu;
/** "1971, when the group was set up" */
const WHEN = /^,?\s(?:when|als|quand|lorsque|quando|cuando|toen|когда)\s(?:the|die|der|das|la|le|l['’]|il|lo|el|de|het)?\s?$/iu;
/** "In 1999 they met, and the society was founded": the clause behind a date that opens the sentence. */
const CLAUSE_BEGINS =
  /(?:,|\s(?:and|und|et|e|y|en|и))\s(?:(?:and|so|und|et|e|y|en|и)\s)?(?:the|our|this|die|der|das|la|le|l['’]|il|lo|el|de|het)?\s?$/iu;
/** Hospitals of the Middle Ages exist; a postal code of four digits does not found anything. */
const OLDEST = 1100;
const YOUNGEST = 2100;
/** Characters between the verb and its date. */
const AFTER_VERB = 60;
const BEFORE_VERB = 48;
/** Sentences to look back for the year that "the same year" means. */
const YEAR_LOOK_BACK = 3;
/** Characters before a date that opens its sentence, and up to the clause that it dates. */
const FRAME_OPENING = 12;
const FRAME = 260;
/** Characters before "the same year" behind the verb: " in". */
const SAME_YEAR_NEAR = 4;
