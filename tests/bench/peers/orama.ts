// Orama with its defaults: BM25 over a radix tree, prefixes found, one error forgiven.

import { create, insert, search } from '@orama/orama';
import { type Peer, wholeText } from './peer.ts';

export const orama: Peer = {
  name: 'Orama',
  mostUnits: 20_000,
  index: (units) => {
    const index = create({ schema: { text: 'string' } as const });
    for (const unit of units) insert(index, { id: String(unit.id), text: wholeText(unit) });
    return (text, limit) => {
      const found = search(index, { term: text, limit, tolerance: 1 });
      if (found instanceof Promise) throw new Error('Orama answers at once unless it is given plugins');
      return found.hits.map(({ id }) => Number(id));
    };
  },
};
