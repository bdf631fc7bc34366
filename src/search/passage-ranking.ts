// The order of the passages that hold what was asked: a shortlist of those that hold most, the sum of a few named signals, and no document
// before all others.

import { fold } from '../domain/fold.ts';
import type { Passage } from '../knowledge/knowledge-base.ts';
import { type Asked, coverage, sumWeights } from './asked-words.ts';
import type { IndexedText } from './indexed-text.ts';
import type { Holders } from './passage-holders.ts';
import type { Sections } from './passage-sections.ts';
import type { Term } from './passage-terms.ts';
import type { Explain, PassageHit, RelevantPassage } from './search.ts';

/**
 * What makes a passage a good one. All but the first are in units of the asked words' weight (inverse document frequency), so that they
 * keep their measure whatever is asked.
 */
const SIGNALS = {
  /** BM25+ of the words in the text, as MiniSearch computes it. */
  words: 1,
  /** Words that stand in the heading above it. */
  heading: 0.4,
  /** Words that stand in the document's title. */
  title: 0.2,
  /** The words stand close together: all of it for neighbours, less the wider they are spread. */
  nearness: 0.5,
  /** A word that the passage lacks stands in the one before or after it. */
  neighbours: 0.2,
} as const;

type Signal = keyof typeof SIGNALS;

/** One number for each signal, and their sum. */
interface Match extends Record<Signal, number> {
  readonly passage: number;
  readonly held: number;
  score: number;
}

function note(match: Match | undefined, signal: Signal, value: number): void {
  if (match === undefined) return;
  match[signal] += value;
  match.score += value;
}

function describe(match: Match): string {
  return (Object.keys(SIGNALS) as Signal[])
    .filter((signal) => match[signal] !== 0)
    .map((signal) => `${signal} ${match[signal].toFixed(2)}`)
    .join(', ');
}

/** What the order is told by. */
interface Known {
  readonly passages: readonly Passage[];
  readonly text: IndexedText;
  readonly sections: Sections;
  readonly termsOf: (passage: Passage | undefined) => readonly Term[];
}

export function createRanking({ passages, text, sections, termsOf }: Known): {
  readonly rank: (holders: Holders, slots: readonly Asked[], limit: number, explain: Explain) => readonly RelevantPassage[];
} {
  /** Work space, all 0 between searches. 1 and more: the position of the passage among those weighed. */
  const place = new Int32Array(passages.length);
  /** For each term: whether it is asked for. */
  const bitsOf = new Int32Array(text.vocabulary.size());

  /** The best hits in the order shown. */
  function rank(holders: Holders, slots: readonly Asked[], limit: number, explain: Explain): readonly RelevantPassage[] {
    const matches = weigh(shortlist(holders, slots, shortlistSize(limit)), slots).sort(byScore);
    for (const match of matches.slice(0, Math.max(REFINED, limit))) refine(match, slots);
    return arrange(matches.sort(byScore), limit).flatMap((match) => {
      const passage = passages[match.passage];
      if (passage === undefined) return [];
      explain(`${passage.id} ${match.score.toFixed(2)}: ${describe(match)}`);
      return [toHit(passage, match, slots)];
    });
  }

  /** Those that hold most of what was asked; among equals, those that it makes up most of: the others could not come first. */
  function shortlist(holders: Holders, slots: readonly Asked[], most: number): ReadonlyMap<number, number> {
    const chosen = new Map<number, number>();
    const fullest = [...holders].sort(([a], [b]) => coverage(b, slots) - coverage(a, slots));
    for (const [held, alike] of fullest) {
      const room = most - chosen.size;
      if (room <= 0) break;
      for (const passage of alike.length <= room ? alike : densest(alike, slots, room)) chosen.set(passage, held);
    }
    return chosen;
  }

  function densest(alike: readonly number[], slots: readonly Asked[], most: number): readonly number[] {
    for (const { numbers } of slots) for (const number of numbers) bitsOf[number] = 1;
    const densities = Float64Array.from(alike, densityOf);
    for (const { numbers } of slots) for (const number of numbers) bitsOf[number] = 0;
    const least = ofSuchSize(densities.slice(), most);
    const above = alike.filter((_, position) => (densities[position] ?? 0) > least);
    const level = alike.filter((_, position) => densities[position] === least);
    return [...above, ...level.slice(0, most - above.length)];
  }

  /** The share of a passage that is of the terms marked in `bitsOf`, short passages damped. */
  function densityOf(passage: number): number {
    const [start, end] = [text.starts[passage] ?? 0, text.starts[passage + 1] ?? 0];
    let frequency = 0;
    for (let at = start; at < end; at += 1) frequency += bitsOf[text.sequence[at] ?? 0] ?? 0;
    return frequency / (end - start + DENSITY_DAMPING);
  }

  function weigh(chosen: ReadonlyMap<number, number>, slots: readonly Asked[]): Match[] {
    const matches = Array.from(chosen, ([passage, held], position): Match => {
      place[passage] = position + 1;
      return { passage, held, score: 0, words: 0, heading: 0, title: 0, nearness: 0, neighbours: 0 };
    });
    const [rarest] = slots.toSorted((a, b) => b.weight - a.weight);
    for (const slot of slots) {
      const isCommon = slot !== rarest && slot.numbers.some((number) => text.countOf(number) > COMMON);
      for (const number of isCommon ? [] : slot.numbers) {
        text.weigh(
          number,
          (passage) => (place[passage] ?? 0) > 0,
          (passage, weight) => note(matches[(place[passage] ?? 0) - 1], 'words', weight * slot.trust),
        );
      }
      if (slot.headed.size + slot.titled.size === 0 && !isCommon) continue;
      for (const match of matches) {
        if (isCommon && stands(match.passage, slot)) note(match, 'words', slot.weight * slot.trust * COMMON_WEIGHT);
        const section = sections.sectionOf(match.passage);
        if (slot.headed.has(section)) note(match, 'heading', slot.weight * SIGNALS.heading);
        if (slot.titled.has(section)) note(match, 'title', slot.weight * SIGNALS.title);
      }
    }
    for (const { passage } of matches) place[passage] = 0;
    return matches;
  }

  /** The signals that look at the order of the words and at the passages beside. */
  function refine(match: Match, slots: readonly Asked[]): void {
    if (slots.length < 2) return;
    const had = slots.filter((slot) => (match.held & slot.bit) !== 0);
    note(match, 'nearness', sumWeights(had) * SIGNALS.nearness * nearness(text.sequenceOf(match.passage), slots));
    const beside = slots.filter((slot) => (match.held & slot.bit) === 0 && isBeside(match.passage, slot));
    note(match, 'neighbours', sumWeights(beside) * SIGNALS.neighbours);
  }

  function isBeside(passage: number, slot: Asked): boolean {
    const document = passages[passage]?.document;
    return [passage - 1, passage + 1].some((other) => {
      return passages[other]?.document === document && stands(other, slot);
    });
  }

  function stands(passage: number, { numbers }: Asked): boolean {
    return text.sequenceOf(passage).some((term) => numbers.includes(term));
  }

  /** The same text once in a document, and no third passage of one document before the best of another. */
  function arrange(matches: readonly Match[], limit: number): readonly Match[] {
    const shown = new Map<string, string[]>();
    const first: Match[] = [];
    const later: Match[] = [];
    for (const match of matches) {
      if (first.length >= limit) break;
      const passage = passages[match.passage];
      if (passage === undefined) continue;
      const folded = fold(passage.text);
      const texts = shown.get(passage.document) ?? [];
      if (texts.some((other) => isNearlyEqual(other, folded))) continue;
      shown.set(passage.document, [...texts, folded]);
      (texts.length < PASSAGES_BEFORE_OTHERS ? first : later).push(match);
    }
    return [...first, ...later].slice(0, limit);
  }

  function toHit(passage: Passage, match: Match, slots: readonly Asked[]): RelevantPassage {
    const asked = new Set(slots.flatMap((slot) => slot.terms));
    let marks: PassageHit['marks'] | null = null;
    const { document, line, page, text: quote } = passage;
    const citation = page === undefined ? { document, line, quote } : { document, line, page, quote };
    return {
      ...passage,
      // Most hits are counted and not shown.
      get marks() {
        marks ??= mergeMarks(termsOf(passage).filter((term) => asked.has(term.term)));
        return marks;
      },
      score: match.score,
      citation,
      coverage: coverage(match.held, slots),
    };
  }

  return { rank };
}

/** How many passages are weighed for so many hits. */
export function shortlistSize(limit: number): number {
  return Math.max(SHORTLIST, limit * 4);
}

/** The value that so many are as large as, the largest first; orders the array in passing (quickselect). */
function ofSuchSize(values: Float64Array, most: number): number {
  let [low, high] = [0, values.length - 1];
  const wanted = values.length - most;
  while (low < high) {
    const pivot = values[(low + high) >>> 1] ?? 0;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left += 1;
      while ((values[right] ?? 0) > pivot) right -= 1;
      if (left <= right) {
        [values[left], values[right]] = [values[right] ?? 0, values[left] ?? 0];
        left += 1;
        right -= 1;
      }
    }
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else break;
  }
  return values[wanted] ?? 0;
}

/** 1 when the words found stand side by side, towards 0 the more words of meaning lie between them; 0 with fewer than two. */
function nearness(sequence: Int32Array, slots: readonly Asked[]): number {
  const last = new Map<Asked, number>();
  let narrowest = Number.POSITIVE_INFINITY;
  let wanted = 0;
  for (const [position, term] of sequence.entries()) {
    const slot = slots.find((one) => one.numbers.includes(term));
    if (slot === undefined) continue;
    last.set(slot, position);
    const width = position - Math.min(...last.values());
    if (last.size > wanted) [wanted, narrowest] = [last.size, width];
    else narrowest = Math.min(narrowest, width);
  }
  return wanted < 2 ? 0 : (wanted - 1) / Math.max(narrowest, wanted - 1);
}

function byScore(a: Match, b: Match): number {
  return b.score - a.score || a.passage - b.passage;
}

/** The same words but for one in ten, whatever stands between them. */
function isNearlyEqual(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > a.length / 10) return false;
  const [first, second] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const larger = Math.max(first.size, second.size);
  return larger >= 10 && first.intersection(second).size >= 0.9 * larger;
}

function mergeMarks(terms: readonly Term[]): readonly (readonly [number, number])[] {
  const marks: (readonly [number, number])[] = [];
  for (const { start, end } of terms.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if ((marks.at(-1)?.[1] ?? 0) <= start) marks.push([start, end]);
  }
  return marks;
}

/** So many passages are weighed; the rest hold less of what was asked, or hold it thinner. */
const SHORTLIST = 300;
/** So many of the best are looked at again for the costlier signals. */
const REFINED = 50;
/** A word that stands in more passages tells little beside a rarer one: it weighs what it weighs in a passage of average length, and its passages are not walked. */
const COMMON = 1_000;
/** By `BM25`, of the word's inverse document frequency: the word once, in a passage of average length. */
const COMMON_WEIGHT = 1.5;
/** So that a passage of one word is not the densest of all. */
const DENSITY_DAMPING = 10;
const PASSAGES_BEFORE_OTHERS = 2;
