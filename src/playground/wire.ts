// What goes between the page and its server: shapes alone, for both sides.

import type { RegisteredCommand, RegisteredMenu } from '../discord/registration.ts';
import type { Finding, InferredField, Severity } from '../domain/document.ts';
import type { Statement } from '../domain/statement.ts';
import type { Reply } from '../invocation.ts';

/** The documents as they are, in numbers. */
export interface Corpus {
  readonly version: string;
  readonly documents: number;
  readonly statements: number;
}

/** What the page begins with. */
export interface PlaygroundSetup {
  readonly corpus: Corpus;
  /** As Discord is told. */
  readonly commands: readonly RegisteredCommand[];
  readonly menus: readonly RegisteredMenu[];
  /** Those that the bot speaks, BCP 47, the default one first. */
  readonly languages: readonly string[];
}

/** What the page is told over its event stream. */
export type PlaygroundEvent =
  | { readonly kind: 'changed'; readonly corpus: Corpus; readonly changes: readonly Change[] }
  /** The last good documents go on answering. */
  | { readonly kind: 'failed'; readonly problem: string };

/** One reply as the page gets it. */
export type PlaygroundReply =
  | {
      readonly kind: 'message';
      /** The question as it would be typed; null after a click. */
      readonly typed: string | null;
      readonly message: Extract<Reply, { kind: 'message' }>['message'];
      readonly answer: Extract<Reply, { kind: 'message' }>['answer'];
      readonly explanation: readonly string[];
      readonly update: boolean;
      readonly files: readonly { readonly name: string; readonly type: string; readonly base64: string }[];
    }
  | (Extract<Reply, { kind: 'refused' }> & { readonly typed: string | null })
  | Extract<Reply, { kind: 'choices' }>
  /** The request itself was wrong. */
  | { readonly kind: 'unreadable'; readonly problem: string };

export interface DocumentChange {
  readonly document: string;
  /** `text`: other words, or another place in them, and the same statements. */
  readonly how: 'added' | 'removed' | 'statements' | 'text';
  readonly added: readonly Statement[];
  readonly gone: readonly Statement[];
}

export interface Change extends DocumentChange {
  /** When the file was read again, ISO 8601. */
  readonly at: string;
}

export interface DocumentSummary {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly digest: boolean;
  readonly inferred: readonly InferredField[];
  readonly statements: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Since the page's server was started; null where nothing changed. */
  readonly change: Change | null;
}

export interface DocumentList {
  readonly corpus: Corpus;
  readonly documents: readonly DocumentSummary[];
  /** Findings about files that became no document. */
  readonly findings: readonly Finding[];
  readonly removed: readonly Change[];
}

export interface DocumentView extends DocumentSummary {
  readonly lines: readonly LineView[];
  /** What each of the `statements` numbers in the lines stands for. */
  readonly rows: readonly StatementRow[];
}

export interface LineView {
  readonly number: number;
  readonly page: number | null;
  readonly noise: boolean;
  readonly parts: readonly Part[];
  readonly findings: readonly Finding[];
}

/** A sentence that statements rest on, or the text between two of them. */
export interface Part {
  readonly text: string;
  /** Indexes of `rows`. */
  readonly statements: readonly number[];
}

export interface StatementRow extends Statement {
  /** What the rule looks for, in a curator's words; null where the rule is none of the list. */
  readonly says: string | null;
}
