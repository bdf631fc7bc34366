// The proxy of compose.yaml in front of two ports of this machine: the same configuration, with addresses, paths and a log of its own put in.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { freePort, until } from './replica.ts';

export interface Passed {
  readonly interaction: string;
  readonly status: number;
  /** Each replica that it was sent to in turn, with the status that came back. */
  readonly tries: readonly { readonly port: number; readonly status: number }[];
}

export interface Proxy {
  readonly address: string;
  /** Every request, as the proxy saw it. */
  readonly passed: () => Promise<readonly Passed[]>;
  /** What it complained of. */
  readonly errors: () => string;
  readonly close: () => Promise<void>;
}

/** Names an interaction to the proxy, for its log. */
export const NAME_HEADER = 'X-Load-Name';

export async function startProxy(folder: string, first: number, second: number): Promise<Proxy> {
  // nginx gives its workers to another user where it is started by root.
  await chmod(folder, 0o777);
  const port = await freePort();
  const log = `${folder}/access.log`;
  const configuration = readFileSync(new URL('../../src/operations/nginx.conf', import.meta.url), 'utf8')
    .replaceAll('/tmp/', `${folder}/`)
    .replace('bot-a:3000', `127.0.0.1:${first}`)
    .replace('bot-b:3000', `127.0.0.1:${second}`)
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('access_log off;', `log_format load '$http_x_load_name|$status|$upstream_addr|$upstream_status';\n  access_log ${log} load;`);
  await writeFile(`${folder}/nginx.conf`, configuration);
  const child = spawn('nginx', ['-e', 'stderr', '-c', `${folder}/nginx.conf`, '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', () =>
      reject(new Error('nginx is needed here: apt-get install nginx-light, or your system’s package of that name')),
    );
  });
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`nginx ended: ${errors}`);
    return (await fetch(`http://127.0.0.1:${port}/healthz`)).ok;
  }, 10_000);
  return {
    address: `http://127.0.0.1:${port}`,
    passed: async () =>
      (await readFile(log, 'utf8'))
        .split('\n')
        .map(readLine)
        .filter((passed) => passed !== null),
    errors: () => errors,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** `name|status|address, address|status, status`. */
function readLine(line: string): Passed | null {
  const [interaction = '', status = '', addresses = '', statuses = ''] = line.split('|');
  if (interaction === '' || interaction === '-') return null;
  const each = statuses.split(', ');
  const tries = addresses.split(', ').map((address, at) => ({ port: Number(address.split(':')[1]), status: Number(each[at]) }));
  return { interaction, status: Number(status), tries };
}
