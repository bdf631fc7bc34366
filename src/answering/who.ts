// /who: who leads a society, in which office, since when, as of when.

import type { Entity } from '../domain/entity.ts';
import type { Statement } from '../domain/statement.ts';
import { notStated, unknownName, unlinked } from './absence.ts';
import type { Answer, Found, NotInDocuments } from './answer.ts';
import { type AskedTime, timeAsked } from './asked-time.ts';
import { type Days, daysOf, isOver, latestFirst, overlap, termOf } from './chronology.ts';
import { describesAnother, thingsDescribed, whichDescribed } from './descriptions.ts';
import type { Desk } from './desk.ts';
import { leaderStatements, leadersOf } from './leaders.ts';
import { likeness, NEAR } from './likeness.ts';
import { type Link, linkEntity } from './linking.ts';
import { type AskedOffice, leads, officeAsked, officeFamily, officeRank } from './offices.ts';
import { perSnapshot } from './per-snapshot.ts';
import type { Clue } from './profiles.ts';
import { askedOfDescribed } from './read-description.ts';
import { asMeant } from './without-slips.ts';
import { withoutTalk } from './without-talk.ts';
import { wordsOf } from './words.ts';

/** A page this old still speaks for "now": the span after which every card says how old it is. */
const CURRENT_FOR_DAYS = 365;

export function whoLeads(text: string, desk: Desk): Answer {
  const asked = withoutTalk(text);
  const answer = leadersAsked(asked, desk);
  const meant = answer.kind === 'not-in-documents' ? asMeant(asked, desk) : null;
  return meant === null ? answer : leadersAsked(meant, desk);
}

function leadersAsked(asked: string, desk: Desk): Answer {
  const { link, time } = linkBody(asked, desk);
  const named = link.kind === 'one' && !describesAnother(asked, link.entity) ? link.entity : null;
  const described = named !== null || link.kind === 'several' ? [] : thingsDescribed(asked, ['organization'], desk);
  if (described.length > 1) return whichDescribed(asked, described);
  const body = named ?? described[0]?.thing;
  if (body === undefined) return link.kind === 'one' ? unknownName(asked, [link.entity], desk) : unlinked(asked, link, desk);
  const office = officeAsked(named === null ? askedOfDescribed(asked) : asked);
  const held = link.kind === 'one' && named !== null ? rolesInNamedPart(body, link.clues, desk) : null;
  if (held !== null) {
    desk.explain(`asked of a part of ${body.name}`);
    if (held.length === 0) return absent(asked, body, office, 'not-stated', desk);
    return { kind: 'found', subject: body, shape: { view: 'leaders', held, history: [] }, statements: held, passages: [] };
  }
  if (time?.kind === 'now' && !speaksForNow(body, office, time, desk)) return absent(asked, body, office, 'later-than-documents', desk);
  const days = time?.kind === 'date' ? time.days : null;
  const answer =
    leadersOf(body, office, days, desk.knowledge) ?? holdersOf(body, office, days, desk) ?? directorsOf(body, office, days, desk);
  return answer ?? absent(asked, body, office, days === null ? 'not-stated' : whyNotThen(body, days, desk), desk);
}

/** The body meant, and the time where it is no part of the body's name. */
function linkBody(asked: string, desk: Desk): { readonly link: Link; readonly time: AskedTime | null } {
  const time = timeAsked(asked, desk.today);
  const link = linkEntity(asked, ['organization'], desk);
  if (link.kind === 'one') return { link, time: time?.kind === 'now' ? time : null };
  if (time === null || time.rest === '') return { link, time };
  const timeless = linkEntity(time.rest, ['organization'], desk);
  return timeless.kind === 'none' ? { link, time } : { link: timeless, time };
}

/** Roles that people hold in the part that the clues name; null where they name none. */
export function rolesInNamedPart(body: Entity, clues: readonly Clue[], desk: Desk): readonly Statement[] | null {
  const part = partAsked(clues);
  return part === null ? null : rolesInPart(body, part, desk);
}

/** What named a unit of the body rather than the body itself. */
function partAsked(clues: readonly Clue[]): readonly Clue[] | null {
  const parts = clues.filter(
    ({ statement }) => statement?.predicate === 'unit' || (statement?.predicate === 'role' && statement.subject.kind === 'person'),
  );
  return parts.length > 0 ? parts : null;
}

/** Roles that people hold in the part: each word of the part stands in the role. */
function rolesInPart(body: Entity, part: readonly Clue[], desk: Desk): readonly Statement[] {
  const direct = part.flatMap(({ statement }) => (statement?.predicate === 'role' ? [statement] : []));
  const unit = part.find(({ statement }) => statement?.predicate === 'unit');
  if (direct.length > 0 || unit === undefined) return latestFirst(direct);
  return latestFirst(rolesIn(body, desk)).filter((one) => {
    const words = wordsOf(one.role ?? one.value);
    return unit.words.every((word) => words.some((other) => likeness(word, other) >= NEAR));
  });
}

/** Whoever holds an office that does not lead ("treasurer"): the documents state it of the person. */
function holdersOf(body: Entity, office: AskedOffice | null, days: Days | null, desk: Desk): Found | null {
  if (office === null || office.family === null || office.tenure === 'former') return null;
  const held = latestFirst(rolesIn(body, desk)).filter((one) => {
    const term = termOf(one);
    const isThen = days === null ? !isOver(one) : term !== null && overlap(term, days);
    return isThen && (one.tenure === 'elect') === (office.tenure === 'elect') && officeFamily(one.role ?? '') === office.family;
  });
  if (held.length === 0) return null;
  return { kind: 'found', subject: body, shape: { view: 'leaders', held, history: [] }, statements: held, passages: [] };
}

/** A programme or department that only an office names: "director of the Example Program". */
export function directorsOf(body: Entity, office: AskedOffice | null, days: Days | null, desk: Desk): Found | null {
  if (days !== null) return null;
  const roles = rolesByPart(desk.knowledge);
  const named = new Set(body.names.flatMap(({ text }) => roles.get(text.toLowerCase()) ?? []));
  const held = latestFirst(
    [...named].filter(({ role }) => (office === null || office.family === null ? leads(role) : officeFamily(role ?? '') === office.family)),
  );
  const person = desk.knowledge.entityById.get(held[0]?.subject.id ?? '');
  if (person === undefined) return null;
  return { kind: 'found', subject: person, shape: { view: 'values', property: 'role', count: null }, statements: held, passages: [] };
}

/** Roles by what they are of or for, in small letters: "Director of the Example Program" by `example program` and `the example program`. */
const rolesByPart = perSnapshot(({ statements }): ReadonlyMap<string, readonly Statement[]> => {
  const byPart = new Map<string, Statement[]>();
  for (const one of statements) {
    if (one.predicate !== 'role' || one.rank === 'deprecated' || one.tenure === 'elect') continue;
    const role = (one.role ?? '').toLowerCase();
    for (const { index, 0: of } of role.matchAll(/\s(?:of|for)(?= )/gu)) {
      const part = role.slice(index + of.length + 1);
      for (const name of new Set([part, part.replace(/^the /u, '')])) byPart.getOrInsertComputed(name, () => []).push(one);
    }
  }
  return byPart;
});

function absent(asked: string, body: Entity, office: AskedOffice | null, why: NotInDocuments['why'], desk: Desk): NotInDocuments {
  const leaders = leaderStatements(body, desk.knowledge).toSorted(
    (a, b) => Number(isOver(a)) - Number(isOver(b)) || officeRank(a.role) - officeRank(b.role),
  );
  const known = new Set(leaders.map((one) => one.valueId));
  const others = latestFirst(rolesIn(body, desk)).filter((one) => !known.has(one.subject.id));
  const affiliated = latestFirst(desk.knowledge.statementsMentioning.get(body.id) ?? []).filter((one) => one.predicate === 'affiliation');
  desk.explain(`${body.name}: ${leaders.length} leaders, ${others.length} other roles, ${affiliated.length} affiliations stated`);
  const roles = [...leaders, ...others];
  // the office asked for first, though its word is too old
  const isAsked = ({ role }: Statement): boolean => office !== null && office.family !== null && officeFamily(role ?? '') === office.family;
  const asIs = roles.length > 0 ? roles : affiliated;
  const nearest = [...asIs.filter(isAsked), ...asIs.filter((one) => !isAsked(one))];
  return notStated(asked, body, office?.family === null || office === null ? 'leader' : 'role', why, nearest, 'who', desk);
}

function rolesIn(body: Entity, desk: Desk): readonly Statement[] {
  return (desk.knowledge.statementsMentioning.get(body.id) ?? []).filter((one) => one.predicate === 'role' && one.rank !== 'deprecated');
}

/** "Now" wants a fresh word; "the next" wants a fresh word of somebody chosen and not yet in office. */
function speaksForNow(body: Entity, office: AskedOffice | null, time: AskedTime, desk: Desk): boolean {
  if (time.side === 'after') return office?.tenure === 'elect' && isFresh(body, desk);
  return office?.tenure === 'elect' || isFresh(body, desk);
}

function isFresh(body: Entity, desk: Desk): boolean {
  const newest = daysOf(latestFirst(leaderStatements(body, desk.knowledge))[0]?.asOf ?? null);
  if (newest === null) return false;
  return Date.parse(desk.today) - Date.parse(newest.to) <= CURRENT_FOR_DAYS * 86_400_000;
}

function whyNotThen(body: Entity, days: Days, desk: Desk): NotInDocuments['why'] {
  const stated = leaderStatements(body, desk.knowledge);
  if (stated.length === 0) return 'not-stated';
  const known = stated
    .flatMap((one) => [daysOf(one.asOf)?.to, daysOf(one.until)?.to, daysOf(one.since)?.to])
    .filter((day) => day !== undefined);
  return known.length > 0 && known.every((day) => day < days.from) ? 'later-than-documents' : 'no-term-covers';
}
