// What one run of words comes to: titles, degrees, headline verbs and other words that are no part of the name are taken off,
// and the rest is one name or several. Which words make a run is decided before.

import { DEGREE, TITLES } from '../persons/titles.ts';
import { isPlace } from '../places/is-place.ts';
import { ARTICLES, CONNECTORS, isSmallWord } from './connecting-words.ts';
import { formOf, NOT_A_BODY } from './form-of.ts';
import { eventHead, isOrdinal, orgHead } from './heads.ts';
import { type Name, named } from './name.ts';
import { NOT_IN_NAMES } from './vocabulary.ts';
import { FUNCTION_WORDS, isAcronym, type Word } from './words.ts';

export function addNames(out: Name[], text: string, words: readonly Word[], first: number, last: number): void {
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
  // "By Ada Example   Posted Monday"
  while (to > from && /^(?:Posted|Published|Updated|Modified)$/u.test(words[to]?.text ?? '')) to--;
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
      if (other > 0) addNames(out, text, words, titleEnd + other, to);
      return;
    }
    // "Professor Example Research Institute" stays a body
  }
  if (titleEnd > to || (from === to && CLIPPED_TITLE.test(words[from]?.text ?? ''))) return;
  // "Example Foundation Opens New Ward": a headline's verb ends the name before it, and so does what a body makes or has
  const heads = inside.map((w, i) => (orgHead(w.text) === 'strong' || (i === 0 && isAcronym(w.text)) ? i : -1)).filter((i) => i >= 0);
  const headline = inside.findIndex((w, i) => i > 0 && HEADLINE_VERB.test(unshouted(w.text)) && heads.some((h) => h < i));
  if (headline > 0) {
    addNames(out, text, words, from, from + headline - 1);
    addNames(out, text, words, from + headline + 1, to);
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
    addNames(out, text, words, from, from + owner);
    addNames(out, text, words, from + owner + 1, to);
    return;
  }
  // "Example Hospital USA": the country is where it stands
  if (
    form === 'org' &&
    inside.length > 2 &&
    /^(?:USA|UK|UAE)$/u.test(inside.at(-1)?.text ?? '') &&
    BUILDING.test(inside.at(-2)?.lower ?? '')
  ) {
    addNames(out, text, words, from, to - 1);
    addNames(out, text, words, to, to);
    return;
  }
  // "Example Children's Hospital of the Republic of Samplia": where it stands
  const land = form === 'org' ? inside.findIndex((w, i) => i >= 3 && w.lower === 'of' && inside[i + 2]?.lower === 'republic') : -1;
  if (land > 0 && BUILDING.test(inside[land - 1]?.lower ?? '')) {
    addNames(out, text, words, from, from + land - 1);
    addNames(out, text, words, from + land + 2, to);
    return;
  }
  // "Council of the Example Society": a board that every body has, and the body behind it
  const board = form === 'org' ? boardBefore(inside) : 0;
  if (board > 0) {
    addNames(out, text, words, from + board, to);
    return;
  }
  // "Summary of the First Congress": what stands before the preposition is no part of the name behind it
  if (form === 'name') {
    const cut = inside.findIndex((w, i) => i > 0 && !w.capital && /^(?:of|for|at|du|de|der|des|del|della|dei)$/u.test(w.lower));
    if (cut > 0) {
      let right = from + cut + 1;
      while (right < to && (ARTICLES.has(words[right]?.lower ?? '') || !words[right]?.capital)) right++;
      const rest = formOf(words.slice(right, to + 1));
      // "Prince of Samples Hospital", "Queen of the North Clinic"
      if (cut === 1 && CROWNED.test(inside[0]?.text ?? '') && right <= to && rest === 'org') {
        out.push(named('org', text, words, from, to, null));
        return;
      }
      if (right <= to && rest !== 'name') {
        addNames(out, text, words, from, from + cut - 1);
        addNames(out, text, words, right, to);
        return;
      }
    }
  }
  // "MA RN" behind a name
  if ((form === 'acronym' || form === 'name') && inside.every((w) => DEGREE.test(w.text))) return;
  out.push(named(form, text, words, from, to, null));
}

/** Words of a board and its article before the name of the body whose board it is; 0 where there are none. */
function boardBefore(inside: readonly Word[]): number {
  const at = inside.findIndex((w) => BOARD.test(w.text));
  if (at < 0 || at > 1 || (at === 1 && !BOARD_KIND.test(inside[0]?.text ?? ''))) return 0;
  let of = at + 1;
  if (inside[of]?.lower === 'of' && /^(?:directors|trustees|governors|management)$/u.test(inside[of + 1]?.lower ?? '')) of += 2;
  const article = /^(?:der|des|du|del|della)$/u.test(inside[of]?.lower ?? '')
    ? 1
    : /^(?:of|de|van)$/u.test(inside[of]?.lower ?? '') && /^(?:the|la|de|het)$/u.test(inside[of + 1]?.lower ?? '')
      ? 2
      : 0;
  const rest = inside.slice(of + article);
  return article > 0 &&
    rest.length >= 2 &&
    rest[0]?.capital === true &&
    formOf(rest) === 'org' &&
    rest.some((w) => orgHead(w.text) === 'strong')
    ? of + article
    : 0;
}

const BOARD = /^(?:Council|Board|Executive|Vorstand|Präsidium|Bureau|Consiglio|Direttivo|Junta|Bestuur)$/u;
const BOARD_KIND = /^(?:Executive|Management|Governing|General|National|New)$/u;

/** Whose title a house may bear. */
const CROWNED = /^(?:Prince|Princess|King|Queen|Duke|Duchess|Earl|Order|Sisters|Daughters|Friends|Lady|Our)$/u;

/** "OPENS" → "Opens". */
function unshouted(word: string): string {
  return /^\p{Lu}{4,}$/u.test(word) ? `${word.slice(0, 1)}${word.slice(1).toLowerCase()}` : word;
}

const BUILDING = /^(?:hospital|clinic|cent(?:re|er)|institute|university|school|college)$/u;

/** Third persons that headlines print with a capital. */
const HEADLINE_VERB =
  /^(?:Signs|Opens|Closes|Ends|Concludes|Draws|Names|Chooses|Issues|Launches|Hosts|Holds|Celebrates|Announces|Elects|Appoints|Joins|Wins|Receives|Welcomes|Publishes|Calls|Urges|Visits|Meets|Marks|Starts|Begins|Becomes|Promotes|Clinches|Unites|Unveils|Honou?rs|Donates|Supports|Trains|Seeks|Gets|Gives|Takes|Makes|Brings|Partners|Collaborates|Commits|Works|Helps|Offers|Provides|Congratulates|Mourns|Presents|Organi[sz]es|Attends|Participates|Says|Releases|Introduces|Expands|Extends|Inaugurates|Establishes|Creates|Builds|Gains|Earns|Gathers|Mobili[sz]es|Endorses|Recogni[sz]es|Approves|Adopts|Returns|Reaches|Performs|Treats|Raises|Funds|Backs|Pledges)$/u;

const PAPER = /^(?:e-?poster|poster|oral|presentation|abstract|abstracts|report|proceedings|programme?|summary|communiqué)$/u;

/** The first half of "Univ.-Prof.", and a number that counts something ("the II. Department"). */
const CLIPPED_TITLE = /^(?:(?:Univ|Priv|Dipl|Ass|Hon)\.|I{1,3}|IV|VI{0,3}|IX|X)$/u;

/** What is named after persons. */
const NAMED_AFTER =
  /^(?:lecture|lectures|award|awards|prize|medal|address|keynote|fellowship|scholarship|fund|memorial|symposium|hall|chair|preis|prix|premio|vorlesung)$/u;
