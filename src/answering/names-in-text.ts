// The names that stand in a text about anything: a message, where most words mean nothing to us. A name counts when it stands there whole,
// as an acronym, as a family name, or as an event's noun beside its place or year; words that merely resemble a name do not. Every step
// is bounded by the text's length and by how many names begin with one word. (Questions, where every word means something, are linking.ts's.)

import type { Entity } from '../domain/entity.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { countryCode, isCity, nominativePlace } from '../knowledge/mentions/places/places.ts';
import { isAcronymOfSome, isNoun } from './asked-text.ts';
import { daysOf } from './chronology.ts';
import { type Profile, type Profiles, profilesOf } from './profiles.ts';
import { generalKind, isFrameWord, isHonorific, isLeadWord } from './vocabulary.ts';
import { type Word, wordsOf } from './words.ts';

/** A name in a text. */
export interface NameInText {
  /** [start, end) in the text. */
  readonly start: number;
  readonly end: number;
  /** Several where they share the name. */
  readonly entities: readonly Entity[];
}

/** Names of several words, by the key of the first. */
interface WholeName {
  readonly keys: readonly string[];
  readonly entity: Entity;
}

/** A name of one word, or a person's family name. */
interface ShortName {
  readonly word: Word;
  readonly entity: Entity;
  readonly kind: 'acronym' | 'name' | 'family';
}

/** An event as people call it in passing: its noun, and what tells it from others of that noun. */
interface CalledEvent {
  readonly entity: Entity;
  readonly nouns: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
}

interface Names {
  readonly whole: ReadonlyMap<string, readonly WholeName[]>;
  readonly short: ReadonlyMap<string, readonly ShortName[]>;
  readonly events: readonly CalledEvent[];
  /** Words that the documents write small: no name, however it is written. */
  readonly ordinary: ReadonlySet<string>;
}

/** Passages read for the words that a language writes small: enough for the common ones. */
const PASSAGES_READ = 4000;
/** Letters of an acronym that counts though it is typed small. */
const SMALL_ACRONYM = 4;
const SHORTEST_FAMILY_NAME = 3;
/** Words between an event's noun and its place: "the congress that was held in …". */
const WORDS_BETWEEN = 3;

/** In order, the longest where they overlap. */
export function namesInText(text: string, knowledge: KnowledgeBase): readonly NameInText[] {
  const profiles = profilesOf(knowledge);
  const names = namesOf(knowledge, profiles);
  const all = wordsOf(text);
  const words = all.filter((word) => isCounting(word, profiles));
  const found: NameInText[] = [];
  for (let at = 0; at < words.length; ) {
    const name = wholeAt(words, at, names) ?? shortAt(text, words, at, names) ?? eventAt(text, words, at, names);
    if (name === null) at++;
    else {
      found.push(name.name);
      at += name.words;
    }
  }
  return found;
}

interface Taken {
  readonly name: NameInText;
  /** How many counting words it takes. */
  readonly words: number;
}

function wholeAt(words: readonly Word[], at: number, { whole }: Names): Taken | null {
  const fitting = (whole.get(words[at]?.key ?? '') ?? []).filter(({ keys }) =>
    keys.every((key, offset) => words[at + offset]?.key === key),
  );
  const longest = Math.max(0, ...fitting.map(({ keys }) => keys.length));
  const entities = fitting.filter(({ keys }) => keys.length === longest).map(({ entity }) => entity);
  return taken(words, at, at + longest - 1, entities);
}

function shortAt(text: string, words: readonly Word[], at: number, names: Names): Taken | null {
  const word = words[at];
  if (word === undefined) return null;
  const before = wordBefore(text, words, at);
  const fitting = (names.short.get(word.plain) ?? []).filter((name) => isMeant(word, before, name, names));
  return taken(
    words,
    at,
    at,
    fitting.map(({ entity }) => entity),
  );
}

/** "the Tashkent congress", "congress in Tashkent", "the 2024 congress": one event alone fits. */
function eventAt(text: string, words: readonly Word[], at: number, { events }: Names): Taken | null {
  const first = words[at];
  if (first === undefined) return null;
  for (let end = at + 1; end <= at + WORDS_BETWEEN && end < words.length; end++) {
    const last = words[end];
    if (last === undefined || /[.!?\n]/u.test(text.slice(first.end, last.start))) break;
    const [noun, mark] = isEventNoun(first) ? [first, last] : [last, first];
    if (!isEventNoun(noun) || isEventNoun(mark)) continue;
    const keys = markKeys(mark);
    const [one, more] = events.filter(({ nouns, marks }) => nouns.has(noun.key) && keys.some((key) => marks.has(key)));
    if (one !== undefined && more === undefined) return taken(words, at, end, [one.entity]);
  }
  return null;
}

function taken(words: readonly Word[], from: number, to: number, entities: readonly Entity[]): Taken | null {
  const [first, last] = [words[from], words[to]];
  if (entities.length === 0 || first === undefined || last === undefined) return null;
  return { name: { start: first.start, end: last.end, entities: [...new Set(entities)] }, words: to - from + 1 };
}

/** Whether a word of the text is written as a name is, and is that name. */
function isMeant(word: Word, before: Word | null, { word: name, entity, kind }: ShortName, { ordinary }: Names): boolean {
  if (word.text === name.text && word.acronym) return true;
  const small = word.text === word.text.toLowerCase();
  if (ordinary.has(word.text.toLowerCase())) return false;
  if (kind === 'acronym') return small ? word.plain.length >= SMALL_ACRONYM : word.acronym;
  if (kind === 'name') return !small || word.plain.length >= SMALL_ACRONYM;
  return (!small || word.plain.length > SMALL_ACRONYM) && !isOtherGivenName(before, entity, ordinary);
}

/** "Maria Lindqvist" is not Ada Lindqvist; "Professor Lindqvist" and "A. Lindqvist" may be. */
function isOtherGivenName(before: Word | null, { names }: Entity, ordinary: ReadonlySet<string>): boolean {
  if (before === null || before.acronym || !/^\p{Lu}/u.test(before.text)) return false;
  if (isHonorific(before.plain) || isLeadWord(before.plain) || isFrameWord(before.plain) || ordinary.has(before.text.toLowerCase()))
    return false;
  const given = names.flatMap(({ text }) => wordsOf(text));
  return !given.some(({ plain }) => plain === before.plain || (before.plain.length === 1 && plain.startsWith(before.plain)));
}

/** The word right before, with nothing but spaces or an initial's dot between. */
function wordBefore(text: string, words: readonly Word[], at: number): Word | null {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined) return null;
  return /^\.?[^\S\n]+$/u.test(text.slice(before.end, word.start)) ? before : null;
}

function isCounting(word: Word, profiles: Profiles): boolean {
  return !isFrameWord(word.plain) || (word.acronym && isAcronymOfSome(word, profiles));
}

function isEventNoun(word: Word): boolean {
  return generalKind(word.key) === 'event' || EVENT_NOUNS.has(word.key);
}

const cache = new WeakMap<KnowledgeBase, Names>();

function namesOf(knowledge: KnowledgeBase, profiles: Profiles): Names {
  const known = cache.get(knowledge);
  if (known !== undefined) return known;
  const whole = new Map<string, WholeName[]>();
  const short = new Map<string, ShortName[]>();
  for (const profile of profiles.byId.values()) {
    for (const keys of wholeNames(profile, profiles))
      whole.getOrInsertComputed(keys[0] ?? '', () => []).push({ keys, entity: profile.entity });
    for (const name of shortNames(profile, profiles)) short.getOrInsertComputed(name.word.plain, () => []).push(name);
  }
  const events = [...profiles.byId.values()].flatMap((profile) => calledEvent(profile, knowledge) ?? []);
  const made = { whole, short, events, ordinary: ordinaryWords(knowledge) };
  cache.set(knowledge, made);
  return made;
}

/** The words of each name, those that carry nothing left out. */
function countingNames({ entity, clues }: Profile, profiles: Profiles): readonly (readonly Word[])[] {
  return clues.slice(0, entity.names.length).map(({ words }) => words.filter((word) => isCounting(word, profiles)));
}

function wholeNames(profile: Profile, profiles: Profiles): readonly (readonly string[])[] {
  const names = countingNames(profile, profiles)
    .filter((words) => words.length > 2 || (words.length === 2 && !words.every((word) => isNoun(word) || GENERIC.has(word.key))))
    .map((words) => words.map(({ key }) => key));
  if (profile.entity.kind !== 'event') return names;
  // "2014 World Congress" is "World Congress 2014" too.
  return names.flatMap((keys) => {
    if (YEAR.test(keys[0] ?? '')) return [keys, [...keys.slice(1), keys[0] ?? '']];
    return YEAR.test(keys.at(-1) ?? '') ? [keys, [keys.at(-1) ?? '', ...keys.slice(0, -1)]] : [keys];
  });
}

function shortNames(profile: Profile, profiles: Profiles): readonly ShortName[] {
  const { entity } = profile;
  return countingNames(profile, profiles).flatMap((words, at): readonly ShortName[] => {
    const last = words.findLast((word) => !isHonorific(word.plain));
    if (last === undefined) return [];
    if (words.length === 1) {
      if (isNoun(last) || GENERIC.has(last.key) || last.country !== null || last.plain.length < 2) return [];
      const kind = last.acronym || entity.names[at]?.reason === 'acronym' ? 'acronym' : 'name';
      return kind === 'name' && (last.plain.length < SHORTEST_FAMILY_NAME || YEAR.test(last.plain)) ? [] : [{ word: last, entity, kind }];
    }
    const isFamilyName =
      entity.kind === 'person' && last.plain.length >= SHORTEST_FAMILY_NAME && last.country === null && !isCity(last.text) && !isNoun(last);
    return isFamilyName ? [{ word: last, entity, kind: 'family' }] : [];
  });
}

function calledEvent({ entity, nouns }: Profile, knowledge: KnowledgeBase): CalledEvent | null {
  if (entity.kind !== 'event') return null;
  const about = (knowledge.statementsAbout.get(entity.id) ?? []).filter(({ rank }) => rank !== 'deprecated');
  const places = about
    .filter(({ predicate }) => predicate === 'location')
    .flatMap(({ value }) => value.split(/[,;()]/u).filter((part) => isCity(part) || countryCode(part.trim()) !== null));
  const years = about.filter(({ predicate }) => predicate === 'startDate').flatMap(({ value }) => daysOf(value)?.from.slice(0, 4) ?? []);
  const words = places.flatMap((place) => wordsOf(nominativePlace(place.trim()))).filter(({ plain }) => !isFrameWord(plain));
  return { entity, nouns, marks: new Set([...words.map(({ key }) => key), ...years]) };
}

/** "Ташкенте" is Ташкент. */
function markKeys({ key, text }: Word): readonly string[] {
  return [key, ...wordsOf(nominativePlace(text)).map((word) => word.key)];
}

function ordinaryWords({ passages }: KnowledgeBase): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of passages.slice(0, PASSAGES_READ)) for (const [word] of text.matchAll(SMALL_WORD)) words.add(word);
  return words;
}

const SMALL_WORD = /(?<![\p{L}\p{M}\p{N}])\p{Ll}[\p{Ll}\p{M}]*(?![\p{L}\p{N}])/gu;
const YEAR = /^(?:19|20)\d\d$/;

const EVENT_NOUNS: ReadonlySet<string> = new Set('symposium forum summit workshop seminar webinar course'.split(' '));

/** Say of what reach or rank a thing is, and not which; as comparison keys. */
const GENERIC: ReadonlySet<string> = new Set(
  'international national european world annual regional general central medical health cancer child pediatr #1 #2 #3 #4 #5'.split(' '),
);
