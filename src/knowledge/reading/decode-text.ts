// Bytes → text: by the byte order mark, else UTF-8, else UTF-16 by its zero bytes, else the encoding that the bytes look most like.

import { analyse } from 'chardet';

export interface Decoded {
  /** null when the bytes are no text. */
  readonly text: string | null;
  /** The WHATWG name of the encoding where neither a mark nor valid UTF-8 decided. */
  readonly guessed: string | null;
  /** How many � stand for bytes that fit nowhere. */
  readonly damaged: number;
}

/** `declared` is an encoding that the file names itself (a web page); it counts where the bytes are no valid UTF-8. */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return decoded(bytes, marked.encoding, null);
  const wide = wideEncoding(bytes);
  if (wide !== null) return decoded(bytes, wide, wide);
  if (bytes.subarray(0, SAMPLE_BYTES).includes(0)) return { text: null, guessed: null, damaged: 0 };
  const utf8 = decoded(bytes, 'utf-8', null);
  if (utf8.damaged === 0) return utf8;
  const label = declared === null || /^utf-?8$/i.test(declared) ? null : decoderName(declared);
  if (label !== null) return decoded(bytes, label, null);
  // A few stray bytes in what is otherwise UTF-8 (a file cut in the middle of a letter) are damage, not another encoding.
  const letters = utf8.text?.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  if (letters >= utf8.damaged * MIN_LETTERS_PER_DAMAGE) return utf8;
  const guess = guessEncoding(bytes);
  return guess === null ? utf8 : decoded(bytes, guess, guess);
}

function decoded(bytes: Uint8Array, encoding: string, guessed: string | null): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, guessed, damaged: text.match(/\ufffd/g)?.length ?? 0 };
}

/** UTF-16 without a mark: Latin text has a zero in every second byte. */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES - (SAMPLE_BYTES % 2));
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * MIN_ZERO_SHARE && even === 0) return 'utf-16le';
  return even > half * MIN_ZERO_SHARE && odd === 0 ? 'utf-16be' : null;
}

function guessEncoding(bytes: Uint8Array): string | null {
  for (const { name } of analyse(bytes.subarray(0, SAMPLE_BYTES))) {
    const known = /^(?:utf|ascii)/i.test(name) ? null : decoderName(name);
    if (known !== null) return known;
  }
  return null;
}

function decoderName(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Bytes that an encoding is judged by: more changes no verdict and takes time. */
const SAMPLE_BYTES = 64 * 1024;

/** Letters beyond ASCII that must be right for each one that is wrong, for a text to pass as damaged UTF-8. */
const MIN_LETTERS_PER_DAMAGE = 4;

/** Share of zero bytes in one half of the pairs from which a text without a mark is UTF-16. */
const MIN_ZERO_SHARE = 0.3;

const BYTE_ORDER_MARKS = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;
