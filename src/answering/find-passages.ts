// /search: the passages that hold all the words, a page at a time.

import { fold } from '../domain/fold.ts';
import type { EntityKind } from '../domain/statement.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { PassageHit } from '../search/search.ts';
import { noPassage } from './absence.ts';
import { type Answer, PASSAGES_PER_PAGE } from './answer.ts';
import type { Desk } from './desk.ts';

/** Passages looked through: twenty pages are more than anyone turns. */
const MOST_PASSAGES = 100;

/** `kind` keeps the passages that mention a thing of that kind. */
export function findPassages(query: string, kind: EntityKind | null, desk: Desk): Answer {
  const { all, some } = desk.search.passages(query, MOST_PASSAGES);
  desk.explain(`${all.length} passages hold all the words, ${some.length} some of them`);
  const mentions = (hit: PassageHit): boolean => kind === null || mentionsKind(hit, kind, desk.knowledge);
  const hits = mixed(all.filter(mentions));
  if (hits.length === 0) return noPassage(query, some.filter(mentions).slice(0, PASSAGES_PER_PAGE), desk);
  const page = Math.min(desk.page, Math.ceil(hits.length / PASSAGES_PER_PAGE) - 1);
  return {
    kind: 'found',
    subject: null,
    shape: { view: 'passages', query, page, total: hits.length },
    statements: [],
    passages: hits.slice(page * PASSAGES_PER_PAGE, (page + 1) * PASSAGES_PER_PAGE),
  };
}

/** In order of rank, but on each page a document stands again only where no other has the words. */
function mixed(hits: readonly PassageHit[]): readonly PassageHit[] {
  const pages: PassageHit[] = [];
  let rest = hits;
  while (rest.length > 0) {
    const firsts = new Set([...Map.groupBy(rest, ({ document }) => document).values()].flatMap((same) => same.slice(0, 1)));
    const page = new Set([...firsts, ...rest].slice(0, PASSAGES_PER_PAGE));
    pages.push(...rest.filter((hit) => page.has(hit)));
    rest = rest.filter((hit) => !page.has(hit));
  }
  return pages;
}

function mentionsKind(hit: PassageHit, kind: EntityKind, knowledge: KnowledgeBase): boolean {
  const text = ` ${fold(hit.text)} `;
  return knowledge.entities.some(
    (entity) =>
      entity.kind === kind && entity.documents.includes(hit.document) && entity.names.some((name) => text.includes(` ${fold(name.text)} `)),
  );
}
