import type { Thing } from '../../mentions/mention.ts';
import { looksLikePerson } from '../../mentions/persons/looks-like-person.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { tie } from './affiliated-body.ts';

export const thankedBodies: PageRule = {
  name: 'thanked-bodies',
  says: 'The bodies in a line of thanks or of partners, or from whom money came, are taken for supporters of the organization that the page speaks for.',
  read: (reading) => {
    const { body } = reading;
    // partners and sponsors on an event's page are the event's
    if (body === null || reading.event !== null) return [];
    return reading.sentences.flatMap((sentence): readonly Draft[] => {
      const opening = OPENING.exec(sentence.text);
      if (opening === null || sentence.segment.kind === 'heading') return [];
      const from = opening[0].length;
      // one body that is known makes a list of bodies of it
      if (!mentionsOf(sentence, 'org').some((m) => m.start >= from && m.thing !== body)) return [];
      return sentence.mentions.flatMap((m): readonly Draft[] => {
        if (m.start < from) return [];
        const other: Thing | null =
          m.kind === 'org' && !m.pronoun
            ? m.thing
            : m.kind === 'name' &&
                m.text.length >= 3 &&
                !looksLikePerson(m.text) &&
                STANDS_ALONE.test(sentence.text.slice(m.end)) &&
                /(?:,|:|\sand|from|to)\s(?:the\s)?$/u.test(sentence.text.slice(0, m.start))
              ? reading.thing('organization', m.text, sentence.index)
              : null;
        return other === null || other === body
          ? []
          : tie(body, other, 'supported by').map((draft) => ({ ...draft, sentence, certainty: 'inferred' as const }));
      });
    });
  },
  examples: [
    {
      text: 'Northern Society of Examples\n\nThanks to: Clay Foundation, Glazora, Union of Examples.',
      title: 'Northern Society of Examples',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Clay Foundation' },
        { subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Glazora' },
        { subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Union of Examples' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Northern Society of Examples\n\nThanks to: Ada Example, Bo Sample.',
      title: 'Northern Society of Examples',
      because: 'people',
    },
    { text: 'Thanks to: Clay Foundation, Union of Examples.', because: 'nobody thanks' },
  ],
};

const OPENING =
  /^(?:(?:with )?(?:many |special |our )?thanks (?:go )?to|we thank|(?:our |main )?(?:partners|supporters|sponsors|donors|funders)(?: are)?|supported by|funded by|sponsored by|with (?:the )?support (?:of|from)|money (?:came|comes) from|wir danken|mit unterstützung von|merci à|nous remercions|ringraziamo|agradecemos a):?\s/iu;
const STANDS_ALONE = /^(?:,|\.|;|\sand\s|$|\s\()/u;
