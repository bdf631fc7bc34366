// `start` as an operator runs it: a process of its own, the project's own documents, the small Discord in place of the real one.

import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { APPLICATION_ID, type DiscordServer, startDiscordServer, TOKEN } from '../support/discord-server.ts';
import { autocompletePayload, commandPayload } from '../support/payloads.ts';

let server: DiscordServer;
let running: Running[];
beforeEach(async () => {
  server = await startDiscordServer();
  running = [];
});
afterEach(async () => {
  for (const { child } of running) if (child.exitCode === null) child.kill('SIGKILL');
  await server.stop();
});

interface Running {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  readonly ended: Promise<number | null>;
}

/** As a service unit starts it, or through npm as a person does. */
type Through = 'node' | 'npm';

function start(env: Readonly<Record<string, string>>, through: Through = 'node', input: 'ignore' | 'pipe' = 'ignore'): Running {
  // No `.env` of the person who runs the tests: what is set here, blank or not, wins over it.
  const blank = {
    DISCORD_TOKEN: '',
    DISCORD_PUBLIC_KEY: '',
    DISCORD_APPLICATION_ID: '',
    DISCORD_GUILD_ID: '',
    NODE_ENV: '',
    LOG_LEVEL: '',
    KNOWLEDGE_DIR: '',
    HOST: '',
    PORT: '0',
  };
  const [program, ...words] = through === 'npm' ? ['npm', 'start', '--silent'] : ['node_modules/.bin/node', 'src/plenary.js', 'start'];
  const child = spawn(program ?? '', words, {
    cwd: new URL('../..', import.meta.url),
    env: { ...process.env, ...blank, DISCORD_API_URL: server.apiUrl, ...env },
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
  const process_ = { child, out: () => out, err: () => err, ended };
  running.push(process_);
  return process_;
}

describe('start with a token', () => {
  test('registers, prints the invite links, answers, completes, and ends with 0 on SIGTERM', async () => {
    const bot = start({ DISCORD_TOKEN: TOKEN });
    await expect.poll(bot.out, { timeout: 15_000 }).toContain('Add it to your own account');
    expect(bot.out()).toContain(
      `/oauth2/authorize?client_id=${APPLICATION_ID}&integration_type=0&scope=bot+applications.commands&permissions=0`,
    );
    expect(server.commands().length).toBeGreaterThan(0);

    const reply = await server.interact(commandPayload('who', { leads: 'SIOP' })).callback();
    expect(reply).toMatchObject({
      type: 4,
      data: { content: expect.stringMatching(/Eric Bouffet.*2015/u), allowed_mentions: { parse: [] } },
    });
    const choices = await server.interact(autocompletePayload('who', { leads: 'sio' }, 'leads')).callback();
    expect(choices).toMatchObject({
      type: 8,
      data: { choices: expect.arrayContaining([{ name: expect.stringContaining('SIOP'), value: expect.any(String) }]) },
    });

    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(server.connections()).toBe(0);
    expect(bot.err()).not.toContain(TOKEN);
  });
  test('through npm, whose shell may keep the signal to itself, it ends too', async () => {
    const bot = start({ DISCORD_TOKEN: TOKEN }, 'npm');
    await expect.poll(bot.out, { timeout: 15_000 }).toContain('Connected');
    bot.child.kill('SIGTERM');
    // `close`: nobody holds the streams any more, so nothing is left behind.
    await bot.ended;
    expect(server.connections()).toBe(0);
  });
  test('ends on SIGTERM within seconds, even where the connection is dead', async () => {
    const bot = start({ DISCORD_TOKEN: TOKEN });
    await expect.poll(bot.out, { timeout: 15_000 }).toContain('Connected');
    server.freeze();
    bot.child.kill('SIGTERM');
    const late = new Promise((resolve) => setTimeout(resolve, 8_000, 'still there'));
    expect(await Promise.race([bot.ended, late])).toBe(0);
  });
  test('a wrong token is one clear sentence and exit 1', async () => {
    const bot = start({ DISCORD_TOKEN: 'wrong.token.here' });
    expect(await bot.ended).toBe(1);
    expect(bot.out()).toBe('');
    expect(bot.err()).toMatch(/^plenary: Discord refused the token[^\n]*\n$/u);
    expect(bot.err()).not.toContain('wrong.token.here');
  });
  test('a token withdrawn while it runs ends it with the reason and exit 1', async () => {
    const bot = start({ DISCORD_TOKEN: TOKEN });
    await expect.poll(bot.out, { timeout: 15_000 }).toContain('Connected');
    server.closeWith(4004);
    expect(await bot.ended).toBe(1);
    expect(bot.err()).toContain('plenary: Discord closed the connection for good (code 4004)');
  });
});

describe('start without a token', () => {
  test('opens the playground, answers there, and ends with 0 on SIGTERM', async () => {
    const playground = start({});
    await expect.poll(playground.err, { timeout: 15_000 }).toMatch(/http:\/\/127\.0\.0\.1:\d+\//u);
    const [address = ''] = /http:\S+/u.exec(playground.err()) ?? [];
    const page = await fetch(address);
    expect([page.status, page.headers.get('content-security-policy')]).toEqual([200, expect.stringContaining("default-src 'none'")]);
    const headers = { 'Content-Type': 'application/json' };
    const reply = await fetch(new URL('/api/ask', address), { method: 'POST', headers, body: '{"typed":"/who leads:SIOP"}' });
    expect(await reply.json()).toMatchObject({ kind: 'message', message: { content: expect.stringMatching(/Eric Bouffet.*2015/u) } });
    playground.child.kill('SIGTERM');
    expect(await playground.ended).toBe(0);
  });
  test('reads the folder again on SIGHUP, and goes on answering', async () => {
    const playground = start({});
    await expect.poll(playground.err, { timeout: 15_000 }).toContain('http://127.0.0.1:');
    playground.child.kill('SIGHUP');
    await expect.poll(playground.err, { timeout: 15_000 }).toContain('documents unchanged');
    const [address = ''] = /http:\S+/u.exec(playground.err()) ?? [];
    expect((await fetch(address)).status).toBe(200);
  });
  test('answers what is piped in and ends with the input', async () => {
    const session = start({}, 'npm', 'pipe');
    session.child.stdin?.end('/who leads:SIOP\n');
    expect(await session.ended).toBe(0);
    expect(session.out()).toMatch(/Eric Bouffet/u);
    expect(session.out()).toMatch(/21 October 2018/u);
  });
  test('in production it is a clear error', async () => {
    const bot = start({ NODE_ENV: 'production' });
    expect(await bot.ended).toBe(1);
    expect(bot.err()).toMatch(/^plenary: NODE_ENV is production, but neither DISCORD_TOKEN nor DISCORD_PUBLIC_KEY is set[^\n]*\n$/u);
  });
});
