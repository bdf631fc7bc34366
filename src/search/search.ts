// What search promises; the indexes behind it are MiniSearch's.

import type { Entity } from '../domain/entity.ts';
import type { EntityKind } from '../domain/statement.ts';
import type { Passage } from '../knowledge/knowledge-base.ts';

/** A passage that answers, with the words that matched as [start, end) offsets into `text`. */
export interface PassageHit extends Passage {
  readonly marks: readonly (readonly [number, number])[];
  readonly score: number;
  /** The citation again, in the shape that statements carry, for the command line's contract. */
  readonly citation: { readonly document: string; readonly line: number; readonly page?: number; readonly quote: string };
}

/** A passage that may answer a question in plain words. */
export interface RelevantPassage extends PassageHit {
  /** Share of the question's meaning that the passage holds, 0…1, rare words counting more: low means that it speaks of something else. */
  readonly coverage: number;
}

/** Takes one step of the reasons: which word was read as what, which signals a passage got. */
export type Explain = (step: string) => void;

export interface NameMatch {
  readonly entity: Entity;
  /** The name that matched. */
  readonly matched: string;
  /** 0…1: 1 is the same name after folding. From `names`, to be compared with `SURE` and `LIKELY`; from `complete`, only the way it was found. */
  readonly score: number;
}

export interface Search {
  /** Entities by name, best first: accents, case, apostrophes, acronyms and small typing errors are forgiven. */
  readonly names: (text: string, kinds: readonly EntityKind[], limit: number) => readonly NameMatch[];
  /** What to offer while `text` is being typed; with an empty text the most mentioned. */
  readonly complete: (text: string, kinds: readonly EntityKind[], limit: number) => readonly NameMatch[];
  /**
   * Passages that hold all the words that carry meaning (`all`), and weaker ones that hold some. `OR` asks for any; a quoted phrase is
   * found word for word. Each document's best passage comes before any document's third.
   */
  readonly passages: (
    text: string,
    limit: number,
    explain?: Explain,
  ) => { readonly all: readonly PassageHit[]; readonly some: readonly PassageHit[] };
  /** The passages closest to a question in plain words, best first; each says how much of the question it covers. */
  readonly relevant: (question: string, limit: number, explain?: Explain) => readonly RelevantPassage[];
}
