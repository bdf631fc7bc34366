// Makes what questions look up, one part after another, so that the first to ask after a start or a change of the documents does not wait for it.

import { setImmediate } from 'node:timers/promises';
import { statementsSayingSome } from '../answering/ask/statement-index.ts';
import { profilesOf } from '../answering/profiles.ts';
import type { EntityKind } from '../domain/statement.ts';
import type { Snapshot } from '../live-corpus.ts';

/** Between the parts others are answered. */
export async function warmSearch({ knowledge, search }: Snapshot): Promise<void> {
  const parts = [
    () => profilesOf(knowledge),
    () =>
      statementsSayingSome(
        [],
        () => false,
        () => false,
        knowledge,
      ),
    () => search.passages(ANY, 1),
    () => search.complete(ANY, KINDS, 1),
    ...KINDS.map((kind) => () => search.names(ANY, [kind], 1)),
  ];
  for (const make of parts) {
    await setImmediate();
    make();
  }
}

const ANY = 'a';
const KINDS: readonly EntityKind[] = ['organization', 'person', 'event'];
