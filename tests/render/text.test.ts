// A message in a terminal.

import { expect, test } from 'vitest';
import type { Message } from '../../src/render/message.ts';
import { messageToText, unmarked } from '../../src/render/text.ts';

const MESSAGE: Message = {
  content: 'Ada Example, president of NSKM\\.',
  embeds: [
    {
      title: 'Ada Example, president of NSKM',
      description: '> “a sentence”',
      fields: [
        { name: 'Since', value: '2015' },
        { name: 'Goals', value: '• to make better kites, and to make them in such a way that they fly well in any wind\n• **two**' },
        { name: 'Source', value: '[Visit](https://news.example/visit), Harbour News' },
      ],
      footer: { text: 'Page 1 of 2\n› NSKM' },
    },
  ],
  components: [
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: 'a',
          placeholder: 'Look up',
          options: [
            { label: 'NSKM', value: 'n' },
            { label: 'Ada', value: 'a' },
          ],
        },
      ],
    },
    { type: 1, components: [{ type: 2, style: 2, label: 'Show the sentence', custom_id: 'b' }] },
  ],
  flags: 0,
  allowed_mentions: { parse: [] },
  attachments: [],
};

test('shows the plain line, the card and what can be chosen, wrapped and without Markdown', () => {
  expect(messageToText(MESSAGE, 60)).toBe(
    [
      'Ada Example, president of NSKM.',
      '',
      'Ada Example, president of NSKM',
      '──────────────────────────────',
      '│ “a sentence”',
      'Since: 2015',
      'Goals:',
      '  • to make better kites, and to make them in such a way',
      '    that they fly well in any wind',
      '  • two',
      'Source: Visit <https://news.example/visit>, Harbour News',
      'Page 1 of 2',
      '› NSKM',
      '',
      '[Look up: NSKM | Ada]',
      '[Show the sentence]',
    ].join('\n'),
  );
});

test('shows escaped signs as they were written', () => {
  expect(unmarked('\\*a\\* **b** C:\\\\d \\[e\\](f)')).toBe('*a* b C:\\d [e](f)');
});

test('a word longer than the line stays whole', () => {
  expect(messageToText({ ...MESSAGE, content: `see ${'x'.repeat(30)} there`, embeds: [], components: [] }, 20)).toBe(
    `see\n${'x'.repeat(30)}\nthere`,
  );
});
