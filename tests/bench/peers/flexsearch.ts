// FlexSearch with its forward tokenizer, which finds by the beginnings of words.

import { Index } from 'flexsearch';
import { type Peer, wholeText } from './peer.ts';

export const flexsearch: Peer = {
  name: 'FlexSearch',
  mostUnits: 20_000,
  index: (units) => {
    const index = new Index({ tokenize: 'forward' });
    for (const unit of units) index.add(unit.id, wholeText(unit));
    return (text, limit) => index.search(text, { limit, suggest: true }).map(Number);
  },
};
