import type { ReadSentence, Thing } from '../../mentions/mention.ts';
import { eventHead } from '../../mentions/names/heads.ts';
import { wordsOf } from '../../mentions/names/words.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { listedTurn, toldTurns } from './parts/places-in-turn.ts';

export const eventYearList: PageRule = {
  name: 'event-year-list',
  says: 'A list of editions, each with its year and where it is held: "2022 Congress (Virtual): China", lines of towns with years under "Past meetings", "has met in Oslo (1990) and Graz (1992)"; a place that is still open is none.',
  read: (reading) =>
    reading.sentences.flatMap((sentence): readonly Draft[] => {
      const found = edition(sentence);
      if (found === null) {
        const listed = listedTurn(sentence, reading);
        return listed.length > 0 ? listed : toldTurns(sentence, reading);
      }
      const start: Draft = { subject: found.event, predicate: 'startDate', value: found.year, sentence };
      const qualifiers = found.kind === null ? {} : { qualifiers: { kind: found.kind } };
      return found.place === null
        ? [start]
        : [start, { subject: found.event, predicate: 'location', value: found.place, sentence, ...qualifiers }];
    }),
  examples: [
    {
      text: 'The congresses of the Northern Society of Examples:\n\n- 2022 Congress (Virtual): Norway\n- 2023 Congress (In person): Turku, Finland\n- 2024 Congress: tbd',
      yields: [
        { subject: '2022 Congress', predicate: 'startDate', value: '2022' },
        { subject: '2022 Congress', predicate: 'location', value: 'Norway' },
        { subject: '2023 Congress', predicate: 'startDate', value: '2023' },
        { subject: '2023 Congress', predicate: 'location', value: 'Turku, Finland' },
        { subject: '2024 Congress', predicate: 'startDate', value: '2024' },
      ],
    },
    {
      text: 'The Kiln Society (KS) is old\n\n# Past meetings\n\n- 1990 Oslo, Norway\n- 1992 Graz, Austria',
      yields: [
        { subject: 'KS meeting 1990', predicate: 'startDate', value: '1990' },
        { subject: 'KS meeting 1990', predicate: 'location', value: 'Oslo, Norway' },
        { subject: 'KS meeting 1992', predicate: 'startDate', value: '1992' },
        { subject: 'KS meeting 1992', predicate: 'location', value: 'Graz, Austria' },
      ],
    },
    {
      text: 'Since then the Kiln Society (KS) has met in Oslo (1990) and Graz (1992).',
      yields: [
        { subject: 'KS meeting 1990', predicate: 'location', value: 'Oslo' },
        { subject: 'KS meeting 1992', predicate: 'location', value: 'Graz' },
      ],
    },
  ],
  nearMisses: [
    { text: 'The Kiln Society opened offices in Oslo (1990) and Graz (1992), where its members met.', because: 'offices are no meetings' },
    { text: 'Ada Example (Oslo, 1990) and Bo Sample (Graz, 1992) wrote on meetings.', because: 'works that are cited' },
    { text: '- 2022 Congress: Norway wins the cup of the Northern Society', because: 'a sentence, and no place' },
    { text: 'The 2022 Congress was held in Norway.', because: 'no line of a list: other rules read it' },
  ],
};

interface Edition {
  readonly event: Thing;
  readonly year: string;
  readonly place: string | null;
  readonly kind: string | null;
}

function edition(sentence: ReadSentence): Edition | null {
  const { text } = sentence;
  if (text !== sentence.segment.text || text.length > 120) return null;
  const [event] = mentionsOf(sentence, 'event');
  const year = event === undefined ? undefined : /(?:19|20)\d\d/u.exec(event.text)?.[0];
  if (event === undefined || year === undefined || event.start > 2) return null;
  if (!wordsOf(event.text).some((w) => eventHead(w.text) !== null)) return null;
  const places = mentionsOf(sentence, 'place');
  const [first] = places;
  const last = places.at(-1);
  const rest = text.slice(event.end);
  if (first === undefined || last === undefined) return OPEN.test(rest) ? { event: event.thing, year, place: null, kind: null } : null;
  const form = FORM.exec(text.slice(event.end, first.start));
  if (form === null || !/^\)?\s?(?:\([^()]{1,30}\))?$/u.test(text.slice(last.end))) return null;
  const kind = /virtual|online/iu.test(form[0]) ? 'virtual' : /hybrid/iu.test(form[0]) ? 'hybrid' : null;
  return { event: event.thing, year, place: text.slice(first.start, last.end), kind };
}

const OPEN = /^\s?(?:\([^()]{1,20}\))?\s?[:–—-]\s?(?:tbd|tbc|tba|to be (?:decided|announced|confirmed))(?:\s\([^()]{1,30}\))?$/iu;
const FORM = /^\s?(?:\((?:virtual|hybrid|online|in person|in-person|on-?site|face to face)\))?\s?[:–—,-]\s$/iu;
