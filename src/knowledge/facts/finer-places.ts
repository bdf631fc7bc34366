// A land told beside a town in it, in one sentence, is the town's: it says nothing of its own.

import type { Sourced } from './sourced.ts';

export function withoutCoarserPlaces(drafts: readonly Sourced[]): readonly Sourced[] {
  const places = drafts.filter(({ draft }) => draft.predicate === 'location');
  const isCoarser = ({ draft, sentence }: Sourced): boolean =>
    places.some(
      (other) =>
        other.sentence === sentence &&
        other.draft.subject === draft.subject &&
        String(other.draft.value).endsWith(`, ${String(draft.value)}`),
    );
  return drafts.filter((one) => one.draft.predicate !== 'location' || !isCoarser(one));
}
