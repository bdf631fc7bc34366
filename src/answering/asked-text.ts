// A question taken apart: which of its words must be explained by the thing that it means, and what the others ask for.

import { findDates } from '../domain/dates.ts';
import type { Predicate } from '../domain/statement.ts';
import { HAS_YEAR } from './asked-time.ts';
import { type AskedOffice, officeAsked } from './offices.ts';
import type { Profiles } from './profiles.ts';
import { generalKind, isFrameWord, isHeadNoun, isHonorific, isLeadWord, isNowWord, isRelative, predicatesAsked } from './vocabulary.ts';
import { type Word, withCapitals, wordsOf } from './words.ts';

/** Asked word → word of a name → how alike they are. */
export type LikenessMemory = Map<Word, Map<Word, number>>;

export interface AskedText {
  readonly words: readonly Word[];
  /** The words that tell the thing apart, as far as form shows. */
  readonly content: readonly Word[];
  /** Words of the text from this offset on describe and do not name; null where no clause does. */
  readonly describesFrom: number | null;
  readonly office: AskedOffice | null;
  /** Words that point at a property, and the predicates they point at. */
  readonly pointers: readonly { readonly word: Word; readonly predicates: readonly Predicate[] }[];
  /** Filled while the text is compared: names share their words. */
  readonly known: LikenessMemory;
  /** With a year: others lie on no day. */
  readonly dates: readonly { readonly start: number; readonly end: number; readonly edtf: string }[];
}

export function readAsked(text: string, profiles: Profiles): AskedText {
  const words = wordsOf(text);
  const office = officeAsked(text);
  return {
    words,
    content: contentOf(text, words, office, profiles),
    describesFrom: clauseStart(words),
    office,
    pointers: words.flatMap((word) => {
      const predicates = predicatesAsked(word.plain);
      return predicates.length > 0 ? [{ word, predicates }] : [];
    }),
    known: new Map(),
    dates: HAS_YEAR.test(text) ? findDates(withCapitals(text), 'en') : [],
  };
}

/** A noun that says what kind of thing is meant. */
export function isNoun(word: Word | undefined): boolean {
  return word !== undefined && (generalKind(word.key) !== null || isHeadNoun(word.key));
}

/** Some entity has the word as its acronym: then it may be a name though it is a question word ("WHO"). */
export function isAcronymOfSome(word: Word, profiles: Profiles): boolean {
  const bearers = profiles.byAcronym.get(word.plain) ?? [];
  return bearers.some((one) => profiles.byKey.get(word.key)?.includes(one) === true);
}

/** Without articles, question words, offices and properties; where nothing is left, the acronym at the end, else known words. */
function contentOf(text: string, words: readonly Word[], office: AskedOffice | null, profiles: Profiles): readonly Word[] {
  const shouting = !/\p{Ll}/u.test(text);
  const inOffice = (word: Word): boolean => office?.spans.some(([start, end]) => word.start >= start && word.end <= end) ?? false;
  const content = words.filter(
    (word) => !(isFrame(word) || inOffice(word)) || (word.acronym && !shouting && isAcronymOfSome(word, profiles)),
  );
  if (content.length > 0) return content;
  const last = words.slice(-1).filter((word) => isAcronymOfSome(word, profiles));
  return last.length > 0 ? last : words.filter((word) => profiles.byKey.has(word.key) && !isFrameWord(word.plain));
}

function isFrame({ plain }: Word): boolean {
  return isFrameWord(plain) || isHonorific(plain) || isLeadWord(plain) || isNowWord(plain) || predicatesAsked(plain).length > 0;
}

/** "the society that …": where the description begins. */
export function clauseStart(words: readonly Word[]): number | null {
  const at = words.findIndex((word, index) => index > 0 && isRelative(word.plain) && !word.acronym && isNoun(words[index - 1]));
  return words[at]?.end ?? null;
}
