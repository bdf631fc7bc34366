// Registers the commands through Discord's REST API: reads what is registered and overwrites it only where it differs.

import { REST } from '@discordjs/rest';
import type { RegisteredCommand, RegisteredMenu } from './registration.ts';

export interface Registered {
  /** False: what was there is already what is wanted, and nothing was written. */
  readonly changed: boolean;
  readonly names: readonly string[];
}

type Wanted = RegisteredCommand | RegisteredMenu;

/** `apiUrl` is without a version. */
export function connectRest(token: string, apiUrl: string): REST {
  return new REST({ api: apiUrl }).setToken(token);
}

/** The application that the token belongs to. */
export async function fetchApplicationId(rest: REST): Promise<string> {
  const { id } = (await rest.get('/applications/@me')) as { id: string };
  return id;
}

/** In one server at once with `guildId`, else everywhere. Rejects with the REST client's error. */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  guildId: string | null,
  wanted: readonly Wanted[],
): Promise<Registered> {
  const route =
    guildId === null
      ? (`/applications/${applicationId}/commands` as const)
      : (`/applications/${applicationId}/guilds/${guildId}/commands` as const);
  const there = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  const changed = !sameCommands(there, wanted);
  if (changed) await rest.put(route, { body: wanted });
  return { changed, names: wanted.map((command) => command.name) };
}

/** Whether two lists of commands mean the same to Discord, whatever the order and whichever defaults are written out. */
export function sameCommands(there: unknown, wanted: readonly Wanted[]): boolean {
  return Array.isArray(there) && canonical(there) === canonical(wanted);
}

/** The keys of a command that a person sees or that decide where it is offered; the rest is Discord's bookkeeping. */
const COMMAND_KEYS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'integration_types',
  'contexts',
] as const;

function canonical(commands: readonly unknown[]): string {
  const reduced = commands.map((command) => {
    const all = (typeof command === 'object' && command !== null ? command : {}) as Readonly<Record<string, unknown>>;
    return JSON.stringify(tidy(Object.fromEntries(COMMAND_KEYS.map((key) => [key, SETS.has(key) ? sorted(all[key]) : all[key]]))));
  });
  return reduced.sort().join('\n');
}

/** Lists whose order says nothing. */
const SETS: ReadonlySet<string> = new Set(['integration_types', 'contexts']);

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? [...value].sort() : value;
}

/** Keys in order, without those that Discord fills in or leaves out: null, false, empty texts, lists and maps. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, tidy(inner)] as const)
    .filter(([, inner]) => !isEmpty(inner))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
