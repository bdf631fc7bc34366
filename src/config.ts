// The configuration: one pure function of the environment. Every problem is reported together; a blank value counts as missing.
// Knows nothing of files: who calls it has loaded `.env` already.

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

export type Shards = 'auto' | number;

export interface Config {
  readonly discord: {
    readonly token: string | null;
    readonly applicationId: string | null;
    /** Ed25519, 64 hex digits, lower case. */
    readonly publicKey: string | null;
    /** Without a trailing slash and without a version: `https://discord.com/api`. */
    readonly apiUrl: string;
    /** Registration goes to this server alone, where it shows at once. */
    readonly guildId: string | null;
    /** How many connections to the gateway; `auto`: as many as Discord recommends. */
    readonly shards: Shards;
  };
  /** As given; null means the documents that come with the project. */
  readonly knowledgeDir: string | null;
  readonly host: string;
  readonly port: number;
  /** Where the operator's tools ask; off without a port. */
  readonly operations: { readonly host: string; readonly port: number | null };
  /** Commands and clicks of one person in ten seconds; 0 sets no limit. */
  readonly rateLimit: number;
  readonly logLevel: LogLevel;
  /** What people ask goes into the log. */
  readonly logQuestions: boolean;
  readonly production: boolean;
}

export type ConfigResult = { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly problems: readonly string[] };

/** Every key that is read, with what it is for; `.env.example` holds the same set. */
export const CONFIG_KEYS = [
  'DISCORD_TOKEN',
  'DISCORD_APPLICATION_ID',
  'DISCORD_PUBLIC_KEY',
  'DISCORD_API_URL',
  'DISCORD_GUILD_ID',
  'SHARDS',
  'KNOWLEDGE_DIR',
  'HOST',
  'PORT',
  'RATE_LIMIT',
  'OPS_HOST',
  'OPS_PORT',
  'LOG_LEVEL',
  'LOG_QUESTIONS',
  'NODE_ENV',
] as const;

export type ConfigKey = (typeof CONFIG_KEYS)[number];

export const DEFAULTS = {
  apiUrl: 'https://discord.com/api',
  /** Loopback: nothing is offered to a network unless the operator says so. */
  host: '127.0.0.1',
  port: 3000,
  /** One where the bot is in few servers, so that most operators never hear of shards. */
  shards: 'auto',
  /** Three a second for ten seconds: nobody types or clicks that fast, and a program that does gets no more. */
  rateLimit: 30,
  logLevel: 'info',
} as const;

/** Reads the whole configuration. A problem names its key and what is expected, never the value of a secret. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigResult {
  const problems: string[] = [];
  const read = (key: ConfigKey): string | null => {
    const value = env[key]?.trim() ?? '';
    return value === '' ? null : value;
  };
  const readAs = <T>(key: ConfigKey, parse: (value: string) => T | null, expected: string, fallback: T): T => {
    const value = read(key);
    if (value === null) return fallback;
    const parsed = parse(value);
    if (parsed === null) problems.push(`${key} is not ${expected}`);
    return parsed ?? fallback;
  };

  const config: Config = {
    discord: {
      token: readAs<string | null>('DISCORD_TOKEN', toToken, 'a bot token (one word, from the portal’s page "Bot")', null),
      applicationId: readAs<string | null>('DISCORD_APPLICATION_ID', toSnowflake, 'an id of 17 to 20 digits', null),
      publicKey: readAs<string | null>('DISCORD_PUBLIC_KEY', toPublicKey, 'a public key of 64 hexadecimal digits', null),
      apiUrl: readAs('DISCORD_API_URL', toApiUrl, 'an http or https address', DEFAULTS.apiUrl),
      guildId: readAs<string | null>('DISCORD_GUILD_ID', toSnowflake, 'an id of 17 to 20 digits', null),
      shards: readAs<Shards>('SHARDS', toShards, `auto or a number between 1 and ${MOST_SHARDS}`, DEFAULTS.shards),
    },
    knowledgeDir: read('KNOWLEDGE_DIR'),
    host: readAs('HOST', toHost, 'a host name or address', DEFAULTS.host),
    port: readAs('PORT', toPort, 'a port between 0 and 65535', DEFAULTS.port),
    operations: {
      host: readAs('OPS_HOST', toHost, 'a host name or address', DEFAULTS.host),
      port: readAs<number | null>('OPS_PORT', toPort, 'a port between 0 and 65535', null),
    },
    rateLimit: readAs('RATE_LIMIT', toRate, `a number between 0 and ${MOST_ASKED}`, DEFAULTS.rateLimit),
    logLevel: readAs('LOG_LEVEL', toLogLevel, `one of ${LOG_LEVELS.join(', ')}`, DEFAULTS.logLevel),
    logQuestions: readAs('LOG_QUESTIONS', toFlag, 'true or false', false),
    production: read('NODE_ENV') === 'production',
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config };
}

const LOG_LEVELS: readonly LogLevel[] = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

function toLogLevel(value: string): LogLevel | null {
  return LOG_LEVELS.find((level) => level === value.toLowerCase()) ?? null;
}

/** Portal pages and libraries show it as `Bot TOKEN`; a token pasted that way is right. Its form is Discord's own business. */
function toToken(value: string): string | null {
  const token = value.replace(/^Bot\s+/iu, '');
  return /^\S+$/u.test(token) ? token : null;
}

function toSnowflake(value: string): string | null {
  return /^\d{17,20}$/u.test(value) ? value : null;
}

function toPublicKey(value: string): string | null {
  return /^[0-9a-f]{64}$/iu.test(value) ? value.toLowerCase() : null;
}

function toApiUrl(value: string): string | null {
  if (!URL.canParse(value)) return null;
  const url = new URL(value);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return value.replace(/\/+$/u, '').replace(/\/v\d+$/u, '');
}

function toHost(value: string): string | null {
  return /^[\p{L}\p{N}._:-]+$/u.test(value) ? value : null;
}

/** Far beyond what one process can hold, and small enough that a typing error is seen. */
const MOST_SHARDS = 1024;

function toShards(value: string): Shards | null {
  if (value.toLowerCase() === 'auto') return 'auto';
  return /^\d{1,4}$/u.test(value) && Number(value) >= 1 && Number(value) <= MOST_SHARDS ? Number(value) : null;
}

function toFlag(value: string): boolean | null {
  const flag = value.toLowerCase();
  return flag === 'true' ? true : flag === 'false' ? false : null;
}

/** More is no limit; 0 says so. */
const MOST_ASKED = 100_000;

function toRate(value: string): number | null {
  return /^\d{1,6}$/u.test(value) && Number(value) <= MOST_ASKED ? Number(value) : null;
}

function toPort(value: string): number | null {
  return /^\d{1,5}$/u.test(value) && Number(value) <= 65_535 ? Number(value) : null;
}
