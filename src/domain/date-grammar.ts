// How dates are written in a language, as patterns. Month and weekday names come from Intl for the text's language and for eight others;
// only connecting words are listed here.

import { alternatives, LANGUAGES, monthForms, weekdayNames } from './calendar-names.ts';

/** What a pattern gives of a date. */
export type DateForm = 'numeric' | 'day-first' | 'month-first' | 'month' | 'year' | 'day-alone' | 'month-alone' | 'day-and-month-number';

interface MonthName {
  readonly month: number;
  /** A name of the text's own language or of English; another language's counts only with a day and a year beside it. */
  readonly own: boolean;
  /** Small letters do for it ("juin", "marzo"), where English has "May" against "may". */
  readonly small: boolean;
}

/** How a language writes its dates. */
export interface Grammar {
  readonly months: ReadonlyMap<string, MonthName>;
  readonly begin: RegExp;
  readonly patterns: readonly (readonly [DateForm, RegExp])[];
  readonly dayAndYear: RegExp;
  readonly join: RegExp;
  readonly between: RegExp;
  readonly beforeYear: RegExp;
}

/** The month of a name; null where the name counts only in a complete date. */
export function monthNamed({ months }: Grammar, name: string, complete: boolean): number | null {
  const found = months.get(name.toLowerCase());
  if (!found) return null;
  return complete || (found.own && (found.small || /^\p{Lu}/u.test(name))) ? found.month : null;
}

const grammars = new Map<string, Grammar>();

/** Made once for each language. */
export function grammarOf(language: string): Grammar {
  const base = baseLanguage(language);
  const known = grammars.get(base);
  if (known) return known;
  const made = makeGrammar(base);
  grammars.set(base, made);
  return made;
}

function baseLanguage(language: string): string {
  const base = language.toLowerCase().split('-')[0] ?? '';
  return /^[a-z]{2,3}$/.test(base) && Intl.DateTimeFormat.supportedLocalesOf(base).length > 0 ? base : 'en';
}

function makeGrammar(base: string): Grammar {
  const months = monthNames(base);
  const name = `(?<name>${alternatives([...months.keys()])})(?!\\p{L})\\.?`;
  const weekdays = alternatives(weekdayNames(base));
  const weekday = `(?:(?:${weekdays})(?!\\p{L})\\.?,?${GAP}(?:(?:${alternatives(ARTICLES)})${SPACE})?)?`;
  const year = '(?<year>(?:1[5-9]|20)\\d\\d)(?![\\p{L}\\p{N}_%]|[.,:]\\d)';
  const cyrillicYear = `(?:${GAP}г(?:\\.|ода?|оду|\\b))?`;
  const anyYear = `(?<year>(?:1[5-9]|20)\\d\\d)(?![\\p{N}_%]|[.,:]\\d|(?!г)\\p{L})${cyrillicYear}`;
  const yearTail = `(?:(?<comma>,?)${GAP}(?:(?:${alternatives(OF)})${SPACE})?${anyYear})`;
  const notTime = `(?![\\d%:]|[.,]\\d|${GAP}(?:[ap]\\.?m\\b|Uhr|uur|heures?|ore\\b|час))`;
  const endings = `(?:${alternatives(ORDINAL_ENDINGS)})(?!\\p{L})`;
  const plainDay = `(?<day>0?[1-9]|[12]\\d|3[01])${notTime}(?:${endings})?`;
  const day = `(?<day>0?[1-9]|[12]\\d|3[01])${notTime}(?:\\.|${endings})?`;
  // "29 (Thu) – 31 (Sat) August"
  const inBrackets = `(?:${GAP}\\((?:${weekdays})\\.?\\))?`;
  const of = `${GAP}(?:(?:${alternatives(OF)})${SPACE}|d['’])?`;
  const sticky = (source: string): RegExp => new RegExp(source, 'iuy');
  const numericEnd = '(?![\\p{L}\\p{N}_]|[.,:/-]\\d)';
  const patterns: [DateForm, RegExp][] = [
    ['numeric', sticky(`${weekday}(?<year>(?:1[5-9]|20)\\d\\d)([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?:(?=T\\d)|${numericEnd})`)],
    ['numeric', sticky('(?<year>\\d{4})\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일]')],
    ['month', sticky('(?<year>\\d{4})\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월]')],
    [
      'numeric',
      sticky(`${weekday}(?<first>\\d{1,2})(?<dot>[/-]|\\.\\s?)(?<second>\\d{1,2})\\k<dot>(?<year>(?:1[5-9]|20)\\d\\d|\\d\\d)${numericEnd}`),
    ],
    ['day-first', sticky(`${weekday}${day}${inBrackets}${of}${name}${inBrackets}${yearTail}?`)],
    ['month-first', sticky(`${weekday}${name}${GAP}(?:the${SPACE})?${plainDay}${inBrackets}(?:(?<comma>,?)${GAP}${anyYear})?`)],
    ['month', sticky(`${name},?${GAP}(?:(?:${alternatives(OF)})${SPACE})?${anyYear}`)],
    ['month', sticky(`(?<month>0[1-9]|1[0-2])[./]${year}`)],
    // "1993.10 ~ 1999.09", as the terms of a table: at an end of a range alone, where no sum of money stands
    [
      'month',
      sticky(
        '(?<year>(?:19|20)\\d\\d)\\.(?<month>0[1-9]|1[0-2])(?![\\d,]|\\.\\d)(?:(?=\\s?[~～]|\\s?[–—-]\\s?(?:19|20)\\d\\d\\.)|(?<=(?:[~～]|\\.\\d\\d\\s?[–—-])\\s?\\d{4}\\.\\d\\d))',
      ),
    ],
    ['year', sticky(anyYear)],
    ['day-and-month-number', sticky('(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.(?!\\d)')],
    ['day-alone', sticky(`${weekday}${day}${inBrackets}`)],
    ['month-alone', sticky(name)],
  ];
  const to = alternatives([...(RANGE_WORDS[base] ?? []), ...(RANGE_WORDS['en'] ?? [])]);
  const and = alternatives([...(AND_WORDS[base] ?? []), ...(AND_WORDS['en'] ?? [])]);
  const before = (words: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${alternatives(words)})[ \\u00a0]$`, 'iu');
  return {
    months,
    begin: new RegExp(
      `(?<![\\p{L}\\p{N}_/=#@$€£№]|[\\d\\p{L}][.,:-](?=\\d))(?:\\d|(?:${weekdays}|${alternatives([...months.keys()])})(?!\\p{L}))`,
      'giu',
    ),
    patterns,
    dayAndYear: sticky(`${weekday}${plainDay}${inBrackets}(?:,?${GAP}${anyYear})?`),
    join: sticky(
      `(?:(?<dash>${GAP}[-–—‒−~～]${GAP})|(?<word>${SPACE}(?:${to})${SPACE})|(?<and>(?:,?${SPACE}(?:${and})|${GAP}&)${SPACE})|(?<comma>,${SPACE})|/)`,
    ),
    between: before(BETWEEN),
    beforeYear: before(BEFORE_YEAR),
  };
}

function monthNames(base: string): Map<string, MonthName> {
  const names = new Map<string, MonthName>();
  const add = (language: string, name: string, month: number): void => {
    const key = name.toLowerCase().replace(/\.$/, '');
    if (!/^[\p{L}\p{M}]{3,}$/u.test(key) || names.has(key)) return;
    names.set(key, { month, own: language === base || language === 'en', small: !CAPITALIZING.has(language) });
  };
  for (const language of new Set([base, 'en'])) {
    const long = monthForms(language, 'long');
    const short = monthForms(language, 'short');
    for (const [month, forms] of long.entries()) {
      for (const name of [...forms, ...(short[month] ?? [])]) add(language, name, month + 1);
      for (const name of forms) {
        const cut = name.slice(0, 3);
        if (long.every((others, other) => other === month || others.every((one) => !one.startsWith(cut)))) add(language, cut, month + 1);
      }
    }
  }
  for (const language of LANGUAGES) {
    for (const [month, forms] of monthForms(language, 'long').entries()) for (const name of forms) add(language, name, month + 1);
  }
  return names;
}

const GAP = '[^\\S\\r\\n]{0,2}';
const SPACE = '[^\\S\\r\\n]{1,2}';

/** Languages that write their months with a capital, so that "may" is no month in them. */
const CAPITALIZING = new Set(['en', 'de']);
const ORDINAL_ENDINGS = ['st', 'nd', 'rd', 'th', 'er', 'ère', 'ste', 'de', 'e', 'º', 'ª', '°', '-го', '-е', '-ое', '-й', 'го'];
const ARTICLES = ['the', 'den', 'dem', 'der', 'le', 'il', 'el', 'de'];
const OF = ['of', 'de', 'del', 'di', 'do', 'dell’anno', 'the'];
const RANGE_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['to', 'until', 'till', 'through', 'thru', 'to the', 'until the'],
  de: ['bis', 'bis zum', 'bis einschließlich'],
  fr: ['au', 'à', 'jusqu’au', "jusqu'au"],
  nl: ['t/m', 'tot', 'tot en met'],
  it: ['al', 'a', 'sino al', 'fino al'],
  es: ['al', 'a', 'hasta', 'hasta el'],
  pt: ['a', 'ao', 'até'],
  ru: ['по', 'до'],
};
const AND_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['and'],
  de: ['und'],
  fr: ['et'],
  nl: ['en'],
  it: ['e', 'ed'],
  es: ['y', 'e'],
  pt: ['e'],
  ru: ['и'],
};
const BETWEEN = ['between', 'zwischen', 'entre', 'tussen', 'tra', 'fra', 'между'];
/** Words after which a round number ("in 2000 the society") is a year rather than a count. */
const BEFORE_YEAR = [
  ...['in', 'since', 'from', 'until', 'by', 'year', 'of', 'seit', 'im', 'ab', 'jahr', 'depuis', 'en', 'sinds'],
  ...['dal', 'nel', 'del', 'desde', 'em', 'с', 'в'],
];
