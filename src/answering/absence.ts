// The honest "not in the documents": what was searched, what comes nearest, what can be asked instead.

import type { Entity } from '../domain/entity.ts';
import type { Predicate, Statement } from '../domain/statement.ts';
import type { PassageHit } from '../search/search.ts';
import type { NotInDocuments, Property, WhichOne } from './answer.ts';
import type { Desk } from './desk.ts';
import type { Link } from './linking.ts';
import { searchedIn } from './searched.ts';
import { suggestionsFor } from './suggestions.ts';

/** Statements shown beside a refusal: enough to help, few enough to be read as help. */
const MOST_NEAREST = 6;

/** No thing of that name; the nearest ones are other things. An event that comes near shows its days, so that the reader sees why not. */
export function unknownName(asked: string, nearest: readonly Entity[], desk: Desk): NotInDocuments {
  const [first] = nearest;
  const about = desk.knowledge.statementsAbout.get(first?.id ?? '') ?? [];
  return {
    kind: 'not-in-documents',
    asked,
    subject: null,
    property: null,
    why: 'unknown-name',
    searched: searchedIn(desk.knowledge),
    nearestNames: nearest,
    nearest: first?.kind === 'event' ? about.filter((one) => WHEN_AND_WHERE.has(one.predicate)).slice(0, MOST_NEAREST) : [],
    nearestPassages: [],
    suggestions: [],
  };
}

/** The thing is known; what was asked of it is not stated. `command` is the one that was asked. */
export function notStated(
  asked: string,
  subject: Entity,
  property: Property | null,
  why: NotInDocuments['why'],
  nearest: readonly Statement[],
  command: string,
  desk: Desk,
): NotInDocuments {
  return {
    kind: 'not-in-documents',
    asked,
    subject,
    property,
    why,
    searched: searchedIn(desk.knowledge),
    nearestNames: [],
    nearest: (ASKS_WHO.test(asked) ? nearest.filter((one) => !namesAnother(one, subject, property, desk)) : nearest).slice(0, MOST_NEAREST),
    nearestPassages: [],
    suggestions: suggestionsFor(subject, command, desk),
  };
}

/** Beside "who founded it" the name of its visitor would be taken for the answer: people are shown where they are of what was asked. */
function namesAnother(one: Statement, subject: Entity, property: Property | null, desk: Desk): boolean {
  const isPerson = (id: string | null): boolean => id !== subject.id && desk.knowledge.entityById.get(id ?? '')?.kind === 'person';
  if (!isPerson(one.valueId) && !isPerson(one.subject.id)) return false;
  return one.predicate !== property && !(OF_OFFICE.has(one.predicate) && property !== null && ABOUT_OFFICE.has(property));
}

const ASKS_WHO = /^\W*(?:who|whose|wer|wessen|qui|wie|qui[eé]n(?:es)?|chi|кто)(?!\p{L})/iu;
const OF_OFFICE: ReadonlySet<Predicate> = new Set<Predicate>(['leader', 'role']);
const ABOUT_OFFICE: ReadonlySet<Property> = new Set<Property>(['leader', 'role', 'since', 'until', 'successor', 'predecessor', 'board']);

export function noPassage(asked: string, weaker: readonly PassageHit[], desk: Desk): NotInDocuments {
  return { ...unknownName(asked, [], desk), why: 'no-passage', nearestPassages: weaker };
}

/** What a link that is not one thing answers. */
export function unlinked(asked: string, link: Exclude<Link, { kind: 'one' }>, desk: Desk): WhichOne | NotInDocuments {
  return link.kind === 'several' ? { kind: 'which-one', asked, candidates: link.candidates } : unknownName(asked, link.nearest, desk);
}

const WHEN_AND_WHERE: ReadonlySet<Predicate> = new Set<Predicate>(['startDate', 'endDate', 'location']);
