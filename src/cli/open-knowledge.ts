// The documents of one folder, understood.

import { stat } from 'node:fs/promises';
import { createFolderReader } from '../knowledge/folder-reader.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Progress } from './show-progress.ts';
import { Failure } from './world.ts';

/** `cacheFile` keeps what was read for the next start; null keeps nothing; `progress` hears how far the reading is. Throws Failure where there is no such folder. */
export async function openKnowledge(folder: string, cacheFile: string | null, progress?: Progress): Promise<KnowledgeBase> {
  await requireFolder(folder);
  return (await createFolderReader(folder, cacheFile).read(progress)).knowledge;
}

/** Throws Failure where there is no such folder. */
export async function requireFolder(folder: string): Promise<void> {
  const there = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!there) throw new Failure(`there is no folder ${folder}: give the documents' folder with --knowledge or KNOWLEDGE_DIR`);
}
