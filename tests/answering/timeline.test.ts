// /timeline: what stands on it, in which order, and how the time asked about is read.

import { describe, expect, test } from 'vitest';
import { timeline } from '../../src/answering/timeline.ts';
import { statement } from '../support/knowledge.ts';
import { ada, deskOf, deskWith, firstCongress, smrp } from './sample.ts';

const desk = deskOf();
const dates = (about: string | null, from: string | null, to: string | null, over = desk) => {
  const answer = timeline(about, from, to, over);
  if (answer.kind !== 'listing' || answer.list.of !== 'timeline') throw new Error(`not a timeline: ${JSON.stringify(answer)}`);
  return answer.list.rows.map(({ date, statement: { predicate } }) => `${date} ${predicate}`);
};

test('everything dated stands in order, an event once with both its days', () => {
  expect(dates(null, null, null)).toEqual(['1996 foundingDate', '2009 foundingDate', '2015 leader', '2024-06-05/2024-06-07 startDate']);
});

test('both days of an event are cited', () => {
  expect(timeline('Tbilisi', null, null, desk)).toMatchObject({ statements: [{ value: '2024-06-05' }, { value: '2024-06-07' }] });
});

test('days that contradict each other, or stand in two documents, are not made one', () => {
  const turned = deskWith({
    statements: [
      statement(firstCongress, 'endDate', '2023-01-01', { document: 'other' }),
      statement(firstCongress, 'startDate', '2025-02-02', { document: 'third' }),
      statement(firstCongress, 'endDate', '2025-01-01', { document: 'third' }),
    ],
  });
  expect(dates('Tbilisi', null, null, turned)).toEqual([
    '2023-01-01 endDate',
    '2024-06-05/2024-06-07 startDate',
    '2025-01-01 endDate',
    '2025-02-02 startDate',
  ]);
});

test('a term with both its ends is one line, an office of body and holder too', () => {
  const held = deskWith({
    statements: [
      statement(smrp, 'leader', 'Nino Kalandadze', { role: 'president', tenure: 'former', since: '2009', until: '2015', asOf: '2018' }),
    ],
  });
  expect(dates('SMRP', null, null, held)).toEqual(['2009/2015 leader', '2015 leader']);
});

describe('the time asked about', () => {
  test.each([
    ['from a year on', '2010', null, ['2015 leader', '2024-06-05/2024-06-07 startDate']],
    ['until a year, the whole of it', null, '2009', ['1996 foundingDate', '2009 foundingDate']],
    ['between two', '2009', '2015', ['2009 foundingDate', '2015 leader']],
    ['a month', 'June 2024', 'June 2024', ['2024-06-05/2024-06-07 startDate']],
    ['a day inside an event', '6 June 2024', '6 June 2024', ['2024-06-05/2024-06-07 startDate']],
    ['in another language', 'juin 2024', null, ['2024-06-05/2024-06-07 startDate']],
    ['the wrong way round', '2015', '2009', ['2009 foundingDate', '2015 leader']],
  ])('%s', (_, from, to, rows) => {
    expect(dates(null, from, to)).toEqual(rows);
  });

  test('is given back as dates', () => {
    expect(timeline(null, 'June 2024', null, desk)).toMatchObject({ list: { from: '2024-06', to: null } });
    expect(timeline(null, '2015', '2009', desk)).toMatchObject({ list: { from: '2009', to: '2015' } });
  });

  test('that holds nothing is said, with what the documents do date', () => {
    expect(timeline(null, '1700', '1800', desk)).toMatchObject({ kind: 'not-in-documents', why: 'nothing-dated', asked: '1700/1800' });
    expect(timeline('SMRP', '2020', null, desk)).toMatchObject({
      why: 'nothing-dated',
      asked: '2020/..',
      subject: { id: smrp.id },
      nearest: [{ since: '2015' }],
    });
  });

  test('that is no date is said', () => {
    expect(timeline(null, 'soonish', null, desk)).toMatchObject({ why: 'unreadable-date', asked: 'soonish' });
    expect(timeline(null, '2015', '?', desk)).toMatchObject({ why: 'unreadable-date', asked: '?' });
  });
});

test('of a person it holds the offices, of an unknown name nothing', () => {
  expect(dates(ada.id, null, null)).toEqual(['2015 role']);
  expect(timeline('Nobody Atall', null, null, desk)).toMatchObject({ kind: 'not-in-documents', why: 'unknown-name' });
});
