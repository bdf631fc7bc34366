// A question taken apart: its form, the property wanted, the time, the things named, and the words that an answer must explain.

import type { Entity } from '../../domain/entity.ts';
import { fold } from '../../domain/fold.ts';
import { isCity } from '../../knowledge/mentions/places/places.ts';
import { clauseStart } from '../asked-text.ts';
import { type AskedTime, timeAsked } from '../asked-time.ts';
import type { Desk } from '../desk.ts';
import { likeness } from '../likeness.ts';
import { type NamedSpan, namedSpans } from '../named-spans.ts';
import { officeAsked } from '../offices.ts';
import { generalKind, isFrameWord, isHonorific, isLeadWord, isNowWord, isQuestionWord, predicatesAsked } from '../vocabulary.ts';
import { type Word, withPairs, wordsOf } from '../words.ts';
import { isContinent, partOfContinent } from './continents.ts';
import { type Form, formOf, SPEAKS_OF_EVENT } from './form.ts';
import { isKindNoun, isLightWord } from './idle-words.ts';
import { professionOf } from './lay-terms.ts';
import { asksMoney } from './money.ts';
import { type AskedProperty, allPredicates, propertyAsked, type Span } from './properties.ts';

export interface Question {
  readonly text: string;
  /** The text with names blanked: what it asks, whatever the names hold. Offsets are the text's. */
  readonly asking: string;
  readonly form: Form;
  readonly property: AskedProperty | null;
  readonly time: AskedTime | null;
  /** Names of things in the question, in order. */
  readonly spans: readonly NamedSpan[];
  /** The single thing of each unambiguous span. */
  readonly things: readonly Entity[];
  /** Words beside names, property words and frames: an answer must explain them. */
  readonly content: readonly Word[];
  /** The same with the words that asked for the property: an answer that rests on no statement of the property must explain them too. */
  readonly claim: readonly Word[];
  /** Words from this offset on describe a thing ("the society that …") rather than ask; null where none do. */
  readonly describesFrom: number | null;
  /** An amount of money is asked for. */
  readonly money: boolean;
}

/** Takes the question apart; deterministic, no guesses: what it cannot place stays in `content`. */
export function readQuestion(text: string, desk: Desk): Question {
  const spans = namedSpans(text, ['organization', 'person', 'event'], desk).filter(
    (span) => isName(text.slice(span.start, span.end), span, desk) && !isPartOfAnother(span, text) && !isOtherEdition(span, text),
  );
  const masked = mask(text, spans);
  const words = wordsOf(text);
  const clause = clauseStart(words);
  const form = formOf(text);
  const said = (clause === null ? null : propertyAsked(masked.slice(0, clause))) ?? propertyAsked(masked);
  const property = ofForm(form, said ?? (isWhetherThere(words, text, spans) ? propertyAsked('countries') : null), masked);
  const time = timeAsked(masked, desk.today);
  const things = spans.flatMap(({ entities: [first, ...others] }) => (first !== undefined && others.length === 0 ? [first] : []));
  const names = spans.map(({ start, end }): Span => [start, end]);
  const claim = withPairs(words, (first, second) => partOfContinent(first, second) ?? professionOf(first, second)).filter(
    (word) =>
      !isInside(word, names) &&
      (!isFrame(word) || isInPerson(word, text)) &&
      !isTitle(word, text) &&
      (!isKindNoun(word.plain) || isInPerson(word, text)) &&
      !inTime(word, time) &&
      !isCountAsked(word, text),
  );
  const offices =
    property !== null &&
    (ABOUT_TERMS.has(property.property) || (property.property === 'date' && things.some(({ kind }) => kind === 'person')))
      ? (officeAsked(text)?.spans ?? [])
      : [];
  const content = property === null ? claim : claim.filter((word) => !isIdle(word, property) && !isInside(word, offices));
  const question: Question = {
    text,
    asking: masked,
    form,
    property,
    time,
    spans,
    things,
    content,
    claim,
    describesFrom: clause,
    money: asksMoney(text),
  };
  explain(question, desk);
  return question;
}

/** "Was Norway in Lima", "was the society at the congress": whether somebody from there was. */
function isWhetherThere([verb, ...words]: readonly Word[], text: string, [named]: readonly NamedSpan[]): boolean {
  if (verb === undefined || !BEING.test(verb.plain)) return false;
  const [first] = words.filter(({ plain }) => !isFrameWord(plain));
  if (first === undefined) return false;
  if (first.country !== null) return PRESENT.test(text.slice(first.end));
  const after = named !== undefined && named.start <= first.start ? text.slice(named.end) : '';
  return PRESENT.test(after) && SPEAKS_OF_EVENT.test(after);
}

const BEING = /^(?:was|were|is|are|war|waren|etait|etaient)$/;
const PRESENT = /^ (?:also |too )?(?:in|at|there|present|among|represented|dabei|à|bij|aanwezig)(?!\p{L})/iu;

/** "Do they meet in person": no person is meant. */
function isInPerson({ plain, start }: Word, text: string): boolean {
  return plain === 'person' && /(?<!\p{L})in $/iu.test(text.slice(0, start));
}

/** "When was the seminar": seminars, talks and programmes that have a day or a place are what is asked about, not what is asked for. */
function ofForm(form: Form, property: AskedProperty | null, asking: string): AskedProperty | null {
  if ((form !== 'when' && form !== 'where') || property === null || !EVENT_NOUNS.has(property.property)) return property;
  const rest = property.spans.reduce((said, [start, end]) => said.slice(0, start) + ' '.repeat(end - start) + said.slice(end), asking);
  const other = propertyAsked(rest);
  return other !== null && (other.answer === 'date' || other.answer === 'place') ? other : property;
}

const EVENT_NOUNS: ReadonlySet<string> = new Set(['programme', 'unit', 'members']);

/** "which two societies": how many the answer names is said by it. */
function isCountAsked({ plain, start }: Word, text: string): boolean {
  return (
    COUNT_WORDS.has(plain) &&
    /(?<!\p{L})(?:which|what|who are the|name|list|welche|quels|quelles|welke|qué|какие)\s+$/iu.test(text.slice(0, start))
  );
}

const COUNT_WORDS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten zwei drei vier deux trois quatre twee drie vier dos tres cuatro dva tri'.split(' '),
);

function isFrame(word: Word): boolean {
  return (
    (isFrameWord(word.plain) && !word.acronym) || isNowWord(word.plain) || generalKind(word.key) !== null || word.key === 'association'
  );
}

/** Properties of an office: its name asks for it. */
const ABOUT_TERMS: ReadonlySet<string> = new Set(['since', 'until', 'successor', 'predecessor', 'leader']);

/** "Dr", "Professor Lindqvist": a form of address belongs to the name; "doctors" are people. */
function isTitle({ plain, end }: Word, text: string): boolean {
  return (
    isHonorific(plain) &&
    ((plain.length <= LONGEST_SHORT_TITLE && !NOUN_TITLES.has(plain)) || /^\.? \p{Lu}/u.test(text.slice(end, end + 3)))
  );
}

const LONGEST_SHORT_TITLE = 4;

/** Titles that are nouns too: "the First Lady". */
const NOUN_TITLES: ReadonlySet<string> = new Set(['lady', 'lord', 'dame', 'sir', 'miss', 'don']);

/** Said by asking for the property: its own words, light verbs, and words that point at the same predicates. */
function isIdle(word: Word, property: AskedProperty): boolean {
  return (
    isInside(word, property.spans) ||
    isLightWord(word.plain) ||
    isLeadWord(word.plain) ||
    (property.answer === 'number' && /^\d+$/u.test(word.plain)) ||
    predicatesAsked(word.plain).some((predicate) => allPredicates(property).includes(predicate))
  );
}

/** A year is asked of by `time`; it is no word to be explained. */
function inTime(word: Word, time: AskedTime | null): boolean {
  return time !== null && isInside(word, [time.span]);
}

function isInside(word: Word, ranges: readonly Span[]): boolean {
  return ranges.some(([start, end]) => word.start >= start && word.end <= end);
}

/** A name, and no common words that some name holds too: "countries" is not the Country Office, "2023" no congress, "Peru" no society. */
function isName(span: string, { entities }: NamedSpan, desk: Desk): boolean {
  if (entities.some(({ names }) => names.some(({ text }) => fold(text) === fold(span)))) return !isAsking(span);
  const words = wordsOf(span);
  if (words.every((word) => /^\d+$/u.test(word.plain) || word.country !== null || isCity(word.text) || isContinent(word))) return false;
  const [only, ...others] = words;
  if (only === undefined || (others.length === 0 && only.key.startsWith('#'))) return false;
  // "children in the UK" are no body of that country for children
  const isWritten = words.some(({ text, country }) => /\p{N}/u.test(text) || (country === null && /\p{Lu}/u.test(text)));
  if (isWritten) return true;
  if (isAsking(span)) return false;
  if (others.length === 0) return entities.length === 1 && (entities[0]?.kind === 'person' || !isCommonWord(only, desk));
  // "children with cancer" are no society, of which there may be several
  if (entities.length > 1 && words.every((word) => isFrameWord(word.plain) || word.country !== null || isCommonWord(word, desk)))
    return false;
  // "multidisciplinary treatment" is no congress on it
  const telling = words.filter(({ plain }) => !isFrameWord(plain));
  return !entities.every((entity) => isSmallPart(telling, entity)) || !telling.every((word) => isCommonWord(word, desk));
}

/** "the 47th HSPI congress" is not the 49th: the ordinal before a name belongs to it. */
function isOtherEdition({ start, entities }: NamedSpan, text: string): boolean {
  const before = wordsOf(text).findLast((word) => word.end <= start);
  if (before === undefined || !before.key.startsWith('#') || !/^ $/u.test(text.slice(before.end, start))) return false;
  return entities.every(({ kind, names }) => {
    const editions = names.flatMap((name) => wordsOf(name.text)).filter(({ key }) => key.startsWith('#'));
    return kind === 'event' && editions.length > 0 && !editions.some(({ key }) => key === before.key);
  });
}

/** "Jean Example" is not Jeanne Other, and "Maria Example" not Ada Example: a capitalized word beside a person's name that is no part of it. */
function isPartOfAnother({ start, end, entities }: NamedSpan, text: string): boolean {
  if (!entities.every(({ kind }) => kind === 'person')) return false;
  const own = entities.flatMap(({ names }) => names.flatMap((name) => wordsOf(name.text)));
  const words = wordsOf(text);
  const before = words.findLast((word) => word.end <= start);
  const after = words.find((word) => word.start >= end);
  const isForeign = (word: Word | undefined, gap: string): boolean =>
    word !== undefined &&
    /^ +$/u.test(gap) &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    word.start > 0 &&
    !isFrameWord(word.plain) &&
    !isHonorific(word.plain) &&
    !isLeadWord(word.plain) &&
    !isQuestionWord(word.plain) &&
    predicatesAsked(word.plain).length === 0 &&
    officeAsked(word.text) === null &&
    !own.some((known) => likeness(word, known, true) > 0);
  return (
    isForeign(before, before === undefined ? '' : text.slice(before.end, start)) ||
    isForeign(after, after === undefined ? '' : text.slice(end, after.start))
  );
}

/** No more than half of any of its names. */
function isSmallPart(words: readonly Word[], { names }: Entity): boolean {
  return names.every(({ text }) => words.length * 2 <= wordsOf(text).filter(({ plain }) => !isFrameWord(plain)).length);
}

/** Small letters and no word but those of questions. */
function isAsking(span: string): boolean {
  const asks = (word: Word): boolean =>
    isFrame(word) ||
    isKindNoun(word.plain) ||
    isLightWord(word.plain) ||
    isLeadWord(word.plain) ||
    predicatesAsked(word.plain).length > 0 ||
    propertyAsked(word.text) !== null;
  return !/\p{Lu}|\p{N}/u.test(span) && wordsOf(span).every(asks);
}

/** A word that the documents write in small letters too. */
function isCommonWord({ text, key }: Word, desk: Desk): boolean {
  const { all } = desk.search.passages(text, FEW_PASSAGES);
  return all.some((hit) => wordsOf(hit.text).some((word) => word.key === key && word.text === word.text.toLowerCase()));
}

const FEW_PASSAGES = 5;

/** The text with names blanked, so that a name's own words ask for nothing. Offsets stay. */
function mask(text: string, spans: readonly NamedSpan[]): string {
  return spans.reduce((masked, { start, end }) => masked.slice(0, start) + '\u0001'.repeat(end - start) + masked.slice(end), text);
}

function explain({ text, form, property, time, spans, content }: Question, desk: Desk): void {
  const said = property?.spans.map(([start, end]) => text.slice(start, end).trim()).join(' … ');
  desk.explain(`form: ${form}`);
  desk.explain(`property: ${property === null ? 'none' : `${property.property} (${said})`}`);
  if (time !== null) desk.explain(`time: ${time.kind === 'now' ? 'now' : `${time.days.from} to ${time.days.to}`}`);
  const named = spans.map((span) => `${text.slice(span.start, span.end)} → ${span.entities.map(({ name }) => name).join(' or ')}`);
  desk.explain(`names: ${named.join('; ') || 'none'}`);
  desk.explain(`words to be explained: ${content.map((word) => word.text).join(', ') || 'none'}`);
}
