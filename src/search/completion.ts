// What to offer while a name is being typed: a suffix array over the words of all names, walked with one typing error.
// A sorted array rather than a trie: four bytes for each word of a name, and a step of the walk is a binary search.

import type { Entity } from '../domain/entity.ts';
import { fold } from '../domain/fold.ts';
import type { EntityKind } from '../domain/statement.ts';
import { isEasilyTaken } from './edit-distance.ts';
import { buildNameTable, compareText, KINDS, LONGEST_TYPED, type NamedThings, type NameTable } from './name-table.ts';
import { toLatin } from './name-words.ts';
import type { NameMatch } from './search.ts';

export interface Completion {
  /**
   * Names that go on from what is typed, in this order: the whole name; names that begin with it; names in which a word begins with it;
   * names that hold all its words; then the same with one typing error after the first letter. Most mentioned first within each.
   */
  readonly complete: (text: string, kinds: readonly EntityKind[], limit: number) => readonly NameMatch[];
}

/** The scores of `complete`: how the typed text was found, not how likely the name is meant. */
export const COMPLETED = { whole: 1, begins: 0.9, wordBegins: 0.8, allWords: 0.7, slip: 0.6, mistyped: 0.5 } as const;

/** Makes the completion of one set of things after another; names that were there before are not sorted again. */
export function createCompleter(): (entities: readonly Entity[]) => Completion {
  let last: NamedThings | null = null;
  return (entities) => {
    const order = entities.toSorted((a, b) => b.mentions - a.mentions || compareText(a.name, b.name));
    last = { order, table: buildNameTable(order, last) };
    return createCompletion(last);
  };
}

function createCompletion({ order, table }: NamedThings): Completion {
  function complete(text: string, kinds: readonly EntityKind[], limit: number): readonly NameMatch[] {
    const typed = toLatin(fold(text.slice(0, LONGEST_TYPED)));
    if (typed === '')
      return order
        .filter((entity) => kinds.includes(entity.kind))
        .slice(0, limit)
        .map(asOffered);
    const offer = startOffer(table, kinds, limit);
    const bytes = encoder.encode(typed);
    const exact = [follow(table, everything(table), 0, bytes, 0)];
    addTo(offer, table, exact, COMPLETED.whole, (entry) => isStart(table, entry) && byteAt(table, entry, bytes.length) === 0);
    addTo(offer, table, exact, COMPLETED.begins, (entry) => isStart(table, entry));
    addTo(offer, table, exact, COMPLETED.wordBegins, anyEntry);
    if (offer.room > 0) addAllWords(offer, table, typed);
    if (offer.room > 0 && bytes.length >= SHORTEST_MISTYPED) {
      const { slips, others } = followMistyped(table, bytes);
      addTo(offer, table, slips, COMPLETED.slip, (entry) => isStart(table, entry));
      addTo(offer, table, slips, COMPLETED.slip, anyEntry);
      addTo(offer, table, others, COMPLETED.mistyped, (entry) => isStart(table, entry));
      addTo(offer, table, others, COMPLETED.mistyped, anyEntry);
    }
    return offer.chosen.flatMap(({ owner, name, score }) => {
      const entity = order[owner];
      return entity === undefined ? [] : [{ entity, matched: table.written[name] ?? entity.name, score }];
    });
  }

  return { complete };
}

type Range = readonly [number, number];

/** What is offered so far: the best first, each entity under the first name it was found by. */
interface Offer {
  room: number;
  readonly chosen: Chosen[];
  readonly taken: Set<number>;
  /** By position in `KINDS`. */
  readonly wanted: readonly boolean[];
}

interface Chosen {
  readonly owner: number;
  readonly name: number;
  readonly score: number;
}

function startOffer(table: NameTable, kinds: readonly EntityKind[], limit: number): Offer {
  return { room: Math.min(limit, table.owners.length), chosen: [], taken: new Set(), wanted: KINDS.map((kind) => kinds.includes(kind)) };
}

/** Adds the most mentioned of the entries that pass, as far as there is room. Owners are numbered by mentions: the lower, the better. */
function addTo(offer: Offer, table: NameTable, ranges: readonly Range[], score: number, passes: (entry: number) => boolean): void {
  const { room, taken, wanted } = offer;
  if (room <= 0) return;
  const best: Chosen[] = [];
  let worst = Number.POSITIVE_INFINITY;
  for (const [low, high] of ranges) {
    for (let entry = low; entry < high; entry += 1) {
      const name = table.names[entry] ?? 0;
      const owner = table.owners[name] ?? 0;
      if (owner >= worst || wanted[table.kinds[owner] ?? 0] !== true || taken.has(owner) || !passes(entry)) continue;
      taken.add(owner);
      const place = best.findIndex((one) => one.owner > owner);
      best.splice(place < 0 ? best.length : place, 0, { owner, name, score });
      const dropped = best.length > room ? best.pop() : undefined;
      if (dropped !== undefined) taken.delete(dropped.owner);
      if (best.length === room) worst = best.at(-1)?.owner ?? worst;
    }
  }
  offer.chosen.push(...best);
  offer.room -= best.length;
}

/** The entries of `range`, alike up to `depth`, that go on with the bytes from `from`. */
function follow(table: NameTable, range: Range, depth: number, bytes: Uint8Array, from: number): Range {
  let [low, high] = range;
  for (let at = from; at < bytes.length && low < high; at += 1) {
    const byte = bytes[at] ?? 0;
    low = firstAt(table, low, high, depth + at - from, byte);
    high = firstAt(table, low, high, depth + at - from, byte + 1);
  }
  return [low, high];
}

/**
 * The ranges that hold the typed bytes with one letter wrong, missing, too many, or swapped with the next; never the first.
 * `slips` are the errors that leave no choice (a letter left out, two swapped, one doubled) and letters that are easily taken for each other.
 */
function followMistyped(table: NameTable, bytes: Uint8Array): { readonly slips: readonly Range[]; readonly others: readonly Range[] } {
  const slips: Range[] = [];
  const others: Range[] = [];
  let range = follow(table, everything(table), 0, bytes.subarray(0, 1), 0);
  for (let at = 1; at < bytes.length && range[0] < range[1]; at += 1) {
    const typed = bytes[at] ?? 0;
    keep(typed === bytes[at - 1] ? slips : others, follow(table, range, at, bytes, at + 1));
    if (at + 1 < bytes.length && bytes[at + 1] !== typed) keep(slips, follow(table, range, at, swapAt(bytes, at), at));
    for (let low = range[0]; low < range[1]; ) {
      const byte = byteAt(table, low, at);
      const high = firstAt(table, low, range[1], at, byte + 1);
      const children: Range = [low, high];
      if (byte !== 0) keep(slips, follow(table, children, at + 1, bytes, at));
      if (byte !== 0 && byte !== typed) {
        const isSlip = isEasilyTaken(String.fromCharCode(byte), String.fromCharCode(typed));
        keep(isSlip ? slips : others, follow(table, children, at + 1, bytes, at + 1));
      }
      low = high;
    }
    range = follow(table, range, at, bytes.subarray(0, at + 1), at);
  }
  return { slips, others };
}

function keep(ranges: Range[], range: Range): void {
  if (range[0] < range[1]) ranges.push(range);
}

/** Names that hold a word beginning with each typed word, in any order, as in `bouffet eric` or `society oncology`. */
function addAllWords(offer: Offer, table: NameTable, typed: string): void {
  const words = typed.split(' ').map((word) => encoder.encode(word));
  if (words.length < 2) return;
  const ranges = words.map((word) => follow(table, everything(table), 0, word, 0));
  const rarest = ranges.reduce((least, range) => (range[1] - range[0] < least[1] - least[0] ? range : least));
  addTo(offer, table, [rarest], COMPLETED.allWords, (entry) => words.every((word) => hasWord(table, entry, word)));
}

/** Whether a word of the entry's name begins with these bytes. */
function hasWord(table: NameTable, entry: number, part: Uint8Array): boolean {
  let at = table.nameStarts[table.names[entry] ?? 0] ?? 0;
  for (let isWordStart = true; table.text[at] !== 0; at += 1) {
    if (isWordStart && part.every((byte, offset) => table.text[at + offset] === byte)) return true;
    isWordStart = table.text[at] === SPACE;
  }
  return false;
}

/** The first entry in [low, high), alike up to `depth`, whose byte there is at least `byte`. */
function firstAt(table: NameTable, low: number, high: number, depth: number, byte: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (byteAt(table, middle, depth) < byte) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** 0 at the end of the name; asked no further than that, since nothing typed holds a 0. */
function byteAt(table: NameTable, entry: number, depth: number): number {
  return table.text[(table.starts[entry] ?? 0) + depth] ?? 0;
}

function isStart(table: NameTable, entry: number): boolean {
  return table.starts[entry] === table.nameStarts[table.names[entry] ?? 0];
}

function swapAt(bytes: Uint8Array, at: number): Uint8Array {
  const swapped = bytes.slice();
  const next = bytes[at + 1];
  if (next === undefined) return swapped;
  swapped[at + 1] = bytes[at] ?? 0;
  swapped[at] = next;
  return swapped;
}

function asOffered(entity: Entity): NameMatch {
  return { entity, matched: entity.name, score: COMPLETED.begins };
}

function everything(table: NameTable): Range {
  return [0, table.starts.length];
}

function anyEntry(): boolean {
  return true;
}

const encoder = new TextEncoder();
const SPACE = 32;
/** With fewer letters, one of them wrong says nothing. */
const SHORTEST_MISTYPED = 3;
