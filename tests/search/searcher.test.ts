// The search of one snapshot after another finds what a search made anew finds.

import { expect, test } from 'vitest';
import { createSearch, createSearcher } from '../../src/search/create-search.ts';
import { generateStatedKnowledge } from '../bench/generate-statements.ts';
import { knowledgeBase } from '../support/knowledge.ts';

const { documents, entities, statements } = generateStatedKnowledge(40, 20261128);
const WHOLE = knowledgeBase({ documents, entities, statements });
const NEXT = {
  'a body is gone': knowledgeBase({ documents, entities: entities.slice(1), statements }),
  'a body has another name': knowledgeBase({
    documents,
    entities: entities.map((one, at) =>
      at === 0 ? { ...one, name: 'Quiet Harbour Guild', names: [{ text: 'Quiet Harbour Guild', reason: 'name' }] } : one,
    ),
    statements,
  }),
  'a body is named more often': knowledgeBase({
    documents,
    entities: entities.map((one, at) => (at === 2 ? { ...one, mentions: one.mentions + 1000 } : one)),
    statements,
  }),
  'less is stated': knowledgeBase({ documents, entities, statements: statements.filter((_, at) => at % 3 > 0) }),
  'a document is gone': knowledgeBase({ documents: documents.slice(1), entities, statements }),
};

test.each(Object.entries(NEXT))('where %s', (_, next) => {
  const searchOf = createSearcher();
  const before = searchOf(WHOLE);
  for (const kind of ['organization', 'person', 'event'] as const) {
    before.names('quiet', [kind], 1);
    before.complete('quiet', [kind], 1);
  }
  const [again, anew] = [searchOf(next), createSearch(next)];
  const asked = [...entities.slice(0, 12).map(({ name }) => name), 'quiet harbor guild', 'congress in Lima', 'ghent'];
  for (const text of asked) {
    for (const kind of ['organization', 'person', 'event'] as const) {
      expect(again.names(text, [kind], 5), text).toEqual(anew.names(text, [kind], 5));
      expect(again.complete(text.slice(0, 5), [kind], 5), text).toEqual(anew.complete(text.slice(0, 5), [kind], 5));
    }
    expect(again.passages(text, 3), text).toEqual(anew.passages(text, 3));
  }
});
