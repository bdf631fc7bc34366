// Puts files with the message that they belong to: as attachments with their alt text, the first picture inside the embed.

import { clip, LIMITS } from '../limits.ts';
import type { File, Message } from '../message.ts';
import { type Enclosure, isPicture } from './enclosure.ts';

/** The message with those of its enclosures that there is a file for, matched by name; their order is that of `files`. */
export function enclose(message: Message, enclosures: readonly Enclosure[], files: readonly File[]): Message {
  const enclosed = files.flatMap(({ name }) => enclosures.find((one) => one.name === name) ?? []);
  const picture = enclosed.find(isPicture);
  const [embed, ...others] = message.embeds;
  const pictured = picture === undefined || embed === undefined ? embed : { ...embed, image: { url: `attachment://${picture.name}` } };
  return {
    ...message,
    embeds: pictured === undefined ? [] : [pictured, ...others],
    attachments: enclosed.map(({ name, description }, id) => ({
      id: String(id),
      filename: name,
      description: clip(description, LIMITS.attachmentDescription),
    })),
  };
}
