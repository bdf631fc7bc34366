// Whom a sentence is about that does not say so by a name right beside its verb: "we", "it", or the body that it begins with.

import type { NamedMention, ReadSentence, Thing } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { mentionsOf } from '../../engine/rule.ts';
import { bodyMeant } from './clause.ts';

/** "we" in the languages read, for patterns. */
export const WE = '(?:we|wir|nous|noi|nosotros|nosotras|wij|мы)';

/** Does the sentence speak in the name of a group: "We …", "To that end we …", "Deshalb vermieten wir …"? */
export function speaksAsWe(text: string): boolean {
  return WE_FIRST.test(text);
}

/**
 * The body that the sentence is about by the way it begins: with its name, a word for it, "we" or "it", a time or a label perhaps before
 * them. Null when it begins with anything else.
 */
export function openingBody(sentence: ReadSentence, reading: Reading): Thing | null {
  const { text } = sentence;
  const bodies = mentionsOf(sentence, 'org');
  const first = bodies[0];
  if (first !== undefined && OPENS.test(withoutTimes(sentence, first.start))) {
    // "ABOUT EXS: the Society, …": the label and the subject are one
    const again = bodies[1];
    return again !== undefined && /^:\s(?:the|die|der|das|la|le|il|el|l['’])?\s?$/iu.test(text.slice(first.end, again.start))
      ? again.thing
      : first.thing;
  }
  if (WE_FIRST.test(text)) return reading.body;
  return IT_FIRST.test(withoutTimes(sentence, text.length)) ? bodyMeant(sentence, reading) : null;
}

/** Does the sentence begin with the name, a time perhaps before it: "Today the hospital …"? */
export function beginsWith(sentence: ReadSentence, mention: NamedMention): boolean {
  return OPENS.test(withoutTimes(sentence, mention.start));
}

/** The words up to the offset, dates and small remarks of time taken out. */
function withoutTimes(sentence: ReadSentence, end: number): string {
  let words = sentence.text.slice(0, end);
  for (const date of mentionsOf(sentence, 'date').toReversed())
    if (date.end <= end) words = words.slice(0, date.start) + words.slice(date.end);
  return words;
}

const TIME =
  "(?:(?:since|in|on|from|by|as of|today|now|currently|every year|each year|every two years|at present|seit|im jahre?|am|heute|derzeit|zurzeit|inzwischen|depuis|en|aujourd[’']hui|dal|oggi|desde|hoy|sinds|с|сегодня),?\\s*){0,2},?\\s*";
const OPENS = new RegExp(`^(?:about\\s)?${TIME}(?:the|die|der|das|la|le|il|el|l['’]|de|het)?\\s?$`, 'iu');
const WE_FIRST =
  /^(?:(?:to (?:that|this) end|so|therefore|for this reason|that is why|this is why|besides|together|each year|every year|every (?:spring|summer|autumn|winter)|since \d{4}|in \d{4}|today|now|these days|deshalb|darum|dafür|dazu|außerdem|heute|derzeit|seit \d{4})[,]?\s)?(?:(?:vermieten|bezahlen|laden|unterstützen|fördern|bieten|organisieren|beraten|begleiten|betreuen|helfen|finanzieren|betreiben|veranstalten|verleihen|vergeben|sind|zählen|haben)\s)?(?:we|wir|nous|noi|nosotros|nosotras|wij|мы)(?!\p{L})/iu;
const IT_FIRST = new RegExp(`^${TIME}(?:it|er|sie|es|elle|il|она|оно|он)\\s`, 'iu');
