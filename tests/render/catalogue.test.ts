// The catalogues: every language says everything, with the same values, in its own plural forms.

import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { SECTION_KEYS } from '../../src/answering/sections.ts';
import { optionsOf } from '../../src/command.ts';
import { PREDICATES } from '../../src/domain/statement.ts';
import { isKey, LANGUAGES, languageOf, say, describe as textOf } from '../../src/render/catalogue.ts';

const FOLDER = new URL('../../src/render/', import.meta.url);
const catalogues = Object.fromEntries(LANGUAGES.map((language) => [language, read(language)]));
const english = catalogues['en'] ?? {};
const keys = Object.keys(english);
const source = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
  .join('\n');

function read(language: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(new URL(`catalogues/${language}.json`, FOLDER), 'utf8'));
}

interface Element {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}
const PLAIN_TEXT = 0;
const COUNT_SIGN = 7;
const PLURAL = 6;

function elements(text: string): readonly Element[] {
  const flat = (list: readonly Element[]): readonly Element[] =>
    list.flatMap((one) => [one, ...Object.values(one.options ?? {}).flatMap((option) => flat(option.value))]);
  return flat(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst() as unknown as readonly Element[]);
}

/** Values that a sentence takes, each with how it is formatted. */
function parametersOf(text: string): readonly string[] {
  const named = elements(text).filter(({ type }) => type !== PLAIN_TEXT && type !== COUNT_SIGN);
  return [...new Set(named.map(({ value }) => String(value)))].toSorted();
}

test('five languages are spoken', () => {
  expect(LANGUAGES).toEqual(['en', 'fr', 'nl', 'de', 'ru']);
  expect(['en-US', 'en-GB', 'fr', 'nl', 'de', 'ru', 'pl', 'zh-CN', ''].map(languageOf)).toEqual([
    'en',
    'en',
    'fr',
    'nl',
    'de',
    'ru',
    'en',
    'en',
    'en',
  ]);
});

describe.each(LANGUAGES)('the catalogue %s', (language) => {
  const catalogue = catalogues[language] ?? {};

  test('has the keys of the English one, in its order', () => {
    expect(Object.keys(catalogue)).toEqual(keys);
  });

  test('says something under each', () => {
    expect(Object.entries(catalogue).filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });

  test('takes the same values in each sentence', () => {
    for (const [key, text] of Object.entries(catalogue)) expect([key, parametersOf(text)]).toEqual([key, parametersOf(english[key] ?? '')]);
  });

  test('has a form for every plural of its language', () => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [key, text] of Object.entries(catalogue)) {
      for (const { options } of elements(text).filter(({ type }) => type === PLURAL))
        expect([key, Object.keys(options ?? {})]).toEqual([key, expect.arrayContaining(wanted)]);
    }
  });

  test('is said as ICU would say it', () => {
    const locale = language === 'en' ? 'en-GB' : language;
    const wrong = Object.entries(catalogue).filter(([key, text]) => {
      const params = Object.fromEntries(
        parametersOf(text).map((name) => [name, /count|limit|length|seconds|page/u.test(name) ? 3 : `«${name}»`]),
      );
      const said = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
      return isKey(key) && say(language, key, params) !== String(said.format(params));
    });
    expect(wrong).toEqual([]);
  });

  test('quotes with its own signs, and never with an apostrophe, which ICU reads as a quote', () => {
    expect(Object.entries(catalogue).filter(([, text]) => /['"]/u.test(text))).toEqual([]);
  });

  test('names commands and options as Discord allows, no two alike', () => {
    const names = (prefix: string) => Object.entries(catalogue).flatMap(([key, text]) => (key.startsWith(prefix) ? [text] : []));
    for (const name of [...names('command-name.'), ...names('option-name.')]) {
      expect(name).toMatch(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u);
      expect(name).toBe(name.toLowerCase());
    }
    expect(new Set(names('command-name.')).size).toBe(names('command-name.').length);
  });

  test('describes commands, options and choices in at most 100 characters', () => {
    const long = Object.entries(catalogue).filter(([key, text]) => /^(?:command|option|choice)\./u.test(key) && text.length > 100);
    expect(long).toEqual([]);
  });
});

describe('the words of a language', () => {
  test.each([
    [0, '0 документов'],
    [1, '1 документ'],
    [2, '2 документа'],
    [5, '5 документов'],
    [11, '11 документов'],
    [21, '21 документ'],
    [22, '22 документа'],
    [112, '112 документов'],
  ])('follow the number %i in Russian', (count, words) => {
    expect(say('ru', 'searched.documents', { count })).toBe(words);
  });

  test('follow the number in the others', () => {
    const counted = (locale: string) => [0, 1, 2].map((count) => say(locale, 'searched.documents', { count }));
    expect(counted('en')).toEqual(['0 documents', '1 document', '2 documents']);
    expect(counted('fr')).toEqual(['0 document', '1 document', '2 documents']);
    expect(counted('nl')).toEqual(['0 documenten', '1 document', '2 documenten']);
    expect(counted('de')).toEqual(['0 Dokumente', '1 Dokument', '2 Dokumente']);
  });

  test('keep what a value says, braces and all', () => {
    expect(say('en', 'absent.unknown-name', { asked: "{x} 'y' <z>" })).toBe("The documents do not mention “{x} 'y' <z>”");
  });
});

describe('keys', () => {
  test('are all used', () => {
    const literal = new Set([...source.matchAll(/'([a-z][\w-]*(?:\.[\w-]+)*)'/gu)].map(([, key]) => key));
    const families = [...source.matchAll(/`((?:[a-z-]+\.)+)\$\{/gu)].map(([, family]) => family ?? '');
    const unused = keys.filter((key) => !literal.has(key) && !families.some((family) => key.startsWith(family)) && !isForRegistration(key));
    expect(unused).toEqual([]);
  });

  test('that are made from data are of data that exists', () => {
    const predicates = new Set<string>(Object.values(PREDICATES).flat());
    const sections = new Set<string>(SECTION_KEYS);
    const rest = (family: string) => keys.filter((key) => key.startsWith(family)).map((key) => key.slice(family.length));
    expect(rest('predicate.').filter((name) => !predicates.has(name))).toEqual([]);
    expect(rest('section.').filter((name) => !sections.has(name))).toEqual([]);
    expect([...sections].filter((name) => !isKey(`section.${name}`))).toEqual([]);
    expect([...predicates].filter((name) => !isKey(`predicate.${name}`))).toEqual([]);
  });

  test('name every command, option and choice that is offered, and no other', () => {
    const menus = commands.filter(({ on }) => on === 'message').map(({ name }) => [`menu-name.${name}`]);
    const typed = commands
      .filter(({ on }) => on === undefined)
      .flatMap((command) => [
        [`command.${command.name}`],
        [`command-name.${command.name}`],
        ...Object.entries(optionsOf(command)).flatMap(([name, option]) => [
          [`option.${command.name}.${name}`, `option.${name}`],
          [`option-name.${command.name}.${name}`, `option-name.${name}`],
          ...(option.type === 'choice' ? option.choices.map((choice) => [`choice.${name}.${choice}`]) : []),
        ]),
      ]);
    const wanted = [...typed, ...menus];
    expect(wanted.filter((alternatives) => !alternatives.some(isKey))).toEqual([]);
    const offered = new Set(wanted.flat());
    expect(keys.filter((key) => isForRegistration(key) && !offered.has(key))).toEqual([]);
  });

  test('have no text in a language or under a name that is not there', () => {
    expect(textOf('en', 'command.nothing')).toBeNull();
    expect(textOf('xx', 'command.who')).toBeNull();
    expect(textOf('ru', 'command-name.who')).toBe('кто');
  });
});

function isForRegistration(key: string): boolean {
  return /^(?:command|command-name|menu-name|option|option-name|choice)\./u.test(key);
}
