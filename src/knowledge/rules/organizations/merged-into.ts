import { type Draft, type Found, mentionsOf, type SentenceRule } from '../engine/rule.ts';

export const mergedInto: SentenceRule = {
  name: 'merged-into',
  says: 'Two organizations that merged at a date are the predecessors of the one that came of it, whose founding date that is.',
  patterns: [
    '{org:first}[^.;]{0,160}(?:and|und) (?:the )?{org:second}[^.;]{0,80}(?<verb>merged|joined forces|united|amalgamated)[^.;]{0,20}(?: in| on)? {date}[^.]{0,60}?(?:to form|to become|forming|creating|the result (?:is|was|being)|into|called|named) (?:the )?{org:result}',
    '{org:first} and (?:the )?{org:second}[^.;]{0,80}(?<verb>merged|united|amalgamated) (?:to form|into|to become|forming) (?:the )?{org:result}(?: \\({org:short}\\))? (?:in|on) {date}',
    '{org:first}[^.;]{0,160}(?:and|und) (?:the )?{org:second}[^.;]{0,60}(?<verb>became (?:one|{count:single})|merged|united|joined forces|amalgamated)(?: (?:in|on) {date})?(?:: | to become | and became | and are now | as |, now )(?:the )?{org:result}',
    '{org:result}(?: \\({org:short}\\))?[^.;]{0,60}(?:came into being|was (?:formed|founded|created|established)|arose|emerged) in {date},? (?:when|from|through|by|as)[^.;]{0,40}?{org:first}[^.;]{0,80} and (?:the )?{org:second}[^.;]{0,60}(?<verb>merge\\p{L}*|unit\\p{L}+|amalgamat\\p{L}+)?',
    '{org:result}(?: \\({org:short}\\))?[^.;]{0,40}(?:merger|fusion|union) of (?:the )?{org:first} and (?:the )?{org:second}',
    // "… the Clay Club and the Kiln Club. In 2000 they merged, and so the society was born."
    '^(?:in {date:when},? )?(?<they>they|these|those|the|both|all)(?: \\p{L}+| {count:some}){0,2} (?:merged|united|amalgamated|fused|joined forces|became one)(?=[.,;]| (?:in|into|to|and|under|as)(?![\\p{L}]))',
  ],
  produce: (found) => {
    if (found.text('they') !== undefined) return predecessorsTold(found);
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
      text: 'Two clubs taught potters: the Clay Club and the Kiln Club. In 2000 they merged, and so the Union of Examples was born.',
      yields: [
        { subject: 'Union of Examples', predicate: 'affiliate', value: 'Clay Club' },
        { subject: 'Union of Examples', predicate: 'affiliate', value: 'Kiln Club' },
      ],
    },
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
      text: 'There were the Clay Club and the Kiln Club. They merged their libraries, and the Union of Examples was glad.',
      because: 'their libraries were merged',
    },
    { text: 'There was the Clay Club. In 2000 they merged, and the Union of Examples was born.', because: 'one alone merges with nobody' },
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

/** Those that the sentence before names, two at least, came to what this one names, or to the page's own body. */
function predecessorsTold(found: Found): readonly Draft[] | null {
  const { sentence, reading } = found;
  const before = reading.sentences[sentence.index - 1];
  if (before === undefined) return null;
  const parts = [...new Set(mentionsOf(before, 'org').flatMap((m) => (m.pronoun ? [] : [m.thing])))];
  const named = mentionsOf(sentence, 'org').findLast((m) => !parts.includes(m.thing))?.thing ?? reading.body;
  if (named === null || named.names.length === 0) return null;
  const others = parts.filter((part) => part !== named);
  return others.length < 2
    ? null
    : others.map((value) => ({
        subject: named,
        predicate: 'affiliate',
        value,
        qualifiers: { kind: 'predecessor' },
        certainty: 'inferred',
      }));
}
