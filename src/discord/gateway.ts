// The gateway: the discord.js client at one end, the dispatcher at the other. Logs in, registers what differs, turns each interaction into
// a reply. Knows nothing of commands or answers. The interactions are taken as Discord sends them, so that the HTTP door can do the same.

import type { RateLimitData, REST } from '@discordjs/rest';
import { Client, Events, GatewayDispatchEvents, GatewayIntentBits, Options } from 'discord.js';
import type { Shards } from '../config.ts';
import type { Dispatch } from '../dispatcher.ts';
import type { Invocation } from '../invocation.ts';
import type { Log } from '../log.ts';
import type { Message } from '../render/message.ts';
import { ALREADY_ACKNOWLEDGED, INVALID_FORM_BODY, isApiError, UNKNOWN_INTERACTION } from './api-error.ts';
import { editReply } from './edit-reply.ts';
import { explainClose, networkCode } from './explain-failure.ts';
import { hearRestFailures } from './hear-rest-failures.ts';
import { createIntake, INTAKE_LIMITS, type IntakeLimits, type TurnedAway } from './intake.ts';
import { type Callback, PATIENCE, toCallback, toEdit, toInvocation } from './interaction.ts';
import { type Interaction, readInteraction } from './read-interaction.ts';
import { registerCommands } from './register.ts';
import type { RegisteredCommand, RegisteredMenu } from './registration.ts';
import type { TransportEvent } from './transport-event.ts';
import { SHUTDOWN_LIMIT, within } from './within.ts';

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
  /** How many connections; `auto` unless given. */
  readonly shards?: Shards;
  /** Hears what goes wrong on the way, and how the connections stand. */
  readonly hear?: (event: TransportEvent) => void;
  readonly limits?: IntakeLimits;
  /** Milliseconds that Discord may take to accept a first reply; FIRST_REPLY_LIMIT unless given. */
  readonly replyLimit?: number;
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

/** Milliseconds from an interaction's arrival. Discord takes no first reply later, so a request that is still on the way then is given up. */
export const FIRST_REPLY_LIMIT = 3_000;

/** Connects, waits until Discord is ready and the commands are registered. Rejects where the login fails; see explainFailure. */
export async function openGateway(options: GatewayOptions): Promise<Gateway> {
  const { log } = options;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: options.apiUrl, rejectOnRateLimit: isHopeless },
    ...sharding(options.shards ?? 'auto'),
    // Interactions carry all that a reply needs; nothing is kept of servers, channels or people.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, ...NOTHING_KEPT }),
  });
  leaveInteractionsAlone(client);
  const hear = options.hear ?? (() => {});
  hearRestFailures(client.rest, (reason) => hear({ kind: 'rest-failure', reason }));
  const intake = createIntake(options.limits ?? INTAKE_LIMITS, () => performance.now());
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (payload: unknown) => {
    const interaction = readInteraction(payload);
    const invocation = interaction === null ? null : toInvocation(interaction, options.today());
    if (interaction === null || invocation === null) {
      log.warn('an interaction of a kind that is not offered');
      return;
    }
    const turnedAway = (reason: TurnedAway) => {
      log.warn({ interaction: interaction.id, reason }, 'an interaction was turned away: too many at once');
      hear({ kind: 'reply-lost', reason });
    };
    intake.take(() => answer(interaction, invocation, client.rest, options), turnedAway);
  });
  const lost = new Promise<string>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(explainClose(code)));
    client.on(Events.Invalidated, () => resolve('Discord ended the session for good'));
  });
  client.on(Events.Error, (err) => log.error({ err }, 'error from the Discord client'));
  client.on(Events.ShardError, (err, shard) => log.warn({ err, shard }, 'error on the connection to Discord'));
  const up = new Set<number>();
  const connected = (shard: number, is: boolean) => {
    if (is) up.add(shard);
    else up.delete(shard);
    hear({ kind: 'shards', up: up.size, wanted: client.ws.shards.size });
  };
  // discord.js tries twice a second: an hour without a network is one line, not seven thousand.
  const down = new Set<number>();
  let closing = false;
  client.on(Events.ShardReconnecting, (shard) => {
    if (!closing && !down.has(shard)) log.info({ shard }, 'reconnecting to Discord');
    down.add(shard);
    connected(shard, false);
  });
  const isUp = (shard: number) => {
    if (down.delete(shard)) log.info({ shard }, 'connected to Discord again');
    connected(shard, true);
  };
  client.on(Events.ShardResume, isUp);
  client.on(Events.ShardReady, isUp);
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
    await intake.settled();
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

/**
 * All connections live in this one process. discord.js also has a ShardingManager, which starts a process for each shard; but one process answers
 * thousands of questions a second from memory, far more than the servers of many shards ask, and a second one would read every document again.
 */
function sharding(shards: Shards) {
  return shards === 'auto' ? { shards } : { shards: Array.from({ length: shards }, (_, shard) => shard), shardCount: shards };
}

/** A rate limit is waited out, but not where the reply would come too late by that. */
function isHopeless({ route, retryAfter }: RateLimitData): boolean {
  return route.startsWith('/interactions') && retryAfter > FIRST_REPLY_LIMIT;
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
async function answer(interaction: Interaction, invocation: Invocation, rest: REST, options: GatewayOptions): Promise<void> {
  const { log } = options;
  const limit = AbortSignal.timeout(options.replyLimit ?? FIRST_REPLY_LIMIT);
  let reached = false;
  let told = false;
  const lost = (reason: 'late' | 'failed') => {
    if (!reached && !told) options.hear?.({ kind: 'reply-lost', reason });
    told = true;
  };
  try {
    const reply = await options.dispatch(invocation, PATIENCE);
    const isSent = await send(interaction, toCallback(reply), rest, limit).then(
      () => true,
      async (error: unknown) => {
        if (!isApiError(error) || error.code !== INVALID_FORM_BODY) throw error;
        log.error({ err: error }, 'Discord refused the form of a reply');
        lost('failed');
        if (invocation.kind === 'autocomplete') return false;
        const message = options.apology(invocation.context.locale);
        await send(interaction, toCallback({ kind: 'refused', error: '', message }), rest, limit);
        return false;
      },
    );
    reached = true;
    const edit = isSent ? await toEdit(reply) : null;
    if (edit !== null) await editReply(interaction, edit, rest);
  } catch (err) {
    const code = isApiError(err) ? err.code : null;
    const tooLate = code === UNKNOWN_INTERACTION || code === ALREADY_ACKNOWLEDGED || (!reached && limit.aborted);
    lost(tooLate ? 'late' : 'failed');
    if (tooLate) log.warn({ code, interaction: interaction.id }, 'a reply came too late or twice');
    else log.error({ err, interaction: interaction.id }, 'a reply could not be sent');
  }
}

/** Discord closes connections that were idle, and a reply may be on its way just then: it is sent once more, since none can be taken twice. */
async function send(interaction: Interaction, callback: Callback, rest: REST, limit: AbortSignal): Promise<void> {
  try {
    await post(interaction, callback, rest, limit);
  } catch (error) {
    if (networkCode(error) !== CONNECTION_CUT || limit.aborted) throw error;
    await post(interaction, callback, rest, limit).catch((again: unknown) => {
      // The first one had arrived.
      if (!isApiError(again) || again.code !== ALREADY_ACKNOWLEDGED) throw again;
    });
  }
}

/** undici's word for it; ECONNRESET the REST client sends again by itself. */
const CONNECTION_CUT = 'UND_ERR_SOCKET';

async function post(interaction: Interaction, { body, files }: Callback, rest: REST, limit: AbortSignal): Promise<void> {
  await rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
    auth: false,
    signal: limit,
    body,
    files: files.map((file) => ({ name: file.name, data: Buffer.from(file.data), contentType: file.type })),
  });
}
