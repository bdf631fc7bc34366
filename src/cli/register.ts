// `plenary register`: shows or sends the commands that Discord offers to people.

import type { Command } from '../command.ts';
import type { Config } from '../config.ts';
import { Failure, print, type World } from './world.ts';

export interface RegisterOptions {
  /** In this server alone; null: everywhere. */
  readonly guildId: string | null;
  /** Takes the commands away. */
  readonly clear: boolean;
  readonly dryRun: boolean;
}

/** `--dry-run` prints the array that would be sent and needs no token. Throws Failure where Discord refuses or cannot be reached. */
export async function register(commands: readonly Command[], options: RegisterOptions, config: Config, world: World): Promise<void> {
  const { MESSAGE, registrationOf } = await import('../discord/registration.ts');
  const { describe, LANGUAGES } = await import('../render/catalogue.ts');
  const wanted = options.clear ? [] : registrationOf(commands, LANGUAGES, describe);
  if (options.dryRun) return print(world.stdout, `${JSON.stringify(wanted, null, 2)}\n`);

  const { token, apiUrl, applicationId } = config.discord;
  if (token === null) throw new Failure('DISCORD_TOKEN is missing: set it in .env, or use --dry-run');
  const { connectRest, fetchApplicationId, registerCommands } = await import('../discord/register.ts');
  const { explainFailure } = await import('../discord/explain-failure.ts');
  try {
    const rest = connectRest(token, apiUrl);
    const { changed } = await registerCommands(rest, applicationId ?? (await fetchApplicationId(rest)), options.guildId, wanted);
    const where = options.guildId === null ? 'everywhere' : `in server ${options.guildId}`;
    const what =
      wanted.length === 0 ? 'no commands' : wanted.map(({ type, name }) => (type === MESSAGE ? `Apps → ${name}` : `/${name}`)).join(' ');
    await print(world.stdout, changed ? `Registered ${where}: ${what}\n` : `Nothing to change ${where}: ${what}\n`);
  } catch (error) {
    const sentence = explainFailure(error, apiUrl);
    throw sentence === null ? error : new Failure(sentence);
  }
}
