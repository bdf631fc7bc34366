// What an office phrase beside a person comes to: a leader where it heads the whole body, a role in any case.

import { fold } from '../../../../domain/fold.ts';
import type { Tenure } from '../../../../domain/statement.ts';
import type { Mention, NamedMention, NameMention, ReadSentence, RoleMention, Thing } from '../../../mentions/mention.ts';
import { callsFor } from '../../../mentions/persons/given-names.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { thingOf } from '../../engine/match.ts';
import { isPart, type OfficePhrase, officesOf } from '../../engine/office-phrase.ts';
import type { Draft, Found } from '../../engine/rule.ts';

export interface Office {
  readonly person: Thing;
  readonly role: Pick<RoleMention, 'office' | 'tenure' | 'top' | 'first' | 'event'> & { readonly implied?: true };
  /** The body it is held in; null when the text names none. */
  readonly body: Thing | null;
  readonly event?: Thing | null;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly tenure?: Tenure | null;
  /** The office in full, where more than the role mention belongs to it ("Director of the Example Programme"). */
  readonly title?: string | null;
  /** False where the office heads only a part of the body. */
  readonly whole?: boolean;
  readonly certainty?: 'stated' | 'inferred';
  /** Who followed in it. */
  readonly successor?: Thing;
}

/** What the words around an office phrase add to it. */
export interface Around {
  readonly since?: string | null;
  readonly until?: string | null;
  readonly tenure?: Tenure | null;
  /** A date beside the office is when it was taken up ("elected president in 2012"). */
  readonly began?: boolean;
  /** Said in the present tense: even a first holder holds it. */
  readonly now?: boolean;
  /** The body in which even an office of a part is held: "came to the Sample Hospital as head of the ward". */
  readonly home?: Thing | null;
  /** The body, when the phrase names none. */
  readonly body?: Thing | null;
  /** Who followed in the office. */
  readonly successor?: Thing;
}

/** Where an office is read: all that its meaning depends on. */
export type Place = Pick<Found, 'sentence' | 'reading'>;

/** The statements: `role` of the person, and `leader` of the body when the office heads all of it. */
export function officeDrafts(office: Office): readonly Draft[] {
  const { person, role, body } = office;
  const title = office.title ?? role.office;
  const shared = {
    role: title,
    tenure: office.tenure ?? role.tenure ?? (role.first ? 'former' : null),
    since: office.since ?? null,
    until: office.until ?? null,
    ...(office.certainty === undefined ? {} : { certainty: office.certainty }),
    ...(role.implied && office.title == null ? { implied: true as const } : {}),
    ...(office.successor === undefined ? {} : { successor: office.successor }),
  } as const;
  const qualifiers = { ...(body === null ? {} : { organization: body }), ...(office.event ? { event: office.event } : {}) };
  const out: Draft[] = [{ subject: person, predicate: 'role', value: title, ...shared, qualifiers }];
  const heads = role.top && !role.event && office.whole !== false && !office.event && body !== null && !body.names.some(isPart);
  if (body !== null && heads) out.push({ subject: body, predicate: 'leader', value: person, ...shared });
  if (body !== null && isWorkplace(body)) out.push({ subject: person, predicate: 'affiliation', value: body });
  return out;
}

/** The statements for a person who holds the offices of one phrase or of a chain of them. */
export function held(found: Place, person: Thing | undefined, phrases: readonly OfficePhrase[], around: Around = {}): readonly Draft[] {
  if (person === undefined || person.kind !== 'person') return [];
  const { reading, sentence } = found;
  const dead = isMourned(person, reading);
  return shared(phrases)
    .flatMap(withTwin)
    .flatMap((phrase) => {
      const lower =
        phrase.lower === null ? null : (bodyOfWords(phrase.lower, reading) ?? reading.thing('organization', phrase.lower, sentence.index));
      // "its president" in the midst of a sentence that names no body may be anybody's
      const anybody =
        phrase.owner !== null && !/^(?:our|unser|notre)/u.test(phrase.owner) && phrase.start > 12 && !MEMBERS_CHOSE.test(sentence.text);
      const own = phrase.title === null && phrase.whole && phrase.called === null && !phrase.roles.every((r) => PUBLIC.test(r.office));
      const meant = own && !anybody ? (around.body ?? null) : null;
      const called = phrase.called === null || !phrase.roles.some((r) => r.top) ? null : bodyNamed(phrase.called, reading, sentence);
      const body = phrase.body?.thing ?? lower ?? called ?? ownerOf(phrase, sentence, reading) ?? around.home ?? meant;
      return phrase.roles.flatMap((role) => {
        const event = phrase.event?.thing ?? (role.event ? reading.event : null);
        const line = lineTerm(sentence);
        const since = phrase.since ?? around.since ?? line?.since ?? (around.began === true ? phrase.at : null);
        const tenure = dead ? 'former' : (around.tenure ?? phrase.tenure ?? role.tenure);
        return officeDrafts({
          person,
          role,
          body: body === null ? null : withoutBoard(body, reading),
          event,
          tenure: tenure ?? (role.first && around.now !== true && !recent(since, reading) ? 'former' : null),
          since,
          until: phrase.until ?? around.until ?? line?.until ?? null,
          title: phrase.title,
          whole: phrase.whole,
          ...(around.successor === undefined ? {} : { successor: around.successor }),
          ...(phrase.body === null && lower === null && body !== null ? { certainty: 'inferred' } : {}),
        });
      });
    });
}

/** "Term 1990–1992: President Ada Example": the years that a line begins with. */
function lineTerm(sentence: ReadSentence): { readonly since: string; readonly until: string } | null {
  const first = sentence.mentions.find((m) => m.kind === 'date');
  if (first?.kind !== 'date' || first.start > 20 || !/^\d{4}$/u.test(first.date.from) || first.date.from === first.date.to) return null;
  return /^\)?\s?:/u.test(sentence.text.slice(first.end)) ? { since: first.date.from, until: first.date.to } : null;
}

/** "secretary (2001–2004) and president (2004–2006) of the society": the body named last is that of all, but a workplace is not. */
function shared(phrases: readonly OfficePhrase[]): readonly OfficePhrase[] {
  const last = phrases.at(-1);
  if (phrases.length < 2 || last === undefined || last.body === null || isWorkplace(last.body.thing)) return phrases;
  const bare = (p: OfficePhrase) =>
    p.body === null && p.owner === null && p.title === null && p.called === null && p.lower === null && p.event === null && p.whole;
  return phrases.slice(0, -1).every(bare) ? phrases.map((p) => ({ ...p, body: last.body })) : phrases;
}

/** "president of the one and of the other society" is two offices. */
function withTwin(phrase: OfficePhrase): readonly OfficePhrase[] {
  return phrase.twin === null ? [phrase] : [phrase, { ...phrase, body: phrase.twin, twin: null, ...phrase.twinTerm }];
}

/** Not longer ago than a first holder may hold an office still. */
function recent(since: string | null, reading: Reading): boolean {
  const { published } = reading.document;
  return since !== null && published !== null && Number(published.slice(0, 4)) - Number(since.slice(0, 4)) <= 2;
}

/** When an office was taken up: a date in the pattern's groups, the year that a line of a chronicle begins with, or the year over a list. */
export function begunAt(found: Found): string | null {
  for (const name of ['end', 'mid', 'front']) {
    const m = found.mention(name);
    if (m?.kind === 'date' && m.date.yearStated && m.date.from === m.date.to) return m.date.from;
  }
  // "1996: Ada Example is elected"
  const [first] = found.sentence.mentions;
  if (first?.kind === 'date' && first.start === 0 && first.date.yearStated && /^\s?[:–—-]/u.test(found.sentence.text.slice(first.end)))
    return first.date.from;
  // on a page of milestones the year stands over the list
  const year = /^(?:19|20)\d\d$/u.exec((found.sentence.segment.lead ?? found.sentence.segment.headings.at(-1) ?? '').trim());
  return year?.[0] ?? null;
}

/** The body behind a mention; a bare name is short for the one body whose name begins with it. */
export function bodyCalled(mention: Mention, reading: Reading): Thing | null {
  if (mention.kind === 'org') return mention.thing;
  const called = reading.things.filter((t) => t.kind === 'organization' && t.names.some((n) => n.startsWith(`${mention.text} `)));
  return called.length === 1 ? (called[0] ?? null) : null;
}

/** "the Sampleville hospital": the one body whose name holds all the words. */
function bodyOfWords(words: string, reading: Reading): Thing | null {
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
function bodyNamed(mention: NameMention, reading: Reading, sentence: ReadSentence): Thing | null {
  const word = new RegExp(`(?:^|\\s)${mention.text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?:\\s|$)`, 'u');
  const fuller = reading.things.filter((t) => t.kind === 'organization' && t.names.some((n) => word.test(n)));
  if (fuller.length === 1) return fuller[0] ?? null;
  return /\s/u.test(mention.text) && fuller.length === 0 ? reading.thing('organization', mention.text, sentence.index) : null;
}

/** The time in office printed beside a name in a list: "Ada Example (1990–1994)", "Bo Sample, since 2002". */
export function termBeside(sentence: ReadSentence, holder: Mention): { readonly since: string; readonly until: string | null } | null {
  const date = sentence.mentions.find((m) => m.kind === 'date' && m.start >= holder.end && m.start - holder.end < 60);
  if (date?.kind !== 'date' || !date.date.yearStated) return null;
  const between = sentence.text.slice(holder.end, date.start);
  if (!/^(?:,?\s?(?:MD|PhD)\b)?(?:\s?\([^()]{0,40}|,?\s(?:from\s|since\s|in\s|seit\s|depuis\s|dal\s|desde\s|с\s)?)$/iu.test(between))
    return null;
  const { from, to } = date.date;
  if (from !== to) return { since: from, until: to };
  const open =
    /(?:since|seit|depuis|dal|desde|sinds|(?<!\p{L})с)\s$/iu.test(between) ||
    /^\s?(?:–|-|to|until)\s?(?:present|today|now|\))/iu.test(sentence.text.slice(date.end));
  return open ? { since: from, until: null } : null;
}

/** Statements for several holders of one plural office; of those who headed the body in turn, each needs a time in office. */
export function heldByAll(
  found: Found,
  people: readonly Mention[],
  phrases: readonly OfficePhrase[],
  around: Around = {},
): readonly Draft[] {
  return people.flatMap((m) => {
    const person = m.kind === 'person' || m.kind === 'name' ? thingOf(m, 'person', found.reading, found.sentence) : undefined;
    const term = termBeside(found.sentence, m);
    const inTurn =
      phrases.some((phrase) => phrase.roles.some((role) => role.top && role.tenure === null && !/^co-/iu.test(role.office))) &&
      term === null;
    const own = phrases.map((phrase) => (term === null ? phrase : { ...phrase, ...term }));
    // of several directors none is the leader
    return held(found, person, inTurn ? own.map((phrase) => ({ ...phrase, whole: false })) : own, around);
  });
}

/**
 * The page's own body, where an office stands alone and nothing else can be meant: the body named last, at most three sentences before,
 * is that of the page.
 */
export function pageBodyAt(sentence: ReadSentence, before: number, reading: Reading): Thing | null {
  const { body } = reading;
  for (let at = sentence.index; at >= Math.max(0, sentence.index - 3); at--) {
    const here = reading.sentences[at];
    if (here !== undefined && at < sentence.index && here.segment.kind === 'heading' && isPart(here.text) && !OWN_BOARD.test(here.text))
      return null;
    const bodies = (here?.mentions ?? []).filter(
      (m): m is NamedMention =>
        m.kind === 'org' && (at < sentence.index || m.end <= before) && !m.thing.names.some(isPart) && !GENERIC_BOARD.test(m.text),
    );
    const last = bodies.at(-1);
    // a society's name on a line of its own stands over those who speak for it
    const alone = last !== undefined && at < sentence.index && !isWorkplace(last.thing) && here !== undefined && isAlone(here, last);
    // "EXS was founded in 2006; president: Ada Example": the sentence is about that body
    const subject = last !== undefined && at === sentence.index && !isWorkplace(last.thing) && bodies.every((m) => m.thing === last.thing);
    const opens = subject && (bodies[0]?.start ?? 99) <= LONGEST_ARTICLE;
    if (last !== undefined) return last.thing === body || alone || opens ? last.thing : null;
  }
  return sentence.index <= 3 || speaksForItself(reading) ? body : null;
}

/** "Die ", "L'": letters before a sentence's subject. */
const LONGEST_ARTICLE = 4;

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

const WE =
  /(?<![\p{L}])(?:we|us|our|wir|uns|unsere?[nrsm]?|nous|notre|nos|noi|nostr[aoie]|nosotros|nuestr[ao]s?|wij|onze|мы|нас|наш\p{L}*)(?![\p{L}])/iu;

/** Is the line the body's name and no more? */
function isAlone(line: ReadSentence, body: NamedMention): boolean {
  return (
    !/\p{L}/u.test(line.text.slice(0, body.start)) &&
    !/\p{L}/u.test(line.text.slice(body.end).replace(/\(\s?\p{Lu}[\p{L}-]{1,11}\s?\)/u, ''))
  );
}

/** The person named last before the offset, in the sentence or at most three before it: who "him", "her" and "his" mean. */
export function personBefore(place: Place, before: number, pronoun = ''): Thing | undefined {
  const barred = /^(?:she|her)$/iu.test(pronoun) ? 'he' : /^(?:he|his|him)$/iu.test(pronoun) ? 'she' : null;
  for (let at = place.sentence.index; at >= Math.max(0, place.sentence.index - 3); at--) {
    const persons = (place.reading.sentences[at]?.mentions ?? []).filter(
      (m) =>
        m.kind === 'person' &&
        (at < place.sentence.index || m.end <= before) &&
        (barred === null || m.thing.names.every((name) => callsFor(name.split(/\s+/u)[0] ?? '') !== barred)),
    );
    const last = persons.at(-1);
    if (last?.kind === 'person') return last.thing;
  }
  return undefined;
}

/** The office that the sentence or the one before speaks of last. */
export function officeJustBefore(found: Found): OfficePhrase | null {
  const here = officesOf(found.sentence).offices.filter((phrase) => phrase.end <= found.start);
  const previous = found.reading.sentences[found.sentence.index - 1];
  return here.at(-1) ?? (previous === undefined ? null : (officesOf(previous).offices.at(-1) ?? null));
}

/**
 * The office of a whole body spoken of last before a place in a sentence, there or in the sentences before, with that body. When `holder` is
 * given, it must be named, or meant, beside the office.
 */
export function officeBefore(
  found: Found,
  holder: Thing | undefined,
): { readonly phrase: OfficePhrase; readonly body: Thing | null } | null {
  const back = holder === undefined ? 2 : LONGEST_STORY;
  for (let at = found.sentence.index; at >= Math.max(0, found.sentence.index - back); at--) {
    const sentence = found.reading.sentences[at];
    if (sentence === undefined) continue;
    const here = at === found.sentence.index;
    const phrases = officesOf(sentence).offices.filter(
      (p) => p.roles.some((role) => role.top) && p.whole && (!here || p.end <= found.start),
    );
    const named = sentence.mentions.filter((m) => m.kind === 'person' && m.thing === holder && (!here || m.end <= found.start));
    if (phrases.length === 0 || (holder !== undefined && named.length === 0)) continue;
    // of several offices in a sentence, the one beside the holder's name
    const away = (p: OfficePhrase): number =>
      Math.min(...named.map((m) => (p.start >= m.end ? p.start - m.end : Math.max(0, m.start - p.end))));
    const phrase = holder === undefined ? phrases.at(-1) : [...phrases].sort((a, b) => away(a) - away(b))[0];
    if (phrase === undefined) continue;
    return { phrase, body: phrase.body?.thing ?? pageBodyAt(sentence, phrase.start, found.reading) };
  }
  return null;
}

/** Sentences that a story about one person may take to come back to the office. */
const LONGEST_STORY = 30;

/** The page's body, or else the one organization that the page names. */
export function ownBody(reading: Reading): Thing | null {
  if (reading.body !== null) return reading.body;
  const [only, more] = reading.things.filter((t) => t.kind === 'organization' && t.mentions > 0);
  return more === undefined ? (only ?? null) : null;
}

/** "the society and its president": the body named last before; "our president": the page's. */
function ownerOf(phrase: OfficePhrase, sentence: ReadSentence, reading: Reading): Thing | null {
  if (phrase.owner === null) return null;
  if (/^(?:our|unser|notre)/u.test(phrase.owner)) return reading.body;
  const before = sentence.mentions.filter((m): m is NamedMention => m.kind === 'org' && m.end <= phrase.start);
  return before.at(-1)?.thing ?? null;
}

/** "the Example Society Board" → the Example Society, when the document knows it. */
export function withoutBoard(body: Thing, reading: Reading): Thing {
  const bare = body.names
    .map((name) => BOARD_OF.exec(name)?.[1] ?? ITS_BOARD.exec(name)?.[1]?.replace(/['’]s?$/u, ''))
    .find((n) => n !== undefined);
  if (bare === undefined) return body;
  return reading.things.find((t) => t.kind === 'organization' && [...t.names, ...t.acronyms].includes(bare)) ?? body;
}

/** Whose members choose is whose office it is. */
const MEMBERS_CHOSE =
  /(?:members|delegates|assembly|mitglieder|membres|soci|socios|leden)\s(?:\p{L}+\s){0,3}(?:chose|elected|voted|picked|wählten|ont élu|hanno eletto|eligieron|kozen)/iu;
/** Offices of the state, which no society gives. */
const PUBLIC =
  /minister|governor|mayor|ambassador|commissioner|consul|first lady|state secretary|(?:cabinet|permanent|principal|parliamentary) secretary|губернатор|министр/iu;
const GENERIC_BOARD =
  /^(?:the\s)?(?:(?:executive|management|new|governing)\s)*(?:board|council)(?:\sof\s(?:directors|trustees|governors))?$/iu;
/** The body's own governing board, whatever it is called. */
const OWN_BOARD = /(?:executive|management|governing|board|officers|vorstand|präsidium|bureau|direttivo)/iu;
const BOARD_OF =
  /^(?:(?:executive|management)\s)?(?:board|committee|council|secretariat|bureau|conseil d['’]administration|comité|consiglio direttivo|direttivo|comitato direttivo|vorstand|präsidium|junta directiva|bestuur|правление)\s(?:of\s(?:directors|trustees|governors)\s)?(?:of|de\sla|de\sl['’]|de|du|della|dell['’]|del|der|des|van)\s?(?:the\s)?(.{3,80})$/iu;
const ITS_BOARD = /^(.{2,80}?)\s(?:executive\s)?board(?:\sof\s(?:directors|trustees|governors))?$/iu;

// ---------------------------------------------------------------- the dead

const mourned = new WeakMap<Reading, ReadonlySet<Thing>>();

/** Does the page mourn the person? Then every office that it gives them is a former one. */
export function isMourned(person: Thing, reading: Reading): boolean {
  let dead = mourned.get(reading);
  if (dead === undefined) {
    dead = new Set(
      reading.sentences.flatMap((sentence) =>
        sentence.mentions.flatMap((m) => {
          if (m.kind !== 'person') return [];
          const before = sentence.text.slice(Math.max(0, m.start - 60), m.start);
          const after = sentence.text.slice(m.end, m.end + 60);
          return DEATH_BEFORE.test(before) || DEATH_AFTER.test(after) ? [m.thing] : [];
        }),
      ),
    );
    if (OBITUARY.test(reading.document.title)) {
      const named = reading.things.filter((t) => t.kind === 'person' && t.names.some((n) => reading.document.title.includes(n)));
      dead = new Set([...dead, ...named]);
    }
    mourned.set(reading, dead);
  }
  return dead.has(person);
}

// ---------------------------------------------------------------- workplaces

/** A body where people work rather than one that they join. */
export function isWorkplace(body: Thing): boolean {
  return body.names.some((name) => WORKPLACE.test(name));
}

const WORKPLACE =
  /(?:^|[\s-])(?:hospitals?|universit\p{L}+|clinics?|klinik(?:um)?|\p{L}*klinik(?:um)?|\p{L}*spital|\p{L}*krankenhaus|cent(?:re|er|rum)|zentrum|\p{L}*zentrum|institut\p{L}*|istituto|school|faculty|college|infirmary|laborator\p{L}+|hôpital|hôpitaux|policlinico|ospedale|ziekenhuis|hospice|ministry|больниц\p{L}*|клиник\p{L}*|центр\p{L}*|университет\p{L}*|институт\p{L}*|диспансер\p{L}*)(?![\p{L}])/iu;

const OBITUARY =
  /in memoriam|obituar|in memory of|in loving memory|farewell to|tribute to the late|mourn|passing of|death of|nachruf|zum tod|wir trauern|trauer um|nécrologie|décès|hommage à|in ricordo|è scomparso|lutto|fallecimiento|en memoria|obituario|памяти|некролог|скончал/iu;
const DEATH_BEFORE =
  /(?:death|loss|passing|memory|funeral|mourns?|mourning|the late|farewell to|trauer[nt]? um|tod von|verstorbene[nr]?|décès (?:de|du)|disparition (?:de|du)|scomparsa (?:di|del)|morte (?:di|del)|fallecimiento (?:de|del)|памяти|кончин\p{L})\s(?:of\s|our\s|dear\s|colleague\s|friend\s|beloved\s|von\s|и\s|unseren?\s|nostro\s|nuestro\s|notre\s|ami\s){0,4}(?:(?:prof|dr|mr|mrs|ms|frau|herrn?|doctor|professor)\p{L}*\.?\s){0,3}$/iu;
const DEATH_AFTER =
  /^,?\s(?:who\s|has\s|had\s|sadly\s|suddenly\s|peacefully\s|ist\s|est\s|è\s|ha\s){0,4}(?:died|passed away|passed on|left us|verstorben|gestorben|verstarb|décédée?|mort(?:e|o|a)?|scompars[oa]|mancat[oa]|venut[oa] a mancare|falleció|fallecid[oa]|murió|скончал\p{L}+|умер(?:ла)?|ушёл из жизни|ушла из жизни)(?![\p{L}])/iu;
