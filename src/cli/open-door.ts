// Puts Discord's HTTP door together: the product, the endpoint, and a port.

import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { explainAddress } from './explain-address.ts';
import type { Operated } from './open-operations.ts';
import { localDate, type Product, type World } from './world.ts';

export interface Door {
  /** What a load balancer in front of it sends requests to. */
  readonly address: string;
  /** Takes nothing more, lets what runs finish, closes. */
  readonly close: () => Promise<void>;
}

/** Throws Failure where the address cannot be had. */
export async function openDoor(
  publicKey: string,
  config: Config,
  product: Product,
  log: Log,
  world: World,
  operations: Operated,
): Promise<Door> {
  const { createInteractionsEndpoint, INTERACTIONS_PATH } = await import('../discord/interactions-endpoint.ts');
  const { serveEndpoint } = await import('../discord/serve-endpoint.ts');
  const { SHUTDOWN_LIMIT } = await import('../discord/within.ts');
  const { host, port } = config;
  const endpoint = createInteractionsEndpoint({
    publicKey,
    apiUrl: config.discord.apiUrl,
    dispatch: product.dispatch,
    today: () => localDate(world.now()),
    now: () => world.now().getTime(),
    hear: operations.transport,
    log,
  });
  const served = await serveEndpoint(endpoint, host, port).catch((error: unknown) => {
    throw explainAddress(error, host, port);
  });
  operations.listening();
  const shown = host.includes(':') ? `[${host}]` : host;
  return { address: `http://${shown}:${served.port}${INTERACTIONS_PATH}`, close: () => served.close(SHUTDOWN_LIMIT) };
}
