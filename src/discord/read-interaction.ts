// What Discord sends, checked: anything in, an interaction out whose fields have the types that they say. Somebody's clicked or looked-up
// message is read leniently, since it has whatever Discord lets people write. Knows nothing of signatures, sockets or replies.
// Source of the shapes: Discord's API documentation (interaction, application command data, message component data, message).

import * as v from 'valibot';

export const PING = 1;
export const COMMAND = 2;
export const COMPONENT = 3;
export const AUTOCOMPLETE = 4;

/** Missing, null and anything else are no text. What is often missing is said to be optional: a fallback first writes down what was wrong. */
const text = v.fallback(v.optional(v.string(), ''), '');
const count = v.fallback(v.number(), 0);
const maybeText = v.fallback(v.nullish(v.string(), null), null);
const listOf = <Item extends v.GenericSchema>(item: Item) => v.fallback(v.optional(v.array(item), []), []);

const embed = v.object({
  title: text,
  description: text,
  author: v.fallback(v.object({ name: text }), { name: '' }),
  fields: listOf(v.object({ name: text, value: text })),
  footer: v.fallback(v.object({ text }), { text: '' }),
});
const written = v.object({ content: text, embeds: listOf(embed) });
/** With what it forwards, one level deep, as Discord has it. */
const menuMessage = v.object({
  ...written.entries,
  message_snapshots: listOf(v.object({ message: v.fallback(written, { content: '', embeds: [] }) })),
});
const clickedMessage = v.object({ ...written.entries, flags: count });

const user = v.object({ id: v.pipe(v.string(), v.nonEmpty()) });
const envelope = {
  id: v.pipe(v.string(), v.regex(/^\d{1,20}$/u)),
  application_id: v.string(),
  token: v.string(),
  locale: v.fallback(v.string(), 'en-US'),
  guild_locale: maybeText,
};
/** In servers a member, elsewhere a user. */
const asker = { member: v.optional(v.object({ user })), user: v.optional(user) };

const option = v.object({
  name: v.string(),
  value: v.optional(v.union([v.string(), v.number(), v.boolean()])),
  focused: v.optional(v.boolean()),
});
const commandData = v.object({
  name: v.string(),
  /** 1 chat input, 2 user, 3 message. */
  type: v.fallback(v.optional(v.number(), 1), 1),
  options: v.optional(v.array(option), []),
  /** Of a menu on a message: which one, and what it says. */
  target_id: text,
  resolved: v.fallback(v.optional(v.object({ messages: v.fallback(v.record(v.string(), menuMessage), {}) }), { messages: {} }), {
    messages: {},
  }),
});

/** The most frequent first: that is the order in which they are tried. */
const interaction = v.variant('type', [
  v.object({ ...envelope, ...asker, type: v.literal(AUTOCOMPLETE), data: commandData }),
  v.object({ ...envelope, ...asker, type: v.literal(COMMAND), data: commandData }),
  v.object({
    ...envelope,
    ...asker,
    type: v.literal(COMPONENT),
    data: v.object({ custom_id: v.string(), values: v.optional(v.array(v.string()), []) }),
    message: v.fallback(v.nullable(clickedMessage), null),
  }),
  v.object({ ...envelope, type: v.literal(PING) }),
]);

export type Interaction = v.InferOutput<typeof interaction>;
export type ClickedMessage = v.InferOutput<typeof clickedMessage>;
/** Somebody's message: Discord hands over its words though the bot may not read messages, since a person pointed at it. */
export type MenuMessage = v.InferOutput<typeof menuMessage>;

/** Null for what is no interaction of a kind that the bot answers, or not whole. Never throws. */
export function readInteraction(payload: unknown): Interaction | null {
  const read = v.safeParse(interaction, payload, { abortEarly: true });
  if (!read.success || (read.output.type !== PING && askerOf(read.output) === '')) return null;
  return read.output;
}

/** The asker's id; empty where there is none. */
export function askerOf({ member, user }: Exclude<Interaction, { type: typeof PING }>): string {
  return (member?.user ?? user)?.id ?? '';
}
