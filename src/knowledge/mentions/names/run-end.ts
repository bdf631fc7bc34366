// Where a run of capitalised words ends: which connecting words, commas and years lead on to more of the same name.

import { isGivenName } from '../persons/given-names.ts';
import { TITLES } from '../persons/titles.ts';
import { isPlace } from '../places/is-place.ts';
import { countryCode, isCity } from '../places/places.ts';
import { AND, ARTICLES, CONNECTORS, PARTICLES } from './connecting-words.ts';
import { eventHead, isOrdinal, orgHead } from './heads.ts';
import { FIELD } from './vocabulary.ts';
import { FUNCTION_WORDS, isAcronym, type Word } from './words.ts';

/** Index of the last word of the run that begins at `from`. */
export function runEnd(words: readonly Word[], from: number, free: (w: Word | undefined) => w is Word): number {
  let end = from;
  for (;;) {
    const next = words[end + 1];
    if (!free(next) || end - from > MAX_WORDS) return end;
    if (next.gap === '' || next.gap === '&') {
      if (
        next.capital &&
        (next.gap === '&' ||
          !FUNCTION_WORDS.has(next.lower) ||
          isAcronym(next.text) ||
          // "Hotel Las Muestras"
          (CALLED_THE.test(words[end]?.text ?? '') && /^(?:Las?|Los|El|Les?)$/u.test(next.text) && words[end + 2]?.capital === true) ||
          // "Dr. Ada Sin Example": a name that is a word in another language
          (next.text.length <= 4 &&
            TITLES.test(words[from]?.text ?? '') &&
            !/^(?:the|and|of|for|from|with|who|has|was|is|will|und|der|die|das|von|bei|aus|et|du|des|e)$/u.test(next.lower) &&
            words[end + 2]?.capital === true &&
            words[end + 2]?.gap === '') ||
          // "Ada De Example"
          (PARTICLES.has(next.lower) && words[end + 2]?.capital === true && words[end + 2]?.gap === '') ||
          (next.text.length === 1 && words[end + 2]?.capital === true && words[end + 2]?.gap === ''))
      ) {
        end++;
        continue;
      }
      if (
        next.gap === '' &&
        /^(?:19|20)\d\d$/.test(next.text) &&
        words[end + 2]?.capital &&
        words[end + 2]?.gap === '' &&
        free(words[end + 2])
      ) {
        end++;
        continue;
      }
      // "the Clay Day on Friday"
      if (WHEN_NEXT.test(`${next.lower} ${words[end + 2]?.lower ?? ''}`)) return end;
      const bridge = next.gap === '' ? bridgeEnd(words, from, end, free) : null;
      if (bridge === null) return end;
      end = bridge;
      continue;
    }
    // "Hematology, Oncology and Immunology" goes on inside the name of a body or an event
    if (next.gap === ',' && (next.capital || next.lower === 'and' || next.lower === 'und') && fieldList(words, from, end, free)) {
      end = next.capital ? end + 1 : end + 2;
      continue;
    }
    // "Ada (Addie) Example", "Ada “Addie” Example"
    if (/^[(“"„«‘']$/u.test(next.gap) && /^[)”"“»’']$/u.test(words[end + 2]?.gap ?? '') && isNickname(words, from, end + 1)) {
      end += 2;
      continue;
    }
    // "Scientific (Hybrid) Conference"
    if (
      next.gap === '(' &&
      next.capital &&
      words[end + 2]?.gap === ')' &&
      words[end + 2]?.capital &&
      eventHead(words[end + 2]?.text ?? '') !== null
    ) {
      end += 2;
      continue;
    }
    return end;
  }
}

/** A given name in parentheses between a given name and a surname. */
function isNickname(words: readonly Word[], from: number, at: number): boolean {
  // behind "and" the name begins anew
  const begins = isGivenName(words[at - 1]?.text ?? '') ? at - 1 : from;
  const [first, nick, surname] = [words[begins], words[at], words[at + 1]];
  return (
    first !== undefined &&
    nick !== undefined &&
    surname !== undefined &&
    [first, nick, surname].every((w) => /^\p{Lu}\p{Ll}+/u.test(w.text)) &&
    at - begins <= 2 &&
    isGivenName(first.text) &&
    (isGivenName(nick.text) || nick.text.length <= 6) &&
    !isPlace(nick.text) &&
    !isPlace(surname.text)
  );
}

/** Connecting words after `end` that lead to another capitalised word: its index, or null. */
function bridgeEnd(words: readonly Word[], from: number, end: number, free: (w: Word | undefined) => w is Word): number | null {
  let at = end + 1;
  // "Example Society Of Potters": in a heading the connecting words are capitalised too
  const links = (w: Word | undefined): boolean =>
    CONNECTORS.has(w?.lower ?? '') && (w?.capital === false || TITLE_LINKS.has(w?.text ?? ''));
  while (at - end <= 3 && links(words[at]) && words[at]?.gap === '') at++;
  // "Gesellschaft für Beispiele und medizinische Muster"
  if (
    headedBy(words, from, end) &&
    words[at - 1]?.lower === 'und' &&
    /(?:isch|lich)e[nr]?$/u.test(words[at]?.text ?? '') &&
    words[at]?.gap === '' &&
    words[at + 1]?.capital &&
    words[at + 1]?.gap === '' &&
    free(words[at + 1])
  )
    return at + 1;
  // "Gesellschaft für Leukämien im Kindesalter"
  if (
    at === end + 1 &&
    words[at]?.lower === 'im' &&
    words[at]?.gap === '' &&
    AGE.test(words[at + 1]?.text ?? '') &&
    headedBy(words, from, end)
  )
    return at + 1;
  const target = words[at];
  if (at === end + 1 || !free(target) || target.gap !== '' || !(target.capital || isAcronym(target.text))) return null;
  // "Eltern- und Patiententag": half of one word
  if (at === end + 2 && AND.has(words[end + 1]?.lower ?? '') && isCutShort(words, end)) return at;
  const between = words.slice(end + 1, at).map((w) => w.lower);
  // "Port of Spain", "Saint Vincent and the Grenadines"
  if (
    isPlace(
      words
        .slice(from, at + 1)
        .map((w) => w.text)
        .join(' '),
    )
  )
    return at;
  // "Côte d'Ivoire"
  if (between.join() === 'd' && countryCode(`${words[end]?.text} d'${target.text}`) !== null) return at;
  const headed = headedBy(words, from, end);
  const particle = between.every((w) => PARTICLES.has(w));
  // "Ada Example di Roma": where she is from
  if (
    between.every((w) => /^(?:di|da|de|del|aus|uit)$/u.test(w)) &&
    end - from === 1 &&
    isCity(target.text) &&
    isGivenName(words[from]?.text ?? '') &&
    !headedBy(words, from, end) &&
    !(words[at + 1]?.capital && words[at + 1]?.gap === '')
  )
    return null;
  // "La Plata el XIX Congreso": an article begins a name of its own before an ordinal
  if (between.every((w) => ARTICLES.has(w)) && isOrdinal(target.text)) return null;
  // "at the Example Congress the Example Society signed", "under Ada Example the Society joined": an article alone joins no names
  if ((headed || orgHead(target.text) === 'strong') && between.every((w) => /^(?:the|il|el|lo|gli|das|die|dem)$/u.test(w))) return null;
  if (between.some((w) => w === 'in' || w === 'on' || w === 'to' || w === 'with' || w === 'against' || w === 'à' || w === 'en')) {
    if (!headed) return null;
    if (between.includes('in') && !words.slice(at, at + 4).some((w) => FIELD.test(w.lower))) return null;
    if (between.includes('in') && (countryCode(target.text) !== null || isCity(target.text))) return null;
    if (between.includes('on') && WEBSITES.test(target.text)) return null;
    return at;
  }
  // "the Example Hospital for the Example Training Week": what it is for has a name of its own
  if (
    headed &&
    between.includes('for') &&
    !words.slice(from, end + 1).some((w) => eventHead(w.text) !== null) &&
    words.slice(at, at + 6).some((w, i, run) => eventHead(w.text) !== null && run.slice(0, i + 1).every((x) => x.capital))
  )
    return null;
  // "Tomorrow the Example Society": what opens the sentence is no part of the name
  if (!headed && between.length === 1 && between[0] === 'the' && from === end && !SAVES.test(words[from]?.text ?? '')) return null;
  if (headed || particle) return at;
  // "Blood and Marrow Transplantation Society", "Alliance"-less runs: only when a head follows in the same run
  let look = at;
  while (words[look + 1]?.capital && words[look + 1]?.gap === '' && look - at < 6) look++;
  return words.slice(at, look + 1).some((w) => orgHead(w.text) === 'strong' || eventHead(w.text) !== null) ||
    between.every((w) => AND.has(w))
    ? at
    : null;
}

/** A hyphen stands behind the word, as behind the first half of "Eltern- und Patiententag". */
export function isCutShort(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next?.gap === '' && next.start - (words[at]?.end ?? 0) >= 2;
}

function headedBy(words: readonly Word[], from: number, end: number): boolean {
  // "Palazzo dei Vasai", "Cité des Congrès": a building takes what it is of
  if (from === end && BUILDING_FIRST.test(words[from]?.text ?? '')) return true;
  return words.slice(from, end + 1).some((w) => orgHead(w.text) !== null || eventHead(w.text) !== null);
}

/** After a head, a comma may list fields: every piece ends in a word for a field, and an "and" closes the list. */
function fieldList(words: readonly Word[], from: number, end: number, free: (w: Word | undefined) => w is Word): boolean {
  if (!FIELD.test(words[end]?.lower ?? '')) return false;
  let at = end + 1;
  let closed = false;
  while (at < words.length && at - end < 10) {
    const w = words[at];
    if (!free(w)) return false;
    if (AND.has(w.lower) && (w.gap === '' || w.gap === ',')) {
      closed = true;
      at++;
      continue;
    }
    if (!w.capital || !(w.gap === '' || w.gap === ',')) break;
    at++;
    if (closed && !(words[at]?.capital && words[at]?.gap === '')) break;
  }
  if (!closed) return false;
  const pieces = words.slice(end + 1, at).filter((w) => !AND.has(w.lower));
  if (pieces.length === 0 || !pieces.some((w) => FIELD.test(w.lower))) return false;
  const headed = words.slice(from, at).some((w) => orgHead(w.text) === 'strong' || eventHead(w.text) === 'strong');
  return headed;
}

const BUILDING_FIRST = /^(?:Palais|Palazzo|Palacio|Palau|Maison|Cité|Espace|Salle|Casa|Villa|Teatro|Château|Castello)$/u;
/** "Save the Samples Fund" */
const SAVES = /^(?:Save|Help|Beat|Cure|Feed|Free|Behind|Beyond|Under|Over|Around)$/u;
const CALLED_THE = /^(?:Hotel|Hôtel|Hospital|Teatro|Palacio|Centro|Club|Hacienda|Casa)$/u;
const AGE = /^(?:Kindes-?|Jugend|Erwachsenen|Säuglings)(?:alter)?$|^Gesundheitswesen$/u;
const MAX_WORDS = 24;

const TITLE_LINKS: ReadonlySet<string> = new Set('Of For And The Against'.split(' '));

const WEBSITES = /^(?:Facebook|Twitter|LinkedIn|Instagram|YouTube|Zoom|Telegram|Teams|Webex)$/u;

const WHEN_NEXT =
  /^(?:on|from|until|till|in|for|am|bis|im|le|du|en|il|dal|el|del) (?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:in|for|from|until|im|bis|en|à|a|di|dal) (?:january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|juni|juli|oktober|dezember)$|^(?:am|bis|vom) (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)$/u;
