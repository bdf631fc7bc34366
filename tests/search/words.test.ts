// Words, spellings and slips: the ground that names and passages stand on.

import { describe, expect, test } from 'vitest';
import { editDistance, isSlip } from '../../src/search/edit-distance.ts';
import { languageOf } from '../../src/search/languages.ts';
import { readName, spellingKey, toLatin } from '../../src/search/name-words.ts';
import { readTerms } from '../../src/search/passage-terms.ts';
import { readWords } from '../../src/search/read-words.ts';
import { processorTime } from '../support/cpu.ts';

const words = (text: string) => readWords(text).map((word) => word.fold);

describe('the words of a text', () => {
  test.each([
    ['S.I.O.P. and U.N.', ['siop', 'and', 'un'], 'letters with full stops are one word'],
    [
      "O'zbekiston, children’s and l’Université",
      ['ozbekiston', 'children', 'and', 'universite'],
      'apostrophes, possessives and elided articles',
    ],
    ['1,000 of 12.5 and 3.000.000', ['1000', 'of', '12', '5', 'and', '3000000'], 'grouped digits are one number, decimals are not'],
    ['e-poster, neuro‑oncology', ['e', 'poster', 'neuro', 'oncology'], 'hyphens of both kinds'],
    ['Ташкент Œuvre naïve', ['ташкент', 'œuvre', 'naive'], 'any script'],
    ['onco\u00ADlogy', ['oncology'], 'a soft hyphen is no hyphen'],
    ['東京大学', ['東京', '大学'], 'scripts without spaces'],
  ])('of «%s» are %j: %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('stand where they say', () => {
    const text = 'The A.B.C. met at «Ташкент», e-poster no. 1,000.';
    expect(readWords(text).map((word) => text.slice(word.start, word.end))).toEqual([
      'The',
      'A.B.C.',
      'met',
      'at',
      'Ташкент',
      'e',
      'poster',
      'no',
      '1,000',
    ]);
  });

  test('are read in time that grows with the text alone', async () => {
    const work = await processorTime(() => {
      for (const text of ['a.'.repeat(50_000), "a'".repeat(50_000), '1,'.repeat(50_000), '1,000'.repeat(20_000), '-'.repeat(100_000)])
        readWords(text);
    });
    expect(work).toBeLessThan(2_000);
  });
});

describe('the terms of a passage', () => {
  test('leave out words without meaning, keep acronyms spelt like them, and join hyphenated words', () => {
    const terms = readTerms('Who of the WHO shows e-posters?', languageOf('en')).map((term) => term.term);
    expect(terms).toEqual(['who', 'show', 'e', 'epost', 'poster']);
  });
});

describe('spellings of one word', () => {
  test.each([
    ['paediatric', 'pediatric'],
    ['haematology', 'hematology'],
    ['oncologie', 'onkologie'],
    ['oncology', 'онкологи'],
    ['centre', 'center'],
    ['organisation', 'organization'],
    ['oesophageal', 'esophageal'],
    ['rumyantsev', 'roumiantsev'],
  ])('%s and %s have one key', (one, other) => {
    expect(spellingKey(toLatin(one), 'organization')).toBe(spellingKey(toLatin(other), 'organization'));
  });

  test.each([
    ['austria', 'australia'],
    ['cardiology', 'radiology'],
    ['niger', 'nigeria'],
  ])('%s and %s have two', (one, other) => {
    expect(spellingKey(one, 'organization')).not.toBe(spellingKey(other, 'organization'));
  });

  test('people keep the endings of their names, and ordinals become numbers', () => {
    expect(spellingKey('mario', 'person')).not.toBe(spellingKey('maria', 'person'));
    expect(readName('Second 2nd 3rd', 'event').map((word) => word.plain)).toEqual(['2', '2', '3']);
  });

  test('a name in capitals has words, not acronyms', () => {
    expect(readName('WORLD ORAL UNION', 'organization').some((word) => word.acronym)).toBe(false);
    expect(readName('ORAL Union', 'organization').map((word) => word.acronym)).toEqual([true, false]);
  });
});

describe('slips', () => {
  test.each([
    ['belgain', 'belgian', 1],
    ['socety', 'society', 1],
    ['oncollogy', 'oncology', 1],
    ['abc', 'xyz', 3],
  ])('%s is %s but for %d', (typed, meant, distance) => {
    expect(editDistance(typed, meant, 2)).toBe(distance);
  });

  test.each([
    ['belgain', 'belgian', true, 'a swap'],
    ['socety', 'society', true, 'a letter left out'],
    ['hematplogy', 'hematology', true, 'a neighbouring key'],
    ['oncolagy', 'oncology', true, 'a vowel for a vowel'],
    ['hepatology', 'hematology', false, 'p is not near m'],
    ['slovenian', 'slovakian', false, 'n is not near k'],
    ['australian', 'austrian', false, 'a syllable more'],
    ['zambia', 'gambia', false, 'the first letter'],
  ])('%s for %s is a slip: %s (%s)', (typed, meant, expected) => {
    expect(isSlip(typed, meant)).toBe(expected);
  });
});
