// A knowledge base of any size from a seed, for benchmarks: documents of Zipf-distributed words, and names of societies and people
// that share their beginnings as real lists do. The same seed gives the same corpus on every machine.

import type { Entity } from '../../src/domain/entity.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { document, knowledgeBase, organization, person } from '../support/knowledge.ts';

export type Random = () => number;

/** Mulberry32: 0 ≤ x < 1. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Generated {
  readonly knowledge: KnowledgeBase;
  /** The words of the documents, the commonest first. */
  readonly vocabulary: readonly string[];
}

/** `size` documents of ten to sixty short passages under a few headings, with a name in every fifth passage, and `names` entities. */
export function generateKnowledge(size: number, names: number, seed: number): Generated {
  const random = seededRandom(seed);
  const vocabulary = inflectedWords(Math.max(2_000, Math.round(600 * Math.sqrt(size))), random);
  const entities = generateEntities(names, seed + 1);
  const documents = Array.from({ length: size }, (_, number) => {
    const lines: string[] = [];
    const length = 4 + Math.floor(random() * 8);
    for (let line = 0; line < length; line += 1) {
      if (line % 4 === 0) lines.push(`# ${sentence(3 + Math.floor(random() * 3), vocabulary, random)}`);
      const subject = random() < 0.2 ? `${pick(entities, random)?.name ?? ''} ` : '';
      lines.push(`${subject}${sentence(12 + Math.floor(random() * 40), vocabulary, random)}.`);
    }
    return document(`document-${number}`, lines, { title: sentence(7, vocabulary, random) });
  });
  return { knowledge: knowledgeBase({ documents, entities }), vocabulary };
}

/** Two thirds societies, the rest people; mentions fall off steeply, as in real lists. */
export function generateEntities(count: number, seed: number): readonly Entity[] {
  const random = seededRandom(seed);
  const places = distinctWords(Math.max(200, Math.round(count * PLACES_A_NAME)), random).map(capitalize);
  const fields = distinctWords(400, random).map(capitalize);
  const surnames = distinctWords(Math.max(200, Math.round(count * SURNAMES_A_NAME)), random).map(capitalize);
  const givenNames = distinctWords(300, random).map(capitalize);
  const names = new Map<string, boolean>();
  while (names.size < count) {
    const isPerson = random() < 1 / 3;
    const name = isPerson
      ? `${zipf(givenNames, random)} ${zipf(surnames, random, 0.8)}`
      : nameSociety(zipf(places, random, 0.8), fields, random);
    names.set(name, isPerson);
  }
  return [...names].map(([name, isPerson], number) => {
    const details = { id: `entity-${number}`, mentions: 1 + Math.floor(200 * random() ** 8) };
    return isPerson ? person(name, details) : organization(name, details);
  });
}

/** One typing error after the first letter: left out, added, wrong, or swapped with the next. */
export function mistype(text: string, random: Random): string {
  const at = 1 + Math.floor(random() * Math.max(1, text.length - 2));
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const kind = Math.floor(random() * 4);
  if (kind === 0) return text.slice(0, at) + text.slice(at + 1);
  if (kind === 1) return text.slice(0, at) + letter + text.slice(at);
  if (kind === 2) return text.slice(0, at) + letter + text.slice(at + 1);
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

/** By rank: the first far oftener than the last. `flatness` 0 is Zipf's law, 1 gives each the same chance. */
export function zipf<T>(items: readonly T[], random: Random, flatness = 0): T {
  const position = random() < flatness ? random() * items.length : items.length ** random() - 1;
  return pickAt(items, Math.floor(position));
}

/** Running text: two words in five carry no meaning, as in English; the others follow Zipf and Mandelbrot, without the top that those are. */
export function sentence(length: number, vocabulary: readonly string[], random: Random): string {
  return Array.from({ length }, () => (random() < 0.4 ? zipf(FUNCTION_WORDS, random) : contentWord(vocabulary, random))).join(' ');
}

/** A word as often as texts have it: the commonest in about one passage of twelve. */
export function contentWord(vocabulary: readonly string[], random: Random): string {
  const share = random();
  return pickAt(vocabulary, Math.floor((vocabulary.length + RANKS_LEFT_OUT) ** share * RANKS_LEFT_OUT ** (1 - share) - RANKS_LEFT_OUT));
}

function nameSociety(place: string, fields: readonly string[], random: Random): string {
  const body = zipf(BODIES, random);
  const shape = random();
  if (shape < 0.3) return `${place} ${body} of ${zipf(fields, random)}`;
  if (shape < 0.5) return `${body} of ${zipf(fields, random)} and ${zipf(fields, random)} ${place}`;
  return shape < 0.8 ? `${place} ${body}` : `${body} of ${place}`;
}

/** Families of words with one beginning, as in any language: a text's words share stems, and a peer that searches by prefix meets them all. */
function inflectedWords(count: number, random: Random): readonly string[] {
  const bases = distinctWords(Math.ceil(count / 3), random);
  const words = new Set<string>();
  while (words.size < count) words.add(`${zipf(bases, random, 0.5)}${zipf(ENDINGS, random)}`);
  return [...words];
}

function distinctWords(count: number, random: Random): readonly string[] {
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = 1 + Math.floor(random() * 3);
    words.add(
      Array.from({ length: syllables }, () => `${zipf(ONSETS, random, 0.5)}${zipf(VOWELS, random, 0.5)}${zipf(CODAS, random, 0.3)}`).join(
        '',
      ),
    );
  }
  return [...words];
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)];
}

function pickAt<T>(items: readonly T[], position: number): T {
  const item = items[Math.min(position, items.length - 1)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

/** So many distinct words that a list of 100,000 has about as many as the public lists of research institutions. */
const PLACES_A_NAME = 0.6;
const SURNAMES_A_NAME = 0.5;
const BODIES = ['University', 'Institute', 'Hospital', 'Society', 'Center', 'Association', 'Foundation', 'School', 'College', 'Federation'];
const FUNCTION_WORDS =
  'the of and to in a is that for it was on with as be by at this have from or had not are but which one you were her'.split(' ');
const RANKS_LEFT_OUT = 30;
const ENDINGS = ['', 's', 'ed', 'ing', 'al', 'ation', 'er', 'ly', 'ity', 'ic', 'ment', 'ology', 'ist', 'ize', 'ness'];
const ONSETS = 't s r l n m d k p b g f v h st tr br kr pl gr sh ch'.split(' ');
const VOWELS = 'a e i o u ai ou ea'.split(' ');
const CODAS = ['', 'n', 'r', 's', 'l', 't', 'nd', 'rt', 'm', 'ck'];
