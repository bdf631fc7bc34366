// The search over one snapshot: names, completion and passages under the one contract of `search.ts`.

import type { EntityKind } from '../domain/statement.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { createCompletion } from './completion.ts';
import { readContext } from './name-context.ts';
import { byFit, createNameIndex } from './name-index.ts';
import { createNameReaders, type ReadName } from './name-words.ts';
import { createPassageIndexer, type PassageIndex } from './passage-index.ts';
import type { Search } from './search.ts';

export { CLOSE, LIKELY, SURE } from './name-index.ts';

/** The search over one snapshot. */
export function createSearch(knowledge: KnowledgeBase): Search {
  return createSearcher()(knowledge);
}

/** Makes the search of one snapshot after another; what did not change is taken from the one before. */
export function createSearcher(): (knowledge: KnowledgeBase) => Search {
  const indexPassages = createPassageIndexer();
  const nameReader = createNameReaders();
  return (knowledge) => searchOver(knowledge, indexPassages(knowledge), nameReader());
}

function searchOver(knowledge: KnowledgeBase, passages: PassageIndex, read: ReadName): Search {
  const { complete } = createCompletion(knowledge.entities);
  const byKind = Map.groupBy(knowledge.entities, (entity) => entity.kind);
  const indexes = new Map(
    KINDS.map((kind) => [
      kind,
      createNameIndex(kind, byKind.get(kind) ?? [], (entity) => readContext(entity, knowledge), passages.isWord, read),
    ]),
  );
  return {
    names: (text, kinds, limit) => {
      const found = kinds.map((kind) => indexes.get(kind)?.find(text, limit) ?? []);
      return found.length === 1 ? (found[0] ?? []) : found.flat().sort(byFit).slice(0, limit);
    },
    complete,
    passages: (text, limit, explain = silent) => passages.search(text, limit, explain),
    relevant: (question, limit, explain = silent) => passages.relevant(question, limit, explain),
  };
}

function silent(): void {
  // Nobody asked for the reasons.
}

const KINDS: readonly EntityKind[] = ['organization', 'person', 'event'];
