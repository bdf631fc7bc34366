// The verbs and flags as DESIGN names them: what goes to which stream, and the exit codes.

import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { KNOWLEDGE, refuse, testWorld, type WorldDetails } from '../support/world.ts';

async function run(argv: string[], details: WorldDetails = {}) {
  const world = testWorld(details);
  const code = await main(argv, world);
  return { code, out: world.stdout.text, err: world.stderr.text, lines: world.stdout.lines, opened: world.opened, asked: world.asked };
}

describe('use', () => {
  test('--help prints the usage as the answer', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('try --jsonl'), err: '' });
  });
  test.each([
    [[], 'a verb is missing'],
    [['dance'], 'there is no verb dance'],
    [['try'], 'try takes one command in quotes'],
    [['try', '/who', 'leads:SIOP'], `put it in quotes: try '/who leads:SIOP'`],
    [['try', '/who leads:SIOP', '--jsonl'], 'try takes one command in quotes'],
    [['try', '/who leads:SIOP', '--nonsense'], '--nonsense'],
    [['try', '/who leads:SIOP', '--dry-run'], 'try does not take --dry-run'],
    [['try', '/who leads:SIOP', '--today', '22-11-2026'], '--today is a date like'],
    [['try', '/nobody'], 'there is no command /nobody'],
    [['statements', '--format', 'xml'], '--format is one of table, jsonl'],
    [['statements', 'all'], 'statements takes no all'],
    [['check', '--json'], 'check does not take --json'],
    [['register', '--guild', 'here'], '--guild is an id'],
  ])('%j is wrong use: exit 2, the reason on standard error, nothing on standard output', async (argv, reason) => {
    expect(await run(argv)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(reason) });
  });
  test('a wrong configuration is reported whole: exit 1', async () => {
    const { code, err } = await run(['check'], { env: { PORT: 'x', LOG_LEVEL: 'loud' } });
    expect(code).toBe(1);
    expect(err).toMatch(/PORT[\s\S]*LOG_LEVEL/u);
  });
  test('the documents are the project’s own unless KNOWLEDGE_DIR or, before it, --knowledge names others', async () => {
    expect((await run(['check'])).opened).toEqual([expect.stringMatching(/\/knowledge$/u)]);
    expect((await run(['check'], { env: { KNOWLEDGE_DIR: '/a' } })).opened).toEqual(['/a']);
    expect((await run(['check', '--knowledge', '/b'], { env: { KNOWLEDGE_DIR: '/a' } })).opened).toEqual(['/b']);
  });
});

describe('try', () => {
  test('prints the reply as text', async () => {
    expect(await run(['try', '/who leads:SIOP'])).toMatchObject({ code: 0, out: 'who {"leads":"SIOP"}\n', err: '' });
  });
  test('asks for today where this machine stands, and in American English, unless told otherwise', async () => {
    expect((await run(['try', '/who leads:x'])).asked[0]?.context).toMatchObject({ today: '2026-11-22', locale: 'en-US' });
    const told = await run(['try', '/who leads:x', '--today', '2020-02-29', '--locale', 'fr']);
    expect(told.asked[0]?.context).toMatchObject({ today: '2020-02-29', locale: 'fr' });
  });
  test('--json prints the answer and the message on one line', async () => {
    const { code, lines } = await run(['try', '/who leads:SIOP', '--json']);
    expect(code).toBe(0);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      {
        answer: { kind: 'out-of-scope' },
        message: { content: 'who {"leads":"SIOP"}', embeds: [], components: [], flags: 0, attachments: [] },
      },
    ]);
  });
  test('--explain tells how, in both forms', async () => {
    expect((await run(['try', '/who leads:SIOP', '--explain'])).out).toContain('looked it up');
    expect(JSON.parse((await run(['try', '/who leads:SIOP', '--explain', '--json'])).out)).toMatchObject({ explanation: ['looked it up'] });
    expect(JSON.parse((await run(['try', '/who leads:SIOP', '--json'])).out)).not.toHaveProperty('explanation');
  });
  test('what the dispatcher refuses is wrong use', async () => {
    expect(await run(['try', '/who leads:x'], { answer: () => refuse('too long') })).toMatchObject({
      code: 2,
      out: '',
      err: 'plenary: too long\n',
    });
  });
  test('a bug is said politely, logged with its cause, and exits 1', async () => {
    const { code, out, err } = await run(['try', '/who leads:x'], {
      answer: () => {
        throw new Error('index out of step');
      },
    });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/index out of step[\s\S]*plenary: Something went wrong/u);
  });
});

describe('try --jsonl', () => {
  test('answers each line with one line, in order; a bad line with its error', async () => {
    const input = [
      '{"id":"a","command":"who","options":{"leads":"x"}}',
      'nonsense',
      '',
      '{"id":"c","component":"1|p"}',
      '{"id":4,"command":"who","focused":"leads"}',
    ];
    const { code, lines } = await run(['try', '--jsonl'], { input: input.join('\n') });
    expect(code).toBe(0);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: 'a', message: { content: 'who {"leads":"x"}' } },
      { id: null, error: { message: 'the line is not JSON' } },
      { id: 'c', message: { content: '1|p' } },
      { id: 4, choices: [{ name: 'ES · Example Society', value: 'example-society' }] },
    ]);
  });
  test('a refusal and a bug are errors of their own line', async () => {
    const answer = (invocation: { kind: string; command?: string }) => {
      if (invocation.command === 'bug') throw new Error('bug');
      return refuse('There is no command /nobody.');
    };
    const { code, lines } = await run(['try', '--jsonl'], { input: '{"id":"a","command":"nobody"}\n{"id":"b","command":"bug"}\n', answer });
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { id: 'a', error: { message: 'There is no command /nobody.' } },
      { id: 'b', error: { message: 'Something went wrong.' } },
    ]);
    expect(code).toBe(1);
  });
  test('a line of ten million characters is refused and the next is answered', async () => {
    const { lines } = await run(['try', '--jsonl'], {
      input: `{"id":"big","command":"${'x'.repeat(10_000_000)}"}\n{"id":"b","command":"help"}\n`,
    });
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: null, error: { message: expect.stringContaining('longer than') } },
      { id: 'b' },
    ]);
  });
  test('answers while the input is still open', async () => {
    let release = () => {};
    const answered = new Promise<void>((resolve) => {
      release = resolve;
    });
    async function* input() {
      yield '{"id":"a","command":"help"}\n';
      await answered;
      yield '{"id":"b","command":"help"}\n';
    }
    const world = testWorld({ input: input() });
    const running = main(['try', '--jsonl'], world);
    await expect.poll(() => world.stdout.lines.length).toBe(1);
    release();
    expect(await running).toBe(0);
    expect(world.stdout.lines).toHaveLength(2);
  });
  test('the documents are opened once', async () => {
    const many = '{"command":"help"}\n'.repeat(1000);
    expect(await run(['try', '--jsonl'], { input: many })).toMatchObject({
      code: 0,
      opened: [expect.any(String)],
      lines: { length: 1000 },
    });
  });
});

describe('statements', () => {
  test('jsonl is the contract, key by key', async () => {
    const { code, lines } = await run(['statements', '--format', 'jsonl']);
    expect(code).toBe(0);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      subject: { id: 'example-society', kind: 'organization', name: 'Example Society' },
      predicate: 'leader',
      value: 'Ada Example',
      valueId: 'ada-example',
      role: 'president',
      tenure: 'current',
      since: '2015',
      until: null,
      asOf: '2018-10-21',
      certainty: 'stated',
      rank: 'normal',
      qualifiers: {},
      rule: 'test',
      citation: { document: 'visit', line: 1, quote: 'Example Society: Ada Example' },
    });
    expect(lines).toHaveLength(2);
  });
  test('table is the default: a head and a line for each, undated ones marked', async () => {
    const { lines } = await run(['statements']);
    expect(lines.map((line) => line.split('\t'))).toEqual([
      ['subject', 'predicate', 'value', 'role', 'tenure', 'since', 'until', 'as of', 'certainty', 'where'],
      ['Example Society', 'leader', 'Ada Example', 'president', 'current', '2015', '', '2018-10-21', 'stated', 'visit:1'],
      ['Example Society', 'foundingDate', '1969', '', '', '', '', 'undated', 'stated', 'visit:1'],
    ]);
  });
});

describe('check', () => {
  const withFindings = (severity: 'error' | 'warning') => ({
    ...KNOWLEDGE,
    findings: [{ file: 'visit.md', line: 3, id: 'front-matter', severity, message: 'the front matter is not closed' }],
  });
  test('prints file:line id message, counts on standard error, and exits 1 for an error', async () => {
    const { code, lines, err } = await run(['check'], { knowledge: withFindings('error') });
    expect(code).toBe(1);
    expect(lines[0]).toBe('visit.md:3 front-matter the front matter is not closed');
    expect(err).toMatch(/^1 document, 2 statements, 1 error, 0 warnings, \d+ remarks?\n$/u);
  });
  test('looks at what was understood too, as of today', async () => {
    expect((await run(['check'])).out).toMatch(/^visit\.md:1 office-stale .*2018-10-21/u);
  });
  test('an empty folder is no error, and its operator is told what belongs there', async () => {
    const empty = { ...KNOWLEDGE, documents: [], statements: [], statementsAbout: new Map() };
    const { code, err } = await run(['check'], { knowledge: empty });
    expect(code).toBe(0);
    expect(err).toMatch(/^0 documents, .*\nThe folder holds no document yet: put \.md/u);
  });
  test('warnings and remarks alone exit 0', async () => {
    expect(await run(['check'], { knowledge: withFindings('warning') })).toMatchObject({ code: 0 });
    expect(await run(['check'])).toMatchObject({ code: 0 });
  });
});

describe('start without Discord', () => {
  const env = { PORT: '0' };
  test('answers piped lines and ends with the input', async () => {
    const { code, out, err } = await run(['start'], { env, input: '/who leads:SIOP\n\nwhat they agreed on\n/nobody\n/help' });
    expect(code).toBe(0);
    expect(out).toBe('who {"leads":"SIOP"}\n\nsearch {"text":"what they agreed on"}\n\nhelp {}\n\n');
    expect(err).toContain('there is no command /nobody');
  });
  test('without any lines the playground stays open until a stop is asked for', async () => {
    const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
    const world = testWorld({ env, untilStopped: () => stopped });
    const ended = main(['start'], world);
    await expect.poll(() => world.stderr.text).toMatch(/http:\/\/127\.0\.0\.1:\d+\//u);
    stop();
    expect(await ended).toBe(0);
    expect(world.stdout.text).toBe('');
  });
  test('a port that is taken is one clear sentence and exit 1, and no matter where commands are piped in', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const busy = { env: { PORT: String(port) } };
    expect(await run(['start'], busy)).toMatchObject({ code: 1, err: expect.stringContaining(`port ${port} is taken`) });
    expect(await run(['start'], { ...busy, input: '/help' })).toMatchObject({ code: 0, out: 'help {}\n\n' });
    taken.close();
  });
  test('--terminal answers here and opens no port', async () => {
    const { code, out, err } = await run(['start', '--terminal'], { env: { PORT: '1' }, input: '/help' });
    expect([code, out, err]).toEqual([0, 'help {}\n\n', '']);
  });
  test('in production it is an error, not a session', async () => {
    expect(await run(['start'], { env: { NODE_ENV: 'production' }, input: '/help' })).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('neither DISCORD_TOKEN nor DISCORD_PUBLIC_KEY'),
    });
  });
  test('the playground stays closed in production, even when it is asked for', async () => {
    expect(await run(['playground'], { env: { NODE_ENV: 'production', DISCORD_TOKEN: 'token' } })).toMatchObject({
      code: 1,
      err: expect.stringContaining('NODE_ENV is production: the playground'),
    });
  });
});
