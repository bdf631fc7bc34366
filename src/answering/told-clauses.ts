// Which statement tells what a clause of a description says of a thing: "that met in Lima", "with 8 centres". The thing's names say some of its
// words; one statement must say all the others. Knows nothing of which things are compared.

import type { Entity } from '../domain/entity.ts';
import type { Predicate, Statement } from '../domain/statement.ts';
import { isWithinBounds } from './ask/claims.ts';
import { isContinent, liesOn } from './ask/continents.ts';
import { countsOf } from './ask/counting.ts';
import { isSameWord, nameWordsOf, says, speaksOf, unexplainedByText, unsaidBy } from './ask/evidence.ts';
import { statementsSayingSome } from './ask/statement-index.ts';
import type { Desk } from './desk.ts';
import { nearKeys } from './likeness.ts';
import { type Clause, isOfMeeting, withoutSeparators } from './read-description.ts';
import { isFrameWord, predicatesAsked } from './vocabulary.ts';
import { type Word, wordsOf } from './words.ts';

/** A clause with what is looked up once for all things that are compared with it. */
export interface SoughtClause extends Clause {
  /** "that met in Lima": where the event was, and not who came from there. */
  readonly isOfEvent: boolean;
  /** For each of its words the statements that say it themselves. */
  readonly saying: ReadonlyMap<Word, ReadonlySet<Statement>>;
  /** Whether a statement leaves the word unexplained, with its sentence and the names of its things. */
  readonly isUnsaid: (word: Word, statement: Statement) => boolean;
}

export function soughtClause(clause: Clause, desk: Desk): SoughtClause {
  const saying = new Map(clause.words.map((word) => [word, sayingOf(word, desk)]));
  // many things share a statement: an event's is also of whoever held it and of its guests
  const known = new Map(clause.words.map((word) => [word, new Map<Statement, boolean>()]));
  return {
    ...clause,
    // the rarest first: most statements fail by it
    words: clause.words.toSorted((a, b) => (saying.get(a)?.size ?? 0) - (saying.get(b)?.size ?? 0)),
    isOfEvent: wordsOf(clause.text).some(isOfMeeting),
    saying,
    isUnsaid: (word, statement) =>
      known.get(word)?.getOrInsertComputed(statement, () => unsaidBy([word], statement, desk).length > 0) ?? true,
  };
}

function sayingOf(word: Word, desk: Desk): ReadonlySet<Statement> {
  return statementsSayingSome([word], isSameWord, (country) => isContinent(word) && liesOn(country, word), desk.knowledge);
}

/** What of a clause is left to be told of a thing, whose names say the rest. */
export interface Untold {
  readonly clause: SoughtClause;
  readonly thing: Entity;
  readonly words: readonly Word[];
  readonly counts: readonly Word[];
  /** Other things that the clause names. */
  readonly others: readonly Entity[];
}

/** Null where the names say all. */
export function untoldOf(clause: SoughtClause, thing: Entity): Untold | null {
  const left = clause.words.filter((word) => !isInNames(word, thing));
  if (left.length === 0) return null;
  const others = clause.things.filter((other) => other !== thing);
  return { clause, thing, words: left.filter((word) => !isCount(word)), counts: left.filter(isCount), others };
}

/** The statement that tells all that is left. Its sentence counts with `sentences`; without, each word is of what is stated. */
export function tellingOf(untold: Untold, pool: readonly Statement[], sentences: boolean, desk: Desk): Statement | undefined {
  const { clause, thing, words, counts, others } = untold;
  // a word of another thing's name is said by whatever speaks of that thing
  const unnamed = words.filter((word) => !others.some((other) => isInNames(word, other)));
  const isSaid = (word: Word, one: Statement): boolean =>
    clause.saying.get(word)?.has(one) === true || predicatesAsked(word.plain).includes(one.predicate);
  const isStated = (one: Statement): boolean =>
    sentences
      ? NAMING.has(one.predicate) || unnamed.length < words.length || words.length === 0 || unnamed.some((word) => isSaid(word, one))
      : unnamed.every((word) => isSaid(word, one));
  return pool.find((one) => {
    if (!isStated(one)) return false;
    if (clause.isOfEvent && one.subject.kind === 'event' && one.subject.id !== thing.id && !OF_EVENT.has(one.predicate)) return false;
    if (words.some((word) => clause.isUnsaid(word, one)) || !speaksOf(one, others, desk)) return false;
    // whoever spoke did not give the keynote for that
    if (words.some((word) => PARTICULAR.has(word.plain) && !says(one, word) && unexplainedByText([word], one.citation.quote).length > 0))
      return false;
    return counts.length === 0 || countsAlike({ ...clause, words: counts }, one);
  });
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
