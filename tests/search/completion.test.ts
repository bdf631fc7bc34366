// What is offered while a name is being typed.

import { describe, expect, test } from 'vitest';
import { createSearch } from '../../src/search/create-search.ts';
import { event, knowledgeBase, organization, person } from '../support/knowledge.ts';

const search = createSearch(
  knowledgeBase({
    entities: [
      organization('International Union of Paediatric Dentistry', { acronym: 'IUPD', mentions: 12 }),
      organization('Institute of Dental Materials', { mentions: 3 }),
      organization('Interdental Foundation', { mentions: 7 }),
      organization('Österreichische Gesellschaft für Zahnmedizin', { mentions: 2 }),
      person('Marguerite Delacroix', { mentions: 9 }),
      person('Ташпулат Дентов', { mentions: 1 }),
      person("Gulnora O'ktamova", { mentions: 1 }),
      event('World Caries Congress 2016', { mentions: 5 }),
    ],
  }),
);

const ALL = ['organization', 'person', 'event'] as const;
const offered = (typed: string, limit = 25) => search.complete(typed, ALL, limit).map((match) => match.entity.name);

describe('completion', () => {
  test('offers the most mentioned before the first key', () => {
    expect(offered('', 3)).toEqual(['International Union of Paediatric Dentistry', 'Marguerite Delacroix', 'Interdental Foundation']);
  });

  test('offers the most mentioned of one kind', () => {
    expect(search.complete('', ['person'], 1).map((match) => match.entity.name)).toEqual(['Marguerite Delacroix']);
  });

  test.each([
    ['int', ['International Union of Paediatric Dentistry', 'Interdental Foundation'], 'names that begin so, most mentioned first'],
    ['dent', ['Ташпулат Дентов', 'International Union', 'Institute of Dental'], 'words inside names, whatever their script'],
    ['delac', ['Marguerite Delacroix'], 'a surname'],
    ['Дела', ['Marguerite Delacroix'], 'Cyrillic typed for a Latin name'],
    ['tashp', ['Ташпулат Дентов'], 'Latin typed for a Cyrillic name'],
    ['osterr', ['Österreichische Gesellschaft'], 'a letter without its sign'],
    ['oktam', ["Gulnora O'ktamova"], 'a name without its apostrophe'],
    ['union dent', ['International Union'], 'beginnings of words, the words between left out'],
    ['delacroix marg', ['Marguerite Delacroix'], 'surname first'],
    ['congress 2016', ['World Caries Congress 2016'], 'the end of a name'],
    ['international union of paediatric dentistry', ['International Union'], 'the whole name'],
  ])('offers for «%s» %j: %s', (typed, expected) => {
    const names = offered(typed);
    for (const name of expected) expect(names.some((one) => one.startsWith(name))).toBe(true);
  });

  test.each([
    ['interational', 'a letter left out'],
    ['interrnational', 'a letter too many'],
    ['internetional', 'a wrong letter'],
    ['internatoinal', 'two letters swapped'],
    ['internationalunion', 'the space left out'],
    ['paediatric denistry', 'a letter left out inside the name'],
    ['pediatric dentistry', 'pediatric for paediatric'],
  ])('forgives one typing error: «%s», %s', (typed) => {
    expect(offered(typed)[0]).toBe('International Union of Paediatric Dentistry');
  });

  test('does not forgive an error in the first letter, nor two errors', () => {
    expect(offered('onternational')).toEqual([]);
    expect(offered('imtermational')).toEqual([]);
  });

  test('puts what begins as typed before what is forgiven', () => {
    expect(offered('inte')[0]).toBe('International Union of Paediatric Dentistry');
    expect(offered('inst')[0]).toBe('Institute of Dental Materials');
  });

  test('offers an entity once, under the name that goes on from what is typed', () => {
    expect(search.complete('iu', ALL, 25)).toMatchObject([{ matched: 'IUPD', entity: { acronym: 'IUPD' } }]);
    const names = offered('i');
    expect(new Set(names).size).toBe(names.length);
  });

  test('offers no more than asked, and nothing for nothing', () => {
    expect(offered('', 2)).toHaveLength(2);
    expect(offered('i', 1)).toHaveLength(1);
    expect(offered('i', 0)).toEqual([]);
    expect(offered('xyz')).toEqual([]);
    expect(createSearch(knowledgeBase()).complete('a', ALL, 25)).toEqual([]);
  });

  test('takes any text that can be typed', () => {
    for (const typed of ['\0', 'a\0b', '😀', '"', '   ', 'x'.repeat(6000), `international ${'union '.repeat(1000)}`]) offered(typed);
  });
});
