// Long work shows how far it is: a bar on a terminal, a line now and then elsewhere. Short work shows nothing.
// Knows nothing of what is done.

import type { Writable } from 'node:stream';

export type Progress = (done: number, of: number) => void;

/** Work that is done by then, in milliseconds, needs no bar. */
export const QUIET_FOR = 1_000;
/** Milliseconds between two pictures of the bar: often enough to be seen moving. */
const REDRAWN_EVERY = 100;
/** Milliseconds between two lines where nobody looks at a bar. */
const SAID_EVERY = 10_000;
const BAR_LENGTH = 30;

/** `what`: what is counted, in the plural. `clock`: milliseconds from any fixed point. Begins anew when something has been done whole. */
export function showProgress(what: string, stream: Writable & { readonly isTTY?: boolean }, clock: () => number): Progress {
  const isTerminal = stream.isTTY === true;
  let started: number | null = null;
  let shown: number | null = null;
  return (done, of) => {
    const now = clock();
    started ??= now;
    const isOver = done >= of;
    const every = isTerminal ? REDRAWN_EVERY : SAID_EVERY;
    const isDue = now - started >= QUIET_FOR && (shown === null || now - shown >= every || isOver);
    if (isDue && isTerminal) stream.write(isOver ? '\r\u001b[K' : `\r\u001b[K${barOf(done, of)} ${countOf(done, of, what)}`);
    else if (isDue) stream.write(`${countOf(done, of, what)}\n`);
    if (isDue) shown = now;
    if (isOver) {
      started = null;
      shown = null;
    }
  };
}

function barOf(done: number, of: number): string {
  const filled = Math.floor((done / of) * BAR_LENGTH);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_LENGTH - filled)}`;
}

function countOf(done: number, of: number, what: string): string {
  return `${done.toLocaleString('en')} of ${of.toLocaleString('en')} ${what} read`;
}
