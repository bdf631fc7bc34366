// What a run of words is by its form alone: a body, an event, a place, an acronym, or a name that tells nothing.

import { countryCode, isCity, isRegion } from '../places/places.ts';
import { AND, CONNECTORS } from './connecting-words.ts';
import { eventHead, orgHead } from './heads.ts';
import type { Form } from './name.ts';
import { isAcronym, type Word } from './words.ts';

/** What a run of words is by its form. */
export function formOf(words: readonly Word[]): Form {
  const place = placeText(words);
  if (countryCode(place) !== null) return 'place';
  // "Palais des Congrès": a building, whatever it is for
  if (
    words.length > 1 &&
    /^(?:Palais|Palazzo|Palacio|Palau|Maison|Haus|Halle|Cité|Espace|Parc|Salle|Casa|Auditorium)$/u.test(words[0]?.text ?? '')
  )
    return 'org';
  // "Red Andina de Muestras": a net in Spanish, a colour in English
  if (words[0]?.text === 'Red' && words.some((w, i) => i > 0 && /^(?:de|del|para|contra|por)$/u.test(w.text))) return 'org';
  // "Ulmer Congress": the house where a town's congresses are held
  if (words.length === 2 && words[1]?.text === 'Congress' && isCity(words[0]?.text.replace(/er$/u, '') ?? '')) return 'org';
  // "Gulf of Samples Society": the first "of" belongs to a name of the map
  const cut = words.findIndex(
    (w, i) => i > 0 && !w.capital && CONNECTORS.has(w.lower) && !AND.has(w.lower) && !(i === 1 && LAND_FORM.test(words[0]?.lower ?? '')),
  );
  const base = cut < 0 ? words : words.slice(0, cut);
  // "Harbour Society of Kilns Conference on Glazes": a meeting under the name of the body that holds it
  if (
    cut > 0 &&
    words[cut + 1]?.capital === true &&
    base.some((w) => MEMBERS_BODY.test(w.lower)) &&
    words.some((w, at) => at > cut + 1 && endsInEvent(words, at, w))
  )
    return 'event';
  const capitals = words.filter((w) => w.capital).length;
  for (let at = base.length - 1; at >= 0; at--) {
    const word = base[at];
    if (word === undefined) continue;
    const event = eventHead(word.text);
    const org = orgHead(word.text);
    // a compound with its own first part ("GPOH-Tagung") stands alone as a name
    const compound =
      /[-‑]/u.test(word.text) ||
      (event !== null &&
        word.text.length > 9 &&
        !/^(?:conference|conférence|conferenza|symposium|congresses|workshops|symposia|convention|masterclass|colloquium|roundtable|конференция)$/iu.test(
          word.text,
        ));
    // "Harbour Conference Hotel", "Congress Secretariat": the last word says what it is
    if (event !== null && at < base.length - 1 && NOT_AN_EVENT.test(base.at(-1)?.lower ?? '')) break;
    if (org !== null && at < base.length - 1 && NOT_A_BODY.test(base.at(-1)?.lower ?? '')) break;
    if (event !== null && org !== 'strong') {
      if (words.length === 1 && !compound) return 'definite-event';
      if (event === 'strong' || capitals >= 2) return 'event';
    }
    // "Health & Society" is a page of a newspaper
    if (/^society$/u.test(word.lower) && at === 2 && words.length === 3 && AND.has(base[1]?.lower ?? '')) return 'name';
    if (/^society$/u.test(word.lower) && at === 1 && words.length === 2 && word.gap === '&') return 'name';
    // "Summer School"
    if (/^schools?$/u.test(word.lower) && /^(?:summer|winter|spring|autumn|fall)$/u.test(base[at - 1]?.lower ?? '')) return 'event';
    if (org !== null) {
      if (words.length === 1 && !compound) return org === 'strong' ? 'definite-org' : 'name';
      if (org === 'strong' || capitals >= 2) return 'org';
    }
  }
  // "Hospital" first, Romance and Russian order, comes through the loop too; a head after the connector does not make the name
  // the way in which many a union of societies is named
  if (words.length >= 2 && words.length <= 5 && /^(?:International|Worldwide|Internationale)$/u.test(words.at(-1)?.text ?? ''))
    return 'org';
  // an alliance is no town, though there is one of that name
  if (isRegion(place) || (isCity(place) && !(words.length === 1 && orgHead(place) !== null))) return 'place';
  if (words.length === 1 && isAcronym(place)) return 'acronym';
  return 'name';
}

/** The noun of an event that ends the name, or that "on", "for" and what it is about follow. */
function endsInEvent(words: readonly Word[], at: number, word: Word): boolean {
  const next = words[at + 1];
  return (
    eventHead(word.text) === 'strong' &&
    word.capital &&
    words[at - 1]?.capital === true &&
    word.lower !== 'forum' &&
    (next === undefined || /^(?:on|in|for)$/u.test(next.lower) || /^(?:19|20)\d\d$/u.test(next.text))
  );
}

const MEMBERS_BODY = /^(?:society|association|federation|academy|college|union|organi[sz]ation|network|league|institute)$/u;

/** "Côte d'Ivoire" is three words. */
export function placeText(words: readonly Word[]): string {
  return words
    .map((w) => w.text)
    .join(' ')
    .replace(/\sd\s(?=\p{Lu})/gu, " d'");
}

const NOT_AN_EVENT =
  /^(?:hotel|hotels|room|rooms|hall|venue|resort|tower|building|palace|app|website|secretariat|proceedings|programme|program|presidents?|chairs?|report|abstracts?|registration|grants?|awards?|prize|fellowships?|organi[sz]ers?|book|papers?|fee|fees|bag|dinner|news|calendar|archive|team|recap|highlights|impressions|gallery|photos|review|summary|minutes|survey|bureau|linkage|services|logistics|management|faqs?)$/u;

/** What a body has, makes or publishes: the last word says that the name is no body's. */
export const NOT_A_BODY =
  /^(?:agm|asm|egm|bearers?|holders?|regulations?|acts?|laws?|bill|surveys?|reports?|guidelines?|guides?|plans?|strateg(?:y|ies)|declarations?|journals?|awards?|prizes?|medals?|websites?|newsletters?|magazine|statements?|resolutions?|directive|agreements?|memorandum|treaty|charter|polic(?:y|ies)|protocols?|stud(?:y|ies)|books?|booklet|manual|days?|weeks?|months?|news|updates?|signs?|signing|ceremony|lectures?|fellowships?|fellows|grants?|scholarships?|members?|membership|presidents?|chairs?|chairman|elections?|history|milestones?|overview|mission|vision|values|building|buildings|hall|logo|staff|delegation|patients|survivors|publications?|abstracts?|posters?|presentations?|results|data|visit)$/u;

/** Nouns of the map that take "of" and a name. */
const LAND_FORM = /^(?:bay|gulf|isles?|horn|straits?|cape|port|mouth)$/u;
