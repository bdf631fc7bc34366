// Whether a text says what was asked for as precisely as it was asked, and something that the question does not hold already: a day where a day is
// asked, a city where a city is, a sum of money, an age. Words of language; no names.

import { findDates } from '../../domain/dates.ts';
import { countryCode, isCity } from '../../knowledge/mentions/places/places.ts';
import { withCapitals, wordsOf } from '../words.ts';
import type { Form } from './form.ts';
import { wholeWords } from './whole-words.ts';

/** A sentence that may answer: it holds a value of the very kind that the question asks for. */
export function saysPrecisely(sentence: string, question: string, form: Form, wantsDate: boolean): boolean {
  const asked = KINDS.filter(({ asks }) => asks.test(question));
  if (!asked.every(({ tells }) => tells(sentence, question))) return false;
  return form !== 'when' && !wantsDate ? true : newDates(sentence, question).length > 0;
}

/** A stated value that is as fine as what was asked: no year for a day, no region for a city. */
export function isFineEnough(value: string, question: string): boolean {
  const dates = findDates(value, 'en');
  if (dates.length > 0 && ASKS_DAYS.test(question)) return dates.some(({ precision }) => precision === 'day');
  if (dates.length > 0 && ASKS_MONTH.test(question)) return dates.some(({ precision }) => precision !== 'year');
  return !ASKS_CITY.test(question) || !isRegion(value);
}

/** "How did she become president": that she is says nothing of the manner. */
export function statesManner(said: string, question: string): boolean {
  return !ASKS_MANNER.test(question) || TELLS_MANNER.test(said);
}

/** A stated place says the country where a country is asked for. */
export function saysCountry(value: string, question: string): boolean {
  return !ASKS_COUNTRY.test(question) || wordsOf(value).some(({ country }) => country !== null);
}

/** "Japan (Eastern)": a country, and a part of it. */
function isRegion(value: string): boolean {
  const words = wordsOf(value);
  return words.length > 0 && words.every(({ country, plain }) => country !== null || REGION.test(plain));
}

interface AskedKind {
  readonly asks: RegExp;
  readonly tells: (sentence: string, question: string) => boolean;
}

type FoundDate = ReturnType<typeof findDates>[number];

/** Dates that the question does not give itself. */
function newDates(sentence: string, question: string): readonly FoundDate[] {
  const given = new Set(findDates(withCapitals(question), 'en').map(({ edtf }) => edtf));
  return findDates(sentence, 'en').filter(({ edtf }) => !given.has(edtf));
}

/** Places that the question does not name itself. */
function newPlaces(sentence: string, question: string, isOfKind: (name: string) => boolean): readonly string[] {
  const asked = wordsOf(question);
  const isGiven = (name: string): boolean =>
    wordsOf(name).every((word) =>
      asked.some((other) => other.key === word.key || (word.country !== null && word.country === other.country)),
    );
  const runs = [...sentence.matchAll(/\p{Lu}[\p{L}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]+)?/gu)].map(([name]) => name);
  return runs.flatMap((name) => [name, ...name.split(' ')]).filter((name) => isOfKind(name) && !isGiven(name));
}

const ASKS_DAYS = wholeWords(
  '(?:which|what) (?:exact )?days?|exact (?:days?|dates?)|(?:which|what) (?:days?|dates?) exactly|welche[mnr]? tage?n?|quels? jours?|welke dag(?:en)?|qué días?|какого числа',
);
const ASKS_DATE = wholeWords('(?:which|what) dates?|welche[msn]? datum|quelle date|welke datum|qué fecha');
const ASKS_MONTH = wholeWords('(?:which|what) months?|welche[mnr]? monat|quel mois|welke maand|qué mes|каком месяце');
const ASKS_YEAR = wholeWords('(?:which|what) years?|welche[mns]? jahre?|quelle année|welk jaar|qué año|каком году');
const ASKS_CITY = wholeWords(
  '(?:which|what) (?:city|cities|town|towns)|welche[rn]? st(?:adt|ädten?)|quelles? villes?|welke (?:stad|steden)|qué ciudad(?:es)?|каком городе',
);
const ASKS_COUNTRY = wholeWords(
  '(?:which|what) (?:country|countries)|welche[sn]? l(?:and|ändern?)|quels? pays|welke? land(?:en)?|qué país(?:es)?|какой стране',
);
const ASKS_MANNER =
  /^\W*(?:how (?:did|was|were|has|had|have|came)|in (?:which|what) (?:way|manner)|by (?:which|what) means|wie (?:kam|kamen|wurden?|hat|haben|ist .{2,60} geworden)|comment (?:a|ont|est|sont|fut|s.est)(?! appel)|hoe (?:werd|werden|heeft|hebben|kwam)|cómo (?:fue|fueron|ha|han|llegó)|как (?:стал|был|были|удалось)\p{L}*)(?!\p{L})(?!.*(?:called|named|received)\W*$)/iu;
const TELLS_MANNER =
  /(?<!\p{L})(?:(?:founded|established|created|formed|began|started)[^.]{0,40} as an? \p{L}+|by (?:\p{L}+ly )?\p{L}+ing|by (?:an? |the )?(?:vote|votes|ballot|election|decision|decree|merger|train|plane|bus|car|sea|air|e-?mail|post|lot|acclamation)|by means of|through|via|thanks to|with the help of|with support from|elected|appointed|unanimously|votes?|fund(?:ed|s)? (?:by|from|through)|merg\p{L}+|durch|mittels|gewählt|ernannt|grâce à|élue?|nommée?|par (?:un|une|le|la)|door|verkozen|benoemd|mediante|gracias a|elegid[oa]|путём|путем|благодаря|избран\p{L}*|назначен\p{L}*)(?!\p{L})/iu;
const REGION =
  /^(?:eastern|western|northern|southern|central|north|south|east|west|region|regional|republic|state|province|europe|asia|africa|america|middle)$/u;

const KINDS: readonly AskedKind[] = [
  { asks: ASKS_DAYS, tells: (said, asked) => newDates(said, asked).some(({ precision }) => precision === 'day') },
  { asks: ASKS_DATE, tells: (said, asked) => newDates(said, asked).some(({ precision }) => precision !== 'year') },
  { asks: ASKS_MONTH, tells: (said, asked) => newDates(said, asked).some(({ precision }) => precision !== 'year') },
  { asks: ASKS_YEAR, tells: (said, asked) => newDates(said, asked).some(({ yearStated }) => yearStated) },
  { asks: ASKS_CITY, tells: (said, asked) => newPlaces(said, asked, (name) => isCity(name) && countryCode(name) === null).length > 0 },
  {
    asks: ASKS_COUNTRY,
    tells: (said, asked) => newPlaces(said, asked, (name) => countryCode(name) !== null).length > 0,
  },
  {
    asks: wholeWords('(?:which|what) (?:street|address)|street address|welche[rn]? (?:straße|adresse)|quelle (?:rue|adresse)|qué calle'),
    tells: (said) =>
      /\d/u.test(said) &&
      /(?<!\p{L})(?:street|road|avenue|square|lane|boulevard|p\.? ?o\.? box|rue|calle|via|улица)(?!\p{L})|stra(?:ß|ss)e|straat|platz/iu.test(
        said,
      ),
  },
  {
    asks: wholeWords(
      '(?:what|how much) (?:does|did|do|will|would) (?:it|.{2,80}?) cost|how much (?:money|did .{2,80} (?:cost|raise|pay|give|donate)|does .{2,80} cost|is the (?:fee|price))|what (?:sum|amount|budget|price|fee)|which sum|wie ?viel geld|combien d.argent|hoeveel geld|cuánto dinero|сколько денег',
    ),
    tells: (said) =>
      /(?:[€$£¥₽]|(?<!\p{L})(?:EUR|USD|GBP|CHF|euros?|dollars?|pounds?|francs?|rubles?|roubles?)(?!\p{L}))\s?\d|\d[\d\s.,]*(?:k|m|million|thousand|mio\.?)?\s?(?:[€$£¥₽]|(?<!\p{L})(?:EUR|USD|GBP|CHF|euros?|dollars?|pounds?|francs?|rubles?|roubles?)(?!\p{L}))/iu.test(
        said,
      ),
  },
  {
    asks: wholeWords('how old|what age|at what age|wie alt|quel âge|hoe oud|qué edad|сколько лет'),
    tells: (said) =>
      /(?<!\p{L})(?:aged?|alter|âge) (?:of )?\d|\d+[- ]years?[- ]old|\d+ (?:jahre alt|ans|jaar oud|años)|(?<!\p{L})born(?!\p{L})/iu.test(
        said,
      ),
  },
  { asks: ASKS_MANNER, tells: (said) => TELLS_MANNER.test(said) },
  {
    asks: wholeWords(
      '(?:die|died|dying|dead) (?:of|from)|cause of (?:\\p{L}+ ){0,3}death|how did .{2,60} die|woran .{2,60} (?:starb|gestorben)|de quoi est mort\\p{L}*',
    ),
    tells: (said) =>
      /(?<!\p{L})(?:died|dies|death) (?:of|from|after|due|following|by)|killed by|starb an|mort[es]* (?:de|des)(?!\p{L})/iu.test(said),
  },
];
