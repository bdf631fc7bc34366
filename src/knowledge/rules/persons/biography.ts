import type { ReadSentence, Thing } from '../../mentions/mention.ts';
import { beginsWithGivenName } from '../../mentions/persons/given-names.ts';
import { looksLikePerson } from '../../mentions/persons/looks-like-person.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { officesOf } from '../engine/office-phrase.ts';
import type { Draft, PageRule } from '../engine/rule.ts';
import { codesIn, OFFICE, one } from '../engine/tags.ts';
import { held } from '../offices/parts/office.ts';
import { pageBodyAt } from '../offices/parts/office-body.ts';
import { pagePerson } from './parts/page-person.ts';

export const biography: PageRule = {
  name: 'biography',
  says: 'On a page about one person, sentences and list items that begin with an office and name nobody else give offices of that person.',
  read: (reading) => {
    const person = pagePerson(reading);
    if (person === null) return [];
    return reading.sentences.flatMap((sentence) => officesIn(sentence, person, reading));
  },
  examples: [
    {
      title: 'Ada Example',
      text: 'Ada Example\n\nProfessor of Rain at Sample University. President of the Rain Society from 2010 to 2012.\n\nAda Example lives in Oslo.',
      published: '2015',
      yields: [
        { subject: 'Ada Example', predicate: 'role', value: 'Professor of Rain', tenure: 'current' },
        { subject: 'Ada Example', predicate: 'affiliation', value: 'Sample University' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', tenure: 'former', since: '2010', until: '2012' },
        { subject: 'Ada Example', predicate: 'role', value: 'President', tenure: 'former', since: '2010', until: '2012' },
      ],
    },
    {
      title: 'Prof. Bo Sample',
      text: 'Bo Sample studied in Oslo.\n\nPosts:\n- President, Rain Society (2010–2012)\n- 2006–2010: Secretary of the Snow Society',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', tenure: 'former', since: '2010', until: '2012' },
        { subject: 'Bo Sample', predicate: 'role', value: 'President', since: '2010', until: '2012' },
        { subject: 'Bo Sample', predicate: 'role', value: 'Secretary', since: '2006', until: '2010' },
      ],
    },
    {
      title: 'Rain Medal 2019',
      text: 'Ada Example has won the 2019 Rain Medal of the Rain Society. She was born in Oslo, where she learned to read. She paints.\n\nPosts in the Society: Treasurer (1971 – 75); President (1982 – 7). She left many drawings.',
      published: '2019',
      yields: [
        { subject: 'Ada Example', predicate: 'role', value: 'Treasurer', tenure: 'former', since: '1971', until: '1975' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', tenure: 'former', since: '1982', until: '1987' },
        { subject: 'Ada Example', predicate: 'role', value: 'President', tenure: 'former', since: '1982', until: '1987' },
      ],
    },
  ],
  nearMisses: [
    {
      title: 'We mourn Ada Example',
      text: 'We mourn Ada Example\n\nShe painted. She sang. She wrote.\n\nDr. Bo Sample\nPresident, Rain Society',
      because: 'the office is that of the one who signs',
    },
    {
      title: 'Rain Medal 2019',
      text: 'Ada Example spoke first. She thanked all.\n\nOffices: President of the Rain Society (1982–7).',
      because: 'the page is a report, and the office may be anybody’s',
    },
    {
      title: 'Ada Example',
      text: 'Ada Example\n\nAda Example lives in Oslo. President Bo Sample of the Rain Society thanked her.',
      because: 'the sentence begins with an office, and names another who holds it',
    },
    {
      title: 'The Rain Society',
      text: 'Ada Example spoke.\n\nPresident of the Rain Society from 2010 to 2012.',
      because: 'the page is not about one person',
    },
  ],
};

function officesIn(sentence: ReadSentence, person: Thing, reading: Reading): readonly Draft[] {
  if (
    sentence.mentions.some(
      (m) => (m.kind === 'person' && m.thing !== person) || (m.kind === 'name' && looksLikePerson(m.text) && beginsWithGivenName(m.text)),
    )
  )
    return [];
  // the office under the name of whoever signs the page
  const above = reading.sentences[sentence.index - 1];
  if (above !== undefined && above.segment.kind === 'heading' && above.mentions.some((m) => m.kind === 'person' && m.thing !== person))
    return [];
  const { text, offices } = officesOf(sentence);
  // "Currently: trustee, Fog Trust; adviser, Dew Trust": offices all through, and no verb
  if (offices.length > 0 && NOTES.test(sentence.text) && !CLAUSE.test(sentence.text))
    return held({ sentence, reading }, person, offices, { body: labelled(sentence) }).map((draft) => ({ ...draft, sentence }));
  const found = BEGINS.exec(text)?.groups;
  const phrases = codesIn(found?.['offices'] ?? '', OFFICE).flatMap((code) => offices[code] ?? []);
  const [first] = phrases;
  if (first === undefined) return [];
  const date = sentence.mentions[codesIn(found?.['when'] ?? '', 'D')[0] ?? -1];
  const term = date?.kind === 'date' && date.date.yearStated ? date.date : null;
  const around = {
    body: pageBodyAt(sentence, first.start, reading),
    since: term?.from ?? null,
    until: term !== null && term.from !== term.to ? term.to : null,
    tenure: /^(?:former|past|previous)/iu.test(sentence.text) ? ('former' as const) : null,
  };
  return held({ sentence, reading }, person, phrases, around).map((draft) => ({ ...draft, sentence }));
}

/** "Posts in the Society: Treasurer (1971–75)": the body that the label names. */
function labelled(sentence: ReadSentence): Thing | null {
  const colon = sentence.text.indexOf(':');
  const named = sentence.mentions.find((m) => m.kind === 'org' && m.end <= colon);
  return named?.kind === 'org' && named.thing.names.length > 0 ? named.thing : null;
}

const NOTES =
  /^(?:currently|at\spresent|also|now|present\s(?:posts|offices|positions)|positions|posts|offices|memberships?|ämter|fonctions|incarichi|cargos)(?:\s(?:held\s)?(?:in|of|at|der|des|dans|nella?|en)\s[^:;.]{2,80})?\s?:/iu;
const CLAUSE = /\s(?:is|are|was|were|has|have|had|will|which|who|that|ist|war|est|è|es)\s/u;
const F = one(OFFICE);
const BEGINS = new RegExp(
  `^(?:(?:since|from|between|in)\\s)?(?:\\(?(?<when>${one('D')})\\)?\\s?(?:[:,|–-]|\\s)\\s?(?:present|today|now|heute|oggi)?\\s?[:,|–-]?\\s?)?(?:currently|at\\spresent|also|now|formerly|previously)?,?\\s?(?<offices>${F}(?:(?:\\s?[,;]\\s?|,?\\s(?:and|und|et|e|y|и)\\s)${F}){0,6})`,
  'iu',
);
