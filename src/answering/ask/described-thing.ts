// Two steps: "the society that organized the congress", "the hospital where she works", "the body whose president visited …". The description
// is looked up among the statements; where it means one thing alone, the question is asked of that thing by its name.

import type { Entity } from '../../domain/entity.ts';
import type { EntityKind, Predicate, Statement } from '../../domain/statement.ts';
import { isNoun } from '../asked-text.ts';
import { isOver } from '../chronology.ts';
import { bodiesOf, isA, thingsDescribed } from '../descriptions.ts';
import type { Desk } from '../desk.ts';
import { nameAtStart, namedSpans } from '../named-spans.ts';
import { type AskedOffice, officeAsked, officeFamily } from '../offices.ts';
import { generalKind, isFrameWord, isHonorific, isLeadWord, isRelative, predicatesAsked } from '../vocabulary.ts';
import { type Word, wordsOf } from '../words.ts';
import { names, says, speaksOf, unexplainedByText, unsaidBy } from './evidence.ts';
import { isKindNoun, isLightWord } from './idle-words.ts';
import { type AskedProperty, allPredicates, propertyAsked } from './properties.ts';
import { statementsSaying } from './said-words.ts';

/** A question with its description replaced by the name of what it means, and the statement that says so. */
export interface NamedQuestion {
  readonly text: string;
  readonly thing: Entity;
  readonly because: Statement;
}

/** Null where the question describes nothing, or where the description means nothing or several things. */
export function withDescriptionNamed(text: string, desk: Desk): NamedQuestion | null {
  const words = wordsOf(text);
  for (const [at, noun] of words.entries()) {
    const begins = isDescribable(noun) || isOneOfMany(words, at) ? clauseAfter(words, at, text, desk) : null;
    if (begins === null) continue;
    const start = startOfPhrase(words, at);
    const before = words.slice(start.from, at);
    // "the other speakers who went there": not whoever is stated to have gone
    if (before.some(({ plain }) => OTHERS.has(plain))) continue;
    // the longest clause that means something: what follows it is asked again
    for (let end = words.length; end > begins.at; end--) {
      const last = words[end - 1];
      const first = words[begins.at];
      if (last === undefined || first === undefined || (end < words.length && isFrameWord(last.plain))) continue;
      // "with congresses and 9,000 members": what is told besides is no part of what is asked
      if (words.slice(end).some(({ plain }) => AND.has(plain))) continue;
      const clause: Clause = {
        text: text.slice(first.start, last.end),
        lead: text.slice(noun.end, first.start),
        before,
        whose: begins.whose,
      };
      const meant = meantBy(clause, noun, desk);
      // "the others that went there with Lindqvist" are not Lindqvist
      if (meant === null || (meant.thing.kind === 'person' && names(meant.thing, text.slice(last.end)))) continue;
      return {
        ...meant,
        text: `${text.slice(0, start.offset)}${meant.thing.name}${text.slice(last.end)}`,
      };
    }
  }
  return null;
}

interface Clause {
  readonly text: string;
  /** What opens it: "that", "with", "at which". */
  readonly lead: string;
  /** Words between the article and the noun: "the Belgian society that …". */
  readonly before: readonly Word[];
  /** "whose president …": what the clause says is said of whoever holds the office. */
  readonly whose: boolean;
}

/** A noun for a thing: "society", "hospital", "charity", "doctor". */
function isDescribable(word: Word): boolean {
  return isNoun(word) || PERSON_NOUNS.has(word.key) || PERSON_NOUNS.has(word.plain);
}

/** "the Danish one with …": some word before it says which. */
function isOneOfMany(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return words[at]?.plain === 'one' && before !== undefined && !isFrameWord(before.plain) && !isLightWord(before.plain);
}

/** Where the description begins: after "that", "whose", "with", "led by", "at which", or with a name ("the hospital Ada visited"). */
function clauseAfter(
  words: readonly Word[],
  at: number,
  text: string,
  desk: Desk,
): { readonly at: number; readonly whose: boolean } | null {
  const next = words[at + 1];
  const second = words[at + 2];
  if (next === undefined || second === undefined) return null;
  if (isRelative(next.plain) && !next.acronym) return { at: at + 2, whose: WHOSE.has(next.plain) };
  if (PREPOSITIONS.has(next.plain) && isRelative(second.plain) && !second.acronym) return { at: at + 3, whose: false };
  if (WITH.has(next.plain)) return { at: at + 2, whose: false };
  if (PARTICIPLES.test(text.slice(next.start))) return { at: at + 1, whose: false };
  // "Fund Lindqvist" is somebody's name, "the fund Lindqvist leads" is a fund
  if (/^\p{Lu}/u.test(words[at]?.text ?? '')) return null;
  const name = nameAtStart(text.slice(next.start), ['person'], desk);
  return name !== null && words.some(({ start }) => start > next.start + name.end) ? { at: at + 1, whose: false } : null;
}

/** The article and the words before the noun belong to the description. */
function startOfPhrase(words: readonly Word[], at: number): { readonly from: number; readonly offset: number } {
  let from = at;
  while (from > 0 && at - from < MOST_BEFORE && !isFrameWord(words[from - 1]?.plain ?? '')) from--;
  const article = words[from - 1];
  if (article === undefined || !ARTICLES.has(article.plain)) return { from: at, offset: words[at]?.start ?? 0 };
  return { from, offset: article.start };
}

/** Words between an article and its noun. */
const MOST_BEFORE = 3;

function meantBy(clause: Clause, noun: Word, desk: Desk): Pick<NamedQuestion, 'thing' | 'because'> | null {
  const kind: EntityKind = PERSON_NOUNS.has(noun.key) || PERSON_NOUNS.has(noun.plain) ? 'person' : (generalKind(noun.key) ?? kindOf(noun));
  const statements = statementsSayingClause(clause, desk);
  const named = statements.length === 0 ? [] : namedSpans(clause.text, ALL_KINDS, desk).flatMap(({ entities }) => entities);
  const fitting = statements.flatMap((statement) =>
    thingsOf(statement, clause, named, kind, desk)
      .filter((thing) => isA(thing, noun, desk) && isSaidOf(clause.before, thing, desk))
      .map((thing) => ({ thing, because: statement })),
  );
  const current = fitting.filter(({ because }) => !isOver(because));
  const [first, ...others] = current.length > 0 ? current : fitting;
  if (first === undefined) return toldOfOne([...clause.before, noun], clause, kind, desk);
  return others.some(({ thing }) => thing !== first.thing) ? null : first;
}

/** No single statement says the clause, but several about one thing do. */
function toldOfOne(
  phrase: readonly Word[],
  { lead, text }: Clause,
  kind: EntityKind,
  desk: Desk,
): Pick<NamedQuestion, 'thing' | 'because'> | null {
  const described = thingsDescribed(`${phrase.map((word) => word.text).join(' ')} ${lead} ${text}`, [kind], desk);
  const [only, ...others] = described;
  return only === undefined || others.length > 0 || only.because === null ? null : { thing: only.thing, because: only.because };
}

/** A clause taken apart. */
interface ReadClause {
  readonly things: readonly Entity[];
  /** Words that a statement must explain. */
  readonly content: readonly Word[];
  readonly property: AskedProperty | null;
  readonly office: AskedOffice | null;
  /** Predicates that its words point at; empty where they point at none. */
  readonly predicates: ReadonlySet<Predicate>;
}

function readClause(text: string, desk: Desk): ReadClause {
  const spans = namedSpans(text, ALL_KINDS, desk).filter(({ start, end }) => /\p{Lu}|\p{N}/u.test(text.slice(start, end)));
  const things = spans.flatMap(({ entities: [only, ...others] }) => (only !== undefined && others.length === 0 ? [only] : []));
  const masked = spans.reduce((said, { start, end }) => said.slice(0, start) + '\u0001'.repeat(end - start) + said.slice(end), text);
  const property = propertyAsked(masked);
  const telling = wordsOf(masked).filter((word) => !isFrameWord(word.plain) && !isHonorific(word.plain));
  return {
    things,
    content: telling.filter(({ plain }) => !isLightWord(plain) && !isKindNoun(plain)),
    property,
    office: officeAsked(masked),
    predicates: new Set([
      ...(property === null ? [] : allPredicates(property)),
      ...telling.flatMap(({ plain }) => predicatesAsked(plain)),
      ...(telling.some(({ plain }) => isLeadWord(plain)) ? RUN_BY : []),
    ]),
  };
}

/** Statements that explain every word of the clause and speak of everything that it names. */
function statementsSayingClause({ text, whose }: Clause, desk: Desk): readonly Statement[] {
  const clause = readClause(text, desk);
  const { things, content, property, office, predicates } = clause;
  const isOfOffice = (word: Word): boolean => isLeadWord(word.plain) || isInside(word, office?.spans ?? []);
  const telling = whose ? content.filter((word) => !isOfOffice(word)) : content;
  if (things.length === 0 && telling.length === 0) return [];
  return candidatesFor(things, telling, desk).filter((one) => {
    if (one.rank === 'deprecated' || NAMES.has(one.predicate) || one.tenure === 'elect') return false;
    const isPointedAt = predicates.size > 0 ? predicates.has(one.predicate) : content.length > 0 || NAMING.has(one.predicate);
    if (!isPointedAt && !(content.length > 1 && content.every((word) => says(one, word)))) return false;
    const isOffice = one.predicate === 'leader' || one.predicate === 'role';
    if (isOffice && office?.family != null && officeFamily(one.role ?? '') !== office.family) return false;
    // words that asked for what is stated are said by it: "led by", "whose president is"
    const asking = property !== null && allPredicates(property).includes(one.predicate) ? property.spans : [];
    const words = (isOffice ? content : telling).filter((word) => !isInside(word, asking) && !(isOffice && isOfOffice(word)));
    if (!speaksOf(one, things, desk) || unsaidBy(words, one, desk).length > 0) return false;
    return words.length === 0 || things.length > 0 || words.some((word) => says(one, word));
  });
}

function isInside({ start, end }: Word, ranges: readonly (readonly [number, number])[]): boolean {
  return ranges.some(([from, to]) => start >= from && end <= to);
}

function candidatesFor(things: readonly Entity[], content: readonly Word[], desk: Desk): readonly Statement[] {
  const [thing] = things;
  const { statementsAbout, statementsMentioning } = desk.knowledge;
  if (thing !== undefined) {
    const valued = wordsOf(thing.name)
      .slice(0, 1)
      .flatMap((word) => statementsSaying(word, desk.knowledge))
      .filter(({ value }) => names(thing, value));
    return [...new Set([...(statementsAbout.get(thing.id) ?? []), ...(statementsMentioning.get(thing.id) ?? []), ...valued])];
  }
  const told = content.map((word) => statementsSaying(word, desk.knowledge)).filter(({ length }) => length > 0);
  return told.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

/** The things of the kind that the statement may be of, but for those that the clause names; for "whose president …" the bodies that the person leads. */
function thingsOf(
  statement: Statement,
  { text, whose }: Clause,
  named: readonly Entity[],
  kind: EntityKind,
  desk: Desk,
): readonly Entity[] {
  const { subject, valueId, qualifiers } = statement;
  const ids = [...new Set([subject.id, valueId, qualifiers.organization?.id, qualifiers.event?.id])];
  const things = ids.flatMap((id) => desk.knowledge.entityById.get(id ?? '') ?? []);
  // "the hospital visited after Example Charity" is not the Example Charity Hospital
  const isFree = (thing: Entity): boolean => !names(thing, text) && !named.some((other) => other !== thing && names(other, thing.name));
  const isByPerson = whose && statement.predicate !== 'role' && statement.predicate !== 'leader';
  const person = isByPerson ? things.find((thing) => thing.kind === 'person' && isFree(thing)) : undefined;
  if (person !== undefined) return bodiesOf(person, desk).filter((body) => body.kind === kind);
  return things.filter((thing) => thing.kind === kind && isFree(thing));
}

/** "the Belgian society": by its names, its place or what it is. */
function isSaidOf(before: readonly Word[], thing: Entity, desk: Desk): boolean {
  const about = (desk.knowledge.statementsAbout.get(thing.id) ?? []).filter(
    ({ predicate }) => predicate === 'location' || predicate === 'description' || predicate === 'name',
  );
  return unexplainedByText(before, [...thing.names.map(({ text }) => text), ...about.map(({ value }) => value)].join(' ')).length === 0;
}

function kindOf(noun: Word): EntityKind {
  return EVENT_NOUNS.has(noun.key) ? 'event' : 'organization';
}

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const ALL_KINDS: readonly EntityKind[] = ['organization', 'person', 'event'];
/** Not told of a thing, but what it is called. */
const NAMES: ReadonlySet<Predicate> = new Set<Predicate>(['name', 'acronym']);
/** What "runs" and "leads" may be said by. */
const RUN_BY: readonly Predicate[] = ['leader', 'role', 'programme', 'activity'];
/** Predicates whose values may be the name itself. */
const NAMING: ReadonlySet<Predicate> = new Set<Predicate>([
  'programme',
  'workingGroup',
  'activity',
  'unit',
  'vision',
  'theme',
  'affiliate',
  'leader',
]);
const PERSON_NOUNS = list(
  'person man woman doctor professor specialist expert physician surgeon author speaker guest arzt arztin medecin arts medico vrach',
);
const EVENT_NOUNS = list('symposium forum summit workshop seminar webinar course day');
const OTHERS = list('other others another andere anderen autre autres otro otros otra otras drugie drugikh');
const WHOSE = list('whose deren dessen dont wiens cuyo cuya');
const PREPOSITIONS = list('at in to for of with by from on under whom an bei in von zu mit a de en avec par pour op bij voor con por');
const AND = list('and und et en y e i');
const WITH = list('with mit avec met con having');
const ARTICLES = list('the a an that this der die das dem den des le la les l un une het de een el los las uno una');
const PARTICIPLES =
  /^(?:led|headed|chaired|directed|run|founded|organi[sz]ed|supported|visited|established|created|hosted|held|summari[sz]ed|described|geleitet|gegründet|dirigée?|fondée?|opgericht|geleid|dirigid[oa]|fundad[oa]) (?:by|in|at|von|par|door|por)(?!\p{L})/iu;
