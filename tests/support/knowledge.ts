// A knowledge base made by hand, for tests: say only what the test is about, the rest is filled in.
// Knows nothing of files or rules; what the real reader makes is tested beside the reader.

import { createHash } from 'node:crypto';
import type { Document } from '../../src/domain/document.ts';
import type { Entity, EntityName, NameReason } from '../../src/domain/entity.ts';
import { fold } from '../../src/domain/fold.ts';
import type { EntityKind, EntityRef, Predicate, Statement } from '../../src/domain/statement.ts';
import type { KnowledgeBase, Passage } from '../../src/knowledge/knowledge-base.ts';

/** Names beyond the shown one: a bare string is an alias, `acronym:SIOP` or `former:Old Name` gives the reason. */
export interface EntityDetails {
  readonly id?: string;
  readonly acronym?: string | null;
  readonly names?: readonly string[];
  readonly documents?: readonly string[];
  readonly mentions?: number;
}

export type DocumentDetails = Partial<Omit<Document, 'id' | 'lines'>>;

export type StatementDetails = Partial<Omit<Statement, 'subject' | 'predicate' | 'value' | 'citation'>> & {
  readonly document?: string;
  readonly line?: number;
  readonly quote?: string;
};

export interface KnowledgeParts {
  readonly documents?: readonly Document[];
  readonly entities?: readonly Entity[];
  readonly statements?: readonly Statement[];
  readonly passages?: readonly Passage[];
}

/** `organization('Example Society', { acronym: 'ES', names: ['former:Example Club'] })`. */
export function organization(name: string, details: EntityDetails = {}): Entity {
  return entity('organization', name, details);
}

export function person(name: string, details: EntityDetails = {}): Entity {
  return entity('person', name, details);
}

export function event(name: string, details: EntityDetails = {}): Entity {
  return entity('event', name, details);
}

export function entity(kind: EntityKind, name: string, details: EntityDetails = {}): Entity {
  const acronym = details.acronym ?? null;
  const names: EntityName[] = [{ text: name, reason: 'name' }];
  if (acronym !== null) names.push({ text: acronym, reason: 'acronym' });
  for (const given of details.names ?? []) names.push(readName(given));
  return {
    id: details.id ?? slug(name),
    kind,
    name,
    acronym,
    names: names.filter((one, index) => names.findIndex((other) => other.text === one.text) === index),
    documents: details.documents ?? [],
    mentions: details.mentions ?? 1,
  };
}

/** A document of these lines, numbered from 1; undated English unless told otherwise. */
export function document(id: string, lines: readonly string[], details: DocumentDetails = {}): Document {
  return {
    id,
    file: `${id}.md`,
    hash: sha256(`${id}\n${lines.join('\n')}`),
    title: id,
    publisher: null,
    url: null,
    published: null,
    language: 'en',
    digest: false,
    inferred: [],
    aliases: [],
    corrections: [],
    ...details,
    lines: lines.map((text, index) => ({ number: index + 1, text })),
  };
}

/** The passages of a document: one for each line that is not blank; a line that starts with `#` is the heading of those below it. */
export function passagesOf(source: Document): readonly Passage[] {
  const passages: Passage[] = [];
  let heading: string | null = null;
  for (const { number, text } of source.lines) {
    if (text.startsWith('#')) heading = text.replace(/^#+\s*/, '');
    else if (text.trim() !== '') passages.push({ id: `${source.id}:${number}`, document: source.id, line: number, text, heading });
  }
  return passages;
}

export function statement(subject: EntityRef, predicate: Predicate, value: string, details: StatementDetails = {}): Statement {
  const { document: source = 'document', line = 1, quote = `${subject.name}: ${value}`, ...rest } = details;
  return {
    subject: refTo(subject),
    predicate,
    value,
    valueId: null,
    role: null,
    tenure: null,
    since: null,
    until: null,
    asOf: null,
    certainty: 'stated',
    rank: 'normal',
    qualifiers: {},
    rule: 'test',
    ...rest,
    citation: { document: source, line, quote },
  };
}

export function refTo({ id, kind, name }: EntityRef): EntityRef {
  return { id, kind, name };
}

/** The parts as one snapshot; passages are those of the documents unless given. */
export function knowledgeBase(parts: KnowledgeParts = {}): KnowledgeBase {
  const documents = parts.documents ?? [];
  const entities = parts.entities ?? [];
  const statements = parts.statements ?? [];
  return {
    version: sha256(documents.map((one) => one.hash).join('')).slice(0, 12),
    documents,
    entities,
    statements,
    passages: parts.passages ?? documents.flatMap((one) => passagesOf(one)),
    findings: [],
    documentById: new Map(documents.map((one) => [one.id, one])),
    entityById: new Map(entities.map((one) => [one.id, one])),
    statementsAbout: Map.groupBy(statements, (one) => one.subject.id),
    statementsMentioning: groupByMentioned(statements),
  };
}

function groupByMentioned(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const mentioning = new Map<string, Statement[]>();
  for (const one of statements) {
    const ids = new Set([one.valueId, one.qualifiers.organization?.id, one.qualifiers.event?.id]);
    for (const id of ids) {
      if (id === null || id === undefined) continue;
      const known = mentioning.get(id);
      if (known === undefined) mentioning.set(id, [one]);
      else known.push(one);
    }
  }
  return mentioning;
}

function readName(given: string): EntityName {
  const [, reason, text] = /^(acronym|spelling|former|short|alias):(.+)$/.exec(given) ?? [];
  return reason === undefined || text === undefined ? { text: given, reason: 'alias' } : { text, reason: reason as NameReason };
}

function slug(name: string): string {
  return fold(name).replaceAll(' ', '-');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
