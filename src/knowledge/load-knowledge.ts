// A folder → a knowledge base: read the files, understand each, put them together.

import { buildKnowledge } from './build-knowledge.ts';
import { extract } from './extract.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { readFolder } from './reading/read-folder.ts';

/** Reads every document of the folder. A file that cannot be read is a finding; a folder that cannot be read throws. */
export async function loadKnowledge(folder: string): Promise<KnowledgeBase> {
  const { documents, findings } = await readFolder(folder);
  return buildKnowledge(
    documents,
    documents.map((document) => extract(document)),
    findings,
  );
}
