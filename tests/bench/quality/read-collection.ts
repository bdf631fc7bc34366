// A test collection in the usual form: BEIR's folder (corpus.jsonl, queries.jsonl, qrels/*.tsv), or relevance judgements as TREC writes them
// (query, iteration, document, grade) in any file under qrels/.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Collection {
  readonly documents: readonly CollectionDocument[];
  /** Only those that have a judgement. */
  readonly queries: readonly { readonly id: string; readonly text: string }[];
  /** By query: the grade of each judged document, 0 and more. */
  readonly grades: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export interface CollectionDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Throws where a file is missing or a line is not what it should be, and says which. */
export function readCollection(folder: string): Collection {
  const documents = readLines(path.join(folder, 'corpus.jsonl')).map(({ _id, title, text }) => ({
    id: String(_id),
    title: String(title ?? ''),
    text: String(text ?? ''),
  }));
  const grades = readGrades(path.join(folder, 'qrels'));
  const queries = readLines(path.join(folder, 'queries.jsonl'))
    .map(({ _id, text }) => ({ id: String(_id), text: String(text ?? '') }))
    .filter(({ id }) => grades.has(id));
  if (queries.length === 0) throw new Error(`${folder}: no query has a judgement`);
  return { documents, queries, grades };
}

function readLines(file: string): readonly Readonly<Record<string, unknown>>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, number) => {
      try {
        const value: Readonly<Record<string, unknown>> = JSON.parse(line);
        return value;
      } catch {
        throw new Error(`${file}:${number + 1} is not a line of JSON`);
      }
    });
}

/** BEIR's three columns under a heading, or TREC's four without one. `test` alone where it stands beside others. */
function readGrades(folder: string): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const files = readdirSync(folder).filter((file) => !file.startsWith('.'));
  const test = files.filter((file) => /^test\b/.test(file));
  const grades = new Map<string, Map<string, number>>();
  for (const file of test.length > 0 ? test : files) {
    for (const line of readFileSync(path.join(folder, file), 'utf8').split('\n')) {
      const columns = line.trim().split(/\s+/);
      const [query, document] = columns.length === 4 ? [columns[0], columns[2]] : [columns[0], columns[1]];
      const grade = Number(columns.at(-1));
      if (columns.length < 3 || !Number.isFinite(grade) || query === undefined || document === undefined) continue;
      grades.getOrInsertComputed(query, () => new Map()).set(document, grade);
    }
  }
  return grades;
}
