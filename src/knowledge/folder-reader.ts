// Reads a folder again and again, each file only when its bytes are new: what is known of a file is kept by the hash of its bytes,
// in memory and, where a cache file is given, across starts. A cache that does not fit is thrown away, never trusted. Reading again costs
// a look at each file's stamp, and work for those that changed.

import { createHash } from 'node:crypto';
import { type Stats, statSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Document, Finding } from '../domain/document.ts';
import { buildKnowledge } from './build-knowledge.ts';
import type { Extract } from './extract.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
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
const FORMAT = 2;

/** A file whose stamp is younger than this, in milliseconds, may be written again without its stamp changing: its bytes are read. */
const SETTLED_AFTER = 2_000;
/** Stamps asked for before whoever waits is answered: half a millisecond's work on a disk. */
const STAMPS_AT_ONCE = 128;

/** `cacheFile` null keeps nothing across starts. `clock`: milliseconds since 1970, to be compared with the files' own. */
export function createFolderReader(folder: string, cacheFile: string | null, clock: () => number = Date.now): FolderReader {
  let known: ReadonlyMap<string, Known> | null = null;
  let settled: ReadonlyMap<string, Stamp> = new Map();
  const cache = cacheFile === null ? null : openCache(cacheFile);
  return {
    read: async (progress) => {
      const listing = await listFolder(folder);
      const before: ReadonlyMap<string, Known> = known ?? (await cache?.load()) ?? new Map();
      const now = new Map<string, Known>();
      const nowSettled = new Map<string, Stamp>();
      const fresh: string[] = [];
      let stamps: readonly (Stamp | null)[] = [];
      for (const [at, file] of listing.files.entries()) {
        if (at % STAMPS_AT_ONCE === 0) {
          stamps = listing.files.slice(at, at + STAMPS_AT_ONCE).map((one) => stampOf(`${folder}${path.sep}${one}`));
          // whoever asks meanwhile is answered between
          await setImmediate();
        }
        const stamp = stamps[at % STAMPS_AT_ONCE] ?? null;
        const same = before.get(file);
        const stampBefore = settled.get(file);
        if (stamp !== null && clock() - Math.max(stamp.mtimeMs, stamp.ctimeMs) > SETTLED_AFTER) nowSettled.set(file, stamp);
        if (same !== undefined && stamp !== null && stampBefore !== undefined && isSameStamp(stamp, stampBefore)) now.set(file, same);
        else {
          const read = await readAgain(folder, file, same);
          if (read !== same) fresh.push(file);
          now.set(file, read);
        }
        progress?.(at + 1, listing.files.length);
      }
      known = now;
      settled = nowSettled;
      const all = [...now.values()];
      const read = all.filter((k): k is Known & { document: Document; extract: Extract } => k.document !== null && k.extract !== null);
      const knowledge = buildKnowledge(
        read.map((k) => k.document),
        read.map((k) => k.extract),
        [...listing.findings, ...all.flatMap((k) => k.findings)],
      );
      if (fresh.length > 0 || before.size !== now.size) await cache?.save(now, fresh);
      return { knowledge, fresh: fresh.length, kept: listing.files.length - fresh.length };
    },
  };
}

/** `same` again where the bytes are those it was read from. */
async function readAgain(folder: string, file: string, same: Known | undefined): Promise<Known> {
  const bytes = await bytesOf(path.join(folder, file));
  const hash = bytes === null ? '' : createHash('sha256').update(bytes).digest('hex');
  if (same !== undefined && bytes !== null && same.hash === hash) return same;
  // The readers and the rules are loaded when the first file is new: a start from the cache needs neither.
  const [{ readDocument }, { extract }] = await Promise.all([import('./reading/read-document.ts'), import('./extract.ts')]);
  const { document, findings } = bytes === null ? await readFileInFolder(folder, file) : await readDocument(file, bytes);
  return { hash, document, findings, extract: document === null ? null : extract(document) };
}

/** What the file system says of a file: something else where it may have been written. */
type Stamp = Pick<Stats, 'size' | 'mtimeMs' | 'ctimeMs' | 'ino'>;

/** At once and not by a promise for each: a quarter of the time over many files, of which most have not changed. */
function stampOf(file: string): Stamp | null {
  try {
    const { size, mtimeMs, ctimeMs, ino } = statSync(file);
    return { size, mtimeMs, ctimeMs, ino };
  } catch {
    return null;
  }
}

function isSameStamp(one: Stamp, other: Stamp): boolean {
  return one.size === other.size && one.mtimeMs === other.mtimeMs && one.ctimeMs === other.ctimeMs && one.ino === other.ino;
}

/** null when it cannot be opened or is larger than what is read; the reader of single files then says which. */
async function bytesOf(file: string): Promise<Uint8Array | null> {
  try {
    return (await stat(file)).size > MAX_FILE_BYTES ? null : await readFile(file);
  } catch {
    return null;
  }
}

// ---------------------------------------------------------------- the cache file: a header line, then one line for each file read

/** A later line of a file stands for the earlier ones. Each is trusted by itself, for the bytes whose hash it holds. */
interface Cache {
  readonly load: () => Promise<ReadonlyMap<string, Known>>;
  /** Everything that is known, of which `fresh` was read just now. A folder that cannot be written is no failure. */
  readonly save: (known: ReadonlyMap<string, Known>, fresh: readonly string[]) => Promise<void>;
}

/** The file is written anew when it has so many times the lines that are needed; until then what is fresh is added at its end. */
const MOST_STALE = 2;

function openCache(cacheFile: string): Cache {
  /** Lines in the file; null where it must be written anew. */
  let lines: number | null = null;
  return {
    load: async () => {
      const read = await loadCache(cacheFile);
      lines = read?.lines ?? null;
      return read?.known ?? new Map();
    },
    save: async (known, fresh) => {
      try {
        if (lines === null || lines + fresh.length > known.size * MOST_STALE) {
          await writeCache(cacheFile, known);
          lines = known.size;
        } else {
          await appendFile(cacheFile, fresh.flatMap((file) => lineOf(file, known.get(file)) ?? []).join(''));
          lines += fresh.length;
        }
      } catch {
        // a read-only file system: the next start reads everything again
        lines = null;
      }
    },
  };
}

async function loadCache(cacheFile: string): Promise<{ readonly known: ReadonlyMap<string, Known>; readonly lines: number } | null> {
  try {
    const [header, ...lines] = (await readFile(cacheFile, 'utf8')).split('\n');
    const { format, code } = JSON.parse(header ?? '') as { format?: unknown; code?: unknown };
    if (format !== FORMAT || code !== (await codeVersion())) return null;
    // Every line ends with a line break: the last piece is empty, or what was being written when the machine stopped.
    if (lines.pop() !== '') return null;
    const known = new Map<string, Known>();
    for (const line of lines) {
      const { file, ...one } = JSON.parse(line) as Known & { readonly file: string };
      known.set(file, one);
    }
    return { known, lines: lines.length };
  } catch {
    return null;
  }
}

/** Written beside and renamed, so that a reader sees the old file or the new one. */
async function writeCache(cacheFile: string, known: ReadonlyMap<string, Known>): Promise<void> {
  const header = `${JSON.stringify({ format: FORMAT, code: await codeVersion() })}\n`;
  const beside = `${cacheFile}.${process.pid}.part`;
  await mkdir(path.dirname(cacheFile), { recursive: true });
  await writeFile(beside, [header, ...[...known].map(([file, one]) => lineOf(file, one) ?? '')]);
  await rename(beside, cacheFile);
}

function lineOf(file: string, known: Known | undefined): string | null {
  return known === undefined ? null : `${JSON.stringify({ file, ...known })}\n`;
}

let code: Promise<string> | undefined;

/** SHA-256 over the sources that decide what is understood, so that a changed rule reads everything again. */
function codeVersion(): Promise<string> {
  code ??= (async () => {
    const hash = createHash('sha256').update(process.version);
    for (const folder of [import.meta.dirname, path.join(import.meta.dirname, '../domain')]) {
      const files = (await readdir(folder, { recursive: true })).filter((f) => f.endsWith('.ts')).sort();
      // All at once: one after another, they take as long as all the rest of a start from the cache.
      const sources = await Promise.all(files.map((file) => readFile(path.join(folder, file))));
      for (const [at, source] of sources.entries()) hash.update(files[at] ?? '').update(source);
    }
    return hash.digest('hex');
  })();
  return code;
}
