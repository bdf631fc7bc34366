// Which statements explain the words of a question. A word is explained by the same word (in any usual spelling or ending) in what is
// stated; a word that nothing explains keeps an answer from being one.

import type { Entity } from '../../domain/entity.ts';
import type { Predicate, Statement } from '../../domain/statement.ts';
import { languageOf } from '../../search/languages.ts';
import type { Desk } from '../desk.ts';
import { isTypo, likeness, mayBeAlike, NEAR } from '../likeness.ts';
import { pagesNaming } from '../pages-naming.ts';
import { generalKind, isFrameWord, isHonorific, isLeadWord, predicatesAsked } from '../vocabulary.ts';
import { placelessWordsOf, type Word, wordsOf } from '../words.ts';
import { isContinent, liesOn } from './continents.ts';
import { saidWords } from './said-words.ts';
import { meansTheSame } from './same-meaning.ts';
import { entitiesByKind } from './statement-index.ts';

/** Statements that a property is answered from, nearest first: the thing's own, those that point at it, those of its events. */
export interface Pools {
  readonly own: readonly Statement[];
  readonly pointing: readonly Statement[];
  readonly related: readonly Statement[];
}

export function poolsOf(thing: Entity, own: readonly Predicate[], others: readonly Predicate[], desk: Desk): Pools {
  const { knowledge } = desk;
  const wanted = (predicates: readonly Predicate[]) => (one: Statement) => predicates.includes(one.predicate) && one.rank !== 'deprecated';
  const pointing = (knowledge.statementsMentioning.get(thing.id) ?? []).filter((one) => one.subject.id !== thing.id);
  return {
    own: (knowledge.statementsAbout.get(thing.id) ?? []).filter(wanted(own)),
    pointing: pointing.filter(wanted(others)),
    related: eventsOf(thing, desk)
      .flatMap((id) => knowledge.statementsAbout.get(id) ?? [])
      .filter(wanted(others)),
  };
}

/** Events that the body organizes, or that carry its acronym in their name. */
function eventsOf(thing: Entity, desk: Desk): readonly string[] {
  if (thing.kind !== 'organization') return [];
  const organized = (desk.knowledge.statementsMentioning.get(thing.id) ?? [])
    .filter((one) => one.predicate === 'organizer')
    .map((one) => one.subject.id);
  const { acronym } = thing;
  const named =
    acronym === null
      ? []
      : (entitiesByKind(desk.knowledge).get('event') ?? []).filter(
          ({ name }) => name.includes(acronym) && wordsOf(name).some(({ text }) => text === acronym),
        );
  return [...new Set([...organized, ...named.map(({ id }) => id)])];
}

/** The words of the content that neither the statement's predicate ("the programme …"), its words and sentence nor the names of its things explain. */
export function unexplainedBy(content: readonly Word[], statement: Statement, desk: Desk): readonly Word[] {
  const lies = (word: Word): boolean => isContinent(word) && wordsOf(statement.value).some(({ country }) => liesOn(country, word));
  const telling = content.filter((word) => !predicatesAsked(word.plain).includes(statement.predicate) && !lies(word));
  return telling.length === 0 ? telling : unexplainedLoosely(telling, wordsOfStatement(statement, desk));
}

/** The same by the words themselves: what is only said for a word ("patients" for children) does not choose which thing is meant. */
export function unsaidBy(content: readonly Word[], statement: Statement, desk: Desk): readonly Word[] {
  const telling = content.filter(({ plain }) => !predicatesAsked(plain).includes(statement.predicate));
  return telling.length === 0 ? telling : unexplainedAmong(telling, wordsOfStatement(statement, desk));
}

export function unexplainedByText(content: readonly Word[], text: string): readonly Word[] {
  return content.length === 0 ? content : unexplainedAmong(content, wordsOf(text));
}

/** Whether the statement itself, beyond its sentence and its subject, says the word. */
export function says(statement: Statement, word: Word): boolean {
  const said = saidWords(statement);
  return unexplainedAmong([word], said).length === 0 || (isContinent(word) && said.some(({ country }) => liesOn(country, word)));
}

export function unexplainedAmong(content: readonly Word[], known: readonly Word[]): readonly Word[] {
  return content.filter((word) => !known.some((other) => isSameWord(word, other)));
}

export function isSameWord(one: Word, other: Word): boolean {
  if (!mayBeAlike(one, other)) return false;
  return sameStem(one, other) || (likeness(one, other) >= NEAR && !isShortSlip(one, other));
}

/** "alone" is not "along": too many short words differ in a letter to take one for the other's slip. */
function isShortSlip(one: Word, other: Word): boolean {
  return Math.min(one.plain.length, other.plain.length) < SHORTEST_SLIP && one.spelling !== other.spelling && isTypo(one, other);
}

const SHORTEST_SLIP = 6;

/** The same word, or one that is said for it: enough to explain a word beside others, not to choose among statements. */
export function isLooselyTheSame(one: Word, other: Word): boolean {
  return isSameWord(one, other) || meansTheSame(one, other);
}

function unexplainedLoosely(content: readonly Word[], known: readonly Word[]): readonly Word[] {
  return content.filter((word) => !known.some((other) => isLooselyTheSame(word, other)));
}

const { stem } = languageOf('en');

/** "organizing" and "organized", "radiologists" and "radiology": the longer part of both words is the same. */
function sameStem(one: Word, other: Word): boolean {
  const shorter = Math.min(one.plain.length, other.plain.length);
  if (shorter < 4 || one.acronym || other.acronym || one.country !== other.country || isAbstraction(one, other)) return false;
  if (stem(one.plain) === stem(other.plain)) return true;
  const needed = Math.max(5, Math.ceil(Math.max(one.plain.length, other.plain.length) * 0.7));
  return shorter >= needed && one.plain.slice(0, needed) === other.plain.slice(0, needed);
}

/** "nationality" is not "national". */
function isAbstraction(one: Word, other: Word): boolean {
  const [shorter, longer] = [one.plain, other.plain].toSorted((a, b) => a.length - b.length);
  return shorter !== undefined && longer?.startsWith(shorter) === true && /^(?:al)?(?:ity|ities|ism)$/u.test(longer.slice(shorter.length));
}

/** Whether the statement speaks of every one of the things. */
export function speaksOf(statement: Statement, things: readonly Entity[], desk: Desk): boolean {
  return things.every((thing) => isOf(statement, thing) || (isBeside(statement, thing, desk) && isNamedIn(statement, thing)));
}

function isOf({ subject, valueId, qualifiers }: Statement, { id }: Entity): boolean {
  return subject.id === id || valueId === id || qualifiers.organization?.id === id || qualifiers.event?.id === id;
}

/** Whether the page that says it may name the thing. */
export function isBeside({ citation }: Statement, thing: Entity, { knowledge }: Desk): boolean {
  return pagesNaming(thing, knowledge).has(citation.document);
}

function isNamedIn({ subject, value, citation }: Statement, thing: Entity): boolean {
  // "the 46th Congress of the Example Society" speaks of the society
  const title = subject.kind === 'event' ? subject.name : '';
  return names(thing, `${value} ${citation.quote} ${title}`);
}

/** Whether a text names the thing: a person by the last name, unless another first name stands before it; others by all words of a name. */
export function names(thing: Entity, text: string): boolean {
  return namesAmong(thing, wordsOf(text));
}

export function namesAmong(thing: Entity, words: readonly Word[]): boolean {
  const isThere = (word: Word): boolean => words.some((known) => likeness(word, known) >= NEAR);
  if (thing.kind !== 'person') return nameWordsOf(thing).some((name) => name.length > 0 && name.every(isThere));
  return nameWordsOf(thing).some((name) => {
    const last = name.at(-1);
    const given = name.slice(0, -1);
    return words.some((word, at) => last !== undefined && likeness(last, word) >= NEAR && !isAnothersName(words[at - 1], given));
  });
}

/** A capitalized word before a last name that is none of the person's own first names, nor a title. */
function isAnothersName(before: Word | undefined, given: readonly Word[]): boolean {
  if (
    before === undefined ||
    given.length === 0 ||
    !/^\p{Lu}\p{Ll}/u.test(before.text) ||
    isHonorific(before.plain) ||
    isFrameWord(before.plain)
  )
    return false;
  return !given.some((own) => likeness(own, before, true) > 0) && looksLikeName(before);
}

/** Words that begin a sentence before a name are no first names: verbs and nouns of questions. */
function looksLikeName({ plain }: Word): boolean {
  return predicatesAsked(plain).length === 0 && !isLeadWord(plain) && generalKind(plain) === null;
}

const knownNames = new WeakMap<Entity, readonly (readonly Word[])[]>();

/** The words of each of its names. */
export function nameWordsOf(thing: Entity): readonly (readonly Word[])[] {
  const known = knownNames.get(thing);
  if (known !== undefined) return known;
  const made = thing.names.map(({ text }) => placelessWordsOf(text));
  knownNames.set(thing, made);
  return made;
}

const statementWords = new WeakMap<Statement, readonly Word[]>();

/** Every word that the statement says or that names its things, its own sentence included. */
function wordsOfStatement(statement: Statement, desk: Desk): readonly Word[] {
  const known = statementWords.get(statement);
  if (known !== undefined) return known;
  const { organization, event } = statement.qualifiers;
  const things = [statement.subject.id, statement.valueId, organization?.id, event?.id];
  const named = things.flatMap((id) => (id == null ? [] : (desk.knowledge.entityById.get(id)?.names ?? []).map(({ text }) => text)));
  const words = [...saidWords(statement), ...placelessWordsOf([...named, statement.citation.quote].join(' '))];
  statementWords.set(statement, words);
  return words;
}
