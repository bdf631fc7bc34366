// The whole bot as people use it: the real discord.js client, the project's own documents, the small Discord. What one process has sent is
// clicked when another is running.

import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openProduct } from '../../src/cli/open-product.ts';
import type { Product } from '../../src/cli/world.ts';
import { type Gateway, openGateway } from '../../src/discord/gateway.ts';
import { registrationOf } from '../../src/discord/registration.ts';
import { createLog } from '../../src/log.ts';
import { describe, LANGUAGES } from '../../src/render/catalogue.ts';
import type { Message } from '../../src/render/message.ts';
import { refusal } from '../../src/render/render.ts';
import { type DiscordServer, startDiscordServer, TOKEN } from '../support/discord-server.ts';
import { autocompletePayload, commandPayload, componentPayload, menuPayload, type Where } from '../support/payloads.ts';
import { TextSink } from '../support/text-sink.ts';

const DOCUMENTS = fileURLToPath(new URL('../../knowledge', import.meta.url));

let server: DiscordServer;
let product: Product;
let gateway: Gateway;
const log = new TextSink();

async function connect(): Promise<Gateway> {
  return openGateway({
    token: TOKEN,
    apiUrl: server.apiUrl,
    registration: registrationOf(product.commands, LANGUAGES, describe),
    guildId: null,
    dispatch: product.dispatch,
    apology: (locale) => refusal({ key: 'failed' }, locale),
    today: () => '2026-11-22',
    log: createLog('warn', [TOKEN], log),
  });
}

/** Another process: another product over the same documents, another connection. */
async function restart(): Promise<void> {
  await gateway.close();
  product = await openProduct(DOCUMENTS, () => {}, null);
  gateway = await connect();
}

beforeAll(async () => {
  server = await startDiscordServer();
  product = await openProduct(DOCUMENTS, () => {}, null);
  gateway = await connect();
}, 60_000);
afterEach(() => expect(log.text).toBe(''));
afterAll(async () => {
  await gateway.close();
  await server.stop();
});

interface Shown {
  readonly type: number;
  readonly message: Message;
  readonly files: readonly string[];
}

async function shown(payload: object): Promise<Shown> {
  const { type, data, files } = await server.interact(payload).callback(10_000);
  return { type, message: data as Message, files };
}

const type = (name: string, options: Readonly<Record<string, unknown>>, where: Where = {}) => shown(commandPayload(name, options, where));

function press(message: Message, label: string, where: Where = {}): Promise<Shown> {
  const button = message.components.flatMap((row) => row.components).find((one) => one.type === 2 && one.label === label);
  if (button?.type !== 2 || button.style === 5) throw new Error(`no button "${label}" on ${JSON.stringify(message.components)}`);
  return shown(componentPayload(button.custom_id, message, undefined, where));
}

function choose(message: Message, placeholder: string, label: string): Promise<Shown> {
  const menu = message.components.flatMap((row) => row.components).find((one) => one.type === 3 && one.placeholder === placeholder);
  const option = menu?.type === 3 ? menu.options.find((one) => one.label === label) : undefined;
  if (menu?.type !== 3 || option === undefined)
    throw new Error(`no "${label}" under "${placeholder}" on ${JSON.stringify(message.components)}`);
  return shown(componentPayload(menu.custom_id, message, [option.value]));
}

test('everything is registered', () => {
  expect(server.commands().map((command) => (command as { name: string }).name)).toEqual([
    ...product.commands.filter(({ on }) => on === undefined).map(({ name }) => name),
    'Look up',
  ]);
});

test('a name is completed and its answer, asked for in private, is shared', async () => {
  const typing = await server.interact(autocompletePayload('who', { leads: 'sio' }, 'leads')).callback();
  const [choice] = (typing.data as { choices: readonly { name: string; value: string }[] }).choices;
  expect(choice?.name).toMatch(/^SIOP · acronym of /u);
  const answer = await type('who', { leads: choice?.value, private: true });
  expect(answer).toMatchObject({ type: 4, message: { flags: 64, content: expect.stringMatching(/Eric Bouffet.*2018/u) } });
  await restart();
  expect(await press(answer.message, 'Share with everybody')).toMatchObject({
    type: 4,
    message: { flags: 0, content: expect.stringMatching(/Eric Bouffet.*2018/u) },
  });
});

test('the sentence behind an answer is shown, and its pages are turned', async () => {
  const card = await type('event', { name: 'Tashkent', show: 'everything' });
  await restart();
  const sentences = await press(card.message, 'Show the sentence');
  expect(sentences).toMatchObject({ type: 4, message: { flags: 64 } });
  expect(sentences.message.embeds[0]?.footer?.text).toMatch(/^Page 1 of/u);
  await restart();
  const next = await press(sentences.message, 'Next page');
  expect(next).toMatchObject({ type: 7 });
  expect(next.message.embeds[0]?.footer?.text).toMatch(/^Page 2 of/u);
});

test('a section is chosen: the map of the delegations comes, and goes with the next one', async () => {
  const card = await type('event', { name: 'Tashkent' });
  expect(card.files).toEqual([]);
  await restart();
  const countries = await choose(card.message, 'Show another part', 'Countries');
  expect(countries).toMatchObject({
    type: 7,
    files: ['countries.png'],
    message: {
      embeds: [{ image: { url: 'attachment://countries.png' } }],
      attachments: [{ id: '0', filename: 'countries.png', description: expect.stringMatching(/^Map .*Armenia.*USA/u) }],
    },
  });
  expect(await choose(countries.message, 'Show another part', 'Summary')).toMatchObject({
    type: 7,
    files: [],
    message: { attachments: [] },
  });
});

test('an event is put into a calendar, by a file for the one who pressed', async () => {
  const card = await type('event', { name: 'Tashkent' });
  await restart();
  const added = await press(card.message, 'Add to calendar');
  expect(added).toMatchObject({ type: 4, message: { flags: 64, attachments: [{ filename: expect.stringMatching(/\.ics$/u) }] } });
  expect(added.files).toEqual([added.message.attachments[0]?.filename]);
});

test('a message is looked up, and one of the names opened', async () => {
  const looked = await shown(menuPayload('Look up', 'Was Bouffet in Tashkent, or who of SIOP?', { locale: 'de', guildLocale: 'fr' }));
  expect(looked).toMatchObject({ type: 4, message: { flags: 64 } });
  expect(looked.message.embeds[0]?.title).toMatch(/^\d Namen in dieser Nachricht/u);
  await restart();
  const card = await choose(looked.message, 'Eine Karte öffnen', 'Eric Bouffet');
  expect(card).toMatchObject({ type: 4, message: { flags: 64, embeds: [{ title: 'Eric Bouffet' }] } });
});

test.each<[string, Where]>([
  ['a server', {}],
  ['direct messages', { direct: true }],
  ['a group, on an account', { group: true }],
])('in %s a timeline comes with its picture in the first reply', async (_, where) => {
  const before = server.requests.length;
  const timeline = await type('timeline', {}, where);
  expect(timeline).toMatchObject({
    type: 4,
    files: ['timeline.png'],
    message: { attachments: [{ description: expect.stringMatching(/^Time axis/u) }] },
  });
  expect(server.requests.slice(before).filter(({ method }) => method !== 'GET')).toHaveLength(1);
});
