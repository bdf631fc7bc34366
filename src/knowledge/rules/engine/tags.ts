// A sentence rewritten with each mention as one placeholder: what the pattern language of match.ts runs over.

import type { Mention, ReadSentence } from '../../mentions/mention.ts';

export const OPEN = '\uE000';
export const CLOSE = '\uE001';

/** The letter of an office phrase's placeholder, beside those of the mentions. */
export const OFFICE = 'F';

const LETTER: Readonly<Record<Mention['kind'], string>> = {
  person: 'P',
  org: 'O',
  event: 'E',
  place: 'L',
  date: 'D',
  role: 'R',
  count: 'C',
  quote: 'Q',
  name: 'N',
};

export interface Tagged {
  readonly text: string;
  /** The letters of its placeholders, each once. */
  readonly letters: string;
  /** For each tagged offset, the offset in the sentence's text. */
  readonly back: (offset: number) => number;
}

/** A stretch of text that one placeholder stands for. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

/** A pattern for one mention whose kind is among the letters. */
export function one(letters: string): string {
  return `${OPEN}[${letters}]\\d+${CLOSE}`;
}

/** Index of the mention (or office) behind each placeholder in the tagged text. */
export function codesIn(part: string, letters = 'POELDRCQN'): readonly number[] {
  return [...part.matchAll(/\uE000([A-Z])(\d+)\uE001/gu)].flatMap((m) => (letters.includes(m[1] ?? '') ? [Number(m[2])] : []));
}

const tagged = new WeakMap<ReadSentence, Tagged>();

export function tag(sentence: ReadSentence): Tagged {
  let made = tagged.get(sentence);
  if (made === undefined) {
    made = rewrite(
      sentence.text,
      sentence.mentions.map((m, at) => ({ start: m.start, end: m.end, code: `${OPEN}${LETTER[m.kind]}${at}${CLOSE}` })),
      (offset) => offset,
    );
    tagged.set(sentence, made);
  }
  return made;
}

/** The text with the cuts (in order) replaced by their codes; `before` leads from the text's offsets to the sentence's. */
export function rewrite(source: string, cuts: readonly Cut[], before: (offset: number) => number): Tagged {
  let text = '';
  let last = 0;
  const marks: { at: number; shift: number }[] = [{ at: 0, shift: 0 }];
  for (const cut of cuts) {
    if (cut.start < last) continue;
    text += source.slice(last, cut.start);
    marks.push({ at: text.length, shift: cut.start - text.length });
    text += cut.code;
    last = cut.end;
    marks.push({ at: text.length, shift: cut.end - text.length });
  }
  text += source.slice(last);
  return {
    text,
    letters: [...new Set([...text.matchAll(/\uE000([A-Z])/gu)].map((m) => m[1]))].join(''),
    back: (offset) => {
      let shift = 0;
      for (const mark of marks) {
        if (mark.at > offset) break;
        shift = mark.shift;
      }
      return before(offset + shift);
    },
  };
}
