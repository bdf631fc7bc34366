import type { Draft, PageRule } from '../engine/rule.ts';
import { eventOf } from './parts/event-scene.ts';

export const eventArea: PageRule = {
  name: 'event-area',
  says: 'The lines under a heading for areas of collaboration are the areas that an event agreed on.',
  read: (reading) =>
    reading.sentences.flatMap((sentence): readonly Draft[] => {
      const { segment } = sentence;
      if (segment.kind === 'heading' || segment.text !== sentence.text || segment.text.length > LONGEST) return [];
      if (!AREAS.test(segment.headings.at(-1) ?? '') && !(segment.kind === 'item' && AREAS.test(segment.lead ?? ''))) return [];
      // the paragraph that only introduces the list
      if (/[:：]$/u.test(segment.text) || AREAS.test(segment.text)) return [];
      const event = eventOf(sentence, reading);
      return event === null ? [] : [{ subject: event, predicate: 'area', value: segment.text.replace(/[.;,]+$/u, ''), sentence }];
    }),
  examples: [
    {
      text: '4th Example Symposium\n\n3. Areas of Collaboration:\n\n– Training of counters.\n\n– A common register.',
      yields: ['Training of counters', 'A common register'].map((value) => ({
        subject: '4th Example Symposium',
        predicate: 'area',
        value,
      })),
    },
  ],
  nearMisses: [
    { text: '4th Example Symposium\n\n3. Areas of Research:\n\n– Wool.\n\n– Cotton.', because: 'fields of research, and no collaboration' },
    { text: 'The Northern Society of Examples\n\nAreas of collaboration:\n\n- Training', because: 'no event is spoken of' },
  ],
};

const LONGEST = 220;
const AREAS =
  /(?<!\p{L})(?:areas?|fields?|directions|lines) (?:of|for) (?:mutual |joint |future |common )?(?:collaboration|cooperation|co-operation|joint work)|(?:collaboration|cooperation) (?:areas|fields)|bereiche der zusammenarbeit|domaines de (?:coopération|collaboration)|ambiti di collaborazione|áreas de (?:colaboración|cooperación)|направления сотрудничества/iu;
