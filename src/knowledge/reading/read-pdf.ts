// A PDF → its text, a paragraph a line, with the page of each. Loaded only when a folder holds one.

import { getDocumentProxy } from 'unpdf';
import { type TextReading, UnreadableFile } from './text-reading.ts';

/** Pages of one file that are read: a long year book. */
export const MAX_PAGES = 1000;

/** Throws UnreadableFile for a file that is locked or no PDF. */
export async function readPdf(bytes: Uint8Array): Promise<TextReading> {
  const pdf = await open(bytes);
  try {
    const pages: PrintedLine[][] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, MAX_PAGES); number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(printedLines(items.filter((item) => 'str' in item)));
      page.cleanup();
    }
    const paragraphs = pages.flatMap((lines, at) => paragraphsOf(lines).map((text) => ({ text, page: at + 1 })));
    return {
      text: paragraphs.map(({ text }) => text).join('\n'),
      pages: paragraphs.map(({ page }) => page),
      noise: frameLines(
        paragraphs.map(({ text }) => text),
        frameTexts(pages),
      ),
      ...(pdf.numPages > MAX_PAGES ? { cut: `the first ${MAX_PAGES} of ${pdf.numPages} pages are read` } : {}),
      title: largestPrint(pages[0] ?? []),
      guessed: null,
      damaged: 0,
    };
  } finally {
    await pdf.destroy();
  }
}

async function open(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  try {
    // A copy, for the reader takes the memory over; and a plain array, for it refuses a Buffer.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    throw name === 'PasswordException' ? new UnreadableFile('it asks for a password', true) : new UnreadableFile('it is no valid PDF');
  }
}

interface PrintedItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
  readonly transform: readonly number[];
}

/** One line as printed; in points, from the lower left corner. */
interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

function printedLines(items: readonly PrintedItem[]): PrintedLine[] {
  const groups: PrintedItem[][] = [];
  let ended = true;
  for (const item of items) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (item.str !== '') {
      if (ended || !group || !first || Math.abs(heightOf(first) - heightOf(item)) > Math.max(sizeOf(first), sizeOf(item)) * 0.6) {
        groups.push([item]);
      } else group.push(item);
      ended = false;
    }
    if (item.hasEOL) ended = true;
  }
  return groups.flatMap((group) => {
    const [first] = group;
    const text = group
      .map((item) => item.str)
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    if (!first || text === '') return [];
    const left = first.transform[4] ?? 0;
    const right = group.reduce((most, item) => Math.max(most, (item.transform[4] ?? 0) + item.width), left);
    return [{ text, left, right, y: heightOf(first), size: sizeOf(first) }];
  });
}

function heightOf(item: PrintedItem): number {
  return item.transform[5] ?? 0;
}

function sizeOf(item: PrintedItem): number {
  return Math.hypot(item.transform[2] ?? 0, item.transform[3] ?? 0) || item.height;
}

/** Joins the lines of a paragraph; a word divided at a line's end is made whole. */
function paragraphsOf(lines: readonly PrintedLine[]): string[] {
  const widest = lines.reduce((most, line) => Math.max(most, line.right - line.left), 0);
  const paragraphs: string[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const open = paragraphs.at(-1);
    if (before && open !== undefined && open.length < LONGEST_PARAGRAPH && continues(before, line, open, widest)) {
      paragraphs[paragraphs.length - 1] =
        /\p{Ll}-$/u.test(open) && /^\p{Ll}/u.test(line.text) ? open.slice(0, -1) + line.text : `${open} ${line.text}`;
    } else paragraphs.push(line.text);
  }
  return paragraphs;
}

function continues(before: PrintedLine, line: PrintedLine, paragraph: string, widest: number): boolean {
  const gap = before.y - line.y;
  if (gap <= 0 || gap > before.size * MAX_LEADING || Math.abs(before.size - line.size) > before.size * 0.1 || BULLET.test(line.text))
    return false;
  if (line.left - before.left > before.size * 0.8 && !BULLET.test(paragraph)) return false;
  const full = before.right - before.left > widest * MIN_FULL && widest > before.size * MIN_COLUMN;
  return full || (/[\p{L},-]$/u.test(before.text) && /^\p{Ll}/u.test(line.text));
}

/** Indexes of page numbers and of running heads; the first printing of a head stays, for it may be the only place of a name or a date. */
function frameLines(texts: readonly string[], frame: ReadonlySet<string>): Set<number> {
  const seen = new Set<string>();
  const noise = new Set<number>();
  for (const [at, text] of texts.entries()) {
    const head = unnumbered(text);
    if (PAGE_NUMBER.test(text) || (frame.has(head) && seen.has(head))) noise.add(at);
    seen.add(head);
  }
  return noise;
}

/** Running heads and feet: the same first or last line on three pages or more, page numbers aside. */
function frameTexts(pages: readonly (readonly PrintedLine[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const edge = [lines[0], lines[1], lines.at(-2), lines.at(-1)].flatMap((line) => (line ? [unnumbered(line.text)] : []));
    for (const text of new Set(edge)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].filter(([text, count]) => count >= MIN_FRAME_PAGES && /\p{L}{3}/u.test(text)).map(([text]) => text));
}

function unnumbered(text: string): string {
  return text.replace(/\d+/g, '#');
}

/** What the first page prints largest, where it prints something larger than its text. */
function largestPrint(lines: readonly PrintedLine[]): string | null {
  const sizes = lines.map((line) => line.size).toSorted((one, other) => one - other);
  const largest = sizes.at(-1) ?? 0;
  if (largest < (sizes[Math.floor(sizes.length / 2)] ?? 0) * MIN_TITLE_SIZE) return null;
  const first = lines.findIndex((line) => line.size >= largest * 0.99);
  const title = lines.slice(first).findIndex((line) => line.size < largest * 0.99);
  const text = lines
    .slice(first, title < 0 ? undefined : first + title)
    .map((line) => line.text)
    .join(' ');
  return text.length > 200 || !/\p{L}{3}/u.test(text) ? null : text;
}

/** Distance of two lines of one paragraph, in sizes of their letters. */
const MAX_LEADING = 1.7;
/** Share of the widest line from which a line is full, so that the next one goes on. */
const MIN_FULL = 0.75;
/** Width of a column of running text, in sizes of its letters; what is narrower is a list. */
const MIN_COLUMN = 15;
const LONGEST_PARAGRAPH = 20_000;
const MIN_FRAME_PAGES = 3;
const MIN_TITLE_SIZE = 1.2;

const BULLET = /^(?:[•●▪■◦‣*–-]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/;
const PAGE_NUMBER =
  /^(?:(?:page|seite|página|pagina|стр\.?)\s?)?[-–]?\s?\d{1,4}\s?[-–]?(?:\s?(?:\/|of|von|de|sur|di|van|из)\s?\d{1,4})?$/iu;
