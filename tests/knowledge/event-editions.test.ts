import { describe, expect, it } from 'vitest';
import { editionName } from '../../src/knowledge/mentions/events/series.ts';
import { editionNumber, writtenLike } from '../../src/knowledge/mentions/names/edition-number.ts';
import { editionScopes } from '../../src/knowledge/rules/events/parts/edition-scopes.ts';

/** The words of every stretch that speaks of another edition. */
const stretches = (text: string): readonly string[] => editionScopes(text).map((scope) => text.slice(scope.start, scope.end));

describe('the number of an edition', () => {
  it('is read from digits, Roman numerals and words of many languages', () => {
    expect(['3rd', '22e', '7.', 'IX', 'XIV', 'Third', 'dritte', 'vierde', 'quinto', 'шестой', '4-го'].map(editionNumber)).toEqual([
      3, 22, 7, 9, 14, 3, 3, 4, 5, 6, 4,
    ]);
  });

  it('is none for words that count nothing, and for letters in an order that no numeral has', () => {
    expect(['annual', '2019', 'VX', 'IIII', 'Milan'].map(editionNumber)).toEqual([null, null, null, null, null]);
  });

  it('is written for another edition as the first one is', () => {
    expect([writtenLike('3rd', 4), writtenLike('11th', 12), writtenLike('IX', 8), writtenLike('22e', 21)]).toEqual([
      '4th',
      '12th',
      'VIII',
      '21e',
    ]);
  });
});

describe('another edition of a series', () => {
  const event = { kind: 'event', names: ['12th Congress of Potters 2023'], acronyms: [], mentions: 1, first: 0 } as const;

  it('is named by its number, else by its year, else by its place', () => {
    const names = [
      { number: 13, year: '2025', place: 'Oslo' },
      { number: null, year: '2025', place: 'Oslo' },
      { number: null, year: null, place: 'Oslo' },
    ].map((known) => editionName({ ...event, names: [...event.names], acronyms: [] }, known));
    expect(names).toEqual(['13th Congress of Potters', 'Congress of Potters 2025', 'Congress of Potters in Oslo']);
  });

  it('is spoken of in stretches of a sentence, and the rest is the congress’s own', () => {
    expect(stretches('Our last congress, in Porto, welcomed 900, and we hope for more.')).toEqual([
      'last congress, in Porto, welcomed 900',
    ]);
    expect(stretches('310 potters came, more than in Graz.')).toEqual(['more than in Graz.']);
    expect(stretches('The 12th congress was full of pots.').length).toBe(1);
    expect(stretches('Three hundred potters came to Bergen from near and far.')).toEqual([]);
  });
});
