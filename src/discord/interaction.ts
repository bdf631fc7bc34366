// Discord's interactions, both ways: what arrived → an invocation, a reply → what the callback is sent. Pure, and shared by the gateway and
// Discord's HTTP door. Source of the shapes: Discord's API documentation (interaction, interaction response objects).

import { MESSAGE_TEXT_LIMIT } from '../command.ts';
import type { Context, Invocation, Reply } from '../invocation.ts';
import { EPHEMERAL, type File, type Message } from '../render/message.ts';
import type { Edit } from './edit-reply.ts';
import { askerOf, type ClickedMessage, COMMAND, COMPONENT, type Interaction, type MenuMessage, PING } from './read-interaction.ts';
import { commandOfMenu, MESSAGE } from './registration.ts';

/** Milliseconds that the words of a reply wait for its pictures: half of what Discord allows. Slower ones are added by an edit. */
export const PATIENCE = 1_500;

/** What the dispatcher is asked; null where Discord only asks whether somebody is there. `today` is the day to answer for, `YYYY-MM-DD`. */
export function toInvocation(interaction: Interaction, today: string): Invocation | null {
  if (interaction.type === PING) return null;
  const { locale, guild_locale: guildLocale } = interaction;
  const context: Context = { locale, guildLocale, today, user: askerOf(interaction) };
  if (interaction.type === COMPONENT) {
    const { data, message } = interaction;
    return { kind: 'component', customId: data.custom_id, values: data.values, message: message && toMessage(message), context };
  }
  const { data } = interaction;
  if (data.type === MESSAGE) {
    const message = Object.hasOwn(data.resolved.messages, data.target_id) ? data.resolved.messages[data.target_id] : undefined;
    const text = (message === undefined ? '' : wordsOf(message)).slice(0, MESSAGE_TEXT_LIMIT);
    return { kind: 'command', command: commandOfMenu(data.name), options: { text }, context };
  }
  const options = Object.fromEntries(data.options.map((option) => [option.name, option.value]));
  if (interaction.type === COMMAND) return { kind: 'command', command: data.name, options, context };
  const focused = data.options.find((option) => option.focused === true)?.name ?? '';
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
function wordsOf({ content, embeds, message_snapshots: forwarded }: MenuMessage): string {
  const said = embeds.flatMap(({ author, title, description, fields }) => [
    author.name,
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  const passedOn = forwarded.map(({ message }) => wordsOf({ ...message, message_snapshots: [] }));
  return [content, ...said, ...passedOn].filter((words) => words !== '').join('\n');
}

/** What is sent to PATCH /webhooks/{application}/{token}/messages/@original once the files are there; null where there are none to add. */
export async function toEdit(reply: Reply): Promise<Edit | null> {
  const later = reply.kind === 'message' ? ((await reply.later) ?? null) : null;
  if (later === null) return null;
  const { flags: _, ...body } = later.message;
  return { body, files: later.files };
}

/** The clicked message, reduced to what a reply reads back from it. */
function toMessage({ content, embeds, flags }: ClickedMessage): Message {
  return { content, embeds, components: [], flags, allowed_mentions: { parse: [] }, attachments: [] };
}
