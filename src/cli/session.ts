// A session in the terminal: typed commands answered as Discord would show them. With a terminal at both ends Tab completes;
// where lines are piped in, each is answered and the session ends with the input.

import { createInterface } from 'node:readline/promises';
import type { Command } from '../command.ts';
import type { Context } from '../invocation.ts';
import { messageToText } from '../render/text.ts';
import { completeTypedCommand } from './complete-typed-command.ts';
import { counted } from './counted.ts';
import { firstText, parseTypedCommand, splitTyped } from './parse-typed-command.ts';
import { readLines } from './read-lines.ts';
import { localDate, type Product, print, type World } from './world.ts';

/** Returns when the input ends, with the number of lines that were answered. */
export async function runSession(product: Product, locale: string, world: World): Promise<number> {
  const context = (): Context => ({ locale, guildLocale: null, today: localDate(world.now()), user: 'command-line' });
  let lines = 0;
  if (world.stdin.isTTY !== true) {
    for await (const { text } of readLines(world.stdin)) {
      if (text.trim() === '') continue;
      await answerLine(text, product, context(), world);
      lines++;
    }
    return lines;
  }
  await print(world.stdout, welcome(product));
  const terminal = createInterface({
    input: world.stdin,
    output: world.stdout,
    prompt: '› ',
    completer: (line: string) => completeTypedCommand(line, product, context()),
  });
  terminal.prompt();
  for await (const line of terminal) {
    if (line.trim() !== '') {
      await answerLine(line, product, context(), world);
      lines++;
    }
    terminal.prompt();
  }
  await print(world.stdout, '\n');
  return lines;
}

/** Answers on standard output, says what was wrong with the line on standard error. */
async function answerLine(line: string, product: Product, context: Context, world: World): Promise<void> {
  const parsed = parseTypedCommand(asCommand(line, product.commands), product.commands);
  if (!parsed.ok) return print(world.stderr, `${parsed.problem}\n\n`);
  const reply = await product.dispatch({ kind: 'command', command: parsed.command, options: parsed.options, context });
  if (reply.kind === 'refused') return print(world.stderr, `${reply.error}\n\n`);
  if (reply.kind === 'message') await print(world.stdout, `${messageToText(reply.message)}\n\n`);
}

/** A line that names no command is a question for the first command that takes free text. */
function asCommand(line: string, commands: readonly Command[]): string {
  if (line.trimStart().startsWith('/') || splitTyped(line.trim(), commands).command !== null) return line;
  const free = commands.find((command) => {
    const first = command.options[firstText(command) ?? ''];
    return first?.type === 'text' && first.complete === undefined;
  });
  return free === undefined ? line : `/${free.name} ${firstText(free)}:${line}`;
}

function welcome({ knowledge, commands }: Product): string {
  const documents = `${counted(knowledge.documents.length, 'document')}, ${counted(knowledge.statements.length, 'statement')}`;
  const names = commands.map((command) => `/${command.name}`).join(' ');
  return `Plenary over ${documents}. The commands work here as they do in Discord:\n${names}\nTab completes; Ctrl+D ends.\n\n`;
}
