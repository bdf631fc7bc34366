// What nobody should send to Discord's HTTP door, and what anybody may type into an option: generated, with the rules that hold all the same.

import fc from 'fast-check';
import type { Command } from '../../src/command.ts';
import { BODY_LIMIT } from '../../src/discord/interactions-endpoint.ts';
import type { Invocation, Reply } from '../../src/invocation.ts';
import { type Keys, newKeys, type SignedRequest, signedRequest } from './discord-http.ts';
import { choicesProblems, messageProblems } from './discord-rules.ts';
import { autocompletePayload, commandPayload, componentPayload, menuPayload } from './payloads.ts';

const SPOILING = [
  '@everyone @here <@123> <@!123> <@&4> <#5> </who:6> <t:7:R> <:e:8>',
  '**bold** `code` ```block``` ||spoiler|| [click](https://evil.example) https://evil.example',
  '\u202Eright to left\u202C zero\u200Bwidth \uFEFF\u{E0041}',
  `Z${'\u0301\u0327'.repeat(60)}algo`,
  '\uD83D\uD83D\uDE00\uDC00',
  '\u0000\u0007\u001B[31mred',
  "'; DROP TABLE people; -- $x {y, plural, one {#}} %s \\",
  '__proto__',
  'constructor',
  '(((((((((((((((((((((((((((((((a+)+)+)+)+',
  '"'.repeat(300),
  '- '.repeat(150),
  'OR OR OR',
  '',
];

const CLEAN = ['SIOP', 'Tashkent', 'when was', 'who leads', '1969', 'how many members'];

/** A text as somebody may type or paste it. */
export const anyText = fc.oneof(
  fc.constantFrom(...SPOILING),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.tuple(fc.constantFrom(...CLEAN), fc.constantFrom(...SPOILING)).map(([one, other]) => `${one} ${other}`),
  fc.tuple(fc.constantFrom(...CLEAN), fc.string({ unit: 'grapheme', maxLength: 20 })).map(([one, other]) => `${other}${one}`),
  fc
    .tuple(fc.constantFrom('x', 'слово ', '漢', '👩‍👩‍👧‍👦', ' '), fc.nat(6000))
    .map(([unit, length]) => unit.repeat(length).slice(0, length)),
);

const locale = fc.oneof(fc.constantFrom('en-US', 'fr', 'nl', 'de', 'ru', 'ja', 'zh-TW'), fc.string({ maxLength: 8 }));

/** Any value for any option of any command, typed, completed, or said by a message that is looked up. */
export function anyInvocation(commands: readonly Command[]): fc.Arbitrary<Invocation> {
  return fc.constantFrom(...commands).chain((command) => {
    const names = Object.keys(command.options);
    const values = Object.entries(command.options).map(([name, option]) => {
      const fitting: fc.Arbitrary<unknown>[] = option.type === 'choice' ? [fc.constantFrom(...option.choices)] : [anyText];
      return fc.tuple(fc.constant(name), fc.oneof({ weight: 8, arbitrary: fc.oneof(...fitting) }, { weight: 1, arbitrary: anyScalar }));
    });
    const stray = fc.option(fc.tuple(anyText, anyScalar), { nil: null, freq: 12 });
    return fc
      .record({
        given: fc.tuple(...values),
        alone: fc.option(anyScalar, { nil: null, freq: 3 }),
        stray,
        focused: fc.oneof(fc.constantFrom(...names, 'private'), anyText),
        typing: fc.boolean(),
        locale,
        guildLocale: fc.option(locale, { nil: null }),
      })
      .map(({ given, alone, stray: more, focused, typing, ...where }): Invocation => {
        const options = Object.fromEntries([...given, ...(alone === null ? [] : [['private', alone]]), ...(more === null ? [] : [more])]);
        const context = { ...where, today: '2026-11-22', user: '1' };
        return typing && command.on === undefined
          ? { kind: 'autocomplete', command: command.name, options, focused, context }
          : { kind: 'command', command: command.name, options, context };
      });
  });
}

const anyScalar = fc.oneof(fc.boolean(), fc.double(), fc.maxSafeInteger(), anyText);

/** What is wrong with a reply, whatever was asked: null where nothing is. */
export function problemOf(reply: Reply): string | null {
  if (reply.kind === 'choices') return said(choicesProblems({ choices: reply.choices }));
  return problemOfMessage(reply.message, reply.kind === 'message' ? reply.files.length : 0);
}

/** A message may mention nobody and must be one that Discord takes. */
function problemOfMessage(message: unknown, files: number): string | null {
  const mentions = JSON.stringify((message as { allowed_mentions?: unknown }).allowed_mentions);
  if (mentions !== '{"parse":[]}') return `it may mention: ${mentions}`;
  return said(messageProblems(message, files));
}

function said(problems: readonly object[]): string | null {
  return problems.length === 0 ? null : JSON.stringify(problems).slice(0, 500);
}

export interface HostileRequest {
  readonly what: string;
  readonly make: (keys: Keys, now: number, id: string) => Request;
}

const PAYLOADS: readonly object[] = [
  commandPayload('who', { leads: 'SIOP' }),
  commandPayload('event', { name: 'Tashkent', show: 'people', private: true }, { locale: 'de' }),
  autocompletePayload('person', { name: 'bou' }, 'name'),
  menuPayload(
    'Look up',
    'Was Bouffet in Tashkent?',
    {},
    { embeds: [{ title: 'a', fields: [{ name: 'b', value: 'c' }] }], message_snapshots: [] },
  ),
  componentPayload('1|p|search|1|abcdef|text=palliative', { embeds: [{ title: 'x', footer: { text: '› palliative care' } }], flags: 64 }),
  componentPayload('1|k|who|0|abcdef|leads^|leads~0', { embeds: [] }, ['siop']),
  { type: 1 },
];

const strangers = newKeys();
const ADDRESS = 'http://bot.example.org';

/** Requests that are wrong in signature, method, form, type, size or depth, and some that are only odd. */
export const hostileRequest: fc.Arbitrary<HostileRequest> = fc.oneof(
  { weight: 4, arbitrary: wronglySigned() },
  { weight: 3, arbitrary: signedText('no interaction', anyText) },
  { weight: 2, arbitrary: signedText('JSON of any kind', fc.json({ maxDepth: 6 })) },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 400 }).map((bytes) => signedContent('bytes', bytes)) },
  { weight: 8, arbitrary: mutated() },
  { weight: 2, arbitrary: nested() },
  { weight: 1, arbitrary: sized() },
  { weight: 1, arbitrary: elsewhere() },
);

/** What is wrong with the door's response; null where nothing is. */
export async function problemOfResponse(response: Response): Promise<string | null> {
  const { status } = response;
  if (status >= 500) return `status ${status}`;
  const body = await response.text();
  if (status !== 200) return body.length > 100 ? `a long refusal: ${body}` : null;
  if (response.headers.get('content-type')?.startsWith('multipart/') === true)
    return body.includes('"allowed_mentions":{"parse":[]}') ? null : 'it may mention';
  const { type, data } = JSON.parse(body) as { type: number; data?: unknown };
  if (type === PONG) return null;
  return type === CHOICES ? said(choicesProblems(data)) : problemOfMessage(data, 0);
}

const PONG = 1;
const CHOICES = 8;

function posted({ headers, body }: SignedRequest): Request {
  return new Request(`${ADDRESS}/interactions`, { method: 'POST', headers, body });
}

function signedContent(what: string, content: unknown): HostileRequest {
  return { what, make: (keys, now) => posted(signedRequest(content, keys, now)) };
}

function signedText(what: string, text: fc.Arbitrary<string>): fc.Arbitrary<HostileRequest> {
  return text.map((content) => signedContent(what, content));
}

function wronglySigned(): fc.Arbitrary<HostileRequest> {
  const header = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 126, maxLength: 130 }),
    fc.string({ unit: fc.constantFrom(...'0123456789abcdefxyz -+.,;%'), maxLength: 140 }),
  );
  return fc
    .record({ signature: fc.option(header), timestamp: fc.option(header), stranger: fc.boolean(), tampered: fc.boolean() })
    .map(({ signature, timestamp, stranger, tampered }) => ({
      what: 'wrongly signed',
      make: (keys, now, id) => {
        const right = signedRequest({ ...PAYLOADS[0], ...envelope(id) }, stranger ? strangers : keys, now);
        const headers = new Headers(right.headers);
        if (signature !== null) headers.set('X-Signature-Ed25519', signature);
        if (timestamp !== null) headers.set('X-Signature-Timestamp', timestamp);
        if (signature === null && timestamp === null) headers.delete('X-Signature-Ed25519');
        const body = tampered ? new Uint8Array([...right.body, 32]) : right.body;
        headers.set('Content-Length', String(body.length));
        return new Request(`${ADDRESS}/interactions`, { method: 'POST', headers, body });
      },
    }));
}

function envelope(id: string) {
  return { id, application_id: '1', token: `token-${id}`, version: 1 };
}

/** A right interaction in which some places hold something else, or nothing. */
function mutated(): fc.Arbitrary<HostileRequest> {
  const change = fc.tuple(
    fc.nat(200),
    fc.oneof(anyScalar, fc.constantFrom(null, undefined, [], {}, [[]], -1, 2 ** 53), fc.jsonValue({ maxDepth: 3 })),
  );
  return fc.tuple(fc.constantFrom(...PAYLOADS), fc.array(change, { minLength: 1, maxLength: 3 })).map(([payload, changes]) => ({
    what: 'changed',
    make: (keys, now, id) => {
      const whole = JSON.parse(JSON.stringify({ ...payload, ...envelope(id) })) as Json;
      for (const [place, value] of changes) replaceAt(whole, place, value);
      return posted(signedRequest(whole, keys, now));
    },
  }));
}

type Json = Record<string, unknown>;

/** Replaces the value at one of all places, in the order of a walk. */
function replaceAt(root: Json, place: number, value: unknown): void {
  const places: (readonly [Json, string])[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node as Json, key]);
      walk((node as Json)[key]);
    }
  };
  walk(root);
  const [node, key] = places[place % places.length] ?? [root, 'type'];
  if (value === undefined) delete node[key];
  else node[key] = structuredClone(value);
}

function nested(): fc.Arbitrary<HostileRequest> {
  const deep = fc.record({
    depth: fc.nat(60_000),
    list: fc.boolean(),
    inside: fc.constantFrom('options', 'value', 'embeds', 'all'),
    closed: fc.boolean(),
  });
  return deep.map(({ depth, list, inside, closed }) => ({
    what: 'deep nesting',
    make: (keys, now, id) => {
      const [begin, end] = list ? ['[', ']'] : ['{"a":', '}'];
      const nest = `${begin.repeat(depth / begin.length)}0${closed ? end.repeat(depth / begin.length) : ''}`;
      const payload = inside === 'embeds' ? PAYLOADS[3] : PAYLOADS[0];
      const mark = '"MARK"';
      const whole = { ...payload, ...envelope(id) } as Json;
      if (inside === 'all') return posted(signedRequest(nest, keys, now));
      const data = whole['data'] as Json;
      if (inside === 'options') whole['data'] = { ...data, options: 'MARK' };
      else if (inside === 'value') whole['data'] = { ...data, options: [{ name: 'leads', value: 'MARK' }] };
      else whole['data'] = { ...data, resolved: { messages: { '600000000000000009': { content: 'x', embeds: 'MARK' } } } };
      return posted(signedRequest(JSON.stringify(whole).replace(mark, nest), keys, now));
    },
  }));
}

function sized(): fc.Arbitrary<HostileRequest> {
  return fc
    .record({ size: fc.integer({ min: BODY_LIMIT - 2, max: BODY_LIMIT + 20_000 }), announced: fc.boolean() })
    .map(({ size, announced }) => ({
      what: 'large',
      make: (keys, now, id) => {
        const { headers, body } = signedRequest(JSON.stringify({ ...PAYLOADS[0], ...envelope(id) }).padEnd(size), keys, now);
        const { 'Content-Length': length, ...others } = headers;
        return posted({ headers: announced ? { ...others, 'Content-Length': length ?? '' } : others, body });
      },
    }));
}

function elsewhere(): fc.Arbitrary<HostileRequest> {
  const path = fc.constantFrom(
    '/',
    '/interactions/',
    '/interactions?x=1',
    '//interactions',
    '/%69nteractions',
    '/..%2f..%2fetc/passwd',
    '/metrics',
  );
  return fc.tuple(path, fc.constantFrom('GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'POST')).map(([where, method]) => ({
    what: 'elsewhere',
    make: () => new Request(`${ADDRESS}${where}`, { method }),
  }));
}
