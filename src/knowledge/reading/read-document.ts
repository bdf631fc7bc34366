// One file's bytes → a Document, or findings that say why there is none. Knows no folder, no clock and no rules.
// Front matter says what a document is; where it is silent the file's own head and then the text are asked, and the answer is marked.

import { createHash } from 'node:crypto';
import { numericOrder } from '../../domain/dates.ts';
import type { Document, Finding, InferredField, Line } from '../../domain/document.ts';
import { decodeText } from './decode-text.ts';
import { detectLanguage } from './detect-language.ts';
import { documentId } from './document-id.ts';
import { finding } from './findings.ts';
import { inferPublished } from './infer-published.ts';
import { inferPublisher, inferTitle } from './infer-title.ts';
import { markNoise } from './mark-noise.ts';
import { type FrontMatter, NO_FRONT_MATTER, readFrontMatter } from './read-front-matter.ts';
import { splitLines } from './split-lines.ts';
import { type TextReading, UnreadableFile } from './text-reading.ts';

export interface ReadResult {
  /** null when nothing could be read; `findings` says why. */
  readonly document: Document | null;
  readonly findings: readonly Finding[];
}

/** Reads one file. `file` is its path inside the knowledge folder. Never throws, whatever the bytes. */
export async function readDocument(file: string, bytes: Uint8Array): Promise<ReadResult> {
  let reading: TextReading;
  try {
    reading = await readText(file, bytes);
  } catch (error) {
    const why = error instanceof UnreadableFile ? error.message : 'it cannot be parsed';
    const locked = error instanceof UnreadableFile && error.locked;
    return { document: null, findings: [finding(locked ? 'file-locked' : 'file-broken', file, 1, `not read: ${why}`)] };
  }
  if (reading.text === null) return { document: null, findings: [finding('file-broken', file, 1, 'not read: it is no text')] };
  const { lines, findings } = splitLines(file, reading.text);
  findings.push(...readingFindings(file, reading, lines.length));
  const front = TEXT_FILE.test(file) ? readFrontMatter(file, lines) : { frontMatter: NO_FRONT_MATTER, body: lines, findings: [] };
  findings.push(...front.findings);
  const body = markNoise(front.body.map((line) => placed(line, reading)));
  const { frontMatter } = front;
  const isEmpty = body.every((line) => line.noise === true || line.text.trim() === '');
  if (isEmpty) {
    // A file may hold a curator's corrections alone.
    const speaks = frontMatter.corrections.length > 0 || frontMatter.aliases.length > 0;
    if (!speaks) return { document: null, findings: [...findings, finding('doc-empty', file, 1, 'not read: it holds no text')] };
  }
  const described = describe(file, frontMatter, reading, body, findings);
  return {
    document: { ...described, file, hash: createHash('sha256').update(bytes).digest('hex'), ...curated(frontMatter), lines: body },
    findings,
  };
}

/** The readers of the rarer formats are large, and loaded when the first such file comes. */
async function readText(file: string, bytes: Uint8Array): Promise<TextReading> {
  switch (file.slice(file.lastIndexOf('.') + 1).toLowerCase()) {
    case 'pdf':
      return (await import('./read-pdf.ts')).readPdf(bytes);
    case 'docx':
      return (await import('./read-docx.ts')).readDocx(bytes);
    case 'html':
    case 'htm':
      return (await import('./read-html.ts')).readHtml(bytes);
    default:
      return decodeText(bytes);
  }
}

function readingFindings(file: string, reading: TextReading, lines: number): Finding[] {
  const findings: Finding[] = [];
  if (reading.guessed !== null) findings.push(finding('encoding-guessed', file, 1, `the text is not UTF-8; read as ${reading.guessed}`));
  if (reading.damaged > 0) findings.push(finding('encoding-damaged', file, 1, `${reading.damaged} places hold bytes that are no letters`));
  if (reading.cut !== undefined) findings.push(finding('doc-cut', file, lines, reading.cut));
  return findings;
}

/** A line with its page, and with what its format shows of it. */
function placed(line: Line, reading: TextReading): Line {
  const page = reading.pages?.[line.number - 1];
  const noise = reading.noise?.has(line.number - 1) === true;
  return { ...line, ...(page === undefined ? {} : { page }), ...(noise ? { noise } : {}) };
}

function curated(frontMatter: FrontMatter): Pick<Document, 'digest' | 'aliases' | 'corrections'> {
  return { digest: frontMatter.digest, aliases: frontMatter.aliases, corrections: frontMatter.corrections };
}

type Described = Pick<Document, 'id' | 'title' | 'publisher' | 'url' | 'published' | 'language' | 'inferred'>;

function describe(file: string, given: FrontMatter, reading: TextReading, body: readonly Line[], findings: Finding[]): Described {
  const id = documentId(file);
  const texts = body.filter((line) => line.noise !== true).map((line) => line.text);
  const language = given.language ?? inferLanguage(texts, reading.language ?? null);
  const url = given.url ?? reading.url ?? null;
  const title = given.title ?? reading.title ?? inferTitle(body, language);
  const publisher = given.publisher ?? reading.publisher ?? inferPublisher(body, language);
  let published = given.published ?? reading.published ?? null;
  if (published === null) {
    const date = inferPublished(body, language, numericOrder(texts.join('\n'), language), url);
    published = date?.edtf ?? null;
    if (date?.ambiguous) {
      findings.push(
        finding('date-ambiguous', file, date.line, `day and month of the page's date cannot be told apart; taken as ${date.edtf}`),
      );
    }
  }
  if (published === null && texts.length > 0) findings.push(finding('doc-undated', file, 1, 'no date is given for the page'));
  const inferred: InferredField[] = [];
  if (given.title === null) inferred.push('title');
  if (given.publisher === null && publisher !== null) inferred.push('publisher');
  if (given.published === null && published !== null) inferred.push('published');
  if (given.language === null) inferred.push('language');
  return { id, title: title ?? id, publisher, url, published, language, inferred };
}

/** The language of the text; a page's own word for it where the text is too short, or for its region ("en-GB"). */
function inferLanguage(texts: readonly string[], declared: string | null): string {
  const { language, sure } = detectLanguage(texts);
  if (declared === null) return language;
  return sure && new Intl.Locale(declared).language !== language ? language : declared;
}

/** Only a text file can have front matter. */
const TEXT_FILE = /\.(?:md|markdown|txt)$/i;
