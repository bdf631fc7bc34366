// Lists: the documents, what can be asked, several things with one property, and dated statements in order.

import type { DocumentRow, HelpRow, Listing, Property } from '../answering/answer.ts';
import type { EntityRef } from '../domain/statement.ts';
import { isKey, optionName, say, typedCommand } from './catalogue.ts';
import { relatedMenu, suggestionButtons, suggestionText } from './components.ts';
import type { RenderContext } from './context.ts';
import { dateText } from './dates.ts';
import { INTRO_ROOM, type Item, MARK_ROOM, pagesOf } from './layout.ts';
import { clipMarked, shown } from './markup.ts';
import { type DatedItem, timeAxisOf } from './pictures.ts';
import { searchedText } from './refusals.ts';
import { asOfText, distinctSources, documentText, sourceOf } from './sources.ts';
import { itemsOf, labelledText, propertyText, termOf } from './statement-text.ts';
import {
  COLORS,
  capitalized,
  draftOf,
  fullNameOf,
  inLine,
  NAME_LIMIT,
  nameOf,
  paragraph,
  sentence,
  shortNameOf,
  type View,
  viewOf,
} from './view.ts';

const DOCUMENTS_PER_PAGE = 10;
const ROWS_PER_PAGE = 15;
const EXAMPLE_LIMIT = 120;
/** What one line takes of the facts about a name. */
const FACTS_ROOM = 200;

export function listingView(answer: Listing, context: RenderContext): View {
  const { list } = answer;
  switch (list.of) {
    case 'documents':
      return documentsView(list, answer.page, context);
    case 'help':
      return helpView(list, context);
    case 'entities':
      return entitiesView(list, answer.page, context);
    case 'mentioned':
      return mentionedView(list, context);
    case 'timeline':
      return timelineView(list, answer.page, context);
  }
}

type List<Of extends Listing['list']['of']> = Extract<Listing['list'], { of: Of }>;

function documentsView(list: List<'documents'>, page: number, context: RenderContext): View {
  const { locale } = context;
  const title = say(locale, 'documents.title', { count: list.rows.length });
  const summary = say(locale, 'documents.summary', {
    statements: list.statements,
    organizations: list.entities.organization,
    persons: list.entities.person,
    events: list.entities.event,
  });
  const version = say(locale, 'documents.version', { version: shown(list.version, 64) });
  const items = list.rows.map((row) => paragraph(documentLine(row, context)));
  const [first, ...others] = items;
  // of one page: what it is and of which day, which is what was asked
  const line = first !== undefined && others.length === 0 ? first.text.replace(/^• /u, '') : summary;
  const view = listed({ title, items, most: DOCUMENTS_PER_PAGE, page, head: `${summary} ${version}`, line }, context);
  const examples = list.examples ?? [];
  const asked = examples.map((example) => paragraph(shown(suggestionText(example, context), EXAMPLE_LIMIT)));
  const sections = asked.length === 0 ? [] : [{ name: say(locale, 'field.suggestions'), items: asked }];
  return { ...view, draft: { ...view.draft, sections }, buttons: suggestionButtons(examples, context) };
}

function documentLine(row: DocumentRow, context: RenderContext): string {
  const known = context.knowledge.documentById.has(row.id);
  const name = known
    ? documentText(row.id, context, true)
    : [row.title, row.publisher ?? '']
        .filter(Boolean)
        .map((text) => shown(text, NAME_LIMIT))
        .join(', ');
  return `• ${name} · ${asOfText(row.published, context)} · ${say(context.locale, 'documents.statements', { count: row.statements })}`;
}

function helpView(list: List<'help'>, context: RenderContext): View {
  const { locale } = context;
  const title = say(locale, 'help.title');
  const items = list.rows.map((row) => paragraph(helpLine(row, context)));
  const examples = list.rows
    .flatMap(({ command, option, example }) => (option === null || example === null ? [] : [{ command, option, value: example }]))
    .slice(0, 3);
  const draft = draftOf(title, COLORS.listing, {
    line: `${title}: ${inLine(
      list.rows.map(({ command }) => paragraph(shown(typedCommand(command, null, locale), 40))),
      context,
    )}. ${searchedText(list.searched, context)}`,
    intro: [
      paragraph(say(locale, 'help.intro')),
      ...items,
      paragraph(`${searchedText(list.searched, context)} ${say(locale, 'documents.version', { version: shown(list.version, 64) })}`),
      paragraph(say(locale, 'help.look-up', { name: say(locale, 'menu-name.look-up') })),
      paragraph(say(locale, 'help.limits', { private: optionName('help', 'private', locale) })),
    ],
  });
  return viewOf(draft, { buttons: suggestionButtons(examples, context) });
}

function helpLine({ command, option, example }: HelpRow, context: RenderContext): string {
  const { locale } = context;
  const key = `command.${command}`;
  const typed = typedCommand(command, option, locale);
  const words = isKey(key) ? ` – ${say(locale, key)}` : '';
  const tried =
    option === null || example === null ? '' : shown(suggestionText({ command, option, value: example }, context), EXAMPLE_LIMIT);
  return `• **${shown(typed, EXAMPLE_LIMIT)}**${words}${tried === '' ? '' : ` · ${say(locale, 'help.example', { example: tried })}`}`;
}

/** Only the rows of the page are put into words: a list may hold hundreds, and a page has room for ten of any length. */
function entitiesView(list: List<'entities'>, page: number, context: RenderContext): View {
  const { locale } = context;
  // where none was asked for, what is told of each says by itself what it is
  const property = list.property === 'other' ? 'none' : say(locale, `property.${list.property}`);
  const pages = Math.max(1, Math.ceil(list.rows.length / ENTITIES_PER_PAGE));
  const at = Math.min(page, pages - 1);
  const rows = list.rows.slice(at * ENTITIES_PER_PAGE, (at + 1) * ENTITIES_PER_PAGE);
  const items = rows.map((row) => entityRow(row, list.property, context));
  const title = say(locale, 'entities.title', { count: list.rows.length, property });
  const named = list.rows.slice(0, MOST_NAMED).map(({ entity }) => paragraph(fullNameIn(entity, context)));
  const line = inLine(named, context, undefined, undefined, list.rows.length - named.length);
  const draft = draftOf(title, COLORS.listing, {
    line: sentence(line === '' ? title : `${title} – ${line}`),
    intro: items.length > 0 ? items : [paragraph(say(locale, 'list.empty'))],
    page: at,
    pages,
  });
  const onward = list.rows.slice(at * ENTITIES_PER_PAGE).flatMap(({ entity }) => context.knowledge.entityById.get(entity.id) ?? []);
  return viewOf(draft, { menus: [relatedMenu(onward, context)] });
}

function entityRow({ entity, statements }: List<'entities'>['rows'][number], property: Property, context: RenderContext): Item {
  const written = statements.slice(0, MOST_WRITTEN);
  const values = itemsOf(written, entity.id, context, (one) => propertyText(one, property, entity.id, context));
  const own = values.filter(({ text }) => text !== nameOf(entity));
  const more = statements.length - written.length;
  const name = fullNameIn(entity, context);
  const text = own.length === 0 ? `• **${name}**` : `• **${name}** – ${inLine(own, context, ROW_ROOM, '; ', more)}`;
  const sources = distinctSources(values.flatMap((value) => value.sources)).slice(0, SOURCES_OF_ROW);
  return { text: clipMarked(text, ROW_LIMIT), sources };
}

/** Names in the plain line: no more have room. */
const MOST_NAMED = 100;
const SOURCES_OF_ROW = 3;
const ENTITIES_PER_PAGE = 10;
/** So long that ten always fit, with the numbers of their sources. */
const ROW_LIMIT = Math.floor(INTRO_ROOM / ENTITIES_PER_PAGE) - SOURCES_OF_ROW * MARK_ROOM - 2;

function fullNameIn(entity: EntityRef, { knowledge }: RenderContext): string {
  const known = knowledge.entityById.get(entity.id);
  return known === undefined ? nameOf(entity) : fullNameOf(known);
}

function mentionedView(list: List<'mentioned'>, context: RenderContext): View {
  const { locale } = context;
  const entities = list.rows.flatMap(({ entity }) => context.knowledge.entityById.get(entity.id) ?? []);
  const items = list.rows.map(({ entity, statements }): Item => {
    const name = fullNameIn(entity, context);
    const facts = itemsOf(
      statements,
      entity.id,
      context,
      (one) => labelledText(one, entity.id, context),
      (span) => span,
    );
    const said = facts.length === 0 ? '' : ` – ${inLine(facts, context, FACTS_ROOM)}`;
    return {
      text: `• **${name}** · ${say(locale, `entity.${entity.kind}`)}${said}`,
      sources: distinctSources(facts.flatMap(({ sources }) => sources)).slice(0, 3),
    };
  });
  const title = say(locale, 'mentioned.title', { count: items.length });
  const line = inLine(
    items.map(({ text }) => paragraph(text.replace(/^• /u, ''))),
    context,
  );
  const draft = draftOf(title, COLORS.listing, { line: sentence(`${title}: ${line}`), intro: items });
  return viewOf(draft, { menus: [relatedMenu(entities, context, 'menu.mentioned')] });
}

function timelineView(list: List<'timeline'>, page: number, context: RenderContext): View {
  const { locale } = context;
  const facts = list.rows.map((row) => datedItem(row, list.about?.id ?? null, context));
  const items = facts.map(({ date, words }, at): Item => {
    const row = list.rows[at];
    return { text: `• **${date}** – ${words}`, sources: row === undefined ? [] : [sourceOf(row.statement)] };
  });
  const span = list.from === null && list.to === null ? '' : shown(dateText(`${list.from ?? '..'}/${list.to ?? '..'}`, locale), 80);
  const subject = list.about === null ? say(locale, 'timeline.all') : shortNameOf(list.about);
  const title = say(locale, span === '' ? 'timeline.title' : 'timeline.title-span', { subject, count: items.length, span });
  const line = inLine(
    items.map(({ text }) => paragraph(text.replace(/^• /u, ''))),
    context,
  );
  const view = listed({ title, items, most: ROWS_PER_PAGE, page, head: null, line }, context);
  const shownItems = new Set(view.draft.intro);
  const shownFacts = facts.filter((_, at) => items[at] !== undefined && shownItems.has(items[at]));
  return {
    ...view,
    menus: [relatedMenu(list.about === null ? [] : [list.about], context)],
    enclosures: [
      timeAxisOf(
        title,
        shownFacts,
        view.draft.intro.flatMap(({ sources }) => sources),
        context,
      ),
    ],
  };
}

function datedItem({ date, statement }: List<'timeline'>['rows'][number], about: string | null, context: RenderContext): DatedItem {
  const { locale } = context;
  const what = statement.subject.id === about ? '' : `${nameOf(statement.subject)}: `;
  const isSpan = date.includes('/');
  // The date says the term already, whole or its beginning or its end.
  const [term] = isSpan ? [] : termOf({ ...statement, until: statement.since === null ? statement.until : null }, locale);
  const begins = date === statement.since || (statement.since === null && date === statement.until);
  const said = isSpan || begins ? { ...statement, since: null, until: null } : statement;
  const label = isSpan && statement.predicate === 'startDate' ? 'timeline.held' : (`predicate.${statement.predicate}` as const);
  const words = isDate(statement.predicate) ? say(locale, label) : labelledText(said, statement.subject.id, context);
  return {
    edtf: date,
    date: begins && term !== undefined ? capitalized(term, context) : shown(dateText(date, locale), 60),
    words: `${what}${words}`,
  };
}

function isDate(predicate: string): boolean {
  return predicate === 'startDate' || predicate === 'endDate' || predicate === 'foundingDate';
}

const ROW_ROOM = 240;
/** Statements of a row that are put into words; no more have room, so that the others are only counted. */
const MOST_WRITTEN = 40;

interface Listed {
  readonly title: string;
  readonly items: readonly Item[];
  readonly most: number;
  readonly page: number;
  /** Stands above the items. */
  readonly head: string | null;
  readonly line: string;
}

function listed({ title, items, most, page, head, line }: Listed, { locale }: RenderContext): View {
  const above = head === null ? [] : [paragraph(head)];
  const pages = pagesOf(items, most, above);
  const at = Math.min(page, Math.max(0, pages.length - 1));
  const intro = [...above, ...(pages[at] ?? [paragraph(say(locale, 'list.empty'))])];
  return viewOf(
    draftOf(title, COLORS.listing, {
      line: sentence(line === '' ? title : `${title} – ${line}`),
      intro,
      page: at,
      pages: Math.max(1, pages.length),
    }),
  );
}
