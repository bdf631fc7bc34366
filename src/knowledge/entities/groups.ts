// Which of a row of things are one: union-find.

export interface Groups {
  readonly find: (at: number) => number;
  readonly join: (a: number, b: number) => void;
}

/** Union-find; the smaller index is the root, so that the outcome does not depend on the order of joins. */
export function createGroups(size: number): Groups {
  const parent = Array.from({ length: size }, (_, i) => i);
  const find = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root] ?? root;
    let step = at;
    while (parent[step] !== root) {
      const next = parent[step] ?? root;
      parent[step] = root;
      step = next;
    }
    return root;
  };
  return {
    find,
    join: (a, b) => {
      const x = find(a);
      const y = find(b);
      if (x !== y) parent[Math.max(x, y)] = Math.min(x, y);
    },
  };
}
