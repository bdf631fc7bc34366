// Where an answer's facts come from, in words: the document, what kind of text it is, and the day that it speaks for.

import type { Document } from '../domain/document.ts';
import type { Statement } from '../domain/statement.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { say } from './catalogue.ts';
import { ageText, dateText } from './dates.ts';
import { LIMITS } from './limits.ts';
import { clipMarked, escaped, plain, shown } from './markup.ts';
import { unmarked } from './text.ts';

/** For whom wording is made: their language, their day, and the snapshot that names things. */
export interface Reader {
  readonly knowledge: KnowledgeBase;
  readonly locale: string;
  readonly today: string;
}

/** A document, and the day that it speaks for on this matter. */
export interface Source {
  readonly document: string;
  /** EDTF; null is undated. */
  readonly asOf: string | null;
}

const TITLE_LIMIT = 160;
const PUBLISHER_LIMIT = 80;
/** A longer one is not said again where the title says it. */
const SHORT_PUBLISHER = 20;
/** Longer addresses would take the room of the answer; the title then stands without a link. */
const ADDRESS_LIMIT = 400;

export function sourceOf(statement: Statement): Source {
  return { document: statement.citation.document, asOf: statement.asOf };
}

export function sourceOfDocument(document: Document): Source {
  return { document: document.id, asOf: document.published };
}

/** "as of 21 October 2018, 8 years ago", or the word for undated. */
export function asOfText(asOf: string | null, { locale, today }: Reader): string {
  if (asOf === null) return say(locale, 'undated');
  const age = ageText(asOf, today, locale);
  const date = escaped(dateText(asOf, locale));
  return age === null ? say(locale, 'as-of', { date }) : say(locale, 'as-of.old', { date, age });
}

/** "21 October 2018, 8 years ago" for a field that is named "as of". */
export function agedDate(asOf: string | null, { locale, today }: Reader): string {
  if (asOf === null) return say(locale, 'undated');
  const age = ageText(asOf, today, locale);
  return [escaped(dateText(asOf, locale)), ...(age === null ? [] : [age])].join(', ');
}

/** Markdown: the document's title, linked where it has an address, and its publisher; says so when it is our digest. */
export function documentText(id: string, { knowledge, locale }: Reader, linked: boolean): string {
  const document = knowledge.documentById.get(id);
  if (document === undefined) return shown(id, TITLE_LIMIT);
  const title = shown(document.title || id, TITLE_LIMIT);
  const address = linked ? linkable(document.url) : null;
  // Discord ends a link's text at the first bracket, escaped or not.
  const named = address === null ? title : `[${title.replace(/\\?\[/gu, '(').replace(/\\?\]/gu, ')')}](${address})`;
  const publisher = document.publisher;
  const says = publisher === null || (publisher.length > SHORT_PUBLISHER && document.title.includes(publisher));
  const full = says ? named : `${named} (${shown(publisher, PUBLISHER_LIMIT)})`;
  return document.digest ? say(locale, 'source.digest', { source: full }) : full;
}

/** "Title (publisher) · as of 21 October 2018, 8 years ago". */
export function sourceText(source: Source, reader: Reader, linked: boolean): string {
  return `${documentText(source.document, reader, linked)} · ${asOfText(source.asOf, reader)}`;
}

/** For the plain line: at most three sources, the rest counted. */
export function sourcesLine(sources: readonly Source[], reader: Reader): string {
  if (sources.length === 0) return '';
  const named = sources.slice(0, 3).map((source) => {
    return `${documentText(source.document, reader, false)}, ${asOfText(source.asOf, reader)}`;
  });
  const rest = sources.length - named.length;
  const list = [...named, ...(rest > 0 ? [say(reader.locale, 'more', { count: rest })] : [])].join('; ');
  return say(reader.locale, 'line.sources', { count: sources.length, sources: list });
}

/** The same as plain text for what stays (a picture, a file): without the age, which grows. Empty where there are none. */
export function lastingSources(sources: readonly Source[], reader: Reader): string {
  return plain(unmarked(sourcesLine(distinctSources(sources), { ...reader, today: NO_DAY })));
}

/** Earlier than any document: nothing is old yet. */
const NO_DAY = '0000-01-01';

/** Markdown block: the cited sentence, in quotation marks only when the words are the publisher's own; empty where there are none. */
export function quoteText(quote: string, document: string, { knowledge, locale }: Reader, limit: number): string {
  const words = shown(quote.replace(/^\s*(?:[-*•–—]|\d{1,3}[.)])\s+/u, ''), limit);
  if (words === '') return '';
  if (knowledge.documentById.get(document)?.digest === true) return `> ${words}`;
  return `> ${clipMarked(say(locale, 'quoted', { quote: words }), LIMITS.fieldValue)}`;
}

/** No two alike, in the order given. */
export function distinctSources(sources: readonly Source[]): readonly Source[] {
  const [first, ...others] = sources;
  if (first === undefined || others.every((one) => one.document === first.document && one.asOf === first.asOf)) return sources.slice(-1);
  return [...new Map(sources.map((source) => [`${source.document}\n${source.asOf}`, source])).values()];
}

/** An http(s) address that cannot break out of a Markdown link, or null. */
function linkable(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null;
  if (parsed.username !== '' || parsed.password !== '') return null;
  const address = parsed.href.replace(/[()<>|\\\s*`]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
  return address.length <= ADDRESS_LIMIT ? address : null;
}
