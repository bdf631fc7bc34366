// A small Discord on loopback, as its API documentation describes the protocol: REST v10 for commands, interactions and their webhooks, and the
// gateway over WebSocket. It refuses what Discord refuses, so that a bot that passes here sends nothing that Discord would not take.
// Faults (a dropped connection, an invalid session, a failing REST answer) happen when a test asks for them.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { APPLICATION_ID, BOT_USER, GUILD_ID, startGateway, TOKEN } from './discord-gateway.ts';
import { choicesProblems, commandsProblems, isEmptyMessage, messageProblems, nestProblems, type Problem } from './discord-rules.ts';

export { APPLICATION_ID, GUILD_ID, TOKEN } from './discord-gateway.ts';

export interface DiscordServerOptions {
  /** Milliseconds since 1970; decides when an interaction has become too old. */
  readonly now?: () => number;
  /** Milliseconds between the bot's heartbeats. */
  readonly heartbeatInterval?: number;
  /** How many shards it recommends; one unless given. */
  readonly shards?: number;
}

/** A request that reached the REST server, with the status that it was given. */
export interface RestRequest {
  readonly method: string;
  /** Without `/api/v10` and without the query. */
  readonly path: string;
  readonly authorization: string | null;
  readonly body: unknown;
  readonly files: readonly string[];
  status: number;
}

/** The first answer of the bot to an interaction. */
export interface Callback {
  readonly type: number;
  readonly data: unknown;
  readonly files: readonly string[];
}

export interface SentInteraction {
  readonly id: string;
  readonly token: string;
  /** Settles when a callback has been accepted; rejects after `timeout` milliseconds, as generous as a busy machine needs. */
  readonly callback: (timeout?: number) => Promise<Callback>;
}

/** Answers of the REST server that a test puts in the way. */
export interface Fault {
  readonly matches: RegExp;
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds before answering. */
  readonly delay?: number;
  /** It answers when this has settled. */
  readonly until?: Promise<unknown>;
  /** The connection is cut in place of an answer; with status 0 after the request has been carried out. */
  readonly cut?: boolean;
  /** How often; once unless given. */
  times?: number;
}

export interface DiscordServer {
  /** `http://127.0.0.1:PORT/api`, what DISCORD_API_URL is set to. */
  readonly apiUrl: string;
  readonly requests: readonly RestRequest[];
  /** What the gateway has received, newest last: opcodes of every connection. */
  readonly received: readonly { readonly op: number; readonly d: unknown }[];
  /** Close codes that the server has ended connections with. */
  readonly closed: readonly number[];
  /** The registered commands, everywhere or in one server. */
  readonly commands: (guildId?: string) => readonly unknown[];
  /** Registers an interaction without sending it anywhere, for REST alone. */
  readonly open: (interaction: object) => SentInteraction & { readonly payload: object };
  /** Sends INTERACTION_CREATE to the bot; `interaction` as tests/support/payloads.ts builds it. */
  readonly interact: (interaction: object, shard?: number) => SentInteraction;
  /** Sends an interaction that was sent before once more. */
  readonly repeat: (sent: SentInteraction) => void;
  readonly connections: () => number;
  /** Settles when a bot is ready (identified or resumed). */
  readonly whenReady: (count?: number) => Promise<void>;
  readonly fault: (fault: Fault) => void;
  /** Cuts every connection without a word. */
  readonly drop: (shard?: number) => void;
  /** Opcode 7. */
  readonly requestReconnect: () => void;
  /** Opcode 9. */
  readonly invalidateSession: (resumable: boolean) => void;
  /** Reads nothing more from any connection, not even a goodbye. */
  readonly freeze: () => void;
  readonly closeWith: (code: number) => void;
  /** Heartbeats are answered unless switched off: a zombie connection. */
  readonly acknowledge: (heartbeats: boolean) => void;
  readonly stop: () => Promise<void>;
}

/** Discord's: an interaction can be answered first within 3 seconds, followed up for 15 minutes. */
const FIRST_ANSWER_LIMIT = 3_000;
const TOKEN_LIFETIME = 15 * 60_000;

interface Open {
  readonly payload: Readonly<Record<string, unknown>>;
  readonly created: number;
  callback: Callback | null;
  original: object | null;
  settle: (callback: Callback) => void;
  readonly settled: Promise<Callback>;
}

export async function startDiscordServer(options: DiscordServerOptions = {}): Promise<DiscordServer> {
  const now = options.now ?? Date.now;
  const requests: RestRequest[] = [];
  const commands = new Map<string, readonly unknown[]>();
  const interactions = new Map<string, Open>();
  const faults: Fault[] = [];
  let nextId = 900_000_000_000_000_000n;
  const snowflake = () => String(nextId++);

  const http = createServer((request, response) => {
    void handle(request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ message: String(error), code: 0 }));
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  const apiUrl = `http://127.0.0.1:${port}/api`;
  const gateway = startGateway(http, `ws://127.0.0.1:${port}/gateway`, options.heartbeatInterval ?? 41_250, now);

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', apiUrl);
    const path = url.pathname.replace(/^\/api(?:\/v\d+)?/u, '');
    const { body, files } = await readBody(request, url).catch(() => ({ body: NOT_JSON, files: [] }));
    const record: RestRequest = {
      method: request.method ?? '',
      path,
      authorization: request.headers.authorization ?? null,
      body,
      files,
      status: 0,
    };
    requests.push(record);
    const fault = faults.find((each) => each.matches.test(`${record.method} ${path}`));
    if (fault !== undefined) {
      fault.times = (fault.times ?? 1) - 1;
      if (fault.times <= 0) faults.splice(faults.indexOf(fault), 1);
      await fault.until;
      if (fault.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delay));
    }
    const answer =
      fault !== undefined && fault.status !== 0
        ? { status: fault.status, body: fault.body ?? { message: 'fault', code: 0 }, headers: fault.headers }
        : route(record);
    record.status = answer.status;
    if (fault?.cut === true) {
      request.socket.destroy();
      return;
    }
    const form = answer.body === undefined ? {} : { 'content-type': 'application/json' };
    response.writeHead(answer.status, { ...form, ...('headers' in answer ? answer.headers : {}) });
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
  };

  const route = (request: RestRequest): Answer => {
    const { method, path } = request;
    if (request.body === NOT_JSON) return refused(400, 50_109, 'The request body contains invalid JSON.');
    const callback = /^\/interactions\/(\d+)\/([^/]+)\/callback$/u.exec(path);
    if (callback !== null && method === 'POST') return acknowledge(request, callback[1] ?? '', callback[2] ?? '');
    const webhook = /^\/webhooks\/(\d+)\/([^/]+)(?:\/messages\/([^/]+))?$/u.exec(path);
    if (webhook !== null) return followUp(request, webhook[2] ?? '', webhook[3] ?? null);
    if (method === 'GET' && path === '/gateway') return ok({ url: gateway.url });

    if (request.authorization !== `Bot ${TOKEN}`) return refused(401, 0, '401: Unauthorized');
    if (method === 'GET' && path === '/gateway/bot')
      return ok({
        url: gateway.url,
        shards: options.shards ?? 1,
        // All shards at once: the wait of five seconds between them is Discord's own care for itself.
        session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 16 },
      });
    if (method === 'GET' && path === '/users/@me') return ok(BOT_USER);
    if (method === 'GET' && (path === '/applications/@me' || path === '/oauth2/applications/@me'))
      return ok({ id: APPLICATION_ID, name: 'Plenary', description: '', icon: null, bot: BOT_USER, verify_key: '00'.repeat(32), flags: 0 });
    const registered = /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/u.exec(path);
    if (registered !== null) {
      if (registered[1] !== APPLICATION_ID)
        return refused(403, 20_012, 'You are not authorized to perform this action on this application');
      const scope = registered[2] ?? 'global';
      if (scope !== 'global' && scope !== GUILD_ID) return refused(403, 50_001, 'Missing Access');
      if (method === 'GET') return ok(commands.get(scope) ?? []);
      if (method === 'PUT') return overwrite(request.body, scope);
    }
    return refused(404, 0, '404: Not Found');
  };

  const overwrite = (body: unknown, scope: string): Answer => {
    const problems = commandsProblems(body);
    if (problems.length > 0) return invalidForm(problems);
    const list = body as readonly Readonly<Record<string, unknown>>[];
    if (list.filter((command) => (command['type'] ?? 1) === 1).length > 100)
      return refused(400, 30_032, 'Maximum number of application commands reached (100).');
    const written = list.map((command) => asRegistered(command, snowflake(), scope === 'global' ? null : scope));
    commands.set(scope, written);
    return ok(written);
  };

  const acknowledge = (request: RestRequest, id: string, token: string): Answer => {
    const open = interactions.get(id);
    if (open === undefined || open.payload['token'] !== token) return refused(404, 10_062, 'Unknown interaction');
    if (open.callback !== null) return refused(400, 40_060, 'Interaction has already been acknowledged.');
    if (now() - open.created > FIRST_ANSWER_LIMIT) return refused(404, 10_062, 'Unknown interaction');
    const { type, data } = (request.body ?? {}) as { type?: unknown; data?: unknown };
    const allowed = CALLBACK_TYPES[Number(open.payload['type'])] ?? [];
    if (typeof type !== 'number' || !allowed.includes(type))
      return invalidForm([
        { path: ['type'], code: 'BASE_TYPE_CHOICES', message: `Value "${type}" must be one of {${allowed.join(', ')}}.` },
      ]);
    const problems =
      type === AUTOCOMPLETE_RESULT ? choicesProblems(data) : MESSAGES.includes(type) ? messageProblems(data, request.files.length) : [];
    if (problems.length > 0) return invalidForm(problems.map((problem) => ({ ...problem, path: ['data', ...problem.path] })));
    if (MESSAGES.includes(type) && isEmptyMessage(data, request.files.length)) return refused(400, 50_006, 'Cannot send an empty message');
    open.callback = { type, data, files: request.files };
    if (MESSAGES.includes(type)) open.original = toMessage(data, snowflake());
    open.settle(open.callback);
    return { status: 204 };
  };

  const followUp = (request: RestRequest, token: string, messageId: string | null): Answer => {
    const open = [...interactions.values()].find((each) => each.payload['token'] === token);
    if (open === undefined || open.callback === null) return refused(404, 10_015, 'Unknown Webhook');
    if (now() - open.created > TOKEN_LIFETIME) return refused(401, 50_027, 'Invalid Webhook Token');
    const { method } = request;
    if (method === 'POST' && messageId === null) return written(request, () => {});
    if (messageId !== '@original' || (open.original === null && method !== 'PATCH')) return refused(404, 10_008, 'Unknown Message');
    if (method === 'GET') return ok(open.original);
    if (method === 'DELETE') {
      open.original = null;
      return { status: 204 };
    }
    if (method === 'PATCH')
      return written(request, (message) => {
        open.original = message;
      });
    return refused(405, 0, '405: Method Not Allowed');
  };

  const written = (request: RestRequest, keep: (message: object) => void): Answer => {
    const problems = messageProblems(request.body, request.files.length);
    if (problems.length > 0) return invalidForm(problems);
    if (isEmptyMessage(request.body, request.files.length)) return refused(400, 50_006, 'Cannot send an empty message');
    const message = toMessage(request.body, snowflake());
    keep(message);
    return ok(message);
  };

  const open = (interaction: object) => {
    const id = snowflake();
    const payload = { ...interaction, id, application_id: APPLICATION_ID, token: `interaction-token-${id}`, version: 1 };
    let settle: Open['settle'] = () => {};
    const settled = new Promise<Callback>((resolve) => {
      settle = resolve;
    });
    interactions.set(id, { payload, created: now(), callback: null, original: null, settle, settled });
    const callback = async (timeout = 15_000) => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error(`no answer to interaction ${id} within ${timeout} ms`)), timeout);
      });
      return Promise.race([settled, late]).finally(() => clearTimeout(timer));
    };
    return { id, token: payload.token, callback, payload };
  };

  return {
    apiUrl,
    requests,
    received: gateway.received,
    closed: gateway.closed,
    commands: (guildId) => commands.get(guildId ?? 'global') ?? [],
    open,
    interact: (interaction, shard) => {
      const opened = open(interaction);
      gateway.dispatch('INTERACTION_CREATE', opened.payload, shard);
      return opened;
    },
    repeat: ({ id }) => gateway.dispatch('INTERACTION_CREATE', interactions.get(id)?.payload),
    connections: gateway.connections,
    whenReady: gateway.whenReady,
    fault: (fault) => faults.push({ ...fault }),
    drop: gateway.drop,
    requestReconnect: () => gateway.each((socket) => socket.send(JSON.stringify({ op: 7, d: null }))),
    invalidateSession: gateway.invalidateSession,
    freeze: () => gateway.each((socket) => socket.pause()),
    closeWith: (code) => gateway.each((socket) => gateway.end(socket, code)),
    acknowledge: gateway.acknowledge,
    stop: async () => {
      gateway.stop();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}

function refused(status: number, code: number, message: string): Answer {
  return { status, body: { message, code } };
}

function invalidForm(problems: readonly Problem[]): Answer {
  return { status: 400, body: { message: 'Invalid Form Body', code: 50_035, errors: nestProblems(problems) } };
}

/** JSON, or a form whose `payload_json` holds it beside `files[n]`. */
async function readBody(request: IncomingMessage, url: URL): Promise<{ body: unknown; files: readonly string[] }> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return { body: bytes.length === 0 ? null : JSON.parse(bytes.toString('utf8')), files: [] };
  const form = await new Request(url, { method: 'POST', headers: { 'content-type': type }, body: bytes }).formData();
  const payload = form.get('payload_json');
  const files = [...form.entries()]
    .filter(([name]) => /^files\[\d+\]$/u.test(name))
    .map(([, file]) => (file instanceof File ? file.name : ''));
  return { body: typeof payload === 'string' ? JSON.parse(payload) : null, files };
}

/** What GET gives back: the bookkeeping and the defaults that were not sent. */
function asRegistered(command: Readonly<Record<string, unknown>>, id: string, guild: string | null): object {
  return {
    id,
    application_id: APPLICATION_ID,
    version: id,
    default_member_permissions: null,
    type: 1,
    name_localizations: null,
    description_localizations: null,
    description: '',
    nsfw: false,
    dm_permission: true,
    ...(guild === null ? {} : { guild_id: guild }),
    ...command,
    ...(Array.isArray(command['options']) ? { options: command['options'].map(withoutFalse) } : {}),
  };
}

/** Discord leaves `required: false` out. */
function withoutFalse(option: object): object {
  return Object.fromEntries(Object.entries(option).filter(([, value]) => value !== false));
}

function toMessage(data: unknown, id: string): object {
  return { id, type: 0, channel_id: '300000000000000001', author: BOT_USER, ...(data as object) };
}

const NOT_JSON = Symbol('not JSON');

const AUTOCOMPLETE_RESULT = 8;
/** Callback types that carry a message. */
const MESSAGES: readonly number[] = [4, 7];
/** By the interaction's type: ping, command, component, autocomplete, modal. */
const CALLBACK_TYPES: Readonly<Record<number, readonly number[]>> = { 1: [1], 2: [4, 5, 9], 3: [4, 5, 6, 7, 9], 4: [8], 5: [4, 5, 6, 7] };
