// The command line: reads the verb and its flags, opens what the verb needs, and turns the outcome into an exit code.
// 0: an answer was given, whatever its kind. 1: `check` found an error, or the work failed. 2: wrong use.
// Only here is the clock read and the environment loaded; standard output carries answers alone.

import path from 'node:path';
import { parseArgs } from 'node:util';
import { config as loadDotenv } from 'dotenv';
import { type Config, readConfig } from '../config.ts';
import type { RunRecord } from '../dispatcher.ts';
import { createLog, type Log } from '../log.ts';
import { cacheFileOf } from './cache-file.ts';
import { openKnowledge } from './open-knowledge.ts';
import { isDate } from './parse-request.ts';
import { showProgress } from './show-progress.ts';
import { printStatements, STATEMENT_FORMATS } from './statements.ts';
import { tryCommand, tryLines } from './try.ts';
import { Failure, localDate, type Product, print, UsageError, type World } from './world.ts';

/** The documents that come with the project. */
const OWN_DOCUMENTS = path.resolve(import.meta.dirname, '../../knowledge');

const USAGE = `plenary VERB [flags]

  start [--terminal]                           connect to Discord, or open the playground where no token or key is set;
                                               --terminal: answer commands here instead
  playground                                   open the playground though a token is set
  register [--guild ID] [--clear] [--dry-run]  register the slash commands; --dry-run prints what would be sent
  try '/who leads:NAME' [--json] [--locale L] [--today DATE] [--explain]
                                               answer one command as Discord would
  try --jsonl                                  answer requests from standard input, one JSON object a line
  statements [--format table|jsonl|jsonld]     everything understood from the documents
  check                                        findings about the documents; exit 1 when one is an error

  --knowledge DIR   another folder of documents (or KNOWLEDGE_DIR)
`;

const FLAGS = {
  knowledge: { type: 'string' },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  locale: { type: 'string' },
  today: { type: 'string' },
  explain: { type: 'boolean' },
  format: { type: 'string' },
  guild: { type: 'string' },
  clear: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  terminal: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type FlagName = keyof typeof FLAGS;
type Flags = { readonly [Name in FlagName]?: (typeof FLAGS)[Name]['type'] extends 'string' ? string : boolean };

/** Runs one verb; returns the exit code. Throws only where the program is wrong. */
export async function main(argv: string[], world: World = thisProcess()): Promise<number> {
  try {
    return await run(argv, world);
  } catch (error) {
    if (error instanceof UsageError) {
      await print(world.stderr, `plenary: ${error.message}\n`);
      return 2;
    }
    if (error instanceof Failure) {
      await print(world.stderr, `plenary: ${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

async function run(argv: readonly string[], world: World): Promise<number> {
  const { verb, words, flags } = readArguments(argv);
  if (flags.help === true) {
    await print(world.stdout, USAGE);
    return 0;
  }
  if (verb === undefined) throw new UsageError(`a verb is missing\n\n${USAGE}`);
  const read = readConfig(world.env);
  if (!read.ok) throw new Failure(`the configuration is wrong\n${read.problems.map((problem) => `  ${problem}`).join('\n')}`);
  const { config } = read;
  const log = createLog(config.logLevel, [config.discord.token], world.stderr);
  world.onEnd(() => log.flush());
  const { token, publicKey } = config.discord;
  const serving = verb === 'start' && (token ?? publicKey) !== null;
  const folder = folderOf(flags, config);
  let bugs = 0;
  const open = (hear: (record: RunRecord) => void = () => {}) =>
    world.open(
      folder,
      (record) => {
        if (record.outcome === 'failed') bugs++;
        logRun(log, serving ? 'info' : 'debug', record, config.logQuestions);
        hear(record);
      },
      serving && config.rateLimit > 0 ? config.rateLimit : null,
    );
  switch (verb) {
    case 'start': {
      allow('start', flags, ['knowledge', 'terminal'], words, 0);
      const { start } = await import('./start.ts');
      await start(config, { terminal: flags.terminal ?? false }, open, log, world);
      return 0;
    }
    case 'playground': {
      allow('playground', flags, ['knowledge'], words, 0);
      const { servePlayground } = await import('./start.ts');
      await servePlayground(config, await open(), log, world);
      return 0;
    }
    case 'register': {
      allow('register', flags, ['guild', 'clear', 'dry-run'], words, 0);
      const guildId = flags.guild ?? config.discord.guildId;
      if (guildId !== null && !/^\d{17,20}$/u.test(guildId)) throw new UsageError('--guild is an id of 17 to 20 digits');
      const { register } = await import('./register.ts');
      await register(await world.commands(), { guildId, clear: flags.clear ?? false, dryRun: flags['dry-run'] ?? false }, config, world);
      return 0;
    }
    case 'try': {
      await runTry(words, flags, open, world).catch((error: unknown) => {
        // A bug is answered politely like a slip, but it is not the caller's.
        throw bugs > 0 && error instanceof UsageError ? new Failure(error.message) : error;
      });
      return bugs > 0 ? 1 : 0;
    }
    case 'statements': {
      allow('statements', flags, ['knowledge', 'format'], words, 0);
      const name = flags.format ?? 'table';
      const format = Object.hasOwn(STATEMENT_FORMATS, name) ? STATEMENT_FORMATS[name] : undefined;
      if (format === undefined) throw new UsageError(`--format is one of ${Object.keys(STATEMENT_FORMATS).join(', ')}`);
      await printStatements(await world.read(folder), format, world);
      return 0;
    }
    case 'check': {
      allow('check', flags, ['knowledge'], words, 0);
      const { checkDocuments } = await import('./check.ts');
      return (await checkDocuments(await world.read(folder), world)) > 0 ? 1 : 0;
    }
    default:
      throw new UsageError(`there is no verb ${verb}\n\n${USAGE}`);
  }
}

async function runTry(words: readonly string[], flags: Flags, open: () => Promise<Product>, world: World): Promise<void> {
  allow('try', flags, ['knowledge', 'json', 'jsonl', 'locale', 'today', 'explain'], words, 1);
  const [typed] = words;
  if ((typed === undefined) === (flags.jsonl !== true))
    throw new UsageError(`try takes one command in quotes, like '/who leads:NAME', or --jsonl`);
  const today = flags.today ?? localDate(world.now());
  if (!isDate(today)) throw new UsageError('--today is a date like 2026-11-22');
  const options = { locale: flags.locale ?? 'en-US', today, explain: flags.explain ?? false, json: flags.json ?? false };
  const product = await open();
  if (typed === undefined) await tryLines(product, options, world);
  else await tryCommand(typed, product, options, world);
}

function readArguments(argv: readonly string[]): { verb: string | undefined; words: readonly string[]; flags: Flags } {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: FLAGS, allowPositionals: true });
    const [verb, ...words] = positionals;
    return { verb, words, flags: values };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A flag that a verb does not know is a mistake to be told, not one to be ignored. */
function allow(verb: string, flags: Flags, names: readonly FlagName[], words: readonly string[], most: number): void {
  const stray = (Object.keys(flags) as FlagName[]).find((name) => !names.includes(name));
  if (stray !== undefined) throw new UsageError(`${verb} does not take --${stray}`);
  if (words.length > most)
    throw new UsageError(
      most === 0 ? `${verb} takes no ${words.join(' ')}` : `${verb} takes one command; put it in quotes: ${verb} '${words.join(' ')}'`,
    );
}

function folderOf(flags: Flags, config: Config): string {
  const folder = flags.knowledge ?? config.knowledgeDir;
  return folder === null ? OWN_DOCUMENTS : path.resolve(folder);
}

/** One record a run; what people asked stays out of it unless the operator wants it there. */
function logRun(log: Log, level: 'info' | 'debug', record: RunRecord, questions: boolean): void {
  const { invocation, command, outcome, milliseconds, error } = record;
  const run = { invocation, command, outcome, ms: Math.round(milliseconds * 10) / 10, ...(questions ? { asked: record.asked } : {}) };
  if (outcome === 'failed') log.error({ ...run, err: error }, 'a command failed');
  else if (error !== null && outcome !== 'refused') log.error({ ...run, err: error }, 'answered without a picture or file');
  else log[level](run, 'answered');
}

/** npm signals the shell between itself and us, and not every shell passes it on: the end of that shell is the signal then. */
function onParentGone(act: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 250);
  watch.unref();
}

/** Milliseconds from the signal to the end: a dead connection, which waits for a goodbye, keeps the process no longer. */
const STOP_LIMIT = 5_000;

function thisProcess(): World {
  loadDotenv({ quiet: true });
  // A reader that closes the pipe early (`| head`) has what it wanted.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const progress = showProgress('documents', process.stderr, () => performance.now());
  return {
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    now: () => new Date(),
    untilStopped: () =>
      new Promise((resolve) => {
        const stop = () => {
          setTimeout(() => process.exit(), STOP_LIMIT).unref();
          resolve();
        };
        for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
        if (process.env['npm_lifecycle_event'] !== undefined) onParentGone(stop);
      }),
    onHangup: (listen) => {
      // Where a person's terminal is closed, the signal still means the end.
      if (!process.stdin.isTTY) process.on('SIGHUP', listen);
    },
    onEnd: (act) => void process.once('exit', act),
    read: (folder) => openKnowledge(folder, cacheFileOf(folder), progress),
    // What answers is loaded by the verbs that answer.
    commands: async () => (await import('../../commands/index.ts')).commands,
    open: async (folder, listen, rateLimit) =>
      (await import('./open-product.ts')).openProduct(folder, listen, cacheFileOf(folder), rateLimit, progress),
  };
}
