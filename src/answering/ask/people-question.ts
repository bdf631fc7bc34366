// Two steps through people: "where do the authors of the abstract work", "from which countries are the speakers". Whoever has the part is
// looked up first; what is asked is then stated of them.

import type { Predicate, Statement } from '../../domain/statement.ts';
import type { Answer, Property } from '../answer.ts';
import type { Desk } from '../desk.ts';
import { distinct, foundValues } from './answers.ts';
import { fociOf } from './focus.ts';
import { type AskedProperty, allPredicates, propertyAsked } from './properties.ts';
import type { Question } from './question.ts';
import { answerProperty } from './stated-property.ts';

/** What people have a part in, and what may be asked of them. */
const PARTS: ReadonlySet<Property> = new Set<Property>(['author', 'speaker']);
const ASKED_OF_PEOPLE: ReadonlySet<Property> = new Set<Property>(['affiliation', 'location']);

/** Null where nothing is asked of people with a part, or nothing is stated of them. */
export function answerOfPeople(question: Question, desk: Desk): Answer | null {
  const { property, asking } = question;
  if (property === null || !PARTS.has(property.property)) return null;
  const rest = property.spans.reduce((said, [start, end]) => said.slice(0, start) + '\u0001'.repeat(end - start) + said.slice(end), asking);
  const other = propertyAsked(rest);
  if (other === null || !ASKED_OF_PEOPLE.has(other.property)) return null;
  const stated = peopleWith(property, other, question, desk).flatMap((id) => statedOf(id, other, desk));
  const [first] = stated;
  const subject = desk.knowledge.entityById.get(first?.subject.id ?? '');
  if (subject === undefined) return null;
  desk.explain(`${new Set(stated.map((one) => one.subject.id)).size} people have the part; ${other.property} is stated of them`);
  return foundValues(subject, other.property, distinct(stated));
}

/** Ids of those who have the part. */
function peopleWith(part: AskedProperty, other: AskedProperty, question: Question, desk: Desk): readonly string[] {
  const isAsking = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    other.spans.some(([from, to]) => start >= from && end <= to);
  const plain: Question = {
    ...question,
    form: 'who',
    property: part,
    content: question.content.filter((word) => !isAsking(word)),
    claim: question.claim.filter((word) => !isAsking(word)),
  };
  const foci = fociOf(plain, desk);
  if (foci.kind !== 'some') return [];
  for (const focus of foci.list) {
    const answer = answerProperty(plain, part, focus, desk);
    if (answer.kind !== 'found') continue;
    const people = answer.statements.flatMap(({ subject, valueId }) => [subject.id, valueId ?? '']);
    return [...new Set(people)].filter((id) => desk.knowledge.entityById.get(id)?.kind === 'person');
  }
  return [];
}

function statedOf(id: string, { predicates, ...property }: AskedProperty, desk: Desk): readonly Statement[] {
  const wanted: readonly Predicate[] = predicates.person?.flat() ?? allPredicates({ predicates, ...property });
  const about = (desk.knowledge.statementsAbout.get(id) ?? []).filter(({ rank }) => rank !== 'deprecated');
  const own = about.filter(({ predicate }) => predicate !== 'role' && wanted.includes(predicate));
  return own.length > 0 ? own : about.filter(({ predicate, qualifiers }) => predicate === 'role' && qualifiers.organization !== undefined);
}
