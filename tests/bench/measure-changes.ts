// One document of a folder saved while the bot runs: from the end of the writing to the first card that shows what it says.

import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { cacheFileOf } from '../../src/cli/cache-file.ts';
import { openProduct } from '../../src/cli/open-product.ts';
import type { Product } from '../../src/cli/world.ts';
import { generateDocuments } from './generate-documents.ts';
import type { Figure, Measured } from './measure.ts';

const PLENARY = path.resolve(import.meta.dirname, '../../src/plenary.js');
const SAVINGS = 10;
/** Milliseconds between two savings: by then everything that follows one is done, and memory collected. */
const APART = 12_000;
/** Milliseconds between two looks whether it is served. */
const EVERY = 10;
const LONGEST = 60_000;
const WANTED = 1_000;

export async function measureChanges(size: number, seed: number): Promise<Measured> {
  const root = await mkdtemp(path.join(tmpdir(), 'plenary-bench-'));
  try {
    const folder = path.join(root, 'documents');
    await generateDocuments(folder, size, seed);
    const cache = cacheFileOf(folder);
    // as at every start but the first, what was read before comes from the cache
    const { status } = spawnSync(process.execPath, [PLENARY, 'try', '/sources', '--knowledge', folder], { stdio: 'ignore' });
    if (status !== 0) throw new Error('The folder could not be read');
    const product = await openProduct(folder, () => {}, cache);
    await product.rehearse();
    const following = product.follow(() => {});
    const file = path.join(folder, 'document-7.txt');
    const text = await readFile(file, 'utf8');
    const times: number[] = [];
    for (let saving = 0; saving < SAVINGS; saving++) {
      await setTimeout(APART);
      times.push(await untilServed(file, text, 1950 + saving, product));
    }
    following.close();
    times.sort((a, b) => a - b);
    const figure = (name: string, value: number, unit: Figure['unit'] = 'ms'): Figure => ({ topic: 'changes', size, name, value, unit });
    return {
      rows: [],
      figures: [
        figure(`one document saved, until a card shows it: the median of ${SAVINGS}, clock`, times[SAVINGS / 2] ?? 0),
        figure(`one document saved, until a card shows it: the longest of ${SAVINGS}, clock`, times.at(-1) ?? 0),
        figure(
          `one document saved, until a card shows it: of ${SAVINGS}, within a second`,
          times.filter((time) => time < WANTED).length,
          '',
        ),
      ],
    };
  } finally {
    await rm(root, { recursive: true, force: true });
    await rm(cacheFileOf(path.join(root, 'documents')), { force: true });
  }
}

/** An ordinary document, with one sentence more. */
async function untilServed(file: string, text: string, year: number, product: Product): Promise<number> {
  await writeFile(file, `${text}\n\nThe Society of Quiet Harbours was founded in ${year} in Ghent.\n`);
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
