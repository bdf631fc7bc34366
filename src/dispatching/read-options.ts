// The values of a command's options, from what a transport was given. Whatever is not as the command declares it is the reader's slip.

import { type Command, type CommandOption, optionsOf } from '../command.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { entityIdOf } from '../render/custom-id.ts';
import { plain } from '../render/markup.ts';
import { Refusal } from './refusal.ts';

export type Given = Readonly<Record<string, string | boolean | null>>;

/** Throws a refusal for an option that is unknown, missing or not allowed. */
export function readOptions(
  command: Command,
  given: Readonly<Record<string, unknown>>,
  knowledge: KnowledgeBase,
): { readonly values: Given; readonly alone: boolean } {
  const options = optionsOf(command);
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(options, name)) throw new Refusal({ key: 'unknown-option', command: command.name, name: plain(name) });
  }
  const all = Object.entries(options).map(
    ([name, option]) => [name, readValue(command.name, name, option, given[name], knowledge)] as const,
  );
  const { private: alone, ...values }: Given = Object.fromEntries(all);
  return { values, alone: alone === true };
}

function readValue(
  command: string,
  name: string,
  option: CommandOption,
  given: unknown,
  knowledge: KnowledgeBase,
): string | boolean | null {
  if (given === undefined || given === null || given === '') {
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
    case 'text':
      if (typeof given !== 'string') throw new Refusal({ key: 'not-a-text', command, name });
      return readText(command, name, option, given, knowledge);
  }
}

/** A text as one line without invisible characters: what can be printed on the reply and read back from it. An entity's id stays as it is. */
function readText(
  command: string,
  name: string,
  option: Extract<CommandOption, { type: 'text' }>,
  given: string,
  knowledge: KnowledgeBase,
): string | null {
  const id = entityIdOf(given, knowledge);
  if (id !== null && knowledge.entityById.has(id)) return id;
  if (given.length > option.maxLength) {
    throw new Refusal({ key: 'too-long', command, name, limit: option.maxLength, length: given.length });
  }
  const text = plain(given);
  if (text === '' && option.required) throw new Refusal({ key: 'missing-option', command, name });
  return text === '' ? null : text;
}

/** What a component's state carries: texts and choices as given. */
export function textsOf(values: Given): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
