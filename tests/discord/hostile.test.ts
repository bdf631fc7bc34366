// Hostile input to the HTTP door and to the commands: a few thousand of what `npm run hostile` sends by the hundred thousand.

import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { anyInvocation, hostileRequest, problemOf, problemOfResponse } from '../support/hostile-requests.ts';
import { type HostileTarget, openHostileTarget } from '../support/hostile-target.ts';

const SEED = 20_261_128;
let target: HostileTarget;
beforeAll(async () => {
  target = await openHostileTarget(fileURLToPath(new URL('../../knowledge', import.meta.url)));
});

test('no request that nobody should send gets a 5xx, a crash or a mention', async () => {
  const statuses = new Set<number>();
  await fc.assert(
    fc.asyncProperty(hostileRequest, async ({ make }) => {
      const response = await target.send(make);
      statuses.add(response.status);
      expect(await problemOfResponse(response)).toBe(null);
    }),
    { numRuns: 2_000, seed: SEED },
  );
  // Every kind of refusal was met, and so was an answer.
  expect([...statuses].sort()).toEqual([200, 400, 401, 404, 405, 413]);
  expect(target.log.text).not.toContain('"level":"error"');
  expect(target.failures).toEqual([]);
});

test('no value of any option crashes a command, breaks a limit or mentions anybody', async () => {
  await fc.assert(
    fc.asyncProperty(anyInvocation(target.commands), async (invocation) => {
      expect(problemOf(await target.dispatch(invocation))).toBe(null);
    }),
    { numRuns: 2_000, seed: SEED },
  );
  expect(target.failures).toEqual([]);
});

test('a mention, a limit passed and a 5xx would be noticed', async () => {
  const message = { content: '@everyone', embeds: [], components: [], flags: 0, attachments: [] };
  const saying = (more: object) => Response.json({ type: 4, data: { ...message, ...more } });
  expect(await problemOfResponse(saying({ allowed_mentions: { parse: ['everyone'] } }))).toContain('it may mention');
  expect(await problemOfResponse(saying({}))).toContain('it may mention');
  expect(await problemOfResponse(saying({ allowed_mentions: { parse: [] }, content: 'x'.repeat(2001) }))).toContain('content');
  expect(await problemOfResponse(new Response('', { status: 503 }))).toBe('status 503');
  expect(await problemOfResponse(saying({ allowed_mentions: { parse: [] } }))).toBe(null);
});
