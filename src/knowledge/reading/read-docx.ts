// A Word document → its text, a paragraph a line. Loaded only when a folder holds one.

import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { type HtmlNode, htmlLines } from './html-lines.ts';
import { type TextReading, UnreadableFile } from './text-reading.ts';

/** Bytes that the parts of one file may unpack to: a small file can be made to fill the memory. */
export const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;

/** Throws UnreadableFile for a file that is locked, damaged or no Word document. */
export async function readDocx(bytes: Uint8Array): Promise<TextReading> {
  if (OLD_OFFICE.every((byte, at) => bytes[at] === byte))
    throw new UnreadableFile('it asks for a password, or is an old .doc renamed', true);
  const unpacked = unpackedBytes(bytes);
  if (unpacked === null) throw new UnreadableFile('it is no Word document');
  if (unpacked > MAX_UNPACKED_BYTES) throw new UnreadableFile(`it would unpack to ${unpacked} bytes`);
  const html = await toHtml(bytes);
  const { document }: { document: { body: HtmlNode } } = parseHTML(`<html><body>${html}</body></html>`);
  const text = htmlLines(document.body)
    .map((line) => line.text)
    .join('\n');
  return { text, guessed: null, damaged: 0 };
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    return (await mammoth.convertToHtml({ buffer }, { convertImage, externalFileAccess: false })).value;
  } catch {
    throw new UnreadableFile('it is damaged or no Word document');
  }
}

/** What the archive's own directory says its parts unpack to; null where it is no archive. */
function unpackedBytes(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.byteLength - END_RECORD_BYTES;
  const last = Math.max(0, end - LONGEST_COMMENT);
  while (end >= last && view.getUint32(end, true) !== END_RECORD) end -= 1;
  if (end < last) return null;
  let at = view.getUint32(end + 16, true);
  let total = 0;
  while (at + ENTRY_BYTES <= end && view.getUint32(at, true) === ENTRY) {
    total += view.getUint32(at + 24, true);
    at += ENTRY_BYTES + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return total;
}

// Of the ZIP format (PKWARE's APPNOTE 6.3, sections 4.3.12 and 4.3.16) and of the Compound File Binary format.
const END_RECORD = 0x06054b50;
const END_RECORD_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
