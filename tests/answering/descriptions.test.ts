// Descriptions instead of names: what one thing alone is told of is meant; what no thing is told of is not.

import { describe, expect, test } from 'vitest';
import { thingsDescribed } from '../../src/answering/descriptions.ts';
import { showCard } from '../../src/answering/show-card.ts';
import { whoLeads } from '../../src/answering/who.ts';
import type { EntityKind } from '../../src/domain/statement.ts';
import { event, organization, refTo, type StatementDetails, statement } from '../support/knowledge.ts';
import { ada, danish, deskWith, halden, norwegian, smrp, solberg } from './sample.ts';

const meeting = event('7th Scientific Meeting on Child Imaging', { id: 'seventh-meeting', documents: ['abstract-2014'] });
const nurses = organization('Danish Society of Imaging Nurses', { id: 'dsin', acronym: 'DSIN', documents: ['about-us'] });
const asm = event('NSPRS 2019 Annual Scientific Assembly', { id: 'asa-2019', documents: ['abstract-2014'] });

const abstract = (details: StatementDetails): StatementDetails => ({ document: 'abstract-2014', ...details });

const desk = deskWith({
  entities: [meeting, nurses, asm],
  statements: [
    statement(meeting, 'location', 'Tromsø', abstract({ quote: 'The 7th Scientific Meeting on Child Imaging was held in Tromsø.' })),
    statement(meeting, 'startDate', '2019-05-02', abstract({})),
    statement(meeting, 'organizer', norwegian.name, abstract({ valueId: norwegian.id })),
    statement(meeting, 'attendance', 'more than 350', abstract({ qualifiers: { unit: 'delegates' } })),
    statement(meeting, 'speaker', ada.name, abstract({ valueId: ada.id, quote: 'Ada Lindqvist talked on ultrasound of the newborn.' })),
    statement(
      meeting,
      'speaker',
      'Pavel I Sokolov',
      abstract({ valueId: 'pavel-i-sokolov', quote: 'Pavel I Sokolov closed with contrast media.' }),
    ),
    statement(norwegian, 'board', 'a board of 17 directors and 2 auditors', abstract({})),
    statement(norwegian, 'leader', 'Pavel I Sokolov', abstract({ valueId: 'pavel-i-sokolov', role: 'president', tenure: 'current' })),
    statement(nurses, 'affiliate', danish.name, { document: 'about-us', valueId: danish.id, qualifiers: { kind: 'sister body' } }),
    statement(smrp, 'activity', 'Yearly congresses with new topics', { document: 'visit-2018' }),
    statement(ada, 'visit', solberg.name, { document: 'visit-2018', valueId: solberg.id, qualifiers: { organization: refTo(solberg) } }),
  ],
});

function meant(text: string, kind: EntityKind): readonly string[] {
  return thingsDescribed(text, [kind], desk).map(({ thing }) => thing.id);
}

describe('means', () => {
  test.each([
    ['the society that met in Tromsø', 'organization', 'nsprs', 'the event that it held was there'],
    ['society that met in Tromsø in 2019', 'organization', 'nsprs', 'in that year'],
    ['the society with 17 directors', 'organization', 'nsprs', 'a number beside what it counts'],
    ['the one with 2 auditors and 17 directors', 'organization', 'nsprs', 'both counts, and no noun'],
    [
      'the society with yearly congresses and more than 1,000 members',
      'organization',
      'smrp',
      'two clauses, each told by a statement of its own',
    ],
    ['the society of the keynote speaker who toured Halden', 'organization', 'smrp', 'told of the person who leads it'],
    ['charity that Lindqvist toured', 'organization', 'halden', 'what she visited and what it is'],
    ['nurses sister organisation in Denmark', 'organization', 'dsin', 'its name and what it is to another'],
    ['where Lindqvist spoke on ultrasound', 'event', 'seventh-meeting', 'the sentence that names her holds the topic'],
    ['the meeting with over 350 delegates', 'event', 'seventh-meeting', 'the bound is the same in other words'],
    ['NSPRS ASA 2019', 'event', 'asa-2019', 'the first letters of words in its name'],
    ['where Lindqvist gave the keynote', 'event', 'play-congress', 'the kind of speech is stated'],
    ['the keynote speaker who visited Halden', 'person', 'ada-lindqvist', 'an office at one event, a visit elsewhere'],
  ] as const)('by «%s» (%s) %s: %s', (text, kind, id, _reason) => {
    expect(meant(text, kind)).toEqual([id]);
  });
});

describe('means nothing', () => {
  test.each([
    ['the society that met in Bodø', 'organization', 'no event was there'],
    ['the society that met in Tromsø in 2016', 'organization', 'the event was in another year'],
    ['the society with 17 auditors', 'organization', 'the number counts something else'],
    ['the society with yearly congresses and more than 5,000 members', 'organization', 'one clause is not told'],
    ['the hospital that met in Tromsø', 'organization', 'the body is no hospital'],
    ['the society of the surgeon who toured Halden', 'organization', 'no such person is told of'],
    ['where Sokolov spoke on ultrasound', 'event', 'somebody else spoke on it'],
    ['where Lindqvist spoke on contrast media', 'event', 'somebody else spoke on it'],
    ['where Sokolov gave the keynote', 'event', 'he spoke, and gave no keynote'],
    ['NSPRS ASA 2020', 'event', 'another edition'],
    ['the meeting with more than 400 delegates', 'event', 'the text does not go so far'],
    ['Danish Society of Contrast Media', 'organization', 'a name that nothing bears'],
    ['Danish Imaging Directors', 'organization', 'a name that nothing bears'],
    ['the society that', 'organization', 'nothing is told'],
  ] as const)('by «%s» (%s): %s', (text, kind, _reason) => {
    expect(meant(text, kind)).toEqual([]);
  });
});

describe('commands take a description for a name', () => {
  test('/who answers for the body, with the office that stands before it', () => {
    expect(whoLeads('president of the society that met in Tromsø', desk)).toMatchObject({ kind: 'found', subject: { id: 'nsprs' } });
  });

  test('/society shows the card', () => {
    expect(showCard('the society with 17 directors', 'organization', 'everything', desk)).toMatchObject({
      kind: 'found',
      subject: { id: 'nsprs' },
    });
  });

  test('whoever is named in the description of another is not meant', () => {
    const answer = showCard('society of the surgeon who toured Halden', 'organization', 'everything', desk);
    expect(answer.kind).toBe('not-in-documents');
    expect(answer.kind === 'not-in-documents' && answer.nearestNames.map(({ id }) => id)).toContain(halden.id);
  });

  test('a description that fits two things asks which', () => {
    const answer = showCard('the event where Lindqvist spoke', 'event', 'summary', desk);
    expect(answer.kind === 'which-one' && answer.candidates.map(({ entity }) => entity.id).toSorted()).toEqual([
      'play-congress',
      'seventh-meeting',
    ]);
  });
});
