// Puts the product together over one folder: documents → snapshot → search → dispatcher.

import { stat } from 'node:fs/promises';
import type { Command } from '../command.ts';
import type { Invocation, Reply } from '../invocation.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Search } from '../search/search.ts';
import { Failure, type Product } from './world.ts';

/** Reads the folder once. Throws Failure where it is not a folder. */
export async function openProduct(folder: string): Promise<Product> {
  const there = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!there) throw new Failure(`there is no folder ${folder}: give the documents' folder with --knowledge or KNOWLEDGE_DIR`);
  const parts = await loadParts();
  const knowledge = await parts.loadKnowledge(folder);
  const search = parts.createSearch(knowledge);
  const dispatch = parts.createDispatcher({ commands: parts.commands, knowledge, search });
  return { knowledge, commands: parts.commands, dispatch: async (invocation) => dispatch(invocation) };
}

/** The parts by their promised names; imports become static as each file joins the tree. */
interface Parts {
  readonly loadKnowledge: (folder: string) => Promise<KnowledgeBase>;
  readonly createSearch: (knowledge: KnowledgeBase) => Search;
  readonly createDispatcher: (over: {
    commands: readonly Command[];
    knowledge: KnowledgeBase;
    search: Search;
  }) => (invocation: Invocation) => Reply | Promise<Reply>;
  readonly commands: readonly Command[];
}

async function loadParts(): Promise<Parts> {
  const files = ['../knowledge/load-knowledge.ts', '../search/create-search.ts', '../dispatcher.ts', '../../commands/index.ts'];
  const modules: readonly object[] = await Promise.all(files.map((file) => import(file)));
  return Object.assign({}, ...modules);
}
