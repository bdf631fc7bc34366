// The commands that the bot offers, as they are registered: held to Discord's limits in every language.

import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { sameCommands } from '../../src/discord/register.ts';
import { toRegistration } from '../../src/discord/registration.ts';
import { describe, LANGUAGES } from '../../src/render/catalogue.ts';
import { commandsProblems } from '../support/discord-rules.ts';

const registration = toRegistration(commands, LANGUAGES, describe);

test('every command is registered, and Discord takes the whole', () => {
  expect(registration.map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
  expect(commandsProblems(registration)).toEqual([]);
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

test('registering twice changes nothing', () => {
  expect(sameCommands(JSON.parse(JSON.stringify(registration)), registration)).toBe(true);
});
