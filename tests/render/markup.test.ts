// Text of documents and readers stays text in Discord.

import { describe, expect, test } from 'vitest';
import { clipMarked, escaped, marked, plain, shown } from '../../src/render/markup.ts';
import { unmarked } from '../../src/render/text.ts';

describe('escaping', () => {
  test.each([
    ['emphasis', '*a* _b_ ~~c~~', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['code', '`a` ```b```', '\\`a\\` \\`\\`\\`b\\`\\`\\`'],
    ['a spoiler', '||a||', '\\|\\|a\\|\\|'],
    ['a masked link', '[a](https://b.example)', '\\[a\\](https\\://b.example)'],
    ['an address', 'see http://b.example', 'see http\\://b.example'],
    ['an invitation', 'discord.gg/abc and Discordapp.com', 'discord\\.gg/abc and Discordapp\\.com'],
    ['everyone', '@everyone @here', '\\@everyone \\@here'],
    ['a user, a role, a channel', '<@1> <@&2> <#3>', '\\<\\@1> \\<\\@&2> \\<#3>'],
    ['an emoji', '<:e:1> <a:e:1> :smile:', '\\<\\:e:1> \\<a\\:e:1> \\:smile:'],
    ['a timestamp and a command', '<t:1> </who:1>', '\\<t:1> \\</who:1>'],
    ['a heading', '# Title', '\\# Title'],
    ['small print', '-# small', '\\-# small'],
    ['a quotation', '> said', '\\> said'],
    ['a bullet', '- item', '\\- item'],
    ['a number in a list', '1. item', '1\\. item'],
    ['a backslash', 'a\\b', 'a\\\\b'],
  ])('takes the meaning from %s', (_, text, written) => {
    expect(escaped(text)).toBe(written);
  });

  test('leaves ordinary writing alone', () => {
    for (const text of [
      'at 16:19',
      'over 900 (more than 80%)',
      "O'zbekiston",
      'Дети, 5–7 июня',
      'well-known',
      '3.5 million',
      'a #3 in line',
    ])
      expect(escaped(text)).toBe(text);
  });

  test('shows what was written', () => {
    for (const text of ['*a* _b_ `c` [d](https://e.example) <@1> :f: # g', '# h', '- i', '1. j', 'a\\b'])
      expect(unmarked(escaped(text))).toBe(text);
  });
});

describe('one line of text', () => {
  test('loses what cannot be seen and what turns the direction', () => {
    expect(plain('a\u202Eb\u2066c\u200Bd\uFEFFe\u00ADf\u{E0041}g\u0007h')).toBe('abcdefgh');
    expect(plain('ad\u200Dmin')).toBe('admin');
    expect(plain('\uD800')).toBe('\uFFFD');
  });

  test('keeps joiners where a script or a pictograph needs them', () => {
    for (const text of ['می\u200Cخواهم', 'क्\u200Dष', '👩‍👩‍👧', '❤️‍🔥']) expect(plain(text)).toBe(text);
  });

  test('keeps no pile of marks on a letter, and no line break', () => {
    expect(plain(`a${'\u0301'.repeat(50)}`)).toBe(`a${'\u0301'.repeat(6)}`);
    expect(plain(' a\r\n\t b\u2028c ')).toBe('a b c');
  });
});

test('a limit counts the signs that escaping adds', () => {
  expect(shown('*'.repeat(10), 9)).toBe(`${'\\*'.repeat(4)}…`);
  expect(shown('*'.repeat(1_000_000), 100).length).toBeLessThanOrEqual(100);
});

test('no cut leaves a bold open or half closed', () => {
  const whole = `one ${marked('* two *three* four', [[6, 13]], 100)} five **six** seven`;
  for (let limit = 1; limit <= whole.length; limit++) {
    const bare = clipMarked(whole, limit).replace(/\\./gu, '');
    expect((bare.match(/\*\*/gu) ?? []).length % 2, bare).toBe(0);
    expect(bare.replaceAll('**', ''), bare).not.toContain('*');
  }
  expect(clipMarked(whole, whole.length)).toBe(whole);
});

describe('marking words', () => {
  test('sets them in bold and escapes the rest', () => {
    expect(marked('a *b* c', [[2, 5]], 100)).toBe('a **\\*b\\*** c');
    expect(
      marked(
        'one two',
        [
          [0, 3],
          [4, 7],
        ],
        100,
      ),
    ).toBe('**one** **two**');
  });

  test('overlapping and impossible marks are passed over', () => {
    expect(
      marked(
        'abcdef',
        [
          [0, 4],
          [2, 6],
          [5, 5],
          [5, 99],
        ],
        100,
      ),
    ).toBe('**abcd**ef');
  });

  test('without room for the marks the text goes without them', () => {
    expect(marked('abcdef', [[0, 3]], 6)).toBe('abcdef');
  });
});
