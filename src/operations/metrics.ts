// The figures of a running bot for Prometheus. Counts what it is told of and asks for nothing; every label has a fixed set of values, so that
// whatever is sent to the bot, the number of series stays the same. No person and no question is ever a label.

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { RestFailure, TransportEvent } from '../discord/transport-event.ts';
import type { RunRecord } from '../dispatcher.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Reload } from '../live-corpus.ts';

export interface Metrics {
  readonly run: (record: RunRecord) => void;
  readonly reload: (reload: Reload) => void;
  readonly transport: (event: TransportEvent) => void;
  /** The documents as they were read for the first time. */
  readonly opened: (knowledge: KnowledgeBase) => void;
  /** Everything, in Prometheus' text format. */
  readonly page: () => Promise<string>;
  readonly contentType: string;
}

/** Seconds. Answers from memory take milliseconds, pictures tenths of a second; 1.5 is the patience for them, 3 is where Discord gives up. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 3];

/** The label of a command that does not exist, whatever its name. */
const UNKNOWN = 'unknown';

/** `commands`: the names of those there are. `now`: milliseconds from any fixed point. */
export function createMetrics(commands: readonly string[], now: () => number): Metrics {
  const register = new Registry();
  const registers = [register];
  const known = new Set(commands);
  collectDefaultMetrics({ register });

  const interactions = new Counter({
    name: 'plenary_interactions_total',
    help: 'What was asked, by command and by what came of it',
    labelNames: ['invocation', 'command', 'outcome'] as const,
    registers,
  });
  const durations = new Histogram({
    name: 'plenary_interaction_duration_seconds',
    help: 'From the invocation to the finished reply, pictures and files included, without the way to Discord',
    labelNames: ['invocation'] as const,
    buckets: BUCKETS,
    registers,
  });
  const share = { asked: 0, unanswered: 0 };
  new Gauge({
    name: 'plenary_not_in_documents_ratio',
    help: 'Share of the commands since the start whose answer was that the documents do not say it',
    registers,
    collect() {
      this.set(share.asked === 0 ? 0 : share.unanswered / share.asked);
    },
  });

  let corpus: { readonly knowledge: KnowledgeBase; readonly read: number } | null = null;
  new Gauge({
    name: 'plenary_corpus_age_seconds',
    help: 'Since the documents that answer were last read without a failure',
    registers,
    collect() {
      this.set(corpus === null ? 0 : (now() - corpus.read) / 1000);
    },
  });
  new Gauge({
    name: 'plenary_corpus_size',
    help: 'What the documents that answer hold',
    labelNames: ['of'] as const,
    registers,
    collect() {
      this.set({ of: 'documents' }, corpus?.knowledge.documents.length ?? 0);
      this.set({ of: 'statements' }, corpus?.knowledge.statements.length ?? 0);
      this.set({ of: 'entities' }, corpus?.knowledge.entities.length ?? 0);
    },
  });
  const reloads = new Counter({
    name: 'plenary_corpus_reloads_total',
    help: 'How often the documents were read again: taken over, the same as before, or failed',
    labelNames: ['result'] as const,
    registers,
  });
  for (const result of ['swapped', 'same', 'failed'] satisfies Reload['kind'][]) reloads.inc({ result }, 0);

  const rest = new Counter({
    name: 'plenary_discord_rest_failures_total',
    help: 'Requests to Discord that it refused or that did not reach it, each attempt',
    labelNames: ['reason'] as const,
    registers,
  });
  for (const reason of ['rate-limited', 'refused', 'server-error', 'unreachable'] satisfies RestFailure[]) rest.inc({ reason }, 0);
  const lost = new Counter({
    name: 'plenary_replies_lost_total',
    help: 'Interactions whose reply did not reach the reader',
    labelNames: ['reason'] as const,
    registers,
  });
  for (const reason of ['late', 'failed', 'busy', 'expired'] satisfies LostReason[]) lost.inc({ reason }, 0);
  const shards = new Gauge({
    name: 'plenary_gateway_shards',
    help: 'Connections to Discord’s gateway: those that are up, and those that there should be',
    labelNames: ['state'] as const,
    registers,
  });

  return {
    run: ({ invocation, command, outcome, milliseconds }) => {
      interactions.inc({ invocation, command: known.has(command) ? command : UNKNOWN, outcome });
      durations.observe({ invocation }, milliseconds / 1000);
      if (invocation !== 'command' || outcome === 'refused') return;
      share.asked++;
      if (outcome === 'not-in-documents') share.unanswered++;
    },
    reload: (reload) => {
      reloads.inc({ result: reload.kind });
      if (reload.kind !== 'failed') corpus = { knowledge: reload.report.knowledge, read: now() };
    },
    transport: (event) => {
      switch (event.kind) {
        case 'shards':
          shards.set({ state: 'up' }, event.up);
          shards.set({ state: 'wanted' }, event.wanted);
          return;
        case 'rest-failure':
          rest.inc({ reason: event.reason });
          return;
        case 'reply-lost':
          lost.inc({ reason: event.reason });
          return;
      }
    },
    opened: (knowledge) => {
      corpus = { knowledge, read: now() };
    },
    page: () => register.metrics(),
    contentType: register.contentType,
  };
}

type LostReason = Extract<TransportEvent, { kind: 'reply-lost' }>['reason'];
