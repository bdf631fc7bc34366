import { eventHead } from '../mentions/heads.ts';
import type { ReadSentence, Thing } from '../mentions/mention.ts';
import { wordsOf } from '../mentions/words.ts';
import { type Draft, mentionsOf, type PageRule } from './rule.ts';

export const eventYearList: PageRule = {
  name: 'event-year-list',
  says: 'A list of editions, one to a line with its year and where it is held: "2022 Congress (Virtual): China"; a place that is still open is none.',
  read: (reading) =>
    reading.sentences.flatMap((sentence): readonly Draft[] => {
      const found = edition(sentence);
      return found === null
        ? []
        : [
            {
              subject: found.event,
              predicate: 'location',
              value: found.place,
              sentence,
              ...(found.kind === null ? {} : { qualifiers: { kind: found.kind } }),
            },
          ];
    }),
  examples: [
    {
      text: 'The congresses of the Northern Society of Examples:\n\n- 2022 Congress (Virtual): Norway\n- 2023 Congress (In person): Turku, Finland\n- 2024 Congress: tbd',
      yields: [
        { subject: '2022 Congress', predicate: 'location', value: 'Norway' },
        { subject: '2023 Congress', predicate: 'location', value: 'Turku, Finland' },
      ],
    },
  ],
  nearMisses: [
    { text: '- 2022 Congress: Norway wins the cup of the Northern Society', because: 'a sentence, and no place' },
    { text: '- 2022 Congress: to be decided', because: 'the place is open' },
  ],
};

function edition(sentence: ReadSentence): { readonly event: Thing; readonly place: string; readonly kind: string | null } | null {
  const { text } = sentence;
  if (text !== sentence.segment.text || text.length > 120) return null;
  const [event] = mentionsOf(sentence, 'event');
  if (event === undefined || event.start > 2 || !/(?:19|20)\d\d/u.test(event.text)) return null;
  if (!wordsOf(event.text).some((w) => eventHead(w.text) !== null)) return null;
  const places = mentionsOf(sentence, 'place');
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return null;
  const form = FORM.exec(text.slice(event.end, first.start));
  const after = text.slice(last.end);
  if (form === null || !/^\)?\s?(?:\([^()]{1,30}\))?$/u.test(after)) return null;
  const kind = /virtual|online/iu.test(form[0]) ? 'virtual' : /hybrid/iu.test(form[0]) ? 'hybrid' : null;
  return { event: event.thing, place: text.slice(first.start, last.end), kind };
}

const FORM = /^\s?(?:\((?:virtual|hybrid|online|in person|in-person|on-?site|face to face)\))?\s?[:–—,-]\s$/iu;
