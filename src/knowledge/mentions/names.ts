// Names in a sentence: runs of capitalised words with their connecting words, and what the run's own form says it is.
// Judges form only; whose name it is, and whether two are one, is decided over the whole document and folder.

import { eventHead, isOrdinal, orgHead } from './names/heads.ts';
import { FUNCTION_WORDS, isAcronym, type Word, wordsOf } from './names/words.ts';
import { countryCode, isCity, isRegion } from './places/places.ts';

export type Form = 'org' | 'event' | 'person' | 'place' | 'acronym' | 'name' | 'definite-org' | 'definite-event';

export interface Name {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Titles taken off, for persons ("Prof. Dr."); null when none stood there. */
  readonly title: string | null;
}

/** Every name in the text, in order, not overlapping. `taken` tells what is no name: dates, offices. */
export function findNames(text: string, taken: (start: number, end: number) => boolean): readonly Name[] {
  const words = wordsOf(text);
  const out: Name[] = [];
  const free = (w: Word | undefined): w is Word => w !== undefined && !taken(w.start, w.end);
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (!free(word)) {
      out.push(...acronymBeforeHyphen(words[at], taken));
      at++;
      continue;
    }
    const lowered = loweredOrg(text, words, at, free);
    if (lowered !== null) {
      out.push(named('org', text, words, at, lowered, null));
      at = lowered + 1;
      continue;
    }
    const body = romanceOrg(words, at, free);
    if (body !== null) {
      out.push(named('org', text, words, at, body, null));
      at = body + 1;
      continue;
    }
    const event = loweredEvent(text, words, at, free) ?? romanceEvent(words, at, free);
    if (event !== null) {
      out.push(named('event', text, words, at, event, null));
      at = event + 1;
      continue;
    }
    if (!startsName(word, words[at + 1]) && !(SMALL_HEADS.test(word.text) && namesAfter(words, at, free))) {
      at++;
      continue;
    }
    const end = runEnd(words, at, free);
    for (const [from, to] of split(words, at, end)) push(out, text, words, from, to);
    at = end + 1;
  }
  return out;
}

/** "EXS-Präsident": the office is taken, the acronym before its hyphen is a name. */
function acronymBeforeHyphen(word: Word | undefined, taken: (start: number, end: number) => boolean): readonly Name[] {
  const acronym = /^(\p{Lu}{2,10})[-‑]\p{Lu}\p{Ll}/u.exec(word?.text ?? '')?.[1];
  if (word === undefined || acronym === undefined) return [];
  const end = word.start + acronym.length;
  return taken(word.start, end) ? [] : [{ form: 'acronym', start: word.start, end, text: acronym, title: null }];
}

/** "ospedale Regina Esempio": a noun of a body in small letters, as Romance and Slavic languages print it, and a name behind it. */
function namesAfter(words: readonly Word[], at: number, free: (w: Word | undefined) => w is Word): boolean {
  const next = words[at + 1];
  return free(next) && next.gap === '' && /^\p{Lu}\p{Ll}/u.test(next.text) && !FUNCTION_WORDS.has(next.lower) && !TITLES.test(next.text);
}

function startsName(word: Word, next: Word | undefined): boolean {
  if (isAcronym(word.text)) return true;
  // a name may begin with a number: "57 Group Hospital"
  if (/^\d{2,6}$/u.test(word.text)) return next?.gap === '' && /^\p{Lu}\p{Ll}/u.test(next.text) && orgHead(next.text) !== null;
  // "ospedale Example": small in its own language
  if (ROMANCE_HEAD.test(word.lower) && next?.capital === true && next.gap === '') return true;
  if (!word.capital || SPELT_NUMBER.test(word.lower)) return false;
  // "New Zealand", "El Salvador"
  if (isSmallWord(word) && next?.gap === '' && next.capital && isPlace(`${word.text} ${next.text}`)) return true;
  return !FUNCTION_WORDS.has(word.lower) || isOrdinal(word.text);
}

/** "Sixty-one", "Eleven" at the beginning of a sentence. */
const SPELT_NUMBER =
  /^(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|hundreds?|thousands?|dozens)$/u;

function isSmallWord(word: Word | undefined): boolean {
  return word?.capital === true && (ARTICLES.has(word.lower) || FUNCTION_WORDS.has(word.lower));
}

function isPlace(name: string): boolean {
  return countryCode(name) !== null || isCity(name);
}

/** Index of the last word of the run that begins at `from`. */
function runEnd(words: readonly Word[], from: number, free: (w: Word | undefined) => w is Word): number {
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
  const target = words[at];
  if (at === end + 1 || !free(target) || target.gap !== '' || !(target.capital || isAcronym(target.text))) return null;
  const between = words.slice(end + 1, at).map((w) => w.lower);
  const headed = headedBy(words, from, end);
  const particle = between.every((w) => PARTICLES.has(w));
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
  if (headed || particle) return at;
  // "Blood and Marrow Transplantation Society", "Alliance"-less runs: only when a head follows in the same run
  let look = at;
  while (words[look + 1]?.capital && words[look + 1]?.gap === '' && look - at < 6) look++;
  return words.slice(at, look + 1).some((w) => orgHead(w.text) === 'strong' || eventHead(w.text) !== null) ||
    between.every((w) => AND.has(w))
    ? at
    : null;
}

function headedBy(words: readonly Word[], from: number, end: number): boolean {
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

/** Parts of a run that are names of their own ("WHO and St. Anna Hospital", "Ada Example and Bo Sample"). */
function split(words: readonly Word[], from: number, end: number): readonly (readonly [number, number])[] {
  const titled = titleInside(words, from, end);
  if (titled !== null) return [...split(words, from, titled - 1), ...split(words, titled, end)];
  for (let at = from + 1; at < end; at++) {
    const word = words[at];
    if (word === undefined || !(AND.has(word.lower) && !word.capital)) continue;
    // "Trinidad and Tobago"
    if (countryCode(`${words[at - 1]?.text} ${word.text} ${words[at + 1]?.text}`) !== null) continue;
    let right = at + 1;
    while (right < end && ARTICLES.has(words[right]?.lower ?? '') && !words[right]?.capital) right++;
    const left = words.slice(from, at);
    const rest = words.slice(right, end + 1);
    const headed = (part: readonly Word[]) => part.some((w) => orgHead(w.text) !== null || eventHead(w.text) !== null);
    const strong = (part: readonly Word[]) => part.some((w) => orgHead(w.text) === 'strong' || eventHead(w.text) === 'strong');
    const acronym = (part: readonly Word[]) => part.length === 1 && isAcronym(part[0]?.text ?? '');
    // "the Example Society and Ada Sample": the body's name is complete, and a person's follows
    const person = orgHead(words[at - 1]?.text ?? '') === 'strong' && !headed(rest) && looksLikePerson(rest.map((w) => w.text).join(' '));
    const article = right > at + 1;
    const apart =
      person ||
      (!headed(left) && !headed(rest)) ||
      acronym(left) ||
      acronym(rest) ||
      (article && headed(rest)) ||
      (headed(left) &&
        strong(rest) &&
        !(
          left.some((w) => isOrdinal(w.text) || eventHead(w.text) !== null) &&
          rest.some((w) => eventHead(w.text) !== null) &&
          !rest.some((w) => isOrdinal(w.text))
        )) ||
      (!headed(left) &&
        headed(rest) &&
        left.length >= 2 &&
        !left.some((w) => FIELD.test(w.lower)) &&
        left.every((w) => !ADJECTIVE.test(w.lower)));
    if (apart) return [[from, at - 1], ...split(words, right, end)];
  }
  return [[from, end]];
}

/** "EXS Dr. Ada Example": a title begins a name of its own, but not behind the noun of a body ("Hospital Dr. Example"). */
function titleInside(words: readonly Word[], from: number, end: number): number | null {
  for (let at = from + 1; at < end; at++) {
    const before = words[at - 1];
    if (!PLAIN_TITLE.test(words[at]?.text ?? '') || before === undefined || TITLES.test(before.text)) continue;
    if (!NAMED_FOR_DOCTORS.test(before.lower) && !words[at + 1]?.text.match(/^\p{Ll}/u)) return at;
  }
  return null;
}

function push(out: Name[], text: string, words: readonly Word[], first: number, last: number): void {
  let from = first;
  let to = last;
  // "La Plata", "New Zealand": the small word is the place's own
  const town = isSmallWord(words[from]) && isPlace(text.slice(words[from]?.start ?? 0, words[to]?.end ?? 0));
  while (
    !town &&
    from <= to &&
    (ARTICLES.has(words[from]?.lower ?? '') ||
      (FUNCTION_WORDS.has(words[from]?.lower ?? '') && !isOrdinal(words[from]?.text ?? '') && !isAcronym(words[from]?.text ?? '')))
  )
    from++;
  while (to > from && CONNECTORS.has(words[to]?.lower ?? '')) to--;
  // "Ada Example MD PhD"
  while (to > from + 1 && DEGREE.test(words[to]?.text ?? '')) to--;
  // "Poster Presentation 2014 World Congress": kinds of text are no part of the name behind them
  while (
    from < to &&
    PAPER.test(words[from]?.lower ?? '') &&
    (/^\d{4}$/.test(words[from + 1]?.text ?? '') || PAPER.test(words[from + 1]?.lower ?? '') || isOrdinal(words[from + 1]?.text ?? ''))
  )
    from++;
  if (from > to) return;
  let titleEnd = from;
  while (titleEnd <= to && TITLES.test(words[titleEnd]?.text ?? '')) titleEnd++;
  const inside = words.slice(from, to + 1);
  // "Princess Example" may be a hospital's name; with a name of her own she is a person
  if (titleEnd === to && /^Prince(?:ss)?$/u.test(words[from]?.text ?? '')) titleEnd = from;
  if (titleEnd > from && titleEnd <= to) {
    const rest = words.slice(titleEnd, to + 1);
    if (!rest.some((w) => orgHead(w.text) !== null || eventHead(w.text) !== null)) {
      const title = text.slice(words[from]?.start ?? 0, words[titleEnd - 1]?.end ?? 0);
      // "Dr. Example Memorial Lecture" is a lecture; "Dr. Ada Example World" is a person before another word
      const other = rest.findIndex((w, i) => i > 0 && NOT_IN_NAMES.has(w.lower));
      if (other > 0 && rest.slice(other).some((w) => NAMED_AFTER.test(w.lower))) {
        out.push(named('name', text, words, titleEnd, to, null));
        return;
      }
      out.push(named('person', text, words, titleEnd, other > 0 ? titleEnd + other - 1 : to, title));
      if (other > 0) push(out, text, words, titleEnd + other, to);
      return;
    }
    // "Professor Example Research Institute" stays a body
  }
  if (titleEnd > to || (from === to && CLIPPED_TITLE.test(words[from]?.text ?? ''))) return;
  // "Example Foundation Opens New Ward": a headline's verb ends the name before it, and so does what a body makes or has
  const heads = inside.map((w, i) => (orgHead(w.text) === 'strong' || (i === 0 && isAcronym(w.text)) ? i : -1)).filter((i) => i >= 0);
  const headline = inside.findIndex((w, i) => i > 0 && HEADLINE_VERB.test(unshouted(w.text)) && heads.some((h) => h < i));
  if (headline > 0) {
    push(out, text, words, from, from + headline - 1);
    push(out, text, words, from + headline + 1, to);
    return;
  }
  const form = formOf(inside);
  const owner = heads.at(-1) ?? -1;
  if (
    form === 'name' &&
    owner > 0 &&
    owner < inside.length - 1 &&
    inside.slice(owner + 1).every((w) => w.capital) &&
    NOT_A_BODY.test(inside.at(-1)?.lower ?? '')
  ) {
    push(out, text, words, from, from + owner);
    push(out, text, words, from + owner + 1, to);
    return;
  }
  // "Example Hospital USA": the country is where it stands
  if (
    form === 'org' &&
    inside.length > 2 &&
    /^(?:USA|UK|UAE)$/u.test(inside.at(-1)?.text ?? '') &&
    BUILDING.test(inside.at(-2)?.lower ?? '')
  ) {
    push(out, text, words, from, to - 1);
    push(out, text, words, to, to);
    return;
  }
  // "Summary of the First Congress": what stands before the preposition is no part of the name behind it
  if (form === 'name') {
    const cut = inside.findIndex((w, i) => i > 0 && !w.capital && /^(?:of|for|at|du|de|der|des|del|della|dei)$/u.test(w.lower));
    if (cut > 0) {
      let right = from + cut + 1;
      while (right < to && (ARTICLES.has(words[right]?.lower ?? '') || !words[right]?.capital)) right++;
      const rest = formOf(words.slice(right, to + 1));
      if (right <= to && rest !== 'name') {
        push(out, text, words, from, from + cut - 1);
        push(out, text, words, right, to);
        return;
      }
    }
  }
  if (form === 'acronym' && inside.length === 1 && DEGREE.test(inside[0]?.text ?? '')) return;
  out.push(named(form, text, words, from, to, null));
}

/** "OPENS" → "Opens". */
function unshouted(word: string): string {
  return /^\p{Lu}{4,}$/u.test(word) ? `${word.slice(0, 1)}${word.slice(1).toLowerCase()}` : word;
}

/** What a run of words is by its form. */
export function formOf(words: readonly Word[]): Form {
  const place = words.map((w) => w.text).join(' ');
  if (countryCode(place) !== null) return 'place';
  // "Palais des Congrès": a building, whatever it is for
  if (words.length > 1 && /^(?:Palais|Palazzo|Palacio|Maison|Haus|Halle)$/u.test(words[0]?.text ?? '')) return 'org';
  // "Gulf of Samples Society": the first "of" belongs to a name of the map
  const cut = words.findIndex(
    (w, i) => i > 0 && !w.capital && CONNECTORS.has(w.lower) && !AND.has(w.lower) && !(i === 1 && LAND_FORM.test(words[0]?.lower ?? '')),
  );
  const base = cut < 0 ? words : words.slice(0, cut);
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
  if (isCity(place) || isRegion(place)) return 'place';
  if (words.length === 1 && isAcronym(place)) return 'acronym';
  return 'name';
}

/** "Local Organizing Committee", "Executive Board": a part that any body has, no body of its own. */
export function isGenericPart(name: string): boolean {
  const words = wordsOf(name);
  return words.some((w) => GENERIC_PART.test(w.lower)) && words.every((w) => GENERIC_PART.test(w.lower) || GENERIC_WORD.test(w.lower));
}

/** A word of the common vocabulary that a sentence's beginning lifts: "Members", "Education". */
export function isCommonWord(word: string): boolean {
  return NOT_IN_NAMES.has(word.toLowerCase()) && !isAcronym(word);
}

/** Could these words be a person's name: two to six words, no word of the common vocabulary, no acronym but an upper-case surname. */
export function looksLikePerson(name: string): boolean {
  const words = wordsOf(name);
  if (/\d|[&/]/u.test(name)) return false;
  if (/^\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?\s(?:\p{Lu}\.\s?){1,3}$/u.test(name)) return true;
  // "A.B.Example"
  if (/^(?:\p{Lu}\.){1,3}\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(name)) return true;
  if (words.length < 2 || words.length > 6) return false;
  // "ADA EXAMPLE" in a heading or a list
  const shouted = words.every((w) => /^[\p{Lu}'’-]{3,}$/u.test(w.text)) && words.some((w) => w.text.length >= 5);
  let plain = 0;
  for (const word of words) {
    if (/^\p{Lu}\.(?:-?\p{Lu}\.)*$/u.test(word.text) || /^\p{Lu}$/u.test(word.text)) continue;
    if (PARTICLES.has(word.lower) || SURNAME_PARTS.has(word.lower)) continue;
    if (!word.capital || NOT_IN_NAMES.has(word.lower) || FUNCTION_WORDS.has(word.lower)) return false;
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

/** A word of the trade ("Education", "Oncology", "Board") rather than of a name. */
export function isVocabulary(word: string): boolean {
  const lower = word.toLowerCase();
  return NOT_IN_NAMES.has(lower) || FUNCTION_WORDS.has(lower) || FIELD.test(lower);
}

/** "National society of pediatric hematologists", "Региональное общество детских врачей": one capital, then small letters. */
function loweredOrg(_text: string, words: readonly Word[], at: number, free: (w: Word | undefined) => w is Word): number | null {
  const first = words[at];
  const numbered = /^\d{2,6}$/u.test(first?.text ?? '');
  if (first === undefined || !(/^\p{Lu}\p{Ll}/u.test(first.text) || numbered) || FUNCTION_WORDS.has(first.lower)) return null;
  const cyrillic = /^\p{Script=Cyrillic}/u.test(first.text);
  let head = -1;
  for (let i = at; i <= at + (cyrillic ? 6 : 7); i++) {
    const w = words[i];
    if (!free(w) || (i > at && w.gap !== '')) break;
    if (i > at && FUNCTION_WORDS.has(w.lower)) break;
    if (i > at && !cyrillic && w.capital && !words[i - 1]?.capital && !(numbered && i === at + 1)) break;
    // "Сотрудники Национального центра": the name begins with the second word
    if (cyrillic && i > at && w.capital && !CYRILLIC_ADJECTIVE.test(words[i - 1]?.lower ?? '')) break;
    if (orgHead(w.text) === 'strong' && (i > at || cyrillic)) {
      head = i;
      break;
    }
  }
  if (head < 0 || (words[head]?.capital && head > at && !cyrillic)) return null;
  if (!cyrillic && /s$/u.test(words[head]?.lower ?? '') && !/(?:ss|us)$/u.test(words[head]?.lower ?? '')) return null;
  let end = head;
  let linked = false;
  while (end - head < 12) {
    const next = words[end + 1];
    if (!free(next)) break;
    // "centre of haematology, oncology and immunology"
    if (next.gap === ',' && linked && !cyrillic && !next.capital && FIELD.test(words[end]?.lower ?? '')) {
      end = smallFieldList(words, end, free) ?? end;
      break;
    }
    if (next.gap !== '') break;
    if (cyrillic) {
      if (CYRILLIC_LINKS.has(next.lower)) {
        const after = words[end + 2];
        if (!free(after) || after.gap !== '' || CYRILLIC_VERB.test(after.lower)) break;
        end += 2;
        continue;
      }
      if (FUNCTION_WORDS.has(next.lower) || CYRILLIC_VERB.test(next.lower)) break;
      if (beginsCyrillicPerson(words, end + 1, free)) break;
      end++;
      continue;
    }
    if (!linked && !/^(?:of|for)$/u.test(next.lower)) break;
    if (LINKS.has(next.lower) || (next.lower === 'with' && words[end + 2]?.capital)) {
      const after = words[end + 2];
      if (!free(after) || after.gap !== '') break;
      linked = true;
      end++;
      continue;
    }
    if (FUNCTION_WORDS.has(next.lower) || EVENT_STOP.test(next.lower) || /(?:izes|ises)$/u.test(next.lower)) break;
    end++;
  }
  while (end > head && (LINKS.has(words[end]?.lower ?? '') || CYRILLIC_LINKS.has(words[end]?.lower ?? ''))) end--;
  if (cyrillic) return end > at ? end : null;
  if (linked && end > head + 1) return end;
  // "North Group Children cancer hospital"
  const capitals = words.slice(at, head).filter((w) => w.capital).length;
  return capitals >= 2 && head - at - capitals <= 2 ? head : null;
}

/** Index of the last word of ", oncology and immunology": one or two small words a piece, the last a field, an "and" before the last. */
function smallFieldList(words: readonly Word[], from: number, free: (w: Word | undefined) => w is Word): number | null {
  let at = from + 1;
  while (at < words.length && at - from < 10) {
    let last = at;
    while (last < at + 2 && !FIELD.test(words[last]?.lower ?? '')) last++;
    const piece = words.slice(at, last + 1);
    if (!piece.every((w) => free(w) && !w.capital) || !FIELD.test(words[last]?.lower ?? '')) return null;
    const next = words[last + 1];
    if (next?.lower === 'and' && (next.gap === '' || next.gap === ',')) {
      const end = FIELD.test(words[last + 2]?.lower ?? '') ? last + 2 : last + 3;
      const closing = words.slice(last + 2, end + 1);
      return closing.every((w) => free(w) && w.gap === '' && !w.capital) && FIELD.test(words[end]?.lower ?? '') ? end : null;
    }
    if (next?.gap !== ',') return null;
    at = last + 1;
  }
  return null;
}

/**
 * Events named in small letters: "the second sitting of the specialists of Examplia", "5th annual congress of the Example Society",
 * "научно-образовательный семинар по программе «Пример»". An ordinal begins the name, in Russian an adjective may; words that name nothing end it.
 */
function loweredEvent(text: string, words: readonly Word[], at: number, free: (w: Word | undefined) => w is Word): number | null {
  const first = words[at];
  if (first === undefined) return null;
  const cyrillic = /^\p{Script=Cyrillic}/u.test(/^[IVXL]+$/u.test(first.text) ? (words[at + 1]?.text ?? '') : first.text);
  const ordinal = isOrdinal(first.text) && !/^[IVXL]$/u.test(first.text);
  if (!ordinal && !(cyrillic && CYRILLIC_ADJECTIVE.test(first.lower))) return null;
  let head = -1;
  for (let i = at + 1; i <= at + 5; i++) {
    const w = words[i];
    if (!free(w) || w.gap !== '' || FUNCTION_WORDS.has(w.lower)) break;
    if (!cyrillic && w.capital && !isAcronym(w.text)) break;
    const strength = eventHead(w.text);
    if (strength === 'strong' || (strength === 'weak' && GATHERING.test(w.lower))) {
      head = i;
      break;
    }
    if (cyrillic ? !CYRILLIC_ADJECTIVE.test(w.lower) && !isOrdinal(w.text) : EVENT_STOP.test(w.lower)) break;
  }
  if (head < 0 || (words[head]?.capital && !cyrillic)) return null;
  let end = head;
  let linked = false;
  while (end - head < 14) {
    const next = words[end + 1];
    if (!free(next) || next.gap !== '') break;
    if (EVENT_LINKS.has(next.lower) || (next.lower === 'the' && linked)) {
      const after = words[end + 2];
      if (!free(after) || after.gap !== '') break;
      if (!linked && !/^(?:of|for|on|по)$/u.test(next.lower)) break;
      linked = true;
      end++;
      continue;
    }
    if (!(linked || cyrillic) || FUNCTION_WORDS.has(next.lower) || EVENT_STOP.test(next.lower)) break;
    if (cyrillic ? CYRILLIC_VERB.test(next.lower) : countryCode(next.text) !== null && !linked) break;
    end++;
  }
  while (end > head && (EVENT_LINKS.has(words[end]?.lower ?? '') || words[end]?.lower === 'the')) end--;
  // "по программе «Пример»": the quoted name belongs to it
  const quoted = /^\s«[^«»]{2,80}»/u.exec(text.slice(words[end]?.end ?? 0));
  if (quoted !== null) {
    const close = (words[end]?.end ?? 0) + quoted[0].length;
    while ((words[end + 1]?.end ?? Number.POSITIVE_INFINITY) <= close) end++;
  }
  const plain = end === head && head === at + 1;
  // "ежегодный конгресс", "annual congress" alone name nothing; "the first meeting" may be any
  if (plain && (!/^\d/u.test(first.text) || GATHERING.test(words[head]?.lower ?? ''))) return null;
  if (end === head && !/^\d|^[IVXL]{2}/u.test(first.text) && !words.slice(at + 1, head).some((w) => SCOPE.test(w.lower))) return null;
  return end;
}

/** "Центра детской онкологии Иван Примеров", "… Примеров И.В.": two capitals, the first no adjective or genitive, are a person's. */
function beginsCyrillicPerson(words: readonly Word[], at: number, free: (w: Word | undefined) => w is Word): boolean {
  const [first, second] = [words[at], words[at + 1]];
  if (first?.capital !== true || words[at - 1]?.capital === true || !free(second) || second.gap !== '' || !second.capital) return false;
  return /^\p{Lu}\.$/u.test(second.text) || /^\p{Lu}\.\p{Lu}\.?$/u.test(second.text) || !/(?:[оеы]й|[ое]го|[иы]х|[иы])$/u.test(first.lower);
}

/** "Journées ivoiriennes de néonatologie", "Congresso nazionale di pediatria": a capital on the head alone. */
function romanceEvent(words: readonly Word[], at: number, free: (w: Word | undefined) => w is Word): number | null {
  const head = words[at];
  if (head === undefined || !ROMANCE_EVENT.test(head.text)) return null;
  let end = at;
  while (end - at < 9) {
    const next = words[end + 1];
    if (!free(next) || next.gap !== '' || next.capital || ROMANCE_STOP.test(next.lower)) break;
    if (ROMANCE_LINKS.test(next.lower)) {
      const after = words[end + 2];
      if (!free(after) || after.gap !== '' || after.capital || ROMANCE_STOP.test(after.lower)) break;
      end += ROMANCE_LINKS.test(after.lower) ? 1 : 2;
      continue;
    }
    if (FUNCTION_WORDS.has(next.lower)) break;
    end++;
  }
  while (end > at && ROMANCE_LINKS.test(words[end]?.lower ?? '')) end--;
  return end > at && words[end + 1]?.capital !== true ? end : null;
}

/** "Société exemplaire de pédiatrie", "Federazione lacustre delle associazioni di genitori": a capital on the head alone, and what it is of. */
function romanceOrg(words: readonly Word[], at: number, free: (w: Word | undefined) => w is Word): number | null {
  const head = words[at];
  if (head === undefined || !ROMANCE_ORG.test(head.text)) return null;
  const small = (w: Word | undefined): w is Word => free(w) && w.gap === '' && /^\p{Ll}/u.test(w.text);
  const adjectives = (from: number): number => {
    let end = from;
    for (
      let next = words[end + 1];
      small(next) && ROMANCE_ADJECTIVE.test(next.lower) && !ROMANCE_VERB.test(next.lower);
      next = words[end + 1]
    )
      end++;
    return end;
  };
  let end = adjectives(at);
  let linked = false;
  while (end - at < 14) {
    const link = words[end + 1];
    if (!small(link)) break;
    if (!(ROMANCE_OF.test(link.lower) || (linked && /^(?:et|e|y|ed)$/u.test(link.lower)))) break;
    // "de l'enfant", "d'oncologie": article and noun may be one word
    let noun = end + 1;
    if (!/['’]\p{L}/u.test(link.text)) {
      noun++;
      while (/^(?:la|le|les|lo|gli|los|las|el|l|d)$/u.test(words[noun]?.lower ?? '') && words[noun]?.gap === '') noun++;
    }
    const last = words[noun];
    if (!small(last) || FUNCTION_WORDS.has(last.lower)) break;
    linked = true;
    end = adjectives(noun);
  }
  // with a capital behind it the name is of another kind
  return linked && !(words[end + 1]?.capital === true && words[end + 1]?.gap === '') ? end : null;
}

function named(form: Form, text: string, words: readonly Word[], from: number, to: number, title: string | null): Name {
  const start = words[from]?.start ?? 0;
  let end = words[to]?.end ?? start;
  let name = text.slice(start, end);
  if (form === 'person') {
    const bare = name.replace(/['’]s?$/u, '');
    end -= name.length - bare.length;
    name = bare;
  } else if (/['’]s$/u.test(name)) {
    name = name.slice(0, -2);
    end -= 2;
  }
  return { form, start, end, text: name, title };
}

const MAX_WORDS = 24;

const ROMANCE_HEAD =
  /^(?:ospedale|policlinico|istituto|università|clinica|fondazione|hôpital|université|clinique|fondation|instituto|universidad|fundación|больниц[аеуы]|клиник[аеуи])$/u;

const DEGREE =
  /^(?:MD|PhD|DPhil|MBBS|MBChB|FRC\p{L}{1,5}|MRC\p{L}{1,5}|FCPS|FASCO|FAAP|FACS|FRACP|MSc|BSc|DSc|MPH|MBA|DNB|DCH|RN|MSN|BSN|PharmD|MRCPCH|FCA|CBE|OBE|MBE|KBE|DBE|OAM|ONZM|CNZM|MNZM)\.?$/u;

const CONNECTORS: ReadonlySet<string> = new Set(
  'of for and the with to on in against de del della delle degli dell dei di d sul sulla sulle da dos das do e y et la le les l des du pour und für der zur en voor van von den het ter ten te el al bin ibn à contro per contre los las и по им van'.split(
    ' ',
  ),
);
const PARTICLES: ReadonlySet<string> = new Set(
  'de del della di da dos das do lo van von den der ter ten te el al bin ibn la le zu af av'.split(' '),
);
const SURNAME_PARTS: ReadonlySet<string> = new Set('st st. mac mc'.split(' '));
/** Given names that some language also gives to a country. */
const GIVEN_AND_LAND: ReadonlySet<string> = new Set('georgia jordan israel chad franca india kenya malta'.split(' '));
/** Surnames that are lands too. */
const SURNAME_AND_LAND: ReadonlySet<string> = new Set('montenegro holland england jordan israel'.split(' '));
const ARTICLES: ReadonlySet<string> = new Set(
  'the l un dell all dall nell sull der die das den dem des le la les l il lo gli i el los las de het'.split(' '),
);
const AND: ReadonlySet<string> = new Set('and und et e y en и &'.split(' '));
const LINKS: ReadonlySet<string> = new Set('of for and the'.split(' '));
const TITLE_LINKS: ReadonlySet<string> = new Set('Of For And The Against'.split(' '));
const EVENT_LINKS: ReadonlySet<string> = new Set('of for on and по и для'.split(' '));
const EVENT_STOP =
  /^(?:was|were|is|are|will|took|takes|taking|held|holds|has|have|had|opened|opens|ended|ends|began|begins|started|starts|brought|brings|gathered|gathers|met|meets|drew|saw|ran|came|comes|went|gave|made|became|sent|won|led|said|says|told|takes|makes|gives|leads|works|stands|runs|helps|offers|provides|wants|aims|needs|plans|does|did|may|can|must|should|would|could|\p{L}+ed)$/u;
const NOT_AN_EVENT =
  /^(?:hotel|hotels|room|rooms|hall|venue|resort|tower|building|palace|app|website|secretariat|proceedings|programme|program|presidents?|chairs?|report|abstracts?|registration|grants?|awards?|prize|fellowships?|organi[sz]ers?|book|papers?|fee|fees|bag|dinner|news|calendar|archive|team)$/u;
/** What a body has, makes or publishes: the last word says that the name is no body's. */
const NOT_A_BODY =
  /^(?:regulations?|acts?|laws?|bill|surveys?|reports?|guidelines?|guides?|plans?|strateg(?:y|ies)|declarations?|journals?|awards?|prizes?|medals?|websites?|newsletters?|magazine|statements?|resolutions?|directive|agreements?|memorandum|treaty|charter|polic(?:y|ies)|protocols?|stud(?:y|ies)|books?|booklet|manual|days?|weeks?|months?|news|updates?|signs?|signing|ceremony|lectures?|fellowships?|fellows|grants?|scholarships?|members?|membership|presidents?|chairs?|chairman|elections?|history|milestones?|overview|mission|vision|values|building|buildings|hall|logo|staff|delegation|patients|survivors|publications?|abstracts?|posters?|presentations?|results|data|visit)$/u;
const SMALL_HEADS =
  /^(?:ospedale|policlinico|istituto|università|fondazione|associazione|hôpital|clinique|fondation|université|clínica|instituto|universidad|fundación|asociación|больниц[аыуе]|клиник[аиуе]|фонд(?:а|у|ом|е)?|университет(?:а|у|ом|е)?)$/u;
/** Third persons that headlines print with a capital. */
const HEADLINE_VERB =
  /^(?:Signs|Opens|Closes|Ends|Concludes|Draws|Names|Chooses|Issues|Launches|Hosts|Holds|Celebrates|Announces|Elects|Appoints|Joins|Wins|Receives|Welcomes|Publishes|Calls|Urges|Visits|Meets|Marks|Starts|Begins|Becomes|Promotes|Clinches|Unites|Unveils|Honou?rs|Donates|Supports|Trains|Seeks|Gets|Gives|Takes|Makes|Brings|Partners|Collaborates|Commits|Works|Helps|Offers|Provides|Congratulates|Mourns|Presents|Organi[sz]es|Attends|Participates|Says|Releases|Introduces|Expands|Extends|Inaugurates|Establishes|Creates|Builds|Gains|Earns|Gathers|Mobili[sz]es|Endorses|Recogni[sz]es|Approves|Adopts|Returns|Reaches|Performs|Treats|Raises|Funds|Backs|Pledges)$/u;
const BUILDING = /^(?:hospital|clinic|cent(?:re|er)|institute|university|school|college)$/u;
/** Parts that every body has: with nothing but such words before them they name none. */
const GENERIC_PART =
  /^(?:committees?|boards?|offices?|secretariat|teams?|units?|departments?|groups?|party|section|service|division|programs?|programmes?|projects?|initiatives?)$/u;
const GENERIC_WORD =
  /^(?:executive|scientific|local|organi[sz]ing|programme?|steering|advisory|nominating|nominations|ethics|management|education|educational|training|finance|audit|standing|sub|working|study|task|joint|board|of|directors|trustees|host|core|support|technical|international|national|regional|central|general|abstract|award|awards|communication|communications|publication|publications|membership|new|our|project|clinical|medical|research|nursing|outreach|treatment|special|interest)$/u;
const ROMANCE_EVENT =
  /^(?:Congrès|Journées|Colloque|Assises|Rencontres|Congresso|Convegno|Giornate|Congreso|Jornadas|Encuentro|Simposio)$/u;
const ROMANCE_LINKS =
  /^(?:de|du|des|d['’]\p{L}+|la|le|les|l['’]\p{L}+|di|del|della|delle|dei|degli|dell['’]\p{L}+|sur|sulla|sul|sobre|en|in|et|e|y|pour|per|para)$/u;
const ROMANCE_ORG =
  /^(?:Société|Association|Alliance|Fédération|Confédération|Ligue|Réseau|Fondation|Union|Groupe|Collège|Académie|Institut|Società|Associazione|Federazione|Confederazione|Lega|Rete|Fondazione|Unione|Gruppo|Accademia|Sociedad|Asociación|Federación|Confederación|Liga|Red|Fundación|Unión|Grupo|Academia|Sociedade|Associação|Federação|Aliança|Alianza|Alleanza)$/u;
const ROMANCE_OF =
  /^(?:de|du|des|d|d['’]\p{L}+|di|del|della|delle|dei|degli|dello|dell|dell['’]\p{L}+|da|dos|das|do|pour|contre|per|contro|para|contra)$/u;
const ROMANCE_ADJECTIVE =
  /(?:aise?s?|oise?s?|enne?s?|iens?|éen(?:ne)?s?|ale?s?|aux|iques?|ains?|aines?|aires?|phones?|ives?|euses?|an[oae]|ian[oae]|ic[oaie]s?|ales?|al[ei]|es[ei]|ès|esas?|ñol[as]?|ari[oae]s?|[cg]h[ei]|istres?|estr[ei]|ustres?)$/u;
const ROMANCE_VERB =
  /^(?:indique|explique|communique|applique|implique|revendique|publie|publican?|dedica|indica|comunica|pubblica|pratica|applica|implica|avoue|fait|pratique|critique|fabrique)$/u;
const ROMANCE_STOP =
  /^(?:ont|a|est|sont|était|aura|auront|s['’]est|se|sera|seront|réuni\p{L}*|à|au|qui|si|è|ha|hanno|sarà|al|alla|che|fue|será|tuvo|tendrá|reunió|con|presso|dal|du|le|nel|nella|el|commence\p{L}*|débute\p{L}*|rassemble\p{L}*|accueille\p{L}*|célèbre|inizia|apre|riunisce|accoglie|comienza|abre|reúne|congrega)$/u;
const SCOPE =
  /^(?:international|national|regional|european|african|asian|american|nordic|balkan|scientific|clinical|medical|междунар\p{L}+|всероссийск\p{L}+|национальн\p{L}+|научн\p{L}+)$/u;
/** Nouns of the map that take "of" and a name. */
const LAND_FORM = /^(?:bay|gulf|isles?|horn|straits?|cape|port|mouth)$/u;
const GATHERING = /^(?:meetings?|assembly|sitting|gathering|заседани.|встреч.|пленум)$/u;
const CYRILLIC_ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ым|им|ом|ем)$/u;
const WEBSITES = /^(?:Facebook|Twitter|LinkedIn|Instagram|YouTube|Zoom|Telegram|Teams|Webex)$/u;
const CYRILLIC_LINKS: ReadonlySet<string> = new Set('и по им им. имени'.split(' '));
const CYRILLIC_VERB =
  /(?:^(?:избран|назначен|основан|создан|организован|учрежден|учреждён|проведен|проведён)[аоы]?$|л|ла|ло|ли|ет|ют|ит|ят|ся|ть|\p{L}{4}(?:ано|ено|аны|ены))$/u;

/** Endings of words for fields of work and study. */
const FIELD =
  /(?:log(?:y|ie|ia|ía|ii|ist|ists|isch|ico|ica|ique)|логии|ology\/oncology|oncology|ics|iatry|istry|ation|medicine|medizin|care|cancer|cancers|health|gesundheit|research|recherche|education|training|therapy|therapie|nursing|nurses|surgery|transplantation|control|leuk(?:a?e)mia|lymphoma|treatment|science|sciences|pharmacy|palliative)$/u;
const PAPER = /^(?:e-?poster|poster|oral|presentation|abstract|abstracts|report|proceedings|programme?|summary|communiqué)$/u;
const ADJECTIVE = /(?:al|ic|ian|ean|ish|ese|ive|ary|ic|national|paediatric|pediatric)$/u;

const TITLES =
  /^(?:Prof|Lic|Professor|Professors|Profs|Pr|Dhr|Mw|Lic|Nurse|Judge|Senator|Prim|OA|OÄ|Mag|Baroness|Princess|Prince|Sultan|Sheikh|Sheikha|HRH|Pre|Dr|Drs|Dra|Dre|Doctor|Doctora|Docteur|Docteure|Dottor|Dott|Dott\.ssa|Dottoressa|Professoressa|Professore|Prof\.ssa|Mr|Mrs|Ms|Miss|Mx|Mag|Mgr|MUDr|Sir|Dame|Lord|Lady|Hon|Honourable|Honorable|Justice|Frau|Herr|Herrn|Monsieur|Madame|Mme|Mlle|Signor|Signora|Don|Doña|Señor|Señora|A\/Prof|Assoc|Associate|Uncle|Aunt|Sister|Rev|проф|профессор|доктор|академик|Dipl|PD|Priv|Emeritus|Emerita|Brig|Brigadier|Maj|Gen|Col|Lt|Capt|Univ\.-Prof)\.?$/iu;

/** Bodies that carry a doctor's name and title: "Hospital Dr. Example". */
const NAMED_FOR_DOCTORS =
  /^(?:hospital|hospitals|clinic|clinica|clínica|clinique|klinik|instituto|institut|institute|centro|fundación|fundacion|school|escuela|policlinico|foundation|trust|fund)$/u;
/** The first half of "Univ.-Prof.", and a number that counts something ("the II. Department"). */
const CLIPPED_TITLE = /^(?:(?:Univ|Priv|Dipl|Ass|Hon)\.|I{1,3}|IV|VI{0,3}|IX|X)$/u;
/** A title that is nothing but one, wherever it stands. */
const PLAIN_TITLE =
  /^(?:Prof|Pr|Pre|Professor|Profs|Dr|Drs|Dra|Dre|Mrs?|Ms|Mme|Frau|Herr|Herrn|PD|Priv\.-Doz|A\/Prof|Dott|Dott\.ssa|Prof\.ssa)\.?$/u;
/** What is named after persons. */
const NAMED_AFTER =
  /^(?:lecture|lectures|award|awards|prize|medal|address|keynote|fellowship|scholarship|fund|memorial|symposium|hall|chair|preis|prix|premio|vorlesung)$/u;

/** Common words that capitals in headings and titles lift to look like names. */
const NOT_IN_NAMES: ReadonlySet<string> = new Set(
  (
    'about news home contact more read board member members president presidents chair director committee annual report general medical clinical scientific national international regional global world european african asian american latin nordic german french italian belgian ' +
    'pediatric paediatric pediatrics paediatrics child children childhood kids youth adolescent adolescents adult adults family families parents patient patients nurse nurses doctor doctors physician physicians volunteer volunteers teachers students residents technicians everyone money funds care cancer tumor tumour leukemia leukaemia lymphoma blood brain bone marrow ' +
    'oncology haematology hematology immunology surgery radiotherapy chemotherapy therapy treatment care health healthcare medicine medicines hospital research science sciences study studies trial trials data registry education training programme program project projects working group groups ' +
    'award awards prize fellowship fellow fellows lecture keynote address speech welcome opening closing plenary session sessions day days week month year years date dates time venue registration abstract abstracts poster posters oral presentation presentations agenda programmes schedule deadline ' +
    'strategic plan vision mission values goal goals aim aims objective objectives activity activities history milestones overview introduction background methods results conclusion conclusions outcomes summary highlights statement declaration initiative agreement memorandum understanding partnership ' +
    'collaboration cooperation support supporters sponsors partners partner organizers organisers organizer host hosts participants delegates attendees speakers speaker country countries region regions city street road avenue building floor north south east west eastern western northern southern central upper ' +
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter new first second third fourth fifth last next early late early-career young youngest ' +
    'journal newsletter magazine press release website web page online virtual hybrid email phone address office headquarters secretariat full name bio photo image video facebook twitter linkedin instagram youtube source author authors editor published updated ' +
    'acute chronic grade type stage risk low high cell cells stem transplant transplantation lymphoblastic myeloid sarcoma glioma gliomas neuroblastoma retinoblastoma ' +
    'state province county district island river mountain lake valley plains bay official relations primary secondary area areas part parts social determinant determinants economic political practice practices ribbon awareness month night run walk dinner evening morning afternoon ' +
    'public private policy privacy terms cookies login search menu skip content join donate volunteer hope life star smile future hero heroes gift camp hotel palace hall theatre park university college school institute foundation society association ' +
    'guideline guidelines protocol protocols standard standards network access artificial intelligence evidence action building bridges challenge survivor survivors survivorship nursing palliative precision global'
  ).split(' '),
);
