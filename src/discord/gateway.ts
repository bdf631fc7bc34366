// The gateway: the discord.js client at one end, the dispatcher at the other. Logs in, registers what differs, turns each interaction into
// a reply. Knows nothing of commands or answers. The interactions are taken as Discord sends them, so that the HTTP door can do the same.

import type { REST } from '@discordjs/rest';
import { Client, Events, GatewayDispatchEvents, GatewayIntentBits, Options } from 'discord.js';
import type { Dispatch } from '../dispatcher.ts';
import type { Log } from '../log.ts';
import type { Message } from '../render/message.ts';
import { ALREADY_ACKNOWLEDGED, INVALID_FORM_BODY, isApiError, UNKNOWN_INTERACTION } from './api-error.ts';
import { type Callback, type Interaction, toCallback, toEdit, toInvocation } from './interaction.ts';
import { registerCommands } from './register.ts';
import type { RegisteredCommand, RegisteredMenu } from './registration.ts';

export interface GatewayOptions {
  readonly token: string;
  /** Without the version: `https://discord.com/api`. */
  readonly apiUrl: string;
  readonly registration: readonly (RegisteredCommand | RegisteredMenu)[];
  /** Register in this server alone; null: everywhere. */
  readonly guildId: string | null;
  /** Never rejects. */
  readonly dispatch: Dispatch;
  /** What the reader is told where Discord would not take the reply. */
  readonly apology: (locale: string) => Message;
  /** The day to answer for, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly log: Log;
}

export interface Gateway {
  readonly applicationId: string;
  readonly userName: string;
  /** Settles with the reason when Discord ends the connection for good; never while it can be resumed. */
  readonly lost: Promise<string>;
  /** Takes nothing more, lets what runs finish (at most SHUTDOWN_LIMIT), disconnects. */
  readonly close: () => Promise<void>;
}

/** Milliseconds. Discord takes no first reply later than 3 s after the interaction, so nothing that runs is worth a longer wait. */
export const SHUTDOWN_LIMIT = 3_000;

/** Milliseconds that the words of a reply wait for its pictures: half of what Discord allows. Slower ones are added by an edit. */
export const PATIENCE = 1_500;

/** Connects, waits until Discord is ready and the commands are registered. Rejects where the login fails; see explainFailure. */
export async function openGateway(options: GatewayOptions): Promise<Gateway> {
  const { log } = options;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: options.apiUrl },
    // Interactions carry all that a reply needs; nothing is kept of servers, channels or people.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, ...NOTHING_KEPT }),
  });
  leaveInteractionsAlone(client);
  const running = new Set<Promise<void>>();
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: Interaction) => {
    const run = answer(interaction, client.rest, options).finally(() => running.delete(run));
    running.add(run);
  });
  const lost = new Promise<string>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(`Discord closed the connection for good (code ${code})`));
    client.on(Events.Invalidated, () => resolve('Discord ended the session for good'));
  });
  client.on(Events.Error, (err) => log.error({ err }, 'error from the Discord client'));
  client.on(Events.ShardError, (err, shard) => log.warn({ err, shard }, 'error on the connection to Discord'));
  // discord.js tries twice a second: an hour without a network is one line, not seven thousand.
  const down = new Set<number>();
  let closing = false;
  client.on(Events.ShardReconnecting, (shard) => {
    if (!closing && !down.has(shard)) log.info({ shard }, 'reconnecting to Discord');
    down.add(shard);
  });
  const up = (shard: number) => {
    if (down.delete(shard)) log.info({ shard }, 'connected to Discord again');
  };
  client.on(Events.ShardResume, up);
  client.on(Events.ShardReady, up);
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.Debug, (message) => log.debug(message));

  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(options.token);
  const { application, user } = await ready;
  try {
    const { changed, names } = await registerCommands(client.rest, application.id, options.guildId, options.registration);
    log.info({ changed, names, guild: options.guildId }, changed ? 'commands registered' : 'commands already registered');
  } catch (err) {
    // The commands registered earlier still work; a bot that answers is better than none.
    log.error({ err }, 'the commands could not be registered');
  }

  const finish = async () => {
    closing = true;
    await client.destroy();
    // Replies go over REST and need no connection.
    await Promise.allSettled(running);
  };
  const close = () => within(SHUTDOWN_LIMIT, finish());
  return { applicationId: application.id, userName: user.tag, lost, close };
}

/**
 * discord.js would build its own objects of every interaction, somebody else's looked-up message included, and one that it cannot make sense of
 * would end the process. Nothing here uses them: the interactions are taken as they arrive.
 */
function leaveInteractionsAlone(client: Client): void {
  // Not in its types, and the only way: a test holds it to the release in use.
  const { actions } = client as unknown as { readonly actions: { readonly InteractionCreate: { handle: () => void } } };
  actions.InteractionCreate.handle = () => {};
}

const NOTHING_KEPT = {
  ApplicationCommandManager: 0,
  GuildMemberManager: 0,
  GuildEmojiManager: 0,
  GuildStickerManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ThreadManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
};

/** Never rejects: whatever happens to one reply is logged and disturbs no other. */
async function answer(interaction: Interaction, rest: REST, options: GatewayOptions): Promise<void> {
  const { log } = options;
  try {
    const invocation = toInvocation(interaction, options.today());
    if (invocation === null) {
      log.warn({ type: interaction.type }, 'an interaction of a kind that is not offered');
      return;
    }
    const reply = await options.dispatch(invocation, PATIENCE);
    const isSent = await send(interaction, toCallback(reply), rest).then(
      () => true,
      async (error: unknown) => {
        if (!isApiError(error) || error.code !== INVALID_FORM_BODY) throw error;
        log.error({ err: error }, 'Discord refused the form of a reply');
        if (invocation.kind === 'autocomplete') return false;
        const message = options.apology(invocation.context.locale);
        await send(interaction, toCallback({ kind: 'refused', error: '', message }), rest);
        return false;
      },
    );
    const edit = isSent ? await toEdit(reply) : null;
    if (edit !== null) await amend(interaction, edit, rest);
  } catch (err) {
    const tooLate = isApiError(err) && (err.code === UNKNOWN_INTERACTION || err.code === ALREADY_ACKNOWLEDGED);
    if (tooLate) log.warn({ code: err.code, interaction: interaction.id }, 'a reply came too late or twice');
    else log.error({ err, interaction: interaction.id }, 'a reply could not be sent');
  }
}

async function send(interaction: Interaction, { body, files }: Callback, rest: REST): Promise<void> {
  await rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
    auth: false,
    body,
    files: files.map((file) => ({ name: file.name, data: Buffer.from(file.data), contentType: file.type })),
  });
}

/** An edit of the reply, which takes none of the few follow-ups that a bot on somebody's account has. */
async function amend(
  interaction: Interaction,
  { body, files }: Pick<Callback, 'files'> & { readonly body: object },
  rest: REST,
): Promise<void> {
  await rest.patch(`/webhooks/${interaction.application_id}/${interaction.token}/messages/@original`, {
    auth: false,
    body,
    files: files.map((file) => ({ name: file.name, data: Buffer.from(file.data), contentType: file.type })),
  });
}

async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, limit]);
  clearTimeout(timer);
}
