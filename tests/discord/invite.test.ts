import { expect, test } from 'vitest';
import { inviteLinks } from '../../src/discord/invite.ts';

test('the links ask for slash commands and for no permission', () => {
  expect(inviteLinks('100000000000000001', 'https://discord.com/api')).toEqual({
    server:
      'https://discord.com/oauth2/authorize?client_id=100000000000000001&integration_type=0&scope=bot+applications.commands&permissions=0',
    account: 'https://discord.com/oauth2/authorize?client_id=100000000000000001&integration_type=1&scope=applications.commands',
  });
});

test('the links lead to the server that the bot talks to', () => {
  expect(inviteLinks('1', 'https://chat.example.org/api').server).toMatch(/^https:\/\/chat\.example\.org\/oauth2\/authorize\?/u);
});
