// Events that a text names by their noun in small letters alone, and what stands right behind it tells from others: a title in quotation
// marks, a town ("a workshop in Graz"), in Russian whom it gathers ("съезд гончаров"). Knows one sentence; which event of the page is meant
// is told elsewhere.

import type { Mention } from '../mention.ts';
import { eventHead, isOrdinal } from '../names/heads.ts';
import { nominative } from '../names/nominative.ts';
import { CYRILLIC_ADJECTIVE } from '../names/small-letter-words.ts';
import { isAcronym, type Word, wordsOf } from '../names/words.ts';
import { overlaps } from '../overlaps.ts';
import { isCity, isTown, nominativePlace } from '../places/places.ts';
import { isGatheringNoun, isNoOneMeeting, toldInClause } from './told-in-clause.ts';

/** [start, end) in the sentence's text, without its article. */
export interface NounEvent {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly noun: string;
  /** "a workshop in Graz", "the international workshop “Clay”": none that was named before. */
  readonly fresh: boolean;
  /** Nothing but its clause says that it is a meeting of its own. */
  readonly told?: true;
}

/** In order; `taken` are the sentence's mentions so far. */
export function nounEvents(text: string, taken: readonly Mention[]): readonly NounEvent[] {
  const words = wordsOf(text);
  const out: NounEvent[] = [];
  const things = taken.filter((m) => m.kind === 'event' || m.kind === 'org' || m.kind === 'person');
  for (const [at, word] of words.entries()) {
    const strong = eventHead(word.text) === 'strong';
    if (!(strong || isGatheringNoun(word.lower)) || SEVERAL.test(word.lower) || overlaps(things, word.start, word.end)) continue;
    const from = firstAdjective(words, at);
    const lead = text.slice(Math.max(0, (words[from]?.start ?? 0) - LONGEST_LEAD), words[from]?.start ?? 0);
    if (MANY.test(lead)) continue;
    const start = words[from]?.start ?? word.start;
    const fresh = INDEFINITE.test(lead);
    const whole = strong ? (titled(text, word.end) ?? gathering(words, at)) : null;
    if (whole !== null) {
      const name = nominative(text.slice(start, whole));
      out.push({ start, end: whole, name, noun: word.text, fresh: fresh || from < at });
      continue;
    }
    // "EXS conference": what stands before it tells which
    const before = words[from - 1];
    if (before !== undefined && words[from]?.gap === '' && before.capital && before.start > 0) continue;
    const count = before !== undefined && words[from]?.gap === '' && isOrdinal(before.text) ? before : null;
    const opens = text.slice(Math.max(0, (count?.start ?? start) - LONGEST_LEAD), count?.start ?? start);
    const told =
      INDEFINITE.test(opens) || ((strong || count !== null) && DEFINITE.test(opens))
        ? toldInClause(text, { start, end: word.end }, taken)
        : null;
    if (told !== null) {
      const name = text.slice(count?.start ?? start, told.end);
      const bare = count === null && from === at && told.end === word.end;
      out.push({
        start: count?.start ?? start,
        end: told.end,
        name: bare && told.place !== null ? `${name} ${told.place}` : name,
        noun: word.text,
        fresh: false,
        told: true,
      });
      continue;
    }
    if (!strong || count !== null || isNoOneMeeting(text, { start, end: word.end })) continue;
    const town = placed(text, word.end, taken);
    if (
      town !== null &&
      (word.capital ? /^\p{Lu}\p{Ll}*(?:[tT]agung|[kK]ongress|[kK]onferenz|[tT]reffen|[sS]eminar)$/u.test(word.text) : true)
    )
      out.push({ start, end: word.end, name: `${text.slice(start, word.end)} ${town}`, noun: word.text, fresh });
  }
  return out;
}

/** Words of rank and kind before the noun: "научно-практическая", "international scientific". */
function firstAdjective(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && at - from < MOST_ADJECTIVES) {
    const before = words[from - 1];
    if (before === undefined || words[from]?.gap !== '') break;
    if (!KIND.test(before.lower) && !(CYRILLIC_ADJECTIVE.test(before.lower) || /^\p{Script=Cyrillic}+(?:ую|юю)$/u.test(before.lower)))
      break;
    from--;
  }
  return from;
}

/** Where the title in quotation marks right behind the noun ends. */
function titled(text: string, end: number): number | null {
  const found = TITLE.exec(text.slice(end));
  return found === null ? null : end + found[0].length;
}

/** "съезд гончаров стран Поморья": in Russian those whom it gathers, in the genitive, and what they belong to. */
function gathering(words: readonly Word[], at: number): number | null {
  if (!/^\p{Script=Cyrillic}/u.test(words[at]?.text ?? '')) return null;
  let end = at;
  let people = false;
  while (end - at < LONGEST_CHAIN) {
    const next = words[end + 1];
    if (next === undefined || next.gap !== '' || !/^\p{Script=Cyrillic}/u.test(next.text)) break;
    if (PEOPLE_GENITIVE.test(next.lower)) people = true;
    else if (next.lower === 'и' && people && PEOPLE_GENITIVE.test(words[end + 2]?.lower ?? '')) end++;
    else if (!(/(?:ых|их)$/u.test(next.lower) || (people && (isAcronym(next.text) || BELONGING.test(next.lower) || next.capital)))) break;
    end++;
  }
  return people && end > at ? (words[end]?.end ?? null) : null;
}

/** "in Graz" behind the noun, its day perhaps between. */
function placed(text: string, end: number, taken: readonly Mention[]): string | null {
  const place = taken.find((m) => (m.kind === 'place' || m.kind === 'name') && m.start > end);
  if (place === undefined) return null;
  const town = place.kind === 'place' ? isCity(place.text) : isTown(place.text) && /^,\s/u.test(text.slice(place.end));
  if (!town) return null;
  const dated = taken.filter((m) => m.kind === 'date' && m.start >= end && m.end <= place.start);
  let gap = text.slice(end, place.start);
  for (const date of dated) gap = gap.replace(date.text, ' ');
  const found = IN.exec(gap);
  return found?.groups?.['in'] === undefined ? null : `${found.groups['in']} ${nominativeUnless(found.groups['in'], place.text)}`;
}

/** "в Туле" stays as it is. */
function nominativeUnless(preposition: string, place: string): string {
  return /^во?$/u.test(preposition) ? place : nominativePlace(place);
}

const LONGEST_LEAD = 20;
const MOST_ADJECTIVES = 3;
const LONGEST_CHAIN = 7;

const SEVERAL =
  /^(?:congresses|conferences|meetings|symposia|symposiums|workshops|forums|summits|seminars|webinars|conventions|colloquia|assemblies|kongresse|tagungen|konferenzen|seminare|colloques|séminaires|conférences|congressi|convegni|congresos|конгрессы|съезды|конференции|форумы|семинары)$/u;

/** One of many, or none of them. */
const MANY =
  /(?<!\p{L})(?:each|every|any|no|all|per|some|both|most|jede[rnms]?|keine?[rnms]?|chaque|aucune?|ogni|nessun[oa]?|cada|ningún|кажд\p{L}+|люб\p{L}+)\s$/iu;
const DEFINITE =
  /(?<!\p{L})(?:the|this|its|our|their|his|her|['’]s|last year['’]s|this year['’]s|die|der|das|dem|den|zur|zum|beim|ihre[nmrs]?|unsere[nmrs]?|le|la|l['’]|du|au|son|sa|leur|notre|il|lo|al|del|nel|suo|sua|el|su|het|de|zijn|haar)\s?$/iu;
const INDEFINITE = /(?<!\p{L})(?:an?|ein(?:e[rnms]?)?|une?|un[oa]?|een)\s$/iu;

const KIND =
  /^(?:international|national|regional|annual|biennial|scientific|medical|clinical|educational|practical|interdisciplinary|multidisciplinary|joint|online|virtual|hybrid|global|european|african|asian|large|small|big|special|founding|inaugural|introductory|training|research|consensus|expert|two-day|three-day|one-day|four-day|five-day|internationale[nrs]?|nationale[nrs]?|wissenschaftliche[nrs]?|gemeinsame[nrs]?)$/u;

const TITLE =
  /^(?:\s(?:entitled|titled|called|named|unter dem (?:titel|motto)|mit dem titel|intitulée?|dal titolo|intitolat[oa]|titulad[oa]|под названием|на тему))?[,:]?\s(?:“\p{Lu}[^“”]{8,160}”|"\p{Lu}[^"]{8,160}"|«\p{Lu}[^«»]{8,160}»|„\p{Lu}[^„“”"]{8,160}[“”"])/iu;

/** "гончаров", "врачей", "учителей", "медсестёр". */
const PEOPLE_GENITIVE =
  /^\p{Script=Cyrillic}{2,}(?:ологов|иатров|ургов|апевтов|истов|ачей|телей|ников|сестёр|сестер|педагогов|учёных|ученых|студентов|пациентов|аторов|оров|аров|цев|ганов)$/u;
const BELONGING = /^(?:стран|региона|регионов|республики|области|края|округа|города|россии|мира|европы|азии|содружества|больниц|клиник)$/u;

/** A place right behind, "held" or "that took place" perhaps between. */
const IN =
  /^\s(?:on\s|am\s|vom\s|du\s|dal\s)?\s*,?\s?(?:(?:which|that|die|das|der|qui|che|que)\s)?(?:(?:was|is|will be|to be|wurde|fand)\s)?(?:held\s|hosted\s|convened\s|tenue?\s|tenut[oa]\s)?(?<in>in|at|à|a|en|te|в)\s$/iu;
