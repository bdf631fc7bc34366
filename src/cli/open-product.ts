// Puts the product together over one folder: documents → snapshot → search → dispatcher.

import { commands } from '../../commands/index.ts';
import { createDispatcher, type RunRecord } from '../dispatcher.ts';
import { createSearch } from '../search/create-search.ts';
import { openKnowledge } from './open-knowledge.ts';
import type { Product } from './world.ts';

/** Everything that answers; `listen` hears of every run. Throws as openKnowledge does. */
export async function openProduct(folder: string, listen: (record: RunRecord) => void): Promise<Product> {
  const knowledge = await openKnowledge(folder);
  const search = createSearch(knowledge);
  const { dispatch } = createDispatcher({ commands, snapshot: () => ({ knowledge, search }), listen });
  return { knowledge, commands, dispatch };
}
