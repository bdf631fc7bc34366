// Puts the operations server together: readiness, metrics, and a port, where the configuration names one. What the bot does is told to it; it
// asks nothing.

import type { Config } from '../config.ts';
import type { TransportEvent } from '../discord/transport-event.ts';
import type { RunRecord } from '../dispatcher.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Reload } from '../live-corpus.ts';
import type { Log } from '../log.ts';
import { serve } from './serve.ts';
import type { World } from './world.ts';

export interface Operated {
  /** The documents have been read for the first time. */
  readonly opened: (knowledge: KnowledgeBase) => void;
  readonly run: (record: RunRecord) => void;
  readonly reload: (reload: Reload) => void;
  readonly transport: (event: TransportEvent) => void;
  /** Discord's HTTP interactions are taken from now on. */
  readonly listening: () => void;
  /** From now on not ready: whoever distributes the work is to send it elsewhere. */
  readonly stopping: () => void;
  readonly close: () => Promise<void>;
}

/** Nobody asks, and nothing is counted. */
export const NO_OPERATIONS: Operated = {
  opened: () => {},
  run: () => {},
  reload: () => {},
  transport: () => {},
  listening: () => {},
  stopping: () => {},
  close: async () => {},
};

/** Answers from the moment it is open, before the documents are read. Throws Failure where the address cannot be had. */
export async function openOperations(config: Config, log: Log, world: World): Promise<Operated> {
  const { host, port } = config.operations;
  if (port === null) return NO_OPERATIONS;
  const { createMetrics } = await import('../operations/metrics.ts');
  const { createOperations } = await import('../operations/operations.ts');
  const { createReadiness } = await import('../operations/readiness.ts');
  const names = (await world.commands()).map(({ name }) => name);
  const metrics = createMetrics(names, () => world.now().getTime());
  const readiness = createReadiness();
  const documents = readiness.need('the documents are being read');
  const discord = config.discord.token === null ? () => {} : readiness.need('not connected to Discord yet');
  const door = config.discord.publicKey === null ? () => {} : readiness.need('the HTTP door is not open yet');
  const { fetch } = createOperations(readiness, metrics);
  const served = await serve(fetch, host, port, { host: 'OPS_HOST', port: 'OPS_PORT' });
  log.info({ address: served.address }, 'operations server');
  return {
    opened: (knowledge) => {
      metrics.opened(knowledge);
      documents(null);
    },
    run: metrics.run,
    reload: metrics.reload,
    transport: (event) => {
      metrics.transport(event);
      if (event.kind !== 'shards') return;
      discord(event.up === event.wanted ? null : `${event.up} of ${event.wanted} connections to Discord are up`);
    },
    listening: () => door(null),
    stopping: () => void readiness.need('stopping'),
    close: served.close,
  };
}
