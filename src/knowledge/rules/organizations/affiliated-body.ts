import type { Thing } from '../../mentions/mention.ts';
import { isPart } from '../engine/office-part.ts';
import { type Draft, type Found, isNamed, type SentenceRule } from '../engine/rule.ts';
import { bodyMeant, gap, isSubject } from './parts/clause.ts';

const A = '{org:a}(?: ?\\({org:short}\\))?';
const B = "(?:(?:the|la|le|il|el|der|dem|den|die|das) |l['’])?{bodies:b}";
const NOUN =
  '(?:full |founding |founder |associate |corporate |observer |proud |active |national |regional |society |umbrella |local |national society )?' +
  '(?:part|member|branch|division|chapter|section|sub-?specialty|subsidiary|affiliate|arm|department|unit|partner|member society|successor|offshoot|spin-off|daughter (?:society|organi[sz]ation)|sister (?:body|society|organi[sz]ation)|working group|teaching hospital|faculty|college|sub-?section|study group|member association|twin)';

export const affiliatedBody: SentenceRule = {
  name: 'affiliated-body',
  says: 'An organization that is part, member, branch or sister of another, belongs to it or takes part in it, is affiliated with it; the kind of tie is kept.',
  patterns: [
    `${A},? (?:is |was |which is |which was |as |has become |became |being )?(?:now |also |itself )?(?:an? |the |(?:one|{count:single}) of the )?(?:[\\p{L}-]+ ){0,2}?(?<kind>${NOUN}) (?:of|in) ${B}`,
    `${A},? (?:which |who )?(?:also |now )?(?<kind>belongs to|is (?:closely )?(?:affiliated|associated|linked) (?:to|with)|(?:takes|took) part in|participates in|(?:is|has been) (?:an ngo )?in official relations with|(?:has )?consultative status (?:at|with|in)|joined|joins|has joined|has (?:been )?(?:affiliated|associated) (?:to|with)|grew out of|emerged from|arose from|developed from|split from|separated from|works under the umbrella of|operates under(?: the umbrella of)?|holds observer status (?:at|with|in)|is (?:an? )?observer (?:at|in)|was (?:admitted|elected) to) ${B}`,
    `${A},? (?:which )?has (?:long |always )?(?<kind>belonged to|been (?:a )?(?:part|member) of) ${B}`,
    `${A},? (?:is |was |which is )(?:one|{count:single}) of (?:the |its )?(?:{count:number} )?(?:[\\p{L}-]+ ){0,2}?(?<kind>branches|chapters|sections|divisions|groups|faculties|member societies|members) of ${B}`,
    '{bodies:b} (?:has )?(?<kind>admits|admitted) (?:the )?{org:a}(?=[.,;]|$| as | to )',
    `${A}${gap(60)} (?<kind>in official relations with) ${B}`,
    `${A} (?<kind>fait partie d[eu]|est membre d[eu]|est affiliée? à|est rattachée? à|fa parte d(?:i|el|ella|ell[’'])|è (?:membro|socia) d(?:i|el|ella|ell[’'])|aderisce a(?:l|lla|ll[’'])?|forma parte de|es miembro de|pertenece a|gehört (?:zu[mr]?|dem|der)|ist mitglied (?:der|des|im|in der)|входит в|является членом) ?${B}`,
    `^(?<kind>parent (?:organi[sz]ation|body|society)|umbrella (?:organi[sz]ation|body)|member of|affiliated (?:to|with)|affiliations?|dachverband|mitglied (?:der|des|im|in)|membre de|membro di|miembro de)(?: ?[:：–-] ?| )${B}(?=[.;,( ]|$)`,
    `^(?:[^.\\uE000]{0,40}[;,] )?(?<kind>observer at|observer in|partner of|associate of) ${B}(?=[.;,( ]|$)`,
    `^{name:label}(?: (?:organi[sz]ation|body|society))?(?<kind>) ?[:：–|-] ?${B}(?=[.;,( ]|$)`,
    `${A},? (?:was |were )?(?:founded|formed|organi[sz]ed|established|created|set up|began|started|begun)(?: (?:in|on) {date})? as an? (?<kind>section|branch|chapter|division|committee|working group|arm|part|offshoot|subsidiary) of ${B}`,
    '{org:a}, (?<kind>)(?:the )?{org:b}, {place}',
    `(?<kind>sister (?:body|society|organi[sz]ation))${gap(60)}(?: is|,) (?:the )?{org:b}`,
    `(?:members|mitglieder|membres|membri|miembros)(?: of (?:the )?{org:whole})?(?: societies| organi[sz]ations)? (?:were|are|include|included|sind|sont|sono|son)(?<kind>) (?:among others )?(?:the )?{bodies:list}`,
    `^(?:(?:{name:lifted}|our|national|full|institutional|founding|associate) ){0,2}(?:members|member (?:societies|organi[sz]ations|associations|bodies)|mitgliedsverbände|mitgliedsvereine)(?<kind>)(?: \\([^()]{1,30}\\))?:? (?:the )?{bodies:list}(?=[.;,]|$)`,
  ],
  produce: (found) => {
    const label = found.text('label');
    if (label !== undefined && !ABOVE.test(label)) return null;
    const kind = (found.text('kind') ?? '').trim().toLowerCase();
    if (found.mention('list') !== undefined) return membersOf(found);
    const mention = found.mention('a');
    const a = mention === undefined ? bodyMeant(found.sentence, found.reading) : found.thing('a', 'organization');
    if (a === undefined || a === null || (isNamed(mention) && kind !== '' && !/^admit/u.test(kind) && !isSubject(found.sentence, mention)))
      return null;
    if (/^admit/u.test(kind))
      return found.inside('b').flatMap((m) => (isNamed(m) && m.thing !== a && !m.pronoun ? tie(a, m.thing, 'member of') : []));
    return found.inside('b').flatMap((m): readonly Draft[] => {
      // "one of nine groups of Clay Together": a name of any form
      if (
        m.kind === 'name' &&
        /(?:s|ies) of$|^(?:branches|chapters|sections|divisions|groups|faculties)$/u.test(kind) &&
        /\s/u.test(m.text)
      )
        return tie(a, found.reading.thing('organization', m.text, found.sentence.index), 'branch of');
      if (m.kind !== 'org' || m.thing === a) return [];
      // "the University, its Trials Unit, Norway": the second is the part
      if (kind === '' && label === undefined && m.thing.names.some(isPart)) return tie(m.thing, a, 'part of');
      if (/^sister/u.test(kind) && mention === undefined) return tie(m.thing, a, kind);
      return tie(a, m.thing, kind === '' ? 'part of' : kind.replace(/^(?:is|has|in|has been) /u, ''));
    });
  },
  examples: [
    {
      text: 'We thank the Example Circle (EC), which has long belonged to the Union of Examples.',
      yields: [{ subject: 'Example Circle', predicate: 'affiliate', value: 'Union of Examples' }],
    },
    {
      text: 'The Northern Branch is one of the four branches of the Union of Examples.',
      yields: [{ subject: 'Northern Branch', predicate: 'affiliate', value: 'Union of Examples' }],
    },
    {
      text: 'The Union of Examples admits the Northern Society of Examples.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Union of Examples' }],
    },
    {
      text: 'The Example Chapter is a regional division of the Union of Examples.',
      yields: [{ subject: 'Example Chapter', predicate: 'affiliate', value: 'Union of Examples' }],
    },
    {
      text: 'The Northern Society of Examples (NSE) belongs to the Union of Examples.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Union of Examples' }],
    },
    {
      text: 'The Northern Society of Examples grew out of the Union of Examples.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Union of Examples' }],
    },
    {
      text: 'Northern Society of Examples\n\nThe Northern Society of Examples is a society of potters.\n\nParent organization: Union of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Union of Examples' }],
    },
    {
      text: 'She works at the University of Samples, Clay Trials Unit, Norway.',
      yields: [{ subject: 'Clay Trials Unit', predicate: 'affiliate', value: 'University of Samples' }],
    },
    {
      text: 'The Northern Society of Examples is a member of the Union of Examples and the Clay League.',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Union of Examples' },
        { subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Clay League' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'The Union of Examples admits the Northern Society of Examples made a better film.',
      because: 'it only owns to something',
    },
    { text: 'The Northern Society of Examples joined the congress of the Union of Examples.', because: 'it joined the congress alone' },
    { text: 'Parent organizations of the Union of Examples met.', because: 'no parent is named' },
    { text: 'Ada Example is a member of the Union of Examples.', because: 'a person belongs there, not a body' },
    {
      text: 'The president of the Northern Society of Examples is a member of the Union of Examples.',
      because: 'the president belongs there',
    },
  ],
};

/** One body's tie to another. */
export function tie(subject: Thing, value: Thing, kind: string): readonly Draft[] {
  return subject === value ? [] : [{ subject, predicate: 'affiliate', value, qualifiers: { kind } }];
}

function membersOf(found: Found): readonly Draft[] {
  const whole = found.mention('whole') === undefined ? bodyMeant(found.sentence, found.reading) : found.thing('whole', 'organization');
  if (whole === null || whole === undefined) return [];
  return found.inside('list').flatMap((m) => (m.kind === 'org' && !m.pronoun ? tie(whole, m.thing, 'member') : []));
}

/** Labels of the body above, in a box of facts. */
const ABOVE =
  /^(?:parent|umbrella|affiliations?|affiliated|dachverband|dachorganisation|trägerverein|affiliation|affiliata|fédération|матери\p{L}+)$/iu;
