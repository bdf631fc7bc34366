// Commands → what Discord registers, and when that differs from what is registered.

import { describe, expect, test } from 'vitest';
import { type Command, command } from '../../src/command.ts';
import { sameCommands } from '../../src/discord/register.ts';
import { type Describe, DISCORD_LOCALES, toRegistration } from '../../src/discord/registration.ts';
import { commandsProblems } from '../support/discord-rules.ts';

const OUT_OF_SCOPE = { kind: 'out-of-scope', topic: 'off-topic', societies: [] } as const;

const EVENT: Command = command({
  name: 'event',
  options: {
    show: { type: 'choice', required: false, choices: ['people', 'programme'] },
    name: { type: 'text', required: true, maxLength: 300, complete: ['event'] },
  },
  run: () => OUT_OF_SCOPE,
});

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    'command.event': 'A congress in short',
    'option.event.name': 'Which congress',
    'option.show': 'Which part of it',
    'option.private': 'Only for me',
    'choice.show.people': 'People',
    'choice.programme': 'Programme',
  },
  fr: {
    'command-name.event': 'événement',
    'option-name.show': 'partie',
    'command.event': 'Un congrès en bref',
    'choice.programme': 'Programme',
    'option.show': 'Quelle partie',
  },
  es: { 'command.event': 'Un congreso en breve' },
};
const words: Describe = (language, key) => WORDS[language]?.[key] ?? null;

describe('the registration', () => {
  const [event] = toRegistration([EVENT], ['en', 'fr', 'es'], words);

  test('is offered in servers and on accounts, in every kind of channel', () => {
    expect(event).toMatchObject({ type: 1, name: 'event', integration_types: [0, 1], contexts: [0, 1, 2] });
  });
  test('puts required options first and adds the ones that every command takes', () => {
    expect(event?.options.map(({ name, type, required }) => ({ name, type, required }))).toEqual([
      { name: 'name', type: 3, required: true },
      { name: 'show', type: 3, required: false },
      { name: 'private', type: 5, required: false },
    ]);
  });
  test('caps free text and completes names', () => {
    expect(event?.options[0]).toMatchObject({ max_length: 300, autocomplete: true, description: 'Which congress' });
    expect(event?.options[1]).not.toHaveProperty('autocomplete');
  });
  test('names the choices and keeps their values', () => {
    expect(event?.options[1]?.choices).toEqual([
      { name: 'People', value: 'people' },
      { name: 'Programme', value: 'programme' },
    ]);
  });
  test('says it in the languages of the catalogue, under Discord’s codes, where it differs from English', () => {
    expect(event?.description_localizations).toEqual({
      fr: 'Un congrès en bref',
      'es-ES': 'Un congreso en breve',
      'es-419': 'Un congreso en breve',
    });
    expect(event?.options[2]).not.toHaveProperty('description_localizations');
  });
  test('translates the names that people type, beside the English ones', () => {
    expect(event).toMatchObject({ name: 'event', name_localizations: { fr: 'événement' } });
    expect(event?.options.map(({ name_localizations }) => name_localizations)).toEqual([undefined, { fr: 'partie' }, undefined]);
  });
  test('is what Discord takes', () => {
    expect(commandsProblems([event])).toEqual([]);
    const everywhere = Object.fromEntries(DISCORD_LOCALES.map((locale) => [locale, 'x']));
    expect(commandsProblems([{ ...event, description_localizations: everywhere }])).toEqual([]);
  });
  test('throws for a command that the catalogue does not describe', () => {
    expect(() => toRegistration([{ ...EVENT, name: 'nameless' }], ['en'], words)).toThrow('command.nameless');
  });
});

describe('what is registered', () => {
  const wanted = toRegistration([EVENT], ['en', 'fr'], words);
  const asDiscordReturns = wanted.map((each) => ({
    ...each,
    id: '1',
    version: '2',
    application_id: '3',
    default_member_permissions: null,
    nsfw: false,
    contexts: [2, 0, 1],
    options: each.options.map(({ required, ...option }) => ({
      ...option,
      ...(required ? { required } : {}),
      name_localizations: option.name_localizations ?? null,
    })),
  }));

  test('is the same whatever Discord adds, leaves out or reorders', () => {
    expect(sameCommands(asDiscordReturns, wanted)).toBe(true);
  });
  test.each<[string, (commands: typeof asDiscordReturns) => unknown]>([
    ['a command less', () => []],
    ['a command more', (there) => [...there, { ...there[0], name: 'old' }]],
    ['another description', (there) => there.map((each) => ({ ...each, description: 'old' }))],
    ['another translation', (there) => there.map((each) => ({ ...each, description_localizations: { fr: 'vieux' } }))],
    ['no translation', (there) => there.map((each) => ({ ...each, description_localizations: null }))],
    ['other contexts', (there) => there.map((each) => ({ ...each, contexts: [0] }))],
    ['options in another order', (there) => there.map((each) => ({ ...each, options: [...each.options].reverse() }))],
    [
      'an option that was optional',
      (there) => there.map((each) => ({ ...each, options: each.options.map((option) => ({ ...option, required: true })) })),
    ],
    [
      'another length',
      (there) => there.map((each) => ({ ...each, options: each.options.map((option) => ({ ...option, max_length: 5 })) })),
    ],
    ['something that is no list', () => null],
  ])('differs with %s', (_, change) => {
    expect(sameCommands(change(asDiscordReturns), wanted)).toBe(false);
  });
});
