// One document → what it says: its things and the facts about them, as plain data that can be cached by the document's hash.
// Knows one document only; which things of different documents are one is decided in entities/.

import type { Document } from '../domain/document.ts';
import type { EntityKind } from '../domain/statement.ts';
import type { Fact } from './facts/fact.ts';
import { mergeDrafts } from './facts/merge-drafts.ts';
import { nameFacts } from './facts/name-facts.ts';
import { passagesOf } from './facts/passages-of.ts';
import { toFact } from './facts/to-fact.ts';
import type { Passage } from './knowledge-base.ts';
import type { ReadSentence, Thing } from './mentions/mention.ts';
import { isGenericPart } from './mentions/organizations/generic-part.ts';
import { readMentions } from './mentions/read-mentions.ts';
import { matchSentence } from './rules/engine/match.ts';
import type { Draft, Rule } from './rules/engine/rule.ts';
import { rules as allRules } from './rules/index.ts';

export interface ExtractedThing {
  readonly kind: EntityKind;
  readonly names: readonly string[];
  readonly acronyms: readonly string[];
  readonly mentions: number;
}

export interface Extract {
  readonly document: string;
  readonly things: readonly ExtractedThing[];
  readonly facts: readonly Fact[];
  readonly passages: readonly Passage[];
}

/** Deterministic; linear in the document's length. */
export function extract(document: Document, rules: readonly Rule[] = allRules): Extract {
  const reading = readMentions(document);
  const drafts: { draft: Draft; sentence: ReadSentence; rule: string }[] = [];
  for (const rule of rules) {
    if ('read' in rule) {
      for (const draft of rule.read(reading))
        if (draft.sentence !== undefined) drafts.push({ draft, sentence: draft.sentence, rule: rule.name });
    } else {
      for (const sentence of reading.sentences) {
        for (const draft of matchSentence(rule, sentence, reading))
          drafts.push({ draft, sentence: draft.sentence ?? sentence, rule: rule.name });
      }
    }
  }
  const merged = mergeDrafts(drafts, document.published);
  const used = new Set<Thing>();
  for (const { draft } of merged) {
    used.add(draft.subject);
    if (typeof draft.value !== 'string') used.add(draft.value);
    if (draft.qualifiers?.organization) used.add(draft.qualifiers.organization);
    if (draft.qualifiers?.event) used.add(draft.qualifiers.event);
  }
  const things = reading.things.filter(
    (thing) => thing.names.length > 0 && (used.has(thing) || (thing.mentions > 0 && !thing.names.every(isGenericPart))),
  );
  const index = new Map(things.map((thing, at) => [thing, at]));
  const facts = [...nameFacts(reading, things, index), ...merged.flatMap((one) => toFact(one, reading, index))];
  return {
    document: document.id,
    things: things.map((thing) => ({ kind: thing.kind, names: thing.names, acronyms: thing.acronyms, mentions: thing.mentions })),
    facts,
    passages: passagesOf(reading),
  };
}
