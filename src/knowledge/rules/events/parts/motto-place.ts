// Where a page prints an event's motto without a word for it: under the title, beside the name, in the name, on the line of its days.

import type { ReadSentence } from '../../../mentions/mention.ts';
import { wordsOf } from '../../../mentions/names/words.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { type Draft, mentionsOf } from '../../engine/rule.ts';
import { eventOfBlock } from './event-block.ts';
import { eventOfPage, eventsIn } from './event-page.ts';
import { eventAround } from './event-scene.ts';

/** A line in title case right under the event's name and days: what an announcement puts there is the motto. */
export function underTitle(sentence: ReadSentence, reading: Reading): Draft | null {
  const { text, segment } = sentence;
  const page = eventOfPage(reading);
  if (page === null || text !== segment.text || segment.kind !== 'heading' || eventOfBlock(segment, reading) !== page) return null;
  // in quotation marks a line of the block is no name, and nothing else
  const [quote] = mentionsOf(sentence, 'quote');
  if (quote !== undefined && quote.start === 0 && quote.end === text.length && wordsOf(quote.inner).length >= 3)
    return { subject: page, predicate: 'theme', value: trimmed(quote.inner), sentence, certainty: 'inferred' };
  const above = reading.sentences[sentence.index - 1];
  const dated = above !== undefined && mentionsOf(above, 'date').some((d) => d.date.precision === 'day' && d.date.from !== d.date.to);
  if (!dated || sentence.mentions.some((m) => m.kind !== 'name' && m.kind !== 'quote')) return null;
  const words = wordsOf(text);
  if (words.length < 3 || words.length > 10 || /[\d@|:]/u.test(text) || text === text.toUpperCase()) return null;
  if (words.some((w) => NO_MOTTO.test(w.lower)) || !words.every((w) => w.capital || SMALL_WORD.test(w.lower))) return null;
  return { subject: page, predicate: 'theme', value: trimmed(text), sentence, certainty: 'inferred' };
}

/** A title in quotation marks right after the event's name. */
export function besideName(sentence: ReadSentence): Draft | null {
  const { text } = sentence;
  for (const quote of mentionsOf(sentence, 'quote')) {
    const event = mentionsOf(sentence, 'event').find(
      (m) => !m.pronoun && m.end <= quote.start && BESIDE.test(text.slice(m.end, quote.start)),
    );
    if (event === undefined || mentionsOf(sentence, 'person').length > 0) continue;
    if (wordsOf(quote.inner).length < 2 || /^\s*(?:said|says|is the name|was the name)/u.test(text.slice(quote.end))) continue;
    return { subject: event.thing, predicate: 'theme', value: trimmed(quote.inner), sentence, certainty: 'inferred' };
  }
  return null;
}

/** "international conference “Counting Together”": the title is the event's theme. */
export function inName(sentence: ReadSentence): Draft | null {
  for (const mention of mentionsOf(sentence, 'event')) {
    const title = mention.pronoun ? undefined : /[“"«]([^“”"«»]{6,100})[”"»]$/u.exec(mention.text)?.[1];
    // "IV школа гончаров «Глина»": what is a school, a course or a festival is called so
    if (BEARS_A_NAME.test(mention.text)) continue;
    if (title !== undefined && wordsOf(title).length >= 2 && !/программ/iu.test(mention.text))
      return { subject: mention.thing, predicate: 'theme', value: trimmed(title), sentence, certainty: 'inferred' };
  }
  return null;
}

/** A title in quotation marks on the line of the days and the place. */
export function inDateLine(sentence: ReadSentence, reading: Reading): Draft | null {
  const [quote, more] = mentionsOf(sentence, 'quote');
  if (quote === undefined || more !== undefined || !mentionsOf(sentence, 'date').some((d) => d.date.precision === 'day')) return null;
  if (sentence.text !== sentence.segment.text || sentence.text.length > 160 || wordsOf(quote.inner).length < 2) return null;
  let rest = sentence.text;
  for (const mention of sentence.mentions.toReversed()) rest = `${rest.slice(0, mention.start)} ${rest.slice(mention.end)}`;
  if (wordsOf(rest).some((w) => !/^(?:in|at|on|from|to|and|the|of|im|am|vom|bis)$/u.test(w.lower))) return null;
  const [named] = eventsIn(sentence);
  const event = named ?? eventOfBlock(sentence.segment, reading) ?? eventAround(sentence, reading);
  return event === null ? null : { subject: event, predicate: 'theme', value: trimmed(quote.inner), sentence, certainty: 'inferred' };
}

export function trimmed(value: string): string {
  return value.replace(/^[\s“”"«»„‘’']+|[\s“”"«»„‘’'.,;]+$/gu, '').trim();
}

/** Words of an announcement's own lines. */
const NO_MOTTO =
  /^(?:announcements?|call|calls|abstracts?|registration|register|registered|save|dates?|programmes?|programs?|committees?|welcome|invitation|deadlines?|venue|home|menu|about|contact|sponsors?|news|speakers?|dear|information|download|brochure|early|organi[sz]ers?|organi[sz]ed|hosts?|hosted|under|chair|president|online|hybrid|virtual|hotel|centre|center|university|congress|conference|meeting|society|association|read|more|click|free|fees?)$/u;

const SMALL_WORD = /^(?:a|an|the|of|for|in|on|to|and|with|from|by|at|or|und|der|die|das|für|de|la|le|et|pour|del|di|e|y|van|en|voor)$/u;

const BESIDE = /^(?:\s\([^()]{1,24}\))?\s?[,:–—-]?\s$/u;

const BEARS_A_NAME =
  /(?<!\p{L})(?:schools?|academy|courses?|camp|festivals?|\p{L}*(?:schule|akademie|kurs|lager)|écoles?|académie|cours|scuola|accademia|corso|escuela|academia|curso|школ\p{L}{1,2}|академи\p{L}|курс\p{L}?|фестивал\p{L})(?!\p{L})/iu;
