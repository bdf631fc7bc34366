// The commands that the bot offers, as they are registered: held to Discord's limits in every language.

import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { sameCommands } from '../../src/discord/register.ts';
import { commandOfMenu, menuName, registrationOf, toMenus, toRegistration } from '../../src/discord/registration.ts';
import { describe, LANGUAGES } from '../../src/render/catalogue.ts';
import { commandsProblems } from '../support/discord-rules.ts';

const registration = toRegistration(commands, LANGUAGES, describe);
const menus = toMenus(commands, LANGUAGES, describe);
const everything = registrationOf(commands, LANGUAGES, describe);

test('every command is registered, and Discord takes the whole', () => {
  expect(registration.map(({ name }) => name)).toEqual(commands.filter(({ on }) => on === undefined).map(({ name }) => name));
  expect(everything).toEqual([...registration, ...menus]);
  expect(commandsProblems(everything)).toEqual([]);
});

test('free text is capped at 300 characters by the option itself', () => {
  const texts = registration.flatMap(({ options }) => options.filter(({ type, choices }) => type === 3 && choices === undefined));
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.map(({ max_length: longest }) => longest ?? Number.POSITIVE_INFINITY).filter((longest) => longest > 300)).toEqual([]);
});

test('every description is there in every language of the catalogue', () => {
  const others = LANGUAGES.filter((language) => language !== 'en');
  for (const { description_localizations: translations, options } of registration)
    for (const each of [translations, ...options.map((option) => option.description_localizations)])
      expect(Object.keys(each ?? {})).toEqual(expect.arrayContaining(others));
});

test('a message’s menu offers to look its names up, wherever the bot is installed, in every language of the catalogue', () => {
  expect(menus).toEqual([
    {
      type: 3,
      name: 'Look up',
      name_localizations: { de: 'Nachschlagen', fr: 'Consulter', nl: 'Opzoeken', ru: 'Найти в документах' },
      integration_types: [0, 1],
      contexts: [0, 1, 2],
    },
  ]);
});

test('a menu’s name leads back to its command', () => {
  for (const { name, on } of commands) if (on === 'message') expect(commandOfMenu(menuName(name))).toBe(name);
});

test('registering twice changes nothing', () => {
  const returned = everything.map((each) => ({ description: '', ...each }));
  expect(sameCommands(JSON.parse(JSON.stringify(returned)), everything)).toBe(true);
});
