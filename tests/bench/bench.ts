// `npm run bench`: names, texts, answers, reading, changes and starting, each beside its peers and its limit in the same run, as a table of ratios.
//
//   npm run bench                    the ordinary run, a few minutes
//   npm run bench -- --large         also 100,000 documents and 10,000 files; an hour
//   npm run bench -- --only names    one topic; with sizes after it: --only passages 100 10000
//   npm run bench -- --write         also writes BENCHMARKS.md and growth.svg
//
// Everything is generated from a seed. Each topic and size is measured in a process of its own, so that none pays for another's memory.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Measured } from './measure.ts';
import { measureAnswers } from './measure-answers.ts';
import { measureChanges } from './measure-changes.ts';
import { measureNames } from './measure-names.ts';
import { measurePassages } from './measure-passages.ts';
import { measureReading } from './measure-reading.ts';
import { measureStart } from './measure-start.ts';
import { measureQuality } from './quality/measure-quality.ts';
import { printMeasured, writeReport } from './report.ts';

const SEED = 20261122;

interface Topic {
  readonly sizes: readonly number[];
  readonly large: readonly number[];
  readonly measure: (size: number) => Promise<Measured>;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    large: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    'every-peer': { type: 'boolean', default: false },
    only: { type: 'string' },
    /** One topic and size, as JSON: how the run calls itself. */
    part: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

const USAGE = `npm run bench -- [flags] [sizes]

  --only TOPIC   names, passages, answers, reading, changes, start or quality; sizes after it: --only passages 100 10000
  --large        also 100,000 documents and 10,000 files; an hour
  --every-peer   also the peers that take minutes to build
  --write        also writes BENCHMARKS.md and growth.svg
`;

const TOPICS: Readonly<Record<string, Topic>> = {
  names: { sizes: [1_000, 10_000, 100_000], large: [], measure: (size) => measureNames(size, SEED) },
  passages: { sizes: [100, 1_000, 10_000], large: [100_000], measure: (size) => measurePassages(size, SEED, values['every-peer']) },
  answers: { sizes: [100, 1_000, 10_000], large: [100_000], measure: (size) => measureAnswers(size, SEED) },
  reading: { sizes: [1_000], large: [10_000], measure: (size) => measureReading(size, SEED) },
  changes: { sizes: [1_000], large: [10_000], measure: (size) => measureChanges(size, SEED) },
  start: { sizes: [1], large: [], measure: () => measureStart() },
  quality: { sizes: [50], large: [], measure: async () => measureQuality() },
};

if (values.help) process.stdout.write(USAGE);
else if (values.part === undefined) runAll();
else await runPart(values.part);

function runAll(): void {
  const given = positionals.map(Number);
  const rows: Measured['rows'][number][] = [];
  const figures: Measured['figures'][number][] = [];
  for (const [name, { sizes, large }] of Object.entries(TOPICS)) {
    if (values.only !== undefined && values.only !== name) continue;
    for (const size of given.length > 0 ? given : [...sizes, ...(values.large ? large : [])]) {
      console.error(`${name}, ${size.toLocaleString('en')} …`);
      const measured = inProcess(`${name}:${size}`);
      printMeasured(measured);
      rows.push(...measured.rows);
      figures.push(...measured.figures);
    }
  }
  if (values.write) writeReport({ rows, figures });
}

function inProcess(part: string): Measured {
  // the young part of the heap is as large as `npm start` makes it
  const flags = ['--expose-gc', '--max-semi-space-size=64', '--max-old-space-size=12000', fileURLToPath(import.meta.url), '--part', part];
  if (values['every-peer']) flags.push('--every-peer');
  const { stdout, status } = spawnSync(process.execPath, flags, { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${part} could not be measured`);
  const measured: Measured = JSON.parse(stdout);
  return measured;
}

async function runPart(part: string): Promise<void> {
  const [name = '', size] = part.split(':');
  const topic = TOPICS[name];
  if (topic === undefined) throw new Error(`There is no topic ${name}: ${Object.keys(TOPICS).join(', ')}`);
  process.stdout.write(JSON.stringify(await topic.measure(Number(size))));
}
