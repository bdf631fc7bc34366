// The list of commands, and what holds for every one of them.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { FREE_TEXT_LIMIT, MESSAGE_TEXT_LIMIT } from '../../src/command.ts';
import { deskOf } from '../answering/sample.ts';

const folder = join(import.meta.dirname, '../../commands');

test('the list equals the folder', () => {
  const files = readdirSync(folder).filter((file) => file !== 'index.ts');
  expect(commands.map(({ name }) => `${name}.ts`).toSorted()).toEqual(files.toSorted());
});

test.for(commands.map((command) => [command.name, command] as const))(
  '/%s takes no text longer than the cap, and none twice',
  ([, command]) => {
    for (const option of Object.values(command.options))
      if (option.type === 'text')
        expect(option.maxLength).toBeLessThanOrEqual(command.on === 'message' ? MESSAGE_TEXT_LIMIT : FREE_TEXT_LIMIT);
  },
);

const hostile = [
  '',
  ' ',
  '?',
  '…',
  'a',
  '0',
  '2024',
  '@everyone',
  '**bold** `code`',
  '<script>',
  'x'.repeat(FREE_TEXT_LIMIT),
  'of of of of',
  '😀',
  '日本小児',
  'ا',
  '((((',
  '\\',
  'who who who',
];

test.for(commands.map((command) => [command.name, command] as const))(
  '/%s answers bad input with an Answer and no error',
  ([, command]) => {
    const desk = deskOf();
    for (const text of hostile) {
      const values = Object.fromEntries(
        Object.entries(command.options).map(([name, option]) => [name, option.type === 'text' ? text : null]),
      );
      expect(command.run(values as never, desk)).toHaveProperty('kind');
    }
  },
);

test.for(commands.map((command) => [command.name, command] as const))('/%s gives the same answer to the same question', ([, command]) => {
  const values = Object.fromEntries(
    Object.entries(command.options).map(([name, option]) => [name, option.type === 'text' ? 'pediatric radiology' : null]),
  );
  expect(command.run(values as never, deskOf())).toEqual(command.run(values as never, deskOf()));
});
