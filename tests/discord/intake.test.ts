import { describe, expect, test } from 'vitest';
import { createIntake, INTAKE_LIMITS, type IntakeLimits, type TurnedAway } from '../../src/discord/intake.ts';

/** Work that ends when it is told to, in order of its start. */
function bench(limits: IntakeLimits) {
  let clock = 0;
  const intake = createIntake(limits, () => clock);
  const started: number[] = [];
  const turnedAway: [number, TurnedAway][] = [];
  const ends: (() => void)[] = [];
  return {
    started,
    turnedAway,
    take: (name: number) =>
      intake.take(
        () => {
          started.push(name);
          return new Promise((resolve) => ends.push(resolve));
        },
        (reason) => turnedAway.push([name, reason]),
      ),
    endOldest: async () => {
      ends.shift()?.();
      await turn();
    },
    pass: (milliseconds: number) => {
      clock += milliseconds;
    },
    settled: intake.settled,
  };
}

/** Everything that can go on by itself has gone on. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('the way in', () => {
  test('lets so many run at once, so many wait, and turns the next away at once', async () => {
    const { take, started, turnedAway, endOldest } = bench({ atOnce: 2, waiting: 2, patience: 1_000 });
    for (const name of [1, 2, 3, 4, 5]) take(name);
    expect(turnedAway).toEqual([[5, 'busy']]);
    await turn();
    expect(started).toEqual([1, 2]);
    await endOldest();
    expect(started).toEqual([1, 2, 3]);
    take(6);
    take(7);
    expect(turnedAway).toEqual([
      [5, 'busy'],
      [7, 'busy'],
    ]);
  });
  test('one that has waited too long is turned away when its turn comes, and takes nobody’s place', async () => {
    const { take, started, turnedAway, endOldest, pass } = bench({ atOnce: 1, waiting: 5, patience: 1_000 });
    take(1);
    await turn();
    take(2);
    pass(600);
    take(3);
    pass(401);
    await endOldest();
    expect(turnedAway).toEqual([[2, 'expired']]);
    expect(started).toEqual([1, 3]);
  });
  test('one that has waited as long as it may still gets its turn', async () => {
    const { take, started, endOldest, pass } = bench({ atOnce: 1, waiting: 1, patience: 1_000 });
    take(1);
    await turn();
    take(2);
    pass(1_000);
    await endOldest();
    expect(started).toEqual([1, 2]);
  });
  test('is settled when nothing runs or waits any more', async () => {
    const { take, endOldest, settled } = bench({ atOnce: 1, waiting: 1, patience: 1_000 });
    await settled();
    take(1);
    take(2);
    let done = false;
    const all = settled().then(() => {
      done = true;
    });
    await turn();
    await endOldest();
    expect(done).toBe(false);
    await endOldest();
    await all;
  });
  test('leaves a second of Discord’s three for answering', () => {
    expect(INTAKE_LIMITS.patience).toBeLessThanOrEqual(2_000);
  });
});
