// Puts the playground together: the product, the parsers of the command line, the page, and a port.

import type { Config } from '../config.ts';
import { type Interaction, toInvocation } from '../discord/interaction.ts';
import { MESSAGE, toMenus, toRegistration } from '../discord/registration.ts';
import { rules } from '../knowledge/rules/index.ts';
import type { Log } from '../log.ts';
import { findAssets } from '../playground/assets.ts';
import { isLoopback } from '../playground/loopback.ts';
import { createPlayground } from '../playground/playground.ts';
import { type Served, serve } from '../playground/serve-playground.ts';
import { describe as describeKey, LANGUAGES } from '../render/catalogue.ts';
import type { Message } from '../render/message.ts';
import { logReload } from './log-reload.ts';
import { parseRequest } from './parse-request.ts';
import { parseTypedCommand } from './parse-typed-command.ts';
import { Failure, localDate, type Product, type World } from './world.ts';

/** The page is told of what is saved in the folder until it is closed. Throws Failure where the address cannot be had. */
export async function openPlayground(product: Product, config: Config, log: Log, world: World): Promise<Served> {
  const { host, port } = config;
  const playground = createPlayground({
    assets: findAssets(),
    registration: toRegistration(product.commands, LANGUAGES, describeKey),
    menus: toMenus(product.commands, LANGUAGES, describeKey),
    languages: LANGUAGES,
    knowledge: () => product.knowledge,
    dispatch: product.dispatch,
    readRequest: (line) => parseRequest(line, { locale: 'en-US', today: localDate(world.now()), explain: true }),
    readMenu: (menu, message, locale) => toInvocation(menuInteraction(menu, message, locale), localDate(world.now())),
    readTyped: (text) => parseTypedCommand(text, product.commands),
    rules: new Map(rules.map(({ name, says }) => [name, says])),
    now: world.now,
    loopback: isLoopback(host),
    failed: (err) => log.error({ err }, 'the playground failed'),
  });
  const served = await serve(playground.fetch, host, port).catch((error: unknown) => {
    throw new Failure(explain(error, host, port));
  });
  const following = product.follow((reload) => {
    logReload(log, reload);
    void playground.tell(reload);
  });
  world.onHangup(() => void product.reload());
  return {
    address: served.address,
    close: async () => {
      following.close();
      playground.close();
      await served.close();
    },
  };
}

/** As Discord would send it. */
function menuInteraction(name: string, message: Partial<Message>, locale: string): Interaction {
  const data = { type: MESSAGE, name, target_id: '0', resolved: { messages: { 0: message } } };
  return { id: '', application_id: '', token: '', type: APPLICATION_COMMAND, locale, user: { id: 'playground' }, data };
}

/** Discord's type of interactions that a command begins. */
const APPLICATION_COMMAND = 2;

function explain(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return `port ${port} is taken by another program: set PORT to another one, or to 0 for any that is free`;
  if (code === 'EACCES') return `port ${port} may not be used by this user: set PORT to one above 1023`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `${host} is not an address of this machine: set HOST to 127.0.0.1`;
  throw error;
}
