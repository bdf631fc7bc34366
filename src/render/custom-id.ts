// A component's custom id: the whole state of a click in at most 100 characters, versioned, so that a button works after a restart,
// on another replica and months later. What does not fit is read back from the clicked message, never from memory.
// Form: `1|<act>|<command>|<page>|<corpus>|<filled option>^<replaced text>|<option>=<value>|…`. In place of `=value`, `~n` points to
// the nth line that the footer keeps, and `#digest~n` abbreviates an entity id, whose name stands on that line.

import { createHash } from 'node:crypto';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { clip, LIMITS } from './limits.ts';
import { plain } from './markup.ts';
import type { Message } from './message.ts';

/**
 * What a click asks for: another page in place (`page`), the same with one option chosen (`pick`), another answer beside (`open`),
 * the cited sentences beside (`sentences`), another page of those in place (`turn`), a calendar file beside (`calendar`), a public copy (`share`).
 */
export type Act = 'page' | 'pick' | 'open' | 'sentences' | 'turn' | 'calendar' | 'share';

export interface State {
  readonly act: Act;
  /** A command's name, or CARD: the card of the entity that was chosen. */
  readonly command: string;
  readonly page: number;
  /** The corpus version that the answer was given from, or its beginning. */
  readonly corpus: string;
  readonly options: Readonly<Record<string, string>>;
  /** Where the chosen value of a select menu goes: an option, or the part of its text that the value's name replaces. */
  readonly fills: { readonly option: string; readonly replaces: string | null } | null;
}

/** `version`: another version of the bot wrote the id; `form`: none did; `gone`: what it points to is no longer there. */
export interface Unreadable {
  readonly unreadable: 'version' | 'form' | 'gone';
}

/** Stands for `society`, `person` or `event`, whichever shows the chosen entity. */
export const CARD = 'card';

const VERSION = '1';
/** Enough to notice that the documents have changed. */
const CORPUS_DIGITS = 6;
/** 40 bits: two of a million ids alike are expected less than once. */
const DIGEST_DIGITS = 10;
/** Longer values are kept in the footer as well, in case the id has no room for them. */
const LONGEST_CERTAIN = 12;
/** No option takes more (FREE_TEXT_LIMIT); an entity's name may be longer. */
const KEPT_LIMIT = 300;
/** Stands before each line that the footer keeps. */
const KEPT_MARK = '› ';

const ACTS = { page: 'p', pick: 'k', open: 'o', sentences: 's', turn: 't', calendar: 'c', share: 'h' } as const satisfies Record<
  Act,
  string
>;

/**
 * The id of a state, or null when even its short form is too long. `asked` are the options whose lines stand in the footer of the
 * message that the id goes into: what is not among them cannot be read back from there.
 */
export function writeCustomId(state: State, knowledge: KnowledgeBase, asked: Readonly<Record<string, string>>): string | null {
  const { fills } = state;
  const head = [VERSION, ACTS[state.act], state.command, String(state.page), state.corpus.slice(0, CORPUS_DIGITS)];
  if (fills !== null) {
    if (fills.replaces?.includes('|')) return null;
    head.push(`${fills.option}^${fills.replaces ?? ''}`);
  }
  const options = Object.entries(state.options);
  const literal = [...head, ...options.map(([name, value]) => `${name}=${value}`)].join('|');
  if (literal.length <= LIMITS.customId && options.every(([, value]) => !value.includes('|'))) return literal;
  const lines = Object.values(asked).filter(isKept);
  const short = options.map(([name, value]) => {
    if (!isKept(value)) return `${name}=${value}`;
    const line = lines.indexOf(value);
    const kept = line < 0 ? '' : `~${line}`;
    if (knowledge.entityById.has(value)) return `${name}#${digest(value)}${kept}`;
    return kept === '' ? null : `${name}${kept}`;
  });
  const id = [...head, ...short].join('|');
  return short.includes(null) || id.length > LIMITS.customId ? null : id;
}

/** Reads a state back; `message` is the clicked one. An entity that is gone is asked for by the name it had. */
export function readCustomId(customId: string, message: Message | null, knowledge: KnowledgeBase): State | Unreadable {
  const [version, letter, command, page = '', corpus, ...rest] = customId.split('|');
  if (version !== VERSION) return { unreadable: 'version' };
  const act = (Object.keys(ACTS) as Act[]).find((name) => ACTS[name] === letter);
  if (act === undefined || !command || !/^\d{1,6}$/u.test(page) || corpus === undefined) return { unreadable: 'form' };
  const options: Record<string, string> = {};
  let fills: State['fills'] = null;
  for (const part of rest) {
    const [, option, sign, value] = /^([-\w]+)([=#~^])(.*)$/su.exec(part) ?? [];
    if (option === undefined || value === undefined) return { unreadable: 'form' };
    if (sign === '^') fills = { option, replaces: value === '' ? null : value };
    else if (sign === '=') options[option] = value;
    else {
      const [short = '', line] = sign === '#' ? value.split('~') : ['', value];
      const known = entityByDigest(short, knowledge) ?? (line === undefined ? undefined : keptLines(message)[Number(line)]);
      if (known === undefined) return { unreadable: 'gone' };
      options[option] = known;
    }
  }
  return { act, command, page: Number(page), corpus, options, fills };
}

/** The lines that a reply's footer keeps, so that its components can be read back: texts as typed, names for entity ids. */
export function keptLinesOf(options: Readonly<Record<string, string>>, knowledge: KnowledgeBase): readonly string[] {
  return Object.values(options)
    .filter(isKept)
    .map((value) => KEPT_MARK + clip(plain(knowledge.entityById.get(value)?.name ?? value), KEPT_LIMIT));
}

/** An id that fits a select option or an autocomplete choice. */
export function shortEntityId(id: string): string {
  return id.length <= LIMITS.choiceValue ? id : `#${digest(id)}`;
}

/** The entity id that a short form stands for in this snapshot, null when there is none; any other text comes back as it is. */
export function entityIdOf(text: string, knowledge: KnowledgeBase): string | null {
  const short = /^#([0-9a-f]{10})$/u.exec(text)?.[1];
  return short === undefined ? text : (entityByDigest(short, knowledge) ?? null);
}

function keptLines(message: Message | null): readonly string[] {
  return (message?.embeds ?? []).flatMap((embed) =>
    (embed.footer?.text ?? '')
      .split('\n')
      .filter((line) => line.startsWith(KEPT_MARK))
      .map((line) => line.slice(KEPT_MARK.length)),
  );
}

function isKept(value: string): boolean {
  return value.length > LONGEST_CERTAIN || value.includes('|');
}

function entityByDigest(short: string, knowledge: KnowledgeBase): string | undefined {
  if (short === '') return undefined;
  let known = digests.get(knowledge);
  if (known === undefined) {
    known = new Map(Array.from(knowledge.entityById.keys(), (id) => [digest(id), id]));
    digests.set(knowledge, known);
  }
  return known.get(short);
}

/** Made from a snapshot when first needed, and gone with it. */
const digests = new WeakMap<KnowledgeBase, ReadonlyMap<string, string>>();

function digest(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, DIGEST_DIGITS);
}
