// Laying out within Discord's limits: nothing is cut in silence, nothing is lost between pages.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, type Item, type LaidOut, layOut, pagesOf } from '../../src/render/layout.ts';
import { contextFor, digest, page as source } from '../support/answers.ts';
import { messageProblems } from '../support/discord-rules.ts';

const context = contextFor();
const first = { document: source.id, asOf: '2018-10-21' };
const second = { document: digest.id, asOf: '2024-06-09' };

function item(text: string, sources: Item['sources'] = []): Item {
  return { text, sources };
}

function draft(more: Partial<Draft>): Draft {
  return { title: 'Title', line: 'Title.', color: 0, intro: [], sections: [], cited: [], page: 0, pages: 1, ...more };
}

function problems({ embed }: LaidOut) {
  return messageProblems({ content: '', embeds: [embed] }, 0);
}

describe('a section', () => {
  test('with one item is that item, with several a list, with short ones a line', () => {
    const fields = layOut(
      draft({
        sections: [
          { name: 'One', items: [item('a')] },
          { name: 'Short', items: [item('a'), item('b'), item('c')] },
          { name: 'Long', items: [item('a'.repeat(41)), item('b'), item('c')] },
        ],
      }),
      [],
      context,
    ).embed.fields;
    expect(fields).toEqual([
      { name: 'One', value: 'a' },
      { name: 'Short', value: 'a · b · c' },
      { name: 'Long', value: `• ${'a'.repeat(41)}\n• b\n• c` },
    ]);
  });

  test('counts what a summary leaves out', () => {
    const items = Array.from({ length: 9 }, (_, at) => item(`a goal that is longer than a mere name, number ${at}`));
    const value = layOut(draft({ sections: [{ name: 'Goals', items, most: 5 }] }), [], context).embed.fields?.[0]?.value;
    expect(value?.split('\n')).toHaveLength(6);
    expect(value?.endsWith('and 4 more')).toBe(true);
  });

  test('counts what does not fit a field', () => {
    const items = Array.from({ length: 30 }, () => item('x'.repeat(100)));
    const value = layOut(draft({ sections: [{ name: 'Goals', items }] }), [], context).embed.fields?.[0]?.value ?? '';
    const shown = value.split('\n').filter((line) => line.startsWith('•')).length;
    expect(value.length).toBeLessThanOrEqual(1024);
    expect(value.endsWith(`and ${30 - shown} more`)).toBe(true);
  });

  test('fills a field to the last character before it counts', () => {
    const items = [item('x'.repeat(509)), item('y'.repeat(509))];
    expect(layOut(draft({ sections: [{ name: 'Two', items }] }), [], context).embed.fields?.[0]?.value).toHaveLength(1023);
    const over = [item('x'.repeat(511)), item('y'.repeat(511))];
    expect(layOut(draft({ sections: [{ name: 'Two', items: over }] }), [], context).embed.fields?.[0]?.value).toContain('and 1 more');
  });

  test('beyond the 25 fields is counted', () => {
    const sections = Array.from({ length: 40 }, (_, at) => ({ name: `Section ${at}`, items: [item('a')] }));
    const { embed } = layOut(draft({ sections, cited: [first] }), [], context);
    expect(embed.fields).toHaveLength(25);
    expect(embed.fields?.[23]).toEqual({ name: 'Not shown', value: 'and 17 more sections' });
  });
});

describe('sources', () => {
  test('a single one needs no numbers', () => {
    const fields = layOut(draft({ sections: [{ name: 'Where', items: [item('Harbourtown', [second])] }] }), [], context).embed.fields;
    expect(fields).toEqual([
      { name: 'Where', value: 'Harbourtown' },
      { name: 'Source', value: 'our digest of The congress in short (Kite Weekly) · as of 9 June 2024, 2 years ago' },
    ]);
  });

  test('several are numbered in the order in which they are needed, the decisive one first', () => {
    const fields = layOut(
      draft({ cited: [second], sections: [{ name: 'Where', items: [item('Harbourtown', [first, second])] }] }),
      [],
      context,
    ).embed.fields;
    expect(fields?.[0]?.value).toBe('Harbourtown [2] [1]');
    expect(fields?.[1]?.value.split('\n')).toEqual([
      '[1] our digest of The congress in short (Kite Weekly) · as of 9 June 2024, 2 years ago',
      '[2] [Visit of the president](https://news.example/visit) (Harbour News) · as of 21 October 2018, 8 years ago',
    ]);
  });

  test('of items that are not shown are not listed', () => {
    const items = [item('a'.repeat(41), [first]), item('b', [second])];
    const laid = layOut(draft({ sections: [{ name: 'One of two', items, most: 1 }] }), [], context);
    expect(laid.sources).toEqual([first]);
  });
});

const items = fc.array(
  fc.record({
    text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 960 }).filter((text) => text.length <= 960),
    sources: fc.subarray([first, second]),
  }),
  { minLength: 1, maxLength: 40 },
);
const sections = fc.array(
  fc.record({ name: fc.string({ minLength: 1, maxLength: 300 }).map((name) => name.trim() || 'x'), items, inline: fc.boolean() }),
  { minLength: 1, maxLength: 30 },
);

test('every item of a flowing card is shown on exactly one of its pages, in order', () => {
  fc.assert(
    fc.property(sections, (generated) => {
      // Numbered, so that no two items are alike; short enough to stay whole.
      let number = 0;
      const numbered = generated.map((section) => ({
        ...section,
        items: section.items.map(({ sources }) => item(`<${number++}>${'x'.repeat((number * 37) % 900)}`, sources)),
      }));
      const seen: number[] = [];
      for (let at = 0, pages = 1; at < pages; at++) {
        const laid = layOut(draft({ sections: numbered, pages: 'flow', page: at }), ['› kept'], context);
        pages = laid.pages;
        expect(problems(laid)).toEqual([]);
        expect(laid.embed.footer?.text.endsWith('› kept')).toBe(true);
        for (const field of laid.embed.fields ?? [])
          seen.push(...[...field.value.matchAll(/<(\d+)>/gu)].map(([, digits]) => Number(digits)));
      }
      expect(seen).toEqual(Array.from({ length: number }, (_, at) => at));
    }),
    { numRuns: 60 },
  );
});

test('whatever is laid out on one page is within the limits, and what is not shown is counted', () => {
  fc.assert(
    fc.property(sections, items, (generated, intro) => {
      const laid = layOut(
        draft({ title: 'T'.repeat(500), intro, sections: generated, cited: [first, second] }),
        ['› '.padEnd(302, 'q')],
        context,
      );
      expect(problems(laid)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('paragraphs are paged by number and by room', () => {
  const many = Array.from({ length: 23 }, (_, at) => item(`${at}`));
  expect(pagesOf(many, 10).map((page) => page.length)).toEqual([10, 10, 3]);
  const large = Array.from({ length: 5 }, () => item('x'.repeat(1100)));
  expect(pagesOf(large, 10).map((page) => page.length)).toEqual([2, 2, 1]);
  expect(pagesOf(large, 10, [item('y'.repeat(1100))]).map((page) => page.length)).toEqual([1, 1, 1, 1, 1]);
  expect(pagesOf([], 10)).toEqual([]);
});
