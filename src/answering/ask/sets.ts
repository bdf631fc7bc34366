// Questions about many things at once: "all societies founded before 2000", "congresses in 2024", "who was president in 2012".

import type { Entity } from '../../domain/entity.ts';
import type { EntityKind, Predicate, Statement } from '../../domain/statement.ts';
import { type Answer, MOST_CANDIDATES, type Property } from '../answer.ts';
import { daysOf, latestFirst, overlap, termOf } from '../chronology.ts';
import type { Desk } from '../desk.ts';
import { leaderStatements } from '../leaders.ts';
import { type AskedOffice, leads, officeAsked, officeFamily } from '../offices.ts';
import { profilesOf } from '../profiles.ts';
import { isLeadWord } from '../vocabulary.ts';
import { type Word, wordsOf } from '../words.ts';
import { distinct } from './answers.ts';
import { settles } from './claims.ts';
import { names, unexplainedAmong } from './evidence.ts';
import { isLightWord } from './idle-words.ts';
import { allPredicates, kindsFor, predicatesFor } from './properties.ts';
import type { Question } from './question.ts';
import { asksRate } from './rate.ts';
import { saidWords } from './said-words.ts';
import { kindOfSet, type SetNoun, setOf } from './set-nouns.ts';
import { entitiesByKind, statementsByPredicate, subjectsWithin } from './statement-index.ts';

interface Row {
  readonly entity: Entity;
  readonly statements: readonly Statement[];
}

/** The listing that a set question asks for; null when the question is about no set, or when nothing fits. */
export function answerSet(question: Question, desk: Desk): Answer | null {
  const { text, spans, property: wanted } = question;
  // what is asked of named things is a property of theirs
  if (spans.length > 0) return null;
  if (asksRate(text)) return null;
  const superlative = SUPERLATIVES.find(({ words }) => words.test(text));
  const noun = kindOfSet(text) ?? (superlative === undefined && !saysEvery(question) ? null : setOf(kindsFor(wanted)[0] ?? 'organization'));
  // people that the documents name are not all there are
  if (noun === null || (noun.kind === 'person' && question.form === 'how-many')) return null;
  // "which organisations supported the congress in Peru": they are the congress's, and not those in Peru
  if (superlative === undefined && noun.kind === 'organization' && wanted?.predicates.event !== undefined && ONE_EVENT.test(text))
    return null;
  const asked = superlative?.predicates ?? predicatesOf(question, noun, desk);
  const ranked = superlative?.words.exec(text);
  const isRanking = ({ start, end }: Word): boolean => ranked != null && start >= ranked.index && end <= ranked.index + ranked[0].length;
  const content = question.content.filter((word) => !isLightWord(word.plain) && !noun.isOf(word) && !isRanking(word));
  const rows = candidatesOf(noun, content, asked, question, desk).flatMap((entity) => rowOf(entity, content, asked, question, desk));
  if (rows.length === 0) return null;
  const property: Property = superlative?.property ?? wanted?.property ?? 'other';
  desk.explain(`a set of ${noun.kind}s: ${rows.length} of them state ${asked.join(', ')}`);
  const sorted = rows.toSorted((a, b) => compare(first(a), first(b)) || a.entity.name.localeCompare(b.entity.name));
  return listing(property, superlative?.largestFirst === true ? sorted.reverse() : sorted, desk);
}

/** "Which Peruvian clinics are partners": several that the words describe are what a question in the plural asks for, where each of them is told to be. */
export function answerAllDescribed(things: readonly Entity[], { text, property }: Question, desk: Desk): Answer | null {
  const noun = kindOfSet(text);
  if (noun === null || property === null || things.length === MOST_CANDIDATES) return null;
  const { byId } = profilesOf(desk.knowledge);
  const asked = allPredicates(property);
  const rows = things.flatMap((entity): readonly Row[] => {
    const told = [...(desk.knowledge.statementsAbout.get(entity.id) ?? []), ...(desk.knowledge.statementsMentioning.get(entity.id) ?? [])];
    const statements = told.filter(({ rank, predicate }) => rank !== 'deprecated' && asked.includes(predicate));
    const isOne = entity.kind === noun.kind && noun.fits(byId.get(entity.id)?.nouns ?? new Set());
    return isOne && statements.length > 0 ? [{ entity, statements: distinct(latestFirst(statements)) }] : [];
  });
  return rows.length === things.length ? listing(property.property, rows, desk) : null;
}

const ONE_EVENT =
  /(?<!\p{L})(?:the|that|this|its|der|dem|den|le|au|het|el|al) (?:\p{L}+ ){0,3}(?:congress|conference|meeting|symposium|forum|summit|kongress|tagung|congrès|congres|congreso)(?!\p{L})/iu;

/** "all dates"; "all the countries that sent somebody" are all of one thing's. */
function saysEvery({ text, property, content, form }: Question): boolean {
  const every = EVERY.exec(text);
  // what is counted is named by its noun, not by "every"
  if (every === null || form === 'how-many') return false;
  const end = every.index + every[0].length;
  return (
    content.length === 0 ||
    !(
      property?.spans.some(
        ([start, stop]) =>
          (start <= every.index && stop > end) || (start >= end && /^\s+(?:of )?(?:the )?$/iu.test(text.slice(end, start))),
      ) ?? false
    )
  );
}

const EVERY = /(?<!\p{L})(?:all|every|each|alle|jede\p{L}*|tous|toutes|chaque|elke|todos|todas|все|всех|каждого)(?!\p{L})/iu;

/** "Who was president in 2012": whoever held the office then, of whichever body; null where nobody is stated or a body is named. */
export function answerLeaderSet(question: Question, desk: Desk): Answer | null {
  const { text, time, spans, content, form } = question;
  const office = officeAsked(text);
  if (
    office === null ||
    spans.length > 0 ||
    !content.every((word) => isInOffice(word, office)) ||
    (form !== 'who' && form !== 'list' && form !== 'what')
  )
    return null;
  const isList =
    /(?<!\p{L})(?:all|every|each|list|alle|tous|toutes|todos|все)(?!\p{L})|(?:president|chair|leader|director|head)s(?!\p{L})/iu.test(text);
  if (time?.kind !== 'date' && !isList) return null;
  const days = time?.kind === 'date' ? time.days : null;
  const rows = (entitiesByKind(desk.knowledge).get('organization') ?? []).flatMap((entity): readonly Row[] => {
    const held = leaderStatements(entity, desk.knowledge).filter((one) => {
      const term = termOf(one);
      return isOffice(one, office) && (days === null || (term !== null && overlap(term, days)));
    });
    return held.length > 0 ? [{ entity, statements: latestFirst(held) }] : [];
  });
  return rows.length === 0 ? null : listing('leader', rows, desk);
}

function isInOffice({ start, end, plain }: Word, { spans }: AskedOffice): boolean {
  return isLeadWord(plain) || spans.some(([from, to]) => start >= from && end <= to);
}

function isOffice({ role, tenure }: Statement, office: AskedOffice): boolean {
  if ((tenure === 'elect') !== (office.tenure === 'elect')) return false;
  return office.family === null ? leads(role) : officeFamily(role ?? '') === office.family;
}

/** Things of the kind that the words may describe: looked up by the words, else by what they state, in the time asked of. */
function candidatesOf(
  noun: SetNoun,
  content: readonly Word[],
  asked: readonly Predicate[],
  { time }: Question,
  desk: Desk,
): readonly Entity[] {
  const { all, byKey, byId } = profilesOf(desk.knowledge);
  const ids =
    content.length > 0
      ? content
          .map((word) => new Set([word.key, word.country ?? word.key].flatMap((key) => byKey.get(key) ?? [])))
          .reduce((both, having) => both.intersection(having))
          .values()
          .map((position) => all[position]?.entity.id ?? '')
      : time?.kind === 'date'
        ? subjectsWithin(asked, time.days, desk.knowledge)
        : new Set(
            asked.flatMap((predicate) => (statementsByPredicate(desk.knowledge).get(predicate) ?? []).map(({ subject }) => subject.id)),
          );
  return [...ids].flatMap((id) => {
    const entity = desk.knowledge.entityById.get(id);
    return entity?.kind === noun.kind && noun.fits(byId.get(id)?.nouns ?? new Set()) ? [entity] : [];
  });
}

/** The row of a thing that states what is asked, in the time asked of, and of which every word left over is said. */
function rowOf(entity: Entity, content: readonly Word[], asked: readonly Predicate[], question: Question, desk: Desk): readonly Row[] {
  const { time, things } = question;
  const about = (desk.knowledge.statementsAbout.get(entity.id) ?? []).filter(({ rank }) => rank !== 'deprecated');
  const statements = about.filter(({ predicate }) => asked.includes(predicate));
  const days = time?.kind === 'date' ? time.days : null;
  const dated = days === null ? statements : statements.filter((one) => isWithin(one, days, time?.side ?? 'in'));
  const fitting = dated.filter((one) => settles(one, { ...question, time: null }) === true);
  if (fitting.length === 0) return [];
  const wide = about.filter(({ predicate }) => TELLING.has(predicate));
  const said = () => [...entity.names.flatMap(({ text }) => wordsOf(text)), ...wide.flatMap(saidWords)];
  if (content.length > 0 && unexplainedAmong(content, said()).length > 0) return [];
  const told = [...wide, ...statements];
  if (!things.every((thing) => told.some(({ valueId, value }) => valueId === thing.id || names(thing, value)))) return [];
  return [{ entity, statements: distinct(days === null ? latestFirst(fitting) : [...fitting, ...statements]) }];
}

/** Wholly before or after, or at any time within. */
function isWithin(statement: Statement, days: { readonly from: string; readonly to: string }, side: 'in' | 'before' | 'after'): boolean {
  const own = daysOf(statement.value);
  if (own === null) return false;
  return side === 'in' ? overlap(own, days) : own.from >= days.from && own.to <= days.to;
}

function predicatesOf(question: Question, { kind }: SetNoun, desk: Desk): readonly Predicate[] {
  const [example] = entitiesByKind(desk.knowledge).get(kind) ?? [];
  const { property } = question;
  if (example !== undefined && property?.predicates[kind] !== undefined && !(kind === 'event' && property.property === 'country'))
    return predicatesFor(property, example).flat();
  return question.time?.kind === 'date' ? DATING[kind] : DEFAULT_PREDICATES[kind];
}

function listing(property: Property, rows: readonly Row[], desk: Desk): Answer {
  return {
    kind: 'listing',
    list: {
      of: 'entities',
      property,
      rows: rows.map(({ entity: { id, kind, name }, statements }) => ({ entity: { id, kind, name }, statements })),
    },
    page: desk.page,
    statements: rows.flatMap(({ statements }) => statements),
    passages: [],
  };
}

function first({ statements }: Row): string {
  return statements[0]?.value ?? '';
}

/** Dates and words as they stand, counts by their number. */
function compare(one: string, other: string): number {
  const [a, b] = [one, other].map((value) => /\d[\d,. ]*/u.exec(value)?.[0].replace(/[, ]/gu, '') ?? '');
  return a !== undefined && b !== undefined && a !== '' && b !== '' && Number(a) !== Number(b)
    ? Number(a) - Number(b)
    : one.localeCompare(other);
}

const DATING: Readonly<Record<EntityKind, readonly Predicate[]>> = {
  organization: ['foundingDate'],
  person: ['role'],
  event: ['startDate', 'endDate', 'location'],
};

const DEFAULT_PREDICATES: Readonly<Record<EntityKind, readonly Predicate[]>> = {
  organization: ['foundingDate', 'location', 'description', 'name'],
  person: ['role', 'affiliation', 'location', 'name'],
  event: ['startDate', 'endDate', 'location', 'name'],
};

/** What describes a thing in a set: where it is, what it is and does. */
const TELLING: ReadonlySet<Predicate> = new Set<Predicate>([
  'location',
  'description',
  'goal',
  'activity',
  'vision',
  'programme',
  'theme',
  'topic',
  'organizer',
  'affiliate',
  'affiliation',
]);

const SUPERLATIVES: readonly {
  readonly words: RegExp;
  readonly property: Property;
  readonly predicates: readonly Predicate[];
  readonly largestFirst: boolean;
}[] = [
  {
    words: /oldest|founded first|first founded|älteste|plus ancienne|oudste|más antigua|старейш/iu,
    property: 'founding',
    predicates: ['foundingDate'],
    largestFirst: false,
  },
  {
    words: /youngest|newest|founded last|jüngste|plus jeune|jongste|más joven/iu,
    property: 'founding',
    predicates: ['foundingDate'],
    largestFirst: true,
  },
  {
    words: /most members|largest|biggest|größte|plus grande|grootste|más grande|крупнейш/iu,
    property: 'memberCount',
    predicates: ['memberCount'],
    largestFirst: true,
  },
];
