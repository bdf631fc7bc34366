// lunr with its defaults: English stems and stop words, BM25.

import lunr from 'lunr';
import type { Peer } from './peer.ts';

export const lunrPeer: Peer = {
  name: 'lunr',
  mostUnits: 20_000,
  index: (units) => {
    const index = lunr(function () {
      this.ref('id');
      for (const field of ['text', 'heading', 'title']) this.field(field);
      for (const unit of units) this.add(unit);
    });
    return (text, limit) =>
      index
        .search(text.replaceAll(SYNTAX, ' '))
        .slice(0, limit)
        .map(({ ref }) => Number(ref));
  },
};

/** What lunr reads as instructions. */
const SYNTAX = /[+\-~^:*]/g;
