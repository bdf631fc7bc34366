// The body in which an office is held, where the office phrase does not name it: the one named before, the page’s, or one meant by a bare name.

import { fold } from '../../../../domain/fold.ts';
import type { Mention, NamedMention, NameMention, ReadSentence, Thing } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { isPart } from '../../engine/office-part.ts';
import { isSpelledAsBody, type OfficePhrase } from '../../engine/office-phrase.ts';
import { isVenue, isWorkplace } from './workplace.ts';

/**
 * The page's own body, where an office stands alone and nothing else can be meant: the body named last, a few sentences before, is that of the
 * page. Where somebody works ("of the Sample Hospital") is not what the page speaks of.
 */
export function pageBodyAt(sentence: ReadSentence, before: number, reading: Reading): Thing | null {
  const said = sentence.text.slice(0, before);
  if (OF_COMMITTEE.test(said) || OF_MEETING.test(said)) return null;
  const body = bodyMeant(sentence, before, reading);
  return body !== null && isAnothers(body, said) ? null : body;
}

/** "Local organising committee: Ada Example (chair)": of the committee. */
const OF_COMMITTEE =
  /^\P{L}*(?:(?:local|scientific|program(?:me)?|organi[sz]ing|abstracts?)\s){1,3}committee\s?:|^\P{L}*(?:organisationskomitee|comité (?:d['’]organisation|scientifique|local)|comitato (?:organizzatore|scientifico)|comité (?:organizador|científico)|оргкомитет\p{L}*)\s?:/iu;
/** "Scientific chair": of the meeting. */
const OF_MEETING =
  /(?:^|[\s:;,(])(?:scientific|local|program(?:me)?|congress|conference|session|organi[sz]ing|track|wissenschaftliche[rn]?|scientifique|scientific[oa]|científic[oa])\s$/iu;

/** "Hospital director Bo Sample", "its partner's president": the office is of a body that bears the noun before it, and not of another. */
function isAnothers({ names }: Thing, before: string): boolean {
  const said = NOUN_BEFORE.exec(before)?.groups;
  const noun = said?.['noun'] ?? said?.['owner'];
  if (noun === undefined) return false;
  const bears = (word: string): boolean => names.some((name) => name.toLowerCase().includes(word.toLowerCase().slice(0, NOUN_STEM)));
  // "the Northern hospital's director": the page's hospital needs no such word
  return !bears(noun) || (said?.['owner'] !== undefined && said['which'] !== undefined && !bears(said['which']));
}

/** Letters: "societ" is of society and societies, "associat" of association. */
const NOUN_STEM = 6;

const NOUN_BEFORE =
  /(?<!\p{L})(?:(?:(?!(?:the|our|its|this)\s)(?<which>\p{Lu}\p{L}+)\s)?(?!(?:today|now|year|month)['’])(?<owner>\p{Ll}{4,})(?:['’]s|(?<=s)['’])|(?<noun>hospital|society|association|league|federation|foundation|university|institute|clinic|college|academy|union|network|council|charity|trust))\s$/iu;

function bodyMeant(sentence: ReadSentence, before: number, reading: Reading): Thing | null {
  const body = reading.body !== null && isVenue(reading.body) ? null : reading.body;
  // the joint board of two bodies is neither's own
  if (JOINT.test(sentence.text.slice(0, before))) return null;
  // "Governance": what stands under it is told of the page's own body
  if (body !== null && GOVERNANCE.test(sentence.segment.headings.at(-1) ?? '')) {
    const named = sentence.mentions.filter((m): m is NamedMention => m.kind === 'org' && m.end <= before && !isWorkplace(m.thing));
    if (named.every((m) => m.thing === body)) return body;
  }
  for (let at = sentence.index; at >= Math.max(0, sentence.index - LONGEST_SILENCE); at--) {
    const here = reading.sentences[at];
    if (
      here !== undefined &&
      at < sentence.index &&
      at >= sentence.index - 3 &&
      here.segment.kind === 'heading' &&
      isPart(here.text) &&
      !OWN_BOARD.test(here.text)
    )
      return null;
    const bodies = (here?.mentions ?? []).filter(
      (m): m is NamedMention =>
        m.kind === 'org' &&
        (at < sentence.index || m.end <= before) &&
        (m.thing === body || !m.thing.names.some(isPart)) &&
        !GENERIC_BOARD.test(m.text) &&
        // "Tax number of the society: 1234"
        !/^:\s?\d/u.test(here?.text.slice(m.end) ?? '') &&
        !isVenue(m.thing) &&
        !(at === sentence.index && m.thing !== body && isInRelativeClause(sentence.text, m, before)) &&
        !(m.thing !== body && here !== undefined && isWhereabouts(here, m)),
    );
    // a sentence before is about the body that it names first
    const last = at < sentence.index && bodies[0]?.thing === body ? bodies[0] : bodies.at(-1);
    // a society's name on a line of its own stands over those who speak for it
    const alone = last !== undefined && at < sentence.index && !isWorkplace(last.thing) && here !== undefined && isAlone(here, last);
    // "EXS was founded in 2006; president: Ada Example": the sentence is about that body
    const subject = last !== undefined && at === sentence.index && !isWorkplace(last.thing) && bodies.every((m) => m.thing === last.thing);
    const opens = subject && (bodies[0]?.start ?? 99) <= LONGEST_ARTICLE;
    if (last !== undefined) return last.thing === body || alone || opens ? last.thing : null;
  }
  return sentence.index <= 3 || speaksForItself(reading) ? body : null;
}

/** "Ada Example, who also ran the hospital, was director": the body of the clause is not that of the office. */
function isInRelativeClause(text: string, body: NamedMention, before: number): boolean {
  return (
    /,\s(?:who|which|whose|qui|che|que|die|der)\s[^,;.]*$/u.test(text.slice(0, body.start)) && text.slice(body.end, before).includes(',')
  );
}

/** Sentences in which a page may speak of its body without naming it. */
const LONGEST_SILENCE = 10;

/** "Ada Example (Sample Hospital)", "Ada Example of the Sample University": the body is where somebody works. */
function isWhereabouts(sentence: ReadSentence, body: NamedMention): boolean {
  if (!isWorkplace(body.thing)) return false;
  const before = sentence.mentions.filter((m) => m.end <= body.start && (m.kind === 'person' || m.kind === 'role')).at(-1);
  const between = before === undefined ? '' : sentence.text.slice(before.end, body.start);
  return (
    before?.kind === 'person' &&
    between.length < 60 &&
    /^(?:,|\s\(|\s(?:of|from|at|vom|von|du|de|del|dell['’]|van)\s)/u.test(between) &&
    !/[.;)]/u.test(between)
  );
}

/** The page's body, or else the one organization that the page names. */
export function ownBody(reading: Reading): Thing | null {
  if (reading.body !== null) return reading.body;
  const [only, more] = reading.things.filter((t) => t.kind === 'organization' && t.mentions > 0 && !t.names.some(isPart));
  return more === undefined ? (only ?? null) : null;
}

/** The body behind a mention; a bare name is short for the one body whose name begins with it. */
export function bodyCalled(mention: Mention, reading: Reading): Thing | null {
  if (mention.kind === 'org') return mention.thing;
  const called = reading.things.filter((t) => t.kind === 'organization' && t.names.some((n) => n.startsWith(`${mention.text} `)));
  return called.length === 1 ? (called[0] ?? null) : null;
}

/** "the Sampleville hospital": the one body whose name holds all the words. */
export function bodyOfWords(words: string, reading: Reading): Thing | null {
  const wanted = fold(words)
    .split(' ')
    .filter((word) => word.length > 3);
  if (wanted.length < 2) return null;
  const found = reading.things.filter(
    (t) => t.kind === 'organization' && t.names.some((n) => wanted.every((word) => fold(n).split(' ').includes(word))),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The body of a bare name behind an office: one that the document names more fully, or a name of two words and more. */
export function bodyNamed(mention: NameMention, reading: Reading, sentence: ReadSentence): Thing | null {
  const word = new RegExp(`(?:^|\\s)${mention.text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?:\\s|$)`, 'u');
  const fuller = reading.things.filter((t) => t.kind === 'organization' && t.names.some((n) => word.test(n)));
  if (fuller.length === 1) return fuller[0] ?? null;
  return (/\s/u.test(mention.text) || isSpelledAsBody(mention.text)) && fuller.length === 0
    ? reading.thing('organization', mention.text, sentence.index)
    : null;
}

/** The body of an office that was spoken of before: named, called, or the page's. */
export function bodyOfPhrase(phrase: OfficePhrase, sentence: ReadSentence, reading: Reading): Thing | null {
  if (phrase.body !== null) return phrase.body.thing;
  return phrase.called === null ? pageBodyAt(sentence, phrase.start, reading) : bodyNamed(phrase.called, reading, sentence);
}

/** "the society and its president": the body named last before; "our president": the page's. */
export function ownerOf(phrase: OfficePhrase, sentence: ReadSentence, reading: Reading): Thing | null {
  if (phrase.owner === null) return null;
  if (/^(?:our|unser|notre)/u.test(phrase.owner)) return reading.body;
  const last = sentence.mentions.filter((m): m is NamedMention => m.kind === 'org' && m.end <= phrase.start).at(-1);
  // "built up the ward of the Rain Hospital and was its head": the ward's
  return last === undefined || PART_OF_IT.test(sentence.text.slice(0, last.start)) ? null : last.thing;
}

const PART_OF_IT =
  /(?<![\p{L}])(?:wards?|units?|departments?|divisions?|clinics?|laborator(?:y|ies)|registr(?:y|ies)|branch|section|chapter|abteilung|station|service|reparto|unidad|afdeling|отделени[ея])\s(?:of|at|in|der|des|am|de|du|della|dell['’]|del|van)\s?(?:the\s|la\s|l['’])?$/iu;

/** "the Example Society Board" → the Example Society, when the document knows it. */
export function withoutBoard(body: Thing, reading: Reading): Thing {
  const bare = body.names
    .map((name) => BOARD_OF.exec(name)?.[1] ?? ITS_BOARD.exec(name)?.[1]?.replace(/['’]s?$/u, ''))
    .find((n) => n !== undefined);
  if (bare === undefined) return body;
  return reading.things.find((t) => t.kind === 'organization' && [...t.names, ...t.acronyms].includes(bare)) ?? body;
}

const voices = new WeakMap<Reading, boolean>();

/** Does the page's body speak on it as "we"? Then an office with no body is one of its own. */
function speaksForItself(reading: Reading): boolean {
  let own = voices.get(reading);
  if (own === undefined) {
    own = reading.body !== null && !isWorkplace(reading.body) && reading.sentences.filter((s) => WE.test(s.text)).length >= 2;
    voices.set(reading, own);
  }
  return own;
}

/** Is the line the body's name and no more? */
function isAlone(line: ReadSentence, body: NamedMention): boolean {
  return (
    !/\p{L}/u.test(line.text.slice(0, body.start)) &&
    !/\p{L}/u.test(line.text.slice(body.end).replace(/\(\s?\p{Lu}[\p{L}-]{1,11}\s?\)/u, ''))
  );
}

/** "Die ", "L'": letters before a sentence's subject. */
const LONGEST_ARTICLE = 4;

const WE =
  /(?<![\p{L}])(?:we|us|our|wir|uns|unsere?[nrsm]?|nous|notre|nos|noi|nostr[aoie]|nosotros|nuestr[ao]s?|wij|onze|мы|нас|наш\p{L}*)(?![\p{L}])/iu;

const GENERIC_BOARD =
  /^(?:the\s)?(?:(?:executive|management|new|governing)\s)*(?:board|council)(?:\sof\s(?:directors|trustees|governors))?$/iu;

const JOINT =
  /(?<![\p{L}])(?:joint|gemeinsame[rn]?|conjoint|congiunto|conjunt[oa]|gezamenlijke?|совместн\p{L}+)\s(?:board|committee|council|vorstand|conseil|comité|consiglio|consejo|bestuur|совет\p{L}*|правлени\p{L}+)(?![\p{L}])/iu;
/** Headings over those who govern a body, on its own page. */
const GOVERNANCE =
  /^(?:(?:our|the|unsere?|notre|la nostra|nuestra)\s)?(?:governance|leadership|presidency|who (?:leads|runs) (?:us|it)|how (?:we are|it is) (?:governed|run|led)|leitung|vorstand|führung|gouvernance|présidence|direction|governance|presidenza|direzione|gobierno|gobernanza|presidencia|dirección|bestuur|leiding|руководство|правление)$/iu;

/** The body's own governing board, whatever it is called. */
const OWN_BOARD = /(?:executive|management|governing|board|officers|vorstand|präsidium|bureau|direttivo)/iu;

const BOARD_OF =
  /^(?:(?:executive|management)\s)?(?:board|committee|council|secretariat|bureau|conseil d['’]administration|comité|consiglio direttivo|direttivo|comitato direttivo|vorstand|präsidium|junta directiva|bestuur|правление)\s(?:of\s(?:directors|trustees|governors)\s)?(?:of|de\sla|de\sl['’]|de|du|della|dell['’]|del|der|des|van)\s?(?:the\s)?(.{3,80})$/iu;

const ITS_BOARD = /^(.{2,80}?)\s(?:executive\s)?board(?:\sof\s(?:directors|trustees|governors))?$/iu;
