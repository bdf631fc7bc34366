// Discord's interactions, both ways: what arrives → an invocation, a reply → what the callback is sent. Pure, without library types, so that the
// gateway and Discord's HTTP door share it. Source of the shapes: Discord's API documentation (interaction, interaction response objects).

import { MESSAGE_TEXT_LIMIT } from '../command.ts';
import type { Context, Invocation, Reply } from '../invocation.ts';
import { type Embed, EPHEMERAL, type File, type Message } from '../render/message.ts';
import { commandOfMenu, MESSAGE } from './registration.ts';

interface User {
  readonly id: string;
}

interface CommandData {
  readonly name: string;
  /** 1 chat input, 2 user, 3 message. */
  readonly type?: number;
  readonly options?: readonly { readonly name: string; readonly value?: unknown; readonly focused?: boolean }[];
  /** Of a menu on a message: which one, and what it says. */
  readonly target_id?: string;
  readonly resolved?: { readonly messages?: Readonly<Record<string, MenuMessage>> };
}

/** Somebody's message: Discord hands over its words though the bot may not read messages, since a person pointed at it. */
interface MenuMessage {
  readonly content?: string;
  readonly embeds?: readonly Embed[];
  /** Forwarded messages. */
  readonly message_snapshots?: readonly { readonly message?: MenuMessage }[];
}

interface ComponentData {
  readonly custom_id: string;
  readonly values?: readonly string[];
}

/** The part of an interaction that is read here. */
export interface Interaction {
  readonly id: string;
  readonly application_id: string;
  /** 1 ping, 2 command, 3 component, 4 autocomplete, 5 modal. */
  readonly type: number;
  readonly token: string;
  readonly data?: unknown;
  readonly locale?: string;
  readonly guild_locale?: string;
  readonly member?: { readonly user: User };
  readonly user?: User;
  readonly message?: Partial<Message>;
}

const COMMAND = 2;
const COMPONENT = 3;
const AUTOCOMPLETE = 4;

/** What the dispatcher is asked; null for kinds that the bot offers nothing for. `today` is the day to answer for, `YYYY-MM-DD`. */
export function toInvocation(interaction: Interaction, today: string): Invocation | null {
  const context: Context = {
    locale: interaction.locale ?? 'en-US',
    guildLocale: interaction.guild_locale ?? null,
    today,
    user: (interaction.member?.user ?? interaction.user)?.id ?? '',
  };
  if (interaction.type === COMPONENT) {
    const data = interaction.data as ComponentData;
    const message = interaction.message === undefined ? null : toMessage(interaction.message);
    return { kind: 'component', customId: data.custom_id, values: data.values ?? [], message, context };
  }
  if (interaction.type !== COMMAND && interaction.type !== AUTOCOMPLETE) return null;
  const data = interaction.data as CommandData;
  if (data.type === MESSAGE) {
    const message = data.resolved?.messages?.[data.target_id ?? ''];
    const text = (message === undefined ? '' : wordsOf(message)).slice(0, MESSAGE_TEXT_LIMIT);
    return { kind: 'command', command: commandOfMenu(data.name), options: { text }, context };
  }
  const given = data.options ?? [];
  const options = Object.fromEntries(given.map((option) => [option.name, option.value]));
  if (interaction.type === COMMAND) return { kind: 'command', command: data.name, options, context };
  const focused = given.find((option) => option.focused === true)?.name ?? '';
  return { kind: 'autocomplete', command: data.name, options, focused, context };
}

/** The body of POST /interactions/{id}/{token}/callback, and the files that go with it. */
export interface Callback {
  readonly body: { readonly type: number; readonly data: object };
  readonly files: readonly File[];
}

const CHANNEL_MESSAGE = 4;
const UPDATE_MESSAGE = 7;
const AUTOCOMPLETE_RESULT = 8;

export function toCallback(reply: Reply): Callback {
  if (reply.kind === 'choices') return { body: { type: AUTOCOMPLETE_RESULT, data: { choices: reply.choices } }, files: [] };
  if (reply.kind === 'refused') return { body: { type: CHANNEL_MESSAGE, data: reply.message }, files: [] };
  if (!reply.update) return { body: { type: CHANNEL_MESSAGE, data: reply.message }, files: reply.files };
  // Who sees a message is settled when it is first sent.
  const data = { ...reply.message, flags: reply.message.flags & ~EPHEMERAL };
  return { body: { type: UPDATE_MESSAGE, data }, files: reply.files };
}

/** What a message says, its embeds and what it forwards included, a line each. */
function wordsOf({ content = '', embeds = [], message_snapshots: forwarded = [] }: MenuMessage): string {
  const said = embeds.flatMap(({ author, title, description, fields }) => [
    author?.name,
    title,
    description,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
  ]);
  const passedOn = forwarded.map(({ message }) => (message === undefined ? '' : wordsOf({ ...message, message_snapshots: [] })));
  return [content, ...said, ...passedOn].filter(Boolean).join('\n');
}

/** What is sent to PATCH /webhooks/{application}/{token}/messages/@original once the files are there; null where there are none to add. */
export async function toEdit(reply: Reply): Promise<{ readonly body: object; readonly files: readonly File[] } | null> {
  const later = reply.kind === 'message' ? ((await reply.later) ?? null) : null;
  if (later === null) return null;
  const { flags: _, ...body } = later.message;
  return { body, files: later.files };
}

/** The clicked message as Discord sends it, reduced to what was sent. */
function toMessage(message: Partial<Message>): Message {
  return {
    content: message.content ?? '',
    embeds: message.embeds ?? [],
    components: message.components ?? [],
    flags: message.flags ?? 0,
    allowed_mentions: { parse: [] },
    attachments: message.attachments ?? [],
  };
}
