// `start` as an operator runs it: a process of its own, the project's own documents, the small Discord in place of the real one.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type BotProcess, startBot, type Through } from '../support/bot-process.ts';
import { deliver, newKeys, type Post, signedRequest } from '../support/discord-http.ts';
import { APPLICATION_ID, type DiscordServer, startDiscordServer, TOKEN } from '../support/discord-server.ts';
import { autocompletePayload, commandPayload } from '../support/payloads.ts';

let server: DiscordServer;
let running: BotProcess[];
beforeEach(async () => {
  // Its clock stands still: what these tests are about does not depend on how busy the machine is.
  server = await startDiscordServer({ now: () => 1_700_000_000_000 });
  running = [];
});
afterEach(async () => {
  for (const { child } of running) if (child.exitCode === null) child.kill('SIGKILL');
  await server.stop();
});

function start(env: Readonly<Record<string, string>>, through: Through = 'node', input: 'ignore' | 'pipe' = 'ignore'): BotProcess {
  const bot = startBot({ DISCORD_API_URL: server.apiUrl, ...env }, through, input);
  running.push(bot);
  return bot;
}

describe('start with a token', () => {
  test('registers, prints the invite links, answers, completes, and ends with 0 on SIGTERM', async () => {
    const bot = start({ DISCORD_TOKEN: TOKEN });
    await expect.poll(bot.out, { timeout: 50_000 }).toContain('Add it to your own account');
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
  test.for([
    ['2', 2],
    ['auto', 3],
  ] as const)('with SHARDS=%s it opens that many connections', async ([shards, connections]) => {
    const larger = await startDiscordServer({ shards: 3 });
    try {
      const bot = start({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: larger.apiUrl, SHARDS: shards });
      await expect.poll(bot.out).toContain('Connected');
      expect(larger.connections()).toBe(connections);
      bot.child.kill('SIGTERM');
      expect(await bot.ended).toBe(0);
    } finally {
      await larger.stop();
    }
  });
  test('through npm, whose shell may keep the signal to itself, it ends too', async () => {
    const bot = start({ DISCORD_TOKEN: TOKEN }, 'npm');
    await expect.poll(bot.out, { timeout: 50_000 }).toContain('Connected');
    bot.child.kill('SIGTERM');
    // `close`: nobody holds the streams any more, so nothing is left behind.
    await bot.ended;
    expect(server.connections()).toBe(0);
  });
  test('ends on SIGTERM within seconds, even where the connection is dead', async () => {
    const bot = start({ DISCORD_TOKEN: TOKEN });
    await expect.poll(bot.out, { timeout: 50_000 }).toContain('Connected');
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
    await expect.poll(bot.out, { timeout: 50_000 }).toContain('Connected');
    server.closeWith(4004);
    expect(await bot.ended).toBe(1);
    expect(bot.err()).toContain('plenary: Discord closed the connection for good (code 4004)');
  });
});

describe('start with a public key', () => {
  const keys = newKeys();
  const postTo =
    (address: string): Post =>
    ({ headers, body }) =>
      fetch(address, { method: 'POST', headers, body });

  test('answers Discord’s HTTP interactions without a token, refuses what is not signed, and ends with 0 on SIGTERM', async () => {
    const bot = start({ DISCORD_PUBLIC_KEY: keys.publicKey, DISCORD_APPLICATION_ID: APPLICATION_ID, NODE_ENV: 'production' });
    await expect.poll(bot.out, { timeout: 50_000 }).toContain('Add it to your own account');
    const [address = ''] = /http:\/\/127\.0\.0\.1:\d+\/interactions/u.exec(bot.out()) ?? [];
    const pong = await postTo(address)(signedRequest({ id: '1', application_id: APPLICATION_ID, token: 't', type: 1 }, keys, Date.now()));
    expect([pong.status, await pong.json()]).toEqual([200, { type: 1 }]);
    const sent = await deliver(server, commandPayload('who', { leads: 'SIOP' }), keys, postTo(address));
    expect(await sent.callback()).toMatchObject({ type: 4, data: { content: expect.stringMatching(/Eric Bouffet.*2015/u) } });
    const picture = await deliver(server, commandPayload('timeline', {}), keys, postTo(address));
    // In the reply, or on a busy machine added to it.
    const { files } = await picture.callback();
    const edits = () => server.requests.filter(({ method, status }) => method === 'PATCH' && status === 200);
    await expect.poll(() => [...files, ...edits().flatMap((edit) => edit.files)], { timeout: 50_000 }).toEqual(['timeline.png']);
    expect((await postTo(address)(signedRequest({ type: 1 }, newKeys(), Date.now()))).status).toBe(401);
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(bot.err()).toMatch(/"command":"who".*"msg":"answered"/u);
    expect(bot.err()).not.toContain('SIOP');
  });
  test('beside the gateway, with a token too: one registers, both answer', async () => {
    const bot = start({ DISCORD_PUBLIC_KEY: keys.publicKey, DISCORD_TOKEN: TOKEN });
    await expect.poll(bot.out, { timeout: 50_000 }).toContain('Add it to your own account');
    expect(server.commands().length).toBeGreaterThan(0);
    const [address = ''] = /http:\/\/127\.0\.0\.1:\d+\/interactions/u.exec(bot.out()) ?? [];
    const byHttp = await (await deliver(server, commandPayload('who', { leads: 'SIOP' }), keys, postTo(address))).callback();
    expect(await server.interact(commandPayload('who', { leads: 'SIOP' })).callback()).toEqual(byHttp);
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(server.connections()).toBe(0);
  });
  test('a port that is taken is one clear sentence, and ends the gateway too', async () => {
    const bot = start({ DISCORD_PUBLIC_KEY: keys.publicKey, DISCORD_TOKEN: TOKEN, PORT: new URL(server.apiUrl).port });
    expect(await bot.ended).toBe(1);
    expect(bot.err()).toMatch(/plenary: port \d+ is taken by another program/u);
    expect(server.connections()).toBe(0);
  });
});

describe('start without a token', () => {
  test('opens the playground, answers there, and ends with 0 on SIGTERM', async () => {
    const playground = start({});
    await expect.poll(playground.err, { timeout: 50_000 }).toMatch(/http:\/\/127\.0\.0\.1:\d+\//u);
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
    await expect.poll(playground.err, { timeout: 50_000 }).toContain('http://127.0.0.1:');
    playground.child.kill('SIGHUP');
    await expect.poll(playground.err, { timeout: 50_000 }).toContain('documents unchanged');
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

describe('the operations server', () => {
  const opened = async (bot: BotProcess): Promise<string> => {
    await expect.poll(bot.err).toMatch(/"msg":"operations server"/u);
    return /"address":"(?<address>[^"]+)"/u.exec(bot.err())?.groups?.['address'] ?? '';
  };
  const get = async (address: string, path: string) => {
    const response = await fetch(new URL(path, address));
    return { status: response.status, text: await response.text() };
  };

  test('is closed unless a port is set', async () => {
    const bot = start({ DISCORD_TOKEN: TOKEN });
    await expect.poll(bot.out).toContain('Connected');
    expect(bot.err()).not.toContain('operations server');
  });
  test('says that it is not ready before Discord is there, then ready, then stopping', async () => {
    server.fault({ matches: /^GET \/gateway\/bot$/u, status: 0, delay: 1_000 });
    const bot = start({ DISCORD_TOKEN: TOKEN, OPS_PORT: '0' });
    const address = await opened(bot);
    expect(await get(address, '/healthz')).toEqual({ status: 200, text: 'alive\n' });
    expect(await get(address, '/readyz')).toMatchObject({
      status: 503,
      text: expect.stringMatching(/being read|not connected to Discord yet/u),
    });
    await expect.poll(() => get(address, '/readyz')).toEqual({ status: 200, text: 'ready\n' });
    expect(await server.interact(commandPayload('who', { leads: 'SIOP' })).callback()).toMatchObject({ type: 4 });
    await server.interact(commandPayload('made-up', {})).callback();
    const figures = (await get(address, '/metrics')).text;
    expect(figures).toContain('plenary_interactions_total{invocation="command",command="who",outcome="found"} 1');
    expect(figures).toContain('plenary_interactions_total{invocation="command",command="unknown",outcome="refused"} 1');
    expect(figures).toContain('plenary_gateway_shards{state="up"} 1');
    expect(figures).not.toMatch(/SIOP|made-up/u);
    bot.child.kill('SIGHUP');
    await expect.poll(async () => (await get(address, '/metrics')).text).toContain('plenary_corpus_reloads_total{result="same"} 1');
    // What runs is finished first; until then it answers the operator, and nobody else.
    const stopping = Promise.withResolvers<void>();
    server.fault({ matches: /callback$/u, status: 0, until: stopping.promise });
    const last = server.interact(commandPayload('who', { leads: 'SIOP' }));
    await expect.poll(() => server.requests.filter(({ path }) => path.includes(last.id)).length).toBe(1);
    bot.child.kill('SIGTERM');
    await expect.poll(() => get(address, '/readyz')).toMatchObject({ status: 503, text: expect.stringContaining('stopping') });
    expect(await get(address, '/healthz')).toMatchObject({ status: 200 });
    stopping.resolve();
    expect(await last.callback(10_000)).toMatchObject({ type: 4 });
    expect(await bot.ended).toBe(0);
  });
  test('a port that is taken is one clear sentence that names the setting', async () => {
    const bot = start({ DISCORD_TOKEN: TOKEN, OPS_PORT: new URL(server.apiUrl).port });
    expect(await bot.ended).toBe(1);
    expect(bot.err()).toMatch(/^plenary: port \d+ is taken by another program: set OPS_PORT to another one[^\n]*\n$/u);
  });
});

describe('the log of a running bot', () => {
  const records = (bot: BotProcess) =>
    bot
      .err()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);

  test('is one record for each interaction, without a word of the question and without a token', async () => {
    const bot = start({ DISCORD_TOKEN: TOKEN, LOG_LEVEL: 'trace' });
    await expect.poll(bot.out).toContain('Connected');
    const question = server.interact(commandPayload('ask', { question: 'who leads the Harbour Society of Invented Names?' }));
    await question.callback();
    const typing = server.interact(autocompletePayload('who', { leads: 'harbour' }, 'leads'));
    await typing.callback();
    bot.child.kill('SIGTERM');
    await bot.ended;
    expect(records(bot).filter(({ msg }) => msg === 'answered')).toMatchObject([
      { level: 'info', invocation: 'command', command: 'ask', outcome: 'not-in-documents', ms: expect.any(Number) },
      { level: 'info', invocation: 'autocomplete', command: 'who', outcome: 'choices' },
    ]);
    expect(bot.err()).not.toMatch(/harbour/iu);
    for (const secret of [TOKEN, question.token, typing.token]) expect(bot.err() + bot.out()).not.toContain(secret);
  });
  test('holds the question where the operator wants it', async () => {
    const bot = start({ DISCORD_TOKEN: TOKEN, LOG_QUESTIONS: 'true' });
    await expect.poll(bot.out).toContain('Connected');
    await server.interact(commandPayload('ask', { question: 'who leads SIOP?' })).callback();
    await expect.poll(bot.err).toContain('"asked":{"question":"who leads SIOP?"}');
  });
});
