// The shipped documents: from the start of the process, Node's own start included, to the first answer printed; beside it a bare Node.

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Figure, Measured } from './measure.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const STARTS = 7;

export async function measureStart(): Promise<Measured> {
  const answer = () => run([path.join(ROOT, 'src/plenary.js'), 'try', '/who leads:SIOP']);
  // The first fills the cache and Node's own of compiled code.
  answer();
  const figure = (name: string, value: number, unit: Figure['unit']): Figure => ({ topic: 'start', size: 1, name, value, unit });
  const bare = leastOf(() => run(['-e', '0']));
  const whole = leastOf(answer);
  return {
    rows: [],
    figures: [
      figure('a bare Node, clock', bare, 'ms'),
      figure('the shipped documents, from start to the first answer, clock', whole, 'ms'),
      figure('first answer : bare Node', whole / bare, '×'),
    ],
  };
}

function run(args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed`);
}

/** The least counts: what is above it, the rest of the machine did. */
function leastOf(work: () => void): number {
  const times = Array.from({ length: STARTS }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return Math.min(...times);
}
