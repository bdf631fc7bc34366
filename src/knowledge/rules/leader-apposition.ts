import { officeDrafts } from './office.ts';
import type { SentenceRule } from './rule.ts';

export const leaderApposition: SentenceRule = {
  name: 'leader-apposition',
  says: 'A name with an office and an organization in apposition says who holds the office: "Ada Example, president of the Example Society".',
  patterns: [
    '{who:holder}(?: \\([^()]*\\))?(?:,| –| -|:) (?:who is |is |now )?(?:the |its |also )*{role}(?: of| at| for|,)? (?:the )?{org}(?:(?: \\(?{org:short}\\)?)?,? (?:since|from) {date:since})?',
    "{org}(?:['’]s?)? {role} {who:holder}",
  ],
  produce: (found) => {
    const person = found.thing('holder', 'person');
    const role = found.mention('role');
    const body = found.thing('org', 'organization');
    if (person === undefined || role?.kind !== 'role' || body === undefined) return null;
    const since = found.mention('since');
    return officeDrafts({ person, role, body, since: since?.kind === 'date' && since.date.yearStated ? since.date.from : null });
  },
  examples: [
    {
      text: 'Ada Example, president of the Northern Society of Examples since 2011, opened the hall.',
      published: '2015-03-01',
      yields: [
        {
          subject: 'Northern Society of Examples',
          predicate: 'leader',
          value: 'Ada Example',
          role: 'president',
          tenure: 'current',
          since: '2011',
        },
        { subject: 'Ada Example', predicate: 'role', value: 'president', since: '2011' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Ada Example, advisor of the president, met the Northern Society of Examples.',
      because: 'the office of an adviser to somebody is not an office in the society',
    },
  ],
};
