// A question whose words name no property: every word must stand in one statement, or in one passage, about the thing.

import type { Entity } from '../../domain/entity.ts';
import { fold } from '../../domain/fold.ts';
import type { Statement } from '../../domain/statement.ts';
import { noPassage } from '../absence.ts';
import { type Answer, MOST_CANDIDATES } from '../answer.ts';
import { cardOf } from '../cards.ts';
import { isOver, latestFirst } from '../chronology.ts';
import type { Desk } from '../desk.ts';
import { generalKind, isFrameWord } from '../vocabulary.ts';
import { type Word, wordsOf } from '../words.ts';
import { holdsAnswer } from './answer-kinds.ts';
import { foundPassages, foundValues, foundVerdict } from './answers.ts';
import { nounAsked } from './asked-noun.ts';
import { isLaterThanAll } from './asked-period.ts';
import { statesManner } from './asked-precision.ts';
import { countsWord } from './counting.ts';
import { unexplainedByText } from './evidence.ts';
import type { Focus } from './focus.ts';
import { countedWords, SPEAKS_OF_EVENT } from './form.ts';
import { isLightWord, withoutLight } from './idle-words.ts';
import { passagesFor, textOf } from './passages-for.ts';
import { allPredicates } from './properties.ts';
import type { Question } from './question.ts';
import { statementsSaying } from './said-words.ts';
import { answerFromStatements, isTelling, tellsAll, withoutSilent } from './saying-all.ts';
import { kindOfSet } from './set-nouns.ts';
import { answerFrom } from './stated-property.ts';
import { passagesByDocument, statementsByPredicate } from './statement-index.ts';

/** "Who is …", "what is …": the card of the thing, when nothing else is asked. Null for other questions. */
export function definitionOf(question: Question, foci: readonly Focus[], desk: Desk): Answer | null {
  const [focus] = foci;
  const { property, form, things, text } = question;
  // "which hospital is she from" asks for no card, nor does "how did she …"
  if (nounAsked(text) !== null || !statesManner('', text)) return null;
  const together = focus === undefined ? null : partOfOther(question, focus, desk);
  if (together !== null) return together;
  if (focus === undefined || property !== null || focus.content.length > 0 || focus.beside.length > 0) return null;
  if (form !== 'what' && form !== 'who' && form !== 'list') return null;
  if (ASKS_DEED.test(question.text)) return null;
  // "who is" some body is asked by its whole name; part of a name may be a person's
  if (form === 'who' && focus.thing.kind !== 'person' && !(things.length > 0 && isNamedWhole(question, focus.thing))) return null;
  return cardOf(focus.thing, 'summary', desk);
}

/** "What was she at the council": what is stated of both. */
function partOfOther({ property, form, time, text }: Question, { thing, content, beside }: Focus, desk: Desk): Answer | null {
  const isWhether = form === 'yes-no' && BELONGS.test(text);
  if (property !== null || !content.every(({ plain }) => isLightWord(plain)) || beside.length === 0 || time !== null) return null;
  if (form !== 'what' && form !== 'who' && !isWhether) return null;
  const both = (desk.knowledge.statementsAbout.get(thing.id) ?? []).filter(
    ({ rank, predicate, valueId, qualifiers }) =>
      rank !== 'deprecated' &&
      PARTS.has(predicate) &&
      beside.every(({ id }) => id === valueId || id === qualifiers.organization?.id || id === qualifiers.event?.id),
  );
  const [first] = both;
  if (first === undefined) return null;
  if (!isWhether) return foundValues(thing, 'role', latestFirst(both));
  const held = both.filter((one) => OF_A_PERSON.has(one.predicate) && !isOver(one));
  return held.length > 0 ? foundVerdict('yes', thing, 'affiliation', text, latestFirst(held)) : null;
}

/** "Is she from the centre too" asks whether she belongs there. */
const BELONGS = /^\W*(?:is|are) [^?]{2,80} (?:from|with|at|affiliated (?:with|to)) /iu;
const OF_A_PERSON: ReadonlySet<string> = new Set(['role', 'affiliation']);

const PARTS: ReadonlySet<string> = new Set(['role', 'affiliation', 'speaker', 'visit']);

/** "What did she die of" asks of a deed, whatever its words. */
const ASKS_DEED = /^\W*(?:what|who(?:m|se)?|which)\s+(?:did|has|had|have|will|would|could|should|may|might)(?!\p{L})/iu;

const MEETINGS = /^ (?:meetings?|conferences?|sessions?)(?!\p{L})/iu;

/** "Is there a society": one is asked for, and not what one does. */
const WHETHER_THERE =
  /^\W*(?:is|are|was|were|will) there|^\W*(?:do|does|did|has|have) (?:(?:the|any|a|an) )?(?:\p{L}+ ){1,3}(?:have|has|exist)(?!\p{L})|^\W*(?:gibt|gab) es|^\W*(?:y a-t-il|est-ce qu.il y a|existe|hay|is er|zijn er|есть ли)(?!\p{L})/iu;

/** "Which hospitals …": a passage that holds the words need not name any. */
function isSet({ form, text }: Question): boolean {
  return form === 'list' && kindOfSet(text) !== null;
}

function isNamedWhole({ text, spans }: Question, thing: Entity): boolean {
  const said = spans.filter(({ entities }) => entities.includes(thing)).map(({ start, end }) => fold(text.slice(start, end)));
  return thing.names.some((name) => said.includes(fold(name.text)));
}

/** "Does it run a platform": the verb says nothing beside the platform. */
function withoutVerbs(content: readonly Word[]): readonly Word[] {
  const telling = content.filter(({ plain }) => !isLightWord(plain));
  return telling.length > 0 ? telling : content;
}

export function answerOpenly(question: Question, focus: Focus, desk: Desk): Answer {
  const { thing, content, beside } = focus;
  const told = withoutVerbs(content);
  const stated = answerFromStatements(question, { ...focus, content: told }, desk);
  if (stated.kind === 'found' || content.length === 0 || question.form === 'yes-no' || isSet(question) || isLaterThanAll(question, desk))
    return stated;
  const passages = passagesFor(content, [thing, ...beside], (passage) => holdsAnswer(passage, content, question, desk), desk);
  return passages.length > 0 ? foundPassages(thing, question.text, passages) : stated;
}

/** No thing is named: what all words explain, where it is one thing's alone; null where nothing does. */
export function answerWithoutThing(question: Question, desk: Desk): Answer | null {
  const { property, claim } = question;
  const answer = answerFromAll(question, desk);
  if (answer?.kind === 'found' || property === null || claim.length < 2) return answer;
  const open = answerFromAll({ ...question, property: null, content: claim }, desk);
  return open?.kind === 'found' && open.statements.length > 0 ? open : answer;
}

function answerFromAll(question: Question, desk: Desk): Answer | null {
  const { property, claim, text, form } = question;
  const content = property === null && form !== 'who' ? withoutLight(question.content) : question.content;
  if (content.length === 0 && (property === null || form === 'what')) return null;
  const predicates = property === null ? null : allPredicates(property);
  const pool =
    content.length > 0 && predicates === null
      ? rarest(content, desk)
      : withoutSilent(
          (predicates ?? []).flatMap((one) => statementsByPredicate(desk.knowledge).get(one) ?? []),
          content,
          desk,
        );
  if (property?.property === 'author') {
    const authors = authorsOfPageSaying(text, content, desk);
    if (authors !== null) return authors;
  }
  const fitting = pool.filter(
    (one) => (predicates === null || predicates.includes(one.predicate)) && isTelling(one) && tellsAll(content, one, question, desk),
  );
  const set = kindOfSet(text);
  const nouns =
    form === 'yes-no' && WHETHER_THERE.test(text)
      ? wordsOf(text).flatMap(({ key }) => generalKind(key) ?? [])
      : set?.kind === 'event'
        ? [set.kind]
        : [];
  // "is there a society in Chile": one that is there, not one that had guests from there
  const inPlace = content.some(({ country }) => country !== null);
  const isOne = ({ subject, predicate }: Statement): boolean => nouns.includes(subject.kind) && (!inPlace || predicate === 'location');
  const ofNoun = nouns.length === 0 ? fitting : fitting.filter(isOne);
  // "the board meetings" are meetings of a board, and no congress
  const isOfBoard = content.some(({ end }) => MEETINGS.test(text.slice(end)));
  const ofEvents = SPEAKS_OF_EVENT.test(text) && !isOfBoard ? ofNoun.filter(({ subject }) => subject.kind === 'event') : ofNoun;
  // "how many workshops": of the thing that is told to have so many
  const counted = form === 'how-many' ? ofEvents.filter(({ value }) => countsWord(value, countedWords(text))) : [];
  const all = counted.length > 0 ? counted : ofEvents;
  // what is called so itself is nearer than what may be meant by the word, where it is one thing's alone
  const called = all.filter(({ predicate }) => predicate === property?.property);
  const ofKind = form !== 'how-many' && subjectsOf(called, desk).length === 1 ? called : all;
  const subjects = subjectsOf(ofKind, desk);
  const [only, ...others] = subjects;
  if (only !== undefined && others.length === 0) {
    const focus: Focus = { thing: only, beside: [], content, claim };
    return property === null ? answerOpenly(question, focus, desk) : answerFrom(ofKind, question, property, focus, desk);
  }
  if (others.length > 0 && subjects.length <= MOST_CANDIDATES && property !== null)
    return { kind: 'which-one', asked: text, candidates: subjects.map((entity) => ({ entity, matched: null })) };
  // "how many sections were there": what is counted is all that is said
  const told = content.length === 0 && form === 'how-many' ? countedWords(text) : content;
  const isTold = told.length > 0 && (property === null ? told.length > 1 : property.cue !== null || content.length === 0);
  if (isTold && form !== 'yes-no' && !isSet(question)) {
    const passages = passagesFor(told, [], (passage) => holdsAnswer(passage, told, question, desk), desk);
    if (passages.length > 0) return foundPassages(null, text, passages);
  }
  const found = desk.search.passages(text, 5);
  return noPassage(text, [...found.all, ...found.some].slice(0, 3), desk);
}

function subjectsOf(statements: readonly Statement[], desk: Desk): readonly Entity[] {
  return [...new Set(statements.map(({ subject }) => subject.id))].flatMap((id) => desk.knowledge.entityById.get(id) ?? []);
}

/** The authors of the one page that holds all the words; the first or the last of them where that one is asked for. */
function authorsOfPageSaying(asked: string, content: readonly Word[], desk: Desk): Answer | null {
  const place = FIRST_OR_LAST.find(([words]) => words.test(asked))?.[1];
  const left = content.filter(({ plain }) => place === undefined || !PLACES.has(plain));
  const stated = Map.groupBy(statementsByPredicate(desk.knowledge).get('author') ?? [], ({ citation }) => citation.document);
  const pages = [...stated].filter(([document]) => {
    const title = desk.knowledge.documentById.get(document)?.title ?? '';
    const said = (passagesByDocument(desk.knowledge).get(document) ?? []).map((passage) => textOf(passage));
    return unexplainedByText(left, [title, ...said].join(' ')).length === 0;
  });
  const [page] = pages;
  if (page === undefined || pages.length > 1) return null;
  return foundValues(null, 'author', place === undefined ? page[1] : page[1].slice(...place));
}

/** Where an author stands in the list of them, as a slice. */
const FIRST_OR_LAST: readonly (readonly [RegExp, readonly [number, number?]])[] = [
  [/(?<!\p{L})(?:first|lead) authors?(?!\p{L})/iu, [0, 1]],
  [/(?<!\p{L})(?:last|senior) authors?(?!\p{L})/iu, [-1]],
];
const PLACES: ReadonlySet<string> = new Set(['first', 'lead', 'last', 'senior']);

/** Statements that say one of the words, of the word that fewest say. */
function rarest(content: readonly Word[], desk: Desk): readonly Statement[] {
  const told = content.filter(({ plain }) => !isFrameWord(plain)).map((word) => statementsSaying(word, desk.knowledge));
  const said = told.filter(({ length }) => length > 0).toSorted((a, b) => a.length - b.length);
  return said[0] ?? [];
}
