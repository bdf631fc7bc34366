import type { Mention, Thing } from '../../mentions/mention.ts';
import { isAcronym } from '../../mentions/names/words.ts';
import { isPlace } from '../../mentions/places/is-place.ts';
import { thingOf } from '../engine/match.ts';
import { isPart } from '../engine/office-part.ts';
import type { Draft, Found, SentenceRule } from '../engine/rule.ts';
import { personBefore } from '../offices/parts/spoken-before.ts';
import { isWorkplace } from '../offices/parts/workplace.ts';
import { pagePerson } from './parts/page-person.ts';
import { worksAt } from './parts/place-behind.ts';

const THE = "(?:the |die |der |das |la |le |l['’]|il |el )?";

export const personAffiliation: SentenceRule = {
  name: 'person-affiliation',
  says: 'A body behind a name, in parentheses or after "of", "from" or "at", is the one that the person belongs to: "Ada Example (Example University)".',
  patterns: [
    '{person:holder} \\((?<bodies>[^()]{2,160})\\)',
    `{person:holder}{degrees},? (?:all the way |who came |coming |visiting )?(?:of|from|at|with|representing|van de|van het|van|von der|vom|de|du|de la|della|dell['’]|del|из) ${THE}(?<bodies>{org})(?! (?:president|chair|director))`,
    `{person:holder}{degrees}, (?:an?|the|our) [^,;.\\uE000]{3,50}? (?:at|from|of|in) ${THE}(?<bodies>{org})`,
    '{person:holder}{degrees}(?:, [^,;.\\uE000]{3,50})?, (?:the )?(?<bodies>{org:work})(?=[,;.:)]| (?:and|said|spoke|who)|$)',
    '{person:holder} [–—-] (?<bodies>{org})(?=[;,.)]|$)',
    `{who:holder}{degrees},?(?: who)? (?:is|was|has been) an? [^,;.\\uE000]{3,60}? (?:at|in|with|of) ${THE}(?<bodies>{org:work})`,
    `{who:holder}{degrees},?(?: who)? (?:now |still |currently |also )?(?:works|worked|has worked|practises|practices|teaches|is based|is employed|conducts research|does research|arbeitet|travaille|lavora|trabaja|werkt|werkte|работает)(?: (?:as|als|comme|come|como|в качестве) [^,;.\uE000]{3,50}?)? (?:at|for|in|with|an der|am|im|à|à l['’]|au|presso|en|bij|aan|в) ${THE}(?<bodies>{org})`,
    // "Dr Example is at the Rain Hospital", "comes from the Rain Hospital", "served Rain University"
    `{who:holder}{degrees},?(?: who)? (?:(?:is|was)(?: now| still| currently| based)*|comes|joins us|visits us|is coming|kommt|ist|vient|viene|komt|served(?: at)?|has served) (?:at|from|an der|am|aus dem|aus der|du|dal|dall['’]|del|van het|uit het)? ?${THE}(?<bodies>{org:work})`,
    // "came to Oslo as a staff physician at the Rain Hospital"; on a page about her, "returned to the Rain Hospital"
    `{who:holder}(?: (?:[^.;\\uE000]|{others}){1,200}?)?,? (?:(?:came|went|moved|returned) (?:back )?to {places}(?: in {date})?,? as (?:an? |the )?[^,;.\\uE000]{3,50}? (?:at|in) ${THE}(?<bodies>{org:work})|(?:moved|returned|transferred|came|went) (?:back )?to ${THE}{org:house})`,
    // "Rain University recruited her in 2010"
    '{org:work} (?:has |had )?(?:recruited|hired|employed|engaged) (?<hired>him|her|{person})(?![\\p{L}])',
    '{person:holder}{degrees},? (?:of|from|at) (?:the )?{name:acronym}(?=[,;.)]|$| (?:and|has|who|said|spoke|will|opened|gave)(?![\\p{L}]))',
    '(?<=[:–—] {titles}){person:holder}{degrees}, (?<bodies>{org})(?=$|;)',
    '{who:holder}{degrees},? (?:is|are|was) (?:affiliated|associated) with (?:the )?(?<bodies>{bodies:all})',
    `(?<!(?:signed|spoke|stood|so|it) )(?<for>(?:for|representing|on behalf of|für|pour|per la|per) ${THE}{org:sender}(?: \\({org:short}\\))?)(?:,|:| by| came| spoke| were| was| it was signed by| signed| sono intervenuti)* {titles}{people}`,
    "{org:owner}['’]s? {titles}{person:holder}",
  ],
  produce: (found) => {
    const sender = found.mention('sender');
    if (sender?.kind === 'org') {
      const people = found.inside('people').filter((m) => m.kind === 'person');
      return people.flatMap((m) => (m.kind === 'person' && !m.pronoun ? affiliation(m.thing, sender.thing) : []));
    }
    const hired = found.text('hired');
    const holder = found.mention('holder') ?? found.mention('person');
    const person =
      hired === undefined || holder !== undefined
        ? (found.thing('holder', 'person') ?? found.thing('person', 'person'))
        : personBefore(found, found.start);
    const work = found.mention('work');
    if (work !== undefined && !(work.kind === 'org' && isWorkplace(work.thing))) return null;
    const house = found.mention('house');
    // a visitor too "went to the hospital"
    if (house?.kind === 'org')
      return isWorkplace(house.thing) && person !== undefined && person === pagePerson(found.reading)
        ? worksAt(person, house, found.sentence)
        : null;
    if (hired !== undefined) return person === undefined || work === undefined ? null : worksAt(person, work, found.sentence);
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
    return bodies.flatMap((m) => (m.kind === 'org' && (inside.length > 1 || !isTopic(m, found)) ? worksAt(person, m, found.sentence) : []));
  },
  examples: [
    {
      text: 'Dr. Ada Example (Rain University, Snow Hospital, Norway) and Dr. Bo Sample (RASO) spoke. RASO was there too.',
      yields: [
        { subject: 'Ada Example', predicate: 'affiliation', value: 'Rain University' },
        { subject: 'Ada Example', predicate: 'affiliation', value: 'Snow Hospital' },
        { subject: 'Ada Example', predicate: 'location', value: 'Norway' },
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
    {
      title: 'Prof. Ada Example',
      text: 'Ada Example came to Oslo in 1977 as a staff physician at the Rain Hospital, Oslo. In 1990 she moved to Snow University. Fog University recruited her in 2000.',
      yields: [
        { subject: 'Ada Example', predicate: 'affiliation', value: 'Rain Hospital' },
        { subject: 'Ada Example', predicate: 'location', value: 'Oslo' },
        { subject: 'Ada Example', predicate: 'affiliation', value: 'Snow University' },
        { subject: 'Ada Example', predicate: 'affiliation', value: 'Fog University' },
      ],
    },
    {
      text: 'Dr. Bo Sample works as a surgeon at the Rain Hospital in Oslo. Dr. Cy Pattern comes from Snow University, Norway. Dr. Eve Test is now at the Fog Clinic.',
      yields: [
        { subject: 'Bo Sample', predicate: 'affiliation', value: 'Rain Hospital' },
        { subject: 'Bo Sample', predicate: 'location', value: 'Oslo' },
        { subject: 'Cy Pattern', predicate: 'affiliation', value: 'Snow University' },
        { subject: 'Cy Pattern', predicate: 'location', value: 'Norway' },
        { subject: 'Eve Test', predicate: 'affiliation', value: 'Fog Clinic' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Dr. Ada Example went to the Rain Hospital and was shown its wards.',
      because: 'she visited it',
    },
    {
      text: 'Dr. Ada Example was at the Rain Society dinner.',
      because: 'a guest at a dinner does not work there',
    },
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
