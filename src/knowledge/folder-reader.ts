// Reads a folder again and again, each file only when its bytes are new: what is known of a file is kept by the hash of its bytes,
// in memory and, where a cache file is given, across starts. A cache that does not fit is thrown away, never trusted.

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Document, Finding } from '../domain/document.ts';
import { buildKnowledge } from './build-knowledge.ts';
import { type Extract, extract } from './extract.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { readDocument } from './reading/read-document.ts';
import { listFolder, MAX_FILE_BYTES, readFileInFolder } from './reading/read-folder.ts';

export interface ReadReport {
  readonly knowledge: KnowledgeBase;
  /** Files whose bytes were read and understood anew. */
  readonly fresh: number;
  /** Files taken from what was known. */
  readonly kept: number;
}

export interface FolderReader {
  /** The folder as it is now. Throws when it cannot be listed; what was known stays. */
  readonly read: (progress?: (done: number, of: number) => void) => Promise<ReadReport>;
}

interface Known {
  readonly hash: string;
  readonly document: Document | null;
  readonly extract: Extract | null;
  readonly findings: readonly Finding[];
}

/** Raised when the shape of `Known` changes; the code's own hash covers changes of the rules. */
const FORMAT = 1;

/** `cacheFile` null keeps nothing across starts. */
export function createFolderReader(folder: string, cacheFile: string | null): FolderReader {
  let known: ReadonlyMap<string, Known> | null = null;
  return {
    read: async (progress) => {
      const listing = await listFolder(folder);
      const before: ReadonlyMap<string, Known> = known ?? (await loadCache(cacheFile));
      const now = new Map<string, Known>();
      let fresh = 0;
      for (const [at, file] of listing.files.entries()) {
        const bytes = await bytesOf(path.join(folder, file));
        const hash = bytes === null ? '' : createHash('sha256').update(bytes).digest('hex');
        const same = before.get(file);
        if (same !== undefined && bytes !== null && same.hash === hash) now.set(file, same);
        else {
          fresh++;
          const { document, findings } = bytes === null ? await readFileInFolder(folder, file) : await readDocument(file, bytes);
          now.set(file, { hash, document, findings, extract: document === null ? null : extract(document) });
        }
        progress?.(at + 1, listing.files.length);
      }
      const gone = before.size !== now.size;
      known = now;
      const all = [...now.values()];
      const read = all.filter((k): k is Known & { document: Document; extract: Extract } => k.document !== null && k.extract !== null);
      const knowledge = buildKnowledge(
        read.map((k) => k.document),
        read.map((k) => k.extract),
        [...listing.findings, ...all.flatMap((k) => k.findings)],
      );
      if (cacheFile !== null && (fresh > 0 || gone)) await saveCache(cacheFile, now);
      return { knowledge, fresh, kept: listing.files.length - fresh };
    },
  };
}

/** null when it cannot be opened or is larger than what is read; the reader of single files then says which. */
async function bytesOf(file: string): Promise<Uint8Array | null> {
  try {
    return (await stat(file)).size > MAX_FILE_BYTES ? null : await readFile(file);
  } catch {
    return null;
  }
}

// ---------------------------------------------------------------- the cache file: a header line, then one line for each file

async function loadCache(cacheFile: string | null): Promise<ReadonlyMap<string, Known>> {
  const out = new Map<string, Known>();
  if (cacheFile === null) return out;
  try {
    const [header, ...lines] = (await readFile(cacheFile, 'utf8')).split('\n');
    const { format, code, entries } = JSON.parse(header ?? '') as { format?: unknown; code?: unknown; entries?: unknown };
    if (format !== FORMAT || code !== (await codeVersion()) || entries !== lines.length) return out;
    for (const line of lines) {
      const { file, ...known } = JSON.parse(line) as Known & { readonly file: string };
      out.set(file, known);
    }
    return out;
  } catch {
    return new Map();
  }
}

/** Written beside and renamed, so that a reader sees the old file or the new one; a folder that cannot be written is no failure. */
async function saveCache(cacheFile: string, known: ReadonlyMap<string, Known>): Promise<void> {
  const lines = [...known].map(([file, one]) => JSON.stringify({ file, ...one }));
  const header = JSON.stringify({ format: FORMAT, code: await codeVersion(), entries: lines.length });
  const beside = `${cacheFile}.${process.pid}.part`;
  try {
    await mkdir(path.dirname(cacheFile), { recursive: true });
    await writeFile(beside, [header, ...lines].join('\n'));
    await rename(beside, cacheFile);
  } catch {
    // a read-only file system: the next start reads everything again
  }
}

let code: Promise<string> | undefined;

/** SHA-256 over the sources that decide what is understood, so that a changed rule reads everything again. */
function codeVersion(): Promise<string> {
  code ??= (async () => {
    const hash = createHash('sha256').update(process.version);
    for (const folder of [import.meta.dirname, path.join(import.meta.dirname, '../domain')]) {
      const files = (await readdir(folder, { recursive: true })).filter((f) => f.endsWith('.ts')).sort();
      for (const file of files) hash.update(file).update(await readFile(path.join(folder, file)));
    }
    return hash.digest('hex');
  })();
  return code;
}
