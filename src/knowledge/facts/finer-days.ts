// One first and one last day for each event: of "2021" and "2021-09" the finer, which says both.

import type { Sourced } from './sourced.ts';

export function withoutCoarserDays(drafts: readonly Sourced[]): readonly Sourced[] {
  const days = drafts.filter(({ draft }) => DAYS.has(draft.predicate));
  return drafts.filter(
    ({ draft }) =>
      !DAYS.has(draft.predicate) ||
      !days.some(
        (other) =>
          other.draft.subject === draft.subject &&
          other.draft.predicate === draft.predicate &&
          String(other.draft.value).startsWith(`${String(draft.value)}-`),
      ),
  );
}

const DAYS: ReadonlySet<string> = new Set(['startDate', 'endDate']);
