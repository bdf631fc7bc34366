// Which headings and titles stand above which passages: kept once for each section, not with each of its passages.

import type { DocumentTerms } from './document-terms.ts';

/** A section is what stands under one heading of one document; sections are numbered as they come. */
export interface Sections {
  readonly sectionOf: (passage: number) => number;
  /** The passages of a section, in order. */
  readonly passagesOf: (section: number) => readonly number[];
  /** Sections whose heading has the term. */
  readonly headed: (term: number) => readonly number[];
  /** Sections of documents whose title has the term. */
  readonly titled: (term: number) => readonly number[];
}

export function readSections(documents: readonly DocumentTerms[]): Sections {
  const sectionOf = new Int32Array(documents.reduce((sum, one) => sum + one.ends.length, 0));
  const members: number[][] = [];
  const headings = new Map<number, number[]>();
  const titles = new Map<number, number[]>();
  let passage = 0;
  for (const document of documents) {
    const first = members.length;
    for (const heading of document.headings) {
      const section = members.push([]) - 1;
      note(headings, heading, section);
      note(titles, document.title, section);
    }
    for (const inside of document.sectionOf) {
      sectionOf[passage] = first + inside;
      members[first + inside]?.push(passage);
      passage += 1;
    }
  }
  return {
    sectionOf: (of) => sectionOf[of] ?? -1,
    passagesOf: (section) => members[section] ?? [],
    headed: (term) => headings.get(term) ?? [],
    titled: (term) => titles.get(term) ?? [],
  };
}

function note(places: Map<number, number[]>, terms: readonly number[], section: number): void {
  for (const term of terms) {
    const known = places.get(term);
    if (known === undefined) places.set(term, [section]);
    else known.push(section);
  }
}
