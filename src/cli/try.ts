// `plenary try`: runs commands as Discord would, one that was typed or a stream of requests.

import type { Invocation, Reply } from '../invocation.ts';
import { messageToText } from '../render/text.ts';
import { parseRequest, type RequestDefaults } from './parse-request.ts';
import { parseTypedCommand } from './parse-typed-command.ts';
import { LINE_LIMIT, readLines } from './read-lines.ts';
import { type Product, print, UsageError, type World } from './world.ts';

export interface TryOptions extends RequestDefaults {
  readonly json: boolean;
}

/** Prints the reply to one typed command. Throws UsageError where Discord would not have let it be sent. */
export async function tryCommand(typed: string, product: Product, options: TryOptions, world: World): Promise<void> {
  const parsed = parseTypedCommand(typed, product.commands);
  if (!parsed.ok) throw new UsageError(parsed.problem);
  const context = { locale: options.locale, guildLocale: null, today: options.today, user: 'command-line' };
  const reply = await product.dispatch({
    kind: 'command',
    command: parsed.command,
    options: parsed.options,
    context,
    explain: options.explain,
  });
  if (reply.kind === 'refused') throw new UsageError(reply.error);
  await print(world.stdout, options.json ? `${JSON.stringify(toResponse(reply))}\n` : `${toText(reply)}\n`);
}

/** Answers each line of standard input with one line, in order; a bad line with its error. */
export async function tryLines(product: Product, options: RequestDefaults, world: World): Promise<void> {
  for await (const line of readLines(world.stdin)) {
    if (line.text.trim() === '') continue;
    const response = line.cut
      ? failure(null, `the line is longer than ${LINE_LIMIT} characters`)
      : await answerLine(line.text, product, options);
    await print(world.stdout, `${JSON.stringify(response)}\n`);
  }
}

async function answerLine(text: string, product: Product, defaults: RequestDefaults): Promise<object> {
  const request = parseRequest(text, defaults);
  if (!request.ok) return failure(request.id, request.problem);
  const reply = await product.dispatch(request.invocation satisfies Invocation);
  if (reply.kind === 'refused') return failure(request.id, reply.error);
  return { id: request.id, ...toResponse(reply) };
}

function failure(id: string | number | null, message: string): object {
  return { id, error: { message } };
}

function toResponse(reply: Exclude<Reply, { kind: 'refused' }>): object {
  if (reply.kind === 'choices') return { choices: reply.choices };
  return {
    answer: reply.answer,
    message: reply.message,
    ...(reply.explanation.length > 0 ? { explanation: reply.explanation } : {}),
  };
}

function toText(reply: Exclude<Reply, { kind: 'refused' }>): string {
  if (reply.kind === 'choices') return reply.choices.map((choice) => choice.name).join('\n');
  const explanation = reply.explanation.map((step) => `  ${step}`);
  return [messageToText(reply.message), ...(explanation.length > 0 ? ['', 'How this was found:', ...explanation] : [])].join('\n');
}
