// Passages of the documents: the results of a search with the matching words marked, and the sentences that an answer rests on
// with the lines around them.

import { type Answer, type Found, PASSAGES_PER_PAGE, type Shape } from '../answering/answer.ts';
import type { Document } from '../domain/document.ts';
import type { Citation } from '../domain/statement.ts';
import type { PassageHit } from '../search/search.ts';
import { numberText, say } from './catalogue.ts';
import type { RenderContext } from './context.ts';
import { type Item, pagesOf } from './layout.ts';
import { escaped, marked, shown } from './markup.ts';
import { type Source, sourceOf, sourceOfDocument } from './sources.ts';
import { COLORS, draftOf, inLine, NAME_LIMIT, sentence, type View, viewOf } from './view.ts';

/** Characters of a passage shown around the first word that matched. */
const BEFORE_MATCH = 120;
const PASSAGE_LENGTH = 360;
/** After escaping. */
const MARKED_LIMIT = 700;
const HEADING_LIMIT = 120;
/** Characters. */
const SHORT_ITEM = 80;
/** Of the cited sentence, and of a line before or after it. */
const SENTENCE_LENGTH = 360;
const CONTEXT_LENGTH = 110;
const SENTENCES_PER_PAGE = 3;
/** A heading or a menu may stand between two lines that belong together. */
const LINES_LOOKED_BACK = 4;

export function searchView(answer: Found, shape: Extract<Shape, { view: 'passages' }>, context: RenderContext): View {
  const { locale } = context;
  const pages = Math.max(1, Math.ceil(shape.total / PASSAGES_PER_PAGE));
  const page = Math.min(shape.page, pages - 1);
  const passages = answer.passages.slice(0, PASSAGES_PER_PAGE);
  const items = passages.map((passage) => passageItem(passage, context));
  const title = say(locale, 'search.title', { count: shape.total, query: shown(shape.query, NAME_LIMIT) });
  const best = passages.slice(0, 2).map((passage) => ({ text: shown(windowOf(passage).text, 300), sources: [] }));
  const draft = draftOf(title, COLORS.passages, {
    line: sentence(`${title}: ${inLine(best, context, 640, ' / ')}`),
    intro: items,
    page,
    pages,
  });
  return viewOf(draft);
}

/** One passage: its heading, and the text around what matched. */
export function passageItem(passage: PassageHit, context: RenderContext): Item {
  const heading = headingOf(passage) === '' ? '' : `**${headingOf(passage)}**\n`;
  return { text: `${heading}> ${wordsOf(passage, context)}`, sources: sourcesOf(passage, context) };
}

/** The same in one line of a card: an item of a list says little without the heading above it. */
export function passageLine(passage: PassageHit, context: RenderContext): Item {
  const heading = headingOf(passage);
  const head = heading === '' || passage.text.length > SHORT_ITEM ? '' : `${heading}: `;
  return { text: `${head}${wordsOf(passage, context)}`, sources: sourcesOf(passage, context) };
}

function headingOf({ heading }: PassageHit): string {
  return heading === null ? '' : shown(heading, HEADING_LIMIT).trim();
}

/** Quoted only when the words are the publisher's own. */
function wordsOf(passage: PassageHit, { knowledge, locale }: RenderContext): string {
  const { text, marks } = windowOf(passage);
  const words = marked(text, marks, MARKED_LIMIT);
  return knowledge.documentById.get(passage.document)?.digest === true ? words : say(locale, 'quoted', { quote: words });
}

function sourcesOf({ document }: PassageHit, { knowledge }: RenderContext): readonly Source[] {
  const known = knowledge.documentById.get(document);
  return known === undefined ? [] : [sourceOfDocument(known)];
}

/** The sentences that an answer rests on, each with the lines around it. `page` is 0-based. */
export function sentencesView(answer: Answer, page: number, context: RenderContext): View {
  const { locale } = context;
  const cited = citationsOf(answer, context);
  const items = cited.map(({ citation, source }) => sentenceItem(citation, source, context));
  const pages = pagesOf(items, SENTENCES_PER_PAGE);
  const at = Math.min(page, Math.max(0, pages.length - 1));
  const first = pages.slice(0, at).flat().length;
  const quotes = cited.slice(first, first + SENTENCES_PER_PAGE).map(({ citation }) => ({ text: shown(citation.quote, 300), sources: [] }));
  const title = say(locale, 'sentences.title', { count: items.length });
  const draft = draftOf(title, COLORS.passages, {
    line: items.length === 0 ? say(locale, 'sentences.none') : sentence(`${title} – ${inLine(quotes, context, 900, ' / ')}`),
    intro: pages[at] ?? [],
    page: at,
    pages: Math.max(1, pages.length),
  });
  return viewOf(draft);
}

interface Cited {
  readonly citation: Citation;
  readonly source: Source;
}

/** Every place that the answer cites, once each, the decisive one first. */
function citationsOf(answer: Answer, { knowledge }: RenderContext): readonly Cited[] {
  const statements = 'statements' in answer ? answer.statements : answer.kind === 'not-in-documents' ? answer.nearest : [];
  const passages = 'passages' in answer ? answer.passages : answer.kind === 'not-in-documents' ? answer.nearestPassages : [];
  const all: Cited[] = [
    ...statements.map((statement) => ({ citation: statement.citation, source: sourceOf(statement) })),
    ...passages.map(({ citation, document }) => {
      const known = knowledge.documentById.get(document);
      return { citation, source: known === undefined ? { document, asOf: null } : sourceOfDocument(known) };
    }),
  ];
  return [
    ...new Map(
      all.toReversed().map((cited) => [`${cited.citation.document}\n${cited.citation.line}\n${cited.citation.quote}`, cited]),
    ).values(),
  ].toReversed();
}

function sentenceItem(citation: Citation, source: Source, { knowledge, locale }: RenderContext): Item {
  const document = knowledge.documentById.get(citation.document);
  const place =
    citation.page === undefined
      ? say(locale, 'place.line', { line: numberText(citation.line, locale) })
      : say(locale, 'place.page', { page: numberText(citation.page, locale) });
  const before = document === undefined ? null : neighbour(document, citation.line, -1);
  const after = document === undefined ? null : neighbour(document, citation.line, 1);
  const line = document?.lines.find(({ number }) => number === citation.line)?.text ?? '';
  const lines = [
    before === null ? '' : shown(before, CONTEXT_LENGTH),
    inContext(line, citation.quote),
    after === null ? '' : shown(after, CONTEXT_LENGTH),
  ].filter((text) => text !== '');
  return { text: [`**${place}**`, ...lines.map((text) => `> ${text}`)].join('\n'), sources: [source] };
}

/** The quote in bold within as much of its line as there is room for. */
function inContext(line: string, quote: string): string {
  const short = quote.slice(0, SENTENCE_LENGTH);
  const at = line.indexOf(short);
  if (at < 0) return marked(short, [[0, short.length]], MARKED_LIMIT);
  const from = Math.max(0, at - CONTEXT_LENGTH);
  const to = Math.min(line.length, at + short.length + CONTEXT_LENGTH);
  const part = line.slice(from, to);
  const text = marked(part, [[at - from, at - from + short.length]], MARKED_LIMIT);
  return `${from > 0 ? '…' : ''}${text}${to < line.length ? '…' : ''}`;
}

/** The nearest line before or after that says something. */
function neighbour(document: Document, line: number, step: 1 | -1): string | null {
  for (let distance = 1; distance <= LINES_LOOKED_BACK; distance++) {
    // Lines are numbered from 1, so line n stands at index n - 1.
    const near = document.lines[line - 1 + step * distance];
    if (near === undefined) return null;
    if (!near.noise && escaped(near.text) !== '') return near.text;
  }
  return null;
}

/** The part of a passage that holds the first matches, with its marks moved along. */
function windowOf(passage: PassageHit): { readonly text: string; readonly marks: readonly (readonly [number, number])[] } {
  const { text, marks } = passage;
  if (text.length <= PASSAGE_LENGTH) return { text, marks };
  const first = Math.min(...marks.map(([start]) => start), text.length);
  const wanted = first === text.length ? 0 : Math.max(0, Math.min(first - BEFORE_MATCH, text.length - PASSAGE_LENGTH));
  const from = wanted === 0 ? 0 : nextWord(text, wanted);
  const to = Math.min(text.length, from + PASSAGE_LENGTH);
  const [before, after] = [from > 0 ? '…' : '', to < text.length ? '…' : ''];
  const moved = marks.flatMap(([start, end]): [number, number][] =>
    start >= from && end <= to ? [[start - from + before.length, end - from + before.length]] : [],
  );
  return { text: `${before}${text.slice(from, to)}${after}`, marks: moved };
}

function nextWord(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space > from + 40 ? from : space + 1;
}
