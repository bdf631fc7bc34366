// Two names on one page that mean one edition of one event: the same number, and no word in the shorter that the longer lacks.

import type { Thing } from '../mention.ts';
import { editionNumber } from '../names/edition-number.ts';
import { keyWords } from '../names/name-keys.ts';
import { wordsOf } from '../names/words.ts';

/** The number that the name begins with; null for names that begin with none. */
export function editionOf(name: string): number | null {
  const first = wordsOf(name)[0];
  if (first === undefined) return null;
  // "7. Jahrestagung"
  if (/^\d{1,3}$/u.test(first.text)) return name[first.end] === '.' ? Number(first.text) : null;
  return editionNumber(first.text);
}

/** The event among `events` that is the edition so named; undefined when none or several could be. */
export function sameEdition(name: string, events: readonly Thing[]): Thing | undefined {
  const number = editionOf(name);
  if (number === null) return undefined;
  const words = restOf(name);
  const same = events.filter((event) =>
    event.names.some((other) => editionOf(other) === number && (holds(restOf(other), words) || holds(words, restOf(other)))),
  );
  return same.length === 1 ? same[0] : undefined;
}

function restOf(name: string): readonly string[] {
  return keyWords(name).slice(1).map(wordStem);
}

function holds(longer: readonly string[], shorter: readonly string[]): boolean {
  const all = new Set(longer);
  return shorter.length > 0 && shorter.every((word) => all.has(word));
}

/** Endings of Russian cases fall away: "поволжскую" and "поволжская" are one word. */
export function wordStem(word: string): string {
  return /^\p{Script=Cyrillic}{5,}$/u.test(word)
    ? word.replace(/(?:ого|его|ому|ему|ыми|ими|[иы]й|ой|ей|[ая]я|[ое]е|[уюиы][юмхе]|ах|ям|ов|[аяеиоуыюьй])$/u, '')
    : word;
}
