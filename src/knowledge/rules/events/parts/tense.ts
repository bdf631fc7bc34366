// Whether the days that a sentence gives lie ahead of the page or behind it. Knows verbs, no events.

import { isFuture } from './event-link.ts';

/** Ahead of the page or behind it, as the words around the days tell, or else the sentence: "we had not met for years; now she invites us to …". */
export function tenseAt(text: string, { start, end }: { readonly start: number; readonly end: number }): 'future' | 'past' | 'unknown' {
  const before = text.slice(0, start);
  const cut = Math.max(0, ...[...before.matchAll(/[,;:]\s|\s–\s/gu)].map((m) => m.index + m[0].length));
  const rest = /[,;:.]\s|\s–\s/u.exec(text.slice(end));
  const part = text.slice(cut, rest === null ? text.length : end + rest.index);
  if (isFuture(part)) return 'future';
  if (PAST.test(part)) return 'past';
  if (PRESENT.test(part)) return 'unknown';
  return isFuture(text) ? 'future' : PAST.test(text) ? 'past' : 'unknown';
}

/** Said of what is held as the page is written, or soon. */
const PRESENT =
  /(?<!\p{L})(?:holds|hosts|takes place|meets|gathers|convenes|runs|invites|welcomes|veranstaltet|findet|lädt|organise|accueille|se tient|invite|organizza|ospita|si tiene|invita|celebra|organiza|проводит|приглашает|принимает)(?!\p{L})/iu;

const PAST =
  /(?<!\p{L})(?:was|were|took|held|met|gathered|had|came|attended|ended|closed|happened|brought|fand|fanden|wurden?|hatte|trafen|tenue?s?|eu lieu|réuni\p{L}*|svolt\p{L}|tenut\p{L}|è stat\p{L}|celebró|realizó|fue|tuvo|состоял\p{L}+|прош\p{L}+|собрал\p{L}+|приехал\p{L}+|vond)(?!\p{L})/iu;
