import type { SentenceRule } from './rule.ts';

const CLAUSE = '(?<goal>[^.;:]{12,260})';

export const statedGoal: SentenceRule = {
  name: 'stated-goal',
  says: 'What an organization aims at, is dedicated or committed to, was founded for, or has as its mission, is its goal.',
  patterns: [
    `{org}(?: \\({org:short}\\))?[^.;]{0,120} (?:is|are|was) (?:dedicated|committed|devoted) to ${CLAUSE}`,
    `{org}(?: \\({org:short}\\))?(?:, [^.;]{0,80},)? (?:aims|seeks|strives|works|wants|is meant|intends) (?:to|at|for|towards) (?!provide meeting)${CLAUSE}`,
    `(?:the )?(?:main |primary |overall |ultimate )?(?:goal|aim|mission|purpose|objective|task) of (?:the )?{org}(?: \\({org:short}\\))? (?:is|was|are) (?:to )?${CLAUSE}`,
    `{org}[’']?s? (?:main |primary |overall |stated )?(?:goal|aim|mission|purpose|objective) (?:is|was) (?:to )?${CLAUSE}`,
    `{org}[^.;]{0,140},? (?:whose|its|with the) (?:main |primary )?(?:goal|aim|mission|purpose) (?:is|being|of|was) (?:to )?${CLAUSE}`,
    `^(?:(?:its|their|our|the) (?:main |primary |overall |ultimate )?(?:goal|aim|mission|purpose|objective)|at present its mission) (?:is|was) (?:to )?${CLAUSE}`,
    `{org}(?: \\({org:short}\\))? focuses on ${CLAUSE}`,
    `{org}(?:[^.;\\uE000]|\\uE000[RCNQD]\\d+\\uE001){0,140} and promotes ${CLAUSE}`,
    `{org} (?:was |is )?(?:founded|established) in {date},? (?:for|in order to|to) ${CLAUSE}`,
    `{org}[^.]{0,300}realization of its main mission which is ${CLAUSE}`,
    `(?:increasing|achieving|pursuing|reaching)[^.;]{0,80} its goals? (?:to|of) ${CLAUSE}`,
  ],
  produce: (found) => {
    const mention = found.mention('org');
    const subject = mention === undefined ? found.reading.body : found.thing('org', 'organization');
    const goal = found.text('goal')?.trim().replace(/,$/u, '');
    if (subject === undefined || subject === null || goal === undefined || goal.split(/\s+/u).length < 3) return null;
    if (/^(?:the fact|all|him|her|them|it)\b/iu.test(goal)) return null;
    // another body stands nearer to the words
    if (
      mention !== undefined &&
      found.sentence.mentions.some(
        (m) => m.kind === 'org' && !m.pronoun && m.thing !== subject && m.start > mention.end && m.end < found.end - goal.length,
      )
    )
      return null;
    return [{ subject, predicate: 'goal', value: goal }];
  },
  examples: [
    {
      text: 'The Northern Society of Examples is dedicated to teaching pottery in every village.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'goal', value: 'teaching pottery in every village' }],
    },
    {
      text: 'The aim of the Northern Society of Examples is to keep old kilns in use.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'goal', value: 'keep old kilns in use' }],
    },
  ],
  nearMisses: [
    {
      text: 'The aim of the congress in the hall of the Northern Society of Examples was to meet old friends again.',
      because: 'the congress has the aim',
    },
  ],
};
