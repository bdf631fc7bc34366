// Whether words could be a person's name, by their form alone; whether they are one is decided by where they stand (find-persons.ts).

import { PARTICLES } from '../names/connecting-words.ts';
import { eventHead, orgHead } from '../names/heads.ts';
import { FIELD, NOT_IN_NAMES } from '../names/vocabulary.ts';
import { FUNCTION_WORDS, isAcronym, type Word, wordsOf } from '../names/words.ts';
import { countryCode, isCity, isRegion, isTown } from '../places/places.ts';

/** Could these words be a person's name: two to six words, no word of the common vocabulary, no acronym but an upper-case surname. */
export function looksLikePerson(name: string): boolean {
  const words = wordsOf(name);
  if (/\d|[&/]/u.test(name)) return false;
  if (/^\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?\s(?:\p{Lu}\.\s?){1,3}$/u.test(name)) return true;
  // "A.B.Example"
  if (/^(?:\p{Lu}\.){1,3}\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(name)) return true;
  if (words.length < 2 || words.length > 6) return false;
  // "St. Sampling", "Bad Sample"
  if (TOWN_FIRST.test(name) && isTown(name)) return false;
  // "ADA EXAMPLE" in a heading or a list
  const shouted = words.every((w) => /^[\p{Lu}'’-]{3,}$/u.test(w.text)) && words.some((w) => w.text.length >= 5);
  let plain = 0;
  for (const word of words) {
    if (/^(?:\p{Lu}|Sh|Ts|Zh|Kh)\.(?:-?\p{Lu}\.)*$/u.test(word.text) || /^\p{Lu}$/u.test(word.text)) continue;
    if (PARTICLES.has(word.lower) || SURNAME_PARTS.has(word.lower)) continue;
    if (!word.capital || NOT_IN_NAMES.has(word.lower.replace(/['’]s?$/u, '')) || FUNCTION_WORDS.has(word.lower)) return false;
    const land =
      countryCode(word.text) !== null &&
      !(word === words[0] && GIVEN_AND_LAND.has(word.lower)) &&
      !(word === words.at(-1) && SURNAME_AND_LAND.has(word.lower));
    if (orgHead(word.text) !== null || eventHead(word.text) !== null || land || FIELD.test(word.lower)) return false;
    if (!shouted && !isLoudSurname(word, words) && isAcronym(word.text) && word.text.length <= 5 && !/[-’']/u.test(word.text)) return false;
    plain++;
  }
  return plain >= 1 && words.filter((w) => w.capital).length >= 2;
}

/** "Ada ROUX", "ROUX Ada": a surname in capitals beside a given name that is not. */
function isLoudSurname(word: Word, words: readonly Word[]): boolean {
  const others = words.filter((w) => w !== word);
  return (
    word.text.length >= 4 &&
    (word === words.at(-1) || word === words[0]) &&
    others.every(
      (w) =>
        /^\p{Lu}[\p{Ll}.-]/u.test(w.text) &&
        !isRegion(w.text) &&
        !isCity(w.text) &&
        !/^(?:Europe|Asia|Africa|Oceania|Latin|North|South)$/u.test(w.text),
    )
  );
}

/** Words that begin names of towns. */
const TOWN_FIRST = /^(?:St\.?|Ste\.?|Sankt|Saint|Sainte|Santa|Santo|São|San|Bad|Port|Fort|Mount|New|Los|Las|El|La)\s/u;

const SURNAME_PARTS: ReadonlySet<string> = new Set('st st. mac mc'.split(' '));

/** Given names that some language also gives to a country. */
const GIVEN_AND_LAND: ReadonlySet<string> = new Set('georgia jordan israel chad franca india kenya malta mauricio'.split(' '));

/** Surnames that are lands too. */
const SURNAME_AND_LAND: ReadonlySet<string> = new Set('montenegro holland england jordan israel'.split(' '));
