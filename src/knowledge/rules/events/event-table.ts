import type { Mention, ReadSentence, Thing } from '../../mentions/mention.ts';
import { nominativePlace } from '../../mentions/places/places.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { eventAround } from './parts/event-scene.ts';
import { columnsOf, type Row, seriesAbove, tablesOf } from './parts/table.ts';

export const eventTable: PageRule = {
  name: 'event-table',
  says: 'Tables about events: those who came by country, with their total, and the editions of a series, one to a row with year, town, days and host.',
  read: (reading) =>
    tablesOf(reading).flatMap(({ header, rows }) => {
      const columns = columnsOf(header);
      if (columns.includes('country') && columns.includes('people')) return comers(header, rows, columns, reading);
      const series = columns[0] === 'year' && columns.includes('place') ? seriesAbove(header, reading) : null;
      return series === null ? [] : rows.flatMap((row) => edition(row, columns, series, reading));
    }),
  examples: [
    {
      text: '12th Nordic Congress of Examples\n\nBergen, 3-5 May 2023\n\nCountry | Delegates\n\nNorway | 41\n\nEstonia | 33\n\nTOTAL | 74',
      yields: [
        { subject: '12th Nordic Congress of Examples', predicate: 'country', value: 'Norway' },
        { subject: '12th Nordic Congress of Examples', predicate: 'country', value: 'Estonia' },
        { subject: '12th Nordic Congress of Examples', predicate: 'attendance', value: '74' },
      ],
    },
    {
      text: 'Our World Meetings of Sample Weavers so far:\n\nYear | City | Dates | Host\n\n2019 | Bergen | 3-5 May | Hope Foundation\n\n2021 | online | 8 June | –\n\n2023 | tbd | October | you?',
      yields: [
        { subject: '2019 World Meeting of Sample Weavers', predicate: 'location', value: 'Bergen' },
        { subject: '2019 World Meeting of Sample Weavers', predicate: 'startDate', value: '2019-05-03' },
        { subject: '2019 World Meeting of Sample Weavers', predicate: 'endDate', value: '2019-05-05' },
        { subject: '2019 World Meeting of Sample Weavers', predicate: 'organizer', value: 'Hope Foundation' },
        { subject: '2021 World Meeting of Sample Weavers', predicate: 'location', value: 'online' },
        { subject: '2021 World Meeting of Sample Weavers', predicate: 'startDate', value: '2021-06-08' },
      ],
    },
  ],
  nearMisses: [
    {
      text: '12th Nordic Congress of Examples\n\nCountry | Cases\n\nNorway | 41\n\nEstonia | 33',
      because: 'the sick are counted, and not who came',
    },
    {
      text: 'Our branches so far:\n\nYear | City | Host\n\n2019 | Bergen | Hope Foundation',
      because: 'no series of events is named above',
    },
  ],
};

/** "Norway | 41", "TOTAL | 74". */
function comers(header: Row, rows: readonly Row[], columns: readonly (string | null)[], reading: Reading): readonly Draft[] {
  const event = eventAround(header.sentence, reading);
  if (event === null) return [];
  return rows.flatMap(({ sentence, cells }): readonly Draft[] => {
    const land = cells[columns.indexOf('country')];
    const people = cells[columns.indexOf('people')];
    if (land === undefined || people === undefined || !/^\d[\d.,\s]*$/u.test(people.text) || /^0+$/u.test(people.text)) return [];
    if (TOTAL.test(land.text)) return [{ subject: event, predicate: 'attendance', value: people.text, sentence }];
    const place = mentionsOf(sentence, 'place').find((m) => m.start >= land.start && m.end <= land.end && m.country !== null);
    return place === undefined ? [] : [{ subject: event, predicate: 'country', value: nominativePlace(place.text), sentence }];
  });
}

/** "2019 | Bergen | 3-5 May | Hope Foundation". */
function edition({ sentence, cells }: Row, columns: readonly (string | null)[], series: string, reading: Reading): readonly Draft[] {
  const cell = (column: string): Row['cells'][number] | undefined => {
    const found = columns.includes(column) ? cells[columns.indexOf(column)] : undefined;
    return found === undefined || OPEN.test(found.text) ? undefined : found;
  };
  const year = cell('year')?.text ?? '';
  const town = cell('place');
  if (!/^(?:19|20)\d\d$/u.test(year) || town === undefined) return [];
  const subject = reading.thing('event', `${year} ${series}`, sentence.index);
  const days = cell('days');
  const host = cell('host');
  const people = cell('people');
  return [
    { subject, predicate: 'location', value: town.text, sentence },
    ...daysOf(subject, year, sentence, days ?? null),
    ...(host === undefined
      ? []
      : [{ subject, predicate: 'organizer' as const, value: hostOf(host, sentence, reading), sentence, qualifiers: { kind: 'host' } }]),
    ...(people === undefined || !/^\d[\d.,\s]*$/u.test(people.text)
      ? []
      : [{ subject, predicate: 'attendance' as const, value: people.text, sentence }]),
  ];
}

function daysOf(subject: Thing, year: string, sentence: ReadSentence, cell: Row['cells'][number] | null): readonly Draft[] {
  const date = cell === null ? undefined : mentionsOf(sentence, 'date').find((m) => isInside(m, cell))?.date;
  if (date === undefined || date.ambiguous === true) return [{ subject, predicate: 'startDate', value: year, sentence }];
  const [from, to] = [date.from, date.to].map((day) => day.replace('XXXX', year));
  if (from === undefined || to === undefined || !from.startsWith(year)) return [];
  const start: Draft = { subject, predicate: 'startDate', value: from, sentence };
  return from === to || date.precision !== 'day' ? [start] : [start, { subject, predicate: 'endDate', value: to, sentence }];
}

function hostOf(cell: Row['cells'][number], sentence: ReadSentence, reading: Reading): Thing {
  const body = mentionsOf(sentence, 'org').find((m) => isInside(m, cell));
  return body?.thing ?? reading.thing('organization', cell.text, sentence.index);
}

function isInside(mention: Mention, cell: Row['cells'][number]): boolean {
  return mention.start >= cell.start && mention.end <= cell.end;
}

const TOTAL = /^(?:total|totale|sum|summe|gesamt|insgesamt|ensemble|итого|всего|totaal)$/iu;
/** A cell that is not filled in yet. */
const OPEN = /^(?:[\s–—?-]*|tb[acd]|to be (?:announced|confirmed|decided)|n\/?a|(?:perhaps )?you\??|open|offen|vacant)$/iu;
