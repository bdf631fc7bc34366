// A slash command as a person types it, or as Discord and the playground show it: `/event name:Tashkent show:everything`.
// Pure: text and command data in, option values out. Whether a value is allowed is the dispatcher's to say.

import type { Command, CommandOption } from '../command.ts';

export type TypedCommand =
  | { readonly ok: true; readonly command: string; readonly options: Readonly<Record<string, string | boolean>> }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads one typed command. A value runs to the next option of the command or to the end, spaces and colons included; an option's name
 * marks a value only the first time. Text before any option's name belongs to the command's first option, so that `/who SIOP` works.
 */
export function parseTypedCommand(text: string, commands: readonly Command[]): TypedCommand {
  const typed = text.trim();
  const [word = ''] = typed.split(/\s/u, 1);
  const name = word.replace(/^\//u, '');
  if (name === '') return { ok: false, problem: `type a command: ${known(commands)}` };
  const command = commands.find((candidate) => candidate.name === name.toLowerCase());
  if (command === undefined) return { ok: false, problem: `there is no command /${shorten(name)}; there are ${known(commands)}` };

  const rest = typed.slice(word.length);
  const markers = findMarkers(rest, command);
  const options: Record<string, string | boolean> = {};
  const leading = rest.slice(0, markers[0]?.start ?? rest.length).trim();
  if (leading !== '') {
    const stray = /^(?<option>[\p{L}\p{N}_-]{1,32}):/u.exec(leading)?.groups?.['option'];
    const [first] = Object.entries(command.options);
    if (first === undefined) return { ok: false, problem: `/${command.name} takes no options` };
    if (stray !== undefined || markers.some((marker) => marker.option === first[0]))
      return { ok: false, problem: `/${command.name} has no option ${shorten(stray ?? leading)}; it has ${optionNames(command)}` };
    options[first[0]] = toValue(first[1], leading);
  }
  for (const [index, marker] of markers.entries()) {
    const option = command.options[marker.option];
    const value = rest.slice(marker.end, markers[index + 1]?.start ?? rest.length).trim();
    if (option !== undefined && value !== '') options[marker.option] = toValue(option, value);
  }
  return { ok: true, command: command.name, options };
}

interface Marker {
  readonly option: string;
  readonly start: number;
  readonly end: number;
}

function findMarkers(rest: string, command: Command): readonly Marker[] {
  const markers: Marker[] = [];
  for (const match of rest.matchAll(/(?<=\s)(?<option>[\p{L}\p{N}_-]{1,32}):/gu)) {
    const option = (match.groups?.['option'] ?? '').toLowerCase();
    if (!Object.hasOwn(command.options, option) || markers.some((marker) => marker.option === option)) continue;
    markers.push({ option, start: match.index, end: match.index + match[0].length });
  }
  return markers;
}

/** Discord shows a flag as True or False, and a choice in capitals where its label has them. */
function toValue(option: CommandOption, value: string): string | boolean {
  const lower = value.toLowerCase();
  if (option.type === 'flag' && (lower === 'true' || lower === 'false')) return lower === 'true';
  if (option.type === 'choice') return option.choices.find((choice) => choice.toLowerCase() === lower) ?? value;
  return value;
}

function known(commands: readonly Command[]): string {
  return commands.map((command) => `/${command.name}`).join(' ');
}

function optionNames(command: Command): string {
  return Object.keys(command.options)
    .map((name) => `${name}:`)
    .join(' ');
}

/** A name long enough to recognise, short enough for one line of an error. */
function shorten(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
}
