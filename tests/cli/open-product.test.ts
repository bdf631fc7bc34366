// The product over a folder that changes: what is saved is read and answered from, and whoever follows hears of it.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openProduct } from '../../src/cli/open-product.ts';
import { Failure } from '../../src/cli/world.ts';
import type { Reload } from '../../src/live-corpus.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'product-'));
  await write('1984');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (year: string) => writeFile(join(folder, 'club.md'), `The Harbour Society of Paediatric Oncology was founded in ${year}.\n`);

const context = { locale: 'en-US', guildLocale: null, today: '2026-11-22', user: 'test' };
const ask = { kind: 'command', command: 'society', options: { name: 'Harbour Society of Paediatric Oncology' }, context } as const;

async function contentOf(product: Awaited<ReturnType<typeof openProduct>>): Promise<string> {
  const reply = await product.dispatch(ask);
  return reply.kind === 'message' ? reply.message.content : reply.kind;
}

test('a saved file is read, told, and answered from, until following ends', async () => {
  const product = await openProduct(folder, () => {}, null);
  const before = product.knowledge;
  const heard: Reload[] = [];
  const following = product.follow((reload) => heard.push(reload));
  await write('1985');
  await expect.poll(() => heard.map(({ kind }) => kind), { timeout: 10_000 }).toContain('swapped');
  expect(await contentOf(product)).toContain('1985');
  expect(product.knowledge.version).not.toBe(before.version);
  following.close();
  const told = heard.length;
  await product.reload();
  expect(heard).toHaveLength(told);
});

test('asked for, the folder is read at once; a folder that is gone leaves the last good documents', async () => {
  const product = await openProduct(folder, () => {}, null);
  await write('1986');
  expect((await product.reload()).kind).toBe('swapped');
  expect((await product.reload()).kind).toBe('same');
  await rm(folder, { recursive: true });
  expect((await product.reload()).kind).toBe('failed');
  expect(await contentOf(product)).toContain('1986');
});

test('a rehearsal changes nothing, whatever the folder holds, and nobody hears of it', async () => {
  const product = await openProduct(folder, () => {}, null);
  const before = product.knowledge;
  const heard: string[] = [];
  const following = product.follow(({ kind }) => heard.push(kind));
  await product.rehearse();
  following.close();
  expect(heard).toEqual([]);
  expect(product.knowledge).toBe(before);
  expect(await contentOf(product)).toContain('1984');
  await rm(join(folder, 'club.md'));
  await product.reload();
  await product.rehearse();
  expect(product.knowledge.documents).toEqual([]);
});

test('a folder that never was is a sentence, not a stack', async () => {
  await expect(openProduct(join(folder, 'nothing'), () => {}, null)).rejects.toThrow(Failure);
});
