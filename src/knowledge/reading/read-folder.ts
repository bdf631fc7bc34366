// A folder of files → documents and findings, always in the same order. The one place of reading that touches the disk.

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document, Finding } from '../../domain/document.ts';
import { documentId } from './document-id.ts';
import { finding } from './findings.ts';
import type { ReadResult } from './read-document.ts';

/** Bytes of one file that are read. Pinned in tests/reading/read-folder.test.ts. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

export interface FolderListing {
  /** Paths inside the folder with `/` between, sorted; one for each document id. */
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}

/** Reads every document of the folder and of those in it. Throws only when the folder itself cannot be listed. */
export async function readFolder(folder: string): Promise<{ documents: Document[]; findings: Finding[] }> {
  const listing = await listFolder(folder);
  const documents: Document[] = [];
  const findings: Finding[] = [...listing.findings];
  for (const file of listing.files) {
    const result = await readFileInFolder(folder, file);
    if (result.document) documents.push(result.document);
    findings.push(...result.findings);
  }
  return { documents, findings };
}

/**
 * The files that are documents: not README.md, nothing that begins with `.` or `_`, no two of one id (the first by name wins).
 * Linked files are read, linked folders are not entered. Throws when the folder cannot be listed.
 */
export async function listFolder(folder: string): Promise<FolderListing> {
  const findings: Finding[] = [];
  const found = await filesUnder(folder, '', findings);
  const files: string[] = [];
  const byId = new Map<string, string>();
  for (const file of found.sort()) {
    if (!KNOWN_ENDINGS.test(file)) {
      findings.push(finding('file-format-unknown', file, 1, 'not read: its ending is none of .md .txt .html .pdf .docx'));
      continue;
    }
    const first = byId.get(documentId(file));
    if (first === undefined) {
      byId.set(documentId(file), file);
      files.push(file);
    } else {
      findings.push(finding('doc-duplicate-id', file, 1, `not read: ${first} has the same name, "${documentId(file)}"`));
    }
  }
  return { files, findings };
}

/** Reads one file of the folder; a file that cannot be opened is a finding. */
export async function readFileInFolder(folder: string, file: string): Promise<ReadResult> {
  try {
    const path = join(folder, file);
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES) {
      const message = `not read: ${size} bytes, and ${MAX_FILE_BYTES} is the most that is read`;
      return { document: null, findings: [finding('file-too-large', file, 1, message)] };
    }
    // Loaded when a file is to be read: a start from the cache reads none.
    const { readDocument } = await import('./read-document.ts');
    return await readDocument(file, await readFile(path));
  } catch (error) {
    return { document: null, findings: [unreadable(file, error)] };
  }
}

async function filesUnder(folder: string, inside: string, findings: Finding[]): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await readdir(join(folder, inside), { withFileTypes: true })) {
    if (/^[._]/.test(entry.name) || /^readme\.md$/i.test(entry.name)) continue;
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    try {
      if (entry.isDirectory()) files.push(...(await filesUnder(folder, path, findings)));
      else if (entry.isFile() || (await stat(join(folder, path))).isFile()) files.push(path);
    } catch (error) {
      findings.push(unreadable(path, error));
    }
  }
  return files;
}

function unreadable(file: string, error: unknown): Finding {
  const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return finding('file-unreadable', file, 1, `not read: ${why}`);
}

const KNOWN_ENDINGS = /\.(?:md|markdown|txt|html?|pdf|docx)$/i;
