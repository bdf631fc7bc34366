// The word for an office as the next holder bears it: "Präsidentin" said of Ada is "Präsident" said of Bo. Where a given name does not tell, and in
// languages that have one word for both, the word stays.

import type { Thing } from '../../../mentions/mention.ts';
import { callsFor } from '../../../mentions/persons/given-names.ts';

export function gendered(office: string, person: Thing, language: string): string {
  const called = new Set(person.names.flatMap((name) => callsFor(name.split(/[\s-]+/u)[0] ?? '') ?? []));
  const [only, more] = called;
  if (only === undefined || more !== undefined) return office;
  for (const [his, hers, alone] of PAIRS) {
    if (alone !== undefined && alone !== language) continue;
    const [from, to] = only === 'he' ? [hers, his] : [his, hers];
    const end = office.length - from.length;
    if (end >= 0 && office.slice(end).toLowerCase() === from && !(only === 'she' && office.toLowerCase().endsWith(hers)))
      return `${office.slice(0, end)}${/^\p{Lu}/u.test(office.slice(end)) ? to[0]?.toUpperCase() : (to[0] ?? '')}${to.slice(1)}`;
  }
  return office;
}

/** His and hers, each as the end of a word, and the language where another has the word too. */
const PAIRS: readonly (readonly [string, string, string?])[] = [
  ['chairman', 'chairwoman'],
  ['präsident', 'präsidentin'],
  ['direktor', 'direktorin'],
  ['leiter', 'leiterin'],
  ['sprecher', 'sprecherin'],
  ['geschäftsführer', 'geschäftsführerin'],
  ['président', 'présidente'],
  ['directeur', 'directrice', 'fr'],
  ['presidente', 'presidenta', 'es'],
  ['direttore', 'direttrice'],
];
