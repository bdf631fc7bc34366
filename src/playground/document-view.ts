// A document as a curator reads it: each line cut into its sentences, each sentence beside the statements that rest on it. Pure data for the page.

import type { Document, Finding, Severity } from '../domain/document.ts';
import type { Statement } from '../domain/statement.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Change, Corpus, DocumentList, DocumentSummary, DocumentView, Part } from './wire.ts';

export function corpusOf({ version, documents, statements }: KnowledgeBase): Corpus {
  return { version, documents: documents.length, statements: statements.length };
}

export function listDocuments(knowledge: KnowledgeBase, changes: ReadonlyMap<string, Change>): DocumentList {
  const files = new Set(knowledge.documents.map(({ file }) => file));
  const counts = Map.groupBy(knowledge.statements, (statement) => statement.citation.document);
  return {
    corpus: corpusOf(knowledge),
    documents: knowledge.documents.map((document) =>
      summaryOf(document, counts.get(document.id)?.length ?? 0, findingsOf(document, knowledge), changes.get(document.id) ?? null),
    ),
    findings: knowledge.findings.filter((finding) => !files.has(finding.file)),
    removed: [...changes.values()].filter((change) => !knowledge.documentById.has(change.document)),
  };
}

/** null where the snapshot holds no such document. `says`: what each rule looks for, by its name. */
export function viewDocument(
  id: string,
  knowledge: KnowledgeBase,
  changes: ReadonlyMap<string, Change>,
  says: ReadonlyMap<string, string>,
): DocumentView | null {
  const document = knowledge.documentById.get(id);
  if (document === undefined) return null;
  const statements = knowledge.statements.filter((statement) => statement.citation.document === id);
  const findings = findingsOf(document, knowledge);
  const numbers = new Set(document.lines.map(({ number }) => number));
  const [first] = document.lines;
  return {
    ...summaryOf(document, statements.length, findings, changes.get(id) ?? null),
    rows: statements.map((statement) => ({ ...statement, says: says.get(statement.rule) ?? null })),
    lines: document.lines.map((line) => ({
      number: line.number,
      page: line.page ?? null,
      noise: line.noise ?? false,
      parts: partsOf(line.text, quotesOn(line.number, statements)),
      // A finding about the whole document stands at its first line.
      findings: findings.filter((finding) => (numbers.has(finding.line) ? finding.line === line.number : line === first)),
    })),
  };
}

interface Quote {
  readonly text: string;
  readonly statement: number;
}

function quotesOn(line: number, statements: readonly Statement[]): readonly Quote[] {
  return statements.flatMap(({ citation }, statement) => (citation.line === line ? [{ text: citation.quote, statement }] : []));
}

/** The line cut where quotes begin and end; quotes that overlap are one part. */
function partsOf(line: string, quotes: readonly Quote[]): readonly Part[] {
  const placed = quotes.map((quote) => ({ ...quote, ...placeOf(quote.text, line) })).toSorted((one, other) => one.start - other.start);
  const quoted: { readonly start: number; end: number; readonly statements: number[] }[] = [];
  for (const { start, end, statement } of placed) {
    const last = quoted.at(-1);
    if (last === undefined || start >= last.end) quoted.push({ start, end, statements: [statement] });
    else {
      last.end = Math.max(last.end, end);
      last.statements.push(statement);
    }
  }
  let at = 0;
  const parts: Part[] = [];
  for (const { start, end, statements } of quoted) {
    if (start > at) parts.push({ text: line.slice(at, start), statements: [] });
    parts.push({ text: line.slice(start, end), statements });
    at = end;
  }
  return at < line.length || parts.length === 0 ? [...parts, { text: line.slice(at), statements: [] }] : parts;
}

/** Where a quote begins on its line; one that runs on over the next lines ends with this one. */
function placeOf(quote: string, line: string): { readonly start: number; readonly end: number } {
  const start = line.indexOf(quote);
  if (start >= 0) return { start, end: start + quote.length };
  const [beginning = ''] = quote.split('\n');
  const from = beginning === '' ? -1 : line.indexOf(beginning);
  return from < 0 ? { start: 0, end: line.length } : { start: from, end: line.length };
}

function summaryOf(document: Document, statements: number, findings: readonly Finding[], change: Change | null): DocumentSummary {
  const { id, file, title, publisher, url, published, language, digest, inferred } = document;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    id,
    file,
    title,
    publisher,
    url,
    published,
    language,
    digest,
    inferred,
    statements,
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
    change,
  };
}

function findingsOf(document: Document, knowledge: KnowledgeBase): readonly Finding[] {
  return knowledge.findings.filter((finding) => finding.file === document.file);
}
