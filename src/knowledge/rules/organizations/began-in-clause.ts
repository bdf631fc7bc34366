import { fold } from '../../../domain/fold.ts';
import type { NamedMention, ReadSentence, Thing, TimeMention } from '../../mentions/mention.ts';
import { isAcronym } from '../../mentions/names/words.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { bodyMeant } from './parts/clause.ts';
import { isOneDate } from './parts/founding-date.ts';

export const beganInClause: PageRule = {
  name: 'began-in-clause',
  says: 'A clause or an entry of a history with one date, a body and words of beginning ("is launched", "came into being as", "turned into an association", "grew out of it") tells when the body was founded.',
  read: (reading) =>
    reading.sentences.flatMap((sentence): readonly Draft[] => {
      if (AGAINST.test(sentence.text)) return [];
      for (const way of WAYS) {
        const match = way.words.exec(sentence.text);
        const subject = match === null ? null : way.subject(sentence, reading, match);
        const date = match === null || subject === null ? undefined : dateOf(sentence, reading, match, way.told === true);
        if (subject === null || date === undefined) continue;
        return [
          {
            subject,
            predicate: 'foundingDate',
            value: date.date.edtf,
            sentence,
            ...(way.kind === undefined ? {} : { qualifiers: { kind: way.kind } }),
          },
        ];
      }
      return [];
    }),
  examples: [
    {
      title: 'ClayNet: potters of the north',
      text: 'ClayNet: potters of the north\n\n- May 2004: ClayNet is officially launched in Bergen.\n- June 2006: a meeting in Oslo.',
      yields: [{ subject: 'ClayNet', predicate: 'foundingDate', value: '2004-05' }],
    },
    {
      text: 'On 4 May 2004 the circle turned itself into an association: the Northern Society of Examples (NSE).',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '2004-05-04' }],
    },
    {
      text: 'In June 1998 it came into being as the Northern Society of Examples.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1998-06' }],
    },
    {
      text: 'Three potters met on a ferry in 1971, and out of their talk came the Northern Society of Examples.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1971' }],
    },
    {
      text: 'Three potters met on a ferry in 1971; the Northern Society of Examples, small as it is, grew out of it.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1971' }],
    },
    {
      text: 'Three potters fell to talking on a ferry of 1971. Of that talk the Northern Society of Examples was born.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1971' }],
    },
    {
      text: 'Trois potiers se parlent, et en 1971 naît la Société Exemple de Lyon.',
      language: 'fr',
      yields: [{ subject: 'Société Exemple de Lyon', predicate: 'foundingDate', value: '1971' }],
    },
    {
      title: 'Northern Society of Examples',
      text: 'Northern Society of Examples\n\nPotters have had an association of their own since 1971. It is small.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1971' }],
    },
    {
      title: 'Northern Society of Examples',
      text: 'Northern Society of Examples\n\nThree potters met on a ferry. Registration followed in 1976.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1976' }],
    },
    {
      text: 'In 1971 she was a founding member of the Northern Society of Examples.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1971' }],
    },
    {
      title: 'Northern Society of Examples',
      text: 'Northern Society of Examples\n\nThese four merged in 1999, and the society was there.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1999' }],
    },
  ],
  nearMisses: [
    {
      title: 'Northern Society of Examples',
      text: 'Northern Society of Examples\n\n- May 2004: the Clay Campaign is launched.',
      because: 'a campaign is no body',
    },
    { text: 'In 2004 the circle became the Northern Society of Examples, as it is called today.', because: 'it may be a new name alone' },
    {
      text: 'In 2014 the Northern Society of Examples hopes to turn itself into an association: the Northern Guild.',
      because: 'it is a wish',
    },
    { text: 'Three potters met in 1971. A book grew out of it.', because: 'a book is no body' },
    {
      text: 'Potters want an association of their own since 1971. The Northern Society of Examples helps.',
      because: 'they have none',
    },
    {
      title: 'Northern Society of Examples',
      text: 'Northern Society of Examples\n\nThe kilns merged in 1999, and the society was glad.',
      because: 'it was there before',
    },
  ],
};

interface Way {
  readonly words: RegExp;
  readonly subject: (sentence: ReadSentence, reading: Reading, match: RegExpExecArray) => Thing | null;
  readonly kind?: string;
  /** The date may stand in the sentence before, of which this one goes on to tell. */
  readonly told?: true;
}

// ---------------------------------------------------------------- which date

/** The only date of the sentence, or the one nearest to the words among several; told of before, the last one of the sentence before. */
function dateOf(sentence: ReadSentence, reading: Reading, match: RegExpExecArray, told: boolean): TimeMention | undefined {
  const end = match.index + match[0].length;
  const dates = mentionsOf(sentence, 'date').filter(isOneDate);
  if (dates.length > 1) {
    const inside = dates.find((d) => d.start >= match.index && d.start - end <= NEAR && !/;/u.test(sentence.text.slice(end, d.start)));
    return inside ?? dates.findLast((d) => d.end <= match.index && match.index - d.end <= FAR);
  }
  const [only] = dates;
  if (only !== undefined) return only.start - end <= FAR ? only : undefined;
  if (!told || mentionsOf(sentence, 'date').length > 0) return undefined;
  const before = mentionsOf(reading.sentences[sentence.index - 1] ?? sentence, 'date').filter(isOneDate);
  return before.length === 1 ? before[0] : undefined;
}

// ---------------------------------------------------------------- whose

/** The body named at the end of the match, an article perhaps between. */
function next(sentence: ReadSentence, _reading: Reading, match: RegExpExecArray): Thing | null {
  return after(sentence, match)?.thing ?? null;
}

function after(sentence: ReadSentence, match: RegExpExecArray): NamedMention | undefined {
  const end = match.index + match[0].length;
  return mentionsOf(sentence, 'org').find((m) => m.start >= end && ARTICLE.test(sentence.text.slice(end, m.start)));
}

/** The body named right before the match, a remark or a bracket perhaps between. */
function last(sentence: ReadSentence, _reading: Reading, match: RegExpExecArray): Thing | null {
  const body = mentionsOf(sentence, 'org').findLast((m) => m.end <= match.index + 1);
  if (body === undefined) return null;
  const between = sentence.text.slice(body.end, match.index);
  return REMARK.test(between) && !OF_IT.test(sentence.text.slice(0, body.start)) ? body.thing : null;
}

/** The page's own body or the one meant, where the sentence names none but it. */
function own(sentence: ReadSentence, reading: Reading): Thing | null {
  const meant = bodyMeant(sentence, reading) ?? reading.body;
  return mentionsOf(sentence, 'org').some((m) => m.thing !== meant && !m.pronoun) ? null : meant;
}

/** A bare name that the page calls a body: it is whole and short, and stands in the title or on the page again. */
function bare(sentence: ReadSentence, reading: Reading, match: RegExpExecArray): Thing | null {
  const bracket = /\s?\([^()]{1,80}\)$/u.exec(sentence.text.slice(0, match.index))?.index ?? match.index;
  const name = sentence.mentions.findLast((m) => m.kind === 'name' && m.end <= bracket + 1);
  if (name === undefined || !/^(?:\s?\([^()]{1,80}\))?$/u.test(sentence.text.slice(name.end, match.index))) return null;
  if (!/(?:^|[:,;.]\s|\s(?:belongs?\sto|of|part\sof)\s)(?:the\s)?$/iu.test(sentence.text.slice(0, name.start))) return null;
  const words = name.text.split(/\s+/u);
  const short = /^\p{Lu}\p{L}*\p{Ll}\p{Lu}\p{L}*$/u.test(name.text) || words.some((word) => isAcronym(word) && word.length >= 3);
  if (!short || THINGS.test(name.text)) return null;
  const key = fold(name.text);
  const again = [reading.document.title, ...reading.sentences.filter((s) => s !== sentence).map((s) => s.text)];
  return again.some((text) => fold(text).includes(key)) ? reading.thing('organization', name.text, sentence.index) : null;
}

/** "These four merged in 1999, and the society was there": whoever was there, or the page's own body. */
function merged(sentence: ReadSentence, reading: Reading, match: RegExpExecArray): Thing | null {
  const rest = sentence.text.slice(match.index);
  const result = mentionsOf(sentence, 'org').find((m) => m.start >= match.index && RESULT.test(sentence.text.slice(match.index, m.start)));
  return RESULT_SAID.test(rest) ? (result?.thing ?? own(sentence, reading)) : null;
}

// ---------------------------------------------------------------- words

/** Characters between the words and their date. */
const NEAR = 60;
const FAR = 150;
const ARTICLE = /^(?:\s?,)?\s?(?:[“"„«‘']\s?)?(?:the|a|la|le|les|l['’]|il|lo|el|die|der|das|den|het|de)?\s?$/iu;
const REMARK = /^(?:\s?\([^()]{1,60}\))?(?:,\s[^,;]{2,60},)?\s?$/u;
/** "the book of the society grew out of it" */
const OF_IT = /(?:^|\s)(?:of|by|for|with|from|to|at|von|der|des|de|du|della|del)\s(?:the|la|l['’])?\s?$/iu;
const AGAINST =
  /anniversar|jubil|anniversaire|aniversario|годовщин|юбиле|(?<!\p{L})(?:hopes?|plans?|wants?|wish\p{L}*|would|should|could|might|may(?=\s\p{Ll})|will|not(?!-for)|never|nicht|pas|non|no longer)(?!\p{L})|\?$/iu;
/** Names of what begins without being a body. */
const THINGS =
  /(?<!\p{L})(?:campaign|project|programme?|registry|register|journal|prize|award|day|week|conference|congress|meeting|study|trial|fund|website|newsletter|course|school|plan|strategy|initiative)(?!\p{L})/iu;
const BEGUN =
  '(?:founded|established|launched|set\\sup|created|formed|born|constituted|brought\\sinto\\sbeing|called\\sinto\\slife|gegründet|ins\\sLeben\\sgerufen|créée?|fondée?|lancée?|fondat[ao]|costituit[ao]|fundad[ao]|cread[ao]|opgericht)';
const BODY_NOUN =
  '(?:association|society|organi[sz]ation|foundation|charity|federation|network|union|alliance|consortium|verein|verband|gesellschaft|associazione|asociación|vereniging)';
const RESULT = /(?:,?\sand\s|to\sform\s|into\s|as\s|forming\s|formed\s|:\s)(?:the\s)?$/iu;
const RESULT_SAID =
  /^[^.;]{0,60}?(?:,?\sand\s[^.;]{2,80}?\s(?:was\s(?:there|born|complete|made)|came\sto\sbe|existed|began)|to\sform\s|into\s(?:one|the|an?)\s|forming\s)/iu;

const WAYS: readonly Way[] = [
  {
    words: new RegExp(
      `(?:,?\\s(?:which|that)\\s|\\s)(?:is|was|were|has\\sbeen|had\\sbeen|gets|wird|wurde|est|fut|a\\sété|è|è\\sstat[ao]|fue|se|werd)\\s(?:\\p{L}+ly\\s|first\\s|offiziell\\s|officiellement\\s)?${BEGUN}(?!\\p{L})`,
      'iu',
    ),
    subject: bare,
  },
  {
    words: new RegExp(
      `(?<!\\p{L})(?:came|comes|was\\sbrought)\\s(?:in)?to\\s(?:being|life|existence)\\sas(?=\\s)|(?<!\\p{L})(?:turns?|turned|made|makes|constituted|constitutes|forms?|formed|transforms?|transformed)\\s(?:itself|themselves|oursel(?:f|ves))\\s(?:in)?to\\san?\\s(?:[\\p{L}-]+\\s){0,5}?${BODY_NOUN}(?:,|:|\\scalled|\\snamed)?|(?<!\\p{L})(?:decides?|decided|resolves?|resolved|agreed?|agrees)\\s(?:to\\s(?:become|form|found|set\\sup|create|establish)|on)\\san?\\s(?:[\\p{L}-]+\\s){0,5}?${BODY_NOUN}(?:,|:|\\scalled|\\snamed)`,
      'iu',
    ),
    subject: next,
  },
  {
    words:
      /(?<!\p{L})(?:naît|naquit|nacque|nasce|nace|nació|entstand|entsteht|ontstond|ontstaat|родил(?:ась|ся|ось)|возник(?:ла|ло)?|появил(?:ась|ся|ось))(?=\s)/iu,
    subject: next,
  },
  {
    words:
      /(?<!\p{L})(?:(?:out\sof|from|of)\s(?:it|this|that|these|those|them|(?:their|this|that|these|those|the|his|her)\s(?:[\p{L}-]+\s)?[\p{L}-]+)\s(?:came|grew|arose|emerged|sprang|rose|was\sborn))(?=\s)/iu,
    subject: next,
    told: true,
  },
  {
    words:
      /(?<!\p{L})(?:grew|came|emerged|arose|developed|sprang|was\sborn|resulted)\s(?:out\sof|from)\s(?:it|this|that|these|those|them|their\s[\p{L}-]+)(?!\s?\p{L})/iu,
    subject: last,
    told: true,
  },
  {
    words:
      /(?<=^(?:out\sof|from|of)\s(?:this|that|these|those|their)\s[\p{L}-]+,?\s.{2,120})\s(?:was\sborn|came\sto\sbe|arose|emerged|grew)(?!\p{L})/iu,
    subject: last,
    told: true,
  },
  {
    words: new RegExp(
      `(?<!\\p{L})(?:have|has)\\s(?:had\\s)?an?\\s(?:\\p{L}+\\s)?${BODY_NOUN}\\sof\\s(?:their|its|our)\\sown\\s(?:since|from|as\\sof)(?=\\s)`,
      'iu',
    ),
    subject: (sentence, reading) => reading.body ?? own(sentence, reading),
  },
  {
    words:
      /^(?:its\s|the\s|formal\s|official\s|legal\s)*(?:incorporation|registration|foundation|establishment)\s(?:followed|came|took\splace|was\s(?:achieved|completed|granted))(?=\s(?:in|on)\s)/iu,
    subject: own,
    kind: 'registered',
  },
  {
    words:
      /(?<!\p{L})(?:was|were|is|became|among|als|fut|fu|fue)\s(?:an?\s|one\sof\s)?(?:the\s|its\s)?(?:founding\smembers?|founder\smembers?|founders?|co-?founders?|gründungsmitglied(?:er|ern)?|membres?\sfondateurs?|soc[io]\sfondator[ei])\s(?:of|der|des|de|du|della)(?=\s)/iu,
    subject: next,
  },
  {
    words:
      /(?<=^(?:these|those|they|the|all)\s(?:[\p{L}-]+\s){0,3})(?:merged|united|joined\s(?:forces|hands)|came\stogether)\s(?=(?:in|on)\s)/iu,
    subject: merged,
    kind: 'merger',
  },
];
