// How far long work is, on a terminal and in a log.

import { describe, expect, test } from 'vitest';
import { QUIET_FOR, showProgress } from '../../src/cli/show-progress.ts';
import { TextSink } from '../support/text-sink.ts';

function shown(isTTY: boolean, steps: readonly (readonly [at: number, done: number])[], of = 1_000): string {
  const sink = new TextSink();
  let now = 0;
  const progress = showProgress('documents', Object.assign(sink, { isTTY }), () => now);
  for (const [at, done] of steps) {
    now = at;
    progress(done, of);
  }
  return sink.text;
}

describe('the progress of long work', () => {
  test('is not shown where the work is short', () => {
    const steps = [
      [0, 1],
      [QUIET_FOR - 1, 1_000],
    ] as const;
    expect(shown(true, steps)).toBe('');
    expect(shown(false, steps)).toBe('');
  });

  test('is a bar on a terminal, redrawn in its place and wiped at the end', () => {
    const text = shown(true, [
      [0, 1],
      [QUIET_FOR, 500],
      [QUIET_FOR + 10, 510],
      [QUIET_FOR + 100, 600],
      [QUIET_FOR + 120, 1_000],
    ]);
    expect(text.split('\r\u001b[K')).toEqual([
      '',
      `${'█'.repeat(15)}${'░'.repeat(15)} 500 of 1,000 documents read`,
      `${'█'.repeat(18)}${'░'.repeat(12)} 600 of 1,000 documents read`,
      '',
    ]);
  });

  test('is a line every ten seconds in a log, and one at the end', () => {
    const text = shown(false, [
      [0, 1],
      [5_000, 100],
      [9_000, 200],
      [15_000, 400],
      [16_000, 1_000],
    ]);
    expect(text).toBe('100 of 1,000 documents read\n400 of 1,000 documents read\n1,000 of 1,000 documents read\n');
  });

  test('begins anew with the next work', () => {
    const text = shown(false, [
      [0, 1],
      [2_000, 1_000],
      [2_001, 1],
      [2_500, 1_000],
    ]);
    expect(text).toBe('1,000 of 1,000 documents read\n');
  });
});
