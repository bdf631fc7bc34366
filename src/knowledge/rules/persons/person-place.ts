import type { Mention } from '../../mentions/mention.ts';
import type { SentenceRule } from '../engine/rule.ts';

export const personPlace: SentenceRule = {
  name: 'person-place',
  says: 'A place in parentheses behind a name, or after "from", is where the person comes from: "Ada Example (Norway)", "Bo Sample from Oslo".',
  patterns: [
    '{person} \\((?<where>[^()]{1,140})\\)',
    '{person},? (?:comes |came |hails |is |who is )?(?:from|aus|из) (?:the )?(?<where>{places})(?![\\p{L}-])',
    '{person} [–—-] (?<where>{places})(?=[;,.)]|$)',
    '(?<=^|[;,(] |and ){titles}{person}, (?<where>{place:city}(?:, {place:land})?)(?=;|\\.$|$)',
  ],
  produce: (found) => {
    const person = found.mention('person');
    if (person?.kind !== 'person' || person.pronoun) return null;
    const places = found.inside('where').filter((m) => m.kind === 'place');
    const [first] = places;
    const where = found.text('where') ?? '';
    // "(President of Example, elected in Oslo)": more than a place stands there
    if (
      first === undefined ||
      found.inside('where').some((m) => m.kind === 'role' || m.kind === 'event' || m.kind === 'date') ||
      PROSE.test(where)
    )
      return null;
    return [{ subject: person.thing, predicate: 'location', value: joined(places) }];
  },
  examples: [
    {
      text: 'With them came Dr. Ada Example (Norway) and Dr. Bo Sample (Oslo, Norway).',
      yields: [
        { subject: 'Ada Example', predicate: 'location', value: 'Norway' },
        { subject: 'Bo Sample', predicate: 'location', value: 'Oslo, Norway' },
      ],
    },
    {
      text: 'Prof. Cy Pattern from Oslo spoke of rain.',
      yields: [{ subject: 'Cy Pattern', predicate: 'location', value: 'Oslo' }],
    },
  ],
  nearMisses: [
    {
      text: 'Dr. Ada Example (who flew in from Oslo) opened the evening.',
      because: 'the parenthesis tells of a journey',
    },
  ],
};

const PROSE = /(?:^|\s)(?:who|which|that|was|is|flew|came|born|elected|left|right|photo|see|pictured|geb|née)(?:\s|$)/iu;

function joined(places: readonly Mention[]): string {
  return [...new Set(places.map((m) => m.text))].slice(0, 3).join(', ');
}
