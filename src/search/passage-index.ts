// Passages by what they say: what the words asked for are to the documents (asked-words), which passages hold them (passage-holders), and
// in which order those are shown (passage-ranking).

import type { KnowledgeBase, Passage } from '../knowledge/knowledge-base.ts';
import { coverage, createAskedWords } from './asked-words.ts';
import { createTextIndexer, type IndexedText } from './indexed-text.ts';
import { type Language, languageOf } from './languages.ts';
import { createHolderFinder, type IsEnough, sizeOf } from './passage-holders.ts';
import { readQuery, readQuestion } from './passage-query.ts';
import { createRanking, shortlistSize } from './passage-ranking.ts';
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
  const words = createAskedWords({ passages, text, sections, languages, termsOf });
  const holders = createHolderFinder(passages, text, sections);
  const { rank } = createRanking({ passages, text, sections, termsOf });

  function search(typed: string, limit: number, explain: Explain) {
    const groups = words.resolve(readQuery(typed, languages), explain);
    const slots = groups.flatMap((group) => group.slots);
    // Whatever holds all of the words holds the rarest: the others are looked for in those passages alone.
    if (groups.length === 1) {
      const { whole } = holders.divide(
        holders.find(slots, () => true),
        groups,
      );
      if (slots.length === 1 || sizeOf(whole) >= limit) {
        const all = rank(whole, slots, limit, explain);
        if (slots.length === 1 || all.length >= limit) return { all, some: [] };
      }
    }
    const isEnough = (left: number) => groups.length === 1 && left < LEAST_COVERAGE;
    const { whole, rest } = holders.divide(holders.find(slots, isEnough), groups);
    const all = rank(whole, slots, limit, explain);
    if (all.length >= limit) return { all, some: [] };
    const enough = new Map([...rest].filter(([bits]) => coverage(bits, slots) >= LEAST_COVERAGE));
    return { all, some: rank(enough, slots, limit, explain) };
  }

  function relevant(question: string, limit: number, explain: Explain): readonly RelevantPassage[] {
    const slots = words.resolve([readQuestion(question, languages)], explain).flatMap((group) => group.slots);
    const most = shortlistSize(limit);
    // Passages that hold only what is left could not come before so many that hold more.
    const isEnough: IsEnough = (left, touches, fuller) => touches >= most && fuller(left, most) >= most;
    return rank(holders.find(slots, isEnough), slots, limit, explain);
  }

  function isWord(folded: string): boolean {
    return languages.some((language) => countOf(language.stem(folded)) > 0);
  }

  function countOf(term: string): number {
    const number = vocabulary.numberOf(term);
    return number === null ? 0 : text.countOf(number);
  }

  return { search, relevant, isWord };
}

/** A passage with less of what was asked is not a weaker match but none. */
const LEAST_COVERAGE = 0.25;
