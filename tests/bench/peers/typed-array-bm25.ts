// The limit for searching texts: BM25 over postings in typed arrays, whole words as they stand, nothing forgiven, nothing shown.

import { type Peer, wholeText } from './peer.ts';

export const typedArrayBm25: Peer = {
  name: 'limit: BM25 over typed arrays',
  mostUnits: Number.POSITIVE_INFINITY,
  index: (units) => {
    const postings = new Map<string, number[]>();
    const lengths = new Float64Array(units.length);
    for (const [position, unit] of units.entries()) {
      const words = wordsOf(wholeText(unit));
      lengths[position] = words.length;
      const counts = new Map<string, number>();
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
      for (const [word, count] of counts) {
        const known = postings.get(word);
        if (known === undefined) postings.set(word, [position, count]);
        else known.push(position, count);
      }
    }
    const packed = new Map([...postings].map(([word, pairs]) => [word, Int32Array.from(pairs)]));
    const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, units.length);
    const scores = new Float64Array(units.length);
    return (text, limit) => {
      const touched: number[] = [];
      for (const word of new Set(wordsOf(text))) {
        const pairs = packed.get(word) ?? NOTHING;
        const holders = pairs.length / 2;
        const weight = Math.log(1 + (units.length - holders + 0.5) / (holders + 0.5));
        for (let at = 0; at < pairs.length; at += 2) {
          const [unit, count] = [pairs[at] ?? 0, pairs[at + 1] ?? 0];
          if (scores[unit] === 0) touched.push(unit);
          const length = 1 - B + (B * (lengths[unit] ?? 0)) / average;
          scores[unit] = (scores[unit] ?? 0) + (weight * count * (K + 1)) / (count + K * length);
        }
      }
      const best = bestOf(touched, scores, limit);
      const ids = best.map((position) => units[position]?.id ?? -1);
      for (const unit of touched) scores[unit] = 0;
      return ids;
    };
  },
};

function bestOf(touched: readonly number[], scores: Float64Array, limit: number): readonly number[] {
  const best: number[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (const unit of touched) {
    const score = scores[unit] ?? 0;
    if (best.length === limit && score <= least) continue;
    const place = best.findIndex((other) => (scores[other] ?? 0) < score);
    best.splice(place < 0 ? best.length : place, 0, unit);
    if (best.length > limit) best.pop();
    least = scores[best.at(-1) ?? -1] ?? least;
  }
  return best;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Lucene's defaults. */
const K = 1.2;
const B = 0.75;
const NOTHING = new Int32Array(0);
