// Which events of a page are one: a heading names it shortly, a sentence in full, another by its year. Two names mean one edition when
// nothing in them differs (number, year, place, body, kind of meeting) and the words of the shorter all stand in the longer.
// A short name that fits several editions means the one that the page tells of first; in doubt two stay two.

import { fold } from '../../../domain/fold.ts';
import type { NamedMention, ReadSentence, Thing } from '../mention.ts';
import { editionNumber } from '../names/edition-number.ts';
import { eventHead, orgHead } from '../names/heads.ts';
import { keyWords, nameKey } from '../names/name-keys.ts';
import { isAcronym, wordsOf } from '../names/words.ts';
import { isPlace } from '../places/is-place.ts';
import { hostInName, hostTail, isOtherEdition } from './event-names.ts';
import { editionOf, wordStem } from './same-edition.ts';

/** What an event's names say of it. */
interface Profile {
  readonly thing: Thing;
  readonly number: number | null;
  readonly years: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly hosts: ReadonlySet<Thing>;
  /** Of each name of a host: its words but for the nouns of bodies. */
  readonly hostWords: readonly (readonly string[])[];
  readonly heads: readonly string[];
  /** "regional", "European": how far it reaches. */
  readonly scopes: ReadonlySet<string>;
  /** The words that tell it from others of its kind. */
  readonly own: ReadonlySet<string>;
}

/** Event → the one that it is under another name. */
export function oneEvent(things: readonly Thing[], sentences: readonly ReadSentence[]): ReadonlyMap<Thing, Thing> {
  const events = things.filter((t) => t.kind === 'event' && t.mentions > 0).slice(0, MOST_COMPARED);
  if (events.length < 2) return new Map();
  const bodies = things.filter((t) => t.kind === 'organization').slice(0, MOST_COMPARED);
  const elsewhere = ofOtherEditions(sentences);
  const left = new Map(events.filter((thing) => !elsewhere.has(thing)).map((thing) => [thing, profileOf(thing, bodies)]));
  const stays = new Map<Thing, Thing>();
  for (const thing of [...left.keys()]) {
    const one = left.get(thing);
    if (one === undefined) continue;
    const headed = sentences[thing.first]?.segment.kind === 'heading' || thing.first < 0;
    const fitting = [...left.values()].filter((other) => isShortFor(one, other) || (headed && isTownOnly(one) && isInTown(one, other)));
    const meant = fitting.length <= 1 ? fitting[0] : toldFirst(fitting);
    if (meant === undefined) continue;
    stays.set(thing, meant.thing);
    left.delete(thing);
    left.set(meant.thing, both(one, meant));
  }
  return stays;
}

/** What is known of an event once it has a second name: a third must fit it whole. */
function both(short: Profile, full: Profile): Profile {
  return {
    ...full,
    number: full.number ?? short.number,
    years: new Set([...full.years, ...short.years]),
    places: new Set([...full.places, ...short.places]),
    hosts: new Set([...full.hosts, ...short.hosts]),
    hostWords: [...full.hostWords, ...short.hostWords],
    heads: [...new Set([...full.heads, ...short.heads])],
    scopes: new Set([...full.scopes, ...short.scopes]),
  };
}

/** Events that a page compares with each other; one that names more is a calendar. */
const MOST_COMPARED = 60;

// ---------------------------------------------------------------- evidence

/** Could the first name be a shorter one of the second's event, or the same under its year? */
function isShortFor(short: Profile, full: Profile): boolean {
  if (short.thing === full.thing || !agree(short, full)) return false;
  if (isHostsOwn(short, full)) return true;
  if (![...short.own].every((word) => full.own.has(word))) return false;
  // the longer in words must not be the vaguer in what counts
  const equal = short.own.size === full.own.size;
  if (equal && precision(short) === precision(full) && !isEarlier(full, short)) return false;
  if (equal && precision(short) > precision(full)) return false;
  if (short.number !== null && full.number === null) return false;
  const shared = [...short.hosts].some((host) => full.hosts.has(host));
  // a number or a word of its own, or the body whose meeting it is, must stand in both
  return short.own.size > 0 || shared || (short.number !== null && short.number === full.number && sameHead(short, full));
}

/** "конференция в Туле" over a report, and nothing more. */
function isTownOnly({ number, years, places, hosts, own }: Profile): boolean {
  return places.size > 0 && number === null && years.size === 0 && hosts.size === 0 && own.size === 0;
}

function isInTown(short: Profile, full: Profile): boolean {
  return short.thing !== full.thing && full.own.size > 0 && agree(short, full);
}

/** "International Congress of Old Clay" and "Congress of the International Society of Old Clay": all its words are the body's, and all of the body's. */
function isHostsOwn(short: Profile, full: Profile): boolean {
  if (short.hosts.size > 0 || full.own.size > 0 || short.number !== full.number || short.own.size < FEWEST_HOST_WORDS) return false;
  return full.hostWords.some((words) => words.length === short.own.size && words.every((word) => short.own.has(word)));
}

/** Two words may be those of many. */
const FEWEST_HOST_WORDS = 2;

/** Nothing that both names tell may differ. */
function agree(a: Profile, b: Profile): boolean {
  if (a.number !== null && b.number !== null && a.number !== b.number) return false;
  if (disjoint(a.years, b.years) || disjoint(a.places, b.places) || disjoint(a.hosts, b.hosts) || disjoint(a.scopes, b.scopes))
    return false;
  return sameHead(a, b);
}

function disjoint<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));
}

/** One kind of meeting: the same noun, or one that ends in the other ("Jahrestagung", "Tagung"). */
function sameHead(a: Profile, b: Profile): boolean {
  return a.heads.some((x) =>
    b.heads.some((y) => x === y || (Math.min(x.length, y.length) >= SHORTEST_PART && (x.endsWith(y) || y.endsWith(x)))),
  );
}

/** "Tag" ends too many words. */
const SHORTEST_PART = 5;

function precision({ number, years }: Profile): number {
  return (number === null ? 0 : 2) + (years.size === 0 ? 0 : 1);
}

function isEarlier(a: Profile, b: Profile): boolean {
  return a.thing.first < b.thing.first;
}

/** Of several editions the one that is named before the others, and at least as often. */
function toldFirst(profiles: readonly Profile[]): Profile | undefined {
  const [first] = [...profiles].sort((a, b) => a.thing.first - b.thing.first);
  return first !== undefined &&
    profiles.every((p) => p === first || (p.thing.first > first.thing.first && p.thing.mentions <= first.thing.mentions))
    ? first
    : undefined;
}

// ---------------------------------------------------------------- what names say

function profileOf(thing: Thing, bodies: readonly Thing[]): Profile {
  const years = new Set<string>();
  const places = new Set<string>();
  const hosts = new Set<Thing>();
  const heads = new Set<string>();
  const own = new Set<string>();
  const scopes = new Set<string>();
  let number: number | null = null;
  for (const name of thing.names) {
    number ??= editionOf(name);
    let rest = name;
    for (const body of bodies) {
      for (const called of [...body.names, ...body.acronyms]) {
        if (!holdsName(rest, called)) continue;
        hosts.add(body);
        rest = rest.replace(called, ' ');
      }
    }
    // "34. Tagung der Österreichischen Gesellschaft für Muster": the body in another case
    const host = hostInName(rest);
    const body = host === null ? undefined : bodies.find((one) => one.names.some((other) => nameKey(other) === nameKey(host)));
    if (body !== undefined) {
      hosts.add(body);
      rest = rest.slice(0, hostTail(rest)?.index);
    }
    for (const match of rest.matchAll(IN_PLACE)) {
      if (match[1] === undefined || !isPlace(match[1])) continue;
      places.add(fold(match[1]));
      rest = rest.replace(match[0], ' ');
    }
    const words = wordsOf(rest);
    for (const [at, word] of words.entries()) {
      if (/^(?:19|20)\d\d$/u.test(word.text)) years.add(word.text);
      else if (eventHead(word.text) !== null) heads.add(headStem(word.lower));
      else if (words.length <= 2 && COINED.test(word.text)) {
        heads.add('con');
        own.add(word.lower);
      } else if (at === 0 && editionNumber(word.text) !== null) continue;
      else if (SCOPE.test(word.lower)) scopes.add(word.lower);
      else if (!REGULAR.test(word.lower)) for (const key of keyWords(word.text)) own.add(wordStem(key));
    }
  }
  const hostWords = [...hosts].flatMap((host) =>
    host.names.map((name) => keyWords(name).flatMap((word) => (orgHead(word) === null && !SCOPE.test(word) ? [wordStem(word)] : []))),
  );
  return { thing, number, years, places, hosts, hostWords, heads: [...heads], scopes, own };
}

function holdsName(text: string, name: string): boolean {
  return isAcronym(name) || name.length < SHORTEST_NAME ? wordsOf(text).some((w) => w.text === name) : text.includes(name);
}

const SHORTEST_NAME = 6;

/** Endings of case and number fall away: "Kongresses", "конференцию", "meetings". */
function headStem(noun: string): string {
  const last = fold(noun).split(' ').at(-1) ?? '';
  return /^\p{Script=Cyrillic}/u.test(last)
    ? last.replace(/(?<=конгресс|съезд|семинар|форум|симпозиум|саммит)\p{L}{1,2}$|(?<=конференц|совещан)\p{L}{1,3}$/u, '')
    : last.replace(/(?<=kongress|symposium)e?s$|(?<=meeting|conference|workshop|forum|symposium|summit|seminar)s$/u, '');
}

/** Events that the page speaks of as others than its own: "the next Example Congress". */
function ofOtherEditions(sentences: readonly ReadSentence[]): ReadonlySet<Thing> {
  const out = new Set<Thing>();
  for (const { text, mentions } of sentences)
    for (const m of mentions) if (isNamedEvent(m) && isOtherEdition(text, m.start)) out.add(m.thing);
  return out;
}

function isNamedEvent(mention: ReadSentence['mentions'][number]): mention is NamedMention {
  return mention.kind === 'event' && !mention.pronoun;
}

/** Every series is held again and again: such words tell no event from another. */
const REGULAR = /^(?:annual|yearly|biennial|jährliche[nrs]?|annuelle?|annuale|anual|ежегодн\p{L}+|hybrid|online|virtual|the)$/u;
/** A name may leave out how far the meeting reaches; two that say so must say the same. */
const SCOPE = /^(?:regional|national|international|european|continental|global|world|local)$/u;
/** "Claycon": kind and name in one word. */
const COINED = /^\p{Lu}[\p{L}-]{3,}con$/iu;
const IN_PLACE = /\s(?:in|at|à|a|en|te|в)\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})/gu;
