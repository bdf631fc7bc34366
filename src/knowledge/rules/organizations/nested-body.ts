import { nameKey } from '../../mentions/names/name-keys.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { tie } from './affiliated-body.ts';

export const nestedBody: PageRule = {
  name: 'nested-body',
  says: 'A section, chapter, centre, institute or committee whose name ends with another body ("Clay Section of the Union of Examples") is taken to be part of that body; so is a training programme at a university or hospital.',
  read: (reading) => {
    const out: Draft[] = [];
    const seen = new Set<string>();
    for (const sentence of reading.sentences) {
      const bodies = mentionsOf(sentence, 'org');
      for (const mention of bodies) {
        if (mention.pronoun) continue;
        const whole = NESTED.exec(mention.text)?.groups?.['whole'];
        const beside = bodies.find((m) => !m.pronoun && m.start > mention.end && AT.test(sentence.text.slice(mention.end, m.start)));
        const holder =
          whole !== undefined
            ? (bodies.find((m) => nameKey(m.text) === nameKey(whole))?.thing ?? reading.thing('organization', whole, sentence.index))
            : beside !== undefined && PART.test(mention.text) && HOUSE.test(beside.text)
              ? beside.thing
              : null;
        if (holder === null || seen.has(mention.text)) continue;
        seen.add(mention.text);
        out.push(...tie(mention.thing, holder, 'part of').map((draft) => ({ ...draft, sentence, certainty: 'inferred' as const })));
      }
    }
    return out;
  },
  examples: [
    {
      text: 'The Clay Section of the Union of Examples met.',
      yields: [{ subject: 'Clay Section of the Union of Examples', predicate: 'affiliate', value: 'Union of Examples' }],
    },
    {
      text: 'Ten left the Northern Kiln Training Program at Sample University.',
      yields: [{ subject: 'Northern Kiln Training Program', predicate: 'affiliate', value: 'Sample University' }],
    },
  ],
  nearMisses: [
    { text: 'The Board of Directors of the Union of Examples met.', because: 'its board is the body itself' },
    { text: 'The Society of Potters of the North met.', because: 'the north is no body' },
  ],
};

const NESTED =
  /(?<!\p{L})(?:Section|Chapter|Branch|Division|Cent(?:er|re)|Institute|Group|Committee|Network|Unit|Program(?:me)?|School|Sektion|Section|Commission)(?:\s(?:for|on|of|in)\s[^,]{3,50}?)?\s(?:of|at|der|de la|de|des|della)\s(?:the\s)?(?<whole>(?:\p{Lu}[\p{L}’'-]*\s)*?(?:\p{Lu}[\p{L}’'-]*\s)(?:Association|Society|University|Hospital|Academy|College|Federation|Union|League|Foundation|Ministry)|(?:Association|Society|University|Academy|Federation|Union|League|Ministry)\sof\s(?:the\s)?\p{Lu}[\p{L}’' -]*)$/u;
const PART = /(?:Program(?:me)?|Fellowship|Institute|Cent(?:er|re)|Section|Division|Unit|School)$/u;
const HOUSE = /(?<!\p{L})(?:University|Hospital|College|Universität|Université|Università|Universidad|Academy)(?!\p{L})/u;
const AT = /^\s?(?:\([^()]{1,12}\))?\s?(?:at|of|within)\s(?:the\s)?$/u;
