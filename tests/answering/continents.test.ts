// Which countries a part of the world holds, and that a neighbour is not one of them.

import { expect, test } from 'vitest';
import { liesOn, partOfContinent } from '../../src/answering/ask/continents.ts';
import { wordsOf } from '../../src/answering/words.ts';

function holds(region: string, country: string): boolean {
  const [first, second] = wordsOf(region);
  const word = first === undefined || second === undefined ? first : (partOfContinent(first, second) ?? undefined);
  return word !== undefined && liesOn(country, word);
}

test.each([
  ['Scandinavian', 'NO', 'FI'],
  ['Nordic', 'FI', 'EE'],
  ['South American', 'PE', 'MX'],
  ['Latin American', 'MX', 'US'],
  ['Northern European', 'GB', 'DE'],
  ['Central Asian', 'UZ', 'AF'],
  ['Western Asian', 'GE', 'IR'],
  ['West African', 'GH', 'CM'],
  ['Middle Eastern', 'IR', 'AF'],
  ['African', 'KE', 'YE'],
])('%s countries have %s among them, and not %s', (region, inside, outside) => {
  expect(holds(region, inside)).toBe(true);
  expect(holds(region, outside)).toBe(false);
});

test('two words that name no part of the world together stay two', () => {
  const [first, second] = wordsOf('Central Hospital');
  expect(first !== undefined && second !== undefined && partOfContinent(first, second)).toBeNull();
});
