// What was searched, for every answer that says so.

import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Searched } from './answer.ts';

/** How many documents, and the earliest and latest date that they speak for (EDTF as the documents give it). */
export function searchedIn(knowledge: KnowledgeBase): Searched {
  const dates = knowledge.documents.flatMap(({ published }) => published ?? []).toSorted();
  return { documents: knowledge.documents.length, from: dates[0] ?? null, to: dates.at(-1) ?? null };
}
