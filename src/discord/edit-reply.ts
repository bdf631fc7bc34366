// Adds to a reply what was not ready when it was sent. An edit of the reply takes none of the few follow-ups that a bot on somebody's account
// has, and needs no token of the bot's: the interaction's own is enough.

import type { REST } from '@discordjs/rest';
import type { File } from '../render/message.ts';
import { isApiError, UNKNOWN_MESSAGE, UNKNOWN_WEBHOOK } from './api-error.ts';
import type { Interaction } from './read-interaction.ts';

/** A message without its flags, as toEdit makes it. */
export interface Edit {
  readonly body: object;
  readonly files: readonly File[];
}

/**
 * Milliseconds between tries while Discord does not know the reply yet: one sent by HTTP may still be on its way there. Together about as long
 * as Discord waits for a first reply.
 */
export const RETRIES: readonly number[] = [200, 400, 800, 1600];

/** Rejects with the REST client's error. */
export async function editReply(interaction: Interaction, edit: Edit, rest: REST, pauses: readonly number[] = []): Promise<void> {
  const [pause, ...later] = pauses;
  try {
    await rest.patch(`/webhooks/${interaction.application_id}/${interaction.token}/messages/@original`, {
      auth: false,
      body: edit.body,
      files: edit.files.map((file) => ({ name: file.name, data: Buffer.from(file.data), contentType: file.type })),
    });
  } catch (error) {
    const isEarly = isApiError(error) && (error.code === UNKNOWN_WEBHOOK || error.code === UNKNOWN_MESSAGE);
    if (!isEarly || pause === undefined) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    await editReply(interaction, edit, rest, later);
  }
}
