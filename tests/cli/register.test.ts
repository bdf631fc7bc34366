// `plenary register` against the small Discord.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { type DiscordServer, GUILD_ID, startDiscordServer, TOKEN } from '../support/discord-server.ts';
import { COMMANDS, testWorld } from '../support/world.ts';

let server: DiscordServer;
beforeEach(async () => {
  server = await startDiscordServer();
});
afterEach(() => server.stop());

/** The commands that the catalogue describes. */
const commands = COMMANDS.filter(({ name }) => name === 'who' || name === 'help');

async function register(flags: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const world = testWorld({ commands, env: { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: server.apiUrl, ...env } });
  const code = await main(['register', ...flags], world);
  return { code, out: world.stdout.text, err: world.stderr.text, opened: world.opened };
}

describe('plenary register', () => {
  test('sends the commands, and the second time has nothing to send', async () => {
    expect(await register([])).toEqual({ code: 0, out: 'Registered everywhere: /who /help\n', err: '', opened: [] });
    expect(await register([])).toMatchObject({ code: 0, out: 'Nothing to change everywhere: /who /help\n' });
    expect(server.commands()).toHaveLength(2);
    expect(server.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });
  test('asks Discord which application the token belongs to, unless it is configured', async () => {
    await register([]);
    expect(server.requests[0]).toMatchObject({ method: 'GET', path: '/applications/@me' });
    expect(await register([], { DISCORD_APPLICATION_ID: '100000000000000009' })).toMatchObject({
      code: 1,
      err: expect.stringContaining('You are not authorized to perform this action on this application (20012)'),
    });
  });
  test('--guild registers in one server, and DISCORD_GUILD_ID does without the flag', async () => {
    expect(await register(['--guild', GUILD_ID])).toMatchObject({ code: 0, out: `Registered in server ${GUILD_ID}: /who /help\n` });
    expect(await register([], { DISCORD_GUILD_ID: GUILD_ID })).toMatchObject({
      out: `Nothing to change in server ${GUILD_ID}: /who /help\n`,
    });
    expect(server.commands()).toHaveLength(0);
  });
  test('--clear takes them away', async () => {
    await register([]);
    expect(await register(['--clear'])).toMatchObject({ code: 0, out: 'Registered everywhere: no commands\n' });
    expect(server.commands()).toHaveLength(0);
  });
  test('--dry-run prints what would be sent and needs neither token nor network', async () => {
    const { code, out } = await register(['--dry-run'], { DISCORD_TOKEN: '' });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ name: 'who', type: 1 }, { name: 'help' }]);
    expect((await register(['--clear', '--dry-run'])).out).toBe('[]\n');
    expect(server.requests).toHaveLength(0);
  });
  test('a missing token, a wrong one and an address without Discord are one sentence each, exit 1', async () => {
    expect(await register([], { DISCORD_TOKEN: '' })).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^plenary: DISCORD_TOKEN is missing.*\n$/u),
    });
    expect(await register([], { DISCORD_TOKEN: 'wrong' })).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^plenary: Discord refused the token.*\n$/u),
    });
    expect(await register([], { DISCORD_API_URL: 'http://127.0.0.1:9/api' })).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^plenary: .*cannot be reached \(ECONNREFUSED\).*\n$/u),
    });
  });
});
