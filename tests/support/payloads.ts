// Interactions as Discord sends them: whole payloads, with what the bot does not read left in.

import { GUILD_ID } from './discord-server.ts';

export interface Where {
  readonly locale?: string;
  readonly guildLocale?: string;
  /** In direct messages there is a user and no member, no guild. */
  readonly direct?: boolean;
  /** In a group of people or in somebody else’s direct messages, where the bot is installed on the asker’s account alone. */
  readonly group?: boolean;
}

/** `/name option:value …` */
export function commandPayload(name: string, options: Readonly<Record<string, unknown>>, where: Where = {}): object {
  return { type: 2, data: { id: '500000000000000001', name, type: 1, options: toOptions(options) }, ...surroundings(where) };
}

/** Apps → `name` on a message that says `content`; `more` is what else the message has, embeds for example. */
export function menuPayload(name: string, content: string, where: Where = {}, more: object = {}): object {
  const target = { ...MESSAGE, id: '600000000000000009', type: 0, author: { ...USER, id: '400000000000000003' }, content, ...more };
  const data = { id: '500000000000000002', name, type: 3, target_id: target.id, resolved: { messages: { [target.id]: target } } };
  return { type: 2, data, ...surroundings(where) };
}

/** Typing in the option `focused`. */
export function autocompletePayload(name: string, options: Readonly<Record<string, unknown>>, focused: string, where: Where = {}): object {
  const typed = toOptions(options).map((option) => (option.name === focused ? { ...option, focused: true } : option));
  return { type: 4, data: { id: '500000000000000001', name, type: 1, options: typed }, ...surroundings(where) };
}

/** A click on a button, or with `values` a choice in a menu, of `message`. */
export function componentPayload(customId: string, message: object, values?: readonly string[], where: Where = {}): object {
  const data =
    values === undefined ? { custom_id: customId, component_type: 2, id: 1 } : { custom_id: customId, component_type: 3, values, id: 1 };
  return { type: 3, data, message: { ...MESSAGE, ...message }, ...surroundings(where) };
}

function toOptions(options: Readonly<Record<string, unknown>>) {
  return Object.entries(options).map(([name, value]) => ({ name, type: typeof value === 'boolean' ? 5 : 3, value }));
}

function surroundings({ locale = 'en-US', guildLocale = 'en-US', direct = false, group = false }: Where): object {
  if (group) return { ...surroundings({ locale, direct: true }), channel: GROUP, channel_id: GROUP.id, context: 2 };
  const channel = direct
    ? { id: '300000000000000002', type: 1, last_message_id: null, flags: 0, recipients: [USER] }
    : { id: '300000000000000001', type: 0, name: 'general', guild_id: GUILD_ID, position: 0, permissions: '2147483647', nsfw: false };
  return {
    channel_id: channel.id,
    channel,
    app_permissions: '2147483647',
    locale,
    entitlements: [],
    entitlement_sku_ids: [],
    attachment_size_limit: 10_485_760,
    ...(direct
      ? { user: USER, context: 1, authorizing_integration_owners: { '1': USER.id } }
      : {
          guild_id: GUILD_ID,
          guild_locale: guildLocale,
          guild: { id: GUILD_ID, locale: guildLocale, features: [] },
          member: MEMBER,
          context: 0,
          authorizing_integration_owners: { '0': GUILD_ID },
        }),
  };
}

const GROUP = { id: '300000000000000003', type: 3, name: 'friends', last_message_id: null, flags: 0, recipients: [] };

const USER = {
  id: '400000000000000002',
  username: 'reader',
  global_name: 'A reader',
  discriminator: '0',
  avatar: null,
  avatar_decoration_data: null,
  public_flags: 0,
  bot: false,
  clan: null,
  primary_guild: null,
};

const MEMBER = {
  user: USER,
  nick: null,
  avatar: null,
  banner: null,
  roles: [],
  joined_at: '2024-02-01T12:00:00.000000+00:00',
  premium_since: null,
  deaf: false,
  mute: false,
  pending: false,
  permissions: '2147483647',
  communication_disabled_until: null,
  unusual_dm_activity_until: null,
  flags: 0,
};

const MESSAGE = {
  id: '600000000000000001',
  type: 20,
  channel_id: '300000000000000001',
  author: { id: '100000000000000001', username: 'plenary', discriminator: '0', avatar: null, bot: true },
  content: '',
  embeds: [],
  components: [],
  attachments: [],
  mentions: [],
  mention_roles: [],
  mention_everyone: false,
  pinned: false,
  tts: false,
  flags: 0,
  timestamp: '2024-06-05T10:00:00.000000+00:00',
  edited_timestamp: null,
};
