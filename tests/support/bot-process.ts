// `start` as an operator runs it: a process of its own.

import { type ChildProcess, spawn } from 'node:child_process';

export interface BotProcess {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** Settles with the exit code when nobody holds its streams any more. */
  readonly ended: Promise<number | null>;
}

/** As a service unit starts it, or through npm as a person does. */
export type Through = 'node' | 'npm';

/** No `.env` of the person who runs the tests: what is set here, blank or not, wins over it. */
export const BLANK = {
  DISCORD_TOKEN: '',
  DISCORD_PUBLIC_KEY: '',
  DISCORD_APPLICATION_ID: '',
  DISCORD_GUILD_ID: '',
  SHARDS: '',
  NODE_ENV: '',
  LOG_LEVEL: '',
  LOG_QUESTIONS: '',
  KNOWLEDGE_DIR: '',
  RATE_LIMIT: '',
  OPS_HOST: '',
  OPS_PORT: '',
  HOST: '',
  PORT: '0',
};

export function startBot(
  env: Readonly<Record<string, string>>,
  through: Through = 'node',
  input: 'ignore' | 'pipe' = 'ignore',
): BotProcess {
  const [program, ...words] = through === 'npm' ? ['npm', 'start', '--silent'] : ['node_modules/.bin/node', 'src/plenary.js', 'start'];
  const child = spawn(program ?? '', words, {
    cwd: new URL('../..', import.meta.url),
    env: { ...process.env, ...BLANK, ...env },
    stdio: [input, 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, out: () => out, err: () => err, ended };
}
