// A description taken apart: the noun that says what is meant, the clauses that tell of it, the days and the things that it names. Words of
// language; no names. Knows nothing of what fits.

import { findDates } from '../domain/dates.ts';
import type { Entity } from '../domain/entity.ts';
import { fold } from '../domain/fold.ts';
import type { EntityKind } from '../domain/statement.ts';
import { isKindNoun, isLightWord } from './ask/idle-words.ts';
import { isNoun } from './asked-text.ts';
import type { Desk } from './desk.ts';
import { namedSpans } from './named-spans.ts';
import { generalKind, isFrameWord, isHonorific, isLeadWord, isNowWord, isRelative, predicatesAsked } from './vocabulary.ts';
import { type Word, withCapitals, wordsOf } from './words.ts';

/** One stretch of a description: what it says is said together. */
export interface Clause {
  readonly text: string;
  readonly words: readonly Word[];
  /** Things that it names. */
  readonly things: readonly Entity[];
}

export interface Description {
  readonly text: string;
  /** What kind of thing is meant ("society", "hospital"); null where no noun says. */
  readonly noun: Word | null;
  readonly clauses: readonly Clause[];
  readonly dates: readonly string[];
  /** It says "that …", "with …", "where …": its sentences count, and not names and places alone. */
  readonly tells: boolean;
  /** It speaks of an event that the thing held, or of a person who leads it. */
  readonly beside: { readonly event: boolean; readonly person: boolean };
}

/** Null where the text describes nothing: a name that nothing bears is no description. */
export function readDescription(typed: string, kinds: readonly EntityKind[], desk: Desk): Description | null {
  const text = withoutSeparators(typed);
  const words = wordsOf(text);
  const dates = findDates(withCapitals(text), 'en').filter(({ yearStated }) => yearStated);
  const inDate = (word: Word): boolean => dates.some(({ start, end }) => word.start >= start && word.end <= end);
  const spans = namedSpans(text, ALL_KINDS, desk).flatMap(({ start, end, entities }) => {
    const [only, ...others] = entities;
    const isDate = dates.some((date) => start >= date.start && end <= date.end);
    return only === undefined || others.length > 0 || isDate || !isGiven(text.slice(start, end), only) ? [] : [{ start, end, thing: only }];
  });
  const inName = (word: Word): boolean => spans.some(({ start, end }) => word.start >= start && word.end <= end);
  const noun = kinds.includes('person') ? null : nounOf(words, inName);
  const begin = noun === null ? 0 : startOfPhrase(words, words.indexOf(noun));
  // "1st congress on its services": another of the kind is named before
  const from = words[begin]?.start ?? 0;
  if (spans.some(({ end, thing }) => end <= from && kinds.includes(thing.kind))) return null;
  const isIdle = (word: Word): boolean =>
    word === noun ||
    inDate(word) ||
    (isFrameWord(word.plain) && !word.acronym) ||
    (isHonorific(word.plain) && !PEOPLE.test(word.plain)) ||
    isNowWord(word.plain) ||
    isLeadWord(word.plain) ||
    isKindNoun(word.plain) ||
    isLightWord(word.plain);
  const clauses = stretches(words.slice(begin), text, noun).flatMap((stretch): readonly Clause[] => {
    const [first, last] = [stretch[0], stretch.at(-1)];
    const telling = stretch.filter((word) => !isIdle(word));
    if (first === undefined || last === undefined || telling.length === 0) return [];
    const there = spans.filter(({ start, end }) => start >= first.start && end <= last.end);
    return [{ text: text.slice(first.start, last.end), words: telling, things: there.map(({ thing }) => thing) }];
  });
  const tells = words.some(
    (word, at) =>
      DEEDS.has(word.plain) || (at + 1 < words.length && ((isRelative(word.plain) && !word.acronym) || TELLING.has(word.plain))),
  );
  // a name that nothing bears is no description
  const describes = tells || noun !== null || dates.length > 0 || words.some(({ plain }) => PERSON.has(plain));
  if (clauses.length === 0 || !describes) return null;
  return {
    text,
    noun,
    clauses,
    dates: dates.map(({ edtf }) => edtf),
    tells,
    beside: {
      event: words.some(({ plain, key }) => HELD.has(plain) || generalKind(key) === 'event'),
      person: words.some(({ plain }) => PERSON.has(plain) || isLeadWord(plain) || predicatesAsked(plain).includes('speaker')),
    },
  };
}

/** "radiotherapy" in small letters is no society for it. */
function isGiven(span: string, { kind, names: known }: Entity): boolean {
  return kind === 'person' || /\p{Lu}|\p{N}/u.test(span) || known.some(({ text }) => fold(text) === fold(span));
}

/** The noun that says what is meant stands before whatever tells of it; "the one with 8 centres" says none. */
function nounOf(words: readonly Word[], inName: (word: Word) => boolean): Word | null {
  const telling = words.findIndex((word, at) => at > 0 && ((isRelative(word.plain) && !word.acronym) || TELLING.has(word.plain)));
  const before = telling < 0 ? words : words.slice(0, telling);
  if (before.some(({ plain }) => ONE.has(plain))) return null;
  return before.find((word) => isNoun(word) && !inName(word)) ?? null;
}

/** Index of the first word that belongs to the noun: "boss of the | Danish society". */
function startOfPhrase(words: readonly Word[], noun: number): number {
  let from = noun;
  while (from > 0 && !isFrameWord(words[from - 1]?.plain ?? '')) from--;
  return from;
}

/** A new clause begins with "that", "with", "and", and at the noun that says what is meant. */
function stretches(words: readonly Word[], text: string, noun: Word | null): readonly (readonly Word[])[] {
  const out: Word[][] = [[]];
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const isApart = before !== undefined && /[,;:()]/u.test(text.slice(before.end, word.start));
    const opens = (isRelative(word.plain) && !word.acronym) || TELLING.has(word.plain) || AND.has(word.plain);
    if (isApart || opens || before === noun) out.push([]);
    out.at(-1)?.push(word);
  }
  return out;
}

/** The text before the noun that a description begins with: what is asked of the thing ("president of | the association that met in Lima"). */
export function askedOfDescribed(text: string): string {
  const words = wordsOf(text);
  const noun = nounOf(words, () => false);
  return noun === null ? '' : text.slice(0, words[startOfPhrase(words, words.indexOf(noun))]?.start ?? 0);
}

/** Whether the word is said of a body by its event: "that met in Lima". */
export function isOfMeeting({ plain }: Word): boolean {
  return HELD.has(plain);
}

/** A word for whoever leads, speaks or works there. */
export function isPersonNoun({ plain }: Word): boolean {
  return PERSON.has(plain);
}

/** "1,000" is one number. */
export function withoutSeparators(text: string): string {
  return text.replace(/(?<=\d)[ ,.’'](?=\d{3}(?!\d))/gu, '');
}

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const ALL_KINDS: readonly EntityKind[] = ['organization', 'person', 'event'];
/** Words that open a clause of what is told. */
const TELLING = list(
  'with having whose led headed chaired founded established organized organised hosted held run mit avec met con memory honour honor eposter poster presentation abstract',
);
/** Deeds that tell without a word that opens a clause: "the hospital she visited". */
const DEEDS = list('visited visits toured tours spoke speaks attended wrote supports supported signed joined');
const ONE = list('one ones');
/** "Doctor Lindqvist" is addressed so, "doctors" are people. */
const PEOPLE = /^(?:doctors|professors|ladies|lords)$/u;
const AND = list('and at und et en y e i');
const HELD = list(
  'met meet meets meeting gathered convened held hosted organized organised ran tagte tagten reuni reunis vergaderde reunio',
);
const PERSON = list(
  'whose president chair chairman chairwoman chairperson head leader director speaker founder secretary treasurer doctor professor',
);
