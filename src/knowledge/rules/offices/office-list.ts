import type { Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import type { Draft, PageRule } from '../engine/rule.ts';
import { isMourned, isWorkplace, officeDrafts, pageBodyAt, withoutBoard } from './parts/office.ts';
import { type ListedOffice, listedOffices } from './parts/office-lines.ts';

export const officeList: PageRule = {
  name: 'office-list',
  says: 'Lists and blocks of lines give offices: "President: Ada Example" under "Executive Committee", "Ada Example 2010–2012" under "Past Presidents".',
  read: (reading) => {
    const entries = listedOffices(reading);
    return entries.flatMap((entry) => [...offices(entry, entries, reading), ...whereabouts(entry)]);
  },
  examples: [
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
  ],
  nearMisses: [
    {
      text: 'The Rain Society is a society of rain makers.\n\nProgramme\n09:00 Ada Example\n10:00 Bo Sample',
      because: 'speakers of a programme hold no office',
    },
  ],
};

function offices(entry: ListedOffice, all: readonly ListedOffice[], reading: Reading): readonly Draft[] {
  const { person, section, sentence } = entry;
  const over = section.body ?? reading.body;
  const body = over === null ? null : withoutBoard(over, reading);
  const dead = isMourned(person, reading);
  const listed = entry.term ?? (entry.shared ? null : section.term);
  const phrases = entry.phrases.length > 0 ? entry.phrases : section.phrase === null ? [] : [section.phrase];
  if (phrases.length === 0) {
    if (!section.board) return [];
    const role = section.part ? `${section.label} member` : 'board member';
    return [
      {
        subject: person,
        predicate: 'role',
        value: role,
        role,
        tenure: dead ? 'former' : null,
        since: listed !== null && listed.from !== listed.to ? listed.from : null,
        until: listed !== null && listed.from !== listed.to ? listed.to : null,
        sentence,
        ...(body === null ? {} : { qualifiers: { organization: body } }),
      },
    ];
  }
  return phrases.flatMap((phrase) =>
    phrase.roles.flatMap((role) => {
      const own = phrase.body?.thing ?? (section.label === '' ? pageBodyAt(sentence, 0, reading) : body);
      // the term of a board is nobody's who left before it or comes after it
      const term = listed !== section.term || entry.term !== null || (phrase.tenure ?? role.tenure) === null ? listed : null;
      const since = phrase.since ?? (term === null || (term.from === term.to && !entry.open && !entry.shared) ? null : term.from);
      const until = phrase.until ?? (term === null || term.from === term.to ? null : term.to);
      // of several holders in turn none is the present one unless the list says so
      const former = entry.shared && role.top && !entry.open && until === null && phrase.tenure === null && role.tenure === null;
      if (former && since === null) return [];
      const newest = former && latest(all, entry);
      return officeDrafts({
        person,
        role,
        body: own,
        event: phrase.event?.thing ?? (role.event ? reading.event : null),
        since,
        until,
        tenure: dead || (former && !newest) ? 'former' : (phrase.tenure ?? role.tenure),
        title: phrase.title,
        whole: phrase.whole && !(section.part && phrase.body === null),
        ...(phrase.body === null ? { certainty: 'inferred' } : {}),
      }).map((draft) => ({ ...draft, sentence }));
    }),
  );
}

/** Is it the newest entry of its list? Who holds an office last may hold it still. */
function latest(all: readonly ListedOffice[], entry: ListedOffice): boolean {
  const same = all.filter((e) => e.section === entry.section && e.term !== null);
  return same.every((e) => (e.term?.from ?? '') <= (entry.term?.from ?? ''));
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
  const places = entry.whereabouts.flatMap((m) => (m.kind === 'place' ? [m.text] : []));
  if (places.length > 0) out.push({ subject: person, predicate: 'location', value: [...new Set(places)].slice(0, 3).join(', '), sentence });
  return out;
}
