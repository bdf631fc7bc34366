// Look-ups over a snapshot that it does not hold itself: each is made when it is first needed, and once, since a snapshot never changes.

import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';

/** The same object for the same snapshot. */
export function perSnapshot<T extends object>(make: (knowledge: KnowledgeBase) => T): (knowledge: KnowledgeBase) => T {
  const made = new WeakMap<KnowledgeBase, T>();
  return (knowledge) => {
    const known = made.get(knowledge);
    if (known !== undefined) return known;
    const fresh = make(knowledge);
    made.set(knowledge, fresh);
    return fresh;
  };
}
