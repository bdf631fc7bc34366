// Which things of different documents are one: by their names alone, deterministic whatever the order of the documents.
// Merges only on evidence (same name key, an acronym that stands for the name, a person's initials); doubt keeps things apart.

import type { Alias } from '../../domain/document.ts';
import type { Entity } from '../../domain/entity.ts';
import { fold } from '../../domain/fold.ts';
import type { EntityKind } from '../../domain/statement.ts';
import type { Extract, ExtractedThing } from '../extract.ts';
import { keyWords, type PersonKey, samePerson } from '../mentions/names/name-keys.ts';
import { isAcronym } from '../mentions/names/words.ts';
import { type ComparedBy, comparedBy } from './compared-by.ts';
import { type Names, namesOf } from './entity-names.ts';
import { createGroups } from './groups.ts';
import { latin } from './latin.ts';
import { oneLetterApart } from './one-letter-apart.ts';

export interface Resolved {
  readonly entities: readonly Entity[];
  /** Extract index and thing index → entity. */
  readonly entityOf: (extract: number, thing: number) => Entity | undefined;
}

interface Node {
  readonly thing: ExtractedThing;
  readonly by: ComparedBy;
  readonly document: string;
}

/** Entities over all extracts. `aliases` are a curator's word on which names are one, or are not. */
export function resolveEntities(extracts: readonly Extract[], aliases: readonly Alias[] = []): Resolved {
  const alike = new Map<string, ComparedBy>();
  const nodes: Node[] = [];
  const firstNode: number[] = [];
  for (const extract of extracts) {
    firstNode.push(nodes.length);
    for (const node of nodesOf(extract, alike)) nodes.push(node);
  }
  const groups = createGroups(nodes.length);
  const apart = new Set(aliases.filter((a) => !a.same).map((a) => pairKey(a.name, a.means)));
  const mayJoin = (a: Node, b: Node): boolean =>
    apart.size === 0 || !a.thing.names.some((x) => b.thing.names.some((y) => apart.has(pairKey(x, y))));
  const bearers = Map.groupBy(
    nodes.flatMap(({ by }) => by.people),
    ({ surname }) => surname,
  );
  const compared: Readonly<Record<EntityKind, number[]>> = { organization: [], person: [], event: [] };
  const called = new Map<string, number>();
  for (const [at, node] of nodes.entries()) {
    const first = called.get(node.by.called) ?? -1;
    const same = nodes[first];
    // what is called alike and is one by that alone is compared with others once
    if (same !== undefined && isOneByName(same, bearers) && mayJoin(same, node)) groups.join(first, at);
    else {
      compared[node.thing.kind].push(at);
      called.getOrInsert(node.by.called, at);
    }
  }
  const joinAll = (kind: EntityKind, keysOf: (node: Node) => readonly string[], agree: (a: Node, b: Node) => boolean): void => {
    const join = (one: number, other: number): void => {
      if (groups.find(one) === groups.find(other)) return;
      const [a, b] = [nodes[one], nodes[other]];
      if (a !== undefined && b !== undefined && agree(a, b) && mayJoin(a, b)) groups.join(one, other);
    };
    const under = new Map<string, number[]>();
    for (const at of compared[kind]) {
      const node = nodes[at];
      for (const key of node === undefined ? [] : keysOf(node)) {
        const list = under.getOrInsertComputed(key, () => []);
        for (const other of list) join(other, at);
        list[Math.min(list.length, MOST_COMPARED)] = at;
      }
    }
  };
  joinAll(
    'organization',
    ({ by }) => by.names.flatMap(({ key }) => (key === '' ? [] : [key])),
    () => true,
  );
  joinAll('event', eventKeysOf, () => true);
  joinAll('organization', ({ by }) => by.acronyms, sameBody);
  joinAll('organization', ({ by }) => by.rareWords, nearlySameName);
  joinAll(
    'person',
    ({ by }) => by.surnames,
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
  const curated = JSON.stringify(aliases);
  const drafts = [...members.entries()].map(([root, group]) => ({ root, draft: draftOf(group, aliases, curated) }));
  // ids do not depend on the order of documents: sorted by name first
  drafts.sort(({ draft: a }, { draft: b }) =>
    a.names.shown < b.names.shown ? -1 : a.names.shown > b.names.shown ? 1 : (a.documents[0] ?? '') < (b.documents[0] ?? '') ? -1 : 1,
  );
  const ids = new Set<string>();
  const byRoot = new Map<number, Entity>();
  for (const { root, draft } of drafts) byRoot.set(root, entityOf(draft, uniqueId(draft.idBase, ids)));
  return {
    entities: [...byRoot.values()],
    entityOf: (extract, thing) => {
      return extracts[extract]?.things[thing] === undefined ? undefined : byRoot.get(groups.find((firstNode[extract] ?? 0) + thing));
    },
  };
}

/** The same objects for the same extract. */
function nodesOf(extract: Extract, alike: Map<string, ComparedBy>): readonly Node[] {
  return known.getOrInsertComputed(extract, () =>
    extract.things.map((thing) => ({ thing, by: comparedBy(thing, alike), document: extract.document })),
  );
}

const known = new WeakMap<Extract, readonly Node[]>();

// ---------------------------------------------------------------- evidence

/** Whether all that are called like it are one. */
function isOneByName(node: Node, bearers: ReadonlyMap<string, readonly PersonKey[]>): boolean {
  const { thing, by } = node;
  if (thing.kind === 'person') return agreeOnPerson(node, node, bearers);
  return by.names.some(({ key, generic }) => key !== '' && !(thing.kind === 'event' && generic));
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
  return a.by.coreWords.some((p) =>
    b.by.coreWords.some((q) => {
      if (p.length < 3 || q.length < 3 || p.length !== q.length) return false;
      return p.every((word, i) => word === q[i] || oneLetterApart(word, q[i] ?? ''));
    }),
  );
}

/** `bearers`: all names of people, by surname. */
function agreeOnPerson(a: Node, b: Node, bearers: ReadonlyMap<string, readonly PersonKey[]>): boolean {
  const [x, y] = [a.by.people, b.by.people];
  if (!x.some((p) => y.some((q) => p.given.length > 0 && q.given.length > 0 && samePerson(p, q)))) return false;
  // a mere initial that several people could own joins none of them
  const bare = [...x, ...y].find((k) => k.given.every((g) => g.length === 1));
  if (bare === undefined) return true;
  const owners = new Set(
    (bearers.get(bare.surname) ?? []).filter((k) => samePerson(k, bare) && k.given.some((g) => g.length > 1)).map((k) => k.given[0]),
  );
  return owners.size <= 1;
}

/** Things under one key that a further one is compared with, and the last of them. */
const MOST_COMPARED = 30;

/** An event with a name that any body could give its meeting is one of its own in each document. */
function eventKeysOf({ by, document }: Node): readonly string[] {
  return by.names.map(({ key, generic }) => (generic ? `${key}@${document}` : key));
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const set = new Set(b);
  const shared = a.filter((w) => set.has(w)).length;
  return a.length === 0 || b.length === 0 ? 0 : shared / Math.max(a.length, b.length);
}

function pairKey(a: string, b: string): string {
  return [fold(a), fold(b)].sort().join('|');
}

// ---------------------------------------------------------------- names and ids

/** An entity without its id, which depends on what the others are called. */
interface Draft {
  readonly group: readonly Node[];
  /** The aliases under which it was made. */
  readonly curated: string;
  readonly kind: EntityKind;
  readonly names: Names;
  readonly documents: readonly string[];
  readonly mentions: number;
  readonly idBase: string;
}

/** By the first thing of the group: most groups are at the next reading what they were at the last. */
const drafted = new WeakMap<ExtractedThing, Draft>();
const made = new WeakMap<Draft, Entity>();

function draftOf(group: readonly Node[], aliases: readonly Alias[], curated: string): Draft {
  const [first] = group;
  if (first === undefined) throw new Error('A group holds a thing at least');
  const before = drafted.get(first.thing);
  if (before !== undefined && before.curated === curated && isSameGroup(before.group, group)) return before;
  const names = namesOf(
    group.map(({ thing }) => thing),
    aliases,
  );
  const { kind } = first.thing;
  const draft: Draft = {
    group,
    curated,
    kind,
    names,
    documents: [...new Set(group.map((n) => n.document))].sort(),
    mentions: group.reduce((sum, n) => sum + Math.max(1, n.thing.mentions), 0),
    idBase: fold(latin(names.shown)).replaceAll(' ', '-').slice(0, ID_LENGTH).replace(/-+$/u, '') || kind,
  };
  drafted.set(first.thing, draft);
  return draft;
}

function isSameGroup(one: readonly Node[], other: readonly Node[]): boolean {
  return one.length === other.length && one.every((node, at) => node === other[at]);
}

/** The same object as before where the id is the same. */
function entityOf(draft: Draft, id: string): Entity {
  const before = made.get(draft);
  if (before?.id === id) return before;
  const { kind, names, documents, mentions } = draft;
  const entity = { id, kind, name: names.shown, acronym: names.acronym, names: names.all, documents, mentions };
  made.set(draft, entity);
  return entity;
}

const ID_LENGTH = 60;

function uniqueId(base: string, taken: Set<string>): string {
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return id;
}
