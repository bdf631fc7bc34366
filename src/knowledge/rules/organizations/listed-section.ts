import type { OrganizationPredicate } from '../../../domain/statement.ts';
import type { ReadSentence, Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { listItems } from './parts/clause.ts';

/** Which words in a heading, or before a list, say what the list's items are. */
const SECTIONS: readonly (readonly [OrganizationPredicate, RegExp])[] = [
  ['vision', /^(?:our |the |unsere |notre |la nostra |nuestra |onze )?(?:vision|visión|visie)\b/iu],
  [
    'goal',
    /\b(?:goals?|aims?|objectives?|purposes?|mission|our promise|priorities|ambitions?|commitments?|long-term|what we (?:are for|stand for|want|believe in)|why we (?:exist|are here)|ziele?|aufgaben|zweck|anliegen|leitbild|leitsatz|versprechen|(?:wofür|warum) (?:wir|es uns)|was wir wollen|objectifs?|(?:nos|ses|les) missions|buts|notre (?:promesse|engagement|but)|ce que nous voulons|obiettivi|scopi|finalità|la nostra missione|perché esistiamo|objetivos|misión|por qué existimos|doelen|doelstellingen|missie|waarvoor wij staan)\b|(?:^|\s)(?:цели|задачи|миссия|наша цель)/iu,
  ],
  ['achievement', /\bachievements?\b/iu],
  ['programme', /\bprogram(?:me)?s\b/iu],
  [
    'activity',
    /\b(?:activit(?:y|ies)|what (?:we|it|the (?:society|association|network|charity|trust|foundation)) (?:do(?:es)?|offers?|provides?|runs?)|members (?:have|get|receive|enjoy|find|can use)|what (?:you|members) (?:find|get|have|receive)(?: with us| here)?|membership (?:offers|includes|gives|brings)|how we (?:help|work)|what did (?:we do|\d{4} bring|the year bring)|(?:in|during) \d{4} we|(?:highlights|achievements) of \d{4}|projects?|services|our (?:work|offers?|offerings|tasks)|initiatives|das (?:tun|machen|leisten|bieten) wir|(?:was|so) (?:wir|helfen wir)(?: (?:tun|machen|leisten|bieten|anbieten|helfen))?|unsere (?:arbeit|leistungen|angebote)|ce que nous faisons|nos (?:actions|services|activités|chantiers|projets|programmes)|axes de travail|cosa (?:facciamo|offriamo)|i nostri servizi|qué hacemos|nuestros servicios|líneas de (?:trabajo|acción)|áreas de trabajo|nuestro trabajo|nuestras actividades|linhas de ação|linee di (?:lavoro|azione)|aree di attività|arbeitsschwerpunkte|arbeitsfelder|werkterreinen|wat (?:doen|bieden) (?:wij|we)|onze (?:diensten|activiteiten)|aktivitäten|tätigkeiten|projekte|activités|projets|attività|progetti|actividades|proyectos|activiteiten)\b|(?:^|\s)(?:деятельность|проекты|направления|что мы делаем|наша работа)/iu,
  ],
  ['workingGroup', /\bworking groups?\b/iu],
];

const ELSEWHERE =
  /\b(?:congress|conference|meeting|symposium|event|collaboration|cooperation|agreements?|board|committee|programme of|session|day|news|links?)\b/iu;

export const listedSection: PageRule = {
  name: 'listed-section',
  says: 'The items of a list under a heading such as "Our goals", "What we do" or "Our services", or after a sentence that announces them, and the sentence under a heading such as "Our promise", are the goals or activities of the organization that the page or the heading names.',
  read: (reading) => {
    const out: Draft[] = [];
    for (const sentence of reading.sentences) {
      const { segment } = sentence;
      if (segment.kind === 'heading') continue;
      if (segment.kind === 'item') {
        const over = headingOver(reading, sentence);
        if (over !== null && sentence.text === firstSentence(reading, sentence)) {
          out.push({ subject: over.subject, predicate: over.predicate, value: itemText(segment.text), sentence });
          if (over.predicate === 'goal' && DOING.test(segment.text))
            out.push({ subject: over.subject, predicate: 'activity', value: itemText(segment.text), sentence, certainty: 'inferred' });
        }
        continue;
      }
      const spoken = underHeading(reading, sentence);
      if (spoken !== null) out.push(spoken);
      const listed = INCLUDES.exec(sentence.text)?.groups?.['list'];
      const owner = listed === undefined ? null : (openingOwner(sentence) ?? reading.body);
      if (listed !== undefined && owner !== null)
        for (const item of partsOf(listed)) out.push({ subject: owner, predicate: 'activity', value: item, sentence });
      const labelled = LABELLED.exec(sentence.text) ?? PURPOSE_LABELLED.exec(sentence.text);
      const subject =
        labelled === null
          ? null
          : (mentionsOf(sentence, 'org').find((m) => m.end <= (labelled.groups?.['label']?.length ?? 0) + 1)?.thing ?? reading.body);
      const predicate = labelled === null ? null : sectionOf(labelled.groups?.['label'] ?? '');
      const value = labelled?.groups?.['value']?.trim() ?? '';
      if (subject === null || predicate === null || value.length < 12 || !/\s/u.test(value)) continue;
      for (const item of predicate === 'activity' ? partsOf(value) : [itemText(value)])
        out.push({ subject, predicate, value: item, sentence });
      // a vision is what the body wants, too
      if (predicate === 'vision')
        out.push({ subject, predicate: 'goal', value: itemText(value), sentence, qualifiers: { kind: 'vision' } });
    }
    return out;
  },
  examples: [
    {
      text: 'The Northern Society of Examples is a society of potters.\n\nOur goals\n- To teach pottery to beginners\n- To keep old kilns in use\n- Advice to young potters\n\nActivities\n- A monthly kiln day',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'goal', value: 'To teach pottery to beginners' },
        { subject: 'Northern Society of Examples', predicate: 'goal', value: 'To keep old kilns in use' },
        { subject: 'Northern Society of Examples', predicate: 'goal', value: 'Advice to young potters' },
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'Advice to young potters' },
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'A monthly kiln day' },
      ],
    },
    {
      text: 'The Northern Society of Examples is a society of potters.\n\nMission: better clay for every potter in the north.\n\nPURPOSE – to keep old kilns in use.\n\nVision\n\nThe best of glazes, made by potters of the north.',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'goal', value: 'better clay for every potter in the north' },
        { subject: 'Northern Society of Examples', predicate: 'goal', value: 'to keep old kilns in use' },
        { subject: 'Northern Society of Examples', predicate: 'goal', value: 'The best of glazes, made by potters of the north' },
      ],
    },
    {
      text: 'The Northern Society of Examples is a society of potters.\n\nOUR PROMISE\n\nNobody should burn a pot alone.\n\nDas tun wir\n– Kurse für Töpfer,\n– Rat in Fragen des Brennens.',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'goal', value: 'Nobody should burn a pot alone' },
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'Kurse für Töpfer' },
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'Rat in Fragen des Brennens' },
      ],
    },
    {
      text: 'The Northern Society of Examples is a society of potters.\n\nNo kiln goes cold in the north. This means:\n>> a shelter with nine beds\n>> vouchers for clay',
      title: 'Northern Society of Examples',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'a shelter with nine beds' },
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'vouchers for clay' },
      ],
    },
    {
      text: 'The Northern Society of Examples is a society of potters.\n\nAmong the services: a kiln of twelve rooms, a school for beginners, and a library.',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'a kiln of twelve rooms' },
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'a school for beginners' },
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'a library' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'The Northern Society of Examples is a society of potters.\n\nOur board\n\nNobody should burn a pot alone.',
      because: 'the heading announces no goal',
    },
    {
      text: 'The Northern Society of Examples is a society of potters.\n\nGoals of the congress\n- To meet',
      because: 'the goals are the congress’s',
    },
  ],
};

const LABELLED = /^(?<label>[\p{L}’' -]{3,60}?)(?: \([^()]{1,60}\))?:\s+(?<value>.{12,600})$/u;

/** "MISSION – to keep kilns", "Purpose, as the statutes have it: to keep kilns". */
const PURPOSE_LABELLED =
  /^(?<label>(?:our |the )?(?:mission|vision|goals?|aims?|purposes?|objectives?))(?:(?:, [^:.;]{3,50})?:|\s?[–—]|\s-)\s+(?<value>.{12,600})$/iu;

function sectionOf(label: string): OrganizationPredicate | null {
  if (ELSEWHERE.test(label) || label.split(/\s+/u).length > 9) return null;
  return SECTIONS.find(([, words]) => words.test(label))?.[0] ?? null;
}

/** The nearest heading or announcing sentence that says what the item is, and whose. */
function headingOver(
  reading: Reading,
  sentence: ReadSentence,
): { readonly subject: Thing; readonly predicate: OrganizationPredicate } | null {
  const { segment } = sentence;
  const label = segment.headings.at(-1) ?? '';
  // the announcing words stand at the end of the sentence before the list
  const lead = segment.lead === null ? '' : ((segment.lead.split(/(?<=[.!?])\s+/u).at(-1) ?? '').split(/[,;]\s/u).at(-1) ?? '');
  const predicate =
    (segment.lead !== null && CONSEQUENCE.test(lead.trim()) && reading.body !== null ? 'activity' : null) ??
    (segment.lead !== null && /(?:these|following|are|include|:|\?$)/iu.test(lead) ? sectionOf(lead.replace(/[:.?]$/u, '')) : null) ??
    sectionOf(label);
  if (predicate === null) return null;
  const heading = reading.sentences.find((s) => s.segment.kind === 'heading' && s.text === label);
  const named = heading === undefined ? undefined : mentionsOf(heading, 'org')[0]?.thing;
  const announced = segment.lead === null ? undefined : announcer(reading, segment.lead);
  const subject = named ?? reading.body ?? announced ?? null;
  return subject === null ? null : { subject, predicate };
}

/** The first body of the paragraph that announces the list. */
function announcer(reading: Reading, lead: string): Thing | undefined {
  const paragraph = reading.segments.find((one) => one.text === lead);
  return reading.sentences
    .filter((one) => one.segment === paragraph)
    .flatMap((one) => mentionsOf(one, 'org'))
    .find((mention) => !mention.pronoun)?.thing;
}

/** The sentence that a heading such as "Our promise" stands over: the first and only one that says what is wanted. */
function underHeading(reading: Reading, sentence: ReadSentence): Draft | null {
  const { segment } = sentence;
  const label = segment.headings.at(-1) ?? '';
  const predicate = sectionOf(label);
  if ((predicate !== 'goal' && predicate !== 'vision') || reading.body === null || sentence.text !== firstSentence(reading, sentence))
    return null;
  const above = reading.segments[segment.index - 1];
  const words = sentence.text.split(/\s+/u).length;
  if (above?.kind !== 'heading' || above.text !== label || words < 3 || words > LONGEST_PROMISE || SAID_ELSEWHERE.test(sentence.text))
    return null;
  if (/[:?]$/u.test(sentence.text) || mentionsOf(sentence, 'person').length > 0) return null;
  return { subject: reading.body, predicate: 'goal', value: itemText(sentence.text).replace(/,? so (?:that )?.*$/u, ''), sentence };
}

/** "Services of the Example Hospital include …". */
function openingOwner(sentence: ReadSentence): Thing | null {
  return mentionsOf(sentence, 'org').find((m) => m.start < 40)?.thing ?? null;
}

/** "Services include a kiln, a school and a library". */
const INCLUDES =
  /^(?:(?:other|main|regular|further)\s)?(?:services|activities|projects|programmes|programs|tasks)(?:\s(?:of|at|offered by)\s[^.;]{3,60}?)?\s(?:include|comprise|range from)\s(?<list>[^.;:]{8,300})/iu;

/** The items of a list within a line; a line that is none stays whole. */
function partsOf(value: string): readonly string[] {
  const items = value.includes('; ') ? value.split(/;\s(?:and\s|und\s)?/u) : listItems(value);
  return items.length >= 2 && items.every((item) => item.split(/\s+/u).length >= 2) ? items.map(itemText) : [itemText(value)];
}

/** An item of several sentences counts by its first. */
function firstSentence(reading: Reading, sentence: ReadSentence): string {
  return reading.sentences.find((s) => s.segment === sentence.segment)?.text ?? '';
}

function itemText(text: string): string {
  return text.replace(/[.;,]$/u, '').trim();
}

/** Words of a promise or a mission told in one sentence. */
const LONGEST_PROMISE = 45;
/** "We want …", "Our mission is …": read where sentences are (stated-goal). */
const SAID_ELSEWHERE =
  /^(?:we|wir|nous|noi|wij|our|unser[e]?|notre|il nostro|la nostra|nuestra?|onze?|(?:the|an?)\s(?:[^.]*\s)?(?:is|are|was|were|has|have|will)|this|these|it|here|in|since|for more|read|das|die|der|le|la|il|el)\s/iu;
/** A goal that is a kind of work: it says what the body does, too. */
const DOING =
  /^(?:(?:promot|provid|creat|develop|maintain|collect|coordinat|facilitat|support|fund|represent|inform|disseminat|conduct|carry)(?:ing|e|s)?|exchanging|collaboration|an? (?:\p{L}+ ){0,2}(?:forum|newsletter|journal|registry|website|network|library|helpline|course|platform|meeting|congress|conference|programme?|prize|award|fund|service)|newsletters?|guidelines|standards of|courses|registries|grants|scholarships|meetings|conferences|research|education|advice|training|teaching|information|promotion|organi[sz]ation|publication|support|exchange|organi[sz](?:e|ing)|publish(?:ing)?|hold(?:ing)?|run(?:ning)?|train(?:ing)?|advis(?:e|ing)|teach(?:ing)?|organiser|publier|mener|former|organizzare|pubblicare|organizar|publicar)(?!\p{L})(?! (?:should|must|for all))/iu;
/** What stands before a list of what follows from a goal. */
const CONSEQUENCE =
  /^(?:(?:that|this|in practice,? (?:that|this)) means|therefore,? we|so,? we|to (?:that|this) end,? we|for this we|concretely|in practice|deshalb|darum|dazu|dafür|das (?:heißt|bedeutet)|konkret|concrètement|c['’]est pourquoi|per questo|concretamente|por eso|daarom)\s?[:,]?$/iu;
