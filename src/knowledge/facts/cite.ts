// Where a statement stands in the file, word for word.

import type { Document } from '../../domain/document.ts';
import type { Citation } from '../../domain/statement.ts';
import type { ReadSentence } from '../mentions/mention.ts';

/** The sentence as it stands in the file; where layout marks stand inside it, the file's own line. */
export function cite(document: Document, sentence: ReadSentence, part?: string): Citation {
  const wanted = part !== undefined && sentence.text.includes(part) ? part : sentence.text;
  const at = document.lines.findIndex((line) => line.number === sentence.line);
  const base = { document: document.id, ...(sentence.page === undefined ? {} : { page: sentence.page }) };
  const clean = (text: string) => text.replace(/\s+/gu, ' ').trim();
  for (let from = Math.min(document.lines.length - 1, at + 12); from >= at && at >= 0; from--) {
    const joined = clean(
      document.lines
        .slice(from, from + 12)
        .map((line) => line.text)
        .join(' '),
    );
    const first = clean(document.lines[from]?.text ?? '');
    const place = joined.indexOf(wanted);
    if (place >= 0 && place <= first.length && first !== '')
      return { ...base, line: document.lines[from]?.number ?? sentence.line, quote: cutQuote(wanted) };
  }
  const line = document.lines[at];
  return { ...base, line: line?.number ?? sentence.line, quote: cutQuote(clean(line?.text ?? sentence.text)) };
}

/** A long quote ends at a word. */
function cutQuote(text: string): string {
  if (text.length <= QUOTE_LIMIT) return text;
  const space = text.lastIndexOf(' ', QUOTE_LIMIT);
  return text.slice(0, space > QUOTE_LIMIT / 2 ? space : QUOTE_LIMIT);
}

const QUOTE_LIMIT = 400;
