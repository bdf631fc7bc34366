// Since when and until when an office is held, and who came before and after.

import type { Entity } from '../../domain/entity.ts';
import type { Statement } from '../../domain/statement.ts';
import { notStated, unknownName } from '../absence.ts';
import type { Answer } from '../answer.ts';
import { isOver } from '../chronology.ts';
import type { Desk } from '../desk.ts';
import { leaderStatements } from '../leaders.ts';
import { linkEntity } from '../linking.ts';
import { officeAsked, officeFamily } from '../offices.ts';
import { distinct, foundValues } from './answers.ts';
import { unexplainedBy } from './evidence.ts';
import { isLightWord } from './idle-words.ts';
import type { Question } from './question.ts';

type Asked = 'term' | 'since' | 'until' | 'successor' | 'predecessor';

/** Null where the question asks for no term. */
export function answerTerm(question: Question, desk: Desk): Answer | null {
  const asked = termAsked(question);
  if (asked !== 'since' && asked !== 'until' && asked !== 'successor' && asked !== 'predecessor' && asked !== 'term') return null;
  const person = question.things.find(({ kind }) => kind === 'person') ?? null;
  const body = question.things.find(({ kind }) => kind === 'organization') ?? null;
  if (person !== null || body !== null) return answerOf(asked, person, body, question, desk);
  const link = linkEntity(question.text, ['person', 'organization'], desk);
  if (link.kind === 'several') return { kind: 'which-one', asked: question.text, candidates: link.candidates };
  if (link.kind === 'none') return unknownName(question.text, link.nearest, desk);
  const { entity } = link;
  return entity.kind === 'person' ? answerOf(asked, entity, null, question, desk) : answerOf(asked, null, entity, question, desk);
}

/** "How long has she worked with children": the years stated of it; null where none are, or where an office is asked of. */
export function answerExperience({ text, things, content, property, claim }: Question, desk: Desk): Answer | null {
  const [person, ...others] = things;
  if (property?.property !== 'since' || person?.kind !== 'person' || others.length > 0 || officeAsked(text) !== null) return null;
  const telling = (content.length > 0 ? content : claim).filter(({ plain }) => !isLightWord(plain));
  const stated = (desk.knowledge.statementsAbout.get(person.id) ?? []).filter(
    (one) =>
      one.predicate === 'experience' && one.rank !== 'deprecated' && telling.length > 0 && unexplainedBy(telling, one, desk).length === 0,
  );
  return stated.length > 0 ? foundValues(person, 'experience', distinct(stated)) : null;
}

/** "When was Ada president": the whole term. */
function termAsked({ property, form, text, things, spans }: Question): Asked | null {
  const asked = property?.property;
  if (asked === 'since' || asked === 'until' || asked === 'successor' || asked === 'predecessor') return asked;
  if (form === 'who' && (asked === 'leader' || officeAsked(text) !== null)) {
    // "who led the society before Ada"
    const person = spans.find(({ entities }) => entities.length === 1 && entities[0]?.kind === 'person');
    const before = person === undefined ? '' : text.slice(0, person.start);
    if (BEFORE.test(before)) return 'predecessor';
    if (AFTER.test(before)) return 'successor';
  }
  const isTerm = (asked === 'date' || asked === 'leader') && form === 'when' && officeAsked(text) !== null;
  return isTerm && things.some(({ kind }) => kind === 'person') ? 'term' : null;
}

const BEFORE = /(?<!\p{L})(?:before|prior to|ahead of|vor|avant|voor|antes de|до|перед)\s+(?:\p{L}+\.?\s+)?$/iu;
const AFTER = /(?<!\p{L})(?:after|following|nach|après|na|después de|после)\s+(?:\p{L}+\.?\s+)?$/iu;

function answerOf(asked: Asked, person: Entity | null, body: Entity | null, question: Question, desk: Desk): Answer {
  const subject = person ?? body;
  if (subject === null) return unknownName(question.text, [], desk);
  const held = termsOf(person, body, question, desk);
  if (asked === 'since' || asked === 'until') {
    const stated = held.filter((one) => one[asked] !== null);
    return stated.length > 0
      ? foundValues(subject, asked, distinct(stated))
      : notStated(question.text, subject, asked, 'not-stated', held, 'ask', desk);
  }
  if (asked === 'term') {
    const dated = held.filter(({ since, until }) => since !== null || until !== null);
    return dated.length > 0
      ? foundValues(subject, 'role', distinct(dated))
      : notStated(question.text, subject, 'since', 'not-stated', held, 'ask', desk);
  }
  const where = body ?? bodyOf(held, desk);
  const all = where === null ? [] : leaderStatements(where, desk.knowledge).filter((one) => inFamily(one, question.text));
  const own = all.filter((one) => (person === null ? !isOver(one) && one.tenure !== 'elect' : one.valueId === person.id));
  const next = neighbour(
    asked,
    own,
    all.filter((one) => !own.includes(one)),
  );
  return next.length > 0
    ? foundValues(where ?? subject, asked, next)
    : notStated(question.text, where ?? subject, asked, 'not-stated', own.length > 0 ? own : all, 'ask', desk);
}

/** The offices that the question speaks of: a person's, or those held in the body. Words like "of the programme" must be explained. */
function termsOf(person: Entity | null, body: Entity | null, { text, content }: Question, desk: Desk): readonly Statement[] {
  const ofPerson = (desk.knowledge.statementsAbout.get(person?.id ?? '') ?? []).filter(
    (one) => one.predicate === 'role' && one.rank !== 'deprecated' && (body === null || one.qualifiers.organization?.id === body.id),
  );
  const ofBody =
    body === null
      ? []
      : leaderStatements(body, desk.knowledge).filter((one) => (person === null ? !isOver(one) : one.valueId === person.id));
  return [...ofPerson, ...ofBody].filter((one) => inFamily(one, text) && unexplainedBy(content, one, desk).length === 0);
}

function inFamily({ role }: Statement, text: string): boolean {
  const office = officeAsked(text);
  return office === null || office.family === null || officeFamily(role ?? '') === office.family;
}

function bodyOf(held: readonly Statement[], desk: Desk): Entity | null {
  const organization = held.find(({ qualifiers }) => qualifiers.organization !== undefined)?.qualifiers.organization;
  return desk.knowledge.entityById.get(organization?.id ?? '') ?? null;
}

/** Whoever the documents place next to these terms: by their years, else the only other one that the same page calls former or current. */
function neighbour(asked: 'successor' | 'predecessor', own: readonly Statement[], others: readonly Statement[]): readonly Statement[] {
  const from = own.map(({ since }) => since).find((date) => date !== null) ?? null;
  const to = own.map(({ until }) => until).find((date) => date !== null) ?? null;
  const dated =
    asked === 'successor'
      ? others
          .filter(({ since }) => to !== null && since !== null && since.slice(0, 4) >= to.slice(0, 4))
          .toSorted((a, b) => (a.since ?? '').localeCompare(b.since ?? ''))
      : others
          .filter(({ until }) => from !== null && until !== null && until.slice(0, 4) <= from.slice(0, 4))
          .toSorted((a, b) => (b.until ?? '').localeCompare(a.until ?? ''));
  return dated.length > 0 ? dated.slice(0, 1) : besideOnPage(asked, own, others);
}

function besideOnPage(asked: 'successor' | 'predecessor', own: readonly Statement[], others: readonly Statement[]): readonly Statement[] {
  const isAfter = (one: Statement): boolean => !isOver(one) && one.tenure !== 'elect' && one.tenure !== null;
  const [earlier, later] = asked === 'successor' ? [own, others] : [others, own];
  const pages = new Set(later.filter(isAfter).map(({ citation }) => citation.document));
  const before = earlier.filter((one) => isOver(one) && pages.has(one.citation.document));
  const beside = asked === 'successor' ? later.filter((one) => isAfter(one) && before.some((own) => isOnePage(own, one))) : before;
  const holders = new Set(beside.map(({ valueId, value }) => valueId ?? value));
  return holders.size === 1 ? beside.slice(0, 1) : [];
}

function isOnePage(one: Statement, other: Statement): boolean {
  return one.citation.document === other.citation.document;
}
