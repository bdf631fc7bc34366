import type { OfficePhrase } from '../engine/office-phrase.ts';
import { type Draft, type Found, isNamed, type SentenceRule } from '../engine/rule.ts';
import { isGiven } from './parts/given-office.ts';
import { held, heldByAll } from './parts/office.ts';
import { pageBodyAt } from './parts/office-body.ts';
import { termBeside } from './parts/office-time.ts';
import { isSignedAbove } from './parts/signed-above.ts';

export const officeBeforeName: SentenceRule = {
  name: 'office-before-name',
  says: 'An office in front of a name says who holds it: "EXS President Ada Example", "the president of the Example Society, Ada Example".',
  patterns: [
    '{body:before}(?: \\({org:short}\\))? \\({office} ?[–—:-] ?{titles}{who:holder}\\)',
    '{office} {titles}{who:holder}(?!{degrees}(?:,| –|:| \\(|) ?(?:the )?{office:own}(?! {titles}{who:after}))',
    '(?<!{people:apart}{degrees}(?:(?:,| –| -|:| \\() ?(?:and |is |now |also )*| als )| (?:as|is|was|were|became|becomes|become|been|be|elected|appointed|named|remains|ist|war|wurde) (?:an? |the |its )?){office}(?:,| ?:| –| -| —| =) {titles}{who:holder}(?![’\u0027]s)(?!{degrees}(?:,| –|:| \\(|)(?: as| als)? ?(?:the )?{office:own})(?=[^\\p{L}]| (?:said|says|and|und|et|e|y|who|opened|spoke|gave|welcomed|was|has|is|will|told|in|at|on)(?![\\p{L}])|$)',
    '{office}(?:[,:]| –| are| were| sind| include|) {holders}',
    '{office}[,:] {titles}{who:a} (?:of|from|for) (?:the )?{org:ofa}(?:,| and|, and) {titles}{who:b} (?:of|from|for) (?:the )?{org:ofb}',
  ],
  produce: (found) => {
    const phrases = found.offices('office');
    const [phrase] = phrases;
    if (phrase === undefined) return null;
    const holder = found.mention('holder');
    // "with the head of the clinic, he went on": a pronoun begins a clause and names no holder
    // but "President of the society until 2011, she also …" speaks of her
    if (isNamed(holder) && holder.pronoun && (phrase.start > 0 || found.sentence.text.slice(phrase.end, holder.start) !== ', '))
      return null;
    // "Pattern was made chairman, Ada Example and Bo Sample his deputies": the office is whose before the verb
    if (holder !== undefined && isGiven(found.sentence.text, phrase)) return null;
    // "Ada Example / Executive Director Hope House": the line names the office and the body of the one above
    if (holder !== undefined && isSignedAbove(found.sentence, found.reading)) return null;
    const before = found.thing('before', 'organization');
    const pair = bothHolders(found, phrases);
    if (pair !== null) return pair;
    const term = holder === undefined ? null : termBeside(found.sentence, holder);
    const around = {
      ...term,
      body: before ?? pageBodyAt(found.sentence, phrase.start, found.reading),
    };
    const people = found.inside('holders').filter((m) => m.kind === 'person' || m.kind === 'name');
    // "Directors: Ada Example, Bo Sample" are many
    if (
      holder !== undefined &&
      phrase.roles.some((role) => role.plural && role.top) &&
      SECOND_NAME.test(found.sentence.text.slice(holder.end))
    )
      return null;
    const own = term === null ? phrases : phrases.map((p) => ({ ...p, ...term }));
    if (people.length === 0) return held(found, found.thing('holder', 'person'), own, around);
    const listed =
      /:\s?$/u.test(found.sentence.text.slice(phrase.end, people[0]?.start ?? 0).replace(TITLES_LAST, '')) &&
      !phrase.roles.some((role) => role.top);
    if (people.length < 2 || !(listed || phrase.roles.every((role) => role.plural))) return null;
    return heldByAll(found, people, phrases, around);
  },
  examples: [
    {
      // the partner is another body than the one the page speaks of
      text: 'The Rain Society was founded in 2001. The paper was read by its partner’s director, Dr Bo Sample.',
      title: 'Rain Society',
      yields: [{ subject: 'Bo Sample', predicate: 'role', value: 'director' }],
    },
    {
      // the director is a hospital's, and none is named: the league is not led by Bo Sample
      text: 'The 3rd meeting of the Rain League helped children. Hospital director Bo Sample thanked the League.',
      yields: [{ subject: 'Bo Sample', predicate: 'role', value: 'director' }],
    },
    {
      text: 'Ada Example is a painter. President of the Rain Society from 2008 to 2011, she painted the hall.',
      published: '2015-03-01',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', tenure: 'former', since: '2008', until: '2011' },
        { subject: 'Ada Example', predicate: 'role', value: 'President', tenure: 'former', since: '2008', until: '2011' },
      ],
    },
    {
      text: 'The hall was opened by EXSO President Ada Example.',
      published: '2015-03-01',
      yields: [
        { subject: 'EXSO', predicate: 'leader', value: 'Ada Example', role: 'President', tenure: 'current' },
        { subject: 'Ada Example', predicate: 'role', value: 'President', tenure: 'current' },
      ],
    },
    {
      text: 'The former chair of the Northern Society of Examples (NSE), Prof. Bo Sample, spoke of the early years.',
      published: '2015-03-01',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'leader', value: 'Bo Sample', role: 'chair', tenure: 'former' },
        { subject: 'Bo Sample', predicate: 'role', value: 'chair', tenure: 'former' },
      ],
    },
    {
      text: 'The vice presidents of the Rain Society, Cy Pattern and Dee Case, signed.',
      yields: [
        { subject: 'Cy Pattern', predicate: 'role', value: 'vice president' },
        { subject: 'Dee Case', predicate: 'role', value: 'vice president' },
      ],
    },
    {
      text: 'Congress president Ada Example thanked the Northern Society of Examples (NSE).',
      published: '2015',
      yields: [{ subject: 'Ada Example', predicate: 'role', value: 'Congress president', tenure: 'current' }],
    },
    {
      text: 'Общество дождя (ОД) собралось. Прежний президент Иван Образцов поблагодарил всех.',
      language: 'ru',
      published: '2015',
      yields: [
        { subject: 'Общество дождя', predicate: 'leader', value: 'Иван Образцов', role: 'президент', tenure: 'former' },
        { subject: 'Иван Образцов', predicate: 'role', value: 'президент', tenure: 'former' },
      ],
    },
    {
      text: 'Die Gesellschaft für Regen (GR) hat seit dem 2. Mai eine Leiterin, Frau Dr. Ada Muster (Graz).',
      language: 'de',
      published: '2017-06-15',
      yields: [
        { subject: 'Gesellschaft für Regen', predicate: 'leader', value: 'Ada Muster', tenure: 'current', since: '2017-05-02' },
        { subject: 'Ada Muster', predicate: 'role', value: 'Leiterin', tenure: 'current', since: '2017-05-02' },
      ],
    },
    {
      text: 'La Société de la Pluie (SDP) a un nouveau bureau. Présidente : Claire Exemple (Lyon) ; trésorière : Anne Modèle.',
      language: 'fr',
      published: '2015',
      yields: [
        { subject: 'Société de la Pluie', predicate: 'leader', value: 'Claire Exemple', role: 'Présidente', tenure: 'current' },
        { subject: 'Claire Exemple', predicate: 'role', value: 'Présidente' },
        { subject: 'Anne Modèle', predicate: 'role', value: 'trésorière' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Ada Example (Bergen) becomes president-elect, Bo Sample stays as secretary.',
      because: 'the one before becomes it',
    },
    {
      text: 'Rain Society\n\nDr. Bo Sample\nExecutive Director Hope House',
      title: 'Rain Society',
      because: 'the office is that of the one in the line above',
    },
    {
      text: 'The Rain Society met. Pattern was made chairman, Ada Example (Norway) and Bo Sample (Peru) vice-chairmen.',
      because: 'the chairman is named before the verb',
    },
    {
      text: 'Ada Example came in. Together with the head of the Rain Clinic, she walked through the wards.',
      because: 'the pronoun begins the next clause; the head is not named',
    },
    {
      text: 'Ada Example wrote to the president of the Northern Society of Examples, Northern Town and Rain Valley.',
      because: 'places in capitals follow the office, not its holder',
    },
  ],
};

const TITLES_LAST = /(?:\s?(?:Prof|Dr|Mr|Mrs|Ms|Dra|Frau|Herr)\p{L}*\.?)+\s?$/u;
const SECOND_NAME = /^(?:\s\([^()]*\))?(?:,\s|\sand\s|;\s)(?:\p{L}{1,5}\.\s)*\p{Lu}/u;

/** "the presidents, Ada Example of the Rain Society and Bo Sample of the Snow Society". */
function bothHolders(found: Found, phrases: readonly OfficePhrase[]): readonly Draft[] | null {
  const bodies = [found.mention('ofa'), found.mention('ofb')];
  if (bodies.some((m) => m?.kind !== 'org')) return null;
  if (!phrases.every((phrase) => phrase.body === null && phrase.roles.every((role) => role.plural))) return [];
  return ['a', 'b'].flatMap((name, at) => {
    const body = bodies[at];
    return held(
      found,
      found.thing(name, 'person'),
      phrases.map((phrase) => ({ ...phrase, body: body?.kind === 'org' ? body : null })),
    );
  });
}
