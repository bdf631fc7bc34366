// What must hold before the bot can be asked, and what is missing of it at the moment. Knows nothing of documents or of Discord.

export interface Readiness {
  /** Something that must hold, missing until told otherwise; call it with the reason when it is missing again, with null when it holds. */
  readonly need: (reason: string) => (reason: string | null) => void;
  /** Why the bot cannot be asked now, in the order in which the needs were named; empty: it can. */
  readonly missing: () => readonly string[];
}

export function createReadiness(): Readiness {
  const reasons: (string | null)[] = [];
  return {
    need: (reason) => {
      const at = reasons.push(reason) - 1;
      return (now) => {
        reasons[at] = now;
      };
    },
    missing: () => reasons.filter((reason) => reason !== null),
  };
}
