// The other editions of the page's series, each made once under the name that its number, its year or its place gives it.

import { editionName, numberOf } from '../../../mentions/events/series.ts';
import type { ReadSentence, Thing } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import type { EditionScope } from './edition-scopes.ts';

export interface Editions {
  /** The edition with that number, year or place; null when none of the three is known. */
  readonly get: (known: { number: number | null; year: string | null; place: string | null }, sentence: ReadSentence) => Thing | null;
  /** The edition that was in that place, when one alone was. */
  readonly at: (place: string) => Thing | undefined;
}

export function createEditions(page: Thing, reading: Reading): Editions {
  const places = new Map<string, Thing | undefined>();
  return {
    get: ({ number, year, place }, sentence) => {
      if (number === null && year === null && place === null) return null;
      const name = byLetters(editionName(page, { number, year, place }), reading);
      const thing = (place === null ? undefined : places.get(place)) ?? reading.thing('event', name, sentence.index);
      if (thing === page) return null;
      // with its place the name tells more; without it other pages may know the edition too
      if (number === null && year !== null && place !== null) addName(thing, `${name}, ${place}`);
      if (place !== null) places.set(place, places.has(place) && places.get(place) !== thing ? undefined : thing);
      return thing;
    },
    at: (place) => places.get(place),
  };
}

/** "Congress of the Example Society 2025" as "Congress of ES 2025", where the page has the letters: nobody spells out a name that is made up. */
function byLetters(name: string, { things }: Reading): string {
  for (const { kind, names, acronyms } of things) {
    const long = kind === 'organization' ? names.find((one) => one.length >= SHORTEST_BODY && name.includes(one)) : undefined;
    const [short] = acronyms;
    if (long !== undefined && short !== undefined) return name.replace(`the ${long}`, short).replace(long, short);
  }
  return name;
}

/** Names of bodies that stand in names of events are no shorter. */
const SHORTEST_BODY = 12;

function addName(thing: Thing, name: string): void {
  if (!thing.names.includes(name)) thing.names.push(name);
}

export function isOther(scope: EditionScope, page: Thing): boolean {
  if (scope.number === null) return true;
  const own = numberOf(page);
  return own !== null && own !== scope.number;
}
