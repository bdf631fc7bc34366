import type { SentenceRule } from '../engine/rule.ts';

export const personRemark: SentenceRule = {
  name: 'person-remark',
  says: 'What a named person said, expressed, promised or paid tribute to is kept as their remark, with the verb that the text uses.',
  patterns: [
    '{who:speaker}(?:,[^.;]{0,80},)?(?: also| then| further| jointly| warmly)? (?<remark>(?:said|stated|stressed|noted|added|emphasi[sz]ed|underlined|pointed out|announced|explained|declared|promised|pledged|expressed|paid tribute to|praised|thanked|welcomed|is interested in|was interested in)(?![\\p{L}]) [^.;]{8,280})',
    '{quote},?[”"]? (?:said|says|added|stressed|explained) {who:speaker}',
  ],
  produce: (found) => {
    const person = found.thing('speaker', 'person');
    if (person === undefined) return null;
    const quote = found.mention('quote');
    const value = quote?.kind === 'quote' ? quote.inner : found.text('remark')?.trim();
    if (value === undefined || value.split(/\s+/u).length < 3) return null;
    return [{ subject: person, predicate: 'remark', value }];
  },
  examples: [
    {
      text: 'Ada Example paid tribute to the work of the old kilns.',
      yields: [{ subject: 'Ada Example', predicate: 'remark', value: 'paid tribute to the work of the old kilns' }],
    },
    {
      text: 'Dr. Ada Example expressed her interest in counseling the potters.',
      yields: [{ subject: 'Ada Example', predicate: 'remark', value: 'expressed her interest in counseling the potters' }],
    },
  ],
  nearMisses: [{ text: 'The society of Ada Example was praised by the potters of the town.', because: 'others said it' }],
};
