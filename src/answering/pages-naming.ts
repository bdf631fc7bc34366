// On which pages a thing may be named: far cheaper to ask than to read a sentence for its names.

import type { Entity } from '../domain/entity.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { perSnapshot } from './per-snapshot.ts';
import { shareOf } from './positions.ts';
import { profilesOf } from './profiles.ts';
import { wordsOf } from './words.ts';

/** Ids of the documents in which it stands; events of one row share a name, so for an event those of all that are called so too. */
export function pagesNaming(thing: Entity, knowledge: KnowledgeBase): ReadonlySet<string> {
  return pagesOf(knowledge).getOrInsertComputed(thing, () => {
    const namesakes = thing.kind === 'event' ? thing.names.flatMap(({ text }) => calledSo(text, knowledge)) : [];
    return new Set([thing, ...namesakes].flatMap(({ documents }) => documents));
  });
}

const pagesOf = perSnapshot((_: KnowledgeBase) => new Map<Entity, ReadonlySet<string>>());

/** Whatever has all words of the text in its names. */
function calledSo(text: string, knowledge: KnowledgeBase): readonly Entity[] {
  const { all, byNameKey } = profilesOf(knowledge);
  const postings = wordsOf(text).map(({ key }) => byNameKey.get(key) ?? []);
  const shared = postings.toSorted((a, b) => a.length - b.length).reduce(shareOf, postings[0] ?? []);
  return shared.flatMap((position) => all[position]?.entity ?? []);
}
