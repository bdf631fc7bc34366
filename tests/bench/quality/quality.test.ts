// The ranking on our own small collection: a change of the search that finds less is seen here. The metrics are checked by hand beside it.

import { describe, expect, test } from 'vitest';
import { evaluate, OWN_COLLECTION } from './evaluate.ts';
import { judge } from './metrics.ts';
import { readCollection } from './read-collection.ts';

describe('the metrics', () => {
  const grades = new Map([
    ['a', 2],
    ['b', 1],
  ]);

  test('give 1 for the ideal order and 0 where nothing is found', () => {
    expect(judge(['a', 'b', 'c'], grades, 10)).toEqual({ ndcg: 1, averagePrecision: 1, recall: 1 });
    expect(judge(['c', 'd'], grades, 10)).toEqual({ ndcg: 0, averagePrecision: 0, recall: 0 });
  });

  test('count what stands lower for less, and what stands below the depth not at all', () => {
    const swapped = judge(['b', 'a'], grades, 10);
    expect(swapped.ndcg).toBeCloseTo((1 + 2 / Math.log2(3)) / (2 + 1 / Math.log2(3)));
    expect(judge(['c', 'a'], grades, 1)).toMatchObject({ ndcg: 0, recall: 0 });
    expect(judge(['c', 'a', 'b'], grades, 10).averagePrecision).toBeCloseTo((1 / 2 + 2 / 3) / 2);
  });
});

describe('the search on our own collection', () => {
  const collection = readCollection(OWN_COLLECTION);
  const quality = new Map(evaluate(collection).map((one) => [one.contender, one.quality]));
  const [ours, bm25] = [quality.get('Plenary'), quality.get('limit: BM25 over typed arrays')];

  test('has a judged document for each of the 40 questions, among 50', () => {
    expect([collection.documents.length, collection.queries.length]).toEqual([50, 40]);
    const ids = new Set(collection.documents.map(({ id }) => id));
    for (const grades of collection.grades.values()) for (const id of grades.keys()) expect(ids).toContain(id);
  });

  test('ranks at least 1.05 times as well as BM25, and finds nine tenths of what is relevant among ten', () => {
    expect((ours?.ndcg ?? 0) / (bm25?.ndcg ?? 1)).toBeGreaterThanOrEqual(1.05);
    expect(ours?.recall).toBeGreaterThan(0.9);
  });
});
