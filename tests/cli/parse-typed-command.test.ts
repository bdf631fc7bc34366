import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTypedCommand } from '../../src/cli/parse-typed-command.ts';
import { COMMANDS } from '../support/world.ts';

const parse = (text: string) => parseTypedCommand(text, COMMANDS);

describe('a typed command', () => {
  test.each<[string, string, Readonly<Record<string, string | boolean>>]>([
    ['/who leads:SIOP', 'who', { leads: 'SIOP' }],
    ['  /who   leads:  SIOP  ', 'who', { leads: 'SIOP' }],
    ['/who leads: International Society of Something', 'who', { leads: 'International Society of Something' }],
    ['/event name:Some city show:everything', 'event', { name: 'Some city', show: 'everything' }],
    ['/event show:everything name:Some city', 'event', { name: 'Some city', show: 'everything' }],
    ['/event name:Some city\nshow:people\tprivate:True', 'event', { name: 'Some city', show: 'people', private: true }],
    ['/event name:Some city show:People', 'event', { name: 'Some city', show: 'People'.toLowerCase() }],
    ['/event name:Some city show:nonsense', 'event', { name: 'Some city', show: 'nonsense' }],
    ['/search text:theme: hope for all at 10:30', 'search', { text: 'theme: hope for all at 10:30' }],
    ['/search text:what it says of text:books', 'search', { text: 'what it says of text:books' }],
    ['/WHO LEADS:SIOP', 'who', { leads: 'SIOP' }],
    ['who leads:SIOP', 'who', { leads: 'SIOP' }],
    ['/who SIOP', 'who', { leads: 'SIOP' }],
    ['/event Some city show:people', 'event', { name: 'Some city', show: 'people' }],
    ['/who leads:“SIOP”', 'who', { leads: '“SIOP”' }],
    ['/who leads:Общество', 'who', { leads: 'Общество' }],
    ['/who leads:', 'who', {}],
    ['/who', 'who', {}],
    ['/help', 'help', {}],
    ['/help private:false', 'help', { private: false }],
    ['/qui dirige:SIOP', 'who', { leads: 'SIOP' }],
    ['/événement nom:Une ville privé:True', 'event', { name: 'Une ville', private: true }],
    ['/кто руководит:SIOP', 'who', { leads: 'SIOP' }],
    ['/wer leads:SIOP', 'who', { leads: 'SIOP' }],
    ['/help private:maybe', 'help', { private: 'maybe' }],
  ])('%j', (text, command, options) => {
    expect(parse(text)).toEqual({ ok: true, command, options });
  });

  test.each([
    ['', 'type a command'],
    ['/', 'type a command'],
    ['/nobody leads:x', 'there is no command /nobody; there are /who'],
    ['/who leader:SIOP', '/who has no option leader; it has leads: private:'],
    ['/who SIOP leads:ES', '/who has no option SIOP'],
    ['/help me', '/help has no option me'],
    [`/${'x'.repeat(10_000)}`, `/${'x'.repeat(40)}…`],
  ])('%j is refused with the reason', (text, reason) => {
    const parsed = parse(text);
    expect(parsed.ok ? '' : parsed.problem).toContain(reason);
  });

  test('any text is either a command or one short reason', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.string().map((text) => `/who ${text}`),
        ),
        (text) => {
          const parsed = parse(text);
          if (parsed.ok) expect(COMMANDS.map(({ name }) => name)).toContain(parsed.command);
          else expect(parsed.problem.length).toBeLessThan(200);
        },
      ),
    );
  });
  test('a value comes back as it was typed, whatever it is', () => {
    const words = fc.stringMatching(/^[^\s:]+( [^\s:]+){0,4}$/u);
    fc.assert(
      fc.property(words, (value) => {
        expect(parse(`/who leads:${value}`)).toEqual({ ok: true, command: 'who', options: { leads: value } });
      }),
    );
  });
});
