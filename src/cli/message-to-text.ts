// A message as plain text, for terminals.

import type { Message } from '../render/message.ts';

/** The one plain line first, then each embed as a reader of the card would see it. */
export function messageToText(message: Message): string {
  const embeds = message.embeds.map((embed) =>
    [
      embed.author?.name,
      embed.title,
      embed.description,
      ...(embed.fields ?? []).map((field) => `${field.name}: ${field.value}`),
      embed.footer?.text,
    ]
      .filter((part) => part !== undefined && part !== '')
      .join('\n'),
  );
  return [message.content, ...embeds].filter((part) => part !== '').join('\n\n');
}
