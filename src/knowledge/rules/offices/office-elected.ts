import type { Thing } from '../../mentions/mention.ts';
import { thingOf } from '../engine/match.ts';
import { isPart } from '../engine/office-part.ts';
import type { Found, SentenceRule } from '../engine/rule.ts';
import { held } from './parts/office.ts';
import { pageBodyAt } from './parts/office-body.ts';
import { begunAt } from './parts/office-time.ts';
import { assemblyAt, isDated, reportedAt } from './parts/reported-change.ts';
import { personBefore } from './parts/spoken-before.ts';
import { toldTerm } from './parts/told-term.ts';

const CHOSEN =
  '(?:re-?)?(?:elected|appointed|named|nominated|chosen|voted|confirmed|installed|inaugurated|designated|voted in|sworn in|introduced|welcomed|made)';
const AS = '(?: (?:as|to be|to become|to the (?:office|post|position|role) of|for|zu[mr]|als|comme|come|como|à la|à))?';
const ADVERB = '(?: (?:unanimously|also|then|recently|newly|officially|again|subsequently|first|duly|jetzt|einstimmig|erneut))*';

export const officeElected: SentenceRule = {
  name: 'office-elected',
  says: 'An election or appointment gives the office and, where dated, its beginning: "Ada Example was elected president of the Example Society in 2012".',
  patterns: [
    `(?:(?:In|On|Im|En|Nel|В) {date:front},? )?{who:holder}{degrees}(?:, (?:[^.;\uE000]|\uE000[OELDRCQNF]\\d+\uE001){3,160},)?,?(?: who)? (?:was|were|is|has been|had been|got|being)(?: in {date:mid})?${ADVERB} ${CHOSEN}${AS}(?: its| their)? {offices}(?: (?:in|on|at .{3,60}? in) {date:end})?`,
    '{who:holder}{degrees},? (?:wurde|ist|war)(?: (?:im|am|in) {date:mid})?[^.;:]{0,60}? (?:zu[mr]|als) {offices}(?: [^.;:]{0,40}?)?(?:gewählt|wiedergewählt|ernannt|bestellt|berufen|bestätigt)',
    '{who:holder}{degrees},? (?:a été|est|è stat[oa]|viene|fue|ha sido|был|была)?(?: (?:en|nel|в) {date:mid})? ?(?:ré|ri|re)?(?:élue?|nommée?|elett[oa]|nominat[oa]|elegid[oa]|nombrad[oa]|designad[oa]|избрана?|назначена?|избран|назначен)(?: (?:à la|comme|come|como|au poste de|на (?:пост|должность)))? {offices}(?: (?:en|nel|в) {date:end})?',
    // Dutch: "is Ada Example gekozen tot voorzitter", "Ada Example werd benoemd tot voorzitter"
    '(?:{who:holder}{degrees},?(?: die)? (?:is|werd|wordt)|(?:is|werd|wordt) {titles}{who:chosen}{degrees})(?: [^.;:\\uE000]{0,40}?)? (?:gekozen|herkozen|verkozen|benoemd|herbenoemd|aangesteld) (?:tot|als) {offices}',
    '(?:(?:Im|Am|In|Seit) {date:front} )?(?:wurde|wurden|ist) {titles}{who:holder}{degrees}(?: (?:im|am|in) {date:mid})?[^.;:]{0,60}? (?:zu[mr]|als) {offices}(?: [^.;:]{0,40}?)?(?:gewählt|wiedergewählt|ernannt|bestellt|berufen|bestätigt)',
    '(?:Als|Zur?|Zum|Zu) {office} (?:wurde|wurden)(?: (?:im|am|in) {date:mid})? {titles}{people}(?: [^.;:]{0,40}?)?(?:gewählt|wiedergewählt|ernannt|bestellt|berufen|bestätigt)',
    '(?:wählt|wählte|wählten|ernannte|berief|ernannten|hat|haben)(?: [^.;:]{0,40}?)? {titles}{who:holder}{degrees}(?:,? [^.;:]{0,40}?)?,? (?:zu[mr]|als) {offices}',
    '(?:wählte|wählten|ernannte|ernannten|bestimmte|bestimmten|berief)(?: (?:die|der|das) (?:{event}|{org:by}|{name}))?(?:,? (?:am|im) {date:mid})(?: in {place})? {titles}{who:holder}{degrees} (?:zu[mr]|als) {offices}',
    '(?:^|[,;.] )(?:Zum|Zur|Zu|Als) {office} (?:bestimmten|bestimmte|wählten|wählte|ernannten|ernannte|bestellten|beriefen)(?: (?:die|der|das) (?:{org:by}|{name}))? {titles}{who:holder}',
    '(?:eligió|eligieron|ha elegido|nombró|nombraron|a élu|ont élu|a nommé|ont nommé|élit|ha eletto|hanno eletto|elesse|ha nominato|elegge|elegeu)(?: a| al)? {titles}{who:holder}{degrees} (?:como|comme|come|à la|alla|al|a|em) {offices}',
    '(?:Das|Den) {name:post} (?:des |der )?{office} (?:übernimmt|übernahm|bekleidet|hat|erhält|übernehmen) {titles}{who:holder}',
    '{office} (?:избрана?|назначена?|стал|стала|остался|осталась|elected is|gewählt wurde) {titles}{who:holder}',
    '(?:Elected|Re-elected|Appointed|Named|Chosen|Nominated)(?: as| to be)? {offices}(?: (?:in|on) {date:end})?, {who:holder}(?=[^\\p{L}])',
    '(?:elected|re-elected|appointed|named|made|chose|confirmed|recruited|hired|called) (?<them>him|her)(?: (?:in|to \\p{Lu}\\p{L}+ in) {date:mid})? (?:as |to be |its |their )?{offices}(?: (?:in|on) {date:end})?',
    `(?:elected|re-elected|appointed|named|chose|confirmed|nominated|installed|welcomed?|introduced) {titles}{who:holder}{degrees}${AS} {offices}(?: in {date:end})?`,
    '(?:election|appointment|nomination|inauguration|installation) of {titles}{who:holder}{degrees} (?:as|to be|to the (?:office|post|position) of|to) {offices}(?: in {date:end})?',
    '(?:elected|appointed|named|chose|re-elected) (?:as )?{office}(?:,|:| was| were)? {titles}{who:holder}',
    '{people} (?:were|have been)(?: newly)? (?:elected|appointed|named) (?:as )?{offices}(?: in {date:end})?',
  ],
  produce: (found) => {
    const phrases = [...found.offices('offices'), ...found.offices('office')];
    const [phrase] = phrases;
    if (phrase === undefined) return null;
    const around = {
      body: electing(found, phrase.start) ?? pageBodyAt(found.sentence, phrase.start, found.reading) ?? assembled(found),
      since: begunAt(found) ?? (isDated(found) ? null : (toldTerm(found, 'began').since ?? reportedAt(found))),
      began: true,
      tenure: TO_COME.test(found.sentence.text.slice(found.end)) ? 'elect' : null,
    } as const;
    const people = found.inside('people');
    if (people.length > 0) return people.flatMap((m) => held(found, thingOf(m, 'person', found.reading, found.sentence), phrases, around));
    const holder =
      found.text('them') === undefined
        ? (found.thing('holder', 'person') ?? found.thing('chosen', 'person'))
        : personBefore(found, found.start);
    return held(found, holder, phrases, around);
  },
  examples: [
    {
      text: 'Last year Ada Example was elected president of the Rain Society.',
      published: '2015-03-10',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', tenure: 'current', since: '2014' },
        { subject: 'Ada Example', predicate: 'role', value: 'president', tenure: 'current', since: '2014' },
      ],
    },
    {
      text: 'Ada Example was elected president of the Northern Society of Examples in 2012.',
      published: '2015-03-01',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'leader', value: 'Ada Example', tenure: 'current', since: '2012' },
        { subject: 'Ada Example', predicate: 'role', value: 'president', since: '2012' },
      ],
    },
    {
      text: 'Im Mai 2014 wurde Prof. Bo Muster zum Vorsitzenden der Gesellschaft für Muster gewählt.',
      language: 'de',
      published: '2015',
      yields: [
        { subject: 'Gesellschaft für Muster', predicate: 'leader', value: 'Bo Muster', tenure: 'current' },
        { subject: 'Bo Muster', predicate: 'role', value: 'Vorsitzenden' },
      ],
    },
    {
      text: 'The members of the Rain Society elected Cy Pattern as president-elect.',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Cy Pattern', role: 'president-elect', tenure: 'elect' },
        { subject: 'Cy Pattern', predicate: 'role', value: 'president-elect', tenure: 'elect' },
      ],
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\nThey met in June. Then came the general assembly. Dee Case was elected treasurer.',
      published: '2015-07-01',
      yields: [{ subject: 'Dee Case', predicate: 'role', value: 'treasurer', since: '2015' }],
    },
    {
      text: 'La Sociedad de la Lluvia (SDL) eligió a la Dra. Ana Ejemplo como presidenta.',
      language: 'es',
      published: '2015',
      yields: [
        { subject: 'Sociedad de la Lluvia', predicate: 'leader', value: 'Ana Ejemplo', role: 'presidenta', tenure: 'current' },
        { subject: 'Ana Ejemplo', predicate: 'role', value: 'presidenta' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Ada Example elected to stay with the president of the Northern Society of Examples.',
      because: 'she chose to stay; nobody was elected',
    },
  ],
};

/** The body that elects: named in the sentence before the office. */
function electing(found: Found, before: number): Thing | null {
  // "he directed the hospital; the university recruited him"
  const clause = found.sentence.text.lastIndexOf(';', found.start) + 1;
  const bodies = found.sentence.mentions.filter(
    (m) => m.kind === 'org' && m.start >= clause && m.end <= before && !m.thing.names.some(isPart),
  );
  const last = bodies.at(-1);
  return last?.kind === 'org' && bodies.every((m) => m.kind === 'org' && m.thing === last.thing) ? last.thing : null;
}

/** At an assembly of members the page's body elects. */
function assembled(found: Found): Thing | null {
  return assemblyAt(found) === undefined ? null : found.reading.body;
}

/** The office itself begins later. */
const TO_COME = /^[^.;]{0,40}(?:will (?:take|assume|begin|start|serve)|takes? (?:up )?office|to take office|tritt .{0,20}an)(?![\p{L}])/iu;
