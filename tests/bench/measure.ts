// How long things take, so that two of them can be compared within one run. Knows nothing of what is measured.

import { Bench } from 'tinybench';

/** Milliseconds. */
export interface Percentiles {
  readonly median: number;
  readonly p99: number;
}

/** One contender at one task and size: a line of the table. */
export interface Row {
  readonly topic: string;
  readonly task: string;
  readonly size: number;
  readonly contender: string;
  readonly latency: Percentiles;
  /** Share of the inputs for which the right thing was among those offered, 0…1; null where nothing is right or wrong. */
  readonly hits: number | null;
}

/** Something measured once: a build, a start, memory. */
export interface Figure {
  readonly topic: string;
  readonly size: number;
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 's' | 'MB' | 'KB' | '×' | '';
}

export interface Measured {
  readonly rows: readonly Row[];
  readonly figures: readonly Figure[];
}

/** The name under which the product stands in the table. */
export const OURS = 'Plenary';

/**
 * Each input is run so many times at most, and for so many milliseconds, and its best time counts: a run in which the machine did something
 * else in between says nothing of the contender.
 */
const MOST_RUNS = 9;
const ENOUGH_TIME = 30;
/** A contender that takes so long for one round, in milliseconds, is not made to run more. */
const PATIENCE = 4_000;

/** Every input once to warm up, then each a few times: the spread over inputs is what a reader meets. */
export async function percentilesOf<Input>(inputs: readonly Input[], run: (input: Input) => unknown): Promise<Percentiles> {
  const started = performance.now();
  const first = await roundOf(inputs, run, 0);
  return performance.now() - started > PATIENCE ? first : await roundOf(inputs, run, ENOUGH_TIME);
}

async function roundOf<Input>(inputs: readonly Input[], run: (input: Input) => unknown, enough: number): Promise<Percentiles> {
  let position = 0;
  const bench = new Bench({ iterations: inputs.length, time: 0, warmup: false });
  bench.add('run', async () => {
    const input = inputs[position % inputs.length];
    position += 1;
    if (input === undefined) throw new Error('There is nothing to run');
    let least = Number.POSITIVE_INFINITY;
    const began = performance.now();
    for (let runs = 0; runs === 0 || (runs < MOST_RUNS && performance.now() - began < enough); runs += 1) {
      const started = performance.now();
      const outcome = run(input);
      if (outcome instanceof Promise) await outcome;
      least = Math.min(least, performance.now() - started);
    }
    return { overriddenDuration: least };
  });
  const [task] = await bench.run();
  if (task?.result.state !== 'completed') throw new Error('The benchmark did not complete');
  return { median: task.result.latency.p50, p99: task.result.latency.p99 };
}

/** Processor time of this process in milliseconds, all threads: what the work costs whatever else the machine does. */
export async function processorTime<T>(
  work: () => T | Promise<T>,
): Promise<{ readonly result: T; readonly cpu: number; readonly wall: number }> {
  const [before, started] = [process.cpuUsage(), performance.now()];
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, cpu: (user + system) / 1000, wall: performance.now() - started };
}

/** What `make` leaves in memory, in megabytes, heap and typed arrays. Needs `--expose-gc`. */
export function megabytesOf<T>(make: () => T): { readonly result: T; readonly megabytes: number } {
  const before = inUse();
  const result = make();
  return { result, megabytes: (inUse() - before) / 1e6 };
}

export function inUse(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
