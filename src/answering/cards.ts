// The card of a society, a person or an event: everything stated about it, in the order a reader wants it, then what mentions it.

import type { Entity } from '../domain/entity.ts';
import { fold } from '../domain/fold.ts';
import type { Statement } from '../domain/statement.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Found, Section } from './answer.ts';
import { isOver, latestFirst, latestOf } from './chronology.ts';
import type { Desk } from './desk.ts';
import { officeRank } from './offices.ts';
import { perSnapshot } from './per-snapshot.ts';
import { passagesOf } from './said-of.ts';
import { type EventShow, MENTION_SECTIONS, OWN_SECTIONS, type SectionKey, SHOWN } from './sections.ts';

/** The card, or null where the documents hold nothing to show for it. */
export function cardOf(entity: Entity, show: EventShow, desk: Desk): Found | null {
  const { sections, related, statements, isOnlyMentioned } = contentsOf(entity, show, desk.knowledge);
  const passages = isOnlyMentioned ? passagesOf(entity, desk) : [];
  if (statements.length === 0 && passages.length === 0) return null;
  return { kind: 'found', subject: entity, shape: { view: 'card', kind: entity.kind, show, sections, related }, statements, passages };
}

interface Contents {
  readonly sections: readonly Section[];
  readonly related: readonly Entity[];
  readonly statements: readonly Statement[];
  /** Nothing is stated of it but its name, and what points at it. */
  readonly isOnlyMentioned: boolean;
}

/** Gathered when a thing is first asked for, once for a snapshot: a few things have a thousand statements, and most are never asked for. */
function contentsOf(entity: Entity, show: EventShow, knowledge: KnowledgeBase): Contents {
  const keys = entity.kind === 'event' ? SHOWN[show] : null;
  return gathered(knowledge).getOrInsertComputed(`${keys === null ? '' : show}|${entity.id}`, () => gather(entity, keys, knowledge));
}

const gathered = perSnapshot(() => new Map<string, Contents>());

function gather(entity: Entity, keys: readonly SectionKey[] | null, knowledge: KnowledgeBase): Contents {
  const sections = sectionsOf(entity, knowledge).filter(({ key }) => keys === null || keys.includes(key));
  const statements = distinct([...sections.flatMap((section) => section.statements), ...sections.flatMap((section) => section.all)]);
  return {
    sections: sections.map(({ key, statements: shown }) => ({ key, statements: shown })),
    related: relatedTo(entity, statements, knowledge),
    statements: decisiveFirst(entity, statements),
    isOnlyMentioned: statements.every((one) => NAMING.has(one.predicate) || one.subject.id !== entity.id),
  };
}

interface FullSection extends Section {
  readonly key: SectionKey;
  /** Repetitions of one fact by several documents included. */
  readonly all: readonly Statement[];
}

function sectionsOf(entity: Entity, { statementsAbout, statementsMentioning }: KnowledgeBase): readonly FullSection[] {
  const about = valid(statementsAbout.get(entity.id));
  const mentioning = valid(statementsMentioning.get(entity.id)).filter((one) => one.subject.id !== entity.id);
  const byPredicate = Map.groupBy(about, ({ predicate }) => predicate);
  const own = OWN_SECTIONS[entity.kind].map(({ key, predicates, only }) => {
    const [first, ...more] = predicates.flatMap((predicate) => [byPredicate.get(predicate) ?? []].filter(({ length }) => length > 0));
    const all = more.length > 0 ? about.filter((one) => predicates.includes(one.predicate)) : (first ?? []);
    return { key, all: only === undefined ? all : all.filter(only) };
  });
  const said = saidFacts(about);
  const byKind = Map.groupBy(
    mentioning.filter((one) => !said.has(factKey(one.subject.id, one))),
    ({ subject }): string => subject.kind,
  );
  const others = Object.entries(MENTION_SECTIONS[entity.kind]).map(([kind, key]) => ({ key, all: byKind.get(kind) ?? [] }));
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

/** Things that the card's statements name, the most mentioned first: where to look next. */
function relatedTo(entity: Entity, statements: readonly Statement[], { entityById }: KnowledgeBase): readonly Entity[] {
  const counts = new Map<string, number>();
  const count = (id: string | null | undefined): void => {
    if (typeof id === 'string' && id !== entity.id) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const { subject, valueId, qualifiers } of statements) {
    count(subject.id);
    count(valueId);
    count(qualifiers.organization?.id);
    count(qualifiers.event?.id);
  }
  const related = [...counts].flatMap(([id, times]) => {
    const other = entityById.get(id);
    return other === undefined ? [] : [{ other, times }];
  });
  return related
    .sort((a, b) => b.times - a.times || b.other.mentions - a.other.mentions || a.other.id.localeCompare(b.other.id))
    .map(({ other }) => other);
}
