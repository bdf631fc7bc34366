// The names of which one run is made: two joined by "and", or one with a person's title behind it.

import { beginsWithGivenName, isGivenName } from '../persons/given-names.ts';
import { looksLikePerson } from '../persons/looks-like-person.ts';
import { PLAIN_TITLE, TITLES } from '../persons/titles.ts';
import { countryCode, isCity } from '../places/places.ts';
import { AND, ARTICLES } from './connecting-words.ts';
import { editionNumber } from './edition-number.ts';
import { eventHead, isOrdinal, orgHead } from './heads.ts';
import { isCutShort } from './run-end.ts';
import { FIELD } from './vocabulary.ts';
import { isAcronym, type Word } from './words.ts';

/** Parts of a run that are names of their own ("WHO and St. Anna Hospital", "Ada Example and Bo Sample"). */
export function splitRun(words: readonly Word[], from: number, end: number): readonly (readonly [number, number])[] {
  // "In January Ada Example took over", "il Consiglio Ada Example"
  const first = words[from];
  if (first !== undefined && end >= from + 2 && NO_NAME.test(first.text) && isPersonAt(words, from + 1, end))
    return [[from, from], ...splitRun(words, from + 1, end)];
  // "Partnership with Harbour Hospital": a headline of what is done, and with whom
  if (first !== undefined && end >= from + 3 && DEED.test(first.lower) && WITH.test(words[from + 1]?.lower ?? ''))
    return [[from, from], ...splitRun(words, from + 2, end)];
  // "At the congress in Graz EXS kept …": the town ends the phrase, and the subject follows
  if (
    first !== undefined &&
    end > from &&
    /^(?:in|à|en|te|в)$/u.test(words[from - 1]?.text ?? '') &&
    isAcronym(words[from + 1]?.text ?? '') &&
    isCity(first.text)
  )
    return [[from, from], ...splitRun(words, from + 1, end)];
  // "Harbour Trust’s Ada Example"
  const owner = words.findIndex((w, at) => at >= from && at + 2 <= end && /['’]s$/u.test(w.text) && isPersonAt(words, at + 1, end));
  if (owner >= from) return [[from, owner], ...splitRun(words, owner + 1, end)];
  // "EXS A. Sample"
  if (
    first !== undefined &&
    isAcronym(first.text) &&
    /^\p{Lu}\.$/u.test(words[from + 1]?.text ?? '') &&
    /\p{Ll}$/u.test(words[end]?.text ?? '')
  )
    return [[from, from], ...splitRun(words, from + 1, end)];
  // "ОДГ Анна Примерова"
  if (first !== undefined && /^\p{Script=Cyrillic}{2,6}$/u.test(first.text) && isAcronym(first.text) && isPersonAt(words, from + 1, end))
    return [[from, from], ...splitRun(words, from + 1, end)];
  // "At the General Assembly Ada Example was elected"
  const isMeeting = (word: Word, at: number): boolean => ASSEMBLY.test(word.text) || (at > from && eventHead(word.text) !== null);
  const event = words.findIndex((w, at) => at >= from && at + 2 <= end && isMeeting(w, at) && isPersonAt(words, at + 1, end));
  if (event >= 0 && event - from <= MOST_BEFORE) return [[from, event], ...splitRun(words, event + 1, end)];
  // "Saint Vincent and the Grenadines"
  if (
    countryCode(
      words
        .slice(from, end + 1)
        .map((w) => w.text)
        .join(' '),
    ) !== null
  )
    return [[from, end]];
  // "Ada Example & Bo Sample"
  const joined = words.findIndex(
    (w, at) => at > from && at < end && w.gap === '&' && isPersonAt(words, from, at - 1) && isPersonAt(words, at, end),
  );
  if (joined > 0)
    return [
      [from, joined - 1],
      [joined, end],
    ];
  const titled = titleInside(words, from, end);
  if (titled !== null) return [...splitRun(words, from, titled - 1), ...splitRun(words, titled, end)];
  for (let at = from + 1; at < end; at++) {
    const word = words[at];
    if (word === undefined || !(AND.has(word.lower) && !word.capital)) continue;
    // "Eltern- und Patiententag": half of one word
    if (isCutShort(words, at - 1)) continue;
    // "Trinidad and Tobago"
    if (countryCode(`${words[at - 1]?.text} ${word.text} ${words[at + 1]?.text}`) !== null) continue;
    let right = at + 1;
    while (right < end && ARTICLES.has(words[right]?.lower ?? '') && !words[right]?.capital) right++;
    const left = words.slice(from, at);
    const rest = words.slice(right, end + 1);
    const headed = (part: readonly Word[]) => part.some((w) => orgHead(w.text) !== null || eventHead(w.text) !== null);
    const strong = (part: readonly Word[]) => part.some((w) => orgHead(w.text) === 'strong' || eventHead(w.text) === 'strong');
    // "EXS", "ClaY": a short name is whole
    const acronym = (part: readonly Word[]) =>
      part.length === 1 && (isAcronym(part[0]?.text ?? '') || /^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u.test(part[0]?.text ?? ''));
    // "the Example Society and Ada Sample": the body's name is complete, and a person's follows
    const person = orgHead(words[at - 1]?.text ?? '') === 'strong' && !headed(rest) && looksLikePerson(rest.map((w) => w.text).join(' '));
    const article = right > at + 1;
    const apart =
      person ||
      (!headed(left) && !headed(rest)) ||
      acronym(left) ||
      acronym(rest) ||
      (article && headed(rest)) ||
      (headed(left) &&
        strong(rest) &&
        !isUnfinished(left) &&
        !(
          left.some((w) => isOrdinal(w.text) || eventHead(w.text) !== null) &&
          rest.some((w) => eventHead(w.text) !== null) &&
          !rest.some((w) => editionNumber(w.text) !== null)
        )) ||
      // "Clay Philanthropies and Blue Kiln for All": the first name is complete, and the second is of no field of work
      (left.length >= 2 &&
        orgHead(words[at - 1]?.text ?? '') === 'strong' &&
        !headed(rest) &&
        rest.length >= 2 &&
        rest.every((w) => !FIELD.test(w.lower) && !ADJECTIVE.test(w.lower))) ||
      (!headed(left) &&
        headed(rest) &&
        // "Great Kilns and Clay Symposium" alone on its line
        !(from === 0 && end === words.length - 1 && eventHead(words[end]?.text ?? '') !== null) &&
        left.length >= 2 &&
        !left.some((w) => FIELD.test(w.lower)) &&
        left.every((w) => !ADJECTIVE.test(w.lower)));
    if (apart) return [[from, at - 1], ...splitRun(words, right, end)];
  }
  return [[from, end]];
}

/** Does a given name begin a person's name there, which ends the run or an "and"? */
function isPersonAt(words: readonly Word[], from: number, end: number): boolean {
  const and = words.findIndex((w, at) => at > from && at <= end && AND.has(w.lower) && !w.capital);
  const last = and < 0 ? end : and - 1;
  const name = words.slice(from, last + 1).map((w) => w.text);
  return (
    name.length >= 2 &&
    name.length <= 4 &&
    (isGivenName(name[0] ?? '') || beginsWithGivenName(name.join(' '))) &&
    looksLikePerson(name.join(' '))
  );
}

const DEED =
  /^(?:partnership|agreement|co-?operation|collaboration|contract|memorandum|mou|talks|interview|merger|twinning|ties|links|zusammenarbeit|kooperation|partnerschaft|vertrag|abkommen|vereinbarung|partenariat|accord|convention|coopération|collaborazione|accordo|partenariato|convenio|acuerdo|colaboración|соглашение|сотрудничество|партнёрство|партнерство)$/u;
const WITH = /^(?:with|between|mit|zwischen|avec|entre|con|tra|с|между)$/u;

/** Words of an event's name before a person's. */
const MOST_BEFORE = 8;

/** "5th Conference of the Paediatric Haematology" before "and Oncology Society": what the event is of has no noun of a body yet. */
function isUnfinished(words: readonly Word[]): boolean {
  const link = words.findLastIndex((w) => /^(?:of|de|der|des|del|della|di)$/u.test(w.lower));
  const tail = words.slice(link + 1).filter((w) => w.capital);
  return (
    link > 0 &&
    words.slice(0, link).some((w) => eventHead(w.text) !== null) &&
    tail.length > 0 &&
    !tail.some((w) => orgHead(w.text) !== null || eventHead(w.text) !== null) &&
    FIELD.test(tail.at(-1)?.lower ?? '')
  );
}

/** "EXS Dr. Ada Example": a title begins a name of its own, but not behind the noun of a body ("Hospital Dr. Example"). */
function titleInside(words: readonly Word[], from: number, end: number): number | null {
  for (let at = from + 1; at < end; at++) {
    const before = words[at - 1];
    const ranked = RANKED.test(words[at]?.text ?? '') && /^Prof(?:essor|\.)?$/u.test(words[at + 1]?.text ?? '');
    if (!(ranked || PLAIN_TITLE.test(words[at]?.text ?? '')) || before === undefined || TITLES.test(before.text)) continue;
    // "the Harbour Hospital Dr. Ada Example": the noun has ended the body's name
    const ended =
      at - 1 > from && HOUSE.test(before.lower) && !NAMED_FOR_DOCTORS.test(words[from]?.lower ?? '') && isPersonAt(words, at + 1, end);
    if ((ended || !NAMED_FOR_DOCTORS.test(before.lower)) && !words[at + 1]?.text.match(/^\p{Ll}/u)) return at;
  }
  return null;
}

/** "At the AGM Ada Example was elected". */
const ASSEMBLY = /^(?:AGM|EGM|AGA|JHV|MV)$/u;
/** Months, days and boards, which are nobody's given name. */
const NO_NAME =
  /^(?:January|February|March|July|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Yesterday|Today|Januar|Februar|März|Juli|Oktober|Dezember|Consiglio|Direttivo|Consejo|Junta|Giunta|Bureau|Conseil|Vorstand|Bestuur|Board)$/u;
const ADJECTIVE = /(?:al|ic|ian|ean|ish|ese|ive|ary|ic|national|paediatric|pediatric)$/u;

/** "Associate Professor" */
const RANKED = /^(?:Associate|Assistant|Adjunct|Visiting|Clinical|Emeritus|Emerita)$/u;
const HOUSE = /^(?:hospital|clinic|institute|foundation|school|trust|fund)$/u;

/** Bodies that carry a doctor's name and title: "Hospital Dr. Example". */
const NAMED_FOR_DOCTORS =
  /^(?:hospital|hospitals|clinic|clinica|clínica|clinique|klinik|instituto|institut|institute|centro|fundación|fundacion|school|escuela|policlinico|foundation|trust|fund)$/u;
