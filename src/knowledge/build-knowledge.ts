// Extracts and documents → the immutable snapshot. Pure: same documents, same snapshot, whatever their order.

import { createHash } from 'node:crypto';
import type { Document, Finding } from '../domain/document.ts';
import type { Entity } from '../domain/entity.ts';
import type { EntityRef, Statement } from '../domain/statement.ts';
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
  const read = sortedExtracts.flatMap((extract, e) => extract.facts.flatMap((fact) => toStatement(fact, (thing) => entityOf(e, thing))));
  const corrected = correct(dedupe(read), sortedDocuments, entities);
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
    statementsAbout: groupBy(statements, (s) => [s.subject.id]),
    statementsMentioning: groupBy(statements, (s) => [
      ...new Set([s.valueId, s.qualifiers.organization?.id, s.qualifiers.event?.id].filter((id): id is string => typeof id === 'string')),
    ]),
  };
}

function toStatement(fact: Fact, entityOf: (thing: number) => Entity | undefined): readonly Statement[] {
  const subject = entityOf(fact.subject);
  if (subject === undefined) return [];
  const ref = (thing: number | null): EntityRef | null => {
    const entity = thing === null ? undefined : entityOf(thing);
    return entity === undefined ? null : { id: entity.id, kind: entity.kind, name: entity.name };
  };
  const value = ref(fact.valueThing);
  const organization = ref(fact.organization);
  const event = ref(fact.event);
  return [
    {
      subject: { id: subject.id, kind: subject.kind, name: subject.name },
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
      qualifiers: {
        ...(organization === null ? {} : { organization }),
        ...(event === null ? {} : { event }),
        ...(fact.kind === null ? {} : { kind: fact.kind }),
        ...(fact.unit === null ? {} : { unit: fact.unit }),
        ...(fact.date === null ? {} : { date: fact.date }),
      },
      rule: fact.rule,
      citation: fact.citation,
    },
  ];
}

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

function groupBy(statements: readonly Statement[], keys: (s: Statement) => readonly string[]): ReadonlyMap<string, readonly Statement[]> {
  const out = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const key of keys(statement)) {
      const list = out.get(key);
      if (list === undefined) out.set(key, [statement]);
      else list.push(statement);
    }
  }
  return out;
}
