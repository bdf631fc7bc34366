// The noun asked for is what the value is; a manner is told only by a sentence that tells one; many words mean the reader's own day.

import { describe, expect, test } from 'vitest';
import { nounAsked } from '../../src/answering/ask/asked-noun.ts';
import { statesManner } from '../../src/answering/ask/asked-precision.ts';
import { timeAsked } from '../../src/answering/asked-time.ts';

describe('the noun asked for', () => {
  test.each([
    ['which hospital does Ada Example work at', 'Lakeside Children’s Hospital', 'Harbour Society of Paediatric Imaging'],
    ['an welchem Krankenhaus arbeitet Ada Example', 'Klinikum Seestadt', 'Harbour Society'],
    ['which university signed with the society', 'Universidad de Arequipa', 'Andes Foundation'],
    ['in which journal did Ada Example write', 'The Northern Radiology Letter', 'Harbour Society'],
    ['which bank supports the society', 'Seebank', 'Andes Foundation'],
    ['which ministry supported the congress', 'Ministry of Health', 'Andes Foundation'],
  ])('«%s» is answered with %s and not with %s', (question, right, wrong) => {
    expect(nounAsked(question)?.test(right)).toBe(true);
    expect(nounAsked(question)?.test(wrong)).toBe(false);
  });

  test.each(['which hospital director visited the ward', 'who works at the hospital', 'which university chapter did she found'])(
    'another noun is asked for by «%s»',
    (question) => expect(nounAsked(question)).toBe(null),
  );
});

describe('a manner', () => {
  test.each(['She was elected president by a large majority.', 'They paid for it by selling lamps.', 'It came about through a merger.'])(
    'is told by «%s»',
    (said) => expect(statesManner(said, 'how did it come to that')).toBe(true),
  );

  test('is not told by the bare fact', () => {
    expect(statesManner('Ada Example is president of the society.', 'how did Ada Example become president')).toBe(false);
  });

  test('is not asked for by «how many» or by a name', () => {
    expect(statesManner('It has 12 members.', 'how many members has it')).toBe(true);
    expect(statesManner('The Letter', 'how was the journal called')).toBe(true);
  });
});

describe('the reader’s own day', () => {
  test.each([
    'who leads HSPI these days',
    'who leads HSPI at the moment',
    'who leads HSPI at present',
    'who leads HSPI right now',
    'wer leitet HSPI zurzeit',
    'wer leitet HSPI heutzutage',
    'qui dirige HSPI en ce moment',
    'wie leidt HSPI tegenwoordig',
    'wie leidt HSPI momenteel',
    'chi dirige HSPI attualmente',
    'quién dirige HSPI hoy en día',
    'кто возглавляет HSPI в настоящее время',
    'кто сейчас возглавляет HSPI',
  ])('is asked of by «%s»', (text) => expect(timeAsked(text, '2026-11-22')?.kind).toBe('now'));

  test.each(['which countries were present at the congress', 'who spoke on the last day', 'at the time of the merger'])(
    'is not asked of by «%s»',
    (text) => expect(timeAsked(text, '2026-11-22')).toBe(null),
  );
});

describe('the month asked of', () => {
  test.each([
    ['who led HSPI in april 2014', '2014-04-01'],
    ['¿quién presidía HSPI en abril de 2014?', '2014-04-01'],
    ['wer leitete HSPI im März 2014', '2014-03-01'],
    ['qui présidait HSPI en février 2014', '2014-02-01'],
    ['who led HSPI in 2014', '2014-01-01'],
  ])('begins, in «%s», on %s', (text, from) => expect(timeAsked(text, '2026-11-22')?.days.from).toBe(from));
});
