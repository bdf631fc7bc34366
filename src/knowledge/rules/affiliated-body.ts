import type { Draft, SentenceRule } from './rule.ts';

export const affiliatedBody: SentenceRule = {
  name: 'affiliated-body',
  says: 'An organization that is part, member, branch, partner or sister of another is affiliated with it; the kind of tie is kept.',
  patterns: [
    '{org:a}(?: ?\\({org:short}\\))?,? (?:is |was |which is |as |has become |became |being )?(?:now |also )?(?:an? |the |one of the )?(?:\\p{L}+[ -]){0,2}(?<kind>part|full member|member|founding member|founder member|branch|division|regional division|chapter|section|sub-?specialty|subsidiary|affiliate|arm|department|unit|sister (?:body|society|organi[sz]ation)|partner|member society|national member) of (?:the )?{org:b}',
    '{org:a}(?: ?\\({org:short}\\))? (?<kind>belongs to|is affiliated (?:to|with)|takes part in|(?:is|has been) (?:an ngo )?in official relations with|joined|cooperates with|works (?:closely )?with|in (?:close )?collaboration with|partners with) (?:the )?{org:b}',
    '(?:a |the )?(?<kind>partnership|collaboration|cooperation) (?:between|of) (?:the )?{org:a}(?: ?\\({org:short}\\))? and (?:the )?{org:b}',
    '{org:a}, (?<kind>)(?:the )?{org:b}, {place}',
    '(?<kind>sister (?:body|society|organi[sz]ation))(?:[^.;\\uE000]|\\uE000[RCNQD]\\d+\\uE001){0,60} (?:is|,) (?:the )?{org:b}',
    '(?<kind>projects|work|studies)(?:[^.;\\uE000]|\\uE000[RCNQD]\\d+\\uE001){0,30} (?:in (?:close )?collaboration )?with (?:the )?{org:b}(?:, in close collaboration)?',
    '(?<kind>founding members|founder members|founders|members)[^.;]{0,20} (?:were|are|include) (?:the )?(?:former )?(?<list>{bodies})',
  ],
  produce: (found) => {
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
  ],
  nearMisses: [{ text: 'Ada Example is a member of the Union of Examples.', because: 'a person belongs there, not a body' }],
};
