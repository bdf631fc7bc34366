import { looksLikePerson } from '../../mentions/persons/looks-like-person.ts';
import type { SentenceRule } from '../engine/rule.ts';
import { PROFESSION } from '../persons/parts/profession-words.ts';
import { held } from './parts/office.ts';
import { bodyCalled, pageBodyAt } from './parts/office-body.ts';

export const leaderApposition: SentenceRule = {
  name: 'leader-apposition',
  says: 'A name followed by an office says who holds it: "Ada Example, president of the Example Society", "Ada Example (EXS President)".',
  patterns: [
    '(?:for|on behalf of|representing|für|pour|per|por) (?:the )?{body:sender}(?: \\({org:short}\\))?(?:,| ?\\.{2,60}| ?…{1,9}| it was signed by| signed by| by| there signed| there spoke| signed| was represented by| came| spoke| were| was)* {titles}{who:holder}{degrees}, {offices}',
    '(?<!(?<!{people:apart}{degrees}(?:,| –| -|:) ?(?:and )?){office:front}(?:,|:) {titles}){who:holder}{degrees}(?: (?:of|from|at|aus|de|di|uit) (?:the )?(?:{org:work}|\uE000[LN]\\d+\uE001(?:, \uE000L\\d+\uE001)?))?(?:,| –| —| -|:)(?: who (?:is|has been))?(?: (?:(?<until>until then|until now|until recently|hitherto|so far|bis dahin)|is|now|then|also|currently|at present|at the time))* {offices}(?! (?:is|ist|sind|are|est|è|es|bleibt|remains|was|war) )(?! {titles}{person:other})',
    '(?<=^{titles}|[,;:(] {titles}|(?:and|und|et|e|y|,) {titles}){who:holder}{degrees} {offices}(?! {titles}{person:other})(?=[,;.)]| (?:said|says|and|opened|spoke|presented|welcomed|thanked)|$)',
    '{who:holder}{degrees}, {offices}, (?:signed(?: it)?|put (?:her|his|a) name (?:to it|under it)?|spoke|stood in|answered) (?:for|on behalf of) (?:the )?{body:sender}(?=[,;.]|$| and )',
    // "Ada Example, painter from Oslo and at that time director of the institute"
    `{who:holder}{degrees},? (?:an? |the )?${PROFESSION}(?: (?:from|in|of|at) (?:the )?(?:{places}|{org:work}))?(?:,|,? (?:and|und|et|e|y|en)) (?:(?:also|now|then|currently) )*{offices}(?! (?:is|are|was|war|ist|est) )(?! {titles}{person:other})`,
    // "Ada Example, doctor of science, painter, president of the society": what she is besides, in small letters
    '{who:holder}{degrees}(?:, (?!(?:who|which|where|when|and|und|et|but|said|says|with|for|in|on|at|by|der|die|qui|che|que)(?![\\p{L}]))\\p{Ll}[\\p{Ll} -]{2,40}){1,3}, (?:and )?{offices}(?! (?:is|ist|est|è|es|was|war|are) )(?!,? {titles}{person:other})(?=[,.;)]|$| (?:and|und|who|has|said)(?![\\p{L}]))',
    '{who:holder} \\({offices}(?:[,;] [^()]{0,80})?\\)',
    '{who:holder} \\([^()]{1,80}[,;] {offices}\\)',
  ],
  produce: (found) => {
    const phrases = found.offices('offices');
    const [first] = phrases;
    if (first === undefined) return null;
    // "Ada Example, president Bo Sample"
    const next = found.sentence.mentions.find((m) => m.start === found.end + 1);
    if (next?.kind === 'name' && looksLikePerson(next.text)) return null;
    // "King Example Professor of Rain": a chair that bears somebody's name
    const holder = found.mention('holder');
    if (holder !== undefined && holder.end + 1 === first.start && NAMED_CHAIR.test(found.sentence.text.slice(first.start))) return null;
    const sender = found.mention('sender');
    const body = sender === undefined ? pageBodyAt(found.sentence, first.start, found.reading) : bodyCalled(sender, found.reading);
    return held(found, found.thing('holder', 'person'), phrases, {
      body,
      ...(found.text('until') === undefined ? {} : { tenure: 'former' }),
    });
  },
  examples: [
    {
      // the committee's, and not the society's
      text: 'The 5th Congress of the Rain Society is held in Bergen.\nLocal organising committee: Ada Example (chair), Bo Sample.',
      title: 'Rain Society',
      yields: [{ subject: 'Ada Example', predicate: 'role', value: 'chair' }],
    },
    {
      text: 'Ada Example, president of the Northern Society of Examples since 2011, opened the hall.',
      published: '2015-03-01',
      yields: [
        {
          subject: 'Northern Society of Examples',
          predicate: 'leader',
          value: 'Ada Example',
          role: 'president',
          tenure: 'current',
          since: '2011',
        },
        { subject: 'Ada Example', predicate: 'role', value: 'president', since: '2011' },
      ],
    },
    {
      text: 'Guests were Bo Sample (EXSO Past President) and Cy Pattern (EXSO President-Elect).',
      published: '2015',
      yields: [
        { subject: 'EXSO', predicate: 'leader', value: 'Bo Sample', role: 'President', tenure: 'former' },
        { subject: 'Bo Sample', predicate: 'role', value: 'President', tenure: 'former' },
        { subject: 'EXSO', predicate: 'leader', value: 'Cy Pattern', role: 'President-Elect', tenure: 'elect' },
        { subject: 'Cy Pattern', predicate: 'role', value: 'President-Elect', tenure: 'elect' },
      ],
    },
    {
      text: 'Dee Case, Director of the Weather Programme at the Hospital for Sick Samples and past president of the Rain Society, spoke first.',
      published: '2015',
      yields: [
        { subject: 'Dee Case', predicate: 'role', value: 'Director of the Weather Programme', tenure: 'current' },
        { subject: 'Dee Case', predicate: 'affiliation', value: 'Hospital for Sick Samples' },
        { subject: 'Dee Case', predicate: 'role', value: 'president', tenure: 'former' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Dee Case', role: 'president', tenure: 'former' },
      ],
    },
    {
      text: 'The Oslo Central Rain Hospital was founded in 1990. Ada Example, president of the Oslo hospital, opened the day.',
      published: '2015',
      yields: [
        { subject: 'Oslo Central Rain Hospital', predicate: 'leader', value: 'Ada Example', role: 'president', tenure: 'current' },
        { subject: 'Ada Example', predicate: 'role', value: 'president' },
      ],
    },
    {
      text: 'The fair was opened by Bo Sample, paediatrician from Norway and at that time Director of the Rain Institute.',
      published: '2015',
      yields: [
        { subject: 'Rain Institute', predicate: 'leader', value: 'Bo Sample', role: 'Director', tenure: 'former' },
        { subject: 'Bo Sample', predicate: 'role', value: 'Director', tenure: 'former' },
      ],
    },
    {
      text: 'The Rain Hospital and the Snow Institute wrote a letter. Ada Example, Director, put her name under it for the Rain Hospital.',
      published: '2015',
      yields: [
        { subject: 'Rain Hospital', predicate: 'leader', value: 'Ada Example', role: 'Director', tenure: 'current' },
        { subject: 'Ada Example', predicate: 'role', value: 'Director', tenure: 'current' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Ada Example said that since last year 300 members of the Rain Society had come.',
      because: 'the time is that of the coming, and no office is named',
    },
    {
      text: 'Ada Example, advisor of the president, met the Northern Society of Examples.',
      because: 'the office of an adviser to somebody is not an office in the society',
    },
  ],
};

const NAMED_CHAIR = /^(?:Professor|Chair|Lecturer|Fellow)\s(?:of|in|for)\s/u;
