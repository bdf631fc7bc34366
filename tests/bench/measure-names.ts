// Completing a name at each keystroke: mistyped beginnings of the names in the list, 25 choices, the right one among them or not.

import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { createCompleter } from '../../src/search/completion.ts';
import { createSearch } from '../../src/search/create-search.ts';
import { knowledgeBase } from '../support/knowledge.ts';
import { generateEntities, mistype, seededRandom, zipf } from './generate-knowledge.ts';
import { type Figure, type Measured, megabytesOf, OURS, percentilesOf, type Row } from './measure.ts';
import { flexsearch } from './peers/flexsearch.ts';
import { fts5Prefix } from './peers/fts5.ts';
import { minisearch, minisearchForgiving, minisearchSuggest } from './peers/minisearch.ts';
import type { Peer, Unit } from './peers/peer.ts';
import { sortedNames } from './peers/sorted-names.ts';
import { ufuzzy } from './peers/ufuzzy.ts';

/** What Discord shows. */
const OFFERED = 25;
const QUERIES = 400;
/** How much of the name is typed before the reader looks: from half of it to nine tenths, six letters at least. */
const [LEAST_SHARE, MOST_SHARE, LEAST_TYPED] = [0.5, 0.9, 6];

const COMPLETING: readonly Peer[] = [minisearchForgiving, minisearchSuggest, ufuzzy, flexsearch, fts5Prefix, sortedNames];
const FINDING: readonly Peer[] = [minisearch, minisearchForgiving];

export async function measureNames(size: number, seed: number): Promise<Measured> {
  const entities = generateEntities(size, seed);
  const random = seededRandom(seed + size);
  const units: readonly Unit[] = entities.map(({ name }, id) => ({ id, text: name, heading: '', title: '' }));
  const asked = Array.from({ length: QUERIES }, () => {
    const id = Math.min(size - 1, Math.floor(zipf(units, random, 0.8).id));
    const name = entities[id]?.name ?? '';
    const share = LEAST_SHARE + random() * (MOST_SHARE - LEAST_SHARE);
    const begun = name.slice(0, Math.max(LEAST_TYPED, Math.round(name.length * share)));
    return { id, begun, slippedBegun: mistype(begun, random), whole: name, slipped: mistype(name, random) };
  });
  const knowledge: KnowledgeBase = knowledgeBase({ entities });
  const kinds = ['organization', 'person', 'event'] as const;
  const positions = new Map(entities.map(({ id }, position) => [id, position]));
  const { result: completion, megabytes } = megabytesOf(() => createCompleter()(entities));
  const search = createSearch(knowledge);
  const complete = (text: string) => completion.complete(text, kinds, OFFERED).map(({ entity }) => positions.get(entity.id) ?? -1);
  const names = (text: string) => search.names(text, kinds, OFFERED).map(({ entity }) => positions.get(entity.id) ?? -1);

  const rows: Row[] = [];
  const add = async (
    task: string,
    contender: string,
    input: 'begun' | 'slippedBegun' | 'whole' | 'slipped',
    run: (text: string) => readonly number[],
  ) => {
    const latency = await percentilesOf(asked, (one) => run(one[input]));
    const hits = asked.filter((one) => run(one[input]).includes(one.id)).length / asked.length;
    rows.push({ topic: 'names', task, size, contender, latency, hits });
  };
  await add('complete a beginning', OURS, 'begun', complete);
  await add('complete a mistyped beginning', OURS, 'slippedBegun', complete);
  await add('find a whole name', OURS, 'whole', names);
  await add('find a mistyped name', OURS, 'slipped', names);
  for (const peer of COMPLETING) {
    const run = peer.index(units);
    await add('complete a mistyped beginning', peer.name, 'slippedBegun', (text) => run(text, OFFERED));
  }
  for (const peer of FINDING) {
    const run = peer.index(units);
    if (peer === minisearch) await add('find a whole name', peer.name, 'whole', (text) => run(text, OFFERED));
    else await add('find a mistyped name', peer.name, 'slipped', (text) => run(text, OFFERED));
  }
  const figures: readonly Figure[] = [
    { topic: 'names', size, name: 'distinct words in the names', value: distinctWordsIn(entities.map(({ name }) => name)), unit: '' },
    { topic: 'names', size, name: 'memory of the completion', value: megabytes, unit: 'MB' },
  ];
  return { rows, figures };
}

export function distinctWordsIn(texts: readonly string[]): number {
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])).size;
}
