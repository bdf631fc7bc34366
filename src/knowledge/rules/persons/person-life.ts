import type { Mention } from '../../mentions/mention.ts';
import { isVocabulary } from '../../mentions/names/vocabulary.ts';
import { isAcronym } from '../../mentions/names/words.ts';
import type { SentenceRule } from '../engine/rule.ts';
import { pagePerson } from './parts/page-person.ts';
import { placesAmong } from './parts/places-among.ts';

const BORN = 'born|geboren|née?|nat[oa]|nacid[oa]|nació|naquit|nacque|родил(?:ся|ась)';
const IN = 'in|at|near|à|au|en|a|ad|te|в';
/** "on 3 May", "in 1950", "в 1951 году" */
const WHEN = '(?:,? ?(?:(?:on|in|le|il|el|am|op|nel|en|im Jahre?|в) )?{date}(?:\\p{L}{1,3})?(?: года?| году)?,?)?';
const BETWEEN = '(?:[^.;\\uE000]|{others}){1,160}?';

export const personLife: SentenceRule = {
  name: 'person-life',
  says: 'Where somebody was born, lives or works, or moved to, is a place of theirs: "Ada Example was born in Oslo and moved to Bergen".',
  patterns: [
    `{who:holder}{degrees},?(?: who)?(?: (?:was|is|wurde|ist|est|è|fue|werd|[^.;,\\uE000]{0,40}))? (?<born>${BORN})${WHEN} (?:${IN}) (?<where>{where:places})`,
    `{who:holder}{degrees},?(?: (?:die|der))? (?:wurde|ist|werd)${WHEN} (?:in|te|op) (?<where>{where:places}) geboren`,
    `{who:holder} ${BETWEEN},? (?:was|wurde|fue) (?<born>${BORN})${WHEN} (?:${IN}) (?<where>{where:places})`,
    // "Born in Oslo in 1949, she studied in Bergen"
    `^(?<front>(?<born>${BORN}))${WHEN} (?:${IN}) (?<where>{where:places})(?: (?:in|en|im|nel) {date:year})?(?:, {titles}{who:holder})?`,
    `{who:holder}(?: ${BETWEEN})?,? (?:and )?(?:then |later |soon |has |had )?(?:moved|emigrated|relocated|settled|zog|emigró|se mudó|s’installa|s'installa|si trasferì|verhuisde|переехал\\p{L}?) (?:back )?(?:to|in|nach|à|a|naar|в) (?<where>{where:places})(?!['’-])`,
    // "came to Oslo in 1977": on a page about her
    `{who:holder}(?: ${BETWEEN})?,? (?:and )?(?<came>came|had come|has come|returned|went|kam|vino|vint|venne|kwam|приехал\\p{L}?) (?:back )?(?:to|in|nach|à|a|naar|в) (?<where>{where:places})(?= (?:in |im |en |nel |в )?{date}| as (?:an? |the )|,? (?:{count} |[\\p{L}]+ ){0,4}(?:earlier|later|before))`,
    `{who:holder}{degrees},?(?: who)? (?:now |still |currently |has )?(?:lives|is living|lived|resides|is based|practises|works|wohnt|lebt|arbeitet|vit|habite|travaille|vive|abita|lavora|trabaja|woont|werkt|живёт|живет|работает)(?: and works| and practises| und arbeitet| et travaille| e lavora| y trabaja| en werkt)? (?:${IN}) (?<where>{where:places})(?=[,;.)]|$| (?:and|with|where|und|mit|et|avec|e|con|y|en|met|и|с)(?![\\p{L}]))`,
    `(?:work(?:s|ed|ing)?|collaborat(?:es|ed|ing)|train(?:s|ed)|stud(?:ies|ied)) (?:closely |together |hand in hand )?(?:with|under) {titles}{who:holder}{degrees} in (?<where>{where:places})(?=[,;.]|$)`,
    '(?<where>{place:land}) (?:is|was|are|will be|had been) represented by {titles}{who:holder}(?=[,;.]|$| (?:and|of|from)(?![\\p{L}]))',
    // "Norway: Dr Ada Example / Sweden: Dr Bo Sample"
    '(?<=^|[/;|•] ?)(?<where>{place:land}) ?: {titles}{who:holder}{degrees}(?= ?[/;|]| ?$)',
  ],
  produce: (found) => {
    const { reading, sentence } = found;
    const named = found.thing('holder', 'person');
    const person = named ?? (found.text('front') === undefined ? undefined : pagePerson(reading));
    if (person === undefined || person === null) return null;
    if (found.text('came') !== undefined && person !== pagePerson(reading)) return null;
    // a bare name is a person where it opens the sentence
    const holder = found.mention('holder');
    if (holder?.kind === 'name' && holder.start > 0) return null;
    const where = found.inside('where');
    const place = placesAmong(where, sentence) ?? (found.text('born') === undefined ? null : bareTown(where[0]));
    return place === null ? null : [{ subject: person, predicate: 'location', value: place }];
  },
  examples: [
    {
      text: 'Prof. Ada Example was born in Oslo in 1949. She studied law and moved to Tampere for her husband.',
      yields: [
        { subject: 'Ada Example', predicate: 'location', value: 'Oslo' },
        { subject: 'Ada Example', predicate: 'location', value: 'Tampere' },
      ],
    },
    {
      title: 'Rain Prize 2019: Dr. Bo Sample',
      language: 'es',
      text: 'Rain Prize 2019: Dr. Bo Sample\n\nNacido en Bilbao en 1951, estudió medicina.',
      yields: [{ subject: 'Bo Sample', predicate: 'location', value: 'Bilbao' }],
    },
    {
      title: 'Prof. Cy Pattern',
      text: 'Cy Pattern studied rain and, after two years at sea, came to Lübeck in 1977.',
      yields: [{ subject: 'Cy Pattern', predicate: 'location', value: 'Lübeck' }],
    },
    {
      text: 'Norway: Dr. Ada Example / Rwanda: Dr. Bo Sample',
      yields: [
        { subject: 'Ada Example', predicate: 'location', value: 'Norway' },
        { subject: 'Bo Sample', predicate: 'location', value: 'Rwanda' },
      ],
    },
    {
      text: 'Dr. Dee Case wohnt und arbeitet in Lübeck. Norway is represented by Dr. Eve Test.',
      language: 'de',
      yields: [
        { subject: 'Dee Case', predicate: 'location', value: 'Lübeck' },
        { subject: 'Eve Test', predicate: 'location', value: 'Norway' },
      ],
    },
    {
      text: 'Анна Ивановна Примерова родилась в 1951 году в Пробинске.',
      language: 'ru',
      yields: [{ subject: 'Анна Ивановна Примерова', predicate: 'location', value: 'Пробинск' }],
    },
  ],
  nearMisses: [
    {
      text: 'Dr. Ada Example came to Oslo in 2012. Dr. Bo Sample met her there.',
      because: 'on a page about no one person it may be a journey',
    },
    {
      text: 'The society was born in Oslo, said Dr. Ada Example.',
      because: 'it is the society that was born there',
    },
    {
      text: 'Dr. Ada Example works in Rain Research and lives for it.',
      because: 'a field of work is no place',
    },
    {
      text: 'Norway: Dr. Ada Example* / see below',
      because: 'the asterisk takes it back',
    },
  ],
};

/** "born in Sampling": whatever somebody is born in is a place, known to the gazetteer or not. */
function bareTown(mention: Mention | undefined): string | null {
  if (mention?.kind !== 'name' || !/^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?$/u.test(mention.text)) return null;
  if (mention.text.split(/\s/u).some((word) => isVocabulary(word) || isAcronym(word))) return null;
  return mention.text.replace(/(?<=\p{Script=Cyrillic}(?:ск|град|бург))е$/u, '');
}
