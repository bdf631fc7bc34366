// Text of documents and readers is data: nothing in it may become Markdown, a mention, a link or a change of direction in Discord.

import { clip } from './limits.ts';

/** Controls, zero-width, bidirectional and tag characters, blank letters. The two joiners are judged by their neighbours below. */
const INVISIBLE = /[[\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]--[\u200C\u200D\p{Variation_Selector}]]/gv;
/** A joiner means something only inside a word of a script that joins its letters, or in a pictograph. */
const LOOSE_JOINER =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Variation_Selector}]|[[\p{L}\p{M}]--[\p{scx=Latin}\p{scx=Cyrillic}\p{scx=Greek}]])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{Extended_Pictographic}])/gv;
/** Marks piled on one letter reach over the lines above; no language piles more than this. */
const PILED_MARKS = /(\p{M}{6})\p{M}+/gu;

/** Printable ASCII with single spaces, and of it what has no sign of markup and begins no list: most names and dates, with nothing to be done. */
const EVEN = /^[!-~]+(?: [!-~]+)*$/u;
const BARE = /^(?!\d+\))[A-Za-z0-9][A-Za-z0-9,;()'"/-]*(?: [A-Za-z0-9,;()'"/-]+)*$/u;

/** One line without invisible characters: for what Discord shows as plain text (footer, author, labels, choices). */
export function plain(text: string): string {
  if (EVEN.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/[\s--\uFEFF]+/gv, ' ')
    .replace(INVISIBLE, '')
    .replace(LOOSE_JOINER, '')
    .replace(PILED_MARKS, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The same, with everything escaped that Discord would read as markup: emphasis, code, spoilers, links, mentions, emoji, lists, headings. */
export function escaped(text: string): string {
  if (BARE.test(text)) return text;
  return plain(text)
    .replace(/[\\*_~`|<[\]@]/gu, '\\$&')
    .replace(/:(?=\/\/|[\p{L}_][\p{L}\p{N}_]*:)/gu, '\\:')
    .replace(/(discord(?:app)?)\.(?=(?:gg|com)\b)/giu, '$1\\.')
    .replace(/^(\d+)([.)])(?=\s|$)/u, '$1\\$2')
    .replace(/^[-+#>]/u, '\\$&');
}

/** Escaped text within a limit, counted after escaping. */
export function shown(text: string, limit: number): string {
  // Escaping at most doubles; what lies beyond the limit need not be escaped at all.
  return clip(escaped(text.length > limit * 8 ? text.slice(0, limit * 8) : text), limit);
}

/** The text with some stretches in bold, each [start, end) offsets into it; without them where they would not fit the limit. */
export function marked(text: string, marks: readonly (readonly [number, number])[], limit: number): string {
  const pieces: string[] = [];
  let at = 0;
  for (const [start, end] of marks.toSorted((one, other) => one[0] - other[0])) {
    if (start < at || end <= start || end > text.length) continue;
    pieces.push(inside(text.slice(at, start)), bold(text.slice(start, end)));
    at = end;
  }
  pieces.push(inside(text.slice(at)));
  const whole = pieces.join('').trim();
  return whole.length <= limit ? whole : shown(text, limit);
}

/** Cut like `clip`, with no bold left open or half closed. `text`: markup. */
export function clipMarked(text: string, limit: number): string {
  const cut = clip(text, limit);
  if (cut === text) return text;
  const signs = [...cut.matchAll(BOLD_SIGN)].filter(([sign]) => !sign.startsWith('\\'));
  const last = signs.at(-1);
  if (last === undefined) return cut;
  const isHalf = last[0] === '*';
  const isOpen = (signs.length - (isHalf ? 1 : 0)) % 2 === 1;
  // half a closing sign leaves the opening one before it without an end
  const loose = isHalf ? (isOpen ? signs.slice(-2) : signs.slice(-1)) : isOpen ? [last] : [];
  return loose.reduceRight((text, { 0: sign, index }) => text.slice(0, index) + text.slice(index + sign.length), cut);
}

/** An escaped sign, a sign of bold, or half of one. */
const BOLD_SIGN = /\\.|\*\*?/gsu;

export function bold(text: string): string {
  const words = escaped(text);
  return words === '' ? '' : `**${words}**`;
}

/** Escaped, with one space kept where the piece begins or ends with white space. */
function inside(text: string): string {
  const words = escaped(text);
  if (words === '') return /\s/u.test(text) ? ' ' : '';
  return `${/^\s/u.test(text) ? ' ' : ''}${words}${/\s$/u.test(text) ? ' ' : ''}`;
}
