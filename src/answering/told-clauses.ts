// Which statement tells what a clause of a description says of a thing: "that met in Lima", "with 8 centres". The thing's names say some of its
// words; one statement must say all the others. Knows nothing of which things are compared.

import type { Entity } from '../domain/entity.ts';
import type { Predicate, Statement } from '../domain/statement.ts';
import { isWithinBounds } from './ask/claims.ts';
import { isContinent, liesOn } from './ask/continents.ts';
import { countsOf } from './ask/counting.ts';
import { isSameWord, nameWordsOf, says, speaksOf, unexplainedByText, unsaidBy } from './ask/evidence.ts';
import { statementsSayingSome } from './ask/said-words.ts';
import type { Desk } from './desk.ts';
import { nearKeys } from './likeness.ts';
import { type Clause, isOfMeeting, withoutSeparators } from './read-description.ts';
import { isFrameWord, predicatesAsked } from './vocabulary.ts';
import { type Word, wordsOf } from './words.ts';

/** A word of a clause with what is looked up once for all things that are compared with it. */
interface SoughtWord {
  readonly word: Word;
  /** Whether the statement itself says it, or is what it asks for ("founded"). */
  readonly isSaidBy: (statement: Statement) => boolean;
  /** Whether the statement leaves it unexplained even with its sentence and the names of its things. */
  readonly isUnsaidBy: (statement: Statement) => boolean;
}

export interface SoughtClause {
  readonly clause: Clause;
  /** The rarest first: most statements fail by it. */
  readonly words: readonly SoughtWord[];
  /** "that met in Lima": where the event was, and not who came from there. */
  readonly isOfEvent: boolean;
}

export function soughtClause(clause: Clause, desk: Desk): SoughtClause {
  const words = clause.words.map((word) => ({ word, saying: statementsSaying(word, desk) }));
  return {
    clause,
    words: words.toSorted((a, b) => a.saying.size - b.saying.size).map(({ word, saying }) => soughtWord(word, saying, desk)),
    isOfEvent: wordsOf(clause.text).some(isOfMeeting),
  };
}

function soughtWord(word: Word, saying: ReadonlySet<Statement>, desk: Desk): SoughtWord {
  const asked = predicatesAsked(word.plain);
  // many things share a statement: an event's is also of whoever held it and of its guests
  const unsaid = new Map<Statement, boolean>();
  return {
    word,
    isSaidBy: (one) => saying.has(one) || asked.includes(one.predicate),
    isUnsaidBy: (one) => unsaid.getOrInsertComputed(one, () => unsaidBy([word], one, desk).length > 0),
  };
}

function statementsSaying(word: Word, { knowledge }: Desk): ReadonlySet<Statement> {
  return statementsSayingSome([word], isSameWord, (country) => isContinent(word) && liesOn(country, word), knowledge);
}

/** What of a clause is left to be told of a thing, whose names say the rest. */
export interface Untold {
  readonly sought: SoughtClause;
  readonly thing: Entity;
  readonly words: readonly SoughtWord[];
  /** Those that are in no name of another thing: that one is said by whatever speaks of it. */
  readonly unnamed: readonly SoughtWord[];
  readonly counts: readonly Word[];
  /** Other things that the clause names. */
  readonly others: readonly Entity[];
}

/** Null where the names say all. */
export function untoldOf(sought: SoughtClause, thing: Entity): Untold | null {
  const left = sought.words.filter(({ word }) => !isInNames(word, thing));
  if (left.length === 0) return null;
  const others = sought.clause.things.filter((other) => other !== thing);
  const words = left.filter(({ word }) => !isCount(word));
  const unnamed = words.filter(({ word }) => !others.some((other) => isInNames(word, other)));
  return { sought, thing, words, unnamed, counts: left.flatMap(({ word }) => (isCount(word) ? [word] : [])), others };
}

/** The statement that tells all that is left. Its sentence counts with `sentences`; without, each word is of what is stated. */
export function tellingOf(untold: Untold, pool: readonly Statement[], sentences: boolean, desk: Desk): Statement | undefined {
  const { sought, thing, words, unnamed, counts, others } = untold;
  const isAnySaid = unnamed.length < words.length || words.length === 0;
  const isStated = (one: Statement): boolean =>
    sentences
      ? isAnySaid || NAMING.has(one.predicate) || unnamed.some(({ isSaidBy }) => isSaidBy(one))
      : unnamed.every(({ isSaidBy }) => isSaidBy(one));
  return pool.find((one) => {
    if (!isStated(one)) return false;
    if (sought.isOfEvent && one.subject.kind === 'event' && one.subject.id !== thing.id && !OF_EVENT.has(one.predicate)) return false;
    if (!speaksOf(one, others, desk) || words.some(({ isUnsaidBy }) => isUnsaidBy(one))) return false;
    // whoever spoke did not give the keynote for that
    if (words.some(({ word }) => PARTICULAR.has(word.plain) && !says(one, word) && !isInSentence(word, one))) return false;
    return counts.length === 0 || countsAlike({ ...sought.clause, words: counts }, one);
  });
}

function isInSentence(word: Word, { citation }: Statement): boolean {
  return unexplainedByText([word], citation.quote).length === 0;
}

/** Said by another word of the field alone ("children's" for paediatric). */
export function isOnlyNear(word: Word, thing: Entity): boolean {
  const known = nameWordsOf(thing).flat();
  return !known.some(({ key }) => key === word.key) && known.some(({ key }) => nearKeys(word.key).includes(key));
}

/** In a name, or the first letters of words that stand together in it ("AGM"). */
function isInNames(word: Word, thing: Entity): boolean {
  return nameWordsOf(thing).some((known) => {
    if (known.some((other) => isSameWord(word, other))) return true;
    if (word.plain.length < SHORTEST_INITIALS || word.plain.length > known.length) return false;
    return known.some((_, at) => {
      const run = known.slice(at, at + word.plain.length);
      return run.map(({ plain }) => plain[0]).join('') === word.plain;
    });
  });
}

const SHORTEST_INITIALS = 3;

/** The number stands beside what it counts, and within the bounds asked for. */
function countsAlike({ text, words }: Clause, { value, qualifiers, citation }: Statement): boolean {
  const counted = wordsOf(text).filter((word) => !isFrameWord(word.plain) && !BOUNDS.has(word.plain) && !isCount(word));
  const own = withoutSeparators(`${value} ${qualifiers.unit ?? ''}`);
  const beside = [...countsOf(own, counted), ...countsOf(withoutSeparators(citation.quote), counted)];
  // "more than 1,000" of members: the value is the number, and what it counts is the predicate
  const said = beside.length > 0 || unexplainedByText(counted, own).length < counted.length ? beside : [own];
  return said.some((one) => words.every((digit) => wordsOf(one).some(({ plain }) => plain === digit.plain)) && isWithinBounds(text, one));
}

function isCount({ plain }: Word): boolean {
  return /^\d+$/u.test(plain);
}

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const NAMING: ReadonlySet<Predicate> = new Set<Predicate>(['name', 'acronym']);
/** What an event is, where and when. */
const OF_EVENT: ReadonlySet<Predicate> = new Set<Predicate>([
  'name',
  'location',
  'startDate',
  'endDate',
  'theme',
  'edition',
  'topic',
  'attendance',
  'organizer',
]);
/** Words that point at a predicate and say more than it. */
const PARTICULAR = list('keynote keynotes');
const BOUNDS = list('more less fewer over under least most about around some than mehr weniger plus moins meer minder');
