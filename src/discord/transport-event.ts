// What happens on the way to and from Discord that an operator wants counted. Both doors tell; whoever listens decides what to make of it.

export type TransportEvent =
  /** How many connections to the gateway are up, and how many there should be. */
  | { readonly kind: 'shards'; readonly up: number; readonly wanted: number }
  /** One attempt of a request to Discord. */
  | { readonly kind: 'rest-failure'; readonly reason: RestFailure }
  /**
   * An interaction whose reply did not reach the reader. `late`: Discord would not take it any more; `busy`: turned away, too many at once;
   * `expired`: it waited for its turn until Discord would not have taken a reply.
   */
  | { readonly kind: 'reply-lost'; readonly reason: 'late' | 'failed' | 'busy' | 'expired' };

/** `refused`: 4xx but 429; `unreachable`: no answer at all. */
export type RestFailure = 'rate-limited' | 'refused' | 'server-error' | 'unreachable';
