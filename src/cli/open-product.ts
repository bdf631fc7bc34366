// Puts the product together over one folder: documents → snapshot → search → dispatcher.

import { stat } from 'node:fs/promises';
import type { Command } from '../command.ts';
import { createDispatcher, type RunRecord } from '../dispatcher.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Search } from '../search/search.ts';
import { Failure, type Product } from './world.ts';

/** Reads the folder once; `listen` hears of every run. Throws Failure where it is not a folder. */
export async function openProduct(folder: string, listen: (record: RunRecord) => void): Promise<Product> {
  const there = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!there) throw new Failure(`there is no folder ${folder}: give the documents' folder with --knowledge or KNOWLEDGE_DIR`);
  const { loadKnowledge, createSearch, commands } = await loadParts();
  const knowledge = await loadKnowledge(folder);
  const search = createSearch(knowledge);
  const { dispatch } = createDispatcher({ commands, snapshot: () => ({ knowledge, search }), listen });
  return { knowledge, commands, dispatch };
}

/** What the bot offers; needs no documents. */
export async function loadCommands(): Promise<readonly Command[]> {
  return (await loadParts()).commands;
}

/** The parts by their promised names; imports become static as each file joins the tree. */
interface Parts {
  readonly loadKnowledge: (folder: string) => Promise<KnowledgeBase>;
  readonly createSearch: (knowledge: KnowledgeBase) => Search;
  readonly commands: readonly Command[];
}

async function loadParts(): Promise<Parts> {
  const files = ['../knowledge/load-knowledge.ts', '../search/create-search.ts', '../../commands/index.ts'];
  const modules: readonly object[] = await Promise.all(files.map((file) => import(file)));
  return Object.assign({}, ...modules);
}
