// uFuzzy over a list of names, one error in a word forgiven.

import UFuzzy from '@leeoniya/ufuzzy';
import { type Peer, wholeText } from './peer.ts';

export const ufuzzy: Peer = {
  name: 'uFuzzy',
  mostUnits: Number.POSITIVE_INFINITY,
  index: (units) => {
    const texts = units.map((unit) => wholeText(unit));
    const fuzzy = new UFuzzy({ intraMode: 1 });
    return (text, limit) => {
      const [found, info, order] = fuzzy.search(texts, text, 0, MOST_RANKED);
      const best = order === null || info === null ? (found ?? []) : order.map((position) => info.idx[position] ?? -1);
      return best.slice(0, limit).map((position) => units[position]?.id ?? -1);
    };
  },
};

/** As its documentation recommends: above so many the matches stay in the list's order. */
const MOST_RANKED = 1_000;
