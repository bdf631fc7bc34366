import { type Draft, mentionsOf, type SentenceRule } from '../engine/rule.ts';

export const quotedProgrammes: SentenceRule = {
  name: 'quoted-programmes',
  says: 'Names in quotation marks that follow "the following programmes:" are programmes of the organization before them, with what stands in brackets after each.',
  patterns: [
    '{org}[^.;]{0,120}(?:programs|programmes|projects|initiatives)(?: are| include)?:? ?(?<rest>{quote}.*)$',
    '(?:program(?:me)?|project) (?:called |named |of {org} called )?{quote}[^.;]{0,40}(?: of| by| run by) (?:the )?{org:owner}',
    'по программе {quote}',
  ],
  produce: (found) => {
    const subject =
      found.thing('owner', 'organization') ??
      found.thing('org', 'organization') ??
      (found.sentence.text.includes('по программе') ? (found.reading.body ?? undefined) : undefined);
    if (subject === undefined) return null;
    const { text } = found.sentence;
    const drafts: Draft[] = [];
    for (const quote of mentionsOf(found.sentence, 'quote')) {
      if (quote.start < found.start || quote.end > found.end + 1) continue;
      const after = /^\s*(?:\(([^()]{3,160})\)|(prize|award|programme|program)\b)/iu.exec(text.slice(quote.end));
      const more = after === null ? '' : after[0].trimEnd();
      drafts.push({
        subject,
        predicate: 'programme',
        quote: text.slice(quote.start, quote.end + more.length),
        value: `${quote.inner}${more === '' ? '' : more.startsWith(' ') ? more : ` ${more}`}`,
      });
    }
    return drafts;
  },
  examples: [
    {
      text: 'The Northern Society of Examples runs the following programmes: “Clay for all” (courses in villages), “Old kilns” and “Best pot” prize.',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'programme', value: 'Clay for all (courses in villages)' },
        { subject: 'Northern Society of Examples', predicate: 'programme', value: 'Old kilns' },
        { subject: 'Northern Society of Examples', predicate: 'programme', value: 'Best pot prize' },
      ],
    },
  ],
  nearMisses: [
    { text: 'The Northern Society of Examples opened with the words “Clay for all”.', because: 'words of a speech are no programme' },
  ],
};
