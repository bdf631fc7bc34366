import type { SentenceRule } from '../engine/rule.ts';

export const representedInBoard: SentenceRule = {
  name: 'represented-in-board',
  says: 'Who is represented in the board of an organization is said of its board, in the sentence’s own words.',
  patterns: [
    'board of (?:the )?{org}',
    "{org}[’']?s? board",
    '^(?:(?:[^.;\\uE000]|\\uE000[RCNQD]\\d+\\uE001){3,120}) represented (?:in|on) (?:its|the|our) board',
  ],
  produce: (found) => {
    const { text } = found.sentence;
    if (!/\brepresented\b/iu.test(text)) return null;
    const subject =
      found.thing('org', 'organization') ?? (found.mention('org') === undefined ? (found.reading.body ?? undefined) : undefined);
    return subject === undefined ? null : [{ subject, predicate: 'board', value: text.replace(/\.$/u, '') }];
  },
  examples: [
    {
      text: 'All nine potteries have their seats and are represented in the board of the Northern Society of Examples.',
      yields: [
        {
          subject: 'Northern Society of Examples',
          predicate: 'board',
          value: 'All nine potteries have their seats and are represented in the board of the Northern Society of Examples',
        },
      ],
    },
  ],
  nearMisses: [{ text: 'The board of the Northern Society of Examples met in spring.', because: 'that says nothing of who sits on it' }],
};
