import type { NamedMention, ReadSentence, Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { clauseOf, isSubject, listItems } from './parts/clause.ts';
import { beginsWith, speaksAsWe } from './parts/speaker.ts';

export const statedActivity: PageRule = {
  name: 'stated-activity',
  says: 'What an organization runs, publishes, offers, has set up or regularly organises, by the verb that it is the subject of, is its activity.',
  read: (reading) => reading.sentences.flatMap((sentence) => deedsIn(sentence, reading)),
  examples: [
    {
      text: 'The Northern Society of Examples organises courses for young potters.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'activity', value: 'courses for young potters' }],
    },
    {
      text: 'The Northern Society of Examples (NSE) publishes a yearbook, trains apprentices and has set up a register of kilns, which is free.',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'publishes a yearbook' },
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'trains apprentices' },
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'a register of kilns' },
      ],
    },
    {
      text: 'The Northern Society of Examples teaches (a winter class for beginners, a day of glazes), keeps a shed of old kilns, and brings out the almanac Small Pots.',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'a winter class for beginners' },
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'a day of glazes' },
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'keeps a shed of old kilns' },
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'brings out almanac Small Pots' },
      ],
    },
    {
      text: 'The Northern Society of Examples is old. It takes part in fairs and brought in common rules for old kilns: red, white and blue ones.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'activity', value: 'common rules for old kilns' }],
    },
    {
      text: 'The Northern Society of Examples is old. NSE congresses have been held every second year since 1990.',
      title: 'Northern Society of Examples (NSE)',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'activity', value: 'congresses held every second year since 1990' }],
    },
    {
      text: 'The Northern Society of Examples, which since 2011 mends old kilns for poor villages, sends clay to schools and finds homes for potters.',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'mends old kilns for poor villages' },
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'sends clay to schools' },
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'finds homes for potters' },
      ],
    },
    {
      text: 'Die Gesellschaft für Beispielkunde unterstützt junge Töpfer.',
      language: 'de',
      yields: [{ subject: 'Gesellschaft für Beispielkunde', predicate: 'activity', value: 'unterstützt junge Töpfer' }],
    },
    {
      text: 'Northern Society of Examples\n\nTo that end we hold a potters’ supper each month, run the Kiln Day, and award the Old Potter Bursary.',
      title: 'Northern Society of Examples',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'a potters’ supper each month' },
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'Kiln Day' },
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'award Old Potter Bursary' },
      ],
    },
    {
      text: 'Die Gesellschaft für Beispielkunde ist alt. Alle zwei Jahre wird der Tonpreis verliehen.',
      language: 'de',
      title: 'Gesellschaft für Beispielkunde',
      yields: [{ subject: 'Gesellschaft für Beispielkunde', predicate: 'activity', value: 'Tonpreis' }],
    },
  ],
  nearMisses: [
    { text: 'The Northern Society of Examples enjoys a good name in all villages.', because: 'that is nothing it does' },
    {
      text: 'Northern Society of Examples\n\nWe help ourselves.',
      title: 'Northern Society of Examples',
      because: 'nothing says with what',
    },
    { text: 'Courses for young potters were praised by the Northern Society of Examples.', because: 'praise is no activity of its own' },
    { text: 'Members of the Northern Society of Examples organise a fair.', because: 'the members do it, not the society' },
    { text: 'The Northern Society of Examples organises the 5th Example Congress in Bergen.', because: 'a single event is an event' },
    { text: 'The Northern Society of Examples has 30 members.', because: 'having members is no activity' },
  ],
};

function deedsIn(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const { text } = sentence;
  // an item that says "we" is read as an item (listed-section)
  if (sentence.segment.kind === 'heading' || (sentence.segment.kind === 'item' && speaksAsWe(text))) return [];
  const out: Draft[] = [];
  const topic = openingSubject(sentence);
  const we = reading.body !== null && speaksAsWe(text) ? { thing: reading.body, end: 0 } : null;
  let first = true;
  const verbs = verbsIn(text, we !== null);
  for (const [at, verb] of verbs.entries()) {
    const { start, end } = verb;
    const subject: Thing | null =
      we === null
        ? (subjectBefore(sentence, reading, start) ??
          (verb.known && topic !== null && goesOn(sentence, topic.end, start) ? topic.thing : null))
        : // the first verb stands right behind "we", the others are joined to it
          (
              first
                ? /(?<!\p{L})(?:we|wir|nous|noi|nosotros|wij)\s(?:also\s|regularly\s)?$/iu.test(text.slice(0, start))
                : verb.known && goesOn(sentence, we.end, start)
            )
          ? we.thing
          : null;
    if (subject === null) continue;
    first = false;
    // "teaches (a winter class, a day of glazes)": the brackets say what
    const bracketed = /^\s\((?<list>[^()]{8,160})\)/u.exec(text.slice(end))?.groups?.['list'];
    if (bracketed !== undefined) {
      for (const item of listItems(bracketed)) if (isDeed(item)) out.push({ subject, predicate: 'activity', value: item, sentence });
      continue;
    }
    const what = clauseOf(
      text
        .slice(
          end,
          nextVerb(
            text,
            verbs.slice(at + 1).filter((later) => later.known),
            end,
          ),
        )
        .trimStart()
        .replace(/^(?:the|its|an?|their|our)\s/u, (article) => (/^an?/u.test(article) ? article : '')),
    );
    const from = text.length - text.slice(end).trimStart().length;
    if (!isDeed(what) || isSingleEvent(sentence, end, from + what.length + 6, we !== null)) continue;
    out.push({
      subject,
      predicate: 'activity',
      value: verb.kept === null ? what : `${verb.kept} ${what}`,
      sentence,
      ...(verb.known ? {} : { certainty: 'inferred' as const }),
    });
  }
  out.push(...given(sentence, reading));
  for (const match of text.matchAll(REGULAR)) {
    const owner = mentionsOf(sentence, 'org').find((m) => m.end <= match.index && match.index - m.end <= 6);
    const what = clauseOf(match.groups?.['how'] ?? '');
    if (owner !== undefined && what !== '')
      out.push({ subject: owner.thing, predicate: 'activity', value: `${match.groups?.['what']} held ${what}`, sentence });
  }
  return out;
}

interface Verb {
  readonly start: number;
  readonly end: number;
  /** The word, when it says more than that there is something. */
  readonly kept: string | null;
  /** One of the words known for what bodies do; any other counts right behind its subject alone. */
  readonly known: boolean;
}

/** The verbs that tell what a body does, and every other one in the present that is not known to tell something else. */
function verbsIn(text: string, we: boolean): readonly Verb[] {
  const known = [...text.matchAll(we ? WE_VERB : VERB)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kept: match.groups?.['bare'] === undefined ? (match.groups?.['kept'] ?? match[0]) : null,
    known: true,
  }));
  const other = [...text.matchAll(we ? ANY_WE_VERB : ANY_VERB)].flatMap((match): readonly Verb[] => {
    const verb = { start: match.index, end: match.index + match[0].length, kept: match[0], known: false };
    return (we ? NO_WE_DOING : NO_DOING).test(verb.kept) || known.some((one) => verb.start < one.end && verb.end > one.start) ? [] : [verb];
  });
  return [...known, ...other].sort((a, b) => a.start - b.start);
}

/** Where the next of the joined verbs begins, with the comma or the "and" before it. */
function nextVerb(text: string, later: readonly Verb[], end: number): number {
  for (const verb of later) {
    const joint = /(?:,|,?\s(?:and|und|et|e|y))\s(?:also\s)?$/u.exec(text.slice(end, verb.start));
    if (joint !== null) return end + joint.index;
  }
  return text.length;
}

/** "Alle zwei Jahre wird der Beispiel-Preis verliehen", "Every two years the Example Prize is awarded": done again and again, by whoever speaks. */
function given(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const subject = reading.body;
  if (subject === null) return [];
  return GIVEN.flatMap((words): readonly Draft[] => {
    const what = words.exec(sentence.text)?.groups?.['what']?.trim();
    return what === undefined || !isDeed(what) ? [] : [{ subject, predicate: 'activity', value: what, sentence }];
  });
}

/** The body whose verb begins at the offset: right before it but for brackets, an apposition and adverbs; "we": the page's own. */
function subjectBefore(sentence: ReadSentence, reading: Reading, start: number): Thing | null {
  const { text } = sentence;
  const before = mentionsOf(sentence, 'org').findLast((m) => m.end <= start);
  if (before === undefined) return /(?:^|[,;]\s)(?:We|we|Wir|Nous)\s(?:also\s)?$/u.test(text.slice(0, start)) ? reading.body : null;
  // "the Society, referred to as EXS, publishes": the comma closes the remark
  const closes = /(?:referred to as|known as|called|abbreviated|abbreviated as|or|short)\s["“]?$/iu.test(text.slice(0, before.start));
  const between = closes ? text.slice(before.end, start).replace(/^["”]?,/u, '') : text.slice(before.end, start);
  if (!BETWEEN.test(between)) return null;
  // "the Society (NSE) publishes": the name and its acronym are one subject
  const first =
    mentionsOf(sentence, 'org').find((m) => m.thing === before.thing && before.start - m.end >= 0 && before.start - m.end <= 3) ?? before;
  if (!isSubject(sentence, first)) return null;
  return before.thing.names.length > 0 ? before.thing : null;
}

/** The body that the sentence begins with, when a verb follows it. */
function openingSubject(sentence: ReadSentence): NamedMention | null {
  const bodies = mentionsOf(sentence, 'org');
  const [first, next] = bodies;
  if (first === undefined || !beginsWith(sentence, first)) return null;
  const last = next?.thing === first.thing && next.start - first.end <= 3 ? next : first;
  return /^\s?\)?(?:,[^;.()]{3,110},)?\s(?:also\s|has\s|have\s)?\p{Ll}+(?:s|ed|t)\s/u.test(sentence.text.slice(last.end)) ? last : null;
}

/** Is the verb joined to the one before, with no name between them that could be its subject? */
function goesOn(sentence: ReadSentence, from: number, to: number): boolean {
  const between = sentence.text.slice(from, to);
  return (
    JOINED.test(between) &&
    !/[;:.]\s/u.test(between) &&
    !sentence.mentions.some(
      (m) => m.start >= from && m.end <= to && to - m.end < 4 && (m.kind === 'org' || m.kind === 'person' || m.kind === 'name'),
    )
  );
}

function isDeed(what: string): boolean {
  const words = what.split(/\s+/u);
  return words.length >= 1 && what.length >= 5 && !NO_DEED.test(what);
}

/** "organises the 5th Example Congress": an edition is an event of its own, not what the body does all the time. */
function isSingleEvent(sentence: ReadSentence, from: number, to: number, own: boolean): boolean {
  return sentence.mentions.some(
    (m) =>
      m.start >= from - 1 &&
      m.start <= to &&
      ((m.kind === 'event' &&
        // "we run the Kiln Day": with no edition it is held again and again
        !(own && !m.pronoun && !/\d|^(?:first|second|third)/iu.test(m.text)) &&
        !/(?:congresses|meetings|conferences|symposia|workshops|courses|schools|forums|seminars|webinars)$/iu.test(m.text)) ||
        (m.kind === 'date' && m.start - from < 80 && m.date.from.length > 4)),
  );
}

// ---------------------------------------------------------------- words

/** Verbs that say nothing but that there is something: what they govern is the activity. */
const BARE =
  'organi[sz]es?|runs?|offers?|provides?|maintains?|operates?|conducts?|carr(?:ies|y) out|holds?|moves? forward|undertakes?|(?:has |have )?(?:established|set up|worked out|drawn up|drew up|brought in|introduced|launched|initiated|begun)|' +
  'veranstaltet|betreibt|bietet|organise|propose|gère|mène|organizza|gestisce|svolge|organiza|gestiona|realiza|организует|проводит|реализует';
const KEPT =
  'sends|finds|explains|visits|builds|informs|connects|links|registers|records|drafts|gathers|unites|promotes|buys|repairs|shares|accompanies|invests in|looks for|cares about|publishes|writes|keeps|rents|prints|equips|translates|arranges|screens|houses|feeds|coordinates?|looks after|serves|examines|brings out|puts out|(?:has|have) (?:sent|examined|trained|published|awarded|supported|funded)|(?:has|have) been (?:bringing together|training|publishing|supporting|running|organi[sz]ing|funding|treating|teaching|paying for|sending|training|offering)|brings together|represents|speaks up for|advocates for|lobbies|campaigns for|hosts|issues|grants|certifies|accredits|lends|rents out|pays for|accompanies|counsels|distributes|hands out|develops?|supports?|funds?|finances?|trains|teaches|educates|advises|awards|prepares|produces|collects|delivers?|sponsors|facilitates|edits|monitors|speaks for|cares for|treats|helps|raises|allows|enables|gives|creates the opportunity of|' +
  'vertritt|betreut|begleitet|vermietet|verleiht|vergibt|fördert|unterstützt|finanziert|berät|bildet|publie|soutient|coordonne|finance|forme|développe|pubblica|sostiene|coordina|finanzia|sviluppa|publica|apoya|financia|desarrolla|forma|изда[её]т|публикует|поддерживает|разрабатывает|обучает';
const VERB = new RegExp(`(?<!\\p{L})(?:(?<bare>${BARE})|(?<kept>${KEPT}))(?=\\s\\p{L}|\\s\\d|\\s\\()`, 'gu');
/** A word in the form of a verb in the present, before what it governs. */
const ANY_VERB =
  /(?<!\p{L})\p{Ll}{2,}s(?:\s(?:for|after|with|out|on|up))?(?=\s(?!(?:and|or|but|of|in|at|on|by|with|to|from|for|as|that|which|who|are|were|have|had|was|is|can|will|may|into|than)\s)[\p{L}\d])/gu;
const ANY_WE_VERB =
  /(?<=(?:^|[^\p{L}])[Ww]e\s(?:also\s|regularly\s)?)\p{Ll}{3,}(?:\s(?:for|after|with|out|on|up))?(?=\s(?!(?:and|or|but|of|in|at|on|by|with|to|from|for|as|that|which|who|are|were|have|had|was|is|can|will|may|into|than)\s)[\p{L}\d])/gu;
/** Being, wanting, saying, becoming, and what is done once; nouns in the plural behind a name. */
const NO_DOING =
  /^(?:is|was|has|does|goes|comes|becomes|belongs|consists|contains|comprises|includes|counts|numbers|wants|needs|hopes|wishes|aims|seeks|strives|intends|plans|expects|believes|thinks|knows|means|remains|stays|stands|lies|sits|exists|dates|begins|starts|ends|grows|says|states|announces|reports|notes|thanks|congratulates|welcomes|invites|mourns|celebrates|meets|elects|appoints|chooses|names|calls|joins|signs|merges|agrees|turns|owes|receives|gets|wins|takes|claims|sees|hears|likes|loves|feels|relies|depends|rests|reaches|derives|follows|marks|faces|works|moves|opens|closes|declares|changes|looks|hosts|shows|plays|tells|asks|makes|lets|tries|speaks|writes|decides|considers|uses|spans|covers|extends|enjoys|boasts|features|wears|bears|carries|remembers|as|this|its|across|always|perhaps|members?|nurses|doctors|parents|physicians|surgeons|patients|children|countries|nations|societies|groups|boards|committees|representatives|presidents|delegates|courses|guidelines|meetings|congresses|conferences|awards|prizes|grants|trials|studies|units|centres|centers|hospitals|years|days|news|statutes|bylaws|offices|activities|services|projects|programmes|programs|initiatives|workshops|sessions|events|topics|leaders|volunteers|friends|families|staffs)(?:\s|$)/u;
const NO_WE_DOING =
  /(?:\p{L}{2}ed|ght)$|^\p{L}+ed\s|^(?:are|were|have|had|can|could|will|would|shall|should|may|must|might|did|want|need|hope|wish|plan|aim|seek|strive|intend|expect|believe|think|know|mean|remain|stand|exist|began|begin|started|say|said|thank|congratulate|welcome|invite|mourn|celebrate|meet|met|elect|join|agree|receive|get|got|win|won|take|took|see|saw|hear|heard|like|love|feel|felt|rely|depend|follow|face|work|move|open|look|went|go|came|come|sat|stood|held|gave|made|kept|left|led|spoke|told|found|sent|lost|grew|knew|thought|became|become|ask|let|try|use|enjoy|remember|trust|look|apologi[sz]e|regret|note|call|ran|wrote|read|set|put|heard|began|chose|drew|ate|drove|flew|hope|also|all|now|both|still|never|only|too|just|here|there|live|miss|wait|count|owe|urge|recommend|suggest|conclude|show|present|report|describe|review|study|analy[sz]e|observe|propose|consider|discuss|compare|assume)(?:\s|$)/u;
/** What "we" do: the plain form. */
const WE_VERB =
  /(?<!\p{L})(?:(?<bare>organi[sz]e|run|offer|provide|maintain|operate|conduct|carry out|hold|have set up|have launched)|(?<kept>give|keep|send|find|explain|visit|build|inform|connect|link|register|record|share|accompany|collect|lead|buy|rent|print|write|translate|promote|invest in|publish|coordinate|develop|support|fund|finance|train|teach|educate|advise|award|prepare|produce|collect|deliver|sponsor|edit|monitor|speak for|care for|look after|treat|help|bring together|represent|advocate for|campaign for|lobby|host|issue|grant|pay for|lend|counsel|distribute|fördern|unterstützen|finanzieren|beraten|begleiten|betreuen|organisieren|veranstalten|verleihen|betreiben|bieten|organisons|publions|soutenons|finançons|formons|organizziamo|sosteniamo|pubblichiamo|finanziamo|organizamos|apoyamos|publicamos|financiamos|organiseren|steunen))(?=\s\p{L}|\s\d)/gu;
const GIVEN: readonly RegExp[] = [
  /^(?:alle \p{L}+ jahre|jedes jahr|jährlich|einmal im jahr|regelmäßig)\s(?:wird|werden)\s(?:der|die|das|ein|eine)?\s?(?<what>.{4,120}?)\s(?:verliehen|vergeben|veranstaltet|herausgegeben|angeboten|durchgeführt|organisiert|abgehalten)(?=[.,;]|$)/iu,
  /^(?:every (?:\p{L}+ years?|year|month|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|each (?:year|spring|summer|autumn|winter|month)|once a (?:year|month)|twice a year|annually),?\s(?:the|an?|its|our)\s(?<what>[^.;,]{4,120}?)\s(?:is|are)\s(?:awarded|given|held|organi[sz]ed|published|offered|presented|handed out|conferred)(?=[.,;\s]|$)/iu,
];
const BETWEEN =
  /^(?:['’]s?)?\s?\)?(?:,[^;.()]{3,110},|,(?=\s(?:which|who|that)\s))?\s(?:(?:\p{L}+ly|also|has|have|today|now|thus|itself|which|that|who|currently|regularly|each year|every year|(?:since|from) \d{4}|auch|aussi|anche|también|regelmäßig|также)\s){0,3}$/u;
const JOINED = /(?:,|,?\s(?:and|und|et|e|y|и))\s(?:(?:also|has|have|even|\p{L}+ly)\s){0,2}$/u;
const NO_DEED =
  /^(?:in|on|at|by|as|with|for|from|to|that|ourselves|you|the (?:office|post|position|title|presidency|chair)|office|up|out|them|it|him|her|us|members?|(?:its|the) (?:\d+(?:st|nd|rd|th)|first|last|next|annual general))(?:\s|$)/iu;
const REGULAR =
  /(?<what>(?:annual |regular )?(?:congresses|conferences|meetings|symposia|courses|workshops|schools)) (?:have been|are|were) held (?<how>[^.;]{4,200})/giu;
