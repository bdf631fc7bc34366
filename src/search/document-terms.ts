// What one document brings to the search: its passages, headings and title as terms, under the numbers of the vocabulary.
// Knows nothing of other documents or of queries.

import type { Document } from '../domain/document.ts';
import type { Passage } from '../knowledge/knowledge-base.ts';
import { languageOf } from './languages.ts';
import { readTerms } from './passage-terms.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface DocumentTerms {
  /** The terms of all its passages in order. */
  readonly sequence: Int32Array;
  /** For each passage: where its terms end in `sequence`. */
  readonly ends: Int32Array;
  /** For each passage: which of the document's sections it stands in. A section is what stands under one heading. */
  readonly sectionOf: Int32Array;
  /** For each section: the terms of its heading, each once. */
  readonly headings: readonly (readonly number[])[];
  /** The terms of the title, each once. */
  readonly title: readonly number[];
}

export function readDocumentTerms(passages: readonly Passage[], document: Document | undefined, { admit }: Vocabulary): DocumentTerms {
  const language = languageOf(document?.language ?? 'en');
  const once = (text: string) => [...new Set(readTerms(text, language).map(({ term }) => admit(term)))];
  const sequence: number[] = [];
  const ends = new Int32Array(passages.length);
  const sectionOf = new Int32Array(passages.length);
  const sections = new Map<string, number>();
  for (const [position, { text, heading }] of passages.entries()) {
    for (const { term } of readTerms(text, language)) sequence.push(admit(term));
    ends[position] = sequence.length;
    sectionOf[position] = sections.getOrInsert(heading ?? '', sections.size);
  }
  return {
    sequence: Int32Array.from(sequence),
    ends,
    sectionOf,
    headings: [...sections.keys()].map((heading) => once(heading)),
    title: once(document?.title ?? ''),
  };
}

/** The terms of one of its passages, counted from 0. */
export function sequenceIn({ sequence, ends }: DocumentTerms, passage: number): Int32Array {
  return sequence.subarray(ends[passage - 1] ?? 0, ends[passage] ?? 0);
}
