// One document → what it says: its things and the facts about them, as plain data that can be cached by the document's hash.
// Knows one document only; which things of different documents are one is decided in entities/.

import type { Document } from '../domain/document.ts';
import type { EntityKind } from '../domain/statement.ts';
import { withClauseTimes } from './facts/clause-times.ts';
import type { Fact } from './facts/fact.ts';
import { mergeDrafts } from './facts/merge-drafts.ts';
import { nameFacts } from './facts/name-facts.ts';
import { passagesOf } from './facts/passages-of.ts';
import type { Sourced } from './facts/sourced.ts';
import { toFact } from './facts/to-fact.ts';
import type { Passage } from './knowledge-base.ts';
import type { Thing } from './mentions/mention.ts';
import { isGenericPart } from './mentions/organizations/generic-part.ts';
import { type Reading, readMentions } from './mentions/read-mentions.ts';
import { matchSentence } from './rules/engine/match.ts';
import type { Rule } from './rules/engine/rule.ts';
import { rules as allRules } from './rules/index.ts';

export interface ExtractedThing {
  readonly kind: EntityKind;
  readonly names: readonly string[];
  readonly acronyms: readonly string[];
  /** Those of the names and acronyms that the thing no longer has. */
  readonly former?: readonly string[];
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
  const drafts = rules.flatMap((rule) => draftsOf(rule, reading));
  const merged = mergeDrafts(withClauseTimes(drafts, reading), document.published);
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
    things: things.map(({ kind, names, acronyms, former, mentions }) => ({
      kind,
      names,
      acronyms,
      ...(former === undefined ? {} : { former }),
      mentions,
    })),
    facts,
    passages: passagesOf(reading),
  };
}

/** What one rule finds. */
export function draftsOf(rule: Rule, reading: Reading): readonly Sourced[] {
  if (!('read' in rule)) {
    return reading.sentences.flatMap((sentence) =>
      matchSentence(rule, sentence, reading).map((draft) => ({ draft, sentence: draft.sentence ?? sentence, rule: rule.name })),
    );
  }
  return rule
    .read(reading)
    .flatMap((draft) => (draft.sentence === undefined ? [] : [{ draft, sentence: draft.sentence, rule: rule.name }]));
}
