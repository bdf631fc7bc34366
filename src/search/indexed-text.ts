// The texts of all passages in MiniSearch, which says where a word stands and what it weighs there (BM25+); beside it the order of the
// words, which MiniSearch forgets, and how many passages have each, which it does not tell. From one snapshot to the next only the documents
// that came or changed are read and added, and those that went are discarded. Knows nothing of queries or headings.

import MiniSearch from 'minisearch';
import type { Document } from '../domain/document.ts';
import type { KnowledgeBase, Passage } from '../knowledge/knowledge-base.ts';
import { type DocumentTerms, readDocumentTerms, sequenceIn } from './document-terms.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** Terms are numbers of the vocabulary, passages their positions in the snapshot. */
export interface IndexedText {
  readonly vocabulary: Vocabulary;
  /** In the order of the passages. */
  readonly documents: readonly DocumentTerms[];
  /** How many passages have this term; 0 when it stands nowhere. */
  readonly countOf: (term: number) => number;
  /** The terms of all passages in order; those of passage `p` stand from `starts[p]` to `starts[p + 1]`. */
  readonly sequence: Int32Array;
  readonly starts: Int32Array;
  readonly sequenceOf: (passage: number) => Int32Array;
  readonly eachPassageWith: (term: number, visit: (passage: number) => void) => void;
  /** BM25+ of a term in the passages for which `isAsked` answers true. */
  readonly weigh: (term: number, isAsked: (passage: number) => boolean, take: (passage: number, weight: number) => void) => void;
}

/** Makes the text of one snapshot after another. The last one made is the one to ask. */
export function createTextIndexer(): (knowledge: KnowledgeBase) => IndexedText {
  let indexer = startIndexer();
  return (knowledge) => {
    try {
      return indexer(knowledge);
    } catch (error) {
      // Half changed, it cannot be gone on from: the next snapshot is indexed anew.
      indexer = startIndexer();
      throw error;
    }
  };
}

function startIndexer(): (knowledge: KnowledgeBase) => IndexedText {
  const vocabulary = createVocabulary();
  const counts: number[] = [];
  const index = new MiniSearch<{ readonly id: number; readonly terms: string }>({
    fields: ['terms'],
    // Finished terms come in, separated by spaces.
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term || null,
    searchOptions: { bm25: BM25 },
  });
  let nextId = 0;
  /** By its first passage. */
  let indexed: ReadonlyMap<Passage, IndexedDocument> = new Map();

  function add(passages: readonly Passage[], document: Document | undefined): IndexedDocument {
    const terms = readDocumentTerms(passages, document, vocabulary);
    const firstId = nextId;
    for (let passage = 0; passage < passages.length; passage += 1) {
      const sequence = sequenceIn(terms, passage);
      count(sequence, 1);
      index.add({ id: nextId, terms: Array.from(sequence, (term) => vocabulary.termAt(term)).join(' ') });
      nextId += 1;
    }
    return { document, passages: passages.length, firstId, terms };
  }

  function discard({ passages, firstId, terms }: IndexedDocument): void {
    for (let passage = 0; passage < passages; passage += 1) {
      count(sequenceIn(terms, passage), -1);
      index.discard(firstId + passage);
    }
  }

  function count(sequence: Int32Array, by: 1 | -1): void {
    for (const term of new Set(sequence)) counts[term] = (counts[term] ?? 0) + by;
  }

  return ({ passages, documentById }) => {
    const now = new Map<Passage, IndexedDocument>();
    const fresh: (readonly [number, number])[] = [];
    for (const [from, to] of runsOf(passages)) {
      const first = passages[from];
      if (first === undefined) continue;
      const before = indexed.get(first);
      const isSame = before?.document === documentById.get(first.document) && before?.passages === to - from;
      if (before !== undefined && isSame) now.set(first, before);
      else fresh.push([from, to]);
    }
    for (const [first, before] of indexed) if (now.get(first) !== before) discard(before);
    for (const [from, to] of fresh) {
      const first = passages[from];
      if (first !== undefined) now.set(first, add(passages.slice(from, to), documentById.get(first.document)));
    }
    indexed = now;
    return present(passages);
  };

  function present(passages: readonly Passage[]): IndexedText {
    const positionOf = new Int32Array(nextId).fill(-1);
    const starts = new Int32Array(passages.length + 1);
    const documents: DocumentTerms[] = [];
    for (const [from, to] of runsOf(passages)) {
      const first = passages[from];
      const document = first === undefined ? undefined : indexed.get(first);
      if (document === undefined) throw new Error('Every document of the snapshot has just been indexed');
      const begin = starts[from] ?? 0;
      for (let passage = from; passage < to; passage += 1) {
        positionOf[document.firstId + passage - from] = passage;
        starts[passage + 1] = begin + (document.terms.ends[passage - from] ?? 0);
      }
      documents.push(document.terms);
    }
    const sequence = new Int32Array(starts[passages.length] ?? 0);
    let written = 0;
    for (const document of documents) {
      sequence.set(document.sequence, written);
      written += document.sequence.length;
    }
    return {
      vocabulary,
      documents,
      countOf: (term) => counts[term] ?? 0,
      sequence,
      starts,
      sequenceOf: (passage) => sequence.subarray(starts[passage] ?? 0, starts[passage + 1] ?? 0),
      eachPassageWith: (term, visit) => {
        if ((counts[term] ?? 0) === 0) return;
        // MiniSearch asks before it weighs: what answers 0 is passed over without a result being made.
        index.search(vocabulary.termAt(term), {
          boostDocument: (id: number) => {
            const passage = positionOf[id] ?? -1;
            if (passage >= 0) visit(passage);
            return 0;
          },
        });
      },
      weigh: (term, isAsked, take) => {
        if ((counts[term] ?? 0) === 0) return;
        const boostDocument = (id: number) => (isAsked(positionOf[id] ?? -1) ? 1 : 0);
        for (const { id, score } of index.search(vocabulary.termAt(term), { boostDocument })) take(positionOf[Number(id)] ?? -1, score);
      },
    };
  }
}

interface IndexedDocument {
  readonly document: Document | undefined;
  readonly passages: number;
  /** In MiniSearch its passages bear this number and those after it. */
  readonly firstId: number;
  readonly terms: DocumentTerms;
}

/** [from, to) of the passages of one document, which stand together. */
function runsOf(passages: readonly Passage[]): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  for (let from = 0; from < passages.length; ) {
    let to = from + 1;
    while (to < passages.length && passages[to]?.document === passages[from]?.document) to += 1;
    runs.push([from, to]);
    from = to;
  }
  return runs;
}

/** BM25+ as in Lv and Zhai (2011), with the values that MiniSearch ships. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };
