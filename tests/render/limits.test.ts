// Discord's numbers, and clipping at them.

import { describe, expect, test } from 'vitest';
import { clip, LIMITS } from '../../src/render/limits.ts';

describe('clipping', () => {
  test('leaves a text at the limit as it is and shortens one that is a character longer', () => {
    for (const limit of Object.values(LIMITS)) {
      const exact = 'x'.repeat(limit);
      expect(clip(exact, limit)).toBe(exact);
      expect(clip(`${exact}x`, limit)).toBe(`${'x'.repeat(limit - 1)}…`);
    }
  });

  test('cuts between letters, never inside one', () => {
    const family = '👩‍👩‍👧';
    expect(clip(`${family}${family}`, family.length + 1)).toBe(`${family}…`);
    expect(clip(`${family}${family}`, family.length)).toBe('…');
    expect(clip('e\u0301e\u0301e\u0301', 4)).toBe('e\u0301…');
  });

  test('leaves whole words, where they are words and not too long', () => {
    expect(clip('the territory of the Russian Federation', 34)).toBe('the territory of the Russian…');
    expect(clip('the territory of the Russian Federation', 29)).toBe('the territory of the Russian…');
    expect(clip(`of ${'x'.repeat(60)} y`, 40)).toBe(`of ${'x'.repeat(36)}…`);
    expect(clip('東京都港区六本木一丁目', 6)).toBe('東京都港区…');
  });
  test('does not leave half an escape behind', () => {
    expect(clip('aaa\\*bbb', 5)).toBe('aaa…');
    expect(clip('aaa\\\\bbb', 6)).toBe('aaa\\\\…');
    expect(clip('aaa\\\\bbb', 5)).toBe('aaa…');
  });

  test('is quick on megabytes', () => {
    expect(clip('x'.repeat(10_000_000), 100)).toHaveLength(100);
  });
});

test('the numbers are Discord’s', () => {
  expect(LIMITS).toEqual({
    content: 2000,
    embeds: 10,
    embedTitle: 256,
    embedDescription: 4096,
    embedFields: 25,
    fieldName: 256,
    fieldValue: 1024,
    footer: 2048,
    author: 256,
    embedTotal: 6000,
    rows: 5,
    buttonsInRow: 5,
    buttonLabel: 80,
    selectOptions: 25,
    selectLabel: 100,
    selectValue: 100,
    selectDescription: 100,
    placeholder: 150,
    customId: 100,
    choices: 25,
    choiceName: 100,
    choiceValue: 100,
    commandName: 32,
    commandDescription: 100,
    commandOptions: 25,
    optionChoices: 25,
    commandTotal: 8000,
    attachmentDescription: 1024,
  });
});
