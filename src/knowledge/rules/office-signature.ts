import type { ReadSentence, Thing } from '../mentions/mention.ts';
import type { Reading } from '../mentions/read-mentions.ts';
import { thingOf } from './match.ts';
import { officeDrafts, ownBody } from './office.ts';
import { type OfficePhrase, officesOf } from './office-phrase.ts';
import { impliedRole } from './presidency.ts';
import type { Draft, PageRule } from './rule.ts';
import { codesIn, OFFICE, one } from './tags.ts';

export const officeSignature: PageRule = {
  name: 'office-signature',
  says: 'Who signs a text in which the writer speaks as holder of an office holds it: "as president of the Example Society, I …" above "Yours, Ada Example".',
  read: (reading) => {
    const signer = signerOf(reading);
    if (signer === null) return [];
    return reading.sentences.flatMap((sentence) => [
      ...spokenAs(sentence, signer.person, reading),
      ...presiding(sentence, signer.person, reading),
    ]);
  },
  examples: [
    {
      text: 'Dear friends,\n\nas president of the Rain Society, I greet you all.\n\nWith best wishes,\nAda Example',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'president', tenure: 'current' },
        { subject: 'Ada Example', predicate: 'role', value: 'president', tenure: 'current' },
      ],
    },
    {
      text: 'The Rain Society (RAS) is 20.\n\nI have the honour to preside over it, and I thank every member.\n\nYours sincerely\nProf. Bo Sample',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', role: 'president', tenure: 'current' },
        { subject: 'Bo Sample', predicate: 'role', value: 'president', tenure: 'current' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Dear friends,\n\nI met the president of the Rain Society.\n\nWith best wishes,\nAda Example',
      because: 'the writer met a president and is none',
    },
  ],
};

/** The name below the closing words of a letter, or in the heading "Message of Ada Example". */
function signerOf(reading: Reading): { readonly person: Thing } | null {
  for (const [at, sentence] of reading.sentences.entries()) {
    if (!CLOSING.test(sentence.text)) continue;
    for (const line of reading.sentences.slice(at, at + 3)) {
      const code = codesIn(NAME.exec(officesOf(line).text)?.groups?.['who'] ?? '')[0];
      const mention = code === undefined ? undefined : line.mentions[code];
      const person = mention === undefined ? undefined : thingOf(mention, 'person', reading, line);
      if (person !== undefined) return { person };
    }
  }
  return null;
}

/** "As president of the society, I", "I am the chair of". */
function spokenAs(sentence: ReadSentence, person: Thing, reading: Reading): readonly Draft[] {
  const { text, offices } = officesOf(sentence);
  const match = SPOKEN_AS.exec(text) ?? I_AM.exec(text);
  const phrase: OfficePhrase | undefined = offices[codesIn(match?.groups?.['office'] ?? '', OFFICE)[0] ?? -1];
  if (match === null || phrase === undefined) return [];
  const body = phrase.body?.thing ?? (phrase.title === null && phrase.whole ? reading.body : null);
  return phrase.roles.flatMap((role) =>
    officeDrafts({
      person,
      role,
      body,
      event: phrase.event?.thing ?? (role.event ? reading.event : null),
      since: phrase.since,
      until: phrase.until,
      tenure: phrase.tenure ?? role.tenure,
      title: phrase.title,
      whole: phrase.whole,
    }).map((draft) => ({ ...draft, sentence })),
  );
}

/** "I preside over the society", "I have led it since 2014". */
function presiding(sentence: ReadSentence, person: Thing, reading: Reading): readonly Draft[] {
  const found = I_LEAD.exec(sentence.text);
  const role = found === null ? null : impliedRole(/^presid/iu.test(found[1] ?? '') ? 'presides' : (found[1] ?? ''));
  if (found === null || role === null) return [];
  const at = found.index + found[0].length;
  const named = sentence.mentions.find((m) => m.kind === 'org' && Math.abs(m.start - at) <= 5);
  const body =
    named?.kind === 'org' ? named.thing : /^\s?(?:it|this|our|the)(?![\p{L}])/iu.test(sentence.text.slice(at)) ? ownBody(reading) : null;
  if (body === null) return [];
  const since = sentence.mentions.find((m) => m.kind === 'date' && /since\s$/iu.test(sentence.text.slice(0, m.start)));
  return officeDrafts({ person, role, body, since: since?.kind === 'date' && since.date.yearStated ? since.date.from : null }).map(
    (draft) => ({
      ...draft,
      sentence,
    }),
  );
}

const F = one(OFFICE);
const NAME = new RegExp(
  `^(?:[^\\uE000]{0,60}[,.]\\s)?(?:(?:prof|professor|dr|mr|mrs|ms|dra|frau|herr|pd)\\.?\\s){0,4}(?<who>${one('PN')})[^\\uE000]{0,30}(?:${one('ONRLF')}|[^\\uE000]){0,20}$`,
  'iu',
);
const CLOSING =
  /(?:sincerely|faithfully|truly|regards|best wishes|warm wishes|kind wishes|with gratitude|respectfully|cheers|mit (?:freundlichen|herzlichen|besten|kollegialen) (?:grüßen|grüssen|wünschen)|herzlichst|ihre?$|cordialement|bien à vous|sincères salutations|cordiali saluti|cordialmente|un caro saluto|atentamente|saludos|с уважением|met vriendelijke groet)/iu;
const SPOKEN_AS = new RegExp(`(?:^|[\\s,;])as\\s(?<office>${F}),?\\s(?:I|we|it\\sis\\smy|my|let\\sme|to)(?![\\p{L}])`, 'iu');
const I_AM = new RegExp(
  `(?:^|[\\s,;])(?:I\\sam|I\\sserve\\sas|I\\shave\\sbeen|I\\swas\\selected|I\\shave\\sthe\\shonou?r\\s(?:to\\sbe|of\\sbeing|to\\sserve\\sas)|my\\s(?:term|role|work|time|election|mandate)\\sas)\\s(?<office>${F})`,
  'iu',
);
const I_LEAD =
  /(?:^|[\s,;])I\s(?:(?:have|had)\s)?(?:the\s(?:honou?r|pleasure|privilege)\s(?:to|of)\s)?(?:now\s|currently\s)?(presid(?:e|ed|ing)\sover|lead|led|head|headed|chair|chaired)\s/iu;
