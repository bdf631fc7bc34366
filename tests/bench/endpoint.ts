// `npm run bench:endpoint`: Discord's HTTP door as `start` opens it against a bare node server that only verifies the signature and returns a
// constant, in turns in one run. Every request is signed anew and sent over kept connections by this process; the servers are processes of their own.
// Arguments: requests a turn (1000), turns (12), connections (16). Turns are short and many, and each is held against its neighbour, since
// what else the machine does comes and goes.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openKnowledge } from '../../src/cli/open-knowledge.ts';
import type { Entity } from '../../src/domain/entity.ts';
import { BLANK } from '../support/bot-process.ts';
import { newKeys, type SignedRequest, signedRequest } from '../support/discord-http.ts';
import { autocompletePayload, commandPayload } from '../support/payloads.ts';
import { type Random, seededRandom, zipf } from './generate-knowledge.ts';

interface Turn {
  /** Requests a second. */
  readonly rate: number;
  /** Milliseconds from the request to the end of the reply. */
  readonly latencies: readonly number[];
  /** Milliseconds of the server's processor for each request; null where the system does not say. */
  readonly processor: number | null;
}

interface Server {
  readonly child: ChildProcess;
  readonly port: number;
}

const SEED = 20261128;
/** Nobody of them asks more than the limit allows. */
const PEOPLE = 2000;
/** Requests before anything is measured. */
const WARMING = 6000;
const LOCALES = ['en-US', 'en-US', 'en-US', 'fr', 'nl', 'de', 'ru'] as const;
const USER = { username: 'reader', global_name: 'A reader', discriminator: '0', avatar: null };
const CARDS = { organization: 'society', person: 'person', event: 'event' } as const;

const [count = 1000, turns = 12, connections = 16] = process.argv.slice(2).map(Number);
const keys = newKeys();
const log = join(mkdtempSync(join(tmpdir(), 'plenary-bench-')), 'log');
const random = seededRandom(SEED);
const knowledge = await openKnowledge(fileURLToPath(new URL('../../knowledge', import.meta.url)), null);
let nextId = 700_000_000_000_000_000n;

const ours = await startOurs();
const bare = await startBare();
try {
  // What start does once beside its first answers is done, both are warm, and the commonest questions have been asked, before anything is measured.
  await rest(ours);
  const kinds = new Map<string, number>();
  await load(ours, requests(WARMING, kinds));
  await load(bare, requests(count, kinds));
  kinds.clear();
  const measured: { ours: Turn[]; bare: Turn[] } = { ours: [], bare: [] };
  for (let turn = 0; turn < turns; turn++) {
    measured.ours.push(await load(ours, requests(count, kinds)));
    measured.bare.push(await load(bare, requests(count, new Map())));
  }
  report(measured.ours, measured.bare, kinds);
} finally {
  ours.child.kill('SIGTERM');
  bare.child.kill('SIGTERM');
}

async function startOurs(): Promise<Server> {
  const env = { ...process.env, ...BLANK, DISCORD_PUBLIC_KEY: keys.publicKey };
  const root = fileURLToPath(new URL('../..', import.meta.url));
  // Its log goes to a file, as a service's does, one record for each interaction.
  const child = spawn(process.execPath, ['src/plenary.js', 'start'], { cwd: root, env, stdio: ['ignore', 'pipe', openSync(log, 'w')] });
  return { child, port: await printed(child, /:(\d+)\/interactions/u) };
}

async function startBare(): Promise<Server> {
  const program = fileURLToPath(new URL('bare-endpoint.ts', import.meta.url));
  const child = spawn(process.execPath, [program, keys.publicKey], { stdio: ['ignore', 'pipe', 'inherit'] });
  return { child, port: await printed(child, /(\d+)/u) };
}

/** The number that the pattern finds in what the process prints. */
function printed(child: ChildProcess, pattern: RegExp): Promise<number> {
  let text = '';
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      text += chunk;
      const found = pattern.exec(text)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
    child.once('exit', () => reject(new Error(`the server did not start: ${readFileSync(log, 'utf8')}`)));
  });
}

/** Seven completions, two cards and one question or search in ten, names in Zipf's proportions. */
function requests(many: number, counted: Map<string, number>): readonly SignedRequest[] {
  const now = Date.now();
  return Array.from({ length: many }, () => {
    const id = String(nextId++);
    const payload = interaction(counted) as Readonly<Record<string, unknown>>;
    const user = { ...USER, id: String(400_000_000_000_000_000n + BigInt(Math.floor(random() * PEOPLE))) };
    const whole = {
      ...payload,
      member: { ...(payload['member'] as object), user },
      id,
      application_id: '1',
      token: `token-${id}`,
      version: 1,
    };
    return signedRequest(whole, keys, now);
  });
}

function interaction(counted: Map<string, number>): object {
  const entity = zipf(knowledge.entities, random, 1);
  // Most people are in servers of their own language.
  const locale = pick(LOCALES, random);
  const where = { locale, guildLocale: random() < 0.7 ? locale : pick(LOCALES, random) };
  const command = CARDS[entity.kind];
  const add = (kind: string) => counted.set(kind, (counted.get(kind) ?? 0) + 1);
  const draw = random();
  if (draw < 0.7) {
    add('completion');
    return autocompletePayload(command, { name: begun(entity) }, 'name', where);
  }
  if (draw < 0.9) {
    add('card');
    const leads = entity.kind === 'organization' && random() < 0.5;
    return leads ? commandPayload('who', { leads: entity.id }, where) : commandPayload(command, { name: entity.id }, where);
  }
  if (draw < 0.95) {
    add('question');
    return commandPayload('ask', { question: `who leads ${entity.name}`.slice(0, 300) }, where);
  }
  add('search');
  return commandPayload('search', { text: entity.name.split(/\s+/u).slice(0, 2).join(' ') }, where);
}

/** As it stands after some letters. */
function begun(entity: Entity): string {
  const { text } = pick(entity.names, random);
  return text.slice(0, 1 + Math.floor(random() * 8));
}

function pick<T>(list: readonly T[], draw: Random): T {
  const item = list[Math.floor(draw() * list.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

async function load(server: Server, all: readonly SignedRequest[]): Promise<Turn> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  let next = 0;
  const worker = async () => {
    for (let one = all[next++]; one !== undefined; one = all[next++]) {
      const started = performance.now();
      await send(server.port, one, agent);
      latencies.push(performance.now() - started);
    }
  };
  const spent = processorOf(server.child);
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, worker));
  const seconds = (performance.now() - started) / 1000;
  const after = processorOf(server.child);
  agent.destroy();
  return { rate: all.length / seconds, latencies, processor: spent === null || after === null ? null : (after - spent) / all.length };
}

function send(port: number, { headers, body }: SignedRequest, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: '/interactions', method: 'POST', headers, agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`the server answered ${response.statusCode}`));
      response.on('end', resolve);
      response.resume();
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Milliseconds that the process has spent; Linux alone says so. */
function processorOf({ pid }: ChildProcess): number | null {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  const fields = readFileSync(file, 'utf8')
    .replace(/^.*\)\s/su, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Until the server does nothing of its own: it spends less than a tenth of a processor, for a second. */
async function rest({ child }: Server): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    const before = processorOf(child) ?? 0;
    await setTimeout(1000);
    if ((processorOf(child) ?? 0) - before < 100) return;
  }
  throw new Error('the server found no rest in a minute');
}

function report(mine: readonly Turn[], theirs: readonly Turn[], kinds: ReadonlyMap<string, number>): void {
  const row = (turnsOf: readonly Turn[]) => {
    const all = turnsOf.flatMap(({ latencies }) => latencies).sort((a, b) => a - b);
    const at = (share: number) => all[Math.floor(all.length * share)] ?? 0;
    return {
      rate: median(turnsOf.map(({ rate }) => rate)),
      p50: at(0.5),
      p99: at(0.99),
      processor: mean(turnsOf.map((turn) => turn.processor ?? 0)),
    };
  };
  const [door, constant] = [row(mine), row(theirs)];
  const shown = ({ rate, p50, p99, processor }: typeof door) => ({
    'requests/s': Math.round(rate),
    'p50 ms': p50.toFixed(1),
    'p99 ms': p99.toFixed(1),
    'processor µs a request': Math.round(processor * 1000),
  });
  console.table({ 'the endpoint': shown(door), 'verify and a constant': shown(constant) });
  const mix = Array.from(kinds, ([kind, many]) => `${many} × ${kind}`).join(', ');
  console.log(`${turns} turns of ${count} each over ${connections} connections: ${mix}`);
  const ratios = mine.map(({ rate }, turn) => rate / (theirs[turn]?.rate ?? rate));
  const each = ratios.map((ratio) => ratio.toFixed(2)).join(' ');
  console.log(`throughput: ${median(ratios).toFixed(2)} of the bare server's, by the median of the turns (${each})`);
  console.log(`by processor time: ${(constant.processor / door.processor).toFixed(2)}`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
