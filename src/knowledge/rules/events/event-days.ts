import { yearInName } from '../../mentions/events/event-names.ts';
import type { ReadSentence, Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { collect } from './parts/candidates.ts';
import { isForeign, isOneEdition, isTooCoarse } from './parts/day-foreign.ts';
import { isNewDate, MOVED, NEW_DATE } from './parts/day-moved.ts';
import { clauseTie, monthsIn, tieOf } from './parts/days-tied.ts';
import { type Candidate, openingIn, STRENGTH, yearBeside } from './parts/days-told.ts';
import { daysOf } from './parts/event-day.ts';
import { heldWith } from './parts/event-link.ts';
import { isOwn } from './parts/event-scene.ts';
import { citiesIn } from './parts/event-town.ts';
import { tenseAt } from './parts/tense.ts';

export const eventDays: PageRule = {
  name: 'event-days',
  says: 'An event takes place on the days printed beside its name, in the line under it, or with "held", "took place", "will meet"; a deadline, a page\'s own date or the day of something else is not the event\'s.',
  read: (reading) => {
    const byEvent = new Map<Thing, Candidate[]>();
    for (const sentence of reading.sentences) {
      if (MOVED.test(sentence.text) && !NEW_DATE.test(sentence.text)) continue;
      for (const candidate of candidatesIn(sentence, reading)) collect(byEvent, candidate);
    }
    const drafts = [...byEvent.values()].flatMap((candidates) => {
      const chosen = choose(candidates);
      return chosen === null ? [] : draftsOf(chosen);
    });
    return [...drafts, ...yearsOf(reading, new Set(drafts.map((draft) => draft.subject)))];
  },
  examples: [
    {
      text: 'The Northern Society of Examples writes its story\n1983 – at the World Congress in Bergen Ada Example speaks on wool',
      yields: [{ subject: 'World Congress', predicate: 'startDate', value: '1983' }],
    },
    {
      text: 'For years we had not met; now the society invites you to the 12th Nordic Congress of Examples from 17 to 22 September.',
      published: '2022-08-15',
      yields: [
        { subject: '12th Nordic Congress of Examples', predicate: 'startDate', value: '2022-09-17' },
        { subject: '12th Nordic Congress of Examples', predicate: 'endDate', value: '2022-09-22' },
      ],
    },
    {
      text: 'The Congress of the Sample Society, and with it the 9th Kiln Conference, took place in Bergen from 3 to 5 May 2023.',
      yields: ['Congress of the Sample Society', '9th Kiln Conference'].flatMap((subject) => [
        { subject, predicate: 'startDate', value: '2023-05-03' } as const,
        { subject, predicate: 'endDate', value: '2023-05-05' } as const,
      ]),
    },
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen, Norway, from 3 to 5 May 2023.',
      yields: [
        { subject: '12th Nordic Congress of Examples', predicate: 'startDate', value: '2023-05-03' },
        { subject: '12th Nordic Congress of Examples', predicate: 'endDate', value: '2023-05-05' },
      ],
    },
    {
      text: 'NEXT MEETING\n13th Nordic Congress of Examples\n9 – 11 June 2024, Turku (Finland)\n\nPAST MEETING\n12th Nordic Congress of Examples\n3 – 5 May 2023, Bergen (Norway)',
      yields: [
        { subject: '13th Nordic Congress of Examples', predicate: 'startDate', value: '2024-06-09' },
        { subject: '13th Nordic Congress of Examples', predicate: 'endDate', value: '2024-06-11' },
        { subject: '12th Nordic Congress of Examples', predicate: 'startDate', value: '2023-05-03' },
        { subject: '12th Nordic Congress of Examples', predicate: 'endDate', value: '2023-05-05' },
      ],
    },
    {
      text: 'The 4th Example Symposium opens in Graz on Thursday. September 14-16 are the days of the symposium.',
      published: '2023-09-12',
      yields: [
        { subject: '4th Example Symposium', predicate: 'startDate', value: '2023-09-14' },
        { subject: '4th Example Symposium', predicate: 'endDate', value: '2023-09-16' },
      ],
    },
    {
      text: 'Die 7. Beispieltagung fand vom 2. bis 4. März 2017 in Ulm statt.',
      language: 'de',
      yields: [
        { subject: '7. Beispieltagung', predicate: 'startDate', value: '2017-03-02' },
        { subject: '7. Beispieltagung', predicate: 'endDate', value: '2017-03-04' },
      ],
    },
    {
      text: 'Il 3° Congresso Nazionale degli Esempi si terrà a Lucca da giovedì 6 a sabato 8 giugno 2019.',
      language: 'it',
      yields: [
        { subject: '3° Congresso Nazionale degli Esempi', predicate: 'startDate', value: '2019-06-06' },
        { subject: '3° Congresso Nazionale degli Esempi', predicate: 'endDate', value: '2019-06-08' },
      ],
    },
    {
      text: 'To hold the 6th Meeting of Potters the Northern Society of Examples moves to Bergen, May 3-5, 2023.',
      yields: [
        { subject: '6th Meeting of Potters', predicate: 'startDate', value: '2023-05-03' },
        { subject: '6th Meeting of Potters', predicate: 'endDate', value: '2023-05-05' },
      ],
    },
    {
      text: 'Fifty people met in Cork in 1979. The 1st Example Forum was in 1981.',
      yields: [{ subject: '1st Example Forum', predicate: 'startDate', value: '1981' }],
    },
    {
      text: 'The 12th Nordic Congress of Examples opened yesterday in Bergen. The congress ends tomorrow with a concert.',
      published: '2023-05-04',
      yields: [
        { subject: '12th Nordic Congress of Examples', predicate: 'startDate', value: '2023-05-03' },
        { subject: '12th Nordic Congress of Examples', predicate: 'endDate', value: '2023-05-05' },
      ],
    },
    {
      text: 'The 12th Nordic Congress of Examples opened on Wednesday, 3 May, and came to an end in Bergen on Friday.',
      published: '2023-05-08',
      yields: [
        { subject: '12th Nordic Congress of Examples', predicate: 'startDate', value: '2023-05-03' },
        { subject: '12th Nordic Congress of Examples', predicate: 'endDate', value: '2023-05-05' },
      ],
    },
    {
      text: '12th Example Teaching Day\nSaturday 9 November 2019, 9.30 to 16.00',
      yields: [{ subject: '12th Example Teaching Day', predicate: 'startDate', value: '2019-11-09' }],
    },
    {
      text: 'The 12th Nordic Congress of Examples, planned for May 2021 in Bergen, was called off and is due there on 3–5 May 2022.',
      yields: [
        { subject: '12th Nordic Congress of Examples', predicate: 'startDate', value: '2022-05-03' },
        { subject: '12th Nordic Congress of Examples', predicate: 'endDate', value: '2022-05-05' },
      ],
    },
    {
      text: 'The 12th Nordic Congress of Examples, which opened in the harbour town on Wednesday, closes tomorrow, Saturday.',
      published: '2023-05-05',
      yields: [
        { subject: '12th Nordic Congress of Examples', predicate: 'startDate', value: '2023-05-03' },
        { subject: '12th Nordic Congress of Examples', predicate: 'endDate', value: '2023-05-06' },
      ],
    },
    {
      text: 'Ulm: Mit einem Fest ging am Samstag, 4. März, die 7. Beispieltagung zu Ende. Eröffnet wurde sie am Donnerstag, 2. März.',
      language: 'de',
      published: '2017-03-07',
      yields: [
        { subject: '7. Beispieltagung', predicate: 'startDate', value: '2017-03-02' },
        { subject: '7. Beispieltagung', predicate: 'endDate', value: '2017-03-04' },
      ],
    },
    {
      text: 'New council (chosen at the 14th Example Assembly, Bergen, 20 May 2023)',
      yields: [{ subject: '14th Example Assembly', predicate: 'startDate', value: '2023-05-20' }],
    },
    {
      text: 'Le rideau est tombé samedi sur le 12e Congrès des potiers, ouvert le mercredi 21 juin à Metz.',
      language: 'fr',
      published: '2023-06-26',
      yields: [
        { subject: '12e Congrès des potiers', predicate: 'startDate', value: '2023-06-21' },
        { subject: '12e Congrès des potiers', predicate: 'endDate', value: '2023-06-24' },
      ],
    },
    {
      text: 'The vote was held at the general assembly in Ulm on 8 September.',
      published: '2019-09-12',
      yields: [{ subject: 'general assembly', predicate: 'startDate', value: '2019-09-08' }],
    },
    {
      text: 'Die nächste Jahrestagung findet am 3. und 4. Mai 2024 in Ulm statt.',
      language: 'de',
      yields: [
        { subject: 'Jahrestagung', predicate: 'startDate', value: '2024-05-03' },
        { subject: 'Jahrestagung', predicate: 'endDate', value: '2024-05-04' },
      ],
    },
    {
      text: "L'assemblea dei soci, riunita a Lucca sabato 4 maggio, ha approvato il bilancio.",
      language: 'it',
      published: '2024-05-08',
      yields: [{ subject: 'assemblea dei soci', predicate: 'startDate', value: '2024-05-04' }],
    },
    {
      text: 'Tijdens de ledenvergadering op zaterdag 4 mei in Breda is Ada Example gekozen.',
      language: 'nl',
      published: '2024-05-08',
      yields: [{ subject: 'ledenvergadering', predicate: 'startDate', value: '2024-05-04' }],
    },
    {
      text: 'The Northern Society of Examples took its present name at the AGM of 1994.',
      yields: [{ subject: 'AGM', predicate: 'startDate', value: '1994' }],
    },
    {
      text: '4th Example Symposium\nSaturday, 4 May 2024\nLecture Hall, Harbour Hospital',
      yields: [{ subject: '4th Example Symposium', predicate: 'startDate', value: '2024-05-04' }],
    },
    {
      text: 'El IV Congreso de Ejemplos se celebra en Lugo desde este jueves y hasta el sábado, 25 de mayo.',
      language: 'es',
      published: '2019-05-23',
      yields: [
        { subject: 'IV Congreso de Ejemplos', predicate: 'startDate', value: '2019-05-23' },
        { subject: 'IV Congreso de Ejemplos', predicate: 'endDate', value: '2019-05-25' },
      ],
    },
    {
      text: 'Old looms still run, weavers heard yesterday as the 4th Example Symposium got under way in Graz. The symposium ends tomorrow.',
      published: '2024-05-04',
      yields: [
        { subject: '4th Example Symposium', predicate: 'startDate', value: '2024-05-03' },
        { subject: '4th Example Symposium', predicate: 'endDate', value: '2024-05-05' },
      ],
    },
    {
      text: "The Rain Society's AGM took place in Leeds on 7 October.",
      published: '2022-10-12',
      yields: [{ subject: 'AGM', predicate: 'startDate', value: '2022-10-07' }],
    },
    {
      text: 'La asamblea general ordinaria, celebrada en Lugo el 7 de octubre de 2022, eligió a Ada Ejemplo.',
      language: 'es',
      yields: [{ subject: 'asamblea general ordinaria', predicate: 'startDate', value: '2022-10-07' }],
    },
    {
      text: 'He led the division and organised its 9th meeting, held in Ulm in 1987.',
      yields: [{ subject: '9th meeting', predicate: 'startDate', value: '1987' }],
    },
    {
      text: 'Treasurer, 2nd Example Conference, Ulm 2016',
      yields: [{ subject: '2nd Example Conference', predicate: 'startDate', value: '2016' }],
    },
    {
      text: 'Past meetings\n\n2015 Example Congress: Bergen, Norway',
      yields: [{ subject: '2015 Example Congress', predicate: 'startDate', value: '2015' }],
    },
    {
      text: 'Two were good: CLAYS North 2010, Bergen, Norway, 2nd-5th March, and CLAYS South 2010, Graz, Austria, 10th-12th March.',
      yields: [
        { subject: 'CLAYS North 2010', predicate: 'startDate', value: '2010-03-02' },
        { subject: 'CLAYS North 2010', predicate: 'endDate', value: '2010-03-05' },
        { subject: 'CLAYS South 2010', predicate: 'startDate', value: '2010-03-10' },
        { subject: 'CLAYS South 2010', predicate: 'endDate', value: '2010-03-12' },
      ],
    },
    {
      text: 'They talked of wool at the first meeting of the Rain Society: Bergen, Norway, Harbour Hotel, 3 May 1982.',
      yields: [{ subject: 'first meeting of the Rain Society', predicate: 'startDate', value: '1982-05-03' }],
    },
    {
      text: '39th Annual Example Meeting\n\nFor the second time we were at the meeting (Norway, October 2023) for weavers in Spain.',
      yields: [{ subject: '39th Annual Example Meeting', predicate: 'startDate', value: '2023-10' }],
    },
    {
      text: 'The 4th Example Symposium follows on 20-22 September in Graz.',
      published: '2018-06-01',
      yields: [
        { subject: '4th Example Symposium', predicate: 'startDate', value: '2018-09-20' },
        { subject: '4th Example Symposium', predicate: 'endDate', value: '2018-09-22' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'The 4th Example Symposium was a success, and the 12th Nordic Congress of Examples took place in Bergen.',
      because: 'no day is told of either',
    },
    {
      text: 'Die Mitgliederversammlung wählte Ada Example am 7. Oktober 2022 zur Vorsitzenden.',
      because: 'a verb of its own stands between',
    },
    { text: 'Registration for our workshop opens on 3 March 2023.', because: 'what opens is the registration' },
    {
      text: 'Registration for the annual meeting closes on 8 September 2024.',
      because: 'whoever wants to come registers by that day',
    },
    { text: 'The minutes of the general assembly were printed on 8 September 2024.', because: 'the day of the minutes' },
    { text: 'The general assembly elects the board. On 8 September 2024 Ada Example took office.', because: 'the day of something else' },
    { text: '4th Example Symposium\n4 May 2024\nBy Ada Example', because: 'the day on which the page was written' },
    {
      text: 'Bergen, 18 Feb. The 12th Nordic Congress of Examples ended with a song.',
      because: 'the dateline is the day of the report',
    },
    {
      text: 'BERGEN, Feb 18 - The 12th Nordic Congress of Examples ended with a song that everybody knew by heart.',
      because: 'so is one with a dash',
    },
    {
      text: 'The 12th Nordic Congress of Examples has wound up.\n\nBergen, 13 May 2023, EXPRESS',
      because: 'the head of a news agency’s report',
    },
    { text: 'The 12th Nordic Congress of Examples ended on 5 May 2023.', because: 'the last day tells nothing of the first' },
    {
      text: 'The 12th Nordic Congress of Examples ended, and a holiday began yesterday.',
      because: 'the page has no day, and the holiday began',
    },
    { text: 'Abstracts for the 12th Nordic Congress of Examples are due by 10 January 2023.', because: 'a deadline is not the event' },
    {
      text: 'Oslo, 12 May 2023 – The 12th Nordic Congress of Examples was a success, say those who came from far and near to hear the lectures.',
      because: 'the date stands at the head of a news item',
    },
    {
      text: 'On 4 May 2023, at the 12th Nordic Congress of Examples, Ada Example received a prize.',
      because: 'a single day on which something happened at the event',
    },
    {
      text: 'The 12th Nordic Congress of Examples, planned for 3-5 May 2021, was postponed to 2023.',
      because: 'the days were given up',
    },
    { text: 'In May 2023 the founders in Bergen had no 12th Nordic Congress of Examples.', because: 'it was not held' },
    { text: 'The 12th Nordic Congress of Examples heard Ada Example, who came to Bergen in May 1998.', because: 'a person stands between' },
    { text: 'The 12th Nordic Congress of Examples will meet on 3-5 May.', because: 'no year, and the page is undated' },
  ],
};

function candidatesIn(sentence: ReadSentence, reading: Reading): readonly Candidate[] {
  const told = openingIn(sentence, reading);
  if (told.some(({ days }) => days.to > days.from)) return told;
  const out: Candidate[] = [];
  for (const mention of mentionsOf(sentence, 'date')) {
    if (MOVED.test(sentence.text) && !isNewDate(sentence, mention)) continue;
    if (isForeign(sentence, mention) || isTooCoarse(sentence, mention)) continue;
    const tied = tieOf(sentence, mention, reading) ?? clauseTie(sentence, mention, reading);
    if (tied === null || !isOwn(tied.event, sentence, mention.start)) continue;
    const days = daysOf(mention.date, {
      printed: mention.text,
      edition: yearInName(tied.event),
      nearby: yearBeside(sentence),
      published: reading.document.published,
      tense: tenseAt(sentence.text, mention),
    });
    const year = yearInName(tied.event);
    if (days === null || (days.from.length === 4 && days.from === year)) continue;
    // an edition of one year does not take place in another
    if (year !== null && Math.abs(Number(days.from.slice(0, 4)) - Number(year)) > 1) continue;
    out.push({ ...tied, days, sentence });
    const twin = heldWith(tied.event, sentence, mention.start);
    if (twin !== null) out.push({ ...tied, event: twin, days, sentence });
  }
  if (out.length === 0) out.push(...told);
  if (out.length === 0) out.push(...monthsIn(sentence, reading));
  return out;
}

/** "EXCON 2015: Bergen, Norway": where an edition's place is told and no day, the year in its name is when it was. */
function yearsOf(reading: Reading, dated: ReadonlySet<Thing>): readonly Draft[] {
  const out = new Map<Thing, Draft>();
  for (const sentence of reading.sentences) {
    for (const mention of mentionsOf(sentence, 'event')) {
      if (mention.pronoun || dated.has(mention.thing) || out.has(mention.thing)) continue;
      const year = yearInName(mention.thing);
      if (
        year === null ||
        !mention.thing.names.some((name) => name.startsWith(year) || name.endsWith(year)) ||
        !citiesIn(sentence, reading, []).some((city) => city.event === mention.thing)
      )
        continue;
      out.set(mention.thing, { subject: mention.thing, predicate: 'startDate', value: year, sentence, certainty: 'inferred' });
    }
  }
  return [...out.values()];
}

/** The best-tied days; where several are as good, those that hold the others; null when they contradict. */
function choose(candidates: readonly Candidate[]): Candidate | null {
  const best = Math.max(...candidates.map((c) => STRENGTH[c.tie]));
  const top = candidates.filter((c) => STRENGTH[c.tie] === best);
  const longest = Math.max(...top.map((c) => c.days.from.length));
  const precise = top.filter((c) => c.days.from.length === longest);
  const widest = precise.find((c) => precise.every((other) => c.days.from <= other.days.from && other.days.to <= c.days.to));
  if (widest !== undefined) return widest;
  // a day inside a report beside the days of the event; two ranges contradict
  const ranges = precise.filter((c) => c.days.from !== c.days.to);
  const [range] = ranges;
  const same = range !== undefined && ranges.every((c) => c.days.from === range.days.from && c.days.to === range.days.to);
  return same && isOneEdition(range.event) ? range : null;
}

function draftsOf({ event, days, sentence }: Candidate): readonly Draft[] {
  const shared = { subject: event, sentence, certainty: days.inferred ? 'inferred' : 'stated' } as const;
  const start: Draft = { ...shared, predicate: 'startDate', value: days.from };
  return days.to === days.from || days.to.length < 7 ? [start] : [start, { ...shared, predicate: 'endDate', value: days.to }];
}
