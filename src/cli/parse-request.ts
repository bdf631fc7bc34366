// One line of `try --jsonl` → an invocation. Pure; every wrong field is named in the error.

import type { Context, Invocation } from '../invocation.ts';
import type { Message } from '../render/message.ts';

export type RequestId = string | number | null;

export type ParsedRequest =
  | { readonly ok: true; readonly id: RequestId; readonly invocation: Invocation }
  | { readonly ok: false; readonly id: RequestId; readonly problem: string };

export interface RequestDefaults {
  readonly locale: string;
  readonly today: string;
  readonly explain: boolean;
}

/** `{"id","command","options"}` is a command, with `"focused"` an autocomplete request; `{"id","component"}` is a click. */
export function parseRequest(line: string, defaults: RequestDefaults): ParsedRequest {
  const request = parseObject(line);
  if (typeof request === 'string') return { ok: false, id: null, problem: request };
  const id = typeof request['id'] === 'string' || typeof request['id'] === 'number' ? request['id'] : null;

  const problems: string[] = [];
  const text = (key: string): string | undefined => {
    const value = request[key];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string') return value;
    problems.push(`"${key}" is not text`);
    return undefined;
  };
  const command = text('command');
  const component = text('component');
  const focused = text('focused');
  const today = text('today') ?? defaults.today;
  const explain = request['explain'] === true || defaults.explain;
  const context: Context = {
    locale: text('locale') ?? defaults.locale,
    guildLocale: text('guildLocale') ?? null,
    today,
    user: text('user') ?? 'command-line',
  };
  const options = request['options'] ?? {};
  const values = request['values'] ?? [];
  if (!isDate(today)) problems.push('"today" is not a date like 2026-11-22');
  if (!isRecord(options)) problems.push('"options" is not an object');
  if (!isTexts(values)) problems.push('"values" is not a list of texts');
  if (command === undefined && component === undefined && problems.length === 0)
    problems.push('neither "command" nor "component" is given');
  if (command !== undefined && component !== undefined) problems.push('"command" and "component" exclude each other');
  if (problems.length > 0 || !isRecord(options) || !isTexts(values)) return { ok: false, id, problem: problems.join('; ') };

  if (component !== undefined)
    return {
      ok: true,
      id,
      invocation: { kind: 'component', customId: component, values, message: clickedMessage(request['message']), context, explain },
    };
  const name = command ?? '';
  if (focused !== undefined) return { ok: true, id, invocation: { kind: 'autocomplete', command: name, options, focused, context } };
  return { ok: true, id, invocation: { kind: 'command', command: name, options, context, explain } };
}

/** A day that stands in the calendar, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function parseObject(line: string): Readonly<Record<string, unknown>> | string {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : 'the line is not a JSON object';
  } catch {
    return 'the line is not JSON';
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** The message that an earlier response line printed, given back with the click. */
function clickedMessage(value: unknown): Message | null {
  if (!isRecord(value)) return null;
  const list = (key: string) => (Array.isArray(value[key]) ? value[key] : []);
  return {
    content: typeof value['content'] === 'string' ? value['content'] : '',
    embeds: list('embeds'),
    components: list('components'),
    flags: typeof value['flags'] === 'number' ? value['flags'] : 0,
    allowed_mentions: { parse: [] },
    attachments: list('attachments'),
  };
}
