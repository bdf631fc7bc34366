// The playground as a function from Request to Response: what it serves, what it refuses, and what it says over its event stream.

import { createConnection } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentList, DocumentView, PlaygroundReply } from '../../src/playground/wire.ts';
import { EPHEMERAL } from '../../src/render/message.ts';
import { HOSTILE, startPlayground, type TestPlayground } from '../support/playground.ts';

let playground: TestPlayground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(() => playground.close());

const get = (path: string) => fetch(new URL(path, playground.address));

const post = (body: string, type = 'application/json') =>
  fetch(new URL('/api/ask', playground.address), { method: 'POST', headers: { 'Content-Type': type }, body });

async function ask(request: object): Promise<PlaygroundReply> {
  return (await (await post(JSON.stringify(request))).json()) as PlaygroundReply;
}

async function askMessage(request: object) {
  const reply = await ask(request);
  if (reply.kind !== 'message') throw new Error(`a reply of kind ${reply.kind}`);
  return reply;
}

async function view(id: string): Promise<DocumentView> {
  return (await (await get(`/api/documents/${id}`)).json()) as DocumentView;
}

async function list(): Promise<DocumentList> {
  return (await (await get('/api/documents')).json()) as DocumentList;
}

/** The whole answer to a request that is sent as it is written, which fetch would tidy up first. */
function raw(path: string, host: string): Promise<string> {
  const { port } = new URL(playground.address);
  return new Promise((resolve, reject) => {
    const socket = createConnection(Number(port), '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
    socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}:${port}\r\nConnection: close\r\n\r\n`);
  });
}

describe('the page', () => {
  test.each(['/', '/?q=/help', '/documents', '/documents/harbour-visit'])('%s is the page, under a strict policy', async (path) => {
    const response = await get(path);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(response.status).toBe(200);
    expect(policy).toContain(`default-src 'none'`);
    expect(policy).toMatch(/script-src 'self'(?:;|$)/u);
    expect(policy).not.toMatch(/script-src[^;]*unsafe|style-src[^-][^;]*unsafe/u);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
  test('no script stands in it', async () => {
    const scripts = [...(await (await get('/')).text()).matchAll(/<script(?<attributes>[^>]*)>/gu)];
    const attributes = scripts.map((script) => script.groups?.['attributes'] ?? '');
    expect(attributes.filter((one) => !/ src="\/scripts\/|type="application\/json"/u.test(one))).toEqual([]);
    expect(attributes.length).toBeGreaterThan(1);
  });
  test('the scripts that it begins with are few, and never change under their address', async () => {
    const page = await (await get('/')).text();
    const addresses = [...page.matchAll(/(?:modulepreload" href|module" src)="(?<address>[^"]+)"/gu)].map(
      (match) => match.groups?.['address'] ?? '',
    );
    expect(addresses.length).toBeGreaterThan(1);
    expect(addresses.length).toBeLessThan(6);
    expect(addresses.filter((address) => !/^\/scripts\/[\w-]+\.js$/u.test(address))).toEqual([]);
    for (const response of await Promise.all(addresses.map((address) => get(address)))) {
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^text\/javascript/u);
      expect(response.headers.get('cache-control')).toContain('immutable');
    }
  });
  test.each([
    '/scripts/main.js',
    '/scripts/../package.json',
    '/scripts/%2e%2e/%2e%2e/package.json',
    '/page/main.js',
    '/page/%2e%2e/playground.ts',
    '/page/..%2fplayground.ts',
    '/page/tsconfig.json',
    '/page/',
    '/.env',
  ])('%s is not served', async (path) => {
    expect(await raw(path, '127.0.0.1')).toMatch(/^HTTP\/1\.1 404 /u);
  });
  test('a site that names itself after this machine’s loopback gets nothing', async () => {
    const answer = await raw('/api/documents', 'rebound.example');
    expect(answer).toMatch(/^HTTP\/1\.1 421 /u);
    expect(answer).not.toContain('harbour');
  });
});

describe('asking', () => {
  test('a typed command gets the message that Discord would be sent, and the question as it is asked again', async () => {
    expect(await ask({ typed: '/who leads:HSPO', locale: 'en-US' })).toMatchObject({
      kind: 'message',
      typed: '/who leads:HSPO',
      message: { content: expect.stringMatching(/Ada Example.*2019/u), allowed_mentions: { parse: [] } },
      answer: { kind: 'found' },
    });
  });
  test('an id that a completion gave is typed as the name', async () => {
    const reply = await ask({ command: 'who', options: { leads: 'hspo' }, focused: 'leads' });
    const [first] = reply.kind === 'choices' ? reply.choices : [];
    expect((await askMessage({ command: 'who', options: { leads: first?.value } })).typed).toBe(
      '/who leads:Harbour Society of Paediatric Oncology',
    );
  });
  test('replies are for the asker alone where that is the setting, unless the command says otherwise', async () => {
    const flags = async (typed: string) => (await askMessage({ typed, private: true })).message.flags;
    expect(await flags('/who leads:HSPO')).toBe(EPHEMERAL);
    expect(await flags('/who leads:HSPO private:False')).toBe(0);
  });
  test('a click is answered from the clicked message', async () => {
    const first = await askMessage({ typed: '/search text:lantern' });
    const buttons = first.message.components.flatMap(({ components }) => components);
    const next = buttons.find((button) => button.type === 2 && button.label === 'Next page');
    const component = next !== undefined && 'custom_id' in next ? next.custom_id : '';
    const second = await askMessage({ component, values: [], message: first.message });
    expect(second).toMatchObject({ update: true, typed: null });
    expect(second.message.embeds[0]?.description).not.toBe(first.message.embeds[0]?.description);
  });
  test('a menu is asked about the words of a message', async () => {
    const { typed, answer } = await askMessage({ menu: 'Look up', message: { content: 'Who is Ada Example of HSPO?' } });
    expect([typed, answer.kind]).toEqual([null, 'listing']);
  });
  test('wrong use is told, not thrown', async () => {
    expect(await ask({ typed: '/nobody' })).toMatchObject({ kind: 'unreadable', problem: expect.stringContaining('/nobody') });
    expect(await ask({ command: 'who', options: {} })).toMatchObject({ kind: 'refused' });
    const statuses = [await post('no json'), await post('null'), await post('{"typed":"/help"}', 'text/plain')];
    expect(statuses.map(({ status }) => status)).toEqual([400, 400, 415]);
  });
});

describe('documents', () => {
  test('each with its statements, and each line with what rests on it', async () => {
    expect((await list()).documents.map(({ id }) => id)).toEqual(['harbour-visit', 'lake-congress', 'lake-notes']);
    const { lines, rows } = await view('harbour-visit');
    const leads = rows.findIndex(({ predicate }) => predicate === 'leader');
    const part = lines.flatMap(({ parts }) => parts).find(({ statements }) => statements.includes(leads));
    expect(part?.text).toContain('since 2019');
    expect((await get('/api/documents/nothing')).status).toBe(404);
  });
  test('markup in a document goes out as data, never as part of the page', async () => {
    expect(JSON.stringify(await view('lake-notes'))).toContain('<script>');
    expect(await (await get('/documents/lake-notes')).text()).not.toContain(HOSTILE.slice(0, 30));
  });
  test('a saved file is told over the event stream, with what it changed', async () => {
    const stream = (await get('/api/events')).body?.pipeThrough(new TextDecoderStream()).getReader();
    await playground.save('new-page.md', 'The Lake Club was founded in 1950.\n');
    let told = '';
    while (!told.includes('event: reload')) told += (await stream?.read())?.value ?? '';
    const [json = '{}'] = /\{.*\}/u.exec(told) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      kind: 'changed',
      corpus: { documents: 4 },
      changes: [{ document: 'new-page', how: 'added' }],
    });
    await stream?.cancel();
    expect((await list()).documents.find(({ id }) => id === 'new-page')?.change).toMatchObject({ how: 'added' });
  });
});

test('a request larger than any clicked message is refused', async () => {
  expect((await post(' '.repeat(200_000))).status).toBe(413);
});
