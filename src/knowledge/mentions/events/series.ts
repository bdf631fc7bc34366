// The series that an event is an edition of, and the names of its other editions.

import type { Thing } from '../mention.ts';
import { writtenLike } from '../names/edition-number.ts';
import { isAcronym, wordsOf } from '../names/words.ts';
import { editionOf } from './same-edition.ts';

/** The edition's number by its names; null when they give none. */
export function numberOf(event: Thing): number | null {
  return event.names.map(editionOf).find((number) => number !== null) ?? null;
}

/** The name of another edition: "12th Nordic Congress" and 13 make "13th Nordic Congress"; with a year or a place where no number is known. */
export function editionName(
  event: Thing,
  known: { readonly number: number | null; readonly year: string | null; readonly place: string | null },
): string {
  const { series, sample } = seriesOf(event);
  if (known.number !== null) return `${writtenLike(sample, known.number)} ${series}`;
  return known.year === null ? `${series} in ${known.place ?? ''}` : `${series} ${known.year}`;
}

/** Gives "Graz conference" and "tenth conference", on a page without a fuller name, the body whose page it is: other pages have theirs. */
export function nameAfterBody(things: readonly Thing[], body: Thing | null): void {
  const name = body === null ? undefined : [...body.names].filter((one) => !isAcronym(one)).sort((a, b) => b.length - a.length)[0];
  if (name === undefined) return;
  for (const thing of things) {
    if (thing.kind !== 'event' || thing.names.length !== 1) continue;
    const [own] = thing.names;
    // the general assembly of one year is not that of the next
    if (own !== undefined && DESCRIBED.test(own) && !HELD_AGAIN.test(own) && !BODY_IN_NAME.test(own))
      thing.names.push(`${own} of the ${name.replace(/^the\s/iu, '')}`);
  }
}

/** A noun in small letters behind a town, a number or an adjective of rank, and nothing more. */
const DESCRIBED = /^(?:\S+\s){1,4}(?:congress|conference|meeting|symposium|convention|assembly|workshop|summit|seminar)$/u;

/** "4th ExNet meeting": it says already whose it is. */
const BODY_IN_NAME = /\p{Lu}[\p{L}\d]*\p{Lu}/u;

const HELD_AGAIN = /^(?:\S+\s)?(?:general|plenary|members['’]?|spring|autumn|winter|summer)\s\S+$/iu;

/** Gives "13th congress" its full name beside the page's "12th Nordic Congress of Examples". */
export function nameEditions(things: readonly Thing[], page: Thing | null): void {
  if (page === null || numberOf(page) === null || !page.names.some((name) => !isBare(name))) return;
  for (const thing of things) {
    if (thing === page || thing.kind !== 'event' || !thing.names.every(isBare)) continue;
    const number = numberOf(thing);
    if (number !== null && number !== numberOf(page)) thing.names.push(editionName(page, { number, year: null, place: null }));
  }
}

/** A number and the noun alone: "13th congress", "VIII конференция". */
function isBare(name: string): boolean {
  return editionOf(name) !== null && wordsOf(name).length <= 2;
}

/** The name without its number and year, and the number as it is written. */
function seriesOf(event: Thing): { readonly series: string; readonly sample: string } {
  const full = [...event.names].filter((name) => !/\s\(/u.test(name)).sort((a, b) => b.length - a.length)[0] ?? event.names[0] ?? '';
  const first = wordsOf(full)[0];
  const numbered = editionOf(full) !== null && first !== undefined;
  const bare = (numbered ? full.slice(first.end).replace(/^\.?\s/u, '') : full).replace(/\s?(?:19|20)\d\d$|^(?:19|20)\d\d\s/u, '');
  // "34. Jahrestagung"
  const sample = numbered ? `${first.text}${/^\d+$/u.test(first.text) && full[first.end] === '.' ? '.' : ''}` : '1st';
  return { series: bare, sample };
}
