// Where what was read from a folder is kept across starts: beside the installed packages, one file for each folder. Losing it costs time only.

import { createHash } from 'node:crypto';
import path from 'node:path';

const CACHES = path.resolve(import.meta.dirname, '../../node_modules/.cache/plenary');

export function cacheFileOf(folder: string): string {
  return path.join(CACHES, `${createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 16)}.jsonl`);
}
