import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDate, parseRequest } from '../../src/cli/parse-request.ts';

const DEFAULTS = { locale: 'en-US', today: '2026-11-22', explain: false };
const parse = (request: unknown) => parseRequest(typeof request === 'string' ? request : JSON.stringify(request), DEFAULTS);

describe('a request line', () => {
  test('is a command', () => {
    expect(parse({ id: 'q1', command: 'who', options: { leads: 'SIOP' }, locale: 'fr', today: '2020-02-29' })).toEqual({
      ok: true,
      id: 'q1',
      invocation: {
        kind: 'command',
        command: 'who',
        options: { leads: 'SIOP' },
        context: { locale: 'fr', guildLocale: null, today: '2020-02-29', user: 'command-line' },
        explain: false,
      },
    });
  });
  test('with `focused` is an autocomplete request', () => {
    expect(parse({ id: 7, command: 'who', options: { leads: 'si' }, focused: 'leads' })).toMatchObject({
      ok: true,
      id: 7,
      invocation: {
        kind: 'autocomplete',
        command: 'who',
        options: { leads: 'si' },
        focused: 'leads',
        context: { locale: 'en-US', today: '2026-11-22' },
      },
    });
  });
  test('with `component` is a click, with the message that was clicked', () => {
    const message = { content: 'c', embeds: [{ title: 't' }], components: [], flags: 64, allowed_mentions: { parse: [] }, attachments: [] };
    expect(parse({ id: 'c1', component: '1|p|search|1', values: ['x'], message })).toMatchObject({
      ok: true,
      invocation: { kind: 'component', customId: '1|p|search|1', values: ['x'], message },
    });
    expect(parse({ component: '1|p' })).toMatchObject({ id: null, invocation: { values: [], message: null } });
  });
  test.each<[string, unknown, unknown, string]>([
    ['not JSON', '{', null, 'not JSON'],
    ['a list', '[]', null, 'not a JSON object'],
    ['nothing asked', { id: 'a' }, 'a', 'neither "command" nor "component"'],
    ['both asked', { id: 'a', command: 'who', component: 'x' }, 'a', 'exclude each other'],
    ['a command that is no text', { id: 'a', command: 5 }, 'a', '"command" is not text'],
    ['options that are no object', { id: 'a', command: 'who', options: ['x'] }, 'a', '"options" is not an object'],
    ['values that are no texts', { id: 'a', component: 'x', values: [1] }, 'a', '"values" is not a list of texts'],
    ['a day that is not in the calendar', { id: 'a', command: 'who', today: '2026-02-30' }, 'a', '"today" is not a date'],
    ['a locale that is no text', { id: 'a', command: 'who', locale: 5 }, 'a', '"locale" is not text'],
    ['an id that is no id', { id: {}, command: 5 }, null, '"command"'],
  ])('%s is a problem, with the id where there is one', (_, request, id, reason) => {
    const parsed = parse(request);
    expect(parsed).toMatchObject({ ok: false, id });
    expect(parsed.ok ? '' : parsed.problem).toContain(reason);
  });
  test('any JSON is understood or refused, never thrown at', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (line) => void parse(line)));
  });
});

test('a date is a day of the calendar', () => {
  expect(['2024-02-29', '2026-11-22'].map(isDate)).toEqual([true, true]);
  expect(['2023-02-29', '2026-13-01', '2026-1-1', '22-11-2026', '', '2026-11-22T00:00'].map(isDate)).toEqual(Array(6).fill(false));
});
