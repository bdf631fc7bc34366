import type { Mention, NamedMention, ReadSentence, Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import type { Draft, PageRule } from '../engine/rule.ts';
import { tie } from './affiliated-body.ts';
import { isSubject } from './parts/clause.ts';

export const tiedInClause: PageRule = {
  name: 'tied-in-clause',
  says: 'Two bodies in one clause with a word of support, belonging, succession or a paper that binds them, whatever stands between but another body, a person or an event, are taken to be affiliated; a paper ties the two that it names, whoever signs it.',
  read: (reading) => reading.sentences.flatMap((sentence) => tiesIn(sentence, reading)),
  examples: [
    {
      text: 'Northern Society of Examples\n\nThe Clay Foundation supports it.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Clay Foundation' }],
    },
    {
      text: 'Between the Northern Society of Examples and the Clay League there is now a memorandum.',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Clay League' },
        { subject: 'Clay League', predicate: 'affiliate', value: 'Northern Society of Examples' },
      ],
    },
    {
      text: 'Bo Sample (Rain Institute) and Ada Example (Clay League) put their names under a letter of intent.',
      yields: [
        { subject: 'Rain Institute', predicate: 'affiliate', value: 'Clay League' },
        { subject: 'Clay League', predicate: 'affiliate', value: 'Rain Institute' },
      ],
    },
    {
      text: 'Northern Society of Examples\n\nOur work is made possible, year after year, by grants from the Clay Foundation and the Harbour Trust.',
      title: 'Northern Society of Examples',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Clay Foundation' },
        { subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Harbour Trust' },
      ],
    },
    {
      text: 'The Kiln Institute is, and always was, a daughter of the Clay Foundation.',
      yields: [{ subject: 'Kiln Institute', predicate: 'affiliate', value: 'Clay Foundation' }],
    },
    {
      text: 'In 1990 there was the Clay League, which later became the Northern Society of Examples.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Clay League' }],
    },
    {
      text: 'Northern Society of Examples\n\nThe Union of Examples granted us observer status.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Union of Examples' }],
    },
    {
      text: 'Northern Society of Examples\n\nWith all its friends it now belongs to the Union of Examples.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Union of Examples' }],
    },
  ],
  nearMisses: [
    {
      text: 'Since 2010 the Northern Society of Examples has been granted a hall by the Union of Examples.',
      because: 'a hall is no standing with it',
    },
    {
      text: 'Ada Example of the Northern Society of Examples and the Clay League signed no memorandum.',
      because: 'nothing was signed',
    },
    {
      text: 'The president of the Northern Society of Examples is a member of the Clay League.',
      because: 'the president is a member',
    },
    {
      text: 'The Northern Society of Examples thanked Ada Example, a member of the Clay League.',
      because: 'she is the member',
    },
    { text: 'The Northern Society of Examples and the Clay League met.', because: 'to meet is no tie' },
    {
      text: 'The Clay Foundation supports the 5th Example Congress of the Northern Society of Examples.',
      because: 'a congress is supported',
    },
  ],
};

/** Each clause between semicolons and colons on its own. */
function tiesIn(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const { text, segment } = sentence;
  if (segment.kind === 'heading' || text.endsWith('?') || AGAINST.test(text)) return [];
  const out: Draft[] = [];
  for (const clause of text.matchAll(/[^;:]+/gu)) {
    const inside = sentence.mentions.filter((m) => m.start >= clause.index && m.end <= clause.index + clause[0].length);
    if (inside.some((m) => m.kind === 'event')) continue;
    const things = [...new Set(inside.flatMap((m) => (m.kind === 'org' && !goesOnAsNoun(text, m) ? [m.thing] : [])))];
    const [one, other] = things;
    if (one === undefined) continue;
    const ours = reading.body !== null && one !== reading.body && OURS.test(clause[0]);
    if (PAPER.test(clause[0]) && things.length <= 2) {
      if (other !== undefined) out.push(...tie(one, other, 'agreement'), ...tie(other, one, 'agreement'));
      else if (reading.body !== null && ours) out.push(...tie(reading.body, one, 'agreement'));
      continue;
    }
    out.push(...directed({ start: clause.index, text: clause[0], inside }, sentence, reading));
    if (inside.some((m) => m.kind === 'person' || m.kind === 'role') || things.length > 2) continue;
    if (other !== undefined) out.push(...tieOf(one, other, clause[0]));
    else if (reading.body !== null && ours) out.push(...tieOf(reading.body, one, clause[0], true));
  }
  return out.map((draft) => ({ ...draft, sentence, certainty: 'inferred' as const }));
}

/** "the SRC countries": the short name only tells which. */
function goesOnAsNoun(text: string, { end }: Mention): boolean {
  return /^\s(?:countries|nations|states|members|regions?|meeting|congress|conference|guidelines|protocols?|studies|trials?)(?!\p{L})/iu.test(
    text.slice(end),
  );
}

interface Clause {
  readonly start: number;
  readonly text: string;
  readonly inside: readonly Mention[];
}

/** Words that point from the body before them to those behind: "is a daughter of", "with the help of". */
function directed(clause: Clause, sentence: ReadSentence, reading: Reading): readonly Draft[] {
  return DIRECTED.flatMap(([words, kind]) =>
    [...clause.text.matchAll(words)].flatMap((match) => {
      const start = clause.start + match.index;
      const others = listBehind(clause, sentence, start + match[0].length);
      if (others.length === 0) return [];
      const subject = subjectBefore(clause, sentence, reading, start);
      return subject === null ? [] : others.flatMap((other) => tie(subject, other, kind));
    }),
  );
}

/** The bodies that the words lead to: the first with an article at most before it, and those joined to it. */
function listBehind(clause: Clause, sentence: ReadSentence, from: number): readonly Thing[] {
  const out: Thing[] = [];
  let at = from;
  for (const m of clause.inside) {
    if (m.start < at) continue;
    const between = sentence.text.slice(at, m.start);
    if (m.kind === 'place' && out.length > 0 && /^(?:,|\sin|\sof)\s(?:the\s)?$/u.test(between)) {
      at = m.end;
      continue;
    }
    if (!(out.length === 0 ? LEADS : JOINS).test(between)) break;
    if (m.kind === 'org' && !m.pronoun) out.push(m.thing);
    else if (m.kind !== 'name') break;
    at = m.end;
  }
  return out;
}

/** The body that is the subject: the last one before the words with nobody between, or the page's own where "we" or "it" says so. */
function subjectBefore(clause: Clause, sentence: ReadSentence, reading: Reading, at: number): Thing | null {
  const before = clause.inside.findLast((m) => m.end <= at && (m.kind === 'org' || m.kind === 'person' || m.kind === 'event'));
  if (before === undefined)
    return OWN_SUBJECT.test(sentence.text.slice(clause.start, at)) && !clause.inside.some((m) => m.kind === 'role' && m.end <= at)
      ? reading.body
      : null;
  if (before.kind !== 'org' || before.thing.names.length === 0) return null;
  const first = clause.inside.find((m): m is NamedMention => m.kind === 'org' && m.thing === before.thing);
  const between = sentence.text.slice(before.end, at);
  // "and Ada Example, who": somebody else comes in
  if (
    first === undefined ||
    !isSubject(sentence, first) ||
    /,\s(?:who|whose|whom|where)\s/u.test(between) ||
    clause.inside.some((m) => m.kind === 'role' && m.start >= before.end && m.end <= at)
  )
    return null;
  return before.thing;
}

/** `told`: the first is "it" or "us", wherever that stands. */
function tieOf(first: Thing, second: Thing, clause: string, told = false): readonly Draft[] {
  if (BECAME.test(clause)) return told ? [] : tie(second, first, 'predecessor');
  if (BELONGS.test(clause)) return tie(first, second, 'member of');
  if (STATUS.test(clause)) return told ? tie(first, second, 'official relations') : tie(second, first, 'official relations');
  if (HELPS.test(clause)) return told ? tie(first, second, 'supported by') : tie(second, first, 'supported by');
  return [];
}

// ---------------------------------------------------------------- words

/** The page's own body by a pronoun. */
const OURS = /(?<!\p{L})(?:it|us|we|ihn|uns|wir|nous|noi|nos)(?!\p{L})/u;
/** The clause speaks of the page's own body. */
const OWN_SUBJECT =
  /^\s*(?:[^.]{0,60}[,\s])?(?:it|its|we|our|the (?:society|association|organi[sz]ation|foundation|network|group|charity|hospital|cent(?:re|er)|institute|federation|union|alliance|project|programme?|initiative|company)|wir|unsere?|sie|er|seine?|ihre?|nous|notre|nos|elle|il|noi|la nostra|il nostro|nosotros|nuestr[oa]|wij|onze|мы|наш[ае]?|он[ао]?)(?!\p{L})/iu;
const LEADS = /^\s?(?:the\s|die\s|der\s|des\s|dem\s|den\s|das\s|le\s|la\s|l['’]\s?|il\s|el\s|de\s|het\s|an?\s\p{Ll}+\s|its\s\p{Ll}+\s)?$/u;
const JOINS =
  /^(?:\s\(|\)|,|\)?,?\s(?:and|und|et|e|y|en|и|&|sowie|as well as))\s?(?:the\s|der\s|die\s|dem\s|des\s|le\s|la\s|of\s(?:the\s)?|of\sthe\s|to\sthe\s|with\sthe\s)?$/u;
const PAPER =
  /(?<!\p{L})(?:memorand(?:um|a)|mou|(?:(?:co-?operation|collaboration|partnership|service|twinning|framework|frame|co-?operative|collaborative|affiliation|bilateral) )agreements?|agreements? (?:of|on|for) (?:partnership|co-?operation|collaboration|twinning)|letters? of (?:intent|co-?operation)|side by side|hand in hand|twinning|protocol of co-?operation|joint venture|(?:a|an|their|new) (?:\p{L}+ )?(?:partnership|alliance|pact|accord) (?:between|with)|kooperationsvereinbarung|kooperationsvertrag|zusammenarbeit|partnerschaft|partenariat|jumelage|convention de|accord de|protocollo d['’]intesa|convenzione|gemellaggio|convenio|acuerdo de|hermanamiento|меморандум\p{L}*|соглашени\p{L}+|samenwerkingsovereenkomst)(?!\p{L})/iu;
const BECAME = /,\s(?:which|that)\s(?:later|then|in \d{4}|since|soon|today)?\s?(?:became|turned into|is called|has become)\s/iu;
const BELONGS = /(?<!\p{L})(?:it|we|and|which)\s(?:now\s|also\s|today\s|has\s|have\s)?(?:belongs?|belonged) to\s/iu;
const STATUS =
  /(?<!\p{L})(?:granted|gave|took|accepted|admitted|awarded)(?!\p{L})[^;:]*(?<!\p{L})(?:official relations|(?:consultative|observer|associate|full) (?:status|membership))(?!\p{L})/iu;
const HELPS =
  /(?<!\p{L})(?:supports?|funds?|finances|sponsors|pays for|helps|helped|financed|funded|supported|sponsored|founded|helped to found|began|launched|created|unterstützt|fördert|soutient|finance|sostiene|finanzia|apoya)\s(?:the\s|to\s(?:found|build|start)\s|die\s|den\s|das\s|la\s|le\s|il\s|el\s)?(?:it|us|uns|ihn|\p{Lu})/u;
/** What ties the subject to those behind it, and how. */
const DIRECTED: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})(?:members?|part|branch|chapter|section|division|arm|affiliate|associate|subsidiary|daughter|sister|offshoot|offspring|spin-off|successor|committee|working group|unit|department|faculty|institute|wing|limb|child|(?:sub-?|special )?group) (?:of|to)(?=\s)/giu,
    'part of',
  ],
  [
    /(?<!\p{L})(?:belongs?|belonged|affiliated|attached|linked|annexed|subordinate|accountable|answerable|admitted|joined|connected) (?:to|with)(?=\s)|(?<!\p{L})(?:joined|joins|entered)(?=\s)|under the (?:umbrella|roof|auspices|aegis|wing|authority|supervision) of|Mitglied (?:der|des|im|in der|bei|beim|von)|gehört (?:zur?|zum|dem|der)|membre d(?:e la|u|e l['’]|e)|fait partie d(?:e la|u|e l['’]|e)|membro d(?:ella|el|ell['’]|i)|fa parte d(?:ella|el|ell['’]|i)|miembro de(?:l| la)?|forma parte de(?:l| la)?|lid van|входит в(?: состав)?|является членом/giu,
    'member of',
  ],
  [
    /(?<!\p{L})(?:(?:is|are|was|were|been|and|which is|generously|kindly|mainly|partly|also|,)\s(?:\p{L}+ly\s)?(?:funded|financed|supported|sponsored|backed|endowed|paid for|helped|subsidi[sz]ed|underwritten|maintained|carried|borne)\s(?:in part\s|mainly\s|largely\s)?by|with (?:the )?(?:generous |kind |financial |technical )?(?:support|help|aid|backing|assistance|funds|funding|means|money) (?:of|from)|(?:grants?|gifts?|donations?|funding|funds|money|support|means|help|subsid(?:y|ies)|endowment) (?:from|of|by)|thanks to|lives on the means of|unterstützt (?:von|durch)|gefördert (?:von|durch)|finanziert (?:von|durch)|getragen (?:von|durch)|mit unterstützung (?:der|des|von)|soutenue? par|financée? par|avec le soutien d(?:e la|u|e l['’]|e)|grâce (?:à la|au|à l['’]|à)|sostenut[ao] da(?:lla|l|ll['’])?|finanziat[ao] da(?:lla|l|ll['’])?|con il sostegno d(?:ella|el|ell['’]|i)|apoyad[ao] por|financiad[ao] por|con el apoyo de(?:l| la)?|при поддержке)(?=\s|(?<=['’]))/giu,
    'supported by',
  ],
  [
    /(?<!\p{L})(?:(?:founded|established|created|set up|formed|launched|initiated|begun|started|owned|run|managed|operated|governed|administered|led|hosted|housed|called into (?:life|being))\s(?:\p{L}+ly\s|in \d{4}\s|together\s)?by|(?:initiative|creation|foundation|project|venture|child|work|idea) of|gegründet (?:von|durch)|fondée? par|créée? par|fondat[ao] da(?:lla|l|ll['’])?|fundad[ao] por|cread[ao] por)(?=\s|(?<=['’]))/giu,
    'founded or run by',
  ],
  [
    /(?<!\p{L})(?:(?:works?|worked|working|cooperat\p{L}+|co-operat\p{L}+|collaborat\p{L}+|partner(?:s|ed|ing)?|allied|twinned|paired)\s(?:(?:very |most )?(?:\p{L}+ly|hand in hand|together|side by side)\s){0,2}with|(?:in )?(?:close |strong )?(?:partnership|co-?operation|collaboration|alliance|association) with|partners? (?:of|to)|(?:together|jointly) with|arbeitet (?:eng )?(?:zusammen )?mit|kooperiert mit|travaille avec|collabore avec|collabora con|lavora con|colabora con|trabaja con|werkt (?:nauw )?samen met|сотрудничает с)(?=\s)/giu,
    'partner',
  ],
];
const AGAINST =
  /(?<!\p{L})(?:no|not|never|without|hopes?|hoped|wants? to (?!stay)|would|could|might|plans?|planned|may|if|whether|former|ended|to be|kein|keine|nicht|pas|non)(?!\p{L})/iu;
