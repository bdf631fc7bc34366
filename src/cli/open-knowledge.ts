// The documents of one folder, understood.

import { stat } from 'node:fs/promises';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { Failure } from './world.ts';

/** Throws Failure where there is no such folder. */
export async function openKnowledge(folder: string): Promise<KnowledgeBase> {
  await requireFolder(folder);
  return loadKnowledge(folder);
}

/** Throws Failure where there is no such folder. */
export async function requireFolder(folder: string): Promise<void> {
  const there = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!there) throw new Failure(`there is no folder ${folder}: give the documents' folder with --knowledge or KNOWLEDGE_DIR`);
}
