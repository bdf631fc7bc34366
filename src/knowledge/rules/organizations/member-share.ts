import type { SentenceRule } from '../engine/rule.ts';

export const memberShare: SentenceRule = {
  name: 'member-share',
  says: 'A percentage of a profession that belongs to an organization is its share of the profession, never its number of members.',
  patterns: [
    '{count} of (?:all )?(?:the )?(?<who>(?:[^.;\\uE000]|\\uE000[RCNQD]\\d+\\uE001){4,80}?) (?:is|are|were|belong|have been) (?:a |the )?(?:participants?|members?|part|united|organi[sz]ed|enrolled)? ?(?:of|in|to|by) (?:the )?{org}',
    '{org}[^.;]{0,40} (?:unites|represents|includes|covers) {count} of (?:all )?(?:the )?(?<who>[^.;]{4,80})',
  ],
  produce: (found) => {
    const count = found.mention('count');
    const subject = found.thing('org', 'organization');
    if (count?.kind !== 'count' || !count.percent || subject === undefined) return null;
    const who = (found.text('who') ?? '').trim();
    if (/children|patients|cases|kinder|enfants|survivors|deaths/iu.test(who)) return null;
    return [{ subject, predicate: 'memberShare', value: `${count.value} of ${who}`, qualifiers: { unit: who } }];
  },
  examples: [
    {
      text: 'More than 60% of the potters in the region are members of the Northern Society of Examples.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberShare', value: 'More than 60% of potters in the region' }],
    },
  ],
  nearMisses: [{ text: 'More than 60% of children are treated by the Northern Society of Examples.', because: 'patients are no members' }],
};
