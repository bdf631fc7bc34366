// Passages by what they say: MiniSearch weighs the words (BM25+), everything else is a named signal added to it.
// Headings and titles are kept once for each section, not with each of its passages.

import MiniSearch from 'minisearch';
import { fold } from '../domain/fold.ts';
import type { KnowledgeBase, Passage } from '../knowledge/knowledge-base.ts';
import { editDistance, forgivenEdits, isSlip } from './edit-distance.ts';
import { type Language, languageOf } from './languages.ts';
import { type Group, readQuery, readQuestion, type Slot } from './passage-query.ts';
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
 * What makes a passage a good one; the score is their sum. All but the first are in units of the asked words' weight (inverse document
 * frequency), so that they keep their measure whatever is asked.
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

export function createPassageIndex(knowledge: KnowledgeBase): PassageIndex {
  const { passages } = knowledge;
  const languageIn = new Map(knowledge.documents.map((document) => [document.id, languageOf(document.language)]));
  const languages = [...new Set([...languageIn.values(), languageOf('en')])];
  const languageFor = (passage: Passage) => languageIn.get(passage.document) ?? languageOf('en');
  const sections = readSections(knowledge, languageFor);
  const { index, words, termsOf } = buildIndex(passages, languageFor);

  function search(text: string, limit: number, explain: Explain) {
    const groups = resolve(readQuery(text, languages), explain);
    const all = mergeBest(groups.map((group) => matchAll(group)));
    const slots = groups.flatMap((group) => group.slots);
    const chosen = choose(refine(all, slots), slots, limit, explain);
    if (chosen.length >= limit) return { all: chosen, some: [] };
    const weaker = [...matchAny(slots).values()].filter((one) => !all.has(one.passage) && coverage(one, slots) >= LEAST_COVERAGE);
    const some = choose(refine(byPassage(weaker), slots), slots, limit, explain);
    return { all: chosen, some };
  }

  function relevant(question: string, limit: number, explain: Explain): readonly RelevantPassage[] {
    const slots = resolve([readQuestion(question, languages)], explain).flatMap((group) => group.slots);
    const found = refine(matchAny(slots), slots);
    const coverages = new Map(found.map((one) => [one.passage, coverage(one, slots)]));
    return choose(found, slots, limit, explain, (hit, one) => ({ ...hit, coverage: coverages.get(one.passage) ?? 0 }));
  }

  function isWord(folded: string): boolean {
    return languages.some((language) => words.has(language.stem(folded)));
  }

  /** What is known is looked for as it stands; a word that no passage, heading or title has is read as the known word it was meant for. */
  function resolve(groups: readonly Group[], explain: Explain): readonly AskedGroup[] {
    let number = 0;
    return groups.map(({ slots, phrases }) => {
      const room = slots.slice(0, MOST_SLOTS - number);
      const asked = room.map((slot, position) => weigh(slot, number + position, explain));
      number += asked.length;
      return { slots: asked, phrases };
    });
  }

  function weigh(slot: Slot, number: number, explain: Explain): Asked {
    const known = slot.terms.filter((term) => words.has(term) || sections.headings.has(term) || sections.titles.has(term));
    const terms = known.length > 0 ? known : findMeant(slot);
    if (known.length === 0)
      explain(`«${slot.word}» stands nowhere in the documents${terms.length > 0 ? `; read as ${terms.join(', ')}` : ''}`);
    const headings = new Set(terms.flatMap((term) => sections.headings.get(term) ?? []));
    const titles = new Set(terms.flatMap((term) => sections.titles.get(term) ?? []));
    const inText = terms.reduce((sum, term) => sum + (words.get(term)?.count ?? 0), 0);
    const beneath = [...headings.union(titles)].reduce((sum, section) => sum + (sections.passages[section]?.length ?? 0), 0);
    const count = Math.min(inText + beneath, passages.length);
    return {
      word: slot.word,
      terms,
      ids: terms.flatMap((term) => words.get(term)?.id ?? []),
      headings,
      titles,
      count,
      weight: Math.log(1 + (passages.length - count + 0.5) / (count + 0.5)),
      trust: known.length > 0 ? 1 : MISTYPED,
      bit: 1 << number,
    };
  }

  /** The known words that differ from a mistyped one by a slip; the fewest errors only. */
  function findMeant(slot: Slot): readonly string[] {
    const limit = forgivenEdits(slot.word.length);
    if (limit === 0) return [];
    const terms = new Set<string>();
    // MiniSearch names the words it tries to its document filter: that is all that is wanted of it here.
    const collect = {
      fuzzy: 2,
      boostDocument: (_: number, term: string) => {
        terms.add(term);
        return 0;
      },
    };
    for (const stem of new Set(languages.map((language) => language.stem(slot.word)))) index.search(stem, collect);
    const meant = [...terms].map((term) => ({ term, distance: distanceTo(slot, words.get(term)?.word ?? term, term, limit) }));
    const least = Math.min(...meant.map((one) => one.distance));
    return meant.filter((one) => one.distance === least && least <= limit).map((one) => one.term);
  }

  /** The passages that hold every word of the group in text, heading or title, and every phrase. */
  function matchAll({ slots, phrases }: AskedGroup): Matches {
    const matches: Matches = new Map();
    const [rarest, ...others] = slots.toSorted((a, b) => a.count - b.count);
    if (rarest === undefined) return matches;
    const allowed = rarest.count > MOST_MATCHES ? densest(slots) : null;
    extend(matches, rarest, allowed);
    for (const slot of others) {
      extend(matches, slot, matches);
      for (const match of matches.values()) if (!has(match, slot)) matches.delete(match.passage);
    }
    for (const passage of matches.keys()) if (!phrases.every((phrase) => holdsPhrase(passage, phrase))) matches.delete(passage);
    return matches;
  }

  /** The passages that hold any of the words. Words that very many passages hold only add to those found by rarer ones. */
  function matchAny(slots: readonly Asked[]): Matches {
    const matches: Matches = new Map();
    for (const slot of slots.toSorted((a, b) => a.count - b.count)) {
      if (matches.size + slot.count <= MOST_MATCHES) extend(matches, slot, null);
      else extend(matches, slot, matches.size > 0 ? matches : densest([slot]));
    }
    return matches;
  }

  /** Adds what one word contributes; where `allowed` is given, to those passages only. */
  function extend(matches: Matches, slot: Asked, allowed: Passages | null): void {
    const filter = allowed === null ? {} : { boostDocument: (id: number) => (allowed.has(id) ? 1 : 0) };
    for (const term of slot.terms) {
      for (const result of words.has(term) ? index.search(term, filter) : [])
        add(matches, Number(result.id), slot, 'words', result.score * slot.trust);
    }
    for (const place of ['heading', 'title'] as const) {
      const chosen = place === 'heading' ? slot.headings : slot.titles;
      if (chosen.size === 0) continue;
      const beneath = allowed === null ? passagesBeneath(chosen) : [...allowed.keys()].filter((id) => chosen.has(sections.of[id] ?? -1));
      for (const id of beneath) add(matches, id, slot, place, slot.weight * SIGNALS[place]);
    }
  }

  /** Of the very many passages that hold all these common words, those that they make up most of: the others could not come first. */
  function densest(slots: readonly Asked[]): Passages {
    const bits = new Uint32Array(passages.length);
    for (const slot of slots) {
      const mark = (id: number) => {
        bits[id] = (bits[id] ?? 0) | slot.bit;
        return 0;
      };
      for (const term of slot.terms) if (words.has(term)) index.search(term, { boostDocument: mark });
      for (const id of passagesBeneath(slot.headings.union(slot.titles))) mark(id);
    }
    const wanted = slots.reduce((sum, slot) => (sum | slot.bit) >>> 0, 0);
    const ids = slots.flatMap((slot) => slot.ids);
    const holding: number[] = [];
    const tally = new Uint32Array(DENSITY_STEPS + 1);
    for (const [id, held] of bits.entries()) {
      if (held !== wanted) continue;
      holding.push(id);
      const density = densityOf(id, ids);
      tally[density] = (tally[density] ?? 0) + 1;
    }
    let least = DENSITY_STEPS;
    for (let sum = 0; least > 0 && sum + (tally[least] ?? 0) <= DENSEST; least -= 1) sum += tally[least] ?? 0;
    return new Set(
      holding.filter((id) => densityOf(id, ids) > least).concat(holding.filter((id) => densityOf(id, ids) === least).slice(0, DENSEST)),
    );
  }

  /** 0…DENSITY_STEPS: the share of these words among the passage's. */
  function densityOf(id: number, ids: readonly number[]): number {
    const terms = termsOf(id);
    let frequency = 0;
    for (let position = 0; position < terms.length; position += 1) if (ids.includes(terms[position] ?? -1)) frequency += 1;
    return Math.round((DENSITY_STEPS * frequency) / (terms.length + DENSITY_DAMPING));
  }

  function passagesBeneath(chosen: ReadonlySet<number>): readonly number[] {
    return [...chosen].flatMap((section) => sections.passages[section] ?? []);
  }

  /** A title speaks of the whole document: where nothing else matched, its first passage stands for it. */
  function isUnderTitleOnly(match: Match): boolean {
    return match.words === 0 && match.heading === 0 && passages[match.passage - 1]?.document === passages[match.passage]?.document;
  }

  function holdsPhrase(passage: number, phrase: string): boolean {
    const { text = '', heading = null } = passages[passage] ?? {};
    return [text, heading ?? ''].some((one) => ` ${fold(one)} `.includes(` ${phrase} `));
  }

  /** The signals that cost reading the passage again, for those that could come first. */
  function refine(matches: Matches, slots: readonly Asked[]): readonly Match[] {
    const best = [...matches.values()].filter((match) => !isUnderTitleOnly(match)).sort(byScore);
    for (const match of best.slice(0, REFINED)) {
      if (slots.length < 2) break;
      const weight = slots.reduce((sum, slot) => sum + (has(match, slot) ? slot.weight : 0), 0);
      match.nearness = weight * SIGNALS.nearness * nearness(termsOf(match.passage), slots);
      const near = slots.filter((slot) => !has(match, slot) && isBeside(match.passage, slot));
      match.neighbours = near.reduce((sum, slot) => sum + slot.weight, 0) * SIGNALS.neighbours;
      match.score += match.nearness + match.neighbours;
    }
    return best.sort(byScore);
  }

  function isBeside(passage: number, slot: Asked): boolean {
    return [passage - 1, passage + 1].some(
      (other) => passages[other]?.document === passages[passage]?.document && termsOf(other).some((term) => slot.ids.includes(term)),
    );
  }

  /** The hits in the order shown: the same text once in a document, and no third passage of one before the best of another. */
  function choose<Hit extends PassageHit = PassageHit>(
    matches: readonly Match[],
    slots: readonly Asked[],
    limit: number,
    explain: Explain,
    shape: (hit: PassageHit, match: Match) => Hit = (hit) => hit as Hit,
  ): readonly Hit[] {
    const shown = new Map<string, string[]>();
    const first: Match[] = [];
    const later: Match[] = [];
    for (const match of matches) {
      const passage = passages[match.passage];
      if (passage === undefined) continue;
      const texts = shown.get(passage.document) ?? [];
      const text = fold(passage.text);
      if (texts.some((other) => isNearlyEqual(other, text))) continue;
      shown.set(passage.document, [...texts, text]);
      (texts.length < PASSAGES_BEFORE_OTHERS ? first : later).push(match);
      if (first.length >= limit) break;
    }
    return [...first, ...later].slice(0, limit).flatMap((match) => {
      const passage = passages[match.passage];
      if (passage === undefined) return [];
      explain(`${passage.id} ${match.score.toFixed(2)}: ${describe(match)}`);
      return [shape(toHit(passage, match, slots), match)];
    });
  }

  function toHit(passage: Passage, match: Match, slots: readonly Asked[]): PassageHit {
    const terms = new Set(slots.flatMap((slot) => slot.terms));
    const marks = readTerms(passage.text, languageFor(passage)).filter((term) => terms.has(term.term));
    const { document, line, page, text } = passage;
    const citation = page === undefined ? { document, line, quote: text } : { document, line, page, quote: text };
    return { ...passage, marks: mergeMarks(marks), score: match.score, citation };
  }

  return { search, relevant, isWord };
}

/** A word asked for, with what the documents know of it. */
interface Asked extends Slot {
  /** The numbers of its terms that stand in the text of some passage. */
  readonly ids: readonly number[];
  /** The sections whose heading has it, and those whose document's title has it. */
  readonly headings: ReadonlySet<number>;
  readonly titles: ReadonlySet<number>;
  /** How many passages have it, in their text, heading or title. */
  readonly count: number;
  /** Inverse document frequency. */
  readonly weight: number;
  /** 1 as typed; less when read as another word. */
  readonly trust: number;
  /** Its own bit in `Match.slots`. */
  readonly bit: number;
}

interface AskedGroup {
  readonly slots: readonly Asked[];
  readonly phrases: readonly string[];
}

/** One number for each signal, and their sum. */
interface Match extends Record<Signal, number> {
  readonly passage: number;
  /** The bits of the slots found. */
  slots: number;
  score: number;
}

type Matches = Map<number, Match>;
type Passages = Pick<Map<number, unknown>, 'has' | 'keys'> | Set<number>;

interface Sections {
  /** For each passage, its section. */
  readonly of: Int32Array;
  readonly passages: readonly (readonly number[])[];
  /** Sections whose heading has the term, and those of documents whose title has it. */
  readonly headings: ReadonlyMap<string, readonly number[]>;
  readonly titles: ReadonlyMap<string, readonly number[]>;
}

/** A section is what stands under one heading of one document. */
function readSections({ passages, documentById }: KnowledgeBase, languageFor: (passage: Passage) => Language): Sections {
  const of = new Int32Array(passages.length);
  const members: number[][] = [];
  const known = new Map<string, number>();
  const headings = new Map<string, number[]>();
  const titles = new Map<string, number[]>();
  const note = (places: Map<string, number[]>, text: string, section: number, language: Language) => {
    for (const term of new Set(readTerms(text, language).map((one) => one.term))) {
      const known = places.get(term);
      if (known === undefined) places.set(term, [section]);
      else known.push(section);
    }
  };
  for (const [position, passage] of passages.entries()) {
    const key = `${passage.document}\0${passage.heading ?? ''}`;
    let section = known.get(key);
    if (section === undefined) {
      section = members.push([]) - 1;
      known.set(key, section);
      note(headings, passage.heading ?? '', section, languageFor(passage));
      note(titles, documentById.get(passage.document)?.title ?? '', section, languageFor(passage));
    }
    of[position] = section;
    members[section]?.push(position);
  }
  return { of, passages: members, headings, titles };
}

interface KnownWord {
  /** Counts the terms as they come. */
  readonly id: number;
  /** The first form in which it stands. */
  readonly word: string;
  /** How many passages have it in their text. */
  count: number;
}

/** MiniSearch is given finished terms, and passages by their position. Their order is kept beside it, as numbers: MiniSearch forgets it. */
function buildIndex(passages: readonly Passage[], languageFor: (passage: Passage) => Language) {
  const words = new Map<string, KnownWord>();
  const index = new MiniSearch<{ readonly id: number; readonly terms: string }>({
    fields: ['terms'],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term || null,
    searchOptions: { bm25: BM25 },
  });
  const order: number[] = [];
  const ends: number[] = [];
  for (const [id, passage] of passages.entries()) {
    const terms = readTerms(passage.text, languageFor(passage));
    const seen = new Set<KnownWord>();
    for (const { term, word } of terms) {
      let known = words.get(term);
      if (known === undefined) {
        known = { id: words.size, word, count: 0 };
        words.set(term, known);
      }
      if (!seen.has(known)) known.count += 1;
      seen.add(known);
      order.push(known.id);
    }
    ends.push(order.length);
    index.add({ id, terms: terms.map((term) => term.term).join(' ') });
  }
  const sequence = Int32Array.from(order);
  const termsOf = (passage: number) => sequence.subarray(ends[passage - 1] ?? 0, ends[passage] ?? 0);
  return { index, words, termsOf };
}

function add(matches: Matches, passage: number, slot: Asked, signal: 'words' | 'heading' | 'title', value: number): void {
  let match = matches.get(passage);
  if (match === undefined) {
    match = { passage, slots: 0, score: 0, words: 0, heading: 0, title: 0, nearness: 0, neighbours: 0 };
    matches.set(passage, match);
  }
  match.slots |= slot.bit;
  match[signal] += value;
  match.score += value;
}

function has(match: Match, slot: Asked): boolean {
  return (match.slots & slot.bit) !== 0;
}

function describe(match: Match): string {
  return (Object.keys(SIGNALS) as Signal[])
    .filter((signal) => match[signal] !== 0)
    .map((signal) => `${signal} ${match[signal].toFixed(2)}`)
    .join(', ');
}

/** Share of the asked words' weight that the passage has, 0…1. */
function coverage(match: Match, slots: readonly Asked[]): number {
  const total = slots.reduce((sum, slot) => sum + slot.weight, 0);
  const had = slots.reduce((sum, slot) => sum + (has(match, slot) ? slot.weight * slot.trust : 0), 0);
  return total === 0 ? 0 : had / total;
}

/** 1 when the words found stand side by side, towards 0 the more words of meaning lie between them; 0 with fewer than two. */
function nearness(terms: Int32Array, slots: readonly Asked[]): number {
  const last = new Map<Asked, number>();
  let narrowest = Number.POSITIVE_INFINITY;
  let wanted = 0;
  for (const [position, term] of terms.entries()) {
    const slot = slots.find((one) => one.ids.includes(term));
    if (slot === undefined) continue;
    last.set(slot, position);
    const width = position - Math.min(...last.values());
    if (last.size > wanted) [wanted, narrowest] = [last.size, width];
    else narrowest = Math.min(narrowest, width);
  }
  return wanted < 2 ? 0 : (wanted - 1) / Math.max(narrowest, wanted - 1);
}

function mergeBest(groups: readonly Matches[]): Matches {
  const [first = new Map<number, Match>(), ...others] = groups;
  for (const match of others.flatMap((group) => [...group.values()])) {
    if (match.score > (first.get(match.passage)?.score ?? 0)) first.set(match.passage, match);
  }
  return first;
}

function byPassage(matches: readonly Match[]): Matches {
  return new Map(matches.map((match) => [match.passage, match]));
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
  const common = first.intersection(second).size;
  return common >= 0.9 * Math.max(first.size, second.size) && Math.max(first.size, second.size) >= 10;
}

function mergeMarks(terms: readonly Term[]): readonly (readonly [number, number])[] {
  const marks: (readonly [number, number])[] = [];
  for (const { start, end } of terms.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if ((marks.at(-1)?.[1] ?? 0) <= start) marks.push([start, end]);
  }
  return marks;
}

/** BM25+ as in Lv and Zhai (2011), with the values that MiniSearch ships; `tests/bench` measures them. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };
/** A word read as another one counts for less than one found as typed. */
const MISTYPED = 0.6;
/** A passage with less of what was asked is not a weaker match but none. */
const LEAST_COVERAGE = 0.25;
/** So many of the best passages are read again for the costlier signals: twice what is ever shown on a page of 25. */
const REFINED = 50;
const PASSAGES_BEFORE_OTHERS = 2;
/** Beyond this a word alone picks out nothing, and the passages it fills most stand for all. */
const MOST_MATCHES = 5_000;
/** So that a heading of one word is not the densest passage of all. */
const DENSITY_DAMPING = 10;
const DENSITY_STEPS = 1_000;
/** About so many are weighed then. */
const DENSEST = 1_000;
/** One bit each in a number of 32. */
const MOST_SLOTS = 30;
