// `plenary start`: Discord where a token or a public key is set; where none is, the playground, and a session in the terminal for those who ask
// for it or pipe commands in.

import type { Config } from '../config.ts';
import type { Gateway } from '../discord/gateway.ts';
import type { RunRecord } from '../dispatcher.ts';
import type { Reload } from '../live-corpus.ts';
import type { Log } from '../log.ts';
import { isLoopback } from '../playground/loopback.ts';
import { counted } from './counted.ts';
import { emptyFolderHint } from './empty-folder.ts';
import { logReload } from './log-reload.ts';
import { type Door, openDoor } from './open-door.ts';
import { NO_OPERATIONS, type Operated, openOperations } from './open-operations.ts';
import type { Served } from './serve.ts';
import { runSession } from './session.ts';
import { warmPictures } from './warm-pictures.ts';
import { Failure, localDate, type Product, print, type World } from './world.ts';

export interface StartOptions {
  /** A session in the terminal in place of the playground. */
  readonly terminal: boolean;
}

/** Opens what answers; `hear` is told of every run. */
export type Open = (hear: (record: RunRecord) => void) => Promise<Product>;

/** Returns when the work is done or a stop was asked for. Throws Failure where it cannot start or Discord ends it. */
export async function start(config: Config, options: StartOptions, open: Open, log: Log, world: World): Promise<void> {
  if (options.terminal) {
    await runSession(await open(() => {}), 'en-US', world);
    return;
  }
  checkDoors(config);
  const operations = await openOperations(config, log, world);
  try {
    const product = await open(operations.run);
    operations.opened(product.knowledge);
    const { token, publicKey } = config.discord;
    if ((token ?? publicKey) === null) await servePlayground(config, product, log, world, operations);
    else await serveDiscord(config, product, log, world, operations);
  } finally {
    await operations.close();
  }
}

/** Throws Failure where there is nothing to start. */
function checkDoors(config: Config): void {
  const { token, publicKey } = config.discord;
  if (config.production && (token ?? publicKey) === null)
    throw new Failure('NODE_ENV is production, but neither DISCORD_TOKEN nor DISCORD_PUBLIC_KEY is set: there is nothing to connect to');
}

/** Serves until a stop is asked for. Commands that are piped in are answered, and then their end is the end. Throws Failure where it cannot be opened. */
export async function servePlayground(
  config: Config,
  product: Product,
  log: Log,
  world: World,
  operations: Operated = NO_OPERATIONS,
): Promise<void> {
  // A public door by accident is what a preview must never be.
  if (config.production)
    throw new Failure('NODE_ENV is production: the playground shows every document to whoever finds it, so it stays closed');
  const { openPlayground } = await import('./open-playground.ts');
  const stopped = world.untilStopped();
  void stopped.then(operations.stopping);
  const hear = (reload: Reload) => {
    logReload(log, reload);
    operations.reload(reload);
  };
  const piped = world.stdin.isTTY !== true;
  const served = await openPlayground(product, config, log, world, hear).catch((error: unknown) => {
    // Another one may be open already; commands that are piped in need none.
    if (piped && error instanceof Failure) return error;
    throw error;
  });
  const opened = served instanceof Failure ? null : served;
  warmPictures(log);
  if (opened !== null) await print(piped ? world.stderr : world.stdout, welcome(opened, product, config.host));
  try {
    const answered = piped ? await Promise.race([runSession(product, 'en-US', world), stopped.then(() => null)]) : 0;
    if (answered !== 0) return;
    if (served instanceof Failure) throw served;
    await stopped;
  } finally {
    world.stdin.destroy();
    await opened?.close();
  }
}

function welcome({ address }: Served, { knowledge }: Product, host: string): string {
  const documents = `${counted(knowledge.documents.length, 'document')}, ${counted(knowledge.statements.length, 'statement')}`;
  const open = isLoopback(host) ? '' : `HOST is ${host}: whoever can reach this machine can read every document there.\n`;
  return `Plenary over ${documents}. The playground shows what Discord would:\n\n  ${address}\n\n${open}${emptyFolderHint(knowledge)}Ctrl+C ends; --terminal answers here instead.\n`;
}

/** By the gateway, by HTTP or both, whichever the configuration names. */
async function serveDiscord(config: Config, product: Product, log: Log, world: World, operations: Operated): Promise<void> {
  const { token, publicKey } = config.discord;
  const stopped = world.untilStopped();
  void stopped.then(operations.stopping);
  const following = product.follow((reload) => {
    logReload(log, reload);
    operations.reload(reload);
  });
  world.onHangup(() => void product.reload());
  const gateway = token === null ? null : await connectGateway(token, config, product, log, world, operations);
  const door = publicKey === null ? null : await openDoor(publicKey, config, product, log, world, operations).catch(endWith(gateway));
  warmPictures(log);
  product.rehearse().catch((error: unknown) => log.warn({ err: error }, 'rehearsal failed'));
  await print(world.stdout, await greeting(gateway, door, config, product));
  const lost = await Promise.race([stopped.then(() => null), ...(gateway === null ? [] : [gateway.lost])]);
  log.info({ lost }, 'stopping');
  following.close();
  await Promise.all([gateway?.close(), door?.close()]);
  if (lost !== null) throw new Failure(lost);
}

/** What was opened before is closed when the next cannot be. */
function endWith(opened: Gateway | null): (error: unknown) => Promise<never> {
  return async (error) => {
    await opened?.close();
    throw error;
  };
}

async function greeting(gateway: Gateway | null, door: Door | null, config: Config, { knowledge }: Product): Promise<string> {
  const { inviteLinks } = await import('../discord/invite.ts');
  const documents = `${counted(knowledge.documents.length, 'document')}, ${counted(knowledge.statements.length, 'statement')}`;
  const opened = [
    ...(gateway === null ? [] : [`Connected to Discord as ${gateway.userName}: ${documents}.\n`]),
    ...(door === null ? [] : [`Discord’s HTTP interactions are answered at ${door.address}: ${documents}.\n`]),
    emptyFolderHint(knowledge),
  ];
  const applicationId = gateway?.applicationId ?? config.discord.applicationId;
  if (applicationId === null) return opened.join('');
  const links = inviteLinks(applicationId, config.discord.apiUrl);
  return `${opened.join('')}Add it to a server:        ${links.server}\nAdd it to your own account: ${links.account}\n`;
}

async function connectGateway(
  token: string,
  config: Config,
  product: Product,
  log: Log,
  world: World,
  operations: Operated,
): Promise<Gateway> {
  const { explainFailure } = await import('../discord/explain-failure.ts');
  const { openGateway } = await import('../discord/gateway.ts');
  const { registrationOf } = await import('../discord/registration.ts');
  const { describe, LANGUAGES } = await import('../render/catalogue.ts');
  const { refusal } = await import('../render/render.ts');
  const { apiUrl, guildId, shards } = config.discord;
  return openGateway({
    token,
    apiUrl,
    guildId,
    registration: registrationOf(product.commands, LANGUAGES, describe),
    dispatch: product.dispatch,
    apology: (locale) => refusal({ key: 'failed' }, locale),
    today: () => localDate(world.now()),
    shards,
    hear: operations.transport,
    log,
  }).catch((error: unknown) => {
    const sentence = explainFailure(error, apiUrl);
    throw sentence === null ? error : new Failure(sentence);
  });
}
