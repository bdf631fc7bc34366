import type { SentenceRule } from './rule.ts';

export const foundedIn: SentenceRule = {
  name: 'founded-in',
  says: 'An organization that "was founded in", "dates from" or "was established in" a date has that founding date.',
  patterns: [
    '{org}(?: \\(?{org:short}\\)?)?,?(?: (?:was|is|has been))?(?: (?:first|officially|formally))? (?:founded|established|created|set up|formed|registered|launched) (?:in|on) {date}',
  ],
  produce: (found) => {
    const subject = found.thing('org', 'organization');
    const date = found.mention('date');
    if (subject === undefined || date?.kind !== 'date' || !date.date.yearStated || date.date.from !== date.date.to) return null;
    return [{ subject, predicate: 'foundingDate', value: date.date.edtf }];
  },
  examples: [
    {
      text: 'The Northern Society of Examples (NSE) was founded in 1988.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1988' }],
    },
  ],
  nearMisses: [
    {
      text: 'The Northern Society of Examples held a congress that was founded in 1988.',
      because: 'the congress was founded then, not the society',
    },
  ],
};
