// Passages by what they say. First which passages hold which of the words asked for, then a shortlist of those that hold most, then the
// signals that rank it: MiniSearch's BM25+ and a few named ones beside it, whose sum is the score.

import { LRUCache } from 'lru-cache';
import { fold } from '../domain/fold.ts';
import type { KnowledgeBase, Passage } from '../knowledge/knowledge-base.ts';
import { editDistance, forgivenEdits, isSlip } from './edit-distance.ts';
import { createTextIndexer, type IndexedText } from './indexed-text.ts';
import { type Language, languageOf } from './languages.ts';
import { spellingKey } from './name-words.ts';
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

/** Makes the index of one snapshot after another; what was read of a document that is still there is not read again. */
export function createPassageIndexer(): (knowledge: KnowledgeBase) => PassageIndex {
  const indexText = createTextIndexer();
  return (knowledge) => indexPassages(knowledge, indexText(knowledge));
}

function indexPassages(knowledge: KnowledgeBase, text: IndexedText): PassageIndex {
  const { passages } = knowledge;
  const { vocabulary } = text;
  const languageIn = new Map(knowledge.documents.map((document) => [document.id, languageOf(document.language)]));
  const languages = [...new Set([...languageIn.values(), languageOf('en')])];
  const languageFor = (passage: Passage): Language => languageIn.get(passage.document) ?? languageOf('en');
  const termsOf = (passage: Passage | undefined): readonly Term[] =>
    passage === undefined ? [] : readTerms(passage.text, languageFor(passage));
  const sections = readSections(text.documents);
  const meanings = new LRUCache<string, readonly number[]>({ max: WORDS_KEPT });
  /** Work space of one search, all 0 between searches. For each passage: the bits of the words held at all, and of those not held by the title alone. */
  const held = new Int32Array(passages.length);
  const inText = new Int32Array(passages.length);
  /** The passages so marked, in the order in which they were. */
  const touched = new Int32Array(passages.length);
  /** 1 and more: the position of the passage among those weighed. */
  const place = new Int32Array(passages.length);
  /** For each term: the bits of the words that it stands for. */
  const bitsOf = new Int32Array(vocabulary.size());

  function search(typed: string, limit: number, explain: Explain) {
    const groups = resolve(readQuery(typed, languages), explain);
    const slots = groups.flatMap((group) => group.slots);
    // Whatever holds all of the words holds the rarest: the others are looked for in those passages alone.
    if (groups.length === 1) {
      const { whole } = divide(
        findHolders(slots, () => true),
        groups,
      );
      if (slots.length === 1 || sizeOf(whole) >= limit) {
        const all = rank(whole, slots, limit, explain);
        if (slots.length === 1 || all.length >= limit) return { all, some: [] };
      }
    }
    const isEnough = (left: number) => groups.length === 1 && left < LEAST_COVERAGE;
    const { whole, rest } = divide(findHolders(slots, isEnough), groups);
    const all = rank(whole, slots, limit, explain);
    if (all.length >= limit) return { all, some: [] };
    const enough = new Map([...rest].filter(([bits]) => coverage(bits, slots) >= LEAST_COVERAGE));
    return { all, some: rank(enough, slots, limit, explain) };
  }

  function relevant(question: string, limit: number, explain: Explain): readonly RelevantPassage[] {
    const slots = resolve([readQuestion(question, languages)], explain).flatMap((group) => group.slots);
    const most = shortlistSize(limit);
    // Passages that hold only what is left could not come before so many that hold more.
    const isEnough = (left: number, touches: number) => {
      if (touches < most) return false;
      let fuller = 0;
      for (let touch = 0; touch < touches && fuller < most; touch += 1) {
        const passage = touched[touch] ?? 0;
        if (inText[passage] !== 0 && coverage(held[passage] ?? 0, slots) > left) fuller += 1;
      }
      return fuller >= most;
    };
    return rank(findHolders(slots, isEnough), slots, limit, explain);
  }

  function isWord(folded: string): boolean {
    return languages.some((language) => countOf(language.stem(folded)) > 0);
  }

  function countOf(term: string): number {
    const number = vocabulary.numberOf(term);
    return number === null ? 0 : text.countOf(number);
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
    const meant = standingLike(stems, limit).map((number) => ({
      number,
      distance: distanceTo(slot, wordOf(number), vocabulary.termAt(number), limit),
    }));
    const least = Math.min(...meant.map((one) => one.distance));
    if (least <= limit) return meant.filter((one) => one.distance === least).map((one) => one.number);
    const heard = new Set([slot.word, ...stems].map((form) => spellingKey(form, 'organization')));
    const sounds = (form: string): boolean => heard.has(spellingKey(form, 'organization'));
    return standingLike(stems, limit + EDITS_BY_EAR).filter((number) => sounds(vocabulary.termAt(number)) || sounds(wordOf(number)));
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

  /**
   * The passages that hold something asked for, by all that they hold. The rarest words are looked up first; `isEnough` is asked before each
   * further one, with the share of the asked weight that is left and the number of passages found: what is left is then looked for in those alone.
   */
  function findHolders(slots: readonly Asked[], isEnough: (left: number, touches: number) => boolean): Holders {
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
    for (const [position, slot] of order.entries()) {
      if (position > 0 && isEnough(total === 0 ? 0 : left / total, touches)) {
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

  return { search, relevant, isWord };
}

/** A word asked for, with what the documents know of it. */
interface Asked extends Slot {
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

function sizeOf(holders: Holders): number {
  return holders.values().reduce((sum, alike) => sum + alike.length, 0);
}

function shortlistSize(limit: number): number {
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
/** "f" for "ph" in the same word is two edits and one error: so many more are looked through where only the sound must be the same. */
const EDITS_BY_EAR = 1;
/** A passage with less of what was asked is not a weaker match but none. */
const LEAST_COVERAGE = 0.25;
/** A few numbers each. */
const WORDS_KEPT = 2_000;
/** One bit each in a number of 32. */
const MOST_SLOTS = 30;
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
