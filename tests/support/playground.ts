// The playground over a folder of its own, on a free port: the real product, documents with invented names.

import { cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPlayground } from '../../src/cli/open-playground.ts';
import { openProduct } from '../../src/cli/open-product.ts';
import type { Config } from '../../src/config.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { TextSink } from './text-sink.ts';
import { testWorld } from './world.ts';

/** Markup, a link, a mention and Markdown, as a document may hold them. */
export const HOSTILE =
  'Over 400 delegates came. <img src=x onerror="document.title=`forged`"> <script>document.title=`forged`</script> ' +
  '[Sign in](https://forged.example/) https://forged.example/bare **loud** @everyone <@123456789012345678> constructor 123456789012345678';

/** More passages that hold one word than a page shows. */
const LANTERNS = [
  'A red lantern hung beside the mill.',
  'Fishermen carried one lantern to the far shore.',
  'The keeper repaired a broken lantern in winter.',
  'Every lantern came from a workshop in town.',
  'Children painted paper for the lantern parade.',
  'Without oil no lantern burns through a storm.',
  'An old lantern stands in the museum today.',
];

export const DOCUMENTS: Readonly<Record<string, string>> = {
  'harbour-visit.md': `---
title: The president of the Harbour Society at the Lake Hospital
publisher: Harbour Gazette
url: https://gazette.example/visit
published: 2021-05-04
---

Ada Example has been president of the Harbour Society of Paediatric Oncology (HSPO) since 2019.

The Harbour Society of Paediatric Oncology was founded in 1984.
`,
  'lake-congress.md': `---
title: Report of the congress
published: 2023-09-12
---

The Third Lake Congress of Paediatric Oncology was held in Harbour City from 3 to 5 September 2023.
`,
  'lake-notes.md': `---
title: Notes <b>from</b> the lake
published: 2023-09-12
---

${HOSTILE}

${LANTERNS.join('\n\n')}
`,
};

/** Where the clock of every playground in the tests stands. */
export const NOW = testWorld().now();

export interface TestPlayground {
  readonly address: string;
  readonly folder: string;
  /** Saves a document as an editor would. */
  readonly save: (file: string, text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** `documents`: a folder to copy, or files by name. */
export async function startPlayground(documents: string | Readonly<Record<string, string>> = DOCUMENTS): Promise<TestPlayground> {
  const folder = await mkdtemp(join(tmpdir(), 'playground-'));
  // Whole or not at all, as editors save: no reader of the folder sees half of it.
  const aside = await mkdtemp(join(tmpdir(), 'playground-saving-'));
  const save = async (file: string, text: string): Promise<void> => {
    await writeFile(join(aside, file), text);
    await rename(join(aside, file), join(folder, file));
  };
  if (typeof documents === 'string') await cp(documents, folder, { recursive: true });
  else for (const [file, text] of Object.entries(documents)) await save(file, text);
  const product = await openProduct(folder, () => {}, null);
  const served = await openPlayground(product, config({ PORT: '0' }), createLog('silent', [], new TextSink()), testWorld(), () => {});
  return {
    address: served.address,
    folder,
    save,
    close: async () => {
      await served.close();
      await rm(folder, { recursive: true, force: true });
      await rm(aside, { recursive: true, force: true });
    },
  };
}

function config(env: Readonly<Record<string, string>>): Config {
  const read = readConfig(env);
  if (!read.ok) throw new Error(read.problems.join('; '));
  return read.config;
}
