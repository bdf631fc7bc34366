import type { NamedMention, ReadSentence, Thing, TimeMention } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { bodyMeant } from './parts/clause.ts';
import { openingBody } from './parts/speaker.ts';

export const foundingTold: PageRule = {
  name: 'founding-told',
  says: 'A birthday, a founding meeting or document, an entry in the register, the opening of doors, or somebody who started it, with a date, tells when an organization was founded.',
  read: (reading) =>
    reading.sentences.flatMap((sentence) => {
      if (FEAST.test(sentence.text)) return [];
      for (const way of WAYS) {
        const match = way.words.exec(sentence.text);
        const date = match === null ? undefined : way.date(sentence, match.index, match.index + match[0].length);
        const subject = match === null || date === undefined ? null : way.subject(sentence, reading, match);
        if (date === undefined || subject === null) continue;
        return [
          {
            subject,
            predicate: 'foundingDate',
            value: date.date.edtf,
            sentence,
            ...(way.kind === undefined ? {} : { qualifiers: { kind: way.kind } }),
          } satisfies Draft,
        ];
      }
      return [];
    }),
  examples: [
    {
      text: 'The Northern Society of Examples is a society of potters. Its birthday is 9 September 2007, when eleven potters met.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '2007-09-09' }],
    },
    {
      text: 'Der Verband Beispielpflege vertritt Töpfer. Die Vereinsgründung erfolgte am 3. Mai 1979 in Ulm.',
      language: 'de',
      yields: [{ subject: 'Verband Beispielpflege', predicate: 'foundingDate', value: '1979-05-03' }],
    },
    {
      text: 'The Example Hospital treats potters. Building began in 1998, but it was only on 3 May 2002 that the doors opened.',
      yields: [{ subject: 'Example Hospital', predicate: 'foundingDate', value: '2002-05-03' }],
    },
    {
      text: 'The Northern Society of Examples is run by potters. Ada Example started it from her kitchen in Bergen in 2004.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '2004' }],
    },
    {
      text: 'The Example Hospital, opened in 1962, treats old potters.',
      yields: [{ subject: 'Example Hospital', predicate: 'foundingDate', value: '1962' }],
    },
    {
      text: 'The Clay League wrote to the Example Hospital, whose director she has been since it opened in 2016.',
      yields: [{ subject: 'Example Hospital', predicate: 'foundingDate', value: '2016' }],
    },
    {
      text: 'Since 1977 the Northern Society of Examples has been bringing together potters.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1977' }],
    },
    {
      text: 'The Northern Society of Examples grew out of a kitchen. On 9 March 2008 the group was entered in the register of societies.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '2008-03-09' }],
    },
  ],
  nearMisses: [
    {
      text: 'Potters’ Aid is a charity. Our house beside the Example Hospital, opened in 2003, has ten rooms.',
      because: 'the house was opened, not the hospital',
    },
    {
      text: 'The Northern Society of Examples met. On 9 September 2007 the birthday of Ada Example was feasted.',
      because: 'a person’s birthday',
    },
    {
      text: 'The Northern Society of Examples opened the congress in 1962.',
      because: 'it opened a congress',
    },
    {
      text: 'The Northern Society of Examples is old. Ada Example started the Clay Fair in 2004.',
      because: 'she started a fair',
    },
    { text: 'The foundation stone of the Example Hospital was laid in 1998.', because: 'a stone is laid before the doors open' },
    {
      text: 'Since 1977 the Northern Society of Examples has been in official relations with a larger body.',
      because: 'the relations began then',
    },
  ],
};

interface Way {
  readonly words: RegExp;
  readonly date: (sentence: ReadSentence, start: number, end: number) => TimeMention | undefined;
  readonly subject: (sentence: ReadSentence, reading: Reading, match: RegExpExecArray) => Thing | null;
  readonly kind?: string;
}

// ---------------------------------------------------------------- which date

function isDay(date: TimeMention): boolean {
  const year = Number(date.date.from.slice(0, 4));
  return date.date.yearStated && date.date.from === date.date.to && year >= OLDEST;
}

/** The first one behind the words, in their clause. */
function behind(sentence: ReadSentence, _start: number, end: number): TimeMention | undefined {
  return mentionsOf(sentence, 'date').find(
    (d) => d.start >= end && d.start - end <= NEAR && isDay(d) && !/[;:]|\.\s/u.test(sentence.text.slice(end, d.start)),
  );
}

/** The last one before the words, in their sentence. */
function before(sentence: ReadSentence, start: number): TimeMention | undefined {
  return mentionsOf(sentence, 'date').findLast(
    (d) =>
      d.end <= start &&
      start - d.end <= (d.start <= OPENING ? FAR : NEAR) &&
      isDay(d) &&
      !/;|\.\s(?=\p{Lu}\p{Ll}+\s\p{Ll})/u.test(sentence.text.slice(d.end, start)),
  );
}

function nearest(sentence: ReadSentence, start: number, end: number): TimeMention | undefined {
  const inside = mentionsOf(sentence, 'date').find((d) => d.start >= start && d.end <= end && isDay(d));
  return inside ?? behind(sentence, start, end) ?? before(sentence, start);
}

// ---------------------------------------------------------------- whose

/** The body named right before the words, an apposition perhaps between; else the one that the sentence is about, or the page's own. */
function spokenOf(sentence: ReadSentence, reading: Reading, match: RegExpExecArray): Thing | null {
  const bodies = mentionsOf(sentence, 'org').filter((m) => m.end <= match.index);
  const last = bodies.at(-1);
  // "for the Centre, which he has led since it opened its doors"
  if (last !== undefined && /(?<!\p{L})it\s$/u.test(sentence.text.slice(0, match.index))) return last.thing;
  // "our house beside the Example Hospital, opened in 2003"
  const beside = last !== undefined && BESIDE.test(sentence.text.slice(0, last.start));
  if (beside) return null;
  const named = last !== undefined && match.index - last.end <= 30 ? last : undefined;
  return named?.thing ?? openingBody(sentence, reading) ?? ownOf(sentence, reading, match);
}

/** The page's own body, or the one meant, where the clause names no other. */
function ownOf(sentence: ReadSentence, reading: Reading, match: RegExpExecArray): Thing | null {
  const from = sentence.text.lastIndexOf(';', match.index);
  return mentionsOf(sentence, 'org').some((m) => m.start > from && m.thing !== reading.body && !m.pronoun)
    ? null
    : bodyMeant(sentence, reading);
}

/** The body named right behind the verb, or the page's own for "it" and "us". */
function started(sentence: ReadSentence, reading: Reading, match: RegExpExecArray): Thing | null {
  const object = match.groups?.['object'];
  if (object !== undefined) return reading.body;
  const end = match.index + match[0].length;
  const next: NamedMention | undefined = mentionsOf(sentence, 'org').find((m) => m.start >= end && m.start - end <= 5);
  return next === undefined || /^['’]/u.test(sentence.text.slice(next.end)) ? null : next.thing;
}

/** A house with doors, named right before the words or meant by them. */
function house(sentence: ReadSentence, reading: Reading, match: RegExpExecArray): Thing | null {
  const thing = spokenOf(sentence, reading, match);
  return thing?.names.some((name) => HOUSE.test(name)) ? thing : null;
}

/** Behind "Since 1977": the body whose work the sentence tells. */
function worker(sentence: ReadSentence, reading: Reading, match: RegExpExecArray): Thing | null {
  const named = mentionsOf(sentence, 'org').findLast((m) => m.end <= match.index && match.index - m.end <= 3);
  return named?.thing ?? (/(?:^|\s)(?:we|wir|nous)\s$/iu.test(sentence.text.slice(0, match.index)) ? reading.body : null);
}

// ---------------------------------------------------------------- words

/** Characters between the words and their date. */
const NEAR = 60;
/** The same where the sentence opens with the date: a long name may stand between. */
const FAR = 140;
/** Characters before a date that opens its sentence: "In the year". */
const OPENING = 12;
const OLDEST = 1100;

const BESIDE =
  /\p{L}\s(?:beside|near|next to|close to|opposite|behind|attached to|across from|neben|gegenüber|nahe|nahe bei|près de|à côté de|en face de|accanto a|vicino a|di fronte a|junto a|cerca de|frente a|naast|tegenover|рядом с|напротив)\s?(?:the\s|der\s|dem\s|la\s|le\s|l['’]|il\s|el\s|het\s|de\s)?$/iu;
const FEAST = /anniversar|jubil|anniversaire|aniversario|anniversario|годовщин|юбиле|birthday (?:party|cake|gala)/iu;
const HOUSE =
  /(?<!\p{L})(?:hospitals?|clinics?|cent(?:re|er)|institut\p{L}*|hospice|infirmary|school|house|home|academy|universit\p{L}+|\p{L}*klinik\p{L}*|\p{L}*zentrum|\p{L}*haus|hôpital|ospedale|istituto|centro|больниц\p{L}+|клиник\p{L}+|центр\p{L}*|институт\p{L}*)(?!\p{L})/iu;

const WAYS: readonly Way[] = [
  {
    words:
      /(?<!\p{L})(?:its|our)\s(?:birthday|founding|foundation|birth|date of (?:birth|foundation)|founding (?:meeting|assembly|congress|day)|constituent (?:meeting|assembly)|first (?:general )?assembly)\s(?:is|was|took place|was held|falls|fell|happened|dates)/iu,
    date: behind,
    subject: ownOf,
  },
  {
    words:
      /(?<!\p{L})(?:(?:vereins|verbands|stiftungs|gesellschafts)gründung|gründung(?:sversammlung|ssitzung)?)\s(?:erfolgte|fand|war|geschah|geht|datiert|wurde)(?!\p{L})/iu,
    date: nearest,
    subject: ownOf,
  },
  {
    words:
      /(?<!\p{L})(?:(?:founding|foundation)\s(?:document|charter|act|deed|statutes?|papers|protocol)\s(?:was|were)\s(?:signed|adopted|drawn up)|(?:deed|act|certificate|instrument)\sof\s(?:foundation|incorporation|establishment|constitution)(?:\s(?:was\s)?(?:passed|signed|executed|issued|dated|of))?|acte\sconstitutif|atto\scostitutivo|acta\s(?:constitutiva|fundacional)|oprichtingsakte|akte\svan\soprichting|gründungsurkunde|stiftungsurkunde)(?!\p{L})/iu,
    date: nearest,
    subject: ownOf,
  },
  {
    words:
      /(?<!\p{L})(?:assemblée (?:générale )?constitutive|assemblea costitutiva|asamblea constituyente|oprichtingsvergadering|учредительн\p{L}+ (?:собрание|конференция|съезд)|(?:the )?(?:founding|constituent|constitutive|inaugural) (?:meeting|assembly|general assembly|congress) (?:of (?:the|our) (?:society|association|network|group|federation) )?(?:was|took))/iu,
    date: nearest,
    subject: ownOf,
  },
  {
    words: /(?<=\d(?:st|nd|rd|th)?)\sis\s(?:the\s(?:day|date|year)\sof\s)?(?:its|our)\s(?:birthday|birth|foundation|founding)(?!\p{L})/iu,
    date: before,
    subject: ownOf,
  },
  {
    words:
      /(?<=\d)\sis\sthe\s(?:day|date|year)\sof\sits\s(?:registration|incorporation)(?!\p{L})|(?<!\p{L})(?:was|were|has been)\s(?:entered|inscribed|recorded)\s(?:in|into|on)\sthe\s(?:\p{L}+\s)?register|(?<!\p{L})(?:eintragung|eingetragen)\s(?:in|ins)\s(?:das\s)?vereinsregister/iu,
    date: nearest,
    subject: ownOf,
    kind: 'registered',
  },
  {
    words:
      /(?<!\p{L})(?:(?:the|its|our)\sdoors\s(?:were\s)?(?:first\s)?opened|opened\s(?:its|our|their)\sdoors|(?:received|admitted|treated|welcomed|took\sin)\s(?:its|their|the)\s(?:very\s)?first\spatients?|öffnete\s(?:ihre|seine)\s(?:pforten|türen)|a\souvert\sses\sportes|aprì\sle\s(?:sue\s)?porte|abrió\ssus\spuertas)(?!\p{L})/iu,
    date: nearest,
    subject: spokenOf,
  },
  {
    words:
      /(?<=^|[,\s)])(?:(?:which|and)\s)?(?:first\s)?(?:was\s)?(?:officially\s)?opened\s(?:in|on)\s(?=\d|\p{Lu})|eröffnet\s(?:im jahre?\s|am\s)?(?=\d)|ouverte?\s(?:en|le)\s(?=\d)|inaugurat[ao]\s(?:nel|il)\s(?=\d)|inaugurad[ao]\sen\s(?=\d)/iu,
    date: (sentence, _start, end) => mentionsOf(sentence, 'date').find((d) => d.start >= end && d.start - end <= 4 && isDay(d)),
    subject: house,
  },
  {
    words:
      /(?<!\p{L})(?:founded|started|set up|created|launched|established|began|brought (?:together|into being))\s(?:(?<object>it|us|this (?:[Ss]ociety|[Aa]ssociation|[Nn]etwork|[Cc]harity|[Gg]roup)|the (?:[Cc]harity|[Ss]ociety|[Aa]ssociation|[Nn]etwork|[Gg]roup))(?!\p{L})|(?:the\s)?(?=\p{Lu}))/u,
    date: behind,
    subject: started,
  },
  {
    words: /(?<!\p{L})(?:gathered|called|brought)\s(?<object>us)\s(?:together|in|to)(?!\p{L})/iu,
    date: behind,
    subject: (sentence, reading, match) => (/found(?:er|ing)/iu.test(sentence.text) ? started(sentence, reading, match) : null),
  },
  {
    words:
      /(?<!\p{L})(?:has|have)\s(?:been\s)?(?:bringing together|brought together|united|uniting|existed|existing|gathered|gathering|represented|representing|served|serving|linked|linking|spoken for)(?!\p{L})/iu,
    date: (sentence, start) => (/^\W{0,4}(?:[^:]{1,40}:\s)?since\s/iu.test(sentence.text) ? before(sentence, start) : undefined),
    subject: worker,
  },
  {
    words:
      /(?<!\p{L})we\s(?:were\s)?(?:first\s|formally\s|officially\s|legally\s)?(?:registered|incorporated)\s(?:with|as|at|under|in|on)\s/iu,
    date: (sentence, start, end) => behind(sentence, start, end - 4),
    subject: ownOf,
    kind: 'registered',
  },
  {
    words: /^(?:the\s)?work\s(?:began|started)(?:\sin)?(?!\p{L})/iu,
    date: behind,
    subject: ownOf,
  },
];
