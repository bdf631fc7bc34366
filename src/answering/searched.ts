// What was searched, for every answer that says so.

import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Searched } from './answer.ts';
import { perSnapshot } from './per-snapshot.ts';

/** How many documents, and the earliest and latest date that they speak for (EDTF as the documents give it). */
export const searchedIn: (knowledge: KnowledgeBase) => Searched = perSnapshot(({ documents }) => {
  const dates = documents.flatMap(({ published }) => published ?? []).toSorted();
  return { documents: documents.length, from: dates[0] ?? null, to: dates.at(-1) ?? null };
});
