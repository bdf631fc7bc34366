// Who asks too much is turned away, politely and in their language, for a few seconds; nobody else notices.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { command } from '../src/command.ts';
import { createDispatcher, type RunRecord } from '../src/dispatcher.ts';
import type { Invocation, Reply } from '../src/invocation.ts';
import { LETTERS_PER_QUESTION, limitUsers, RATE_WINDOW } from '../src/rate-limit.ts';
import { LANGUAGES } from '../src/render/catalogue.ts';
import type { Search } from '../src/search/search.ts';
import { messageProblems } from './support/discord-rules.ts';
import { KNOWLEDGE } from './support/world.ts';

const LIMIT = 3;

const commands = [
  command({
    name: 'who',
    options: { leads: { type: 'text', required: false, maxLength: 300, complete: ['organization'] } },
    run: () => ({ kind: 'out-of-scope', topic: 'off-topic', societies: [] }),
  }),
];

let records: RunRecord[];
let dispatch: (invocation: Invocation) => Promise<Reply>;
beforeEach(() => {
  vi.useFakeTimers();
  records = [];
  const search = { complete: () => [] } as unknown as Search;
  const deps = { commands, snapshot: () => ({ knowledge: KNOWLEDGE, search }), listen: (record: RunRecord) => void records.push(record) };
  ({ dispatch } = createDispatcher({ ...deps, admit: limitUsers(LIMIT) }));
});
afterEach(() => {
  vi.useRealTimers();
});

const by = (user: string, locale = 'en-US') => ({ locale, guildLocale: 'fr', today: '2026-11-22', user });
const ask = (user: string, locale?: string) => dispatch({ kind: 'command', command: 'who', options: {}, context: by(user, locale) });
const click = (user: string) => dispatch({ kind: 'component', customId: '1|p|who|0|', values: [], message: null, context: by(user) });
const type = (user: string) =>
  dispatch({ kind: 'autocomplete', command: 'who', options: { leads: 'e' }, focused: 'leads', context: by(user) });

async function times(count: number, act: () => Promise<Reply>): Promise<readonly string[]> {
  const kinds: string[] = [];
  for (let index = 0; index < count; index++) kinds.push((await act()).kind);
  return kinds;
}

test('commands and clicks count together, for each person', async () => {
  expect(await times(2, () => ask('1'))).toEqual(['message', 'message']);
  expect((await click('1')).kind).toBe('message');
  expect(await times(2, () => ask('1'))).toEqual(['refused', 'refused']);
  expect((await click('1')).kind).toBe('refused');
  expect((await ask('2')).kind).toBe('message');
});

test.each(LANGUAGES)('the refusal is said to the asker alone, in %s, with the seconds to wait, and recorded', async (locale) => {
  await times(LIMIT, () => ask('1'));
  await vi.advanceTimersByTimeAsync(2_500);
  const reply = await ask('1', locale);
  if (reply.kind !== 'refused') throw new Error('a refusal was expected');
  expect(reply.message).toMatchObject({ flags: 64, embeds: [], content: expect.stringMatching(/(?<!\d)8(?!\d)/u) });
  expect(messageProblems(reply.message, 0)).toEqual([]);
  expect(records.at(-1)).toMatchObject({ command: 'who', outcome: 'refused' });
});

test('after the window the asker is welcome again', async () => {
  await times(LIMIT + 10, () => ask('1'));
  await vi.advanceTimersByTimeAsync(RATE_WINDOW * 1000);
  expect(await times(LIMIT + 1, () => ask('1'))).toEqual([...Array.from({ length: LIMIT }, () => 'message'), 'refused']);
});

test('typing is counted apart, and over its limit there is nothing to choose from and no word said', async () => {
  await times(LIMIT * LETTERS_PER_QUESTION, () => type('1'));
  expect(records.map(({ outcome }) => outcome)).not.toContain('refused');
  expect(await type('1')).toEqual({ kind: 'choices', choices: [] });
  expect(records.at(-1)).toMatchObject({ invocation: 'autocomplete', outcome: 'refused' });
  expect((await ask('1')).kind).toBe('message');
});
