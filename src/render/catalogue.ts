// Every sentence that the bot says, by key and language, as ICU messages. Knows nothing of answers.

import { IntlMessageFormat } from 'intl-messageformat';
import en from './catalogues/en.json' with { type: 'json' };

export type Key = keyof typeof en;
export type Params = Readonly<Record<string, string | number>>;

const CATALOGUES: Readonly<Record<string, Readonly<Record<Key, string>>>> = { en };

/** Languages that the bot speaks, as BCP 47. */
export const LANGUAGES = Object.keys(CATALOGUES);

const compiled = new Map<string, IntlMessageFormat>();

/** The catalogue's language for a locale of Discord's ("en-US" → "en"); English for all others. */
export function languageOf(locale: string): string {
  const language = locale.split('-')[0] ?? 'en';
  return Object.hasOwn(CATALOGUES, language) ? language : 'en';
}

/** One sentence with its values put in; the values must already be escaped for where they will stand. */
export function say(locale: string, key: Key, params: Params = {}): string {
  const language = languageOf(locale);
  const id = `${language}|${key}`;
  const known = compiled.get(id);
  if (known !== undefined) return String(known.format(params));
  const message = new IntlMessageFormat(CATALOGUES[language]?.[key] ?? en[key], language, undefined, { ignoreTag: true });
  compiled.set(id, message);
  return String(message.format(params));
}
