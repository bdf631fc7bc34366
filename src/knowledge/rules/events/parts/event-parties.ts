// Bodies and people listed after or before a word ("organised by A, B and C", "A and B hosted"): shared by the rules about events.

import type { Mention, ReadSentence, Thing } from '../../../mentions/mention.ts';
import { isAcronym, wordsOf } from '../../../mentions/names/words.ts';
import { looksLikePerson } from '../../../mentions/persons/looks-like-person.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';

/** The parties listed from the offset on, each once, as far as the list goes on. */
export function partiesAfter(sentence: ReadSentence, at: number, reading: Reading): readonly Thing[] {
  const out: Thing[] = [];
  let end = at;
  for (const mention of sentence.mentions) {
    if (mention.start < end) continue;
    const gap = sentence.text.slice(end, mention.start);
    if (!(end === at ? FIRST_GAP : GAP).test(gap)) {
      // "Example Society – ES": the same body once more
      if (/^\s?[–—-]\s$/u.test(gap) && mention.kind === 'org' && mention.thing === out.at(-1)) {
        end = mention.end;
        continue;
      }
      // an acronym or a place in brackets belongs to the name before it
      if (/^\s?\($/u.test(gap) && out.length > 0) {
        end = mention.end + (sentence.text[mention.end] === ')' ? 1 : 0);
        continue;
      }
      break;
    }
    const party = partyOf(mention, sentence, reading);
    if (party === null) {
      if (mention.kind === 'place' && out.length > 0) {
        end = mention.end;
        continue;
      }
      break;
    }
    if (!out.includes(party)) out.push(party);
    end = mention.end + (/^\s?\([^()]{1,60}\)/u.exec(sentence.text.slice(mention.end))?.[0].length ?? 0);
    // titles of office behind a person end the list
    if (/^,\s(?:who|which|where)/u.test(sentence.text.slice(end))) break;
  }
  return out;
}

/** The parties listed right before the offset, in order. */
export function partiesBefore(sentence: ReadSentence, at: number, reading: Reading): readonly Thing[] {
  const out: Thing[] = [];
  let start = at;
  for (const mention of sentence.mentions.toReversed()) {
    if (mention.end > at) continue;
    const gap = sentence.text.slice(mention.end, start);
    const fits = start === at ? /^\)?,?\s?$/u.test(gap) : GAP.test(gap) || /^\s?\($/u.test(gap);
    // "with help from A" is no subject
    const inPhrase = /(?<!\p{L})(?:with|without|from|for|in|at|by|against|near|to)\s(?:the\s)?$/iu.test(
      sentence.text.slice(0, mention.start),
    );
    const party = fits && !inPhrase ? partyOf(mention, sentence, reading) : null;
    if (party === null) break;
    if (!out.includes(party)) out.unshift(party);
    start = mention.start;
  }
  return out;
}

/** The body or person that a mention is; a bare name counts as a body when it could be no person and no town. */
export function partyOf(mention: Mention, sentence: ReadSentence, reading: Reading): Thing | null {
  // "ФГБУ «Центр примеров»": the letters tell only in what form of law the body stands
  if (LEGAL_FORM.test(mention.text)) return null;
  if (mention.kind === 'org') return mention.pronoun && /^(?:it|they|we)$/iu.test(mention.text) ? null : mention.thing;
  if (mention.kind === 'person') return mention.pronoun ? null : mention.thing;
  if (mention.kind === 'quote') {
    return /(?<!\p{L})(?:фонд\p{L}*|foundation|association|fondation|associazione|asociación|stiftung|verein|ФГБО?У|ФГА?О?У|ГБУЗ|ГАУЗ|НМИЦ|НИИ|АНО|ООО|центр\p{L}*|институт\p{L}*|ассоциаци\p{L}+|общество)\s$/iu.test(
      sentence.text.slice(Math.max(0, mention.start - 16), mention.start),
    )
      ? reading.thing('organization', mention.inner, sentence.index)
      : null;
  }
  if (mention.kind !== 'name') return null;
  const words = wordsOf(mention.text).filter((w) => w.capital);
  if (!/^[\p{Lu}\d]/u.test(mention.text) || looksLikePerson(mention.text)) return null;
  return words.length >= 2 || isAcronym(mention.text) ? reading.thing('organization', mention.text, sentence.index) : null;
}

const LEGAL_FORM = /^(?:ФГБО?У|ФГАО?У|ГБУЗ|ГАУЗ|АНО|ООО)$/u;

/** The people listed from the offset on; what they are and where they come from may stand between. */
export function peopleAfter(sentence: ReadSentence, at: number, reading: Reading): readonly Thing[] {
  const out: Thing[] = [];
  let end = at;
  let passed = 0;
  let aside = false;
  for (const mention of sentence.mentions) {
    if (mention.start < end) continue;
    const gap = sentence.text.slice(end, mention.start);
    const person = personOf(mention, sentence, reading);
    // "the president of the Example Society, Ada Example": the office stands before the name
    if (person === null && out.length === 0 && passed < MOST_PASSED && OFFICE_FIRST.has(mention.kind) && SMALL_GAP.test(gap)) {
      passed++;
      end = mention.end;
      continue;
    }
    if (person !== null && passed > 0 && out.length === 0 && /^,\s$/u.test(gap)) {
      out.push(person);
      end = mention.end;
      continue;
    }
    // "dean of the Sample Faculty": behind an office or a body the next person is set off
    if (person !== null && aside && !SET_OFF.test(gap)) break;
    if (person !== null && (out.length === 0 ? FIRST_GAP.test(gap) || TITLES.test(gap) : GAP.test(gap) || TITLES.test(gap))) {
      if (!out.includes(person)) out.push(person);
      end = mention.end + (/^\s?\([^()]{1,90}\)/u.exec(sentence.text.slice(mention.end))?.[0].length ?? 0);
      aside = false;
      continue;
    }
    if (out.length === 0 || person !== null || !ASIDE.test(gap)) break;
    aside = true;
    end = mention.end;
  }
  return out;
}

const SET_OFF = /[,;]|(?<!\p{L})(?:and|und|et|e|y|и|en|&|sowie)\s/iu;

/** An office, its body and its place. */
const MOST_PASSED = 3;
const OFFICE_FIRST: ReadonlySet<Mention['kind']> = new Set(['role', 'org', 'place', 'name']);
const SMALL_GAP = /^\s?(?:[\p{Ll}'’-]+\s){0,4}$/u;

/** The person that a mention is, by name. */
export function personOf(mention: Mention, sentence: ReadSentence, reading: Reading): Thing | null {
  if (mention.kind === 'person') return mention.thing;
  return mention.kind === 'name' && looksLikePerson(mention.text) ? reading.thing('person', mention.text, sentence.index) : null;
}

const TITLES =
  /^(?:\s(?:on|of|about|über|sur|su|sobre|о|об)\s[^.;:,()]{2,70})?\s?(?:[,;]\s?)?(?:(?:and|und|et|e|y|и|en|&|sowie)\s)?(?:(?:the\s)?(?:late\s)?(?:A\/)?(?:assoc(?:iate)?|asst|assistant|prim|doz|univ|senator|profs?|professors?|drs?|dra|mr|mrs|ms|sir|dame|frau|herr|herrn|pd|priv|dott|dottoressa|docteur|madame|monsieur|la|el|lic|il|le|проф|доктор|профессор)\.?\s?){1,4}$/iu;
/** Small words between a person and the office, body or place behind the name. */
const ASIDE = /^\)?,?\s?(?:\(|–\s|-\s)?(?:\p{Ll}+\s){0,3}$/u;
const ARTICLE = String.raw`(?:the\s|a\s|our\s|its\s|their\s|both\s|der\s|die\s|das\s|dem\s|den\s|la\s|le\s|les\s|l['’]|il\s|lo\s|el\s|los\s|de\s|prof\.?\s|professor\s|dr\.?\s|de la\s|del\s|della\s|dalla\s|dell['’]|dall['’])`;
const FIRST_GAP = new RegExp(String.raw`^\s?${ARTICLE}{0,2}(?:\p{Ll}[\p{L}-]*\s){0,3}$`, 'iu');
const GAP = new RegExp(
  String.raw`^\)?\s?(?:\([^()]{0,60}\)\s?)?(?:[,;]\s?|\s)?(?:(?:and|und|et|e|y|и|en|&|sowie|or|as well as|together with|along with|with|in partnership with|in cooperation with|in collaboration with|jointly with)\s)?(?:also\s|by\s|from\s|of\s)?${ARTICLE}{0,2}(?:\p{Ll}[\p{L}-]*\s){0,2}$`,
  'iu',
);
