// Names of months and weekdays in the languages read, from Intl. Knows no dates.

/** The twelve months' names, each alone and as it stands beside a day, which differ in Russian and Polish. */
export function monthForms(language: string, width: 'long' | 'short'): string[][] {
  const locales = language === 'en' ? ['en-US', 'en-GB'] : [language];
  const formats = locales.flatMap((locale) =>
    [{}, { day: 'numeric' } as const].map((more) => new Intl.DateTimeFormat(locale, { month: width, timeZone: 'UTC', ...more })),
  );
  return Array.from({ length: 12 }, (_, month) => {
    const date = new Date(Date.UTC(2001, month, 15));
    return formats.map((format) => format.formatToParts(date).find((part) => part.type === 'month')?.value ?? '');
  });
}

export function weekdayNames(base: string): string[] {
  const monday = Date.UTC(2001, 0, 1);
  return [...new Set([base, ...LANGUAGES])].flatMap((language) =>
    (['long', 'short'] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      const names = Array.from({ length: 7 }, (_, day) => format.format(new Date(monday + day * DAY)).replace(/\.$/, ''));
      return names.filter((name) => name.length >= 3 && /^[\p{L}\p{M}-]+$/u.test(name));
    }),
  );
}

/** Longest first, so that "Sept" is not read as "Sep". */
export function alternatives(words: readonly string[]): string {
  return [...new Set(words)].sort((one, other) => other.length - one.length).join('|');
}

/** Milliseconds. */
const DAY = 86_400_000;

/** Languages whose names are known beside those of the text's own. */
export const LANGUAGES = ['en', 'de', 'fr', 'nl', 'it', 'es', 'ru', 'pt'];
