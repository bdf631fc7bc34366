// Discord's HTTP door, as a function and on a socket. What the answers say is tested elsewhere; here a stand-in for the dispatcher says what it
// is told to. The signatures are real.

import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  BODY_LIMIT,
  createInteractionsEndpoint,
  type InteractionsEndpoint,
  TIMESTAMP_WINDOW,
} from '../../src/discord/interactions-endpoint.ts';
import { type ServedEndpoint, serveEndpoint } from '../../src/discord/serve-endpoint.ts';
import type { Invocation, Reply } from '../../src/invocation.ts';
import { createLog } from '../../src/log.ts';
import type { Message } from '../../src/render/message.ts';
import { deliver, newKeys, type SignedRequest, signedRequest, toRequest } from '../support/discord-http.ts';
import { APPLICATION_ID, type DiscordServer, startDiscordServer } from '../support/discord-server.ts';
import { autocompletePayload, commandPayload, componentPayload, menuPayload } from '../support/payloads.ts';
import { TextSink } from '../support/text-sink.ts';

const KEYS = newKeys();
const PICTURE = { name: 'timeline.png', type: 'image/png', data: new Uint8Array([137, 80, 78, 71]) };

let server: DiscordServer;
let clock: number;
let log: TextSink;
let asked: Invocation[];
let answer: (invocation: Invocation) => Reply | Promise<Reply>;
let endpoint: InteractionsEndpoint;

beforeEach(async () => {
  clock = 1_790_000_000_000;
  server = await startDiscordServer({ now: () => clock });
  log = new TextSink();
  asked = [];
  answer = () => said({ content: 'Ada Example leads it.' });
  endpoint = createInteractionsEndpoint({
    publicKey: KEYS.publicKey,
    apiUrl: server.apiUrl,
    dispatch: async (invocation) => {
      asked.push(invocation);
      return answer(invocation);
    },
    today: () => '2026-11-22',
    now: () => clock,
    log: createLog('debug', [], log),
  });
});
afterEach(async () => {
  await endpoint.settled();
  await server.stop();
});

function message(part: Partial<Message>): Message {
  return { content: '', embeds: [], components: [], flags: 0, allowed_mentions: { parse: [] }, attachments: [], ...part };
}

function said(part: Partial<Message>, more: Partial<Extract<Reply, { kind: 'message' }>> = {}): Reply {
  return {
    kind: 'message',
    answer: { kind: 'out-of-scope', topic: 'off-topic', societies: [] },
    message: message(part),
    files: [],
    explanation: [],
    update: false,
    ...more,
  };
}

const WHO = commandPayload('who', { leads: 'SIOP' });
const signed = (content: unknown) => signedRequest(content, KEYS, clock);
const post = (request: SignedRequest) => endpoint.fetch(toRequest(request));
const send = (payload: object) => deliver(server, payload, KEYS, post, clock);
/** An interaction with its id, as it would be sent. */
const whole = (payload: object = WHO) => server.open(payload).payload;

describe('who is let in', () => {
  test('a ping is answered with a pong, and asks for nothing', async () => {
    const response = await post(signed(whole({ type: 1 })));
    expect([response.status, response.headers.get('content-type'), await response.json()]).toEqual([200, 'application/json', { type: 1 }]);
    expect(asked).toEqual([]);
  });
  test('every byte of signature, timestamp and body counts', async () => {
    const good = signed(whole());
    const flipped = (text: string) => text.replace(/.$/u, (last) => (last === '1' ? '2' : '1'));
    const tampered = { ...good, body: new Uint8Array([...good.body.slice(0, -1), 32]) };
    const wrong = [
      { ...good, headers: { ...good.headers, 'X-Signature-Ed25519': flipped(good.headers['X-Signature-Ed25519'] ?? '') } },
      { ...good, headers: { ...good.headers, 'X-Signature-Timestamp': flipped(good.headers['X-Signature-Timestamp'] ?? '') } },
      { ...good, headers: { ...good.headers, 'X-Signature-Timestamp': ` 0${good.headers['X-Signature-Timestamp']}` } },
      tampered,
      signedRequest(whole(), newKeys(), clock),
    ];
    for (const request of wrong) expect((await post(request)).status).toBe(401);
    expect((await post(good)).status).toBe(200);
    expect(asked).toHaveLength(1);
  });
  test.each([
    ['no signature', { 'X-Signature-Ed25519': undefined }],
    ['no timestamp', { 'X-Signature-Timestamp': undefined }],
    ['a signature that is none', { 'X-Signature-Ed25519': 'zz'.repeat(64) }],
    ['a signature cut short', { 'X-Signature-Ed25519': '00'.repeat(63) }],
    ['a signature of zeros', { 'X-Signature-Ed25519': '00'.repeat(64) }],
  ])('%s is 401', async (_, change) => {
    const good = signed(whole());
    const headers = Object.fromEntries(Object.entries({ ...good.headers, ...change }).filter((entry) => entry[1] !== undefined));
    expect((await post({ ...good, headers: headers as Record<string, string> })).status).toBe(401);
  });
  test('the signature is checked before anything of the body is read', async () => {
    const { headers } = signed(whole());
    expect((await post({ headers, body: new Uint8Array(Buffer.from('{')) })).status).toBe(401);
  });
  test.each([
    [TIMESTAMP_WINDOW, 200],
    [-TIMESTAMP_WINDOW, 200],
    [TIMESTAMP_WINDOW + 1000, 401],
    [-TIMESTAMP_WINDOW - 1000, 401],
  ])('a request that is %d ms old gets %d', async (age, status) => {
    const request = signed(whole());
    clock += age;
    expect((await post(request)).status).toBe(status);
    expect(log.text.includes('clock of this machine')).toBe(status === 401);
  });
  test('a timestamp that is no number is 401 though it is signed', async () => {
    const { sign } = await import('node:crypto');
    const body = new Uint8Array(Buffer.from(JSON.stringify(whole())));
    for (const timestamp of ['soon', '1e400', 'NaN', '-1', '0x10']) {
      const signature = sign(null, Buffer.concat([Buffer.from(timestamp), body]), KEYS.privateKey).toString('hex');
      const headers = { 'X-Signature-Ed25519': signature, 'X-Signature-Timestamp': timestamp };
      expect((await post({ headers, body })).status).toBe(401);
    }
  });
  test('an interaction is answered once, and again only when its timestamp is worth nothing', async () => {
    const request = signed(whole());
    const [first, second] = await Promise.all([post(request), post(request)]);
    expect([first?.status, second?.status].sort()).toEqual([200, 409]);
    clock += TIMESTAMP_WINDOW;
    expect((await post(request)).status).toBe(409);
    expect(asked).toHaveLength(1);
    clock += 1000;
    expect((await post(request)).status).toBe(401);
  });
  test('an id is remembered as long as a timestamp from the future lasts', async () => {
    const request = signedRequest(whole(), KEYS, clock + TIMESTAMP_WINDOW);
    expect((await post(request)).status).toBe(200);
    clock += 2 * TIMESTAMP_WINDOW - 1;
    expect((await post(request)).status).toBe(409);
  });
});

describe('what is refused, briefly', () => {
  const refusal = async (response: Response) => [response.status, (await response.text()).length < 100, response.headers.get('allow')];

  test('another method and another path', async () => {
    const get = (path: string, method = 'GET') => endpoint.fetch(new Request(`http://bot.example.org${path}`, { method }));
    expect(await refusal(await get('/interactions'))).toEqual([405, true, 'POST']);
    expect(await refusal(await get('/interactions', 'PUT'))).toEqual([405, true, 'POST']);
    expect(await refusal(await get('/'))).toEqual([404, true, null]);
    expect(await refusal(await endpoint.fetch(toRequest(signed(whole()), '/elsewhere')))).toEqual([404, true, null]);
    expect((await endpoint.fetch(toRequest(signed(whole()), '/interactions?from=portal'))).status).toBe(200);
  });
  test('a body over the limit, announced or not, without reading it all', async () => {
    const fits = signed(JSON.stringify(whole()).padEnd(BODY_LIMIT));
    expect((await post(fits)).status).toBe(200);
    const large = signed(JSON.stringify(whole()).padEnd(BODY_LIMIT + 1));
    expect(await refusal(await post(large))).toEqual([413, true, null]);
    const { 'Content-Length': _, ...headers } = large.headers;
    expect(await refusal(await post({ ...large, headers }))).toEqual([413, true, null]);
    let sent = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    const endless = new Request('http://bot.example.org/interactions', { method: 'POST', headers, body, duplex: 'half' });
    expect(await refusal(await endpoint.fetch(endless))).toEqual([413, true, null]);
    expect(sent).toBeLessThan(2 * BODY_LIMIT);
  });
  test('a body that breaks off', async () => {
    const { 'Content-Length': _, ...headers } = signed(whole()).headers;
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) });
    const request = new Request('http://bot.example.org/interactions', { method: 'POST', headers, body, duplex: 'half' });
    expect(await refusal(await endpoint.fetch(request))).toEqual([400, true, null]);
  });
  test.each<[string, () => unknown]>([
    ['no JSON', () => '{"type":2'],
    ['nothing', () => ''],
    ['a list', () => '[]'],
    ['null', () => 'null'],
    ['bytes that are no text', () => new Uint8Array([255, 254, 123])],
    ['deep nesting', () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['deep nesting in an option', () => JSON.stringify(whole()).replace('"SIOP"', `${'['.repeat(50_000)}${']'.repeat(50_000)}`)],
    ['a kind that is not offered', () => whole({ ...WHO, type: 5, data: { custom_id: 'x', components: [] } })],
    ['no asker', () => whole({ ...WHO, member: undefined })],
    ['options that are no list', () => whole({ ...WHO, data: { name: 'who', options: { leads: 'SIOP' } } })],
    ['a number for a name', () => whole({ ...WHO, data: { name: 7 } })],
    ['no data', () => whole({ ...WHO, data: null })],
    ['an id that is none', () => ({ ...whole(), id: '../x' })],
  ])('%s, rightly signed, is 400', async (_, content) => {
    expect(await refusal(await post(signed(content())))).toEqual([400, true, null]);
    expect(asked).toEqual([]);
    expect(log.text).not.toContain('"level":"error"');
  });
  test('a bug is told to the log and not to the world', async () => {
    answer = () => {
      throw new Error('secret reason');
    };
    const response = await post(signed(whole()));
    expect([response.status, (await response.text()).includes('secret')]).toEqual([500, false]);
    expect(log.text).toContain('secret reason');
  });
});

describe('interactions', () => {
  test('a command becomes an invocation and its message the reply', async () => {
    const sent = await send(commandPayload('who', { leads: 'SIOP', private: true }, { locale: 'nl', guildLocale: 'fr' }));
    expect(await sent.callback()).toEqual({ type: 4, data: message({ content: 'Ada Example leads it.' }), files: [] });
    expect(asked).toEqual([
      {
        kind: 'command',
        command: 'who',
        options: { leads: 'SIOP', private: true },
        context: { locale: 'nl', guildLocale: 'fr', today: '2026-11-22', user: '400000000000000002' },
      },
    ]);
  });
  test('typing gets choices', async () => {
    answer = () => ({ kind: 'choices', choices: [{ name: 'Example Society', value: 'example-society' }] });
    const sent = await send(autocompletePayload('who', { leads: 'exam' }, 'leads'));
    expect(await sent.callback()).toMatchObject({ type: 8, data: { choices: [{ name: 'Example Society', value: 'example-society' }] } });
  });
  test('a click may replace the clicked message', async () => {
    answer = () => said({ content: 'Page 2', flags: 64 }, { update: true });
    const clicked = { content: 'Page 1', embeds: [{ title: 'Results', footer: { text: 'asked' } }], flags: 64 };
    const sent = await send(componentPayload('1|p|search|1', clicked));
    expect(await sent.callback()).toMatchObject({ type: 7, data: { content: 'Page 2', flags: 0 } });
    expect(asked[0]).toMatchObject({ kind: 'component', customId: '1|p|search|1', message: clicked });
  });
  test('the same message, from memory, is a new one for a command and takes the clicked one’s place for a click', async () => {
    const kept = message({ content: 'Page 2' });
    answer = ({ kind }) => ({ ...said({}), message: kept, update: kind === 'component' }) as Reply;
    const types = [];
    for (const payload of [WHO, componentPayload('1|p|search|1', {}), WHO, componentPayload('1|p|search|1', {})])
      types.push(await (await send(payload)).callback());
    expect(types).toMatchObject([4, 7, 4, 7].map((type) => ({ type, data: { content: 'Page 2' } })));
  });
  test('a looked-up message brings its words', async () => {
    await send(menuPayload('Look up', '😀 Ada Example', { direct: true }));
    expect(asked).toMatchObject([{ command: 'look-up', options: { text: '😀 Ada Example' } }]);
  });
  test('files go with the message, in a form', async () => {
    answer = () => said({ attachments: [{ id: '0', filename: 'timeline.png' }] }, { files: [PICTURE] });
    const response = await post(signed(whole()));
    expect(response.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/u);
    const form = await response.clone().formData();
    expect(JSON.parse(String(form.get('payload_json')))).toMatchObject({ type: 4, data: { attachments: [{ id: '0' }] } });
    const file = form.get('files[0]') as File;
    expect([file.name, file.type, new Uint8Array(await file.arrayBuffer())]).toEqual(['timeline.png', 'image/png', PICTURE.data]);
    expect(await (await send(WHO)).callback()).toMatchObject({ type: 4, files: ['timeline.png'] });
  });
  test('files that take long are added by an edit, also where Discord has not yet taken in the reply', async () => {
    const complete = message({ content: 'In order.', flags: 64, attachments: [{ id: '0', filename: 'timeline.png' }] });
    let release = () => {};
    const later = new Promise<{ message: Message; files: readonly (typeof PICTURE)[] }>((resolve) => {
      release = () => resolve({ message: complete, files: [PICTURE] });
    });
    answer = () => said({ content: 'In order.', flags: 64 }, { later });
    server.fault({ matches: /^PATCH /u, status: 404, body: { message: 'Unknown Webhook', code: 10_015 }, times: 2 });
    const sent = await send(commandPayload('timeline', {}));
    expect(await sent.callback()).toMatchObject({ type: 4, data: { content: 'In order.', flags: 64 }, files: [] });
    release();
    await endpoint.settled();
    const path = `/webhooks/${APPLICATION_ID}/${sent.token}/messages/@original`;
    const edits = server.requests.filter((request) => request.path === path);
    expect(edits.map(({ status }) => status)).toEqual([404, 404, 200]);
    expect(edits.at(-1)).toMatchObject({ method: 'PATCH', authorization: null, files: ['timeline.png'], body: { content: 'In order.' } });
    expect(edits.at(-1)?.body).not.toHaveProperty('flags');
  });
  test('an edit that Discord refuses is one error in the log, without the interaction’s token', async () => {
    answer = () => said({ content: 'words' }, { later: Promise.resolve({ message: message({ content: 'x'.repeat(2001) }), files: [] }) });
    const sent = await send(WHO);
    await endpoint.settled();
    expect(log.text).toContain('could not be completed');
    expect(log.text).not.toContain(sent.token);
  });
});

describe('on a socket', () => {
  let served: ServedEndpoint;
  beforeEach(async () => {
    served = await serveEndpoint(endpoint, '127.0.0.1', 0);
  });
  afterEach(() => served.close(100));
  const address = () => `http://127.0.0.1:${served.port}/interactions`;
  const postTo = ({ headers, body }: SignedRequest) => fetch(address(), { method: 'POST', headers, body });

  test('answers, with words and with files, and refuses', async () => {
    expect(await (await deliver(server, WHO, KEYS, postTo, clock)).callback()).toMatchObject({
      data: { content: 'Ada Example leads it.' },
    });
    answer = () => said({ attachments: [{ id: '0', filename: 'timeline.png' }] }, { files: [PICTURE] });
    expect(await (await deliver(server, WHO, KEYS, postTo, clock)).callback()).toMatchObject({ files: ['timeline.png'] });
    expect((await postTo(signedRequest(whole(), newKeys(), clock))).status).toBe(401);
    expect((await postTo(signed('x'.repeat(BODY_LIMIT + 1)))).status).toBe(413);
    expect((await fetch(address())).status).toBe(405);
  });
  test('takes a body in pieces, of no announced length', async () => {
    const { headers, body } = signed(whole());
    const { 'Content-Length': _, ...unannounced } = headers;
    const pieces = new ReadableStream({
      start: (controller) => {
        for (let at = 0; at < body.length; at += 100) controller.enqueue(body.slice(at, at + 100));
        controller.close();
      },
    });
    const response = await fetch(address(), { method: 'POST', headers: unannounced, body: pieces, duplex: 'half' });
    expect(response.status).toBe(200);
  });
  test('what is no HTTP disturbs nothing', async () => {
    for (const noise of [
      '\0\0\0\0',
      'POST /interactions HTTP/1.1\r\n\r\n',
      'GET / HTTP/9\r\n\r\n',
      'POST http://[ HTTP/1.1\r\nHost: x y\r\n\r\n',
    ]) {
      const socket = connect(served.port, '127.0.0.1');
      socket.on('error', () => {});
      const closed = new Promise((resolve) => socket.on('close', resolve));
      socket.end(noise);
      socket.resume();
      await closed;
    }
    expect((await postTo(signed(whole()))).status).toBe(200);
  });
  test('closing lets a running reply and its edit finish, and takes no more', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let finish = () => {};
    const later = new Promise<{ message: Message; files: readonly (typeof PICTURE)[] }>((resolve) => {
      finish = () => resolve({ message: message({ content: 'whole' }), files: [PICTURE] });
    });
    answer = async () => {
      await held;
      return said({ content: 'words' }, { later });
    };
    const sending = deliver(server, WHO, KEYS, postTo, clock);
    await expect.poll(() => asked.length).toBe(1);
    const closing = served.close(30_000);
    await expect(postTo(signed(whole()))).rejects.toThrow();
    release();
    expect(await (await sending).callback()).toMatchObject({ data: { content: 'words' } });
    finish();
    await closing;
    expect(server.requests.filter(({ method }) => method === 'PATCH')).toMatchObject([{ status: 200, files: ['timeline.png'] }]);
  });
  test('closing waits for a reply that never comes no longer than it was told to', async () => {
    answer = () => new Promise(() => {});
    const sending = postTo(signed(whole()));
    await expect.poll(() => asked.length).toBe(1);
    await Promise.all([served.close(50), expect(sending).rejects.toThrow()]);
    // So that the next test need not wait for it.
    endpoint = { ...endpoint, settled: async () => {} };
  });
});
