// Discord's HTTP door on a socket, and how it is closed without losing what runs.

import { type IncomingMessage, Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { InteractionsEndpoint } from './interactions-endpoint.ts';
import { within } from './within.ts';

export interface ServedEndpoint {
  readonly port: number;
  /** Takes no more connections, lets what runs finish (at most `limit` milliseconds), ends what is still open. */
  readonly close: (limit: number) => Promise<void>;
}

/** Milliseconds for a request to arrive whole: Discord waits 3 s for the answer, so one that takes longer is not Discord's. */
const ARRIVAL_LIMIT = 3_000;

/** Milliseconds. Longer than load balancers keep an idle connection (60 s), so that none sends into one that is just being closed. */
const KEEP_ALIVE = 75_000;

/** Milliseconds between looks for connections that have become idle while closing. */
const SWEEP = 20;

/** Rejects where the address cannot be bound; the error's `code` says why (EADDRINUSE, EACCES …). */
export async function serveEndpoint(endpoint: InteractionsEndpoint, host: string, port: number): Promise<ServedEndpoint> {
  const server = createAdaptorServer({
    fetch: endpoint.fetch,
    serverOptions: {
      requestTimeout: ARRIVAL_LIMIT,
      headersTimeout: ARRIVAL_LIMIT,
      keepAliveTimeout: KEEP_ALIVE,
      connectionsCheckingInterval: ARRIVAL_LIMIT,
    },
  });
  if (!(server instanceof Server)) throw new TypeError('an HTTP/1.1 server was asked for');
  let closing = false;
  server.prependListener('request', (_: IncomingMessage, response: ServerResponse) => {
    if (closing) response.setHeader('Connection', 'close');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const finish = async () => {
    closing = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    // A connection whose request came before is idle once that is answered.
    const sweeping = setInterval(() => server.closeIdleConnections(), SWEEP);
    await closed;
    clearInterval(sweeping);
    await endpoint.settled();
  };
  return {
    port: (server.address() as AddressInfo).port,
    close: async (limit) => {
      await within(limit, finish());
      server.closeAllConnections();
    },
  };
}
