// What a thing is recognised by in a snapshot that another came before is what it is recognised by in the first.

import { expect, test } from 'vitest';
import { type Profiles, profilesOf } from '../../src/answering/profiles.ts';
import { generateStatedKnowledge } from '../bench/generate-statements.ts';
import { knowledgeBase } from '../support/knowledge.ts';

const { documents, entities, statements } = generateStatedKnowledge(40, 20261129);
const renamed = entities.map((one, at) =>
  at === 0 ? { ...one, names: [...one.names, { text: 'Quiet Harbour Guild', reason: 'alias' as const }] } : one,
);

const seen = ({ all, byKey, byNameKey, byAcronym, dated }: Profiles) => ({
  all: all.map(({ entity, clues }) => [
    entity.id,
    clues.map(({ kind, words, counting, predicates }) => [kind, words.map(({ text }) => text), counting, predicates]),
  ]),
  byKey: [...byKey].toSorted(),
  byNameKey: [...byNameKey].toSorted(),
  byAcronym: [...byAcronym].toSorted(),
  dated,
});

test.each([
  ['a thing is gone', () => knowledgeBase({ documents, entities: entities.slice(1), statements })],
  ['a thing has one more name', () => knowledgeBase({ documents, entities: renamed, statements })],
  ['less is stated', () => knowledgeBase({ documents, entities, statements: statements.filter((_, at) => at % 3 > 0) })],
  ['a document is gone', () => knowledgeBase({ documents: documents.slice(1), entities, statements })],
])('where %s', (_, make) => {
  profilesOf(knowledgeBase({ documents, entities, statements }));
  const after = seen(profilesOf(make()));
  // of other objects, nothing is kept
  profilesOf(knowledgeBase());
  expect(after).toEqual(seen(profilesOf(make())));
});
