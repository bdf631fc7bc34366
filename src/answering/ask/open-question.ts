// A question whose words name no property: every word must stand in one statement, or in one passage, about the thing.

import type { Statement } from '../../domain/statement.ts';
import { noPassage, notStated } from '../absence.ts';
import type { Answer } from '../answer.ts';
import { cardOf } from '../cards.ts';
import { latestFirst } from '../chronology.ts';
import type { Desk } from '../desk.ts';
import { isFrameWord } from '../vocabulary.ts';
import type { Word } from '../words.ts';
import { holdsAnswer, isAnswer } from './answer-kinds.ts';
import { foundPassages, foundValues, foundVerdict } from './answers.ts';
import { isLaterThanAll, speaksFor } from './asked-period.ts';
import { settles } from './claims.ts';
import { says, speaksOf, unexplainedBy } from './evidence.ts';
import type { Focus } from './focus.ts';
import { passagesFor } from './passages-for.ts';
import { allPredicates } from './properties.ts';
import type { Question } from './question.ts';
import { answerFrom } from './stated-property.ts';
import { statementsSaying } from './statement-index.ts';

/** Statements shown beside a refusal, where nothing tells which come near. */
const SOME_STATEMENTS = 4;

/** Subjects that a reader can be asked to choose from: Discord's select menu holds 25. */
const MOST_CANDIDATES = 25;

/** "Who is …", "what is …": the card of the thing, when nothing else is asked. Null for other questions. */
export function definitionOf(question: Question, foci: readonly Focus[], desk: Desk): Answer | null {
  const [focus] = foci;
  const { property, form, things } = question;
  if (focus === undefined || property !== null || focus.content.length > 0 || focus.beside.length > 0) return null;
  if (form !== 'what' && form !== 'who' && form !== 'list') return null;
  if (form === 'who' && focus.thing.kind !== 'person' && things.length === 0) return null;
  return cardOf(focus.thing, 'summary', desk);
}

export function answerOpenly(question: Question, focus: Focus, desk: Desk): Answer {
  const { thing, content } = focus;
  const { text, form } = question;
  const { statementsAbout, statementsMentioning } = desk.knowledge;
  const about = [...(statementsAbout.get(thing.id) ?? []), ...(statementsMentioning.get(thing.id) ?? [])].filter(isTelling);
  const fitting = content.length === 0 ? [] : about.filter((one) => speaksOf(one, focus.beside) && tellsAll(content, one, question, desk));
  desk.explain(`${thing.name}: ${fitting.length} of ${about.length} statements say every word`);
  if (fitting.length > 0) {
    const list = latestFirst(fitting);
    if (form !== 'yes-no') return foundValues(thing, 'other', list);
    const certain = list.filter((one) => settles(one, question) === true);
    if (certain.length > 0) return foundVerdict('yes', thing, 'other', text, certain);
    return notStated(text, thing, 'other', 'not-stated', list, 'ask', desk);
  }
  const isAnswerable = content.length > 0 && form !== 'yes-no' && !isLaterThanAll(question, desk);
  const passages = isAnswerable
    ? passagesFor(content, [thing, ...focus.beside], (passage) => holdsAnswer(passage, question, desk), desk)
    : [];
  if (passages.length > 0) return foundPassages(thing, text, passages);
  const near = about.filter((one) => content.some((word) => says(one, word)));
  return notStated(text, thing, 'other', 'not-stated', near.length > 0 ? near : about.slice(0, SOME_STATEMENTS), 'ask', desk);
}

/** No thing is named: what all words explain, where it is one thing's alone; null where nothing does. */
export function answerWithoutThing(question: Question, desk: Desk): Answer | null {
  const { property, content, claim, text, form } = question;
  if (content.length === 0) return null;
  const predicates = property === null ? null : allPredicates(property);
  const fitting = rarest(content, desk).filter(
    (one) => (predicates === null || predicates.includes(one.predicate)) && isTelling(one) && tellsAll(content, one, question, desk),
  );
  const subjects = [...new Set(fitting.map(({ subject }) => subject.id))].flatMap((id) => desk.knowledge.entityById.get(id) ?? []);
  const [only, ...others] = subjects;
  if (only !== undefined && others.length === 0) {
    const focus: Focus = { thing: only, beside: [], content, claim };
    return property === null ? answerOpenly(question, focus, desk) : answerFrom(fitting, question, property, focus, desk);
  }
  if (others.length > 0 && subjects.length <= MOST_CANDIDATES && property !== null)
    return { kind: 'which-one', asked: text, candidates: subjects.map((entity) => ({ entity, matched: null })) };
  if (form !== 'yes-no' && (property === null ? content.length > 1 : property.cue !== null)) {
    const passages = passagesFor(content, [], (passage) => holdsAnswer(passage, question, desk), desk);
    if (passages.length > 0) return foundPassages(null, text, passages);
  }
  const { all, some } = desk.search.passages(text, 5);
  return noPassage(text, [...all, ...some].slice(0, 3), desk);
}

function isTelling({ rank, predicate }: Statement): boolean {
  return rank !== 'deprecated' && predicate !== 'name' && predicate !== 'acronym';
}

/** Every word is explained, some by the statement's own words, and it answers in kind for the time asked of. */
function tellsAll(content: readonly Word[], statement: Statement, question: Question, desk: Desk): boolean {
  return (
    content.some((word) => says(statement, word)) &&
    isAnswer(statement, question, desk) &&
    (question.time?.kind !== 'date' || speaksFor(statement, question.time.days, desk)) &&
    unexplainedBy(content, statement, desk).length === 0
  );
}

/** Statements that say one of the words, of the word that fewest say. */
function rarest(content: readonly Word[], desk: Desk): readonly Statement[] {
  const told = content.filter(({ plain }) => !isFrameWord(plain)).map((word) => statementsSaying(word, desk.knowledge));
  const said = told.filter(({ length }) => length > 0).toSorted((a, b) => a.length - b.length);
  return said[0] ?? [];
}
