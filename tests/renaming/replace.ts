// Replaces names, dates and numbers in a text, each consistently, so that nothing is replaced twice.
// Knows nothing of which names there are.

export interface Renaming {
  readonly names: readonly Replacement[];
  readonly numbers: readonly NumberReplacement[];
  /** Added to every year. */
  readonly years: number;
  /** Added to every day of a month that stands in a date; months stay. */
  readonly days: number;
  /** Added to the hour of every time of day. */
  readonly hours: number;
}

export interface Replacement {
  /** A space matches any white space; the case of what is found is carried over to `to`. A following "s" ("Smiths") is left standing. */
  readonly from: string;
  readonly to: string;
  /** `from` is the beginning of words ("cardiolog"), whose endings are kept. */
  readonly stem?: boolean;
}

export interface NumberReplacement {
  /** A regular expression for the number alone, what must stand around it as lookaround. */
  readonly pattern: string;
  readonly to: string;
}

/** A function that renames any text. Throws when one name would become two. */
export function renamer(renaming: Renaming): (text: string) => string {
  const byKey = new Map<string, Replacement>();
  for (const name of renaming.names) {
    const other = byKey.get(keyOf(name.from));
    if (other !== undefined && other.to !== name.to) throw new Error(`"${name.from}" would become both "${other.to}" and "${name.to}"`);
    byKey.set(keyOf(name.from), name);
  }
  const longestFirst = [...byKey.values()].sort((a, b) => b.from.length - a.from.length);
  const names = new RegExp(longestFirst.map(patternOf).join('|') || '(?!)', 'giu');
  const numbers = new RegExp([DATE, ...renaming.numbers.map(({ pattern }, i) => `(?<n${i}>${pattern})`)].join('|'), 'giu');

  const rename = (found: string): string => {
    const name = byKey.get(keyOf(found));
    return name === undefined ? found : inCaseOf(found, name.from, name.to);
  };
  const renumber = (found: string, ...rest: readonly unknown[]): string => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (groups['time'] !== undefined) return found.replace(/^\d+/, (hour) => shifted(hour, renaming.hours));
    const number = renaming.numbers.find((_, i) => groups[`n${i}`] !== undefined);
    if (number !== undefined) return number.to;
    const month = groups['iso'] !== undefined ? 5 : groups['dmy'] !== undefined ? 3 : -1;
    return found.replace(/\d+/g, (part, at: number) =>
      at === month ? part : shifted(part, part.length === 4 ? renaming.years : renaming.days),
    );
  };
  return (text) => text.replace(names, rename).replace(numbers, renumber);
}

function keyOf(name: string): string {
  return name.replace(/\s+/gu, ' ').replace(/[’‘`]/gu, "'").toLowerCase();
}

function patternOf({ from, stem }: Replacement): string {
  const words = from
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/['’]/gu, "['’‘`]")
    .replace(/\s+/gu, '\\s+');
  return `(?<![\\p{L}\\p{N}])${words}${stem ? '' : '(?=s?(?![\\p{L}\\p{N}]))'}`;
}

function inCaseOf(found: string, from: string, to: string): string {
  if (found === from) return to;
  if (found === found.toLowerCase()) return to.toLowerCase();
  if (found.length > 1 && found === found.toUpperCase()) return to.toUpperCase();
  return /^\p{Lu}/u.test(found) ? to.slice(0, 1).toUpperCase() + to.slice(1) : to;
}

function shifted(digits: string, by: number): string {
  return String(Number(digits) + by).padStart(digits.length > 1 && digits.startsWith('0') ? digits.length : 1, '0');
}

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b';
const DAY = '(?<!\\d)\\d{1,2}(?!\\d)';
const DAYS = `${DAY}(?:(?: ?[-–] ?| to )${DAY})?`;
const YEAR = '(?<!\\d)(?:19|20)\\d\\d(?!\\d)';

/** Dates and times as people and pages write them; the group tells which kind where the parts could be mistaken. */
const DATE = [
  `(?<iso>${YEAR}-\\d\\d-\\d\\d(?!\\d))`,
  `(?<dmy>${DAY}-\\d\\d-${YEAR})`,
  `(?<time>${DAY}:\\d\\d(?!\\d))`,
  `(?<written>${DAYS} ${MONTH}|\\b${MONTH} ${DAYS})`,
  `(?<year>${YEAR})`,
].join('|');
