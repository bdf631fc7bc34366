import type { Mention, Thing } from '../../mentions/mention.ts';
import { isAcronym } from '../../mentions/names/words.ts';
import { isPlace } from '../../mentions/places/is-place.ts';
import { thingOf } from '../engine/match.ts';
import { isPart } from '../engine/office-part.ts';
import type { Draft, Found, SentenceRule } from '../engine/rule.ts';
import { isWorkplace } from '../offices/parts/workplace.ts';

const THE = "(?:the |die |der |das |la |le |l['’]|il |el )?";

export const personAffiliation: SentenceRule = {
  name: 'person-affiliation',
  says: 'A body behind a name, in parentheses or after "of", "from" or "at", is the one that the person belongs to: "Ada Example (Example University)".',
  patterns: [
    '{person:holder} \\((?<bodies>[^()]{2,160})\\)',
    `{person:holder}{degrees},? (?:all the way |who came |coming |visiting )?(?:of|from|at|with|representing|van de|van het|van|von der|vom|de|du|de la|della|dell['’]|del|из) ${THE}(?<bodies>{org})(?! (?:president|chair|director))`,
    `{person:holder}{degrees}, (?:an?|the|our) [^,;.\\uE000]{3,50}? (?:at|from|of|in) ${THE}(?<bodies>{org})`,
    '{person:holder}{degrees}(?:, [^,;.\\uE000]{3,50})?, (?:the )?(?<bodies>{org:work})(?=[,;.)]| (?:and|said|spoke|who)|$)',
    '{person:holder} [–—-] (?<bodies>{org})(?=[;,.)]|$)',
    `{who:holder}{degrees},?(?: who)? (?:is|was|has been) an? [^,;.\\uE000]{3,60}? (?:at|in|with|of) ${THE}(?<bodies>{org:work})`,
    `{who:holder}{degrees},?(?: who)? (?:works|worked|practises|practices|teaches|is based|is employed|conducts research|does research|arbeitet|travaille|lavora|trabaja|работает) (?:at|for|in|with|an der|am|à|presso|en|в) ${THE}(?<bodies>{org})`,
    '{person:holder}{degrees},? (?:of|from|at) (?:the )?{name:acronym}(?=[,;.)]|$| (?:and|has|who|said|spoke|will|opened|gave)(?![\\p{L}]))',
    '(?<=[:–—] {titles}){person:holder}{degrees}, (?<bodies>{org})(?=$|;)',
    '{who:holder}{degrees},? (?:is|are|was) (?:affiliated|associated) with (?:the )?(?<bodies>{bodies:all})',
    `(?<for>(?:for|representing|on behalf of|für|pour|per la|per) ${THE}{org:sender}(?: \\({org:short}\\))?)(?:,|:| by| came| spoke| were| was| it was signed by| signed| sono intervenuti)* {titles}{people}`,
    "{org:owner}['’]s? {titles}{person:holder}",
  ],
  produce: (found) => {
    const sender = found.mention('sender');
    if (sender?.kind === 'org') {
      const people = found.inside('people').filter((m) => m.kind === 'person');
      return people.flatMap((m) => (m.kind === 'person' && !m.pronoun ? affiliation(m.thing, sender.thing) : []));
    }
    const holder = found.mention('holder');
    const person = found.thing('holder', 'person');
    if (
      person === undefined ||
      holder === undefined ||
      (holder.kind === 'person' && holder.pronoun && found.mention('bodies') === undefined)
    )
      return null;
    const owner = found.mention('owner');
    if (owner?.kind === 'org') return owner.pronoun ? null : affiliation(person, owner.thing);
    const inside = found.inside('bodies');
    if (inside.some((m) => m.kind === 'role' || m.kind === 'event' || m.kind === 'person') || PROSE.test(found.text('bodies') ?? ''))
      return null;
    const acronym = found.mention('acronym');
    if (acronym !== undefined) return named(person, acronym, found);
    const bodies = inside.filter((m) => m.kind === 'org' && !m.pronoun);
    const work = found.mention('work');
    if (work !== undefined && !(work.kind === 'org' && isWorkplace(work.thing))) return null;
    return bodies.flatMap((m) => (m.kind === 'org' && (inside.length > 1 || !isTopic(m, found)) ? affiliation(person, m.thing) : []));
  },
  examples: [
    {
      text: 'Dr. Ada Example (Rain University, Snow Hospital, Norway) and Dr. Bo Sample (RASO) spoke. RASO was there too.',
      yields: [
        { subject: 'Ada Example', predicate: 'affiliation', value: 'Rain University' },
        { subject: 'Ada Example', predicate: 'affiliation', value: 'Snow Hospital' },
        { subject: 'Bo Sample', predicate: 'affiliation', value: 'RASO' },
      ],
    },
    {
      text: 'Prof. Cy Pattern of Rain University Hospital spoke of snow.',
      yields: [{ subject: 'Cy Pattern', predicate: 'affiliation', value: 'Rain University Hospital' }],
    },
    {
      text: 'Guests were, for the Rain Society, Dr. Dee Case (Chile) and Dr. Eve Test (Peru).',
      yields: [
        { subject: 'Dee Case', predicate: 'affiliation', value: 'Rain Society' },
        { subject: 'Eve Test', predicate: 'affiliation', value: 'Rain Society' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Prof. Ada Example thanked the Rain Society.',
      because: 'to thank a body is not to belong to it',
    },
  ],
};

/** "of EXSO": letters that the page explains nowhere, where a body is expected. */
function named(person: Thing, name: Mention, found: Found): readonly Draft[] {
  if (!isAcronym(name.text) || name.text.length < 3 || isPlace(name.text)) return [];
  const body = thingOf(name, 'organization', found.reading, found.sentence);
  return body === undefined ? [] : affiliation(person, body);
}

function affiliation(person: Thing, body: Thing): readonly Draft[] {
  return [{ subject: person, predicate: 'affiliation', value: body }];
}

/** "talks by Ada Example (Rain Programme)": a part named alone may be what the talk was about. */
function isTopic(mention: Mention, found: Found): boolean {
  const body = thingOf(mention, 'organization', found.reading, found.sentence);
  return body === undefined || body.names.some(isPart);
}

const PROSE = /(?:^|\s)(?:who|which|was|is|thanks|see|photo|left|right|supported|sponsored|funded|formerly|until|since)(?:\s|$)/iu;
