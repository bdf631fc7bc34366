// The terms of a passage: its words without those that carry no meaning, each as its stem, with where it stands.

import type { Language } from './languages.ts';
import { readWords, type Word } from './read-words.ts';

export interface Term {
  readonly term: string;
  /** The word itself, folded. */
  readonly word: string;
  /** [start, end) in the text. */
  readonly start: number;
  readonly end: number;
  /** Counts the words of the text, those without meaning too. */
  readonly position: number;
}

/** Words joined by hyphens give their parts and the whole, so that e-poster, eposter and poster find each other. */
export function readTerms(text: string, language: Language): readonly Term[] {
  const words = readWords(text);
  const terms: Term[] = [];
  for (const [position, word] of words.entries()) {
    if (word.hyphenated && words[position + 1]?.hyphenated !== true) terms.push(joinBack(words, position, language));
    if (carriesMeaning(word, language)) {
      terms.push({ term: language.stem(word.fold), word: word.fold, start: word.start, end: word.end, position });
    }
  }
  return terms;
}

/** A word in capitals means something whatever it spells: WHO is no pronoun. */
export function carriesMeaning(word: Word, language: Language): boolean {
  return word.capitals || !language.functionWords.has(word.fold);
}

/** The hyphenated word that ends at `position`, written together. */
function joinBack(words: readonly Word[], position: number, language: Language): Term {
  let first = position;
  while (words[first]?.hyphenated === true) first -= 1;
  const parts = words.slice(first, position + 1);
  const word = parts.map((part) => part.fold).join('');
  return { term: language.stem(word), word, start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0, position: first };
}
