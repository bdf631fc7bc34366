// The findings that reading a folder can produce: one stable id each, with its severity and a sentence for knowledge/README.md.
// An id is never reused for something else.

import type { Finding, Severity } from '../../domain/document.ts';

export interface FindingKind {
  readonly severity: Severity;
  /** One sentence for a curator: what was found and what was done about it. */
  readonly explanation: string;
}

export const READING_FINDINGS = {
  'file-unreadable': {
    severity: 'error',
    explanation: 'The file could not be opened (locked, no permission, gone), so nothing was read from it.',
  },
  'file-too-large': { severity: 'error', explanation: 'The file is larger than a document is expected to be, so it was not read.' },
  'file-format-unknown': {
    severity: 'warning',
    explanation: 'The file is of a kind that is not read (known are .md, .txt, .html, .pdf, .docx).',
  },
  'file-broken': { severity: 'error', explanation: 'The file is damaged or is not what its ending says, so nothing was read from it.' },
  'file-locked': { severity: 'error', explanation: 'The file is protected by a password, so nothing was read from it.' },
  'encoding-guessed': {
    severity: 'info',
    explanation: 'The text is not UTF-8; its encoding was guessed, so letters with accents may be wrong. Save it as UTF-8 to be sure.',
  },
  'encoding-damaged': { severity: 'warning', explanation: 'Some bytes of the text belong to no letter and are shown as �.' },
  'doc-duplicate-id': {
    severity: 'error',
    explanation: 'Another document has the same name without its ending, so this one was left out; rename one of them.',
  },
  'doc-empty': { severity: 'warning', explanation: 'The document holds no text.' },
  'doc-undated': {
    severity: 'info',
    explanation: 'Neither the front matter nor the text gives the page a date, so nothing in it is called current; add `published`.',
  },
  'date-ambiguous': {
    severity: 'warning',
    explanation: 'The date of the page is printed so that day and month cannot be told apart, so only its year is used; add `published`.',
  },
  'doc-cut': { severity: 'warning', explanation: 'The document is longer than is read; what stands after the given line was left out.' },
  'front-matter-broken': {
    severity: 'error',
    explanation: 'The front matter is not valid YAML or is not closed by `---`; none of it was used, and the text below it was read.',
  },
  'front-matter-value': {
    severity: 'error',
    explanation: 'A front matter value is not of the kind that its key needs, so it was ignored.',
  },
  'front-matter-key-unknown': {
    severity: 'warning',
    explanation: 'The front matter has a key that means nothing here, so it was ignored.',
  },
  'correction-broken': {
    severity: 'error',
    explanation: 'An entry under `statements` lacks something or cannot be understood, so it was not applied.',
  },
  'line-cut': { severity: 'warning', explanation: 'A line is longer than is read; its end was left out.' },
} as const satisfies Record<string, FindingKind>;

export type ReadingFindingId = keyof typeof READING_FINDINGS;

export function finding(id: ReadingFindingId, file: string, line: number, message: string): Finding {
  return { file, line, id, severity: READING_FINDINGS[id].severity, message };
}
