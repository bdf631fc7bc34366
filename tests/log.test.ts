import { describe, expect, test } from 'vitest';
import { createLog } from '../src/log.ts';
import { TextSink } from './support/text-sink.ts';

function logged(write: (log: ReturnType<typeof createLog>) => void, level: 'info' | 'debug' = 'info'): string {
  const sink = new TextSink();
  const log = createLog(level, ['the-token', null, ''], sink);
  write(log);
  log.flush();
  return sink.text;
}

describe('the log', () => {
  test('is one JSON record a line, with its level by name and its time', () => {
    const record = JSON.parse(logged((log) => log.warn({ shard: 1 }, 'reconnecting')));
    expect(record).toEqual({ level: 'warn', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u), shard: 1, msg: 'reconnecting' });
  });
  test('holds ordinary records a moment for others to come, and tells what is wrong at once, in order', async () => {
    const sink = new TextSink();
    const log = createLog('info', [], sink);
    log.info('one');
    expect(sink.text).toBe('');
    log.error('two');
    expect(sink.text).toMatch(/"one".*\n.*"two"/u);
    log.info('three');
    expect(sink.text).not.toContain('"three"');
    await expect.poll(() => sink.text).toContain('"three"');
    log.info('four');
    log.flush();
    expect(sink.text).toContain('"four"');
  });
  test('leaves out what is below its level', () => {
    expect(logged((log) => log.debug('detail'))).toBe('');
    expect(logged((log) => log.debug('detail'), 'debug')).toContain('detail');
  });
  test('cuts the token out, wherever it stands', () => {
    const text = logged((log) => {
      log.info({ token: 'other', nested: { token: 'other' } }, 'Bot the-token');
      log.error({ err: new Error('refused the-token'), deep: { down: ['the-token'] } }, 'failed');
    });
    expect(text).not.toMatch(/the-token|other/u);
    expect(text.match(/\[secret\]/gu)?.length).toBeGreaterThanOrEqual(5);
  });
  test('cuts out what stands under the name of a secret, however deep and whatever quotes it holds', () => {
    const text = logged((log) => {
      log.info({ err: { request: { headers: { Authorization: 'Bot "other" \\' } } } }, 'refused');
      log.info({ interaction: { data: { token: 'other' }, id: '1' } }, 'late');
    });
    expect(text).not.toContain('other');
    const [refused, late] = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(refused).toMatchObject({ err: { request: { headers: { Authorization: '[secret]' } } }, msg: 'refused' });
    expect(late).toMatchObject({ interaction: { data: { token: '[secret]' }, id: '1' }, msg: 'late' });
  });
  test('cuts out the tokens of interactions, which stand in addresses', () => {
    const text = logged((log) => {
      log.error({ url: 'https://discord.com/api/v10/interactions/123/aW50ZXJhY3Rpb24/callback' }, 'late');
      log.error(new Error('POST /webhooks/123/aW50ZXJhY3Rpb24?wait=true failed'), 'late');
    });
    expect(text).not.toContain('aW50ZXJhY3Rpb24');
    expect(text).toContain('/interactions/123/[secret]/callback');
  });
  test('cuts the token out of what is said to be asked, too', () => {
    expect(logged((log) => log.info({ asked: { text: 'is the-token yours?' } }, 'answered'))).toContain('is [secret] yours?');
  });
  test('keeps what people ask and are told out of it, even where an error carries it', () => {
    const error = Object.assign(new Error('Invalid Form Body'), {
      code: 50_035,
      requestBody: { json: 'a question' },
      rawError: { about: 'a question' },
    });
    const text = logged((log) => log.error({ err: error }, 'refused'));
    expect(text).toContain('50035');
    expect(text).not.toContain('a question');
  });
});
