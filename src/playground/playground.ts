// The playground: a web page that shows what Discord would, through the same dispatcher. A function from Request to Response, with no socket
// and no clock; src/cli/serve.ts gives it one. Every answer is data: what a document says reaches the page as JSON and stays text.

import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import type { ParsedRequest } from '../cli/parse-request.ts';
import type { TypedCommand } from '../cli/parse-typed-command.ts';
import type { RegisteredCommand, RegisteredMenu } from '../discord/registration.ts';
import type { Invocation, Reply } from '../invocation.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Reload } from '../live-corpus.ts';
import type { File, Message } from '../render/message.ts';
import { type Assets, PAGE_ADDRESS, SCRIPTS_ADDRESS } from './assets.ts';
import { changesBetween } from './changes.ts';
import { corpusOf, listDocuments, viewDocument } from './document-view.ts';
import type { Change, PlaygroundEvent, PlaygroundReply, PlaygroundSetup } from './wire.ts';

export interface PlaygroundDeps {
  readonly assets: Assets;
  /** As Discord is told: the page's commands, options and descriptions in every language. */
  readonly registration: readonly RegisteredCommand[];
  /** What a message's menu offers. */
  readonly menus: readonly RegisteredMenu[];
  /** Those that the bot speaks, BCP 47, the default one first. */
  readonly languages: readonly string[];
  /** The documents as they are now. */
  readonly knowledge: () => KnowledgeBase;
  readonly dispatch: (invocation: Invocation) => Promise<Reply>;
  /** One request in the form of `try --jsonl`. */
  readonly readRequest: (line: string) => ParsedRequest;
  /** What is asked by choosing `menu` in the menu of a message. */
  readonly readMenu: (menu: string, message: Partial<Message>, locale: string) => Invocation | null;
  /** One command as a person types it. */
  readonly readTyped: (text: string) => TypedCommand;
  /** What each rule looks for, by its name. */
  readonly rules: ReadonlyMap<string, string>;
  readonly now: () => Date;
  /** Answers only to the names of this machine's loopback, so that no other site can read the documents by naming itself after it. */
  readonly loopback: boolean;
  /** Hears of a bug; the page is told that something failed and no more. */
  readonly failed: (error: Error) => void;
}

export interface Playground {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** Tells every open page what a reading of the folder brought. */
  readonly tell: (reload: Reload) => Promise<void>;
  /** Ends every open stream. */
  readonly close: () => void;
}

/** A clicked message comes back whole: 6000 characters of embed, in JSON, and as much again in custom ids. */
const BODY_LIMIT = 128 * 1024;

const LOOPBACK_NAMES: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** How often an open stream is given a sign of life, in milliseconds: proxies cut those that are silent for a minute. */
const HEARTBEAT = 25_000;

export function createPlayground(deps: PlaygroundDeps): Playground {
  const { assets } = deps;
  const preloads = assets.beside.map((script) => `<link rel="modulepreload" href="${script}">`);
  const head = [`<script type="module" src="${assets.entry}"></script>`, ...preloads].join('\n');
  const changes = new Map<string, Change>();
  const streams = new Set<SSEStreamingApi>();
  const app = new Hono();

  app.use(async (context, next) => {
    await next();
    for (const [name, value] of HEADERS) context.res.headers.set(name, value);
    context.res.headers.set('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  });
  app.use((context, next) => {
    const isOurs = !deps.loopback || LOOPBACK_NAMES.includes(new URL(context.req.url).hostname);
    return isOurs ? next() : Promise.resolve(context.text('This page answers at 127.0.0.1 and localhost only.', 421));
  });
  if (!deps.loopback) app.use(compress());
  // Another site's page cannot send this type without asking first, and is then refused.
  app.use('/api/*', bodyLimit({ maxSize: BODY_LIMIT }), async (context, next) => {
    const isPost = context.req.method === 'POST';
    if (isPost && context.req.header('content-type')?.startsWith('application/json') !== true)
      return context.text('JSON is expected.', 415);
    context.header('Cache-Control', 'no-store');
    return next();
  });

  for (const address of ['/', '/documents', '/documents/:id']) {
    app.get(address, async (context) => {
      const page = await assets.load(`${PAGE_ADDRESS}index.html`);
      if (page === null) throw new Error('the page is missing');
      context.header('Cache-Control', 'no-cache');
      return context.html(new TextDecoder().decode(page.bytes).replace('<!-- head -->', () => head + setupOf(deps)));
    });
  }
  app.get(`${PAGE_ADDRESS}*`, (context) => sendAsset(context, 'no-cache'));
  app.get(`${SCRIPTS_ADDRESS}*`, (context) => sendAsset(context, 'public, max-age=31536000, immutable'));
  const sendAsset = async (context: Context, caching: string) => {
    const asset = await assets.load(context.req.path);
    if (asset === null) return context.notFound();
    return context.body(asset.bytes, 200, { 'Content-Type': asset.type, 'Cache-Control': caching });
  };

  app.post('/api/ask', async (context) => {
    const request = read(await context.req.text(), deps);
    // A slip in typing is the person's, anything else the page's.
    if (!request.ok)
      return context.json({ kind: 'unreadable', problem: request.problem } satisfies PlaygroundReply, request.slip ? 200 : 400);
    const reply = await deps.dispatch(request.invocation);
    return context.json(toPage(reply, typedText(request.invocation, deps)));
  });
  app.get('/api/documents', (context) => context.json(listDocuments(deps.knowledge(), changes)));
  app.get('/api/documents/:id', (context) => {
    const view = viewDocument(context.req.param('id'), deps.knowledge(), changes, deps.rules);
    return view === null ? context.json({ problem: 'There is no such document.' }, 404) : context.json(view);
  });
  app.get('/api/events', (context) =>
    streamSSE(context, async (stream) => {
      streams.add(stream);
      stream.onAbort(() => void streams.delete(stream));
      while (!stream.aborted && !stream.closed) {
        await stream.writeSSE({ event: 'alive', data: '' });
        await stream.sleep(HEARTBEAT);
      }
    }),
  );

  app.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    deps.failed(error);
    return context.json({ kind: 'unreadable', problem: 'Something went wrong; the log says what.' } satisfies PlaygroundReply, 500);
  });

  return {
    fetch: (request) => app.fetch(request),
    tell: async (reload) => {
      const event = toEvent(reload, deps.now().toISOString());
      if (event === null) return;
      if (event.kind === 'changed') for (const change of event.changes) changes.set(change.document, change);
      await Promise.allSettled([...streams].map((stream) => stream.writeSSE({ event: 'reload', data: JSON.stringify(event) })));
    },
    close: () => {
      for (const stream of streams) stream.abort();
      streams.clear();
    },
  };
}

const HEADERS: readonly (readonly [string, string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/**
 * Scripts of this server alone; no text ever becomes markup (trusted types: only Lit's own templates). The components write the style attribute
 * for an embed's colour, and nothing else may.
 */
const CONTENT_SECURITY_POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `style-src-attr 'unsafe-inline'`,
  `img-src 'self' data:`,
  `connect-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
  `require-trusted-types-for 'script'`,
  `trusted-types lit-html`,
].join('; ');

/** What the page must know before anything is asked: data that no browser runs. */
function setupOf({ registration, menus, languages, knowledge }: PlaygroundDeps): string {
  const setup: PlaygroundSetup = { corpus: corpusOf(knowledge()), commands: registration, menus, languages };
  return `\n<script type="application/json" id="setup">${JSON.stringify(setup).replaceAll('<', '\\u003c')}</script>`;
}

type Read =
  | { readonly ok: true; readonly invocation: Invocation }
  | { readonly ok: false; readonly problem: string; readonly slip: boolean };

/** A request as `try --jsonl` takes it, or with `typed`, a command as a person types it, or with `menu`, what was chosen on a `message`. */
function read(body: string, { readTyped, readMenu, readRequest }: PlaygroundDeps): Read {
  const { typed, private: alone, menu, message, ...rest } = parseObject(body);
  if (typeof menu === 'string' && typeof message === 'object') {
    const invocation = readMenu(menu, message ?? {}, typeof rest['locale'] === 'string' ? rest['locale'] : 'en-US');
    return invocation === null ? { ok: false, problem: `there is no ${menu}`, slip: false } : { ok: true, invocation };
  }
  if (typeof typed !== 'string') {
    const request = readRequest(body);
    return request.ok ? request : { ...request, slip: false };
  }
  const command = readTyped(typed);
  if (!command.ok) return { ok: false, problem: command.problem, slip: true };
  const options = alone === true ? { private: true, ...command.options } : command.options;
  const request = readRequest(JSON.stringify({ ...rest, command: command.command, options }));
  return request.ok ? request : { ...request, slip: false };
}

/** Empty where it is no object; the request's own reader says so. */
function parseObject(body: string): Readonly<Record<string, unknown>> {
  try {
    return { ...(JSON.parse(body) as object) };
  } catch {
    return {};
  }
}

function toPage(reply: Reply, typed: string | null): PlaygroundReply {
  if (reply.kind === 'choices') return reply;
  if (reply.kind === 'refused') return { ...reply, typed };
  const { message, answer, explanation, update } = reply;
  return { kind: 'message', typed, message, answer, explanation, update, files: reply.files.map(toData) };
}

function toData({ name, type, data }: File) {
  return { name, type, base64: Buffer.from(data).toString('base64') };
}

/** The question as a person would type it, null where none did: a name in place of an id that the completion gave, where it is one thing's alone. */
function typedText(invocation: Invocation, { registration, knowledge }: PlaygroundDeps): string | null {
  if (invocation.kind !== 'command' || registration.every(({ name }) => name !== invocation.command)) return null;
  const { entities, entityById } = knowledge();
  const shown = (value: unknown): string => {
    const entity = entityById.get(String(value));
    if (entity === undefined) return String(value);
    return entities.filter(({ name }) => name === entity.name).length === 1 ? entity.name : entity.id;
  };
  const options = Object.entries(invocation.options).map(([name, value]) => `${name}:${shown(value)}`);
  return [`/${invocation.command}`, ...options].join(' ');
}

function toEvent(reload: Reload, at: string): PlaygroundEvent | null {
  switch (reload.kind) {
    case 'same':
      return null;
    case 'failed':
      return { kind: 'failed', problem: reload.error instanceof Error ? reload.error.message : String(reload.error) };
    case 'swapped': {
      const { knowledge } = reload.report;
      return {
        kind: 'changed',
        corpus: corpusOf(knowledge),
        changes: changesBetween(reload.before, knowledge).map((change) => ({ ...change, at })),
      };
    }
  }
}
