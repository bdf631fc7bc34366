import type { Mention, ReadSentence, Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import type { Draft, PageRule } from '../engine/rule.ts';
import { eventOfPage, weight } from './parts/event-page.ts';
import { peopleAfter, personOf } from './parts/event-parties.ts';
import { eventOf, isOwn } from './parts/event-scene.ts';
import { startsWithPerson } from './parts/people-list.ts';

export const eventPersonAtWork: PageRule = {
  name: 'event-person-at-work',
  says: 'In the report of one event, whoever is told to begin with, give, show or answer something, is heard, or stands with others in brackets behind a topic speaks there; inferred. Who chairs, attends, is honoured, elected or thanked, or only comments, does not.',
  read: (reading) => {
    const page = eventOfPage(reading);
    if (page === null || weight(page) < 2) return [];
    return reading.sentences.flatMap((sentence): readonly Draft[] => {
      if (sentence.segment.kind === 'heading' || AGAINST.test(sentence.text) || eventOf(sentence, reading) !== page) return [];
      const people = new Set([
        ...acting(sentence, page, reading),
        ...inBrackets(sentence, reading),
        ...heard(sentence, reading),
        ...withTowns(sentence, reading),
        ...byTitle(sentence, reading),
        ...onTopicLine(sentence, reading),
      ]);
      return [...people].map((value) => ({ subject: page, predicate: 'speaker', value, sentence, certainty: 'inferred' }));
    });
  },
  examples: [
    {
      text: '4th Example Symposium, Graz\n\nOn the second day\n- Dr. Ada Example (Ulm): wool in old houses\n- Bo Sample, Graz – silk without any dye',
      yields: ['Ada Example', 'Bo Sample'].map((value) => ({ subject: '4th Example Symposium', predicate: 'speaker', value })),
    },
    {
      text: '4th Example Symposium, Graz\n\nFrom abroad there were Dr. Ada Example (Chad), Dr. Bo Sample (Norway), and then “Wool at night” by Ms. Cy Specimen.',
      yields: ['Ada Example', 'Bo Sample', 'Cy Specimen'].map((value) => ({
        subject: '4th Example Symposium',
        predicate: 'speaker',
        value,
      })),
    },
    {
      text: '4th Example Symposium, Graz\n\nDr Ada Example began with the wool of Graz. Dr. Bo Sample then gave figures on silk, Dr Cy Specimen those of the linen study.',
      yields: ['Ada Example', 'Bo Sample', 'Cy Specimen'].map((value) => ({
        subject: '4th Example Symposium',
        predicate: 'speaker',
        value,
      })),
    },
    {
      text: '4th Example Symposium, Graz\n\nWool and silk came first (Ada Example, Bo Sample). In the second session one heard Cy Specimen and Dora Pattern.',
      yields: ['Ada Example', 'Bo Sample', 'Cy Specimen', 'Dora Pattern'].map((value) => ({
        subject: '4th Example Symposium',
        predicate: 'speaker',
        value,
      })),
    },
    {
      text: '4th Example Symposium, Graz\n\nHow is wool weighed? Ada Example (Ulm) had an answer.',
      yields: [{ subject: '4th Example Symposium', predicate: 'speaker', value: 'Ada Example' }],
    },
  ],
  nearMisses: [
    {
      text: '4th Example Symposium, Graz\n\nOrganizing committee\n- Ada Example (Ulm): money and all travel\n- Bo Sample (Graz): halls and the rooms',
      because: 'tasks in a committee',
    },
    {
      text: '4th Example Symposium, Graz\n\nThe board is made up of Dr. Ada Example (Chad), Bo Sample (Norway) and Cy Specimen.',
      because: 'a board',
    },
    { text: '4th Example Symposium, Graz\n\nIn the shop lay the book “Wool at night” by Ada Example.', because: 'a book' },
    { text: '4th Example Symposium, Graz\n\nDr. Ada Example chaired the second session.', because: 'who chairs gives no talk' },
    { text: '4th Example Symposium, Graz\n\nThe organizing committee (Ada Example, Bo Sample) met.', because: 'a committee' },
    { text: '4th Example Symposium, Graz\n\nDr. Ada Example led through the evening.', because: 'a host of the evening' },
    { text: '4th Example Symposium, Graz\n\nDr. Ada Example began her career in Ulm.', because: 'her life' },
    { text: '4th Example Symposium, Graz\n\nAda Example came to Graz with her family.', because: 'a guest' },
    { text: '4th Example Symposium, Graz\n\nWithout Dr. Ada Example the town had never thought of it.', because: 'the town thought of it' },
    { text: 'Dr Ada Example began with the wool of Graz.', because: 'no event is spoken of' },
  ],
};

/** The people who stand before a verb of giving something to those who listen. */
function acting(sentence: ReadSentence, event: Thing, reading: Reading): readonly Thing[] {
  const { text } = sentence;
  const out: Thing[] = [];
  for (const [at, mention] of sentence.mentions.entries()) {
    const person = named(mention, sentence, reading);
    if (person === null || !OPENS_CLAUSE.test(text.slice(0, mention.start)) || !isOwn(event, sentence, mention.start)) continue;
    const behind = predicateOf(text.slice(mention.end));
    // "A gave results in wool, B those of a study": the verb stands once
    const gapped = out.length > 0 && /^\s(?:those|that|one|the same)\s(?:of|on|from|about)\s/u.test(behind);
    const quoted = sentence.mentions.slice(at).some((m) => m.kind === 'quote');
    if (gapped || (!quoted && speaks(behind))) out.push(person);
  }
  return out;
}

function speaks(behind: string): boolean {
  const verb = DOES.exec(behind)?.groups?.['verb'];
  return verb !== undefined && !NO_TALK.test(verb) && !OWN_LIFE.test(behind);
}

/** "Wool and silk came first (Ada Example, Bo Sample).": two or more people, and nobody else, in brackets behind a topic. */
function inBrackets(sentence: ReadSentence, reading: Reading): readonly Thing[] {
  const { text } = sentence;
  return [...text.matchAll(/\(([^()]{8,200})\)/gu)].flatMap((match): readonly Thing[] => {
    const [from, to] = [match.index, match.index + match[0].length];
    const inside = sentence.mentions.filter((m) => m.start > from && m.end < to);
    const people = inside.flatMap((m) => named(m, sentence, reading) ?? []);
    if (people.length < 2 || people.length !== inside.length) return [];
    const rest = inside.reduceRight((left, m) => left.slice(0, m.start - from) + left.slice(m.end - from), match[0]);
    return /^[(),;&\s]*(?:(?:and|und|et|e|y|и|prof|dr|mr|mrs|ms)[.,;\s]*)*[()\s]*$/iu.test(rest.replace(/[,;]/gu, ' ')) &&
      !NO_TOPIC.test(text.slice(0, from))
      ? people
      : [];
  });
}

/** "In the second session one heard A, B and C." */
function heard(sentence: ReadSentence, reading: Reading): readonly Thing[] {
  return [...sentence.text.matchAll(HEARD)].flatMap((match) => peopleAfter(sentence, match.index + match[0].length, reading));
}

/** "Dr. Ada Example (Chad), Bo Sample (Ulm) and Cy Specimen": three or more people, two of them at least with the town or land they came from. */
function withTowns(sentence: ReadSentence, reading: Reading): readonly Thing[] {
  const { text } = sentence;
  if (NO_SPEAKERS.test(text)) return [];
  const people = sentence.mentions.filter((m) => named(m, sentence, reading) !== null);
  const placed = people.filter((m) => {
    const aside = /^\s\(([^()]{2,60})\)/u.exec(text.slice(m.end));
    return aside !== null && sentence.mentions.some((p) => p.kind === 'place' && p.start >= m.end && p.end <= m.end + aside[0].length);
  });
  return placed.length >= 2 ? placed.flatMap((m) => named(m, sentence, reading) ?? []) : [];
}

/** "“Wool at night” by Ada Example": a title, and whose it is. */
function byTitle(sentence: ReadSentence, reading: Reading): readonly Thing[] {
  return sentence.mentions.flatMap((quote): readonly Thing[] =>
    quote.kind === 'quote' && BY.test(sentence.text.slice(quote.end)) && !WORKS.test(sentence.text)
      ? peopleAfter(sentence, quote.end + (BY.exec(sentence.text.slice(quote.end))?.[0].length ?? 0), reading).slice(0, 1)
      : [],
  );
}

/** "- Ada Example (Chad): wool in winter" beside another such line: a line of the programme. */
function onTopicLine(sentence: ReadSentence, reading: Reading): readonly Thing[] {
  const { segment } = sentence;
  if (segment.kind !== 'item' || !isTopicLine(sentence, reading)) return [];
  if (NO_SPEAKERS.test(segment.lead ?? '') || NO_SPEAKERS.test(segment.headings.at(-1) ?? '')) return [];
  const beside = [sentence.index - 1, sentence.index + 1].some((at) => {
    const line = reading.sentences[at];
    return line !== undefined && line.segment.kind === 'item' && isTopicLine(line, reading);
  });
  const [first] = sentence.mentions;
  return beside && first !== undefined ? [named(first, sentence, reading) ?? []].flat() : [];
}

function isTopicLine(sentence: ReadSentence, reading: Reading): boolean {
  const [first] = sentence.mentions;
  if (first === undefined || !startsWithPerson(sentence) || named(first, sentence, reading) === null) return false;
  if (sentence.segment.text.indexOf(sentence.text) > 0 || sentence.mentions.some((m) => m.kind === 'role')) return false;
  return TOPIC_BEHIND.test(sentence.text.slice(first.end));
}

/** The town or the house may stand between the name and the topic. */
const TOPIC_BEHIND = /^(?:\s\([^()]{2,90}\)|,\s[^:;–—]{2,90}?)?(?:\s?[:：]|\s[–—-])\s["“«„]?(?:\p{L}[\p{L}'’-]*[\s,]+){2,}/u;

const BY = /^[,.]?\s(?:by|von|par|di|por|door)\s/iu;

/** Books and songs have titles and makers too. */
const WORKS =
  /(?<!\p{L})(?:books?|novel|songs?|films?|paintings?|exhibition|poems?|play|posters?|articles?|report|buch|livre|libro|книг\p{L})(?!\p{L})/iu;

/** Lists of people who are there for something else than to speak. */
const NO_SPEAKERS =
  /(?<!\p{L})(?:chair\p{L}*|moderat\p{L}*|committee|board|jury|judges|organi[sz]\p{L}+|photo|picture|winners?|won|authors?|editors?|teams?|coordinat\p{L}*|hosts?|participants?|attend\p{L}*|members?|fellows|travel|trainees?|students?|players?|left to right|vorsitz\p{L}*|komitee|vorstand\p{L}*|comité|comitato|junta|consejo|комитет\p{L}*|правлени\p{L}+)(?!\p{L})/iu;

function named(mention: Mention, sentence: ReadSentence, reading: Reading): Thing | null {
  return mention.kind === 'person' && mention.pronoun ? null : personOf(mention, sentence, reading);
}

/** What is said of a name, without what stands in brackets, where the person is from, and asides. */
function predicateOf(behind: string): string {
  return behind
    .replace(/^\s\([^()]{1,90}\)/u, '')
    .replace(/^\s(?:of|from|aus|von|de|di|из)\s(?:the\s)?\p{Lu}[^,;:.()]{1,50}?(?=,|\s\p{Ll})/u, '')
    .replace(/^,\s[^;:.]{2,110},(?=\s)/u, '');
}

/** A clause begins here: titles and little words of order may stand before the name. */
const OPENS_CLAUSE =
  /(?:^|(?<!Dr|Prof|Mr|Mrs|Ms|St|Mag|\p{Lu})[.]\s|[;:!?]\s|,\s(?:(?:and|while|und|et|e|y|и)\s)?|^(?:Then|Next|First|Later|Finally|After that|Afterwards|From \p{Lu}\p{L}+)[,\s]\s?|\s(?:while|then)\s)(?:[-•–]\s)?(?:(?:Assoc|Univ|Prof|Professor|Dr|Dra|Mr|Mrs|Ms|Mag|PD|Sir|Dame)\.?\s)*$/u;

/** A verb with something behind it; an auxiliary and small words of order may stand before. */
const DOES =
  /^\s(?:(?:then|also|later|first|finally|next|now|even|again|too|himself|herself|dann|auch|ensuite|poi|anche|luego|también|затем|также|has|had|have|will|hat|wird|a|ha)\s){0,2}(?<verb>\p{Ll}[\p{Ll}-]+)\s(?=[\p{L}\d“«„"])/u;

/** Words that are no verb, and the deeds of those who do not speak: who leads, comes, takes part, works, feels or only comments. */
const NO_TALK =
  /^(?:and|or|but|of|from|for|at|in|on|as|to|by|with|who|whom|whose|which|that|than|is|was|are|were|be|been|being|und|von|aus|der|die|das|et|de|e|di|y|и|из|ist|war|est|était|è|era|es|fue|был\p{L}*|chair(?:s|ed)?|co-chaired|led|leads?|head(?:s|ed)?|moderat\p{L}+|organi[sz]\p{L}+|host(?:s|ed)?|prepare[sd]?|direct(?:s|ed)|preside[sd]?|found(?:s|ed)|found|sign(?:s|ed)|came|comes?|went|goes|travel\p{L}+|flew|arrive[sd]?|return(?:s|ed)|left|leaves?|attend(?:s|ed)|took|takes|sat|sits|stood|stands|met|meets?|join(?:s|ed)|visit(?:s|ed)|stay(?:s|ed)|remain(?:s|ed)|live[sd]?|work(?:s|ed)|stud(?:y|ies|ied)|serve[sd]?|teach(?:es)?|became|becomes|succeed(?:s|ed)|replace[sd]?|follow(?:s|ed) (?:him|her)|receive[sd]?|won|wins|got|gets|sang|sings|play(?:s|ed)|said|says|told|tells|add(?:s|ed)|write[s]?|wrote|think[s]?|thought|believe[sd]?|hope[sd]?|want(?:s|ed)|wish(?:es|ed)|like[sd]?|enjoy(?:s|ed)|remember(?:s|ed)|agree[sd]?|thank(?:s|ed)|organise[sd]?|represent(?:s|ed)|accompan\p{L}+|help(?:s|ed)|care[sd]?|treat(?:s|ed)|joined|need(?:s|ed)|can|could|may|must|should|would|took|hand(?:s|ed)|present(?:s|ed) the|look(?:s|ed) (?:on|forward)|sagte|kam(?:en)?|leitete|moderierte|wurde|wird|nahm|freute|dankte|erhielt|arbeitet\p{L}*|lebt\p{L}*|a|ha|hat|stellte sich)$/u;

/** What one begins, gives or tells for oneself. */
const OWN_LIFE =
  /^[^.;]{0,60}(?<!\p{L})(?:career|studies|training|work as|job|life|money|cheque|check|flowers|reporters?|newspapers?|the press|agency|journalists?|police|birth|thanks|help|blood)(?!\p{L})/iu;

const NO_TOPIC =
  /(?<!\p{L})(?:chair\p{L}*|moderat\p{L}*|committee|board|organi[sz]\p{L}*|photo|picture|left|right|winners?|authors?|editors?|team|family|coordinat\p{L}*|presidents?|judges|jury|hosts?|participants?|members?|delegates?|students?|parents?|players?|musicians?|chaired|led|vorsitz\p{L}*|komitee|leitung|comité|comitato|комитет\p{L}*)(?!\p{L})[^.;()]{0,60}$/iu;

const HEARD =
  /(?<!\p{L})(?:one|we|all|they|delegates|participants|the audience|the congress|the (?:second|first|third|last) (?:session|day))\s(?:also\s|then\s|next\s)?(?:heard|listened to)\s(?:from\s)?/giu;

/** Elections, prizes, memorials and the press: people do much there, and give no talk. */
const AGAINST =
  /(?<!\p{L})(?:elect(?:ed|ion)|for \p{L}+ years|nach \p{L}+ jahren|(?:from|since|seit|depuis) (?:19|20)\d\d|(?:19|20)\d\d\s?[–-]\s?(?:19|20)\d\d|president\p{L}*|präsident\p{L}*|wahl|chairs?|shared|ago|agenda|memories|award(?:ed)?|prizes?|medals?|honorary|appointed|in memory|memorial|was born|died|late|retire[sd]?|reporters?|journalists?|interview\p{L}*|cancel\p{L}*|could not come|not come|absent|instead of|gewählt|preis|prix|premio|избран\p{L}*|преми\p{L}+)(?!\p{L})/iu;
