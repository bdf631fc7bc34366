// What Tab offers in a terminal session, as Discord would while a command is being typed: commands, options, choices, names.

import { type Command, optionsOf } from '../command.ts';
import type { Context } from '../invocation.ts';
import { firstText, splitTyped } from './parse-typed-command.ts';
import type { Product } from './world.ts';

/** node:readline's answer: the completions, and the end of the line that each of them replaces. */
export type Completion = [completions: string[], replaced: string];

/** `line` is the text before the cursor. */
export async function completeTypedCommand(line: string, product: Product, context: Context): Promise<Completion> {
  const typed = line.trimStart();
  const { word, command, rest, markers } = splitTyped(typed, product.commands);
  if (rest === '')
    return beginningWith(
      word.startsWith('/') ? word : `/${word}`,
      product.commands.map(({ name }) => `/${name} `),
      word,
    );
  if (command === null) return [[], ''];

  const last = markers.at(-1);
  const value = rest.slice(last?.end ?? 0).trimStart();
  const option = last?.option ?? firstText(command);
  const words = /\S*$/u.exec(typed)?.[0] ?? '';
  const left = Object.keys(optionsOf(command)).filter((name) => markers.every((marker) => marker.option !== name));
  const names = beginningWith(
    words,
    left.map((name) => `${name}:`),
    words,
  );
  // Right after the command, and after a finished value, an option's name comes next.
  const beginsValue = last !== undefined && words === value;
  if (last === undefined && value === '') return names;
  if (words !== '' && !beginsValue && names[0].length > 0) return names;
  if (option === null) return names;
  const values = await completeValue(command, option, value, product, context);
  return values[0].length > 0 ? values : names;
}

async function completeValue(command: Command, name: string, value: string, product: Product, context: Context): Promise<Completion> {
  const option = optionsOf(command)[name];
  if (option?.type === 'choice') return beginningWith(value, option.choices, value);
  if (option?.type === 'flag') return beginningWith(value, ['true', 'false'], value);
  const reply = await product.dispatch({ kind: 'autocomplete', command: command.name, options: { [name]: value }, focused: name, context });
  const choices = reply.kind === 'choices' ? reply.choices : [];
  const offered = choices.map((choice) => product.knowledge.entityById.get(choice.value)?.name ?? choice.value);
  return safely([...new Set(offered)], value);
}

function beginningWith(typed: string, candidates: readonly string[], replaced: string): Completion {
  return [candidates.filter((candidate) => candidate.toLowerCase().startsWith(typed.toLowerCase())), replaced];
}

/**
 * readline puts in what all completions begin with, even where that is not what was typed ("oncology" would become "International");
 * with the typed text among them they only begin alike where each goes on from it.
 */
function safely(names: string[], typed: string): Completion {
  const folded = typed.toLowerCase();
  if (names.length < 2 || names.every((name) => name.toLowerCase().startsWith(folded))) return [names, typed];
  return [[typed, ...names], typed];
}
