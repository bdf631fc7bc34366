import { describe, expect, test } from 'vitest';
import { asksMoney, tellsMoney } from '../../src/answering/ask/money.ts';
import { processorTime } from '../support/cpu.ts';

describe('an amount of money is asked for', () => {
  test.each([
    'how much is the registration fee',
    'what does the training cost?',
    'how much money did the Harbour Trust give',
    'how many euros were raised',
    'was kostet die Anmeldung',
    'combien coûte l’inscription',
  ])('%s', (text) => expect(asksMoney(text)).toBe(true));

  test.each([
    'how much experience does Ada Example have',
    'how many members does HSPI have',
    'what does the society do',
    'who pays a visit',
  ])('not in “%s”', (text) => expect(asksMoney(text)).toBe(false));
});

describe('an amount of money is told', () => {
  test.each([
    'It costs €200.',
    'Inscription : 60 000 FCFA',
    'over $20 million since 2003',
    'eine Spende von 1.500 Euro',
    'a gift of J$9 million',
  ])('%s', (text) => expect(tellsMoney(text)).toBe(true));

  test.each(['300 members in 20 countries', 'the 1990s', 'euros are welcome', 'room 200'])('not in “%s”', (text) =>
    expect(tellsMoney(text)).toBe(false),
  );

  test('in time that grows with the text, however hostile', async () => {
    const hostile = ['1 ', '$', '1,', '€1'].map((part) => part.repeat(200_000));
    expect(await processorTime(() => hostile.map(tellsMoney))).toBeLessThan(2_000);
  });
});
