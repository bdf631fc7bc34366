// What a body does, told twice on a page: once by a verb and once by the noun alone. Knows drafts; the one that was stated stays.

import { fold } from '../../domain/fold.ts';
import type { Sourced } from './sourced.ts';

/** Leaves out inferred activities whose words another statement of what the same body does has, all of them, or half in the same sentence. */
export function withoutRetoldActivities(drafts: readonly Sourced[]): readonly Sourced[] {
  const told = drafts.filter(({ draft }) => DOINGS.has(draft.predicate) && typeof draft.value === 'string');
  return drafts.filter((one) => {
    if (one.draft.predicate !== 'activity' || one.draft.certainty !== 'inferred') return true;
    const own = wordsOf(one);
    return !told.some((other) => {
      if (other === one || other.draft.subject !== one.draft.subject || other.draft.certainty === 'inferred') return false;
      const all = new Set(wordsOf(other));
      const shared = own.filter((word) => all.has(word)).length;
      return shared === own.length || (other.sentence === one.sentence && shared >= own.length / 2);
    });
  });
}

function wordsOf({ draft }: Sourced): readonly string[] {
  return typeof draft.value === 'string'
    ? fold(draft.value)
        .split(' ')
        .filter((word) => word.length > 2)
    : [];
}

const DOINGS: ReadonlySet<string> = new Set(['activity', 'programme', 'workingGroup', 'achievement', 'unit']);
