// Answer → message: the one place where an answer becomes what Discord shows. Handles every kind of answer.

import type { Answer } from '../answering/answer.ts';
import type { Statement } from '../domain/statement.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { say } from './catalogue.ts';
import { clip, LIMITS } from './limits.ts';
import { escaped } from './markup.ts';
import { type Embed, EPHEMERAL, type File, type Message } from './message.ts';

export interface RenderContext {
  readonly knowledge: KnowledgeBase;
  /** The reader's locale. */
  readonly locale: string;
  /** The server's locale; null in direct messages. */
  readonly guildLocale: string | null;
  /** The reader's day, `YYYY-MM-DD`. */
  readonly today: string;
  /** Asked to be shown to the asker alone. */
  readonly private: boolean;
  /** 0-based. */
  readonly page: number;
  /** What was asked, so that the components can ask it again. */
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
  /** The answer, or the sentences that it rests on with the lines around them. */
  readonly view: 'answer' | 'sentences';
  /** The documents have changed since the clicked message was written. */
  readonly changed: boolean;
}

/** Wrong use and failures: what the dispatcher says without an answer. */
export type Notice =
  | { readonly key: 'unknown-command'; readonly name: string }
  | { readonly key: 'unknown-option' | 'missing-option' | 'not-a-flag' | 'not-a-text'; readonly command: string; readonly name: string }
  | { readonly key: 'not-a-choice'; readonly command: string; readonly name: string; readonly choices: readonly string[] }
  | { readonly key: 'too-long'; readonly command: string; readonly name: string; readonly limit: number; readonly length: number }
  | { readonly key: 'old-component' | 'failed' };

export interface Rendered {
  readonly message: Message;
  readonly files: readonly File[];
}

/** The message for an answer, within Discord's limits, mentioning nobody. */
export function render(answer: Answer, context: RenderContext): Rendered {
  const isPrivate = context.private || answer.kind === 'not-in-documents' || answer.kind === 'which-one' || answer.kind === 'out-of-scope';
  const locale = isPrivate ? context.locale : (context.guildLocale ?? context.locale);
  const lines = linesOf(answer, locale);
  const embed: Embed = {
    title: clip(lines[0] ?? answer.kind, LIMITS.embedTitle),
    description: clip(lines.slice(1).join('\n') || '–', LIMITS.embedDescription),
  };
  return {
    message: {
      content: clip(lines.slice(0, 2).join(' '), LIMITS.content),
      embeds: [embed],
      components: [],
      flags: isPrivate ? EPHEMERAL : 0,
      allowed_mentions: { parse: [] },
      attachments: [],
    },
    files: [],
  };
}

/** The message for a notice: private, plain. */
export function refusal(notice: Notice, locale: string): Message {
  const { key, ...params } = notice;
  const values = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'object' ? value.join(', ') : typeof value === 'number' ? value : escaped(value),
    ]),
  );
  return {
    content: clip(say(locale, `notice.${key}`, values), LIMITS.content),
    embeds: [],
    components: [],
    flags: EPHEMERAL,
    allowed_mentions: { parse: [] },
    attachments: [],
  };
}

function linesOf(answer: Answer, locale: string): readonly string[] {
  switch (answer.kind) {
    case 'found':
    case 'disagree':
    case 'listing':
      return [
        ...answer.statements.map((one) => statementLine(one, locale)),
        ...(answer.kind === 'disagree' ? [] : answer.passages.map((passage) => escaped(passage.text))),
      ];
    case 'which-one':
      return [escaped(answer.asked), ...answer.candidates.map(({ entity }) => escaped(entity.name))];
    case 'not-in-documents':
      return [
        escaped(answer.asked),
        ...answer.nearest.map((one) => statementLine(one, locale)),
        ...answer.nearestPassages.map(({ text }) => escaped(text)),
      ];
    case 'out-of-scope':
      return [answer.topic, ...answer.societies.map(({ name }) => escaped(name))];
  }
}

function statementLine(one: Statement, locale: string): string {
  const dated = one.asOf === null ? say(locale, 'undated') : say(locale, 'as-of', { date: one.asOf });
  return [escaped(one.subject.name), one.predicate, escaped(one.value), one.role === null ? '' : escaped(one.role), one.since ?? '', dated]
    .filter(Boolean)
    .join(' · ');
}
