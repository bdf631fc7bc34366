// How near two things in a sentence stand: do words of time, place and holding alone part a date, a place or a count from the event?
// Knows the languages' small words and verbs of holding, and nothing of which event a page is about.

import type { NamedMention, ReadSentence, Thing } from '../../../mentions/mention.ts';
import { eventHead } from '../../../mentions/names/heads.ts';
import { wordsOf } from '../../../mentions/names/words.ts';
import { mentionsOf } from '../../engine/rule.ts';

/** The nearest event mention that nothing but words of time and place parts from the span; null when another kind of word stands between. */
export function eventLinkedTo(sentence: ReadSentence, start: number, end: number): NamedMention | null {
  const events = mentionsOf(sentence, 'event');
  const before = events.filter((m) => m.end <= start).at(-1);
  const after = events.find((m) => m.start >= end);
  const distance = (m: NamedMention | undefined): number =>
    m === undefined ? Number.POSITIVE_INFINITY : m.end <= start ? start - m.end : m.start - end;
  // "EXS 2010, Graz, 2-5 March, and EXO 2010": in a row the days follow their event
  if (before !== undefined && after !== undefined && isRow(sentence, before, { start, end }) && !isRow(sentence, { start, end }, after))
    return before;
  const ordered = [before, after].filter((m): m is NamedMention => m !== undefined).sort((a, b) => distance(a) - distance(b));
  return ordered.find((m) => (m.end <= start ? isLinked(sentence, m.end, start) : isLinked(sentence, end, m.start))) ?? null;
}

/** "Graz, Harbour Hotel, 3 May 2019": nothing but names, commas and brackets between. */
export function isRow(
  sentence: ReadSentence,
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number; readonly end: number },
): boolean {
  const [from, to] = one.end <= other.start ? [one.end, other.start] : [other.end, one.start];
  let rest = '';
  let at = from;
  for (const m of sentence.mentions) {
    if (m.end <= from || m.start >= to) continue;
    rest += sentence.text.slice(at, Math.max(at, m.start));
    at = m.end;
  }
  return /^[\s,:|()·★•–—-]*$/u.test(rest + sentence.text.slice(at, Math.max(at, to)));
}

/** "The congress of the one, and with it the meeting of the other, took place …": the event that stands before it in one breath. */
export function heldWith(event: Thing, { text, mentions }: ReadSentence, before: number): Thing | null {
  const named = mentions.filter((m): m is NamedMention => m.kind === 'event' && !m.pronoun && m.end <= before);
  const at = named.findLastIndex((m) => m.thing === event);
  const [first, second] = [named[at - 1], named[at]];
  if (first === undefined || second === undefined || first.thing === event) return null;
  return HELD_WITH.test(text.slice(first.end, second.start)) && TOOK_PLACE.test(text.slice(second.end, before)) ? first.thing : null;
}

const HELD_WITH =
  /^(?:\s\([^()]{1,30}\))?,?\s(?:(?:and|und|et|e|y|en|и|sowie)(?:\s(?:with it|together with it|damit|mit ihm|mit ihr|avec lui|con esso))?|(?:together|along) with|zusammen mit)\s(?:the\s|its\s|die\s|der\s|das\s|la\s|le\s|il\s|el\s)?$/iu;
const TOOK_PLACE =
  /(?<!\p{L})(?:took place|take place|were held|are held|will be held|met|fanden|finden|ont eu lieu|auront lieu|se sont tenus|si sono (?:svolti|tenuti)|se celebraron|tuvieron lugar|прошли|состоялись)(?!\p{L})/iu;

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

const LONGEST_LINK = 45;

const HOLDING: ReadonlySet<string> = new Set(
  (
    'ospitato ospitata ospita accueilli accueillie accueille ausgerichtet ' +
    'celebrated marked observed commemorated gefeiert begangen célébrée célébré celebrata conmemoró отметили отмечали wrapped concluded finished kicked sat sits held hold holds holding follows folgt suit segue sigue volgt place happens happened scheduled organized organised hosted convened staged celebrated hosts runs ran ' +
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
    'zusammen met meet meets meeting gathered gather gathers gathering assembled convene convenes come came opens opened open begins began starts started ends ended closes closed attend attended attending welcomes welcomed spent discussed debated exchanged learned zusammengekommen filled packed debatieron discutieron diskutierten debated участвовали участвовал принимали заседали ' +
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
    'van tot op het een te wordt werd worden vanwege de die ' +
    'ordentliche ordentlichen außerordentliche außerordentlichen riunita riunito tenutasi svoltasi scorso prossimo reunida reunido pasado próximo réunie tenue dernier prochain vergangenen kommenden afgelopen'
  ).split(' '),
]);

/** Words that tie a date or a place to something else than the event's own days. */
const FOREIGN =
  /^(?:deadline|abstracts?|submi\p{L}*|register|registration|registered|apply|applications?|fees?|founded|established|created|born|died|elected|appointed|signed|published|posted|updated|awarded|since|ago|last|previous|formerly|earlier|postponed|rescheduled|moved|cancelled|canceled|instead|unlike|after|before|whose|until|graduated|joined|visited|ceremony|anmeld\p{L}*|verschoben|abgesagt|gegründet|gewählt|inscri\p{L}*|fond\p{L}+|report\p{L}+|élu|iscri\p{L}*|eletto|fundad\p{L}|elegid\p{L}|основан\p{L}*|избран\p{L}*|перенес\p{L}*)$/u;

const FUTURE =
  /(?<!\p{L})(?:will|shall|to be held|upcoming|coming|next|forthcoming|save the date|is to|are to|is being planned|findet|wird|werden|aura lieu|se tiendra|auront|sera|seront|si terrà|si svolgerà|avrà|saranno|\p{L}+eranno|\p{L}{3,}erà|\p{L}{3,}irà|se celebrará|tendrá|será|se realizará|состоится|пройдет|пройдёт|будет|vindt|zal|takes place on|follows? on|is op(?=\s(?:\p{L}+\s)?\d)|is on(?=\s(?:\p{L}+\s)?\d)|ist am|folgt (?:am|vom)|est (?:prévue? )?le|suit du)(?!\p{L})/iu;

const HELD =
  /(?<!\p{L})(?:held|takes? place|took place|taking place|convened?|hosted|staged|organi[sz]ed|scheduled|planned|meets?|gathers?|happens?|happened|runs?|ran|sat|was|were|are|is|be|fand|findet|stattfinden|statt|abgehalten|veranstaltet|tagte|tagt|ten(?:u|ue|us|ues)|tiendra|lieu|déroul\p{L}+|svolt\p{L}|svolge\p{L}*|terrà|tiene|celebr\p{L}+|realiz\p{L}+|состо\p{L}+|прош\p{L}+|прой\p{L}+|проход\p{L}+|plaats|gehouden)(?!\p{L})/iu;
