// The sentence that answers where nothing was understood that does: it must say every word of the question, or stand on a page that is about
// what is named, and hold what was asked for (a date, a place, a number, a person). One word that nothing explains, and it is no answer.

import type { Entity } from '../../domain/entity.ts';
import { splitSentences } from '../../knowledge/text/sentences.ts';
import type { PassageHit } from '../../search/search.ts';
import type { Found, Property } from '../answer.ts';
import type { Desk } from '../desk.ts';
import { officeAsked } from '../offices.ts';
import { profilesOf } from '../profiles.ts';
import { type Word, wordsOf } from '../words.ts';
import { holdsKind } from './answer-kinds.ts';
import { foundPassages, foundSaid } from './answers.ts';
import { isLaterThanAll } from './asked-period.ts';
import { isWishful } from './claims.ts';
import { isLooselyTheSame, isSameWord, names } from './evidence.ts';
import { asksHowTo } from './form.ts';
import { isLightWord } from './idle-words.ts';
import { isMoneyWord } from './money.ts';
import { type PageContext, pageContext } from './page-context.ts';
import type { Question } from './question.ts';
import { kindOfSet } from './set-nouns.ts';
import { entitiesByDocument, passagesByDocument } from './statement-index.ts';

/** Passages looked at: those that hold most of the words stand first. */
const MOST_PASSAGES = 60;

/** A sentence explains at least this share of the words; the page about it may explain the others. */
const LEAST_IN_SENTENCE = 0.5;

/** Words beside names, or one word and one name: less, and any sentence might fit. */
const FEWEST_WORDS = 2;

/** Read well from any page: where no statement says them, a sentence rarely does. */
const CLOSED: ReadonlySet<Property> = new Set<Property>([
  'founding',
  'role',
  'leader',
  'successor',
  'predecessor',
  'since',
  'until',
  'organizer',
  'supporter',
  'author',
  'memberCount',
  'board',
  'acronym',
  'published',
  'location',
  'date',
]);

interface Fitting {
  readonly hit: PassageHit;
  readonly score: number;
}

/** Null where no sentence answers. "Yes" is read from one that says every word close together and denies nothing; "no" never. */
export function answerFromSentence(question: Question, desk: Desk): Found | null {
  const { form, text, time, spans, property } = question;
  if (form === 'why' || time?.kind === 'now' || isLaterThanAll(question, desk)) return null;
  const isOffice = officeAsked(text) !== null && form !== 'how-many' && property?.answer !== 'number';
  if (isOffice && (form !== 'who' || phraseOf(text) === null)) return null;
  // "founded" says little in a sentence on somebody else's foundation
  const open = question.content.filter(({ plain }) => !isLightWord(plain));
  if (property !== null && CLOSED.has(property.property) && open.length < (property.property === 'date' ? 1 : FEWEST_WORDS)) return null;
  const claim = tellingWords(question);
  // an amount of money is asked for by a word of its own
  const asked = claim.length + spans.length + (question.money ? 1 : 0);
  if (claim.length === 0 || asked < FEWEST_WORDS) return null;
  const query = [
    ...claim.map((word) => word.text),
    ...spans.flatMap(({ entities }) => entities.map(({ acronym, name }) => acronym ?? name)),
  ];
  const { all, some } = desk.search.passages(query.join(' OR '), MOST_PASSAGES);
  const fitting = [...new Map([...all, ...some].map((hit) => [hit.id, hit])).values()].flatMap((hit) =>
    fits(hit, claim, question, isOffice ? phraseOf(text) : null, desk),
  );
  const best = ofEventAsked(fitting, text).toSorted((a, b) => b.score - a.score || b.hit.score - a.hit.score);
  if (best.length === 0) return null;
  desk.explain(`${best.length} sentences say every word: ${claim.map((word) => word.text).join(', ')}`);
  const subject = spans.flatMap(({ entities }) => (entities.length === 1 ? entities : []))[0] ?? null;
  if (form === 'yes-no')
    return foundSaid(
      subject,
      text,
      best.slice(0, 1).map(({ hit }) => ({ ...hit, text: hit.citation.quote })),
    );
  return foundPassages(
    subject,
    text,
    best.map(({ hit }) => hit),
  );
}

/** "At which congress": a sentence with a congress, where there is one, rather than one with a meeting. */
function ofEventAsked(fitting: readonly Fitting[], text: string): readonly Fitting[] {
  const noun = EVENT_ASKED.exec(text)?.[1]?.toLowerCase();
  const named = noun === undefined ? [] : fitting.filter(({ hit }) => hit.citation.quote.toLowerCase().includes(noun));
  return named.length > 0 ? named : fitting;
}

const EVENT_ASKED =
  /^\W*(?:(?:at|during|in|to) )?(?:which|what) (congress|conference|meeting|symposium|forum|summit|workshop|seminar)(?!\p{L})/iu;

/** Light verbs say little, unless nothing else is said. */
function tellingWords({ claim, money }: Question): readonly Word[] {
  const telling = claim.filter((word) => !isLightWord(word.plain) && !(money && isMoneyWord(word)));
  return telling.length > 0 ? telling : claim;
}

function fits(hit: PassageHit, claim: readonly Word[], question: Question, phrase: string | null, desk: Desk): readonly Fitting[] {
  const { spans, form, property, text: asked } = question;
  // whoever holds an office, and a day or a place, are of what stands beside them
  const isWholeInSentence = form === 'who' || property?.answer === 'date' || property?.answer === 'place';
  const language = desk.knowledge.documentById.get(hit.document)?.language ?? 'en';
  // made only for a page with a sentence that says enough of the words
  const around = (): PageContext | undefined => pageContext(hit.document, desk.knowledge);
  const heading = `${hit.heading ?? ''} ${lineAbove(hit, desk)}`;
  // a name that is part of a page's own subject need not be said again in each sentence
  const isThere = (thing: Entity, sentence: string): boolean =>
    names(thing, `${sentence} ${heading}`) || names(thing, hit.text) || around()?.about.includes(thing) === true;
  return splitSentences(hit.text, language).flatMap((sentence) => {
    if (phrase !== null && !holdsTitle(sentence, phrase)) return [];
    const said = wordsOf(`${sentence} ${heading}`);
    const inSentence = claim.filter((word) => said.some((other) => isLooselyTheSame(word, other)));
    const left = claim.filter((word) => !inSentence.includes(word));
    if (inSentence.length === 0 || inSentence.length < claim.length * LEAST_IN_SENTENCE) return [];
    if (!left.every((word) => around()?.words.some((other) => isSameWord(word, other)) === true)) return [];
    if (!spans.every(({ entities }) => entities.some((thing) => thing.documents.includes(hit.document) && isThere(thing, sentence))))
      return [];
    const named = spans.filter(({ entities }) => entities.some((thing) => names(thing, sentence)));
    if (named.length < spans.length && namesAnother(sentence, question, hit.document, desk)) return [];
    if (isWholeInSentence && (left.length > 0 || named.length < spans.length)) return [];
    if (!namesOneOfSet(sentence, question, hit.document, desk)) return [];
    if (asksHowTo(asked) && !WAY.test(sentence)) return [];
    if (form === 'yes-no' && !affirms(sentence, claim, question, left)) return [];
    if (!holdsKind({ ...hit, text: sentence }, question, desk)) return [];
    const at = hit.text.indexOf(sentence);
    const marks = at < 0 ? hit.marks : [[at, at + sentence.length] as const];
    return [{ hit: { ...hit, marks, citation: { ...hit.citation, quote: sentence } }, score: inSentence.length + named.length }];
  });
}

/** The line that a list stands under, where it ends with a colon. */
function lineAbove(hit: PassageHit, desk: Desk): string {
  const page = passagesByDocument(desk.knowledge).get(hit.document) ?? [];
  const above = page.filter(({ line, text }) => line < hit.line && /:\s*$/u.test(text)).at(-1);
  return above !== undefined && hit.line - above.line <= LINES_UNDER ? above.text : '';
}

/** Items of a short list. */
const LINES_UNDER = 6;

/** Everything is said, close together or in one list with its label, and nothing is denied, wished or bounded. */
function affirms(sentence: string, claim: readonly Word[], { spans, text }: Question, left: readonly Word[]): boolean {
  if (left.length > 0 || claim.length < FEWEST_WORDS || DENIES.test(sentence) || isWishful(sentence) || BOUNDS.test(text)) return false;
  const said = wordsOf(sentence);
  const places = claim.map((word) => said.findIndex((other) => isSameWord(word, other))).filter((place) => place >= 0);
  // "a tumour board" is not told by a board and oncology: what is only meant alike says no yes
  if (places.length < Math.max(FEWEST_WORDS, claim.length)) return false;
  const width = Math.max(...places) - Math.min(...places) + 1;
  return width <= claim.length + spans.length + FARTHEST_APART || LABELLED_LIST.test(sentence);
}

/** Other words between those that a yes rests on. */
const FARTHEST_APART = 6;

/** A sentence that tells a way. */
const WAY =
  /(?<!\p{L})(?:apply|applications?|register|registration|join|submit|fill|form|contact|e-?mail|write to|call|send|sign up|online|bewerb\p{L}*|anmeld\p{L}*|inscri\p{L}*|aanmeld\p{L}*|заявк\p{L}*|регистрац\p{L}*)(?!\p{L})/iu;
const LABELLED_LIST = /^\P{L}*\p{L}[^,;:–]{0,60}(?: [-–]|:) [^,]+,[^,]+/u;
const DENIES =
  /(?<!\p{L})(?:no|none|nobody|nothing|neither|nor|cannot|can.t|won.t|isn.t|aren.t|wasn.t|weren.t|don.t|doesn.t|didn.t|except|unless|if|whether|former|past|nicht|kein\p{L}*|pas|aucun\p{L}*|niet|geen|ningún\p{L}*|нет|ни)(?!\p{L})/iu;
const BOUNDS =
  /(?<!\p{L})(?:more|fewer|less|over|under|at least|at most|exactly|only|all|every|always|never|first|last|largest|biggest|oldest|best)(?!\p{L})/iu;

/** "Who is the first lady of …": the words after the verb, where they are enough to be a title with what it is of. */
function phraseOf(text: string): string | null {
  const phrase = /^\W*who (?:is|was) (?:the )?(.+?)\s*[?.!]*$/iu.exec(text)?.[1] ?? '';
  return /\S+ (?:of|for|at) \S/iu.test(phrase) ? phrase.toLowerCase() : null;
}

/** The title stands there whole, and not as somebody's former one. */
function holdsTitle(sentence: string, phrase: string): boolean {
  const at = sentence.toLowerCase().indexOf(phrase);
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + phrase.length)];
  if (at < 0 || /(?:former|past|ex|vice|deputy|elect)[- ]*$/iu.test(before)) return false;
  return NAME_BEFORE.test(before) || NAME_AFTER.test(after);
}

/** "Ada Example, the …" and "the …, Dr. Ada Example": the title stands by a name. */
const NAME_BEFORE = /\p{Lu}[\p{L}.’'-]+(?:,| is| was| as| \()\s*(?:the\s+)?$/u;
const NAME_AFTER = /^[,:]?\s+(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms)\.?\s+)*\p{Lu}[\p{L}.’'-]+\s+\p{Lu}/u;

/** "Which hospitals …": the sentence names one, and does not only count them. */
function namesOneOfSet(sentence: string, { form, text, spans }: Question, document: string, desk: Desk): boolean {
  const set = form === 'list' ? kindOfSet(text) : null;
  if (set === null) return true;
  const { byId } = profilesOf(desk.knowledge);
  return (entitiesByDocument(desk.knowledge).get(document) ?? []).some(
    (thing) =>
      thing.kind === set.kind &&
      set.fits(byId.get(thing.id)?.nouns ?? new Set()) &&
      !spans.some(({ entities }) => entities.includes(thing)) &&
      names(thing, sentence),
  );
}

/** A sentence about another thing of the kind says nothing of the one asked about. */
function namesAnother(sentence: string, { spans }: Question, document: string, desk: Desk): boolean {
  const kinds = new Set(spans.flatMap(({ entities }) => entities.map(({ kind }) => kind)));
  const asked = new Set(spans.flatMap(({ entities }) => entities));
  return (entitiesByDocument(desk.knowledge).get(document) ?? []).some(
    (thing) => kinds.has(thing.kind) && !asked.has(thing) && names(thing, sentence),
  );
}
