// A document as read: metadata and numbered lines. Knows nothing of file formats or of how it was read.

export interface Line {
  /** Counts from 1 in the file as read (front matter included); for pdf and docx in the text as read. */
  readonly number: number;
  readonly text: string;
  readonly page?: number;
  /** Set aside: menus, calendars, cookie and share lines, view counts. Kept so that numbering holds. */
  readonly noise?: boolean;
}

export type InferredField = 'title' | 'publisher' | 'published' | 'language';

export interface Document {
  /** The file's name without its ending. */
  readonly id: string;
  /** Path inside the knowledge folder, for findings. */
  readonly file: string;
  /** SHA-256 of the file's bytes, hex. */
  readonly hash: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  /** EDTF date that the page speaks for; null when it gives none. Never the file's own date. */
  readonly published: string | null;
  /** BCP 47. */
  readonly language: string;
  /** Written by us about somebody's page: its sentences are never shown as the publisher's words. */
  readonly digest: boolean;
  /** Which of the fields above were read from the text rather than from front matter. */
  readonly inferred: readonly InferredField[];
  /** Names that a curator gives: alias → the name it belongs to; `same`/`different` pairs. */
  readonly aliases: readonly Alias[];
  readonly corrections: readonly Correction[];
  readonly lines: readonly Line[];
}

export interface Alias {
  readonly name: string;
  readonly means: string;
  /** false: the two are not one, whatever the rules think. */
  readonly same: boolean;
}

/** A curator's word in front matter; it wins over what the rules read. */
export interface Correction {
  readonly act: 'add' | 'correct' | 'retract';
  readonly subject: string;
  readonly kind: 'organization' | 'person' | 'event';
  readonly predicate: string;
  /** For `correct` and `retract`: the value as read; null means any. */
  readonly was: string | null;
  /** For `add` and `correct`. */
  readonly value: string | null;
  readonly role: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly asOf: string | null;
  /** Line of the front matter entry. */
  readonly line: number;
}

export type Severity = 'error' | 'warning' | 'info';

/** Something a curator should know about a document; `id` is stable and documented in knowledge/README.md. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
}
