// How much one person may ask in a while, whichever door they come by. Kept in memory: each replica counts for itself.

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Invocation } from './invocation.ts';

/** Seconds until the asker may ask again; null: now. Never rejects. */
export type Admit = (invocation: Invocation) => Promise<number | null>;

/** Seconds. Short, so that who is refused need not wait long. */
export const RATE_WINDOW = 10;

/** Every letter typed into an option may be a request: so many of those for each that a person sends. */
export const LETTERS_PER_QUESTION = 5;

/** `limit`: commands and clicks of one person in RATE_WINDOW seconds; completion is counted apart. */
export function limitUsers(limit: number): Admit {
  const asking = new RateLimiterMemory({ points: limit, duration: RATE_WINDOW });
  const typing = new RateLimiterMemory({ points: limit * LETTERS_PER_QUESTION, duration: RATE_WINDOW });
  return async ({ kind, context }) => {
    try {
      await (kind === 'autocomplete' ? typing : asking).consume(context.user);
      return null;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    }
  };
}
