// The words of which dates told relative to a page are made, in the languages read, as parts of patterns. Knows no dates.

import { alternatives, LANGUAGES, monthForms, weekdayNames } from './calendar-names.ts';

export const LAST =
  'last|past|previous|letzte[nrsm]?|vergangene[nrsm]?|vorige[nrsm]?|vorig|verleden|afgelopen|derni(?:er|ère)|passée?|pasad[oa]|passad[oa]|scors[oa]|passat[oa]|прошл\\p{L}+|минувш\\p{L}+|geçen';
export const THIS =
  "this|the current|diese[nrsm]?|laufende[nrsm]?|dit|deze|cet(?:te)?|ce|este|esta|quest[oa]|quest['’]|эт(?:ом|ого|им|ой)|нынешн\\p{L}+|текущ\\p{L}+|bu";
export const NEXT =
  'next|coming|nächste[nrsm]?|kommende[nrsm]?|volgende?|komende?|prochaine?|próxim[oa]|prossim[oa]|следующ\\p{L}+|будущ\\p{L}+|önümüzdeki|gelecek|que viene';
export const YEAR = 'year|jahr(?:es|e)?|jaar|an(?:née)?|año|ano|anno|год(?:а|у|ом)?|yıl';
export const MONTH_NOUN = 'month|monat(?:e?s)?|maand|mois|mes|mese|mês|месяц(?:а|е)?|ay';
export const WEEK = 'week|woche|semaine|semana|settimana|недел[еяию]|hafta';
export const SEASONS: readonly (readonly [string, number])[] = [
  ['spring|frühjahrs?|frühlings?|printemps|voorjaar|lente|primavera|весн(?:ой|ы|у)', 3],
  ['summer|sommers?|été|zomer|verano|estate|verão|лет(?:ом|а)', 6],
  ['autumn|fall|herbst(?:es)?|automne|najaar|herfst|otoño|autunno|outono|осен(?:ью|и|ь)', 9],
];
export const SEASON = SEASONS.map(([words]) => words).join('|');
/** From one up. */
export const NUMBERS: readonly string[] = [
  'an?|one|eine[mnr]?|une?|een|uno|una|um|uma|один|одного|bir',
  'two|zwei|deux|twee|dos|due|dois|duas|два|двух|iki',
  'three|drei|trois|drie|tres|tre|três|три|трёх|üç',
  'four|vier|quatre|cuatro|quattro|quatro|четыре|dört',
  'five|fünf|cinq|vijf|cinco|cinque|пять|beş',
  'six|sechs|zes|seis|sei|шесть|altı',
  'seven|sieben|sept|zeven|siete|sette|sete|семь|yedi',
  'eight|acht|huit|ocho|otto|oito|восемь|sekiz',
  'nine|neun|neuf|negen|nueve|nove|девять|dokuz',
  'ten|zehn|dix|tien|diez|dieci|dez|десять|on',
];
export const MANY = `(?<many>\\d{1,2}|${NUMBERS.join('|')})`;
export const RUSSIAN_MONTHS: readonly (readonly [string, number])[] = [
  ...['январ', 'феврал', 'март', 'апрел', 'мае', 'июн', 'июл', 'август', 'сентябр', 'октябр', 'ноябр', 'декабр'].map(
    (stem, at): readonly [string, number] => [stem, at + 1],
  ),
];
export const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((language) =>
    monthForms(language, 'long').flatMap((forms, at) => forms.map((form): readonly [string, number] => [form.toLowerCase(), at + 1])),
  ),
);
export const MONTH = `(?<month>${alternatives([...MONTHS.keys()])}|(?:${RUSSIAN_MONTHS.map(([stem]) => stem).join('|')})\\p{L}{0,2})`;
export const WEEKDAY = alternatives(LANGUAGES.flatMap((language) => weekdayNames(language)).filter((name) => name.length >= 5));
export const SMALL_WEEKDAY =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)$/u;
const step = (words: string, unit: string): string => `(?:(?<step>${words})\\s?${unit})`;
export const ANY = `${LAST}|${THIS}|${NEXT}`;
const ARTICLE = "(?:(?:the|des|der|dem|das|de|del|dello|do|el|lo|la|le|il|het)\\s|l['’]|de\\sl['’]|dell['’])?";
/** Before the noun in some languages, behind it in others. */
export const either = (unit: string, words: string): readonly string[] => [
  `${ARTICLE}${step(words, unit)}`,
  `${ARTICLE}(?:${unit}\\s(?<step>${words}))`,
];
