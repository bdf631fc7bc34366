// Extracts and documents → the immutable snapshot. Pure: same documents, same snapshot, whatever their order.

import { createHash } from 'node:crypto';
import type { Document, Finding } from '../domain/document.ts';
import type { Entity } from '../domain/entity.ts';
import type { EntityRef, Qualifiers, Statement } from '../domain/statement.ts';
import { correct } from './corrections.ts';
import { resolveEntities } from './entities/resolve-entities.ts';
import type { Extract } from './extract.ts';
import type { Fact } from './facts/fact.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** `extracts[i]` is of `documents[i]`. */
export function buildKnowledge(documents: readonly Document[], extracts: readonly Extract[], findings: readonly Finding[]): KnowledgeBase {
  const order = documents.map((_, at) => at).sort((a, b) => ((documents[a]?.id ?? '') < (documents[b]?.id ?? '') ? -1 : 1));
  const sortedDocuments = order.flatMap((at) => documents[at] ?? []);
  const sortedExtracts = order.flatMap((at) => extracts[at] ?? []);
  const { entities, entityOf } = resolveEntities(
    sortedExtracts,
    sortedDocuments.flatMap((d) => d.aliases),
  );
  const read = sortedExtracts.flatMap((extract, e) => statementsOf(extract, (thing) => entityOf(e, thing)));
  const corrected = correct(read, sortedDocuments, entities);
  const statements = corrected.statements;
  return {
    version: createHash('sha256')
      .update(sortedDocuments.map((d) => `${d.id}:${d.hash}`).join('\n'))
      .digest('hex')
      .slice(0, 12),
    documents: sortedDocuments,
    entities: corrected.entities,
    statements,
    passages: sortedExtracts.flatMap((extract) => extract.passages),
    findings: [...findings, ...corrected.findings],
    documentById: new Map(sortedDocuments.map((d) => [d.id, d])),
    entityById: new Map(corrected.entities.map((e) => [e.id, e])),
    statementsAbout: Map.groupBy(statements, ({ subject }) => subject.id),
    statementsMentioning: byMentioned(statements),
  };
}

/** Of one document; the same objects as before where its things are still called so. */
function statementsOf(extract: Extract, entityOf: (thing: number) => Entity | undefined): readonly Statement[] {
  const called = extract.things.map((_, thing) => entityOf(thing));
  const before = stated.get(extract);
  if (before?.called.every((entity, thing) => isCalledAlike(entity, called[thing])) === true) return before.statements;
  const statements = dedupe(extract.facts.flatMap((fact) => toStatement(fact, (thing) => called[thing])));
  stated.set(extract, { called, statements });
  return statements;
}

/** What became of a document's facts at the last reading: of most documents the same becomes of them at the next. */
const stated = new WeakMap<Extract, { readonly called: readonly (Entity | undefined)[]; readonly statements: readonly Statement[] }>();

function isCalledAlike(one: Entity | undefined, other: Entity | undefined): boolean {
  return one === other || (one?.id === other?.id && one?.name === other?.name && one?.kind === other?.kind);
}

function toStatement(fact: Fact, entityOf: (thing: number) => Entity | undefined): readonly Statement[] {
  const subject = entityOf(fact.subject);
  if (subject === undefined) return [];
  const ref = (thing: number | null): EntityRef | null => {
    const entity = thing === null ? undefined : entityOf(thing);
    return entity === undefined ? null : refTo(entity);
  };
  const value = ref(fact.valueThing);
  return [
    {
      subject: refTo(subject),
      predicate: fact.predicate,
      value: fact.value,
      valueId: value?.id ?? null,
      role: fact.role,
      tenure: fact.tenure,
      since: fact.since,
      until: fact.until,
      asOf: fact.asOf,
      certainty: fact.certainty,
      rank: 'normal',
      qualifiers: qualifiersOf(fact, ref(fact.organization), ref(fact.event)),
      rule: fact.rule,
      citation: fact.citation,
    },
  ];
}

function qualifiersOf({ kind, unit, date }: Fact, organization: EntityRef | null, event: EntityRef | null): Qualifiers {
  if (organization === null && event === null && kind === null && unit === null && date === null) return UNQUALIFIED;
  return {
    ...(organization === null ? {} : { organization }),
    ...(event === null ? {} : { event }),
    ...(kind === null ? {} : { kind }),
    ...(unit === null ? {} : { unit }),
    ...(date === null ? {} : { date }),
  };
}

/** One object for most statements. */
const UNQUALIFIED: Qualifiers = Object.freeze({});

/** The same object for the same entity. */
function refTo(entity: Entity): EntityRef {
  return refs.getOrInsertComputed(entity, () => ({ id: entity.id, kind: entity.kind, name: entity.name }));
}

const refs = new WeakMap<Entity, EntityRef>();

/** One document states a thing once, however its names for it differ. */
function dedupe(statements: readonly Statement[]): readonly Statement[] {
  const seen = new Set<string>();
  return statements.filter((s) => {
    const key = [
      s.citation.document,
      s.subject.id,
      s.predicate,
      s.valueId ?? s.value.toLowerCase(),
      s.role?.toLowerCase() ?? '',
      s.qualifiers.organization?.id ?? '',
      s.qualifiers.event?.id ?? '',
    ].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A statement stands once under each thing that it names. */
function byMentioned(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const out = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { valueId, qualifiers } = statement;
    for (const id of [valueId, qualifiers.organization?.id, qualifiers.event?.id]) {
      if (typeof id !== 'string') continue;
      const list = out.getOrInsertComputed(id, () => []);
      if (list.at(-1) !== statement) list.push(statement);
    }
  }
  return out;
}
