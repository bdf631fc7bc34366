import type { Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import type { Draft, PageRule } from '../engine/rule.ts';
import { placesAmong } from '../persons/parts/places-among.ts';
import { isReElected } from './parts/board-term.ts';
import { isMourned } from './parts/mourned.ts';
import { FOUNDING, LEAVING, officeDrafts } from './parts/office.ts';
import { pageBodyAt, withoutBoard } from './parts/office-body.ts';
import { type ListedOffice, listedOffices } from './parts/office-lines.ts';
import { boardName, memberRole, type Section } from './parts/office-section.ts';
import { endOf } from './parts/office-term.ts';
import { isWorkplace } from './parts/workplace.ts';

export const officeList: PageRule = {
  name: 'office-list',
  says: 'Lists and blocks of lines give offices: "President: Ada Example" under "Executive Committee", "Ada Example 2010–2012" under "Past Presidents".',
  read: (reading) => {
    const entries = listedOffices(reading);
    return entries.flatMap((entry) => [...offices(entry, entries, reading), ...whereabouts(entry)]);
  },
  examples: [
    {
      // the term over the list is that of all on the board, and of a member in brackets her own
      text: 'Rain Society\nBoard of Directors 2021–2023\n\nPresident\nAda Example, MD\n\nPresident-Elect\nBo Sample\n\nImmediate Past President\nCy Pattern\n\nDirectors-at-Large\nDee Case\nEd Draft (2020–2022)\n\nExecutive Director\nFay Sketch, CAE',
      published: '2022',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', tenure: 'current', since: '2021', until: '2023' },
        { subject: 'Ada Example', predicate: 'role', value: 'President', since: '2021', until: '2023' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', tenure: 'elect', since: '2021', until: '2023' },
        { subject: 'Bo Sample', predicate: 'role', value: 'President-Elect', since: '2021', until: '2023' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Cy Pattern', tenure: 'former', since: '2021', until: '2023' },
        { subject: 'Cy Pattern', predicate: 'role', value: 'Immediate Past President', since: '2021', until: '2023' },
        { subject: 'Dee Case', predicate: 'role', value: 'Director-at-Large', since: '2021', until: '2023' },
        { subject: 'Ed Draft', predicate: 'role', value: 'Director-at-Large', since: '2020', until: '2022' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Fay Sketch', role: 'Executive Director' },
        { subject: 'Fay Sketch', predicate: 'role', value: 'Executive Director' },
      ],
    },
    {
      // elected on a day: the beginning of all but those who go on
      text: 'La Société de la Pluie est une société.\n\nBureau élu le 3 mars 2020 (mandat de deux ans)\nPrésidente : Dr Ada Exemple (Lyon)\nTrésorier : Bo Modèle, réélu',
      language: 'fr',
      yields: [
        { subject: 'Société de la Pluie', predicate: 'leader', value: 'Ada Exemple', role: 'Présidente', since: '2020-03-03' },
        { subject: 'Ada Exemple', predicate: 'role', value: 'Présidente', since: '2020-03-03' },
        { subject: 'Ada Exemple', predicate: 'location', value: 'Lyon' },
        { subject: 'Bo Modèle', predicate: 'role', value: 'Trésorier', since: null },
      ],
    },
    {
      text: 'La asamblea de la Sociedad de la Lluvia (SDL), reunida el 4 de mayo en Lima, eligió a la junta directiva que la guiará en el periodo 2030-2032:\n\nPresidenta: Dra. Ada Ejemplo\nTesorero: Dr. Bo Muestra',
      language: 'es',
      published: '2030-05-09',
      yields: [
        { subject: 'Sociedad de la Lluvia', predicate: 'leader', value: 'Ada Ejemplo', since: '2030', until: '2032' },
        { subject: 'Ada Ejemplo', predicate: 'role', value: 'Presidenta', since: '2030', until: '2032' },
        { subject: 'Bo Muestra', predicate: 'role', value: 'Tesorero', since: '2030', until: '2032' },
      ],
    },
    {
      // a line beside the list tells the term of all
      text: 'The Rain Society is a society of rain makers.\n\nExecutive Committee\nTerm of office: 2019–2021\nChair: Ada Example\nTreasurer: Bo Sample',
      published: '2020',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'Chair', since: '2019', until: '2021' },
        { subject: 'Ada Example', predicate: 'role', value: 'Chair', since: '2019', until: '2021' },
        { subject: 'Bo Sample', predicate: 'role', value: 'Treasurer', since: '2019', until: '2021' },
      ],
    },
    {
      // what is told of one does not end the list
      text: 'The Rain Society is here.\n\nOur team\n\nAda Example\nChief Executive Officer\nAda came to us from the Harbour Library, where for eleven years she had looked after every single one of the maps and the drawings of rain.\n\nBo Sample\nHead of Fundraising\n\nCy Pattern\nCamps & Travel Coordinator (part-time)',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'Chief Executive Officer' },
        { subject: 'Ada Example', predicate: 'role', value: 'Chief Executive Officer' },
        { subject: 'Bo Sample', predicate: 'role', value: 'Head of Fundraising' },
        { subject: 'Cy Pattern', predicate: 'role', value: 'Camps & Travel Coordinator' },
      ],
    },
    {
      // years over the officers of each board
      text: 'Rain Society\n\nPrevious Boards\n\n2010–2012\nPresident: Ada Example | Secretary: Bo Sample\n\n2012–2014\nPresident: Cy Pattern',
      published: '2019',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', tenure: 'former', since: '2010', until: '2012' },
        { subject: 'Ada Example', predicate: 'role', value: 'President', since: '2010', until: '2012' },
        { subject: 'Bo Sample', predicate: 'role', value: 'Secretary', since: '2010', until: '2012' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Cy Pattern', tenure: 'former', since: '2012', until: '2014' },
        { subject: 'Cy Pattern', predicate: 'role', value: 'President', since: '2012', until: '2014' },
      ],
    },
    {
      text: 'Rain Society\n\nWorking Group on Snow\nChair – Bo Sample (Lund)\nMembers: Cy Pattern, Dee Case\n\nRegional Representatives\nNordic countries – Ed Draft',
      yields: [
        { subject: 'Bo Sample', predicate: 'role', value: 'Chair, Working Group on Snow' },
        { subject: 'Bo Sample', predicate: 'location', value: 'Lund' },
        { subject: 'Cy Pattern', predicate: 'role', value: 'Working Group on Snow member' },
        { subject: 'Dee Case', predicate: 'role', value: 'Working Group on Snow member' },
        { subject: 'Ed Draft', predicate: 'role', value: 'Regional Representative, Nordic countries' },
      ],
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\nWho has led us until now:\n\n- Ada Example 2010-2014\n- Bo Sample †, 2004-2010',
      published: '2015',
      yields: [
        {
          subject: 'Rain Society',
          predicate: 'leader',
          value: 'Ada Example',
          role: 'leader',
          tenure: 'former',
          since: '2010',
          until: '2014',
        },
        { subject: 'Ada Example', predicate: 'role', value: 'leader', tenure: 'former', since: '2010', until: '2014' },
        {
          subject: 'Rain Society',
          predicate: 'leader',
          value: 'Bo Sample',
          role: 'leader',
          tenure: 'former',
          since: '2004',
          until: '2010',
        },
        { subject: 'Bo Sample', predicate: 'role', value: 'leader', tenure: 'former', since: '2004', until: '2010' },
      ],
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\nExecutive Committee\nPresident: Prof. Ada Example\nTreasurer: Bo Sample',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'President', tenure: 'current' },
        { subject: 'Ada Example', predicate: 'role', value: 'President' },
        { subject: 'Bo Sample', predicate: 'role', value: 'Treasurer' },
      ],
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\nPast Presidents:\n\n- Prof. Ada Example (Italy) 2010 to 2012\n- Prof. Bo Sample (France) 2008-2010',
      published: '2015',
      yields: [
        {
          subject: 'Rain Society',
          predicate: 'leader',
          value: 'Ada Example',
          role: 'President',
          tenure: 'former',
          since: '2010',
          until: '2012',
        },
        { subject: 'Ada Example', predicate: 'role', value: 'President', since: '2010', until: '2012' },
        { subject: 'Ada Example', predicate: 'location', value: 'Italy' },
        {
          subject: 'Rain Society',
          predicate: 'leader',
          value: 'Bo Sample',
          role: 'President',
          tenure: 'former',
          since: '2008',
          until: '2010',
        },
        { subject: 'Bo Sample', predicate: 'role', value: 'President', since: '2008', until: '2010' },
        { subject: 'Bo Sample', predicate: 'location', value: 'France' },
      ],
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\nBoard\n\nPRESIDENT\nProf Ada Example\nRain University Hospital, Genoa, Italy\n\nPRESIDENT ELECT\nProf Bo Sample',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'PRESIDENT', tenure: 'current' },
        { subject: 'Ada Example', predicate: 'role', value: 'PRESIDENT' },
        { subject: 'Ada Example', predicate: 'affiliation', value: 'Rain University Hospital' },
        { subject: 'Ada Example', predicate: 'location', value: 'Genoa, Italy' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', role: 'PRESIDENT ELECT', tenure: 'elect' },
        { subject: 'Bo Sample', predicate: 'role', value: 'PRESIDENT ELECT' },
      ],
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\nExecutive Council, term 2012–2014\n\nPRESIDENT ......... Dr. Ada Example (Italy)\nMEMBER ............ Bo Sample (France)',
      published: '2013',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'PRESIDENT', tenure: 'current', since: '2012' },
        { subject: 'Ada Example', predicate: 'role', value: 'PRESIDENT', since: '2012', until: '2014' },
        { subject: 'Ada Example', predicate: 'location', value: 'Italy' },
        { subject: 'Bo Sample', predicate: 'role', value: 'Executive Council member', since: '2012', until: '2014' },
        { subject: 'Bo Sample', predicate: 'location', value: 'France' },
      ],
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\nPresidents of the Society\nDr Ada Example ...... 1991–1994\nDr Bo Sample, 1994 until his retirement in 2003\nDr Cy Pattern ...... 2003–',
      published: '2013',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', tenure: 'former', since: '1991', until: '1994' },
        { subject: 'Ada Example', predicate: 'role', value: 'President', since: '1991', until: '1994' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', tenure: 'former', since: '1994', until: '2003' },
        { subject: 'Bo Sample', predicate: 'role', value: 'President', since: '1994', until: '2003' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Cy Pattern', tenure: 'current', since: '2003' },
        { subject: 'Cy Pattern', predicate: 'role', value: 'President', since: '2003' },
      ],
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\nProgramme Committee\nAda Example, Norway, chair\nMembers – Dr. Bo Sample (Lübeck), Cy Pattern (Cork)\nSocial evening – Dee Case',
      published: '2013',
      yields: [
        { subject: 'Ada Example', predicate: 'role', value: 'chair of the Programme Committee' },
        { subject: 'Ada Example', predicate: 'location', value: 'Norway' },
        { subject: 'Bo Sample', predicate: 'role', value: 'Programme Committee member' },
        { subject: 'Bo Sample', predicate: 'location', value: 'Lübeck' },
        { subject: 'Cy Pattern', predicate: 'role', value: 'Programme Committee member' },
        { subject: 'Cy Pattern', predicate: 'location', value: 'Cork' },
        { subject: 'Dee Case', predicate: 'role', value: 'Social evening' },
      ],
    },
    {
      text: 'Die Gesellschaft für Regen ist eine Gesellschaft der Regenmacher.\n\nVorstand (gewählt bis 2031)\n1. Vorsitzende: Ada Muster, Kiel\n2. Vorsitzender: Bo Probe, Hall in Tirol\nKassier-Stellvertreter: Cy Versuch',
      language: 'de',
      yields: [
        { subject: 'Gesellschaft für Regen', predicate: 'leader', value: 'Ada Muster', role: 'Vorsitzende', tenure: null, until: '2031' },
        { subject: 'Ada Muster', predicate: 'role', value: 'Vorsitzende', until: '2031' },
        { subject: 'Ada Muster', predicate: 'location', value: 'Kiel' },
        { subject: 'Bo Probe', predicate: 'role', value: '2. Vorsitzender', until: '2031' },
        { subject: 'Bo Probe', predicate: 'location', value: 'Hall in Tirol' },
        { subject: 'Cy Versuch', predicate: 'role', value: 'Kassier-Stellvertreter', until: '2031' },
      ],
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\nBoard: Ada Example, Norway (chair); Bo Sample, France (treasurer).',
      published: '2013',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'chair', tenure: 'current' },
        { subject: 'Ada Example', predicate: 'role', value: 'chair' },
        { subject: 'Ada Example', predicate: 'location', value: 'Norway' },
        { subject: 'Bo Sample', predicate: 'role', value: 'treasurer' },
        { subject: 'Bo Sample', predicate: 'location', value: 'France' },
      ],
    },
    {
      text: 'Rain Society\n\n[Presidents]\nNo. | Name | Term | Institution\n1 | Ada Example | 1991.04 ~ 1997.03 | Oslo Univ.\n2 | Bo Sample | 1997.04 ~ | Cork Hospital\n\n[Auditor] Cy Pattern',
      published: '2013',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', tenure: 'former', since: '1991-04', until: '1997-03' },
        { subject: 'Ada Example', predicate: 'role', value: 'President', since: '1991-04', until: '1997-03' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', tenure: 'current', since: '1997-04' },
        { subject: 'Bo Sample', predicate: 'role', value: 'President', since: '1997-04' },
        { subject: 'Bo Sample', predicate: 'affiliation', value: 'Cork Hospital' },
        { subject: 'Cy Pattern', predicate: 'role', value: 'Auditor' },
      ],
    },
    {
      text: 'The Rain Society is here.\n\nAda Example\nActing Director. Ada minds the shop.',
      published: '2013',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'Director', tenure: 'acting' },
        { subject: 'Ada Example', predicate: 'role', value: 'Director', tenure: 'acting' },
      ],
    },
    {
      text: 'The President signs for the Rain Society.\n\nThey came before her, and we thank them all:\n\n- Prof. Bo Sample (2009 – 2012)\n- Dr. Cy Pattern (2006 – 2009)',
      published: '2013',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', tenure: 'former', since: '2009', until: '2012' },
        { subject: 'Bo Sample', predicate: 'role', value: 'President', tenure: 'former', since: '2009', until: '2012' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Cy Pattern', tenure: 'former', since: '2006', until: '2009' },
        { subject: 'Cy Pattern', predicate: 'role', value: 'President', tenure: 'former', since: '2006', until: '2009' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'The Rain Society is a society of rain makers.\n\nThe choir was led before by\n\n- Ada Example 2010-2014\n- Bo Sample 2004-2010',
      because: 'the choir was led, not the society',
    },
    {
      text: 'Gesellschaft für Regen\n\nEhrenmitglieder\nCy Versuch, 2001',
      because: 'to be honoured is no office',
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\nOur team\n\nAda Example\nRain, wind and snow\n\nBo Sample\nSongs & Dances',
      because: 'what stands below the names is no office',
    },
    {
      text: 'Rain Society\n\nTreasury\n\nThe Board: Ada Example (a solicitor)',
      because: 'the board is what she sits on, and no office of hers',
    },
    {
      text: 'The Rain Society is here.\n\nThey came before her, and we thank them all:\n\n- Prof. Bo Sample (2009 – 2012)\n- Dr. Cy Pattern (2006 – 2009)',
      because: 'no office was spoken of',
    },
    {
      text: 'The Rain Society is here.\n\nAda Example\nDirector of photography, and much praised. Ada likes rain.',
      because: 'the line goes on, and it is no office of the society',
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\n[Prices]\n1 | Ada Example | 1991.04 ~ 1997.03\n2 | Bo Sample | 1999.10',
      because: 'a table of prices gives nobody an office',
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\nProgramme\n09:00 Ada Example\n10:00 Bo Sample',
      because: 'speakers of a programme hold no office',
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\nScientific Committee\n\nKeynote speakers\nAda Example, Norway\nBo Sample, France',
      because: 'another heading stands between the committee and the names',
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\nOffice\nContact: Ada Example\nPhoto: Bo Sample',
      because: 'to be the contact is no office, nor to take the picture',
    },
  ],
};

function offices(entry: ListedOffice, all: readonly ListedOffice[], reading: Reading): readonly Draft[] {
  const { person, section, sentence } = entry;
  // the committees of a page about an event that no body speaks on are the event's
  const event = section.part && section.body === null && isOfEvent(section, reading) ? reading.event : null;
  const over = event === null ? (section.body ?? reading.body) : null;
  const body = over === null ? null : withoutBoard(over, reading);
  const dead = isMourned(person, reading);
  // past presidents followed each other; members of a board sat together
  const inTurn = entry.shared && (entry.phrases.length === 0 || entry.phrases.some((p) => p.roles.some((role) => role.top)));
  const listed = entry.term ?? (inTurn ? null : section.term);
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
      const own = phrase.body?.thing ?? (section.label === '' ? pageBodyAt(sentence, 0, reading) : body);
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

/** When those under the heading were elected; of whoever was in the office before, that is no beginning. */
function chosenIn({ section, sentence, shared, phrases, term, label }: ListedOffice, reading: Reading): string | null {
  if (
    section.term?.from ||
    term !== null ||
    label !== null ||
    isReElected(sentence.text) ||
    (shared && phrases.some((p) => p.roles.some((role) => role.top)))
  )
    return null;
  return section.chosen ?? (section.elected ? (reading.document.published?.slice(0, 4) ?? null) : null);
}

const PAST_SEAT = /^(?:immediate[\s-])?past[\s-]/iu;

/** Offices that a body gives for parts of its work. */
const OF_A_PART =
  /^(?:(?:senior|deputy|acting|interim|assistant) )*(?:head|director|manager|coordinator|leiter(?:in)?|responsable|jefe|jefa)$/iu;

/** Seats on a board of who led it before and who will: they are held for its term. */
const SEAT = /immediate[\s-]past|elect(?:$|[\s-])|elett[oa]|elect[oa]|désigné/iu;

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

const CONGRESS_COMMITTEE =
  /(?:organi[sz]ing|local|programme?|scientific|congress|conference|symposium|abstract|host|tagungs|kongress|organisation|organizzator|organizador|locale?|scientifi|científic|оргкомитет|организационн|программн)/iu;

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
