import type { ReadSentence } from '../../mentions/mention.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { eventAgreement } from './event-agreement.ts';
import { isDateline, isSigning } from './parts/signing.ts';

export const eventSigning: PageRule = {
  name: 'event-signing',
  says: 'A signing that is an event of its own took place on the day and in the town that the sentence about it prints: "signed on 3 May", "concluded in Graz"; at a congress those are the congress’s.',
  read: (reading) => {
    const seen = new Set<string>();
    return eventAgreement.read(reading).flatMap((paper) => {
      const { sentence } = paper;
      if (sentence === undefined || !isSigning(paper.subject)) return [];
      return [...dayOf(paper, sentence), ...townOf(paper, sentence)].filter((draft) => {
        const key = `${draft.predicate}|${draft.subject.names[0]}`;
        return !seen.has(key) && seen.add(key);
      });
    });
  },
  examples: [
    {
      text: 'A cooperation agreement between the Northern Society of Examples and the Graz University of Samples was concluded in Graz this Wednesday.',
      published: '2016-04-22',
      yields: [
        {
          subject: 'Signing of the cooperation agreement between Northern Society of Examples and Graz University of Samples',
          predicate: 'location',
          value: 'Graz',
        },
      ],
    },
    {
      text: 'The Northern Society of Examples and the Graz University of Samples signed a memorandum of understanding on 3 May 2019.',
      yields: [
        {
          subject: 'Signing of the memorandum of understanding between Northern Society of Examples and Graz University of Samples',
          predicate: 'startDate',
          value: '2019-05-03',
        },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'GRAZ, June 5, 2018 – The Northern Society of Examples and Hope Foundation signed a memorandum of understanding.',
      because: 'the day of the report',
    },
    {
      text: 'At the 12th Nordic Congress of Examples the Northern Society of Examples and Hope Foundation signed a memorandum of understanding on 3 May 2019.',
      because: 'a day inside the congress',
    },
    {
      text: 'The Northern Society of Examples and Hope Foundation will sign a memorandum of understanding in Graz on 3 May 2019.',
      because: 'it is still to come',
    },
  ],
};

/** The day that is printed; one told from the page's own ("signed yesterday") stays with the agreement. */
function dayOf(paper: Draft, sentence: ReadSentence): readonly Draft[] {
  const day = paper.qualifiers?.date;
  if (
    day === undefined ||
    day === null ||
    !mentionsOf(sentence, 'date').some((m) => m.date.precision === 'day' && !isDateline(sentence.text, m.start, m.end))
  )
    return [];
  return [{ subject: paper.subject, predicate: 'startDate', value: day, sentence }];
}

function townOf(paper: Draft, sentence: ReadSentence): readonly Draft[] {
  const town = mentionsOf(sentence, 'place').find((place) => IN.test(sentence.text.slice(0, place.start)));
  return town === undefined ? [] : [{ subject: paper.subject, predicate: 'location', value: town.text, sentence }];
}

const IN = /(?<!\p{L})(?:in|im|à|a|en|te|в)\s$/iu;
