// A function from Request to Response on a socket. Knows of addresses and ports, nothing of what is served.

import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { type AddressKeys, explainAddress } from './explain-address.ts';

export interface Served {
  /** Where a browser finds it, with a slash at the end. */
  readonly address: string;
  /** Takes no more connections and ends those that are open. */
  readonly close: () => Promise<void>;
}

/** Throws Failure, with what to do about it, where the address cannot be had. */
export async function serve(
  fetch: (request: Request) => Response | Promise<Response>,
  host: string,
  port: number,
  keys?: AddressKeys,
): Promise<Served> {
  return bind(fetch, host, port).catch((error: unknown) => {
    throw explainAddress(error, host, port, keys);
  });
}

function bind(fetch: (request: Request) => Response | Promise<Response>, host: string, port: number): Promise<Served> {
  const server = createAdaptorServer({ fetch });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const bound = server.address() as AddressInfo;
      resolve({
        address: `http://${shownHost(host)}:${bound.port}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
  });
}

/** "Every address" is no address to open; an IPv6 one stands in brackets. */
function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
