// A component's custom id: the whole state of a click in at most 100 characters, versioned, so that a button works after a restart,
// on another replica and months later. A value that does not fit is read back from the clicked message, never from memory.
// Form: `1|<act>|<command>|<page>|<corpus>|<option>=<value>|…`; instead of `=value`, `#digest` abbreviates an entity id and `~` says
// that the text stands on the last line of the clicked message's footer.

import { createHash } from 'node:crypto';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { LIMITS } from './limits.ts';
import type { Message } from './message.ts';

/** What a click asks for: another page or section in place, an entity's card, the cited sentence, a public copy. */
export type Act = 'page' | 'pick' | 'open' | 'sentence' | 'share';

export interface State {
  readonly act: Act;
  readonly command: string;
  readonly page: number;
  /** The corpus version that the answer was given from. */
  readonly corpus: string;
  /** Text and choice values by option; the option that a select menu fills is absent and named by `fills`. */
  readonly options: Readonly<Record<string, string>>;
  /** The option that the chosen value of a select menu goes to. */
  readonly fills: string | null;
}

/** Why an id could not be read: another version of the bot wrote it, or what it points to is gone. */
export type Unreadable = { readonly unreadable: 'version' | 'form' | 'gone' };

const VERSION = '1';
const CORPUS_DIGITS = 6;
const DIGEST_DIGITS = 12;
/** Stands before the typed text on the footer's last line. */
const ASKED_MARK = '› ';

const ACTS: Readonly<Record<Act, string>> = { page: 'p', pick: 'k', open: 'o', sentence: 's', share: 'h' };

/** Writes a state; never longer than Discord's limit. `knowledge` tells which values are entity ids. */
export function writeCustomId(state: State, knowledge: KnowledgeBase): string {
  const head = [VERSION, ACTS[state.act], state.command, String(state.page), state.corpus.slice(0, CORPUS_DIGITS)].join('|');
  const fills = state.fills === null ? '' : `|${state.fills}^`;
  const options = Object.entries(state.options);
  const whole = head + fills + options.map(([name, value]) => `|${name}=${value}`).join('');
  if (whole.length <= LIMITS.customId && options.every(([, value]) => !value.includes('|'))) return whole;
  return head + fills + options.map(([name, value]) => `|${name}${abbreviated(value, knowledge)}`).join('');
}

/** Reads a state back; `message` is the clicked one. */
export function readCustomId(customId: string, message: Message | null, knowledge: KnowledgeBase): State | Unreadable {
  const [version, letter, command, page, corpus, ...rest] = customId.split('|');
  if (version !== VERSION) return { unreadable: 'version' };
  const act = (Object.keys(ACTS) as Act[]).find((name) => ACTS[name] === letter);
  if (act === undefined || !command || page === undefined || !/^\d{1,6}$/.test(page) || corpus === undefined) return { unreadable: 'form' };
  const options: Record<string, string> = {};
  let fills: string | null = null;
  for (const part of rest) {
    const match = /^([-\w]+)([=#~^])(.*)$/su.exec(part);
    const [, name, sign, value] = match ?? [];
    if (name === undefined || value === undefined) return { unreadable: 'form' };
    if (sign === '^') fills = name;
    else if (sign === '=') options[name] = value;
    else {
      const known = sign === '#' ? entityIdOf(`#${value}`, knowledge) : askedIn(message);
      if (known === null) return { unreadable: 'gone' };
      options[name] = known;
    }
  }
  return { act, command, page: Number(page), corpus, options, fills };
}

/** An id that fits a select option or an autocomplete choice. */
export function shortEntityId(id: string): string {
  return id.length <= LIMITS.choiceValue ? id : `#${digest(id)}`;
}

/** The entity id that a short form stands for in this snapshot; any other text comes back as it is, an unknown short form as null. */
export function entityIdOf(text: string, knowledge: KnowledgeBase): string | null {
  const short = /^#([0-9a-f]{12})$/u.exec(text)?.[1];
  if (short === undefined) return text;
  for (const id of knowledge.entityById.keys()) if (digest(id) === short) return id;
  return null;
}

/** The footer's last line, from which a typed text is read back. The text must hold no line break. */
export function askedLine(text: string): string {
  return ASKED_MARK + text;
}

function askedIn(message: Message | null): string | null {
  for (const embed of message?.embeds ?? []) {
    const last = embed.footer?.text.split('\n').at(-1);
    if (last?.startsWith(ASKED_MARK)) return last.slice(ASKED_MARK.length);
  }
  return null;
}

function abbreviated(value: string, knowledge: KnowledgeBase): string {
  if (value.length <= DIGEST_DIGITS && !value.includes('|')) return `=${value}`;
  return knowledge.entityById.has(value) ? `#${digest(value)}` : '~';
}

function digest(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, DIGEST_DIGITS);
}
