// What an office phrase beside a person comes to: a leader where it heads the whole body, a role in any case.

import type { Tenure } from '../../../../domain/statement.ts';
import type { Mention, RoleMention, Thing } from '../../../mentions/mention.ts';
import { thingOf } from '../../engine/match.ts';
import { isPart } from '../../engine/office-part.ts';
import type { OfficePhrase } from '../../engine/office-phrase.ts';
import type { Draft, Found } from '../../engine/rule.ts';
import { placeBehind } from '../../persons/parts/place-behind.ts';
import { isMourned } from './mourned.ts';
import { bodyNamed, bodyOfWords, ownerOf, withoutBoard } from './office-body.ts';
import { isRecent, termAhead, termBeside, untilBeside } from './office-time.ts';
import type { Place } from './spoken-before.ts';
import { toldTerm } from './told-term.ts';
import { isWorkplace } from './workplace.ts';

export interface Office {
  readonly person: Thing;
  readonly role: Pick<RoleMention, 'office' | 'tenure' | 'top' | 'first' | 'event'> & { readonly implied?: true };
  /** The body it is held in; null when the text names none. */
  readonly body: Thing | null;
  readonly event?: Thing | null;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly tenure?: Tenure | null;
  /** The office in full, where more than the role mention belongs to it ("Director of the Example Programme"). */
  readonly title?: string | null;
  /** False where the office heads only a part of the body. */
  readonly whole?: boolean;
  readonly certainty?: 'stated' | 'inferred';
  /** "outgoing", "bisherig" */
  readonly leaving?: boolean;
  /** "founding president" */
  readonly founding?: boolean;
  /** Who followed in it. */
  readonly successor?: Thing;
  /** The page speaks of the body as its own: a programme or committee may then be led as any other body. */
  readonly ownPage?: boolean;
}

/** What the words around an office phrase add to it. */
export interface Around {
  readonly since?: string | null;
  readonly until?: string | null;
  readonly tenure?: Tenure | null;
  /** A date beside the office is when it was taken up ("elected president in 2012"). */
  readonly began?: boolean;
  /** The clause tells that the office was given up: "stepped down as president last year". */
  readonly ended?: boolean;
  /** Said in the present tense: even a first holder holds it. */
  readonly now?: boolean;
  /** The body in which even an office of a part is held: "came to the Sample Hospital as head of the ward". */
  readonly home?: Thing | null;
  /** The body, when the phrase names none. */
  readonly body?: Thing | null;
  /** Who followed in the office. */
  readonly successor?: Thing;
}

/** The statements: `role` of the person, and `leader` of the body when the office heads all of it. */
export function officeDrafts(office: Office): readonly Draft[] {
  const { person, role, body } = office;
  const title = office.title ?? role.office;
  const shared = {
    role: title,
    tenure: office.tenure ?? role.tenure ?? (role.first ? 'former' : null),
    since: office.since ?? null,
    until: office.until ?? null,
    ...(office.certainty === undefined ? {} : { certainty: office.certainty }),
    ...(role.implied && office.title == null ? { implied: true as const } : {}),
    ...(office.leaving ? { leaving: true as const } : {}),
    ...(office.founding ? { founding: true as const } : {}),
    ...(office.successor === undefined ? {} : { successor: office.successor }),
  } as const;
  const qualifiers = { ...(body === null ? {} : { organization: body }), ...(office.event ? { event: office.event } : {}) };
  const out: Draft[] = [{ subject: person, predicate: 'role', value: title, ...shared, qualifiers }];
  // "scientific director of the Rain Institute": a house is headed by a director of any kind
  const house = body !== null && isWorkplace(body) && OF_HOUSE.test(role.office);
  const heads =
    (role.top || house) &&
    !role.event &&
    office.whole !== false &&
    !office.event &&
    body !== null &&
    (office.ownPage === true || !body.names.some(isPart));
  if (body !== null && heads) out.push({ subject: body, predicate: 'leader', value: person, ...shared });
  // who heads a house is its leader; who heads a part of it, or teaches there, works in it
  if (body !== null && !heads && office.certainty !== 'inferred' && isWorkplace(body))
    out.push({ subject: person, predicate: 'affiliation', value: body });
  return out;
}

/** The statements for a person who holds the offices of one phrase or of a chain of them. */
export function held(found: Place, person: Thing | undefined, phrases: readonly OfficePhrase[], around: Around = {}): readonly Draft[] {
  if (person === undefined || person.kind !== 'person') return [];
  const { reading, sentence } = found;
  const dead = isMourned(person, reading);
  const told = toldTerm(found, around.began === true ? 'began' : around.ended === true ? 'ended' : 'held');
  return shared(phrases)
    .flatMap(withTwin)
    .flatMap((phrase) => {
      const lower =
        phrase.lower === null ? null : (bodyOfWords(phrase.lower, reading) ?? reading.thing('organization', phrase.lower, sentence.index));
      // "its president" in the midst of a sentence that names no body may be anybody's
      const anybody =
        phrase.owner !== null && !/^(?:our|unser|notre)/u.test(phrase.owner) && phrase.start > 12 && !MEMBERS_CHOSE.test(sentence.text);
      const own = phrase.title === null && phrase.whole && phrase.called === null && !phrase.roles.every((r) => PUBLIC.test(r.office));
      // a president-elect is a society's: on the page of a house another body is meant
      const house = phrase.roles.some((role) => role.tenure === 'elect') && around.body != null && isWorkplace(around.body);
      const meant = own && !anybody && !house ? (around.body ?? null) : null;
      const called = phrase.called === null || !phrase.roles.some((r) => r.top) ? null : bodyNamed(phrase.called, reading, sentence);
      const body = phrase.body?.thing ?? lower ?? called ?? ownerOf(phrase, sentence, reading) ?? around.home ?? meant;
      return phrase.roles.flatMap((role) => {
        const event = phrase.event?.thing ?? (role.event ? reading.event : null);
        const line = termAhead(sentence);
        const since = phrase.since ?? around.since ?? line?.since ?? (around.began === true ? phrase.at : null) ?? told.since;
        const until = phrase.until ?? around.until ?? line?.until ?? untilBeside(sentence, person) ?? told.until;
        // "steps down at the end of June", told in May
        const leaving = until !== null && around.tenure === 'former' && until > (reading.document.published ?? until);
        const tenure = dead ? 'former' : ((leaving || phrase.tenure === 'current' ? null : around.tenure) ?? phrase.tenure ?? role.tenure);
        const drafts = officeDrafts({
          person,
          role,
          body: body === null ? null : withoutBoard(body, reading),
          event,
          tenure: tenure ?? (role.first && around.now !== true && !isRecent(since, reading) ? 'former' : null),
          since,
          until,
          title: phrase.title,
          whole: phrase.whole,
          ownPage: body !== null && body === reading.body,
          leaving: LEAVING.test(role.text),
          founding: FOUNDING.test(role.text) || (role.first && role.top && phrase.whole),
          ...(around.successor === undefined ? {} : { successor: around.successor }),
          ...(phrase.body === null && lower === null && body !== null ? { certainty: 'inferred' } : {}),
        });
        // "head of the ward at the Rain Hospital, Oslo": she works there too
        const works = tenure !== 'former' && phrase.body !== null && drafts.some((draft) => draft.predicate === 'affiliation');
        const place = works && phrase.body !== null ? placeBehind(phrase.body, sentence) : null;
        return place === null ? drafts : [...drafts, { subject: person, predicate: 'location' as const, value: place }];
      });
    });
}

/** Statements for several holders of one plural office; of those who headed the body in turn, each needs a time in office. */
export function heldByAll(
  found: Found,
  people: readonly Mention[],
  phrases: readonly OfficePhrase[],
  around: Around = {},
): readonly Draft[] {
  return people.flatMap((m) => {
    const person = m.kind === 'person' || m.kind === 'name' ? thingOf(m, 'person', found.reading, found.sentence) : undefined;
    const term = termBeside(found.sentence, m);
    const inTurn =
      phrases.some((phrase) => phrase.roles.some((role) => role.top && role.tenure === null && !/^co-/iu.test(role.office))) &&
      term === null;
    const own = phrases.map((phrase) => (term === null ? phrase : { ...phrase, ...term }));
    // of several directors none is the leader
    return held(found, person, inTurn ? own.map((phrase) => ({ ...phrase, whole: false })) : own, around);
  });
}

/** "secretary (2001–2004) and president (2004–2006) of the society": the body named last is that of all, but a workplace is not. */
function shared(phrases: readonly OfficePhrase[]): readonly OfficePhrase[] {
  const last = phrases.at(-1);
  if (phrases.length < 2 || last === undefined || last.body === null || isWorkplace(last.body.thing)) return phrases;
  const bare = (p: OfficePhrase) =>
    p.body === null && p.owner === null && p.title === null && p.called === null && p.lower === null && p.event === null && p.whole;
  return phrases.slice(0, -1).every(bare) ? phrases.map((p) => ({ ...p, body: last.body })) : phrases;
}

/** "president of the one and of the other society" is two offices. */
function withTwin(phrase: OfficePhrase): readonly OfficePhrase[] {
  if (phrase.twin === null) return [phrase];
  // "was president of the one from 2007 to 2009 and of the other from 2022": the second goes on
  const open = phrase.until !== null && phrase.twinTerm !== null && phrase.twinTerm.until === null;
  return [phrase, { ...phrase, body: phrase.twin, twin: null, ...phrase.twinTerm, ...(open ? { tenure: 'current' as const } : {}) }];
}

/** The office ends as the page is written. */
export const LEAVING =
  /(?<![\p{L}])(?:outgoing|departing|retiring|immediate[\s-]past|bisherige[rn]?|scheidende[rn]?|sortante?|uscente|saliente|aftredende|vertrekkende|уходящ\p{L}+)(?![\p{L}])/iu;
/** The office began with the body. */
export const FOUNDING = /(?<![\p{L}])(?:founding|founder|inaugural|gründungs)(?=[\s-]|\p{L})/iu;
/** Directors who head a hospital or an institute, and are officers among others in a society. */
const OF_HOUSE =
  /^(?:scientific|medical|clinical) director$|^vice[\s-]?chancellor$|^(?:senior )?medical superintendent$|^(?:wissenschaftlicher?|ärztlicher?|medizinischer?) (?:direktor|leiter)(?:in)?$|^direttore (?:scientifico|sanitario)$|^direct(?:eur|rice) (?:scientifique|médicale?)$/iu;
/** Whose members choose is whose office it is. */
const MEMBERS_CHOSE =
  /(?:members|delegates|assembly|mitglieder|membres|soci|socios|leden)\s(?:\p{L}+\s){0,3}(?:chose|elected|voted|picked|wählten|ont élu|hanno eletto|eligieron|kozen)/iu;

/** Offices of the state, which no society gives. */
const PUBLIC =
  /minister|governor|mayor|ambassador|commissioner|consul|first lady|state secretary|(?:cabinet|permanent|principal|parliamentary) secretary|губернатор|министр/iu;
