// Names in a sentence: runs of capitalised words with their connecting words, and what the run's own form says it is.
// Judges form only; whose name it is, and whether two are one, is decided over the whole document and folder.

import { loweredEvent } from '../events/lowered-event.ts';
import { romanceEvent } from '../events/romance-event.ts';
import { loweredOrg } from '../organizations/lowered-org.ts';
import { romanceOrg } from '../organizations/romance-org.ts';
import { TITLES } from '../persons/titles.ts';
import { isPlace } from '../places/is-place.ts';
import { addNames } from './add-names.ts';
import { isSmallWord } from './connecting-words.ts';
import { isOrdinal, orgHead } from './heads.ts';
import { type Name, named } from './name.ts';
import { runEnd } from './run-end.ts';
import { splitRun } from './split-run.ts';
import { FUNCTION_WORDS, isAcronym, type Word, wordsOf } from './words.ts';

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
    for (const [from, to] of splitRun(words, at, end)) addNames(out, text, words, from, to);
    const last = out.at(-1);
    // "das Beispielregister (BeRe)": a compound that its short name makes a name
    if (last?.form === 'definite-org' && last.text.length >= COMPOUND && /^\s\(\p{Lu}[\p{L}\d]{1,9}\)/u.test(text.slice(last.end)))
      out.splice(-1, 1, { ...last, form: 'org' });
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

/** Letters of a noun with a first part of its own ("Beispielregister"); "Universität" alone has none. */
const COMPOUND = 12;

/** "Sixty-one", "Eleven" at the beginning of a sentence. */
const SPELT_NUMBER =
  /^(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|hundreds?|thousands?|dozens)$/u;

const ROMANCE_HEAD =
  /^(?:ospedale|policlinico|istituto|università|clinica|fondazione|hôpital|université|clinique|fondation|instituto|universidad|fundación|больниц[аеуы]|клиник[аеуи])$/u;

const SMALL_HEADS =
  /^(?:ospedale|policlinico|istituto|università|fondazione|associazione|hôpital|clinique|fondation|université|clínica|instituto|universidad|fundación|asociación|больниц[аыуе]|клиник[аиуе]|фонд(?:а|у|ом|е)?|университет(?:а|у|ом|е)?)$/u;
