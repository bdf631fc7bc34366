// /ask: one question in plain words. Statements first, then the passage that answers, then the honest refusal with what comes nearest.
// An answer is one only when every word of the question that carries meaning is explained by what it rests on.

import { findDates } from '../../domain/dates.ts';
import type { Entity } from '../../domain/entity.ts';
import type { EntityKind, Predicate, Statement } from '../../domain/statement.ts';
import type { Passage } from '../../knowledge/knowledge-base.ts';
import { countryCode } from '../../knowledge/mentions/places.ts';
import type { PassageHit } from '../../search/search.ts';
import { noPassage, notStated, unknownName } from '../absence.ts';
import type { Answer, NotInDocuments, Property } from '../answer.ts';
import { cardOf } from '../cards.ts';
import { daysOf, isOver, latestFirst, overlap, termOf } from '../chronology.ts';
import type { Desk } from '../desk.ts';
import { leaderStatements } from '../leaders.ts';
import { linkEntity } from '../linking.ts';
import { leads, officeAsked, officeFamily } from '../offices.ts';
import { whoLeads } from '../who.ts';
import { likeness, NEAR, type Word, wordsOf } from '../words.ts';
import { names, passagesFor, saysOf, statementsOf, unexplainedBy, unexplainedByText } from './evidence.ts';
import type { AskedProperty } from './properties.ts';
import { type Question, readQuestion } from './question.ts';
import { isClinical, isOffTopic } from './scope.ts';
import { answerComparison, answerSet } from './set-questions.ts';

const KINDS: readonly EntityKind[] = ['organization', 'person', 'event'];

/** Answers one question; deterministic over one desk. */
export function ask(text: string, desk: Desk): Answer {
  if (isClinical(text)) return outOfScope('clinical', desk);
  if (isOffTopic(text)) return outOfScope('off-topic', desk);
  const question = readQuestion(text, desk);
  const compared = answerComparison(question, desk);
  if (compared !== null) return compared;
  const office = answerOffice(question, desk);
  if (office !== null) return office;
  if (question.things.length === 0) {
    const set = answerSet(question, desk);
    if (set !== null) return set;
  }
  if (question.property?.property === 'published') return answerPublished(question, desk);
  return answerProperty(question, desk);
}

function outOfScope(topic: 'clinical' | 'off-topic', desk: Desk): Answer {
  const societies = desk.knowledge.entities
    .filter((e) => e.kind === 'organization' && /societ|gesellschaft|associat|société|общество/iu.test(e.name))
    .toSorted((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
  return { kind: 'out-of-scope', topic, societies: societies.slice(0, 5) };
}

// ---------------------------------------------------------------- who leads, since when, until when, before and after whom

function answerOffice(question: Question, desk: Desk): Answer | null {
  const { text, property, form } = question;
  const office = officeAsked(text);
  const asked = property?.property;
  if (asked === 'since' || asked === 'until' || asked === 'successor' || asked === 'predecessor') return answerTerm(question, asked, desk);
  const people = question.things.filter((t) => t.kind === 'person');
  if (form === 'yes-no') {
    const person = people[0];
    return office !== null && person !== undefined ? answerHolds(question, person, desk) : null;
  }
  const asksWho = form === 'who' || asked === 'leader' || /(?<!\p{L})(?:name of the|who|wer|qui|wie|quién|кто|chi)(?!\p{L})/iu.test(text);
  if (!asksWho || people.length > 0 || (office === null && asked !== 'leader')) return null;
  // another property is what is asked of the one who holds the office ("where does the president work")
  if (asked !== undefined && asked !== 'leader' && asked !== 'board' && asked !== 'visit') return null;
  if (asked === 'visit' && form !== 'who') return null;
  return whoLeads(withoutPretence(text), desk);
}

/** "pretend the year is 2030, who leads …": the time is asked for, the pretence is text. */
function withoutPretence(text: string): string {
  return text.replace(
    /(?<!\p{L})(?:pretend|imagine|assume|suppose)(?: that)? (?:the year is|it is|we are in) (\d{4})[,;:]?\s*(.*)$/iu,
    '$2 in $1',
  );
}

/** Does the person hold, or have they held, the office: every statement of their offices in the body named. */
function answerHolds(question: Question, person: Entity, desk: Desk): Answer {
  const bodies = question.things.filter((t) => t.kind === 'organization');
  const office = officeAsked(question.text);
  const roles = statementsOf(person, ['role'], desk).own;
  const there = roles.filter((r) => bodies.length === 0 || bodies.some((b) => r.qualifiers.organization?.id === b.id));
  const families = new Set(office?.spans.map(([start, end]) => officeFamily(question.text.slice(start, end))) ?? []);
  const fitting = there.filter(
    (r) =>
      r.tenure !== 'elect' &&
      (families.size === 0 || families.has(officeFamily(r.role ?? r.value)) || (office?.family === null && leads(r.role))),
  );
  const days = question.time?.kind === 'date' ? question.time.days : null;
  const then =
    days === null
      ? fitting
      : fitting.filter((r) => {
          const term = termOf(r);
          return term !== null && overlap(term, days);
        });
  if (then.length === 0)
    return notStated(
      question.text,
      person,
      'role',
      days === null ? 'not-stated' : 'no-term-covers',
      there.length > 0 ? there : roles,
      'ask',
      desk,
    );
  if (/(?<!\p{L})or(?!\p{L})/iu.test(question.text)) return values(person, 'role', latestFirst(there), null);
  const now = question.time?.kind === 'now';
  if (now) return notStated(question.text, person, 'role', 'later-than-documents', then, 'ask', desk);
  return {
    kind: 'found',
    subject: person,
    shape: { view: 'verdict', property: 'role', verdict: 'yes', about: question.text },
    statements: latestFirst(then),
    passages: [],
  };
}

function answerTerm(question: Question, asked: 'since' | 'until' | 'successor' | 'predecessor', desk: Desk): Answer {
  const person = question.things.find((t) => t.kind === 'person') ?? null;
  const body = question.things.find((t) => t.kind === 'organization') ?? null;
  if (person === null && body === null) {
    const link = linkEntity(question.text, ['person', 'organization'], desk);
    if (link.kind !== 'one')
      return unknownName(question.text, link.kind === 'several' ? link.candidates.map((c) => c.entity) : link.nearest, desk);
    return link.entity.kind === 'person' ? term(question, asked, link.entity, null, desk) : term(question, asked, null, link.entity, desk);
  }
  return term(question, asked, person, body, desk);
}

function term(
  question: Question,
  asked: 'since' | 'until' | 'successor' | 'predecessor',
  person: Entity | null,
  body: Entity | null,
  desk: Desk,
): Answer {
  const office = officeAsked(question.text);
  const inFamily = (s: Statement) => office === null || office.family === null || officeFamily(s.role ?? '') === office.family;
  const ofPerson =
    person === null
      ? []
      : statementsOf(person, ['role'], desk).own.filter((s) => (body === null || s.qualifiers.organization?.id === body.id) && inFamily(s));
  const ofBody =
    body === null ? [] : leaderStatements(body, desk.knowledge).filter((s) => inFamily(s) && (person === null || s.valueId === person.id));
  const held = person === null ? ofBody.filter((s) => !isOver(s)) : [...ofPerson, ...ofBody];
  const subject = person ?? body;
  if (subject === null) return unknownName(question.text, [], desk);
  if (asked === 'since' || asked === 'until') {
    const stated = held.filter((s) => s[asked] !== null);
    return stated.length > 0
      ? values(subject, asked, distinct(stated), null)
      : notStated(question.text, subject, asked, 'not-stated', held, 'ask', desk);
  }
  const where =
    body ??
    desk.knowledge.entityById.get(ofPerson.find((s) => s.qualifiers.organization !== undefined)?.qualifiers.organization?.id ?? '') ??
    null;
  const all = where === null ? [] : leaderStatements(where, desk.knowledge).filter(inFamily);
  const own = all.filter((s) => person !== null && s.valueId === person.id);
  const from = own.map((s) => s.since).find((d) => d !== null) ?? null;
  const to = own.map((s) => s.until).find((d) => d !== null) ?? null;
  const others = all.filter((s) => s.valueId !== person?.id);
  const fits = others.filter((s) =>
    asked === 'successor'
      ? to !== null && s.since !== null && s.since.slice(0, 4) >= to.slice(0, 4)
      : from !== null && s.until !== null && s.until.slice(0, 4) <= from.slice(0, 4),
  );
  const sorted = fits.toSorted((a, b) =>
    asked === 'successor' ? (a.since ?? '').localeCompare(b.since ?? '') : (b.until ?? '').localeCompare(a.until ?? ''),
  );
  const next = sorted.slice(0, 1);
  return next.length > 0
    ? values(where ?? subject, asked, next, null)
    : notStated(question.text, where ?? subject, asked, 'not-stated', own.length > 0 ? own : all, 'ask', desk);
}

// ---------------------------------------------------------------- when was a page published

function answerPublished(question: Question, desk: Desk): Answer {
  const content = question.content;
  const fits = desk.knowledge.documents.filter(
    (d) =>
      question.things.every((t) => t.documents.includes(d.id)) &&
      unexplainedByText(
        content,
        `${d.title} ${d.publisher ?? ''} ${desk.knowledge.passages
          .filter((p) => p.document === d.id)
          .map((p) => p.text)
          .join(' ')}`,
      ).length === 0,
  );
  const [document] = fits;
  if (document === undefined || fits.length > 1 || (question.things.length === 0 && content.length === 0))
    return unknownName(question.text, question.things, desk);
  const passage = desk.knowledge.passages.find(
    (p) => p.document === document.id && findDates(p.text, document.language).some((m) => m.from === document.published),
  );
  if (document.published === null)
    return notStated(question.text, question.things[0] ?? desk.knowledge.entities[0] ?? NOBODY, 'published', 'not-stated', [], 'ask', desk);
  const shown = passage ?? desk.knowledge.passages.find((p) => p.document === document.id);
  return {
    kind: 'listing',
    list: {
      of: 'documents',
      rows: [
        {
          id: document.id,
          title: document.title,
          publisher: document.publisher,
          url: document.url,
          published: document.published,
          digest: document.digest,
          statements: desk.knowledge.statements.filter((s) => s.citation.document === document.id).length,
        },
      ],
      version: desk.knowledge.version,
      statements: desk.knowledge.statements.length,
      entities: countKinds(desk),
    },
    page: 0,
    statements: [],
    passages: shown === undefined ? [] : [asHit(shown)],
  };
}

const NOBODY: Entity = { id: '', kind: 'organization', name: '', acronym: null, names: [], documents: [], mentions: 0 };

function countKinds(desk: Desk): Readonly<Record<EntityKind, number>> {
  const count = (kind: EntityKind) => desk.knowledge.entities.filter((e) => e.kind === kind).length;
  return { organization: count('organization'), person: count('person'), event: count('event') };
}

function asHit(passage: Passage): PassageHit {
  return {
    ...passage,
    marks: [],
    score: 0,
    citation: {
      document: passage.document,
      line: passage.line,
      ...(passage.page === undefined ? {} : { page: passage.page }),
      quote: passage.text,
    },
  };
}

// ---------------------------------------------------------------- one property of one thing

interface Focus {
  readonly thing: Entity;
  /** Other things named in the question: an answer must speak of them. */
  readonly beside: readonly Entity[];
  readonly content: readonly Word[];
}

function answerProperty(question: Question, desk: Desk): Answer {
  const { property } = question;
  const foci = fociOf(question, desk);
  if (foci.kind === 'which') return { kind: 'which-one', asked: question.text, candidates: foci.candidates };
  if (foci.kind === 'none') {
    const loose = withoutFocus(question, desk);
    return loose ?? unknownName(question.text, foci.nearest, desk);
  }
  const definition = definitionOf(question, foci.list, desk);
  if (definition !== null) return definition;
  let refusal: NotInDocuments | null = null;
  for (const focus of foci.list) {
    const answer = property === null ? answerOpenly(question, focus, desk) : answerStated(question, property, focus, desk);
    if (answer.kind !== 'not-in-documents') return answer;
    refusal ??= answer;
  }
  return refusal ?? unknownName(question.text, [], desk);
}

type Foci =
  | { readonly kind: 'some'; readonly list: readonly Focus[] }
  | { readonly kind: 'which'; readonly candidates: readonly { readonly entity: Entity; readonly matched: string | null }[] }
  | { readonly kind: 'none'; readonly nearest: readonly Entity[] };

/** The things that the question may be about, likeliest first. */
function fociOf(question: Question, desk: Desk): Foci {
  const { things, content, property } = question;
  const unclear = question.spans.find((s) => s.entities.length > 1);
  const holder = officeHolder(question, desk);
  const list: Focus[] = [];
  if (holder !== null) list.push({ thing: holder.person, beside: things.filter((t) => t.id !== holder.body.id), content });
  // names alone: each may be what is asked about, the rest must then be spoken of
  const kinds = kindsFor(property, question);
  const ordered = [...things].toSorted((a, b) => Number(kinds.includes(b.kind)) - Number(kinds.includes(a.kind)));
  for (const thing of ordered) list.push({ thing, beside: ordered.filter((t) => t !== thing), content });
  // a description ("the congress in Lima", "the Kenyan society") names what the spans do not
  if (content.length > 0) {
    const link = linkEntity(question.text, kinds.length > 0 ? kinds : KINDS, desk);
    if (link.kind === 'one' && !things.includes(link.entity)) {
      const rest = new Set(wordsOf(link.rest).map((w) => w.plain));
      // words that a detail explained ("the programme called X") still say which of several is meant
      const details = link.clues.filter((c) => c.kind === 'detail').flatMap((c) => c.words);
      const kept = (w: Word) => rest.has(w.plain) || details.some((d) => likeness(w, d) >= NEAR);
      list.unshift({
        thing: link.entity,
        beside: things.filter(
          (t) => t.id !== link.entity.id && !link.clues.some((c) => c.statement?.valueId === t.id || c.statement?.subject.id === t.id),
        ),
        content: content.filter(kept),
      });
    } else if (link.kind === 'several' && list.length === 0) return { kind: 'which', candidates: link.candidates };
    // words that describe a place or a time may each explain an event by themselves
    const placed = list.length === 0 || kinds.includes('event') ? eventByPlace(question, desk) : null;
    if (placed !== null && !list.some((f) => f.thing === placed.event))
      list.push({ thing: placed.event, beside: things, content: content.filter((w) => !placed.words.includes(w)) });
    if (list.length === 0) return link.kind === 'none' ? { kind: 'none', nearest: link.nearest } : { kind: 'none', nearest: [] };
  }
  if (list.length === 0)
    return unclear === undefined
      ? { kind: 'none', nearest: [] }
      : { kind: 'which', candidates: unclear.entities.map((entity) => ({ entity, matched: null })) };
  return { kind: 'some', list };
}

/** The kinds of thing that can have the property. */
function kindsFor(property: AskedProperty | null, question: Question): readonly EntityKind[] {
  if (property === null) return [];
  const by: Readonly<Partial<Record<Property, readonly EntityKind[]>>> = {
    founding: ['organization'],
    memberCount: ['organization'],
    memberShare: ['organization'],
    vision: ['organization'],
    board: ['organization'],
    members: ['organization'],
    achievement: ['organization'],
    size: ['event'],
    theme: ['event'],
    speaker: ['event'],
    organizer: ['event'],
    supporter: ['event'],
    country: ['event'],
    agreement: ['event'],
    area: ['event'],
    date: ['event'],
    presentation: ['event'],
    affiliation: ['person', 'organization'],
    visit: ['person'],
    remark: ['person', 'organization'],
    experience: ['person'],
    author: ['person', 'organization'],
    programme: /(?<!\p{L})(?:sections?|workshops?|round tables?|seminars?)(?!\p{L})/iu.test(question.text)
      ? ['event', 'organization']
      : ['organization', 'event'],
  };
  return by[property.property] ?? [];
}

/** "the SIOP president" where something else is asked of that person. */
function officeHolder(question: Question, desk: Desk): { readonly person: Entity; readonly body: Entity } | null {
  const office = officeAsked(question.text);
  if (office === null || question.property === null || question.things.some((t) => t.kind === 'person')) return null;
  for (const span of question.spans) {
    const [body] = span.entities;
    if (span.entities.length !== 1 || body?.kind !== 'organization') continue;
    const beside = office.spans.some(([start, end]) =>
      /^\s*(?:of|of the|’s|'s|der|de la|de|du)?\s*(?:the\s*)?$/iu.test(
        start < span.start ? question.text.slice(end, span.start) : question.text.slice(span.end, start),
      ),
    );
    if (!beside) continue;
    const leader = leaderStatements(body, desk.knowledge).find(
      (s) => !isOver(s) && (office.family === null || officeFamily(s.role ?? '') === office.family),
    );
    const person = desk.knowledge.entityById.get(leader?.valueId ?? '');
    if (person !== undefined) return { person, body };
  }
  return null;
}

/** The one event that takes place at a place which a word of the question names. */
function eventByPlace(question: Question, desk: Desk): { readonly event: Entity; readonly words: readonly Word[] } | null {
  if (
    question.property === null &&
    !/(?<!\p{L})(?:congress|conference|meeting|event|symposium|workshop|there)(?!\p{L})/iu.test(question.text)
  )
    return null;
  const hits = new Map<string, Word[]>();
  for (const event of desk.knowledge.entities.filter((e) => e.kind === 'event')) {
    const places = statementsOf(event, ['location'], desk)
      .own.map((s) => s.value)
      .join(' ');
    if (places === '') continue;
    const words = question.content.filter((w) => unexplainedByText([w], places).length === 0);
    if (words.length > 0) hits.set(event.id, words);
  }
  const [only, ...more] = [...hits];
  if (only === undefined || more.length > 0) return null;
  const event = desk.knowledge.entityById.get(only[0]);
  return event === undefined ? null : { event, words: only[1] };
}

/** "Who is …", "what is …": the card of the thing, when nothing else is asked. */
function definitionOf(question: Question, foci: readonly Focus[], desk: Desk): Answer | null {
  const [focus] = foci;
  if (focus === undefined || question.property !== null || focus.content.length > 0 || focus.beside.length > 0) return null;
  if (question.form === 'yes-no' || question.form === 'how-many' || question.form === 'when' || question.form === 'where') return null;
  return cardOf(focus.thing, 'summary', desk);
}

function answerStated(question: Question, property: AskedProperty, focus: Focus, desk: Desk): Answer {
  const { thing } = focus;
  const predicates = predicatesFor(property, thing);
  const { own, pointing, related } = statementsOf(thing, predicates, desk);
  const byDocument = property.property === 'author' && own.length === 0 && pointing.length === 0 ? authorsAbout(thing, desk) : [];
  const pools = [own, pointing, byDocument, related].map((pool) => pool.filter((s) => isAnswer(s, property, question)));
  desk.explain(
    `${thing.name}: ${pools.map((p) => p.length).join(', ')} statements of ${predicates.join(', ')} (own, pointing, by document, related)`,
  );
  const later = question.time !== null && isLater(question, desk);
  for (const pool of pools) {
    const fitting = fitting_(pool, focus, property, desk);
    if (fitting.length === 0) continue;
    if (later && property.property !== 'founding')
      return notStated(question.text, thing, property.property, 'later-than-documents', fitting, 'ask', desk);
    const inTime = question.time?.kind === 'date' ? fitting.filter((s) => coversTime(s, question, desk)) : fitting;
    if (inTime.length === 0) return notStated(question.text, thing, property.property, 'no-term-covers', fitting, 'ask', desk);
    return answerFrom(inTime, question, property, focus, pool, desk);
  }
  const loose =
    property.cue === null || later
      ? []
      : passagesFor(focus.content, [thing, ...focus.beside], property.cue, desk, (p) => holdsKind(p, property));
  if (loose.length > 0 && question.form !== 'yes-no') return passages(thing, loose, question);
  const nearest = pools.flat().length > 0 ? pools.flat() : nearestOf(thing, property, desk);
  return notStated(question.text, thing, property.property, later ? 'later-than-documents' : 'not-stated', nearest, 'ask', desk);
}

/** Statements that explain the words left over and speak of the other things named. */
function fitting_(pool: readonly Statement[], focus: Focus, property: AskedProperty, desk: Desk): readonly Statement[] {
  const beside = focus.beside;
  const speaks = (s: Statement): boolean =>
    beside.every(
      (t) =>
        s.subject.id === t.id ||
        s.valueId === t.id ||
        s.qualifiers.organization?.id === t.id ||
        s.qualifiers.event?.id === t.id ||
        names(t, `${s.value} ${s.citation.quote}`),
    );
  const near = pool.filter(speaks);
  if (focus.content.length === 0) return near;
  const exact = near.filter((s) => unexplainedBy(focus.content, s, desk).length === 0);
  // the words of a list may each be another item's: "workshops, round tables and seminars"
  if (exact.length > 0) {
    const said = exact.filter((s) => focus.content.some((w) => unexplainedByWords(w, s)));
    return said.length > 0 && said.length < exact.length && property.answer !== 'person' ? said : exact;
  }
  const each = near.filter((s) => focus.content.some((w) => unexplainedByWords(w, s)));
  return focus.content.every((w) => each.some((s) => unexplainedBy([w], s, desk).length === 0)) ? each : [];
}

/** Does the statement itself, beyond its sentence, say the word? */
function unexplainedByWords(word: Word, statement: Statement): boolean {
  return (
    unexplainedByText(
      [word],
      saysOf(statement)
        .map((w) => w.text)
        .join(' '),
    ).length === 0
  );
}

function answerFrom(
  statements: readonly Statement[],
  question: Question,
  property: AskedProperty,
  focus: Focus,
  pool: readonly Statement[],
  desk: Desk,
): Answer {
  const list = distinct(latestFirst(statements));
  const subject = desk.knowledge.entityById.get(list[0]?.subject.id ?? '') ?? focus.thing;
  if (question.form === 'yes-no') {
    // the claim must be what is stated: the other things or the words that are left say what
    const claims = focus.content.length > 0 || focus.beside.length > 0;
    if (!claims && pool.length === 0) return notStated(question.text, focus.thing, property.property, 'not-stated', pool, 'ask', desk);
    return {
      kind: 'found',
      subject: focus.thing,
      shape: { view: 'verdict', property: property.property, verdict: 'yes', about: question.text },
      statements: list,
      passages: [],
    };
  }
  const sides = disagreement(list, property);
  if (sides !== null) return { kind: 'disagree', subject, property: property.property, sides, statements: sides.flat() };
  if (question.form !== 'how-many' || property.answer === 'number') return values(focus.thing, property.property, list, null);
  // what a page lists under a heading is a closed list and can be counted; a goal in passing is none of its items
  const listed = list.filter((s) => s.rule === 'listed-section');
  const items = listed.length > 0 ? listed : list;
  return values(focus.thing, property.property, items, countOf(items, property));
}

/** Items of a list are counted when they are one document's; numbers that the text prints are shown as they stand. */
function countOf(list: readonly Statement[], property: AskedProperty): number | null {
  if (property.property === 'programme' || property.property === 'board' || property.property === 'presentation')
    return list.every((s) => /^\D*\d/u.test(s.value)) || property.property === 'board' ? null : list.length;
  return list.length;
}

const SINGLE: ReadonlySet<Predicate> = new Set<Predicate>(['foundingDate', 'startDate', 'endDate', 'memberCount', 'attendance', 'theme']);

/** Values of a property that has one value, from different documents, that do not agree. */
function disagreement(list: readonly Statement[], property: AskedProperty): readonly (readonly Statement[])[] | null {
  if (property.property === 'date' || list.length < 2) return null;
  const first = list[0];
  if (first === undefined || !SINGLE.has(first.predicate)) return null;
  const same = list.filter(
    (s) => s.predicate === first.predicate && s.subject.id === first.subject.id && s.qualifiers.kind === first.qualifiers.kind,
  );
  const sides = Map.groupBy(same, (s) =>
    s.value
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  if (sides.size < 2) return null;
  const docs = new Set(same.map((s) => s.citation.document));
  return docs.size < 2 ? null : [...sides.values()];
}

/** No property word: every word must stand in one statement or one passage about the thing. */
function answerOpenly(question: Question, focus: Focus, desk: Desk): Answer {
  const { thing, content } = focus;
  const about = [
    ...(desk.knowledge.statementsAbout.get(thing.id) ?? []),
    ...(desk.knowledge.statementsMentioning.get(thing.id) ?? []),
  ].filter((s) => s.rank !== 'deprecated' && s.predicate !== 'name' && s.predicate !== 'acronym');
  const speaks = (s: Statement): boolean =>
    focus.beside.every(
      (t) =>
        s.subject.id === t.id || s.valueId === t.id || s.qualifiers.organization?.id === t.id || names(t, `${s.value} ${s.citation.quote}`),
    );
  const fitting =
    content.length === 0
      ? []
      : about.filter(
          (s) =>
            speaks(s) &&
            unexplainedBy(content, s, desk).length === 0 &&
            content.some((w) => unexplainedByWords(w, s)) &&
            kindFits(s, question),
        );
  if (fitting.length > 0) {
    const list = distinct(latestFirst(fitting));
    if (question.form === 'yes-no')
      return {
        kind: 'found',
        subject: thing,
        shape: { view: 'verdict', property: 'other', verdict: 'yes', about: question.text },
        statements: list,
        passages: [],
      };
    return values(thing, 'other', list, null);
  }
  const open = content.length === 0 ? [] : passagesFor(content, [thing, ...focus.beside], null, desk, (p) => passageFits(p, question));
  if (open.length > 0 && question.form !== 'yes-no') return passages(thing, open, question);
  return notStated(question.text, thing, 'other', 'not-stated', about.slice(0, 4), 'ask', desk);
}

/** No thing is named: a statement that all words explain, when it is one thing's alone. */
function withoutFocus(question: Question, desk: Desk): Answer | null {
  const { property, content } = question;
  if (content.length === 0) return null;
  if (property !== null) {
    const pool = desk.knowledge.statements.filter(
      (s) =>
        property.predicates.includes(s.predicate) &&
        s.rank !== 'deprecated' &&
        isAnswer(s, property, question) &&
        unexplainedBy(content, s, desk).length === 0 &&
        content.some((w) => unexplainedByWords(w, s)),
    );
    const subjects = [...new Set(pool.map((s) => s.subject.id))];
    const entity = desk.knowledge.entityById.get(subjects[0] ?? '');
    if (subjects.length === 1 && entity !== undefined)
      return answerFrom(pool, question, property, { thing: entity, beside: [], content }, pool, desk);
    if (subjects.length > 1 && subjects.length <= 25)
      return {
        kind: 'which-one',
        asked: question.text,
        candidates: subjects.flatMap((id) => {
          const e = desk.knowledge.entityById.get(id);
          return e === undefined ? [] : [{ entity: e, matched: null }];
        }),
      };
  }
  const cue = property?.cue ?? null;
  if (property !== null && cue === null) return null;
  const open =
    content.length < 2 && cue === null
      ? []
      : passagesFor(content, [], cue, desk, (p) => (property === null ? passageFits(p, question) : holdsKind(p, property)));
  if (open.length > 0 && question.form !== 'yes-no') return passages(null, open, question);
  const weak = desk.search.passages(question.text, 5);
  return question.things.length === 0 ? noPassage(question.text, [...weak.all, ...weak.some].slice(0, 3), desk) : null;
}

// ---------------------------------------------------------------- small parts

function predicatesFor(property: AskedProperty, thing: Entity): readonly Predicate[] {
  switch (property.property) {
    case 'location':
      return thing.kind === 'person' ? ['location', 'affiliation'] : ['location'];
    case 'date':
      return thing.kind === 'organization' ? ['foundingDate'] : thing.kind === 'person' ? ['visit'] : property.predicates;
    case 'goal':
      return thing.kind === 'organization' ? ['goal'] : ['goal', 'theme', 'topic'];
    case 'visit':
      return ['visit'];
    case 'affiliation':
      return ['affiliation', 'role'];
    case 'agreement':
      return ['agreement', 'affiliate'];
    case 'board':
      return ['board', 'role'];
    default:
      return property.predicates;
  }
}

/** A statement that answers in kind: "which city" is not answered by a country, a board's members not by its centres. */
function isAnswer(statement: Statement, property: AskedProperty, question: Question): boolean {
  if (property.property === 'location') {
    const precise =
      /(?<!\p{L})(?:city|town|headquarter\p{L}*|hq|office|seat|address|venue|stadt|ville|stad|ciudad|город\p{L}*)(?!\p{L})/iu.test(
        question.text,
      );
    if (precise && countryCode(statement.value) !== null) return false;
    return true;
  }
  if (property.property === 'date') return statement.predicate !== 'visit' || statement.qualifiers.date !== undefined;
  if (property.property === 'board')
    return statement.predicate === 'board'
      ? !/(?<!\p{L})(?:members?|names?|who|list)(?!\p{L})/iu.test(question.text) || question.form === 'how-many'
      : /board|vorstand/iu.test(statement.role ?? '');
  if (property.property === 'agreement' && statement.predicate === 'affiliate')
    return /agreement|mou|memorandum|partner/iu.test(statement.qualifiers.kind ?? '');
  if (property.property === 'affiliation' && statement.predicate === 'role') return statement.qualifiers.organization !== undefined;
  return true;
}

/** "Where", "when", "how many" and "who" want a statement of that kind. */
function kindFits(statement: Statement, question: Question): boolean {
  switch (question.form) {
    case 'when':
      return findDates(`${statement.value} ${statement.since ?? ''}`, 'en').length > 0 || statement.qualifiers.date !== undefined;
    case 'where':
      return statement.predicate === 'location' || statement.predicate === 'visit' || statement.predicate === 'affiliation';
    case 'how-many':
      return /\d/u.test(statement.value);
    case 'who':
      return statement.subject.kind !== 'event' || statement.valueId !== null;
    default:
      return true;
  }
}

function passageFits(passage: Passage, question: Question): boolean {
  switch (question.form) {
    case 'when':
      return findDates(passage.text, 'en').length > 0;
    case 'where':
      return /(?<!\p{L})(?:in|at|to) (?:the )?\p{Lu}/u.test(passage.text);
    case 'how-many':
      return /\d|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)(?!\p{L})/iu.test(passage.text);
    case 'who':
      return /\p{Lu}\p{Ll}+ (?:\p{Lu}\.? )?\p{Lu}\p{Ll}+/u.test(passage.text);
    default:
      return true;
  }
}

function holdsKind(passage: Passage, property: AskedProperty): boolean {
  switch (property.answer) {
    case 'date':
      return findDates(passage.text, 'en').length > 0;
    case 'number':
      return /\d/u.test(passage.text);
    default:
      return true;
  }
}

/** Asked of a time later than everything that the documents speak for. */
function isLater(question: Question, desk: Desk): boolean {
  const { time } = question;
  if (time === null) return false;
  const newest = desk.knowledge.documents
    .flatMap((d) => daysOf(d.published)?.to ?? [])
    .toSorted()
    .at(-1);
  if (time.kind === 'now') return true;
  return newest === undefined || time.days.from > newest;
}

function coversTime(statement: Statement, question: Question, desk: Desk): boolean {
  const days = question.time?.days;
  if (days === undefined) return true;
  const own = daysOf(statement.value) ?? termOf(statement) ?? daysOf(statement.qualifiers.date ?? null);
  if (own !== null) return overlap(own, days);
  const dated = desk.knowledge.statementsAbout.get(statement.subject.id)?.find((s) => s.predicate === 'startDate');
  const event = daysOf(dated?.value ?? null) ?? daysOf(statement.asOf);
  return event === null
    ? names(desk.knowledge.entityById.get(statement.subject.id) ?? NOBODY, question.text)
    : overlap(event, days) || new RegExp(`(?<!\\d)${days.from.slice(0, 4)}(?!\\d)`).test(statement.subject.name);
}

function authorsAbout(thing: Entity, desk: Desk): readonly Statement[] {
  const about = desk.knowledge.documents.filter((d) => thing.documents.includes(d.id)).map((d) => d.id);
  return desk.knowledge.statements.filter((s) => s.predicate === 'author' && about.includes(s.citation.document));
}

/** Statements that come near the property: the dated ones first. */
function nearestOf(thing: Entity, property: AskedProperty, desk: Desk): readonly Statement[] {
  const about = (desk.knowledge.statementsAbout.get(thing.id) ?? []).filter(
    (s) => s.rank !== 'deprecated' && s.predicate !== 'name' && s.predicate !== 'acronym',
  );
  const related = NEAR_PREDICATES[property.property] ?? [];
  const near = about.filter((s) => related.includes(s.predicate));
  return near.length > 0 ? near : about.slice(0, 3);
}

const NEAR_PREDICATES: Readonly<Partial<Record<Property, readonly Predicate[]>>> = {
  memberCount: ['memberShare', 'memberType'],
  memberShare: ['memberCount'],
  date: ['startDate', 'endDate', 'location', 'activity'],
  location: ['location', 'startDate'],
  size: ['attendance', 'presentations'],
  organizer: ['supporter', 'organizer'],
  supporter: ['organizer'],
  agreement: ['agreement', 'affiliate', 'remark'],
  speaker: ['speaker'],
  country: ['country'],
  leader: ['role'],
  board: ['board'],
  remark: ['remark', 'visit'],
};

function values(subject: Entity, property: Property, statements: readonly Statement[], count: number | null): Answer {
  return { kind: 'found', subject, shape: { view: 'values', property, count }, statements: distinct(statements), passages: [] };
}

function passages(subject: Entity | null, hits: readonly PassageHit[], question: Question): Answer {
  return {
    kind: 'found',
    subject,
    shape: { view: 'passages', query: question.text, page: 0, total: Math.min(hits.length, 3) },
    statements: [],
    passages: hits.slice(0, 3),
  };
}

/** The same value from the same document once. */
function distinct(statements: readonly Statement[]): readonly Statement[] {
  const seen = new Set<string>();
  return statements.filter((s) => {
    const key = [s.subject.id, s.predicate, s.valueId ?? s.value.toLowerCase(), s.role?.toLowerCase() ?? '', s.citation.document].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
