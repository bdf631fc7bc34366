// All names of a snapshot in one run of bytes, and where their words begin, sorted by what follows: what completion walks. Knows nothing of what
// is typed but how long it may be.

import type { Entity, EntityName } from '../domain/entity.ts';
import { fold } from '../domain/fold.ts';
import type { EntityKind } from '../domain/statement.ts';
import { toLatin } from './name-words.ts';

/** The things, most mentioned first, and the table of their names. */
export interface NamedThings {
  readonly order: readonly Entity[];
  readonly table: NameTable;
}

export interface NameTable {
  /** The names in Latin letters, each ended by 0. */
  readonly text: Uint8Array;
  /** For each word of a name: where it begins in `text`, sorted. */
  readonly starts: Int32Array;
  /** For each of `starts`: which name. */
  readonly names: Int32Array;
  /** For each name: where it begins, whose it is (position in the order of mentions), and as written. */
  readonly nameStarts: Int32Array;
  readonly owners: Int32Array;
  /** For each owner: its first name; after the last owner, the number of names. */
  readonly firstNames: Int32Array;
  readonly written: readonly string[];
  /** For each owner: its kind, as a position in `KINDS`. */
  readonly kinds: Uint8Array;
}

/** Names that were there `before` are not sorted again. */
export function buildNameTable(order: readonly Entity[], before: NamedThings | null): NameTable {
  const known = new Map(before?.order.map((entity, owner) => [entity, owner]));
  const fresh = new Map(order.filter((entity) => !known.has(entity)).map((entity) => [entity, entity.names.map(latin)]));
  const runs = order.map((entity) => {
    const owner = known.get(entity);
    return owner === undefined || before === null ? encoder.encode(asRun(fresh.get(entity) ?? [])) : runOf(owner, before.table);
  });
  const written = order.flatMap((entity) => entity.names.map((name) => name.text));
  const owners = Int32Array.from(order.flatMap((entity, owner) => entity.names.map(() => owner)));
  const firstNames = new Int32Array(order.length + 1);
  for (const [owner, { names }] of order.entries()) firstNames[owner + 1] = (firstNames[owner] ?? 0) + names.length;
  const text = new Uint8Array(runs.reduce((sum, run) => sum + run.length, 0));
  const nameStarts = new Int32Array(owners.length);
  let end = 0;
  for (const [owner, run] of runs.entries()) {
    text.set(run, end);
    let name = firstNames[owner] ?? 0;
    for (let at = 0; at < run.length; at = run.indexOf(0, at) + 1) nameStarts[name++] = end + at;
    end += run.length;
  }
  const kept: Entries = before === null ? NO_ENTRIES : keptEntries(order, before, { nameStarts, firstNames });
  const suffixes = order.flatMap((entity, owner) => suffixesOf(fresh.get(entity) ?? [], firstNames[owner] ?? 0, nameStarts));
  suffixes.sort((a, b) => compareText(a.rest, b.rest) || a.name - b.name);
  return {
    text,
    ...merged(kept, suffixes, text),
    nameStarts,
    firstNames,
    owners,
    written,
    kinds: Uint8Array.from(order, (entity) => KINDS.indexOf(entity.kind)),
  };
}

function latin({ text }: EntityName): string {
  return toLatin(fold(text));
}

/** Each name ended by 0. */
function asRun(names: readonly string[]): string {
  return names.map((name) => `${name}\0`).join('');
}

/** The bytes of all names of an owner. */
function runOf(owner: number, { text, nameStarts, firstNames }: NameTable): Uint8Array {
  return text.subarray(nameStarts[firstNames[owner] ?? 0], nameStarts[firstNames[owner + 1] ?? 0]);
}

type Entries = Pick<NameTable, 'starts' | 'names'>;

const NO_ENTRIES: Entries = { starts: new Int32Array(), names: new Int32Array() };

/** The entries of things that are still there, in their order, at their new places. */
function keptEntries(
  order: readonly Entity[],
  { order: orderBefore, table }: NamedThings,
  { nameStarts, firstNames }: Pick<NameTable, 'nameStarts' | 'firstNames'>,
): Entries {
  const now = new Map(order.map((entity, owner) => [entity, owner]));
  const ownerNow = Int32Array.from(orderBefore, (entity) => now.get(entity) ?? -1);
  const starts: number[] = [];
  const names: number[] = [];
  for (const [entry, nameBefore] of table.names.entries()) {
    const ownerBefore = table.owners[nameBefore] ?? 0;
    const owner = ownerNow[ownerBefore] ?? -1;
    if (owner < 0) continue;
    const name = (firstNames[owner] ?? 0) + nameBefore - (table.firstNames[ownerBefore] ?? 0);
    names.push(name);
    starts.push((nameStarts[name] ?? 0) + (table.starts[entry] ?? 0) - (table.nameStarts[nameBefore] ?? 0));
  }
  return { starts: Int32Array.from(starts), names: Int32Array.from(names) };
}

interface Suffix {
  readonly start: number;
  readonly name: number;
  readonly rest: string;
}

/** Every word of a thing's names with what follows it. */
function suffixesOf(names: readonly string[], firstName: number, nameStarts: Int32Array): readonly Suffix[] {
  return names.flatMap((one, at) => {
    const suffixes: Suffix[] = [];
    for (let word = 0; word >= 0 && word < one.length; word = one.indexOf(' ', word) + 1 || -1)
      suffixes.push({ start: (nameStarts[firstName + at] ?? 0) + word, name: firstName + at, rest: one.slice(word, word + COMPARED) });
    return suffixes;
  });
}

/** Both are sorted; so is what comes out. */
function merged(kept: Entries, fresh: readonly Suffix[], text: Uint8Array): Entries {
  const starts = new Int32Array(kept.starts.length + fresh.length);
  const names = new Int32Array(starts.length);
  let taken = 0;
  let entry = 0;
  const takeKept = (until: number): void => {
    starts.set(kept.starts.subarray(taken, until), entry);
    names.set(kept.names.subarray(taken, until), entry);
    entry += until - taken;
    taken = until;
  };
  for (const { start, name, rest } of fresh) {
    if (taken < kept.starts.length) takeKept(firstNotBefore(encoder.encode(rest), kept.starts, taken, text));
    starts[entry] = start;
    names[entry] = name;
    entry += 1;
  }
  takeKept(kept.starts.length);
  return { starts, names };
}

/** The first of the sorted starts, from `low` on, at which the text does not stand before the bytes. */
function firstNotBefore(bytes: Uint8Array, starts: Int32Array, low: number, text: Uint8Array): number {
  const isBefore = (start: number): boolean => {
    for (const [at, byte] of bytes.entries()) if (text[start + at] !== byte) return (text[start + at] ?? 0) < byte;
    return false;
  };
  let [from, to] = [low, starts.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isBefore(starts[middle] ?? 0)) from = middle + 1;
    else to = middle;
  }
  return from;
}

export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const encoder = new TextEncoder();
export const KINDS: readonly EntityKind[] = ['organization', 'person', 'event'];
/** Discord lets a reader type 6,000 characters; no name is longer than this. */
export const LONGEST_TYPED = 100;
/** Entries are sorted by so many letters, and a typed text is cut there, so that the array is sorted as far as it is searched. */
const COMPARED = LONGEST_TYPED + 1;
