// Answers to a question about one property: its values, a yes or no, a comparison; and documents that disagree about it.

import type { Disagree, Found, Property, Shape } from '../answering/answer.ts';
import type { Statement } from '../domain/statement.ts';
import { numberText, say } from './catalogue.ts';
import { relatedMenu } from './components.ts';
import type { RenderContext } from './context.ts';
import type { Item } from './layout.ts';
import { shown } from './markup.ts';
import { asOfText, quoteText, sourceOf, sourceOfDocument } from './sources.ts';
import { itemsOf, officeTitle, propertyText } from './statement-text.ts';
import { COLORS, capitalized, draftOf, inLine, nameOf, paragraph, sentence, shortNameOf, type View, viewOf } from './view.ts';

type Parts = Extract<Shape, { view: 'parts' }>['parts'];

const QUOTE_LIMIT = 480;
/** Sentences shown under a short answer. */
const QUOTES = 2;
const ABOUT_LIMIT = 220;

export function valuesView(answer: Found, shape: Extract<Shape, { view: 'values' }>, context: RenderContext): View {
  const { locale } = context;
  const about = answer.subject?.id ?? null;
  const property = say(locale, `property.${shape.property}`);
  const items = itemsOf(answer.statements, about, context, (one) => propertyText(one, shape.property, about, context));
  const [first] = items;
  const quotes = quotesOf(answer, context);
  const head =
    answer.subject === null ? capitalized(property, context) : say(locale, 'value.of', { subject: shortNameOf(answer.subject), property });
  const color = COLORS[answer.subject?.kind ?? 'event'];
  if (first === undefined) {
    return viewOf(draftOf(head, color, { line: `${head}: ${inLine(quotes, context)}`, intro: quotes }));
  }
  const count = shape.count === null ? null : numberText(shape.count, locale);
  const related = relatedOf(answer.statements, context);
  if (items.length === 1) {
    const title = singleTitle(answer, shape.property, head, first.text, context);
    const draft = draftOf(title, color, { line: sentence(title), intro: quotes, cited: first.sources });
    return viewOf(draft, { menus: [related] });
  }
  const title = count === null ? head : say(locale, 'value.is', { head, value: count });
  const draft = draftOf(title, color, {
    line: sentence(`${title} – ${inLine(items, context)}`),
    sections: [{ name: capitalized(property, context), items }],
    page: context.page,
    pages: 'flow',
  });
  return viewOf(draft, { menus: [related] });
}

export function verdictView(answer: Found, shape: Extract<Shape, { view: 'verdict' }>, context: RenderContext): View {
  const { locale } = context;
  const about = shown(shape.about, ABOUT_LIMIT);
  // "Yes" about an office holds for the day of the page, and says so.
  const office = answer.statements.find(({ predicate }) => predicate === 'leader' || predicate === 'role');
  const title =
    office === undefined
      ? say(locale, `verdict.${shape.verdict}`, { about })
      : say(locale, `verdict.${shape.verdict}-dated`, { about, asOf: asOfText(office.asOf, context) });
  const items = itemsOf(
    answer.statements,
    null,
    context,
    (one) => `${nameOf(one.subject)}: ${propertyText(one, shape.property, one.subject.id, context)}`,
  );
  const quotes = quotesOf(answer, context);
  const draft = draftOf(title, COLORS[answer.subject?.kind ?? 'event'], {
    line: `${sentence(title)} ${sentence(inLine(items.length === 0 ? quotes : items, context))}`.trim(),
    intro: quotes,
    sections: items.length === 0 ? [] : [{ name: say(locale, 'field.rests-on'), items, most: 8 }],
  });
  return viewOf(draft, { menus: [relatedOf(answer.statements, context)] });
}

export function comparisonView(shape: Extract<Shape, { view: 'comparison' }>, context: RenderContext): View {
  const { locale } = context;
  const property = say(locale, `property.${shape.property}`);
  const sections = shape.rows.map(({ entity, statements }) => {
    const items = itemsOf(statements, entity.id, context, (one) => propertyText(one, shape.property, entity.id, context));
    return { name: nameOf(entity), items: items.length === 0 ? [paragraph(say(locale, 'not-stated'))] : items };
  });
  const names = inLine(
    sections.map(({ name }) => paragraph(name)),
    context,
    180,
  );
  const rows = sections.map(({ name, items }) => paragraph(`${name}: ${inLine(items, context, 220)}`));
  const draft = draftOf(say(locale, 'value.of', { subject: names, property }), COLORS.listing, {
    line: sentence(`${capitalized(property, context)} – ${inLine(rows, context)}`),
    sections,
    page: context.page,
    pages: 'flow',
  });
  const entities = shape.rows.flatMap(({ entity }) => context.knowledge.entityById.get(entity.id) ?? []);
  return viewOf(draft, { menus: [relatedMenu(entities, context)] });
}

/** Each of two questions under its own heading; the thing is named once where both are of it. */
export function partsView(answer: Found, shape: Extract<Shape, { view: 'parts' }>, context: RenderContext): View {
  const { locale } = context;
  const sections = shape.parts.map((part) => {
    const items = itemsOf(part.statements, part.entity.id, context, (one) => propertyText(one, part.property, part.entity.id, context));
    return {
      name: partName(part, answer.subject !== null, context),
      items: items.length === 0 ? [paragraph(say(locale, 'not-stated'))] : items,
    };
  });
  const entities = [...new Set(shape.parts.map(({ entity }) => entity.id))].flatMap((id) => context.knowledge.entityById.get(id) ?? []);
  const title = entities.map((entity) => shortNameOf(entity)).join(' · ');
  const lines = sections.map(({ name, items }) => paragraph(`${name}: ${inLine(items, context, 220)}`));
  const draft = draftOf(title, COLORS[answer.subject?.kind ?? 'listing'], {
    line: sentence(`${title} – ${inLine(lines, context)}`),
    sections,
    page: context.page,
    pages: 'flow',
  });
  return viewOf(draft, { menus: [relatedMenu(entities, context)] });
}

function partName({ asked, entity, property, disagree }: Parts[number], isSameThing: boolean, context: RenderContext): string {
  const { locale } = context;
  const told = say(locale, `property.${property}`);
  if (disagree) return say(locale, 'disagree.title', { subject: nameOf(entity), property: told });
  if (property === 'other') return `“${shown(asked, ABOUT_LIMIT)}”`;
  return isSameThing ? capitalized(told, context) : say(locale, 'value.of', { subject: nameOf(entity), property: told });
}

/** Each side with its own date: the reader judges. */
export function disagreeView(answer: Disagree, context: RenderContext): View {
  const { locale } = context;
  const about = answer.subject.id;
  const property = say(locale, `property.${answer.property}`);
  const title = say(locale, 'disagree.title', { subject: shortNameOf(answer.subject), property });
  const sides = answer.sides.map((side) => itemsOf(side, about, context, (one) => propertyText(one, answer.property, about, context)));
  const sections = sides.map((items, index) => ({ name: say(locale, 'disagree.side', { number: index + 1 }), items }));
  const quotes = answer.sides
    .flatMap((side) => side.slice(0, 1))
    .slice(0, QUOTES)
    .map((one) => quoteItem(one, context));
  const draft = draftOf(title, COLORS.disagree, {
    line: sentence(`${title} – ${inLine(sides.flat(), context)}`),
    intro: quotes,
    sections,
    cited: answer.sides.flatMap((side) => side.slice(0, 1).map(sourceOf)),
    page: context.page,
    pages: 'flow',
  });
  return viewOf(draft, { menus: [relatedMenu([answer.subject], context)] });
}

function singleTitle(answer: Found, property: Property, head: string, value: string, context: RenderContext): string {
  const [statement] = answer.statements;
  if (statement?.predicate === 'leader' && property === 'leader' && answer.subject !== null)
    return officeTitle(statement, answer.subject, context);
  return say(context.locale, 'value.is', { head, value });
}

/** The sentences that a short answer rests on, or the passages where no statement was made of them. */
function quotesOf(answer: Found, context: RenderContext): readonly Item[] {
  if (answer.statements.length > 0) {
    const distinct = new Map(answer.statements.map((one) => [one.citation.quote, one]));
    return [...distinct.values()].slice(0, QUOTES).map((one) => quoteItem(one, context));
  }
  return answer.passages.slice(0, QUOTES + 1).map((passage) => {
    const document = context.knowledge.documentById.get(passage.document);
    return {
      text: quoteText(passage.text, passage.document, context, QUOTE_LIMIT),
      sources: document === undefined ? [] : [sourceOfDocument(document)],
    };
  });
}

function quoteItem(statement: Statement, context: RenderContext): Item {
  return { text: quoteText(statement.citation.quote, statement.citation.document, context, QUOTE_LIMIT), sources: [sourceOf(statement)] };
}

function relatedOf(statements: readonly Statement[], context: RenderContext) {
  const ids = statements.flatMap((one) => [
    one.subject.id,
    one.valueId ?? '',
    one.qualifiers.organization?.id ?? '',
    one.qualifiers.event?.id ?? '',
  ]);
  return relatedMenu(
    [...new Set(ids)].flatMap((id) => context.knowledge.entityById.get(id) ?? []),
    context,
  );
}
