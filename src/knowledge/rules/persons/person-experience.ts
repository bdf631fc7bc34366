import type { SentenceRule } from '../engine/rule.ts';
import { mentionsOf } from '../engine/rule.ts';

export const personExperience: SentenceRule = {
  name: 'person-experience',
  says: 'Years of experience that a sentence gives to the one person it speaks of are that person’s, with their bound.',
  patterns: [
    "{count} years(?:[’']|) (?:of )?(?:professional |clinical |working )?experience(?: in (?<field>[^.;,]{3,80}))?",
    'experience in (?<field>[^.;,]{3,80}) (?:covers|spans|is|amounts to|goes back) {count} years',
  ],
  produce: (found) => {
    const count = found.mention('count');
    const people = new Set(mentionsOf(found.sentence, 'person').map((m) => m.thing));
    const [person] = people;
    if (count?.kind !== 'count' || count.percent || people.size !== 1 || person === undefined) return null;
    const field = found.text('field')?.trim();
    return [
      { subject: person, predicate: 'experience', value: `${count.value} years of experience${field === undefined ? '' : ` in ${field}`}` },
    ];
  },
  examples: [
    {
      text: 'Dr. Ada Example has over 23 years of experience in glazing.',
      yields: [{ subject: 'Ada Example', predicate: 'experience', value: 'over 23 years of experience in glazing' }],
    },
  ],
  nearMisses: [{ text: 'The hospital has 30 years of experience in glazing.', because: 'a body’s years are no person’s' }],
};
