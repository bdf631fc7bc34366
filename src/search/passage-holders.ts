// Which passages hold which of the words asked for, in their text, their heading or their document's title: the rarest words first, the
// others in what those left.

import { fold } from '../domain/fold.ts';
import type { Passage } from '../knowledge/knowledge-base.ts';
import { type Asked, type AskedGroup, coverage, sumWeights } from './asked-words.ts';
import type { IndexedText } from './indexed-text.ts';
import type { Sections } from './passage-sections.ts';

/** Passages by the bits of the words they hold. */
export type Holders = ReadonlyMap<number, readonly number[]>;

export interface HolderFinder {
  readonly find: (slots: readonly Asked[], isEnough: IsEnough) => Holders;
  readonly divide: (holders: Holders, groups: readonly AskedGroup[]) => { readonly whole: Holders; readonly rest: Holders };
}

/** `fuller(share)`: how many of the passages found hold more than that share of the asked weight, counted up to `most`. */
export type IsEnough = (left: number, touches: number, fuller: (share: number, most: number) => number) => boolean;

export function createHolderFinder(passages: readonly Passage[], text: IndexedText, sections: Sections): HolderFinder {
  /** Work space of one search, all 0 between searches. For each passage: the bits of the words held at all, and of those not held by the title alone. */
  const held = new Int32Array(passages.length);
  const inText = new Int32Array(passages.length);
  /** The passages so marked, in the order in which they were. */
  const touched = new Int32Array(passages.length);
  /** For each term: the bits of the words that it stands for. */
  const bitsOf = new Int32Array(text.vocabulary.size());

  /**
   * The passages that hold something asked for, by all that they hold. The rarest words are looked up first; `isEnough` is asked before each
   * further one, with the share of the asked weight that is left and the number of passages found: what is left is then looked for in those alone.
   */
  function find(slots: readonly Asked[], isEnough: IsEnough): Holders {
    const order = slots.toSorted((a, b) => b.weight - a.weight);
    const total = sumWeights(slots);
    let left = total;
    let touches = 0;
    const mark = (passage: number, bit: number) => {
      const before = held[passage] ?? 0;
      if (before === 0) {
        touched[touches] = passage;
        touches += 1;
      }
      held[passage] = before | bit;
    };
    const fullerThan = (share: number, most: number): number => {
      let fuller = 0;
      for (let touch = 0; touch < touches && fuller < most; touch += 1) {
        const passage = touched[touch] ?? 0;
        if (inText[passage] !== 0 && coverage(held[passage] ?? 0, slots) > share) fuller += 1;
      }
      return fuller;
    };
    for (const [position, slot] of order.entries()) {
      if (position > 0 && isEnough(total === 0 ? 0 : left / total, touches, fullerThan)) {
        markWithin(order.slice(position), touches);
        break;
      }
      markHolders(slot, mark);
      left -= slot.weight;
    }
    const holders = new Map<number, number[]>();
    for (const passage of touched.subarray(0, touches).toSorted()) {
      // A title speaks of the whole document: where nothing else is held, its first passage stands for it.
      const bits = held[passage] ?? 0;
      const byTitleOnly = inText[passage] === 0 && passages[passage - 1]?.document === passages[passage]?.document;
      held[passage] = 0;
      inText[passage] = 0;
      if (byTitleOnly) continue;
      const alike = holders.get(bits);
      if (alike === undefined) holders.set(bits, [passage]);
      else alike.push(passage);
    }
    return holders;
  }

  function markHolders({ numbers, headed, titled, bit }: Asked, mark: (passage: number, bit: number) => void): void {
    const markText = (passage: number) => {
      inText[passage] = (inText[passage] ?? 0) | bit;
      mark(passage, bit);
    };
    for (const number of numbers) text.eachPassageWith(number, markText);
    for (const section of headed) for (const passage of sections.passagesOf(section)) markText(passage);
    for (const section of titled) for (const passage of sections.passagesOf(section)) mark(passage, bit);
  }

  /** Looks for words in the passages marked so far. */
  function markWithin(slots: readonly Asked[], touches: number): void {
    for (const { numbers, bit } of slots) for (const number of numbers) bitsOf[number] = (bitsOf[number] ?? 0) | bit;
    for (let touch = 0; touch < touches; touch += 1) {
      const passage = touched[touch] ?? 0;
      const section = sections.sectionOf(passage);
      let [written, entitled] = [0, 0];
      const end = text.starts[passage + 1] ?? 0;
      for (let at = text.starts[passage] ?? 0; at < end; at += 1) written |= bitsOf[text.sequence[at] ?? 0] ?? 0;
      for (const { headed, titled, bit } of slots) {
        if (headed.has(section)) written |= bit;
        if (titled.has(section)) entitled |= bit;
      }
      inText[passage] = (inText[passage] ?? 0) | written;
      held[passage] = (held[passage] ?? 0) | written | entitled;
    }
    for (const { numbers } of slots) for (const number of numbers) bitsOf[number] = 0;
  }

  /** Those that hold all that one group asks for, and the others. */
  function divide(holders: Holders, groups: readonly AskedGroup[]): { readonly whole: Holders; readonly rest: Holders } {
    const whole = new Map<number, readonly number[]>();
    const rest = new Map<number, readonly number[]>();
    for (const [bits, alike] of holders) {
      const fitting = groups.filter((group) => group.slots.length > 0 && (bits & group.bits) === group.bits);
      if (fitting.length === 0) rest.set(bits, alike);
      else if (fitting.some(({ phrases }) => phrases.length === 0)) whole.set(bits, alike);
      else {
        const said = (passage: number) => fitting.some(({ phrases }) => phrases.every((phrase) => holdsPhrase(passage, phrase)));
        const divided = Map.groupBy(alike, said);
        whole.set(bits, divided.get(true) ?? []);
        rest.set(bits, divided.get(false) ?? []);
      }
    }
    return { whole, rest };
  }

  function holdsPhrase(passage: number, phrase: string): boolean {
    const { text: written = '', heading = null } = passages[passage] ?? {};
    return [written, heading ?? ''].some((one) => ` ${fold(one)} `.includes(` ${phrase} `));
  }

  return { find, divide };
}

export function sizeOf(holders: Holders): number {
  return holders.values().reduce((sum, alike) => sum + alike.length, 0);
}
