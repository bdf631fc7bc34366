// /sources: the documents behind the answers.

import type { EntityKind } from '../domain/statement.ts';
import type { Listing } from './answer.ts';
import type { Desk } from './desk.ts';
import { examplesOf, helpRows } from './help.ts';

/** Newest first, undated last; every row is given, the renderer shows the page. */
export function listDocuments(desk: Desk): Listing {
  const { documents, statements, entities, version } = desk.knowledge;
  const cited = Map.groupBy(statements, (one) => one.citation.document);
  const rows = documents
    .map(({ id, title, publisher, url, published, digest }) => ({
      id,
      title,
      publisher,
      url,
      published,
      digest,
      statements: cited.get(id)?.length ?? 0,
    }))
    .toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? '') || a.title.localeCompare(b.title));
  const count = (kind: EntityKind): number => entities.filter((entity) => entity.kind === kind).length;
  return {
    kind: 'listing',
    list: {
      of: 'documents',
      rows,
      examples: examplesOf(helpRows(desk)),
      version,
      statements: statements.length,
      entities: { organization: count('organization'), person: count('person'), event: count('event') },
    },
    page: desk.page,
    statements: [],
    passages: [],
  };
}
