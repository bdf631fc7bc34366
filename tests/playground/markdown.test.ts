// Discord's Markdown as the page reads it, and that nothing which the renderer escapes comes out of it as anything but text.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInline, readMarkdown } from '../../src/playground/page/markdown.js';
import { escaped, plain } from '../../src/render/markup.ts';

const text = (words: string) => ({ type: 'text', text: words });

describe('inline', () => {
  test.each([
    ['plain words', [text('plain words')]],
    ['a **bold** word', [text('a '), { type: 'bold', children: [text('bold')] }, text(' word')]],
    ['*a* and _b_', [{ type: 'italic', children: [text('a')] }, text(' and '), { type: 'italic', children: [text('b')] }]],
    ['***both***', [{ type: 'bold', children: [{ type: 'italic', children: [text('both')] }] }]],
    ['__under__ ~~gone~~', [{ type: 'underline', children: [text('under')] }, text(' '), { type: 'strike', children: [text('gone')] }]],
    ['||secret||', [{ type: 'spoiler', children: [text('secret')] }]],
    ['`a * b`', [{ type: 'code', text: 'a * b' }]],
    ['[site](https://a.example/x)', [{ type: 'link', href: 'https://a.example/x', children: [text('site')] }]],
    [
      'see https://a.example/x.',
      [text('see '), { type: 'link', href: 'https://a.example/x', children: [text('https://a.example/x')] }, text('.')],
    ],
    ['<https://a.example/x>', [{ type: 'link', href: 'https://a.example/x', children: [text('https://a.example/x')] }]],
    ['@everyone', [{ type: 'mention', text: '@everyone' }]],
    ['<@123456789012345678>', [{ type: 'mention', text: '<@123456789012345678>' }]],
    ['<t:0:D>', [{ type: 'time', seconds: 0, style: 'D' }]],
    ['<:smile:123456789012345678>', [text(':smile:')]],
  ])('%s is read as Discord reads it', (source, expected) => {
    expect(readInline(source)).toEqual(expected);
  });
  test.each([
    ['2 * 3 * 4', 'an asterisk before a space'],
    ['snake_case_name', 'underlines inside a word'],
    ['**never closed', 'a mark that is not closed'],
    ['[site](javascript:alert(1))', 'an address that is no web page'],
    ['[site](a.example', 'a link that is not closed'],
    ['a@example.org', 'an address of mail'],
  ])('%s stays text: %s', (source) => {
    expect(readInline(source)).toEqual([text(source)]);
  });
  test('a backslash takes the meaning of the sign after it, and stays before a letter', () => {
    expect(readInline('\\*not\\* \\[a\\](b) C:\\dir')).toEqual([text('*not* [a](b) C:\\dir')]);
  });
});

describe('blocks', () => {
  test('each line is a block of its kind', () => {
    const kinds = readMarkdown('# Title\n### Third\n-# small\n- item\n2. second\nwords').map((block) => block.type);
    expect(kinds).toEqual(['heading', 'heading', 'small', 'item', 'item', 'paragraph']);
  });
  test('neighbouring lines of a quotation are one', () => {
    expect(readMarkdown('> one\n> two\nafter').map((block) => block.type)).toEqual(['quote', 'paragraph']);
  });
  test('code keeps its signs', () => {
    expect(readMarkdown('before\n```js\n**a**\n```')).toContainEqual({ type: 'pre', text: '**a**' });
  });
});

test('whatever text the renderer escapes comes out as that text and nothing else', () => {
  const piece = fc.constantFrom(
    '*',
    '_',
    '~',
    '`',
    '|',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '@',
    '#',
    '-',
    '+',
    '.',
    '\\',
    ':',
    '/',
    ' ',
    '\n',
    '1',
  );
  const word = fc.constantFrom(
    'https://a.example/x',
    'everyone',
    'here',
    '<@123456789012345678>',
    '<t:0:R>',
    '```',
    'a',
    'é',
    '‮',
    'www.a.example',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, word, fc.string({ maxLength: 3 })), { maxLength: 24 }), (pieces) => {
      const source = pieces.join('');
      const blocks = readMarkdown(escaped(source));
      expect(blocks.every(({ type }) => type === 'paragraph')).toBe(true);
      const nodes = blocks.flatMap((block) => (block.type === 'paragraph' ? block.children : []));
      expect(nodes.map((node) => (node.type === 'text' ? node.text : `<${node.type}>`)).join('')).toBe(plain(source));
    }),
    { numRuns: 2000 },
  );
});

test('signs piled up are read in time that grows with their number alone', () => {
  const started = performance.now();
  for (const sign of ['*', '_', '[', '**a', '||', '`', '<', '> ', '~~', '](', '\\']) readMarkdown(sign.repeat(4000 / sign.length));
  expect(performance.now() - started).toBeLessThan(2_000);
});
