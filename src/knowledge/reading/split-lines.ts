// A text's numbered lines, within limits that keep everything after it fast whatever the file holds.

import type { Finding, Line } from '../../domain/document.ts';
import { finding } from './findings.ts';

/** Characters of one line that are read: some thirty printed pages in one paragraph. Pinned in tests/reading/split-lines.test.ts. */
export const MAX_LINE_LENGTH = 100_000;

/** Characters of one document that are read: some two thousand printed pages. Pinned in tests/reading/split-lines.test.ts. */
export const MAX_TEXT_LENGTH = 5_000_000;

/** Lines of one document that are read: two thousand printed pages again. Pinned in tests/reading/split-lines.test.ts. */
export const MAX_LINES = 100_000;

/** Lines counted from 1, ended by LF, CRLF or CR, each verbatim but for its end where it passes the limits above. */
export function splitLines(file: string, text: string): { lines: Line[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const parts = cut(text, MAX_TEXT_LENGTH).split(/\r\n|\n|\r/, MAX_LINES + 1);
  const lines = parts.slice(0, MAX_LINES).map((part, at) => {
    if (part.length > MAX_LINE_LENGTH) {
      const message = `the line has ${part.length} characters; the first ${MAX_LINE_LENGTH} are read`;
      findings.push(finding('line-cut', file, at + 1, message));
    }
    return { number: at + 1, text: cut(part, MAX_LINE_LENGTH) };
  });
  if (lines.at(-1)?.text === '') lines.pop();
  if (text.length > MAX_TEXT_LENGTH || parts.length > MAX_LINES) {
    const message = `not read beyond this line: at most ${MAX_LINES} lines and ${MAX_TEXT_LENGTH} characters are`;
    findings.push(finding('doc-cut', file, Math.max(1, lines.length), message));
  }
  return { lines, findings };
}

/** The beginning of a text, cut between words where there are any: half a number would be another number. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, length);
  const space = kept.slice(-LONGEST_WORD).search(/\s\S*$/);
  return space < 0 ? kept.replace(/[\ud800-\udbff]$/, '') : kept.slice(0, length - Math.min(LONGEST_WORD, length) + space);
}

/** How far back a space is looked for. */
const LONGEST_WORD = 200;
