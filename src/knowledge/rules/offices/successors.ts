import type { Thing } from '../../mentions/mention.ts';
import { thingOf } from '../engine/match.ts';
import type { OfficePhrase } from '../engine/office-phrase.ts';
import type { Draft, Found, SentenceRule } from '../engine/rule.ts';
import { gendered } from './parts/gendered.ts';
import { held } from './parts/office.ts';
import { officeInPlay } from './parts/office-in-play.ts';
import { termBeside } from './parts/office-time.ts';
import { WHO } from './parts/relative.ts';
import { lesserOfficeBefore, officeBefore, personBefore } from './parts/spoken-before.ts';
import { toldTerm } from './parts/told-term.ts';

const BY = '(?:by|von|durch|par|da|dal|dalla|por|door)';

export const successors: SentenceRule = {
  name: 'successors',
  says: 'Those who followed somebody held the office told of before, each in the time printed beside the name: "she was followed by Ada Example (1997–2005) and Bo Sample (since 2005)".',
  patterns: [
    `{who:first}{degrees},?${WHO} (?:was|were|is|has been|wurde|wird|werd|wordt|a été|est|è stat[oa]|viene|fue|es) (?:then |later |nun |nu )?(?:succeeded|followed|replaced|abgelöst|ersetzt|opgevolgd|vervangen|remplacée?|sostituit[oa]|sucedid[oa]|relevad[oa])(?: in (?:turn|office|the post|this office))?(?: in {date})? ${BY} {holders}`,
    '(?<![\\p{L}])(?<whose>ihr|ihm|auf sie|auf ihn|lui|le|gli|haar|hem) (?:folgten?|ont succédé|a succédé|succéda|succédèrent|succedettero|succedette|sucedieron|sucedió|volgden?)(?: (?:im|in|en|nel) {date})? {holders}',
    `(?<![\\p{L}])(?<whose>his|her|their) (?:place|post|office|position|role|seat) (?:has been|was|is|will be) taken(?: over)?(?: in {date})? by {holders}`,
    `(?<![\\p{L}])(?<function>(?:die|deze|diese|dieses) (?:functie|taak|Funktion|Aufgabe|Amt)|this (?:office|post|role|function)|cette fonction|questo incarico|este cargo) (?:wordt|werd|wird|wurde|is|was|has been|est|a été|viene|è stato|fue)(?: (?:in|im|en|nel) {date})? (?:(?:taken over|now held) by|overgenomen door|(?:nun |jetzt )?(?:übernommen )?von|(?:reprise|assurée) par|(?:assunto|ricoperto) da|(?:asumido|ocupado) por) {holders}`,
    `{who:incumbent}{degrees}(?:, (?:[^,.;\uE000]|\uE000[OELDRCQN]\\d+\uE001){3,160},)?,?${WHO} (?:has (?:since )?held|holds|has occupied|occupies) (?:the|this|that) (?:office|post|position|chair|presidency|chairmanship)(?: (?:ever )?since {date:since})?(?=[,.;\\[)]| and |$)`,
  ],
  produce: (found) => {
    const incumbent = found.thing('incumbent', 'person');
    const whose = found.text('whose');
    const first = whose === undefined ? found.thing('first', 'person') : personBefore(found, found.start, whose);
    const story = first === undefined ? inPlay(found) : (officeBefore(found, first) ?? lesserOfficeBefore(found, first));
    if (story === null) return null;
    const day = found.mention('date') ?? found.mention('since');
    const began = day?.kind === 'date' && day.date.yearStated ? day.date.from : toldTerm(found, 'began').since;
    if (incumbent !== undefined)
      return held(found, incumbent, [phraseFor(story.phrase, incumbent, found)], { body: story.body, since: began });
    const people = found.inside('holders').flatMap((m) => {
      const person = m.kind === 'person' || m.kind === 'name' ? thingOf(m, 'person', found.reading, found.sentence) : undefined;
      return person === undefined || person === first ? [] : [{ person, term: termBeside(found.sentence, m) }];
    });
    // several who followed one another need their times: at one time they held different offices
    // and who "was followed by" somebody may have spoken or walked before
    const bare = people.length > 1 || / followed /u.test(found.sentence.text.slice(found.start, found.end));
    if (bare && people.some(({ term }) => term === null)) return null;
    const gone: readonly Draft[] =
      first === undefined
        ? []
        : [
            {
              subject: first,
              predicate: 'role',
              value: 'office',
              timeOnly: true,
              tenure: 'former',
              until: people[0]?.term?.since ?? began,
              ...(people[0] === undefined ? {} : { successor: people[0].person }),
            },
          ];
    const { published } = found.reading.document;
    return [
      ...gone,
      ...people.flatMap(({ person, term }, at) => {
        const over =
          term?.until !== null && term?.until !== undefined && published !== null && term.until < published.slice(0, term.until.length);
        const next = people[at + 1]?.person;
        return held(found, person, [phraseFor(story.phrase, person, found)], {
          body: story.body,
          since: term?.since ?? (people.length === 1 ? began : null),
          until: term?.until ?? null,
          tenure: next !== undefined || over ? 'former' : null,
          ...(next === undefined ? {} : { successor: next }),
        });
      }),
    ];
  },
  examples: [
    {
      text: 'Ada Example became the first president of the Rain Society; she was followed by Bo Sample (1997–2005) and Cy Pattern (2005–2013).',
      published: '2015',
      yields: [
        {
          subject: 'Rain Society',
          predicate: 'leader',
          value: 'Bo Sample',
          role: 'president',
          tenure: 'former',
          since: '1997',
          until: '2005',
        },
        { subject: 'Bo Sample', predicate: 'role', value: 'president', since: '1997', until: '2005' },
        {
          subject: 'Rain Society',
          predicate: 'leader',
          value: 'Cy Pattern',
          role: 'president',
          tenure: 'former',
          since: '2005',
          until: '2013',
        },
        { subject: 'Cy Pattern', predicate: 'role', value: 'president', since: '2005', until: '2013' },
      ],
    },
    {
      text: 'We thank our treasurer, Ada Example of the Rain Society. Her place has been taken by Bo Sample.',
      published: '2015',
      yields: [{ subject: 'Bo Sample', predicate: 'role', value: 'treasurer', tenure: 'current' }],
    },
    {
      text: 'The first president of the Rain Society was Ada Example. Bo Sample, a painter from Oslo, has held the office since 2009.',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', role: 'president', tenure: 'current', since: '2009' },
        { subject: 'Bo Sample', predicate: 'role', value: 'president', tenure: 'current', since: '2009' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Ada Example, president of the Rain Society, spoke first; she was followed by Bo Sample and Cy Pattern.',
      because: 'they spoke after her',
    },
    {
      text: 'Ada Example, president of the Rain Society, opened the walk. She was followed by Bo Sample.',
      because: 'he walked behind her',
    },
    {
      text: 'Ada Example sang for the Rain Society. Her place has been taken by Bo Sample.',
      because: 'no office was spoken of',
    },
  ],
};

interface Story {
  readonly phrase: OfficePhrase;
  readonly body: Thing | null;
}

/** "This office": the one told of last. */
function inPlay(found: Found): Story | null {
  return lesserOfficeBefore(found, undefined, found.mention('incumbent') === undefined) ?? officeInPlay(found);
}

/** The office alone, in the form for the person. */
function phraseFor(phrase: OfficePhrase, person: Thing, found: Found): OfficePhrase {
  const roles = phrase.roles.some((role) => role.top) ? phrase.roles.filter((role) => role.top) : phrase.roles;
  const plain = roles.map((role) => ({
    ...role,
    text: role.office,
    office: gendered(role.office, person, found.reading.document.language),
    tenure: null,
    first: false,
  }));
  return { ...phrase, roles: plain, owner: null, since: null, until: null, at: null, tenure: null };
}
