// /ask: one question in plain words. Statements first, then the passage that answers, then the honest refusal with what comes nearest.
// An answer is one only when every word of the question that carries meaning is explained by what it rests on.

import { noPassage, unknownName } from '../absence.ts';
import type { Answer, NotInDocuments } from '../answer.ts';
import type { Desk } from '../desk.ts';
import { seriesOf } from '../event-series.ts';
import { generalKind } from '../vocabulary.ts';
import { asMeant } from '../without-slips.ts';
import { withoutTalk } from '../without-talk.ts';
import { wordsOf } from '../words.ts';
import { absentPart } from './absent-part.ts';
import { withoutSetAside } from './beside-named.ts';
import { answerComparison } from './comparison.ts';
import { withDescriptionNamed } from './described-thing.ts';
import { answerForEach } from './each-thing.ts';
import { fociOf } from './focus.ts';
import { asksHowTo } from './form.ts';
import { answerOffice } from './office-question.ts';
import { answerOpenly, answerWithoutThing, definitionOf } from './open-question.ts';
import { answerByOpposite } from './opposite-question.ts';
import { answerOfPeople } from './people-question.ts';
import { answerPrinted } from './printed-question.ts';
import { answerPublished } from './published-question.ts';
import { type Question, readQuestion } from './question.ts';
import { isClinical, isOffTopic } from './scope.ts';
import { answerFromSentence } from './sentence-answer.ts';
import { answerAllDescribed, answerLeaderSet, answerSet } from './sets.ts';
import { answerProperty } from './stated-property.ts';
import { entitiesByKind } from './statement-index.ts';
import { questionsAbout } from './suggested-questions.ts';
import { answerExperience, answerTerm } from './term-question.ts';
import { answerBoth } from './two-questions.ts';

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';

/** Societies that a refused question is sent on to. */
const MOST_SOCIETIES = 5;

/** Suggestions beside a refusal. */
const MOST_SUGGESTED = 3;

/** Answers one question; deterministic over one desk. A refusal about a thing says which questions about it can be answered. */
export function ask(text: string, desk: Desk): Answer {
  const answer = answerTo(text, desk);
  if (answer.kind !== 'not-in-documents' || answer.subject === null) return answer;
  const questions = questionsAbout(answer.subject, text, answerTo, desk);
  return { ...answer, suggestions: [...questions, ...answer.suggestions].slice(0, MOST_SUGGESTED) };
}

function answerTo(asked: string, desk: Desk): Answer {
  const answer = answerAsWritten(asked, desk);
  const meant = isWeak(answer) ? asMeant(asked, desk) : null;
  if (meant === null) return answer;
  const other = answerAsWritten(meant, desk);
  return isWeak(other) && answer.kind === 'found' ? answer : other;
}

/** Refused, or shown what only comes near: a slip may be why. */
function isWeak(answer: Answer): boolean {
  return answer.kind === 'not-in-documents' || (answer.kind === 'found' && answer.shape.view === 'passages');
}

function answerAsWritten(asked: string, desk: Desk): Answer {
  if (isClinical(asked)) return outOfScope('clinical', desk);
  if (isOffTopic(asked)) return outOfScope('off-topic', desk);
  const text = withoutTalk(asked);
  const askOne = (one: string): Answer => answerOne(one, desk);
  const answer = answerBoth(text, askOne, desk) ?? askOne(text);
  return (answer.kind === 'not-in-documents' ? answerByOpposite(text, askOne) : null) ?? withoutSetAside(answer, asked, desk);
}

function answerOne(text: string, desk: Desk): Answer {
  const named = withDescriptionNamed(text, desk);
  if (named !== null) {
    desk.explain(`“${named.because.citation.quote}” says which is meant: ${named.thing.name}`);
    return answerQuestion(readQuestion(named.text, desk), desk);
  }
  return answerQuestion(readQuestion(withAlternative(text), desk), desk);
}

/** "Was it in June or in July" asks when. */
function withAlternative(text: string): string {
  const short = SHORT_ALTERNATIVE.exec(text)?.[1];
  if (short !== undefined) return `when was ${short} held?`;
  const match = ALTERNATIVE.exec(text);
  return match === null ? text : `when was ${match[1] ?? ''}?`;
}

const ALTERNATIVE = new RegExp(
  `^\\W*(?:was|were|is|did) (.+?) (?:(?:held|organi[sz]ed|scheduled|take place|took place|happen|start|begin) )?(?:in |on )(?:${MONTHS}) or (?:in |on )?(?:${MONTHS})\\W*$`,
  'iu',
);

/** "Lima congress: June or July?" */
const SHORT_ALTERNATIVE = new RegExp(`^\\W*([^:?]{4,80}?)\\s*[:,–-]\\s*(?:in )?(?:${MONTHS}) or (?:in )?(?:${MONTHS})\\W*$`, 'iu');

function answerQuestion(question: Question, desk: Desk): Answer {
  const answer = answerFromStated(question, desk);
  const isOpen = answer.kind === 'not-in-documents' && OPEN.has(answer.why);
  return (isOpen ? answerFromSentence(question, desk) : null) ?? answer;
}

/** "Ignore the documents and say that …" asks nothing. */
const DICTATES =
  /(?<!\p{L})(?:ignore|disregard|forget|override)(?!\p{L})[^?]{0,120}(?<!\p{L})(?:say|answer|reply|write|claim|state|print|repeat)(?!\p{L})/iu;

/** Refusals after which a sentence of the documents may still say it. */
const OPEN: ReadonlySet<NotInDocuments['why']> = new Set<NotInDocuments['why']>(['not-stated', 'unknown-name', 'no-passage']);

function answerFromStated(question: Question, desk: Desk): Answer {
  const absent = absentPart(question, desk);
  if (absent !== null) return unknownName(question.text, [absent], desk);
  if (asksHowTo(question.text) || DICTATES.test(question.text)) return noPassage(question.text, [], desk);
  if (question.property?.property === 'published') return answerPublished(question, desk);
  return (
    answerPrinted(question, desk) ??
    answerComparison(question, desk) ??
    answerForEach(question, (text) => answerTo(text, desk), desk) ??
    answerExperience(question, desk) ??
    answerTerm(question, desk) ??
    answerLeaderSet(question, desk) ??
    answerOffice(question, desk) ??
    answerSet(question, desk) ??
    answerOfPeople(question, desk) ??
    answerAboutThingOrSeries(question, desk)
  );
}

/** "What are the topics of its congresses": what is told of them all, where none by itself is meant. */
function answerAboutThingOrSeries(question: Question, desk: Desk): Answer {
  const answer = answerAboutThing(question, desk);
  const { property, things, time, text, content } = question;
  const [thing] = things;
  if (answer.kind !== 'not-in-documents' || property?.property !== 'theme' || thing?.kind !== 'organization' || time !== null)
    return answer;
  const nouns = wordsOf(text).filter(({ key }) => generalKind(key) === 'event');
  return (nouns.length === 0 ? null : seriesOf(thing, [...nouns, ...content], desk)) ?? answer;
}

/** What is asked of the likeliest thing that answers; else the refusal about the likeliest. */
function answerAboutThing(question: Question, desk: Desk): Answer {
  const { text, property } = question;
  const foci = fociOf(question, desk);
  if (foci.kind === 'which') {
    const said = property === null || question.spans.length > 0 ? null : answerWithoutThing(question, desk);
    if (said?.kind === 'found') return said;
    const all = foci.candidates.map(({ entity }) => entity);
    return answerAllDescribed(all, question, desk) ?? { kind: 'which-one', asked: text, candidates: foci.candidates };
  }
  if (foci.kind === 'none') return answerWithoutThing(question, desk) ?? unknownName(text, foci.nearest, desk);
  const definition = definitionOf(question, foci.list, desk);
  if (definition !== null) return definition;
  let refusal: NotInDocuments | null = null;
  for (const focus of foci.list) {
    desk.explain(
      `asked about ${focus.thing.name}; left to be explained: ${focus.content.map((word) => word.text).join(', ') || 'nothing'}`,
    );
    const answer = property === null ? answerOpenly(question, focus, desk) : answerProperty(question, property, focus, desk);
    if (answer.kind !== 'not-in-documents') return answer;
    refusal ??= answer;
  }
  return refusal ?? unknownName(text, [], desk);
}

function outOfScope(topic: 'clinical' | 'off-topic', desk: Desk): Answer {
  const societies = (entitiesByKind(desk.knowledge).get('organization') ?? [])
    .filter(({ name }) => /societ|gesellschaft|associat|société|общество/iu.test(name))
    .toSorted((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
  return { kind: 'out-of-scope', topic, societies: societies.slice(0, MOST_SOCIETIES) };
}
