import type { NamedMention, ReadSentence, Thing } from '../../mentions/mention.ts';
import { findRoles } from '../../mentions/persons/find-roles.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { fragment, thingOf } from '../engine/match.ts';
import { type OfficePhrase, officesOf } from '../engine/office-phrase.ts';
import type { Draft, PageRule } from '../engine/rule.ts';
import { codesIn, OFFICE, one } from '../engine/tags.ts';
import { held, officeDrafts } from './parts/office.ts';
import { ownBody } from './parts/office-body.ts';
import { impliedRole } from './parts/presidency.ts';
import { beganBySigner } from './parts/time-of-signer.ts';

export const officeSignature: PageRule = {
  name: 'office-signature',
  says: 'Who signs a text in which the writer speaks as holder of an office holds it: "as president of the Example Society, I …" above "Yours, Ada Example". Whom the writer calls predecessor held it before.',
  read: (reading) => {
    const signed = signerOf(reading);
    if (signed === null) return [];
    const { person: signer, at: signedAt } = signed;
    const spoken = reading.sentences.flatMap((sentence) => {
      const phrase = spokenAs(sentence);
      return phrase === null ? [] : [{ sentence, phrase }];
    });
    const headed = headedBy(reading);
    const office = headed ?? spoken[0] ?? null;
    return [
      ...(headed === null ? [] : hold(signer, headed, reading)),
      ...below(signer, signedAt, reading),
      ...spoken.flatMap((one) => hold(signer, one, reading)),
      ...reading.sentences.flatMap((sentence) => presiding(sentence, signer, reading)),
      ...reading.sentences.flatMap((sentence) => began(sentence, signer)),
      ...(office === null ? [] : reading.sentences.flatMap((sentence) => others(sentence, office.phrase, signer, reading))),
    ];
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
      text: 'Rain Society\n\nMessage from the President\n\nDear friends,\n\nwhen I took over the presidency from Prof. Bo Sample in 2018, we were ten. My thanks to all.\n\nYours sincerely\nAda Example',
      title: 'Message from the President',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'President', since: '2018' },
        { subject: 'Ada Example', predicate: 'role', value: 'President', since: '2018' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', role: 'President', until: '2018', tenure: 'former' },
        { subject: 'Bo Sample', predicate: 'role', value: 'President', until: '2018', tenure: 'former' },
      ],
    },
    {
      // the choir is no office
      text: 'Rain Society\n\nMessage from the President\n\nDear friends,\n\nI have served in a choir since 1999, and I became the father of a girl in 2010.\n\nYours sincerely\nAda Example',
      title: 'Message from the President',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'President', since: null },
        { subject: 'Ada Example', predicate: 'role', value: 'President', since: null },
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
      text: 'Dear friends,\n\nI took over the bakery in 2009, and I bake.\n\nWith best wishes,\nAda Example',
      because: 'a bakery is no office',
    },
    {
      text: 'Dear friends,\n\nI met the president of the Rain Society.\n\nWith best wishes,\nAda Example',
      because: 'the writer met a president and is none',
    },
  ],
};

interface SpokenOffice {
  readonly sentence: ReadSentence;
  readonly phrase: OfficePhrase;
}

/** The name below the closing words of a letter, or at the end of a message in the first person. */
function signerOf(reading: Reading): { readonly person: Thing; readonly at: number } | null {
  const { sentences } = reading;
  const closing = sentences.findIndex((s) => CLOSING.test(s.text));
  const personal = sentences.filter((s) => FIRST_PERSON.test(s.text)).length >= 2 || sentences.some((s) => LETTER.test(s.text));
  const lines = closing >= 0 ? sentences.slice(closing, closing + 4) : personal ? sentences.slice(-4) : [];
  for (const line of lines) {
    const code = codesIn(NAME.exec(officesOf(line).text)?.groups?.['who'] ?? '')[0];
    const mention = code === undefined ? undefined : line.mentions[code];
    const person = mention === undefined ? undefined : thingOf(mention, 'person', reading, line);
    if (person !== undefined) return { person, at: line.index };
  }
  return null;
}

/** "Message from the president": the office in the heading is the writer's. */
function headedBy(reading: Reading): SpokenOffice | null {
  for (const sentence of reading.sentences.slice(0, 6)) {
    const { text, offices } = officesOf(sentence);
    const phrase = offices[codesIn(HEADED.exec(text)?.groups?.['office'] ?? '', OFFICE)[0] ?? -1];
    if (phrase !== undefined && sentence.text.length < 100) return { sentence, phrase };
  }
  const [first] = reading.sentences;
  const { title } = reading.document;
  const [role] = HEADED_PLAIN.test(title) ? findRoles(title) : [];
  if (first === undefined || role === undefined) return null;
  return { sentence: first, phrase: { ...PLAIN, roles: [role] } };
}

/** The offices on the lines below the name, one a line. */
function below(person: Thing, at: number, reading: Reading): readonly Draft[] {
  const out: Draft[] = [];
  for (const sentence of reading.sentences.slice(at + 1, at + 4)) {
    const { text, offices } = officesOf(sentence);
    const phrase = offices[codesIn(BELOW.exec(text)?.groups?.['office'] ?? '', OFFICE)[0] ?? -1];
    if (phrase === undefined || sentence.mentions.some((m) => m.kind === 'person')) break;
    out.push(
      ...held({ sentence, reading }, person, [phrase], { body: ownBody(reading), now: true }).map((draft) => ({ ...draft, sentence })),
    );
  }
  return out;
}

function hold(person: Thing, { sentence, phrase }: SpokenOffice, reading: Reading): readonly Draft[] {
  const before = sentence.mentions.filter((m): m is NamedMention => m.kind === 'org' && m.end <= phrase.start);
  const body = before.at(-1)?.thing ?? ownBody(reading);
  return held({ sentence, reading }, person, [phrase], { body, began: true, now: true }).map((draft) => ({ ...draft, sentence }));
}

/** "As president of the society, I", "I am the chair of", "elected me president". */
function spokenAs(sentence: ReadSentence): OfficePhrase | null {
  const { text, offices } = officesOf(sentence);
  const match = SPOKEN_AS.exec(text) ?? I_AM.exec(text) ?? ELECTED_ME.exec(text);
  return offices[codesIn(match?.groups?.['office'] ?? '', OFFICE)[0] ?? -1] ?? null;
}

/** "my predecessor, Bo Sample" held the writer's office before; "my successor" will hold it. */
function others(sentence: ReadSentence, phrase: OfficePhrase, signer: Thing, reading: Reading): readonly Draft[] {
  const { text } = officesOf(sentence);
  const named = (pattern: RegExp): Thing | undefined => {
    const mention = sentence.mentions[codesIn(pattern.exec(text)?.groups?.['who'] ?? '')[0] ?? -1];
    const person = mention === undefined ? undefined : thingOf(mention, 'person', reading, sentence);
    return person === signer ? undefined : person;
  };
  const plain = {
    ...phrase,
    since: null,
    until: null,
    at: null,
    tenure: null,
    roles: phrase.roles.map((role) => ({ ...role, tenure: null })),
  };
  const body = phrase.body?.thing ?? ownBody(reading);
  const until = beganBySigner(sentence);
  return [
    ...held({ sentence, reading }, named(PREDECESSOR), [plain], { body, tenure: 'former', ...(until === null ? {} : { until }) }),
    ...held({ sentence, reading }, named(SUCCESSOR), [plain], { body, tenure: 'elect' }),
  ].map((draft) => ({ ...draft, sentence }));
}

/** "When I took over the chair in 2018": since when the writer has the office that the page tells of. */
function began(sentence: ReadSentence, signer: Thing): readonly Draft[] {
  const since = beganBySigner(sentence);
  return since === null ? [] : [{ subject: signer, predicate: 'role', value: 'office', timeOnly: true, since, sentence }];
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

const PLAIN: OfficePhrase = {
  roles: [],
  body: null,
  twin: null,
  twinTerm: null,
  called: null,
  lower: null,
  owner: null,
  event: null,
  title: null,
  whole: true,
  tenure: null,
  since: null,
  until: null,
  at: null,
  start: 0,
  end: 0,
};
const F = one(OFFICE);
const TITLES = fragment('titles');
const WHO = `${TITLES}(?<who>${one('PN')})`;
const NAME = new RegExp(`^(?:(?:[^\\uE000]|${one('N')}){0,60}[,.]\\s)?${WHO}[^\\uE000]{0,30}(?:${one('ONRLF')}|[^\\uE000]){0,20}$`, 'iu');
/** "President, Rain Society", "Chief Nurse, Sample Hospital, Oslo" */
const BELOW = new RegExp(`^(?<office>${F})(?:,?\\s?(?:${one('ONL')}|[^\\uE000.!?]){0,40})?$`, 'iu');
const CLOSING =
  /(?:sincerely|^yours (?:in|ever|truly|fraternally|always)|faithfully|truly|regards|best wishes|warm wishes|kind wishes|with gratitude|respectfully|cheers|mit (?:freundlichen|herzlichen|besten|kollegialen) (?:grüßen|grüssen|wünschen)|herzlichst|ihre?$|cordialement|bien à vous|sincères salutations|cordiali saluti|cordialmente|un caro saluto|atentamente|saludos|с уважением|met vriendelijke groet)/iu;
const FIRST_PERSON = /(?:^|[\s“"])(?:I|I’m|I'm|I’ve|my|me)\s/u;
const KINDS =
  'message|letter|welcome|greetings?|address|foreword|editorial|statement|words?|report|note|update|remarks|grußwort|mot|messaggio|mensaje';
const LETTER = new RegExp(`^(?:dear\\s|liebe\\s|chers?\\s|cari\\s)|^(?:a\\s)?(?:${KINDS})\\s(?:from|of|by)\\s`, 'iu');
const HEADED = new RegExp(
  `^(?:(?:a|the)\\s)?(?:(?:new\\syear\\s|opening\\s|annual\\s)?(?:${KINDS})\\s(?:from|of|by|des|der|du|de\\sla|del|della)\\s(?:the\\s|our\\s|your\\s)?(?<office>${F})|(?<office>${F})(?:['’]s?)?\\s(?:${KINDS}))`,
  'iu',
);
const HEADED_PLAIN = new RegExp(
  `^(?:(?:a|the)\\s)?(?:(?:${KINDS})\\s(?:from|of|by)\\s(?:the|our)\\s|[\\p{L}-]+(?:\\s[\\p{L}-]+)?['’]s?\\s(?:${KINDS}))`,
  'iu',
);
const SPOKEN_AS = new RegExp(`(?:^|[\\s,;])as\\s(?:your\\s)?(?<office>${F}),?\\s(?:I|we|it\\sis\\smy|my|let\\sme|to)(?![\\p{L}])`, 'iu');
const I_AM = new RegExp(
  `(?:^|[\\s,;])(?:I\\s(?:am|serve\\sas|have\\sbeen|was\\s(?:selected|elected|appointed|chosen)|took\\sover|have\\staken\\sover|took\\soffice|became|have\\sbecome|start(?:ed)?|began|begin|stand|have\\sthe\\shonou?r\\s(?:to\\sbe|of\\sbeing|to\\sserve\\sas))|my\\s(?:\\p{L}+\\s)?(?:term|role|work|time|election|mandate|year|years))(?:\\s(?:as|to\\sbe|the|your|of\\soffice\\sas|its))*\\s(?<office>${F})`,
  'iu',
);
const ELECTED_ME = new RegExp(
  `(?:elected|appointed|named|made|chose|asked|invited)\\sme(?:\\s(?:as|to\\sbe|its|their|your))*\\s(?<office>${F})`,
  'iu',
);
const PREDECESSOR = new RegExp(
  `(?:my\\s(?:\\p{L}+\\s)?predecessors?,?\\s|I\\s(?:have\\s)?(?:took\\sover|taken\\sover|succeed(?:ed)?|follow(?:ed)?|replaced?)\\s(?:[^.;]{0,60}?from\\s)?(?:my\\s(?:\\p{L}+\\s)?predecessor,?\\s)?|(?:footsteps\\sof|to\\s(?:follow|succeed))\\s)${WHO}`,
  'iu',
);
const SUCCESSOR = new RegExp(
  `(?:my\\ssuccessor,?\\s|(?:shall|will|going\\sto)\\s(?:hand|pass)\\s(?:it\\s|the\\s\\p{L}+\\s)?(?:over\\s|on\\s)?to\\s)${WHO}`,
  'iu',
);
const I_LEAD =
  /(?:^|[\s,;])I\s(?:(?:have|had)\s)?(?:the\s(?:honou?r|pleasure|privilege)\s(?:to|of)\s)?(?:now\s|currently\s)?(presid(?:e|ed|ing)\sover|lead|led|head|headed|chair|chaired)\s/iu;
