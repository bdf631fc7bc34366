// What is told coarsely beside the same told finely says nothing of its own: "2021" beside an event's "2021-09", a land beside a town in it.

import type { Sourced } from './sourced.ts';

export function withoutCoarser(drafts: readonly Sourced[]): readonly Sourced[] {
  const told = drafts.filter(({ draft }) => DAYS.has(draft.predicate) || draft.predicate === 'location');
  return drafts.filter((one) => !told.some((other) => isCoarser(one, other)));
}

function isCoarser({ draft, sentence }: Sourced, finer: Sourced): boolean {
  if (finer.draft.subject !== draft.subject || finer.draft.predicate !== draft.predicate) return false;
  const [said, more] = [String(draft.value), String(finer.draft.value)];
  // of places in one sentence alone: a body may have a seat in a town and work in the land
  return DAYS.has(draft.predicate) ? more.startsWith(`${said}-`) : finer.sentence === sentence && more.endsWith(`, ${said}`);
}

/** One first and one last day for each event. */
const DAYS: ReadonlySet<string> = new Set(['startDate', 'endDate']);
