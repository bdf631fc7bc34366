// What autocomplete offers.

import { expect, test } from 'vitest';
import { choiceName, choicesOf } from '../../src/render/choices.ts';
import type { NameMatch, Search } from '../../src/search/search.ts';
import { society } from '../support/answers.ts';
import { organization } from '../support/knowledge.ts';

const plainSociety = organization('Kite Guild');

function offering(matches: readonly NameMatch[]): Search {
  return { names: () => [], complete: () => matches, passages: () => ({ all: [], some: [] }), relevant: () => [] };
}

test.each([
  ['NSKM', 'NSKM · acronym of Northern Society of Kite Makers'],
  ['Kite Club', 'Kite Club · former name of Northern Society of Kite Makers'],
  ['Northern Society for Kite Makers', 'Northern Society for Kite Makers · another spelling of Northern Society of Kite Makers'],
  ['Northern Society of Kite Makers', 'Northern Society of Kite Makers · NSKM'],
  ['something else', 'something else · also Northern Society of Kite Makers'],
])('says why “%s” is offered', (matched, name) => {
  expect(choiceName({ entity: society, matched, score: 1 }, 'en-US')).toBe(name);
});

test('says it in the reader’s language', () => {
  expect(choiceName({ entity: society, matched: 'NSKM', score: 1 }, 'fr')).toBe('NSKM · sigle de Northern Society of Kite Makers');
});

test('a name without an acronym stands alone', () => {
  expect(choiceName({ entity: plainSociety, matched: 'Kite Guild', score: 1 }, 'en-US')).toBe('Kite Guild');
});

test('offers at most 25, once each, in names and values that Discord takes', () => {
  const many = Array.from({ length: 40 }, (_, at) => organization(`Society ${at} ${'of kites '.repeat(30)}`, { acronym: `S${at}` }));
  const matches = [...many, ...many].map((entity) => ({ entity, matched: entity.acronym ?? '', score: 1 }));
  const choices = choicesOf('s', ['organization'], offering(matches), 'ru');
  expect(choices).toHaveLength(25);
  expect(new Set(choices.map(({ value }) => value)).size).toBe(25);
  for (const { name, value } of choices) {
    expect(name.length).toBeLessThanOrEqual(100);
    expect(value.length).toBeLessThanOrEqual(100);
  }
});
