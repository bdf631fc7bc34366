// Text in a picture: how wide it will be, what the font can show, and how it is put into SVG. Widths are estimates, a little too wide rather than
// too narrow (pinned by a test against what is drawn), so that nothing needs to be measured by drawing it.

import { clip } from '../limits.ts';

export interface Lettering {
  /** Pixels. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Pixels. */
export function textWidth(text: string, { size, bold = false }: Lettering): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * size * (bold ? BOLD : 1);
}

/** The text as far as it fits, with an ellipsis where it does not. */
export function fitted(text: string, width: number, lettering: Lettering): string {
  let length = text.length;
  while (length > 1 && textWidth(clip(text, length), lettering) > width) length--;
  return clip(text, length);
}

/** The text over as many lines as it needs, the last of `most` cut where even that is too little. */
export function wrapped(text: string, width: number, lettering: Lettering, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(' ');
  for (const [at, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, lettering) <= width) line = longer;
    else if (lines.length === most - 1) return [...lines, fitted([line, ...words.slice(at)].join(' '), width, lettering)];
    else {
      lines.push(fitted(line, width, lettering));
      line = word;
    }
  }
  return [...lines, fitted(line, width, lettering)];
}

/** What the font has no letters for becomes an ellipsis: a missing letter would be drawn as an empty box, or not at all. */
export function legible(text: string): string {
  return text.replace(UNKNOWN_LETTERS, '…');
}

/** As the content of an SVG element. */
export function svgText(text: string): string {
  return legible(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function letterWidth(letter: string): number {
  if (NARROW.test(letter)) return 0.3;
  if (SLIM.test(letter)) return 0.38;
  if (BROADEST.test(letter)) return 0.98;
  if (BROAD.test(letter)) return 0.79;
  return /\p{Lu}/u.test(letter) ? 0.69 : 0.58;
}

const BOLD = 1.13;
const NARROW = /[ijlI.,;:!|'’ ]/u;
const SLIM = /[frtJ()[\]/\-"]/u;
const BROAD = /[wMQOG&ДОНЫюыфФ\p{Script=Arabic}\p{Script=Armenian}\p{Script=Georgian}]/u;
const BROADEST = /[mW@%—ШЩЖЮшщж]/u;
const UNKNOWN_LETTERS =
  /[[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]\p{Extended_Pictographic}\p{Cc}]+/gv;
