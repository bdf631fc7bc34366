import type { Mention, ReadSentence, Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { thingOf } from '../engine/match.ts';
import { isPart } from '../engine/office-part.ts';
import { officesOf } from '../engine/office-phrase.ts';
import type { Draft, PageRule } from '../engine/rule.ts';
import { OFFICE_ALONE } from '../offices/parts/office-section.ts';
import { isWorkplace } from '../offices/parts/workplace.ts';
import { placesAmong } from './parts/places-among.ts';
import { postIn } from './parts/post-line.ts';

export const personCard: PageRule = {
  name: 'person-card',
  says: 'The lines right below a name that stands alone are a card: post, department, hospital and town are of that person.',
  read: (reading) => reading.sentences.flatMap((sentence) => card(sentence, reading)),
  examples: [
    {
      text: 'Prof. Dr. Ada Example\nMBBS, FCPS (Rain), MD\nProfessor & Chairman\nDepartment of Rain and Snow\nSample Children’s Hospital, Oslo, Norway\nPhone: 412',
      yields: [
        { subject: 'Ada Example', predicate: 'role', value: 'Professor & Chairman' },
        { subject: 'Ada Example', predicate: 'affiliation', value: 'Sample Children’s Hospital' },
        { subject: 'Ada Example', predicate: 'location', value: 'Oslo, Norway' },
      ],
    },
    {
      text: 'Dear friends,\n\nI thank you all.\n\nWarm regards,\nDr. Bo Sample\nRain Central Hospital, Tampere',
      yields: [
        { subject: 'Bo Sample', predicate: 'affiliation', value: 'Rain Central Hospital' },
        { subject: 'Bo Sample', predicate: 'location', value: 'Tampere' },
      ],
    },
    {
      text: 'Press contact\n\nDr. Cy Pattern\nCommunications specialist\n+372 123 456',
      yields: [{ subject: 'Cy Pattern', predicate: 'role', value: 'Communications specialist' }],
    },
  ],
  nearMisses: [
    {
      text: 'Dr. Ada Example\n\nRain Hospital, Oslo',
      because: 'an empty line stands between, and the hospital may be where all meet',
    },
    {
      text: 'Dr. Ada Example\nThe Rain Hospital in Oslo was opened by her.',
      because: 'the line below is a sentence',
    },
    {
      text: 'Dr. Ada Example\nRain Society of Norway',
      because: 'a society is no workplace',
    },
  ],
};

/** Lines of a card below its name. */
const MOST_LINES = 6;

function card(name: ReadSentence, reading: Reading): readonly Draft[] {
  const person = ownerOf(name, reading);
  if (person === null) return [];
  const out: Draft[] = [];
  const bodies: { readonly body: Thing; readonly sentence: ReadSentence }[] = [];
  let place: Draft | null = null;
  let { line } = name;
  let gap = CLOSING.test(name.text) ? 2 : 1;
  for (const below of reading.sentences.slice(name.index + 1, name.index + 1 + MOST_LINES)) {
    if (below.line - line > gap || below.line === line || below.mentions.some((m) => m.kind === 'person' && !m.pronoun)) break;
    if (PROSE.test(below.text) || below.text.length > LONGEST_LINE || CONTACT.test(below.text)) break;
    line = below.line;
    gap = 1;
    if (DEGREES_ALONE.test(below.text)) continue;
    const post = postIn(below);
    if (post !== null && !OFFICE_ALONE.test(officesOf(below).text))
      out.push({ subject: person, predicate: 'role', value: post, role: post, sentence: below });
    for (const m of below.mentions)
      if (m.kind === 'org' && !m.pronoun && isWorkplaceLine(m, below)) bodies.push({ body: m.thing, sentence: below });
    const found = isPlaceLine(below) ? placesAmong(below.mentions, below) : null;
    if (place === null && found !== null) place = { subject: person, predicate: 'location', value: found, sentence: below };
  }
  // a department is named where no house is
  const houses = bodies.filter(({ body }) => !body.names.every(isPart));
  for (const { body, sentence } of houses.length > 0 ? houses : bodies.slice(0, 1))
    out.push({ subject: person, predicate: 'affiliation', value: body, sentence });
  return place !== null && (bodies.length > 0 || out.length > 0) ? [...out, place] : out;
}

/** The person whose name is all that the line holds, beside titles, degrees and the closing words of a letter. */
function ownerOf(sentence: ReadSentence, reading: Reading): Thing | null {
  const [only, ...more] = sentence.mentions.filter((m) => m.kind !== 'name' || !/^\p{Lu}{2,6}(?:\s\p{Lu}{2,6})*$/u.test(m.text));
  const who = more.length === 0 ? only : [only, ...more].find((m) => m?.kind === 'person' && CLOSING.test(sentence.text));
  if (who === undefined || who.kind !== 'person' || who.pronoun) return null;
  const before = sentence.text.slice(0, who.start);
  const after = sentence.text.slice(who.end);
  if (!(TITLES.test(before) || CLOSING.test(before)) || !DEGREES.test(after)) return null;
  return thingOf(who, 'person', reading, sentence) ?? null;
}

/** A body that people work in, at the beginning of the line or behind its department. */
function isWorkplaceLine(body: Extract<Mention, { kind: 'org' | 'person' | 'event' }>, sentence: ReadSentence): boolean {
  const before = sentence.text.slice(0, body.start);
  return (
    (isWorkplace(body.thing) || body.thing.names.every((name) => UNIT.test(name))) && /^(?:[^:.;]{0,80},\s)?(?:the\s)?$/iu.test(before)
  );
}

/** Bodies, names and places, and nothing that happens. */
function isPlaceLine(sentence: ReadSentence): boolean {
  return !sentence.mentions.some((m) => m.kind === 'event' || m.kind === 'date' || m.kind === 'quote') && !/:\s/u.test(sentence.text);
}

const UNIT =
  /^(?:\p{L}+\s){0,4}(?:department|division|unit|section|ward|abteilung|service|reparto|servicio|afdeling|отделение|кафедра)(?!\p{L})/iu;
const LONGEST_LINE = 140;
const TITLES = /^[»>*•\s-]*(?:(?:\p{L}[\p{L}.’'/-]{0,12}\s){0,5})$/u;
const DEGREES =
  /^(?:,?\s\(?(?:\p{Lu}[\p{L}.]{0,6}\.?|\p{Lu}{2,7}®?|Jr\.?|Sr\.?|PhD|MSc|M\.Sc\.)\)?(?=[\s,.)]|$))*(?:\s?\([^()]{1,30}\))?[,.*]?$/u;
/** "MBBS, FCPS (Rain), MD" */
const DEGREES_ALONE = /^(?:(?:M|B|D|F|P|C|R|L|A)[\p{L}.]{1,7}(?:\s?\([^()]{1,40}\))?(?:,\s?|\s|\.?$)){1,10}$/u;
const CLOSING =
  /(?:^|\s)(?:regards|wishes|sincerely|faithfully|yours|respectfully|grüßen|grüße|hochachtungsvoll|cordialement|salutations|saluti|saludos|atentamente|groeten?|уважением),?\s(?:(?:\p{L}[\p{L}.]{0,8}\s){0,4})?/iu;
const PROSE = /[.!?]$(?<!\p{Lu}\.)|\s(?:is|are|was|were|has|have|will|who|which|that|ist|sind|war|est|sont|è|sono|es|son)\s/u;
const CONTACT = /(?:^|\s)(?:tel|phone|fax|e-?mail|telefon|téléphone|телефон)\s?[.:]|^\+?[\d\s()-]{6,}$|@/iu;
