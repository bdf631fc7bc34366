// Every sentence that the bot says, by key and language, as ICU messages. Knows nothing of answers.

import { IntlMessageFormat } from 'intl-messageformat';
import de from './catalogues/de.json' with { type: 'json' };
import en from './catalogues/en.json' with { type: 'json' };
import fr from './catalogues/fr.json' with { type: 'json' };
import nl from './catalogues/nl.json' with { type: 'json' };
import ru from './catalogues/ru.json' with { type: 'json' };

export type Key = keyof typeof en;
export type Params = Readonly<Record<string, string | number>>;
export type Language = 'en' | 'fr' | 'nl' | 'de' | 'ru';

const CATALOGUES: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { en, fr, nl, de, ru };

/** Languages that the bot speaks, as BCP 47. */
export const LANGUAGES = Object.keys(CATALOGUES) as readonly Language[];

const compiled = new Map<string, IntlMessageFormat>();

/** The catalogue's language for a locale of Discord's ("en-US" → "en"); English for all others. */
export function languageOf(locale: string): Language {
  const language = locale.toLowerCase().split('-')[0];
  return LANGUAGES.find((known) => known === language) ?? 'en';
}

/** The locale for Intl: English writes the day before the month, so that a range of days reads in one piece. */
export function intlLocale(locale: string): string {
  const language = languageOf(locale);
  return language === 'en' ? 'en-GB' : language;
}

/** One sentence with its values put in; the values must already be escaped for where they will stand. */
export function say(locale: string, key: Key, params: Params = {}): string {
  const language = languageOf(locale);
  const id = `${language}|${key}`;
  const known = compiled.get(id);
  if (known !== undefined) return String(known.format(params));
  const message = new IntlMessageFormat(CATALOGUES[language][key], intlLocale(locale), undefined, { ignoreTag: true });
  compiled.set(id, message);
  return String(message.format(params));
}

/** Whether a key made from data (a choice, a section, a kind) is in the catalogue. */
export function isKey(key: string): key is Key {
  return Object.hasOwn(en, key);
}

/** The text of a key in one language as it stands, for the registration of commands; null where there is none. */
export function describe(language: string, key: string): string | null {
  const known = LANGUAGES.find((one) => one === language);
  return known !== undefined && isKey(key) ? CATALOGUES[known][key] : null;
}

/** "/who leads:" as the clients of a language show it; the names that are registered where a language has none. */
export function typedCommand(command: string, option: string | null, locale: string): string {
  const name = optionName(command, option, locale);
  return `/${commandName(command, locale)}${name === null ? '' : ` ${name}:`}`;
}

export function commandName(command: string, locale: string): string {
  const key = `command-name.${command}`;
  return isKey(key) ? say(locale, key) : command;
}

export function optionName<Option extends string | null>(command: string, option: Option, locale: string): Option | string {
  const key = [`option-name.${command}.${option}`, `option-name.${option}`].find(isKey);
  return key === undefined ? option : say(locale, key);
}

export function numberText(value: number, locale: string): string {
  return new Intl.NumberFormat(intlLocale(locale)).format(value);
}
