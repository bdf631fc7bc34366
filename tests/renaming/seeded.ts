// Choices that look random and are the same for the same seed, so that a renaming can be repeated.

export interface Chooser {
  /** One of the items, never one taken before from the same list object. Throws when the list is used up. */
  readonly take: <T>(items: readonly T[]) => T;
  /** A whole number from `from` to `to`, both included, none of `except` and none given before. */
  readonly number: (from: number, to: number, except?: readonly number[]) => number;
}

export function chooser(seed: number): Chooser {
  const random = mulberry32(seed);
  const taken = new Map<unknown, Set<unknown>>();
  const numbers = new Set<number>();
  return {
    take(items) {
      const used = taken.get(items) ?? new Set<unknown>();
      taken.set(items, used);
      const free = items.filter((item) => !used.has(item));
      const item = free[Math.floor(random() * free.length)];
      if (item === undefined) throw new Error(`nothing left to choose from ${items.length} items`);
      used.add(item);
      return item;
    },
    number(from, to, except = []) {
      for (let tries = 0; tries < 1000; tries++) {
        const n = from + Math.floor(random() * (to - from + 1));
        if (!numbers.has(n) && !except.includes(n)) {
          numbers.add(n);
          return n;
        }
      }
      throw new Error(`no number left between ${from} and ${to}`);
    },
  };
}

/** Tommy Ettinger's mulberry32: 32 bits of state, enough for choosing names. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
