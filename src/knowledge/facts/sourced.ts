// A draft with the sentence that it rests on and the rule that read it there.

import type { ReadSentence } from '../mentions/mention.ts';
import type { Draft } from '../rules/engine/rule.ts';

export interface Sourced {
  readonly draft: Draft;
  readonly sentence: ReadSentence;
  readonly rule: string;
}
