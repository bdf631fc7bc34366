import type { OrganizationPredicate } from '../../domain/statement.ts';
import type { Draft, SentenceRule } from './rule.ts';

const CLAUSE = '(?<what>[^.;]{6,260})';

export const statedActivity: SentenceRule = {
  name: 'stated-activity',
  says: 'What an organization has established, organises, publishes, runs or offers is its activity; working groups and boards are kept by their own names.',
  patterns: [
    `{org}(?: ?\\({org:short}\\))? (?:has |have )?(?:established|set up|organi[sz]es|organi[sz]ed|publishes|runs|offers|provides|maintains|operates|carries out|conducts|moves forward|develops|supports|holds|worked out|brought in) (?:the |its |an? )?${CLAUSE}`,
    `{org:holder} congresses have been held ${CLAUSE}`,
    `^(?:it|the society|the association|the group|the organi[sz]ation) (?:has |also )?(?:organi[sz]es|publishes|runs|offers|provides|conducts|worked out|brought in) ${CLAUSE}`,
    `board of (?:the )?{org:board}`,
  ],
  produce: (found) => {
    const board = found.thing('board', 'organization');
    if (board !== undefined)
      return /represented/iu.test(found.sentence.text)
        ? [{ subject: board, predicate: 'board', value: found.sentence.text.replace(/\.$/u, '') }]
        : null;
    const subject =
      found.thing('org', 'organization') ??
      found.thing('holder', 'organization') ??
      (found.mention('org') === undefined ? (found.reading.body ?? undefined) : undefined);
    const what = found.text('what')?.trim();
    if (subject === undefined || what === undefined || /^(?:in|on|at|by|as|with|for)\b/iu.test(what)) return null;
    const group = /^(?:interdisciplinary |several |\d+ )?working groups? (?:for|on) (?<list>.+)$/iu.exec(what);
    const drafts: Draft[] = [];
    if (group?.groups?.['list'] !== undefined)
      for (const part of listParts(group.groups['list']))
        drafts.push({ subject, predicate: 'workingGroup' satisfies OrganizationPredicate, value: part });
    const holder = found.thing('holder', 'organization') !== undefined;
    drafts.push({ subject, predicate: 'activity', value: holder ? `congresses held ${what}` : what });
    return drafts;
  },
  examples: [
    {
      text: 'The Northern Society of Examples organises courses for young potters.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'activity', value: 'courses for young potters' }],
    },
    {
      text: 'The Northern Society of Examples has set up working groups for potters, bakers (bread, cake) and smiths.',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'workingGroup', value: 'potters' },
        { subject: 'Northern Society of Examples', predicate: 'workingGroup', value: 'bakers (bread, cake)' },
        { subject: 'Northern Society of Examples', predicate: 'workingGroup', value: 'smiths' },
        {
          subject: 'Northern Society of Examples',
          predicate: 'activity',
          value: 'working groups for potters, bakers (bread, cake) and smiths',
        },
      ],
    },
  ],
  nearMisses: [
    { text: 'Courses for young potters were praised by the Northern Society of Examples.', because: 'praise is no activity of its own' },
  ],
};

/** Parts of "a, b (c, d) and e": commas inside brackets do not part. */
export function listParts(list: string): readonly string[] {
  const out: string[] = [];
  let depth = 0;
  let part = '';
  for (const piece of list.split(/(\(|\)|, and |, | and )/u)) {
    if (piece === '(') depth++;
    if (piece === ')') depth--;
    if (depth === 0 && /^(?:, and |, | and )$/u.test(piece)) {
      out.push(part.trim());
      part = '';
    } else part += piece;
  }
  out.push(part.trim());
  return out.filter((p) => p !== '');
}
