// The texts of all passages in MiniSearch, which weighs their words (BM25+) and finds the misspelt ones; beside it the order of the
// words, which MiniSearch forgets, and how many passages have each, which it does not tell. Knows nothing of queries or headings.

import MiniSearch from 'minisearch';
import type { Term } from './passage-terms.ts';

export interface IndexedText {
  /** How many passages have this term; 0 when it stands nowhere. */
  readonly countOf: (term: string) => number;
  /** The first form in which a term stands, folded. */
  readonly wordOf: (term: string) => string | null;
  /** The number of a term in `sequenceOf`; null when it stands nowhere. */
  readonly numberOf: (term: string) => number | null;
  /** The terms of a passage in order, as numbers. */
  readonly sequenceOf: (passage: number) => Int32Array;
  readonly eachPassageWith: (term: string, visit: (passage: number) => void) => void;
  /** BM25+ of a term in those of `passages` that have it. */
  readonly weighIn: (passages: { readonly has: (passage: number) => boolean }, term: string) => readonly (readonly [number, number])[];
  /** The terms within two edits of a stem. */
  readonly spelledLike: (stem: string) => readonly string[];
}

/** `readTerms` gives the terms of one passage; it is called once for each, in order. */
export function indexText(passages: number, readTerms: (passage: number) => readonly Term[]): IndexedText {
  const known = new Map<string, KnownTerm>();
  const order: number[] = [];
  const ends: number[] = [];
  const index = new MiniSearch<{ readonly id: number; readonly terms: string }>({
    fields: ['terms'],
    // Finished terms come in, separated by spaces.
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term || null,
    searchOptions: { bm25: BM25 },
  });
  for (let id = 0; id < passages; id += 1) {
    const terms = readTerms(id);
    for (const { term, word } of terms) {
      const one = known.get(term) ?? { number: known.size, word, count: 0, last: -1 };
      if (one.last < 0) known.set(term, one);
      if (one.last !== id) one.count += 1;
      one.last = id;
      order.push(one.number);
    }
    ends.push(order.length);
    index.add({ id, terms: terms.map(({ term }) => term).join(' ') });
  }
  const sequence = Int32Array.from(order);

  /** MiniSearch asks before it weighs: what answers 0 is passed over without a result being made. */
  function search(term: string, ask: (passage: number, term: string) => number, fuzzy: number | false = false) {
    return index.search(term, { boostDocument: ask, fuzzy });
  }

  return {
    countOf: (term) => known.get(term)?.count ?? 0,
    wordOf: (term) => known.get(term)?.word ?? null,
    numberOf: (term) => known.get(term)?.number ?? null,
    sequenceOf: (passage) => sequence.subarray(ends[passage - 1] ?? 0, ends[passage] ?? 0),
    eachPassageWith: (term, visit) => {
      if (!known.has(term)) return;
      search(term, (passage) => {
        visit(passage);
        return 0;
      });
    },
    weighIn: (allowed, term) => {
      if (!known.has(term)) return [];
      return search(term, (passage) => (allowed.has(passage) ? 1 : 0)).map((result) => [Number(result.id), result.score] as const);
    },
    spelledLike: (stem) => {
      const found = new Set<string>();
      const collect = (_: number, term: string) => {
        found.add(term);
        return 0;
      };
      search(stem, collect, 2);
      return [...found];
    },
  };
}

interface KnownTerm {
  readonly number: number;
  readonly word: string;
  count: number;
  /** The last passage counted. */
  last: number;
}

/** BM25+ as in Lv and Zhai (2011), with the values that MiniSearch ships. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };
