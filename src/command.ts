// The contract of a command: data from which registration, parsing, types, help, autocomplete and the playground's form derive,
// and a pure function from values to an Answer. It never sees an interaction, a client or a clock.

import type { Answer } from './answering/answer.ts';
import type { Desk } from './answering/desk.ts';
import type { EntityKind } from './domain/statement.ts';

/** Discord's cap is 6000; a question needs less, and a shorter one keeps search time bounded. */
export const FREE_TEXT_LIMIT = 300;

/** What a person writes in one message, at most (with Nitro). */
export const MESSAGE_TEXT_LIMIT = 4000;

export interface TextOption {
  readonly type: 'text';
  readonly required: boolean;
  /** Characters; at most FREE_TEXT_LIMIT, or MESSAGE_TEXT_LIMIT where it is a message's text. */
  readonly maxLength: number;
  /** Names of these kinds are offered while typing; absent: free text. */
  readonly complete?: readonly EntityKind[];
}

export interface ChoiceOption {
  readonly type: 'choice';
  readonly required: boolean;
  /** Canonical values; the catalogue names each. */
  readonly choices: readonly string[];
}

export interface FlagOption {
  readonly type: 'flag';
  readonly required: false;
}

export type CommandOption = TextOption | ChoiceOption | FlagOption;

type ValueOf<O extends CommandOption> = O extends ChoiceOption ? O['choices'][number] : O extends FlagOption ? boolean : string;

/** What `run` receives: required options as values, others as value or null. */
export type Values<Options extends Readonly<Record<string, CommandOption>>> = {
  readonly [Name in keyof Options]: Options[Name]['required'] extends true ? ValueOf<Options[Name]> : ValueOf<Options[Name]> | null;
};

export interface Command<Options extends Readonly<Record<string, CommandOption>> = Readonly<Record<string, CommandOption>>> {
  readonly name: string;
  /**
   * Offered in a message's menu (Apps → …) instead of being typed: its option `text` is what the message says, which is data and no words of
   * the asker's, so a reply does not repeat it and its components cannot ask it again.
   */
  readonly on?: 'message';
  readonly options: Options;
  /** Deterministic: same values, same desk (snapshot and today) → same Answer. Never throws for bad input. */
  readonly run: (values: Values<Options>, desk: Desk) => Answer;
}

/** Gives `run` the types of the options; erases them for the registry. */
export function command<const Options extends Readonly<Record<string, CommandOption>>>(definition: Command<Options>): Command {
  return definition as unknown as Command;
}

/** Every command takes it: the reply is shown to the asker alone. The dispatcher reads it; `run` never sees it. */
const SHARED_OPTIONS: Readonly<Record<string, CommandOption>> = { private: { type: 'flag', required: false } };

/** A command's own options and the ones that every command takes, in the order that Discord wants (required first). */
export function optionsOf(definition: Command): Readonly<Record<string, CommandOption>> {
  const known = offered.get(definition);
  if (known !== undefined) return known;
  const all = Object.entries({ ...definition.options, ...SHARED_OPTIONS });
  const options = Object.fromEntries([...all.filter(([, option]) => option.required), ...all.filter(([, option]) => !option.required)]);
  offered.set(definition, options);
  return options;
}

/** A command is asked for its options at every run. */
const offered = new WeakMap<Command, Readonly<Record<string, CommandOption>>>();
