// `node tests/bench/quality/evaluate.ts [FOLDER…]`: nDCG@10, MAP and recall@10 of our configuration, of MiniSearch's defaults and of BM25 on
// test collections; on our own small one where no folder is given.

import path from 'node:path';
import { createSearch } from '../../../src/search/create-search.ts';
import { document, knowledgeBase } from '../../support/knowledge.ts';
import { minisearch, minisearchForgiving } from '../peers/minisearch.ts';
import type { Peer, Unit } from '../peers/peer.ts';
import { typedArrayBm25 } from '../peers/typed-array-bm25.ts';
import { judge, type Quality } from './metrics.ts';
import { type Collection, readCollection } from './read-collection.ts';

export const OWN_COLLECTION = path.join(import.meta.dirname, 'collection');
/** As published results have it. */
const DEPTH = 10;
/** Average precision looks this far. */
const RANKED = 100;

/** Ids of documents for a question, best first. */
type Rank = (question: string, limit: number) => readonly string[];

export interface Evaluated {
  readonly contender: string;
  readonly quality: Quality;
}

export function evaluate(collection: Collection): readonly Evaluated[] {
  const contenders: readonly (readonly [string, Rank])[] = [
    ['Plenary', rankOurs(collection)],
    ...[minisearch, minisearchForgiving, typedArrayBm25].map((peer) => [peer.name, rankPeer(peer, collection)] as const),
  ];
  return contenders.map(([contender, rank]) => ({ contender, quality: meanOf(collection, rank) }));
}

/** A document of a collection is one of ours with its title, each of its lines a passage; the best passage stands for it. */
function rankOurs({ documents }: Collection): Rank {
  const search = createSearch(
    knowledgeBase({ documents: documents.map(({ id, title, text }) => document(id, text.split('\n'), { title })) }),
  );
  return (question, limit) => [...new Set(search.relevant(question, limit).map((hit) => hit.document))];
}

function rankPeer(peer: Peer, { documents }: Collection): Rank {
  const units: readonly Unit[] = documents.map(({ title, text }, id) => ({ id, title, text, heading: '' }));
  const run = peer.index(units);
  return (question, limit) => run(question, limit).map((id) => documents[id]?.id ?? '');
}

function meanOf({ queries, grades }: Collection, rank: Rank): Quality {
  const all = queries.map(({ id, text }) => judge(rank(text, RANKED), grades.get(id) ?? new Map(), DEPTH));
  const mean = (key: keyof Quality) => all.reduce((sum, one) => sum + one[key], 0) / all.length;
  return { ndcg: mean('ndcg'), averagePrecision: mean('averagePrecision'), recall: mean('recall') };
}

export function toTable(evaluated: readonly Evaluated[]): readonly Readonly<Record<string, string>>[] {
  const bm25 = evaluated.find(({ contender }) => contender === typedArrayBm25.name)?.quality.ndcg ?? Number.NaN;
  return evaluated.map(({ contender, quality }) => ({
    contender,
    'nDCG@10': quality.ndcg.toFixed(3),
    MAP: quality.averagePrecision.toFixed(3),
    'recall@10': quality.recall.toFixed(3),
    'nDCG@10, times BM25': (quality.ndcg / bm25).toFixed(2),
  }));
}

if (import.meta.main) {
  const folders = process.argv.slice(2);
  for (const folder of folders.length > 0 ? folders : [OWN_COLLECTION]) {
    const collection = readCollection(folder);
    console.log(`${path.basename(folder)}: ${collection.documents.length} documents, ${collection.queries.length} judged queries`);
    console.table(toTable(evaluate(collection)));
  }
}
