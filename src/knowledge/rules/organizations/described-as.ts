import { looksLikePerson } from '../../mentions/persons/looks-like-person.ts';
import type { SentenceRule } from '../engine/rule.ts';

export const describedAs: SentenceRule = {
  name: 'described-as',
  says: 'What an organization is said to be ("is a medical association for …") describes it.',
  patterns: [
    '{org}(?: ?\\({org:short}\\))? (?:is|was) (?<what>(?:an?|{count} of the|the (?:national|only|professional|medical|largest|oldest|first)) [^.;:]{6,220})',
    '^(?:The )?{body} (?<what>portal|charity|foundation|company|platform|network|website|magazine)(?= [a-z])',
    '^{body} is (?<what>an? (?:\\p{Ll}+ ){0,2}(?:portal|charity|foundation|company|platform|network|website|magazine))\\.?$',
    '{org}(?: and hospital)? (?<what>charity)(?= and hospital)',
    '{org}(?: \\({org:short}\\))?, (?<what>(?:an?|{count:part} of the) (?:\\p{Ll}+[ -]){0,4}(?:hospitals?|charity|society|association|organi[sz]ation|foundation|network|institute|body|group|cent(?:re|er)|portal|union|league)[^,.;]{0,80}),',
    '{org:many}[^.;]{0,40}, (?<what>{count} of the [^.;,]{3,40} (?:hospitals|societies|associations|centres|centers|clinics)[^.;]{0,80})',
  ],
  produce: (found) => {
    const named = found.mention('body');
    if (named?.kind === 'name' && looksLikePerson(named.text)) return null;
    const subject = found.thing('org', 'organization') ?? found.thing('many', 'organization') ?? found.thing('body', 'organization');
    const what = found.text('what')?.trim();
    if (subject === undefined || what === undefined) return null;
    if (
      /^(?:an? )?(?:place|pleasure|honou?r|great|good|matter|moment|day|year|guest|partner in|member of|participant|million)\b/iu.test(what)
    )
      return null;
    return [{ subject, predicate: 'description', value: what.replace(/,$/u, '') }];
  },
  examples: [
    {
      text: 'The Northern Society of Examples (NSE) is a society of potters in small towns.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'description', value: 'a society of potters in small towns' }],
    },
    { text: 'KilnDaily is a news portal.', yields: [{ subject: 'KilnDaily', predicate: 'description', value: 'a news portal' }] },
    { text: 'KilnDaily portal welcomed the potters.', yields: [{ subject: 'KilnDaily', predicate: 'description', value: 'portal' }] },
  ],
  nearMisses: [
    { text: 'It is a portal.', because: 'nothing is named' },
    { text: 'The Northern Society of Examples is a member of a larger union.', because: 'belonging somewhere is not what it is' },
  ],
};
