// A body's own services by the nouns that name them. Knows nothing of verbs: what a sentence says of the service does not matter here.

import { fold } from '../../../domain/fold.ts';
import type { NamedMention, ReadSentence, Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { bodyMeant, isSubject } from './parts/clause.ts';

export const toldService: PageRule = {
  name: 'told-service',
  says: 'A journal, course, registry, prize, house or other service that a page about an organization tells of, as its own ("our journal") or in a list, is taken for an activity of that organization; with an organization in or behind its name, of that one.',
  read: (reading) => {
    const out: Draft[] = [];
    for (const sentence of reading.sentences) {
      const { lead, headings } = sentence.segment;
      // what two agreed on is not yet there
      if (AGREED.test(`${lead ?? ''} ${headings.at(-1) ?? ''}`)) continue;
      if (sentence.segment.kind === 'heading' || sentence.text.endsWith('?') || ELSEWHERE.test(sentence.segment.headings.at(-1) ?? ''))
        continue;
      const series = seriesIn(sentence, reading);
      if (series !== null && !out.some((one) => isSame(String(one.value), String(series.value)))) out.push(series);
      for (const service of servicesIn(sentence)) {
        const subject = ownerOf(service, sentence, reading);
        if (subject === null || out.some((one) => one.subject === subject && isSame(String(one.value), service.text))) continue;
        out.push({ subject, predicate: 'activity', value: withoutOwner(service.text, subject), sentence, certainty: 'inferred' });
      }
    }
    return out;
  },
  examples: [
    {
      text: 'The Rain Society (RAS) is old. The society has kept a registry of kilns since 1999.',
      yields: [{ subject: 'Rain Society', predicate: 'activity', value: 'registry of kilns' }],
    },
    {
      text: 'Northern Society of Examples\n\nThe first meetings were long; guidelines on glazing were drafted. The Annual Kiln Meeting is in May.',
      title: 'Northern Society of Examples',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'guidelines on glazing' },
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'Annual Kiln Meeting' },
      ],
    },
    {
      text: 'Northern Society of Examples\n\nMore people than ever read Kiln Post, our young journal.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'activity', value: 'Kiln Post, our young journal' }],
    },
    {
      text: 'Ada Example prepares the annual meetings of the Northern Society of Examples.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'activity', value: 'annual meetings' }],
    },
    {
      text: 'Northern Society of Examples\n\nMembers get\n- The Glaze, a newsletter\n- a discount at the door',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'activity', value: 'Glaze, a newsletter' }],
    },
  ],
  nearMisses: [
    {
      text: 'The Rain Society (RAS) is old.\n\nRAS has working groups for painters and poets.',
      because: 'who works together is told as its groups',
    },
    {
      text: 'Northern Society of Examples\n\nAda Example took a summer course in Bergen.',
      title: 'Northern Society of Examples',
      because: 'a person’s course',
    },
    {
      text: 'Northern Society of Examples\n\nThe Golden Kiln Award and the guidelines on glazing were her reward.',
      title: 'Northern Society of Examples',
      because: 'nothing says that they are the society’s',
    },
    {
      text: 'Northern Society of Examples\n\nThere is no registry of kilns.',
      title: 'Northern Society of Examples',
      because: 'there is none',
    },
    {
      text: 'Northern Society of Examples\n\nThe Clay League has a newsletter.',
      title: 'Northern Society of Examples',
      because: 'it is another’s',
    },
    {
      text: 'Northern Society of Examples\n\nThe two agreed on:\n- a newsletter for potters',
      title: 'Northern Society of Examples',
      because: 'it is agreed on, and not yet there',
    },
    { text: 'A newsletter for potters came out.', because: 'nobody is spoken of' },
  ],
};

interface Service {
  /** [start, end) in the sentence, without the article. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** "our", "its", "the", or nothing. */
  readonly article: string;
  /** Where the words before the noun begin, a body's own name among them. */
  readonly noun: string;
}

function servicesIn(sentence: ReadSentence): readonly Service[] {
  const { text, segment } = sentence;
  const out: Service[] = [];
  for (const match of text.matchAll(SERVICE)) {
    const { article = '', before = '', noun = '', tail = '' } = match.groups ?? {};
    const start = match.index + (match[0].length - `${before}${noun}${tail}`.length);
    const end = start + `${before}${noun}${cutTail(tail)}`.length;
    // "Kiln Post, our journal": its name stands before it
    const named = sentence.mentions.find(
      (m) => (m.kind === 'name' || m.kind === 'org') && text.slice(m.end, match.index).trim() === ',' && m.text.length > 2,
    );
    const whole = segment.kind === 'item' && sentence.text === segment.text && text.split(/\s+/u).length <= LONGEST_ITEM;
    const value = (whole ? text.replace(/[.;,]$/u, '') : text.slice(named?.start ?? start, end)).replace(NO_PART, '');
    if (NO_SERVICE.test(value)) continue;
    if (value.split(/\s+/u).length > 1 || /s$/u.test(noun))
      out.push({ start, end, text: value.trim(), article: article.trim().toLowerCase(), noun });
    if (whole) break;
  }
  return out;
}

/** Whose service it is: the body in or right behind its name, "our" body, or the page's for what it lists. */
function ownerOf(service: Service, sentence: ReadSentence, reading: Reading): Thing | null {
  const { text } = sentence;
  const bodies = mentionsOf(sentence, 'org');
  const clause = text.slice(Math.max(text.slice(0, service.start).search(/[^;:]*$/u), 0), service.end);
  if (AGAINST.test(clause)) return null;
  const inside = bodies.find((m) => m.start >= service.start && m.end <= service.end && !covers(m, service));
  if (inside !== undefined) return inside.thing;
  const behind = bodies.find((m) => m.start >= service.end && OF.test(text.slice(service.end, m.start)));
  if (behind !== undefined) return behind.thing;
  const before = bodies.findLast((m) => m.end <= service.start && /^['’]s?\s(?:\p{L}+\s)?$/u.test(text.slice(m.end, service.start)));
  if (before !== undefined) return before.thing;
  if (/^(?:our|unsere?|notre|nos|nuestr[ao]s?|i nostri|le nostre)$/u.test(service.article)) return reading.body;
  if (sentence.mentions.some((m) => m.kind === 'person' && m.start < service.start)) return null;
  const doer = bodies.findLast((m) => m.end <= service.start && DOES.test(text.slice(m.end, service.start)));
  if (doer !== undefined && doer.thing.names.length > 0 && isSubject(sentence, doer)) return doer.thing;
  const others = bodies.filter((m) => !covers(m, service));
  if (/^(?:its|their)$/u.test(service.article)) {
    const spoken = new Set(others.flatMap((m) => (m.end <= service.start ? [m.thing] : [])));
    const [only] = spoken;
    return only === undefined ? bodyMeant(sentence, reading) : spoken.size === 1 ? only : null;
  }
  const { body } = reading;
  // "Activities of the Clay League": another's, listed on this page
  const over = sentence.segment.headings.at(-1);
  const headed = over === undefined ? undefined : reading.sentences.find((s) => s.segment.kind === 'heading' && s.text === over);
  if (headed !== undefined && mentionsOf(headed, 'org').some((m) => m.thing !== body)) return null;
  if (body === null || others.some((m) => m.thing !== body)) return null;
  if (sentence.mentions.some((m) => m.kind === 'event' && !(m.start < service.end && m.end > service.start))) return null;
  return sentence.segment.kind === 'item' || MADE.test(text.slice(service.end)) ? body : null;
}

/** "annual meetings of the Example Society" → "annual meetings". */
function withoutOwner(text: string, owner: Thing): string {
  const name = [...owner.names, ...owner.acronyms].find((one) => text.endsWith(` ${one}`));
  return name === undefined ? text : text.slice(0, -name.length - 1).replace(/\s(?:of|by|from|with)(?:\sthe)?$/iu, '');
}

/** "Every two years it is host to the Example Conference": an event with no edition, said to come again. */
function seriesIn(sentence: ReadSentence, reading: Reading): Draft | null {
  const event = mentionsOf(sentence, 'event').find((m) => !m.pronoun && !/\d/u.test(m.text));
  if (event === undefined || AGAINST.test(sentence.text) || !(AGAIN.test(sentence.text) || YEARLY.test(event.text))) return null;
  const bodies = new Set(mentionsOf(sentence, 'org').map((m) => m.thing));
  const [only] = bodies;
  const subject = bodies.size === 1 ? only : bodies.size === 0 ? reading.body : null;
  return subject === undefined || subject === null
    ? null
    : { subject, predicate: 'activity', value: event.text, sentence, certainty: 'inferred' };
}

/** A name that the noun ends is the service's own ("Kiln Training Programme"). */
function covers(mention: NamedMention, service: Service): boolean {
  return mention.start < service.end && mention.end > service.start && mention.text.endsWith(service.noun);
}

/** Up to the next verb, and no half phrase at the end. */
function cutTail(tail: string): string {
  return tail.replace(TAIL_END, '').replace(/(?:\s(?:of|for|on|in|and|the|a|an|to|with|against|about|at|de|für|der))+$/u, '');
}

function isSame(one: string, other: string): boolean {
  const a = fold(one).split(' ');
  const b = fold(other).split(' ');
  const few = a.length < b.length ? a : b;
  const many = new Set(a.length < b.length ? b : a);
  return few.every((word) => many.has(word));
}

// ---------------------------------------------------------------- words

/** An item with more words tells of more than one service. */
const LONGEST_ITEM = 14;
const PRINTED = 'journals?|newsletters?|bulletins?|magazines?|yearbooks?|guidelines|handbooks?|textbooks?|podcasts?|standards of \\p{Ll}+';
const TAUGHT =
  'courses?|fellowships?|master ?class(?:es)?|(?:summer|winter) schools?|webinars?|workshops|curriculum|curricula|training (?:programmes?|programs?|schemes?|days?)|(?:nursing )?education(?:al)? days?|mentorships?|diplomas?';
const KEPT =
  'registr(?:y|ies)|(?:cancer|patient|kiln|tumou?r|donor) registers?|databases?|biobanks?|tissue banks?|help-?lines?|hotlines?|librar(?:y|ies)';
const GIVEN = 'scholarships?|bursar(?:y|ies)|(?:travel|research|project|study) grants?|grants|prizes?|awards';
const STUDIED = '(?:clinical|treatment|therapy|randomi[sz]ed) (?:trials?|stud(?:y|ies)|protocols?)|protocols?';
const CARED =
  "(?:family|parents?[’']?) houses?|guest ?houses?|hostels?|(?:summer|holiday|family) camps?|support groups?|counselling|home care|playrooms?|twinnings?";
const MET =
  '(?:annual|yearly|biennial|regular|continental|regional) (?:\\p{L}+ )?(?:meetings?|congress(?:es)?|conferences?|conventions?|symposi(?:a|um)|workshops?)|international \\p{Lu}{3,} (?:meeting|congress|conference|convention)|(?:\\p{L}+ )?(?:congresses|conferences)';
const RUN =
  '(?:training|education|nursing|outreach|exchange|research|support|screening|twinning|mentoring|awareness|educational|scholarship) (?:programmes?|programs?|projects?|campaigns?|initiatives?)';
const ABROAD =
  'DU|(?:Fach|Mitglieder)?[Zz]eitschrift|Rundbrief|(?:\\p{Lu}\\p{Ll}+)?(?:studien|kurse|preis|register|seminare|prüfung)|Kurse|Preis|Seminare|Stipendi(?:um|en)|Elternhaus|revue|bourses?|registre|formations|colonie|rivista|corsi|borse|registro|notiziario|revista|becas|cursos|boletín';
const NOUN = `${PRINTED}|${TAUGHT}|${KEPT}|${GIVEN}|${STUDIED}|${CARED}|${MET}|${RUN}|${ABROAD}`;
/** Behind the noun these make of it a person's office or a body. */
const GOVERNED =
  'units?|committees?|boards?|directors?|chairs?|coordinators?|editors?|offices?|officers?|teams?|groups?|sites?|winners?|secretar(?:y|ies)|managers?|leaders?|participants?|nurses?|centres?|centers?|institutes?|cent(?:re|er)|articles?|reviews?|department|committee';
const STOP =
  'of|for|on|in|at|by|with|from|to|into|and|or|but|as|than|that|which|who|whose|where|when|while|is|are|was|were|be|been|has|have|had|will|would|can|may|does|do|did|the|an?|its|our|their|his|her|this|these|those|each|every|all|some|any|no|not|it|we|they|he|she|there|de|du|des|la|le|les|un|une|et|der|die|das|den|dem|ein|eine|und|il|lo|gli|una|y|el|los|las';
const ARTICLE =
  "the|an?|its|our|their|this|each|every|la|le|les|l['’]|un|une|der|die|das|ein|eine|unsere?|notre|nos|il|i|el|los|nuestr[ao]s?";
const SERVICE = new RegExp(
  `(?<!\\p{L})(?:(?<article>${ARTICLE})\\s)?(?<before>(?:(?!(?:${STOP})\\s)[\\p{L}\\p{N}][\\p{L}\\p{N}’'/-]*\\s){0,4}?)(?<noun>(?:${NOUN}|(?:Journal|Register|Registry|Bulletin|Course|Programme|Program|Fellowship|Award|Prize|Library|House|Camp|Newsletter|Masterclass)))(?![\\p{L}’'-]|\\s(?:${GOVERNED})(?!\\p{L}))(?<tail>(?:\\s(?:of|for|on|in|about|against|de|d['’]|für)\\s(?:[\\p{L}\\p{N}’'/-]+)(?:\\s[\\p{L}\\p{N}’'/-]+){0,6})?)`,
  'gu',
);
const TAIL_END =
  /\s(?:is|are|was|were|has|have|had|will|would|can|may|which|who|that|where|when|while|whose|went|goes|takes?|took|comes?|came|gets?|holds?|held|helps?|does|do|did|begins?|began|runs?|ran|gives?|gave|shows?|said|says|also|by|since|from|at|so|but|then|because|together)(?:\s.*)?$/iu;
const OF = /^\s(?:of|by|from|with|der|des|von|de la|de|du|del|della)\s(?:the\s|la\s|le\s)?$/iu;
/** What makes it no service that there is. */
const AGAINST =
  /(?<!\p{L})(?:no|not|never|without|lacks?|lacked|lacking|instead of|rather than|plans?|planned|hopes?|hoped|would|could|might|if|kein|keine|pas|senza|sin|non|graduated|completed|attended|studied|her|his)(?!\p{L})/iu;
const AGAIN =
  /(?<!\p{L})(?:every|each) (?:year|second year|other year|two years|three years|four years|spring|summer|autumn|winter|month|\d{1,2} \p{Lu}\p{Ll}+)|(?<!\p{L})(?:annually|yearly|once a year|twice a year|biennially|jedes jahr|jährlich|alle zwei jahre|chaque année|tous les deux ans|ogni anno|cada año)(?!\p{L})/iu;
/** "Annual Kiln Days": the name says that it comes again. */
const YEARLY = /^(?:the\s)?(?:annual|biennial|yearly|regular)\s/iu;
/** "has kept", "gave the Clay League": the body that does it stands before the verb. */
const DOES =
  /^(?:\s?\([^()]{1,30}\))?,?\s(?:(?:which|that|also|now|today|has|have|had|first|still|\p{L}+ly)\s){0,3}(?:keeps?|kept|runs?|ran|gives?|gave|offers?|offered|publish(?:es|ed)?|holds?|held|starts?|started|launch(?:es|ed)?|opens?|opened|edits?|edited|owns?|maintains?|maintained|organi[sz]e[sd]?|set up|prints?|printed|issues?|issued|brought out|brings out|awards?|awarded|funds?|funded|leads?|led|conducts?|conducted|drafted|drew up|developed|produced|created|hosts?|arranges?|arranged|provides?|provided)\s(?:(?:an?|the|its|their|\p{Lu}[\p{L}&]*)\s){0,3}$/u;
/** "were drafted", "is printed": said of a service on the page of its body. */
const MADE =
  /^\s(?:is|are|was|were|has been|have been)\s(?:\p{L}+ly\s)?(?:drafted|published|printed|written|launched|started|kept|set up|drawn up|worked out|given|awarded|run|offered|edited|brought out|put on paper|held(?=\s(?:regularly|every|each|yearly|annually|once|twice)))(?!\p{L})/u;

/** Articles, and verbs that stand before the noun as if they belonged to it. */
const NO_PART =
  /^(?:(?:(?:from\s|since\s)?then(?:\son)?|soon|later|the|an?|l['’]|finds?|forms?|set up|offers?|makes?|gets?|sees?|runs?|publish(?:es)?|writes?|reads?|uses?|gives?|joins?|holds?|follows?|(?:worked|working) out|has|have|two|both|finished|started|organiser|publie|propose|an|too)\s)+|\stoo$/iu;
/** One edition is an event; the highest standards are a wish. */
const NO_SERVICE =
  /\d(?:st|nd|rd|th)(?!\p{L})|^(?:first|second|third|last|next|highest|best|high|same|other|such|many|few)\s|\b(?:19|20)\d\d\b/iu;
const AGREED =
  /(?<!\p{L})(?:agree[ds]?|agreements?|agreeing|memorandum|plans?|planned|proposals?|proposed|recommend\p{L}*|vereinbar\p{L}*|accords?|договор\p{L}*|collaboration|cooperation)(?!\p{L})/iu;
/** Headings under which others' things stand, or an event's. */
const ELSEWHERE =
  /(?<!\p{L})(?:programme|agenda|schedule|sessions?|day \d|news|links?|references?|contact|speakers?|faculty|publications|education|career|curriculum vitae|cv|biography)(?!\p{L})/iu;
