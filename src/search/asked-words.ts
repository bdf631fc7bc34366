// What the words of a query are to the documents: which of their terms, how much each weighs, and which known word a mistyped one was
// meant for.

import { LRUCache } from 'lru-cache';
import type { Passage } from '../knowledge/knowledge-base.ts';
import { editDistance, forgivenEdits, isSlip } from './edit-distance.ts';
import type { IndexedText } from './indexed-text.ts';
import type { Language } from './languages.ts';
import { spellingKey } from './name-words.ts';
import type { Group, Slot } from './passage-query.ts';
import type { Sections } from './passage-sections.ts';
import type { Term } from './passage-terms.ts';
import type { Explain } from './search.ts';

/** A word asked for, with what the documents know of it. */
export interface Asked extends Slot {
  /** Its terms as the vocabulary numbers them. */
  readonly numbers: readonly number[];
  /** The sections whose heading has it, and those whose document's title has it. */
  readonly headed: ReadonlySet<number>;
  readonly titled: ReadonlySet<number>;
  /** Inverse document frequency. */
  readonly weight: number;
  /** 1 as typed; less when read as another word. */
  readonly trust: number;
  /** Its own bit. */
  readonly bit: number;
}

export interface AskedGroup {
  readonly slots: readonly Asked[];
  readonly phrases: readonly string[];
  /** The bits of its slots. */
  readonly bits: number;
}

/** What the words are told by. */
interface Known {
  readonly passages: readonly Passage[];
  readonly text: IndexedText;
  readonly sections: Sections;
  readonly languages: readonly Language[];
  readonly termsOf: (passage: Passage | undefined) => readonly Term[];
}

export function createAskedWords({ passages, text, sections, languages, termsOf }: Known): {
  readonly resolve: (groups: readonly Group[], explain: Explain) => readonly AskedGroup[];
} {
  const { vocabulary } = text;
  const meanings = new LRUCache<string, readonly number[]>({ max: WORDS_KEPT });

  function resolve(groups: readonly Group[], explain: Explain): readonly AskedGroup[] {
    let room = MOST_SLOTS;
    return groups.map(({ slots, phrases }) => {
      const asked = slots.slice(0, room).map((slot, position) => resolveSlot(slot, MOST_SLOTS - room + position, explain));
      room -= asked.length;
      return { slots: asked, phrases, bits: asked.reduce((bits, slot) => bits | slot.bit, 0) };
    });
  }

  /** What is known is looked for as it stands; a word that no passage, heading or title has is read as the known word it was meant for. */
  function resolveSlot(slot: Slot, position: number, explain: Explain): Asked {
    const known = slot.terms.flatMap((term) => vocabulary.numberOf(term) ?? []).filter((number) => isAnywhere(number));
    const numbers = known.length > 0 ? known : meantBy(slot);
    if (known.length === 0) {
      const meant = numbers.map((number) => vocabulary.termAt(number)).join(', ');
      explain(`«${slot.word}» stands nowhere in the documents${meant === '' ? '' : `; read as ${meant}`}`);
    }
    const headed = new Set(numbers.flatMap((number) => sections.headed(number)));
    const titled = new Set(numbers.flatMap((number) => sections.titled(number)));
    const inTexts = numbers.reduce((sum, number) => sum + text.countOf(number), 0);
    let beneath = 0;
    for (const section of headed) beneath += sections.passagesOf(section).length;
    for (const section of titled) if (!headed.has(section)) beneath += sections.passagesOf(section).length;
    const count = Math.min(inTexts + beneath, passages.length);
    return {
      word: slot.word,
      terms: numbers.map((number) => vocabulary.termAt(number)),
      numbers,
      headed,
      titled,
      weight: Math.log(1 + (passages.length - count + 0.5) / (count + 0.5)),
      trust: known.length > 0 ? 1 : MISTYPED,
      bit: 1 << position,
    };
  }

  /** In a passage, a heading or a title. */
  function isAnywhere(number: number): boolean {
    return text.countOf(number) > 0 || sections.headed(number).length > 0 || sections.titled(number).length > 0;
  }

  /** The same few words that no document has are asked again and again. */
  function meantBy(slot: Slot): readonly number[] {
    const before = meanings.get(slot.word) ?? findMeant(slot);
    meanings.set(slot.word, before);
    return before;
  }

  /** The known words that differ from a mistyped one by a slip, the fewest errors only; else those that it is spelled like by ear. */
  function findMeant(slot: Slot): readonly number[] {
    const limit = forgivenEdits(slot.word.length);
    if (limit === 0) return [];
    const stems = [...new Set(languages.map((language) => language.stem(slot.word)))];
    const meant = [...standingLike(stems, limit), ...beginningOf(slot.word)].map((number) => ({
      number,
      distance: distanceTo(slot, wordOf(number), vocabulary.termAt(number), limit),
    }));
    const least = Math.min(...meant.map((one) => one.distance));
    if (least <= limit) return meant.filter((one) => one.distance === least).map((one) => one.number);
    const heard = new Set([slot.word, ...stems].map((form) => spellingKey(form, 'organization')));
    const sounds = (form: string): boolean => heard.has(spellingKey(form, 'organization'));
    return standingLike(stems, limit + EDITS_BY_EAR).filter((number) => sounds(vocabulary.termAt(number)) || sounds(wordOf(number)));
  }

  /** Terms that the word begins with: an error in its ending keeps the stem from being found ("palliatve"). */
  function beginningOf(word: string): readonly number[] {
    const lengths = Array.from({ length: Math.max(0, word.length - SHORTEST_STEM) }, (_, at) => at + SHORTEST_STEM);
    const numbers = lengths.flatMap((length) => vocabulary.numberOf(word.slice(0, length)) ?? []);
    return numbers.filter((number) => text.countOf(number) > 0);
  }

  /** Terms of the texts within so many edits of one of the stems. */
  function standingLike(stems: readonly string[], edits: number): readonly number[] {
    const spelled = new Set(stems.flatMap((stem) => vocabulary.spelledLike(stem, edits)));
    return [...spelled].filter((number) => text.countOf(number) > 0);
  }

  /** The first form in which a term stands in a text, folded. */
  function wordOf(number: number): string {
    const term = vocabulary.termAt(number);
    let first = passages.length;
    text.eachPassageWith(number, (passage) => {
      first = Math.min(first, passage);
    });
    return termsOf(passages[first]).find((one) => one.term === term)?.word ?? term;
  }

  return { resolve };
}

/** Share of the asked words' weight that is held, 0…1. */
export function coverage(held: number, slots: readonly Asked[]): number {
  const had = slots.reduce((sum, slot) => sum + ((held & slot.bit) !== 0 ? slot.weight * slot.trust : 0), 0);
  return had === 0 ? 0 : had / sumWeights(slots);
}

export function sumWeights(slots: readonly Asked[]): number {
  return slots.reduce((sum, slot) => sum + slot.weight, 0);
}

/** Errors between a mistyped word and a known one, in full or as stems; `limit + 1` when the difference is no slip. */
function distanceTo(slot: Slot, word: string, term: string, limit: number): number {
  const distance = (typed: string, known: string) => (isSlip(typed, known) ? editDistance(typed, known, limit) : limit + 1);
  return Math.min(distance(slot.word, word), ...slot.terms.map((one) => distance(one, term)));
}

/** Letters. */
const SHORTEST_STEM = 4;
/** A word read as another one counts for less than one found as typed. */
const MISTYPED = 0.6;
/** "f" for "ph" in the same word is two edits and one error: so many more are looked through where only the sound must be the same. */
const EDITS_BY_EAR = 1;
/** A few numbers each. */
const WORDS_KEPT = 2_000;
/** One bit each in a number of 32. */
const MOST_SLOTS = 30;
