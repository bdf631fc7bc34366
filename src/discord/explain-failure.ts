// Why Discord could not be reached or would not let us in, in one sentence that says what to do. Never holds a token.

import { isApiError } from './api-error.ts';

/** Null for an error that is not about the connection: a bug, to be shown whole. */
export function explainFailure(error: unknown, apiUrl: string): string | null {
  if (!(error instanceof Error)) return null;
  if (isBadToken(error))
    return 'Discord refused the token: copy it again from the portal (your application → Bot → Reset Token) into DISCORD_TOKEN';
  const network = networkCode(error);
  if (network !== null) return `${apiUrl} cannot be reached (${network}): check the network, and DISCORD_API_URL where it is set`;
  if (isApiError(error)) return `Discord refused ${error.method} ${new URL(error.url).pathname}: ${error.message} (${error.code})`;
  if ('status' in error) return `${apiUrl} answered ${error.status} ${error.message}: try again later`;
  if (/sessions remaining/u.test(error.message)) return `Discord allows no further login today: ${error.message}`;
  if (error.message === 'Sharding is required') return explainClose(SHARDING_REQUIRED);
  return null;
}

/** Why a connection that was up will not be opened again. */
export function explainClose(code: number): string {
  const advice = code === SHARDING_REQUIRED ? ': the bot is in too many servers for so few shards; set SHARDS to auto' : '';
  return `Discord closed the connection for good (code ${code})${advice}`;
}

/** Gateway close code. */
const SHARDING_REQUIRED = 4011;

/** 401 from the REST API, or close code 4004 from the gateway, which discord.js reports in these words. */
function isBadToken(error: Error): boolean {
  if (isApiError(error)) return error.status === 401;
  const code = 'code' in error ? error.code : null;
  return code === 'TokenInvalid' || error.message === 'Authentication failed';
}

/** What the system or the HTTP client says of a request without an answer; undici wraps it in `cause`. */
export function networkCode(error: unknown): string | null {
  for (let current: unknown = error; current instanceof Error; current = current.cause) {
    const code = 'code' in current ? current.code : null;
    if (typeof code === 'string' && /^(?:E[A-Z]+|UND_ERR_\w+)$/u.test(code)) return code;
  }
  return null;
}
