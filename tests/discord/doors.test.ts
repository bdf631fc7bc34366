// The two doors to Discord, side by side over the project's own documents: whatever is asked, by the gateway or by HTTP, the reply is the same.

import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openProduct } from '../../src/cli/open-product.ts';
import { type Gateway, openGateway } from '../../src/discord/gateway.ts';
import { createInteractionsEndpoint } from '../../src/discord/interactions-endpoint.ts';
import { registrationOf } from '../../src/discord/registration.ts';
import { createLog } from '../../src/log.ts';
import { describe, LANGUAGES } from '../../src/render/catalogue.ts';
import type { Message } from '../../src/render/message.ts';
import { refusal } from '../../src/render/render.ts';
import { deliver, newKeys, type Post, toRequest } from '../support/discord-http.ts';
import { type Callback, type DiscordServer, startDiscordServer, TOKEN } from '../support/discord-server.ts';
import { autocompletePayload, commandPayload, componentPayload, menuPayload } from '../support/payloads.ts';
import { TextSink } from '../support/text-sink.ts';

const KEYS = newKeys();
const log = new TextSink();
let server: DiscordServer;
let gateway: Gateway;
let post: Post;

beforeAll(async () => {
  server = await startDiscordServer();
  const { commands, dispatch } = await openProduct(fileURLToPath(new URL('../../knowledge', import.meta.url)), () => {}, null);
  const common = {
    apiUrl: server.apiUrl,
    // However busy the machine is, pictures come with the words.
    dispatch: (invocation: Parameters<typeof dispatch>[0]) => dispatch(invocation),
    today: () => '2026-11-22',
    log: createLog('warn', [TOKEN], log),
  };
  const registration = registrationOf(commands, LANGUAGES, describe);
  const apology = (locale: string) => refusal({ key: 'failed' }, locale);
  gateway = await openGateway({ ...common, token: TOKEN, registration, guildId: null, apology });
  const endpoint = createInteractionsEndpoint({ ...common, publicKey: KEYS.publicKey, now: Date.now });
  post = (request) => endpoint.fetch(toRequest(request));
}, 60_000);
afterAll(async () => {
  await gateway.close();
  await server.stop();
  expect(log.text).toBe('');
});

async function both(payload: object): Promise<Callback> {
  const byGateway = await server.interact(payload).callback(30_000);
  const byHttp = await (await deliver(server, payload, KEYS, post)).callback();
  expect(byHttp).toEqual(byGateway);
  return byHttp;
}

test.each<[string, object]>([
  ['a card', commandPayload('who', { leads: 'SIOP' })],
  ['a card in private, in another language', commandPayload('society', { name: 'BSPHO', private: true }, { locale: 'ru' })],
  ['a public card in a server’s language', commandPayload('person', { name: 'Bouffet' }, { locale: 'de', guildLocale: 'nl' })],
  ['an event in direct messages', commandPayload('event', { name: 'Tashkent', show: 'everything' }, { direct: true })],
  ['a question', commandPayload('ask', { question: 'when was BSPHO founded' }, { group: true })],
  ['a question that is not answered', commandPayload('ask', { question: 'who is the current president of SIOP?' })],
  ['a search', commandPayload('search', { text: 'palliative care' })],
  ['a name that nobody has', commandPayload('who', { leads: '@everyone <@1>' })],
  ['a list', commandPayload('sources', {})],
  ['help', commandPayload('help', {}, { locale: 'fr' })],
  ['a command that is not there', commandPayload('nobody', {})],
  ['an option that is missing', commandPayload('who', {})],
  ['an option of the wrong kind', commandPayload('who', { leads: 7 })],
  ['typing', autocompletePayload('who', { leads: 'sio' }, 'leads')],
  ['typing where nothing is completed', autocompletePayload('search', { text: 'a' }, 'text')],
  ['a looked-up message', menuPayload('Look up', 'Was Bouffet in Tashkent, or who of SIOP?', { locale: 'de' })],
  ['a click that nobody made', componentPayload('9|x', {})],
])('%s', async (_, payload) => {
  await both(payload);
});

test('a timeline, with its picture', async () => {
  expect((await both(commandPayload('timeline', {}))).files).toEqual(['timeline.png']);
});

test('every button and menu of a card', async () => {
  const { data } = await both(commandPayload('event', { name: 'Tashkent', show: 'everything', private: true }));
  const message = data as Message;
  const components = message.components.flatMap((row) => row.components).filter((one) => 'custom_id' in one);
  expect(components.length).toBeGreaterThan(2);
  for (const component of components) {
    if (component.type === 2) await both(componentPayload(component.custom_id, message));
    else for (const { value } of component.options) await both(componentPayload(component.custom_id, message, [value]));
  }
});
