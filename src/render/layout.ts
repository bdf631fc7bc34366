// Laying out: a draft (a title, paragraphs, sections of items, where they come from) becomes an embed within Discord's limits.
// What does not fit is counted ("and 3 more") or goes to the next page; nothing is cut in silence.

import { say } from './catalogue.ts';
import { clip, LIMITS } from './limits.ts';
import { clipMarked } from './markup.ts';
import type { Embed, EmbedField } from './message.ts';
import { distinctSources, type Reader, type Source, sourceText } from './sources.ts';

/** A line of a card, in Markdown, and where it comes from. */
export interface Item {
  readonly text: string;
  readonly sources: readonly Source[];
}

export interface Section {
  readonly name: string;
  readonly items: readonly Item[];
  /** Side by side with its neighbours where the screen is wide. */
  readonly inline?: boolean;
  /** How many of its items are shown where a summary is wanted; all that fit when absent. */
  readonly most?: number;
  /** How many more there are that are only counted. */
  readonly counted?: number;
}

export interface Draft {
  /** The answer itself; Markdown. */
  readonly title: string;
  /** The whole answer in one plain line, without its sources. */
  readonly line: string;
  readonly color: number;
  /** Paragraphs above the sections. */
  readonly intro: readonly Item[];
  readonly sections: readonly Section[];
  /** Sources beyond those of the items, the decisive one first. */
  readonly cited: readonly Source[];
  /** 0-based; beyond the last means the last. */
  readonly page: number;
  /** `flow`: sections that do not fit go to further pages. A number: the items are already one page of so many. */
  readonly pages: 'flow' | number;
}

export interface LaidOut {
  readonly embed: Embed;
  /** Every source shown, the decisive one first. */
  readonly sources: readonly Source[];
  readonly page: number;
  readonly pages: number;
}

/** How items stand in one text. */
interface Style {
  readonly bullet: string;
  readonly separator: string;
  /** Longest item, in characters; a longer one ends in an ellipsis. */
  readonly longest: number;
}

interface Filled {
  readonly items: readonly Item[];
  /** Items that did not fit. */
  readonly hidden: number;
  readonly style: Style;
}

interface Field extends Filled {
  readonly name: string;
  readonly inline: boolean;
}

interface Page {
  readonly fields: readonly Field[];
  /** Whole sections that did not fit. */
  readonly hidden: number;
}

/** Longest paragraph above the sections; what writes one keeps within it, so that no markup is cut in half. */
export const PARAGRAPH_LIMIT = 1100;
/** Longest item of a section: with its marks it fits a field. */
export const ITEM_LIMIT = 960;
export const INTRO_ROOM = 3300;
const INTRO_ROOM_WITH_SECTIONS = 1300;
const FOOTER_ROOM = 1000;
const SOURCES_ROOM = LIMITS.fieldValue;
/** "and 1,234,567 more" in any language. */
const MORE_ROOM = 48;
const NAME_ROOM = 80;
/** " [123]". */
export const MARK_ROOM = 6;
const PAGE_LINE_ROOM = 48;
/** One field is kept for the sources, one for counting what is left over. */
const MOST_SECTIONS = LIMITS.embedFields - 2;
/** A field that says only how much it would hold. */
const SMALLEST_FIELD = NAME_ROOM + MORE_ROOM;
/** From so many short items on, they stand in one paragraph. */
const RUN_FROM = 3;
const RUN_ITEM = 40;

const PARAGRAPHS: Style = { bullet: '', separator: '\n', longest: PARAGRAPH_LIMIT };
const LINES: Style = { bullet: '', separator: '\n', longest: ITEM_LIMIT };
const BULLETS: Style = { bullet: '• ', separator: '\n', longest: ITEM_LIMIT };
const RUN: Style = { bullet: '', separator: ' · ', longest: ITEM_LIMIT };

/** The embed of a draft's page; `footer` are its lines, the last ones kept whole. */
export function layOut(draft: Draft, footer: readonly string[], reader: Reader): LaidOut {
  const { locale } = reader;
  const title = clip(draft.title, LIMITS.embedTitle) || '–';
  const foot = clip(footer.join('\n'), FOOTER_ROOM);
  const paragraphs = draft.intro.filter((item) => item.text !== '');
  const intro = fill(paragraphs, draft.sections.length === 0 ? INTRO_ROOM : INTRO_ROOM_WITH_SECTIONS, PARAGRAPHS);
  const room = LIMITS.embedTotal - title.length - foot.length - PAGE_LINE_ROOM - sizeOf(intro) - SOURCES_ROOM - 2 * NAME_ROOM - MORE_ROOM;
  const flowing = draft.pages === 'flow' ? paginate(draft.sections, room, locale) : null;
  const pages = flowing?.length ?? Number(draft.pages);
  const page = Math.min(draft.page, Math.max(0, pages - 1));
  const shown = flowing?.[page] ?? squeeze(draft.sections, room);

  const items = [...intro.items, ...shown.fields.flatMap((field) => field.items)];
  const sources = distinctSources([...draft.cited, ...items.flatMap((item) => item.sources)]);
  const mark = marker(sources);
  const fields: EmbedField[] = shown.fields.map((field) => ({
    name: field.name,
    value: written(field, mark, locale),
    ...(field.inline ? { inline: true } : {}),
  }));
  if (shown.hidden > 0) fields.push({ name: say(locale, 'field.left'), value: say(locale, 'more.sections', { count: shown.hidden }) });
  if (sources.length > 0) {
    fields.push({ name: say(locale, 'field.sources', { count: sources.length }), value: sourceLines(sources, mark, reader) });
  }
  const description = paragraphs.length === 0 ? '' : written(intro, mark, locale);
  const lines = [...(pages > 1 ? [say(locale, 'page', { page: page + 1, pages })] : []), foot].filter((line) => line !== '');
  const embed: Embed = {
    title,
    ...(description === '' ? {} : { description }),
    color: draft.color,
    ...(fields.length === 0 ? {} : { fields }),
    ...(lines.length === 0 ? {} : { footer: { text: lines.join('\n') } }),
  };
  return { embed, sources, page, pages };
}

/** Paragraphs over pages of at most `most` each, as many as there is room for beside `head`. */
export function pagesOf(items: readonly Item[], most: number, head: readonly Item[] = []): readonly (readonly Item[])[] {
  const room = INTRO_ROOM - sizeOf({ items: head, hidden: 0, style: PARAGRAPHS });
  const pages: Item[][] = [];
  let rest = items;
  while (rest.length > 0) {
    const filled = fill(rest.slice(0, most), room, PARAGRAPHS, 0);
    const size = Math.max(1, filled.items.length);
    pages.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return pages;
}

/** As many items as fit; where some do not, there is room left to say so. */
function fill(items: readonly Item[], room: number, style: Style, reserve = MORE_ROOM): Filled {
  const whole = { items, hidden: 0, style };
  if (sizeOf(whole) <= room) return whole;
  const kept: Item[] = [];
  let used = reserve;
  for (const item of items) {
    used += itemSize(item, style);
    if (used > room) break;
    kept.push(item);
  }
  return { items: kept, hidden: items.length - kept.length, style };
}

function fillSection(section: Section, room: number): Field {
  const most = section.items.slice(0, section.most ?? section.items.length);
  const more = section.items.length - most.length + (section.counted ?? 0);
  const filled = fill(most, more > 0 ? room - MORE_ROOM : room, styleOf(section.items));
  return {
    ...filled,
    hidden: most.length - filled.items.length + more,
    name: nameOf(section),
    inline: section.inline ?? false,
  };
}

/** All sections on one page: each gets what the smallest form of those after it leaves. */
function squeeze(sections: readonly Section[], room: number): Page {
  const fields: Field[] = [];
  let left = room;
  for (const [index, section] of sections.entries()) {
    const after = sections.length - index - 1;
    if (fields.length === MOST_SECTIONS || left < SMALLEST_FIELD) return { fields, hidden: after + 1 };
    const share = left - NAME_ROOM - Math.min(after, MOST_SECTIONS) * SMALLEST_FIELD;
    const field = fillSection(section, Math.min(LIMITS.fieldValue, share));
    fields.push(field);
    left -= NAME_ROOM + sizeOf(field);
  }
  return { fields, hidden: 0 };
}

/** Sections over as many pages as they need; a section that does not fit goes on under the same name. */
function paginate(sections: readonly Section[], room: number, locale: string): readonly Page[] {
  const pages: Field[][] = [[]];
  let left = room;
  for (const section of sections) {
    const style = styleOf(section.items);
    let rest = section.items;
    let name = nameOf(section);
    while (rest.length > 0) {
      const page = pages.at(-1) ?? [];
      const fresh = page.length === 0;
      const filled = fill(rest, Math.min(LIMITS.fieldValue, left - NAME_ROOM), style, 0);
      if (!fresh && (filled.items.length === 0 || page.length === MOST_SECTIONS)) {
        pages.push([]);
        left = room;
        continue;
      }
      // An empty page takes an item whatever its size: none is larger than a field.
      const items = filled.items.length === 0 ? rest.slice(0, 1) : filled.items;
      const field = { items, hidden: 0, style, name, inline: (section.inline ?? false) && items.length === rest.length };
      page.push(field);
      left -= NAME_ROOM + sizeOf(field);
      rest = rest.slice(items.length);
      name = say(locale, 'continued', { section: clip(section.name, NAME_ROOM - MORE_ROOM) });
    }
  }
  return pages.map((fields) => ({ fields, hidden: 0 }));
}

function nameOf(section: Section): string {
  return clip(section.name, NAME_ROOM) || '–';
}

function styleOf(items: readonly Item[]): Style {
  if (items.length < 2) return LINES;
  return items.length >= RUN_FROM && items.every((item) => item.text.length <= RUN_ITEM) ? RUN : BULLETS;
}

function itemSize(item: Item, { bullet, separator, longest }: Style): number {
  return bullet.length + Math.min(item.text.length, longest) + item.sources.length * MARK_ROOM + separator.length;
}

function sizeOf({ items, hidden, style }: Filled): number {
  return items.reduce((sum, item) => sum + itemSize(item, style), hidden > 0 ? MORE_ROOM : 0);
}

function written({ items, hidden, style }: Filled, mark: (sources: readonly Source[]) => string, locale: string): string {
  const lines = items.map((item) => `${style.bullet}${clipMarked(item.text, style.longest)}${mark(item.sources)}`);
  return [...lines, ...(hidden > 0 ? [say(locale, 'more', { count: hidden })] : [])].join(style.separator) || '–';
}

/** Numbers after each item where there is more than one source. */
function marker(sources: readonly Source[]): (of: readonly Source[]) => string {
  if (sources.length < 2) return () => '';
  const numbers = new Map(sources.map((source, index) => [keyOf(source), index + 1]));
  return (of) => of.map((source) => ` [${numbers.get(keyOf(source)) ?? '–'}]`).join('');
}

function sourceLines(sources: readonly Source[], mark: (of: readonly Source[]) => string, reader: Reader): string {
  const filledWith = (linked: boolean): Filled => {
    const lines: Item[] = [];
    let used = 0;
    for (const source of sources) {
      const line = { text: `${mark([source])} ${sourceText(source, reader, linked)}`.trim(), sources: [] };
      lines.push(line);
      used += itemSize(line, LINES);
      // What comes after the room is used up is only counted.
      if (used > SOURCES_ROOM) break;
    }
    const { items } = fill(lines, SOURCES_ROOM, LINES);
    return { items, hidden: sources.length - items.length, style: LINES };
  };
  const linked = filledWith(true);
  return written(linked.hidden === 0 ? linked : filledWith(false), () => '', reader.locale);
}

function keyOf(source: Source): string {
  return `${source.document}\n${source.asOf}`;
}
