// Names of events: the edition that stands beside them, those that any event could bear, and the words that refer back to one.
// Judges form only; which event is meant is decided over the document.

import { fold } from '../../../domain/fold.ts';
import type { Thing } from '../mention.ts';
import { eventHead, isOrdinal, orgHead } from '../names/heads.ts';
import { nominative } from '../names/nominative.ts';
import { wordsOf } from '../names/words.ts';

export interface EventSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The names that the span gives, the fullest last. */
  readonly names: readonly string[];
}

/** The name with the year and the acronym printed beside it: "2014 Example Congress", "Example Congress (EC) 2014", "General Meeting (ExConf 2025)". */
export function eventSpan(text: string, start: number, end: number): EventSpan {
  let from = start;
  let to = end;
  if (text[to] === '»' && text.slice(from, to).includes('«')) to++;
  const before = /(?:^|[\s(["“«‘])((?:19|20)\d\d)\s$/u.exec(text.slice(Math.max(0, from - 6), from));
  // "1996 1st Example Congress": the year of a timeline, and no part of the name
  if (before !== null && !isNumbered(wordsOf(text.slice(from, to))[0]?.text ?? '')) from -= 5;
  // "die 7. Jahrestagung": the ordinal that German writes with a full stop
  const ordinal = /(?:^|(?:der|die|das|dem|den|des|zur|zum|beim|vom|am|unsere[rnms]?)\s)(\d{1,3}\.\s)$/iu.exec(
    text.slice(Math.max(0, from - 14), from),
  );
  if (ordinal?.[1] !== undefined) from -= ordinal[1].length;
  // "the second Example Summit"
  const spelt =
    /(?:^|[\s(["“«‘])((?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|inaugural|\d{1,3}(?:st|nd|rd|th|er|re|èmes?|es|e|°|º|ª|ste|-?[йяе])|erste[rn]?|zweite[rn]?|dritte[rn]?|premi(?:er|ère)|deuxième|troisième|primo|prima|secondo|primer|primera|segundo|segunda|перв\p{L}{2,3}|втор\p{L}{2,3}|трет\p{L}{2,3})\s)$/u.exec(
      text.slice(Math.max(0, from - 14), from),
    );
  if (spelt?.[1] !== undefined) from -= spelt[1].length;
  let bare = text.slice(from, to);
  const names = [bare];
  // "ExCon 2023, 26th conference of …"
  const short =
    /(?:^|[\s(])(\p{Lu}[\p{L}\d&-]*\p{Lu}[\p{L}\d&-]*\s(?:19|20)\d\d),\s(?:the\s|die\s|der\s|das\s|le\s|la\s|il\s|el\s)?$/u.exec(
      text.slice(Math.max(0, from - 24), from),
    )?.[1];
  if (short !== undefined) {
    names.push(short);
    from = text.lastIndexOf(short, from);
  }
  // "Potters' Conference for the North: the PCN 2025", the whole of a headline
  const titled = TITLED.exec(text.slice(to));
  if (titled?.groups !== undefined) {
    const { tail, acronym, year } = titled.groups;
    names[0] = `${bare}${tail ?? ''}`;
    names.push(`${acronym} ${year}`);
    return { start: from, end: text.length, text: text.slice(from), names };
  }
  const after = text.slice(to, to + 30);
  const inside = /^\s\(([\p{Lu}][\p{L}\d&-]{1,11})[\s-]((?:19|20)\d\d)\)/u.exec(after);
  const behind = /^\s\(([\p{Lu}][\p{L}\d&-]{1,11})\)\s((?:19|20)\d\d)(?![\p{L}\p{N}/–-])/u.exec(after);
  const alone = /^\s((?:19|20)\d\d)(?![\p{L}\p{N}/–-]|\s(?:and|und|et|to|bis|–|-)\s\d)/u.exec(after);
  const found = inside ?? behind ?? (before === null ? alone : null);
  if (found !== null) {
    if (found === alone) {
      bare = text.slice(from, to + found[0].length);
      names[0] = bare;
    } else names.push(text.slice(from, to + found[0].length));
    to += found[0].length;
  }
  return { start: from, end: to, text: text.slice(from, to), names };
}

const TITLED =
  /^(?<tail>(?:\s(?:der|des|für|zur|zum|of|for|on|de|du|des|di|del|della|van|voor)\s[^:,.;–—()]{3,90})?)(?::|\s[–—-])\s(?:the\s|die\s|der\s|das\s|le\s|la\s|les\s|il\s|el\s)?(?<acronym>\p{Lu}[\p{L}\d&-]*\p{Lu}[\p{L}\d&-]*)\s(?<year>(?:19|20)\d\d)$/u;

/** "1st", "Third", "XII": but not "annual". */
function isNumbered(word: string): boolean {
  return isOrdinal(word) && !/^(?:annual|biennial|ежегодн)/iu.test(word);
}

/** "ES 2023", said of where people go or of what takes place: the body's meeting of that year. Null when the words are no such thing. */
export function eventOfYear(text: string, start: number, end: number): EventSpan | null {
  const year =
    /^\s(?:19|20)\d\d(?=\s(?:in|was|is|will|took|takes|has|had|opens?|opened|at|from|on|brought|drew|gathered)\s|\s?[.,:;!?)–]|$)/u.exec(
      text.slice(end, end + 16),
    )?.[0];
  if (year === undefined) return null;
  const before = text.slice(Math.max(0, start - 16), start);
  if (!/(?:^|(?<!\p{L})(?:at|during|for|attend|attended|attending|after|before|to|from|join)\s(?:the\s)?)$/iu.test(before)) return null;
  const name = text.slice(start, end + year.length);
  return { start, end: end + year.length, text: name, names: [name] };
}

/** What an event is of, with its link: " of the Example Society", " der Beispielgesellschaft"; null for a name without. */
export function hostTail(name: string): RegExpExecArray | null {
  return /\s(?:of|der|des|del|della|dell['’]|de la|de|van de)\s?(?:the\s|l['’])?(\p{Lu}.+)$/u.exec(name);
}

/** "Congress of the Example Society" → "Example Society": the body in an event's name, when its form shows one. */
export function hostInName(name: string): string | null {
  // "Voices of the Kiln Society (KS) in Graz": the body ends before its acronym
  const tail = hostTail(name)?.[1]?.replace(/\s\(\p{Lu}[\p{L}\d-]{1,11}\).*$/u, '');
  const head =
    tail === undefined
      ? undefined
      : wordsOf(tail).find((w) => (orgHead(w.text) !== null || FORUM.test(w.lower)) && (w.capital || eventHead(w.text) === null));
  // "organizations" in general are no body
  return head === undefined || tail === undefined || /(?<![su])s$/u.test(head.lower) ? null : nominative(tail);
}

/** "UPCOMING MEETING", "Annual Congress": words that tell this event from no other. */
export function isGenericEvent(name: string): boolean {
  const words = wordsOf(name);
  return words.length > 0 && words.every((w) => GENERIC.test(w.lower) || eventHead(w.text) !== null || /^(?:19|20)\d\d$/u.test(w.text));
}

/** Do the words before the offset speak of another edition than the one told of: "next year the …", "the next …"? */
export function isOtherEdition(text: string, at: number): boolean {
  return OTHER_EDITION.test(text.slice(Math.max(0, at - 26), at));
}

/** "Opening Ceremony", "Poster Sessions": a part of an event, and no event of its own. */
export function isPartOfEvent(name: string): boolean {
  if (CEREMONY.test(name)) return true;
  // "Past Congresses of …": many, and none of them
  if (PLURAL.test(name) && !/\d/u.test(name)) return true;
  // "19th Scientific Days": an edition, and not its nineteenth day
  if (NUMBERED_DAYS.test(name)) return false;
  const words = wordsOf(name);
  return (
    words.length > 0 && words.every((w) => PART.test(w.lower) || PART_HEAD.test(w.lower)) && words.some((w) => PART_HEAD.test(w.lower))
  );
}

/** The year in the event's own name; null when it holds none. */
export function yearInName(event: Thing): string | null {
  for (const name of event.names) {
    const year = /(?<![\p{L}\p{N}])((?:19|20)\d\d)(?![\p{L}\p{N}/–-])/u.exec(name)?.[1];
    if (year !== undefined) return year;
  }
  return null;
}

/** Told apart from others of its kind by an edition, a year, or what it is about. */
export function isFullEvent(event: Thing): boolean {
  return event.names.some((name) => {
    const words = wordsOf(name);
    return !isGenericEvent(name) || isOrdinal(words[0]?.text ?? '') || /(?:19|20)\d\d/u.test(name);
  });
}

/** May the event be called by that noun: its name holds it, or the noun fits every event, or the name holds no such noun at all. */
export function mayBeCalled(event: Thing, noun: string): boolean {
  const wanted = stem(noun);
  if (fitsAnyEvent(noun)) return true;
  const heads = event.names.flatMap((name) => wordsOf(ownPart(name)).flatMap((w) => (eventHead(w.text) === null ? [] : [stem(w.text)])));
  return heads.length === 0 || heads.some((head) => head.endsWith(wanted) || (head.startsWith(wanted) && wanted.length >= 5));
}

/** "meeting", "event": every event may be called so. */
export function fitsAnyEvent(noun: string): boolean {
  return ANY_EVENT.test(stem(noun));
}

/** The name up to the body or the subject in it: "Congress" of "Congress of the Example Forum". */
function ownPart(name: string): string {
  const cut = /\s(?:of|for|on|der|des|für|du|de|d['’]|del|della|dell['’]|di|van|voor|по)\s/u.exec(name);
  return cut === null ? name : name.slice(0, cut.index);
}

/** Endings of case and number fall away: "Kongresses", "конгресса", "meetings". */
function stem(noun: string): string {
  return fold(noun)
    .split(' ')
    .at(-1)
    ?.replace(/(?<=конгресс|съезд|семинар|форум|симпозиум|саммит)\p{L}{1,2}$/u, '')
    .replace(/(?<=конференц|совещан)\p{L}{1,2}$/u, '')
    .replace(/(?<=kongress)es$|(?<=meeting|conference|workshop|forum|symposium|summit|seminar)s$/u, '') as string;
}

/** Events by their noun, which are bodies as often: what a congress "of" one is, is one. */
const FORUM = /^(?:forum|foro|assembly|форум\p{L}?)$/u;
const GENERIC =
  /^(?:upcoming|past|next|last|previous|coming|current|future|annual|biennial|general|scientific|regular|yearly|main|new|other|future|our|this|nächste|letzte|jährliche|prochain|dernier|annuel|annuale|anual|следующ\p{L}+|ежегодн\p{L}+)$/u;
const NUMBERED_DAYS = /^(?:\d{1,3}(?:st|nd|rd|th)|[IVXL]{2,6})\s(?:scientific|educational)\sdays$/iu;
const PART =
  /^(?:opening|closing|welcome|poster|posters|plenary|keynote|award|awards|oral|satellite|parallel|breakout|gala|morning|afternoon|evening|presidential|panel|discussion|scientific|educational|paper|free|and|abstract|day|first|second|third|fourth|last|\d.*)$/u;
const PART_HEAD = /^(?:ceremony|ceremonies|sessions?|gala|days?|reception|dinner|course)$/u;
const OTHER_EDITION =
  /(?<!\p{L})(?:next|following|previous|preceding|next year,?|last year,?|in (?:two|three) years,?|unlike|nächste[nrsm]?|vorige[nrsm]?|letzte[nrsm]?|nächstes jahr (?:\p{L}+\s)?|prochaine?|précédente?|prossim[oa]|precedente|próxim[oa]|anterior|следующ\p{L}+|предыдущ\p{L}+|прошл(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми))\s(?:the\s|der\s|die\s|das\s|le\s|la\s|il\s|el\s)?$/iu;
const PLURAL =
  /(?<!\p{L})(?:congresses|conferences|meetings|symposia|symposiums|workshops|forums|summits|seminars|webinars|conventions|colloquia|assemblies|sessions|courses)(?!\p{L})(?!.*(?:congress|conference|meeting|symposium)(?!\p{L}))/iu;
const CEREMONY = /(?<!\p{L})(?:opening|closing|welcome|signing|awards?|inauguration)\sceremony$/iu;
const ANY_EVENT =
  /^(?:event|meeting|gathering|veranstaltung|treffen|evenement|evento|manifestazione|мероприяти\p{L}*|manifestation|rencontre|encuentro|incontro|reunion|riunione|встреча)$/u;
