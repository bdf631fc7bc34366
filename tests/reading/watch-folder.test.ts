import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchFolder } from '../../src/knowledge/reading/watch-folder.ts';

const QUIET = { quietMs: 40 };
let folder = '';
let watching: { close(): void } | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plenary-watching-'));
});
afterEach(() => {
  watching?.close();
  rmSync(folder, { recursive: true, force: true });
});

const write = (file: string, text = 'x'): void => writeFileSync(join(folder, file), text);

describe('a watched folder', () => {
  it('tells once of a burst of changes', async () => {
    const changed = vi.fn();
    watching = watchFolder(folder, changed, QUIET);
    for (let at = 0; at < 5; at += 1) write(`${at}.md`);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    await sleep(150);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('tells of new, changed, replaced and removed files, in new folders too', async () => {
    const changed = vi.fn();
    watching = watchFolder(folder, changed, QUIET);
    const steps = [
      () => write('a.md'),
      () => write('a.md', 'changed'),
      () => {
        write('.a.tmp', 'replaced');
        renameSync(join(folder, '.a.tmp'), join(folder, 'a.md'));
      },
      () => mkdirSync(join(folder, 'sub')),
      () => write('sub/b.md'),
      () => write('sub/b.md', 'changed'),
      () => rmSync(join(folder, 'sub'), { recursive: true }),
      () => rmSync(join(folder, 'a.md')),
    ];
    for (const step of steps) {
      changed.mockClear();
      step();
      await vi.waitFor(() => expect(changed).toHaveBeenCalled(), { timeout: 3000 });
      await sleep(60);
    }
  });

  it('never tells twice at a time: a change during a call leads to one more', async () => {
    let running = 0;
    let most = 0;
    const changed = vi.fn(async () => {
      running += 1;
      most = Math.max(most, running);
      await sleep(150);
      running -= 1;
    });
    watching = watchFolder(folder, changed, QUIET);
    write('a.md');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    write('b.md');
    write('c.md');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2), { timeout: 3000 });
    await sleep(250);
    expect(changed).toHaveBeenCalledTimes(2);
    expect(most).toBe(1);
  });

  it('tells while changes go on and on', async () => {
    const changed = vi.fn();
    watching = watchFolder(folder, changed, { quietMs: 200, longestMs: 300 });
    for (let at = 0; at < 12; at += 1) {
      write('a.md', String(at));
      await sleep(50);
    }
    expect(changed).toHaveBeenCalled();
  });

  it('goes on after a call that fails, and tells of the failure', async () => {
    const onError = vi.fn();
    const changed = vi.fn().mockRejectedValueOnce(new Error('not loaded')).mockResolvedValue(undefined);
    watching = watchFolder(folder, changed, { ...QUIET, onError });
    write('a.md');
    await vi.waitFor(() => expect(onError).toHaveBeenCalledWith(new Error('not loaded')));
    write('b.md');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
  });

  it('tells nothing after it is closed', async () => {
    const changed = vi.fn();
    watching = watchFolder(folder, changed, QUIET);
    write('a.md');
    watching.close();
    await sleep(150);
    expect(changed).not.toHaveBeenCalled();
  });

  it('that is not there is told as an error, and nothing is thrown', () => {
    const onError = vi.fn();
    watching = watchFolder(join(folder, 'nowhere'), () => {}, { onError });
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'ENOENT' }));
  });
});
