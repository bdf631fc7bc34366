// The places beside a person's name. A bare name is one where the gazetteer knows a town of that name, since a place is expected there.

import type { Mention, ReadSentence } from '../../../mentions/mention.ts';
import { isVocabulary } from '../../../mentions/names/vocabulary.ts';
import { isAcronym } from '../../../mentions/names/words.ts';
import { isTown, nominativePlace } from '../../../mentions/places/places.ts';

/** "Oslo, Norway" from the mentions behind a name; null when none is a place. */
export function placesAmong(mentions: readonly Mention[], sentence: ReadSentence): string | null {
  const out: string[] = [];
  for (let at = 0; at < mentions.length; at++) {
    const here = mentions[at];
    const next = mentions[at + 1];
    if (here === undefined || !(here.kind === 'place' || here.kind === 'name')) continue;
    // "Hall in Tirol", "Frankfurt am Main"
    const joined = next === undefined ? '' : sentence.text.slice(here.start, next.end);
    if (next !== undefined && JOINED.test(sentence.text.slice(here.end, next.start)) && isTown(joined)) {
      out.push(joined);
      at++;
    } else if (here.kind === 'place') out.push(nominativePlace(here.text));
    else {
      const town = here.text.replace(POSTCODE, '');
      if (town !== here.text ? isTown(town) : isVillage(here, next, sentence)) out.push(town);
    }
  }
  const [first] = out;
  return first === undefined ? null : [...new Set(out)].slice(0, MOST_PLACES).join(', ');
}

/** A bare name that the gazetteer knows, or that stands before a place as a town does before its country: "Sampleville, Rwanda". */
function isVillage(name: Mention, next: Mention | undefined, sentence: ReadSentence): boolean {
  if (NO_TOWN.test(name.text) || /[\d&]/u.test(name.text)) return false;
  const before = next?.kind === 'place' && next.country !== null && /^,\s$/u.test(sentence.text.slice(name.end, next.start));
  return isTown(name.text) || (before && !isAcronym(name.text) && !name.text.split(/[\s-]+/u).some(isVocabulary));
}

/** "Oslo-1207" */
const POSTCODE = /(?:\s?[-‑]\s?|\s)\d{3,6}$/u;
/** Town, region and country. */
const MOST_PLACES = 3;
const JOINED = /^(?:\s(?:in|am|an der|im|ob der|bei|sur|sous|les|de|del|di|on|upon|under|над|на)\s(?:der\s|the\s|la\s)?|[-‑])$/iu;
/** Villages of these names are never meant. */
const NO_TOWN =
  /^(?:best|of|us|it|who|mr|dr|board|chair|staff|centre|center|university|nurse|general|law|media|police|street|church|union|college|parents?|hope)$/iu;
