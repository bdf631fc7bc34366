// A document's lines as segments (heading, item, paragraph) and their sentences, each traceable to its line.
// Knows layout only; nothing of what the words mean.

import type { Document } from '../../domain/document.ts';
import { splitSentences } from './sentences.ts';

export interface Sentence {
  readonly text: string;
  /** Line of the file on which the sentence begins. */
  readonly line: number;
  readonly page?: number;
  readonly segment: Segment;
}

export interface Segment {
  readonly kind: 'heading' | 'item' | 'paragraph';
  /** White space is single; list markers and Markdown marks are taken off. */
  readonly text: string;
  readonly line: number;
  readonly page?: number;
  /** The headings that it stands under, outermost first. */
  readonly headings: readonly string[];
  /** The paragraph or item that stands right before the list ("They agreed on:"), or null. */
  readonly lead: string | null;
  /** Position among the document's segments. */
  readonly index: number;
}

/** Longer segments are cut at a space: bounds what every rule costs on hostile text. */
export const SEGMENT_LIMIT = 4000;

/** "2. Vorsitzender" is no second item: the ordinal is the office's. */
const ITEM =
  /^\s*(?:[-*•–—·‣▪◦○●■►▸➢➤→✓✔»]|>>|\+(?=\s\p{L})|\(?\d{1,2}[.)](?!\d)(?!\s(?:(?:stellvertretende[rn]?\s)?(?:Vorsitz|Vize|Präsident|Sprecher|Vorstand|Schriftführer|Kassier|Kassenwart|Kassenprüfer|Beisitzer|Bürgermeister|Obmann|Obfrau|Stellvertret)))|\(?[a-z][.)])\s+/u;
const MARKDOWN_HEADING = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/u;
const HEADING_LIMIT = 90;

interface Row {
  readonly number: number;
  readonly page: number | undefined;
  readonly text: string;
}

/** Segments in document order; noise lines are passed over. */
export function segmentsOf(document: Document): readonly Segment[] {
  const rows: Row[] = document.lines.map((line) => ({
    number: line.number,
    page: line.page,
    text: line.noise ? '' : clean(columns(line.text)),
  }));
  const out: Segment[] = [];
  const headings: { level: number; text: string }[] = [];
  let lead: string | null = null;
  const push = (kind: Segment['kind'], text: string, row: Row): void => {
    for (const part of cut(text)) {
      out.push({
        kind,
        text: part,
        line: row.number,
        ...(row.page === undefined ? {} : { page: row.page }),
        headings: headings.map((h) => h.text),
        lead: kind === 'item' ? lead : null,
        index: out.length,
      });
    }
  };
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined || row.text === '') continue;
    const raw = row.text;
    const markdown = MARKDOWN_HEADING.exec(raw);
    if (markdown) {
      const level = markdown[1]?.length ?? 1;
      while (headings.length > 0 && (headings.at(-1)?.level ?? 0) >= level) headings.pop();
      const text = bare(markdown[2] ?? '');
      push('heading', text, row);
      headings.push({ level, text });
      lead = null;
      continue;
    }
    if (ITEM.test(raw)) {
      let text = raw.replace(ITEM, '');
      at = joinWrapped(rows, at, text, (joined) => {
        text = joined;
      });
      const body = bare(text);
      if (body !== '') push('item', body, row);
      // "3. Areas of work:" both is an item and introduces what follows
      if (/^\s*\(?\d/u.test(raw) && /[:：]$/u.test(body)) {
        while (headings.length > 0 && (headings.at(-1)?.level ?? 0) >= 8) headings.pop();
        headings.push({ level: 8, text: body.replace(/[:：]$/u, '') });
        lead = body;
      }
      continue;
    }
    if (isPlainHeading(raw, rows, at)) {
      const text = bare(raw).replace(/[:：]$/u, '');
      while (headings.length > 0 && (headings.at(-1)?.level ?? 0) >= 7) headings.pop();
      push('heading', text, row);
      headings.push({ level: 7, text });
      lead = null;
      continue;
    }
    let text = raw;
    at = joinWrapped(rows, at, text, (joined) => {
      text = joined;
    });
    const body = bare(text);
    push('paragraph', body, row);
    lead = body;
  }
  return out;
}

/** Every sentence of every segment, in order. Headings are one sentence each. */
export function sentencesOf(segments: readonly Segment[], language: string): readonly Sentence[] {
  const out: Sentence[] = [];
  for (const segment of segments) {
    const parts = segment.kind === 'heading' ? [segment.text] : splitSentences(segment.text, language);
    for (const text of parts) {
      out.push({ text, line: segment.line, ...(segment.page === undefined ? {} : { page: segment.page }), segment });
    }
  }
  return out;
}

/** A hard-wrapped line goes on in the next one: no closing mark here, and a small letter there. */
function joinWrapped(rows: readonly Row[], at: number, first: string, set: (joined: string) => void): number {
  let joined = first;
  let end = at;
  for (;;) {
    const next = rows[end + 1];
    if (next === undefined || next.text === '' || joined.length > SEGMENT_LIMIT) break;
    if (/[.!?:;…”"»]$/u.test(joined) || ITEM.test(next.text) || MARKDOWN_HEADING.test(next.text)) break;
    const goesOn = /^\p{Ll}/u.test(next.text) || /(?:[,–-]|\b(?:of|the|and|for|in|und|der|et|de|di|и|в))$/u.test(joined);
    if (!goesOn) break;
    joined = `${joined} ${next.text}`;
    end++;
  }
  set(joined);
  return end;
}

/** A short line that ends no sentence and introduces something: a heading without a mark of its own. */
function isPlainHeading(raw: string, rows: readonly Row[], at: number): boolean {
  const text = raw.trim();
  if (text.length === 0 || text.length > HEADING_LIMIT) return false;
  if (/[:：]$/u.test(text)) return !/[.!?]\s/u.test(text);
  if (/[.!?;,…]$/u.test(text)) return false;
  if (!/^[\p{Lu}\p{N}«“"]/u.test(text) || !/\p{L}/u.test(text)) return false;
  if (/^\p{Ll}/u.test(rows[at + 1]?.text ?? '') || (rows[at + 1] === undefined && at === 0)) return false;
  const words = text.split(/\s+/u).length;
  return words <= 12;
}

/** Columns set apart by white space stay apart; behind a label's colon the space is none of a table. */
function columns(text: string): string {
  return text.replace(/(?<=[^\s:：|])(?:[ \u00A0]{3,}|\t+)(?=[^\s|])/gu, ' | ');
}

function clean(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Markdown emphasis and links are layout, not words. */
function bare(text: string): string {
  return text
    .replace(/!?\[([^\][]{0,300})\]\([^()\s]{0,500}\)/gu, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,300}?)\1/gu, '$2')
    .trim();
}

function cut(text: string): readonly string[] {
  if (text.length <= SEGMENT_LIMIT) return [text];
  const parts: string[] = [];
  let rest = text;
  while (rest.length > SEGMENT_LIMIT) {
    const space = rest.lastIndexOf(' ', SEGMENT_LIMIT);
    const end = space > SEGMENT_LIMIT / 2 ? space : SEGMENT_LIMIT;
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  if (rest !== '') parts.push(rest);
  return parts;
}
