// What holds for every answer, checked with generated order and generated text.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import type { Desk } from '../../src/answering/desk.ts';
import { findPassages } from '../../src/answering/find-passages.ts';
import { showCard } from '../../src/answering/show-card.ts';
import { whoLeads } from '../../src/answering/who.ts';
import { document, organization, person, statement } from '../support/knowledge.ts';
import { deskOf, documents, entities, statements } from './sample.ts';

const ASKED: readonly ((desk: Desk) => Answer)[] = [
  (desk) => whoLeads('SMRP president', desk),
  (desk) => whoLeads('NSPRS', desk),
  (desk) => whoLeads('neuro rad program young care', desk),
  (desk) => whoLeads('society of pediatric', desk),
  (desk) => showCard('DSPRI', 'organization', 'everything', desk),
  (desk) => showCard('Lindqvist', 'person', 'everything', desk),
  (desk) => showCard('Tbilisi', 'event', 'summary', desk),
  (desk) => showCard('tbilisi congress 2025', 'event', 'summary', desk),
  (desk) => findPassages('telemedicine', null, desk),
];

/** What an answer says, without the order in which it says it. */
function gist(answer: Answer): readonly string[] {
  const said =
    'statements' in answer
      ? answer.statements.map(({ subject, predicate, value, role }) => [subject.id, predicate, value, role].join('|'))
      : [];
  const names = answer.kind === 'which-one' ? answer.candidates.map(({ entity }) => entity.id) : [];
  return [answer.kind, ...[...said, ...names].toSorted()];
}

const expected = ASKED.map((ask) => gist(ask(deskOf())));

test('the order of documents, entities and statements changes no answer', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...statements], { minLength: statements.length }),
      fc.shuffledSubarray([...entities], { minLength: entities.length }),
      (shuffled, others) => {
        const desk = deskOf({ documents: documents.toReversed(), entities: others, statements: shuffled });
        expect(ASKED.map((ask) => gist(ask(desk)))).toEqual(expected);
      },
    ),
    { numRuns: 15 },
  );
});

test('an unrelated document changes no answer', () => {
  const club = organization('Chess Club of Utrecht', { id: 'chess-club', documents: ['chess'] });
  const chair = person('Wim de Boer', { id: 'wim-de-boer', documents: ['chess'] });
  const desk = deskOf({
    documents: [...documents, document('chess', ['Wim de Boer chairs the Chess Club of Utrecht.'], { published: '2025-01-01' })],
    entities: [...entities, club, chair],
    statements: [
      ...statements,
      statement(club, 'leader', chair.name, { document: 'chess', valueId: chair.id, role: 'Chair', asOf: '2025-01-01' }),
    ],
  });
  expect(ASKED.map((ask) => gist(ask(desk)))).toEqual(expected);
});

test('without the documents that state it, nothing is found', () => {
  const without = statements.filter(({ citation }) => citation.document !== 'visit-2018');
  const desk = deskOf({
    documents,
    entities: entities.filter((one) => one.documents.some((id) => id !== 'visit-2018')),
    statements: without,
  });
  expect(whoLeads('SMRP', desk).kind).toBe('not-in-documents');
  expect(showCard('Lindqvist', 'person', 'everything', desk).kind).toBe('not-in-documents');
});

test('any text is answered, and what is found rests on something', () => {
  const desk = deskOf();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const answer of [whoLeads(text, desk), showCard(text, 'event', 'summary', desk), findPassages(text, null, desk)]) {
        if (answer.kind === 'found') expect(answer.statements.length + answer.passages.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 100 },
  );
});
