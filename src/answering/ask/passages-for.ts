// Passages that answer where no statement does: each must hold every word that the question leaves to be explained, and speak of its things.

import type { Entity } from '../../domain/entity.ts';
import type { Passage } from '../../knowledge/knowledge-base.ts';
import type { PassageHit } from '../../search/search.ts';
import type { Desk } from '../desk.ts';
import type { Word } from '../words.ts';
import { names, unexplainedByText } from './evidence.ts';
import { pageContext } from './page-context.ts';
import { entitiesByDocument } from './statement-index.ts';

/** Passages looked at: those that hold most of the words stand first. */
const MOST_PASSAGES = 60;

/** From so many words on, a passage of a page about the thing need not name it again. */
const ENOUGH_WORDS = 2;

/** The best first: those that name most of the things. `also`: words that bring a passage up, and need not be in it. */
export function passagesFor(
  content: readonly Word[],
  things: readonly Entity[],
  accept: (passage: Passage) => boolean,
  desk: Desk,
  also: readonly Word[] = [],
): readonly PassageHit[] {
  const query = [...[...content, ...also].map(({ text }) => text), ...things.map(({ acronym, name }) => acronym ?? name)].join(' OR ');
  if (query === '') return [];
  const { all, some } = desk.search.passages(query, MOST_PASSAGES);
  const titleOf = ({ document }: PassageHit): string => desk.knowledge.documentById.get(document)?.title ?? '';
  const isAbout = (thing: Entity, hit: PassageHit): boolean =>
    thing.kind === 'event' && pageContext(hit.document, desk.knowledge)?.about.includes(thing) === true && !namesAnother(thing, hit, desk);
  const named = (hit: PassageHit): number =>
    things.filter((thing) => names(thing, textOf(hit)) || names(thing, titleOf(hit)) || isAbout(thing, hit)).length;
  return [...new Map([...all, ...some].map((hit) => [hit.id, hit])).values()]
    .filter((hit) => things.every((thing) => thing.documents.includes(hit.document)))
    .filter((hit) => unexplainedByText(content, textOf(hit)).length === 0)
    .map((hit) => ({ hit, named: named(hit) }))
    .filter((one) => one.named >= (content.length >= ENOUGH_WORDS ? things.length - 1 : things.length))
    .filter((one) => accept(one.hit))
    .toSorted((a, b) => b.named - a.named || b.hit.score - a.hit.score)
    .map(({ hit }) => hit);
}

/** It speaks of another event. */
function namesAnother(thing: Entity, hit: PassageHit, desk: Desk): boolean {
  return (entitiesByDocument(desk.knowledge).get(hit.document) ?? []).some(
    (other) => other !== thing && other.kind === thing.kind && names(other, hit.text),
  );
}

/** A passage counts with the heading that it stands under. */
export function textOf({ text, heading }: Passage): string {
  return heading === null ? text : `${text} ${heading}`;
}
