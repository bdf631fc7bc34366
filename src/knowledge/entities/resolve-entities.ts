// Which things of different documents are one: by their names alone, deterministic whatever the order of the documents.
// Merges only on evidence (same name key, an acronym that stands for the name, a person's initials); doubt keeps things apart.

import type { Alias } from '../../domain/document.ts';
import type { Entity, EntityName, NameReason } from '../../domain/entity.ts';
import { fold } from '../../domain/fold.ts';
import type { EntityKind } from '../../domain/statement.ts';
import type { Extract, ExtractedThing } from '../extract.ts';
import { editionNumber } from '../mentions/names/edition-number.ts';
import { keyWords, nameKey, type PersonKey, personKey, samePerson } from '../mentions/names/name-keys.ts';
import { isAcronym } from '../mentions/names/words.ts';
import { bestAcronym } from '../mentions/organizations/acronyms.ts';
import { latin } from './latin.ts';

export interface Resolved {
  readonly entities: readonly Entity[];
  /** Extract index and thing index → entity. */
  readonly entityOf: (extract: number, thing: number) => Entity | undefined;
}

interface Node {
  readonly thing: ExtractedThing;
  readonly document: string;
  readonly extract: number;
  readonly at: number;
}

/** Entities over all extracts. `aliases` are a curator's word on which names are one, or are not. */
export function resolveEntities(extracts: readonly Extract[], aliases: readonly Alias[] = []): Resolved {
  const nodes: Node[] = extracts.flatMap((extract, e) =>
    extract.things.map((thing, at) => ({ thing, document: extract.document, extract: e, at })),
  );
  const groups = createGroups(nodes.length);
  const apart = new Set(aliases.filter((a) => !a.same).map((a) => pairKey(a.name, a.means)));
  const mayJoin = (a: Node, b: Node): boolean =>
    apart.size === 0 || !a.thing.names.some((x) => b.thing.names.some((y) => apart.has(pairKey(x, y))));
  const joinAll = (kind: EntityKind, keysOf: (node: Node) => readonly string[], agree: (a: Node, b: Node) => boolean): void => {
    const first = new Map<string, number[]>();
    for (const [at, node] of nodes.entries()) {
      if (node.thing.kind !== kind) continue;
      for (const key of new Set(keysOf(node))) {
        const list = first.getOrInsertComputed(key, () => []);
        for (const other of list) {
          const there = nodes[other];
          if (there !== undefined && groups.find(other) !== groups.find(at) && agree(there, node) && mayJoin(there, node))
            groups.join(other, at);
        }
        list[Math.min(list.length, MOST_COMPARED)] = at;
      }
    }
  };
  joinAll(
    'organization',
    (n) => nameKeysOf(n.thing).filter((k) => k !== ''),
    () => true,
  );
  joinAll(
    'event',
    (n) => nameKeysOf(n.thing).map((key) => scopedEventKey(key, n.document)),
    () => true,
  );
  joinAll('organization', acronymsOf, sameBody);
  joinAll('organization', (n) => coreWordsOf(n.thing).flatMap(rareWords), nearlySameName);
  const bearers = Map.groupBy(
    nodes.filter((n) => n.thing.kind === 'person').flatMap(({ thing }) => personKeysOf(thing)),
    ({ surname }) => surname,
  );
  joinAll(
    'person',
    (n) =>
      personKeysOf(n.thing)
        .map(({ surname }) => surname)
        .filter((s) => s !== ''),
    (a, b) => agreeOnPerson(a, b, bearers),
  );
  for (const alias of aliases.filter((a) => a.same)) {
    const named = (name: string) => nodes.findIndex((n) => [...n.thing.names, ...n.thing.acronyms].some((x) => fold(x) === fold(name)));
    const a = named(alias.name);
    const b = named(alias.means);
    if (a >= 0 && b >= 0) groups.join(a, b);
  }
  const members = new Map<number, Node[]>();
  for (const [at, node] of nodes.entries()) {
    const root = groups.find(at);
    members.getOrInsertComputed(root, () => []).push(node);
  }
  const drafts = [...members.entries()].map(([root, group]) => ({ root, group, names: namesOf(group, aliases) }));
  // ids do not depend on the order of documents: sorted by name first
  drafts.sort((a, b) =>
    a.names.shown < b.names.shown ? -1 : a.names.shown > b.names.shown ? 1 : firstDocument(a.group) < firstDocument(b.group) ? -1 : 1,
  );
  const ids = new Set<string>();
  const byRoot = new Map<number, Entity>();
  for (const { root, group, names } of drafts) {
    const kind = group[0]?.thing.kind ?? 'organization';
    byRoot.set(root, {
      id: uniqueId(names.shown, kind, ids),
      kind,
      name: names.shown,
      acronym: names.acronym,
      names: names.all,
      documents: [...new Set(group.map((n) => n.document))].sort(),
      mentions: group.reduce((sum, n) => sum + Math.max(1, n.thing.mentions), 0),
    });
  }
  const firstNode = extracts.map(() => 0);
  for (const [at, { extract, at: thing }] of nodes.entries()) if (thing === 0) firstNode[extract] = at;
  return {
    entities: [...byRoot.values()],
    entityOf: (extract, thing) => {
      return extracts[extract]?.things[thing] === undefined ? undefined : byRoot.get(groups.find((firstNode[extract] ?? 0) + thing));
    },
  };
}

// ---------------------------------------------------------------- evidence

function acronymsOf(node: Node): readonly string[] {
  return [...node.thing.acronyms, ...node.thing.names.filter((n) => isAcronym(n))]
    .map((a) => fold(a).replaceAll(' ', ''))
    .filter((a) => a.length >= 2);
}

/** Two bodies with one acronym are one when a full name is missing on one side, or when both full names could be the acronym's. */
function sameBody(a: Node, b: Node): boolean {
  const full = (n: Node) => n.thing.names.filter((name) => !isAcronym(name));
  const x = full(a);
  const y = full(b);
  if (x.length === 0 || y.length === 0) return true;
  return x.some((n) => y.some((m) => overlap(keyWords(latin(n)), keyWords(latin(m))) >= 0.75));
}

/** Names that differ by rank ("national", "federal") or by one letter in a word, and share a rare word. */
function nearlySameName(a: Node, b: Node): boolean {
  return coreWordsOf(a.thing).some((p) =>
    coreWordsOf(b.thing).some((q) => {
      if (p.length < 3 || q.length < 3 || p.length !== q.length) return false;
      return p.every((word, i) => word === q[i] || oneLetterApart(word, q[i] ?? ''));
    }),
  );
}

/** Of each name. */
const coreWordsOf = perThing(({ names }): readonly (readonly string[])[] =>
  // "Yury" and "Yuriy" are two ways of writing one Cyrillic ending
  names.map((name) => keyWords(latin(name)).flatMap((w) => (RANKS.has(w) ? [] : [w.replace(/(?:iy|ij|yi)$/u, 'y')]))),
);

/** Of each name. */
const nameKeysOf = perThing(({ names }): readonly string[] => names.map((name) => nameKey(latin(name))));

/** A thing's names are compared with many others, at every reading again: what they are compared by is read once. */
function perThing<T>(read: (thing: ExtractedThing) => T): (thing: ExtractedThing) => T {
  const known = new WeakMap<ExtractedThing, T>();
  return (thing) => known.getOrInsertComputed(thing, read);
}

/** Words that hardly another name has: no field, no kind of body, no rank. */
function rareWords(words: readonly string[]): readonly string[] {
  return words.filter((w) => w.length >= 6 && !COMMON.test(w)).map((w) => `rare ${w.slice(0, 4)}`);
}

/** `bearers`: all names of people, by surname. */
function agreeOnPerson(a: Node, b: Node, bearers: ReadonlyMap<string, readonly PersonKey[]>): boolean {
  const x = personKeysOf(a.thing);
  const y = personKeysOf(b.thing);
  if (!x.some((p) => y.some((q) => p.given.length > 0 && q.given.length > 0 && samePerson(p, q)))) return false;
  // a mere initial that several people could own joins none of them
  const bare = [...x, ...y].find((k) => k.given.every((g) => g.length === 1));
  if (bare === undefined) return true;
  const owners = new Set(
    (bearers.get(bare.surname) ?? []).filter((k) => samePerson(k, bare) && k.given.some((g) => g.length > 1)).map((k) => k.given[0]),
  );
  return owners.size <= 1;
}

/** Of each name. */
const personKeysOf = perThing(({ names }): readonly PersonKey[] => names.map((name) => personKey(latin(name))));

/** Things under one key that a further one is compared with, and the last of them. */
const MOST_COMPARED = 30;

/** A name that any body could give its meeting ("Annual Meeting", "2022 Congress") is an event of its own in each document. */
function scopedEventKey(key: string, document: string): string {
  const generic = key.split(' ').every((w) => w === '' || GENERIC_EVENT.test(w) || editionNumber(w) !== null);
  return generic ? `${key}@${document}` : key;
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const set = new Set(b);
  const shared = a.filter((w) => set.has(w)).length;
  return a.length === 0 || b.length === 0 ? 0 : shared / Math.max(a.length, b.length);
}

function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  return Math.max(a.length, b.length) - i - j <= 1;
}

function pairKey(a: string, b: string): string {
  return [fold(a), fold(b)].sort().join('|');
}

// ---------------------------------------------------------------- names and ids

function namesOf(
  group: readonly Node[],
  aliases: readonly Alias[],
): { readonly shown: string; readonly acronym: string | null; readonly all: readonly EntityName[] } {
  const counts = new Map<string, number>();
  const acronyms = new Map<string, number>();
  for (const { thing } of group) {
    for (const name of thing.names) counts.set(name, (counts.get(name) ?? 0) + thing.mentions + 1);
    for (const acronym of thing.acronyms) acronyms.set(acronym, (acronyms.get(acronym) ?? 0) + thing.mentions + 1);
  }
  const kind = group[0]?.thing.kind ?? 'organization';
  const quality = (name: string): number =>
    (isAcronym(name) ? 0 : 100) +
    Math.min(60, name.length) +
    (counts.get(name) ?? 0) * 0.01 +
    // what a heading shouts is shown as the text prints it
    (/\s/u.test(name) && name === name.toUpperCase() ? -SHOUTED : (name.match(/\p{Lu}/gu)?.length ?? 0) * (kind === 'person' ? 0 : 2));
  const ordered = [...counts.keys()].sort((a, b) => quality(b) - quality(a) || b.length - a.length || (a < b ? -1 : 1));
  const shown = ordered[0] ?? '';
  const best = bestAcronym(
    [...acronyms].map(([text, used]) => ({ text, used })),
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
  for (const acronym of [...acronyms.keys()].sort()) add(acronym, acronym === best || !isMisprint(acronym, best) ? 'acronym' : 'spelling');
  for (const name of ordered.slice(1)) add(name, isAcronym(name) ? 'acronym' : nameKey(name) === nameKey(shown) ? 'spelling' : 'alias');
  for (const alias of aliases) if (alias.same && seen.has(fold(alias.means))) add(alias.name, 'alias');
  return { shown, acronym: best ?? (isAcronym(shown) ? shown : null), all };
}

/** The same letters in another order. */
function isMisprint(acronym: string, best: string | null): boolean {
  const sorted = (text: string) => [...fold(text)].sort().join('');
  return best !== null && sorted(acronym) === sorted(best);
}

/** More than any name's capitals count. */
const SHOUTED = 20;

function firstDocument(group: readonly Node[]): string {
  return group.map((n) => n.document).sort()[0] ?? '';
}

const ID_LENGTH = 60;

function uniqueId(name: string, kind: EntityKind, taken: Set<string>): string {
  const base = fold(latin(name)).replaceAll(' ', '-').slice(0, ID_LENGTH).replace(/-+$/u, '') || kind;
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return id;
}

// ---------------------------------------------------------------- groups

interface Groups {
  readonly find: (at: number) => number;
  readonly join: (a: number, b: number) => void;
}

/** Union-find; the smaller index is the root, so that the outcome does not depend on the order of joins. */
function createGroups(size: number): Groups {
  const parent = Array.from({ length: size }, (_, i) => i);
  const find = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root] ?? root;
    let step = at;
    while (parent[step] !== root) {
      const next = parent[step] ?? root;
      parent[step] = root;
      step = next;
    }
    return root;
  };
  return {
    find,
    join: (a, b) => {
      const x = find(a);
      const y = find(b);
      if (x !== y) parent[Math.max(x, y)] = Math.min(x, y);
    },
  };
}

const RANKS: ReadonlySet<string> = new Set(
  'national federal state republican regional central royal institute center research scientific medical clinical'.split(' '),
);
const COMMON =
  /(?:log|ology|iatr|societ|associat|organi[sz]|hospital|medic|clinic|nation|univers|institut|foundation|research|cancer|health|center|centre|children|europe|america|internation|federat|committee|council|network|group|congress|conference|school|union|treatment|transplant|childhood|adolescent)/u;
const GENERIC_EVENT =
  /^(?:\d+(?:st|nd|rd|th)?|annual|general|scientific|meeting|congress|conference|symposium|workshop|forum|summit|seminar|assembly|first|second|third|last|next|international|national|the|this|year|session|day|days|опубликован|конгресс|съезд|kongress|tagung|congres|congresso|congreso)$/u;
