// Tables of events as a page's text holds them: rows with a bar between their cells, under a row that names the columns.
// Knows the words for columns, and nothing of what a row tells.

import type { ReadSentence } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';

export interface Row {
  readonly sentence: ReadSentence;
  readonly cells: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

export interface Table {
  readonly header: Row;
  readonly rows: readonly Row[];
}

export function tablesOf(reading: Reading): readonly Table[] {
  const tables: { header: Row; rows: Row[] }[] = [];
  let last = -2;
  for (const sentence of reading.sentences) {
    const { segment } = sentence;
    if (sentence.text !== segment.text || segment.text.length > LONGEST_ROW || !segment.text.includes(' | ')) continue;
    const row = { sentence, cells: cellsOf(sentence.text) };
    const table = tables.at(-1);
    if (table !== undefined && segment.index === last + 1 && row.cells.length === table.header.cells.length) table.rows.push(row);
    else tables.push({ header: row, rows: [] });
    last = segment.index;
  }
  return tables.filter((table) => table.rows.length > 0);
}

/** What the columns hold, by their titles; null for those without a known one. */
export function columnsOf(header: Row): readonly (string | null)[] {
  return header.cells.map(({ text }) => COLUMNS.find(([, title]) => title.test(text))?.[0] ?? null);
}

/** "Our World Meetings of Sample Weavers so far" → "World Meeting of Sample Weavers": the series that the line above a table names. */
export function seriesAbove(header: Row, reading: Reading): string | null {
  const line = reading.segments[header.sentence.segment.index - 1]?.text ?? '';
  const match = line.length > LONGEST_ROW ? null : SERIES.exec(line);
  if (match?.groups === undefined) return null;
  const { noun = '', behind = '' } = match.groups;
  const before = (match.groups['before'] ?? '').replace(ARTICLE, '');
  // "our congresses" alone are anybody's
  if (before === '' && behind === '') return null;
  return `${before}${noun
    .replace(/sia$/u, 'sium')
    .replace(/ies$/u, 'y')
    .replace(/sses$/u, 'ss')
    .replace(/(?<=[^su])s$/u, '')}${behind}`;
}

function cellsOf(text: string): Row['cells'] {
  let at = 0;
  return text.split(' | ').map((part) => {
    const start = at;
    at += part.length + 3;
    return { text: part.trim(), start, end: start + part.length };
  });
}

const ARTICLE = /^(?:(?:our|the|all|past|previous|former|future|next|upcoming|list|table)\s)+/iu;

const LONGEST_ROW = 200;

const COLUMNS: readonly (readonly [string, RegExp])[] = [
  ['year', /^(?:years?|jahr|année|anno|año|ano|год|jaar)$/iu],
  [
    'place',
    /^(?:(?:host )?(?:city|town|place|venue|location)|where|ort|stadt|ville|lieu|città|luogo|sede|ciudad|lugar|город|место|plaats|stad)$/iu,
  ],
  ['days', /^(?:dates?|days|when|datum|termin|tage|jours|data|giorni|fechas?|даты?)$/iu],
  [
    'host',
    /^(?:(?:local )?hosts?|organi[sz]ers?|hosted by|organi[sz]ed by|gastgeber|veranstalter|ausrichter|organisateurs?|organizzatori?|organizador(?:es)?|организаторы?)$/iu,
  ],
  ['country', /^(?:countr(?:y|ies)|nations?|from|land|länder|pays|paese|paesi|país|países|страны?)$/iu],
  [
    'people',
    /^(?:(?:number of )?(?:delegates|participants|attendees|visitors|registrants|guests)|attendance|teilnehmer(?:innen)?|teilnehmende|besucher|participants|congressistes|partecipanti|iscritti|participantes|asistentes|участник(?:и|ов)|делегат(?:ы|ов)|deelnemers)$/iu,
  ],
];

const SERIES =
  /(?:^|\s)(?<before>(?:\p{Lu}[\p{L}-]*\s){0,5})(?<noun>Congresses|Meetings|Conferences|Symposia|Symposiums|Forums|Summits|Assemblies|Workshops|Conventions|Seminars|Festivals)(?<behind>(?:\s(?:of|on|for)(?:\sthe)?(?:\s(?:(?:and|of|in|for|the)\s)?\p{Lu}[\p{L}-]*){1,7})?)/u;
