// MiniSearch used plainly: its defaults, and its own way of forgiving (prefix and fuzzy on every word).

import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Peer, Unit } from './peer.ts';

/** As its documentation shows it. */
const FORGIVING: SearchOptions = { prefix: true, fuzzy: 0.2 };

export const minisearch: Peer = {
  name: 'MiniSearch, defaults',
  mostUnits: Number.POSITIVE_INFINITY,
  index: (units) => searcher(units, {}),
};

export const minisearchForgiving: Peer = {
  name: 'MiniSearch, prefix and fuzzy',
  mostUnits: Number.POSITIVE_INFINITY,
  index: (units) => searcher(units, FORGIVING),
};

export const minisearchSuggest: Peer = {
  name: 'MiniSearch, autoSuggest',
  mostUnits: Number.POSITIVE_INFINITY,
  index: (units) => {
    const index = build(units);
    const byWords = Map.groupBy(units, ({ text }) => words(text));
    return (text, limit) => {
      const suggested = index.autoSuggest(text, { fuzzy: 0.2 }).slice(0, limit);
      return suggested.flatMap(({ terms }) => (byWords.get(terms.toSorted().join(' ')) ?? []).map(({ id }) => id));
    };
  },
};

function searcher(units: readonly Unit[], options: SearchOptions): (text: string, limit: number) => readonly number[] {
  const index = build(units);
  return (text, limit) =>
    index
      .search(text, options)
      .slice(0, limit)
      .map(({ id }) => Number(id));
}

/** Two contenders of one run share an index. */
function build(units: readonly Unit[]): MiniSearch<Unit> {
  const known = built.get(units);
  if (known !== undefined) return known;
  const index = new MiniSearch<Unit>({ fields: ['text', 'heading', 'title'] });
  index.addAll(units);
  built.set(units, index);
  return index;
}

/** As autoSuggest gives them back: small, in any order. */
function words(text: string): string {
  return [...new Set(text.toLowerCase().split(/[\n\r\p{Z}\p{P}]+/u))].toSorted().join(' ');
}

const built = new WeakMap<readonly Unit[], MiniSearch<Unit>>();
