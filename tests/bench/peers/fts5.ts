// SQLite's full-text index as Node brings it (node:sqlite, FTS5), in memory, ranked by BM25.

import { DatabaseSync } from 'node:sqlite';
import type { Peer, Unit } from './peer.ts';

export const fts5: Peer = {
  name: 'SQLite FTS5',
  mostUnits: Number.POSITIVE_INFINITY,
  index: (units) => searcher(units, (words) => words.map((word) => `"${word}"`).join(' OR ')),
};

export const fts5Prefix: Peer = {
  name: 'SQLite FTS5, prefix',
  mostUnits: Number.POSITIVE_INFINITY,
  index: (units) => searcher(units, (words) => words.map((word, at) => (at === words.length - 1 ? `"${word}"*` : `"${word}"`)).join(' ')),
};

function searcher(
  units: readonly Unit[],
  toQuery: (words: readonly string[]) => string,
): (text: string, limit: number) => readonly number[] {
  const database = new DatabaseSync(':memory:');
  database.exec("CREATE VIRTUAL TABLE unit USING fts5(text, heading, title, tokenize = 'porter unicode61', prefix = '2 3')");
  const insert = database.prepare('INSERT INTO unit (rowid, text, heading, title) VALUES (?, ?, ?, ?)');
  database.exec('BEGIN');
  for (const { id, text, heading, title } of units) insert.run(id, text, heading, title);
  database.exec('COMMIT');
  const select = database.prepare('SELECT rowid AS id FROM unit WHERE unit MATCH ? ORDER BY rank LIMIT ?');
  return (text, limit) => {
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.length === 0 ? [] : select.all(toQuery(words), limit).map((row) => Number(row['id']));
  };
}
