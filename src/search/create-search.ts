// The search over one snapshot: names, completion and passages under the one contract of `search.ts`.

import type { Entity } from '../domain/entity.ts';
import type { EntityKind } from '../domain/statement.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { createCompleter } from './completion.ts';
import { readContext } from './name-context.ts';
import { byFit, createNameIndex, type NameIndex } from './name-index.ts';
import { createNameReaders, type ReadName } from './name-words.ts';
import { createPassageIndexer } from './passage-index.ts';
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
  const indexNames = createNamesIndexer();
  const complete = createCompleter();
  return (knowledge) => {
    const read = nameReader();
    // Many questions need none of them: each is made when it is first asked for.
    const passages = lazily(() => indexPassages(knowledge));
    const completion = lazily(() => complete(knowledge.entities));
    const indexOf = new Map(KINDS.map((kind) => [kind, lazily(() => indexNames(kind, knowledge, read))]));
    return {
      names: (text, kinds, limit) => {
        const found = kinds.map((kind) => indexOf.get(kind)?.().find(text, limit, passages().isWord) ?? []);
        return found.length === 1 ? (found[0] ?? []) : found.flat().sort(byFit).slice(0, limit);
      },
      complete: (text, kinds, limit) => completion().complete(text, kinds, limit),
      passages: (text, limit, explain = silent) => passages().search(text, limit, explain),
      relevant: (question, limit, explain = silent) => passages().relevant(question, limit, explain),
    };
  };
}

/** The names of a kind are indexed again only where a thing of the kind, or what is stated of it, has changed. */
function createNamesIndexer(): (kind: EntityKind, knowledge: KnowledgeBase, read: ReadName) => NameIndex {
  const last = new Map<EntityKind, { readonly knowledge: KnowledgeBase; readonly index: NameIndex }>();
  return (kind, knowledge, read) => {
    const before = last.get(kind);
    const entities = entitiesOf(kind, knowledge);
    const index =
      before !== undefined && isAsBefore(kind, before.knowledge, knowledge)
        ? before.index
        : createNameIndex(kind, entities, (entity) => readContext(entity, knowledge), read);
    last.set(kind, { knowledge, index });
    return index;
  };
}

function isAsBefore(kind: EntityKind, before: KnowledgeBase, now: KnowledgeBase): boolean {
  return (
    isSame(entitiesOf(kind, before), entitiesOf(kind, now)) &&
    entitiesOf(kind, now).every(({ id }) => isSame(before.statementsAbout.get(id) ?? [], now.statementsAbout.get(id) ?? []))
  );
}

function entitiesOf(kind: EntityKind, { entities }: KnowledgeBase): readonly Entity[] {
  return entities.filter((entity) => entity.kind === kind);
}

function isSame<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}

function lazily<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function silent(): void {
  // Nobody asked for the reasons.
}

const KINDS: readonly EntityKind[] = ['organization', 'person', 'event'];
