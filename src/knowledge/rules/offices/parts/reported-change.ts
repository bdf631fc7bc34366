// When a change of office came about that a page reports: at the assembly that it tells of, or, where the page is about the change itself, in the
// page's own year. Knows no offices.

import { completed, toldDateAt } from '../../../../domain/told-dates.ts';
import type { ReadSentence } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { isFound, type Place } from './spoken-before.ts';

/** The date of the assembly in the sentence or the one before it; else the page's year, where its title is about a change of office. */
export function reportedAt(place: Place): string | null {
  const assembly = assemblyAt(place);
  if (assembly !== undefined) return assembly;
  return isDated(place) ? null : yearOfChange(place.reading);
}

/** The page's own year, where its title is about a change of office. */
export function yearOfChange(reading: Reading): string | null {
  const { published } = reading.document;
  if (published === null || !isAboutChange(reading)) return null;
  // in the first weeks of a year the news may be of the last
  return /^\d{4}-01(?:-(?:0\d|1[0-5]))?$/u.test(published) ? null : published.slice(0, 4);
}

/** The date of the assembly spoken of; null where it is open, undefined where there is none. */
export function assemblyAt(place: Place): string | null | undefined {
  const { sentence, reading } = place;
  const told = [sentence, ...reading.sentences.slice(Math.max(0, sentence.index - FARTHEST), sentence.index).toReversed()].filter(
    (one, at) => one.segment === sentence.segment || (at === 1 && one.segment.kind === 'heading'),
  );
  const assembly = told.find(({ text }) => ASSEMBLY.test(text));
  if (assembly === undefined) return undefined;
  const days = new Set(daysIn(assembly, reading.document.published));
  const [day, more] = days;
  // the two days of one assembly
  if (day !== undefined && more !== undefined && days.size === 2 && day.length === 10 && day.slice(0, 4) === more.slice(0, 4))
    return day.slice(0, 4);
  if (more !== undefined || (assembly !== sentence && isDated(place))) return null;
  return day ?? reading.document.published?.slice(0, 4) ?? null;
}

/** Sentences of a paragraph that may stand between an assembly and what it decided. */
const FARTHEST = 3;

const about = new WeakMap<Reading, boolean>();

/** Is a change of office what the title tells of? */
function isAboutChange(reading: Reading): boolean {
  let known = about.get(reading);
  if (known === undefined) {
    known = CHANGE.test(reading.document.title);
    about.set(reading, known);
  }
  return known;
}

/** Is a date printed in or beside the match, or else anywhere in the sentence? */
export function isDated(place: Place): boolean {
  const [start, end] = isFound(place) ? [place.start - 10, place.end + 20] : [0, place.sentence.text.length];
  return place.sentence.mentions.some((m) => m.kind === 'date' && m.date.yearStated && m.end > start && m.start < end);
}

/** The days and years that a sentence about something past names, those of a range by its end. */
function daysIn({ text, mentions }: ReadSentence, published: string | null): readonly string[] {
  const out: string[] = [];
  for (const m of mentions) {
    if (m.kind !== 'date' || SINCE_BEFORE.test(text.slice(0, m.start))) continue;
    const day = m.date.yearStated ? m.date.to : published === null ? null : completed(m.date.to, published, false);
    if (day !== null) out.push(day);
  }
  if (published !== null && out.length === 0)
    for (const word of text.matchAll(/(?<![\p{L}])\p{L}/gu)) {
      const told = toldDateAt(text, word.index, published, false);
      if (told !== null && !told.bare) return [told.date];
    }
  return out;
}

/** The date behind these is no day of an assembly. */
const SINCE_BEFORE = /(?:since|until|for|seit|bis|für|depuis|jusqu['’]en|dal|fino al|desde|hasta|sinds|tot|с|до)\s(?:\p{L}+\s)?$/iu;
export const ASSEMBLY =
  /(?:general|members['’]?|annual|business|statutory)\s(?:assembly|meeting|session)|\bAGM\b|ballot|(?:members|delegates)\s(?:have\s)?(?:voted|elected|chose)|election (?:of the (?:board|council|officers)|results?|day)|(?:board|council)\selections?|vorstandswahl|neuwahl|mitgliederversammlung|jahreshauptversammlung|generalversammlung|assemblée générale|assemblea (?:generale|dei soci)|asamblea (?:general|anual)|assembleia geral|ledenvergadering|собрани\p{L} (?:членов|ассоциации|общества|фонда)|общ\p{L}+ собрани|выборн\p{L}+ собрани|(?:yesterday|last (?:week|month)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)/iu;
const CHANGE =
  /(?<![\p{L}])(?:new\s(?:[\p{L}-]+\s){0,3}(?:president|chair|director|head|ceo|chief|secretary|board|officers|leader|council|executive|team)|(?:gets|names|appoints|elects|welcomes)\s|takes?\s(?:over|office|the\s(?:helm|reins|chair))|elected|appointed|election(?:\sof\s[^:]{3,60})?:?\sresults?|results\sof\s(?:the\s)?(?:\p{L}+\s){0,3}election|(?:board|council|committee)\selections?|change\s(?:at|of|in)\s(?:the\s)?(?:top|helm|head|leadership|office|presid|board)|handover|hand(?:s|ed)\sover|(?:steps?|stepped|stands?|stood)\s(?:down|aside)|resigns|resignation|bows\sout|farewell\sto|neue[rnms]?\s(?:vorst|präsid|vorsitz|geschäftsf|leit|direkt|chef)|gewählt|wechsel\s(?:im|an|in)|stabwechsel|führungswechsel|nouve(?:au|lle)s?\s(?:présid|direct|bureau|secrét)|élue?s?(?![\p{L}])|nomm(?:é|ée)(?![\p{L}])|nuov[oa]\s(?:presid|dirett|consiglio|segret)|elett[oa](?![\p{L}])|nuev[oa]\s(?:presid|direct|junta|secret)|elegid[oa](?![\p{L}])|nov[oa]\s(?:presid|diret)|nieuwe?\s(?:voorzit|direct|bestuur)|нов\p{L}{1,3}\s(?:президент|председател|директор|руководител|правлени)|избран|назначен)/iu;
