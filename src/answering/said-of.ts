// What the documents say of a thing in their own lines, where little or nothing is stated of it: the page about it, or the lines that name it,
// a list's item with the line that introduces the list. And of a name that no thing bears, but that a document prints.

import type { Entity } from '../domain/entity.ts';
import { fold } from '../domain/fold.ts';
import type { EntityKind } from '../domain/statement.ts';
import type { Passage } from '../knowledge/knowledge-base.ts';
import { isCity } from '../knowledge/mentions/places/places.ts';
import type { PassageHit } from '../search/search.ts';
import type { Found } from './answer.ts';
import { passagesByDocument } from './ask/statement-index.ts';
import { isNoun } from './asked-text.ts';
import type { Desk } from './desk.ts';
import { namedSpans } from './named-spans.ts';
import { isFrameWord, isQuestionWord } from './vocabulary.ts';
import { type Word, wordsOf } from './words.ts';

/** Lines shown where nothing but the name is stated. */
const MOST_PASSAGES = 3;

/** Of a page about the thing: its first lines say most, and what it was or did stands a few lines on. */
const MOST_OF_PAGE = 4;

/** Lines looked through for a name as it is printed. */
const MOST_LOOKED_AT = 20;

/** Words; longer is no name. */
const LONGEST_NAME = 10;

/** The first lines of the page whose title names the thing, else the lines that name it. */
export function passagesOf(entity: Entity, desk: Desk): readonly PassageHit[] {
  const page = pageAbout(entity, desk);
  if (page.length > 0) return page.slice(0, MOST_OF_PAGE).map(toHit);
  const naming = entity.names
    .flatMap(({ text }) => desk.search.passages(text, MOST_PASSAGES).all)
    .filter((hit, at, all) => entity.documents.includes(hit.document) && all.findIndex(({ id }) => id === hit.id) === at)
    .slice(0, MOST_PASSAGES);
  return withLeadIns(naming, (text) => entity.names.some((name) => fold(name.text) === fold(text)), desk);
}

/** The lines that print the text as a name; null where none does, or where it is another thing's name. */
export function passagesPrinting(asked: string, kind: EntityKind, desk: Desk): Found | null {
  const name = asked.trim().replace(/^(?:the|an?)\s+|["“”„«»]/giu, '');
  const words = wordsOf(name);
  const telling = words.filter((word) => !isFrameWord(word.plain) || word.acronym);
  if (words.length > LONGEST_NAME || !telling.some((word) => !isNoun(word))) return null;
  if (kind === 'event') return meetingsCalled(name, telling, desk);
  if (kind !== 'organization') return null;
  if (isPlace(name, telling) || words.some(({ plain }) => isQuestionWord(plain)) || isOfOther(name, desk)) return null;
  const { all } = desk.search.passages(words.length > 1 ? `"${name}"` : name, MOST_LOOKED_AT);
  const printed = all.map((hit) => ({ hit, as: printedIn(hit.text, words) }));
  if (printed.some(({ as }) => as.includes('word'))) return null;
  const hits = printed.filter(({ as }) => as.includes('name')).map(({ hit }) => hit);
  if (hits.length === 0) return null;
  desk.explain(`no thing bears the name; ${hits.length} passages print it`);
  return foundLines(
    name,
    withLeadIns(hits.slice(0, MOST_PASSAGES), (text) => fold(text) === fold(name), desk),
  );
}

/** "tumour board": no event of its own, but a line tells that such a thing meets. */
function meetingsCalled(name: string, telling: readonly Word[], desk: Desk): Found | null {
  if (telling.length < 2 || telling.some(({ text }) => /\d/u.test(text))) return null;
  const hits = desk.search.passages(`"${name}"`, MOST_LOOKED_AT).all.filter(({ text }) => MEETS.test(text));
  return hits.length === 0 ? null : foundLines(name, hits.slice(0, MOST_PASSAGES));
}

const MEETS =
  /(?<!\p{L})(?:meets?|met|meetings?|gatherings?|sessions?|held|takes? place|took place|organi[sz]es?|tagt|sitzung\p{L}*|réunions?|reuni[oó]n\p{L}*|riunion\p{L}*|заседан\p{L}*|встреч\p{L}*)(?!\p{L})/iu;

function foundLines(query: string, passages: readonly PassageHit[]): Found {
  return { kind: 'found', subject: null, shape: { view: 'passages', query, page: 0, total: passages.length }, statements: [], passages };
}

function pageAbout(entity: Entity, { knowledge }: Desk): readonly Passage[] {
  const about = entity.documents.filter((id) => {
    const title = ` ${fold(knowledge.documentById.get(id)?.title ?? '')} `;
    return entity.names.some(({ text, reason }) => reason !== 'acronym' && title.includes(` ${fold(text)} `));
  });
  const [only, ...others] = about;
  if (entity.kind !== 'person' || only === undefined || others.length > 0) return [];
  const title = fold(knowledge.documentById.get(only)?.title ?? '');
  return (passagesByDocument(knowledge).get(only) ?? []).filter(
    ({ text }) => fold(text) !== title && wordsOf(text).length >= SHORTEST_LINE,
  );
}

/** Words: a heading or a caption says less. */
const SHORTEST_LINE = 6;

/** An item of a list says something with the line before the list: "Participants visited:". */
function withLeadIns(hits: readonly PassageHit[], isNameAlone: (text: string) => boolean, desk: Desk): readonly PassageHit[] {
  const out = hits.flatMap((hit) => {
    const lead = isNameAlone(hit.text) ? leadInOf(hit, desk) : null;
    return lead === null ? [hit] : [toHit(lead), hit];
  });
  return out.filter((hit, at) => out.findIndex(({ id }) => id === hit.id) === at);
}

function leadInOf(hit: Passage, { knowledge }: Desk): Passage | null {
  const page = passagesByDocument(knowledge).get(hit.document) ?? [];
  const before = page.filter(({ line, heading }) => line < hit.line && line >= hit.line - LONGEST_LIST && heading === hit.heading);
  return before.findLast(({ text }) => /[:：]\s*$/u.test(text)) ?? null;
}

/** Lines. */
const LONGEST_LIST = 30;

function toHit(passage: Passage): PassageHit {
  const { document, line, page, text: quote } = passage;
  return { ...passage, marks: [], score: 0, citation: page === undefined ? { document, line, quote } : { document, line, page, quote } };
}

function isPlace(name: string, telling: readonly Word[]): boolean {
  return isCity(name) || telling.every((word) => word.country !== null || isCity(word.text));
}

/** The whole of it names a person, an event or a body that is known. */
function isOfOther(name: string, desk: Desk): boolean {
  return namedSpans(name, ['organization', 'person', 'event'], desk).some(({ start, end }) => end - start >= name.length);
}

/** How a text prints the words: as a whole `name`, as `part` of a longer one, or as common `word`s. */
function printedIn(text: string, words: readonly Word[]): readonly ('name' | 'part' | 'word')[] {
  const known = wordsOf(text);
  return known.flatMap((_, at) => {
    const run = known.slice(at, at + words.length);
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined || run.length < words.length) return [];
    if (run.some((word, index) => word.plain !== words[index]?.plain)) return [];
    const isCapital = ({ text: written }: Word): boolean => /^[\p{Lu}\p{N}]/u.test(written);
    if (!run.every((word) => isCapital(word) || isFrameWord(word.plain))) return ['word'];
    const before = known[at - 1];
    const next = known[at + run.length];
    const joins = (one: Word | undefined, other: Word | undefined): boolean =>
      one !== undefined && other !== undefined && /^[\s-]*$/u.test(text.slice(one.end, other.start));
    // "House of Quarn" is not "Quarn"
    const linked = before !== undefined && isFrameWord(before.plain) && !isCapital(before) ? known[at - 2] : before;
    const goesOn =
      (linked !== undefined &&
        isCapital(linked) &&
        !isFrameWord(linked.plain) &&
        joins(before, first) &&
        (linked === before || joins(linked, before))) ||
      (joins(last, next) && next !== undefined && isCapital(next));
    if (goesOn) return ['part'];
    // one capital alone begins a sentence, a theme or a people as well as a name
    const isBare = run.length === 1 && !/.\p{Lu}|\p{N}/u.test(first.text);
    return isBare && !/["“„«]$/u.test(text.slice(0, first.start)) ? [] : ['name'];
  });
}
