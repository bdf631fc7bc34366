// The desk: what a command may ask. One snapshot, one day, one trace; questions in, Answers out.

import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Search } from '../search/search.ts';

export interface Desk {
  readonly knowledge: KnowledgeBase;
  readonly search: Search;
  /** The reader's day, `YYYY-MM-DD`. */
  readonly today: string;
  /** 0-based page, for listings and searches; set by a component, 0 otherwise. */
  readonly page: number;
  /** Writes one step of the explanation; does nothing unless it was asked for. */
  readonly explain: (step: string) => void;
}
