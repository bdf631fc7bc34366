// What a page is about, so that its sentences need not say it again.

import type { Entity } from '../../domain/entity.ts';
import type { KnowledgeBase, Passage } from '../../knowledge/knowledge-base.ts';
import { perSnapshot } from '../per-snapshot.ts';
import { generalKind } from '../vocabulary.ts';
import { type Word, wordsOf } from '../words.ts';
import { names } from './evidence.ts';
import { entitiesByDocument } from './statement-index.ts';

export interface PageContext {
  /** What the page is about: named by its title or its publisher, else named most. */
  readonly about: readonly Entity[];
  /** The words of its title and its publisher, and of the names of what it is about. */
  readonly words: readonly Word[];
}

/** By document. */
export const pageContexts = perSnapshot((knowledge: KnowledgeBase): ReadonlyMap<string, PageContext> => {
  const byDocument = Map.groupBy(knowledge.passages, ({ document }: Passage) => document);
  return new Map(
    knowledge.documents.map(({ id, title, publisher }) => {
      const there = entitiesByDocument(knowledge).get(id) ?? [];
      const titled = there.filter((thing) => names(thing, `${title} ${publisher ?? ''}`));
      const counted = there
        .map((thing) => ({ thing, count: (byDocument.get(id) ?? []).filter(({ text }) => names(thing, text)).length }))
        .toSorted((a, b) => b.count - a.count);
      const most = titled.length > 0 ? [] : counted.slice(0, 1).map(({ thing }) => thing);
      const about = [...titled, ...most];
      const told = about.flatMap((thing) =>
        (knowledge.statementsAbout.get(thing.id) ?? []).filter(({ predicate }) => predicate === 'location' || predicate === 'description'),
      );
      const text = [
        title,
        publisher ?? '',
        ...about.flatMap((thing) => thing.names.map((name) => name.text)),
        ...told.map(({ value }) => value),
      ];
      return [id, { about, words: wordsOf(text.join(' ')).filter(({ key }) => generalKind(key) !== 'event' || titled.length > 0) }];
    }),
  );
});
