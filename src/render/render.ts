// Answer → message: the one place where an answer becomes what Discord shows. Handles every kind of answer; knows nothing of transports.

import type { Answer, Found } from '../answering/answer.ts';
import { calendarView, isForCalendar } from './calendar.ts';
import { cardView } from './card.ts';
import { commandName, optionName, say, typedCommand } from './catalogue.ts';
import { calendarButton, pageButtons, rowsOf, sentencesButton, shareButton } from './components.ts';
import type { RenderContext } from './context.ts';
import { keptLinesOf } from './custom-id.ts';
import type { Enclosure } from './enclosures/enclosure.ts';
import { layOut } from './layout.ts';
import { leadersView } from './leaders.ts';
import { LIMITS } from './limits.ts';
import { listingView } from './listing.ts';
import { clipMarked, escaped } from './markup.ts';
import { type ActionRow, type Embed, EPHEMERAL, type Message } from './message.ts';
import { searchView, sentencesView } from './passages.ts';
import { notInDocumentsView, outOfScopeView, whichOneView } from './refusals.ts';
import { sourcesLine } from './sources.ts';
import { comparisonView, disagreeView, partsView, valuesView, verdictView } from './values.ts';
import type { View } from './view.ts';

/** Wrong use and failures: what the dispatcher says without an answer. */
export type Notice =
  | { readonly key: 'unknown-command'; readonly name: string }
  | { readonly key: 'unknown-option' | 'missing-option' | 'not-a-flag' | 'not-a-text'; readonly command: string; readonly name: string }
  | { readonly key: 'not-a-choice'; readonly command: string; readonly name: string; readonly choices: readonly string[] }
  | { readonly key: 'too-long'; readonly command: string; readonly name: string; readonly limit: number; readonly length: number }
  | { readonly key: 'too-many'; readonly seconds: number }
  | { readonly key: 'old-component' | 'failed' };

export interface Rendered {
  /** Complete without its enclosures: they show nothing that it does not say. */
  readonly message: Message;
  readonly enclosures: readonly Enclosure[];
}

/** What the plain line leaves for its sources. */
const LINE_ROOM = 1200;
const OWN_REFUSALS: readonly Answer['kind'][] = ['not-in-documents', 'which-one', 'out-of-scope'];

/** Refusals, "which one?" and what somebody's message mentions are for the asker alone, whatever was asked for. */
export function isPrivate(answer: Answer, context: Pick<RenderContext, 'private'>): boolean {
  return context.private || OWN_REFUSALS.includes(answer.kind) || isOfMessage(answer);
}

/** The message for an answer, within Discord's limits, mentioning nobody. In the server's language where everybody reads it. */
export function render(answer: Answer, asked: RenderContext): Rendered {
  const alone = isPrivate(answer, asked);
  const context: RenderContext = { ...asked, locale: alone ? asked.locale : (asked.guildLocale ?? asked.locale) };
  const { locale } = context;
  const isForCard = isForCalendar(answer, context);
  const calendar = isForCard && context.view === 'calendar';
  const sentences = context.view === 'sentences';
  const { draft, menus, buttons, enclosures } = calendar
    ? calendarView(answer, context)
    : sentences
      ? sentencesView(answer, context.page, context)
      : answerView(answer, context);
  const laid = layOut(draft, keptLinesOf(context.options, context.knowledge), context);
  const here: RenderContext = { ...context, page: laid.page };
  // What a message said is not kept, so that nothing can be asked of it again.
  const again = !sentences && !calendar && !isOfMessage(answer);
  const components = rowsOf(menus, [
    ...pageButtons(laid.page, laid.pages, sentences ? 'turn' : 'page', here),
    ...(again && cites(answer) ? [sentencesButton(here)] : []),
    ...(again && isForCard ? [calendarButton(here)] : []),
    ...(again && alone && !OWN_REFUSALS.includes(answer.kind) ? [shareButton(here)] : []),
    ...buttons,
  ]);
  const changed = context.changed ? [say(locale, 'changed')] : [];
  const line = [...changed, clipMarked(draft.line, LINE_ROOM), sourcesLine(laid.sources, context)].filter((part) => part !== '').join(' ');
  return { message: messageOf(line, [laid.embed], components, alone), enclosures: enclosures.filter((one) => one !== null) };
}

/** The message for a notice: private, without an embed. */
export function refusal(notice: Notice, locale: string): Message {
  return messageOf(noticeText(notice, locale, escaped), [], [], true);
}

/** A notice in plain words, for terminals and records. */
export function noticeText(notice: Notice, locale: string, shownAs: (text: string) => string = (text) => text): string {
  switch (notice.key) {
    case 'old-component':
    case 'failed':
      return say(locale, `notice.${notice.key}`);
    case 'too-many':
      return say(locale, 'notice.too-many', { seconds: notice.seconds });
    case 'unknown-command':
      return say(locale, 'notice.unknown-command', { name: shownAs(notice.name), help: typedCommand('help', null, locale) });
    default: {
      const { command, name } = notice;
      const more = notice.key === 'not-a-choice' ? { choices: notice.choices.map(shownAs).join(', ') } : {};
      const size = notice.key === 'too-long' ? { limit: notice.limit, length: notice.length } : {};
      const names = { command: shownAs(commandName(command, locale)), name: shownAs(optionName(command, name, locale)) };
      return say(locale, `notice.${notice.key}`, { ...names, ...more, ...size });
    }
  }
}

function answerView(answer: Answer, context: RenderContext): View {
  switch (answer.kind) {
    case 'found':
      return foundView(answer, context);
    case 'disagree':
      return disagreeView(answer, context);
    case 'which-one':
      return whichOneView(answer, context);
    case 'not-in-documents':
      return notInDocumentsView(answer, context);
    case 'out-of-scope':
      return outOfScopeView(answer, context);
    case 'listing':
      return listingView(answer, context);
  }
}

function foundView(answer: Found, context: RenderContext): View {
  const { shape } = answer;
  switch (shape.view) {
    case 'leaders':
      return leadersView(answer, shape, context);
    case 'card':
      return cardView(answer, shape, context);
    case 'values':
      return valuesView(answer, shape, context);
    case 'verdict':
      return verdictView(answer, shape, context);
    case 'comparison':
      return comparisonView(shape, context);
    case 'parts':
      return partsView(answer, shape, context);
    case 'passages':
      return searchView(answer, shape, context);
  }
}

function isOfMessage(answer: Answer): boolean {
  return answer.kind === 'listing' && answer.list.of === 'mentioned';
}

function cites(answer: Answer): boolean {
  switch (answer.kind) {
    case 'found':
    case 'listing':
      return answer.statements.length + answer.passages.length > 0;
    case 'disagree':
      return answer.statements.length > 0;
    case 'not-in-documents':
      return answer.nearest.length + answer.nearestPassages.length > 0;
    case 'which-one':
    case 'out-of-scope':
      return false;
  }
}

function messageOf(content: string, embeds: readonly Embed[], components: readonly ActionRow[], alone: boolean): Message {
  return {
    content: clipMarked(content, LIMITS.content),
    embeds,
    components,
    flags: alone ? EPHEMERAL : 0,
    allowed_mentions: { parse: [] },
    attachments: [],
  };
}
