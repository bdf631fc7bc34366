// A web page → its text as lines, and what its head says about it. Loaded only when a folder holds a page.

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readDate } from '../../domain/dates.ts';
import { decodeText } from './decode-text.ts';
import { type HtmlLine, type HtmlNode, htmlLines } from './html-lines.ts';
import { type TextReading, UnreadableFile } from './text-reading.ts';

/** Throws UnreadableFile for a page that no parser gets through in reasonable time. */
export function readHtml(bytes: Uint8Array): TextReading {
  const { text, guessed, damaged } = decodeText(bytes, declaredEncoding(bytes));
  if (text === null) return { text: null, guessed: null, damaged: 0 };
  const html = text.slice(0, markupEnd(text));
  const shape = shapeOf(html);
  if (shape.depth > MAX_DEPTH) throw new UnreadableFile(`its tags stand ${shape.depth} deep in each other`);
  const page = parsePage(html);
  const lines = htmlLines(bodyOf(page));
  const article = shape.tags > MAX_ARTICLE_TAGS || shape.depth > MAX_ARTICLE_DEPTH ? new Set<string>() : articleLines(html);
  return {
    text: lines.map((line) => line.text).join('\n'),
    noise: frameLines(lines, article),
    ...(html.length < text.length ? { cut: `the first ${html.length} characters of the page are read` } : {}),
    guessed,
    damaged,
    ...metadataOf(page),
  };
}

interface PageElement extends HtmlNode {
  readonly getAttribute: (name: string) => string | null;
}

interface Page extends HtmlNode {
  readonly body: PageElement | null;
  readonly documentElement: PageElement | null;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}

function parsePage(html: string): Page {
  // linkedom needs a root element to hang a fragment on.
  const { document }: { document: Page } = parseHTML(
    /<html[\s>]/i.test(html.slice(0, HEAD_LENGTH)) ? html : `<html><body>${html}</body></html>`,
  );
  return document;
}

function bodyOf(page: Page): HtmlNode {
  return page.body ?? page.documentElement ?? page;
}

/** Where the reading of a page ends: at its own end, but for pages of a size or kind that fills the memory. */
function markupEnd(text: string): number {
  let marks = 0;
  for (const mark of text.matchAll(/[<&]/g)) {
    if (mark.index >= MAX_MARKUP_LENGTH) break;
    marks += 1;
    if (marks > MAX_MARKS) return mark.index;
  }
  return Math.min(text.length, MAX_MARKUP_LENGTH);
}

/** How many tags a page opens, and how deep in each other at most, counted on its text. */
function shapeOf(html: string): { tags: number; depth: number } {
  let tags = 0;
  let open = 0;
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/gi)) {
    if (slash === '') tags += 1;
    if (SELF_CLOSING.has(name.toLowerCase())) continue;
    if (slash === '') {
      open += 1;
      depth = Math.max(depth, open);
    } else open = Math.max(0, open - 1);
  }
  return { tags, depth };
}

/** The lines that Readability takes for the article; none where it finds no article or gives up. */
function articleLines(html: string): ReadonlySet<string> {
  try {
    const reader = new Readability<HtmlNode>(parsePage(html) as never, {
      serializer: (node: unknown) => node as HtmlNode,
    });
    const content = reader.parse()?.content;
    return new Set(content ? htmlLines(content).map((line) => unmarked(line.text)) : []);
  } catch {
    return new Set();
  }
}

/** Readability changes the rank of headings and lists. */
function unmarked(line: string): string {
  return line.replace(/^(?:#+|-) /, '');
}

/**
 * Indexes of the lines that belong to the page's frame: made of links and outside the article. What Readability leaves out and is no link
 * stays: lists of officers and tables of congresses look like frames to it.
 */
function frameLines(lines: readonly HtmlLine[], article: ReadonlySet<string>): ReadonlySet<number> {
  const frame = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (line.linked < MIN_LINKED || line.text.startsWith('#') || article.has(unmarked(line.text))) continue;
    const inMenu = [at - 1, at + 1].some((near) => (lines[near]?.linked ?? 0) >= MIN_LINKED);
    if (article.size > 0 || inMenu) frame.add(at);
  }
  return frame;
}

function metadataOf(page: Page): Omit<TextReading, 'text' | 'guessed' | 'damaged'> {
  const meta = metaValues(page);
  const first = (names: readonly string[]): string | null =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
  const linked = linkedData(page);
  const headings = [...page.querySelectorAll('h1')].map(wordsOf).filter((words) => words !== '');
  const title = (headings.length === 1 ? headings[0] : undefined) ?? first(['og:title', 'twitter:title', 'dc.title']) ?? titleOf(page);
  const dates = [...linked.updated, first(UPDATED_NAMES), ...linked.published, first(PUBLISHED_NAMES), timeOf(page)];
  const [published = null] = dates.flatMap((date) => (date === null ? [] : (asDate(date) ?? [])));
  const address = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? first(['og:url']) ?? '';
  return {
    title,
    publisher: linked.publisher ?? first(['og:site_name', 'publisher', 'dc.publisher', 'citation_publisher']),
    published,
    language: languageOf(page.documentElement?.getAttribute('lang') ?? first(['og:locale'])?.replace('_', '-') ?? ''),
    url: /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address).href : null,
  };
}

function metaValues(page: Page): Map<string, string> {
  const values = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop'))?.toLowerCase();
    const content = meta.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (name !== undefined && content && !values.has(name)) values.set(name, content);
  }
  return values;
}

interface LinkedData {
  readonly updated: readonly string[];
  readonly published: readonly string[];
  readonly publisher: string | null;
}

/** What the page's JSON-LD says of the page or article itself; its events have dates of their own. */
function linkedData(page: Page): LinkedData {
  const nodes = [...page.querySelectorAll('script[type="application/ld+json"]')].slice(0, MAX_SCRIPTS).flatMap((script) => {
    try {
      const data: unknown = JSON.parse(script.textContent ?? '');
      const graph = field(data, '@graph');
      return Array.isArray(graph) ? graph : Array.isArray(data) ? data : [data];
    } catch {
      return [];
    }
  });
  const works = nodes
    .slice(0, MAX_NODES)
    .filter((node) => /(?:Article|Posting|WebPage|Report|AboutPage)"?/.test(JSON.stringify(field(node, '@type')) ?? ''));
  const texts = (name: string): string[] => works.map((work) => field(work, name)).filter((value) => typeof value === 'string');
  const publisher = works.map((work) => field(field(work, 'publisher'), 'name')).find((name) => typeof name === 'string');
  return { updated: texts('dateModified'), published: texts('datePublished'), publisher: typeof publisher === 'string' ? publisher : null };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}

function timeOf(page: Page): string | null {
  const time = page.querySelector(
    'time[itemprop="dateModified"],time.updated,time[itemprop="datePublished"],time[pubdate],time.published,time.entry-date',
  );
  return time ? (time.getAttribute('datetime') ?? wordsOf(time)) : null;
}

function titleOf(page: Page): string | null {
  const title = page.querySelector('title');
  const words = title ? wordsOf(title) : '';
  return words === '' ? null : words;
}

function wordsOf(element: PageElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function asDate(text: string): string | null {
  const date = readDate(text, 'en');
  return date && !date.ambiguous && date.yearStated && date.from === date.to ? date.edtf : null;
}

function languageOf(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** The encoding that the page's own head names, read as ASCII. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_LENGTH));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*(?<name>[\w-]{3,20})/i.exec(head)?.groups?.['name'] ?? null;
}

/** Where a browser looks for an encoding, and some more for pages with long comments. */
const HEAD_LENGTH = 4096;

/** Characters of one page that are parsed; pages with their pictures inside are larger, and their text stands before that. */
const MAX_MARKUP_LENGTH = 5_000_000;
/** Tags and entities of one page that are parsed, each of which becomes an object in memory. */
const MAX_MARKS = 200_000;
/** Depth of tags up to which a page is parsed: the parser's time grows with its square. */
const MAX_DEPTH = 1000;
/** What Readability is asked about: its time grows faster than the page. Other pages are read whole. */
const MAX_ARTICLE_TAGS = 5000;
const MAX_ARTICLE_DEPTH = 100;
const MAX_SCRIPTS = 20;
const MAX_NODES = 100;

/** Share of link text from which a line is a menu entry. */
const MIN_LINKED = 0.8;

const UPDATED_NAMES = ['article:modified_time', 'og:updated_time', 'last-modified', 'dcterms.modified', 'dc.date.modified', 'datemodified'];
const PUBLISHED_NAMES = [
  ...['article:published_time', 'datepublished', 'date', 'dc.date', 'dcterms.issued', 'dcterms.date', 'dc.date.issued', 'pubdate'],
  ...['publish-date', 'citation_publication_date', 'citation_date', 'sailthru.date', 'parsely-pub-date'],
];

/** Elements that have no end or need none written. */
const SELF_CLOSING = new Set([
  ...[
    'area',
    'base',
    'br',
    'col',
    'embed',
    'hr',
    'img',
    'input',
    'link',
    'meta',
    'source',
    'track',
    'wbr',
    'p',
    'li',
    'td',
    'th',
    'tr',
    'dt',
  ],
  ...['dd', 'option', 'thead', 'tbody', 'tfoot', 'path', 'use', 'circle', 'rect'],
]);
