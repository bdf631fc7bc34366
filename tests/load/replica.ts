// One copy of the bot behind a proxy, as a process of its own: started, asked by its operator, ended.

import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { type BotProcess, startBot } from '../support/bot-process.ts';

export interface Replica extends BotProcess {
  readonly port: number;
  /** The value of one series of its figures; null where there is none. */
  readonly figure: (series: string) => Promise<number | null>;
}

/** Milliseconds. A start takes two seconds on an idle machine; ten times that is no start any more. */
const START_LIMIT = 60_000;

/** Waits until it says that it is ready. Rejects where it ends before. */
export async function startReplica(port: number, settings: Readonly<Record<string, string>>): Promise<Replica> {
  const operations = await freePort();
  const bot = startBot({ NODE_ENV: 'production', LOG_LEVEL: 'warn', PORT: String(port), OPS_PORT: String(operations), ...settings });
  const ask = (path: string) => fetch(`http://127.0.0.1:${operations}${path}`);
  await until(async () => {
    if (bot.child.exitCode !== null) throw new Error(`the replica ended: ${bot.err()}`);
    return (await ask('/readyz')).ok;
  }, START_LIMIT);
  const figure = async (series: string) => {
    const line = (await (await ask('/metrics')).text()).split('\n').find((each) => each.startsWith(`${series} `));
    return line === undefined ? null : Number(line.slice(series.length + 1));
  };
  return { ...bot, port, figure };
}

/** A port that nobody listened on a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Asks again and again; a question that cannot be asked counts as no. Rejects after `limit` milliseconds, and with what `Error` a question throws. */
export async function until(holds: () => Promise<boolean>, limit: number): Promise<void> {
  const end = performance.now() + limit;
  while (performance.now() < end) {
    // What `fetch` throws where nobody listens is a TypeError.
    const is = await holds().catch((error: unknown) => {
      if (error instanceof TypeError) return false;
      throw error;
    });
    if (is) return;
    await pause(50);
  }
  throw new Error(`not within ${limit} ms: ${holds}`);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
