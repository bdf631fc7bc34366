// Which passages answer a search, in which order, and why.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSearch } from '../../src/search/create-search.ts';
import { document, knowledgeBase } from '../support/knowledge.ts';

const report = document(
  'report',
  [
    '# Programme',
    'The congress had 1,200 delegates, mostly orthodontists and paediatric dentists.',
    'Palliative approaches were compared with preventive care in rural clinics.',
    'E-posters were shown on the second day.',
    'A memorandum of understanding was signed in Ташкент with the WHO.',
    '# Aims of the academy',
    'To train school nurses.',
    'To publish guidelines for tumour boards.',
    'Who pays for it was left open.',
    'To train  school nurses!',
  ],
  { title: 'Report of the Yerevan congress' },
);
const leaflet = document(
  'leaflet',
  [
    'Fluoride varnish protects milk teeth against caries.',
    'Caries is common where sugar is cheap; fluoride helps.',
    'School nurses apply the varnish twice a year.',
    'Immunology plays a part in periodontal disease.',
    'Fluoride, fluoride, fluoride: three reasons.',
    'The care of milk teeth begins early. Nobody calls it palliative.',
  ],
  { title: 'Leaflet on varnish' },
);
const page = document('page', ['Les enfants ont besoin de soins dentaires réguliers.', 'Le congrès des dentistes eut lieu à Genève.'], {
  title: 'Soins',
  language: 'fr',
});

const search = createSearch(knowledgeBase({ documents: [report, leaflet, page] }));
const all = (text: string, limit = 10) => search.passages(text, limit).all.map((hit) => hit.id);
const some = (text: string) => search.passages(text, 10).some.map((hit) => hit.id);

describe('passages that hold all the words', () => {
  test.each([
    ['care palliative', 'report:3', 'every word, in any order'],
    ['fluoride helps', 'leaflet:2', 'both words, and not those with one'],
    ['orthodontist', 'report:2', 'the plural is found by the singular'],
    ['pediatric dentist', 'report:2', 'ae is e, and the plural is found'],
    ['tumor board', 'report:8', 'the American spelling finds the British'],
    ['immunolgy', 'leaflet:4', 'a mistyped word that stands nowhere is read as the known one'],
    ['orthodonttist deligates', 'report:2', 'two mistyped words, each read as the known one'],
    ['palliatve', 'report:3', 'a letter left out of the ending alone'],
    ['palliattive approches', 'report:3', 'one letter doubled, one left out'],
    ['dellegates orthodonttists', 'report:2', 'letters doubled in both'],
    ['imunollogy', 'leaflet:4', 'a letter doubled for another that should be'],
    ['fluoride varnish protekts', 'leaflet:1', 'k for c'],
    ['e-poster', 'report:4', 'the hyphen and the singular'],
    ['eposters', 'report:4', 'written together'],
    ['1200 delegates', 'report:2', 'a number without its comma'],
    ['Ташкент', 'report:5', 'another script'],
    ['ташкенте', 'report:5', 'another case of a Russian word'],
    ['WHO memorandum', 'report:5', 'an acronym that is spelt like a pronoun'],
    ['enfant', 'page:1', 'the French singular'],
    ['"milk teeth" caries', 'leaflet:1', 'the phrase word for word'],
    ['what is a memorandum of understanding', 'report:5', 'words without meaning are not asked for'],
    ['aims guidelines', 'report:8', 'one word in the heading, one in the text'],
    ['yerevan orthodontists', 'report:2', 'one word in the title, one in the text'],
  ])('finds «%s» in %s: %s', (text, first) => {
    expect(all(text)[0]).toBe(first);
  });

  test.each([
    ['fluoride orthodontists', 'the words stand in different documents'],
    ['robotic surgery', 'no word stands anywhere'],
    ['asdfghjkl', 'no word, and none like it'],
    ['"teeth milk"', 'the phrase the other way round'],
    ['palliative nurses', 'the words stand in passages that are not one'],
    ['', 'nothing is asked'],
    ['"', 'nothing is asked'],
    ['the of and', 'only words without meaning'],
  ])('finds no passage for «%s»: %s', (text) => {
    expect(all(text)).toEqual([]);
  });

  test('finds either side of OR, and takes a small or for a word without meaning', () => {
    expect(new Set(all('orthodontists OR immunology'))).toEqual(new Set(['report:2', 'leaflet:4']));
    expect(all('orthodontists or immunology')).toEqual([]);
    expect(new Set(all('milk caries OR school nurses'))).toEqual(new Set(['leaflet:1', 'leaflet:3', 'report:7']));
  });

  test('puts neighbours before words that stand apart', () => {
    expect(all('palliative care')).toEqual(['report:3', 'leaflet:6']);
  });

  test('shows a text that a document prints twice once', () => {
    expect(all('school nurses')).toEqual(expect.arrayContaining(['report:7', 'leaflet:3']));
    expect(all('school nurses')).not.toContain('report:10');
  });

  test('shows the best passage of each document before the third of any', () => {
    const many = document('many', ['Caries one.', 'Caries two caries.', 'Caries three caries caries.', 'Caries four.']);
    const other = document('other', ['A long sentence about schools and sugar and much else in which caries comes up a single time.']);
    const hits = createSearch(knowledgeBase({ documents: [many, other] })).passages('caries', 10).all;
    expect(hits.findIndex((hit) => hit.document === 'other')).toBeLessThan(3);
    expect(hits).toHaveLength(5);
  });

  test('lets the first passage stand for a document whose title alone has the words', () => {
    expect(all('yerevan')).toEqual(['report:2']);
  });

  test('finds all that stands under a heading by the heading', () => {
    expect(new Set(all('aims'))).toEqual(new Set(['report:7', 'report:8', 'report:9']));
  });

  test('gives no more than asked', () => {
    expect(all('fluoride', 2)).toHaveLength(2);
    expect(all('fluoride', 0)).toEqual([]);
  });
});

test('words that name properties of objects are words like others', () => {
  const odd = createSearch(knowledgeBase({ documents: [document('odd', ['The constructor has a __proto__ and a toString.'])] }));
  expect(odd.passages('constructor __proto__ toString', 5).all.map((hit) => hit.id)).toEqual(['odd:1']);
  expect(search.passages('constructor valueOf', 5).all).toEqual([]);
});

describe('weaker passages', () => {
  test('hold some of the words when none holds all', () => {
    expect(some('robotic orthodontists')).toContain('report:2');
    expect(some('fluoride orthodontists')).toEqual(expect.arrayContaining(['report:2', 'leaflet:1']));
  });

  test('come first when the passage beside them has the missing word', () => {
    const near = document('near', ['Alpha and beta.', 'Gamma and delta.']);
    const far = document('far', ['Alpha and epsilon.', 'Zeta and eta.', 'Gamma and theta.']);
    const hits = createSearch(knowledgeBase({ documents: [far, near] })).passages('alpha gamma', 10);
    expect(hits.all).toEqual([]);
    expect(hits.some.map((hit) => hit.document)).toEqual(['near', 'near', 'far', 'far']);
  });

  test('are not those that hold the least telling of many words', () => {
    expect(some('robotic surgery trial results varnish japan')).toEqual([]);
  });
});

describe('a hit', () => {
  test('marks the words that matched, where they stand in the text', () => {
    for (const text of ['paediatric dentists', 'e-poster', 'tumor boards', '1200', 'réguliers', '"milk teeth"']) {
      for (const hit of search.passages(text, 5).all) {
        expect(hit.marks.length).toBeGreaterThan(0);
        for (const [start, end] of hit.marks) expect(hit.text.slice(start, end)).toMatch(/^\S.*\S$/);
      }
    }
    const [hit] = search.passages('pediatric dentist', 1).all;
    expect(hit?.marks.map(([start, end]) => hit.text.slice(start, end))).toEqual(['paediatric', 'dentists']);
  });

  test('quotes the passage verbatim at its line', () => {
    expect(search.passages('memorandum', 1).all[0]?.citation).toEqual({ document: 'report', line: 5, quote: report.lines[4]?.text });
  });

  test('says which signals put it where it is', () => {
    const steps: string[] = [];
    search.passages('immunolgy disease', 5, (step) => steps.push(step));
    expect(steps[0]).toContain('immunolgy');
    expect(steps[1]).toMatch(/^leaflet:4 .*words .*nearness/);
  });

  test('is the same whatever the order of the documents', () => {
    const other = createSearch(knowledgeBase({ documents: [page, leaflet, report] }));
    for (const text of ['fluoride', 'palliative care', 'school nurses', 'congress OR caries']) {
      expect(new Set(other.passages(text, 10).all.map((hit) => hit.id))).toEqual(new Set(all(text)));
    }
  });

  test('comes only from texts that hold a word asked for, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const found = search.passages(text, 5);
        for (const hit of [...found.all, ...found.some]) expect(Number.isFinite(hit.score)).toBe(true);
        search.relevant(text, 5);
      }),
      { numRuns: 200 },
    );
  });
});

describe('passages relevant to a question', () => {
  test.each([
    ['How many delegates did the congress have?', 'report:2'],
    ['Who applies the varnish, and how often?', 'leaflet:3'],
    ['What was signed with the WHO?', 'report:5'],
    ['Please tell me when the e-posters were shown', 'report:4'],
  ])('«%s» is answered best by %s', (question, first) => {
    expect(search.relevant(question, 3)[0]?.id).toBe(first);
  });

  test('cover a question that the documents speak of, and hardly one that they do not', () => {
    expect(search.relevant('How many delegates did the congress have?', 1)[0]?.coverage).toBeGreaterThan(0.9);
    expect(search.relevant('Which robots performed surgery on delegates in Osaka?', 1)[0]?.coverage).toBeLessThan(0.4);
  });

  test('cover everything at most once', () => {
    for (const hit of search.relevant('fluoride fluoride varnish caries teeth', 10)) {
      expect(hit.coverage).toBeGreaterThan(0);
      expect(hit.coverage).toBeLessThanOrEqual(1);
    }
  });
});
