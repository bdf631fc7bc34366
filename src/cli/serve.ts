// A function from Request to Response on a socket. Knows of addresses and ports, nothing of what is served.

import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Failure } from './world.ts';

export interface Served {
  /** Where a browser finds it, with a slash at the end. */
  readonly address: string;
  /** Takes no more connections and ends those that are open. */
  readonly close: () => Promise<void>;
}

/** The settings that an address came from, for the sentence that says what to change. */
export interface AddressKeys {
  readonly host: string;
  readonly port: string;
}

/** Throws Failure, with what to do about it, where the address cannot be had. */
export async function serve(
  fetch: (request: Request) => Response | Promise<Response>,
  host: string,
  port: number,
  keys: AddressKeys = { host: 'HOST', port: 'PORT' },
): Promise<Served> {
  return bind(fetch, host, port).catch((error: unknown) => {
    throw new Failure(explain(error, host, port, keys));
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

function explain(error: unknown, host: string, port: number, keys: AddressKeys): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE')
    return `port ${port} is taken by another program: set ${keys.port} to another one, or to 0 for any that is free`;
  if (code === 'EACCES') return `port ${port} may not be used by this user: set ${keys.port} to one above 1023`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `${host} is not an address of this machine: set ${keys.host} to 127.0.0.1`;
  throw error;
}
