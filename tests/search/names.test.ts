// Which name is meant, and how sure that is: a table of what people type, what must come first, and why.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntityKind } from '../../src/domain/statement.ts';
import { CLOSE, createSearch, LIKELY, SURE } from '../../src/search/create-search.ts';
import type { NameMatch } from '../../src/search/search.ts';
import { document, event, knowledgeBase, organization, person, statement } from '../support/knowledge.ts';

const union = organization('International Union of Paediatric Dentistry', {
  acronym: 'IUPD',
  names: ['spelling:International Union for Pediatric Dentistry'],
  mentions: 12,
});
const league = organization('Estonian League of Paediatric Rheumatologists and Immunologists', { acronym: 'ELPRI', mentions: 5 });
const congress = event('Second International Congress of Pediatric Dentistry', { mentions: 4 });

const societies = [
  union,
  league,
  organization('IUPD Oceania', { names: ['IUPD Oceania 2021 Community'] }),
  organization('Norwegian Society of Paediatric Rheumatology and Immunology', { acronym: 'NSPRI', mentions: 8 }),
  organization('LILAVA'),
  organization('LILAVA Hospital'),
  organization('World Oral Health Office', { acronym: 'WHO' }),
  organization('WHO Country Desk in Armenia'),
  organization('European Academy of Dentistry', { acronym: 'EAD' }),
  organization('Hospital for Young Lungs', { names: ['short:YoungLungs'] }),
  organization('Ludmila Petrova National Research Center of Pediatric Rheumatology, Dentistry and Immunology'),
  organization('Medical University of Graz'),
  organization('Karamanoglu University Clinic'),
  organization('National Children’s Dental Center'),
  organization('Armenian Caries Registry'),
  organization('Pediatric Neuro-Rheumatology Program'),
];
const people = [
  'Marguerite Delacroix',
  'Anton V Sidorenko',
  'Alexey A Rudenko',
  'Alexander G Rumyantsev',
  'Kirill I Zhukov',
  'Jürgen Schäfer',
  'Ararat Khachatryan',
  'Ravi Das',
  'Rosa van der Berg',
].map((name) => person(name));
const events = [
  congress,
  event('World Caries Congress 2016'),
  event('1st International Symposium on Bio-Psycho-Social Support in Multidisciplinary Treatment of Childhood Caries'),
];

const search = createSearch(
  knowledgeBase({
    documents: [document('one', ['Hepatology and radiology were discussed in Slovenian.'])],
    entities: [...societies, ...people, ...events],
    statements: [
      statement(league, 'location', 'Tartu, Estonia'),
      statement(congress, 'location', 'Yerevan, Armenia'),
      statement(congress, 'startDate', '2023-05-11'),
      statement(congress, 'endDate', '2023-05-13'),
      statement(congress, 'theme', 'From Milk Teeth to Molars'),
    ],
  }),
);

const find = (text: string, kind: EntityKind): readonly NameMatch[] => search.names(text, [kind], 5);

type Row = readonly [typed: string, first: string, why: string];

const SURE_SOCIETIES: readonly Row[] = [
  ['IUPD', union.name, 'it is the acronym, and the longer name that begins with it is another society'],
  ['iupd', union.name, 'case is forgiven'],
  ['I.U.P.D.', union.name, 'full stops are forgiven'],
  ['I U P D', union.name, 'spaces between the letters are forgiven'],
  ['international union of pediatric dentistry', union.name, 'ae is e'],
  ['union international pediatric dentistry', union.name, 'word order and small words say little'],
  ['international unoin of pediatric dentisrty', union.name, 'one swap in each of two words'],
  ['Union internationale de dentistrie pédiatrique', union.name, 'the French spelling differs by endings'],
  ['International Union of Paediatric Dentistry (IUPD)', union.name, 'name and acronym together name one society'],
  ['NPSRI', 'Norwegian Society of Paediatric Rheumatology and Immunology', 'two neighbours swapped, and no other acronym is near'],
  ['norwegain pediatric rheumatology', 'Norwegian Society of Paediatric Rheumatology and Immunology', 'a part of the name with one swap'],
  ['Estonian League of Pediatric Rheumatology and Immunology', league.name, 'the field for its practitioners'],
  ['ELPRI Tartu', league.name, 'the acronym whole, and the city where it sits'],
  ['WHO Armenia', 'WHO Country Desk in Armenia', 'the name that has both words, not the one that has one'],
  ['IUPD Oceania', 'IUPD Oceania', 'the longer name is another society'],
  ['young lungs', 'Hospital for Young Lungs', 'the short name written apart'],
  [
    'Ludmila Petrova',
    'Ludmila Petrova National Research Center of Pediatric Rheumatology, Dentistry and Immunology',
    'part of a long name',
  ],
  [
    'Людмила Петрова центр',
    'Ludmila Petrova National Research Center of Pediatric Rheumatology, Dentistry and Immunology',
    'Cyrillic for Latin',
  ],
  ['Karamanoglu', 'Karamanoglu University Clinic', 'the only name with this word'],
  ['Karamanoğlu Clinic', 'Karamanoglu University Clinic', 'signs on letters are forgiven'],
  ['national childrens dental centre', 'National Children’s Dental Center', 'apostrophe, and centre for center'],
  ['lilava hospital', 'LILAVA Hospital', 'the hospital, not the charity of the same name'],
  ['neurorheumatology program', 'Pediatric Neuro-Rheumatology Program', 'written together'],
];

const LIKELY_SOCIETIES: readonly Row[] = [
  ['MedUni Graz', 'Medical University of Graz', 'clipped words written as one'],
  ['meduni graz', 'Medical University of Graz', 'the same without the capitals that show the seam'],
  ['norwegian ped rheum', 'Norwegian Society of Paediatric Rheumatology and Immunology', 'clipped words'],
  ['Karamanolu', 'Karamanoglu University Clinic', 'one letter left out of a single word'],
];

const NO_SOCIETY: readonly (readonly [typed: string, why: string])[] = [
  ['IUPD Europe', 'a branch that is not in the documents is not its parent'],
  ['IUPDE', 'an acronym with a letter more is another acronym'],
  ['IUD', 'an acronym with a letter less is another acronym'],
  ['NSPRO', 'an acronym with another letter is another acronym'],
  ['AAPD', 'nothing like it'],
  ['union of pediatric astronomy', 'the words that agree are those that all such names share'],
  ['European Academy of Rheumatology', 'it differs in the one word that tells'],
  ['Norwegian Society of Cardiology', 'another society of the same country'],
  ['Slovenian League of Paediatric Rheumatologists', 'another country'],
  ['Academy of Hepatology', 'a word of the documents is no misspelling'],
  ['Tartu Caries Society', 'the city of a society does not make every society of the city it'],
  ['ELPRI Norway', 'the acronym with a place where it does not sit'],
  ['LILAVA Foundation', 'a word that neither the name nor its other names have'],
  ['Medical University of Linz', 'another city'],
  ['  ', 'nothing is asked'],
  ['()', 'nothing is asked'],
];

describe('names of societies', () => {
  test.each(SURE_SOCIETIES)('is sure that «%s» means %s: %s', (typed, first) => {
    const [best, next] = find(typed, 'organization');
    expect(best?.entity.name).toBe(first);
    expect(best?.score).toBeGreaterThanOrEqual(SURE);
    expect((best?.score ?? 0) - (next?.score ?? 0)).toBeGreaterThan(CLOSE);
  });

  test.each(LIKELY_SOCIETIES)('takes «%s» for %s, likely but not surely: %s', (typed, first) => {
    const [best] = find(typed, 'organization');
    expect(best?.entity.name).toBe(first);
    expect(best?.score).toBeGreaterThanOrEqual(LIKELY);
    expect(best?.score).toBeLessThan(SURE);
  });

  test.each(NO_SOCIETY)('takes «%s» for no society: %s', (typed) => {
    expect(find(typed, 'organization').filter((match) => match.score >= LIKELY)).toEqual([]);
  });

  test('names the nearest society below the threshold when a branch of it is asked for', () => {
    expect(find('IUPD Europe', 'organization')[0]?.entity.name).toBe(union.name);
  });

  test('leaves two societies close together when the words fit both', () => {
    const [first, second] = find('pediatric rheumatology and immunology', 'organization');
    expect((first?.score ?? 0) - (second?.score ?? 1)).toBeLessThan(0.15);
    expect(second?.score).toBeGreaterThanOrEqual(LIKELY);
  });

  test('does not choose between two acronyms that one swap could mean', () => {
    const twins = createSearch(
      knowledgeBase({ entities: [organization('Alpha', { acronym: 'BACD' }), organization('Beta', { acronym: 'ABDC' })] }),
    );
    expect(twins.names('ABCD', ['organization'], 5).filter((match) => match.score >= LIKELY)).toEqual([]);
  });
});

describe('names of people', () => {
  const rows: readonly Row[] = [
    ['Marguerite Delacroix', 'Marguerite Delacroix', 'the name'],
    ['Delacroix', 'Marguerite Delacroix', 'the surname, and nobody else has it'],
    ['Delacroix Marguerite', 'Marguerite Delacroix', 'surname first'],
    ['Prof. Marguerite Délacroix', 'Marguerite Delacroix', 'a title and an accent'],
    ["Delacroix's", 'Marguerite Delacroix', 'a possessive'],
    ['Sidorenko A.V.', 'Anton V Sidorenko', 'surname and initials'],
    ['Sidorenko AV', 'Anton V Sidorenko', 'initials as reference lists print them'],
    ['A. Sidorenko', 'Anton V Sidorenko', 'one initial'],
    ['Anton Sidorenko', 'Anton V Sidorenko', 'without the middle initial'],
    ['Александр Румянцев', 'Alexander G Rumyantsev', 'Cyrillic for Latin'],
    ['Roumiantsev', 'Alexander G Rumyantsev', 'the French way of writing it'],
    ['Juergen Schaefer', 'Jürgen Schäfer', 'ue and ae for umlauts'],
    ['Хачатрян', 'Ararat Khachatryan', 'Cyrillic for Latin'],
    ['van der Berg', 'Rosa van der Berg', 'a surname with particles'],
  ];
  test.each(rows)('is sure that «%s» means %s: %s', (typed, first) => {
    const [best, next] = find(typed, 'person');
    expect(best?.entity.name).toBe(first);
    expect(best?.score).toBeGreaterThanOrEqual(SURE);
    expect((best?.score ?? 0) - (next?.score ?? 0)).toBeGreaterThan(CLOSE);
  });

  test.each([
    ['Delacroixs', 'Marguerite Delacroix', 'a possessive without its apostrophe'],
    ['Sidorenk', 'Anton V Sidorenko', 'a letter left out'],
  ])('takes «%s» for %s at least likely: %s', (typed, first) => {
    const [best] = find(typed, 'person');
    expect(best?.entity.name).toBe(first);
    expect(best?.score).toBeGreaterThanOrEqual(LIKELY);
  });

  test.each([
    ['Sophie Delacroix', 'another first name'],
    ['B. Sidorenko', 'another initial'],
    ['Anton P Sidorenko', 'another middle initial'],
    ['Alexander Rudenko', 'Alexander is not the A of Alexey A'],
    ['Ravi Shah', 'another surname'],
    ['president of IUPD', 'an office is no name'],
    ['Ludmila Petrova', 'only a center bears the name'],
  ])('takes «%s» for nobody: %s', (typed) => {
    expect(find(typed, 'person').filter((match) => match.score >= LIKELY)).toEqual([]);
  });
});

describe('names of events', () => {
  const rows: readonly Row[] = [
    ['2nd international congress of paediatric dentistry', congress.name, 'ordinals in words or digits'],
    ['armenia pediatric dentistry congress', congress.name, 'the country stands for part of the name'],
    ['from milk teeth to molars', congress.name, 'the theme'],
    ['world caries congress', 'World Caries Congress 2016', 'there is one year only'],
    ['2016 World Caries Congress', 'World Caries Congress 2016', 'the year first'],
  ];
  test.each(rows)('is sure that «%s» means %s: %s', (typed, first) => {
    const [best] = find(typed, 'event');
    expect(best?.entity.name).toBe(first);
    expect(best?.score).toBeGreaterThanOrEqual(SURE);
  });

  test.each([
    ['yerevan congress', congress.name, 'place and kind'],
    ['yerevan congress 2023', congress.name, 'place, kind and year'],
    ['12 May 2023', congress.name, 'a day between the first and the last'],
    ['12 мая 2023', congress.name, 'the day in Russian'],
    [
      'biopsychosocial symposium',
      '1st International Symposium on Bio-Psycho-Social Support in Multidisciplinary Treatment of Childhood Caries',
      'written together',
    ],
  ])('takes «%s» for %s at least likely: %s', (typed, first) => {
    const [best] = find(typed, 'event');
    expect(best?.entity.name).toBe(first);
    expect(best?.score).toBeGreaterThanOrEqual(LIKELY);
  });

  test.each([
    ['yerevan congress 2024', 'another year'],
    ['World Caries Congress 2018', 'another year'],
    ['first international congress of pediatric dentistry', 'another edition'],
    ['14 May 2023', 'the day after'],
    ['IUPD 2026', 'no event of that society'],
    ['Lisbon congress', 'another place'],
  ])('takes «%s» for no event: %s', (typed) => {
    expect(find(typed, 'event').filter((match) => match.score >= LIKELY)).toEqual([]);
  });
});

describe('the list of matches', () => {
  test('gives 1 to the same name after folding, and to nothing else', () => {
    expect(find('  intérnational UNION of paediatric-dentistry ', 'organization')[0]?.score).toBe(1);
    expect(find('international union of pediatric dentistrie', 'organization')[0]?.score).toBeLessThan(1);
  });

  test('mixes the kinds asked for, best first, and leaves out the others', () => {
    const kinds = search.names('congress', ['event', 'person', 'organization'], 10).map((match) => match.entity.kind);
    expect(new Set(kinds)).toEqual(new Set(['event']));
    const scores = search.names('international', ['event', 'organization'], 10).map((match) => match.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.length).toBeGreaterThan(2);
  });

  test('says which of its names matched', () => {
    expect(find('iupd', 'organization')[0]?.matched).toBe('IUPD');
  });

  test('does not depend on the order in which entities come', () => {
    const entities = [...societies, ...people, ...events];
    const other = createSearch(knowledgeBase({ entities: entities.toReversed() }));
    const one = createSearch(knowledgeBase({ entities }));
    for (const typed of ['international', 'pediatric', 'congress', 'A', 'hospital', 'rheumatology']) {
      const names = (from: typeof one) =>
        from.names(typed, ['organization', 'person', 'event'], 10).map((match) => [match.entity.id, match.score]);
      expect(names(other)).toEqual(names(one));
    }
  });

  test('finds every entity first under each of its own names, and scores stay between 0 and 1', () => {
    for (const entity of [...societies, ...people, ...events]) {
      for (const name of entity.names) expect(find(name.text, entity.kind)[0]).toMatchObject({ entity: { id: entity.id }, score: 1 });
    }
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        for (const match of search.names(typed, ['organization', 'person', 'event'], 10))
          expect(match.score > 0 && match.score <= 1).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
