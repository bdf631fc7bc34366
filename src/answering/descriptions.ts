// From a description to the things that it fits: "the association that met in Lima", "the Danish one with 8 centres", "where she spoke on
// leukaemia". Every word that tells something must be told of one thing: by its names, or, for the words of one clause, by one statement that is
// about it, points at it, or is about the event that it held or the person who leads it. Knows nothing of who asks.

import type { Entity } from '../domain/entity.ts';
import type { EntityKind, Predicate, Statement } from '../domain/statement.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { MOST_CANDIDATES, type WhichOne } from './answer.ts';
import { names, nameWordsOf } from './ask/evidence.ts';
import { statementsSaying } from './ask/said-words.ts';
import { daysOf, isOver, overlap } from './chronology.ts';
import type { Desk } from './desk.ts';
import { leavesOutAudience } from './name-audience.ts';
import { leads } from './offices.ts';
import { perSnapshot } from './per-snapshot.ts';
import { profilesOf } from './profiles.ts';
import { type Description, isPersonNoun, readDescription } from './read-description.ts';
import { isOnlyNear, type SoughtClause, soughtClause, tellingOf, untoldOf } from './told-clauses.ts';
import { generalKind, isRelative, predicatesAsked } from './vocabulary.ts';
import { type Word, wordsOf } from './words.ts';

export interface Described {
  readonly thing: Entity;
  /** What says so; null where its names say all. */
  readonly because: Statement | null;
}

/** Things compared with a description, those with most of its words first. */
const MOST_COMPARED = 200;

/** The things of the kinds that the whole description fits; empty where a word of it is told of none. */
export function thingsDescribed(text: string, kinds: readonly EntityKind[], desk: Desk): readonly Described[] {
  const description = readDescription(text, kinds, desk);
  if (description === null) return [];
  const clauses = description.clauses.map((clause) => soughtClause(clause, desk));
  const fittingAmong = (things: readonly Entity[], sentences: boolean): readonly Described[] =>
    things.flatMap((thing) => {
      const because = fits(thing, description, clauses, sentences, desk);
      return because === undefined ? [] : [{ thing, because }];
    });
  const words = wordsOf(description.text);
  const isAnothers = (thing: Entity): boolean => nameWordsOf(thing).some((name) => leavesOutAudience(words, name));
  const likely = candidatesFor(description, kinds, desk).filter((thing) => description.tells || !isAnothers(thing));
  const loosely = description.tells ? fittingAmong(likely, true) : null;
  // where something itself says every word, a sentence that only holds them tells less
  const said = fittingAmong(loosely?.map(({ thing }) => thing) ?? likely, false);
  const fitting = said.length > 0 || loosely === null ? said : loosely;
  for (const { thing, because } of fitting)
    desk.explain(`the description fits ${thing.name}${because === null ? '' : `: “${because.citation.quote}”`}`);
  return fitting;
}

/** "the society of the speaker who visited …": whoever is named after "who" is another thing than the one described. */
export function describesAnother(text: string, thing: Entity): boolean {
  const words = wordsOf(text);
  const at = words.findIndex(({ plain, acronym }, index) => isRelative(plain) && !acronym && isPerson(words[index - 1]));
  const relative = words[at];
  return relative !== undefined && !names(thing, text.slice(0, relative.start)) && names(thing, text.slice(relative.end));
}

function isPerson(word: Word | undefined): boolean {
  return word !== undefined && isPersonNoun(word);
}

/** A description that fits several things asks back. */
export function whichDescribed(asked: string, things: readonly Described[]): WhichOne {
  return { kind: 'which-one', asked, candidates: things.slice(0, MOST_CANDIDATES).map(({ thing }) => ({ entity: thing, matched: null })) };
}

/**
 * Whether the noun fits: it stands in a name, in what the thing is described as, or is general and no name says otherwise. "Imaging Group" is
 * a name and means no society; "the imaging group" may.
 */
export function isA(thing: Entity, noun: Word, desk: Desk): boolean {
  if (thing.kind === 'person' || ((GENERAL.has(noun.key) || GENERAL.has(noun.plain)) && !/^\p{Lu}/u.test(noun.text))) return true;
  const nouns = profilesOf(desk.knowledge).byId.get(thing.id)?.nouns ?? new Set<string>();
  // "the imaging group" may be a society, and is no hospital
  if (noun.text === 'group' && [...nouns].some((key) => generalKind(key) === thing.kind)) return true;
  if (nouns.has(noun.key) || (nouns.size === 0 && thing.kind === 'organization' && CHARITY.has(noun.key))) return true;
  if (generalKind(noun.key) === thing.kind && (nouns.size === 0 || [...nouns].some((key) => generalKind(key) === thing.kind))) return true;
  const described = (desk.knowledge.statementsAbout.get(thing.id) ?? []).filter(({ predicate }) => predicate === 'description');
  return described.some(({ value }) => wordsOf(value).some(({ key }) => key === noun.key));
}

/** Things that have some of its words in a name or in what is stated of them, those with most first. */
function candidatesFor({ clauses }: Description, kinds: readonly EntityKind[], desk: Desk): readonly Entity[] {
  const { all, byKey } = profilesOf(desk.knowledge);
  const counts = new Map<Entity, number>();
  const count = (things: readonly Entity[]): void => {
    for (const thing of new Set(things)) if (kinds.includes(thing.kind)) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  };
  for (const thing of clauses.flatMap(({ things }) => things)) count(statementsOf(thing, desk).flatMap((one) => thingsNear(one, desk)));
  const words = clauses
    .flatMap((clause) => clause.words)
    .map((word) => ({ word, saying: statementsSaying(word, desk.knowledge) }))
    .toSorted((a, b) => a.saying.length - b.saying.length);
  let isTold = false;
  for (const { word, saying } of words) {
    // every word must be told: what is said of thousands finds nothing that a rarer word did not
    if (isTold && saying.length > FEW_STATEMENTS) break;
    const named = (byKey.get(word.key) ?? []).flatMap((position) => all[position]?.entity ?? []);
    count([...named, ...saying.flatMap((one) => thingsNear(one, desk))]);
    isTold ||= counts.size > 0 && predicatesAsked(word.plain).length === 0;
  }
  return [...counts]
    .toSorted(([a, most], [b, other]) => other - most || b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_COMPARED)
    .map(([thing]) => thing);
}

/** So many are looked through in no time. */
const FEW_STATEMENTS = 300;

/** The things of a statement, and those that its event is held by and its person leads. */
function thingsNear(statement: Statement, desk: Desk): readonly Entity[] {
  const direct = thingsOf(statement, desk);
  return [...direct, ...direct.flatMap((thing) => (thing.kind === 'organization' ? [] : bodiesOf(thing, desk)))];
}

function thingsOf({ subject, valueId, qualifiers }: Statement, desk: Desk): readonly Entity[] {
  const ids = new Set([subject.id, valueId, qualifiers.organization?.id, qualifiers.event?.id]);
  return [...ids].flatMap((id) => desk.knowledge.entityById.get(id ?? '') ?? []);
}

/** The bodies that hold the event, or that the person leads now. */
export function bodiesOf(thing: Entity, { knowledge }: Desk): readonly Entity[] {
  return knownBodies(knowledge).getOrInsertComputed(thing, () => {
    const about = (knowledge.statementsAbout.get(thing.id) ?? []).filter(({ predicate }) => predicate === 'organizer');
    const mentioning = (knowledge.statementsMentioning.get(thing.id) ?? []).filter((one) => isLedBy(one, thing));
    const ids = thing.kind === 'event' ? about.map(({ valueId }) => valueId) : mentioning.map(({ subject }) => subject.id);
    return [...new Set(ids)].flatMap((id) => knowledge.entityById.get(id ?? '') ?? []);
  });
}

/** A word such as "president" is said of thousands, whose bodies are asked for each time. */
const knownBodies = perSnapshot((_: KnowledgeBase) => new Map<Entity, readonly Entity[]>());

function isLedBy(one: Statement, person: Entity): boolean {
  return one.predicate === 'leader' && one.rank !== 'deprecated' && one.valueId === person.id && isLeading(one);
}

function isLeading(one: Statement): boolean {
  return leads(one.role) && one.tenure !== 'elect' && !isOver(one);
}

/** What says that the description fits the thing (null where its names say all), or undefined where it does not. */
function fits(
  thing: Entity,
  description: Description,
  clauses: readonly SoughtClause[],
  sentences: boolean,
  desk: Desk,
): Statement | null | undefined {
  const { text, noun, dates } = description;
  if (noun !== null && !isA(thing, noun, desk)) return undefined;
  // "children's imaging group": a name said otherwise, and a noun that it has not, are too little
  if (noun?.key === 'group' && clauses.some(({ words }) => words.some(({ word }) => isOnlyNear(word, thing)))) return undefined;
  // what a description names is told about another thing, and so is a thing whose name goes on from it
  const named = clauses.flatMap(({ clause }) => clause.things);
  if (description.tells && (names(thing, text) || named.some((other) => other !== thing && names(other, thing.name)))) return undefined;
  const { own, beside } = poolsOf(thing, description, desk);
  const untold = clauses.flatMap((clause) => untoldOf(clause, thing) ?? []);
  const toldByOwn = untold.map((one) => tellingOf(one, own, sentences, desk));
  const left = dates.filter((date) => !isThen(date, thing, own));
  for (const pool of [[], ...beside]) {
    const told = untold.map((one, at) => toldByOwn[at] ?? tellingOf(one, pool, sentences, desk));
    if (told.every((one) => one !== undefined) && left.every((date) => isThen(date, thing, pool))) return told[0] ?? null;
  }
  return undefined;
}

/** What a thing may be told by. */
interface Pools {
  readonly own: readonly Statement[];
  /** Those of each event that it held and of each person who leads it: they say what its own do not. */
  readonly beside: readonly (readonly Statement[])[];
}

function poolsOf(thing: Entity, { tells, beside }: Description, desk: Desk): Pools {
  const own = statementsOf(thing, desk).filter((one) => tells || (!FREE.has(one.predicate) && !isOfGuest(one, thing)));
  if (!tells && !beside.person) return { own, beside: [] };
  const held = beside.event && thing.kind === 'organization' ? own.filter(({ predicate }) => predicate === 'organizer') : [];
  const led = beside.person ? own.filter((one) => one.predicate === 'leader' && one.subject.id === thing.id && isLeading(one)) : [];
  const taken = thing.kind === 'person' ? own.map(({ qualifiers, subject }) => qualifiers.event?.id ?? subject.id) : [];
  const ids = [...held.map(({ subject }) => subject.id), ...led.map(({ valueId }) => valueId), ...taken];
  const related = [...new Set(ids)].flatMap((id) => (id === thing.id ? [] : (desk.knowledge.entityById.get(id ?? '') ?? [])));
  return { own, beside: related.filter(({ kind }) => kind !== 'organization').map((other) => statementsOf(other, desk)) };
}

/** "the Lima society's congress" is one that it holds: whoever came, spoke or paid does not say whose it is. */
function isOfGuest({ subject, predicate }: Statement, thing: Entity): boolean {
  return thing.kind === 'event' && subject.id === thing.id && OF_GUESTS.has(predicate);
}

/** A sentence that names an event tells of it; one that names a body or a person tells of much else. */
function statementsOf(thing: Entity, { knowledge }: Desk): readonly Statement[] {
  const { statementsAbout, statementsMentioning } = knowledge;
  const all = [...(statementsAbout.get(thing.id) ?? []), ...(statementsMentioning.get(thing.id) ?? [])];
  return all.filter(
    ({ rank, predicate, tenure }) => rank !== 'deprecated' && (thing.kind === 'event' || !NAMING.has(predicate)) && tenure !== 'elect',
  );
}

function isThen(date: string, thing: Entity, pool: readonly Statement[]): boolean {
  const asked = daysOf(date);
  if (asked === null) return false;
  if (thing.names.some(({ text }) => text.includes(date.slice(0, 4)))) return true;
  return pool.some(({ predicate, value, since, qualifiers }) => {
    const stated = daysOf(DATES.has(predicate) ? value : (qualifiers.date ?? since));
    return stated !== null && overlap(stated, asked);
  });
}

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const NAMING: ReadonlySet<Predicate> = new Set<Predicate>(['name', 'acronym']);
const OF_GUESTS: ReadonlySet<Predicate> = new Set<Predicate>(['supporter', 'speaker', 'attendee', 'agreement', 'country']);
const DATES: ReadonlySet<Predicate> = new Set<Predicate>(['startDate', 'endDate', 'foundingDate']);
/** Told in whole sentences, which hold words of much else: no name goes on with them. */
const FREE: ReadonlySet<Predicate> = new Set<Predicate>([
  'goal',
  'activity',
  'remark',
  'vision',
  'description',
  'achievement',
  'assessment',
  'promise',
  'experience',
  'programme',
  'board',
]);
const GENERAL = list('organization organisation body institution one');
/** What a body without a noun in its name may be, whatever else it is. */
const CHARITY = list('charity foundation ngo fund');
