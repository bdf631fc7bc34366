// The difference that a save makes.

import { expect, test } from 'vitest';
import type { Statement } from '../../src/domain/statement.ts';
import { changesBetween } from '../../src/playground/changes.ts';
import { document, knowledgeBase, organization, statement } from '../support/knowledge.ts';

const SOCIETY = organization('Harbour Society');

function corpus(documents: readonly { readonly id: string; readonly hash: string }[], statements: readonly Statement[]) {
  return knowledgeBase({
    documents: documents.map(({ id, hash }) => document(id, ['text'], { hash })),
    entities: [SOCIETY],
    statements,
  });
}

const founded = (year: string, line = 1) =>
  statement(SOCIETY, 'foundingDate', year, { document: 'visit', line, quote: `It was founded in ${year}.` });

test('a statement that is new and one that is gone, in the document where they stand', () => {
  const before = corpus([{ id: 'visit', hash: 'a' }], [founded('1984')]);
  const after = corpus([{ id: 'visit', hash: 'b' }], [founded('1985')]);
  expect(changesBetween(before, after)).toEqual([
    { document: 'visit', how: 'statements', added: [after.statements[0]], gone: [before.statements[0]] },
  ]);
});

test('a statement that only moved to another line is the same', () => {
  const before = corpus([{ id: 'visit', hash: 'a' }], [founded('1984', 1)]);
  const after = corpus([{ id: 'visit', hash: 'b' }], [founded('1984', 9)]);
  expect(changesBetween(before, after)).toEqual([{ document: 'visit', how: 'text', added: [], gone: [] }]);
});

test('of statements that are alike, as many are new as there are more of', () => {
  const before = corpus([{ id: 'visit', hash: 'a' }], [founded('1984')]);
  const after = corpus([{ id: 'visit', hash: 'b' }], [founded('1984'), founded('1984', 3), founded('1984', 5)]);
  expect(changesBetween(before, after)[0]?.added).toHaveLength(2);
});

test('documents that came and went', () => {
  const before = corpus([{ id: 'old', hash: 'a' }], []);
  const after = corpus([{ id: 'visit', hash: 'b' }], [founded('1984')]);
  expect(changesBetween(before, after).map(({ document: id, how, added }) => [id, how, added.length])).toEqual([
    ['visit', 'added', 1],
    ['old', 'removed', 0],
  ]);
});

test('a document as it was is not named', () => {
  const same = corpus([{ id: 'visit', hash: 'a' }], [founded('1984')]);
  expect(changesBetween(same, same)).toEqual([]);
});
