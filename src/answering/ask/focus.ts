// The thing that a question is about, likeliest first: named, described, or whoever holds an office. The words that described it need no
// other explanation; other things named beside it must be spoken of by the answer.

import type { Entity } from '../../domain/entity.ts';
import type { EntityKind } from '../../domain/statement.ts';
import { type Candidate, MOST_CANDIDATES } from '../answer.ts';
import type { Desk } from '../desk.ts';
import { likeness, NEAR } from '../likeness.ts';
import { type Link, linkEntity } from '../linking.ts';
import { type Holder, officeHolder } from '../office-holder.ts';
import { officeAsked } from '../offices.ts';
import { type Clue, profilesOf } from '../profiles.ts';
import { generalKind, predicatesAsked } from '../vocabulary.ts';
import { type Word, wordsOf } from '../words.ts';
import { SPEAKS_OF_EVENT } from './form.ts';
import { allPredicates, kindsFor } from './properties.ts';
import type { Question } from './question.ts';
import { beginningOf, eventsAtPlace, takesPlaceWithin } from './statement-index.ts';

export interface Focus {
  readonly thing: Entity;
  /** Other things named in the question. */
  readonly beside: readonly Entity[];
  /** Words left to be explained beside the property, and with it. */
  readonly content: readonly Word[];
  readonly claim: readonly Word[];
}

export type Foci =
  | { readonly kind: 'some'; readonly list: readonly Focus[] }
  | { readonly kind: 'which'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'none'; readonly nearest: readonly Entity[] };

const ALL_KINDS: readonly EntityKind[] = ['organization', 'person', 'event'];

/** Names shown beside a refusal. */
const MOST_NEAREST = 5;

export function fociOf(question: Question, desk: Desk): Foci {
  const { things, property, claim } = question;
  const kinds = kindsFor(property);
  const named = things.toSorted((a, b) => Number(kinds.includes(b.kind)) - Number(kinds.includes(a.kind)));
  const link = claim.length > 0 ? describedThing(question, kinds.length > 0 ? kinds : ALL_KINDS, desk) : null;
  const described = link?.kind === 'one' && !things.includes(link.entity) && isMeant(link, question, desk) ? [focusOn(link, question)] : [];
  const held = holderMeant(question, desk);
  const holder = held === null ? [] : [focusOnHolder(held, question)];
  // "the president's work": the person's, whatever describes the body
  const isOwn = held !== null && POSSESSIVE.test(question.text.slice(held.end));
  const list = [
    ...(isOwn ? holder : []),
    ...described,
    ...(isOwn ? [] : holder),
    ...named.map((thing) => withBeside(thing, question, named, desk)),
  ];
  const there = list.length === 0 || kinds.length === 0 || kinds.includes('event') ? eventsThere(question, list, desk) : [];
  if (there.length > 1 && list.length === 0) return { kind: 'which', candidates: there.map(({ thing }) => candidate(thing)) };
  if (there.length === 1) list.push(...there);
  if (list.length > 0) return { kind: 'some', list };
  const unclear = question.spans.find(({ entities }) => entities.length > 1);
  const several = unclear?.entities.slice(0, MOST_CANDIDATES).map(candidate) ?? (link?.kind === 'several' ? link.candidates : []);
  // asked of a congress, a society of such a name is no answer
  const events = several.filter(({ entity }) => entity.kind === 'event');
  const which = (SPEAKS_OF_EVENT.test(question.text) && several.length > 0 ? events : several).filter(
    ({ entity }) => entity.kind !== 'event' || mayBeIn(entity, question, desk),
  );
  if (which.length > 1 || (which.length === 1 && several.length === 1)) return { kind: 'which', candidates: which };
  if (several.length > 0) return { kind: 'none', nearest: several.slice(0, MOST_NEAREST).map(({ entity }) => entity) };
  return { kind: 'none', nearest: link?.kind === 'none' ? link.nearest : [] };
}

/** Something that place and company alone describe is not asked about where the question names a thing that has the property. */
function isMeant({ entity, named }: Extract<Link, { kind: 'one' }>, { text, things, property }: Question, desk: Desk): boolean {
  if (named || !things.some(({ kind }) => property?.predicates[kind] !== undefined)) return true;
  const nouns = profilesOf(desk.knowledge).byId.get(entity.id)?.nouns ?? new Set();
  return wordsOf(text).some(({ key }) => generalKind(key) === entity.kind || nouns.has(key));
}

function candidate(entity: Entity): Candidate {
  return { entity, matched: null };
}

function withBeside(thing: Entity, question: Question, things: readonly Entity[], desk: Desk): Focus {
  const { content, claim, property, form, spans, text } = question;
  const told = form === 'yes-no' ? [] : describingWords(thing, property, desk);
  const own = spans.filter(({ entities }) => entities.includes(thing));
  const isBeside = ({ start, end }: Word): boolean =>
    own.some((span) => /^[\s-]+$/u.test(end <= span.start ? text.slice(end, span.start) : text.slice(span.end, start)));
  const isLeft = (word: Word): boolean =>
    !isBeside(word) || !told.some((known) => known.key === word.key || (word.country !== null && known.country === word.country));
  return { thing, beside: things.filter((other) => other.id !== thing.id), content: content.filter(isLeft), claim: claim.filter(isLeft) };
}

/** "the Example charity", "the Belgian BSX": what the thing is, and where, only says which is meant. */
function describingWords({ id, kind, names }: Entity, property: Question['property'], desk: Desk): readonly Word[] {
  const asked = property === null ? [] : allPredicates(property);
  const own = kind === 'person' ? [] : names.flatMap(({ text }) => wordsOf(text));
  const told = (desk.knowledge.statementsAbout.get(id) ?? [])
    .filter(
      ({ predicate }) =>
        (predicate === 'description' || (predicate === 'location' && property !== null && property.property !== 'location')) &&
        !asked.includes(predicate),
    )
    .flatMap(({ value }) => wordsOf(value));
  return [...own, ...told];
}

/** "the congress in Lima", "the Kenyan society": by the whole question, else by its words that tell something. */
function describedThing(question: Question, kinds: readonly EntityKind[], desk: Desk): Link {
  const whole = linkEntity(question.text, kinds, desk);
  if (whole.kind !== 'none') return whole;
  const telling = tellingText(question);
  return telling === '' ? whole : linkEntity(telling, kinds, desk);
}

/** The text with the words that ask left out. */
function tellingText({ text, content, spans }: Question): string {
  const inName = (word: Word): boolean => spans.some(({ start, end }) => word.start >= start && word.end <= end);
  const nouns = wordsOf(text).filter((word) => generalKind(word.key) === 'organization' && !inName(word) && !content.includes(word));
  const telling = [...content, ...spans];
  const parts = (telling.length === 0 ? [] : [...telling, ...nouns]).toSorted((a, b) => a.start - b.start);
  return parts.map(({ start, end }) => text.slice(start, end)).join(' ');
}

function focusOn(link: Extract<Link, { kind: 'one' }>, { things, content, claim, describesFrom, property }: Question): Focus {
  const rest = new Set(wordsOf(link.rest).map(({ plain }) => plain));
  // words that a detail explained ("the programme called X") still say which of several is meant
  const asked = property === null ? [] : allPredicates(property);
  const isAskedFor = ({ predicates }: Clue): boolean => predicates.some((predicate) => asked.includes(predicate));
  const details = link.clues
    .filter((clue) => clue.kind === 'detail' || (clue.kind === 'link' && isAskedFor(clue)))
    .flatMap(({ words }) => words);
  const isDescribing = ({ start }: Word): boolean => describesFrom !== null && start >= describesFrom;
  const pointed = new Set(link.clues.flatMap(({ predicates }) => predicates));
  const isPointing = ({ plain }: Word): boolean => predicatesAsked(plain).some((predicate) => pointed.has(predicate));
  // what its name explains says no more than which thing is meant
  const own = link.entity.names.flatMap(({ text }) => wordsOf(text));
  const isOwn = (word: Word): boolean => link.named && own.some((known) => likeness(word, known) >= NEAR);
  const isKept = (word: Word): boolean =>
    (rest.has(word.plain) && !(isDescribing(word) && isPointing(word))) ||
    (!isDescribing(word) && !isOwn(word) && details.some((known) => likeness(word, known) >= NEAR));
  // what the question asks for ("did she speak there") says which of several is meant, too
  const telling = link.clues.filter((clue) => !isAskedFor(clue));
  const clued = new Set(telling.flatMap(({ statement }) => [statement?.valueId, statement?.subject.id]));
  return {
    thing: link.entity,
    beside: things.filter(({ id }) => id !== link.entity.id && !clued.has(id)),
    content: content.filter(isKept),
    claim: claim.filter(isKept),
  };
}

/** "the president of the society" where something else is asked of that person. */
function holderMeant({ text, property, things, spans }: Question, desk: Desk): Holder | null {
  return property === null || things.some(({ kind }) => kind === 'person') ? null : officeHolder(text, spans, desk);
}

const POSSESSIVE = /^(?:['’]s|s['’]) \p{L}/u;

/** The office and its body say who is meant. */
function focusOnHolder({ person, body }: Holder, { text, things, content, claim }: Question): Focus {
  const spans = officeAsked(text)?.spans ?? [];
  const isLeft = ({ start, end }: Word): boolean => !spans.some(([from, to]) => start >= from && end <= to);
  return { thing: person, beside: things.filter(({ id }) => id !== body.id), content: content.filter(isLeft), claim: claim.filter(isLeft) };
}

/** Events at a place that the question names, in the time that it asks of. */
function eventsThere(question: Question, known: readonly Focus[], desk: Desk): readonly Focus[] {
  const { claim, content, property, time, text, things } = question;
  if ((property === null || property.property === 'location') && !SPEAKS_OF_EVENT.test(text)) return [];
  const byEvent = Map.groupBy(
    claim
      .filter((word) => !FOR_PLACE.test(text.slice(0, word.start)))
      .flatMap((word) => eventsAtPlace(word, desk.knowledge).map((event) => ({ word, event }))),
    ({ event }) => event,
  );
  const most = Math.max(0, ...[...byEvent.values()].map(({ length }) => length));
  const best = [...byEvent].filter(([event, hits]) => hits.length === most && !known.some(({ thing }) => thing === event));
  const inTime = time?.kind !== 'date' ? best : best.filter(([event]) => takesPlaceWithin(event.id, time.days, desk.knowledge));
  return (inTime.length > 0 ? inTime : best).slice(0, MOST_CANDIDATES).map(([thing, hits]) => {
    const own = wordsNaming(thing, desk);
    const isLeft = (word: Word): boolean => !hits.some((hit) => hit.word === word) && !own.some((known) => likeness(word, known) >= NEAR);
    // "the HSPI congress in Lima" is not the one that the documents call so, but the one in Lima
    const beside = things.filter((other) => other.kind !== 'event' || isNumbered(other, question));
    return { thing, beside, content: content.filter(isLeft), claim: claim.filter(isLeft) };
  });
}

/** The words of an event's names, and of the names of the bodies behind it: "the 9th Congress of the Rain Society" is RAS's. */
function wordsNaming(event: Entity, desk: Desk): readonly Word[] {
  const behind = (desk.knowledge.statementsAbout.get(event.id) ?? []).flatMap(({ predicate, valueId }) =>
    predicate === 'organizer' ? (desk.knowledge.entityById.get(valueId ?? '') ?? []) : [],
  );
  const { byId } = profilesOf(desk.knowledge);
  return [event, ...behind].flatMap(({ id }) => byId.get(id)?.names.flatMap(({ words }) => words) ?? []);
}

/** The question tells by a number which of several it means. */
function isNumbered(event: Entity, { spans, text }: Question): boolean {
  return spans.some(
    ({ entities, start, end }) =>
      entities.includes(event) && wordsOf(text.slice(start, end)).some(({ key, plain }) => key.startsWith('#') || /\p{N}/u.test(plain)),
  );
}

/** "signed for Peru", "came from Peru": where it took place is not told. */
const FOR_PLACE = /(?<!\p{L})(?:for|from|on behalf of|für|aus|pour|voor|uit|para|для|из)\s+(?:the\s+)?$/iu;

/** "the congress 2029": none of those that are told to be of other years. */
function mayBeIn(event: Entity, { time }: Question, desk: Desk): boolean {
  if (time?.kind !== 'date' || takesPlaceWithin(event.id, time.days, desk.knowledge)) return true;
  const years = event.names.flatMap(({ text }) => text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? []);
  return years.length === 0 ? beginningOf(event.id, desk.knowledge) === null : years.includes(time.days.from.slice(0, 4));
}
