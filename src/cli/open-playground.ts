// Puts the playground together: the product, the parsers of the command line, the page, and a port.

import type { Config } from '../config.ts';
import { toInvocation } from '../discord/interaction.ts';
import { COMMAND, readInteraction } from '../discord/read-interaction.ts';
import { MESSAGE, toMenus, toRegistration } from '../discord/registration.ts';
import { rules } from '../knowledge/rules/index.ts';
import type { Reload } from '../live-corpus.ts';
import type { Log } from '../log.ts';
import { bundleAssets } from '../playground/assets.ts';
import { isLoopback } from '../playground/loopback.ts';
import { createPlayground } from '../playground/playground.ts';
import { describe as describeKey, LANGUAGES } from '../render/catalogue.ts';
import type { Message } from '../render/message.ts';
import { parseRequest } from './parse-request.ts';
import { parseTypedCommand } from './parse-typed-command.ts';
import { type Served, serve } from './serve.ts';
import { localDate, type Product, type World } from './world.ts';

/** The page is told of what is saved in the folder until it is closed, and so is `hear`. Throws Failure where the address cannot be had. */
export async function openPlayground(
  product: Product,
  config: Config,
  log: Log,
  world: World,
  hear: (reload: Reload) => void,
): Promise<Served> {
  const { host, port } = config;
  const playground = createPlayground({
    assets: await bundleAssets(),
    registration: toRegistration(product.commands, LANGUAGES, describeKey),
    menus: toMenus(product.commands, LANGUAGES, describeKey),
    languages: LANGUAGES,
    knowledge: () => product.knowledge,
    dispatch: product.dispatch,
    readRequest: (line) => parseRequest(line, { locale: 'en-US', today: localDate(world.now()), explain: true }),
    readMenu: (menu, message, locale) => {
      const interaction = readInteraction(menuInteraction(menu, message, locale));
      return interaction === null ? null : toInvocation(interaction, localDate(world.now()));
    },
    readTyped: (text) => parseTypedCommand(text, product.commands),
    rules: new Map(rules.map(({ name, says }) => [name, says])),
    now: world.now,
    loopback: isLoopback(host),
    failed: (err) => log.error({ err }, 'the playground failed'),
  });
  const served = await serve(playground.fetch, host, port);
  // So that the first question does not wait for what is made once: /help is what the page asks when it is opened, the rest is rehearsed after it.
  const context = { locale: 'en-US', guildLocale: 'en-US', today: localDate(world.now()), user: 'playground' };
  void product.dispatch({ kind: 'command', command: 'help', options: {}, context });
  product.rehearse().catch((err: unknown) => log.warn({ err }, 'rehearsal failed'));
  const following = product.follow((reload) => {
    hear(reload);
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
function menuInteraction(name: string, message: Partial<Message>, locale: string): object {
  const data = { type: MESSAGE, name, target_id: '0', resolved: { messages: { 0: message } } };
  return { id: '0', application_id: '', token: '', type: COMMAND, locale, user: { id: 'playground' }, data };
}
