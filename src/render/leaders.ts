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

export function leadersView(answer: Found, shape: Extract<Shape, { view: 'leaders' }>, context: RenderContext): View {
  const decisive = shape.held[0] ?? shape.history[0] ?? answer.statements[0];
  if (decisive === undefined) return viewOf(draftOf(capitalized(say(context.locale, 'property.leader'), context), COLORS.organization));
  const organization = answer.subject ?? decisive.subject;
  const others = distinctOffices(shape.held.slice(1), decisive);
  const about = organization.id;
  const offices = itemsOf([decisive, ...others], about, context, (statement) => officeLine(statement, context));
  const history = itemsOf(
    shape.history.filter((statement) => statement !== decisive),
    about,
    context,
  );
  const title = officeTitle(decisive, organization, context);
  const line = [title, ...termOf(decisive, context.locale)].join(', ');
  const draft = draftOf(title, COLORS.organization, {
    line: sentence(others.length === 0 ? line : `${line}; ${inLine(offices.slice(1), context)}`),
    intro: [paragraph(quoteText(decisive.citation.quote, decisive.citation.document, context, QUOTE_LIMIT))],
    sections: [
      ...(others.length > 0 ? [{ name: say(context.locale, 'field.offices'), items: offices }] : scannable(decisive, context)),
      ...(history.length > 0 ? [{ name: say(context.locale, 'field.earlier'), items: history, most: 8 }] : []),
    ],
    cited: [sourceOf(decisive)],
  });
  const people = [decisive, ...others, ...shape.history].flatMap(({ valueId }) => context.knowledge.entityById.get(valueId ?? '') ?? []);
  return viewOf(draft, { menus: [relatedMenu([...people, ...(answer.subject === null ? [] : [answer.subject])], context)] });
}

/** One leader's office as fields side by side. */
function scannable(statement: Statement, context: RenderContext): readonly Section[] {
  const { locale } = context;
  const role = roleText(statement, locale);
  const field = (name: string, text: string): Section => ({ name, items: [paragraph(text)], inline: true });
  return [
    ...(role === null ? [] : [field(say(locale, 'field.role'), role)]),
    ...(statement.since === null ? [] : [field(say(locale, 'field.since'), shown(dateText(statement.since, locale), NAME_LIMIT))]),
    ...(statement.until === null ? [] : [field(say(locale, 'field.until'), shown(dateText(statement.until, locale), NAME_LIMIT))]),
    field(say(locale, 'field.as-of'), agedDate(statement.asOf, context)),
  ];
}

function officeLine(statement: Statement, context: RenderContext): string {
  return [shown(statement.value, NAME_LIMIT), roleText(statement, context.locale) ?? '', ...termOf(statement, context.locale)]
    .filter(Boolean)
    .join(', ');
}

/** The same office in other words of the same source adds nothing beside the first. */
function distinctOffices(statements: readonly Statement[], decisive: Statement): readonly Statement[] {
  const seen = new Set([`${decisive.value}\n${decisive.role}`]);
  return statements.filter((statement) => {
    const key = `${statement.value}\n${statement.role}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
