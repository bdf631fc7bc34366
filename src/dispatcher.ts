// The dispatcher: finds the command, reads its values, runs it, renders the answer and records the run. Every transport goes through it.
// One bug becomes one polite reply and one record. Knows nothing of Discord's library, of files or of the network.

import type { Answer } from './answering/answer.ts';
import type { Desk } from './answering/desk.ts';
import { type Command, type CommandOption, optionsOf } from './command.ts';
import type { Choice, Context, Invocation, Reply } from './invocation.ts';
import type { KnowledgeBase } from './knowledge/knowledge-base.ts';
import { choiceName } from './render/choices.ts';
import { entityIdOf, readCustomId, type State, shortEntityId } from './render/custom-id.ts';
import { LIMITS } from './render/limits.ts';
import { plain } from './render/markup.ts';
import { EPHEMERAL, type Message } from './render/message.ts';
import { type Notice, refusal, render } from './render/render.ts';
import type { Search } from './search/search.ts';

/** One per run, whatever came of it. */
export interface RunRecord {
  readonly invocation: Invocation['kind'];
  /** As asked for; `?` where a click could not be read. */
  readonly command: string;
  readonly outcome: Answer['kind'] | 'choices' | 'refused' | 'failed';
  readonly milliseconds: number;
  /** What went wrong: the bug for `failed`, the reader's slip for `refused`. */
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
  /** Milliseconds from any fixed point. */
  readonly clock?: () => number;
}

export interface Dispatcher {
  /** Never rejects. */
  readonly dispatch: (invocation: Invocation) => Promise<Reply>;
}

/** The reader's slip, said to the reader; not a bug. */
class Refusal extends Error {
  readonly notice: Notice;
  constructor(notice: Notice) {
    super(JSON.stringify(notice));
    this.notice = notice;
  }
}

interface Run {
  readonly command: Command;
  readonly options: Readonly<Record<string, unknown>>;
  readonly page: number;
  readonly act: State['act'] | null;
  /** The corpus that the clicked message was answered from; null for a typed command. */
  readonly corpus: string | null;
  readonly update: boolean;
}

export function createDispatcher(deps: DispatcherDeps): Dispatcher {
  const clock = deps.clock ?? (() => performance.now());
  const byName = new Map(deps.commands.map((command) => [command.name, command]));

  const find = (name: string): Command => {
    const command = byName.get(name);
    if (command === undefined) throw new Refusal({ key: 'unknown-command', name: plain(name) });
    return command;
  };

  const answer = (run: Run, context: Context, snapshot: Snapshot, wantsExplanation: boolean): Reply => {
    const { values, isPrivate } = readOptions(run.command, run.options, snapshot.knowledge);
    const explanation: string[] = [];
    const desk: Desk = {
      ...snapshot,
      today: context.today,
      page: run.page,
      locale: context.locale,
      explain: (step) => {
        if (wantsExplanation) explanation.push(step);
      },
    };
    const given = run.command.run(values, desk);
    const rendered = render(given, {
      knowledge: snapshot.knowledge,
      locale: context.locale,
      guildLocale: context.guildLocale,
      today: context.today,
      private: isPrivate || run.act === 'open' || run.act === 'sentence',
      page: run.page,
      command: run.command.name,
      options: textOptions(values),
      view: run.act === 'sentence' ? 'sentences' : 'answer',
      changed: run.corpus !== null && !snapshot.knowledge.version.startsWith(run.corpus),
    });
    return { kind: 'message', answer: given, ...rendered, explanation, update: run.update };
  };

  const click = (invocation: Extract<Invocation, { kind: 'component' }>, knowledge: KnowledgeBase): Run => {
    const state = readCustomId(invocation.customId, invocation.message, knowledge);
    if ('unreadable' in state) throw new Refusal({ key: 'old-component' });
    const options: Record<string, unknown> = { ...state.options };
    const chosen = invocation.values[0];
    if (state.fills !== null && chosen !== undefined) options[state.fills] = chosen;
    const wasPrivate = ((invocation.message?.flags ?? 0) & EPHEMERAL) !== 0;
    if (wasPrivate && state.act !== 'share') options['private'] = true;
    return {
      command: find(state.command),
      options,
      page: state.page,
      act: state.act,
      corpus: state.corpus,
      update: state.act === 'page' || state.act === 'pick',
    };
  };

  const reply = (invocation: Invocation, snapshot: Snapshot): { command: string; reply: Reply } => {
    const wantsExplanation = invocation.kind !== 'autocomplete' && invocation.explain === true;
    if (invocation.kind === 'component') {
      const run = click(invocation, snapshot.knowledge);
      return { command: run.command.name, reply: answer(run, invocation.context, snapshot, wantsExplanation) };
    }
    const command = find(invocation.command);
    if (invocation.kind === 'autocomplete')
      return { command: command.name, reply: { kind: 'choices', choices: complete(command, invocation, snapshot) } };
    const run: Run = { command, options: invocation.options, page: 0, act: null, corpus: null, update: false };
    return { command: command.name, reply: answer(run, invocation.context, snapshot, wantsExplanation) };
  };

  return {
    dispatch: async (invocation) => {
      const started = clock();
      let command = invocation.kind === 'component' ? '?' : invocation.command;
      let outcome: RunRecord['outcome'];
      let error: Error | null = null;
      let given: Reply;
      try {
        const done = reply(invocation, deps.snapshot());
        command = done.command;
        given = done.reply;
        outcome = given.kind === 'message' ? given.answer.kind : given.kind;
      } catch (thrown) {
        error = thrown instanceof Error ? thrown : new Error(String(thrown));
        outcome = error instanceof Refusal ? 'refused' : 'failed';
        const notice: Notice = error instanceof Refusal ? error.notice : { key: 'failed' };
        given = invocation.kind === 'autocomplete' ? { kind: 'choices', choices: [] } : refused(notice, invocation.context);
      }
      deps.listen?.({ invocation: invocation.kind, command, outcome, milliseconds: clock() - started, error });
      return given;
    },
  };
}

function refused(notice: Notice, context: Context): Reply {
  const message: Message = refusal(notice, context.locale);
  return { kind: 'refused', error: message.content, message };
}

function readOptions(
  command: Command,
  given: Readonly<Record<string, unknown>>,
  knowledge: KnowledgeBase,
): { readonly values: Record<string, string | boolean | null>; readonly isPrivate: boolean } {
  const options = optionsOf(command);
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(options, name)) throw new Refusal({ key: 'unknown-option', command: command.name, name: plain(name) });
  }
  const values: Record<string, string | boolean | null> = {};
  for (const [name, option] of Object.entries(options)) values[name] = readValue(command.name, name, option, given[name], knowledge);
  const { private: isPrivate, ...own } = values;
  return { values: own, isPrivate: isPrivate === true };
}

function readValue(
  command: string,
  name: string,
  option: CommandOption,
  given: unknown,
  knowledge: KnowledgeBase,
): string | boolean | null {
  const missing = given === undefined || given === null || given === '';
  if (missing) {
    if (option.required) throw new Refusal({ key: 'missing-option', command, name });
    return null;
  }
  switch (option.type) {
    case 'flag':
      if (given === true || given === 'true') return true;
      if (given === false || given === 'false') return false;
      throw new Refusal({ key: 'not-a-flag', command, name });
    case 'choice':
      if (typeof given === 'string' && option.choices.includes(given)) return given;
      throw new Refusal({ key: 'not-a-choice', command, name, choices: option.choices });
    case 'text': {
      if (typeof given !== 'string') throw new Refusal({ key: 'not-a-text', command, name });
      if (given.length > option.maxLength && !knowledge.entityById.has(given)) {
        throw new Refusal({ key: 'too-long', command, name, limit: option.maxLength, length: given.length });
      }
      // One line without invisible characters: what can be printed on the reply and read back from it.
      const text = plain(given);
      if (text === '') return readValue(command, name, option, undefined, knowledge);
      const known = entityIdOf(text, knowledge);
      if (known === null) throw new Refusal({ key: 'old-component' });
      return known;
    }
  }
}

/** What a component's state carries: the values that were given, the choices and texts. */
function textOptions(values: Readonly<Record<string, string | boolean | null>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

function complete(command: Command, invocation: Extract<Invocation, { kind: 'autocomplete' }>, { search }: Snapshot): readonly Choice[] {
  const option = command.options[invocation.focused];
  if (option?.type !== 'text' || option.complete === undefined) return [];
  const typed = invocation.options[invocation.focused];
  const text = typeof typed === 'string' ? plain(typed).slice(0, option.maxLength) : '';
  return search
    .complete(text, option.complete, LIMITS.choices)
    .slice(0, LIMITS.choices)
    .map((match) => ({ name: choiceName(match, invocation.context.locale), value: shortEntityId(match.entity.id) }));
}
