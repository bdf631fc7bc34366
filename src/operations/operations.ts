// What the operator's tools ask a running bot: is the process alive, can it be asked, how does it do. A function from Request to Response; knows
// nothing of sockets. Its words are for a network that the operator trusts: they name no person, no question and no secret.

import { Hono } from 'hono';
import type { Metrics } from './metrics.ts';
import type { Readiness } from './readiness.ts';

export interface Operations {
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

export function createOperations(readiness: Readiness, metrics: Metrics): Operations {
  const app = new Hono();
  app.get('/healthz', (context) => context.text('alive\n'));
  app.get('/readyz', (context) => {
    const missing = readiness.missing();
    return missing.length === 0 ? context.text('ready\n') : context.text(`${missing.join('\n')}\n`, 503);
  });
  app.get('/metrics', async (context) => context.body(await metrics.page(), 200, { 'Content-Type': metrics.contentType }));
  return { fetch: (request) => app.fetch(request) };
}
