// Who leads an organization: the office held, since when, as of when; earlier offices below.

import type { Found, Shape } from '../answering/answer.ts';
import type { Statement } from '../domain/statement.ts';
import { say } from './catalogue.ts';
import { relatedMenu } from './components.ts';
import type { RenderContext } from './context.ts';
import { dateText } from './dates.ts';
import type { Section } from './layout.ts';
import { shown } from './markup.ts';
import { agedDate, quoteText, sourceOf } from './sources.ts';
import { itemsOf, officeTitle, roleText, termOf } from './statement-text.ts';
import { COLORS, capitalized, draftOf, inLine, NAME_LIMIT, paragraph, sentence, type View, viewOf } from './view.ts';

const QUOTE_LIMIT = 480;
const MOST_HISTORY = 8;

export function leadersView(answer: Found, shape: Extract<Shape, { view: 'leaders' }>, context: RenderContext): View {
  const decisive = shape.held[0] ?? shape.history[0] ?? answer.statements[0];
  if (decisive === undefined) return viewOf(draftOf(capitalized(say(context.locale, 'property.leader'), context), COLORS.organization));
  const organization = answer.subject ?? decisive.subject;
  const offices = distinctOffices([decisive, ...shape.held]);
  const others = offices.filter((statement) => statement !== decisive);
  const isOnePerson = others.every((statement) => holderOf(statement) === holderOf(decisive));
  const about = organization.id;
  const title = officeTitle(decisive, organization, context);
  const items = itemsOf(offices, about, context, (statement) => officeLine(statement, context));
  const rest = others
    .map((statement) => paragraph(isOnePerson ? ownLine(statement, context) : officeLine(statement, context)))
    .filter(({ text }) => text !== '');
  const history = itemsOf(
    shape.history.filter((statement) => statement !== decisive),
    about,
    context,
  );
  const line = [[title, ...termOf(decisive, context.locale)].join(', '), ...(rest.length === 0 ? [] : [inLine(rest, context)])].join('; ');
  const draft = draftOf(title, COLORS.organization, {
    line: sentence(line),
    intro: [paragraph(quoteText(decisive.citation.quote, decisive.citation.document, context, QUOTE_LIMIT))],
    sections: [
      ...(isOnePerson ? scannable(decisive, offices, context) : [{ name: say(context.locale, 'field.offices'), items }]),
      ...(history.length > 0 ? [{ name: say(context.locale, 'field.earlier'), items: history, most: MOST_HISTORY }] : []),
    ],
    cited: [sourceOf(decisive)],
  });
  const people = [decisive, ...others, ...shape.history].flatMap(({ valueId }) => context.knowledge.entityById.get(valueId ?? '') ?? []);
  return viewOf(draft, { menus: [relatedMenu([...people, ...(answer.subject === null ? [] : [answer.subject])], context)] });
}

/** One person's offices as fields side by side; the dates are those of the first. */
function scannable(statement: Statement, offices: readonly Statement[], context: RenderContext): readonly Section[] {
  const { locale } = context;
  const roles = offices.map((office) => roleText(office, locale)).filter((role) => role !== null);
  const field = (name: string, text: string): Section => ({ name, items: [paragraph(text)], inline: true });
  return [
    ...(roles.length === 0 ? [] : [field(say(locale, 'field.role'), [...new Set(roles)].join(' · '))]),
    ...(statement.since === null ? [] : [field(say(locale, 'field.since'), shown(dateText(statement.since, locale), NAME_LIMIT))]),
    ...(statement.until === null ? [] : [field(say(locale, 'field.until'), shown(dateText(statement.until, locale), NAME_LIMIT))]),
    field(say(locale, 'field.as-of'), agedDate(statement.asOf, context)),
  ];
}

function officeLine(statement: Statement, context: RenderContext): string {
  return [shown(statement.value, NAME_LIMIT), ownLine(statement, context)].filter(Boolean).join(', ');
}

/** The office and its term, without the holder's name. */
function ownLine(statement: Statement, { locale }: RenderContext): string {
  return [roleText(statement, locale) ?? '', ...termOf(statement, locale)].filter(Boolean).join(', ');
}

function holderOf(statement: Statement): string {
  return statement.valueId ?? statement.value;
}

/** The same office of the same person said again adds nothing. */
function distinctOffices(statements: readonly Statement[]): readonly Statement[] {
  const byOffice = new Map<string, Statement>();
  for (const statement of statements) byOffice.getOrInsert(`${holderOf(statement)}\n${statement.role}`, statement);
  return [...byOffice.values()];
}
