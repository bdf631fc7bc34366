import type { SentenceRule } from '../engine/rule.ts';

export const membership: SentenceRule = {
  name: 'membership',
  says: 'Somebody who is said to be a member or fellow of a body has that as a role: "She is a member of the Example Society".',
  patterns: [
    '{who:holder}{degrees},?(?: who)? (?:is|has been|became|ist|est|è|es)(?: (?:also|now|still|auch|aussi|anche))* (?:an? |un |una |une )?(?<role>(?:(?:honorary|founding|corresponding|life|active|full|long-standing|elected|founder) )?(?:member|fellow|mitglied|membre|membro|miembro|socio)) (?:of|der|des|de la|de l[’\u0027]|du|della|dell[’\u0027]|del|de) ?(?:the )?{org}(?: \\({org:short}\\))?(?: since {date:since})?',
  ],
  produce: (found) => {
    const org = found.mention('org');
    const person = found.thing('holder', 'person');
    const role = found.text('role')?.trim();
    if (org?.kind !== 'org' || org.pronoun || person === undefined || role === undefined) return null;
    const since = found.mention('since');
    return [
      {
        subject: person,
        predicate: 'role',
        value: role,
        role,
        since: since?.kind === 'date' && since.date.yearStated ? since.date.from : null,
        qualifiers: { organization: org.thing },
      },
    ];
  },
  examples: [
    {
      text: 'Ada Example came to Oslo. She is an honorary member of the Rain Society since 2012.',
      published: '2015',
      yields: [{ subject: 'Ada Example', predicate: 'role', value: 'honorary member', since: '2012', tenure: 'current' }],
    },
  ],
  nearMisses: [
    {
      text: 'Ada Example is a guest of the Rain Society.',
      because: 'a guest is no member',
    },
  ],
};
