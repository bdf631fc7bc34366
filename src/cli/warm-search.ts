// Makes what questions look up, one part after another, so that the first to ask after a start or a change of the documents does not wait for it.

import { setImmediate } from 'node:timers/promises';
import { statementsSayingSome } from '../answering/ask/said-words.ts';
import { profilesOf } from '../answering/profiles.ts';
import type { EntityKind } from '../domain/statement.ts';
import type { Snapshot } from '../live-corpus.ts';

/** Between the parts others are answered. */
export async function warmSearch({ knowledge, search }: Snapshot): Promise<void> {
  // what most wait for stands first: what is offered while a name is typed, then what cards need, then questions
  const parts = [
    () => search.complete(ANY, KINDS, 1),
    () => search.passages(ANY, 1),
    ...KINDS.map((kind) => () => search.names(ANY, [kind], 1)),
    () => profilesOf(knowledge),
    () =>
      statementsSayingSome(
        [],
        () => false,
        () => false,
        knowledge,
      ),
  ];
  for (const make of parts) {
    await setImmediate();
    make();
  }
}

const ANY = 'a';
const KINDS: readonly EntityKind[] = ['organization', 'person', 'event'];
