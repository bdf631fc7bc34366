// Dates told relative to the day on which a page was written: "last year", "next January", "two months ago", "yesterday" → EDTF.
// Pure and clockless: the page's own date comes in as an argument. What is not certain to the year is not told.

import {
  ANY,
  either,
  LAST,
  MANY,
  MONTH,
  MONTH_NOUN,
  MONTHS,
  NEXT,
  NUMBERS,
  RUSSIAN_MONTHS,
  SEASON,
  SEASONS,
  SMALL_WEEKDAY,
  WEEK,
  WEEKDAY,
  YEAR,
} from './told-date-words.ts';

export interface ToldDate {
  /** Offset behind the words. */
  readonly end: number;
  /** EDTF. */
  readonly date: string;
  /** A month, a season or a day of the week by its name alone, which tells a date only behind a preposition. */
  readonly bare: boolean;
}

/**
 * The date that the words at an offset tell relative to `published` (EDTF, with what precision the page has); null when they tell none, or
 * when it is open which year is meant. `ahead` says that the sentence speaks of what is to come, so that "in January" is the next one.
 */
export function toldDateAt(text: string, at: number, published: string, ahead: boolean): ToldDate | null {
  const page = pageDay(published);
  for (const { pattern, tell, bare } of TOLD) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const told = tell(match.groups ?? {}, page, ahead);
    // "a élu samedi": where days of the week are written in small letters, they stand alone
    return told === null ? null : { end: pattern.lastIndex, date: told, bare: bare && !SMALL_WEEKDAY.test(match[0]) };
  }
  return null;
}

/** The year of a date printed without one ("XXXX-06-30"), as told on a page of that date: the last such day, or the next one. */
export function completed(date: string, published: string, ahead: boolean): string | null {
  const [, month, day] = date.split('-').map(Number);
  const page = pageDay(published);
  if (month === undefined) return null;
  if (page.month === null) return ahead ? null : date.replace('XXXX', String(page.year));
  const later = month > page.month || (month === page.month && day !== undefined && page.day !== null && day > page.day);
  const earlier = month < page.month || (month === page.month && day !== undefined && page.day !== null && day < page.day);
  const year = ahead ? (earlier ? page.year + 1 : page.year) : later ? page.year - 1 : page.year;
  return date.replace('XXXX', String(year));
}

/** Is the word a month's name and no more? */
export function isMonth(word: string): boolean {
  return MONTHS.has(word.toLowerCase());
}

interface PageDay {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

type Tell = (groups: Readonly<Record<string, string | undefined>>, page: PageDay, ahead: boolean) => string | null;

interface Told {
  readonly bare: boolean;
  readonly pattern: RegExp;
  readonly tell: Tell;
}

function pageDay(published: string): PageDay {
  const [year, month, day] = published.slice(0, 10).split('-').map(Number);
  return { year: year ?? 0, month: month ?? null, day: day ?? null };
}

// ---------------------------------------------------------------- what the words come to

const whole = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'iu');
const IS_LAST = whole(LAST);
const IS_NEXT = whole(NEXT);
const NUMBER_WORDS = NUMBERS.map(whole);
const SEASON_STARTS = SEASONS.map(([words, month]) => [whole(words), month] as const);

/** −1, 0 or 1 for last, this and next. */
function stepOf(words: string): number {
  return IS_LAST.test(words) ? -1 : IS_NEXT.test(words) ? 1 : 0;
}

const tellYear: Tell = (groups, page) => String(page.year + stepOf(groups['step'] ?? ''));

const tellYears: Tell = (groups, page) => {
  const many = numberOf(groups['many'] ?? '');
  return many === null ? null : String(page.year + (groups['ago'] === undefined ? many : -many));
};

/** To the year alone, and only where a month more or less changes nothing. */
const tellMonths: Tell = (groups, page) => {
  const many = numberOf(groups['many'] ?? '');
  if (many === null || page.month === null) return null;
  const months = page.year * 12 + page.month - 1 + (groups['ago'] === undefined ? many : -many);
  const [least, most] = [Math.floor((months - 1) / 12), Math.floor((months + 1) / 12)];
  return least === most ? String(least) : null;
};

const tellMonthOfYear: Tell = (groups, page) => {
  const month = monthOf(groups['month'] ?? '');
  return month === null ? null : `${page.year + stepOf(groups['step'] ?? '')}-${padded(month)}`;
};

const tellMonth: Tell = (groups, page, ahead) => {
  const month = monthOf(groups['month'] ?? '');
  // "this may be"
  if (month === null || /^(?:may|march)$/u.test(groups['month'] ?? '')) return null;
  const step = groups['step'] === undefined ? null : stepOf(groups['step']);
  if (step === 0) return `${page.year}-${padded(month)}`;
  // "last March" in March may be either
  if (step !== null && (page.month === null || page.month === month)) return null;
  return completed(
    `XXXX-${padded(month)}`,
    `${page.year}${page.month === null ? '' : `-${padded(page.month)}`}`,
    step === null ? ahead : step > 0,
  );
};

const tellThatMonth: Tell = (groups, page) => {
  if (page.month === null) return null;
  const months = page.year * 12 + page.month - 1 + stepOf(groups['step'] ?? '');
  return `${Math.floor(months / 12)}-${padded((months % 12) + 1)}`;
};

/** Seasons by their months in the north; where the page lies in one or beside it, which is meant is open. */
const tellSeason: Tell = (groups, page, ahead) => {
  const starts = SEASON_STARTS.find(([words]) => words.test(groups['season'] ?? ''))?.[1];
  if (starts === undefined || page.month === null) return null;
  const step = groups['step'] === undefined ? null : stepOf(groups['step']);
  if (step === 0) return page.month <= 2 ? null : String(page.year);
  if (step === null) {
    // to the month in which it begins, so that what ends in the autumn is not over in spring
    if (ahead) return `${page.month > starts + 2 ? page.year + 1 : page.year}-${padded(starts)}`;
    return String(page.month < starts ? page.year - 1 : page.year);
  }
  if (step < 0) return page.month < starts ? String(page.year - 1) : page.month > starts + 3 ? String(page.year) : null;
  return page.month > starts + 2 ? String(page.year + 1) : page.month < starts - 3 ? String(page.year) : null;
};

const tellWeek: Tell = (groups, page) => {
  const step = stepOf(groups['step'] ?? '');
  return within(page, step < 0 ? -14 : step > 0 ? 1 : -6, step < 0 ? -1 : step > 0 ? 14 : 6);
};

const tellWeeks: Tell = (groups, page) => {
  const many = numberOf(groups['many'] ?? '');
  if (many === null) return null;
  const days = 7 * (groups['ago'] === undefined ? many : -many);
  return within(page, days - 6, days + 6);
};

const tellWeekday: Tell = (_groups, page, ahead) => (ahead ? within(page, 0, 7) : within(page, -7, 0));

const tellDay: Tell = (groups, page) => {
  const step = /^(?:yesterday|gestern|hier|ieri|ayer|ontem|gisteren|вчера|dün)/iu.test(groups['day'] ?? '')
    ? -1
    : /^(?:tomorrow|morgen|demain|domani|amanhã|завтра|yarın)/iu.test(groups['day'] ?? '')
      ? 1
      : 0;
  return within(page, step, step);
};

const tellYearsEnd: Tell = (_groups, page, ahead) => (ahead || page.month === 12 ? `${page.year}-12` : null);

/** The days from the page's own as far as they agree: one day, one month or one year. */
function within(page: PageDay, first: number, last: number): string | null {
  if (page.month === null || page.day === null) return null;
  const day = (offset: number): string =>
    new Date(Date.UTC(page.year, (page.month ?? 1) - 1, (page.day ?? 1) + offset)).toISOString().slice(0, 10);
  const [from, to] = [day(first), day(last)];
  return from === to
    ? from
    : from.slice(0, 7) === to.slice(0, 7)
      ? from.slice(0, 7)
      : from.slice(0, 4) === to.slice(0, 4)
        ? from.slice(0, 4)
        : null;
}

function numberOf(word: string): number | null {
  if (/^\d{1,2}$/u.test(word)) return Number(word);
  const at = NUMBER_WORDS.findIndex((words) => words.test(word));
  return at < 0 ? null : at + 1;
}

function monthOf(word: string): number | null {
  return MONTHS.get(word.toLowerCase()) ?? RUSSIAN_MONTHS.find(([stem]) => word.toLowerCase().startsWith(stem))?.[1] ?? null;
}

function padded(month: number): string {
  return String(month).padStart(2, '0');
}

// ---------------------------------------------------------------- patterns

const RELATIVE: readonly (readonly [string, Tell])[] = [
  ...either(`(?:${YEAR})`, ANY).map((source): readonly [string, Tell] => [
    `${MONTH}\\s(?:(?:of|de|di|do|van)\\s)?${source}`,
    tellMonthOfYear,
  ]),
  ...either(`(?:${YEAR})`, ANY).map((source): readonly [string, Tell] => [source, tellYear]),
  ['(?:im\\s)?vorjahr', (_groups, page) => String(page.year - 1)],
  ['heuer|heurigen\\sjahr(?:es)?', (_groups, page) => String(page.year)],
  ...either(MONTH, ANY).map((source): readonly [string, Tell] => [source, tellMonth]),
  ...either(`(?:${MONTH_NOUN})`, ANY).map((source): readonly [string, Tell] => [source, tellThatMonth]),
  ...either(`(?:${WEEK})`, ANY).map((source): readonly [string, Tell] => [source, tellWeek]),
  ...either(`(?<season>${SEASON})`, ANY).map((source): readonly [string, Tell] => [source, tellSeason]),
  ...either(`(?:${WEEKDAY})`, ANY).map((source): readonly [string, Tell] => [source, tellWeekday]),
  [`${MANY}\\s(?:years?|jaar|anni?|yıl|год(?:а)?|лет)\\s(?<ago>ago|geleden|fa|назад|önce)`, tellYears],
  [`(?<ago>vor|il\\sy\\sa|hace|há)\\s${MANY}\\s(?:jahr(?:en)?|ans?|años?|anos?)`, tellYears],
  [`(?<ago>год)\\sназад`, (_groups, page) => String(page.year - 1)],
  [`(?:in|dans|over|dentro\\sde|tra|через)\\s${MANY}\\s(?:years?|jahren|jahr|ans?|jaar|años?|anos?|anni?|год(?:а)?|лет)`, tellYears],
  [`${MANY}\\s(?:months?|maand(?:en)?|mes[ie]|месяц\\p{L}*)\\s(?<ago>ago|geleden|fa|назад)`, tellMonths],
  [`(?<ago>vor|il\\sy\\sa|hace|há)\\s${MANY}\\s(?:monat(?:en)?|mois|mes(?:es)?)`, tellMonths],
  [`${MANY}\\s(?:weeks?|we[ek]{1,2}en?|settiman[ae]|недел\\p{L}+)\\s(?<ago>ago|geleden|fa|назад)`, tellWeeks],
  [`(?<ago>vor|il\\sy\\sa|hace|há)\\s${MANY}\\s(?:woche[n]?|semaines?|semanas?)`, tellWeeks],
  [
    "(?<day>yesterday|today|tonight|tomorrow|this\\s(?:morning|afternoon|evening)|gestern|heute|hier|aujourd['’]hui|demain|ieri|oggi|domani|ayer|hoy|ontem|hoje|amanhã|gisteren|vandaag|вчера|сегодня|завтра|dün|bugün|yarın)",
    tellDay,
  ],
  [
    "(?:the\\s)?(?:year['’]s\\send|end\\sof\\sthe\\s(?:calendar\\s)?year)|jahresende|ende\\sdes\\sjahres|(?:la\\s)?fin\\s(?:de\\sl['’]année|d['’]année)|(?:het\\s)?(?:jaareinde|eind(?:e)?\\svan\\shet\\sjaar)|fine\\s(?:dell['’])?anno|(?:fin(?:es|al|ales)?\\s(?:de|del)\\saño)|fim\\sdo\\sano|конца\\sгода",
    tellYearsEnd,
  ],
];

const BARE: readonly (readonly [string, Tell])[] = [
  [MONTH, tellMonth],
  [`(?:the\\s|dem\\s|zum\\s|l['’]|le\\s|el\\s|la\\s|il\\s|de\\s)?(?<season>${SEASON})`, tellSeason],
  [`(?:${WEEKDAY})`, tellWeekday],
];

const TOLD: readonly Told[] = [
  ...RELATIVE.map(([source, tell]) => ({ source, tell, bare: false })),
  ...BARE.map(([source, tell]) => ({ source, tell, bare: true })),
].map(({ source, tell, bare }) => ({
  bare,
  tell,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])(?!['’]s(?![\\p{L}]))`, 'iuy'),
}));
