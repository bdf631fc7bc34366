// A statement as one document makes it.

import type { Certainty, Citation, Predicate, Tenure } from '../../domain/statement.ts';

/** A statement whose things are indices into the extract's `things`. */
export interface Fact {
  readonly subject: number;
  readonly predicate: Predicate;
  readonly value: string;
  readonly valueThing: number | null;
  readonly role: string | null;
  readonly tenure: Tenure | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly asOf: string | null;
  readonly certainty: Certainty;
  readonly organization: number | null;
  readonly event: number | null;
  readonly kind: string | null;
  readonly unit: string | null;
  readonly date: string | null;
  readonly rule: string;
  readonly citation: Citation;
}
