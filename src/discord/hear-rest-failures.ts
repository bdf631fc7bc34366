// Listens on a client of Discord's REST API for what fails, each attempt, whether or not a later one succeeds.

import type { REST } from '@discordjs/rest';
import type { RestFailure } from './transport-event.ts';

/** The client's own events leave out the requests that get no answer; its one function that sends sees all. */
export function hearRestFailures(rest: REST, hear: (reason: RestFailure) => void): void {
  const send = rest.options.makeRequest;
  rest.options.makeRequest = async (url, init) => {
    // Given up before it was sent: no attempt.
    if (init.signal?.aborted === true) return send(url, init);
    const response = await send(url, init).catch((error: unknown) => {
      hear('unreachable');
      throw error;
    });
    const reason = reasonOf(response.status);
    if (reason !== null) hear(reason);
    return response;
  };
}

function reasonOf(status: number): RestFailure | null {
  if (status < 400) return null;
  if (status === 429) return 'rate-limited';
  return status < 500 ? 'refused' : 'server-error';
}
