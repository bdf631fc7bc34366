import type { NamedMention, ReadSentence, Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { fragment } from '../engine/match.ts';
import { type OfficePhrase, officesOf } from '../engine/office-phrase.ts';
import type { Draft, PageRule } from '../engine/rule.ts';
import { isGiven } from './parts/given-office.ts';
import { namedAbove } from './parts/named-above.ts';
import { held } from './parts/office.ts';
import { pageBodyAt } from './parts/office-body.ts';

export const officeInClause: PageRule = {
  name: 'office-in-clause',
  says: 'An office that no other rule gives to anybody is that of the person beside it in the clause, or above it where the line begins with it.',
  read: (reading) => reading.sentences.flatMap((sentence) => officesIn(sentence, reading)),
  examples: [
    {
      text: 'New on the board is Ada Example, as vice president; the hall was full.',
      published: '2015',
      yields: [{ subject: 'Ada Example', predicate: 'role', value: 'vice president' }],
    },
    {
      text: 'The guests were the Vice-Chancellor (Finance), Professor Dr. Ada Example; the Director (Clinic), Dr. Bo Sample; and pupils.',
      yields: [
        { subject: 'Ada Example', predicate: 'role', value: 'Vice-Chancellor' },
        { subject: 'Bo Sample', predicate: 'role', value: 'Director' },
      ],
    },
    {
      text: 'Ada Example, Kenya: co-chair of the Rain Committee at present',
      yields: [{ subject: 'Ada Example', predicate: 'role', value: 'co-chair of the Rain Committee' }],
    },
    {
      text: 'Ada Example\n\nMatron for the wards of the Rain Hospital.',
      yields: [
        { subject: 'Ada Example', predicate: 'role', value: 'Matron for the wards' },
        { subject: 'Ada Example', predicate: 'affiliation', value: 'Rain Hospital' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Ada Example thanked the president, as did the treasurer. Bo Sample was not named as secretary.',
      because: 'she is not the president, and he is not the secretary',
    },
    {
      text: 'Ada Example came with the nurses. The treasurer of the Rain Society spoke.',
      because: 'the treasurer is not named',
    },
    {
      text: 'Will Ada Example, as president, come?',
      because: 'a question states nothing',
    },
  ],
};

interface Tied {
  readonly end: number;
  readonly person: Thing;
}

function officesIn(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const { offices } = officesOf(sentence);
  if (offices.length === 0 || sentence.text.endsWith('?')) return [];
  const persons = sentence.mentions.filter((m): m is NamedMention => m.kind === 'person');
  const out: Draft[] = [];
  let last: Tied | null = null;
  for (const phrase of offices) {
    last = tied(last, phrase, persons, sentence, reading);
    if (last === null) continue;
    const body = phrase.body === null ? pageBodyAt(sentence, phrase.start, reading) : null;
    // whom the page's body has at its head must be said more plainly
    const clause = sentence.text.slice(0, phrase.start);
    const around = { body, ...(PAST.test(clause) && !BEGAN.test(clause) ? { tenure: 'former' as const } : { began: BEGAN.test(clause) }) };
    for (const draft of held({ sentence, reading }, last.person, [phrase], around))
      if (draft.predicate !== 'leader' || phrase.body !== null) out.push({ ...draft, sentence, unlessTold: true });
  }
  return out;
}

/** Who holds the office: whoever has the one before it in a chain, or stands beside it. */
function tied(
  last: Tied | null,
  phrase: OfficePhrase,
  persons: readonly NamedMention[],
  sentence: ReadSentence,
  reading: Reading,
): Tied | null {
  if (isOfMany(phrase, sentence) || SPEAKS.test(sentence.text.slice(phrase.end))) return null;
  const next = persons.find((m) => m.start >= phrase.end && !m.pronoun);
  // "chair of the one; the director, Bo Sample"
  const opens = next !== undefined && AFTER.test(bare(sentence, phrase.end, next.start));
  const between = last === null ? '' : bare(sentence, last.end, phrase.start);
  const chained = last !== null && CHAIN.test(between) && !(opens && between.includes(';'));
  const person = chained ? last.person : holderOf(phrase, persons, sentence, reading);
  return person === null ? null : { end: phrase.end, person };
}

/** "presidents" are several, and "one of the vice presidents" is one. */
function isOfMany(phrase: OfficePhrase, sentence: ReadSentence): boolean {
  return (
    phrase.roles.some((role) => role.plural) && !ONE_OF.test(sentence.text.slice(Math.max(0, phrase.start - 20), phrase.roles[0]?.start))
  );
}

function holderOf(phrase: OfficePhrase, persons: readonly NamedMention[], sentence: ReadSentence, reading: Reading): Thing | null {
  const { text } = sentence;
  const before = persons.findLast((m) => m.end <= phrase.start);
  const after = persons.find((m) => m.start >= phrase.end && !m.pronoun);
  const follows = after !== undefined && !isGiven(text, phrase) && AFTER.test(bare(sentence, phrase.end, after.start));
  if (before !== undefined) {
    const between = bare(sentence, before.end, phrase.start);
    if (!follows && between.length <= LONGEST && !NOT_SO.test(between) && (before.pronoun ? AS.test(between) : BEFORE.test(between)))
      return before.thing;
  }
  if (follows && after !== undefined && !/^['’]s/u.test(text.slice(after.end))) return after.thing;
  // "has a new president: its members elected Ada Example"
  if (NEW.test(phrase.roles[0]?.text ?? '') || NEW.test(text.slice(phrase.start, phrase.end))) {
    const [only, more] = persons.filter((m) => !m.pronoun);
    if (only !== undefined && more === undefined && only.start > phrase.end && CHOSE.test(text.slice(phrase.end, only.start)))
      return only.thing;
  }
  if (phrase.start > 0 || persons.some((m) => !m.pronoun) || sentence.segment.kind === 'heading') return null;
  return namedAbove(sentence, reading);
}

/** The words between two places, with a sign for each thing that is named there. */
function bare(sentence: ReadSentence, start: number, end: number): string {
  let out = sentence.text.slice(start, end);
  for (const m of sentence.mentions.toReversed())
    if (m.kind !== 'role' && m.kind !== 'count' && m.start >= start && m.end <= end)
      out = `${out.slice(0, m.start - start)}${m.kind === 'quote' ? '"' : '…'}${out.slice(m.end - start)}`;
  return out;
}

/** A clause. */
const LONGEST = 120;
const ARTICLE =
  "(?:(?:the|a|an|its|their|our|one of the|one of its|un|une|l['’]un|le|la|les|des|il|der|die|das|ein|eine|el|los|los|uno|una|one of|un des|uno dei|uno de los)\\s?)*";
/** "Ada Example (Oslo), president": nothing but whereabouts and a mark; "is Ada Example, as president". */
const BEFORE = new RegExp(
  `^(?:${fragment('degrees')}(?:\\s?\\([^()]{1,40}\\)|,?\\s(?:of|from|aus|de|da|van|di)\\s(?:the\\s)?…|,\\s…)*(?:,|:|\\s[–—-]|\\s\\()\\s?(?:(?:now|currently|today|also|at present|still|later|then|long|formerly|once|who is|who was|jusque-là|aujourd['’]hui|heute|bisher)\\s)*${ARTICLE}|[^;.?"]*[\\s,](?:first |then |later |now |again )?(?<!as well )(?<!such )(?<!same )(?:as|als|comme|come|como|в качестве)\\s${ARTICLE}|[^;.?"]{0,60}\\s(?:took|takes|held|holds|shared|occupie[sd]|is in|was in|sat in|sits in)\\s(?=the\\s?$)(?:the\\s)?|[^;.?"]{0,120}(?:,|,?\\sand|,?\\sund|\\set|\\sy|\\se|\\swho|\\squi|\\sche|\\sque)\\s(?:(?:then|later|now|also|once|first|again|today|dann|später|puis|ensuite|poi|luego)\\s)?(?:is|was|has been|had been|became|remains|remained|ist|war|wurde|est|était|fut|devint|è|fu|divenne|es|fue|era)\\s(?:(?:then|later|now|also|once|again|today|long|twice)\\s)?${ARTICLE})$`,
  'iu',
);
/** "he served the party, first as secretary" */
const AS = new RegExp(
  `^(?:\\s(?:is|was|has been|became|ist|war|wurde|est|était|fut|è|fu|es|fue|был|была)|[^;.?"]*[\\s,](?<!as well )(?<!such )(?<!same )(?:as|als|comme|come|como))\\s${ARTICLE}$`,
  'iu',
);
const NOT_SO =
  /(?:^|\s)(?:not|never|no longer|nicht|kein\p{L}*|pas|non|niet|не|who|whom|wants?|wish(?:es|ed)?|would|could|might|should|may)\s|n['’]t\s/iu;
/** "Vice-Chancellor (Finance), Professor Dr. Ada Example", "chair of it – Dr. Bo Sample". */
const AFTER = new RegExp(
  `^(?:\\s…)?(?:\\s?\\([^()]{1,40}\\))?\\s?[,:–—-]\\s?(?:(?:the|le|la|il|der|die|el)\\s)?(?:${fragment('titles')}|(?:\\p{Lu}[\\p{L}.’-]{0,14}\\s){0,3}${fragment('titles')})$`,
  'u',
);
const NEW = /(?<!\p{L})(?:new|neue[nrsm]?|nouve(?:au|lle)|nuov[oa]|nuev[oa]|nieuwe|nov[ao]|нов\p{L}{2})(?!\p{L})/iu;
const CHOSE =
  /(?<!\p{L})(?:elected|chose|appointed|named|picked|welcomes?|welcomed|(?:it|this) is|wählten?|ernannten?|heißt|(?:a|ont) (?:élu|nommé)|ha(?:nno)? (?:eletto|nominato)|eligi(?:ó|eron)|koos|kozen|избрал\p{L}?)\s(?:\p{L}+\.?\s){0,2}$/iu;
const CHAIN =
  /^(?:\s(?:and|&)\s…)?(?:,?\s(?:from|since|until|in)\s…|\s\(…\))?(?:\s?[,;&]\s?|,?\s(?:and|und|et|e|y|en|и)\s)(?:(?:and|then|later|first|also|now|afterwards|as|(?:most |more )?recently,?|lately,?|finally,?|previously,?|before that,?|after that,?|since then,?|earlier,?|until then,?|zuletzt|zuvor|dann|später|puis|ensuite|enfin|poi|infine|luego|finalmente)\s)*$/iu;
/** What somebody did or was once; "came" and "opened" say nothing of an office. */
const PAST = /\s(?:was|were|served|acted|worked|began|started|had been|war|waren|était|fut|fu|era|fue|был|была)(?![\p{L}])[^;.]*$/iu;
const BEGAN = /\s(?:became|appointed|elected|named|chosen|joined|made|took over|wurde|devint|nommée?|élue?)(?![\p{L}])[^;.]*$/iu;
const ONE_OF =
  /(?:one of(?: (?:the|its|our))?|l['’]une? des|un des|une des|uno dei|una delle|uno de los|una de las|einer der|eine der)\s$/iu;
/** "as the president said" */
const SPEAKS = /^\s(?:said|says|told|noted|explained|put it|remarked|wrote|writes|announced|did|does)(?![\p{L}])/iu;
