// A folder → a knowledge base, once.

import { createFolderReader } from './folder-reader.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** Reads every document of the folder. A file that cannot be read is a finding; a folder that cannot be read throws. */
export async function loadKnowledge(folder: string): Promise<KnowledgeBase> {
  return (await createFolderReader(folder, null).read()).knowledge;
}
