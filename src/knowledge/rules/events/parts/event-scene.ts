// Which event a sentence speaks of, and how near two things in it stand: shared by the rules about events.
// A rule that finds no event here declines; a page that reports several keeps them apart.

import { isFullEvent, mayBeCalled } from '../../../mentions/events/event-names.ts';
import { numberOf } from '../../../mentions/events/series.ts';
import type { NamedMention, ReadSentence, Thing } from '../../../mentions/mention.ts';
import { eventHead, isOrdinal } from '../../../mentions/names/heads.ts';
import { wordsOf } from '../../../mentions/names/words.ts';
import { looksLikePerson } from '../../../mentions/persons/looks-like-person.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import type { Segment } from '../../../text/segments.ts';
import { mentionsOf } from '../../engine/rule.ts';
import { editionScopes } from './edition-scopes.ts';

/** The events that a sentence names or refers to, each once, in order; not those that only say when or where something else was. */
export function eventsIn(sentence: ReadSentence): readonly Thing[] {
  return [...new Set(mentionsOf(sentence, 'event').flatMap((m) => (isMarginal(sentence, m) ? [] : [m.thing])))];
}

/** "On the margins of the assembly", "ahead of the congress": the event is only the occasion. */
function isMarginal(sentence: ReadSentence, mention: NamedMention): boolean {
  return MARGINAL.test(sentence.text.slice(Math.max(0, mention.start - 40), mention.start));
}

/** The one event that the sentence is about: the only one in it, or the one that is spoken of around it. */
export function eventOf(sentence: ReadSentence, reading: Reading): Thing | null {
  const inside = eventsIn(sentence);
  if (inside.length === 0 && mentionsOf(sentence, 'event').length > 0) return null;
  if (inside.length === 0 && isOfOthersAlone(sentence.text)) return comingEvent(reading);
  if (inside.length === 0 && COMING_EVENT.test(sentence.text)) return comingEvent(reading) ?? eventAround(sentence, reading);
  if (inside.length > 1) {
    const main = inside.filter((event) => event === eventOfPage(reading));
    return main[0] ?? null;
  }
  const [event] = inside;
  if (event !== undefined) return event;
  const around = eventAround(sentence, reading);
  return around !== null && speaksOfAnother(sentence, around, reading.document.language) ? null : around;
}

/** A sentence that speaks of another edition from its first words on. */
function isOfOthersAlone(text: string): boolean {
  return editionScopes(text).some((scope) => scope.number === null && scope.start <= OPENING && scope.end >= text.length - 1);
}

/** Words that may stand before "the next congress" at the beginning of a sentence. */
const OPENING = 30;

/** Does what stands at the offset belong to the event, and not to another edition that the same sentence speaks of? */
export function isOwn(event: Thing, sentence: ReadSentence, at: number): boolean {
  const number = numberOf(event);
  const named = mentionsOf(sentence, 'event').filter((m) => m.thing === event && !m.pronoun);
  return editionScopes(sentence.text).every(
    (scope) =>
      at < scope.start ||
      at >= scope.end ||
      (scope.number !== null && (number === null || scope.number === number)) ||
      // "the previous, 8th congress": the stretch names that very event
      named.some((m) => m.start >= scope.start && m.end <= at),
  );
}

/** "The society's convention began …": the sentence has an event of its own, which the one around it cannot be called. */
function speaksOfAnother(sentence: ReadSentence, around: Thing, language: string): boolean {
  return wordsOf(sentence.text).some(
    (w) =>
      !w.capital &&
      OWN_EVENT.test(w.lower) &&
      // a French or Russian "convention" is a paper
      !(w.lower === 'convention' && !/^en/u.test(language)) &&
      !mayBeCalled(around, w.text) &&
      !/(?<!\p{L})(?:this|these|dieser|dieses|diese|ce|cette|questo|questa|este|esta|этот|этом)\s$/iu.test(
        sentence.text.slice(0, w.start),
      ) &&
      !sentence.mentions.some((m) => m.start <= w.start && w.end <= m.end) &&
      !/^(?:\s(?:room|hall|centre|center|hotel|programme|program|bag|fee|office|secretariat))/u.test(sentence.text.slice(w.end)),
  );
}

/** The event under a heading for what is to come; null when the page has no such heading. */
export function comingEvent(reading: Reading): Thing | null {
  const known = coming.get(reading);
  if (known !== undefined) return known;
  const found = findComing(reading);
  coming.set(reading, found);
  return found;
}

const coming = new WeakMap<Reading, Thing | null>();

function findComing(reading: Reading): Thing | null {
  for (const [index, event] of titleLines(reading)) {
    const above = reading.segments[index - 1];
    if (
      COMING.test(reading.segments[index]?.headings.at(-1) ?? '') ||
      (above !== undefined && above.text.length <= 40 && COMING.test(above.text))
    )
      return event;
  }
  return null;
}

/** The event spoken of before the sentence: in its paragraph, in the line above a block, in a heading, or on the whole page. */
export function eventAround(sentence: ReadSentence, reading: Reading): Thing | null {
  const page = eventOfPage(reading);
  const { segment } = sentence;
  for (let at = sentence.index - 1; at >= 0; at--) {
    const before = reading.sentences[at];
    if (before === undefined || before.segment !== segment) break;
    const events = eventsIn(before).filter((event) => event === page || !isAside(event, before));
    if (events.length === 0) continue;
    return events.length === 1 ? (events[0] ?? null) : events.includes(page ?? NONE) ? page : null;
  }
  const named = eventOfBlock(segment, reading) ?? eventUnderHeading(segment, reading);
  return named ?? (page !== null && isToldBefore(page, sentence, reading) ? null : page);
}

/** What is told before the event is named belongs to it only when the name follows in the same breath. */
function isToldBefore(page: Thing, sentence: ReadSentence, reading: Reading): boolean {
  if (page.first <= sentence.index) return false;
  const segment = reading.sentences[page.first]?.segment;
  if (segment === sentence.segment || (segment?.index === sentence.segment.index + 1 && isOpening(sentence.segment, reading))) return false;
  // the only event of a page may be named late, unless the words speak of a congress or a school of their own
  return !isOnlyEvent(page, reading) || wordsOf(sentence.segment.text).some((w) => eventHead(w.text) !== null || w.lower === 'school');
}

/** The first paragraph of a report, with nothing but headings and short lines before it. */
function isOpening(segment: Segment, reading: Reading): boolean {
  return reading.segments.slice(0, segment.index).every((before) => before.kind === 'heading' || before.text.length <= SHORT_LINE);
}

const SHORT_LINE = 100;

/** Does the page name that event alone? */
function isOnlyEvent(event: Thing, reading: Reading): boolean {
  return reading.things.every((thing) => thing === event || thing.kind !== 'event' || thing.mentions === 0);
}

/** Is the event named before the sentence, or in its paragraph? What is signed or agreed elsewhere does not become its work. */
export function isNamedBy(event: Thing, sentence: ReadSentence, reading: Reading): boolean {
  return event.first <= sentence.index || reading.sentences[event.first]?.segment === sentence.segment;
}

/** The event that names the line right above, within the same section: the head of a block of lines. */
export function eventOfBlock(segment: Segment, reading: Reading): Thing | null {
  const titles = titleLines(reading);
  for (let at = segment.index - 1; at >= Math.max(0, segment.index - BLOCK_LINES); at--) {
    const before = reading.segments[at];
    if (before === undefined) return null;
    const event = titles.get(before.index);
    if (event !== undefined) return event;
    if (before.text.length > LONGEST_BLOCK_LINE) return null;
  }
  return null;
}

/** The event that the line right below is the name of. */
export function eventBelow(segment: Segment, reading: Reading): Thing | null {
  return titleLines(reading).get(segment.index + 1) ?? null;
}

function eventUnderHeading(segment: Segment, reading: Reading): Thing | null {
  const headings = headingEvents(reading);
  for (const heading of segment.headings.toReversed()) {
    const event = headings.get(heading);
    if (event !== undefined) return event;
  }
  return null;
}

/**
 * The event that the whole page is about: named in its title or among its first sentences, and no other event of the same weight beside
 * it. Null when the page reports several or none.
 */
export function eventOfPage(reading: Reading): Thing | null {
  const known = pages.get(reading);
  if (known !== undefined) return known;
  const found = findPageEvent(reading);
  pages.set(reading, found);
  return found;
}

const pages = new WeakMap<Reading, Thing | null>();

function findPageEvent(reading: Reading): Thing | null {
  const { event } = reading;
  if (event === null) return null;
  const all = reading.things.filter((thing) => thing.kind === 'event' && thing.mentions > 0);
  // an event that is only the occasion of something is what no page is about
  const named = reading.sentences.flatMap((sentence) =>
    mentionsOf(sentence, 'event').filter((m) => m.thing === event && !isMarginal(sentence, m)),
  );
  if (named.length === 0 && event.first >= 0) return null;
  const rivals = all.filter((thing) => thing !== event && isFullEvent(thing) && weight(thing) >= weight(event));
  // "Annual meeting of the society" in the title, its edition in the text
  const [edition, other] = rivals.filter(isEdition);
  if (!isEdition(event) && edition !== undefined && other === undefined && edition.first <= EARLY) return edition;
  if (event.first < 0) return rivals.some((rival) => rival.mentions > event.mentions) ? null : event;
  if (event.first > EARLY) return null;
  // one other event, named in passing further down, does not share the page
  const [rival] = rivals;
  const passing =
    rivals.length === 1 &&
    rival !== undefined &&
    rival.first > event.first &&
    rival.mentions === 1 &&
    ![...titleLines(reading).values()].includes(rival);
  return rivals.length === 0 || passing ? event : null;
}

/** One of a row: with its number or its year. */
function isEdition(event: Thing): boolean {
  return event.names.some((name) => {
    const first = wordsOf(name)[0]?.text ?? '';
    return (isOrdinal(first) && !/^(?:annual|biennial|ежегодн)/iu.test(first)) || /^\d{1,3}\.\s|(?:19|20)\d\d/u.test(name);
  });
}

/** A workshop or a day named somewhere inside a sentence does not take over the paragraph. */
function isAside(event: Thing, sentence: ReadSentence): boolean {
  return weight(event) < 2 && !mentionsOf(sentence, 'event').some((m) => m.thing === event && m.start <= 30);
}

/** Congresses weigh more than the workshops and days inside them. */
function weight(event: Thing): number {
  const heads = event.names.flatMap((name) => wordsOf(name).filter((w) => eventHead(w.text) !== null));
  const edition = isEdition(event) ? 1 : 0;
  if (heads.some((w) => /^(?:workshops?|days?|sessions?|ceremony|course|seminars?|webinars?|masterclass|gala)$/u.test(w.lower)))
    return edition;
  return 2 + edition;
}

const NONE: Thing = { kind: 'event', names: [], acronyms: [], mentions: 0, first: -1 };

// ---------------------------------------------------------------- lines that name an event

const linesOf = new WeakMap<Reading, ReadonlyMap<number, Thing>>();

/** Segments that are the name of one event and little more, by their index. */
function titleLines(reading: Reading): ReadonlyMap<number, Thing> {
  const known = linesOf.get(reading);
  if (known !== undefined) return known;
  const lines = new Map<number, Thing>();
  for (const sentence of reading.sentences) {
    const { segment } = sentence;
    if (sentence.text !== segment.text || segment.text.length > LONGEST_BLOCK_LINE) continue;
    const events = mentionsOf(sentence, 'event').filter((m) => !m.pronoun);
    const [only] = new Set(events.map((m) => m.thing));
    if (only === undefined || events.some((m) => m.thing !== only)) continue;
    const covered = events.reduce((sum, m) => sum + m.end - m.start, 0);
    if (covered >= segment.text.length * 0.6) lines.set(segment.index, only);
  }
  linesOf.set(reading, lines);
  return lines;
}

const headingsOf = new WeakMap<Reading, ReadonlyMap<string, Thing>>();

function headingEvents(reading: Reading): ReadonlyMap<string, Thing> {
  const known = headingsOf.get(reading);
  if (known !== undefined) return known;
  const found = new Map<string, Thing>();
  for (const sentence of reading.sentences) {
    if (sentence.segment.kind !== 'heading') continue;
    const [only, more] = eventsIn(sentence);
    if (only !== undefined && more === undefined) found.set(sentence.segment.text, only);
  }
  headingsOf.set(reading, found);
  return found;
}

/** The line that introduces the list of people in which the sentence stands ("Invited speakers"), when it matches; null otherwise. */
export function labelOfPeople(sentence: ReadSentence, reading: Reading, label: RegExp): RegExpExecArray | null {
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - LONGEST_PEOPLE_LIST); at--) {
    const line = reading.sentences[at];
    if (line === undefined) return null;
    // the first sentence of a line tells what the line is
    if (line.segment.text.indexOf(line.text) > 0) continue;
    const match = label.exec(line.text);
    if (match !== null) return match;
    if (!startsWithPerson(line)) return null;
  }
  return null;
}

/** A short line that begins with somebody's name. */
export function startsWithPerson(sentence: ReadSentence): boolean {
  const [first] = sentence.mentions;
  return (
    first !== undefined &&
    first.start <= LONGEST_TITLES &&
    sentence.text.length <= 220 &&
    (first.kind === 'person' || (first.kind === 'name' && looksLikePerson(first.text)))
  );
}

/** "◦ paediatric oncologist dr. Ada Example": a calling and titles may stand before the name. */
const LONGEST_TITLES = 30;

/** Adds to what is gathered about an event, as far as anybody would compare. */
export function collect<C extends { readonly event: Thing }>(byEvent: Map<Thing, C[]>, candidate: C): void {
  const before = byEvent.get(candidate.event);
  if (before === undefined) byEvent.set(candidate.event, [candidate]);
  else if (before.length < MOST_CANDIDATES) before.push(candidate);
}

/** A page that gives one event more dates or places than this says nothing certain of it. */
const MOST_CANDIDATES = 40;

// ---------------------------------------------------------------- nearness

/** The nearest event mention that nothing but words of time and place parts from the span; null when another kind of word stands between. */
export function eventLinkedTo(sentence: ReadSentence, start: number, end: number): NamedMention | null {
  const events = mentionsOf(sentence, 'event');
  const before = events.filter((m) => m.end <= start).at(-1);
  const after = events.find((m) => m.start >= end);
  const distance = (m: NamedMention | undefined): number =>
    m === undefined ? Number.POSITIVE_INFINITY : m.end <= start ? start - m.end : m.start - end;
  const ordered = [before, after].filter((m): m is NamedMention => m !== undefined).sort((a, b) => distance(a) - distance(b));
  return ordered.find((m) => (m.end <= start ? isLinked(sentence, m.end, start) : isLinked(sentence, end, m.start))) ?? null;
}

/** Does the stretch hold only words by which an event is placed in time and space, or one of holding right before its end? */
export function isLinked(sentence: ReadSentence, from: number, to: number): boolean {
  const words = wordsBetween(sentence, from, to);
  if (words === null || words.length > LONGEST_LINK) return false;
  if (words.every((word) => FRAME.has(word))) return true;
  if (words.some((word) => FOREIGN.test(word) || eventHead(word) !== null)) return false;
  const held = words.findLastIndex((word) => HOLDING.has(word));
  return held >= 0 && words.slice(held).every((word) => FRAME.has(word));
}

/** The words of the stretch outside its names; null where a person, an office or another event stands in it. */
function wordsBetween(sentence: ReadSentence, from: number, to: number): readonly string[] | null {
  let text = '';
  let at = from;
  for (const mention of sentence.mentions) {
    if (mention.end <= from || mention.start >= to) continue;
    if (mention.kind === 'person' || mention.kind === 'role' || mention.kind === 'event') return null;
    text += sentence.text.slice(at, Math.max(at, mention.start));
    // a bare name in the language's own small words is text
    text += mention.kind === 'name' && FRAME.has(mention.text.toLowerCase()) ? mention.text : ' ';
    at = mention.end;
  }
  text += sentence.text.slice(at, Math.max(at, to));
  if (/[.!?]\s+\p{Lu}/u.test(text)) return null;
  return wordsOf(text).map((w) => w.lower.replace(/['’]s$/u, ''));
}

/** The part of the sentence that leads up to the offset: from the last full stop, semicolon or question. */
export function clauseBefore(text: string, at: number): string {
  const before = text.slice(0, at);
  let cut = 0;
  for (const match of before.matchAll(CLAUSE_END)) cut = match.index + match[0].length;
  return before.slice(cut);
}

/** A verb by which an event is held, or is somewhere. */
export function holds(text: string): boolean {
  return HELD.test(text);
}

/** Is a verb of holding or gathering in the stretch? */
export function holdsIn(text: string): boolean {
  return wordsOf(text).some((w) => HOLDING.has(w.lower) || GATHERING.has(w.lower));
}

/** "will be held", "findet statt", "si terrà": still to come when it was written. */
export function isFuture(text: string): boolean {
  return FUTURE.test(text);
}

/** Not the full stop of an initial, a title or a German ordinal. */
const CLAUSE_END = /(?<![\d\s]|(?:^|[\s.])\p{Lu}|Prof|Dr|St|Mrs?|Ms)[.;!?]\s/gu;
const MARGINAL =
  /(?<!\p{L})(?:(?:on|at) the (?:margins?|sidelines|fringes?|edge|occasion) of|ahead of|prior to|in the run-up to|on the eve of|in preparation (?:of|for)|compared (?:to|with)|unlike|like|than|am Rande (?:der|des)|en marge (?:de|du|des)|a margine (?:di|del|della)|al margen (?:de|del)|на полях|накануне)\s?(?:the\s|its\s|der\s|la\s|l['’])?$/iu;
/** Nouns of events that stand for one of their own when nothing explains them. */
const OWN_EVENT =
  /^(?:congress|conference|convention|symposium|workshop|seminar|webinar|summit|forum|colloquium|assembly|kongress\p{L}*|tagung|konferenz|congrès|colloque|atelier|séminaire|congresso|convegno|seminario|congreso|simposio|taller|конгресс\p{L}*|съезд\p{L}*|конференци\p{L}+|семинар\p{L}*|форум\p{L}*)$/u;
const COMING = /^(?:upcoming|next|coming|forthcoming|future|save the date|nächste|prochain|prossim|próxim)/iu;
const COMING_EVENT =
  /(?<!\p{L})(?:upcoming|coming|forthcoming)\s(?:\p{L}+\s)?(?:congress|conference|meeting|symposium|workshop|forum|summit|event|assembly)(?!\p{L})|registered so far/iu;
const LONGEST_PEOPLE_LIST = 80;
const BLOCK_LINES = 3;
const LONGEST_BLOCK_LINE = 160;
const EARLY = 6;
const LONGEST_LINK = 45;

const HOLDING: ReadonlySet<string> = new Set(
  (
    'ospitato ospitata ospita accueilli accueillie accueille ausgerichtet ' +
    'wrapped concluded finished kicked held hold holds holding follows folgt suit segue sigue volgt place happens happened scheduled organized organised hosted convened staged celebrated hosts runs ran ' +
    'stattfinden statt stattfand stattfindet abgehalten veranstaltet ' +
    'tenu tenue tenus tenues tiendra tient lieu déroule déroulé déroulée déroulera déroulent déroulés ' +
    'svolto svolta svolti svolte svolge svolgerà svolgono tenuto tenuta tenuti terrà tiene luogo ' +
    'celebró celebrará celebra realizó realizará lugar celebrado celebrada llevó ' +
    'состоялся состоялась состоялось состоялись состоится состоятся прошел прошёл прошла прошло прошли пройдет пройдёт пройдут проходил проходила проходит проведен проведён проведена проводился ' +
    'plaats gehouden vond vindt'
  ).split(' '),
);

const GATHERING: ReadonlySet<string> = new Set(
  (
    'met meet meets meeting gathered gather gathers gathering assembled convene convenes come came opens opened open begins began starts started ends ended closes closed attend attended attending welcomes welcomed spent discussed debated exchanged learned zusammengekommen filled packed debatieron discutieron diskutierten debated участвовали участвовал принимали заседали ' +
    'trafen treffen traf trifft tagt tagte tagten eröffnet beginnt versammelten réunis réunies réunit réunissent ouvre ' +
    'ritrovano riuniscono riuniti riunisce incontrano incontrati apre aperto reúne reunieron reúnen reunió inauguró ' +
    'собрались собрал собрала собрались встретились открылся открылась открыл приехали съехались'
  ).split(' '),
);

/** Words by which an event is placed in time and space, and nothing else is said. */
const FRAME: ReadonlySet<string> = new Set([
  ...HOLDING,
  ...(
    'the a an its our this that these those which where when there here and or also again now then next recently successfully officially formally virtually online hybrid virtual physically live ' +
    'in at on of from to until till through between during over for by near with as it they we was were is are be been being will would shall can has have had having did do does ' +
    'take takes taking took taken go goes went return returns returned opens opened open opening begins began begin starts started start ends ended end closes closed close lasts lasted continues runs running planned due set ' +
    'hosted hosts host hosting welcomed welcomes welcomes saw sees receives received organized organised took home house venue scene seat stage setting way progress swing underway under full awaits await calls expects invites us you announced ' +
    'city town capital country state region province district village island campus hotel centre center hall palace university house street square auditorium premises building convention congress-centre ' +
    'day days week weekend month year years date dates period evening morning afternoon mid early late january february march april may june july august september october november december spring summer autumn winter fall ' +
    'one two three four five six two-day three-day four-day five-day half full format form mode person in-person face-to-face both first time same beautiful historic lovely sunny save place location ' +
    'delegates participants attendees visitors people guests number some more about ' +
    'come comes came back met meet meets gathered ' +
    'sie es er elle ils elles essa esso lui она он оно они fand findet finden fanden wird wurde werden wurden am vom bis zum zur im an der dem den die das des zu zur und von auf mit tagt tagte tagten traf trafen trifft treffen sich eröffnet beginnt sein ist war sowie unter online nun erstmals ' +
    's’est s’est-il est sont a eu aura auront se s été ont sera seront du au aux le la les à en dans de des et chez cette ce année sur sous l d réuni réunis ' +
    'si è sono stato stata stati state avrà ha avuto verrà dal al dall nell all dalla alla da a il lo gli i di del della dello nel nella nello presso e ed tra fra quest anno ' +
    'fue será son se tuvo tendrá los las el un una y entre hasta desde con cabo ciudad ' +
    'принял приняла принимает принимал встретил встречает в во с со по на г гг году года город городе и был была было были будет до от этом года очно онлайн формате ' +
    'van tot op het een te wordt werd worden'
  ).split(' '),
]);

/** Words that tie a date or a place to something else than the event's own days. */
const FOREIGN =
  /^(?:deadline|abstracts?|submi\p{L}*|register|registration|registered|apply|applications?|fees?|founded|established|created|born|died|elected|appointed|signed|published|posted|updated|awarded|since|ago|last|previous|formerly|earlier|postponed|rescheduled|moved|cancelled|canceled|instead|unlike|after|before|whose|until|graduated|joined|visited|ceremony|anmeld\p{L}*|verschoben|abgesagt|gegründet|gewählt|inscri\p{L}*|fond\p{L}+|report\p{L}+|élu|iscri\p{L}*|eletto|fundad\p{L}|elegid\p{L}|основан\p{L}*|избран\p{L}*|перенес\p{L}*)$/u;

const FUTURE =
  /(?<!\p{L})(?:will|shall|to be held|upcoming|coming|next|forthcoming|save the date|is to|are to|is being planned|findet|wird|werden|aura lieu|se tiendra|auront|sera|seront|si terrà|si svolgerà|avrà|saranno|\p{L}+eranno|\p{L}{3,}erà|\p{L}{3,}irà|se celebrará|tendrá|será|se realizará|состоится|пройдет|пройдёт|будет|vindt|zal)(?!\p{L})/iu;

const HELD =
  /(?<!\p{L})(?:held|takes? place|took place|taking place|convened?|hosted|staged|organi[sz]ed|scheduled|planned|meets?|gathers?|happens?|happened|runs?|ran|was|were|are|is|be|fand|findet|stattfinden|statt|abgehalten|veranstaltet|tagte|tagt|ten(?:u|ue|us|ues)|tiendra|lieu|déroul\p{L}+|svolt\p{L}|svolge\p{L}*|terrà|tiene|celebr\p{L}+|realiz\p{L}+|состо\p{L}+|прош\p{L}+|прой\p{L}+|проход\p{L}+|plaats|gehouden)(?!\p{L})/iu;
