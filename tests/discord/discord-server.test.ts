// The small Discord of these tests refuses what Discord refuses. A bot that passes against it sends nothing that Discord would not take.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { APPLICATION_ID, type DiscordServer, GUILD_ID, startDiscordServer, TOKEN } from '../support/discord-server.ts';
import { autocompletePayload, commandPayload, componentPayload } from '../support/payloads.ts';

let clock = 1_700_000_000_000;
let server: DiscordServer;

beforeAll(async () => {
  server = await startDiscordServer({ now: () => clock });
});
afterAll(() => server.stop());

interface Answer {
  readonly status: number;
  readonly code: number | undefined;
  /** `path: code` of each error in the form, sorted. */
  readonly errors: readonly string[];
  readonly body: unknown;
}

async function call(method: string, path: string, body?: unknown, token: string | null = TOKEN): Promise<Answer> {
  const response = await fetch(`${server.apiUrl}/v10${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bot ${token}` }) },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer = (text === '' ? {} : JSON.parse(text)) as { code?: number; errors?: object };
  return { status: response.status, code: answer.code, errors: flatten(answer.errors ?? {}), body: answer };
}

function flatten(errors: object, path = ''): string[] {
  return Object.entries(errors).flatMap(([key, value]) =>
    key === '_errors'
      ? (value as { code: string }[]).map(({ code }) => `${path}: ${code}`)
      : flatten(value, path === '' ? key : `${path}.${key}`),
  );
}

const answerTo = (interaction: { id: string; token: string }, type: number, data: unknown) =>
  call('POST', `/interactions/${interaction.id}/${interaction.token}/callback`, { type, data }, null);
const reply = (data: unknown) => answerTo(server.open(commandPayload('who', { leads: 'SIOP' })), 4, data);
const overwrite = (commands: unknown) => call('PUT', `/applications/${APPLICATION_ID}/commands`, commands);

describe('who may ask', () => {
  test('a missing or wrong token is unauthorized', async () => {
    expect(await call('GET', '/gateway/bot', undefined, 'wrong')).toMatchObject({ status: 401, code: 0 });
    expect(await call('GET', '/users/@me', undefined, null)).toMatchObject({ status: 401, code: 0 });
    expect(await call('PUT', `/applications/${APPLICATION_ID}/commands`, [], 'wrong')).toMatchObject({ status: 401 });
  });
  test('the token opens its own application and no other, its own servers and no others', async () => {
    expect(await call('GET', '/applications/@me')).toMatchObject({ status: 200, body: { id: APPLICATION_ID } });
    expect(await call('GET', '/users/@me')).toMatchObject({ status: 200, body: { bot: true } });
    expect(await call('GET', '/gateway', undefined, null)).toMatchObject({ status: 200 });
    expect(await call('PUT', '/applications/100000000000000009/commands', [])).toMatchObject({ status: 403, code: 20_012 });
    expect(await call('PUT', `/applications/${APPLICATION_ID}/guilds/200000000000000009/commands`, [])).toMatchObject({
      status: 403,
      code: 50_001,
    });
  });
  test('an unknown route and a body that is not JSON are refused', async () => {
    expect(await call('GET', '/nowhere')).toMatchObject({ status: 404, code: 0 });
    expect(await call('PUT', `/applications/${APPLICATION_ID}/commands`, '[')).toMatchObject({ status: 400, code: 50_109 });
  });
});

describe('interactions', () => {
  test('an answer is taken once', async () => {
    const interaction = server.open(commandPayload('who', {}));
    expect(await answerTo(interaction, 4, { content: 'once' })).toMatchObject({ status: 204 });
    expect(await answerTo(interaction, 4, { content: 'twice' })).toMatchObject({ status: 400, code: 40_060 });
    expect(await interaction.callback()).toMatchObject({ type: 4, data: { content: 'once' } });
  });
  test('an answer is taken at 3 seconds and not a millisecond later', async () => {
    const intime = server.open(commandPayload('who', {}));
    const late = server.open(commandPayload('who', {}));
    clock += 3_000;
    expect(await answerTo(intime, 4, { content: 'just so' })).toMatchObject({ status: 204 });
    clock += 1;
    expect(await answerTo(late, 4, { content: 'late' })).toMatchObject({ status: 404, code: 10_062 });
  });
  test('an unknown interaction and a wrong interaction token are refused', async () => {
    const interaction = server.open(commandPayload('who', {}));
    expect(await answerTo({ id: '1', token: interaction.token }, 4, { content: 'x' })).toMatchObject({ status: 404, code: 10_062 });
    expect(await answerTo({ id: interaction.id, token: 'wrong' }, 4, { content: 'x' })).toMatchObject({ status: 404, code: 10_062 });
  });
  test('each kind of interaction takes its own kinds of answer', async () => {
    const data = { content: 'x' };
    expect(await answerTo(server.open(commandPayload('who', {})), 7, data)).toMatchObject({
      code: 50_035,
      errors: ['type: BASE_TYPE_CHOICES'],
    });
    expect(await answerTo(server.open(commandPayload('who', {})), 8, { choices: [] })).toMatchObject({ code: 50_035 });
    expect(await answerTo(server.open(autocompletePayload('who', { leads: '' }, 'leads')), 4, data)).toMatchObject({ code: 50_035 });
    expect(await answerTo(server.open(componentPayload('1|p', {})), 7, data)).toMatchObject({ status: 204 });
  });
  test('the first message can be read, edited and deleted, and followed up, for 15 minutes', async () => {
    const interaction = server.open(commandPayload('who', {}));
    const webhook = `/webhooks/${APPLICATION_ID}/${interaction.token}`;
    expect(await call('POST', webhook, { content: 'too early' }, null)).toMatchObject({ status: 404, code: 10_015 });
    await answerTo(interaction, 5, {});
    expect(await call('GET', `${webhook}/messages/@original`, undefined, null)).toMatchObject({ status: 404, code: 10_008 });
    expect(await call('PATCH', `${webhook}/messages/@original`, { content: 'edited' }, null)).toMatchObject({ status: 200 });
    expect(await call('GET', `${webhook}/messages/@original`, undefined, null)).toMatchObject({ body: { content: 'edited' } });
    expect(await call('POST', webhook, { content: 'more' }, null)).toMatchObject({ status: 200, body: { content: 'more' } });
    expect(await call('POST', webhook, { content: 'm'.repeat(2001) }, null)).toMatchObject({ code: 50_035 });
    expect(await call('DELETE', `${webhook}/messages/@original`, undefined, null)).toMatchObject({ status: 204 });
    expect(await call('GET', `${webhook}/messages/@original`, undefined, null)).toMatchObject({ code: 10_008 });
    clock += 15 * 60_000 + 1;
    expect(await call('POST', webhook, { content: 'too late' }, null)).toMatchObject({ status: 401, code: 50_027 });
  });
});

describe('messages', () => {
  const field = { name: 'n', value: 'v' };
  const button = { type: 2, style: 2, label: 'More', custom_id: 'more' };
  const row = (...components: object[]) => ({ content: 'x', components: [{ type: 1, components }] });
  const select = (options: readonly object[]) => row({ type: 3, custom_id: 'which', options });
  const repeat = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));

  test('an empty message is refused', async () => {
    expect(await reply({ content: '', embeds: [] })).toMatchObject({ status: 400, code: 50_006 });
    expect(await reply({})).toMatchObject({ code: 50_006 });
  });

  // Each is taken at the limit and refused one past it.
  test.each<[string, (size: number) => unknown, number, string]>([
    ['content', (size) => ({ content: 'c'.repeat(size) }), 2000, 'data.content: BASE_TYPE_MAX_LENGTH'],
    ['content in code points', (size) => ({ content: '😀'.repeat(size) }), 2000, 'data.content: BASE_TYPE_MAX_LENGTH'],
    ['embeds', (size) => ({ embeds: repeat(size, () => ({ title: 't' })) }), 10, 'data.embeds: BASE_TYPE_MAX_LENGTH'],
    ['an embed’s title', (size) => ({ embeds: [{ title: 't'.repeat(size) }] }), 256, 'data.embeds.0.title: BASE_TYPE_MAX_LENGTH'],
    [
      'an embed’s description',
      (size) => ({ embeds: [{ description: 'd'.repeat(size) }] }),
      4096,
      'data.embeds.0.description: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'an embed’s fields',
      (size) => ({ embeds: [{ fields: repeat(size, () => field) }] }),
      25,
      'data.embeds.0.fields: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a field’s name',
      (size) => ({ embeds: [{ fields: [{ ...field, name: 'n'.repeat(size) }] }] }),
      256,
      'data.embeds.0.fields.0.name: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a field’s value',
      (size) => ({ embeds: [{ fields: [{ ...field, value: 'v'.repeat(size) }] }] }),
      1024,
      'data.embeds.0.fields.0.value: BASE_TYPE_BAD_LENGTH',
    ],
    ['a footer', (size) => ({ embeds: [{ footer: { text: 'f'.repeat(size) } }] }), 2048, 'data.embeds.0.footer.text: BASE_TYPE_BAD_LENGTH'],
    [
      'an author’s name',
      (size) => ({ embeds: [{ author: { name: 'a'.repeat(size) } }] }),
      256,
      'data.embeds.0.author.name: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'all embeds together',
      (size) => ({ embeds: [{ description: 'd'.repeat(4000) }, { description: 'd'.repeat(size - 4000) }] }),
      6000,
      'data.embeds: MAX_EMBED_SIZE_EXCEEDED',
    ],
    [
      'rows',
      (size) => ({ content: 'x', components: repeat(size, (n) => ({ type: 1, components: [{ ...button, custom_id: `b${n}` }] })) }),
      5,
      'data.components: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'buttons in a row',
      (size) => row(...repeat(size, (n) => ({ ...button, custom_id: `b${n}` }))),
      5,
      'data.components.0.components: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a button’s label',
      (size) => row({ ...button, label: 'l'.repeat(size) }),
      80,
      'data.components.0.components.0.label: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a custom id',
      (size) => row({ ...button, custom_id: 'i'.repeat(size) }),
      100,
      'data.components.0.components.0.custom_id: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a menu’s options',
      (size) => select(repeat(size, (n) => ({ label: 'l', value: `v${n}` }))),
      25,
      'data.components.0.components.0.options: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'an option’s label',
      (size) => select([{ label: 'l'.repeat(size), value: 'v' }]),
      100,
      'data.components.0.components.0.options.0.label: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'an option’s value',
      (size) => select([{ label: 'l', value: 'v'.repeat(size) }]),
      100,
      'data.components.0.components.0.options.0.value: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'an option’s description',
      (size) => select([{ label: 'l', value: 'v', description: 'd'.repeat(size) }]),
      100,
      'data.components.0.components.0.options.0.description: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a placeholder',
      (size) => row({ type: 3, custom_id: 'which', placeholder: 'p'.repeat(size), options: [{ label: 'l', value: 'v' }] }),
      150,
      'data.components.0.components.0.placeholder: BASE_TYPE_MAX_LENGTH',
    ],
  ])('%s: taken at the limit, refused one past it', async (_, make, limit, error) => {
    expect(await reply(make(limit))).toMatchObject({ status: 204 });
    expect(await reply(make(limit + 1))).toMatchObject({ status: 400, code: 50_035, errors: [error] });
  });

  test.each<[string, unknown, string]>([
    ['a field without a name', { embeds: [{ fields: [{ name: '', value: 'v' }] }] }, 'data.embeds.0.fields.0.name: BASE_TYPE_REQUIRED'],
    ['a field without a value', { embeds: [{ fields: [{ name: 'n' }] }] }, 'data.embeds.0.fields.0.value: BASE_TYPE_REQUIRED'],
    ['content that is no text', { content: 5 }, 'data.content: STRING_TYPE_CONVERT'],
    ['a link that is none', { embeds: [{ title: 't', url: 'not a link' }] }, 'data.embeds.0.url: URL_TYPE_INVALID_URL'],
    [
      'a link to something else than the web',
      { embeds: [{ title: 't', url: 'javascript:alert(1)' }] },
      'data.embeds.0.url: URL_TYPE_INVALID_SCHEME',
    ],
    ['a colour past white', { embeds: [{ title: 't', color: 0x1000000 }] }, 'data.embeds.0.color: NUMBER_TYPE_MAX'],
    ['a row without components', row(), 'data.components.0.components: BASE_TYPE_BAD_LENGTH'],
    [
      'a menu beside a button',
      row(button, { type: 3, custom_id: 'w', options: [{ label: 'l', value: 'v' }] }),
      'data.components.0.components: COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    ['a menu without options', select([]), 'data.components.0.components.0.options: BASE_TYPE_BAD_LENGTH'],
    [
      'two options of one value',
      select([
        { label: 'a', value: 'v' },
        { label: 'b', value: 'v' },
      ]),
      'data.components.0.components.0.options.1.value: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    ['two components of one custom id', row(button, button), 'data.components.0.components.1.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED'],
    ['a button without custom id', row({ type: 2, style: 1, label: 'l' }), 'data.components.0.components.0.custom_id: BASE_TYPE_REQUIRED'],
    [
      'a button without label',
      row({ type: 2, style: 1, custom_id: 'b' }),
      'data.components.0.components.0.label: BUTTON_COMPONENT_INVALID_CONTENT',
    ],
    [
      'a link button with a custom id',
      row({ type: 2, style: 5, label: 'l', url: 'https://example.org', custom_id: 'b' }),
      'data.components.0.components.0: BUTTON_COMPONENT_CUSTOM_ID_AND_URL',
    ],
    [
      'an unknown kind of component',
      row({ type: 99, custom_id: 'b', style: 1, label: 'l' }),
      'data.components.0.components.0.type: BASE_TYPE_CHOICES',
    ],
    [
      'mentions of an unknown kind',
      { content: 'x', allowed_mentions: { parse: ['all'] } },
      'data.allowed_mentions.parse.0: BASE_TYPE_CHOICES',
    ],
    ['flags that a reply cannot have', { content: 'x', flags: 1 }, 'data.flags: MESSAGE_FLAGS_INVALID'],
    [
      'an attachment without its file',
      { content: 'x', attachments: [{ id: '0', filename: 'a.png' }] },
      'data.attachments.0: ATTACHMENT_NOT_FOUND',
    ],
  ])('refuses %s', async (_, data, error) => {
    expect(await reply(data)).toMatchObject({ status: 400, code: 50_035, errors: [error] });
  });

  test('a refused message leaves the interaction open for another', async () => {
    const interaction = server.open(commandPayload('who', {}));
    expect(await answerTo(interaction, 4, { content: 'c'.repeat(2001) })).toMatchObject({ code: 50_035 });
    expect(await answerTo(interaction, 4, { content: 'short' })).toMatchObject({ status: 204 });
  });
});

describe('autocomplete results', () => {
  const complete = (choices: unknown) => answerTo(server.open(autocompletePayload('who', { leads: 's' }, 'leads')), 8, { choices });
  const choices = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `n${index}`, value: `v${index}` }));

  test('at most 25 choices, of 1 to 100 characters each', async () => {
    expect(await complete(choices(25))).toMatchObject({ status: 204 });
    expect(await complete(choices(26))).toMatchObject({ errors: ['data.choices: BASE_TYPE_MAX_LENGTH'] });
    expect(await complete([{ name: 'n'.repeat(100), value: 'v'.repeat(100) }])).toMatchObject({ status: 204 });
    expect(await complete([{ name: 'n'.repeat(101), value: 'v' }])).toMatchObject({
      errors: ['data.choices.0.name: BASE_TYPE_BAD_LENGTH'],
    });
    expect(await complete([{ name: 'n', value: 'v'.repeat(101) }])).toMatchObject({
      errors: ['data.choices.0.value: BASE_TYPE_BAD_LENGTH'],
    });
    expect(await complete([{ name: '', value: 'v' }])).toMatchObject({ errors: ['data.choices.0.name: BASE_TYPE_REQUIRED'] });
    expect(await complete(undefined)).toMatchObject({ errors: ['data.choices: BASE_TYPE_REQUIRED'] });
  });
});

describe('commands', () => {
  const command = { name: 'who', description: 'Who leads it' };
  const option = { type: 3, name: 'leads', description: 'A society', required: true };

  test('what was written is read back, with the defaults that Discord fills in', async () => {
    expect(await overwrite([{ ...command, options: [option, { ...option, name: 'more', required: false }] }])).toMatchObject({
      status: 200,
    });
    const there = (await call('GET', `/applications/${APPLICATION_ID}/commands`)).body;
    expect(there).toMatchObject([{ name: 'who', type: 1, nsfw: false, default_member_permissions: null, application_id: APPLICATION_ID }]);
    expect(await call('PUT', `/applications/${APPLICATION_ID}/guilds/${GUILD_ID}/commands`, [command])).toMatchObject({ status: 200 });
    expect(server.commands(GUILD_ID)).toHaveLength(1);
    expect(await overwrite([])).toMatchObject({ status: 200 });
    expect(server.commands()).toHaveLength(0);
  });
  test('more than a hundred commands are refused', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => ({ ...command, name: `c${index}` }));
    expect(await overwrite(many(100))).toMatchObject({ status: 200 });
    expect(await overwrite(many(101))).toMatchObject({ status: 400, code: 30_032 });
  });
  test.each<[string, unknown, string]>([
    ['a list that is none', {}, ': LIST_TYPE_CONVERT'],
    ['a name in capitals', [{ ...command, name: 'Who' }], '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ['a name with a space', [{ ...command, name: 'who is' }], '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ['a name of 33 letters', [{ ...command, name: 'w'.repeat(33) }], '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ['a command without description', [{ name: 'who' }], '0.description: BASE_TYPE_REQUIRED'],
    ['a description of 101 characters', [{ ...command, description: 'd'.repeat(101) }], '0.description: BASE_TYPE_BAD_LENGTH'],
    [
      'a translation into an unknown language',
      [{ ...command, description_localizations: { en: 'x' } }],
      '0.description_localizations.en: BASE_TYPE_CHOICES',
    ],
    [
      'a translation of 101 characters',
      [{ ...command, description_localizations: { fr: 'x'.repeat(101) } }],
      '0.description_localizations.fr: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a translated name in capitals',
      [{ ...command, name_localizations: { fr: 'Qui' } }],
      '0.name_localizations.fr: APPLICATION_COMMAND_INVALID_NAME',
    ],
    [
      'two options of one name in one language',
      [
        {
          ...command,
          options: [
            { ...option, name_localizations: { fr: 'nom' } },
            { ...option, name: 'nom' },
          ],
        },
      ],
      '0.options.1.name_localizations.fr: APPLICATION_COMMAND_LOCALIZED_NAME_DUPLICATED',
    ],
    ['two commands of one name', [command, command], '1: APPLICATION_COMMANDS_DUPLICATE_NAME'],
    ['an unknown context', [{ ...command, contexts: [3] }], '0.contexts.0: BASE_TYPE_CHOICES'],
    ['an unknown way of installing', [{ ...command, integration_types: [2] }], '0.integration_types.0: BASE_TYPE_CHOICES'],
    [
      '26 options',
      [{ ...command, options: Array.from({ length: 26 }, (_, index) => ({ ...option, name: `o${index}` })) }],
      '0.options: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'two options of one name',
      [{ ...command, options: [option, option] }],
      '0.options.1: APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      'a required option after one that is not',
      [{ ...command, options: [{ ...option, name: 'a', required: false }, option] }],
      '0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'a text of more than 6000 characters',
      [{ ...command, options: [{ ...option, max_length: 6001 }] }],
      '0.options.0.max_length: NUMBER_TYPE_MAX',
    ],
    [
      'a length for a flag',
      [{ ...command, options: [{ ...option, type: 5, max_length: 5 }] }],
      '0.options.0.max_length: APPLICATION_COMMAND_OPTIONS_LENGTH',
    ],
    [
      '26 choices',
      [
        {
          ...command,
          options: [{ ...option, choices: Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: `${index}` })) }],
        },
      ],
      '0.options.0.choices: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'choices and autocomplete together',
      [{ ...command, options: [{ ...option, autocomplete: true, choices: [{ name: 'a', value: 'a' }] }] }],
      '0.options.0: APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
    ],
    [
      'more than 8000 characters in one command',
      [
        {
          ...command,
          options: Array.from({ length: 25 }, (_, index) => ({
            ...option,
            name: `o${index}`,
            choices: Array.from({ length: 4 }, (_, n) => ({ name: `${n}`.padEnd(40, 'n'), value: `${n}`.padEnd(40, 'v') })),
          })),
        },
      ],
      '0: APPLICATION_COMMAND_TOO_LARGE',
    ],
  ])('refuses %s', async (_, commands, error) => {
    expect(await overwrite(commands)).toMatchObject({ status: 400, code: 50_035, errors: [error] });
  });
});

describe('the gateway', () => {
  interface Frame {
    readonly op: number;
    readonly t?: string;
    readonly s?: number;
    readonly d: unknown;
  }

  /** A connection by hand: what arrives in order, and the close code. */
  async function connect() {
    const { url } = (await (await fetch(`${server.apiUrl}/v10/gateway`)).json()) as { url: string };
    const socket = new WebSocket(`${url}?v=10&encoding=json`);
    const frames: Frame[] = [];
    let wake = () => {};
    socket.on('message', (data) => {
      frames.push(JSON.parse(String(data)));
      wake();
    });
    const closed = new Promise<number>((resolve) => socket.on('close', resolve));
    const next = async (matches: (frame: Frame) => boolean): Promise<Frame> => {
      for (;;) {
        const at = frames.findIndex(matches);
        if (at >= 0) return frames.splice(at, 1)[0] as Frame;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    };
    await next(({ op }) => op === 10);
    return {
      send: (op: number, d: unknown) => socket.send(JSON.stringify({ op, d })),
      raw: (text: string) => socket.send(text),
      next,
      closed,
      end: () => socket.close(),
    };
  }

  const identify = (changes: object = {}) => ({
    token: TOKEN,
    intents: 1,
    properties: { os: 'linux', browser: 'test', device: 'test' },
    ...changes,
  });

  test('greets, answers heartbeats and makes an identified bot ready with its servers', async () => {
    const bot = await connect();
    bot.send(1, null);
    await bot.next(({ op }) => op === 11);
    bot.send(2, identify());
    expect(await bot.next(({ t }) => t === 'READY')).toMatchObject({
      s: 1,
      d: { application: { id: APPLICATION_ID }, guilds: [{ id: GUILD_ID, unavailable: true }] },
    });
    expect(await bot.next(({ t }) => t === 'GUILD_CREATE')).toMatchObject({ s: 2, d: { id: GUILD_ID } });
    bot.end();
  });

  test('resumes a session with what was missed, and knows no other', async () => {
    const first = await connect();
    first.send(2, identify());
    const ready = await first.next(({ t }) => t === 'READY');
    await first.next(({ t }) => t === 'GUILD_CREATE');
    first.end();
    await first.closed;
    const missed = server.interact(commandPayload('who', {}));

    const second = await connect();
    second.send(6, { token: TOKEN, session_id: (ready.d as { session_id: string }).session_id, seq: 2 });
    expect(await second.next(({ t }) => t === 'INTERACTION_CREATE')).toMatchObject({ s: 3, d: { id: missed.id } });
    await second.next(({ t }) => t === 'RESUMED');
    second.end();

    const third = await connect();
    third.send(6, { token: TOKEN, session_id: 'never', seq: 2 });
    expect(await third.next(({ op }) => op === 9)).toMatchObject({ d: false });
    third.end();
  });

  test.each<[number, string, (bot: Awaited<ReturnType<typeof connect>>) => void]>([
    [4001, 'an unknown opcode', (bot) => bot.send(99, null)],
    [4002, 'what is not JSON', (bot) => bot.raw('{')],
    [4003, 'asking before identifying', (bot) => bot.send(3, {})],
    [4004, 'a wrong token', (bot) => bot.send(2, identify({ token: 'wrong' }))],
    [4004, 'a wrong token on resuming', (bot) => bot.send(6, { token: 'wrong', session_id: 'x', seq: 1 })],
    [
      4005,
      'identifying twice',
      (bot) => {
        bot.send(2, identify());
        bot.send(2, identify());
      },
    ],
    [4010, 'a shard that is not one of the shards', (bot) => bot.send(2, identify({ shard: [1, 1] }))],
    [4013, 'intents that do not exist', (bot) => bot.send(2, identify({ intents: 2 ** 26 }))],
    [4014, 'a privileged intent that the application does not have', (bot) => bot.send(2, identify({ intents: 1 << 15 }))],
    [
      4008,
      'more than 120 events in a minute',
      (bot) => {
        for (let count = 0; count < 121; count++) bot.send(1, null);
      },
    ],
  ])('closes with %i for %s', async (code, _, act) => {
    const bot = await connect();
    act(bot);
    expect(await bot.closed).toBe(code);
  });

  test('closes with 4007 for a sequence number that was never sent', async () => {
    const first = await connect();
    first.send(2, identify());
    const ready = await first.next(({ t }) => t === 'READY');
    first.end();
    const second = await connect();
    second.send(6, { token: TOKEN, session_id: (ready.d as { session_id: string }).session_id, seq: 99 });
    expect(await second.closed).toBe(4007);
  });

  test('asks to reconnect or identify anew when told to', async () => {
    const bot = await connect();
    bot.send(2, identify());
    await bot.next(({ t }) => t === 'GUILD_CREATE');
    server.requestReconnect();
    await bot.next(({ op }) => op === 7);
    server.invalidateSession(true);
    expect(await bot.next(({ op }) => op === 9)).toMatchObject({ d: true });
    server.drop();
    expect(await bot.closed).toBe(1006);
  });
});
