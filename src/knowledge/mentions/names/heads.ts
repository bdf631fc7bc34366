// Which words head the names of bodies and of events, and how surely; the nouns themselves stand in body-nouns.ts and event-nouns.ts.

import { BODY_NOUNS, WEAK_BODY_NOUNS } from './body-nouns.ts';
import { editionNumber } from './edition-number.ts';
import { EVENT_NOUNS, WEAK_EVENT_NOUNS } from './event-nouns.ts';

export type HeadStrength = 'strong' | 'weak' | null;

/** Is the word (any case) a noun that heads names of bodies? Hyphened and apostrophed compounds are judged by their last part. */
export function orgHead(word: string): HeadStrength {
  const last = lastPart(word);
  if (BODY_NOUNS.test(last) || /\p{L}[-‑]hilfe$/iu.test(word)) return 'strong';
  return WEAK_BODY_NOUNS.test(last) ? 'weak' : null;
}

export function eventHead(word: string): HeadStrength {
  const last = lastPart(word);
  if (EVENT_NOUNS.test(last)) return 'strong';
  return WEAK_EVENT_NOUNS.test(last) ? 'weak' : null;
}

/** "2nd", "47°", "XII", "First", "erste": an edition of an event; "annual" counts none and stands where a number would. */
export function isOrdinal(word: string): boolean {
  if (/^(?:annual|biennial|ежегодн\p{L}+)$/iu.test(word)) return true;
  return !/^\d+\.?$/u.test(word) && editionNumber(word) !== null ? true : /^\d{1,3}\.$|^[IVXL]{1,6}$/u.test(word);
}

function lastPart(word: string): string {
  const parts = word.toLowerCase().split(/[-‑/]/u);
  return (parts.at(-1) ?? '').replace(/['’]s?$/u, '').replace(/\.$/u, '');
}
