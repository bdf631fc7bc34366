// What the people that a page lists come to: their offices with the term of the list or their own, where they work and where they live.
// Knows entries and their headings; how lines are read is decided in office-lines.ts.

import type { Thing } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import type { Draft } from '../../engine/rule.ts';
import { placesAmong } from '../../persons/parts/places-among.ts';
import { isReElected } from './board-term.ts';
import { isMourned } from './mourned.ts';
import { FOUNDING, LEAVING, officeDrafts } from './office.ts';
import { ownBody, pageBodyAt, withoutBoard } from './office-body.ts';
import type { ListedOffice } from './office-lines.ts';
import { boardName, memberRole, type Section } from './office-section.ts';
import { endOf } from './office-term.ts';
import { isWorkplace } from './workplace.ts';

/** The statements about everyone listed. */
export function listedDrafts(entries: readonly ListedOffice[], reading: Reading): readonly Draft[] {
  return entries.flatMap((entry) => [...offices(entry, entries, reading), ...whereabouts(entry)]);
}

function offices(entry: ListedOffice, all: readonly ListedOffice[], reading: Reading): readonly Draft[] {
  const { person, section, sentence } = entry;
  // the committees of a page about an event that no body speaks on are the event's
  const event = section.part && section.body === null && isOfEvent(section, reading) ? reading.event : null;
  const over = event === null ? (section.body ?? ownBody(reading)) : null;
  const body = over === null ? null : withoutBoard(over, reading);
  const dead = isMourned(person, reading);
  // past presidents followed each other; members of a board sat together
  const inTurn = entry.shared && (entry.phrases.length === 0 || entry.phrases.some((p) => p.roles.some((role) => role.top)));
  const listed = entry.term ?? (inTurn || isStaff(entry) ? null : section.term);
  const phrases = entry.phrases.length > 0 ? entry.phrases : section.phrase === null || entry.label !== null ? [] : [section.phrase];
  if (phrases.length === 0) {
    const role = entry.label ?? memberRole(section);
    if (role === null) return [];
    return [
      {
        subject: person,
        predicate: 'role',
        value: role,
        role,
        tenure: dead ? 'former' : null,
        since: listed === null || (listed.from === listed.to && !entry.open) ? chosenIn(entry, reading) : listed.from,
        until: endOf(listed),
        sentence,
        qualifiers: { ...(body === null ? {} : { organization: body }), ...(event === null ? {} : { event }) },
      },
    ];
  }
  return phrases.flatMap((phrase) =>
    phrase.roles.flatMap((role) => {
      const near = section.label === '' && reading.body !== null ? pageBodyAt(sentence, 0, reading) : body;
      const own = phrase.body?.thing ?? (near === null ? null : withoutBoard(near, reading));
      // "president of Sample House": of a body that the phrase names itself; "Head of Fundraising" on a page of staff: a part of the body's work
      if (phrase.body === null && (phrase.called !== null || phrase.lower !== null)) {
        if (phrase.called === null || !section.board || !OF_A_PART.test(role.office)) return [];
        const title = `${role.office} of ${phrase.called.text}`;
        return officeDrafts({ person, role, body, title, whole: false, tenure: role.tenure }).map((draft) => ({ ...draft, sentence }));
      }
      // the term of a board is nobody's who left before it or comes after it
      // "Past President" among those on a board is a seat of its own, as "Immediate Past President" is
      const before = section.board && !entry.shared && PAST_SEAT.test(role.text);
      const seat = (phrase.tenure ?? role.tenure) === null || before || SEAT.test(role.text);
      const term = listed !== section.term || entry.term !== null || seat ? listed : null;
      const since = phrase.since ?? (term === null || (term.from === term.to && !entry.open && !entry.shared) ? null : term.from);
      const chosen = since === null && seat ? chosenIn(entry, reading) : null;
      const until = phrase.until ?? endOf(term);
      // of several holders in turn none is the present one unless the list says so
      const former = entry.shared && role.top && !entry.open && until === null && phrase.tenure === null && role.tenure === null;
      if (former && since === null) return [];
      const newest = former && latest(all, entry);
      return officeDrafts({
        person,
        role,
        body: own,
        event: phrase.event?.thing ?? (role.event ? reading.event : null) ?? (phrase.body === null ? event : null),
        since: since ?? chosen,
        until,
        tenure: dead || (former && !newest) || (inTurn && isOvertaken(all, entry)) ? 'former' : (phrase.tenure ?? role.tenure),
        title:
          phrase.title ??
          (before && phrase.body === null ? role.text : null) ??
          (section.part && phrase.body === null && section.phrase === null ? titleIn(role.office, section) : null),
        whole: phrase.whole && !(section.part && phrase.body === null),
        leaving: LEAVING.test(role.text),
        founding: FOUNDING.test(role.text),
        ...(phrase.body === null ? { certainty: 'inferred' } : {}),
      }).map((draft) => ({ ...draft, sentence }));
    }),
  );
}

/** An executive director is employed, and named beside the board without a term of the board. */
function isStaff({ phrases }: ListedOffice): boolean {
  return phrases.some((phrase) => phrase.roles.some((role) => STAFF.test(role.office)));
}

/** When those under the heading were elected; of whoever was in the office before, that is no beginning. */
function chosenIn({ section, sentence, shared, phrases, term, label }: ListedOffice, reading: Reading): string | null {
  if (
    section.term?.from ||
    term !== null ||
    label !== null ||
    phrases.some((phrase) => phrase.roles.some((role) => STAFF.test(role.office))) ||
    isReElected(sentence.text) ||
    (shared && phrases.some((p) => p.roles.some((role) => role.top)))
  )
    return null;
  return section.chosen ?? (section.elected ? (reading.document.published?.slice(0, 4) ?? null) : null);
}

/** "Chair" under "Scientific Committee" is "Chair of the Scientific Committee". */
function titleIn(office: string, section: Section): string {
  const board = boardName(section);
  if (board === '' || office.toLowerCase().includes(board.toLowerCase())) return office;
  return /(?:committee|board|group|council|party|section|department|team)$/iu.test(board)
    ? `${office} of the ${board}`
    : `${office}, ${board}`;
}

/** Is it a committee that prepares a congress? */
function isOfEvent(section: Section, reading: Reading): boolean {
  return reading.event !== null && CONGRESS_COMMITTEE.test(section.label);
}

/** Is it the newest entry of its list? Who holds an office last may hold it still. */
function latest(all: readonly ListedOffice[], entry: ListedOffice): boolean {
  const same = all.filter((e) => e.section === entry.section && e.term !== null);
  return same.every((e) => (e.term?.from ?? '') <= (entry.term?.from ?? ''));
}

/** Does the list end with somebody in office "to the present", who came later? */
function isOvertaken(all: readonly ListedOffice[], entry: ListedOffice): boolean {
  const begun = entry.term?.from;
  if (entry.open || !begun) return false;
  return all.some((e) => e.section === entry.section && e.open && (e.term?.from ?? '') > begun);
}

/** The body where the person works, and the place. */
function whereabouts(entry: ListedOffice): readonly Draft[] {
  const out: Draft[] = [];
  const { person, sentence } = entry;
  const bodies = entry.whereabouts.filter((m) => m.kind === 'org' && !entry.phrases.some((p) => p.body === m));
  const body: Thing | undefined = bodies
    .map((m) => (m.kind === 'org' ? m.thing : undefined))
    .find((t) => t !== undefined && isWorkplace(t));
  if (body !== undefined) out.push({ subject: person, predicate: 'affiliation', value: body, sentence });
  const place = placesAmong(entry.whereabouts, sentence);
  if (place !== null) out.push({ subject: person, predicate: 'location', value: place, sentence });
  return out;
}

const PAST_SEAT = /^(?:immediate[\s-])?past[\s-]/iu;

/** Offices that a body gives for parts of its work. */
const OF_A_PART =
  /^(?:(?:senior|deputy|acting|interim|assistant) )*(?:head|director|manager|coordinator|leiter(?:in)?|responsable|jefe|jefa)$/iu;

/** Seats on a board of who led it before and who will: they are held for its term. */
const SEAT = /immediate[\s-]past|elect(?:$|[\s-])|elett[oa]|elect[oa]|désigné/iu;

const CONGRESS_COMMITTEE =
  /(?:organi[sz]ing|local|programme?|scientific|congress|conference|symposium|abstract|host|tagungs|kongress|organisation|organizzator|organizador|locale?|scientifi|científic|оргкомитет|организационн|программн)/iu;

/** Offices of those whom a body employs. */
const STAFF =
  /^(?:executive director|chief executive.*|ceo|managing director|general manager|office manager|(?:haupt)?geschäftsführer(?:in)?|geschäftsleiter(?:in)?|direct(?:eur|rice)(?: générale?| exécuti(?:f|ve))?|délégué(?:e)? général(?:e)?|dirett(?:ore|rice)(?: generale| esecutivo)?|director(?:a)? ejecutiv[oa]|algemeen directeur|(?:генеральн|исполнительн)\p{L}+ директор)$/iu;
