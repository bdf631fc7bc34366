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
  const { index, words } = buildIndex(passages, languageFor);

  function search(text: string, limit: number, explain: Explain) {
    const groups = readQuery(text, languages).map((group) => resolve(group, explain));
    const all = mergeBest(groups.map((group) => matchAll(group)));
    const slots = groups.flatMap((group) => group.slots);
    const chosen = choose(refine(all, slots), slots, limit, explain);
    if (chosen.length >= limit) return { all: chosen, some: [] };
    const weaker = [...matchAny(slots).values()].filter((one) => !all.has(one.passage) && coverage(one, slots) >= LEAST_COVERAGE);
    const some = choose(refine(byPassage(weaker), slots), slots, limit, explain);
    return { all: chosen, some };
  }

  function relevant(question: string, limit: number, explain: Explain): readonly RelevantPassage[] {
    const { slots } = resolve(readQuestion(question, languages), explain);
    const found = refine(matchAny(slots), slots);
    const coverages = new Map(found.map((one) => [one.passage, coverage(one, slots)]));
    return choose(found, slots, limit, explain, (hit, one) => ({ ...hit, coverage: coverages.get(one.passage) ?? 0 }));
  }

  function isWord(folded: string): boolean {
    return languages.some((language) => words.has(language.stem(folded)));
  }

  /** What is known is looked for as it stands; a word that no passage, heading or title has is read as the known word it was meant for. */
  function resolve(group: Group, explain: Explain): { readonly slots: readonly Asked[]; readonly phrases: readonly string[] } {
    const slots = group.slots.map((slot) => {
      const known = slot.terms.filter((term) => words.has(term) || sections.headings.has(term) || sections.titles.has(term));
      const terms = known.length > 0 ? known : findMeant(slot);
      if (known.length === 0)
        explain(`«${slot.word}» stands nowhere in the documents${terms.length > 0 ? `; read as ${terms.join(', ')}` : ''}`);
      return weigh(slot, terms, known.length > 0 ? 1 : MISTYPED);
    });
    return { slots, phrases: group.phrases };
  }

  function weigh(slot: Slot, terms: readonly string[], trust: number): Asked {
    const headings = new Set(terms.flatMap((term) => sections.headings.get(term) ?? []));
    const titles = new Set(terms.flatMap((term) => sections.titles.get(term) ?? []));
    const inText = terms.reduce((sum, term) => sum + (words.get(term)?.count ?? 0), 0);
    const beneath = [...headings.union(titles)].reduce((sum, section) => sum + (sections.passages[section]?.length ?? 0), 0);
    const count = Math.min(inText + beneath, passages.length);
    const weight = Math.log(1 + (passages.length - count + 0.5) / (count + 0.5));
    return { word: slot.word, terms, headings, titles, count, weight, trust };
  }

  /** The known words that differ from a mistyped one by a slip; the fewest errors only. */
  function findMeant(slot: Slot): readonly string[] {
    const limit = forgivenEdits(slot.word.length);
    if (limit === 0) return [];
    const terms = new Set(slot.terms.flatMap((term) => index.search(term, { fuzzy: 2 }).flatMap((result) => Object.keys(result.match))));
    const meant = [...terms].map((term) => ({ term, distance: distanceTo(slot, words.get(term)?.word ?? term, term, limit) }));
    const least = Math.min(...meant.map((one) => one.distance));
    return meant.filter((one) => one.distance === least && least <= limit).map((one) => one.term);
  }

  /** The passages that hold every word of the group in text, heading or title, and every phrase. */
  function matchAll({ slots, phrases }: { readonly slots: readonly Asked[]; readonly phrases: readonly string[] }): Matches {
    let matches: Matches | null = null;
    for (const slot of slots.toSorted((a, b) => a.count - b.count)) {
      matches = extend(matches ?? new Map(), slot, matches !== null);
      if (matches.size === 0) return matches;
      for (const match of matches.values()) if (!match.slots.has(slot)) matches.delete(match.passage);
    }
    for (const passage of matches?.keys() ?? []) if (!phrases.every((phrase) => holdsPhrase(passage, phrase))) matches?.delete(passage);
    return matches ?? new Map();
  }

  /** The passages that hold any of the words. Words that very many passages hold only add to those found by rarer ones. */
  function matchAny(slots: readonly Asked[]): Matches {
    let matches: Matches = new Map();
    for (const slot of slots.toSorted((a, b) => a.count - b.count)) {
      matches = extend(matches, slot, matches.size > 0 && matches.size + slot.count > MOST_MATCHES);
    }
    return matches;
  }

  /** Adds what one word contributes; `only` to the passages already there. */
  function extend(matches: Matches, slot: Asked, only: boolean): Matches {
    for (const term of slot.terms) {
      const filter = only ? { boostDocument: (id: number) => (matches.has(id) ? 1 : 0) } : {};
      for (const result of words.has(term) ? index.search(term, filter) : [])
        add(matches, Number(result.id), slot, 'words', result.score * slot.trust);
    }
    for (const place of ['heading', 'title'] as const) {
      const chosen = place === 'heading' ? slot.headings : slot.titles;
      if (chosen.size === 0) continue;
      const beneath = only ? [...matches.keys()].filter((id) => chosen.has(sections.of[id] ?? -1)) : passagesBeneath(chosen);
      for (const id of beneath) add(matches, id, slot, place, slot.weight * SIGNALS[place]);
    }
    return matches;
  }

  function passagesBeneath(chosen: ReadonlySet<number>): readonly number[] {
    return [...chosen].flatMap((section) => sections.passages[section] ?? []);
  }

  /** A title speaks of the whole document: where nothing else matched, its first passage stands for it. */
  function isUnderTitleOnly(match: Match): boolean {
    const own = match.signals.has('words') || match.signals.has('heading');
    return !own && passages[match.passage - 1]?.document === passages[match.passage]?.document;
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
      const weight = slots.reduce((sum, slot) => sum + (match.slots.has(slot) ? slot.weight : 0), 0);
      note(match, 'nearness', weight * SIGNALS.nearness * nearness(termsOf(match.passage), slots));
      const near = slots.filter((slot) => !match.slots.has(slot) && isBeside(match.passage, slot));
      if (near.length > 0) note(match, 'neighbours', near.reduce((sum, slot) => sum + slot.weight, 0) * SIGNALS.neighbours);
    }
    return best.sort(byScore);
  }

  function isBeside(passage: number, slot: Asked): boolean {
    return [passage - 1, passage + 1].some(
      (other) => passages[other]?.document === passages[passage]?.document && termsOf(other).some((term) => slot.terms.includes(term.term)),
    );
  }

  function termsOf(passage: number): readonly Term[] {
    const one = passages[passage];
    return one === undefined ? [] : readTerms(one.text, languageFor(one));
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
      explain(
        `${passage.id} ${match.score.toFixed(2)}: ${[...match.signals].map(([signal, value]) => `${signal} ${value.toFixed(2)}`).join(', ')}`,
      );
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
  /** The sections whose heading has it, and those whose document's title has it. */
  readonly headings: ReadonlySet<number>;
  readonly titles: ReadonlySet<number>;
  /** How many passages have it, in their text, heading or title. */
  readonly count: number;
  /** Inverse document frequency. */
  readonly weight: number;
  /** 1 as typed; less when read as another word. */
  readonly trust: number;
}

interface Match {
  readonly passage: number;
  readonly slots: Set<Asked>;
  readonly signals: Map<Signal, number>;
  score: number;
}

type Matches = Map<number, Match>;

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
  /** The first form in which it stands. */
  readonly word: string;
  /** How many passages have it in their text. */
  count: number;
}

/** MiniSearch is given finished terms, and passages by their position. */
function buildIndex(passages: readonly Passage[], languageFor: (passage: Passage) => Language) {
  const words = new Map<string, KnownWord>();
  const index = new MiniSearch<{ readonly id: number; readonly terms: string }>({
    fields: ['terms'],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term || null,
    searchOptions: { bm25: BM25 },
  });
  for (const [id, passage] of passages.entries()) {
    const terms = readTerms(passage.text, languageFor(passage));
    const seen = new Set<string>();
    for (const { term, word } of terms) {
      if (seen.has(term)) continue;
      seen.add(term);
      const known = words.get(term);
      if (known === undefined) words.set(term, { word, count: 1 });
      else known.count += 1;
    }
    index.add({ id, terms: terms.map((term) => term.term).join(' ') });
  }
  return { index, words };
}

function add(matches: Matches, passage: number, slot: Asked, signal: Signal, value: number): void {
  let match = matches.get(passage);
  if (match === undefined) {
    match = { passage, slots: new Set(), signals: new Map(), score: 0 };
    matches.set(passage, match);
  }
  match.slots.add(slot);
  note(match, signal, value);
}

function note(match: Match, signal: Signal, value: number): void {
  match.signals.set(signal, (match.signals.get(signal) ?? 0) + value);
  match.score += value;
}

/** Share of the asked words' weight that the passage has, 0…1. */
function coverage(match: Match, slots: readonly Asked[]): number {
  const total = slots.reduce((sum, slot) => sum + slot.weight, 0);
  const had = slots.reduce((sum, slot) => sum + (match.slots.has(slot) ? slot.weight * slot.trust : 0), 0);
  return total === 0 ? 0 : had / total;
}

/** 1 when the words found stand side by side, towards 0 the more words lie between them; 0 with fewer than two. */
function nearness(terms: readonly Term[], slots: readonly Asked[]): number {
  const slotOf = new Map(slots.flatMap((slot, index) => slot.terms.map((term) => [term, index] as const)));
  const places = terms.flatMap(({ term, position }) => {
    const slot = slotOf.get(term);
    return slot === undefined ? [] : [{ slot, position }];
  });
  const wanted = new Set(places.map((place) => place.slot)).size;
  if (wanted < 2) return 0;
  let narrowest = Number.POSITIVE_INFINITY;
  const counts = new Map<number, number>();
  let from = 0;
  for (const [to, place] of places.entries()) {
    counts.set(place.slot, (counts.get(place.slot) ?? 0) + 1);
    for (let first = places[from]; counts.size === wanted && first !== undefined && from <= to; first = places[from]) {
      narrowest = Math.min(narrowest, place.position - first.position);
      const left = (counts.get(first.slot) ?? 0) - 1;
      if (left === 0) counts.delete(first.slot);
      else counts.set(first.slot, left);
      from += 1;
    }
  }
  return (wanted - 1) / Math.max(narrowest, wanted - 1);
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
const MOST_MATCHES = 5_000;
