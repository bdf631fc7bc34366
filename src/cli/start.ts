// `plenary start`: Discord where a token is set, a session in the terminal where none is.

import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { counted } from './counted.ts';
import { runSession } from './session.ts';
import { Failure, localDate, type Product, print, type World } from './world.ts';

/** Returns when the work is done or a stop was asked for. Throws Failure where it cannot start or Discord ends it. */
export async function start(config: Config, open: () => Promise<Product>, log: Log, world: World): Promise<void> {
  const { token, publicKey } = config.discord;
  if (token !== null) return serveDiscord(token, config, await open(), log, world);
  if (publicKey !== null)
    throw new Failure('DISCORD_PUBLIC_KEY is set, but HTTP interactions are not served yet: set DISCORD_TOKEN to connect');
  if (config.production)
    throw new Failure('NODE_ENV is production, but neither DISCORD_TOKEN nor DISCORD_PUBLIC_KEY is set: there is nothing to connect to');
  await runSession(await open(), 'en-US', world);
}

async function serveDiscord(token: string, config: Config, product: Product, log: Log, world: World): Promise<void> {
  const { explainFailure } = await import('../discord/explain-failure.ts');
  const { openGateway } = await import('../discord/gateway.ts');
  const { inviteLinks } = await import('../discord/invite.ts');
  const { toRegistration } = await import('../discord/registration.ts');
  const { describe, LANGUAGES } = await import('../render/catalogue.ts');
  const { refusal } = await import('../render/render.ts');
  const { apiUrl, guildId } = config.discord;
  const stopped = world.untilStopped();
  const gateway = await openGateway({
    token,
    apiUrl,
    guildId,
    registration: toRegistration(product.commands, LANGUAGES, describe),
    dispatch: product.dispatch,
    apology: (locale) => refusal({ key: 'failed' }, locale),
    today: () => localDate(world.now()),
    log,
  }).catch((error: unknown) => {
    const sentence = explainFailure(error, apiUrl);
    throw sentence === null ? error : new Failure(sentence);
  });
  const { documents, statements } = product.knowledge;
  const links = inviteLinks(gateway.applicationId, apiUrl);
  await print(
    world.stdout,
    `Connected to Discord as ${gateway.userName}: ${counted(documents.length, 'document')}, ${counted(statements.length, 'statement')}.\n` +
      `Add it to a server:        ${links.server}\n` +
      `Add it to your own account: ${links.account}\n`,
  );
  const lost = await Promise.race([stopped.then(() => null), gateway.lost]);
  log.info({ lost }, 'stopping');
  await gateway.close();
  if (lost !== null) throw new Failure(lost);
}
