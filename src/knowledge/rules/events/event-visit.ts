import type { ReadSentence, Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import type { Draft, PageRule } from '../engine/rule.ts';
import { partiesAfter, partyOf } from './parts/event-parties.ts';
import { eventOf } from './parts/event-scene.ts';

export const eventVisit: PageRule = {
  name: 'event-visit',
  says: 'Where the participants of an event were shown around: "Participants also visited A and B".',
  read: (reading) =>
    reading.sentences.flatMap((sentence): readonly Draft[] => {
      const places = visited(sentence, reading);
      const event = places.length === 0 ? null : eventOf(sentence, reading);
      return event === null ? [] : places.map((place) => ({ subject: event, predicate: 'visit', value: place, sentence }));
    }),
  examples: [
    {
      text: 'The 4th Example Symposium was held in Graz. Participants also visited the Graz University of Samples and the Styrian Sample Hospital.',
      yields: ['Graz University of Samples', 'Styrian Sample Hospital'].map((value) => ({
        subject: '4th Example Symposium',
        predicate: 'visit',
        value,
      })),
    },
    {
      text: '4th Example Symposium\n\nParticipants of the symposium visited:\n\n- Graz University of Samples\n- Styrian Sample Hospital',
      yields: ['Graz University of Samples', 'Styrian Sample Hospital'].map((value) => ({
        subject: '4th Example Symposium',
        predicate: 'visit',
        value,
      })),
    },
  ],
  nearMisses: [
    { text: 'Ada Example visited the Graz University of Samples before the 4th Example Symposium.', because: 'the visit of one person' },
    { text: 'Participants visited the 4th Example Symposium.', because: 'they came to the event itself' },
  ],
};

function visited(sentence: ReadSentence, reading: Reading): readonly Thing[] {
  const match = VISITED.exec(sentence.text);
  if (match !== null)
    return partiesAfter(sentence, match.index + match[0].length, reading).filter((thing) => thing.kind === 'organization');
  if (sentence.segment.kind !== 'item') return [];
  if (!LEAD.test(sentence.segment.lead ?? '') && !LEAD.test(sentence.segment.headings.at(-1) ?? '')) return [];
  const [first] = sentence.mentions;
  const party = first === undefined || first.start > 6 ? null : partyOf(first, sentence, reading);
  return party === null ? [] : [party];
}

const PEOPLE = String.raw`(?:participants|delegates|attendees|guests|the guests|visitors|teilnehmer\p{L}*|участники|les participants|i partecipanti|los participantes)`;
const VISITED = new RegExp(
  String.raw`(?<!\p{L})${PEOPLE}(?:\s(?:of|at)\s[^.;,]{3,80})?\s(?:also\s|then\s|later\s|even\s)?(?:visited|toured|were (?:shown (?:around|round)|taken to|invited to)|besuchten|ont visité|hanno visitato|visitaron|посетили)\s`,
  'iu',
);
const LEAD = new RegExp(String.raw`(?<!\p{L})${PEOPLE}[^.;:]{0,100}\s(?:visited|toured|were shown)(?:\s\p{L}+){0,2}\s?[:：]?$`, 'iu');
