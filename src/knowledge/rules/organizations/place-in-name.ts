import { countryCode } from '../../mentions/places/places.ts';
import type { SentenceRule } from '../engine/rule.ts';

export const placeInName: SentenceRule = {
  name: 'place-in-name',
  says: 'An organization whose name ends in "of" and a country, or begins with a country that is nobody’s given name, works there; the country is inferred from the name.',
  patterns: ['{org}'],
  produce: (found) => {
    const mention = found.mention('org');
    if (mention?.kind !== 'org' || mention.pronoun) return null;
    const country = /\s(?:of|in) (?:the )?(\p{Lu}[\p{L} ]{2,40})$/u.exec(mention.text)?.[1];
    const first = FIRST.exec(mention.text)?.groups?.['country'];
    const land = country !== undefined && countryCode(country) !== null ? country : first;
    if (land === undefined || countryCode(land) === null) return null;
    return [{ subject: mention.thing, predicate: 'location', value: land, certainty: 'inferred', qualifiers: { kind: 'country' } }];
  },
  examples: [
    {
      text: 'The UK Potters Association met.',
      yields: [{ subject: 'UK Potters Association', predicate: 'location', value: 'UK' }],
    },
    {
      text: 'The Potters Association of Kenya met.',
      yields: [{ subject: 'Potters Association of Kenya', predicate: 'location', value: 'Kenya' }],
    },
  ],
  nearMisses: [
    { text: 'The Jordan Example Foundation met.', because: 'a given name may sound like a country' },
    { text: 'The Potters Association of Examples met in Kenya.', because: 'where it met says nothing of where it is' },
  ],
};

/** A short name in capitals, or a country of two words. */
const FIRST =
  /^(?:The\s)?(?<country>(?:UK|U\.?S\.?A?\.?|UAE)|(?:New|South|North|Hong|Sri|Saudi|Costa|El|San|Sierra|Burkina|Papua|United)\s\p{Lu}\p{L}+)\s\p{Lu}/u;
