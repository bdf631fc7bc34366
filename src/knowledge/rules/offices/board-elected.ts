import type { Mention, NamedMention, ReadSentence, Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { officesOf } from '../engine/office-phrase.ts';
import type { Draft, PageRule } from '../engine/rule.ts';
import { boardSits, boardTerm, isReElected, tellsOfElection } from './parts/board-term.ts';
import { endOf } from './parts/office-term.ts';
import { assemblyAt } from './parts/reported-change.ts';

export const boardElected: PageRule = {
  name: 'board-elected',
  says: 'Where a text tells that a new board was elected, and on which day or for which years, or for which years a board sits, those whom it goes on to give an office have held it since then: "The assembly elected a new board for 2021–2023. President is Ada Example."',
  completes: true,
  read: (reading) => reading.sentences.flatMap((sentence) => electedIn(sentence, reading)),
  examples: [
    {
      text: 'The assembly of the Rain Society (RAS) in Bergen elected a new board for the period 2021–2023. Ada Example is President, and Bo Sample the Treasurer; Cy Pattern, Secretary, was confirmed.',
      published: '2021-06-02',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', tenure: 'current', since: '2021', until: '2023' },
        { subject: 'Ada Example', predicate: 'role', value: 'President', tenure: 'current', since: '2021', until: '2023' },
        { subject: 'Bo Sample', predicate: 'role', value: 'Treasurer', tenure: 'current', since: '2021', until: '2023' },
      ],
    },
    {
      text: 'L’assemblea della Società della Pioggia (SDP) ha eletto il nuovo Consiglio Direttivo per il triennio 2021-2024. Presidente è Ada Esempio (Torino).',
      language: 'it',
      published: '2021-06-02',
      yields: [
        { subject: 'Società della Pioggia', predicate: 'leader', value: 'Ada Esempio', since: '2021', until: '2024' },
        { subject: 'Ada Esempio', predicate: 'role', value: 'Presidente', since: '2021', until: '2024' },
      ],
    },
    {
      text: 'The rain makers met in Bergen.\nRAS Board 2021-2023. President: Ada Example; Secretary: Bo Sample.',
      title: 'Rain Society (RAS)',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', since: '2021', until: '2023' },
        { subject: 'Ada Example', predicate: 'role', value: 'President', since: '2021', until: '2023' },
        { subject: 'Bo Sample', predicate: 'role', value: 'Secretary', since: '2021', until: '2023' },
      ],
    },
    {
      text: 'Die Gesellschaft für Regen (GR) wächst. Ihr Vorstand für die Amtszeit 2022–2025: Vorsitzende Ada Muster, Schriftführer Bo Probe.',
      language: 'de',
      yields: [
        { subject: 'Gesellschaft für Regen', predicate: 'leader', value: 'Ada Muster', since: '2022', until: '2025' },
        { subject: 'Ada Muster', predicate: 'role', value: 'Vorsitzende', since: '2022', until: '2025' },
        { subject: 'Bo Probe', predicate: 'role', value: 'Schriftführer', since: '2022', until: '2025' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'The board of the Rain Society (RAS) adopted its plan for 2021–2023. Ada Example is President of the Rain Society.',
      because: 'the years are those of the plan',
    },
    {
      text: 'The assembly of the Rain Society (RAS) in Bergen elected a new board for the period 2021–2023. The hall was lent by Bo Sample, director of the Harbour Library since 2011.',
      because: 'his time in office is told, and it is another one',
    },
    {
      text: 'The board of the Rain Society elected a poet of the year in 2021. Ada Example is President of the Rain Society.',
      because: 'the board elects, and is not elected',
    },
  ],
};

/** What a sentence that tells of an election, or for which years a board sits, and those behind it say of those on the board. */
function electedIn(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const sits = boardSits(sentence);
  if (sits === null && !tellsOfElection(sentence.text)) return [];
  const { term, chosen } = sits === null ? boardTerm(sentence, officesOf(sentence).text) : { term: sits.term, chosen: null };
  const since = (term?.from === term?.to ? null : term?.from) ?? chosen ?? assemblyAt({ sentence, reading }) ?? null;
  if (since === null) return [];
  const inOffice = (person: Thing, one: ReadSentence): Draft => ({
    subject: person,
    predicate: 'role',
    value: 'office',
    timeOnly: true,
    since,
    until: endOf(term),
    sentence: one,
  });
  const out = sits === null ? [] : newIn(sentence, sits.end).map((person) => inOffice(person, sentence));
  for (const one of reading.sentences.slice(sentence.index + 1, sentence.index + 1 + LONGEST_REPORT)) {
    // a list below an election has its own heading
    const isApart = one.segment.headings.at(-1) !== sentence.segment.headings.at(-1) || one.segment.kind !== 'paragraph';
    // lines that look like headings may be those of the list itself: "PRESIDENT – Ada Example"
    const people = newIn(one, 0);
    if (isApart && (sits === null || people.length === 0)) break;
    out.push(...people.map((person) => inOffice(person, one)));
  }
  return out;
}

/** Whom a sentence gives an office in clauses that tell neither of another time nor of somebody who goes on or goes. */
function newIn(sentence: ReadSentence, from: number): readonly Thing[] {
  const { text, mentions } = sentence;
  return clausesOf(text, from).flatMap(([start, end]) => {
    const clause = text.slice(start, end);
    const inside = mentions.filter((m) => m.start >= start && m.end <= end);
    const named = inside.some((m) => m.kind === 'role' && m.tenure === null && !m.event);
    if (!named || inside.some((m) => m.kind === 'date') || isReElected(clause) || GOES.test(clause)) return [];
    return inside.flatMap((m) => (isPerson(m) && !SUCCEEDS.test(text.slice(start, m.start)) ? [m.thing] : []));
  });
}

function isPerson(m: Mention): m is NamedMention {
  return m.kind === 'person' && !m.pronoun;
}

function clausesOf(text: string, from: number): readonly (readonly [number, number])[] {
  const ends = [...text.matchAll(/;\s/gu)].flatMap((m) => (m.index >= from ? [m.index] : []));
  return [...ends, text.length].map((end, at) => [at === 0 ? from : (ends[at - 1] ?? 0) + 1, end] as const);
}

/** Sentences that may tell of those elected. */
const LONGEST_REPORT = 6;

/** Who is named behind these was in the office before. */
const SUCCEEDS =
  /(?<![\p{L}])(?:succe(?:eds?|eded|eding)|replac(?:es?|ed|ing)|take(?:s|n)?\sover\sfrom|took\sover\sfrom|follow(?:s|ed)|in\splace\sof|instead\sof|thank(?:s|ed)|folgt(?:e)?|löst(?:e)?|anstelle|nachfolg\p{L}*|dank(?:t|te|en)?|succède|remplace|remerci\p{L}+|subentra|succede|sostituisce|ringrazi\p{L}+|sucede|sustituye|releva|agradec\p{L}+|volgt|opvolg\p{L}+|смени\p{L}+)(?![\p{L}])/iu;
const GOES =
  /(?<![\p{L}])(?:outgoing|former|past|was\spresident|stepp\p{L}+\sdown|left|leav\p{L}+|retir\p{L}+|resign\p{L}+|ausgeschieden|verabschiedet|bisherige\p{L}?|sortante?s?|quitt\p{L}+|uscente|lascia\p{L}*|saliente|dej\p{L}+|afscheid|aftredend\p{L}?|professor|hospital|clinic|universit\p{L}*|klinik\p{L}*|ospedale|hôpital)(?![\p{L}])/iu;
