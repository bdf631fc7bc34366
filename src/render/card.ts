// The card of a society, a person or an event: its sections in the order given, a summary or everything.

import { LRUCache } from 'lru-cache';
import type { Section as AnswerSection, Found, Shape } from '../answering/answer.ts';
import type { Statement } from '../domain/statement.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { isKey, languageOf, say } from './catalogue.ts';
import { relatedMenu, sectionMenu } from './components.ts';
import type { RenderContext } from './context.ts';
import type { Item, Section } from './layout.ts';
import { escaped } from './markup.ts';
import { passageLine } from './passages.ts';
import { worldMapOf } from './pictures.ts';
import { itemsOf } from './statement-text.ts';
import { COLORS, capitalized, draftOf, fullNameOf, inLine, nameOf, sentence, shortNameOf, type View, viewOf } from './view.ts';

/** Lines of one section in a summary; the section menu has the rest. */
const SUMMARY_ITEMS = 5;
/** Of short ones, which stand in one paragraph. */
const SUMMARY_SHORT_ITEMS = 24;
const SHORT = 40;
/** Statements of a section that a summary puts into words, repetitions included; the others are only counted. */
const MOST_WRITTEN = 100;
/** A section whose one item is this short stands beside its neighbours. */
const INLINE = 60;
/** What the plain line takes from a section. */
const LINE_ROOM = 220;
const LINE_SECTIONS = 6;
/** What the name alone is the title of. */
const WHOLE: ReadonlySet<string> = new Set(['summary', 'everything']);

export function cardView(answer: Found, shape: Extract<Shape, { view: 'card' }>, context: RenderContext): View {
  const subject = answer.subject;
  const first = shape.sections[0]?.statements[0] ?? answer.statements[0];
  const about = subject?.id ?? first?.subject.id ?? null;
  const name = subject === null ? (first === undefined ? '' : nameOf(first.subject)) : fullNameOf(subject);
  const title = WHOLE.has(shape.show) ? name : say(context.locale, 'value.of', { subject: name, property: partName(shape.show, context) });
  const summary = shape.show === 'summary';
  const all = shape.sections.map((section) => sectionOf(section, about, summary, context));
  const said = new Set([name, ...(subject === null ? [] : [nameOf(subject), shortNameOf(subject)])]);
  const stated = all.map((section) => withoutSaid(section, said)).filter((section) => section.items.length > 0);
  const sections = answer.passages.length === 0 ? stated : [...stated, saidSection(answer, context)];
  const draft = draftOf(title, COLORS[shape.kind], {
    line: lineOf(name, sections, context),
    sections,
    // Where the name is all that is stated, the card still says by whom.
    cited: sections.length > 0 ? [] : all.flatMap(({ items }) => items.flatMap(({ sources }) => sources)),
    page: context.page,
    pages: summary ? 1 : 'flow',
  });
  const menus = [sectionMenu(shape.show, context), relatedMenu(shape.related, context)];
  const countries = shape.show === 'countries' ? shape.sections.filter(({ key }) => key === 'countries') : [];
  const map = worldMapOf(
    title,
    countries.flatMap(({ statements }) => statements),
    context,
  );
  return viewOf(draft, { menus, enclosures: [map] });
}

function sectionOf(section: AnswerSection, about: string | null, summary: boolean, context: RenderContext): Section {
  const { key, statements } = section;
  const items = writtenItems(section, about, summary, context);
  const [only] = items;
  const name = sectionName(key, context);
  const inline = items.length === 1 && only !== undefined && only.text.length <= INLINE;
  if (!summary) return { name, items, inline };
  const most = items.every((item) => item.text.length <= SHORT) ? SUMMARY_SHORT_ITEMS : SUMMARY_ITEMS;
  return { name, items, inline, most, counted: Math.max(0, statements.length - MOST_WRITTEN) };
}

/**
 * A section's statements in words. Those of the few things that hundreds of statements are about are kept, since every page of their card
 * needs all of them: how many pages there are depends on every line.
 */
function writtenItems(section: AnswerSection, about: string | null, summary: boolean, context: RenderContext): readonly Item[] {
  const { statements } = section;
  const write = () => itemsOf(summary ? statements.slice(0, MOST_WRITTEN) : statements, about, context);
  if (statements.length < LARGE) return write();
  const { knowledge, locale } = context;
  const kept = writtenSections.getOrInsertComputed(knowledge, () => new LRUCache({ maxSize: MOST_KEPT, sizeCalculation: sizeOf }));
  const key = [languageOf(locale), summary, section.key, about].join('|');
  const known = kept.get(key);
  if (known?.statements === statements) return known.items;
  const items = write();
  kept.set(key, { statements, items });
  return items;
}

interface WrittenSection {
  readonly statements: readonly Statement[];
  readonly items: readonly Item[];
}

function sizeOf({ statements }: WrittenSection): number {
  return statements.length;
}

const writtenSections = new WeakMap<KnowledgeBase, LRUCache<string, WrittenSection>>();
const LARGE = 30;
/** Statements: with their words about 20 MB. */
const MOST_KEPT = 50_000;

/** The lines of the documents where little is stated. */
function saidSection({ passages }: Found, context: RenderContext): Section {
  return { name: say(context.locale, 'field.sentences'), items: passages.map((passage) => passageLine(passage, context)) };
}

function sectionName(key: string, context: RenderContext): string {
  for (const known of [`section.${key}`, `property.${key}`, `predicate.${key}`])
    if (isKey(known)) return capitalized(say(context.locale, known), context);
  return escaped(key);
}

/** The title says the name and the acronym already. */
function withoutSaid(section: Section, said: ReadonlySet<string>): Section {
  return { ...section, items: section.items.filter(({ text }) => !said.has(text)) };
}

function partName(show: string, { locale }: RenderContext): string {
  const key = `choice.show.${show}`;
  return isKey(key) ? say(locale, key) : escaped(show);
}

function lineOf(title: string, sections: readonly Section[], context: RenderContext): string {
  const parts = sections.slice(0, LINE_SECTIONS).map(({ name, items }) => sentence(`${name}: ${inLine(items, context, LINE_ROOM)}`));
  return [sentence(title), ...parts].join(' ');
}
