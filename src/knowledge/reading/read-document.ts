// One file's bytes → a Document, or findings that say why there is none. Knows no folder, no clock and no rules.

import { createHash } from 'node:crypto';
import type { Document, Finding, Line } from '../../domain/document.ts';
import { finding } from './findings.ts';
import { splitLines } from './split-lines.ts';

export interface ReadResult {
  /** null when nothing could be read; `findings` says why. */
  readonly document: Document | null;
  readonly findings: readonly Finding[];
}

/** Reads one file. `file` is its path inside the knowledge folder. Never throws, whatever the bytes. */
export async function readDocument(file: string, bytes: Uint8Array): Promise<ReadResult> {
  const { lines, findings } = splitLines(file, new TextDecoder().decode(bytes));
  if (lines.every((line) => line.text.trim() === '')) {
    return { document: null, findings: [...findings, finding('doc-empty', file, 1, 'the file holds no text')] };
  }
  const document: Document = {
    id: documentId(file),
    file,
    hash: createHash('sha256').update(bytes).digest('hex'),
    title: firstLine(lines) ?? documentId(file),
    publisher: null,
    url: null,
    published: null,
    language: 'en',
    digest: false,
    inferred: ['title', 'language'],
    aliases: [],
    corrections: [],
    lines,
  };
  return { document, findings };
}

/** The file's name without folder and ending. */
export function documentId(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

function firstLine(lines: readonly Line[]): string | null {
  return (
    lines
      .find((line) => line.text.trim() !== '')
      ?.text.replace(/^#+\s*/, '')
      .trim() ?? null
  );
}
