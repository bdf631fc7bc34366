import { isNamed, type SentenceRule } from '../engine/rule.ts';
import { tie } from './affiliated-body.ts';
import { bodyMeant, gap, isSubject } from './parts/clause.ts';

const A = '{org:a}(?: ?\\({org:short}\\))?';
const B = "(?:(?:the|la|le|il|el|der|dem|den|die|das) |l['’])?{bodies:b}";
const FOUNDED = '(?:founded|established|created|set up|formed|launched|initiated|gegründet|fondée?|créée?|fondat[ao]|fundad[ao]|cread[ao])';

export const founderBodies: SentenceRule = {
  name: 'founder-bodies',
  says: 'Organizations that founded another, or were its founding members, are affiliated with it as its founders.',
  patterns: [
    `${A},? (?:which |that )?(?:was |were |is |has been |wurde |a été |est |è stata |fue )?(?:in {date:year} |jointly |together )?${FOUNDED}${gap(40)} (?:by|von|par|da(?:l|lla|ll['’])?|por) ${B}`,
    `{bodies:b}${gap(20)} (?:founded|established|created|set up|launched|formed|gründete\\p{L}*) (?:together |jointly )?(?:the |a |die |das )?${A}`,
    `(?:{role:founders}(?: members?)?|(?:founding|founder|foundation|charter) members?)(?: of (?:the )?${A})?(?: were| are| was| is| include| included|:) (?<list>[^.;]{4,280})`,
  ],
  produce: (found) => {
    const mention = found.mention('a');
    const a = mention === undefined ? bodyMeant(found.sentence, found.reading) : found.thing('a', 'organization');
    if (a === undefined || a === null) return null;
    if (
      found.text('list') === undefined &&
      isNamed(mention) &&
      !isSubject(found.sentence, mention) &&
      mention.start < (found.mention('b')?.start ?? 0)
    )
      return null;
    const list = found.text('list') !== undefined;
    if (list && !/^(?:found(?:ing|er|ation)|charter)[\s-]members?/iu.test(found.sentence.text.slice(found.start, found.start + 24)))
      return null;
    return found
      .inside(list ? 'list' : 'b')
      .flatMap((m) => (m.kind === 'org' && !m.pronoun ? tie(a, m.thing, list ? 'founder member' : 'founder') : []));
  },
  examples: [
    {
      text: 'The Northern Society of Examples was founded in 1990 by the Union of Examples and the Clay League.',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Union of Examples' },
        { subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Clay League' },
      ],
    },
    {
      text: 'The Northern Society of Examples is old. Founder members were the former Clay Institute in Oslo and the Union of Examples, among others.',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Clay Institute' },
        { subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Union of Examples' },
      ],
    },
  ],
  nearMisses: [
    { text: 'The Northern Society of Examples was founded in 1990 by Ada Example.', because: 'a person founded it' },
    { text: 'The prize of the Northern Society of Examples was founded by the Union of Examples.', because: 'the prize was founded' },
  ],
};
