import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONFIG_KEYS, readConfig } from '../src/config.ts';

const configOf = (env: Record<string, string | undefined>) => {
  const read = readConfig(env);
  if (!read.ok) throw new Error(read.problems.join('; '));
  return read.config;
};
const problemsOf = (env: Record<string, string | undefined>) => {
  const read = readConfig(env);
  return read.ok ? [] : read.problems;
};

describe('the configuration', () => {
  test('an empty environment is a right one: a session on this machine', () => {
    expect(configOf({})).toEqual({
      discord: { token: null, applicationId: null, publicKey: null, apiUrl: 'https://discord.com/api', guildId: null, shards: 'auto' },
      knowledgeDir: null,
      host: '127.0.0.1',
      port: 3000,
      operations: { host: '127.0.0.1', port: null },
      rateLimit: 30,
      logLevel: 'info',
      logQuestions: false,
      production: false,
    });
  });
  test('a blank value counts as missing', () => {
    expect(configOf(Object.fromEntries(CONFIG_KEYS.map((key) => [key, '  '])))).toEqual(configOf({}));
  });
  test('every problem is reported together, each with its key', () => {
    const wrong = {
      DISCORD_TOKEN: 'two words',
      DISCORD_APPLICATION_ID: 'x',
      DISCORD_PUBLIC_KEY: 'x',
      DISCORD_API_URL: 'x',
      DISCORD_GUILD_ID: '1',
    };
    const problems = problemsOf({ ...wrong, HOST: 'a b', PORT: '65536', LOG_LEVEL: 'loud' });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([...Object.keys(wrong), 'HOST', 'PORT', 'LOG_LEVEL']);
  });
  test('no problem repeats the value, which may be a secret', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CONFIG_KEYS), fc.string({ minLength: 12 }), (key, value) => {
        expect(problemsOf({ [key]: value }).join('\n')).not.toContain(value.trim() || '\u0000');
      }),
    );
  });
  test.each([
    ['DISCORD_TOKEN', 'Bot a.b.c', { discord: { token: 'a.b.c' } }],
    ['DISCORD_TOKEN', ' a.b.c\n', { discord: { token: 'a.b.c' } }],
    ['DISCORD_PUBLIC_KEY', 'AB'.repeat(32), { discord: { publicKey: 'ab'.repeat(32) } }],
    ['DISCORD_API_URL', 'https://chat.example.org/api/v10/', { discord: { apiUrl: 'https://chat.example.org/api' } }],
    ['DISCORD_GUILD_ID', '200000000000000001', { discord: { guildId: '200000000000000001' } }],
    ['PORT', '0', { port: 0 }],
    ['PORT', '65535', { port: 65_535 }],
    ['HOST', '::1', { host: '::1' }],
    ['RATE_LIMIT', '0', { rateLimit: 0 }],
    ['RATE_LIMIT', '100000', { rateLimit: 100_000 }],
    ['LOG_LEVEL', 'DEBUG', { logLevel: 'debug' }],
    ['SHARDS', 'AUTO', { discord: { shards: 'auto' } }],
    ['SHARDS', '16', { discord: { shards: 16 } }],
    ['OPS_PORT', '9090', { operations: { host: '127.0.0.1', port: 9090 } }],
    ['OPS_HOST', '0.0.0.0', { operations: { host: '0.0.0.0', port: null } }],
    ['LOG_QUESTIONS', 'True', { logQuestions: true }],
    ['LOG_QUESTIONS', 'false', { logQuestions: false }],
    ['NODE_ENV', 'production', { production: true }],
    ['NODE_ENV', 'test', { production: false }],
  ])('%s=%j is understood', (key, value, expected) => {
    expect(configOf({ [key]: value })).toMatchObject(expected);
  });
  test.each([
    ['DISCORD_API_URL', 'ftp://example.org'],
    ['DISCORD_API_URL', 'discord.com/api'],
    ['DISCORD_PUBLIC_KEY', 'ab'.repeat(31)],
    ['DISCORD_APPLICATION_ID', '1234567890123456'],
    ['SHARDS', '0'],
    ['SHARDS', '1025'],
    ['SHARDS', 'many'],
    ['OPS_PORT', '65536'],
    ['LOG_QUESTIONS', 'yes please'],
    ['PORT', '-1'],
    ['PORT', '3000x'],
    ['RATE_LIMIT', '100001'],
    ['RATE_LIMIT', 'few'],
  ])('%s=%j is a problem', (key, value) => {
    expect(problemsOf({ [key]: value })).toHaveLength(1);
  });
  test('.env.example holds the same keys, all blank', () => {
    const lines = readFileSync(new URL('../.env.example', import.meta.url), 'utf8').split('\n');
    const keys = lines.filter((line) => line !== '' && !line.startsWith('#'));
    expect(keys).toEqual(CONFIG_KEYS.map((key) => `${key}=`));
  });
});
