import { mentionsOf, type SentenceRule } from '../engine/rule.ts';

export const mergedInto: SentenceRule = {
  name: 'merged-into',
  says: 'Two organizations that merged at a date are the predecessors of the one that came of it, whose founding date that is.',
  patterns: [
    '{org:first}[^.;]{0,160}(?:and|und) (?:the )?{org:second}[^.;]{0,80}(?<verb>merged|joined forces|united|amalgamated)[^.;]{0,20}(?: in| on)? {date}[^.]{0,60}?(?:to form|to become|forming|creating|the result (?:is|was|being)|into|called|named) (?:the )?{org:result}',
    '{org:first} and (?:the )?{org:second}[^.;]{0,80}(?<verb>merged|united|amalgamated) (?:to form|into|to become|forming) (?:the )?{org:result}(?: \\({org:short}\\))? (?:in|on) {date}',
    '{org:first}[^.;]{0,160}(?:and|und) (?:the )?{org:second}[^.;]{0,60}(?<verb>became (?:one|{count:single})|merged|united|joined forces|amalgamated)(?: (?:in|on) {date})?(?:: | to become | and became | and are now | as |, now )(?:the )?{org:result}',
    '{org:result}(?: \\({org:short}\\))?[^.;]{0,60}(?:came into being|was (?:formed|founded|created|established)|arose|emerged) in {date},? (?:when|from|through|by|as)[^.;]{0,40}?{org:first}[^.;]{0,80} and (?:the )?{org:second}[^.;]{0,60}(?<verb>merge\\p{L}*|unit\\p{L}+|amalgamat\\p{L}+)?',
    '{org:result}(?: \\({org:short}\\))?[^.;]{0,40}(?:merger|fusion|union) of (?:the )?{org:first} and (?:the )?{org:second}',
  ],
  produce: (found) => {
    const result = found.thing('result', 'organization');
    const first = found.thing('first', 'organization');
    const second = found.thing('second', 'organization');
    if (result === undefined || first === undefined || second === undefined || result === first || result === second || first === second)
      return null;
    if (!/merg|unit|amalgam|joined forces|became one|fusion/iu.test(found.sentence.text)) return null;
    const date = found.mention('date');
    // a year beside one of the two in brackets is that one's own
    const own = mentionsOf(found.sentence, 'date').filter((d) => d === date);
    return [
      ...(date?.kind === 'date' && date.date.yearStated && own.length > 0
        ? [{ subject: result, predicate: 'foundingDate', value: date.date.from, qualifiers: { kind: 'merger' } } as const]
        : []),
      { subject: result, predicate: 'affiliate', value: first, qualifiers: { kind: 'predecessor' } } as const,
      { subject: result, predicate: 'affiliate', value: second, qualifiers: { kind: 'predecessor' } } as const,
    ];
  },
  examples: [
    {
      text: 'The Eastern Club of Examples (born in 1961) and the Western Society of Examples became one in 1999: the Union of Examples.',
      yields: [
        { subject: 'Union of Examples', predicate: 'foundingDate', value: '1999' },
        { subject: 'Union of Examples', predicate: 'affiliate', value: 'Eastern Club of Examples' },
        { subject: 'Union of Examples', predicate: 'affiliate', value: 'Western Society of Examples' },
      ],
    },
    {
      text: 'The Eastern Society of Examples and the Western Society of Examples merged in 2004 to form the Union of Examples.',
      yields: [
        { subject: 'Union of Examples', predicate: 'foundingDate', value: '2004' },
        { subject: 'Union of Examples', predicate: 'affiliate', value: 'Eastern Society of Examples' },
        { subject: 'Union of Examples', predicate: 'affiliate', value: 'Western Society of Examples' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'The Eastern Society of Examples and the Western Society of Examples became one topic of the day: the Union of Examples asked why.',
      because: 'a topic is no body',
    },
    {
      text: 'The Eastern Society of Examples and the Western Society of Examples met in 2004 to form a plan.',
      because: 'they met; nothing came into being',
    },
  ],
};
