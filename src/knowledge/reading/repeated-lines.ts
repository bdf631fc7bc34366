// Text that a page prints twice: teasers, captions, blocks that stand in two columns.

import type { Line } from '../../domain/document.ts';

/**
 * The later printing of a text that stands twice: a line long enough to be a sentence, or shorter ones that follow each other as they did
 * before (a lone address may stand twice with good reason), or a teaser cut off with dots.
 */
export function repeatedLines(spoken: readonly Line[]): Line[] {
  const first = new Map<string, number>();
  const byBeginning = new Map<string, string>();
  const repeats = spoken.map((line, at) => {
    const text = line.text.trim();
    const before = first.get(text);
    if (before === undefined) first.set(text, at);
    if (text.length >= MIN_REPEATED && !byBeginning.has(text.slice(0, MIN_REPEATED))) byBeginning.set(text.slice(0, MIN_REPEATED), text);
    return before;
  });
  return spoken.filter((line, at) => {
    const text = line.text.trim();
    if (text.length < MIN_REPEATED) return false;
    const teaser = /(?:…|\.{3})$/.test(text) ? text.replace(/\s*(?:…|\.{3})$/, '') : null;
    if (teaser !== null && teaser.length >= MIN_REPEATED && text !== byBeginning.get(text.slice(0, MIN_REPEATED))) {
      if (byBeginning.get(text.slice(0, MIN_REPEATED))?.startsWith(teaser)) return true;
    }
    const before = repeats[at];
    if (before === undefined) return false;
    const inBlock = repeats[at - 1] === before - 1 || repeats[at + 1] === before + 1;
    return inBlock || text.length >= MIN_REPEATED_ALONE;
  });
}

/** Characters from which a line that stands twice is a repetition: shorter ones are headings, places and names that recur. */
const MIN_REPEATED = 25;
/** Characters from which it is one even when its neighbours are not repeated. */
const MIN_REPEATED_ALONE = 60;
