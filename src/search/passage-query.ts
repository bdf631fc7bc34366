// A search as typed, read into what must be found: words, quoted phrases, and OR between them. Knows nothing of the documents.

import { fold } from '../domain/fold.ts';
import type { Language } from './languages.ts';
import { carriesMeaning } from './passage-terms.ts';
import { readWords, type Word } from './read-words.ts';

/** One word asked for, under every term that it may be indexed as; any of them will do. */
export interface Slot {
  /** Folded, as typed. */
  readonly word: string;
  readonly terms: readonly string[];
}

/** What one side of an OR asks for: all of it. */
export interface Group {
  readonly slots: readonly Slot[];
  /** Quoted phrases, folded: found word for word. */
  readonly phrases: readonly string[];
}

/** The sides of the ORs of a search; one where there is none. Words without meaning count only where nothing else is asked. */
export function readQuery(text: string, languages: readonly Language[]): readonly Group[] {
  const sides = text.split(/(?<=\S)\s+OR\s+(?=\S)/u).map((side) => readGroup(side, languages, false));
  return sides.filter((group) => group.slots.length > 0);
}

/** A question in plain words: as a search, but the words that ask are left out too, and OR and quotes mean nothing. */
export function readQuestion(text: string, languages: readonly Language[]): Group {
  return { ...readGroup(text.replaceAll('"', ' '), languages, true), phrases: [] };
}

function readGroup(text: string, languages: readonly Language[], isQuestion: boolean): Group {
  const words = readWords(text).slice(0, MOST_WORDS);
  const meaningful = words.filter((word) => languages.every((language) => carriesMeaning(word, language)));
  const asking = meaningful.filter((word) => !isQuestion || word.capitals || languages.every((one) => !one.questionWords.has(word.fold)));
  const kept = [asking, meaningful, words].find((some) => some.length > 0) ?? [];
  const slots = kept.filter((word) => kept.length === 1 || [...word.fold].length > 1 || /\d/.test(word.fold));
  return { slots: mergeAlike(slots.map((word) => readSlot(word, words, languages))), phrases: readPhrases(text) };
}

function readSlot(word: Word, words: readonly Word[], languages: readonly Language[]): Slot {
  const spellings = [word.fold, ...joinedWith(word, words)];
  const terms = spellings.flatMap((spelling) => [spelling, ...languages.map((language) => language.stem(spelling))]);
  return { word: word.fold, terms: [...new Set(terms)] };
}

/** A part of a hyphenated word may be indexed within the whole: e-poster as eposter. */
function joinedWith(word: Word, words: readonly Word[]): readonly string[] {
  let first = words.indexOf(word);
  let last = first;
  while (words[first]?.hyphenated === true) first -= 1;
  while (words[last + 1]?.hyphenated === true) last += 1;
  if (first === last) return [];
  return [
    words
      .slice(first, last + 1)
      .map((part) => part.fold)
      .join(''),
  ];
}

function mergeAlike(slots: readonly Slot[]): readonly Slot[] {
  return slots.filter((slot, index) => slots.findIndex((other) => other.terms.join(' ') === slot.terms.join(' ')) === index);
}

function readPhrases(text: string): readonly string[] {
  return Array.from(text.matchAll(/["“„«]([^"“”„«»]+)["”“»]/gu), (match) => fold(match[1] ?? '')).filter((phrase) => phrase.includes(' '));
}

/** What stands after so many words adds nothing to a search. */
const MOST_WORDS = 40;
