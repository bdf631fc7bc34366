// Tells when something in a folder has changed and then been quiet for a moment. Knows nothing of documents.

import { type FSWatcher, watch } from 'node:fs';

export interface WatchOptions {
  /** Milliseconds without a change after which it is told: an editor or a copy changes a file several times in a row. */
  readonly quietMs?: number;
  /** Milliseconds after which it is told although changes go on. */
  readonly longestMs?: number;
  /** Hears that the folder can no longer be watched (gone, or no watches left), and what `onChange` throws. */
  readonly onError?: (error: unknown) => void;
}

/** Longer than an editor takes between the writes of one saving, and short beside what a reading takes. */
export const QUIET_MS = 100;
export const LONGEST_MS = 5000;

/**
 * Calls `onChange` after each burst of changes in the folder or those in it, never twice at a time: changes during a call lead to one more.
 * A folder that cannot be watched is told to `onError`; nothing is thrown. Does not keep the process alive.
 */
export function watchFolder(folder: string, onChange: () => void | Promise<void>, options: WatchOptions = {}): { close(): void } {
  const { quietMs = QUIET_MS, longestMs = LONGEST_MS, onError = () => {} } = options;
  let quiet: NodeJS.Timeout | undefined;
  let since: number | undefined;
  let running = false;
  let closed = false;

  const changed = (): void => {
    if (closed) return;
    const now = performance.now();
    since ??= now;
    clearTimeout(quiet);
    quiet = setTimeout(tell, Math.max(0, Math.min(quietMs, since + longestMs - now))).unref();
  };

  const tell = async (): Promise<void> => {
    // A change that came during the call is still marked in `since`, and told when the call ends.
    if (running || closed) return;
    running = true;
    since = undefined;
    try {
      await onChange();
    } catch (error) {
      onError(error);
    }
    running = false;
    if (since !== undefined) changed();
  };

  const watcher = startWatching(folder, changed, onError);
  return {
    close() {
      closed = true;
      clearTimeout(quiet);
      watcher?.close();
    },
  };
}

function startWatching(folder: string, changed: () => void, onError: (error: unknown) => void): FSWatcher | null {
  try {
    return watch(folder, { recursive: true, persistent: false }, changed).on('error', onError);
  } catch (error) {
    onError(error);
    return null;
  }
}
