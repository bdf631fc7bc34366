// Searching the texts: one to four words, one search in five mistyped, and questions of ten words, over the passages of generated documents.

import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { createSearch } from '../../src/search/create-search.ts';
import type { Search } from '../../src/search/search.ts';
import { contentWord, generateKnowledge, mistype, type Random, seededRandom, sentence } from './generate-knowledge.ts';
import { type Figure, type Measured, megabytesOf, OURS, percentilesOf, processorTime, type Row } from './measure.ts';
import { distinctWordsIn } from './measure-names.ts';
import { flexsearch } from './peers/flexsearch.ts';
import { fts5 } from './peers/fts5.ts';
import { lunrPeer } from './peers/lunr.ts';
import { minisearch, minisearchForgiving } from './peers/minisearch.ts';
import { orama } from './peers/orama.ts';
import type { Peer, Unit } from './peers/peer.ts';
import { typedArrayBm25 } from './peers/typed-array-bm25.ts';

const PEERS: readonly Peer[] = [minisearchForgiving, minisearch, flexsearch, orama, lunrPeer, fts5, typedArrayBm25];
const SHOWN = 10;
const SEARCHES = 200;
/** Fewer: MiniSearch's defaults take a second for each at 10,000 documents. */
const QUESTIONS = 20;
const QUESTION_WORDS = 10;

/** `every` builds also the peers that take minutes. */
export async function measurePassages(size: number, seed: number, every: boolean): Promise<Measured> {
  const { knowledge, vocabulary } = generateKnowledge(size, Math.min(size, 20_000), seed);
  const random = seededRandom(seed + size);
  const searches = Array.from({ length: SEARCHES }, () => typeSearch(vocabulary, random));
  const questions = Array.from({ length: QUESTIONS }, () => `what is ${sentence(QUESTION_WORDS, vocabulary, random)}`);
  const { result, cpu } = await processorTime(() => megabytesOf(() => searchMade(knowledge)));
  const { result: search, megabytes } = result;
  const units: readonly Unit[] = knowledge.passages.map(({ text, heading, document }, id) => ({
    id,
    text,
    heading: heading ?? '',
    title: knowledge.documentById.get(document)?.title ?? '',
  }));
  const figures: readonly Figure[] = [
    { topic: 'passages', size, name: 'passages', value: units.length, unit: '' },
    { topic: 'passages', size, name: 'distinct words', value: distinctWordsIn(units.map(({ text }) => text)), unit: '' },
    { topic: 'passages', size, name: 'building the search, processor time', value: cpu, unit: 'ms' },
    { topic: 'passages', size, name: 'memory of the search', value: megabytes, unit: 'MB' },
    { topic: 'passages', size, name: 'memory of the search for each document', value: (megabytes * 1000) / size, unit: 'KB' },
  ];
  const rows: Row[] = [];
  const add = async (task: string, contender: string, inputs: readonly string[], run: (text: string) => unknown) => {
    rows.push({ topic: 'passages', task, size, contender, latency: await percentilesOf(inputs, run), hits: null });
  };
  await add('search', OURS, searches, (text) => search.passages(text, SHOWN));
  await add('question', OURS, questions, (text) => search.relevant(text, SHOWN));
  for (const peer of PEERS) {
    if (units.length > peer.mostUnits && !every) continue;
    const run = peer.index(units);
    await add('search', peer.name, searches, (text) => run(text, SHOWN));
    // Prefix and fuzzy on ten words takes seconds each; its defaults stand for it.
    if (peer !== minisearchForgiving) await add('question', peer.name, questions, (text) => run(text, SHOWN));
  }
  return { rows, figures };
}

/** One to four words, one search in five with a typing error. */
/** With all that it makes when it is first asked. */
function searchMade(knowledge: KnowledgeBase): Search {
  const search = createSearch(knowledge);
  search.passages('a', 1);
  search.complete('a', ['organization'], 1);
  search.names('a', ['organization', 'person', 'event'], 1);
  return search;
}

function typeSearch(vocabulary: readonly string[], random: Random): string {
  const words = Array.from({ length: 1 + Math.floor(random() * 4) }, () => contentWord(vocabulary, random));
  const text = words.join(' ');
  return random() < 0.2 ? mistype(text, random) : text;
}
