// The card of a society, a person or an event: everything stated about it, in the order a reader wants it, then what mentions it.

import type { Entity } from '../domain/entity.ts';
import { fold } from '../domain/fold.ts';
import type { Statement } from '../domain/statement.ts';
import type { Found, Section } from './answer.ts';
import { isOver, latestFirst, latestOf } from './chronology.ts';
import type { Desk } from './desk.ts';
import { officeRank } from './offices.ts';
import { passagesOf } from './said-of.ts';
import { type EventShow, MENTION_SECTIONS, OWN_SECTIONS, type SectionKey, SHOWN } from './sections.ts';

/** The card, or null where the documents hold nothing to show for it. */
export function cardOf(entity: Entity, show: EventShow, desk: Desk): Found | null {
  const all = sectionsOf(entity, desk);
  const keys = SHOWN[show];
  const sections = keys === null || entity.kind !== 'event' ? all : all.filter(({ key }) => keys.includes(key));
  const statements = distinct([...sections.flatMap((section) => section.statements), ...sections.flatMap((section) => section.all)]);
  const passages = isOnlyMentioned(entity, statements) ? passagesOf(entity, desk) : [];
  if (statements.length === 0 && passages.length === 0) return null;
  return {
    kind: 'found',
    subject: entity,
    shape: {
      view: 'card',
      kind: entity.kind,
      show,
      sections: sections.map(({ key, statements: shown }) => ({ key, statements: shown })),
      related: relatedTo(entity, statements, desk),
    },
    statements: decisiveFirst(entity, statements),
    passages,
  };
}

interface FullSection extends Section {
  readonly key: SectionKey;
  /** Repetitions of one fact by several documents included. */
  readonly all: readonly Statement[];
}

function sectionsOf(entity: Entity, desk: Desk): readonly FullSection[] {
  const about = valid(desk.knowledge.statementsAbout.get(entity.id));
  const mentioning = valid(desk.knowledge.statementsMentioning.get(entity.id)).filter((one) => one.subject.id !== entity.id);
  const own = OWN_SECTIONS[entity.kind].map(({ key, predicates, only }) => ({
    key,
    all: about.filter((one) => predicates.includes(one.predicate) && (only === undefined || only(one))),
  }));
  const said = saidFacts(about);
  const others = Object.entries(MENTION_SECTIONS[entity.kind]).map(([kind, key]) => ({
    key,
    all: mentioning.filter((one) => one.subject.kind === kind && !said.has(factKey(one.subject.id, one))),
  }));
  return [...own, ...others]
    .map(({ key, all }) => ({ key, all, statements: inOrder(key, distinctFacts(all)) }))
    .filter(({ all }) => all.length > 0);
}

function valid(statements: readonly Statement[] | undefined): readonly Statement[] {
  return (statements ?? []).filter((one) => one.rank !== 'deprecated');
}

/** A leader's own role, a speaker's own part: what already stands on the card from this side. */
function saidFacts(about: readonly Statement[]): ReadonlySet<string> {
  const ids = ({ valueId, qualifiers }: Statement) => [valueId, qualifiers.organization?.id, qualifiers.event?.id];
  return new Set(about.flatMap((one) => ids(one).flatMap((id) => (typeof id === 'string' ? [factKey(id, one)] : []))));
}

function factKey(id: string, { citation, role }: Statement): string {
  return [id, citation.document, fold(role ?? '')].join('|');
}

/** One of each fact, from the latest page that states it. */
function distinctFacts(statements: readonly Statement[]): readonly Statement[] {
  const seen = new Map<string, Statement>();
  for (const one of statements) {
    const key = [one.subject.id, one.predicate, fold(one.value) || one.value, fold(one.role ?? ''), one.tenure, one.since, one.until].join(
      '|',
    );
    const known = seen.get(key);
    if (known === undefined || latestOf([known, one]) === one) seen.set(key, one);
  }
  return [...seen.values()];
}

function inOrder(key: SectionKey, statements: readonly Statement[]): readonly Statement[] {
  if (key === 'leaders' || key === 'roles') {
    return latestFirst(statements).toSorted(
      (a, b) => Number(a.tenure === 'elect') - Number(b.tenure === 'elect') || officeRank(a.role) - officeRank(b.role),
    );
  }
  return key === 'formerLeaders' || key === 'formerRoles' ? latestFirst(statements) : statements;
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}

/** The newest statement about the thing that says more than a name leads: its date is the card's. */
function decisiveFirst(entity: Entity, statements: readonly Statement[]): readonly Statement[] {
  const saying = statements.filter((one) => !NAMING.has(one.predicate) && !isOver(one));
  const own = saying.filter((one) => one.subject.id === entity.id);
  const first = latestOf(own.length > 0 ? own : saying);
  return first === undefined ? statements : [first, ...statements.filter((one) => one !== first)];
}

const NAMING: ReadonlySet<string> = new Set(['name', 'acronym', 'title']);

/** Nothing is stated of it but its name, and what points at it. */
function isOnlyMentioned({ id }: Entity, statements: readonly Statement[]): boolean {
  return statements.every((one) => NAMING.has(one.predicate) || one.subject.id !== id);
}

/** Things that the card's statements name, the most mentioned first: where to look next. */
function relatedTo(entity: Entity, statements: readonly Statement[], desk: Desk): readonly Entity[] {
  const counts = new Map<string, number>();
  for (const { subject, valueId, qualifiers } of statements) {
    for (const id of [subject.id, valueId, qualifiers.organization?.id, qualifiers.event?.id]) {
      if (typeof id === 'string' && id !== entity.id) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts.keys()]
    .flatMap((id) => desk.knowledge.entityById.get(id) ?? [])
    .toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || b.mentions - a.mentions || a.id.localeCompare(b.id));
}
