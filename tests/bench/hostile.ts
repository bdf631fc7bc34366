// `npm run hostile`: generated bad requests to the HTTP door and generated option values to the commands, 100,000 of each unless an argument says
// otherwise, from a seed (second argument). Ends with 1 at a crash, a 5xx, a mention, a message that Discord would not take, or memory that grows.

import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { anyInvocation, hostileRequest, problemOf, problemOfResponse } from '../support/hostile-requests.ts';
import { openHostileTarget } from '../support/hostile-target.ts';

const [count = 100_000, seed = 20_261_128] = process.argv.slice(2).map(Number);
/** Generated at once: fast-check keeps what it has made. */
const BATCH = 2_000;
/** Megabytes of heap, after collection, that the second half of a run may end above its middle: what the answers kept by then take. */
const GROWTH = 20;

const target = await openHostileTarget(fileURLToPath(new URL('../../knowledge', import.meta.url)));
const tally = new Map<string, number>();
const slow: number[] = [];
let wrong = 0;

await run('bad requests', hostileRequest, async ({ what, make }) => {
  const response = await target.send(make);
  const key = `${what}: ${response.status}`;
  tally.set(key, (tally.get(key) ?? 0) + 1);
  return problemOfResponse(response);
});
console.table([...tally].sort().map(([result, times]) => ({ result, times })));
await run('option values', anyInvocation(target.commands), async (invocation) => problemOf(await target.dispatch(invocation)));
for (const failure of target.failures.slice(0, 10)) console.log(failure);
if (target.log.text !== '') console.log(target.log.text.slice(0, 2_000));
if (wrong > 0 || target.failures.length > 0 || target.log.text !== '') process.exitCode = 1;

async function run<T>(name: string, arbitrary: fc.Arbitrary<T>, attempt: (value: T) => Promise<string | null>): Promise<void> {
  const heaps: number[] = [];
  slow.length = 0;
  const started = performance.now();
  for (let done = 0; done < count; done += BATCH) {
    for (const value of fc.sample(arbitrary, { numRuns: Math.min(BATCH, count - done), seed: seed + done })) {
      const before = performance.now();
      const problem = await attempt(value);
      slow.push(performance.now() - before);
      if (problem === null) continue;
      wrong++;
      if (wrong <= 10) console.log(`${problem}\n  ${JSON.stringify(value)?.slice(0, 1_000)}`);
    }
    heaps.push(heapAfterCollection());
  }
  const middle = heaps[Math.floor(heaps.length / 2)] ?? 0;
  const last = heaps.at(-1) ?? 0;
  if (last - middle > GROWTH) process.exitCode = 1;
  slow.sort((a, b) => a - b);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `${count} ${name} from seed ${seed} in ${seconds} s: ${wrong} wrong, ${target.failures.length} failures; ` +
      `heap after collection ${heaps[0]} MB at first, ${middle} MB in the middle, ${last} MB at the end; ` +
      `slowest ${Math.round(slow.at(-1) ?? 0)} ms, p99 ${(slow[Math.floor(slow.length * 0.99)] ?? 0).toFixed(1)} ms`,
  );
}

function heapAfterCollection(): number {
  if (globalThis.gc === undefined) throw new Error('start it with --expose-gc');
  globalThis.gc();
  return Math.round(process.memoryUsage().heapUsed / 1_048_576);
}
