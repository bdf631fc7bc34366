// Everything that a document mentions, sentence by sentence, with one Thing for each real thing inside the document.
// Two passes: the first collects what the document itself defines (acronyms, persons), the second reads every sentence with that.

import { findDates, numericOrder } from '../../domain/dates.ts';
import type { Document } from '../../domain/document.ts';
import { fold } from '../../domain/fold.ts';
import { type Segment, type Sentence, segmentsOf, sentencesOf } from '../text/segments.ts';
import { eventOfYear, eventSpan, hostInName, isGenericEvent, isOtherEdition, isPartOfEvent, mayBeCalled } from './events/event-names.ts';
import { findCounts } from './find-counts.ts';
import type { Mention, NamedMention, ReadSentence, RoleMention, Thing } from './mention.ts';
import { eventHead, isOrdinal, orgHead } from './names/heads.ts';
import { keyWords, nameKey, personKey, samePerson } from './names/name-keys.ts';
import { nominative } from './names/nominative.ts';
import { FUNCTION_WORDS, isAcronym, wordsOf } from './names/words.ts';
import { findNames, formOf, isCommonWord, type Name } from './names.ts';
import { initialsOf, longForm, NOT_BODIES, standsFor } from './organizations/acronyms.ts';
import { isSiteOf, pageBody, siteOf } from './organizations/page-body.ts';
import { bareName, findPersons } from './persons/find-persons.ts';
import { findRoles } from './persons/find-roles.ts';
import { countryCode, isCity, isRegion } from './places/places.ts';

export interface Reading {
  readonly document: Document;
  readonly segments: readonly Segment[];
  readonly sentences: readonly ReadSentence[];
  readonly things: readonly Thing[];
  /** The body that the page speaks for or about; null when none stands out. */
  readonly body: Thing | null;
  /** The event that the page reports or announces. */
  readonly event: Thing | null;
  /** The thing of that kind under that name; made when the document has none yet. */
  readonly thing: (kind: Thing['kind'], name: string, sentence: number) => Thing;
}

/** Reads the whole document. Time grows linearly with its length: segments are bounded, and every pattern runs inside one. */
export function readMentions(document: Document): Reading {
  const segments = segmentsOf(document);
  const sentences = sentencesOf(segments, document.language);
  const title: Sentence = {
    text: document.title,
    line: 0,
    segment: { kind: 'heading', text: document.title, line: 0, headings: [], lead: null, index: -1 },
  };
  const order = numericOrder(
    sentences
      .map((s) => s.text)
      .join('\n')
      .slice(0, 200_000),
    document.language,
  );
  const raw = [title, ...sentences].map((sentence) => scan(sentence, document.language, order));
  const register = createRegister();
  const known = defineAcronyms(raw, document);
  for (const { name, at } of findPersons(raw)) register.get('person', name, at - 1);
  const read: ReadSentence[] = [];
  let titleRead: ReadSentence | null = null;
  const memory: Memory = { lastPerson: null, lastOrg: null, topic: null, events: [] };
  for (const [at, one] of raw.entries()) {
    const index = at - 1;
    const mentions = resolve(one, known, register, memory, index);
    const sentence: ReadSentence = { ...one.sentence, index, mentions };
    if (at === 0) titleRead = sentence;
    else read.push(sentence);
  }
  const things = register.things();
  const body = pageBody(things, titleRead, read, document);
  const event = pageEvent(things, titleRead, read);
  return {
    document,
    segments,
    sentences: fillPronouns(read, body, event),
    things,
    body,
    event,
    thing: (kind, name, sentence) => register.get(kind, name, sentence),
  };
}

// ---------------------------------------------------------------- first look

interface Raw {
  readonly sentence: Sentence;
  readonly fixed: readonly Mention[];
  readonly names: readonly Name[];
}

function scan(sentence: Sentence, language: string, order: ReturnType<typeof numericOrder>): Raw {
  const { text } = sentence;
  const dates: Mention[] = findDates(text, language, order).map((date) => ({
    kind: 'date',
    start: date.start,
    end: date.end,
    text: text.slice(date.start, date.end),
    date,
  }));
  const roles = findRoles(text).filter((role) => !overlaps(dates, role.start, role.end));
  // a lone year between capitalised words is part of their name: "Example 2023 Annual Meeting"
  const inName = (m: Mention): boolean =>
    m.kind === 'date' &&
    /^(?:19|20)\d\d$/u.test(m.text) &&
    isNameWord(/(\p{Lu}[\p{L}'’-]*)\s$/u.exec(text.slice(0, m.start))?.[1]) &&
    /^\s\p{Lu}\p{L}/u.test(text.slice(m.end));
  const taken = [...dates.filter((d) => !inName(d)), ...roles];
  const names = findNames(text, (start, end) => overlaps(taken, start, end));
  return { sentence, fixed: taken, names };
}

function isNameWord(word: string | undefined): boolean {
  return word !== undefined && !FUNCTION_WORDS.has(word.toLowerCase());
}

function overlaps(spans: readonly { readonly start: number; readonly end: number }[], start: number, end: number): boolean {
  return spans.some((s) => s.start < end && start < s.end);
}

/** Acronym → what it is: a body, an event, or nothing that the bot speaks about. */
interface KnownAcronyms {
  readonly kinds: ReadonlyMap<string, 'org' | 'event' | 'none'>;
  readonly long: ReadonlyMap<string, string>;
  /** Bodies that the document names in full. */
  readonly bodies: readonly string[];
  /** Events that the document names in full. */
  readonly events: ReadonlySet<string>;
  /** Years of events that have no other name ("Congress 2015"). */
  readonly years: ReadonlySet<string>;
}

const COMPOUND = /(?<![\p{L}\p{N}-])(\p{Lu}{3,7})-\p{Lu}\p{Ll}{3,}/gu;
/** What follows an acronym that is no body's: an illness or a drug is so used, and an edition of an event. */
const NO_BODY_BEFORE =
  /^(?:\s(?:19|20)\d\d(?![\p{L}\p{N}])|[\s-](?:tumou?rs?|patients?|cells?|therap\p{L}+|treatments?|protocols?|trials?|stud(?:y|ies)|surveys?|(?:member )?states?|countries|infections?|mutations?|disease|syndrome|relapses?|survivors?|inhibitors?|scans?|levels?|genes?|positive|negative|vaccin\p{L}+|drugs?|exposure|virus)(?![\p{L}]))/u;
const PAREN_AFTER = /^\s*[([]\s*([\p{Lu}][\p{L}\p{N}.&-]{1,11})\s*[)\]]/u;

function defineAcronyms(raw: readonly Raw[], document: Document): KnownAcronyms {
  const kinds = new Map<string, 'org' | 'event' | 'none'>();
  const long = new Map<string, string>();
  const pair = (acronym: string, name: string, kind: 'org' | 'event'): void => {
    const key = fold(acronym);
    if (NOT_BODIES.has(acronym.toUpperCase()) || long.has(key)) return;
    kinds.set(key, kind);
    long.set(key, kind === 'org' ? nominative(name) : name);
  };
  const seen = new Map<string, number>();
  /** Acronyms whose neighbours say that they are no bodies: "EXT tumours", "EXC 2016". */
  const otherwise = new Set<string>();
  /** Long forms with no noun of a body: whether they are bodies shows in how the acronym is used. */
  const open = new Map<string, string>();
  for (const { sentence, names } of raw) {
    const { text } = sentence;
    for (const [at, name] of names.entries()) {
      const following = text.slice(name.end);
      if (name.form === 'org' || name.form === 'event') {
        const inParen = PAREN_AFTER.exec(following)?.[1] ?? /^\s*[–—-]\s*([\p{Lu}]{2,8})(?![\p{L}\p{N}])/u.exec(following)?.[1];
        if (inParen !== undefined && isAcronym(inParen)) {
          const words = keyWords(name.text).length;
          const shortest = longForm(inParen, name.text);
          // "Congress of the Example Group (EG)": the acronym of the body in the event's name
          const host = name.form === 'event' ? hostInName(name.text) : null;
          if (host !== null && (standsFor(inParen, host) || spans(inParen, host))) pair(inParen, host, 'org');
          else if (words >= 2 && (standsFor(inParen, name.text) || shortest !== null || inParen.length >= 3))
            pair(inParen, name.text, name.form);
        }
        // "ACR, the Long Form" and "ACR (Long Form)"
        const before = names[at - 1];
        const short = before === undefined ? undefined : before.form === 'acronym' ? before.text : wordsOf(before.text).at(-1)?.text;
        if (before !== undefined && short !== undefined && isAcronym(short) && name.form === 'org') {
          const between = text.slice(before.end, name.start);
          const apposed = /^\s*[,(:–—-]\s*(?:the|die|das|der|la|le|l['’]|il)?\s*$/iu.exec(between);
          const article = apposed !== null && /\p{L}/u.test(between);
          if (
            apposed !== null &&
            (standsFor(short, name.text) ||
              spans(short, name.text) ||
              (article && fold(short)[0] === fold(name.text)[0] && short.length >= 3))
          )
            pair(short, name.text, name.form);
        }
        const first = wordsOf(name.text)[0];
        if (first !== undefined && isAcronym(first.text) && standsFor(first.text, name.text.slice(first.end)))
          pair(first.text, name.text.slice(first.end).trim(), name.form);
      } else if (name.form !== 'acronym') {
        const inParen = PAREN_AFTER.exec(following)?.[1];
        if (inParen !== undefined && isAcronym(inParen)) {
          const form = longForm(inParen, text.slice(0, name.end));
          if (form !== null && /^\p{Lu}/u.test(form)) {
            const heads = wordsOf(form);
            if (heads.some((w) => orgHead(w.text) !== null)) pair(inParen, form, 'org');
            else if (heads.some((w) => eventHead(w.text) !== null)) pair(inParen, form, 'event');
            else if (!kinds.has(fold(inParen))) {
              kinds.set(fold(inParen), 'none');
              if (standsFor(inParen, form)) open.set(fold(inParen), form);
            }
          } else if (!kinds.has(fold(inParen)) && name.form !== 'person') kinds.set(fold(inParen), 'none');
        }
      }
      if (name.form === 'acronym') {
        seen.set(name.text, (seen.get(name.text) ?? 0) + 1);
        if (NO_BODY_BEFORE.test(following)) otherwise.add(fold(name.text));
      }
    }
    // "das XYZ-Büro": the first part of a compound counts as a use
    for (const match of text.matchAll(COMPOUND))
      if (match[1] !== undefined && isAcronym(match[1])) seen.set(match[1], (seen.get(match[1]) ?? 0) + 1);
  }
  // an acronym with no definition is a body when it is used as one
  const site = siteOf(document.url);
  for (const { sentence, names, fixed } of raw) {
    for (const name of names) {
      if (name.form !== 'acronym') continue;
      const key = fold(name.text);
      const headless = open.get(key);
      if (
        (kinds.has(key) && headless === undefined) ||
        NOT_BODIES.has(name.text.toUpperCase()) ||
        name.text.replace(/\P{L}/gu, '').length < 3
      )
        continue;
      const near = fixed.some(
        (m) =>
          m.kind === 'role' &&
          ((m.start >= name.end && /^\s*$/u.test(sentence.text.slice(name.end, m.start))) ||
            /^\s*(?:,?\s*(?:of|at|der|des|de|del|della|dell['’]|du|d['’]|von|van)?\s*(?:the|la|l['’])?\s*)$/iu.test(
              sentence.text.slice(m.end, name.start),
            )),
      );
      if (headless !== undefined) {
        if (!near) continue;
        kinds.set(key, 'org');
        long.set(key, headless);
        open.delete(key);
      } else if (near || isSiteOf(site, key) || (!otherwise.has(key) && ((seen.get(name.text) ?? 0) >= 2 || sentence.line === 0)))
        kinds.set(key, 'org');
    }
  }
  // the letters of a lone acronym may be those of the one body that the page names in full
  for (const [acronym] of seen) {
    const key = fold(acronym);
    if (
      long.has(key) ||
      kinds.get(key) === 'event' ||
      kinds.get(key) === 'none' ||
      NOT_BODIES.has(acronym.toUpperCase()) ||
      acronym.length < 3
    )
      continue;
    const full = new Map<string, string>();
    for (const { names } of raw) {
      for (const name of names) {
        // "XYZE" for "XYZ Europe": the acronym of the branch is spelled out of the acronym of the whole
        const [whole, ...region] = wordsOf(name.text);
        const branch =
          isAcronym(whole?.text ?? '') && key === `${fold(whole?.text ?? '')}${initialsOf(region.map((w) => w.text).join(' '))}`;
        if ((name.form === 'org' && standsFor(acronym, name.text)) || (branch && (name.form === 'org' || name.form === 'name')))
          full.set(nameKey(nominative(name.text)), nominative(name.text));
      }
    }
    const only = [...full.values()];
    if (only.length === 1 && only[0] !== undefined) {
      long.set(key, only[0]);
      kinds.set(key, 'org');
    }
  }
  const events = new Set<string>();
  const years = new Set<string>();
  for (const { sentence, names } of raw) {
    for (const name of names) {
      if ((name.form !== 'event' && name.form !== 'definite-event') || isPartOfEvent(name.text)) continue;
      const full = eventSpan(sentence.text, name.start, name.end).names[0] ?? name.text;
      const year = /(?:19|20)\d\d/u.exec(full)?.[0];
      if (!isGenericEvent(full) && events.size < MOST_EVENTS) events.add(full);
      else if (year !== undefined) years.add(year);
    }
  }
  const bodies = new Set(raw.flatMap(({ names }) => names.filter((n) => n.form === 'org').map((n) => nominative(n.text))));
  return { kinds, long, bodies: [...bodies], events, years };
}

/** Can the acronym's letters be read from the name so that the first word gives the first letter and no word before it is left over? */
function spans(acronym: string, name: string): boolean {
  return longForm(acronym, name) === name;
}

// ---------------------------------------------------------------- things

interface Register {
  readonly get: (kind: Thing['kind'], name: string, sentence: number) => Thing;
  readonly person: (name: string) => Thing | null;
  readonly find: (kind: Thing['kind'], name: string) => Thing | null;
  readonly things: () => readonly Thing[];
}

function createRegister(): Register {
  const all: Thing[] = [];
  const byKey = new Map<string, Thing>();
  const people = new Map<string, Thing[]>();
  const find = (kind: Thing['kind'], name: string): Thing | null => {
    if (kind === 'person') return person(name);
    return byKey.get(`${kind}|${nameKey(name)}`) ?? byKey.get(`${kind}|acronym|${fold(name)}`) ?? null;
  };
  const person = (name: string): Thing | null => {
    const key = personKey(name);
    const same = (people.get(key.surname) ?? []).filter((t) => t.names.some((n) => samePerson(personKey(n), key)));
    if (same.length > 0 || /\s/u.test(name.trim())) return same.length === 1 ? (same[0] ?? null) : null;
    // "Ada" alone, where one person of the document has that given name
    const called = all.filter((t) => t.kind === 'person' && t.names.some((n) => personKey(n).given[0] === key.surname));
    return called.length === 1 ? (called[0] ?? null) : null;
  };
  const add = (kind: Thing['kind'], name: string, sentence: number): Thing => {
    const thing: Thing = { kind, names: [name], acronyms: [], mentions: 0, first: sentence };
    all.push(thing);
    return thing;
  };
  return {
    find,
    person,
    get: (kind, name, sentence) => {
      const found = find(kind, name);
      const thing = found ?? add(kind, name, sentence);
      if (!thing.names.includes(name)) thing.names.push(name);
      if (kind === 'person') {
        const { surname } = personKey(name);
        const list = people.get(surname) ?? [];
        if (!list.includes(thing)) people.set(surname, [...list, thing]);
      } else byKey.set(`${kind}|${nameKey(name)}`, thing);
      return thing;
    },
    things: () => all,
  };
}

/** Names of events that are compared with each other: bounds what a page of nothing but events costs. */
const MOST_EVENTS = 300;

/** How many events are remembered: pages that list more refer back to none. */
const RECENT_EVENTS = 20;

interface Memory {
  lastPerson: Thing | null;
  lastOrg: Thing | null;
  /** What "It" would mean: the body that the sentence before is about. */
  topic: Thing | null;
  /** The events named so far, the latest first. */
  events: readonly Thing[];
}

/** Second look at a sentence: every name becomes a mention of a thing, a place, or a name that only its position may explain. */
function resolve(raw: Raw, known: KnownAcronyms, register: Register, memory: Memory, index: number): readonly Mention[] {
  const { text } = raw.sentence;
  const out: Mention[] = [];
  const thing = (kind: Thing['kind'], name: Name, names: readonly string[], acronym: string | null): void => {
    const first = names[0];
    if (first === undefined) return;
    const found = register.get(kind, first, index);
    for (const other of names) if (!found.names.includes(other)) found.names.push(other);
    if (acronym !== null && !found.acronyms.includes(acronym) && fold(acronym) !== fold(first)) found.acronyms.push(acronym);
    found.mentions++;
    out.push({
      kind: kind === 'organization' ? 'org' : kind,
      start: name.start,
      end: name.end,
      text: name.text,
      thing: found,
      pronoun: false,
    });
  };
  for (const name of raw.names) {
    if (overlaps(out, name.start, name.end)) continue;
    const acronymOf = (full: string): string | null => {
      for (const [key, long] of known.long)
        if (nameKey(long) === nameKey(full)) return [...acronymForms(raw, key), key.toUpperCase()][0] ?? null;
      return null;
    };
    switch (name.form) {
      case 'acronym': {
        const key = fold(name.text);
        const kind = known.kinds.get(key);
        const long = known.long.get(key);
        const edition = kind === 'org' || isBeforeEvent(name, raw) ? eventOfYear(text, name.start, name.end) : null;
        if (edition !== null) thing('event', { ...name, end: edition.end, text: edition.text }, edition.names, null);
        else if (kind === 'org') thing('organization', name, long === undefined ? [name.text] : [long], name.text);
        else if (kind === 'event') thing('event', name, long === undefined ? [name.text] : [long], null);
        else if (countryCode(name.text) !== null) out.push(place(name));
        else if (kind === undefined) out.push({ kind: 'name', start: name.start, end: name.end, text: name.text });
        break;
      }
      case 'org': {
        const office = officeOf(name, out, text);
        if (office !== null) {
          thing('organization', office.name, [office.name.text], null);
          break;
        }
        const first = wordsOf(name.text)[0];
        const bare = nominative(
          first !== undefined &&
            isAcronym(first.text) &&
            known.long.get(fold(first.text)) !== undefined &&
            standsFor(first.text, name.text.slice(first.end))
            ? name.text.slice(first.end).trim()
            : name.text,
        );
        const full = fullerName(bare, known.bodies, text.slice(name.end).trim() === '');
        thing('organization', name, full === null ? [bare] : full.cut ? [full.name] : [full.name, bare], acronymOf(full?.name ?? bare));
        break;
      }
      case 'event':
        mentionEvent(name, raw, known, register, memory, out, thing);
        break;
      case 'place':
        out.push(place(name));
        break;
      case 'person': {
        // "Prof. Examples Abschied": the genitive of a known surname, and what it owns
        const [first, ...more] = wordsOf(name.text);
        const owner = more.length === 1 && first !== undefined && /.s$/u.test(first.text) ? register.person(first.text.slice(0, -1)) : null;
        if (owner !== null && first !== undefined) {
          owner.mentions++;
          out.push({ kind: 'person', start: name.start, end: name.start + first.end, text: first.text, thing: owner, pronoun: false });
        } else thing('person', name, [bareName(name.text)], null);
        break;
      }
      case 'definite-org':
        break;
      case 'definite-event':
        // "2022 Congress"
        if (eventSpan(text, name.start, name.end).start < name.start) mentionEvent(name, raw, known, register, memory, out, thing);
        break;
      case 'name': {
        const words = wordsOf(name.text);
        const first = words[0];
        // "SIOP Asia": an acronym that is known with the region of the branch
        if (
          first !== undefined &&
          words.length >= 2 &&
          words.length <= 3 &&
          isAcronym(first.text) &&
          words.slice(1).every((w) => isRegionWord(w.text)) &&
          (known.kinds.get(fold(first.text)) === 'org' ||
            (known.kinds.get(fold(first.text)) !== 'none' &&
              first.text.length <= LONGEST_UNKNOWN_ACRONYM &&
              !words.slice(1).every((w) => countryCode(w.text) !== null)))
        ) {
          thing('organization', name, [name.text], null);
          break;
        }
        if (words.length >= 2 && first !== undefined && isAcronym(first.text) && known.kinds.get(fold(first.text)) === 'org') {
          // the acronym alone is the body; the rest may be a name of its own
          thing(
            'organization',
            { ...name, end: name.start + first.end, text: first.text },
            [known.long.get(fold(first.text)) ?? first.text],
            first.text,
          );
          const restStart = name.start + (words[1]?.start ?? 0);
          const rest = text.slice(restStart, name.end);
          const asPerson = register.person(rest);
          if (asPerson !== null) thing('person', { ...name, start: restStart, text: rest }, [rest], null);
          else out.push({ kind: 'name', start: restStart, end: name.end, text: rest });
          break;
        }
        const bare = bareName(name.text);
        const asPerson = register.person(bare);
        if (asPerson !== null && (words.length >= 2 || bare.length >= 4)) {
          asPerson.mentions++;
          out.push({ kind: 'person', start: name.start, end: name.start + bare.length, text: bare, thing: asPerson, pronoun: false });
          break;
        }
        const asOrg = register.find('organization', name.text);
        if (asOrg !== null) {
          thing('organization', name, [name.text], null);
          break;
        }
        // "Members can …": a sentence's first word is lifted by its place alone
        if (name.start > 0 || name.end === text.length || !isCommonWord(name.text))
          out.push({ kind: 'name', start: name.start, end: name.end, text: name.text });
        break;
      }
    }
  }
  for (const mention of raw.fixed) if (!overlaps(out, mention.start, mention.end)) out.push(mention);
  for (const match of text.matchAll(QUOTE)) {
    const inner = match.slice(1).find((g) => g !== undefined) ?? '';
    const inside = { start: match.index, end: match.index + match[0].length };
    // a quotation that fills a good part of the sentence is speech; its own words are read
    if (inner.length > 160 || out.some((m) => m.start < inside.start && inside.end < m.end)) continue;
    const swallowed = out.filter((m) => overlaps([inside], m.start, m.end));
    if (swallowed.some((m) => m.kind === 'person' || (m.kind === 'event' && m.end - m.start > inner.length * 0.6) || m.kind === 'role'))
      continue;
    for (const m of swallowed) out.splice(out.indexOf(m), 1);
    out.push({ kind: 'quote', ...inside, text: match[0], inner: inner.trim() });
  }
  for (const count of findCounts(text)) if (!overlaps(out, count.start, count.end)) out.push(count);
  const referred = definites(raw, out, memory, register, known, index);
  for (const m of [...out])
    if (referred.some((r) => r.kind === 'event' && !r.pronoun && r.start <= m.start && m.end <= r.end)) out.splice(out.indexOf(m), 1);
  out.push(...referred);
  out.sort((a, b) => a.start - b.start);
  for (const mention of out) {
    if (mention.kind === 'person' && !mention.pronoun) memory.lastPerson = mention.thing;
    if (mention.kind === 'org' && !mention.pronoun) memory.lastOrg = mention.thing;
    if (mention.kind === 'event' && !mention.pronoun)
      memory.events = [mention.thing, ...memory.events.filter((event) => event !== mention.thing)].slice(0, RECENT_EVENTS);
  }
  memory.topic = topicOf(out, text, memory.topic);
  return out;
}

/** "EXS Asia" is taken for a branch though the page does not explain EXS; longer words in capitals are news agencies and shouting. */
const LONGEST_UNKNOWN_ACRONYM = 7;

/**
 * "the Global Platform" where the page names one Global Platform for Examples; `cut` when a line's end cut the name off inside
 * ("Example Society of Old" above "Potters"). Null when no other name, or more than one, begins so.
 */
function fullerName(name: string, bodies: readonly string[], ends: boolean): { readonly name: string; readonly cut: boolean } | null {
  const begun = `${fold(name)} `;
  const longer = new Map(bodies.filter((body) => fold(body).startsWith(begun)).map((body) => [nameKey(body), body]));
  const [full, ...others] = longer.values();
  if (full === undefined || others.length > 0 || wordsOf(name).length < 2) return null;
  if (/^(?:of|for|de|para|para el|für|pour|per|van|voor|по)\s/iu.test(full.slice(name.length).trim())) return { name: full, cut: false };
  return ends && wordsOf(name).length >= 3 ? { name: full, cut: true } : null;
}

/** "Example Organization (EO) Country Office in Peru": the office belongs to the name before it, and takes its place along. */
function officeOf(name: Name, out: Mention[], text: string): { readonly name: Name } | null {
  if (!/^(?:Country|Regional|Liaison|National|Field)(?:\s\p{Lu}\p{L}+)?\s(?:Office|Bureau|Branch|Delegation)$/u.test(name.text))
    return null;
  const acronym = out.at(-1);
  if (acronym?.kind !== 'org' || !/^\s*\)?\s*$/u.test(text.slice(acronym.end, name.start))) return null;
  const parent = out.at(-2);
  const start =
    parent?.kind === 'org' && parent.thing === acronym.thing && /^\s*\(\s*$/u.test(text.slice(parent.end, acronym.start))
      ? parent.start
      : acronym.start;
  const where = /^\s+(?:in|for)\s+((?:the\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)/u.exec(text.slice(name.end));
  const known = where?.[1] !== undefined && countryCode(where[1]) !== null ? where[0] : '';
  const parentName = acronym.thing.acronyms[0] ?? acronym.thing.names[0] ?? acronym.text;
  while (out.length > 0 && (out.at(-1)?.start ?? 0) >= start) out.pop();
  return { name: { ...name, start, end: name.end + known.length, text: `${parentName} ${name.text}${known}` } };
}

const QUOTE = /“([^“”]{2,200})”|"([^"]{2,200})"|«([^«»]{2,200})»|„([^„“”"]{2,200})[“”"]|(?<![\p{L}\p{N}])‘([^‘’]{2,120})’(?![\p{L}])/gu;

function acronymForms(raw: Raw, key: string): readonly string[] {
  return raw.names.filter((n) => n.form === 'acronym' && fold(n.text) === key).map((n) => n.text);
}

/** An event's name with its edition; one that any event could bear refers to the one event that the document names in full. */
function mentionEvent(
  name: Name,
  raw: Raw,
  known: KnownAcronyms,
  register: Register,
  memory: Memory,
  out: Mention[],
  add: (kind: Thing['kind'], name: Name, names: readonly string[], acronym: string | null) => void,
): void {
  if (isPartOfEvent(name.text)) return;
  const span = eventSpan(raw.sentence.text, name.start, name.end);
  if (isGenericEvent(span.text)) {
    const noun = wordsOf(name.text).at(-1)?.text ?? '';
    const full = [...known.events].filter((other) => mayBeCalled({ ...UNRESOLVED.event, names: [other] }, noun));
    if (isOtherEdition(raw.sentence.text, name.start)) return;
    const year = /(?:19|20)\d\d/u.exec(span.text)?.[0];
    // "Annual Meeting 2015" beside others of their years is an edition of its own
    const own =
      year !== undefined && (known.years.size > 1 || full.some((other) => !(/(?:19|20)\d\d/u.exec(other)?.[0] ?? year).includes(year)));
    if (full.length > 1 && !own) return;
    if (full.length === 1 && !own) {
      const thing = memory.events.find((event) => event.names.some((other) => full.includes(other)));
      if (thing !== undefined) out.push({ kind: 'event', start: name.start, end: name.end, text: name.text, thing, pronoun: true });
      return;
    }
  }
  // "the 4th Congress" after "4th Congress of the Example Society"
  const longer = isOrdinal(wordsOf(span.text)[0]?.text ?? '') ? [...known.events].filter((other) => other.startsWith(`${span.text} `)) : [];
  const whole = longer.length === 0 ? undefined : memory.events.find((event) => event.names.some((other) => longer.includes(other)));
  if (whole !== undefined) {
    out.push({ kind: 'event', start: span.start, end: span.end, text: span.text, thing: whole, pronoun: true });
    return;
  }
  // "Congress of the Example Society" and "Congress of ES" are one
  const first = span.names[0] ?? span.text;
  const same = [...known.long]
    .slice(0, MOST_EVENTS)
    .flatMap(([acronym, long]) =>
      known.kinds.get(acronym) !== 'org'
        ? []
        : first.includes(long)
          ? [first.replace(long, acronym)]
          : wordsOf(first).some((w) => fold(w.text) === acronym)
            ? [wordsOf(first).reduce((text, w) => (fold(w.text) === acronym ? text.replace(w.text, long) : text), first)]
            : [],
    );
  const before =
    same.map((other) => register.find('event', other)).find((thing) => thing !== null) ??
    apposed(raw, out, span.start) ??
    yearly(span.text, known, memory);
  const names = before?.names[0] === undefined ? span.names : [before.names[0], ...span.names];
  add('event', { ...name, start: span.start, end: span.end, text: span.text }, names, null);
}

/** "ES 2018" and "31st ES Congress" on one page are one, when each is the only one of its kind. */
function yearly(name: string, known: KnownAcronyms, memory: Memory): Thing | undefined {
  if (!isOrdinal(wordsOf(name)[0]?.text ?? '') || /(?:19|20)\d\d/u.test(name)) return undefined;
  const short = memory.events.filter((event) => {
    const acronym = /^(\p{Lu}[\p{L}\d&-]{1,11})\s(?:19|20)\d\d$/u.exec(event.names[0] ?? '')?.[1];
    if (acronym === undefined || event.names.length > 1) return false;
    const long = known.long.get(fold(acronym));
    return wordsOf(name).some((w) => w.text === acronym) || (long !== undefined && name.includes(long));
  });
  return short.length === 1 ? short[0] : undefined;
}

/** "EC 2018, the 31st Example Congress": the full name follows at once. */
function isBeforeEvent(name: Name, raw: Raw): boolean {
  const next = raw.names.find((other) => other.start >= name.end);
  return (
    next?.form === 'event' &&
    /^\s(?:19|20)\d\d(?:,\s(?:the\s|its\s|our\s)?|:\s|\s[–—-]\s(?:the\s)?)(?:\d{1,3}\p{Ll}{2}\s)?$/u.test(
      raw.sentence.text.slice(name.end, next.start),
    )
  );
}

/** "EC 2018, the 31st Example Congress": the short name right before the full one. */
function apposed(raw: Raw, out: readonly Mention[], start: number): Thing | undefined {
  const last = out.at(-1);
  if (last?.kind !== 'event' || !/^\p{Lu}[\p{L}\d&-]{1,11}\s(?:19|20)\d\d$/u.test(last.text)) return undefined;
  return /^(?:,\s(?:the\s|its\s|our\s)?|:\s|\s[–—-]\s(?:the\s)?|\s\((?:the\s)?)$/u.test(raw.sentence.text.slice(last.end, start))
    ? last.thing
    : undefined;
}

function place(name: Name): Mention {
  return { kind: 'place', start: name.start, end: name.end, text: name.text, country: countryCode(name.text) };
}

function isRegionWord(word: string): boolean {
  return (
    countryCode(word) !== null ||
    isRegion(word) ||
    isCity(word) ||
    /^(?:Europe|Asia|Africa|America|Americas|Oceania|Latam|LATAM|Latin|North|South|East|West|Central|Northern|Southern|Eastern|Western|Middle|Mediterranean|Pacific|Nordic|International|Global|Europa|Afrika|Asien)$/u.test(
      word,
    )
  );
}

// ---------------------------------------------------------------- words for things already named

const DEFINITE =
  /(?<![\p{L}])(?:the|this|our|its|die|der|das|dem|den|des|dieser|dieses|diesem|beim|zum|la|le|l['’]|du|ce|cette|il|del|al|nel|questo|el|este|questa?)\s*(?:same |annual |recent |young |new |two-day |three-day |four-day |five-day )?(?<noun>society|association|organi[sz]ation|foundation|group|network|federation|union|alliance|institute|hospital|cent(?:re|er)|clinic|charity|club|chapter|consortium|congress|conference|meeting|symposium|workshop|forum|summit|seminar|assembly|gathering|event|gesellschaft|stiftung|klinik|kongress(?:es)?|tagung|konferenz|veranstaltung|symposiums|société|association|congrès|colloque|conférence|journées|società|associazione|congresso|convegno|congreso|conferencia|simposio|evento|encuentro|jornadas|atelier|séminaire|rencontre|incontro|seminario|treffen)(?![\p{L}\p{N}'’-])(?!\s+(?:of|for|für|de|del|der|on)\s)|(?<![\p{L}])(?<bare>конгресс(?:а|е|у|ом)?|съезд(?:а|е|у|ом)?|конференци(?:я|и|ю|ей)|семинар(?:а|е|у|ом)?|форум(?:а|е|у|ом)?|симпозиум(?:а|е|у|ом)?|мероприяти(?:е|я|и|ю|ем))(?![\p{L}\p{N}-])(?!\s(?:«|по\s))/giu;
const TITLED_EVENT =
  /(?<!\p{L})(?:(?:international|national|regional|annual|scientific|practical|educational|interdisciplinary|all-russian|republican|online|hybrid|joint|one-day|two-day|three-day)\s){1,3}(?:conference|congress|seminar|symposium|forum|workshop|webinar)(?:\s(?:entitled|titled|called))?,?\s(?:“[^“”]{6,100}”|"[^"]{6,100}"|«[^«»]{6,100}»)/gu;
const OWNED_EVENT =
  /(?<!\p{L})(?:its|their|[\p{L})]['’]s)\s((?:\d{1,3}(?:st|nd|rd|th)\s)?(?:annual|biennial|yearly|national|international|scientific)\s(?:scientific\s|general\s|clinical\s)?(?:congress|conference|meeting|symposium|convention|assembly))(?!\p{L})/gu;
const PRONOUN = /(?<![\p{L}])(?:He|She|he|she)(?![\p{L}'’])/gu;
/** "It" for a body; of an event or a matter it says other things. */
const IT =
  /^It(?=\s)(?!\s(?:was|is|will be|has been|had been|were)\s(?:\p{L}+ly\s)?(?:held|hosted|attended|opened|organi[sz]ed|followed|the \p{L}*(?:st|nd|rd|th|first|second|third)\b|not|also not|important|clear|hoped|planned|expected|estimated|said|time|an? (?:honou?r|pleasure|great|day|week|moment))|\s(?:took place|takes place|happened|all|began when|started when|seems|follows|means|remains to|would))/u;

const EVENT_NOUNS =
  /^(?:congress|conference|meeting|symposiums?|workshop|forum|summit|seminar|assembly|gathering|event|kongress(?:es)?|tagung|konferenz|veranstaltung|congrès|colloque|conférence|journées|congresso|convegno|congreso|conferencia|simposio|evento|encuentro|jornadas|atelier|séminaire|rencontre|incontro|seminario|treffen|конгресс\p{L}*|съезд\p{L}*|конференци\p{L}+|семинар\p{L}*|форум\p{L}*|симпозиум\p{L}*|мероприяти\p{L}+)$/iu;

function definites(
  raw: Raw,
  taken: readonly Mention[],
  memory: Memory,
  register: Register,
  known: KnownAcronyms,
  index: number,
): readonly NamedMention[] {
  const { text } = raw.sentence;
  const out: NamedMention[] = [];
  const lastBefore = (kind: 'org' | 'event' | 'person', at: number): Thing | null => {
    let found: Thing | null = null;
    for (const m of taken) if (m.kind === kind && m.end <= at) found = m.thing;
    return found;
  };
  // "the international conference “Example First”": the title in quotation marks is its name
  for (const match of text.matchAll(TITLED_EVENT)) {
    const start = match.index;
    const end = start + match[0].length;
    if (
      overlaps(
        taken.filter((m) => m.kind !== 'quote' && m.kind !== 'name' && m.kind !== 'count'),
        start,
        end,
      )
    )
      continue;
    const thing = register.get('event', match[0], index);
    thing.mentions++;
    out.push({ kind: 'event', start, end, text: match[0], thing, pronoun: false });
  }
  // "its annual conference (28 June – 1 July)": a meeting without a name of its own, where the page names no other
  const dated = raw.fixed.some((m) => m.kind === 'date' && m.date.precision === 'day' && m.date.from !== m.date.to);
  for (const match of dated ? text.matchAll(OWNED_EVENT) : []) {
    const [all, name] = match;
    if (name === undefined) continue;
    const start = match.index + all.length - name.length;
    const noun = wordsOf(name).at(-1)?.text ?? '';
    if (overlaps([...taken, ...out], start, start + name.length) || isOtherEdition(text, match.index)) continue;
    if ([...known.events].some((other) => mayBeCalled({ ...UNRESOLVED.event, names: [other] }, noun))) continue;
    const thing = register.get('event', name, index);
    thing.mentions++;
    out.push({ kind: 'event', start, end: start + name.length, text: name, thing, pronoun: false });
  }
  for (const match of text.matchAll(DEFINITE)) {
    const noun = (match.groups?.['noun'] ?? match.groups?.['bare'] ?? '').toLowerCase();
    const start = match.index + match[0].length - noun.length;
    const end = match.index + match[0].length;
    if (overlaps([...taken, ...out], match.index, end)) continue;
    const event = EVENT_NOUNS.test(noun);
    // "next year the congress goes to …", "unlike the congress of …": another edition
    if (event && isOtherEdition(text, match.index)) continue;
    const kind = event ? 'event' : 'org';
    const named = (t: Thing): boolean => t.names.some((n) => fold(n).split(' ').includes(fold(noun)));
    const near = lastBefore(kind, start) ?? (event ? undefined : memory.lastOrg) ?? null;
    const bearers = event ? [] : register.things().filter((t) => t.kind === 'organization' && named(t));
    const chosen = event
      ? near !== null && mayBeCalled(near, noun)
        ? near
        : memory.events.find((t) => mayBeCalled(t, noun))
      : near !== null && named(near)
        ? near
        : bearers.length === 1
          ? bearers[0]
          : undefined;
    // two bodies may be called so, and neither was named right before
    if (chosen === undefined && bearers.length > 1) continue;
    if (chosen === undefined) {
      out.push({ kind, start: match.index, end, text: match[0], thing: UNRESOLVED[kind], pronoun: true });
      continue;
    }
    out.push({ kind, start: match.index, end, text: match[0], thing: chosen, pronoun: true });
  }
  for (const match of text.matchAll(PRONOUN)) {
    const person = lastBefore('person', match.index) ?? memory.lastPerson;
    if (person !== null && !overlaps(taken, match.index, match.index + match[0].length)) {
      out.push({ kind: 'person', start: match.index, end: match.index + match[0].length, text: match[0], thing: person, pronoun: true });
    }
  }
  if (IT.test(text) && memory.topic !== null && !overlaps(taken, 0, 2)) {
    out.push({ kind: 'org', start: 0, end: 2, text: 'It', thing: memory.topic, pronoun: true });
  }
  return out;
}

/** The body that the sentence is about: its subject, or the only one that it names; none when it is about an event or a person. */
function topicOf(mentions: readonly Mention[], text: string, before: Thing | null): Thing | null {
  const named = mentions.filter((m): m is NamedMention => m.kind === 'org' || m.kind === 'event' || m.kind === 'person');
  const [first] = named;
  if (first === undefined) return before;
  if (/^(?:the|die|der|das|la|le|il|el|l['’])?\s?$/iu.test(text.slice(0, first.start)))
    return first.kind === 'org' && first.thing.names.length > 0 ? first.thing : null;
  const bodies = new Set(named.flatMap((m) => (m.kind === 'org' && m.thing.names.length > 0 ? [m.thing] : [])));
  const [only] = bodies;
  return only !== undefined && bodies.size === 1 && named.every((m) => m.kind === 'org') ? only : null;
}

/** Stands for a definite noun until the page's own body or event is known. */
const UNRESOLVED: Readonly<Record<'org' | 'event', Thing>> = {
  org: { kind: 'organization', names: [], acronyms: [], mentions: 0, first: -1 },
  event: { kind: 'event', names: [], acronyms: [], mentions: 0, first: -1 },
};

function fillPronouns(sentences: readonly ReadSentence[], body: Thing | null, event: Thing | null): readonly ReadSentence[] {
  return sentences.map((sentence) => ({
    ...sentence,
    mentions: sentence.mentions.flatMap((m): readonly Mention[] => {
      if (m.kind === 'org' && m.thing === UNRESOLVED.org) return body === null || !bears(body, m.text) ? [] : [{ ...m, thing: body }];
      if (m.kind === 'event' && m.thing === UNRESOLVED.event)
        return event === null || event.first > sentence.index + 1 || !mayBeCalled(event, m.text) ? [] : [{ ...m, thing: event }];
      return [m];
    }),
  }));
}

const NOT_JOINED =
  /^(?:hospitals?|clinic|university|universit\p{L}+|institute?s?|school|college|faculty|ministry|cent(?:re|er|rum)|zentrum|klinik\p{L}*|\p{L}*klinikum|department|company|ospedale|hôpital|больниц\p{L}+|центр\p{L}*)$/u;

/** May the body be called by that noun: its name holds it, or it is one that people join. */
function bears(body: Thing, definite: string): boolean {
  const noun = fold(definite).split(' ').at(-1) ?? '';
  if (body.names.some((n) => fold(n).split(' ').includes(noun))) return true;
  // any body that people join may be called a society or an association, a hospital not
  return /^(?:society|association|organi[sz]ation|group|network|charity|gesellschaft|société|association|associazione)$/u.test(noun)
    ? body.names.every((n) => isAcronym(n) || !wordsOf(n).some((w) => NOT_JOINED.test(w.lower)))
    : body.names.every((n) => isAcronym(n)) && noun === 'foundation';
}

// ---------------------------------------------------------------- what the page is about

function pageEvent(things: readonly Thing[], title: ReadSentence | null, sentences: readonly ReadSentence[]): Thing | null {
  const events = things.filter((t) => t.kind === 'event' && t.mentions > 0);
  const inTitle = (title?.mentions ?? []).find((m): m is NamedMention => m.kind === 'event' && !m.pronoun);
  if (inTitle !== undefined && sentences.some((s) => s.mentions.some((m) => m.kind === 'event' && m.thing === inTitle.thing)))
    return inTitle.thing;
  let best: Thing | null = null;
  let most = 0;
  for (const event of events) {
    const full = event.names.some((n) => isOrdinal(wordsOf(n)[0]?.text ?? '') || /(?:19|20)\d\d/u.test(n));
    const score = event.mentions * 2 + (full ? 1 : 0) - event.first * 0.01;
    if (score > most) {
      most = score;
      best = event;
    }
  }
  return best ?? inTitle?.thing ?? null;
}

export type { RoleMention };
export { formOf };
