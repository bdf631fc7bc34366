// Whom a body is for, as its name says: "Paediatric", "Children's". In most countries another body of the same field is for all others.

import { isNoun } from './asked-text.ts';
import type { Word } from './words.ts';

/**
 * "Nordwald Radiology Society" is no "Nordwald Society of Paediatric Radiology": a name put whole, its noun last, that leaves out whom the body is for,
 * is that of another body.
 */
export function leavesOutAudience(said: readonly Word[], name: readonly Word[]): boolean {
  const [noun, field] = [said.at(-1), said.at(-2)];
  if (noun === undefined || field === undefined || said.length < SHORTEST_NAME) return false;
  return isNoun(noun) && FIELD.test(field.key) && name.some(isAudience) && !said.some(isAudience);
}

function isAudience({ key }: Word): boolean {
  return AUDIENCE.has(key);
}

const AUDIENCE: ReadonlySet<string> = new Set(['pediatr', 'child']);
const FIELD = /olog$|^cancer$|^surger/u;
/** Words of a name with its country, its field and its noun. */
const SHORTEST_NAME = 3;
