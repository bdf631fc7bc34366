import { completed } from '../../../domain/told-dates.ts';
import type { Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { officesOf } from '../engine/office-phrase.ts';
import type { Draft, SentenceRule } from '../engine/rule.ts';

const THEY =
  '(?:(?:The )?(?:{name:opening} )?(?:(?:newly |re-?)?(?:successful|winning|elected) )?(?:candidates|nominees)|Those (?:newly |re-?)?(?:elected|chosen|appointed)|All (?:of them|\\p{L}+|{count:all})|They|Both|The (?:new|newly elected|elected|incoming) (?:board|officers|members|council|committee|directors|team|office[- ]bearers|trustees|councillors)(?: members)?|Sie alle|Alle \\p{L}+|Die (?:neuen|Gewählten|neu Gewählten) ?(?:Vorstandsmitglieder|Mitglieder)?|Der neue Vorstand|Le nouveau bureau|Les nouveaux élus|Il nuovo (?:direttivo|consiglio)|I nuovi eletti|La nueva (?:junta|directiva)|Het nieuwe bestuur|Новое правление)';
const BEGIN =
  '(?:(?:will )?(?:take|takes|took|start|starts|started|begin|begins|began|assume|assumes|assumed)(?: up)? (?:their|its)? ?(?:terms?|offices?|duties|posts?|positions?|roles?|seats?|places|work)(?: of office)?|(?:treten|tritt) (?:ihr|sein) Amt|(?:prend|prendra|prennent|prendront) (?:ses|leurs) fonctions|(?:entra|entrerà|entrano) in carica|(?:asume|asumirá) (?:sus funciones|el cargo)|treedt (?:aan|in functie)|приступ\\p{L}+ к работе)';

export const termsBegin: SentenceRule = {
  name: 'terms-begin',
  says: 'A sentence that tells when all of them take office dates the offices of those who are listed right above it: "All three start their terms on 1 July".',
  completes: true,
  patterns: [
    `(?:^|[.;:] )${THEY},? (?:\\p{L}+ )?${BEGIN},?(?: (?:at|after|following|nach|à l['’]issue de|al termine) (?:[^.;:\\uE000]|{others}){3,80}?)? (?:on|in|from|with effect from|am|im|le|en|il|nel|el|per|op|в)? ?{date}`,
  ],
  produce: (found) => {
    const day = found.mention('date');
    const { published } = found.reading.document;
    if (day?.kind !== 'date') return null;
    const ahead = published !== null && !/(?:took|started|began|assumed)/u.test(found.sentence.text);
    const since = day.date.yearStated ? day.date.from : published === null ? null : completed(day.date.from, published, ahead);
    if (since === null) return null;
    return listedAbove(found.reading, found.sentence.index).map(
      (subject): Draft => ({
        subject,
        predicate: 'role',
        value: 'office',
        timeOnly: true,
        since,
        tenure: published !== null && since > published ? 'elect' : null,
      }),
    );
  },
  examples: [
    {
      text: 'The members of the Rain Society have elected:\n\nPresident: Ada Example\n\nSuccessful candidates will take up their positions at the close of the Annual Meeting in Bergen on 2 December.',
      published: '2019-11-06',
      yields: [
        { subject: 'Ada Example', predicate: 'role', value: 'President', tenure: 'elect', since: '2019-12-02' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', tenure: 'elect', since: '2019-12-02' },
      ],
    },
    {
      text: 'Election results of the Rain Society\n\nTreasurer: Ada Example\nSecretary: Bo Sample\n\nBoth start their terms on October 1, 2019.',
      published: '2019-04-06',
      yields: [
        { subject: 'Ada Example', predicate: 'role', value: 'Treasurer', tenure: 'elect', since: '2019-10-01' },
        { subject: 'Bo Sample', predicate: 'role', value: 'Secretary', tenure: 'elect', since: '2019-10-01' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'The board of the Rain Society met.\n\nCandidates will take up their tents at the close of the camp in Bergen on 2 November 2021.',
      because: 'tents are no offices',
    },
    {
      text: 'Treasurer of the Rain Society: Ada Example\n\nThey start their walk on July 1, 2021.',
      because: 'a walk is no term of office',
    },
  ],
};

/** Whom the lines right above give an office. */
function listedAbove(reading: Reading, index: number): readonly Thing[] {
  const out: Thing[] = [];
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_BOARD); at--) {
    const sentence = reading.sentences[at];
    const persons = sentence?.mentions.flatMap((m) => (m.kind === 'person' && !m.pronoun ? [m.thing] : [])) ?? [];
    if (sentence === undefined || persons.length === 0) break;
    // names beside an office, or a name and no more
    if (officesOf(sentence).offices.length > 0 || sentence.text.length < LONGEST_NAME_LINE) out.push(...persons);
  }
  return [...new Set(out)];
}

/** Lines of a board. */
const LONGEST_BOARD = 20;
/** "Ada Example, Sample Hospital (Oslo)" */
const LONGEST_NAME_LINE = 90;
