// The ranking on our own collection, as figures for the table of `npm run bench`.

import type { Measured } from '../measure.ts';
import { evaluate, OWN_COLLECTION } from './evaluate.ts';
import { readCollection } from './read-collection.ts';

export function measureQuality(): Measured {
  const collection = readCollection(OWN_COLLECTION);
  const figures = evaluate(collection).flatMap(({ contender, quality }) => [
    { topic: 'quality', size: collection.documents.length, name: `nDCG@10, ${contender}`, value: quality.ndcg, unit: '' } as const,
    { topic: 'quality', size: collection.documents.length, name: `MAP, ${contender}`, value: quality.averagePrecision, unit: '' } as const,
    { topic: 'quality', size: collection.documents.length, name: `recall@10, ${contender}`, value: quality.recall, unit: '' } as const,
  ]);
  return { rows: [], figures };
}
