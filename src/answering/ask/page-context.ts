// What a page is about, so that its sentences need not say it again.

import type { Document } from '../../domain/document.ts';
import type { Entity } from '../../domain/entity.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { perSnapshot } from '../per-snapshot.ts';
import { generalKind } from '../vocabulary.ts';
import { placelessWordsOf, type Word } from '../words.ts';
import { namesAmong } from './evidence.ts';
import { entitiesByDocument, passagesByDocument } from './statement-index.ts';

export interface PageContext {
  /** What the page is about: named by its title or its publisher, else named most. */
  readonly about: readonly Entity[];
  /** The words of its title and its publisher, and of the names of what it is about. */
  readonly words: readonly Word[];
}

/** Made when a page is first asked of, and kept as long as the snapshot; undefined for a document that is not there. */
export function pageContext(document: string, knowledge: KnowledgeBase): PageContext | undefined {
  const page = knowledge.documentById.get(document);
  return page === undefined ? undefined : contextsOf(knowledge).getOrInsertComputed(document, () => contextOf(page, knowledge));
}

const contextsOf = perSnapshot((_: KnowledgeBase) => new Map<string, PageContext>());

function contextOf({ id, title, publisher }: Document, knowledge: KnowledgeBase): PageContext {
  const there = entitiesByDocument(knowledge).get(id) ?? [];
  const heading = placelessWordsOf(`${title} ${publisher ?? ''}`);
  const titled = there.filter((thing) => namesAmong(thing, heading));
  const about = titled.length > 0 ? titled : namedMost(there, id, knowledge);
  const told = about.flatMap((thing) =>
    (knowledge.statementsAbout.get(thing.id) ?? []).filter(({ predicate }) => predicate === 'location' || predicate === 'description'),
  );
  const text = [...about.flatMap((thing) => thing.names.map((name) => name.text)), ...told.map(({ value }) => value)].join(' ');
  const words = [...heading, ...placelessWordsOf(text)];
  return { about, words: words.filter(({ key }) => generalKind(key) !== 'event' || titled.length > 0) };
}

/** The one that most passages name. */
function namedMost(there: readonly Entity[], document: string, knowledge: KnowledgeBase): readonly Entity[] {
  const passages = (passagesByDocument(knowledge).get(document) ?? []).map(({ text }) => placelessWordsOf(text));
  const counted = there.map((thing) => ({ thing, count: passages.filter((words) => namesAmong(thing, words)).length }));
  return counted
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 1)
    .map(({ thing }) => thing);
}
