import type { SentenceRule } from '../engine/rule.ts';
import { clauseOf, listItems } from './parts/clause.ts';

export const workingGroups: SentenceRule = {
  name: 'working-groups',
  says: 'The fields or professions for which an organization has working groups, listed after "working groups for", are its working groups.',
  patterns: [
    `{org}(?:[^.;\\uE000]|\\uE000[RCNQDO]\\d+\\uE001){0,80} (?:working|study|interest) groups? (?:for|on|of) (?<list>[^.;]{6,400})`,
    `{org}(?:[^.;\\uE000]|\\uE000[RCNQDO]\\d+\\uE001){0,60} arbeitsgruppen (?:für|zu) (?<list>[^.;]{6,400})`,
  ],
  produce: (found) => {
    const subject = found.thing('org', 'organization');
    const list = clauseOf(found.text('list') ?? '');
    if (subject === undefined || list === '') return null;
    const items = listItems(list);
    return items.length < 2 ? null : items.map((value) => ({ subject, predicate: 'workingGroup', value }));
  },
  examples: [
    {
      text: 'The Northern Society of Examples has set up working groups for potters, bakers (bread, cake) and smiths.',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'workingGroup', value: 'potters' },
        { subject: 'Northern Society of Examples', predicate: 'workingGroup', value: 'bakers (bread, cake)' },
        { subject: 'Northern Society of Examples', predicate: 'workingGroup', value: 'smiths' },
      ],
    },
  ],
  nearMisses: [{ text: 'The Northern Society of Examples has working groups that meet often.', because: 'what they are for is not said' }],
};
