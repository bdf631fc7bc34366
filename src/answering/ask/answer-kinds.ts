// Whether a statement or a passage is of the kind that a question asks for: "when" wants a date, "who" somebody who is not named already.

import { findDates } from '../../domain/dates.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Predicate, Statement } from '../../domain/statement.ts';
import type { Passage } from '../../knowledge/knowledge-base.ts';
import { findRoles } from '../../knowledge/mentions/persons/find-roles.ts';
import { countryCode, isCity } from '../../knowledge/mentions/places/places.ts';
import { splitSentences } from '../../knowledge/text/sentences.ts';
import type { Property } from '../answer.ts';
import { daysOf, overlap } from '../chronology.ts';
import type { Desk } from '../desk.ts';
import { officeFamily } from '../offices.ts';
import { type Word, wordsOf } from '../words.ts';
import { isOfNounAsked, nounAsked } from './asked-noun.ts';
import { isPublishedNow } from './asked-period.ts';
import { isFineEnough, saysCountry, saysPrecisely, statesManner } from './asked-precision.ts';
import { countsWord, onlyCounts } from './counting.ts';
import { names, unexplainedByText } from './evidence.ts';
import { countedWords, type Form } from './form.ts';
import { tellsMoney } from './money.ts';
import { textOf } from './passages-for.ts';
import type { AskedProperty } from './properties.ts';
import type { Question } from './question.ts';
import { asksRate, tellsRate } from './rate.ts';
import { entitiesByDocument } from './statement-index.ts';
import { wholeWords } from './whole-words.ts';

/** A statement of the property that answers in kind. */
export function isAnswer(statement: Statement, question: Question, desk: Desk): boolean {
  return (
    (question.property === null || suitsProperty(statement, question.property, question, desk)) &&
    suitsForm(statement, question, desk) &&
    !onlyCounts(statement.citation.quote, question.text) &&
    isOfNounAsked(statement, question.text, question.things, desk) &&
    statesManner(`${statement.value} ${statement.citation.quote}`, question.text)
  );
}

/** A passage that holds an answer of the kind asked for; who, when, where and how many in the sentence that holds the words too. */
export function holdsAnswer(passage: Passage, content: readonly Word[], question: Question, desk: Desk): boolean {
  if (!IN_ONE_SENTENCE.has(question.form)) return holdsKind(passage, question, desk);
  const language = desk.knowledge.documentById.get(passage.document)?.language ?? 'en';
  return splitSentences(passage.text, language).some((text) => {
    const sentence = { ...passage, text };
    return unexplainedByText(content, textOf(sentence)).length === 0 && holdsKind(sentence, question, desk);
  });
}

/** What the form of the question asks for stands in the text: a number, a date, a place, somebody. */
export function holdsKind(passage: Passage, question: Question, desk: Desk): boolean {
  const { property, form, text, things } = question;
  const said = textOf(passage);
  if (property?.cue?.test(passage.text) === false || !speaksOfTime(passage, question, desk)) return false;
  if (nounAsked(text)?.test(passage.text) === false) return false;
  if (onlyCounts(passage.text, text)) return false;
  if (!saysPrecisely(passage.text, text, form, property?.answer === 'date')) return false;
  if (question.money) return tellsMoney(said);
  if (form === 'how-many') return countsWord(said, countedWords(text)) && (!asksRate(text) || tellsRate(said));
  if (form === 'when' || property?.answer === 'date') return true;
  if (form === 'where' && ASKS_WITHIN.test(text)) return namesHouse(said, text) && TELLS_WHERE.test(passage.text);
  if (form === 'where') return (property?.property !== 'presentation' && namesPlace(said)) || namesEvent(passage, things, desk);
  if (property?.telling === true) return true;
  if (form === 'who') return namesSomebody(passage, things, property?.property ?? null, desk);
  if (form === 'why') return REASON.test(said);
  return property?.answer !== 'number' || /\d/u.test(said);
}

/** A passage on the year asked of: it prints the year, or prints none and its page is of it. */
function speaksOfTime({ text, document }: Passage, { time }: Question, desk: Desk): boolean {
  if (time?.kind === 'now') return isPublishedNow(document, desk);
  if (time?.kind !== 'date') return true;
  const stated = findDates(text, 'en').flatMap(({ edtf, yearStated }) => (yearStated ? (daysOf(edtf) ?? []) : []));
  if (stated.length > 0) return stated.some((days) => overlap(days, time.days));
  const published = daysOf(desk.knowledge.documentById.get(document)?.published ?? null);
  return published !== null && overlap(published, time.days);
}

function suitsProperty(statement: Statement, property: AskedProperty, { asking, things }: Question, desk: Desk): boolean {
  const { subject, valueId, predicate, qualifiers, value, role, citation } = statement;
  switch (property.property) {
    case 'location':
      // a city is no hotel
      if (ASKS_VENUE.test(asking) && qualifiers.kind !== 'venue' && !ASKS_VENUE.test(value)) return false;
      return !(ASKS_CITY.test(asking) && countryCode(value) !== null);
    case 'date':
      if (predicate === 'visit') return qualifiers.date !== undefined;
      // how long a thing goes on is not when it was founded
      if (predicate === 'foundingDate') return !ASKS_LENGTH.test(asking) && !ASKS_OF_EVENT.test(asking);
      if (predicate === 'startDate') return !ASKS_END.test(asking);
      return predicate !== 'endDate' || !ASKS_START.test(asking);
    case 'board':
      if (predicate === 'board') return ASKS_REPRESENTED.test(asking) || !ASKS_NAMES.test(asking);
      return /board|committee|vorstand|conseil|bestuur|junta|правлени|совет/iu.test(role ?? '');
    case 'agreement':
      // whoever signed for a country is not the other side
      if (ASKS_SIGNER.test(asking)) return subject.kind === 'person';
      return predicate !== 'affiliate' || /agreement|mou|memorandum|partner|party/iu.test(qualifiers.kind ?? '');
    case 'affiliation':
      if (predicate === 'affiliate') return true;
      // what a body belongs to is no person
      return (
        (things.some(({ id }) => id === subject.id) || ASKS_PEOPLE.test(asking)) &&
        (predicate !== 'role' || qualifiers.organization !== undefined)
      );
    case 'country':
      return predicate !== 'country' || !ASKS_WHO_CAME.test(asking);
    case 'speaker':
      if (ASKS_BY_NAME.test(asking) && desk.knowledge.entityById.get(valueId ?? '')?.kind !== 'person') return false;
      // "who spoke for the society": one of its own
      if (ASKS_SPOKEN_FOR.test(asking) && !things.some((thing) => thing.kind === 'organization' && names(thing, value))) return false;
      if (ASKS_OPENING.test(asking) && !ASKS_OPENING.test(`${qualifiers.kind ?? ''} ${role ?? ''} ${citation.quote}`)) return false;
      return !ASKS_KEYNOTE.test(asking) || ASKS_KEYNOTE.test(`${qualifiers.kind ?? ''} ${role ?? ''} ${value} ${citation.quote}`);
    case 'activity':
      return property.predicates.person !== undefined || (property.cue?.test(value) ?? true);
    case 'visit':
      // who went along is told by itself, and is no place that was visited
      return (qualifiers.kind === 'company') === (property.telling === true);
    case 'role':
      return property.cue === null || officeFamily(role ?? '') === 'founder';
    default:
      return true;
  }
}

function suitsForm(statement: Statement, question: Question, desk: Desk): boolean {
  const { predicate, value, valueId, qualifiers, since } = statement;
  if (TOLD_AT_LENGTH.has(predicate) && valueId === null && NAMES_ASKED.test(question.text) && !isNamed(value)) return false;
  if (question.money) return tellsMoney(value);
  switch (question.form) {
    case 'when':
      if (predicate === 'location' && question.property?.property === 'date') return true;
      if (!isFineEnough(qualifiers.date ?? since ?? value, question.text)) return false;
      return since !== null || qualifiers.date !== undefined || WHEN.has(predicate) || findDates(value, 'en').length > 0;
    case 'where':
      if (NUMBERS.has(predicate) || (predicate === 'location' && !isPlaceAsked(value, question.text))) return false;
      return WHERE.has(predicate) || statement.subject.kind === 'event' || qualifiers.event !== undefined || namesPlace(value);
    case 'who':
      return isSomebody(statement, question, desk);
    case 'why':
      return predicate === 'goal' || REASON.test(value);
    case 'how-many': {
      if (asksRate(question.text) && !tellsRate(`${value} ${statement.citation.quote}`)) return false;
      const counted = countedWords(question.text);
      return question.property !== null || countsWord(value, counted) || countsWord(statement.citation.quote, counted);
    }
    default:
      return true;
  }
}

/** "What are the names of the trials": trials that are told of without a name do not answer. */
const NAMES_ASKED = /^\W*(?:(?:what|which) (?:is|are|was|were) )?(?:the )?names? of (?!(?:the |its )?(?:goals?|aims?|reasons?)(?!\p{L}))/iu;

/** Predicates whose values are whole sentences, or people who may go unnamed. */
const TOLD_AT_LENGTH: ReadonlySet<Predicate> = new Set<Predicate>([
  'goal',
  'activity',
  'achievement',
  'remark',
  'promise',
  'assessment',
  'speaker',
]);

/** "representatives of WHO" and "To take part in trials" name nobody and nothing. */
function isNamed(value: string): boolean {
  return /^[^\p{L}\p{N}]*\p{Lu}/u.test(value) && (/^\S+(?:\s\S+){0,2}$/u.test(value) || /\s[“"‘(]?\p{Lu}/u.test(value));
}

/** As fine as the question asks, and not only what it says itself. */
function isPlaceAsked(value: string, text: string): boolean {
  return !isNoFiner(value, text) && isFineEnough(value, text) && saysCountry(value, text);
}

/** "Where in Lima": the city, or its country, is no answer. */
function isNoFiner(value: string, text: string): boolean {
  if (!ASKS_WITHIN.test(text) && !VENUE.test(text)) return false;
  const asked = wordsOf(text);
  return wordsOf(value).every((word) => word.country !== null || asked.some(({ key }) => key === word.key));
}

/** A street, a house or a hall in the place that is asked of. */
function namesHouse(said: string, text: string): boolean {
  const asked = wordsOf(text);
  const house = HOUSE.exec(said);
  return house !== null && !asked.some(({ text: word }) => word.toLowerCase() === house[0].toLowerCase());
}

/** Somebody or some body beside those that the question names. */
function isSomebody(statement: Statement, { things, text }: Question, desk: Desk): boolean {
  const { subject, valueId, value, predicate } = statement;
  const isNew = (id: string | null): boolean => {
    const entity = desk.knowledge.entityById.get(id ?? '');
    if (entity?.kind === 'organization' && REPRESENTS.test(text)) return false;
    return entity !== undefined && entity.kind !== 'event' && !things.some((thing) => thing.id === entity.id);
  };
  if (isNew(subject.id) || isNew(valueId)) return true;
  if (predicate === 'visit' && findRoles(value).length > 0) return true;
  return (
    valueId === null &&
    BY_NAME.has(predicate) &&
    !REPRESENTS.test(text) &&
    (predicate === 'board' || !things.some((thing) => names(thing, value)))
  );
}

/** Whoever speaks for a body or a country is a person, and no other body that had somebody there too. */
const REPRESENTS =
  /^\W*(?:who (?:represents|represented|(?:is|was) representing|will represent)|wer (?:vertritt|vertrat)|qui (?:représente|représentait|a représenté)|chi (?:rappresenta|rappresentava|rappresentò)|quién (?:representa|representó|representaba)|wie vertegenwoordig(?:t|de)|кто представля(?:л|ла|ет))(?!\p{L})/iu;

function namesSomebody(passage: Passage, things: readonly Entity[], property: Property | null, desk: Desk): boolean {
  const orBody = property !== null && DONE_BY_BODIES.has(property);
  if (property !== null && findRoles(passage.text).some(({ text }) => text !== '')) return true;
  const there = entitiesByDocument(desk.knowledge).get(passage.document) ?? [];
  return there.some(
    (entity) =>
      (entity.kind === 'person' || (orBody && entity.kind === 'organization')) && !things.includes(entity) && names(entity, passage.text),
  );
}

function namesEvent(passage: Passage, things: readonly Entity[], desk: Desk): boolean {
  const there = entitiesByDocument(desk.knowledge).get(passage.document) ?? [];
  return there.some((entity) => entity.kind === 'event' && !things.includes(entity) && names(entity, passage.text));
}

function namesPlace(text: string): boolean {
  return [...text.matchAll(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?/gu)].some(([name]) =>
    [name, ...name.split(' ')].some((part) => countryCode(part) !== null || isCity(part)),
  );
}

/** What bodies do as well as people. */
const DONE_BY_BODIES: ReadonlySet<Property> = new Set<Property>([
  'organizer',
  'supporter',
  'agreement',
  'area',
  'affiliation',
  'programme',
]);
const IN_ONE_SENTENCE: ReadonlySet<Form> = new Set<Form>(['who', 'when', 'where', 'why', 'how-many']);
const WHEN: ReadonlySet<string> = new Set(['startDate', 'endDate', 'foundingDate']);
const WHERE: ReadonlySet<string> = new Set(['location', 'visit', 'affiliation', 'unit']);
const NUMBERS: ReadonlySet<string> = new Set(['attendance', 'presentations', 'memberCount', 'memberShare']);
/** Predicates whose values name somebody though no entity was made of the name ("representatives of …"). */
const BY_NAME: ReadonlySet<string> = new Set([
  'speaker',
  'supporter',
  'organizer',
  'attendee',
  'author',
  'leader',
  'board',
  'agreement',
  'memberType',
  'workingGroup',
]);

/** Of a board: its people, not what it is made of. */
const ASKS_NAMES = wholeWords(
  '(?:list|name|names|who)|members?(?! (?:does|do|has|have|are there|sit))|mitglieder|membres|leden|miembros|члены',
);
/** Of a board: whom its seats stand for. */
const ASKS_REPRESENTED = wholeWords(
  'represented|represents?|vertreten|représentée?s?|vertegenwoordigd|representad[oa]s?|представлен\\p{L}*',
);
const ASKS_SIGNER =
  /^\W*(?:who|whose|wer|qui|wie|quién|кто)(?!\p{L})[^?]*(?<!\p{L})(?:for|on behalf of|on the part of|für|im namen|pour|namens|voor|para|от имени)(?!\p{L})/iu;
const ASKS_BY_NAME = wholeWords(
  'by names?|named|names of|(?:which|what) (?:person|individual|man|woman)|namentlich|nommément|met naam|por nombre|поимённо',
);
const ASKS_SPOKEN_FOR = wholeWords(
  '(?:spoke|speak|speaks|presented|talked|lectured) (?:for|on behalf of)|(?:speakers?|who|persons?|people) from|sprach für|a parlé (?:pour|au nom de)|sprak namens|habló (?:por|en nombre de)|от имени',
);
/** In the place that the question names; else the city will do. */
const VENUE = wholeWords('venue|veranstaltungsort|tagungsort');
const ASKS_WITHIN =
  /^\W*(?:where|wo|où|waar|dónde|donde|где)\s+(?:(?:exactly|precisely|genau|exactement|precies|exactamente|именно)\s+)?(?:in|at|à|en|te|в)\s+(?=\p{Lu})|(?<!\p{L})(?:where exactly|wo genau|où exactement|waar precies|dónde exactamente|где именно)(?!\p{L})/iu;
/** What happens to stand in a sentence about somebody else is no seat. */
const TELLS_WHERE = wholeWords(
  'based|located|situated|lies|stands|sits?|seat|headquarter\\p{L}*|offices?|address|hosted|held|took place|takes place|venue|sitz|befindet|fand|siège|situé\\p{L}*|zetel|gevestigd|gehouden|sede|celebr\\p{L}+|наход\\p{L}+|состоя\\p{L}+|прош\\p{L}+',
);
const HOUSE = wholeWords(
  'street|road|avenue|square|hotel|hall|university|hospital|clinic|palace|cent(?:er|re)|campus|museum|straße|platz|rue|straat|calle|улиц\\p{L}*',
);
const ASKS_CITY = wholeWords(
  'city|town|headquarter\\p{L}*|hq|office|seat|address|venue|stadt|ville|siège|stad|zetel|ciudad|sede|город\\p{L}*|адрес',
);
const ASKS_PEOPLE = wholeWords(
  'who|whom|people|persons?|doctors?|professors?|authors?|staff|employees|wer|wem|qui|wie|quién|quien|quiénes|кто',
);
const ASKS_WHO_CAME = wholeWords(
  'which (?:\\p{L}+ )?(?:organi[sz]ations|institutions|societies|associations|ngos|people|persons|experts|specialists|professionals|doctors)|welche (?:organisationen|personen)|quelles? (?:organisations|personnes)|welke (?:organisaties|personen)',
);
const ASKS_KEYNOTE = /key-?note|festvortrag|hauptredner|conférenci\p{L}+ d.honneur|программн\p{L}+ доклад/iu;
const ASKS_VENUE = wholeWords('hotels?|halls?|buildings?|conference cent(?:er|re)|congress cent(?:er|re)|rooms?|hôtel|salle|hotel|zaal');
const ASKS_OPENING = wholeWords(
  'open(?:ed|ing)|clos(?:ed|ing)|welcom(?:e|ed|ing)|inaugura\\p{L}+|eröffn\\p{L}+|ouvert\\p{L}*|открыт\\p{L}*',
);
/** The day of a body's congress is not when the body was founded. */
const ASKS_OF_EVENT = wholeWords(
  'congress|conference|meeting|symposium|forum|summit|assembly|kongress\\p{L}*|tagung|congrès|congres|congresso|congreso|конгресс\\p{L}*|конференци\\p{L}*',
);
const ASKS_LENGTH = wholeWords(
  'how long|how many (?:days|weeks|months|hours)|duration|wie lange|combien de temps|hoe lang|cuánto tiempo|как долго',
);
const ASKS_START = wholeWords('start(?:ed|s)?|beg[aiu]n(?:s)?|open(?:ed|s)?|beginn\\p{L}*|commenc\\p{L}*|начал\\p{L}*');
const ASKS_END = wholeWords('end(?:ed|s)?|finish(?:ed|es)?|clos(?:e|ed|es)|endete?|terminé?|законч\\p{L}*');
const REASON = wholeWords(
  'because|due to|in order to|so that|reasons?|therefore|thanks to|on the occasion of|in coincidence with|weil|damit|um [^.]{2,80} zu|parce que|afin de|omdat|porque|para|потому|чтобы',
);
