import type { ReadSentence } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { fragment } from '../engine/match.ts';
import type { Draft, PageRule } from '../engine/rule.ts';

export const headsOfUnits: PageRule = {
  name: 'heads-of-units',
  says: 'Behind "departments and their heads", in the line or the list below, each department stands with the person who heads it.',
  read: (reading) => {
    const out: Draft[] = [];
    let under: { readonly office: string; readonly segment: number } | null = null;
    for (const sentence of reading.sentences) {
      const head = HEAD.exec(sentence.text);
      if (head !== null) {
        const office = officeIn(head.groups?.['office'] ?? '');
        const from = head[0].length;
        if (from >= sentence.text.length) under = { office, segment: sentence.segment.index };
        else for (const [start, end] of itemsOf(sentence.text, from)) out.push(...unitIn(sentence, start, end, office, reading));
        continue;
      }
      if (under === null) continue;
      const near = sentence.segment.index - under.segment <= LONGEST_GAP;
      const drafts = near ? unitIn(sentence, 0, sentence.text.length, under.office, reading) : [];
      if (drafts.length === 0) under = null;
      else {
        out.push(...drafts);
        under = { ...under, segment: sentence.segment.index };
      }
    }
    return out;
  },
  examples: [
    {
      text: 'The Rain Hospital is a hospital.\n\nDepartments and their heads: Clouds and Fog, Dr. Ada Example; Snow, Sister Bo Sample.',
      published: '2015',
      yields: [
        { subject: 'Ada Example', predicate: 'role', value: 'head of Clouds and Fog', tenure: 'current' },
        { subject: 'Bo Sample', predicate: 'role', value: 'head of Snow', tenure: 'current' },
      ],
    },
    {
      text: 'The Rain Society is a society.\n\nWorking groups and chairs\n\n- Clouds: Prof. Ada Example\n- Fog – Dr. Bo Sample',
      published: '2015',
      yields: [
        { subject: 'Ada Example', predicate: 'role', value: 'chair of Clouds' },
        { subject: 'Bo Sample', predicate: 'role', value: 'chair of Fog' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'The Rain Hospital is a hospital.\n\nDepartments and their wards: Clouds and Fog, Dr. Ada Example.',
      because: 'wards are no heads',
    },
  ],
};

/** "Clouds and Fog, Dr. Ada Example": a unit and the person behind it. */
function unitIn(sentence: ReadSentence, start: number, end: number, office: string, reading: Reading): readonly Draft[] {
  const inside = sentence.mentions.filter((m) => m.start >= start && m.end <= end);
  const person = inside.find((m) => m.kind === 'person' && !m.pronoun);
  if (person?.kind !== 'person' || inside.some((m) => m.kind === 'person' && m !== person)) return [];
  const unit = UNIT.exec(sentence.text.slice(start, person.start).replace(TITLES, ''))?.groups?.['unit']?.trim();
  if (unit === undefined) return [];
  const role = `${office} of ${unit}`;
  const { body } = reading;
  return [
    {
      subject: person.thing,
      predicate: 'role',
      value: role,
      role,
      sentence,
      ...(body === null ? {} : { qualifiers: { organization: body } }),
    },
  ];
}

/** [start, end) of each item between semicolons. */
function itemsOf(text: string, from: number): readonly (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [];
  let start = from;
  for (let at = from; at <= text.length; at++) {
    if (at < text.length && text[at] !== ';') continue;
    out.push([start, at]);
    start = at + 1;
  }
  return out;
}

function officeIn(plural: string): string {
  return plural.toLowerCase().replace(/men$/u, 'man').replace(/s$/u, '');
}

/** So many segments may a unit be away from the one before. */
const LONGEST_GAP = 2;
const HEAD =
  /^(?:our |the )?(?:departments?|units|sections|divisions|wards|clinics|services|working groups|committees|chapters|branches|task forces|laboratories)(?:,? and| with|,| \/| &) (?:their |the )?(?<office>heads|chairs|chairmen|chairpersons|leaders|leads|directors|co-?ordinators|convenors|conveners)\s?[:–—]?\s?/iu;
const TITLES = new RegExp(`${fragment('titles')}$`, 'iu');
const UNIT = /^\s*(?<unit>[^:;.()–—]{2,60}?)(?:,|\s?:|\s?[–—-]|\s?\()\s*$/u;
