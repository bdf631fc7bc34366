// Reading a folder: the first time, from the cache, and after one document has changed, beside reading the bare files.

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { warmSearch } from '../../src/cli/warm-search.ts';
import { createFolderReader } from '../../src/knowledge/folder-reader.ts';
import { openLiveCorpus } from '../../src/live-corpus.ts';
import { createSearch } from '../../src/search/create-search.ts';
import { generateDocuments } from './generate-documents.ts';
import { type Figure, inUse, type Measured, processorTime } from './measure.ts';

export async function measureReading(size: number, seed: number): Promise<Measured> {
  const root = await mkdtemp(path.join(tmpdir(), 'plenary-bench-'));
  try {
    return await measureIn(root, size, seed);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function measureIn(root: string, size: number, seed: number): Promise<Measured> {
  const [folder, cache] = [path.join(root, 'documents'), path.join(root, 'cache', 'read.jsonl')];
  const bytes = await generateDocuments(folder, size, seed);
  const open = () => openLiveCorpus(createFolderReader(folder, cache), createSearch);
  const bare = await processorTime(() => readBare(folder));
  const cold = await processorTime(open);
  const statements = cold.result.snapshot().knowledge.statements.length;
  const before = inUse();
  const warm = await processorTime(open);
  const corpus = warm.result;
  const warming = await processorTime(() => warmSearch(corpus.snapshot()));
  const megabytes = (inUse() - before) / 1e6;
  await writeFile(path.join(folder, 'document-7.txt'), 'The Society of Quiet Harbours was founded in 1971 in Ghent.\n');
  const reload = await processorTime(() => corpus.reload());
  if (reload.result.kind !== 'swapped' || reload.result.report.fresh !== 1) throw new Error('The changed document was not read again');
  const rewarming = await processorTime(() => warmSearch(corpus.snapshot()));
  if (!corpus.snapshot().knowledge.entities.some(({ name }) => name.includes('Quiet Harbours')))
    throw new Error('The change is not served');
  const figure = (name: string, value: number, unit: Figure['unit']): Figure => ({ topic: 'reading', size, name, value, unit });
  return {
    rows: [],
    figures: [
      figure('bytes of the documents', bytes / 1e6, 'MB'),
      figure('statements', statements, ''),
      figure('reading the bare files, processor time', bare.cpu, 'ms'),
      figure('first start, processor time', cold.cpu, 'ms'),
      figure('first start, clock', cold.wall, 'ms'),
      figure('start from the cache, processor time', warm.cpu, 'ms'),
      figure('start from the cache, clock', warm.wall, 'ms'),
      figure('what questions look up, made after the start, processor time', warming.cpu, 'ms'),
      figure('first start : bare files', cold.cpu / bare.cpu, '×'),
      figure('first start : start from the cache', cold.cpu / warm.cpu, '×'),
      figure('one document changed, until it is served, processor time', reload.cpu, 'ms'),
      figure('one document changed, until it is served, clock', reload.wall, 'ms'),
      figure('what questions look up, made anew after that, processor time', rewarming.cpu, 'ms'),
      figure('memory of the open corpus', megabytes, 'MB'),
      figure('memory of the open corpus for each document', (megabytes * 1000) / size, 'KB'),
    ],
  };
}

async function readBare(folder: string): Promise<number> {
  let bytes = 0;
  for (const file of await readdir(folder)) bytes += (await readFile(path.join(folder, file))).length;
  return bytes;
}
