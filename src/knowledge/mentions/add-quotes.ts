// Stretches between quotation marks: a name or a motto is one mention, speech is none and its own words are read.

import type { Mention } from './mention.ts';
import { overlaps } from './overlaps.ts';

/** Adds the quotations to the mentions found so far, in place of the lesser ones that stand inside them. */
export function addQuotes(text: string, out: Mention[]): void {
  for (const match of text.matchAll(QUOTE)) {
    const inner = match.slice(1).find((g) => g !== undefined) ?? '';
    const inside = { start: match.index, end: match.index + match[0].length };
    // a quotation that fills a good part of the sentence is speech; its own words are read
    if (inner.length > 160 || out.some((m) => m.start < inside.start && inside.end < m.end)) continue;
    const swallowed = out.filter((m) => overlaps([inside], m.start, m.end));
    if (
      swallowed.some(
        (m) =>
          m.kind === 'person' ||
          (m.kind === 'event' && m.end - m.start > inner.length * 0.6) ||
          (m.kind === 'org' && isBody(text, inside)) ||
          m.kind === 'role',
      )
    )
      continue;
    for (const m of swallowed) out.splice(out.indexOf(m), 1);
    out.push({ kind: 'quote', ...inside, text: match[0], inner: inner.trim() });
  }
}

/** "the “Clay” Foundation", "the foundation “Clay for All”": the noun beside the marks says that a body is named. */
function isBody(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return (
    /(?<!\p{L})(?:foundation|charity|association|society|fund|union|network|organi[sz]ation|club)\s$/iu.test(
      text.slice(Math.max(0, start - 16), start),
    ) ||
    /^\s(?:(?:Foundation|Charity|Association|Society|Fund|Union|Network|League)(?!\p{L})|\(\p{Lu}[\p{L}\d]{1,9}\))/u.test(text.slice(end))
  );
}

const QUOTE = /“([^“”]{2,200})”|"([^"]{2,200})"|«([^«»]{2,200})»|„([^„“”"]{2,200})[“”"]|(?<![\p{L}\p{N}])‘([^‘’]{2,120})’(?![\p{L}])/gu;
