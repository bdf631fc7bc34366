// The way in: so many interactions run at once, so many wait for their turn, and what comes beyond is turned away. A start after an outage, or
// a flood, then costs some readers their reply and never the process its memory. Knows nothing of what an interaction is.

import pLimit from 'p-limit';

export interface IntakeLimits {
  readonly atOnce: number;
  readonly waiting: number;
  /** Milliseconds that one may wait for its turn. */
  readonly patience: number;
}

/**
 * Two hundred requests to Discord on the way, a tenth of a second each, are two thousand replies a second, more than the answering gives; a
 * thousand that wait are then served within the patience. Discord takes no reply after 3 seconds: a second stays for answering and for the way.
 */
export const INTAKE_LIMITS: IntakeLimits = { atOnce: 200, waiting: 1_000, patience: 2_000 };

/** `busy`: too many wait already; `expired`: it waited longer than it may. */
export type TurnedAway = 'busy' | 'expired';

export interface Intake {
  /** `work` never rejects; in its place `turnedAway` is called, at once or when its turn would have come too late. */
  readonly take: (work: () => Promise<void>, turnedAway: (reason: TurnedAway) => void) => void;
  /** Settles when nothing runs or waits any more. */
  readonly settled: () => Promise<void>;
}

/** `clock`: milliseconds from any fixed point. */
export function createIntake({ atOnce, waiting, patience }: IntakeLimits, clock: () => number): Intake {
  const limit = pLimit(atOnce);
  const taken = new Set<Promise<void>>();
  return {
    take: (work, turnedAway) => {
      // Those that have a turn leave the waiting room a moment later; they do not count as waiting.
      if (taken.size >= atOnce + waiting) {
        turnedAway('busy');
        return;
      }
      const arrived = clock();
      const run = limit(async () => {
        if (clock() - arrived > patience) turnedAway('expired');
        else await work();
      }).finally(() => taken.delete(run));
      taken.add(run);
    },
    settled: async () => {
      await Promise.allSettled(taken);
    },
  };
}
