// The knowledge base: an immutable snapshot of everything understood from one folder, swapped whole.
// Knows nothing of questions or replies.

import type { Document, Finding } from '../domain/document.ts';
import type { Entity } from '../domain/entity.ts';
import type { Statement } from '../domain/statement.ts';

/** A stretch of text that can be found and shown: a paragraph, a list item, a heading with what follows. */
export interface Passage {
  /** `<document>:<line>`; unique in a snapshot. */
  readonly id: string;
  readonly document: string;
  readonly line: number;
  readonly page?: number;
  /** Verbatim, one line of the file (or the part of it that a long line was cut into). */
  readonly text: string;
  /** The heading it stands under, or null. */
  readonly heading: string | null;
}

export interface KnowledgeBase {
  /** First 12 hex digits of a SHA-256 over the documents' hashes: the corpus version. */
  readonly version: string;
  readonly documents: readonly Document[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly passages: readonly Passage[];
  readonly findings: readonly Finding[];
  readonly documentById: ReadonlyMap<string, Document>;
  readonly entityById: ReadonlyMap<string, Entity>;
  /** Statements by subject id, document order. */
  readonly statementsAbout: ReadonlyMap<string, readonly Statement[]>;
  /** Statements by the entity that is their value or stands in their qualifiers. */
  readonly statementsMentioning: ReadonlyMap<string, readonly Statement[]>;
}
