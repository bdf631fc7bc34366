// /society, /person, /event: the card of the thing that was named, or the refusal.

import type { EntityKind, Predicate } from '../domain/statement.ts';
import { notStated, unknownName, unlinked } from './absence.ts';
import { type Answer, MOST_CANDIDATES, type Property } from './answer.ts';
import { cardOf } from './cards.ts';
import { latestFirst } from './chronology.ts';
import { describesAnother, thingsDescribed, whichDescribed } from './descriptions.ts';
import type { Desk } from './desk.ts';
import { eventSeries } from './event-series.ts';
import { leadersOf } from './leaders.ts';
import { type Link, linkEntity } from './linking.ts';
import { namedSpans } from './named-spans.ts';
import { officeHolder } from './office-holder.ts';
import { officeAsked } from './offices.ts';
import { passagesPrinting } from './said-of.ts';
import type { EventShow } from './sections.ts';
import { speakersOf } from './speakers-of.ts';
import { CARD_COMMANDS } from './suggestions.ts';
import { isFrameWord, isQuestionWord, isRelative, predicatesAsked } from './vocabulary.ts';
import { directorsOf, rolesInNamedPart } from './who.ts';
import { wordsOf } from './words.ts';

export function showCard(typed: string, kind: EntityKind, show: EventShow, desk: Desk): Answer {
  const asked = kind === 'event' ? withHolderNamed(typed, desk) : typed;
  const link = linkEntity(asked, [kind], desk);
  if (link.kind === 'none') {
    const series = kind === 'event' ? eventSeries(asked, desk) : null;
    return described(asked, kind, show, desk) ?? series ?? passagesPrinting(asked, kind, desk) ?? unlinked(asked, link, desk);
  }
  if (link.kind === 'one' && describesAnother(asked, link.entity))
    return described(asked, kind, show, desk) ?? unknownName(asked, [link.entity], desk);
  if (link.kind !== 'one') return unlinked(asked, link, desk);
  const missing = propertyMissing(asked, link, desk);
  if (missing !== null) return notStated(asked, link.entity, missing, 'not-stated', [], CARD_COMMANDS[kind], desk);
  const card = cardOf(link.entity, show, desk) ?? (show === 'summary' ? null : cardOf(link.entity, 'summary', desk));
  if (card === null) return notStated(asked, link.entity, null, 'not-stated', [], CARD_COMMANDS[kind], desk);
  if (kind === 'event' && card.shape.view === 'card' && card.shape.show !== show) {
    return notStated(asked, link.entity, SHOWN_PROPERTY[show], 'not-stated', card.statements, CARD_COMMANDS[kind], desk);
  }
  return card;
}

/** "the congress where the HSPI president spoke": whoever holds the office spoke there. */
function withHolderNamed(typed: string, desk: Desk): string {
  const held = wordsOf(typed).some(({ plain, acronym }) => !acronym && (isRelative(plain) || predicatesAsked(plain).length > 0))
    ? officeHolder(typed, namedSpans(typed, ['organization'], desk), desk)
    : null;
  return held === null ? typed : `${typed.slice(0, held.start)}${held.person.name}${typed.slice(held.end)}`;
}

/** No name, but a description of one thing or of several; null where it fits none. */
function described(asked: string, kind: EntityKind, show: EventShow, desk: Desk): Answer | null {
  const holder = kind === 'person' ? (cardOfHolder(asked, desk) ?? cardOfSpeaker(asked, desk)) : null;
  if (holder !== null) return holder;
  const things = thingsDescribed(asked, [kind], desk);
  const [only] = things;
  if (only === undefined) return null;
  return things.length > 1 ? whichDescribed(asked, things) : (cardOf(only.thing, show, desk) ?? cardOf(only.thing, 'everything', desk));
}

/** "the president of …": the card of whoever holds the office, or the refusal about the body; null where it is no such question. */
function cardOfHolder(asked: string, desk: Desk): Answer | null {
  const office = officeAsked(asked);
  const body = office === null ? null : linkEntity(asked, ['organization'], desk);
  if (body?.kind !== 'one') return null;
  // "director neuro-oncology Example Hospital": whoever holds the office in that part
  const inPart = rolesInNamedPart(body.entity, body.clues, desk) ?? [];
  const [holding, ...others] = new Set(inPart.map(({ subject }) => subject.id));
  const alone = others.length > 0 ? undefined : desk.knowledge.entityById.get(holding ?? '');
  if (alone !== undefined) return cardOf(alone, 'everything', desk);
  const answer = leadersOf(body.entity, office, null, desk.knowledge) ?? directorsOf(body.entity, office, null, desk);
  if (answer?.kind === 'disagree') return answer;
  const [held] = answer?.statements ?? [];
  const holder = desk.knowledge.entityById.get((held?.predicate === 'role' ? held.subject.id : held?.valueId) ?? '');
  const card = holder === undefined ? null : cardOf(holder, 'everything', desk);
  if (card !== null) return card;
  const people = latestFirst(desk.knowledge.statementsMentioning.get(body.entity.id) ?? []).filter((one) => one.predicate === 'role');
  return notStated(asked, body.entity, 'leader', 'not-stated', people, 'person', desk);
}

/** "the keynote speaker of …": the card of whoever spoke there, or which of several; null where it is no such description. */
function cardOfSpeaker(asked: string, desk: Desk): Answer | null {
  const spoke = speakersOf(asked, desk);
  if (spoke === null) return null;
  const [only, ...others] = spoke.people;
  if (only === undefined) return notStated(asked, spoke.event, 'speaker', 'not-stated', [], 'person', desk);
  if (others.length > 0)
    return { kind: 'which-one', asked, candidates: spoke.people.slice(0, MOST_CANDIDATES).map((entity) => ({ entity, matched: null })) };
  return cardOf(only, 'everything', desk);
}

/** A question typed where a name is wanted (it begins with its question word) asks for one property; where that is not stated, the card would not answer it. */
function propertyMissing(asked: string, link: Extract<Link, { kind: 'one' }>, desk: Desk): Property | null {
  const [first, second] = wordsOf(asked);
  const asking = first !== undefined && isFrameWord(first.plain) && !isQuestionWord(first.plain) ? second : first;
  // "where was Lindqvist keynote speaker": the event itself is asked for
  if (!link.named || asking === undefined || asking.acronym || !isQuestionWord(asking.plain)) return null;
  const stated = new Set((desk.knowledge.statementsAbout.get(link.entity.id) ?? []).map(({ predicate }) => predicate));
  const asks = link.asks.filter((predicate) => predicate !== 'role');
  if (asks.length === 0 || asks.some((predicate) => stated.has(predicate))) return null;
  return asks.flatMap((predicate) => PROPERTIES[predicate] ?? [])[0] ?? 'other';
}

const SHOWN_PROPERTY: Readonly<Record<EventShow, Property | null>> = {
  summary: null,
  programme: 'programme',
  people: 'attendee',
  countries: 'country',
  agreements: 'agreement',
  everything: null,
};

const PROPERTIES: Readonly<Partial<Record<Predicate, Property>>> = {
  organizer: 'organizer',
  supporter: 'supporter',
  speaker: 'speaker',
  startDate: 'date',
  location: 'location',
  theme: 'theme',
  topic: 'theme',
  agreement: 'agreement',
  country: 'country',
  attendee: 'attendee',
  attendance: 'size',
  foundingDate: 'founding',
  memberCount: 'memberCount',
  goal: 'goal',
  vision: 'vision',
  activity: 'activity',
  programme: 'programme',
  unit: 'unit',
  visit: 'visit',
  author: 'author',
  affiliation: 'affiliation',
  presentation: 'presentation',
};
