// Under which names an entity goes: what its documents call it, the best first. Knows nothing of which things are one.

import type { Alias } from '../../domain/document.ts';
import type { EntityName, NameReason } from '../../domain/entity.ts';
import { fold } from '../../domain/fold.ts';
import type { ExtractedThing } from '../extract.ts';
import { keyWords, nameKey } from '../mentions/names/name-keys.ts';
import { isAcronym } from '../mentions/names/words.ts';
import { bestAcronym } from '../mentions/organizations/acronyms.ts';
import { latin } from './latin.ts';
import { oneLetterApart } from './one-letter-apart.ts';

export interface Names {
  readonly shown: string;
  readonly acronym: string | null;
  readonly all: readonly EntityName[];
}

/** Of all that is one thing: the best of its names is shown. `aliases` are a curator's. */
export function namesOf(group: readonly ExtractedThing[], aliases: readonly Alias[]): Names {
  const counts = new Map<string, number>();
  const acronyms = new Map<string, number>();
  for (const thing of group) {
    for (const name of thing.names) counts.set(name, (counts.get(name) ?? 0) + thing.mentions + 1);
    for (const acronym of thing.acronyms) acronyms.set(acronym, (acronyms.get(acronym) ?? 0) + thing.mentions + 1);
  }
  const kind = group[0]?.kind ?? 'organization';
  const former = formerOf(group, [...counts.keys(), ...acronyms.keys()]);
  const quality = (name: string): number =>
    (isAcronym(name) ? 0 : 100) -
    (former.has(name) ? GIVEN_UP : 0) +
    Math.min(60, name.length) +
    (counts.get(name) ?? 0) * 0.01 +
    // what a heading shouts is shown as the text prints it
    (/\s/u.test(name) && name === name.toUpperCase() ? -SHOUTED : (name.match(/\p{Lu}/gu)?.length ?? 0) * (kind === 'person' ? 0 : 2));
  const ordered = [...counts.keys()].sort((a, b) => quality(b) - quality(a) || b.length - a.length || (a < b ? -1 : 1));
  const shown = ordered[0] ?? '';
  const borne = [...acronyms].filter(([text]) => !former.has(text));
  const best = bestAcronym(
    (borne.length > 0 ? borne : [...acronyms]).map(([text, used]) => ({ text, used })),
    shown,
  );
  const all: EntityName[] = [];
  const seen = new Set<string>();
  const add = (text: string, reason: NameReason): void => {
    const key = fold(text);
    if (key === '' || seen.has(key)) return;
    seen.add(key);
    all.push({ text, reason });
  };
  add(shown, 'name');
  const reasonOf = (name: string, otherwise: NameReason): NameReason => (former.has(name) ? 'former' : otherwise);
  for (const acronym of [...acronyms.keys()].sort())
    add(acronym, reasonOf(acronym, acronym === best || !isMisprint(acronym, best) ? 'acronym' : 'spelling'));
  for (const name of ordered.slice(1))
    add(name, reasonOf(name, isAcronym(name) ? 'acronym' : nameKey(name) === nameKey(shown) ? 'spelling' : 'alias'));
  for (const alias of aliases) if (alias.same && seen.has(fold(alias.means))) add(alias.name, 'alias');
  return { shown, acronym: best ?? (isAcronym(shown) ? shown : null), all };
}

/** The names that a document says the thing no longer has, and those that are one of them in another case. */
function formerOf(group: readonly ExtractedThing[], names: readonly string[]): ReadonlySet<string> {
  const former = [...new Set(group.flatMap(({ former }) => former ?? []))];
  if (former.length === 0) return new Set();
  const isOne = (a: readonly string[], b: readonly string[]): boolean =>
    a.length === b.length && a.every((word, at) => word === b[at] || oneLetterApart(word, b[at] ?? ''));
  const words = former.map((name) => keyWords(latin(name)));
  return new Set(names.filter((name) => former.includes(name) || words.some((other) => isOne(keyWords(latin(name)), other))));
}

/** The same letters in another order. */
function isMisprint(acronym: string, best: string | null): boolean {
  const sorted = (text: string) => [...fold(text)].sort().join('');
  return best !== null && sorted(acronym) === sorted(best);
}

/** More than any name's capitals count. */
const SHOUTED = 20;
/** More than any name's quality: a name that the body no longer has is not shown before one that it has. */
const GIVEN_UP = 1000;
