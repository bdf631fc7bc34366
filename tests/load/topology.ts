// `npm run load [interactions]`: the topology of compose.yaml with processes, on loopback. Signed interactions through nginx to two replicas,
// while one of them is killed without a word and started again and the documents change ten times under both. The small Discord takes the
// replies, and refuses what Discord refuses: a second one, a malformed one.
// Ends with 1 where an interaction that was acknowledged was lost, was answered twice or wrongly, or where one failed that was not in flight on
// the replica that was killed.

import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newKeys, signedRequest } from '../support/discord-http.ts';
import { startDiscordServer } from '../support/discord-server.ts';
import { NAME_HEADER, type Passed, startProxy } from './proxy.ts';
import { questionAt } from './questions.ts';
import { freePort, type Replica, startReplica, until } from './replica.ts';

const INTERACTIONS = Number(process.argv[2] ?? 10_000);
const AT_ONCE = 32;
/** The run has as many parts as there are changes of the documents: each part begins with one, and the next waits until it has been read. */
const RELOADS = 10;
/** In the middle of which part one replica is killed, and before which it must be back. */
const KILLED_IN = 3;
const BACK_BEFORE = 8;
const RELOAD_LIMIT = 60_000;
const DOCUMENTS = 'plenary_corpus_size{of="documents"}';

interface Outcome {
  readonly name: string;
  /** HTTP status from the proxy; 0: none. */
  readonly status: number;
  readonly milliseconds: number;
  /** Why Discord would not have taken the reply, or why it is not the right one; null: it is. */
  readonly problem: string | null;
  /** Discord's type of the reply: 5 promises one that comes later. */
  readonly type: number | null;
}

const folder = await mkdtemp(join(tmpdir(), 'plenary-load-'));
const documents = join(folder, 'knowledge');
await cp(new URL('../../knowledge', import.meta.url), documents, { recursive: true });
// Its clock stands still: whether a reply came in time depends on how busy this machine is, and is told beside the rest.
const discord = await startDiscordServer({ now: () => 0 });
const keys = newKeys();
const settings = { DISCORD_PUBLIC_KEY: keys.publicKey, DISCORD_API_URL: discord.apiUrl, KNOWLEDGE_DIR: documents };
const [portA, portB] = [await freePort(), await freePort()];
const replicaB = await startReplica(portB, settings);
let replicaA = await startReplica(portA, settings);
const proxy = await startProxy(folder, portA, portB).catch(async (error: unknown) => {
  for (const { child } of [replicaA, replicaB]) child.kill('SIGTERM');
  throw error;
});
const before = (await replicaB.figure(DOCUMENTS)) ?? 0;

const outcomes: Outcome[] = [];
let back: Promise<void> = Promise.resolve();
try {
  const started = performance.now();
  for (let part = 0; part < RELOADS; part++) {
    if (part === BACK_BEFORE) await back;
    const from = Math.floor((INTERACTIONS * part) / RELOADS);
    const to = Math.floor((INTERACTIONS * (part + 1)) / RELOADS);
    await Promise.all([changeDocuments(part), askAll(from, to, part === KILLED_IN ? killA : null)]);
  }
  const seconds = (performance.now() - started) / 1000;
  await until(async () => (await replicaA.figure(DOCUMENTS)) === before + RELOADS, RELOAD_LIMIT);
  process.exitCode = report(outcomes, await proxy.passed(), seconds) ? 0 : 1;
} finally {
  await back.catch(() => {});
  replicaA.child.kill('SIGTERM');
  replicaB.child.kill('SIGTERM');
  await Promise.all([replicaA.ended, replicaB.ended]);
  await proxy.close();
  await discord.stop();
  await rm(folder, { recursive: true, force: true });
}

/** Settles when the replica that lives all along answers from the changed documents. */
async function changeDocuments(part: number): Promise<void> {
  const text = `Harbour Society of Invented Names, number ${part}\n\nThe Harbour Society number ${part} was founded in ${1900 + part}.\n`;
  await writeFile(join(documents, `load-${part}.md`), text);
  await until(async () => (await replicaB.figure(DOCUMENTS)) === before + part + 1, RELOAD_LIMIT);
}

/** So many at once; `halfway` is called when half of them have been asked. */
async function askAll(from: number, to: number, halfway: (() => void) | null): Promise<void> {
  let next = from;
  const ask = async () => {
    while (next < to) {
      const index = next++;
      if (index === Math.floor((from + to) / 2)) halfway?.();
      outcomes.push(await askOne(index));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
}

function killA(): void {
  replicaA.child.kill('SIGKILL');
  back = replicaA.ended.then(async () => {
    replicaA = await startReplica(portA, settings);
  });
}

async function askOne(index: number): Promise<Outcome> {
  const { payload, expected } = questionAt(index);
  const sent = discord.open(payload);
  const name = String(index);
  const { headers, body } = signedRequest(sent.payload, keys, Date.now());
  const begun = performance.now();
  const since = () => performance.now() - begun;
  try {
    const response = await fetch(`${proxy.address}/interactions`, { method: 'POST', headers: { ...headers, [NAME_HEADER]: name }, body });
    const reply = Buffer.from(await response.arrayBuffer());
    const milliseconds = since();
    if (response.status !== 200) return { name, status: response.status, milliseconds, problem: null, type: null };
    const form = response.headers.get('content-type') ?? '';
    const taken = await fetch(`${discord.apiUrl}/v10/interactions/${sent.id}/${sent.token}/callback`, {
      method: 'POST',
      headers: { 'Content-Type': form },
      body: reply,
    });
    if (!taken.ok) return { name, status: 200, milliseconds, problem: await taken.text(), type: null };
    const { type } = await sent.callback();
    const problem = expected.test(reply.toString('utf8')) ? null : `not what was asked for: ${expected}`;
    return { name, status: 200, milliseconds, problem, type };
  } catch (error) {
    return { name, status: 0, milliseconds: since(), problem: String(error), type: null };
  }
}

/** Prints what happened; true: everything that must hold held. */
function report(all: readonly Outcome[], passed: readonly Passed[], seconds: number): boolean {
  const acknowledged = all.filter(({ status }) => status === 200);
  const wrong = acknowledged.filter(({ problem }) => problem !== null);
  const promised = acknowledged.filter(({ type }) => type === 5);
  const edited = discord.requests.filter(({ method, path, status }) => method === 'PATCH' && path.endsWith('/@original') && status === 200);
  const lost = Math.max(0, promised.length - edited.length);
  const failed = all.filter(({ status }) => status !== 200);
  const byName = Map.groupBy(passed, ({ interaction }) => interaction);
  const twice = [...byName.values()].filter((requests) => requests.filter(({ status }) => status === 200).length > 1);
  /** Sent to the replica that was killed, which took the connection and gave no answer. */
  const inFlight = (name: string) =>
    byName.get(name)?.some(({ tries }) => tries.some(({ port, status }) => port === portA && status !== 200)) ?? false;
  const elsewhere = failed.filter(({ name }) => !inFlight(name));
  const handedOver = acknowledged.filter(({ name }) => inFlight(name));
  const cut = proxy.errors().match(/upstream prematurely closed|Connection reset by peer|Broken pipe/gu)?.length ?? 0;
  const share = Map.groupBy(
    passed.filter(({ status }) => status === 200),
    ({ tries }) => tries.at(-1)?.port,
  );
  const times = acknowledged.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const percentile = (part: number) => `${Math.round(times[Math.floor(times.length * part)] ?? 0)} ms`;

  console.log(`${all.length} signed interactions, ${AT_ONCE} at once, through nginx to two replicas; one killed and started again;`);
  console.log(`the documents changed ${RELOADS} times, and both replicas answer from all ${before + RELOADS}. ${seconds.toFixed(1)} s.`);
  console.table({
    acknowledged: acknowledged.length,
    'answered once, rightly': acknowledged.length - wrong.length - twice.length - lost,
    'lost after acknowledgement': lost,
    'answered twice': twice.length,
    'answered wrongly': wrong.length,
    'failed, in flight on the killed replica': failed.length - elsewhere.length,
    'failed elsewhere': elsewhere.length,
    'in flight or turned away there, answered by the other': handedOver.length,
    'connections cut in flight': cut,
    'answered by the replica that was killed and came back': share.get(portA)?.length ?? 0,
    'answered by the other replica': share.get(portB)?.length ?? 0,
  });
  const late = times.filter((milliseconds) => milliseconds > 3_000).length;
  console.log(
    `Time to the reply: median ${percentile(0.5)}, 99 of 100 within ${percentile(0.99)}; ${late} took longer than Discord waits.`,
  );
  if (failed.length > 0)
    console.log(`The failed ones had waited ${Math.round(Math.min(...failed.map(({ milliseconds }) => milliseconds)))} ms and longer.`);
  for (const { name, status, problem } of [...wrong, ...elsewhere].slice(0, 10)) console.log(`  ${name}: ${status} ${problem ?? ''}`);
  const said = [replicaA, replicaB].map((replica: Replica) => replica.err()).join('');
  if (said !== '') console.log(`The replicas’ log:\n${said.slice(0, 2_000)}`);
  return all.length === INTERACTIONS && wrong.length + lost + twice.length + elsewhere.length === 0;
}
