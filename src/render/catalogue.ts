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

type Sentence = (params: Params) => string;

const sentences = new Map<string, Sentence>();

/** The catalogue's language for a locale of Discord's ("en-US" → "en"); English for all others. */
export function languageOf(locale: string): Language {
  const known = languages.get(locale);
  if (known !== undefined) return known;
  const language = locale.toLowerCase().split('-')[0];
  const spoken = LANGUAGES.find((one) => one === language) ?? 'en';
  if (languages.size < MOST_LOCALES) languages.set(locale, spoken);
  return spoken;
}

/** Asked for with every sentence. Discord has about 35 locales; what else comes in is not kept for ever. */
const languages = new Map<string, Language>();
const MOST_LOCALES = 100;

/** The locale for Intl: English writes the day before the month, so that a range of days reads in one piece. */
export function intlLocale(locale: string): string {
  const language = languageOf(locale);
  return language === 'en' ? 'en-GB' : language;
}

/** One sentence with its values put in; the values must already be escaped for where they will stand. */
export function say(locale: string, key: Key, params: Params = {}): string {
  const language = languageOf(locale);
  const id = `${language}|${key}`;
  const known = sentences.get(id);
  if (known !== undefined) return known(params);
  const sentence = sentenceOf(CATALOGUES[language][key], intlLocale(locale));
  sentences.set(id, sentence);
  return sentence(params);
}

/** Most sentences only have values put in, which needs nothing of ICU; those with plurals and numbers do. */
function sentenceOf(text: string, locale: string): Sentence {
  if (!text.includes('{')) return () => text;
  if (!ONLY_VALUES.test(text)) {
    const message = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
    return (params) => String(message.format(params));
  }
  const pieces = text.split(/[{}]/u);
  return (params) => pieces.map((piece, at) => (at % 2 === 0 ? piece : givenFor(piece, params))).join('');
}

const ONLY_VALUES = /^[^{}]*(?:\{\w+\}[^{}]*)*$/u;

/** Throws for a value that was not given. */
function givenFor(name: string, params: Params): string {
  const value = params[name];
  if (value === undefined) throw new Error(`The sentence needs a value for “${name}”`);
  return String(value);
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
