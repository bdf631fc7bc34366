import type { ReadSentence, Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { officesOf } from '../engine/office-phrase.ts';
import type { Draft, PageRule } from '../engine/rule.ts';
import { codesIn, OFFICE, one } from '../engine/tags.ts';
import { held } from '../offices/parts/office.ts';
import { pageBodyAt } from '../offices/parts/office-body.ts';

export const biography: PageRule = {
  name: 'biography',
  says: 'On a page about one person, sentences and list items that begin with an office and name nobody else give offices of that person.',
  read: (reading) => {
    const person = personOf(reading);
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
  ],
  nearMisses: [
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

/** Whom the page is about: the title is a person's name, and nobody is named more often. */
function personOf(reading: Reading): Thing | null {
  const title = reading.document.title.replace(TITLES, '').trim();
  const persons = reading.things.filter((t) => t.kind === 'person');
  const about = persons.find((t) => t.names.some((name) => title.startsWith(name) && AFTER_NAME.test(title.slice(name.length))));
  if (about === undefined || persons.some((t) => t !== about && t.mentions > about.mentions)) return null;
  return about;
}

function officesIn(sentence: ReadSentence, person: Thing, reading: Reading): readonly Draft[] {
  if (sentence.mentions.some((m) => m.kind === 'person' && m.thing !== person)) return [];
  const { text, offices } = officesOf(sentence);
  // "Currently: trustee, Fog Trust; adviser, Dew Trust": offices all through, and no verb
  if (offices.length > 0 && NOTES.test(text) && !CLAUSE.test(sentence.text))
    return held({ sentence, reading }, person, offices).map((draft) => ({ ...draft, sentence }));
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

const TITLES = /^(?:(?:prof|professor|dr|mr|mrs|ms|dra|frau|herr|pd|sir|dame)\.?\s)+/iu;
const AFTER_NAME = /^(?:$|,?\s(?:MD|PhD|M\.D|Ph\.D)|\s?[|–—:(,-])/u;
const NOTES =
  /^(?:currently|at\spresent|also|now|present\s(?:posts|offices|positions)|positions|posts|offices|memberships?|ämter|fonctions|incarichi|cargos)\s?:/iu;
const CLAUSE = /\s(?:is|are|was|were|has|have|had|will|which|who|that|ist|war|est|è|es)\s/u;
const F = one(OFFICE);
const BEGINS = new RegExp(
  `^(?:(?:since|from|between|in)\\s)?(?:\\(?(?<when>${one('D')})\\)?\\s?(?:[:,|–-]|\\s)\\s?(?:present|today|now|heute|oggi)?\\s?[:,|–-]?\\s?)?(?:currently|at\\spresent|also|now|formerly|previously)?,?\\s?(?<offices>${F}(?:(?:\\s?[,;]\\s?|,?\\s(?:and|und|et|e|y|и)\\s)${F}){0,6})`,
  'iu',
);
