// The full name of a body where the text prints its beginning.

import { fold } from '../../../domain/fold.ts';
import { nameKey } from '../names/name-keys.ts';
import { wordsOf } from '../names/words.ts';

/**
 * "the Global Platform" where the page names one Global Platform for Examples; `cut` when a line's end cut the name off inside
 * ("Example Society of Old" above "Potters"). Null when no other name, or more than one, begins so.
 */
export function fullerName(
  name: string,
  bodies: readonly string[],
  ends: boolean,
): { readonly name: string; readonly cut: boolean } | null {
  const begun = `${fold(name)} `;
  const longer = new Map(bodies.filter((body) => fold(body).startsWith(begun)).map((body) => [nameKey(body), body]));
  const [full, ...others] = longer.values();
  if (full === undefined || others.length > 0 || wordsOf(name).length < 2) return null;
  if (/^(?:of|for|de|para|para el|für|pour|per|van|voor|по)\s/iu.test(full.slice(name.length).trim())) return { name: full, cut: false };
  // "Ассоциация гончаров Урала": the land that the body is of
  if (/^\s\p{Script=Cyrillic}+$/u.test(full.slice(name.length)) && /^\s\p{Lu}/u.test(full.slice(name.length)))
    return { name: full, cut: false };
  return ends && wordsOf(name).length >= 3 ? { name: full, cut: true } : null;
}
