// Apps → Look up: which names of a message are found, and which words only resemble one.

import { describe, expect, test } from 'vitest';
import { lookUp } from '../../src/answering/look-up.ts';
import { namesInText } from '../../src/answering/names-in-text.ts';
import { MESSAGE_TEXT_LIMIT } from '../../src/command.ts';
import { processorTime } from '../support/cpu.ts';
import { document, event, organization, person, statement } from '../support/knowledge.ts';
import { deskOf, deskWith } from './sample.ts';

const desk = deskOf();
/** `words → names` for each name found. */
const found = (text: string, knowledge = desk.knowledge) =>
  namesInText(text, knowledge).map(({ start, end, entities }) => `${text.slice(start, end)} → ${entities.map(({ id }) => id).join(', ')}`);

describe('a message names', () => {
  test.each([
    ['an acronym as it is written', 'Is SMRP meeting again?', ['SMRP → smrp']],
    ['an acronym typed small, where it is long enough', 'has smrp replied?', ['smrp → smrp']],
    [
      'a name in full, in either spelling',
      'the World Society for Pediatric Radiology met',
      ['World Society for Pediatric Radiology → smrp'],
    ],
    ['a name in small letters', 'the world society of paediatric radiology met', ['world society of paediatric radiology → smrp']],
    ['the longest of the names that begin alike', 'from SMRP Africa 2023 Community', ['SMRP Africa 2023 Community → smrp-africa']],
    ['a person in full', 'Ada Lindqvist spoke', ['Ada Lindqvist → ada-lindqvist']],
    ['a person by the family name', 'thank you, Dr. Lindqvist!', ['Lindqvist → ada-lindqvist']],
    ['a person by initial and family name', 'A. Lindqvist wrote', ['Lindqvist → ada-lindqvist']],
    ['a word with a capital inside', 'we went to YoungCare', ['YoungCare → hospital-for-young-patients']],
    ['an event by its noun and its place', 'see you at the congress in Tbilisi', ['congress in Tbilisi → first-congress']],
    ['an event by its place and its noun', 'the Tbilisi congress was good', ['Tbilisi congress → first-congress']],
    ['an event by its year', 'our 2024 congress', ['2024 congress → first-congress']],
    ['an event with its year at the other end', 'World Imaging Congress 2014', ['World Imaging Congress 2014 → world-imaging-congress']],
    [
      'several, in order, with what stands between left out',
      'HALDEN wrote to DSPRI, and Kalandadze answered.',
      ['HALDEN → halden', 'DSPRI → dspri', 'Kalandadze → nino-kalandadze'],
    ],
    ['what stands in brackets or beside signs', '(SMRP)/«DSPRI»…', ['SMRP → smrp', 'DSPRI → dspri']],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });

  test('everybody who has the family name', () => {
    const { knowledge } = deskWith({ entities: [person('Maja Lindqvist')] });
    expect(found('ask Lindqvist', knowledge)).toEqual(['Lindqvist → ada-lindqvist, maja-lindqvist']);
    expect(found('ask Maja Lindqvist', knowledge)).toEqual(['Maja Lindqvist → maja-lindqvist']);
  });

  test('an event by its place in a Russian case', () => {
    const congress = event('Конгресс детских радиологов', { id: 'congress' });
    const { knowledge } = deskOf({ entities: [congress], statements: [statement(congress, 'location', 'Ташкент')] });
    expect(found('увидимся на конгрессе? Конгресс в Ташкенте скоро', knowledge)).toEqual(['Конгресс в Ташкенте → congress']);
  });
});

describe('a message does not name', () => {
  test.each([
    ['a thing by words that many things are called', 'the national society of the society met at the congress'],
    ['a body by a part of its name', 'European radiology, world health, Danish images'],
    ['a person by the given name', 'Ada, are you coming?'],
    ['somebody else of the family name', 'Mikael Lindqvist plays the cello'],
    ['a body by an acronym that is a word', 'who is coming? we are'],
    ['an event by the place of another noun', 'a workshop in Tbilisi'],
    ['an event by a place in the next sentence', 'The congress was long. Tbilisi is lovely.'],
    ['an event by another year', 'World Imaging Congress 2016'],
    ['anything by a typing error', 'SMRQ and Lindqvst'],
    ['anything by nothing', ''],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('a body or a person by a word that the documents write small', () => {
    const parts = {
      documents: [document('page', ['It takes care and a long walk.'])],
      entities: [organization('Care'), person('Eva Long')],
    };
    const { knowledge } = deskOf(parts);
    expect(found('take Care. Long ago', knowledge)).toEqual([]);
    expect(found('Eva Long did', knowledge)).toEqual(['Eva Long → eva-long']);
  });
});

describe('the answer', () => {
  test('lists what was found once each, in order, with the facts that say which it is', () => {
    const answer = lookUp('SMRP, the congress in Tbilisi, Lindqvist and SMRP again', desk);
    expect(answer).toMatchObject({
      kind: 'listing',
      list: {
        of: 'mentioned',
        rows: [
          { entity: { id: 'smrp' }, statements: [{ predicate: 'leader', role: 'president' }, { predicate: 'memberCount' }] },
          {
            entity: { id: 'first-congress' },
            statements: [{ value: '2024-06-05' }, { value: '2024-06-07' }, { value: 'Tbilisi, Georgia' }],
          },
          { entity: { id: 'ada-lindqvist' }, statements: [{ predicate: 'role', role: 'president' }] },
        ],
      },
    });
    expect(answer).toMatchObject({ statements: { length: 6 } });
  });

  test.each([
    ['nothing that is known', 'good morning'],
    ['no words at all', null],
    ['signs alone', '🎉🎉 !!! ```'],
  ])('to %s says so, and what was searched', (_, text) => {
    expect(lookUp(text, desk)).toMatchObject({ kind: 'not-in-documents', why: 'nothing-named', searched: { documents: 4 } });
  });

  test('holds what a menu holds and no more', () => {
    const people = Array.from({ length: 40 }, (_, at) => person(`Ada Person${String.fromCharCode(97 + (at % 26))}${at}`));
    const many = deskOf({ entities: people });
    const answer = lookUp(people.map(({ name }) => name).join(', '), many);
    expect(answer).toMatchObject({ list: { rows: { length: 25 } } });
  });

  test('comes at once even to a long message made to be slow', async () => {
    const words = ['society', 'congress', 'international', 'radiology', 'Lindqvist', 'World', '2024', 'Tbilisi', 'SMRP'];
    const texts = [
      Array.from({ length: 800 }, (_, at) => words[at % words.length]).join(' '),
      'World Society of Paediatric '.repeat(200),
      'x'.repeat(MESSAGE_TEXT_LIMIT),
      'S.'.repeat(2000),
      'é́́́'.repeat(1000),
    ].map((text) => text.slice(0, MESSAGE_TEXT_LIMIT));
    lookUp('SMRP', desk);
    const work = await processorTime(() => {
      for (const text of texts) lookUp(text, desk);
    });
    expect(work).toBeLessThan(1000);
  });
});
