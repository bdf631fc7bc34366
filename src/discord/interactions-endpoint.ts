// Discord's HTTP door: a function from Request to Response, with no socket and no clock. The signature is checked over the raw body before
// anything in it is read. Keeps nothing but the ids of the last interactions, so any number of replicas can stand behind one address.
// Source of the protocol: Discord's API documentation (interactions, receiving and responding; uploading files).

import { REST } from '@discordjs/rest';
import { getPath } from 'hono/utils/url';
import { LRUCache } from 'lru-cache';
import type { Dispatch } from '../dispatcher.ts';
import type { Reply } from '../invocation.ts';
import type { Log } from '../log.ts';
import { editReply, RETRIES } from './edit-reply.ts';
import { hearRestFailures } from './hear-rest-failures.ts';
import { type Callback, PATIENCE, toCallback, toEdit, toInvocation } from './interaction.ts';
import { type Interaction, PING, readInteraction } from './read-interaction.ts';
import type { TransportEvent } from './transport-event.ts';
import { createVerifier } from './verify-signature.ts';

export interface EndpointOptions {
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  /** Without the version: `https://discord.com/api`. */
  readonly apiUrl: string;
  /** Never rejects. */
  readonly dispatch: Dispatch;
  /** The day to answer for, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly hear?: (event: TransportEvent) => void;
  readonly log: Log;
}

export interface InteractionsEndpoint {
  /** Never rejects. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Settles when everything that was begun is done, the edits that follow replies included. */
  readonly settled: () => Promise<void>;
}

/** Where it answers; any other path is nothing. */
export const INTERACTIONS_PATH = '/interactions';

/**
 * Bytes. The largest that Discord sends is a message that is looked up: 4000 characters, 6000 in its embeds, as much again in what it
 * forwards, each character at most six bytes of JSON, and the people and files around it.
 */
export const BODY_LIMIT = 256 * 1024;

/** Milliseconds that Discord's clock and ours may be apart: a request that somebody kept is worth nothing after that. */
export const TIMESTAMP_WINDOW = 60_000;

/** Ids: 16 MB at most. Beyond 800 interactions a second the oldest are forgotten before their time. */
const REMEMBERED = 100_000;

export function createInteractionsEndpoint(options: EndpointOptions): InteractionsEndpoint {
  const { log, now } = options;
  const verify = createVerifier(options.publicKey);
  const rest = new REST({ api: options.apiUrl });
  const hear = options.hear ?? (() => {});
  hearRestFailures(rest, (reason) => hear({ kind: 'rest-failure', reason }));
  // A timestamp may lie as far ahead as behind, and is good for both together.
  const seen = new LRUCache<string, true>({ max: REMEMBERED, ttl: 2 * TIMESTAMP_WINDOW, ttlResolution: 0, perf: { now } });
  const running = new Set<Promise<unknown>>();
  const track = (work: Promise<unknown>) => {
    running.add(work);
    void work.finally(() => running.delete(work));
  };

  const answer = async (request: Request): Promise<Response> => {
    if (getPath(request) !== INTERACTIONS_PATH) return refuse(404, 'there is nothing here');
    if (request.method !== 'POST') return refuse(405, 'only POST is taken here', { Allow: 'POST' });
    const signature = request.headers.get('X-Signature-Ed25519') ?? '';
    const timestamp = request.headers.get('X-Signature-Timestamp') ?? '';
    if (signature === '' || timestamp === '') return refuse(401, 'the request is not signed');
    const body = await readBody(request);
    if (body === 'too-large') return refuse(413, `a request has at most ${BODY_LIMIT} bytes`);
    if (body === 'broken') return refuse(400, 'the body did not arrive whole');
    if (!verify(signature, timestamp, body)) return refuse(401, 'invalid request signature');
    const apart = now() - Number(timestamp) * 1000;
    if (!(Math.abs(apart) <= TIMESTAMP_WINDOW)) {
      log.warn({ seconds: Math.round(apart / 1000) }, 'a request of Discord’s is too old or too new: is the clock of this machine right?');
      return refuse(401, 'the timestamp is too old or too new');
    }
    const interaction = readInteraction(parse(body));
    if (interaction === null) return refuse(400, 'the body is no interaction that is answered here');
    const invocation = toInvocation(interaction, options.today());
    if (invocation === null) return Response.json({ type: PONG });
    if (seen.has(interaction.id)) return refuse(409, 'this interaction has been answered');
    seen.set(interaction.id, true);
    const reply = await options.dispatch(invocation, PATIENCE);
    amendLater(interaction, reply);
    return toResponse(reply);
  };

  /** Pictures that the words did not wait for. */
  const amendLater = (interaction: Interaction, reply: Reply) => {
    if (reply.kind !== 'message' || reply.later === undefined) return;
    const amending = async () => {
      try {
        const edit = await toEdit(reply);
        if (edit !== null) await editReply(interaction, edit, rest, RETRIES);
      } catch (err) {
        log.error({ err, interaction: interaction.id }, 'a reply could not be completed');
      }
    };
    track(amending());
  };

  return {
    fetch: (request) => {
      const answering = answer(request).catch((err: unknown) => {
        log.error({ err }, 'an interaction could not be answered');
        hear({ kind: 'reply-lost', reason: 'failed' });
        return refuse(500, 'something went wrong; the log says what');
      });
      track(answering);
      return answering;
    },
    settled: async () => {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}

const PONG = PING;
const JSON_TYPE = { headers: { 'Content-Type': 'application/json' } } as const;

/**
 * By what the dispatcher answers from memory, and kept as long as that: the same again is not written again. As text: node sends head and text
 * in one piece, bytes in two, which costs more than the encoding.
 */
const written = new WeakMap<object, string>();

function write(reply: Reply, body: Callback['body']): string {
  const said = reply.kind === 'choices' ? reply.choices : reply.message;
  const known = written.get(said);
  if (known !== undefined) return known;
  const text = JSON.stringify(body);
  written.set(said, text);
  return text;
}

function refuse(status: number, reason: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(`${reason}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers } });
}

/** Never more than the limit is kept, whatever the request says of its length. */
async function readBody(request: Request): Promise<Uint8Array | 'too-large' | 'broken'> {
  const length = request.headers.get('Content-Length');
  if (length !== null && !(Number(length) <= BODY_LIMIT)) return 'too-large';
  try {
    // A socket delivers no more than was announced, and this is the fast way to read it.
    if (length !== null) return atMost(new Uint8Array(await request.arrayBuffer()));
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of request.body ?? []) {
      size += chunk.length;
      if (size > BODY_LIMIT) return 'too-large';
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch {
    return 'broken';
  }
}

function atMost(body: Uint8Array): Uint8Array | 'too-large' {
  return body.length > BODY_LIMIT ? 'too-large' : body;
}

/** Undefined where it is no JSON; deep nesting costs no stack. */
function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** JSON, or where files go with it a form whose `payload_json` holds it beside `files[n]`. */
function toResponse(reply: Reply): Response {
  const { body, files } = toCallback(reply);
  // The same message in place of the clicked one is another body.
  const isNew = reply.kind !== 'message' || !reply.update;
  if (files.length === 0) return new Response(isNew ? write(reply, body) : JSON.stringify(body), JSON_TYPE);
  const form = new FormData();
  form.set('payload_json', JSON.stringify(body));
  for (const [index, { name, type, data }] of files.entries())
    form.set(`files[${index}]`, new Blob([new Uint8Array(data)], { type }), name);
  return new Response(form);
}
