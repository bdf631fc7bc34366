// Statements that say every word of a question, whatever their property.

import type { Statement } from '../../domain/statement.ts';
import { notStated } from '../absence.ts';
import type { Found, NotInDocuments } from '../answer.ts';
import { latestFirst } from '../chronology.ts';
import type { Desk } from '../desk.ts';
import { profilesOf } from '../profiles.ts';
import type { Word } from '../words.ts';
import { isAnswer } from './answer-kinds.ts';
import { foundValues, foundVerdict } from './answers.ts';
import { isStale, speaksFor } from './asked-period.ts';
import { settles } from './claims.ts';
import { isContinent, liesOn } from './continents.ts';
import { isSameWord, says, speaksOf, unexplainedBy } from './evidence.ts';
import type { Focus } from './focus.ts';
import type { Question } from './question.ts';
import { statementsSayingSome } from './said-words.ts';
import { kindOfSet } from './set-nouns.ts';

/** Statements shown beside a refusal, where nothing tells which come near. */
const SOME_STATEMENTS = 4;

/** The statements about the thing that say every word; else the refusal with those that say some. */
export function answerFromStatements(question: Question, { thing, content, beside }: Focus, desk: Desk): Found | NotInDocuments {
  const { text, form } = question;
  const { statementsAbout, statementsMentioning } = desk.knowledge;
  const about = [...(statementsAbout.get(thing.id) ?? []), ...(statementsMentioning.get(thing.id) ?? [])].filter(isTelling);
  const fitting = content.length === 0 ? [] : about.filter((one) => speaksOf(one, beside, desk) && tellsAll(content, one, question, desk));
  desk.explain(`${thing.name}: ${fitting.length} of ${about.length} statements say every word`);
  if (fitting.length > 0) {
    const list = latestFirst(fitting);
    if (question.time?.kind === 'now' && list.every((one) => isStale(one, desk)))
      return notStated(text, thing, 'other', 'later-than-documents', list, 'ask', desk);
    if (form !== 'yes-no') return foundValues(thing, 'other', list);
    const certain = list.filter((one) => settles(one, question) === true);
    if (certain.length > 0) return foundVerdict('yes', thing, 'other', text, certain);
    return notStated(text, thing, 'other', 'not-stated', list, 'ask', desk);
  }
  const near = about.filter((one) => content.some((word) => says(one, word)));
  return notStated(text, thing, 'other', 'not-stated', near.length > 0 ? near : about.slice(0, SOME_STATEMENTS), 'ask', desk);
}

export function isTelling({ rank, predicate }: Statement): boolean {
  return rank !== 'deprecated' && predicate !== 'name' && predicate !== 'acronym';
}

/** "Which hospitals …": one is named, not only counted. */
function isOneOfSet({ subject, valueId, qualifiers }: Statement, { form, property, text }: Question, desk: Desk): boolean {
  const set = form === 'list' && property === null ? kindOfSet(text) : null;
  if (set === null) return true;
  const { byId } = profilesOf(desk.knowledge);
  return [subject.id, valueId, qualifiers.organization?.id, qualifiers.event?.id].some((id) => {
    const profile = byId.get(id ?? '');
    return profile?.entity.kind === set.kind && set.fits(profile.nouns);
  });
}

/** Of the statements those of which `tellsAll` may be true, found by the words that they say. */
export function withoutSilent(statements: readonly Statement[], content: readonly Word[], desk: Desk): readonly Statement[] {
  if (content.length === 0 || content.some(({ plain }) => TITLES[plain] !== undefined)) return statements;
  const continents = content.filter(isContinent);
  const isLying = (country: string): boolean => continents.some((word) => liesOn(country, word));
  const saying = statementsSayingSome(content, isSameWord, isLying, desk.knowledge);
  return statements.filter((one) => saying.has(one));
}

/** "Professor Ada Example": the title stands before the name. */
function isTitleOf({ plain }: Word, { subject, citation }: Statement): boolean {
  const title = TITLES[plain];
  const family = subject.kind === 'person' ? subject.name.split(' ').at(-1) : undefined;
  if (title === undefined || family === undefined) return false;
  const named = citation.quote.indexOf(family);
  const before = named < 0 ? [] : citation.quote.slice(0, named).trim().split(/\s+/u).slice(-WORDS_OF_A_NAME);
  return before.some((word) => title.test(word));
}

/** Words between a title and a last name: "Professor Dr. Ada B. Example". */
const WORDS_OF_A_NAME = 4;

const TITLES: Readonly<Record<string, RegExp>> = {
  professor: /^prof(?:essor|\.)?$/iu,
  doctor: /^dr\.?$|^doctor$/iu,
};

/** Every word is explained, some by the statement's own words, and it answers in kind for the time asked of. */
export function tellsAll(content: readonly Word[], statement: Statement, question: Question, desk: Desk): boolean {
  return (
    (question.time?.kind !== 'date' || speaksFor(statement, question.time.days, desk)) &&
    (content.length === 0 || content.some((word) => says(statement, word) || isTitleOf(word, statement))) &&
    isAnswer(statement, question, desk) &&
    isOneOfSet(statement, question, desk) &&
    unexplainedBy(content, statement, desk).length === 0
  );
}
