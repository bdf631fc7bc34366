// Puts the product together over one folder: documents → snapshot → search → dispatcher.

import type { Command } from '../command.ts';
import { createDispatcher, type RunRecord } from '../dispatcher.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Search } from '../search/search.ts';
import { openKnowledge } from './open-knowledge.ts';
import type { Product } from './world.ts';

/** Everything that answers; `listen` hears of every run. Throws as openKnowledge does. */
export async function openProduct(folder: string, listen: (record: RunRecord) => void): Promise<Product> {
  const [knowledge, { createSearch, commands }] = await Promise.all([openKnowledge(folder), loadParts()]);
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
  readonly createSearch: (knowledge: KnowledgeBase) => Search;
  readonly commands: readonly Command[];
}

async function loadParts(): Promise<Parts> {
  const files = ['../search/create-search.ts', '../../commands/index.ts'];
  const modules: readonly object[] = await Promise.all(files.map((file) => import(file)));
  return Object.assign({}, ...modules);
}
