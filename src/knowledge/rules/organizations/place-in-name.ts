import { countryCode } from '../../mentions/places/places.ts';
import type { SentenceRule } from '../engine/rule.ts';

export const placeInName: SentenceRule = {
  name: 'place-in-name',
  says: 'An organization whose name ends in "of" and a country works there; the country is inferred from the name.',
  patterns: ['{org}'],
  produce: (found) => {
    const mention = found.mention('org');
    if (mention?.kind !== 'org' || mention.pronoun) return null;
    const country = /\s(?:of|in) (?:the )?(\p{Lu}[\p{L} ]{2,40})$/u.exec(mention.text)?.[1];
    if (country === undefined || countryCode(country) === null) return null;
    return [{ subject: mention.thing, predicate: 'location', value: country, certainty: 'inferred', qualifiers: { kind: 'country' } }];
  },
  examples: [
    {
      text: 'The Potters Association of Kenya met.',
      yields: [{ subject: 'Potters Association of Kenya', predicate: 'location', value: 'Kenya' }],
    },
  ],
  nearMisses: [{ text: 'The Potters Association of Examples met in Kenya.', because: 'where it met says nothing of where it is' }],
};
