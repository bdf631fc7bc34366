// One document of a folder saved while the bot runs: from the end of the writing to the first card that shows what it says.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openProduct } from '../../src/cli/open-product.ts';
import type { Product } from '../../src/cli/world.ts';
import { generateDocuments } from './generate-documents.ts';
import type { Figure, Measured } from './measure.ts';

const SAVINGS = 10;
/** Milliseconds between two savings: by then everything that follows one is done, and memory collected. */
const APART = 12_000;
/** Milliseconds between two looks whether it is served. */
const EVERY = 10;
const LONGEST = 60_000;

export async function measureChanges(size: number, seed: number): Promise<Measured> {
  const root = await mkdtemp(path.join(tmpdir(), 'plenary-bench-'));
  try {
    const folder = path.join(root, 'documents');
    await generateDocuments(folder, size, seed);
    const product = await openProduct(folder, () => {}, path.join(root, 'cache', 'read.jsonl'));
    await product.rehearse();
    const following = product.follow(() => {});
    const times: number[] = [];
    for (let saving = 0; saving < SAVINGS; saving++) {
      await setTimeout(APART);
      times.push(await untilServed(path.join(folder, 'document-7.txt'), 1950 + saving, product));
    }
    following.close();
    times.sort((a, b) => a - b);
    const figure = (name: string, value: number): Figure => ({ topic: 'changes', size, name, value, unit: 'ms' });
    return {
      rows: [],
      figures: [
        figure(`one document saved, until a card shows it: the median of ${SAVINGS}, clock`, times[SAVINGS / 2] ?? 0),
        figure(`one document saved, until a card shows it: the longest of ${SAVINGS}, clock`, times.at(-1) ?? 0),
      ],
    };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function untilServed(file: string, year: number, product: Product): Promise<number> {
  await writeFile(file, `The Society of Quiet Harbours was founded in ${year} in Ghent.\n`);
  const saved = performance.now();
  while (!(await cardOf('Society of Quiet Harbours', product)).includes(`${year}`)) {
    if (performance.now() - saved > LONGEST) throw new Error('The change is not served');
    await setTimeout(EVERY);
  }
  return performance.now() - saved;
}

async function cardOf(name: string, product: Product): Promise<string> {
  const reply = await product.dispatch({
    kind: 'command',
    command: 'society',
    options: { name },
    context: { locale: 'en-US', guildLocale: null, today: '2026-01-01', user: 'bench' },
  });
  return JSON.stringify(reply);
}
