// The HTTP door over the real commands and documents, for hostile input. Pictures are left out: they are drawn from the documents, not from
// what is asked, and 100,000 of them would take hours.

import { commands } from '../../commands/index.ts';
import { openKnowledge } from '../../src/cli/open-knowledge.ts';
import type { Command } from '../../src/command.ts';
import { createInteractionsEndpoint } from '../../src/discord/interactions-endpoint.ts';
import { createDispatcher, type Dispatch } from '../../src/dispatcher.ts';
import { createLog } from '../../src/log.ts';
import { createSearch } from '../../src/search/create-search.ts';
import { newKeys } from './discord-http.ts';
import type { HostileRequest } from './hostile-requests.ts';
import { TextSink } from './text-sink.ts';

export interface HostileTarget {
  readonly commands: readonly Command[];
  readonly dispatch: Dispatch;
  /** Sends it with the next id, at the door's own time. */
  readonly send: (make: HostileRequest['make']) => Promise<Response>;
  /** Warnings and errors of the door. */
  readonly log: TextSink;
  /** Bugs that the dispatcher met. */
  readonly failures: readonly string[];
}

export async function openHostileTarget(folder: string): Promise<HostileTarget> {
  const knowledge = await openKnowledge(folder, null);
  const snapshot = { knowledge, search: createSearch(knowledge) };
  const failures: string[] = [];
  const { dispatch } = createDispatcher({
    commands,
    snapshot: () => snapshot,
    listen: ({ command, outcome, error }) => {
      if (outcome === 'failed' || (error !== null && outcome !== 'refused')) failures.push(`${command}: ${error?.stack}`);
    },
    makeFiles: async (enclosures) => enclosures.map(({ name }) => ({ name, type: 'image/png', data: new Uint8Array() })),
  });
  const keys = newKeys();
  const log = new TextSink();
  const endpoint = createInteractionsEndpoint({
    publicKey: keys.publicKey,
    apiUrl: 'http://127.0.0.1:9/api',
    dispatch,
    today: () => '2026-11-22',
    now: Date.now,
    log: createLog('error', [], log),
  });
  let nextId = 800_000_000_000_000_000n;
  return {
    commands,
    dispatch,
    send: (make) => endpoint.fetch(make(keys, Date.now(), String(nextId++))),
    log,
    failures,
  };
}
