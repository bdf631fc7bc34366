import type { Draft, SentenceRule } from './rule.ts';

export const affiliatedBody: SentenceRule = {
  name: 'affiliated-body',
  says: 'An organization that is part, member, branch, partner or sister of another is affiliated with it; the kind of tie is kept.',
  patterns: [
    '{org:a}(?: ?\\({org:short}\\))?,? (?:is |was |which is |as |has become |became |being )?(?:now |also )?(?:an? |the |one of the )?(?:\\p{L}+[ -]){0,2}(?<kind>part|full member|member|founding member|founder member|branch|division|regional division|chapter|section|sub-?specialty|subsidiary|affiliate|arm|department|unit|sister (?:body|society|organi[sz]ation)|partner|member society|national member|associate member|corporate member|observer member|proud member|local chapter|national (?:society )?partner|society partner|successor|offshoot|spin-off|daughter (?:society|organi[sz]ation)|umbrella member) (?:of|in) (?:the )?{org:b}',
    '{org:a}(?: ?\\({org:short}\\))? (?<kind>belongs to|is affiliated (?:to|with)|takes part in|(?:is|has been) (?:an ngo )?in official relations with|joined|joins|has joined|cooperates with|collaborates with|has (?:been )?(?:affiliated|associated) (?:to|with)|is associated with|is linked (?:to|with)|grew out of|emerged from|arose from|developed from|split from|separated from|works under the umbrella of|operates under (?:the umbrella of )?|holds observer status (?:at|with|in)|fait partie d[eu]|est membre d[eu]|est affiliée? à|est rattachée? à|collabore avec|fa parte d(?:i|el|ella|ell[\u0027’])|è (?:membro|socia) d(?:i|el|ella|ell[\u0027’])|aderisce a(?:l|lla|ll[\u0027’])?|collabora con|forma parte de|es miembro de|pertenece a|colabora con|gehört (?:zu[mr]?|dem|der)|ist Mitglied (?:der|des|im|in der)|kooperiert mit|arbeitet (?:eng )?mit|входит в|является членом|сотрудничает с|is (?:an? )?observer (?:at|in)|works (?:closely )?with|in (?:close )?collaboration with|partners with) ?(?:(?:the|la|le|il|el|der|dem|den|die|das) |l[\u0027’])?{org:b}',
    '(?:a |the )?(?<kind>partnership|collaboration|cooperation) (?:between|of) (?:the )?{org:a}(?: ?\\({org:short}\\))? and (?:the )?{org:b}',
    '^(?<kind>parent (?:organi[sz]ation|body|society)|umbrella (?:organi[sz]ation|body)|member of|affiliated (?:to|with)|affiliations?|dachverband|mitglied (?:der|des|im|in)|membre de|membro di|miembro de)(?: ?[:：–-] ?| )(?:the |la |le |der |des )?{org:b}(?=[.;,( ]|$)',
    '^(?:[^.\\uE000]{0,40}[;,] )?(?<kind>observer at|observer in|partner of|associate of) (?:the )?{org:b}(?=[.;,( ]|$)',
    '^{name:label}(?: (?:organi[sz]ation|body|society))?(?<kind>) ?[:：–|-] ?(?:the )?{org:b}(?=[.;,( ]|$)',
    '{org:a}(?: ?\\({org:short}\\))?,? (?:was |were )?(?:founded|formed|organi[sz]ed|established|created|set up|began|started|begun)(?: (?:in|on) {date})? as an? (?<kind>section|branch|chapter|division|committee|working group|arm|part|offshoot|subsidiary) of (?:the )?{org:b}',
    '{org:a}, (?<kind>)(?:the )?{org:b}, {place}',
    '(?<kind>sister (?:body|society|organi[sz]ation))(?:[^.;\\uE000]|\\uE000[RCNQD]\\d+\\uE001){0,60} (?:is|,) (?:the )?{org:b}',
    '(?<kind>projects|work|studies)(?:[^.;\\uE000]|\\uE000[RCNQD]\\d+\\uE001){0,30} (?:in (?:close )?collaboration )?with (?:the )?{org:b}(?:, in close collaboration)?',
    '(?<kind>founding members|founder members|founders|members)[^.;]{0,20} (?:were|are|include) (?:the )?(?:former )?(?<list>{bodies})',
  ],
  produce: (found) => {
    const label = found.text('label');
    if (label !== undefined && !ABOVE.test(label)) return null;
    const kind = (found.text('kind') ?? '').trim().toLowerCase();
    if (kind === 'founders') return null;
    const list = found.inside('list');
    if (list.length > 0) {
      const body = found.reading.body;
      if (body === null) return null;
      return list.flatMap((m): readonly Draft[] =>
        m.kind === 'org' && m.thing !== body
          ? [{ subject: body, predicate: 'affiliate', value: m.thing, qualifiers: { kind: kind.replace(/s$/u, '') } }]
          : [],
      );
    }
    const a = found.thing('a', 'organization') ?? (found.mention('a') === undefined ? (found.reading.body ?? undefined) : undefined);
    const b = found.thing('b', 'organization');
    if (a === undefined || b === undefined || a === b) return null;
    if (/^(?:projects|work|studies)$/u.test(kind) && !/collaborat|cooperat|partner/iu.test(found.sentence.text)) return null;
    const tie = kind === '' ? 'part of' : /^(?:projects|work|studies)$/u.test(kind) ? 'collaboration' : kind.replace(/^(?:is|in) /u, '');
    if (/^sister/u.test(kind) && found.mention('a') === undefined)
      return [{ subject: b, predicate: 'affiliate', value: a, qualifiers: { kind: tie } }];
    return [{ subject: a, predicate: 'affiliate', value: b, qualifiers: { kind: tie } }];
  },
  examples: [
    {
      text: 'The Example Chapter is a regional division of the Union of Examples.',
      yields: [{ subject: 'Example Chapter', predicate: 'affiliate', value: 'Union of Examples' }],
    },
    {
      text: 'The Northern Society of Examples works closely with the Union of Examples.',
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
  ],
  nearMisses: [
    { text: 'The Northern Society of Examples joined the congress of the Union of Examples.', because: 'it joined the congress alone' },
    { text: 'Parent organizations of the Union of Examples met.', because: 'no parent is named' },
    { text: 'Ada Example is a member of the Union of Examples.', because: 'a person belongs there, not a body' },
  ],
};

/** Labels of the body above, in a box of facts. */
const ABOVE =
  /^(?:parent|umbrella|affiliations?|affiliated|dachverband|dachorganisation|trägerverein|affiliation|affiliata|fédération|матери\p{L}+)$/iu;
