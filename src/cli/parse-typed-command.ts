// A slash command as a person types it, or as Discord and the playground show it: `/event name:Tashkent show:everything`.
// In any language of the catalogue, since Discord shows each reader the names in their own: `/société nom:SIOP`.
// Pure: text and command data in, option values out. Whether a value is allowed is the dispatcher's to say.

import { type Command, type CommandOption, optionsOf } from '../command.ts';
import { commandNameKeys, optionNameKeys } from '../discord/registration.ts';
import { describe, LANGUAGES } from '../render/catalogue.ts';

export type TypedCommand =
  | { readonly ok: true; readonly command: string; readonly options: Readonly<Record<string, string | boolean>> }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads one typed command. A value runs to the next option of the command or to the end, spaces and colons included; an option's name
 * marks a value only the first time. Text before any option's name belongs to the command's first option, so that `/who SIOP` works.
 */
export function parseTypedCommand(text: string, commands: readonly Command[]): TypedCommand {
  const { word, command, rest, markers } = splitTyped(text.trim(), commands);
  if (word === '' || word === '/') return { ok: false, problem: `type a command: ${known(commands)}` };
  if (command === null) return { ok: false, problem: `there is no command /${shorten(nameIn(word))}; there are ${known(commands)}` };

  const taken = optionsOf(command);
  const options: Record<string, string | boolean> = {};
  const leading = rest.slice(0, markers[0]?.start ?? rest.length).trim();
  if (leading !== '') {
    const stray = /^(?<option>[\p{L}\p{N}_-]{1,32}):/u.exec(leading)?.groups?.['option'];
    const first = firstText(command);
    if (stray !== undefined || first === null || markers.some((marker) => marker.option === first))
      return { ok: false, problem: `/${command.name} has no option ${shorten(stray ?? leading)}; it has ${optionNames(command)}` };
    options[first] = toValue(taken[first], leading);
  }
  for (const [index, marker] of markers.entries()) {
    const value = rest.slice(marker.end, markers[index + 1]?.start ?? rest.length).trim();
    if (value !== '') options[marker.option] = toValue(taken[marker.option], value);
  }
  return { ok: true, command: command.name, options };
}

export interface Marker {
  readonly option: string;
  /** Offsets into `rest` of the option's name and of what follows its colon. */
  readonly start: number;
  readonly end: number;
}

export interface SplitCommand {
  /** The first word as typed, slash included. */
  readonly word: string;
  readonly command: Command | null;
  /** Everything after the first word, leading space included. */
  readonly rest: string;
  readonly markers: readonly Marker[];
}

/** The first word, the command it names, and where the options of that command begin. */
export function splitTyped(text: string, commands: readonly Command[]): SplitCommand {
  const [word = ''] = text.split(/\s/u, 1);
  const rest = text.slice(word.length);
  const name = nameIn(word);
  const command =
    commands.find((each) => each.name === name) ??
    commands.find((each) => translationsOf(commandNameKeys(each.name)).includes(name)) ??
    null;
  return { word, command, rest, markers: command === null ? [] : findMarkers(rest, command) };
}

/** The option that text without an option's name goes to; null for a command that takes no text. */
export function firstText(command: Command): string | null {
  return Object.entries(optionsOf(command)).find(([, option]) => option.type !== 'flag')?.[0] ?? null;
}

function findMarkers(rest: string, command: Command): readonly Marker[] {
  const names = optionsByName(command);
  const markers: Marker[] = [];
  for (const match of rest.matchAll(/(?<=\s)(?<option>[\p{L}\p{N}_-]{1,32}):/gu)) {
    const option = names.get((match.groups?.['option'] ?? '').toLowerCase());
    if (option === undefined || markers.some((marker) => marker.option === option)) continue;
    markers.push({ option, start: match.index, end: match.index + match[0].length });
  }
  return markers;
}

/** Options by their name in every language; a command's own names go before translations. */
function optionsByName(command: Command): ReadonlyMap<string, string> {
  const options = Object.keys(optionsOf(command));
  const translated = options.flatMap((option) =>
    translationsOf(optionNameKeys(command.name, option)).map((name) => [name, option] as const),
  );
  return new Map([...translated, ...options.map((option) => [option, option] as const)]);
}

/** Each language's first of the keys, as registration takes them. */
function translationsOf(keys: readonly string[]): readonly string[] {
  return LANGUAGES.flatMap((language) => keys.map((key) => describe(language, key)).find((text) => text !== null) ?? []);
}

/** Discord shows a flag as True or False, and a choice in capitals where its label has them. */
function toValue(option: CommandOption | undefined, value: string): string | boolean {
  const lower = value.toLowerCase();
  if (option?.type === 'flag' && (lower === 'true' || lower === 'false')) return lower === 'true';
  if (option?.type === 'choice') return option.choices.find((choice) => choice.toLowerCase() === lower) ?? value;
  return value;
}

function nameIn(word: string): string {
  return word.replace(/^\//u, '').toLowerCase();
}

function known(commands: readonly Command[]): string {
  return commands.map((command) => `/${command.name}`).join(' ');
}

function optionNames(command: Command): string {
  return Object.keys(optionsOf(command))
    .map((name) => `${name}:`)
    .join(' ');
}

/** A name long enough to recognise, short enough for one line of an error. */
function shorten(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
}
