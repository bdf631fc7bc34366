// Discord's other side of the HTTP door: interactions signed as Discord signs them, and the reply held to what Discord takes of a callback.

import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { DiscordServer, SentInteraction } from './discord-server.ts';

export interface Keys {
  /** 64 hexadecimal digits, as the portal shows it. */
  readonly publicKey: string;
  readonly privateKey: KeyObject;
}

export function newKeys(): Keys {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return { publicKey: Buffer.from(x, 'base64url').toString('hex'), privateKey };
}

export interface SignedRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** `now`: milliseconds since 1970. A body that is no text or bytes is sent as JSON. */
export function signedRequest(content: unknown, { privateKey }: Keys, now: number): SignedRequest {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const body = content instanceof Uint8Array ? new Uint8Array(content) : new Uint8Array(Buffer.from(text));
  const timestamp = String(Math.floor(now / 1000));
  const signature = sign(null, Buffer.concat([Buffer.from(timestamp), body]), privateKey).toString('hex');
  const headers = {
    'Content-Type': 'application/json',
    'Content-Length': String(body.length),
    'X-Signature-Ed25519': signature,
    'X-Signature-Timestamp': timestamp,
  };
  return { headers, body };
}

/** The request as the endpoint's function takes it. */
export function toRequest({ headers, body }: SignedRequest, path = '/interactions'): Request {
  return new Request(`http://bot.example.org${path}`, { method: 'POST', headers, body });
}

export type Post = (request: SignedRequest) => Promise<Response>;

/** Sends an interaction by HTTP; the reply counts as its callback, under the rules of the REST API. */
export async function deliver(server: DiscordServer, payload: object, keys: Keys, post: Post, now = Date.now()): Promise<SentInteraction> {
  const opened = server.open(payload);
  const response = await post(signedRequest(opened.payload, keys, now));
  if (response.status !== 200) throw new Error(`the door answered ${response.status} ${await response.text()}`);
  const type = response.headers.get('content-type') ?? '';
  const body = await response.arrayBuffer();
  const taken = await fetch(`${server.apiUrl}/v10/interactions/${opened.id}/${opened.token}/callback`, {
    method: 'POST',
    headers: { 'Content-Type': type },
    body,
  });
  if (!taken.ok) throw new Error(`Discord would not take the reply: ${await taken.text()}`);
  return opened;
}
