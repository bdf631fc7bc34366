// Which headings and titles stand above which passages: kept once for each section, not with each of its passages.

import type { KnowledgeBase, Passage } from '../knowledge/knowledge-base.ts';
import type { Language } from './languages.ts';
import { readTerms } from './passage-terms.ts';

/** A section is what stands under one heading of one document; sections are numbered as they come. */
export interface Sections {
  readonly sectionOf: (passage: number) => number;
  /** The passages of a section, in order. */
  readonly passagesOf: (section: number) => readonly number[];
  /** Sections whose heading has the term. */
  readonly headed: (term: string) => readonly number[];
  /** Sections of documents whose title has the term. */
  readonly titled: (term: string) => readonly number[];
}

export function readSections({ passages, documentById }: KnowledgeBase, languageFor: (passage: Passage) => Language): Sections {
  const sectionOf = new Int32Array(passages.length);
  const members: number[][] = [];
  const numbers = new Map<string, number>();
  const headings = new Map<string, number[]>();
  const titles = new Map<string, number[]>();
  for (const [position, passage] of passages.entries()) {
    const key = `${passage.document}\0${passage.heading ?? ''}`;
    let section = numbers.get(key);
    if (section === undefined) {
      section = members.push([]) - 1;
      numbers.set(key, section);
      note(headings, passage.heading ?? '', section, languageFor(passage));
      note(titles, documentById.get(passage.document)?.title ?? '', section, languageFor(passage));
    }
    sectionOf[position] = section;
    members[section]?.push(position);
  }
  return {
    sectionOf: (passage) => sectionOf[passage] ?? -1,
    passagesOf: (section) => members[section] ?? [],
    headed: (term) => headings.get(term) ?? [],
    titled: (term) => titles.get(term) ?? [],
  };
}

function note(places: Map<string, number[]>, text: string, section: number, language: Language): void {
  for (const term of new Set(readTerms(text, language).map((one) => one.term))) {
    const known = places.get(term);
    if (known === undefined) places.set(term, [section]);
    else known.push(section);
  }
}
