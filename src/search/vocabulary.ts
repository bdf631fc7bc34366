// The words of the documents, each once, under numbers: a small MiniSearch finds those that a mistyped word was meant for without walking
// every passage that has them. Grows as documents come and never shrinks, so that what was read of an unchanged document stays true.

import MiniSearch from 'minisearch';

export interface Vocabulary {
  /** How many terms have been admitted; their numbers are 0 to one less. */
  readonly size: () => number;
  /** null where the term has never stood in a document. */
  readonly numberOf: (term: string) => number | null;
  /** The number of a term, a new one where it is new. */
  readonly admit: (term: string) => number;
  readonly termAt: (number: number) => string;
  /** The numbers of the terms within so many edits of a stem. */
  readonly spelledLike: (stem: string, edits: number) => readonly number[];
}

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const terms: string[] = [];
  const index = new MiniSearch<{ readonly id: number; readonly term: string }>({
    fields: ['term'],
    // Finished terms come in, one at a time.
    tokenize: (term) => [term],
    processTerm: (term) => term || null,
  });
  return {
    size: () => terms.length,
    numberOf: (term) => numbers.get(term) ?? null,
    admit: (term) => {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      const number = terms.push(term) - 1;
      numbers.set(term, number);
      index.add({ id: number, term });
      return number;
    },
    termAt: (number) => terms[number] ?? '',
    spelledLike: (stem, edits) => index.search(stem, { fuzzy: edits }).map(({ id }) => Number(id)),
  };
}
