import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFolderReader } from '../../src/knowledge/folder-reader.ts';
import { openLiveCorpus } from '../../src/live-corpus.ts';
import { createSearch } from '../../src/search/create-search.ts';

let folder = '';
let cache = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plenary-reader-'));
  cache = path.join(folder, '.cache', 'read.jsonl');
  await writeFile(path.join(folder, 'one.md'), '# One\n\nThe Northern Society of Examples was founded in 1988.\n');
  await writeFile(path.join(folder, 'two.md'), '# Two\n\nThe Southern Society of Examples was founded in 1999.\n');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const foundings = (statements: readonly { predicate: string; value: string }[]) =>
  statements.filter((s) => s.predicate === 'foundingDate').map((s) => s.value);

it('reads a file again only when its bytes have changed', async () => {
  const reader = createFolderReader(folder, null);
  expect(await reader.read()).toMatchObject({ fresh: 2, kept: 0 });
  await writeFile(path.join(folder, 'two.md'), '# Two\n\nThe Southern Society of Examples was founded in 2001.\n');
  const again = await reader.read();
  expect(again).toMatchObject({ fresh: 1, kept: 1 });
  expect(foundings(again.knowledge.statements)).toEqual(['1988', '2001']);
});

it('starts from the cache file with the same statements', async () => {
  const first = await createFolderReader(folder, cache).read();
  const second = await createFolderReader(folder, cache).read();
  expect(second).toMatchObject({ fresh: 0, kept: 2 });
  expect(second.knowledge.statements).toEqual(first.knowledge.statements);
  expect(second.knowledge.version).toBe(first.knowledge.version);
});

it('throws a damaged cache away and reads everything', async () => {
  await createFolderReader(folder, cache).read();
  const text = await readFile(cache, 'utf8');
  await writeFile(cache, text.slice(0, text.length - 20));
  expect(await createFolderReader(folder, cache).read()).toMatchObject({ fresh: 2 });
});

it('forgets what a removed file said', async () => {
  const reader = createFolderReader(folder, cache);
  await reader.read();
  await rm(path.join(folder, 'one.md'));
  const left = await reader.read();
  expect(foundings(left.knowledge.statements)).toEqual(['1999']);
  expect(await createFolderReader(folder, cache).read()).toMatchObject({ fresh: 0, kept: 1 });
});

it('goes on serving the last good snapshot when the folder fails, and says so', async () => {
  const heard: string[] = [];
  const corpus = await openLiveCorpus(createFolderReader(folder, null), createSearch, (reload) => heard.push(reload.kind));
  await rm(folder, { recursive: true });
  await corpus.reload();
  expect(heard).toEqual(['failed']);
  expect(foundings(corpus.snapshot().knowledge.statements)).toEqual(['1988', '1999']);
});

it('swaps in what a saved file says now', async () => {
  const corpus = await openLiveCorpus(createFolderReader(folder, null), createSearch);
  expect(await corpus.reload()).toMatchObject({ kind: 'same' });
  await writeFile(path.join(folder, 'one.md'), '# One\n\nThe Northern Society of Examples was founded in 1989.\n');
  expect(await corpus.reload()).toMatchObject({ kind: 'swapped' });
  expect(foundings(corpus.snapshot().knowledge.statements)).toEqual(['1989', '1999']);
});
