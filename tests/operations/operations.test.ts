import { beforeEach, describe, expect, test } from 'vitest';
import type { RunRecord } from '../../src/dispatcher.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { createMetrics, type Metrics } from '../../src/operations/metrics.ts';
import { createOperations } from '../../src/operations/operations.ts';
import { createReadiness, type Readiness } from '../../src/operations/readiness.ts';
import { KNOWLEDGE } from '../support/world.ts';

let clock: number;
let metrics: Metrics;
let readiness: Readiness;
beforeEach(() => {
  clock = 1_700_000_000_000;
  metrics = createMetrics(['who', 'ask'], () => clock);
  readiness = createReadiness();
});

async function get(path: string): Promise<{ status: number; text: string; type: string | null }> {
  const response = await createOperations(readiness, metrics).fetch(new Request(`http://127.0.0.1${path}`));
  return { status: response.status, text: await response.text(), type: response.headers.get('content-type') };
}

/** The value of one series, `name{label="value"}` as it is printed; null where there is none. */
async function figure(series: string): Promise<number | null> {
  const line = (await metrics.page()).split('\n').find((each) => each.startsWith(`${series} `));
  return line === undefined ? null : Number(line.slice(series.length + 1));
}

function ran(part: Partial<RunRecord>): void {
  metrics.run({ invocation: 'command', command: 'who', outcome: 'found', milliseconds: 2, asked: {}, error: null, ...part });
}

const reread = (kind: 'swapped' | 'same', knowledge: KnowledgeBase) =>
  metrics.reload({ kind, report: { knowledge, fresh: 1, kept: 0 }, before: KNOWLEDGE });

describe('readiness', () => {
  test('is there from the beginning when nothing is needed', async () => {
    expect(await get('/readyz')).toMatchObject({ status: 200, text: 'ready\n' });
  });
  test('names each reason why the bot cannot be asked, and no reason that has gone', async () => {
    const documents = readiness.need('the documents are being read');
    const discord = readiness.need('not connected to Discord yet');
    expect(await get('/readyz')).toMatchObject({ status: 503, text: 'the documents are being read\nnot connected to Discord yet\n' });
    documents(null);
    expect(await get('/readyz')).toMatchObject({ status: 503, text: 'not connected to Discord yet\n' });
    discord(null);
    expect(await get('/readyz')).toMatchObject({ status: 200 });
    discord('0 of 1 connections to Discord are up');
    expect(await get('/readyz')).toMatchObject({ status: 503, text: '0 of 1 connections to Discord are up\n' });
  });
  test('being alive needs nothing', async () => {
    readiness.need('the documents are being read');
    expect(await get('/healthz')).toMatchObject({ status: 200, text: 'alive\n' });
  });
});

describe('the operations server', () => {
  test('answers nothing else, and takes no other method', async () => {
    expect(await get('/')).toMatchObject({ status: 404 });
    expect(await get('/metrics/more')).toMatchObject({ status: 404 });
    const posted = createOperations(readiness, metrics).fetch(new Request('http://127.0.0.1/healthz', { method: 'POST', body: 'x' }));
    expect((await posted).status).toBe(404);
  });
  test('prints the figures in Prometheus’ text format, the process’ own among them', async () => {
    const { status, text, type } = await get('/metrics');
    expect([status, type]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
    for (const line of text.split('\n').filter(Boolean)) expect(line).toMatch(/^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{[^}]*\})? \S+)$/u);
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).toContain('nodejs_eventloop_lag_seconds');
  });
});

describe('the figures', () => {
  test('count what was asked by command and by what came of it', async () => {
    ran({});
    ran({});
    ran({ outcome: 'not-in-documents' });
    ran({ invocation: 'autocomplete', outcome: 'choices' });
    expect(await figure('plenary_interactions_total{invocation="command",command="who",outcome="found"}')).toBe(2);
    expect(await figure('plenary_interactions_total{invocation="command",command="who",outcome="not-in-documents"}')).toBe(1);
    expect(await figure('plenary_interactions_total{invocation="autocomplete",command="who",outcome="choices"}')).toBe(1);
  });
  test('a name from outside makes no series of its own', async () => {
    ran({ outcome: 'refused' });
    const before = (await metrics.page()).split('\n').length;
    for (let index = 0; index < 500; index++)
      ran({ command: `"} made-up ${index}\n`, outcome: 'refused', asked: { text: `made-up ${index}` } });
    const after = await metrics.page();
    expect(after).not.toContain('made-up');
    expect(await figure('plenary_interactions_total{invocation="command",command="unknown",outcome="refused"}')).toBe(500);
    expect(after.split('\n').length).toBe(before + 1);
  });
  test('give the time from invocation to reply as a histogram, by the kind of invocation', async () => {
    ran({ milliseconds: 2 });
    ran({ milliseconds: 40 });
    ran({ milliseconds: 1_600 });
    const upTo = (limit: string) => figure(`plenary_interaction_duration_seconds_bucket{le="${limit}",invocation="command"}`);
    expect([await upTo('0.001'), await upTo('0.0025'), await upTo('0.05'), await upTo('1.5'), await upTo('3')]).toEqual([0, 1, 2, 2, 3]);
    expect(await figure('plenary_interaction_duration_seconds_sum{invocation="command"}')).toBeCloseTo(1.642);
  });
  test('say which share of the commands found nothing in the documents, typing and refusals left out', async () => {
    expect(await figure('plenary_not_in_documents_ratio')).toBe(0);
    for (const outcome of ['found', 'not-in-documents', 'which-one', 'listing'] as const) ran({ outcome });
    ran({ outcome: 'refused' });
    ran({ invocation: 'autocomplete', outcome: 'choices' });
    expect(await figure('plenary_not_in_documents_ratio')).toBe(0.25);
  });
  test('say how long ago the documents were read, and what they hold', async () => {
    metrics.opened(KNOWLEDGE);
    clock += 90_000;
    expect(await figure('plenary_corpus_age_seconds')).toBe(90);
    expect(await figure('plenary_corpus_size{of="documents"}')).toBe(1);
    expect(await figure('plenary_corpus_size{of="statements"}')).toBe(2);
    expect(await figure('plenary_corpus_size{of="entities"}')).toBe(2);
    reread('swapped', { ...KNOWLEDGE, statements: [] });
    expect(await figure('plenary_corpus_age_seconds')).toBe(0);
    expect(await figure('plenary_corpus_size{of="statements"}')).toBe(0);
  });
  test('a reading that failed is counted, and the documents go on ageing', async () => {
    metrics.opened(KNOWLEDGE);
    clock += 60_000;
    metrics.reload({ kind: 'failed', error: new Error('no such folder') });
    reread('same', KNOWLEDGE);
    clock += 5_000;
    metrics.reload({ kind: 'failed', error: new Error('no such folder') });
    expect(await figure('plenary_corpus_reloads_total{result="failed"}')).toBe(2);
    expect(await figure('plenary_corpus_reloads_total{result="same"}')).toBe(1);
    expect(await figure('plenary_corpus_reloads_total{result="swapped"}')).toBe(0);
    expect(await figure('plenary_corpus_age_seconds')).toBe(5);
  });
  test('count what fails on the way to Discord, and how the connections stand', async () => {
    metrics.transport({ kind: 'rest-failure', reason: 'rate-limited' });
    metrics.transport({ kind: 'rest-failure', reason: 'rate-limited' });
    metrics.transport({ kind: 'reply-lost', reason: 'busy' });
    metrics.transport({ kind: 'shards', up: 3, wanted: 4 });
    expect(await figure('plenary_discord_rest_failures_total{reason="rate-limited"}')).toBe(2);
    expect(await figure('plenary_discord_rest_failures_total{reason="unreachable"}')).toBe(0);
    expect(await figure('plenary_replies_lost_total{reason="busy"}')).toBe(1);
    expect(await figure('plenary_gateway_shards{state="up"}')).toBe(3);
    expect(await figure('plenary_gateway_shards{state="wanted"}')).toBe(4);
  });
});
