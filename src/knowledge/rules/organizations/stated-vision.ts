import type { SentenceRule } from '../engine/rule.ts';

export const statedVision: SentenceRule = {
  name: 'stated-vision',
  says: 'A quoted or spelled-out vision or motto beside an organization is its vision.',
  patterns: [
    '{org}(?: \\({org:short}\\))?[^.;]{0,220} (?:with|has|under) (?:the|its|a) (?:vision|motto|slogan)(?: of| that|,|:| is)? {quote}',
    '(?:the )?(?:vision|motto|slogan) of (?:the )?{org}(?: \\({org:short}\\))? (?:is|reads|was)[:,]? {quote}',
    "{org}[’']?s? (?:vision|motto|slogan) (?:is|reads|was)[:,]? {quote}",
  ],
  produce: (found) => {
    const subject = found.thing('org', 'organization');
    const quote = found.mention('quote');
    return subject === undefined || quote?.kind !== 'quote'
      ? null
      : [{ subject, predicate: 'vision', value: quote.inner.replace(/\.$/u, '') }];
  },
  examples: [
    {
      text: 'The vision of the Northern Society of Examples is “No pot is lost”.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'vision', value: 'No pot is lost' }],
    },
  ],
  nearMisses: [{ text: 'The Northern Society of Examples read the article “No vision is lost”.', because: 'an article, not its vision' }],
};
