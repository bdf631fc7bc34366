// The limit for completing names: a binary search over the sorted list, beginnings alone, nothing forgiven.

import { type Peer, wholeText } from './peer.ts';

export const sortedNames: Peer = {
  name: 'limit: binary search over sorted names',
  mostUnits: Number.POSITIVE_INFINITY,
  index: (units) => {
    const names = units.map((unit) => ({ id: unit.id, name: wholeText(unit).toLowerCase() })).sort((a, b) => (a.name < b.name ? -1 : 1));
    return (text, limit) => {
      const typed = text.toLowerCase();
      let [low, high] = [0, names.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((names[middle]?.name ?? '') < typed) low = middle + 1;
        else high = middle;
      }
      const found: number[] = [];
      for (let at = low; at < names.length && found.length < limit && names[at]?.name.startsWith(typed); at += 1)
        found.push(names[at]?.id ?? -1);
      return found;
    };
  },
};
