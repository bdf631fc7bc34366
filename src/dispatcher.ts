// The dispatcher: finds the command, reads its values, runs it, renders the answer and records the run. Every transport goes through it.
// One bug becomes one polite reply and one record. Knows nothing of Discord's library, of files or of the network.

import type { Answer } from './answering/answer.ts';
import type { Desk } from './answering/desk.ts';
import type { Command } from './command.ts';
import { createAnswerMemory, type Recall } from './dispatching/answer-memory.ts';
import { readOptions, textsOf } from './dispatching/read-options.ts';
import { Refusal } from './dispatching/refusal.ts';
import { cardOf, type Run, runOfClick } from './dispatching/run-of-click.ts';
import type { Choice, Context, Invocation, Reply } from './invocation.ts';
import type { KnowledgeBase } from './knowledge/knowledge-base.ts';
import type { Admit } from './rate-limit.ts';
import { languageOf } from './render/catalogue.ts';
import { choicesOf } from './render/choices.ts';
import { enclose } from './render/enclosures/enclose.ts';
import type { Enclosure } from './render/enclosures/enclosure.ts';
import { createFileMaker, type MakeFiles } from './render/enclosures/make-files.ts';
import { plain } from './render/markup.ts';
import { isPrivate, type Notice, noticeText, type Rendered, refusal, render } from './render/render.ts';
import type { Search } from './search/search.ts';

/** One per run, whatever came of it. */
export interface RunRecord {
  readonly invocation: Invocation['kind'];
  /** As asked for; `?` where a click could not be read. */
  readonly command: string;
  readonly outcome: Answer['kind'] | 'choices' | 'refused' | 'failed';
  readonly milliseconds: number;
  /** In the asker's own words; for those who were told that they may keep them, and for nobody else. */
  readonly asked: Readonly<Record<string, unknown>>;
  /** The bug behind `failed`, the reader's slip behind `refused`; beside another outcome, why a picture or a file is missing. */
  readonly error: Error | null;
}

export interface Snapshot {
  readonly knowledge: KnowledgeBase;
  readonly search: Search;
}

export interface DispatcherDeps {
  readonly commands: readonly Command[];
  /** Called once for each invocation, so that one reply never mixes two corpora. */
  readonly snapshot: () => Snapshot;
  readonly listen?: (record: RunRecord) => void;
  /** Turns away who asks too much; everybody is welcome if left out. */
  readonly admit?: Admit | undefined;
  /** Draws pictures and writes calendar files. */
  readonly makeFiles?: MakeFiles;
  /** Milliseconds from any fixed point. */
  readonly clock?: () => number;
}

export interface Dispatcher {
  /** Never rejects. `patience`: milliseconds after which the words go without their pictures, which come `later`; for ever if left out. */
  readonly dispatch: Dispatch;
}

export type Dispatch = (invocation: Invocation, patience?: number) => Promise<Reply>;

/** A reply whose files have not been made. */
interface Answered {
  readonly reply: Reply;
  readonly enclosures: readonly Enclosure[];
}

type MessageReply = Extract<Reply, { kind: 'message' }>;
type Typing = Extract<Invocation, { kind: 'autocomplete' }>;

/** Up to 20 KB each. */
const MESSAGES_KEPT = 2000;
/** They point to statements that are there anyway. */
const ANSWERS_KEPT = 2000;
/** Up to 5 KB each, most far less: what a few dozen names begin with, in five languages. */
const COMPLETIONS_KEPT = 4000;

export function createDispatcher(deps: DispatcherDeps): Dispatcher {
  const clock = deps.clock ?? (() => performance.now());
  const makeFiles = deps.makeFiles ?? createFileMaker();
  const memory: Memory = { answers: createAnswerMemory(ANSWERS_KEPT), messages: createAnswerMemory(MESSAGES_KEPT) };
  const recallChoices = createAnswerMemory<readonly Choice[]>(COMPLETIONS_KEPT);
  const byName = new Map(deps.commands.map((command) => [command.name, command]));

  const find = (name: string): Command => {
    const command = byName.get(name);
    if (command === undefined) throw new Refusal({ key: 'unknown-command', name: plain(name) });
    return command;
  };

  const answered = (invocation: Invocation, snapshot: Snapshot): readonly [command: string, answered: Answered] => {
    if (invocation.kind === 'autocomplete') {
      const command = find(invocation.command);
      return [
        command.name,
        { reply: { kind: 'choices', choices: complete(command, invocation, snapshot, recallChoices) }, enclosures: [] },
      ];
    }
    const run: Run =
      invocation.kind === 'component'
        ? runOfClick(invocation, snapshot.knowledge, find)
        : { command: find(invocation.command), options: invocation.options, page: 0, act: null, corpus: null, alone: false, chosen: null };
    return [run.command.name, answer(run, invocation.context, snapshot, invocation.explain === true, find, memory)];
  };

  /** The message with its files; null, and told to `listen`, where they cannot be made: the message is complete without. */
  const withFiles = async (reply: MessageReply, enclosures: readonly Enclosure[], fail: (error: Error) => void) => {
    try {
      const files = await makeFiles(enclosures);
      return { message: enclose(reply.message, enclosures, files), files };
    } catch (thrown) {
      fail(asError(thrown));
      return null;
    }
  };

  return {
    dispatch: async (invocation, patience) => {
      const started = clock();
      const asked = invocation.kind === 'component' ? '?' : invocation.command;
      const record = (command: string, outcome: RunRecord['outcome'], error: Error | null) =>
        deps.listen?.({
          invocation: invocation.kind,
          command,
          outcome,
          milliseconds: clock() - started,
          asked: wordsOf(invocation),
          error,
        });
      try {
        const pause = (await deps.admit?.(invocation)) ?? null;
        if (pause !== null) throw new Refusal({ key: 'too-many', seconds: pause });
        const [command, { reply, enclosures }] = answered(invocation, deps.snapshot());
        if (reply.kind !== 'message' || enclosures.length === 0) {
          record(command, reply.kind === 'message' ? reply.answer.kind : reply.kind, null);
          return reply;
        }
        let problem: Error | null = null;
        const whole = withFiles(reply, enclosures, (error) => {
          problem = error;
        });
        const settled = whole.finally(() => record(command, reply.answer.kind, problem));
        const soon = patience === undefined ? await settled : await Promise.race([settled, wait(patience)]);
        return soon === WAITED ? { ...reply, later: settled } : { ...reply, ...soon };
      } catch (thrown) {
        const error = asError(thrown);
        record(asked, error instanceof Refusal ? 'refused' : 'failed', error);
        if (invocation.kind === 'autocomplete') return { kind: 'choices', choices: [] };
        return refused(error instanceof Refusal ? error.notice : { key: 'failed' }, invocation.context);
      }
    },
  };
}

/** A click's words are its state. */
function wordsOf(invocation: Invocation): Readonly<Record<string, unknown>> {
  return invocation.kind === 'component' ? { customId: invocation.customId, values: invocation.values } : invocation.options;
}

const WAITED = Symbol('waited');

function wait(milliseconds: number): Promise<typeof WAITED> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, WAITED).unref());
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

interface Memory {
  /** The same for readers of every language. */
  readonly answers: Recall<Answer>;
  /** In one language. */
  readonly messages: Recall<Rendered>;
}

const NO_MEMORY: Memory = { answers: (_, _key, make) => make(), messages: (_, _key, make) => make() };

/** From memory where the same was asked before. What somebody's message says is not kept, and an explanation is made anew. */
function answer(
  run: Run,
  context: Context,
  snapshot: Snapshot,
  explains: boolean,
  find: (name: string) => Command,
  remembered: Memory,
): Answered {
  const { knowledge } = snapshot;
  const { values, alone } = readOptions(run.command, run.options, knowledge);
  const memory = explains || run.command.on === 'message' ? NO_MEMORY : remembered;
  const explanation: string[] = [];
  // The sentences of an answer are paged by themselves; the answer behind them is always the first page's.
  const page = run.act === 'turn' ? 0 : run.page;
  const desk: Desk = {
    ...snapshot,
    today: context.today,
    page,
    explain: (step) => {
      if (explains) explanation.push(step);
    },
  };
  const asked = [run.command.name, values, page, context.today];
  const given = memory.answers(knowledge, asked, () => run.command.run(values, desk));
  if (given.kind === 'which-one' && run.chosen !== null) {
    const card = cardOf(run.chosen, knowledge, find);
    if (card !== null) return answer({ ...run, ...card, chosen: null }, context, snapshot, explains, find, remembered);
  }
  const sentences = run.act === 'sentences' || run.act === 'turn';
  const isBeside = run.act === 'open' || run.act === 'sentences' || run.act === 'calendar';
  const show = run.command.options['show'];
  const rendering = {
    knowledge,
    locale: context.locale,
    guildLocale: context.guildLocale,
    today: context.today,
    private: alone || (run.alone && run.act !== 'share') || isBeside,
    page: run.act === 'sentences' ? 0 : run.page,
    command: run.command.name,
    options: run.command.on === 'message' ? {} : textsOf(values),
    shows: show?.type === 'choice' ? show.choices : [],
    view: sentences ? 'sentences' : run.act === 'calendar' ? 'calendar' : 'answer',
    changed: run.corpus !== null && !knowledge.version.startsWith(run.corpus),
  } as const;
  const isAlone = isPrivate(given, rendering);
  const language = languageOf(isAlone ? context.locale : (context.guildLocale ?? context.locale));
  const { private: closed, page: shown, view, changed } = rendering;
  const look = [run.command.name, values, closed, shown, view, changed, language, page, context.today];
  const { message, enclosures } = memory.messages(knowledge, look, () => render(given, rendering));
  // A public message is never replaced by a refusal: that goes to the one who clicked.
  const inPlace = run.act === 'page' || run.act === 'pick' || run.act === 'turn';
  const update = inPlace && (run.alone || !isAlone);
  return { reply: { kind: 'message', answer: given, message, files: [], explanation, update }, enclosures };
}

function refused(notice: Notice, context: Context): Reply {
  return { kind: 'refused', error: noticeText(notice, context.locale), message: refusal(notice, context.locale) };
}

function complete(
  command: Command,
  { focused, options, context }: Typing,
  { knowledge, search }: Snapshot,
  recall: Recall<readonly Choice[]>,
): readonly Choice[] {
  const option = command.options[focused];
  if (option?.type !== 'text' || option.complete === undefined) return [];
  const given = options[focused];
  const typed = typeof given === 'string' ? plain(given).slice(0, option.maxLength) : '';
  const kinds = option.complete;
  return recall(knowledge, [kinds, typed, languageOf(context.locale)], () => choicesOf(typed, kinds, search, context.locale));
}
