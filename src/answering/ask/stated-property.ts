// One property of one thing: the statements that answer, in the time asked of and explaining every word; else a passage; else the refusal.

import type { Entity } from '../../domain/entity.ts';
import type { Predicate, Statement } from '../../domain/statement.ts';
import { notStated } from '../absence.ts';
import type { Answer } from '../answer.ts';
import { latestFirst } from '../chronology.ts';
import type { Desk } from '../desk.ts';
import { isFrameWord, predicatesAsked } from '../vocabulary.ts';
import { type Word, wordsOf } from '../words.ts';
import { isAnswer } from './answer-kinds.ts';
import { distinct, foundValues, foundVerdict } from './answers.ts';
import { isAhead, isLaterThanAll, isStale, speaksFor } from './asked-period.ts';
import { settles } from './claims.ts';
import { countsWord, wholeList } from './counting.ts';
import { isLooselyTheSame, poolsOf, says, speaksOf, unexplainedAmong, unexplainedBy } from './evidence.ts';
import type { Focus } from './focus.ts';
import { countedWords, SPEAKS_OF_EVENT } from './form.ts';
import { isKindNoun, withoutLight } from './idle-words.ts';
import { pageContext } from './page-context.ts';
import { answerFromPassage } from './passage-answer.ts';
import { type AskedProperty, allPredicates, predicatesFor } from './properties.ts';
import { NEAR_PREDICATES } from './property-table.ts';
import type { Question } from './question.ts';
import { saidWords } from './said-words.ts';
import { answerFromStatements } from './saying-all.ts';
import { beginningOf, statementsByPredicate } from './statement-index.ts';

export function answerProperty(question: Question, property: AskedProperty, focus: Focus, desk: Desk): Answer {
  const { thing } = focus;
  const pools = poolsFor(question, property, thing, desk);
  for (const pool of pools) {
    const fitting = fittingOf(pool, question.asking, focus, property, desk);
    explainChoice(pool, fitting, focus, desk);
    if (fitting.length === 0) continue;
    return answerFrom(fitting, question, property, focus, desk);
  }
  const passage = answerFromPassage(question, focus, desk);
  if (passage !== null) return passage;
  const stated = pools.flat();
  const open = stated.length === 0 ? sayingAll(question, focus, desk) : null;
  if (open !== null) return open;
  const why = isLaterThanAll(question, desk) ? 'later-than-documents' : 'not-stated';
  return notStated(
    question.text,
    thing,
    property.property,
    why,
    stated.length > 0 ? stated : nearestOf(thing, property, desk),
    'ask',
    desk,
  );
}

/** Statements named in an explanation; the others are counted. */
const MOST_EXPLAINED = 6;

/** Which statements were considered, and why some are kept. */
function explainChoice(pool: readonly Statement[], fitting: readonly Statement[], { content, beside }: Focus, desk: Desk): void {
  if (pool.length === 0) return;
  const told = ({ subject, predicate, value, asOf, citation }: Statement): string =>
    `${subject.name}, ${predicate}: ${value} (${citation.document}:${citation.line}, ${asOf === null ? 'undated' : `as of ${asOf}`})`;
  const words = [...content.map(({ text }) => text), ...beside.map(({ name }) => name)].join(', ');
  desk.explain(
    `considered: ${pool.slice(0, MOST_EXPLAINED).map(told).join('; ')}${pool.length > MOST_EXPLAINED ? ` and ${pool.length - MOST_EXPLAINED} more` : ''}`,
  );
  desk.explain(
    fitting.length === 0
      ? `none of them says ${words}`
      : `kept ${fitting.length}: ${words === '' ? 'nothing else was asked' : `they say ${words}`}; the latest stands first`,
  );
}

/** Another property's statement that says every word, those that seemed to ask for the property included. */
function sayingAll(question: Question, focus: Focus, desk: Desk): Answer | null {
  // "what did she talk about": that she spoke is no topic
  if (question.time !== null || focus.content.length === 0 || question.property?.property === 'remark') return null;
  // how long it lasts is told by no other property
  if (question.property?.property === 'date' && question.property.answer === 'text') return null;
  const answer = answerFromStatements({ ...question, property: null }, { ...focus, content: withoutLight(focus.claim) }, desk);
  return answer.kind === 'found' ? answer : null;
}

/** What the statements that explain everything say: in the time asked of, yes or no, counted, or both sides of a contradiction. */
export function answerFrom(
  statements: readonly Statement[],
  question: Question,
  property: AskedProperty,
  focus: Focus,
  desk: Desk,
): Answer {
  const { text, time, form } = question;
  const refuse = (why: 'later-than-documents' | 'no-term-covers' | 'not-stated'): Answer =>
    notStated(text, focus.thing, property.property, why, latestFirst(statements), 'ask', desk);
  const isClaimOfDate = form === 'yes-no' && (property.property === 'founding' || property.property === 'date');
  if (!isClaimOfDate && property.property !== 'founding' && time !== null) {
    if (isLaterThanAll(question, desk) && !statements.some((one) => isOfYear(one, time.days.from, desk)))
      return refuse('later-than-documents');
    if (time.kind === 'now' && !statements.some((one) => (time.side === 'after' ? isAhead(one, desk) : !isStale(one, desk))))
      return refuse('later-than-documents');
  }
  const then = isClaimOfDate || time?.kind !== 'date' ? statements : statements.filter((one) => speaksFor(one, time.days, desk));
  if (then.length === 0) return answerFromPassage(question, focus, desk) ?? refuse('no-term-covers');
  const list = distinct(latestFirst(then));
  const subject = desk.knowledge.entityById.get(list[0]?.subject.id ?? '') ?? focus.thing;
  if (form === 'yes-no') return verdictOn(list, question, property, focus, refuse);
  const sides = sidesOf(list);
  if (sides !== null) return { kind: 'disagree', subject, property: property.property, sides, statements: sides.flat() };
  if (form !== 'how-many' || property.answer === 'number') return foundValues(focus.thing, labelOf(property, list), list);
  // "how much experience": what is told of it with a number says how much
  const measured = HOW_MUCH.test(text) ? list.filter(({ value }) => /\d/u.test(value)) : [];
  if (measured.length > 0) return foundValues(focus.thing, property.property, measured);
  const counted = countedWords(text);
  const valued = list.filter(({ value }) => countsWord(value, counted));
  const numbered = valued.length > 0 ? valued : list.filter(({ citation }) => countsWord(citation.quote, counted));
  if (numbered.length > 0) return foundValues(focus.thing, property.property, numbered);
  // what others say of the thing is no list of the thing's own
  const isOwnList = property.property === 'author' || list.every((one) => one.subject.id === focus.thing.id);
  // what is told in place of the property ("activities" for "programmes") is not what is counted
  const isCounted = ({ subject, predicate }: Statement): boolean => property.predicates[subject.kind]?.[0]?.includes(predicate) !== false;
  const whole = isOwnList && list.every(isCounted) ? wholeList(itemsOf(list, counted)) : null;
  if (whole !== null) return foundValues(focus.thing, property.property, whole, whole.length);
  return answerFromPassage(question, focus, desk) ?? refuse('not-stated');
}

const HOW_MUCH = /(?<!\p{L})how much(?! (?:money|does|did|do|is|was))(?!\p{L})/iu;

/** An event to come: its day is printed, though every page is older. */
function isOfYear({ subject, citation }: Statement, day: string, desk: Desk): boolean {
  const year = day.slice(0, 4);
  if (subject.kind !== 'event') return false;
  const began = beginningOf(subject.id, desk.knowledge);
  return began === null ? citation.quote.includes(year) : began.from.startsWith(year);
}

/** People who came are no countries. */
function labelOf({ property }: AskedProperty, list: readonly Statement[]): AskedProperty['property'] {
  return property === 'country' && list.every(({ predicate }) => predicate !== 'country') ? 'attendee' : property;
}

/** Those that are what is counted ("memorandums"), where some say so; a line that says nothing more is their heading. "Organizations" are all of them. */
function itemsOf(list: readonly Statement[], counted: readonly Word[]): readonly Statement[] {
  const noun = counted.slice(0, 1).filter(({ plain }) => !isKindNoun(plain));
  const named = list.filter((one) => noun.some((word) => says(one, word)));
  const items = (named.length > 0 ? named : list).filter(
    (one) =>
      unexplainedAmong(
        saidWords(one).filter(({ plain }) => !isFrameWord(plain)),
        counted,
      ).length > 0,
  );
  return items.length > 0 ? items : list;
}

function verdictOn(
  list: readonly Statement[],
  question: Question,
  property: AskedProperty,
  focus: Focus,
  refuse: (why: 'not-stated') => Answer,
): Answer {
  const certain = list.map((statement) => ({ statement, is: settles(statement, question) }));
  const yes = certain.filter(({ is }) => is === true).map(({ statement }) => statement);
  if (yes.length > 0) {
    const isOwn = (one: Statement): boolean =>
      focus.content.some((word) => says(one, word)) || focus.beside.some(({ id }) => id === one.valueId || id === one.subject.id);
    const own = yes.filter(isOwn);
    return foundVerdict('yes', focus.thing, property.property, question.text, own.length > 0 ? own : yes);
  }
  const no = certain.filter(({ is }) => is === false).map(({ statement }) => statement);
  return no.length === list.length && new Set(no.map(({ value }) => value)).size <= 2 && focus.content.length === 0
    ? foundVerdict('no', focus.thing, property.property, question.text, no)
    : refuse('not-stated');
}

/** Statements of the property, nearest first: the thing's own, those that name it, those of its events, those on a page about it. */
function poolsFor(question: Question, property: AskedProperty, thing: Entity, desk: Desk): readonly (readonly Statement[])[] {
  const groups = predicatesFor(property, thing);
  const others = allPredicates(property);
  const { own, pointing, related } = poolsOf(thing, groups.flat(), others, desk);
  const hasOwn = property.predicates[thing.kind] !== undefined;
  const onPage = property.property === 'author' && own.length === 0 && pointing.length === 0 ? authorsAbout(thing, desk) : [];
  const ofGroups = groups.map((group) => own.filter(({ predicate }) => group.includes(predicate)));
  const pools = [
    ...ofGroups,
    property.relational || !hasOwn ? pointing : [],
    onPage,
    !hasOwn || SPEAKS_OF_EVENT.test(question.asking) ? related : [],
  ];
  const about = { ...question, things: [...question.things, thing] };
  const answering = pools.map((pool) => pool.filter((one) => isAnswer(one, about, desk)));
  desk.explain(
    `${thing.name}: ${answering.map(({ length }) => length).join(', ')} statements of ${others.join(', ')} (its own, naming it, on pages about it, of its events)`,
  );
  return answering;
}

/** Statements that explain the words left over and speak of the other things named. */
function fittingOf(pool: readonly Statement[], asking: string, focus: Focus, property: AskedProperty, desk: Desk): readonly Statement[] {
  // the congress of a society's own page need not name the society
  const isOnPageAbout = ({ citation, subject }: Statement): boolean =>
    subject.kind === 'event' &&
    focus.beside.every((thing) => pageContext(citation.document, desk.knowledge)?.about.includes(thing) === true);
  const near = pool.filter((one) => speaksOf(one, focus.beside, desk) || isOnPageAbout(one));
  if (focus.content.length === 0) return near;
  const isTold = (content: readonly Word[], one: Statement): boolean =>
    unexplainedBy(content, one, desk).every(
      (word) => isToldOfSubject(word, one, focus, desk) || isPlaceOfValue(word, one, desk) || isPlaceOfEvent(word, one, desk),
    );
  const exact = near.filter((one) => isTold(focus.content, one));
  const joined = JOINED.exec(asking)?.slice(1).flatMap(wordsOf) ?? [];
  const others = focus.content.filter((word) => !joined.some(({ text }) => text === word.text));
  const either = sayingEither(
    near.filter((one) => isTold(others, one)),
    joined,
  );
  if (either.length > 0 && exact.every((one) => either.includes(one))) return either;
  // where some say the words themselves, a sentence that they share with others is not enough
  if (exact.length > 0) {
    const saying = exact.filter((one) => focus.content.some((word) => says(one, word)));
    return saying.length > 0 && property.answer !== 'person' ? saying : exact;
  }
  // the words of a list may each be another item's: "workshops, round tables and seminars"
  const each = near.filter((one) => focus.content.some((word) => says(one, word)));
  return focus.content.every((word) => each.some((one) => unexplainedBy([word], one, desk).length === 0)) ? each : [];
}

/** "oral and poster presentations", "workshops versus lectures": where none says both words, those that say one, if there are some of each. */
function sayingEither(statements: readonly Statement[], joined: readonly Word[]): readonly Statement[] {
  const sides = joined.map((word) => statements.filter((one) => says(one, word)));
  const either = new Set(sides.flat());
  // each side has some of its own
  const isApart =
    sides.length > 1 && sides.every(({ length }) => length > 0) && either.size === sides.reduce((sum, { length }) => sum + length, 0);
  return isApart ? statements.filter((one) => either.has(one)) : [];
}

const JOINED = /(?<![\p{L}\p{N}])([\p{L}\p{N}-]{3,}) (?:and|or|vs\.?|versus|und|oder|et|ou|en|y|o|и|или) (?:the )?([\p{L}\p{N}-]{3,})/iu;

/** "the authors affiliated with …": another statement about the same person says so of the thing. */
function isToldOfSubject(word: Word, { subject }: Statement, { thing, beside }: Focus, desk: Desk): boolean {
  const asked = predicatesAsked(word.plain);
  return (desk.knowledge.statementsAbout.get(subject.id) ?? []).some(
    (one) => asked.includes(one.predicate) && [thing, ...beside].some((other) => speaksOf(one, [other], desk)),
  );
}

/** "which hospital in Oslo did she visit": where the hospital is stands in another statement. */
function isPlaceOfValue(word: Word, { valueId }: Statement, desk: Desk): boolean {
  return (desk.knowledge.statementsAbout.get(valueId ?? '') ?? []).some(
    (one) => (one.predicate === 'location' || one.predicate === 'description') && says(one, word),
  );
}

/** "the motto of the congress in Lima": where the congress was stands in another statement. */
function isPlaceOfEvent(word: Word, { subject }: Statement, desk: Desk): boolean {
  return (
    subject.kind === 'event' &&
    (desk.knowledge.statementsAbout.get(subject.id) ?? []).some(
      (one) =>
        one.predicate === 'location' && one.rank !== 'deprecated' && wordsOf(one.value).some((other) => isLooselyTheSame(word, other)),
    )
  );
}

/** Values of a property that has one value, from different documents, that do not agree. */
function sidesOf(list: readonly Statement[]): readonly (readonly Statement[])[] | null {
  const [first] = list;
  if (first === undefined || !SINGLE.has(first.predicate)) return null;
  const same = list.filter(
    (one) =>
      one.predicate === first.predicate &&
      one.subject.id === first.subject.id &&
      one.qualifiers.kind === first.qualifiers.kind &&
      (one.predicate !== 'memberCount' || isOfOneYear(one, first)),
  );
  const sides = Map.groupBy(same, ({ value }) =>
    value
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  const documents = new Set(same.map(({ citation }) => citation.document));
  return sides.size > 1 && documents.size > 1 ? [...sides.values()] : null;
}

/** A count of another year is an older count, and no contradiction. */
function isOfOneYear({ asOf }: Statement, other: Statement): boolean {
  return asOf === null || other.asOf === null || asOf.slice(0, 4) === other.asOf.slice(0, 4);
}

const SINGLE: ReadonlySet<Predicate> = new Set<Predicate>(['foundingDate', 'startDate', 'endDate', 'memberCount', 'attendance', 'theme']);

function authorsAbout(thing: Entity, desk: Desk): readonly Statement[] {
  return (statementsByPredicate(desk.knowledge).get('author') ?? []).filter(({ citation }) => thing.documents.includes(citation.document));
}

/** Statements that come near the property. */
function nearestOf(thing: Entity, property: AskedProperty, desk: Desk): readonly Statement[] {
  const about = (desk.knowledge.statementsAbout.get(thing.id) ?? []).filter(
    ({ rank, predicate }) => rank !== 'deprecated' && predicate !== 'name' && predicate !== 'acronym',
  );
  const related = NEAR_PREDICATES[property.property] ?? [];
  const near = about.filter(({ predicate }) => related.includes(predicate));
  return latestFirst(near.length > 0 ? near : about.slice(0, 3));
}
