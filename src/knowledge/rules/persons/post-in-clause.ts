import type { NamedMention, ReadSentence, Thing } from '../../mentions/mention.ts';
import { isGivenName } from '../../mentions/persons/given-names.ts';
import { looksLikePerson } from '../../mentions/persons/looks-like-person.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { thingOf } from '../engine/match.ts';
import type { Draft, PageRule } from '../engine/rule.ts';
import { isMourned } from '../offices/parts/mourned.ts';
import { namedAbove } from '../offices/parts/named-above.ts';
import { POST_NOUN } from './parts/post-line.ts';
import { PROFESSION } from './parts/profession-words.ts';

export const postInClause: PageRule = {
  name: 'post-in-clause',
  says: 'A noun for somebody at work behind a name, after a comma or "as", is that person’s post, whatever the noun: "Ada Example, play worker at the Rain Hospital".',
  read: (reading) => reading.sentences.flatMap((sentence) => postsIn(sentence, reading)),
  examples: [
    {
      text: 'Ada Example, remedial educator at the Rain Hospital, found that too little was done. Bo Sample, RAINS project worker',
      yields: [
        { subject: 'Ada Example', predicate: 'role', value: 'remedial educator' },
        { subject: 'Bo Sample', predicate: 'role', value: 'project worker' },
      ],
    },
    {
      text: 'Ada Example studied in Oslo and began as Regional Health Officer in the north.',
      yields: [{ subject: 'Ada Example', predicate: 'role', value: 'Regional Health Officer' }],
    },
    {
      text: 'Ada Example came from Oslo. In 1958 she became consultant allergist to the Rain Hospital.',
      yields: [{ subject: 'Ada Example', predicate: 'role', value: 'consultant allergist' }],
    },
    {
      text: 'Ada Example (Oslo)\n\nPaediatric Oncologist at the Rain Hospital, Oslo.',
      yields: [{ subject: 'Ada Example', predicate: 'role', value: 'Paediatric Oncologist' }],
    },
  ],
  nearMisses: [
    {
      text: 'Ada Example, whose paper was read, mother of three, met a worker at the Rain Hospital.',
      because: 'a paper and a mother hold no post, and the worker is another',
    },
    {
      text: 'Ada Example, cancer survivor from Oslo, saw it as a winner in the north.',
      because: 'neither is work',
    },
  ],
};

function postsIn(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const { text } = sentence;
  if (text.endsWith('?')) return [];
  const out: Draft[] = [];
  const add = (person: Thing | undefined, post: string | undefined, clause = ''): void => {
    if (person === undefined || post === undefined || NO_POST.test(post) || isNameOrOffice(post, sentence)) return;
    const past = PAST.test(clause) || isMourned(person, reading);
    const began = BEGAN.test(clause) ? YEAR.exec(clause)?.[0] : undefined;
    out.push({
      subject: person,
      predicate: 'role',
      value: post,
      role: post,
      certainty: 'inferred',
      ...(past ? { tenure: 'former' as const } : {}),
      ...(began === undefined ? {} : { since: began }),
      sentence,
      unlessTold: true,
    });
  };
  const opening = /^(?:an? )?/iu.exec(text)?.[0].length ?? 0;
  if (sentence.segment.kind !== 'heading' && !sentence.mentions.some((m) => m.kind === 'person' && !m.pronoun)) {
    const post = AT_HEAD.exec(text.slice(opening))?.groups?.['post'];
    const above = post === undefined ? null : namedAbove(sentence, reading);
    if (above !== null) add(above, post);
  }
  for (const m of sentence.mentions) {
    const person =
      m.kind === 'person' || (m.kind === 'name' && looksLikePerson(m.text)) ? thingOf(m, 'person', reading, sentence) : undefined;
    if (person === undefined || (m.kind !== 'person' && m.kind !== 'name')) continue;
    const rest = text.slice(m.end);
    const nextPerson = sentence.mentions.find((o) => o.start >= m.end && o.kind === 'person');
    const reach = nextPerson === undefined ? rest : rest.slice(0, nextPerson.start - m.end);
    if (!isPronoun(m)) add(person, APPOSED.exec(rest)?.groups?.['post']);
    const told = TOLD.exec(reach)?.groups;
    if (told !== undefined && !NOT_SO.test(reach.slice(0, reach.indexOf(told['post'] ?? ''))))
      add(person, told['post'], reach.slice(0, reach.indexOf(told['post'] ?? '')));
  }
  return out;
}

/** Offices have rules of their own, and a surname may end as a trade does. */
function isNameOrOffice(post: string, { mentions }: ReadSentence): boolean {
  return (
    mentions.some(
      (m) => (m.kind === 'role' && post.endsWith(m.text)) || (m.kind === 'person' && (post.includes(m.text) || m.text.includes(post))),
    ) || isGivenName(post.split(/\s/u)[0] ?? '')
  );
}

function isPronoun(m: { readonly kind: string } | NamedMention): boolean {
  return 'pronoun' in m && m.pronoun;
}

/** What people are called by their work: nouns that end as those who do something, and posts that do not. */
const AGENT = `(?:\\p{L}{3,}(?:er|or|ist|ian|log|loge|login|logue|logo|loga|eur|euse|trice|tore|dora?)|${PROFESSION}|${POST_NOUN}|nurse|matron|midwife|head|chief|fellow|lead|assistant|attendant|advocate|delegate|associate|spokes\\p{L}+|chair\\p{L}*)`;
const WORD = "(?!(?:and|or|who|which|that|was|is|has|the|with|from|to|by|for)\\s)[\\p{L}’'/-]{2,20}";
const POST = `(?<post>(?:${WORD}\\s(?:and\\s)?){0,4}?${AGENT}(?:\\s(?:and|&)\\s(?:${WORD}\\s){0,3}?${AGENT})?)`;
const BEHIND =
  '(?=\\s?[,;.()]|\\s(?:at|in|of|for|from|with|to|on|and|who|am|an|bei|für|à|au|aux|du|de|des|del|della|presso|van|bij|aan|в|при|из)(?![\\p{L}])|$)';
const APPOSED = new RegExp(
  `^(?:\\s?\\([^()]{1,40}\\)|,\\s(?:M\\.?D|Ph\\.?D|RN|MSc|MBBS|FRC\\p{L}+)\\.?)*(?:,|\\s[–—-]|:)\\s(?:(?:an?|the|now|then|formerly|senior)\\s|(?-i:\\p{Lu}{2,9})\\s)*${POST}${BEHIND}`,
  'iu',
);
const TOLD = new RegExp(
  `^(?:(?:[^.;?“”"]{0,160}?\\s(?:as|als|comme|como))|(?:,?\\s(?:who\\s)?(?:then|later|now|still|also)?\\s?)?(?:was|is|became|becomes|has been|has become)(?:,\\sin\\s\\d{4},|\\salso|\\sthen|\\snow|\\sappointed|\\smade)?)\\s(?:an?\\s|the\\s|its\\s)?${POST}${BEHIND}`,
  'iu',
);
const AT_HEAD = new RegExp(`^${POST}(?=\\s(?:at|for|in|with|of)\\s)`, 'iu');
const PAST = /(?:^|\s)(?:was|were|became|began|started|served|worked|trained|had been|arbeitete|travaillait)(?![\p{L}])/iu;
const BEGAN = /(?:^|\s)(?:became|joined|appointed|began|started)(?![\p{L}])/iu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
const NOT_SO = /(?:^|\s)(?:not|never|nor|no longer|such|well|same|seen|known|it|them|regarded|described)\s|n['’]t\s/iu;
/** Words that end like those for people at work and are none, and kin and guests. */
const NO_POST =
  /(?:^|\s)(?:cancer|tumou?r|sarcoma|number|order|cent(?:er|re)|doctor|mentor|paper|winner|mother|father|sister|brother|daughter|grandmother|grandfather|survivor|sponsor|donor|later|former|after|under|over|never|either|other|another|whether|together|rather|further|however|forever|(?:septem|octo|novem|decem)ber|summer|winter|letter|newsletter|chapter|member|matter|power|order|partner|better|greater|higher|lower|longer|earlier|older|younger|poster|register|theatre|dinner|supper|corner|river|tower|water|paper|user|carer|factor|sector|visitor|minor|major|junior|senior|prior|error|honou?r|labou?r|favou?r|behaviou?r|colou?r|floor|door|author|co-author|speaker|presenter|reader|listener|follower|lover|friend|owner|buyer|customer|consumer|sufferer|stranger|foreigner|newcomer|beginner|runner|player|fighter|supporter|helper|volunteer|cover|answer|offer|transfer|danger|finger|hunger|shoulder|disorder|border|leader|gender|tender|reminder|remainder|computer|quarter|master|minister|sister|christian|canadian|australian|italian|russian|indian|asian|egyptian|norwegian|brazilian|ukrainian|georgian|iranian|austrian|belgian|hungarian|european|american|african|\p{L}+ian (?:society|association|group))$/iu;
