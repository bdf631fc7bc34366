// Who leads: what is found, what is history, what contradicts, and what is honestly not stated.

import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { whoLeads } from '../../src/answering/who.ts';
import type { Statement } from '../../src/domain/statement.ts';
import { person, refTo, type StatementDetails, statement } from '../support/knowledge.ts';
import { ada, danish, deskOf, deskWith, solberg } from './sample.ts';

const ben = person('Ben Okafor', { id: 'ben-okafor' });
const cleo = person('Cleo Marsh', { id: 'cleo-marsh' });

function leader(who: { readonly id: string; readonly name: string }, role: string, details: StatementDetails = {}): Statement {
  return statement(danish, 'leader', who.name, { document: 'about-us', valueId: who.id, role, tenure: 'current', ...details });
}

function ask(statements: readonly Statement[], asked = 'DSPRI'): Answer {
  return whoLeads(asked, deskWith({ entities: [ben, cleo], statements }));
}

function held(answer: Answer): readonly string[] {
  return answer.kind === 'found' && answer.shape.view === 'leaders'
    ? answer.shape.held.map(({ value, role }) => `${value}, ${role}`)
    : [answer.kind];
}

function history(answer: Answer): readonly string[] {
  return answer.kind === 'found' && answer.shape.view === 'leaders' ? answer.shape.history.map(({ value }) => value) : [answer.kind];
}

describe('finds', () => {
  test('the president with the year of taking office and the day the page speaks for', () => {
    const answer = whoLeads('SMRP', deskOf());
    expect(answer).toMatchObject({ kind: 'found', subject: { id: 'smrp' } });
    expect(answer.kind === 'found' && answer.statements[0]).toMatchObject({
      valueId: ada.id,
      role: 'president',
      since: '2015',
      asOf: '2018-10-21',
    });
  });

  test.for([
    'who is the boss of SMRP',
    'SMRP president',
    'who runs smrp?',
    'wer leitet die SMRP',
    'qui dirige la SMRP',
    'кто руководит SMRP',
  ])('the president when asked “%s”', (asked) => {
    expect(held(whoLeads(asked, deskOf()))[0]).toBe('Ada Lindqvist, president');
  });

  test('the president before the vice-president and the treasurer, whatever their order on the page', () => {
    const answer = ask([leader(cleo, 'Treasurer'), leader(ben, 'Vice President'), leader(ada, 'President')]);
    expect(held(answer)).toEqual(['Ada Lindqvist, President', 'Ben Okafor, Vice President', 'Cleo Marsh, Treasurer']);
  });

  test('the holder of the office that was asked for', () => {
    expect(held(ask([leader(ada, 'President'), leader(cleo, 'Treasurer')], 'treasurer of DSPRI'))[0]).toBe('Cleo Marsh, Treasurer');
  });

  test('the one in office first, the one elected after, and never the one elected as president', () => {
    const answer = ask([leader(ben, 'President', { tenure: 'elect', asOf: '2020' }), leader(ada, 'President', { asOf: '2020' })]);
    expect(held(answer)).toEqual(['Ada Lindqvist, President', 'Ben Okafor, President']);
    expect(held(ask([leader(ben, 'President', { tenure: 'elect', asOf: '2020' })]))).toEqual(['not-in-documents']);
  });

  test('former presidents as history, the latest term first', () => {
    const answer = ask([
      leader(cleo, 'President', { tenure: 'former', since: '2010', until: '2012' }),
      leader(ben, 'President', { tenure: 'former', since: '2013', until: '2015' }),
      leader(ada, 'President'),
    ]);
    expect(held(answer)).toEqual(['Ada Lindqvist, President']);
    expect(history(answer)).toEqual(['Ben Okafor', 'Cleo Marsh']);
  });

  test('the later page’s president, with the earlier page’s as history', () => {
    const answer = ask([
      leader(ben, 'President', { since: '2015', asOf: '2018-10-21', document: 'visit-2018' }),
      leader(ada, 'President', { asOf: '2024-06-09', document: 'report-2024' }),
    ]);
    expect(held(answer)).toEqual(['Ada Lindqvist, President']);
    expect(history(answer)).toEqual(['Ben Okafor']);
  });

  test('no contradiction in a year in which the office changed hands', () => {
    const answer = ask([
      leader(ben, 'President', { since: '2015', asOf: '2018-10-21', document: 'visit-2018' }),
      leader(ada, 'President', { since: '2018', asOf: '2019-02', document: 'report-2024' }),
    ]);
    expect(held(answer)).toEqual(['Ada Lindqvist, President']);
  });

  test('a dated page’s president before an undated page’s', () => {
    const answer = ask([leader(ben, 'President'), leader(ada, 'President', { asOf: '2018', document: 'visit-2018' })]);
    expect(held(answer)).toEqual(['Ada Lindqvist, President']);
  });

  test('whoever held the office in the year that was asked for', () => {
    const terms = [
      leader(ben, 'President', { tenure: 'former', since: '2013', until: '2015' }),
      leader(ada, 'President', { since: '2016', asOf: '2018', document: 'visit-2018' }),
    ];
    expect(held(ask(terms, 'president of DSPRI in 2014'))).toEqual(['Ben Okafor, President']);
    expect(held(ask(terms, 'who led DSPRI in 2017'))).toEqual(['Ada Lindqvist, President']);
    expect(ask(terms, 'president of DSPRI in 2011')).toMatchObject({ kind: 'not-in-documents', why: 'no-term-covers' });
    expect(ask(terms, 'president of DSPRI in 2022')).toMatchObject({ kind: 'not-in-documents', why: 'later-than-documents' });
  });

  test('who directs a part of a hospital, when asked for the part', () => {
    const answer = whoLeads('neuro rad program young care', deskOf());
    expect(answer).toMatchObject({ kind: 'found', subject: { id: 'hospital-for-young-patients' } });
    expect(answer.kind === 'found' && answer.statements[0]?.role).toBe('Director of the Pediatric Neuro-Radiology Program');
  });
});

describe('shows both sides', () => {
  test('where two documents give one office to two people for the same time', () => {
    const answer = ask([
      leader(ada, 'President', { asOf: '2018', document: 'visit-2018' }),
      leader(ben, 'President', { asOf: '2018-10-21', document: 'report-2024' }),
    ]);
    expect(answer).toMatchObject({ kind: 'disagree', property: 'leader' });
    expect(answer.kind === 'disagree' && answer.sides.map((side) => side.map(({ value }) => value))).toEqual([
      ['Ada Lindqvist'],
      ['Ben Okafor'],
    ]);
  });

  test('but not where one document names two presidents', () => {
    expect(held(ask([leader(ada, 'President'), leader(ben, 'President')]))).toEqual(['Ada Lindqvist, President', 'Ben Okafor, President']);
  });

  test('but not where they hold two offices', () => {
    const answer = ask([
      leader(ada, 'President', { asOf: '2018' }),
      leader(ben, 'Chair of the Board', { asOf: '2018', document: 'report-2024' }),
    ]);
    expect(held(answer)).toEqual(['Ada Lindqvist, President', 'Ben Okafor, Chair of the Board']);
  });
});

describe('says that it is not in the documents', () => {
  test('where only an adviser is named, and shows the adviser, dated', () => {
    const answer = whoLeads('Ivar Solberg National Center of Pediatric Imaging', deskOf());
    expect(answer).toMatchObject({ kind: 'not-in-documents', why: 'not-stated', subject: { id: solberg.id }, property: 'leader' });
    expect(answer.kind === 'not-in-documents' && answer.nearest).toMatchObject([{ role: 'Advisor', asOf: '2024-06-09' }]);
  });

  test('where only the head of a part is named, and shows that office', () => {
    const answer = whoLeads('Hospital for Young Patients', deskOf());
    expect(answer).toMatchObject({ kind: 'not-in-documents', why: 'not-stated' });
    expect(answer.kind === 'not-in-documents' && answer.nearest[0]?.role).toBe('Director of the Pediatric Neuro-Radiology Program');
  });

  test('where only authors are affiliated, and shows the affiliations', () => {
    const answer = whoLeads('NSPRS', deskOf());
    expect(answer.kind === 'not-in-documents' && answer.nearest).toMatchObject([{ predicate: 'affiliation' }]);
  });

  test('where the office that was asked for is not stated, though another is', () => {
    const answer = whoLeads('treasurer of SMRP', deskOf());
    expect(answer).toMatchObject({ kind: 'not-in-documents', property: 'role' });
    expect(answer.kind === 'not-in-documents' && answer.nearest[0]?.value).toBe('Ada Lindqvist');
  });

  test('where only former presidents are named', () => {
    const answer = ask([leader(ben, 'President', { tenure: 'former' })]);
    expect(answer).toMatchObject({ kind: 'not-in-documents', nearest: [{ value: 'Ben Okafor' }] });
  });

  test.for(['current president of SMRP', 'who leads SMRP now', 'president of SMRP in 2026', 'next president of SMRP'])(
    'of “%s”, which is later than the pages',
    (asked) => {
      const answer = whoLeads(asked, deskOf());
      expect(answer).toMatchObject({ kind: 'not-in-documents' });
      expect(answer.kind === 'not-in-documents' && answer.nearest[0]).toMatchObject({ value: 'Ada Lindqvist', asOf: '2018-10-21' });
    },
  );

  test('but answers “now” from a page of this year', () => {
    expect(held(ask([leader(ada, 'President', { asOf: '2026-05-01' })], 'current president of DSPRI'))).toEqual([
      'Ada Lindqvist, President',
    ]);
  });

  test('of a society that the documents do not know, with the nearest names', () => {
    const answer = whoLeads('SMRP Europe', deskOf());
    expect(answer).toMatchObject({
      kind: 'not-in-documents',
      why: 'unknown-name',
      subject: null,
      searched: { documents: 4, from: '2014', to: '2024-06-09' },
    });
    expect(answer.kind === 'not-in-documents' && answer.nearestNames.map(({ id }) => id)).toContain('smrp');
  });

  test('and offers commands that answer', () => {
    const desk = deskOf();
    const answer = whoLeads('DSPRI', desk);
    const suggestions = answer.kind === 'not-in-documents' ? answer.suggestions : [];
    expect(suggestions[0]).toEqual({ command: 'society', option: 'name', value: 'DSPRI' });
    expect(suggestions.length).toBeLessThanOrEqual(3);
  });
});

test('a deprecated statement is not answered from', () => {
  expect(ask([leader(ada, 'President', { rank: 'deprecated' })])).toMatchObject({ kind: 'not-in-documents' });
});

test('the same answer whatever the order of the documents', () => {
  const both = [
    leader(ben, 'President', { since: '2015', asOf: '2018-10-21', document: 'visit-2018' }),
    leader(ada, 'President', { asOf: '2024-06-09', document: 'report-2024' }),
    statement(ada, 'role', 'President', { role: 'President', qualifiers: { organization: refTo(danish) } }),
  ];
  expect(held(ask(both.toReversed()))).toEqual(held(ask(both)));
});
