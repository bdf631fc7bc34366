import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { within } from '../../src/discord/within.ts';

describe('waiting, but not for ever', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  test('ends with the work, and leaves no timer that keeps the process', async () => {
    await within(3_000, Promise.resolve());
    expect(vi.getTimerCount()).toBe(0);
  });
  test('leaves no timer where the work fails, and says so', async () => {
    await expect(within(3_000, Promise.reject(new Error('the connection is gone')))).rejects.toThrow('gone');
    expect(vi.getTimerCount()).toBe(0);
  });
  test('ends at the limit where the work does not end', async () => {
    const ended = vi.fn();
    const waiting = within(3_000, new Promise(() => {})).then(ended);
    await vi.advanceTimersByTimeAsync(2_999);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
    expect(ended).toHaveBeenCalledOnce();
  });
});
