// Passages by what they say. First which passages hold which of the words asked for, then a shortlist of those that hold most, then the
// signals that rank it: MiniSearch's BM25+ and a few named ones beside it, whose sum is the score.

import { fold } from '../domain/fold.ts';
import type { KnowledgeBase, Passage } from '../knowledge/knowledge-base.ts';
import { editDistance, forgivenEdits, isSlip } from './edit-distance.ts';
import { indexText } from './indexed-text.ts';
import { type Language, languageOf } from './languages.ts';
import { type Group, readQuery, readQuestion, type Slot } from './passage-query.ts';
import { readSections } from './passage-sections.ts';
import { readTerms, type Term } from './passage-terms.ts';
import type { Explain, PassageHit, RelevantPassage } from './search.ts';

export interface PassageIndex {
  readonly search: (
    text: string,
    limit: number,
    explain: Explain,
  ) => { readonly all: readonly PassageHit[]; readonly some: readonly PassageHit[] };
  readonly relevant: (question: string, limit: number, explain: Explain) => readonly RelevantPassage[];
  /** Whether a word stands in the documents, in any inflection. */
  readonly isWord: (folded: string) => boolean;
}

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

export function createPassageIndex(knowledge: KnowledgeBase): PassageIndex {
  const { passages } = knowledge;
  const languageIn = new Map(knowledge.documents.map((document) => [document.id, languageOf(document.language)]));
  const languages = [...new Set([...languageIn.values(), languageOf('en')])];
  const languageFor = (passage: Passage): Language => languageIn.get(passage.document) ?? languageOf('en');
  const termsOf = (passage: Passage | undefined): readonly Term[] =>
    passage === undefined ? [] : readTerms(passage.text, languageFor(passage));
  const sections = readSections(knowledge, languageFor);
  const text = indexText(passages.length, (position) => termsOf(passages[position]));
  /** Work space of `findHolders`, all 0 between searches: the bits of the words held at all, and of those not held by the title alone. */
  const held = new Int32Array(passages.length);
  const inText = new Int32Array(passages.length);

  function search(typed: string, limit: number, explain: Explain) {
    const groups = resolve(readQuery(typed, languages), explain);
    const slots = groups.flatMap((group) => group.slots);
    const holders = findHolders(slots);
    const whole = select(holders, (passage, held) => groups.some((group) => fulfils(passage, held, group)));
    const all = rank(whole, slots, limit, explain);
    if (all.length >= limit) return { all, some: [] };
    const taken = new Set([...whole.values()].flat());
    const partial = select(holders, (passage, held) => !taken.has(passage) && coverage(held, slots) >= LEAST_COVERAGE);
    return { all, some: rank(partial, slots, limit, explain) };
  }

  function relevant(question: string, limit: number, explain: Explain): readonly RelevantPassage[] {
    const slots = resolve([readQuestion(question, languages)], explain).flatMap((group) => group.slots);
    return rank(findHolders(slots), slots, limit, explain);
  }

  function isWord(folded: string): boolean {
    return languages.some((language) => text.countOf(language.stem(folded)) > 0);
  }

  function resolve(groups: readonly Group[], explain: Explain): readonly AskedGroup[] {
    let room = MOST_SLOTS;
    return groups.map(({ slots, phrases }) => {
      const asked = slots.slice(0, room).map((slot, position) => resolveSlot(slot, MOST_SLOTS - room + position, explain));
      room -= asked.length;
      return { slots: asked, phrases, bits: asked.reduce((bits, slot) => bits | slot.bit, 0) };
    });
  }

  /** What is known is looked for as it stands; a word that no passage, heading or title has is read as the known word it was meant for. */
  function resolveSlot(slot: Slot, number: number, explain: Explain): Asked {
    const known = slot.terms.filter(
      (term) => text.countOf(term) > 0 || sections.headed(term).length > 0 || sections.titled(term).length > 0,
    );
    const terms = known.length > 0 ? known : findMeant(slot);
    if (known.length === 0)
      explain(`«${slot.word}» stands nowhere in the documents${terms.length > 0 ? `; read as ${terms.join(', ')}` : ''}`);
    const headed = new Set(terms.flatMap((term) => sections.headed(term)));
    const titled = new Set(terms.flatMap((term) => sections.titled(term)));
    const inText = terms.reduce((sum, term) => sum + text.countOf(term), 0);
    const beneath = [...headed.union(titled)].reduce((sum, section) => sum + sections.passagesOf(section).length, 0);
    const count = Math.min(inText + beneath, passages.length);
    return {
      word: slot.word,
      terms,
      numbers: terms.flatMap((term) => text.numberOf(term) ?? []),
      headed,
      titled,
      weight: Math.log(1 + (passages.length - count + 0.5) / (count + 0.5)),
      trust: known.length > 0 ? 1 : MISTYPED,
      bit: 1 << number,
    };
  }

  /** The known words that differ from a mistyped one by a slip; the fewest errors only. */
  function findMeant(slot: Slot): readonly string[] {
    const limit = forgivenEdits(slot.word.length);
    if (limit === 0) return [];
    const stems = new Set(languages.map((language) => language.stem(slot.word)));
    const terms = [...new Set([...stems].flatMap((stem) => text.spelledLike(stem)))];
    const meant = terms.map((term) => ({ term, distance: distanceTo(slot, text.wordOf(term) ?? term, term, limit) }));
    const least = Math.min(...meant.map((one) => one.distance));
    return meant.filter((one) => one.distance === least && least <= limit).map((one) => one.term);
  }

  /** Every passage that holds something asked for, by what it holds. */
  function findHolders(slots: readonly Asked[]): Holders {
    const touched: number[] = [];
    const mark = (passage: number, bit: number) => {
      const before = held[passage] ?? 0;
      if (before === 0) touched.push(passage);
      held[passage] = before | bit;
    };
    for (const { terms, headed, titled, bit } of slots) {
      const markText = (passage: number) => {
        inText[passage] = (inText[passage] ?? 0) | bit;
        mark(passage, bit);
      };
      for (const term of terms) text.eachPassageWith(term, markText);
      for (const section of headed) for (const passage of sections.passagesOf(section)) markText(passage);
      for (const section of titled) for (const passage of sections.passagesOf(section)) mark(passage, bit);
    }
    const holders = new Map<number, number[]>();
    for (const passage of touched) {
      // A title speaks of the whole document: where nothing else is held, its first passage stands for it.
      const bits = held[passage] ?? 0;
      const byTitleOnly = inText[passage] === 0 && passages[passage - 1]?.document === passages[passage]?.document;
      const alike = holders.get(bits);
      if (alike !== undefined && !byTitleOnly) alike.push(passage);
      else if (!byTitleOnly) holders.set(bits, [passage]);
      held[passage] = 0;
      inText[passage] = 0;
    }
    return holders;
  }

  function fulfils(passage: number, held: number, group: AskedGroup): boolean {
    if (group.slots.length === 0 || (held & group.bits) !== group.bits) return false;
    return group.phrases.every((phrase) => holdsPhrase(passage, phrase));
  }

  function holdsPhrase(passage: number, phrase: string): boolean {
    const { text: written = '', heading = null } = passages[passage] ?? {};
    return [written, heading ?? ''].some((one) => ` ${fold(one)} `.includes(` ${phrase} `));
  }

  /** The best hits in the order shown. */
  function rank(holders: Holders, slots: readonly Asked[], limit: number, explain: Explain): readonly RelevantPassage[] {
    const matches = weigh(shortlist(holders, slots, Math.max(SHORTLIST, limit * 4)), slots).sort(byScore);
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
    const numbers = slots.flatMap((slot) => slot.numbers);
    const densities = Float64Array.from(alike, (passage) => densityOf(text.sequenceOf(passage), numbers));
    const least = densities.toSorted()[densities.length - most] ?? 0;
    const above = alike.filter((_, position) => (densities[position] ?? 0) > least);
    const level = alike.filter((_, position) => densities[position] === least);
    return [...above, ...level.slice(0, most - above.length)];
  }

  function weigh(chosen: ReadonlyMap<number, number>, slots: readonly Asked[]): Match[] {
    const matches = new Map<number, Match>();
    for (const [passage, held] of chosen) {
      matches.set(passage, { passage, held, score: 0, words: 0, heading: 0, title: 0, nearness: 0, neighbours: 0 });
    }
    for (const slot of slots) {
      for (const term of slot.terms) {
        for (const [passage, score] of text.weighIn(chosen, term)) note(matches.get(passage), 'words', score * slot.trust);
      }
      if (slot.headed.size + slot.titled.size === 0) continue;
      for (const match of matches.values()) {
        const section = sections.sectionOf(match.passage);
        if (slot.headed.has(section)) note(match, 'heading', slot.weight * SIGNALS.heading);
        if (slot.titled.has(section)) note(match, 'title', slot.weight * SIGNALS.title);
      }
    }
    return [...matches.values()];
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
      return passages[other]?.document === document && text.sequenceOf(other).some((term) => slot.numbers.includes(term));
    });
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
    const marks = mergeMarks(termsOf(passage).filter((term) => asked.has(term.term)));
    const { document, line, page, text: quote } = passage;
    const citation = page === undefined ? { document, line, quote } : { document, line, page, quote };
    return { ...passage, marks, score: match.score, citation, coverage: coverage(match.held, slots) };
  }

  return { search, relevant, isWord };
}

/** A word asked for, with what the documents know of it. */
interface Asked extends Slot {
  /** Its terms as the text numbers them. */
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

interface AskedGroup {
  readonly slots: readonly Asked[];
  readonly phrases: readonly string[];
  /** The bits of its slots. */
  readonly bits: number;
}

/** Passages by the bits of the words they hold. */
type Holders = ReadonlyMap<number, readonly number[]>;

type Signal = keyof typeof SIGNALS;

/** One number for each signal, and their sum. */
interface Match extends Record<Signal, number> {
  readonly passage: number;
  readonly held: number;
  score: number;
}

function select(holders: Holders, passes: (passage: number, held: number) => boolean): Holders {
  return new Map([...holders].map(([held, alike]) => [held, alike.filter((passage) => passes(passage, held))]));
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

/** Share of the asked words' weight that is held, 0…1. */
function coverage(held: number, slots: readonly Asked[]): number {
  const had = slots.reduce((sum, slot) => sum + ((held & slot.bit) !== 0 ? slot.weight * slot.trust : 0), 0);
  return had === 0 ? 0 : had / sumWeights(slots);
}

function sumWeights(slots: readonly Asked[]): number {
  return slots.reduce((sum, slot) => sum + slot.weight, 0);
}

/** The share of these terms in a passage, short passages damped. */
function densityOf(sequence: Int32Array, numbers: readonly number[]): number {
  let frequency = 0;
  for (let position = 0; position < sequence.length; position += 1) if (numbers.includes(sequence[position] ?? -1)) frequency += 1;
  return frequency / (sequence.length + DENSITY_DAMPING);
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

/** Errors between a mistyped word and a known one, in full or as stems; `limit + 1` when the difference is no slip. */
function distanceTo(slot: Slot, word: string, term: string, limit: number): number {
  const distance = (typed: string, known: string) => (isSlip(typed, known) ? editDistance(typed, known, limit) : limit + 1);
  return Math.min(distance(slot.word, word), ...slot.terms.map((one) => distance(one, term)));
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

/** A word read as another one counts for less than one found as typed. */
const MISTYPED = 0.6;
/** A passage with less of what was asked is not a weaker match but none. */
const LEAST_COVERAGE = 0.25;
/** One bit each in a number of 32. */
const MOST_SLOTS = 30;
/** So many passages are weighed; the rest hold less of what was asked, or hold it thinner. */
const SHORTLIST = 300;
/** So many of the best are looked at again for the costlier signals. */
const REFINED = 50;
/** So that a passage of one word is not the densest of all. */
const DENSITY_DAMPING = 10;
const PASSAGES_BEFORE_OTHERS = 2;
