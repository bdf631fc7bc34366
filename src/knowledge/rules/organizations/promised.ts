import { looksLikePerson } from '../../mentions/persons/looks-like-person.ts';
import { isNamed, type SentenceRule } from '../engine/rule.ts';
import { clauseOf } from './parts/clause.ts';

const BODY =
  '(?:the )?{body}(?: ?\\({org:short}\\))?(?: (?:portal|platform|company|charity|foundation|newspaper|journal|site|channel|bank|group))?';

export const promised: SentenceRule = {
  name: 'promised',
  says: 'What an organization promised, pledged, offered or declared itself ready to do is its promise.',
  patterns: [
    `${BODY} (?:has |have |had |also |now )?(?:expressed|declared|stated|confirmed|announced|voiced|affirmed) (?:its|their) (?:readiness|willingness|intention|commitment|wish) (?<what>to [^.;]{8,300})`,
    `${BODY} (?:has |have |had |also |now )?(?:promised|pledged|undertook|agreed|vowed|offered|committed itself|is ready|was ready|is willing|are ready|declared itself ready|has agreed|stands ready) (?<what>to (?!be\\b)[^.;]{8,300})`,
    `${BODY} (?:has |have |had |also )?(?:promised|pledged|offered) (?<what>(?:support|help|money|funds|aid|training|equipment|an?|its|{count})[^.;]{3,200})`,
    `${BODY} (?:hat (?:zugesagt|versprochen)|sagte zu),? (?<what>[^.;]{8,240})`,
    `${BODY} (?:a promis|s['’]est engagée?|ha promesso|si è impegnat[ao]|se comprometió|prometió|обещал[аои]?|выразил[аои]? готовность) (?<what>[^.;]{8,240})`,
  ],
  produce: (found) => {
    const mention = found.mention('body');
    const subject = found.thing('body', 'organization');
    const what = clauseOf(found.text('what') ?? '');
    if (mention?.kind === 'name' && looksLikePerson(mention.text)) return null;
    if (subject === undefined || what.split(/\s+/u).length < 3 || (isNamed(mention) && mention.pronoun && mention.text === 'It'))
      return null;
    return [{ subject, predicate: 'promise', value: what }];
  },
  examples: [
    {
      text: 'KilnDaily portal has declared its willingness to help the potters by printing news of clay.',
      yields: [{ subject: 'KilnDaily', predicate: 'promise', value: 'to help the potters by printing news of clay' }],
    },
    {
      text: 'The Northern Society of Examples promised to train ten potters, which was welcome.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'promise', value: 'to train ten potters' }],
    },
  ],
  nearMisses: [
    { text: 'Ada Example promised to train ten potters.', because: 'a person promised it' },
    { text: 'The Northern Society of Examples agreed to be host.', because: 'to be something is no promise of help' },
  ],
};
