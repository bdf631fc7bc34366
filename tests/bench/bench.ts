// `npm run bench`: names, completion and passages against MiniSearch with its defaults, in the same run, as a table of ratios.
// Arguments: sizes (documents and names), by default 1000 10000. Everything is generated from a seed.

import MiniSearch, { type SearchOptions } from 'minisearch';
import { Bench } from 'tinybench';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { createSearch } from '../../src/search/create-search.ts';
import { contentWord, generateKnowledge, mistype, type Random, seededRandom, sentence, zipf } from './generate-knowledge.ts';

interface Row {
  readonly size: number;
  readonly task: string;
  readonly ours: Percentiles;
  readonly peer: Percentiles;
}

/** Milliseconds. */
interface Percentiles {
  readonly median: number;
  readonly p99: number;
}

const SEED = 20261122;
const QUERIES = 200;
const OFFERED = 25;
/** What a keystroke, a name and a search typed by hand look like to MiniSearch's own forgiving search. */
const FORGIVING: SearchOptions = { prefix: true, fuzzy: 0.2 };

const sizes = process.argv.slice(2).map(Number);
const rows: Row[] = [];
for (const size of sizes.length > 0 ? sizes : [1_000, 10_000]) rows.push(...(await measure(size)));
print(rows);

async function measure(size: number): Promise<readonly Row[]> {
  const { knowledge, vocabulary } = generateKnowledge(size, size, SEED);
  const random = seededRandom(SEED + size);
  const [search, build] = timed(() => createSearch(knowledge));
  const [names, namesBuild] = timed(() => indexNames(knowledge));
  const [passages, passagesBuild] = timed(() => indexPassages(knowledge));
  console.log(
    `${size} documents, ${knowledge.passages.length} passages, ${vocabulary.length} distinct words, ${knowledge.entities.length} names; ` +
      `built in ${Math.round(build)} ms, MiniSearch alone in ${Math.round(namesBuild + passagesBuild)} ms`,
  );
  const kinds = ['organization', 'person', 'event'] as const;
  const given = Array.from({ length: QUERIES }, () => zipf(knowledge.entities, random, 0.8).name);
  const begun = given.map((name) => mistype(name.slice(0, 6 + Math.floor(random() * 7)), random));
  const slipped = given.map((name) => mistype(name, random));
  const searches = Array.from({ length: QUERIES }, () => typeSearch(vocabulary, random));
  const questions = Array.from({ length: QUERIES }, () => `what is ${sentence(10, vocabulary, random)}`);
  return [
    await compare(
      size,
      'completion, mistyped',
      begun,
      (typed) => search.complete(typed, kinds, OFFERED),
      (typed) => names.search(typed, FORGIVING),
    ),
    await compare(
      size,
      'names, exact',
      given,
      (name) => search.names(name, kinds, 10),
      (name) => names.search(name),
    ),
    await compare(
      size,
      'names, mistyped',
      slipped,
      (name) => search.names(name, kinds, 10),
      (name) => names.search(name, FORGIVING),
    ),
    await compare(
      size,
      'passages',
      searches,
      (text) => search.passages(text, OFFERED),
      (text) => passages.search(text, FORGIVING),
    ),
    await compare(
      size,
      'questions',
      questions,
      (text) => search.relevant(text, 10),
      (text) => passages.search(text),
    ),
  ];
}

/** One to three words, one search in five with a typing error. */
function typeSearch(vocabulary: readonly string[], random: Random): string {
  const words = Array.from({ length: 1 + Math.floor(random() * 3) }, () => contentWord(vocabulary, random));
  const text = words.join(' ');
  return random() < 0.2 ? mistype(text, random) : text;
}

async function compare(
  size: number,
  task: string,
  inputs: readonly string[],
  ours: (input: string) => unknown,
  peer: (input: string) => unknown,
): Promise<Row> {
  return { size, task, ours: await percentilesOf(inputs, ours), peer: await percentilesOf(inputs, peer) };
}

/** Each input once, after a tenth of them to warm up: the spread over inputs is what a reader meets. */
async function percentilesOf(inputs: readonly string[], run: (input: string) => unknown): Promise<Percentiles> {
  let position = 0;
  const bench = new Bench({ iterations: inputs.length, time: 0, warmupIterations: Math.ceil(inputs.length / 10), warmupTime: 0 });
  bench.add('run', () => {
    run(inputs[position % inputs.length] ?? '');
    position += 1;
  });
  const [task] = await bench.run();
  if (task?.result.state !== 'completed') throw new Error('The benchmark did not complete');
  return { median: task.result.latency.p50, p99: task.result.latency.p99 };
}

function indexNames(knowledge: KnowledgeBase): MiniSearch {
  const index = new MiniSearch({ fields: ['names'] });
  index.addAll(knowledge.entities.map((entity) => ({ id: entity.id, names: entity.names.map((name) => name.text).join(' ') })));
  return index;
}

function indexPassages(knowledge: KnowledgeBase): MiniSearch {
  const index = new MiniSearch({ fields: ['text', 'heading', 'title'] });
  index.addAll(knowledge.passages.map((passage) => ({ ...passage, title: knowledge.documentById.get(passage.document)?.title ?? '' })));
  return index;
}

function timed<T>(work: () => T): readonly [T, number] {
  const started = performance.now();
  return [work(), performance.now() - started];
}

function print(measured: readonly Row[]): void {
  const number = (value: number) => value.toFixed(value < 10 ? 2 : 0);
  console.table(
    measured.map(({ size, task, ours, peer }) => ({
      size,
      task,
      'median ms': number(ours.median),
      'p99 ms': number(ours.p99),
      'MiniSearch median': number(peer.median),
      'MiniSearch p99': number(peer.p99),
      'times faster, median': number(peer.median / ours.median),
      'times faster, p99': number(peer.p99 / ours.p99),
    })),
  );
}
