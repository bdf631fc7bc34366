// `npm run soak [minutes]`: one bot with both doors open, asked without a pause by HTTP and by the gateway, while its documents change, its
// connection drops and Discord fails now and then. Prints what its heap holds after a collection and what it keeps open, every minute.
// Ends with 1 where the heap has grown, something stays open that was not open before, or an interaction was not answered that the bot itself
// did not give up as too late, which happens on a busy machine.

import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newKeys, signedRequest } from '../support/discord-http.ts';
import { type DiscordServer, startDiscordServer, TOKEN } from '../support/discord-server.ts';
import { type Inside, openInspector } from './inspector.ts';
import { questionAt } from './questions.ts';
import { freePort, pause, startReplica, until } from './replica.ts';

const MINUTES = Number(process.argv[2] ?? 10);
/**
 * Milliseconds of the same work before the first look: what is made once and kept is made by then, and the ids of interactions, which are
 * remembered for two minutes, are as many as they will be.
 */
const WARM_UP = Math.min(150_000, MINUTES * 15_000);
/** Milliseconds between two questions by each door. */
const HTTP_EVERY = 20;
const GATEWAY_EVERY = 100;
/** Milliseconds between what goes wrong. */
const CHANGE_EVERY = 15_000;
const TROUBLE_EVERY = 20_000;
/** Looks. */
const LOOKS = 10;
/** Of the first look: what a collection happens to leave differs by that much from one to the next. */
const GROWTH = 0.05;

const folder = await mkdtemp(join(tmpdir(), 'plenary-soak-'));
const documents = join(folder, 'knowledge');
await cp(new URL('../../knowledge', import.meta.url), documents, { recursive: true });
// Its clock stands still: how long a reply took depends on how busy this machine is.
const discord = await startDiscordServer({ now: () => 0 });
const keys = newKeys();
const port = await freePort();
const bot = await startReplica(port, {
  DISCORD_TOKEN: TOKEN,
  DISCORD_PUBLIC_KEY: keys.publicKey,
  DISCORD_API_URL: discord.apiUrl,
  KNOWLEDGE_DIR: documents,
  NODE_OPTIONS: '--inspect=127.0.0.1:0',
});
const [inspected = ''] = /ws:\/\/\S+/u.exec(bot.err()) ?? [];
const inspector = await openInspector(inspected);

const counts = { http: 0, gateway: 0, changes: 0, drops: 0, refused: 0 };
const problems: string[] = [];
let going = true;

const work = [
  every(HTTP_EVERY, async (index) => {
    const { payload, expected } = questionAt(index);
    const { headers, body } = signedRequest(discord.open(payload).payload, keys, Date.now());
    const response = await fetch(`http://127.0.0.1:${port}/interactions`, { method: 'POST', headers, body });
    const reply = await response.text();
    if (!response.ok || !expected.test(reply)) throw new Error(`by HTTP: ${response.status} ${reply.slice(0, 200)}`);
    counts.http++;
  }),
  every(GATEWAY_EVERY, async (index) => {
    // While the connection is down Discord keeps what it has to say; a resumed one hears it.
    await discord.interact(questionAt(index).payload).callback(20_000);
    counts.gateway++;
  }),
  every(CHANGE_EVERY, async (index) => {
    await writeFile(
      join(documents, 'soak.md'),
      `Harbour Society of Invented Names\n\nThe Harbour Society was founded in ${1900 + (index % 100)}.\n`,
    );
    counts.changes++;
  }),
  every(TROUBLE_EVERY, async (index) => {
    if (index % 2 === 0) {
      discord.drop();
      counts.drops++;
    } else {
      discord.fault({ matches: /callback$/u, status: 502, times: 2 });
      counts.refused++;
    }
  }),
];

const looks: Inside[] = [];
let late = 0;
try {
  await pause(WARM_UP);
  await look();
  for (let at = 0; at < LOOKS; at++) {
    await pause((MINUTES * 60_000 - WARM_UP) / LOOKS);
    await look();
  }
} finally {
  going = false;
  await Promise.all(work);
  late = (await bot.figure('plenary_replies_lost_total{reason="late"}')) ?? 0;
  inspector.close();
  bot.child.kill('SIGTERM');
  await bot.ended;
  await discord.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = report() ? 0 : 1;

/** Every so often, one after the other, until the end; a problem is noted and the work goes on. */
async function every(milliseconds: number, act: (index: number) => Promise<unknown>): Promise<void> {
  for (let index = 0; going; index++) {
    await act(index).catch((error: unknown) => problems.push(String(error)));
    forget(discord);
    await pause(milliseconds);
  }
}

/** The small Discord remembers every request for tests that ask; here it would only fill this process. */
function forget({ requests, received }: DiscordServer): void {
  for (const list of [requests, received] as unknown[][]) if (list.length > 1_000) list.length = 0;
}

/** With the connection up and nothing on its way but what always is. */
async function look(): Promise<void> {
  await until(async () => (await bot.figure('plenary_gateway_shards{state="up"}')) === 1, 60_000);
  const inside = await inspector.look();
  looks.push(inside);
  const { heap, handles, residentBytes } = inside;
  const open = Object.entries(handles).map(([kind, count]) => `${count} ${kind}`);
  console.log(`${megabytes(heap)} MB in the heap, ${megabytes(residentBytes)} MB in memory; open: ${open.join(', ')}`);
}

function report(): boolean {
  const [first, ...later] = looks;
  const last = later.at(-1);
  if (first === undefined || last === undefined) return false;
  // One look falls into a moment of work or rest; the smaller of two neighbours is what stays.
  const end = Math.min(...later.slice(-3).map(({ heap }) => heap));
  const start = Math.min(first.heap, later[0]?.heap ?? first.heap);
  const growth = end / start - 1;
  const leaked = Object.keys(last.handles).filter((kind) => {
    const most = Math.max(...looks.slice(0, 3).map(({ handles }) => handles[kind] ?? 0));
    return Math.min(...looks.slice(-3).map(({ handles }) => handles[kind] ?? 0)) > most;
  });
  console.log(
    `${MINUTES} minutes: ${counts.http} interactions by HTTP, ${counts.gateway} by the gateway, ${counts.changes} changes of the documents,`,
  );
  console.log(
    `${counts.drops} dropped connections, ${counts.refused} failures of Discord’s. Unanswered: ${problems.length}, given up as too late: ${late}.`,
  );
  console.log(
    `Heap after collection: ${megabytes(start)} MB at the start, ${megabytes(end)} MB at the end (${(growth * 100).toFixed(1)} %).`,
  );
  console.log(`Open: ${JSON.stringify(first.handles)} at the start, ${JSON.stringify(last.handles)} at the end.`);
  for (const problem of problems.slice(0, 10)) console.log(`  ${problem}`);
  if (leaked.length > 0) console.log(`More and more of: ${leaked.join(', ')}`);
  return growth <= GROWTH && leaked.length === 0 && problems.length <= late;
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
