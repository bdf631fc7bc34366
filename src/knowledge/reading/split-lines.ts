// A text's numbered lines, within limits that keep everything after it fast whatever the file holds.

import type { Finding, Line } from '../../domain/document.ts';
import { finding } from './findings.ts';

/** Characters of one line that are read: some thirty printed pages in one paragraph. Pinned in tests/reading/split-lines.test.ts. */
export const MAX_LINE_LENGTH = 100_000;

/** Characters of one document that are read: some two thousand printed pages. Pinned in tests/reading/split-lines.test.ts. */
export const MAX_TEXT_LENGTH = 5_000_000;

/** Lines counted from 1, ended by LF, CRLF or CR, each verbatim but for its end where it passes the limits above. */
export function splitLines(file: string, text: string): { lines: Line[]; findings: Finding[] } {
  const lines: Line[] = [];
  const findings: Finding[] = [];
  const kept = text.length > MAX_TEXT_LENGTH ? text.slice(0, MAX_TEXT_LENGTH) : text;
  for (const whole of kept.split(/\r\n|\n|\r/)) {
    const number = lines.length + 1;
    if (whole.length > MAX_LINE_LENGTH) {
      findings.push(finding('line-cut', file, number, `the line has ${whole.length} characters; the first ${MAX_LINE_LENGTH} are read`));
    }
    lines.push({ number, text: whole.slice(0, MAX_LINE_LENGTH) });
  }
  if (lines.at(-1)?.text === '') lines.pop();
  if (kept.length < text.length) {
    findings.push(
      finding('doc-cut', file, lines.length, `the document has ${text.length} characters; the first ${MAX_TEXT_LENGTH} are read`),
    );
  }
  return { lines, findings };
}
