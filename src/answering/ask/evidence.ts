// Which statements and passages explain the words of a question. A word is explained by the same word (in any usual spelling or ending)
// in what is stated; a word that nothing explains keeps an answer from being one.

import type { Entity } from '../../domain/entity.ts';
import type { Predicate, Statement } from '../../domain/statement.ts';
import type { Passage } from '../../knowledge/knowledge-base.ts';
import type { PassageHit } from '../../search/search.ts';
import type { Desk } from '../desk.ts';
import { likeness, NEAR, type Word, wordsOf } from '../words.ts';

/** Statements that a property is answered from, nearest first: the thing's own, those that point at it, those of what belongs to it. */
export function statementsOf(
  thing: Entity,
  predicates: readonly Predicate[],
  desk: Desk,
): { readonly own: readonly Statement[]; readonly pointing: readonly Statement[]; readonly related: readonly Statement[] } {
  const { knowledge } = desk;
  const wanted = (one: Statement) => predicates.includes(one.predicate) && one.rank !== 'deprecated';
  const mentioning = knowledge.statementsMentioning.get(thing.id) ?? [];
  const related = relatedTo(thing, desk).flatMap((id) => knowledge.statementsAbout.get(id) ?? []);
  return {
    own: (knowledge.statementsAbout.get(thing.id) ?? []).filter(wanted),
    pointing: mentioning.filter((one) => wanted(one) && one.subject.id !== thing.id),
    related: related.filter(wanted),
  };
}

/** Events that the body organizes or that carry its name, units of it, and the people of an event. */
function relatedTo(thing: Entity, desk: Desk): readonly string[] {
  if (thing.kind !== 'organization') return [];
  const { knowledge } = desk;
  const organized = (knowledge.statementsMentioning.get(thing.id) ?? [])
    .filter((one) => one.predicate === 'organizer')
    .map((one) => one.subject.id);
  const short = thing.acronym;
  const named =
    short === null
      ? []
      : knowledge.entities.filter((e) => e.kind === 'event' && wordsOf(e.name).some((w) => w.text === short)).map((e) => e.id);
  return [...new Set([...organized, ...named])].filter((id) => id !== thing.id);
}

/** How much of the content the statement explains: the words that stay unexplained. */
export function unexplainedBy(content: readonly Word[], statement: Statement, desk: Desk): readonly Word[] {
  const words = wordsOfStatement(statement, desk);
  return content.filter((word) => !words.some((known) => likeness(word, known) >= NEAR || sameStem(word, known)));
}

export function unexplainedByText(content: readonly Word[], text: string): readonly Word[] {
  const words = wordsOf(text);
  return content.filter((word) => !words.some((known) => likeness(word, known) >= NEAR || sameStem(word, known)));
}

/** "organizing" and "organized", "radiologists" and "radiology": the longer part of both words is the same. */
function sameStem(a: Word, b: Word): boolean {
  const shorter = Math.min(a.plain.length, b.plain.length);
  if (shorter < 5 || a.acronym || b.acronym) return false;
  let same = 0;
  while (same < shorter && a.plain[same] === b.plain[same]) same++;
  return same >= Math.max(5, Math.ceil(Math.max(a.plain.length, b.plain.length) * 0.7));
}

const cache = new WeakMap<Statement, readonly Word[]>();

/** Every word that the statement says or that names its things, its own sentence included. */
function wordsOfStatement(statement: Statement, desk: Desk): readonly Word[] {
  const known = cache.get(statement);
  if (known !== undefined) return known;
  const names = (id: string | null | undefined): string =>
    id == null ? '' : (desk.knowledge.entityById.get(id)?.names ?? []).map((n) => n.text).join(' ');
  const { organization, event, kind, unit } = statement.qualifiers;
  const made = wordsOf(
    [
      names(statement.subject.id),
      names(statement.valueId),
      names(organization?.id),
      names(event?.id),
      statement.value,
      statement.role ?? '',
      kind ?? '',
      unit ?? '',
      statement.citation.quote,
    ].join(' '),
  );
  cache.set(statement, made);
  return made;
}

/** The words that a statement itself says: its value and qualifiers, not the sentence round it. */
export function saysOf(statement: Statement): readonly Word[] {
  const { kind, unit, organization, event } = statement.qualifiers;
  return wordsOf([statement.value, statement.role ?? '', kind ?? '', unit ?? '', organization?.name ?? '', event?.name ?? ''].join(' '));
}

/** A passage that holds all the content words, in a document that speaks of all the things; best first. */
export function passagesFor(
  content: readonly Word[],
  things: readonly Entity[],
  cue: RegExp | null,
  desk: Desk,
  accept: (passage: Passage) => boolean,
): readonly PassageHit[] {
  const query = [...content.map((w) => w.text), ...things.map((t) => t.acronym ?? t.name)].join(' OR ');
  if (query === '') return [];
  const { all, some } = desk.search.passages(query, MOST_PASSAGES);
  const fits = (hit: PassageHit): boolean => {
    const document = desk.knowledge.documentById.get(hit.document);
    if (document === undefined || !things.every((t) => t.documents.includes(hit.document))) return false;
    const text = `${hit.text} ${hit.heading ?? ''}`;
    if (unexplainedByText(content, text).length > 0) return false;
    // a passage about something else in the same document does not answer for the thing
    if (things.length > 0 && content.length < 2 && !things.some((t) => names(t, text))) return false;
    return (cue === null || cue.test(text)) && accept(hit);
  };
  const hits = [...all, ...some].filter(fits);
  const score = (hit: PassageHit): number => things.filter((t) => names(t, hit.text)).length;
  return hits
    .filter((hit, at) => hits.findIndex((h) => h.id === hit.id) === at)
    .toSorted((a, b) => score(b) - score(a) || b.score - a.score);
}

export function names(thing: Entity, text: string): boolean {
  const words = wordsOf(text);
  return thing.names.some((name) => {
    const wanted = wordsOf(name.text);
    const last = thing.kind === 'person' ? wanted.slice(-1) : wanted;
    return last.length > 0 && last.every((w) => words.some((known) => likeness(w, known) >= NEAR));
  });
}

const MOST_PASSAGES = 60;
