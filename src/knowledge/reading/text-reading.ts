// What every format's reader hands on: a text, and what the file says about it beyond the text.

export interface TextReading {
  /** Lines end with LF; null when the file holds no text at all. */
  readonly text: string | null;
  /** Encoding that had to be guessed, and how many bytes fit no letter. */
  readonly guessed: string | null;
  readonly damaged: number;
  /** Indexes (from 0) of lines that the format shows to be page furniture. */
  readonly noise?: ReadonlySet<number>;
  /** For paged formats: the page (from 1) of each line. */
  readonly pages?: readonly number[];
  /** Where not all of the file was read: how much was, in words for a curator. */
  readonly cut?: string;
  readonly title?: string | null;
  readonly publisher?: string | null;
  /** EDTF. */
  readonly published?: string | null;
  readonly language?: string | null;
  readonly url?: string | null;
}

/** A file that a reader cannot open, in words for a curator. */
export class UnreadableFile extends Error {
  readonly locked: boolean;
  constructor(message: string, locked = false) {
    super(message);
    this.locked = locked;
  }
}
