// The real discord.js client against the small Discord: logs in, registers, answers. What the answers say is tested elsewhere; here a stand-in
// for the dispatcher says what it is told to.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { explainFailure } from '../../src/discord/explain-failure.ts';
import { type Gateway, type GatewayOptions, openGateway } from '../../src/discord/gateway.ts';
import type { RegisteredCommand } from '../../src/discord/registration.ts';
import type { TransportEvent } from '../../src/discord/transport-event.ts';
import type { Invocation, Reply } from '../../src/invocation.ts';
import { createLog } from '../../src/log.ts';
import type { Message } from '../../src/render/message.ts';
import { APPLICATION_ID, type DiscordServer, GUILD_ID, startDiscordServer, TOKEN } from '../support/discord-server.ts';
import { autocompletePayload, commandPayload, componentPayload, menuPayload } from '../support/payloads.ts';
import { TextSink } from '../support/text-sink.ts';

const REGISTRATION: readonly RegisteredCommand[] = [
  {
    type: 1,
    name: 'who',
    description: 'Who leads it',
    description_localizations: { fr: 'Qui dirige' },
    options: [{ type: 3, name: 'leads', description: 'A society', required: true, max_length: 300, autocomplete: true }],
    integration_types: [0, 1],
    contexts: [0, 1, 2],
  },
];

let server: DiscordServer;
let clock: number;
let gateway: Gateway | null;
let log: TextSink;
let asked: Invocation[];
/** What the operator's figures are told. */
let heard: TransportEvent[];
/** What the stand-in answers; a test may replace it. */
let answer: (invocation: Invocation) => Reply | Promise<Reply>;

beforeEach(async () => {
  clock = 1_700_000_000_000;
  server = await startDiscordServer({ now: () => clock, heartbeatInterval: 150 });
  log = new TextSink();
  asked = [];
  heard = [];
  answer = () => said({ content: 'Ada Example leads it.' });
  gateway = null;
});
afterEach(async () => {
  await gateway?.close();
  await server.stop();
});

async function connect(changes: Partial<GatewayOptions> = {}): Promise<Gateway> {
  gateway = await openGateway({
    token: TOKEN,
    apiUrl: server.apiUrl,
    registration: REGISTRATION,
    guildId: null,
    dispatch: async (invocation) => {
      asked.push(invocation);
      return answer(invocation);
    },
    apology: () => message({ content: 'Something went wrong.', flags: 64 }),
    today: () => '2026-11-22',
    hear: (event) => heard.push(event),
    // A busy machine is no late reply; the server's clock stands still, too.
    replyLimit: 60_000,
    log: createLog('debug', [TOKEN], log),
    ...changes,
  });
  return gateway;
}

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

/** What the gateway holds back until it is released. */
function heldAnswer(part: Partial<Message>): () => void {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  answer = async () => {
    await held;
    return said(part);
  };
  return release;
}

const who = () => commandPayload('who', { leads: 'x' });
const accepted = () => callbacks().filter(({ status }) => status === 204);
const shards = () => heard.filter(({ kind }) => kind === 'shards');

const callbacks = () => server.requests.filter(({ path }) => path.endsWith('/callback'));

describe('logging in', () => {
  test('needs the token alone: the application is the one that Discord names', async () => {
    expect(await connect()).toMatchObject({ applicationId: APPLICATION_ID, userName: 'plenary' });
  });
  test('asks for the servers and for nothing privileged', async () => {
    await connect();
    expect(server.received.find(({ op }) => op === 2)?.d).toMatchObject({ intents: 1 });
  });
  test('a wrong token is one clear sentence, without the token', async () => {
    const error = await connect({ token: 'not.the.token' }).catch((thrown: unknown) => thrown);
    expect(explainFailure(error, server.apiUrl)).toMatch(/^Discord refused the token/u);
    expect(explainFailure(error, server.apiUrl)).not.toContain('not.the.token');
  });
  test('a token that only the gateway refuses is the same sentence', async () => {
    server.fault({ matches: /^GET \/gateway\/bot$/u, status: 200, body: await gatewayInfo() });
    const error = await connect({ token: 'not.the.token' }).catch((thrown: unknown) => thrown);
    expect(server.closed).toEqual([4004]);
    expect(explainFailure(error, server.apiUrl)).toMatch(/^Discord refused the token/u);
  });
  test('an address where nothing listens is named', async () => {
    const error = await connect({ apiUrl: 'http://127.0.0.1:9/api' }).catch((thrown: unknown) => thrown);
    expect(explainFailure(error, 'http://127.0.0.1:9/api')).toMatch(/^http:\/\/127\.0\.0\.1:9\/api cannot be reached \(ECONNREFUSED\)/u);
  });
});

test('a Discord that is down is named, with its status', async () => {
  server.fault({ matches: /^GET \/gateway\/bot$/u, status: 503, times: 10 });
  const error = await connect().catch((thrown: unknown) => thrown);
  expect(explainFailure(error, server.apiUrl)).toMatch(/answered 503/u);
});

describe('registration on start', () => {
  test('writes the commands where there are none, and nothing where they are the same', async () => {
    await connect();
    expect(server.commands()).toMatchObject([{ name: 'who' }]);
    await gateway?.close();
    await connect();
    expect(server.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });
  test('writes them again when a description has changed', async () => {
    await connect();
    await gateway?.close();
    await connect({ registration: REGISTRATION.map((command) => ({ ...command, description: 'Who leads a society' })) });
    expect(server.commands()).toMatchObject([{ description: 'Who leads a society' }]);
  });
  test('goes to one server where one is named', async () => {
    await connect({ guildId: GUILD_ID });
    expect(server.commands(GUILD_ID)).toHaveLength(1);
    expect(server.commands()).toHaveLength(0);
  });
  test('a refusal is logged and the bot answers with what was registered before', async () => {
    server.fault({ matches: /^PUT /u, status: 403, body: { message: 'Missing Access', code: 50_001 } });
    await connect();
    expect(log.text).toContain('the commands could not be registered');
    expect(await server.interact(commandPayload('who', { leads: 'SIOP' })).callback()).toMatchObject({ type: 4 });
  });
});

describe('interactions', () => {
  test('a command becomes an invocation and its message the reply', async () => {
    await connect();
    const sent = server.interact(commandPayload('who', { leads: 'SIOP', private: true }, { locale: 'nl', guildLocale: 'fr' }));
    expect(await sent.callback()).toMatchObject({ type: 4, data: { content: 'Ada Example leads it.', allowed_mentions: { parse: [] } } });
    expect(asked).toEqual([
      {
        kind: 'command',
        command: 'who',
        options: { leads: 'SIOP', private: true },
        context: { locale: 'nl', guildLocale: 'fr', today: '2026-11-22', user: '400000000000000002' },
      },
    ]);
  });
  test('in direct messages there is no server, and the reader is known all the same', async () => {
    await connect();
    await server.interact(commandPayload('who', { leads: 'SIOP' }, { direct: true })).callback();
    expect(asked[0]?.context).toMatchObject({ guildLocale: null, user: '400000000000000002' });
  });
  test('a private reply is ephemeral', async () => {
    await connect();
    answer = () => said({ content: 'Only for you.', flags: 64 });
    expect(await server.interact(commandPayload('who', { leads: 'x' })).callback()).toMatchObject({ data: { flags: 64 } });
  });
  test('wrong use is answered with its polite message', async () => {
    await connect();
    answer = () => ({ kind: 'refused', error: 'no', message: message({ content: 'There is no command /nobody.', flags: 64 }) });
    const reply = await server.interact(commandPayload('nobody', {})).callback();
    expect(reply).toMatchObject({ type: 4, data: { content: 'There is no command /nobody.', flags: 64 } });
  });
  test('typing gets choices', async () => {
    await connect();
    answer = () => ({ kind: 'choices', choices: [{ name: 'Example Society', value: 'example-society' }] });
    const reply = await server.interact(autocompletePayload('who', { leads: 'exam' }, 'leads')).callback();
    expect(reply).toEqual({ type: 8, data: { choices: [{ name: 'Example Society', value: 'example-society' }] }, files: [] });
    expect(asked[0]).toMatchObject({ kind: 'autocomplete', command: 'who', options: { leads: 'exam' }, focused: 'leads' });
  });
  test('a click reads the clicked message and may replace it, without touching who sees it', async () => {
    await connect();
    answer = () => said({ content: 'Page 2', flags: 64 }, { update: true });
    const clicked = { content: 'Page 1', embeds: [{ title: 'Results', footer: { text: 'asked' } }], flags: 64 };
    const reply = await server.interact(componentPayload('1|p|search|1', clicked)).callback();
    expect(reply).toMatchObject({ type: 7, data: { content: 'Page 2', flags: 0 } });
    expect(asked[0]).toMatchObject({ kind: 'component', customId: '1|p|search|1', values: [], message: clicked });
  });
  test('a choice in a menu brings its values', async () => {
    await connect();
    await server.interact(componentPayload('1|k|who', {}, ['example-society'])).callback();
    expect(asked[0]).toMatchObject({ kind: 'component', values: ['example-society'] });
  });
  test('files go with the message', async () => {
    await connect();
    const picture = { name: 'timeline.png', type: 'image/png', data: new Uint8Array([137, 80, 78, 71]) };
    answer = () =>
      said(
        { embeds: [{ image: { url: 'attachment://timeline.png' } }], attachments: [{ id: '0', filename: 'timeline.png' }] },
        { files: [picture] },
      );
    expect(await server.interact(commandPayload('timeline', {})).callback()).toMatchObject({ files: ['timeline.png'] });
  });
  test('files that take long are added to the reply by an edit, and no follow-up is spent on them', async () => {
    await connect();
    const picture = { name: 'timeline.png', type: 'image/png', data: new Uint8Array([137, 80, 78, 71]) };
    const whole = message({
      content: 'In order.',
      flags: 64,
      embeds: [{ image: { url: 'attachment://timeline.png' } }],
      attachments: [{ id: '0', filename: 'timeline.png', description: 'Time axis' }],
    });
    let release = () => {};
    const later = new Promise<{ message: Message; files: readonly [typeof picture] }>((resolve) => {
      release = () => resolve({ message: whole, files: [picture] });
    });
    answer = () => said({ content: 'In order.', flags: 64 }, { later });
    const sent = server.interact(commandPayload('timeline', {}, { group: true }));
    expect(await sent.callback()).toMatchObject({ type: 4, data: { content: 'In order.', flags: 64 }, files: [] });
    expect(server.requests.filter(({ path }) => path.startsWith('/webhooks/'))).toEqual([]);
    release();
    const edits = () => server.requests.filter(({ path }) => path.startsWith('/webhooks/'));
    await expect.poll(edits).toMatchObject([
      {
        method: 'PATCH',
        path: `/webhooks/${APPLICATION_ID}/${sent.token}/messages/@original`,
        status: 200,
        authorization: null,
        files: ['timeline.png'],
        body: { content: 'In order.', attachments: [{ id: '0', filename: 'timeline.png', description: 'Time axis' }] },
      },
    ]);
    // Who sees a message is settled when it is first sent.
    expect(edits()[0]?.body).not.toHaveProperty('flags');
  });
  test('files that could not be made, or a reply that was not taken, are not edited', async () => {
    await connect();
    answer = () => said({ content: 'words' }, { later: Promise.resolve(null) });
    await server.interact(commandPayload('timeline', {})).callback();
    const later = Promise.resolve({ message: message({ content: 'x' }), files: [] });
    answer = () => said({ content: 'x'.repeat(2001) }, { later });
    await server.interact(commandPayload('timeline', {})).callback();
    answer = () => said({ content: 'still here' });
    await server.interact(commandPayload('who', { leads: 'x' })).callback();
    expect(server.requests.filter(({ path }) => path.startsWith('/webhooks/'))).toEqual([]);
  });
  test('the words of a reply wait for its files no longer than half of what Discord allows', async () => {
    let patience: number | undefined;
    await connect({
      dispatch: async (invocation, given) => {
        patience = given;
        return answer(invocation);
      },
    });
    await server.interact(commandPayload('who', { leads: 'x' })).callback();
    expect(patience).toBe(1_500);
  });
  test('a message that is looked up brings its words, its embeds’ and what it forwards, as data', async () => {
    await connect();
    const more = {
      message_reference: { type: 1, message_id: '600000000000000008', channel_id: '300000000000000004' },
      embeds: [{ title: 'A title', description: 'told', fields: [{ name: 'a name', value: 'a value' }], author: { name: 'an author' } }],
      message_snapshots: [{ message: { content: 'forwarded', embeds: [] } }],
    };
    await server.interact(menuPayload('Look up', '/who leads:SIOP', { direct: true }, more)).callback();
    expect(asked).toMatchObject([
      {
        kind: 'command',
        command: 'look-up',
        options: { text: '/who leads:SIOP\nan author\nA title\ntold\na name\na value\nforwarded' },
        context: { guildLocale: null },
      },
    ]);
    await server.interact(menuPayload('Look up', 'x'.repeat(9000))).callback();
    expect(asked[1]).toMatchObject({ options: { text: 'x'.repeat(4000) } });
    await server.interact(menuPayload('Look up', '', {}, { embeds: [], content: undefined })).callback();
    expect(asked[2]).toMatchObject({ options: { text: '' } });
  });
  test('somebody’s message that discord.js cannot make sense of disturbs nothing', async () => {
    await connect();
    // It looks for the message that was forwarded where the message names none.
    const odd = { message_snapshots: [{ message: { content: 'forwarded' } }], message_reference: undefined, components: [{ type: 99 }] };
    await server.interact(menuPayload('Look up', 'odd', {}, odd)).callback();
    expect(asked).toMatchObject([{ options: { text: 'odd\nforwarded' } }]);
    expect(log.text).not.toContain('"level":"error"');
  });
  test('a kind that is not offered is left alone', async () => {
    await connect();
    server.interact({ ...commandPayload('who', {}), type: 5, data: { custom_id: 'x', components: [] } });
    await server.interact(commandPayload('who', { leads: 'x' })).callback();
    expect(asked).toHaveLength(1);
    expect(log.text).toContain('not offered');
  });
  test('a hundred at once are each answered once', async () => {
    await connect();
    answer = (invocation) => said({ content: invocation.kind === 'command' ? String(invocation.options['leads']) : '' });
    const sent = Array.from({ length: 100 }, (_, index) => server.interact(commandPayload('who', { leads: `n${index}` })));
    const replies = await Promise.all(sent.map((each) => each.callback()));
    expect(replies.map(({ data }) => (data as Message).content)).toEqual(Array.from({ length: 100 }, (_, index) => `n${index}`));
    expect(callbacks()).toHaveLength(100);
  });
});

describe('when Discord does not take a reply', () => {
  const stillAnswers = async () => {
    answer = () => said({ content: 'still here' });
    expect(await server.interact(commandPayload('who', { leads: 'x' })).callback()).toMatchObject({ data: { content: 'still here' } });
  };

  test('a reply later than 3 seconds is logged and disturbs nothing', async () => {
    await connect();
    answer = () => {
      clock += 3_001;
      return said({ content: 'too late' });
    };
    server.interact(commandPayload('who', { leads: 'x' }));
    await expect.poll(() => log.text).toContain('came too late or twice');
    expect(callbacks()).toMatchObject([{ status: 404 }]);
    await stillAnswers();
  });
  test('an interaction that somebody else has answered is logged and disturbs nothing', async () => {
    await connect();
    server.fault({ matches: /callback$/u, status: 400, body: { message: 'Interaction has already been acknowledged.', code: 40_060 } });
    server.interact(commandPayload('who', { leads: 'x' }));
    await expect.poll(() => log.text).toContain('came too late or twice');
    await stillAnswers();
  });
  test('a message over the limits becomes an apology to the reader and an error in the log', async () => {
    await connect();
    answer = () => said({ content: 'x'.repeat(2001) });
    const sent = server.interact(commandPayload('who', { leads: 'x' }));
    expect(await sent.callback()).toMatchObject({ type: 4, data: { content: 'Something went wrong.', flags: 64 } });
    expect(log.text).toContain('refused the form');
    await stillAnswers();
  });
  test('choices over the limits are logged; typing goes on', async () => {
    await connect();
    answer = () => ({ kind: 'choices', choices: [{ name: 'n'.repeat(101), value: 'v' }] });
    server.interact(autocompletePayload('who', { leads: 'x' }, 'leads'));
    await expect.poll(() => log.text).toContain('refused the form');
    await stillAnswers();
  });
  test('no interaction token and no bot token is ever logged', async () => {
    await connect();
    server.fault({ matches: /callback$/u, status: 403, body: { message: 'Forbidden', code: 0 } });
    const sent = server.interact(commandPayload('who', { leads: 'x' }));
    await expect.poll(() => log.text).toContain('could not be sent');
    expect(log.text).not.toContain(sent.token);
    expect(log.text).not.toContain(TOKEN);
    expect(log.text).not.toContain('Ada Example');
  });
});

describe('the connection', () => {
  test('a dropped connection is resumed, and what was sent meanwhile is answered once', async () => {
    await connect();
    server.drop();
    const sent = server.interact(commandPayload('who', { leads: 'x' }));
    expect(await sent.callback(8_000)).toMatchObject({ type: 4 });
    expect(server.received.some(({ op }) => op === 6)).toBe(true);
    expect(callbacks()).toHaveLength(1);
  });
  test('Discord’s wish to reconnect is followed by resuming', async () => {
    await connect();
    server.requestReconnect();
    await server.whenReady(2);
    expect(await server.interact(commandPayload('who', { leads: 'x' })).callback()).toMatchObject({ type: 4 });
  });
  test('an invalid session is identified anew', async () => {
    await connect();
    server.invalidateSession(false);
    await server.whenReady(2);
    expect(server.received.filter(({ op }) => op === 2)).toHaveLength(2);
    expect(await server.interact(commandPayload('who', { leads: 'x' })).callback()).toMatchObject({ type: 4 });
  });
  test('a connection whose heartbeats go unanswered is given up and resumed', async () => {
    await connect();
    server.acknowledge(false);
    await expect.poll(() => server.received.some(({ op }) => op === 6), { timeout: 8_000 }).toBe(true);
    server.acknowledge(true);
    await server.whenReady(2);
    expect(await server.interact(commandPayload('who', { leads: 'x' })).callback()).toMatchObject({ type: 4 });
  });
  test('a session that Discord calls invalid but resumable is resumed', async () => {
    await connect();
    server.invalidateSession(true);
    await server.whenReady(2);
    expect(server.received.filter(({ op }) => op === 2 || op === 6).map(({ op }) => op)).toEqual([2, 6]);
    expect(await server.interact(who()).callback()).toMatchObject({ type: 4 });
  });
  test('an answer that is being worked out while the connection drops arrives, once', async () => {
    await connect();
    const release = heldAnswer({ content: 'finished' });
    const sent = server.interact(who());
    await expect.poll(() => asked.length).toBe(1);
    server.drop();
    await expect.poll(() => server.connections()).toBe(0);
    release();
    expect(await sent.callback()).toMatchObject({ data: { content: 'finished' } });
    await server.whenReady(2);
    expect(callbacks()).toHaveLength(1);
  });
  test('an interaction that comes twice is answered once', async () => {
    await connect();
    const sent = server.interact(who());
    await sent.callback();
    server.repeat(sent);
    await expect.poll(callbacks).toHaveLength(2);
    expect(callbacks().map(({ status }) => status)).toEqual([204, 400]);
    await expect.poll(() => log.text).toContain('came too late or twice');
  });
  test('its ups and downs are told', async () => {
    await connect();
    expect(shards().at(-1)).toEqual({ kind: 'shards', up: 1, wanted: 1 });
    server.drop();
    await server.whenReady(2);
    await expect
      .poll(() => shards().slice(-2))
      .toEqual([
        { kind: 'shards', up: 0, wanted: 1 },
        { kind: 'shards', up: 1, wanted: 1 },
      ]);
  });
  test('Discord’s demand for more shards ends it, with what to do', async () => {
    await connect({ shards: 1 });
    server.closeWith(4011);
    expect(await gateway?.lost).toMatch(/4011.*set SHARDS to auto/u);
  });
  test('a token that is withdrawn ends it, with the reason', async () => {
    await connect();
    server.closeWith(4004);
    expect(await gateway?.lost).toMatch(/4004/u);
  });
  test('closing lets a running reply finish and takes no more', async () => {
    await connect();
    const release = heldAnswer({ content: 'finished' });
    const sent = server.interact(commandPayload('who', { leads: 'x' }));
    await expect.poll(() => asked.length).toBe(1);
    const closing = gateway?.close();
    await expect.poll(() => server.connections()).toBe(0);
    release();
    await closing;
    expect(await sent.callback()).toMatchObject({ data: { content: 'finished' } });
  });
});

describe('shards', () => {
  const identified = () =>
    server.received.filter(({ op }) => op === 2).map(({ d }) => (d as { shard: readonly number[] }).shard.join(' of '));

  test('are as many as Discord recommends, unless told otherwise', async () => {
    const larger = await startDiscordServer({ shards: 3 });
    try {
      await connect({ apiUrl: larger.apiUrl });
      expect(larger.connections()).toBe(3);
      expect(shards().at(-1)).toEqual({ kind: 'shards', up: 3, wanted: 3 });
      await gateway?.close();
      await connect({ apiUrl: larger.apiUrl, shards: 1 });
      expect(larger.connections()).toBe(1);
    } finally {
      await gateway?.close();
      await larger.stop();
    }
  });
  test('are as many as the operator says; each is answered, and the loss of one leaves the others alone', async () => {
    await connect({ shards: 4 });
    expect(identified().sort()).toEqual(['0 of 4', '1 of 4', '2 of 4', '3 of 4']);
    for (const shard of [0, 1, 2, 3]) expect(await server.interact(who(), shard).callback()).toMatchObject({ type: 4 });
    server.drop(2);
    const meanwhile = [0, 1, 3].map((shard) => server.interact(who(), shard).callback());
    expect(await Promise.all(meanwhile)).toHaveLength(3);
    await server.whenReady(5);
    await expect.poll(() => shards().at(-1)).toEqual({ kind: 'shards', up: 4, wanted: 4 });
    expect(shards()).toContainEqual({ kind: 'shards', up: 3, wanted: 4 });
    expect(await server.interact(who(), 2).callback()).toMatchObject({ type: 4 });
    expect(identified()).toHaveLength(4);
  });
});

describe('a flood', () => {
  const limits = { atOnce: 2, waiting: 3, patience: 60_000 };

  test('is answered as far as there is room, each once; the rest is turned away with a record; then it answers as before', async () => {
    await connect({ limits });
    const release = heldAnswer({ content: 'answered' });
    const sent = Array.from({ length: 20 }, () => server.interact(who()));
    await expect.poll(() => heard.filter(({ kind }) => kind === 'reply-lost').length).toBe(15);
    expect(asked).toHaveLength(2);
    release();
    await Promise.all(sent.slice(0, 5).map((each) => each.callback(10_000)));
    expect(callbacks()).toHaveLength(5);
    expect(log.text.match(/turned away: too many at once/gu)).toHaveLength(15);
    expect(heard).toContainEqual({ kind: 'reply-lost', reason: 'busy' });
    expect(await server.interact(who()).callback()).toMatchObject({ data: { content: 'answered' } });
  });
});

describe('a REST server in trouble', () => {
  const failures = () => heard.filter(({ kind }) => kind === 'rest-failure').map((event) => 'reason' in event && event.reason);
  const lost = () => heard.filter(({ kind }) => kind === 'reply-lost').map((event) => 'reason' in event && event.reason);

  test('a rate limit is waited out, and the reply sent once', async () => {
    await connect();
    server.fault({
      matches: /callback$/u,
      status: 429,
      headers: { 'retry-after': '0.2', 'x-ratelimit-scope': 'user' },
      body: { message: 'You are being rate limited.', retry_after: 0.2, global: false },
    });
    expect(await server.interact(who()).callback(10_000)).toMatchObject({ type: 4 });
    expect(callbacks().map(({ status }) => status)).toEqual([429, 204]);
    expect(failures()).toEqual(['rate-limited']);
    expect(lost()).toEqual([]);
  });
  test('a rate limit longer than a reply may take is not waited out: the reply is given up with a record', async () => {
    await connect();
    server.fault({ matches: /callback$/u, status: 429, headers: { 'retry-after': '3600' }, body: { message: 'x', retry_after: 3600 } });
    server.interact(who());
    await expect.poll(lost).toEqual(['failed']);
    expect(log.text).toContain('could not be sent');
    expect(await server.interact(who()).callback()).toMatchObject({ type: 4 });
    expect(accepted()).toHaveLength(1);
  });
  test('a passing server error is tried again, and the reply sent once', async () => {
    await connect();
    server.fault({ matches: /callback$/u, status: 502, times: 2 });
    expect(await server.interact(who()).callback(10_000)).toMatchObject({ type: 4 });
    expect(callbacks().map(({ status }) => status)).toEqual([502, 502, 204]);
    expect(failures()).toEqual(['server-error', 'server-error']);
  });
  test('a lasting server error costs that reply alone', async () => {
    await connect();
    server.fault({ matches: /callback$/u, status: 500, times: 4 });
    server.interact(who());
    await expect.poll(lost).toEqual(['failed']);
    expect(await server.interact(who()).callback()).toMatchObject({ type: 4 });
    expect(callbacks().map(({ status }) => status)).toEqual([500, 500, 500, 500, 204]);
  });
  test('an unknown interaction is not tried again, and counts as lost', async () => {
    await connect();
    server.fault({ matches: /callback$/u, status: 404, body: { message: 'Unknown interaction', code: 10_062 } });
    server.interact(who());
    await expect.poll(lost).toEqual(['late']);
    expect(callbacks()).toHaveLength(1);
    expect(failures()).toEqual(['refused']);
  });
  test('a connection that is cut before the reply arrives is opened again', async () => {
    await connect();
    server.fault({ matches: /callback$/u, status: 500, cut: true });
    expect(await server.interact(who()).callback(10_000)).toMatchObject({ type: 4 });
    expect(failures()).toEqual(['unreachable']);
    expect(accepted()).toHaveLength(1);
  });
  test('a reply that Discord took but did not confirm is not given twice', async () => {
    await connect();
    server.fault({ matches: /callback$/u, status: 0, cut: true });
    expect(await server.interact(who()).callback(10_000)).toMatchObject({ type: 4 });
    await expect.poll(() => callbacks().map(({ status }) => status)).toEqual([204, 400]);
    expect(await server.interact(who()).callback()).toMatchObject({ type: 4 });
    expect(lost()).toEqual([]);
    expect(log.text).not.toMatch(/late or twice|could not be sent/u);
  });
  test('a server that does not answer is given up when a reply would come too late; others are answered meanwhile', async () => {
    await connect({ replyLimit: 2_000 });
    server.fault({ matches: /callback$/u, status: 500, delay: 60_000 });
    server.interact(who());
    await expect.poll(() => callbacks().length).toBe(1);
    expect(await server.interact(who()).callback()).toMatchObject({ type: 4 });
    await expect.poll(lost).toEqual(['late']);
    expect(callbacks()).toHaveLength(2);
  });
  test('a registration that meets a rate limit and a server error is written all the same', async () => {
    server.fault({
      matches: /^GET .*commands$/u,
      status: 429,
      headers: { 'retry-after': '0.1' },
      body: { message: 'x', retry_after: 0.1 },
    });
    server.fault({ matches: /^PUT .*commands$/u, status: 503 });
    await connect();
    expect(server.commands()).toMatchObject([{ name: 'who' }]);
  });
});

async function gatewayInfo(): Promise<unknown> {
  const response = await fetch(`${server.apiUrl}/v10/gateway/bot`, { headers: { authorization: `Bot ${TOKEN}` } });
  return response.json();
}
