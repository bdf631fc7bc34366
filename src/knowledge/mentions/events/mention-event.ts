// Which event of the document an event's name means: one named before under another name, or one of its own.

import { fold } from '../../../domain/fold.ts';
import type { Mention, Thing } from '../mention.ts';
import { isOrdinal } from '../names/heads.ts';
import type { Name } from '../names/name.ts';
import { keyWords } from '../names/name-keys.ts';
import { nominative } from '../names/nominative.ts';
import { wordsOf } from '../names/words.ts';
import { standsFor } from '../organizations/acronyms.ts';
import type { KnownAcronyms } from '../organizations/define-acronyms.ts';
import { UNRESOLVED } from '../references/fill-references.ts';
import type { Memory } from '../references/memory.ts';
import type { Register } from '../register.ts';
import type { Raw } from '../scan-sentence.ts';
import { eventSpan, hostInName, isGenericEvent, isOtherEdition, isPartOfEvent, mayBeCalled } from './event-names.ts';
import { MOST_EVENTS } from './named-events.ts';
import { editionOf, sameEdition } from './same-edition.ts';

/** An event's name with its edition; one that any event could bear refers to the one event that the document names in full. */
export function mentionEvent(
  name: Name,
  raw: Raw,
  known: KnownAcronyms,
  register: Register,
  memory: Memory,
  out: Mention[],
  add: (kind: Thing['kind'], name: Name, names: readonly string[], acronym: string | null) => void,
): void {
  if (isPartOfEvent(name.text) || NONE_BEFORE.test(raw.sentence.text.slice(Math.max(0, name.start - LONGEST_NONE), name.start))) return;
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
    // "EXCON 2018, the 5th Example Conference", and EXCON 2018 has been named before
    span.names.slice(1).flatMap((other) => register.find('event', other) ?? [])[0] ??
    apposed(raw, out, span.start) ??
    sameEdition(first, memory.events);
  // the title of a page may leave the number out, or cut the name short
  const heading = raw.sentence.segment.kind === 'heading';
  const fuller = before === undefined && heading ? fullNameOf(first, known.events) : undefined;
  const printed = span.names.concat(span.text.endsWith(first) ? withHostsLetters(first, raw.sentence.text.slice(span.end), known) : []);
  const own = printed.map((one) => (/^\p{Script=Cyrillic}|^(?:[IVXL]+|\d+\S*)\s\p{Script=Cyrillic}/u.test(one) ? nominative(one) : one));
  const names = before?.names[0] !== undefined ? [before.names[0], ...own] : fuller !== undefined ? [fuller, ...own] : own;
  add('event', { ...name, start: span.start, end: span.end, text: span.text }, names, null);
}

/** "Congress of the Example Society (EXS)": the name with the letters of the body that it ends with, as printed. */
function withHostsLetters(name: string, behind: string, known: KnownAcronyms): readonly string[] {
  const letters = /^\s\((\p{Lu}[\p{L}\d&-]{1,11})\)(?!\s(?:19|20)\d\d)/u.exec(behind)?.[1];
  const long = letters === undefined ? undefined : known.long.get(fold(letters));
  return long !== undefined && hostInName(name) !== null && known.kinds.get(fold(letters ?? '')) === 'org' ? [`${name} (${letters})`] : [];
}

/** The one numbered event whose words hold all those of an unnumbered name; undefined where none or several do. */
function fullNameOf(name: string, events: ReadonlySet<string>): string | undefined {
  if (editionOf(name) !== null || isGenericEvent(name) || /(?:19|20)\d\d/u.test(name)) return undefined;
  const words = keyWords(name);
  const numbered = [...events].filter((other) => {
    const theirs = new Set(keyWords(other));
    return editionOf(other) !== null && theirs.size > words.length && words.every((word) => theirs.has(word));
  });
  return numbered.length === 1 ? numbered[0] : undefined;
}

/** "31st Congress of the Example Society" for the ES of "ES 2018", when the page names one numbered event of ES alone. */
export function numberedEventOf(acronym: string, known: KnownAcronyms): string | null {
  const years = new Set([...known.years]);
  const numbered = [...known.events].filter(
    (name) => editionOf(name) !== null && !/(?:19|20)\d\d/u.test(name) && isOf(acronym, name, known),
  );
  return numbered.length === 1 && years.size <= 1 ? (numbered[0] ?? null) : null;
}

/** "ES14" on a page that names ES and one of its congresses: the fourteenth. */
export function isNumberedShort(text: string, known: KnownAcronyms): boolean {
  const letters = /^(\p{Lu}{3,10})-?[1-9]\d$/u.exec(text)?.[1];
  return letters !== undefined && known.kinds.get(fold(letters)) === 'org' && [...known.events].some((name) => isOf(letters, name, known));
}

/** Does the event's name hold the acronym, what it stands for, or a body whose letters it has? */
function isOf(acronym: string, name: string, known: KnownAcronyms): boolean {
  const long = known.long.get(fold(acronym));
  if (wordsOf(name).some((w) => w.text === acronym) || (long !== undefined && name.includes(long))) return true;
  const host = hostInName(name);
  return host !== null ? standsFor(acronym, host) : standsFor(acronym, name.replace(/^\S+\s/u, ''));
}

/** "EC 2018, the 31st Example Congress": the full name follows at once. */
export function isBeforeEvent(name: Name, raw: Raw): boolean {
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

/** "no other European congress", "ни один конгресс": not one event but none of them. */
const NONE_BEFORE =
  /(?<!\p{L})(?:no(?:\sother)?|hardly\sany(?:\sother)?|(?:than|like)\sany(?:\sother)?|kein(?:e[rsnm]?)?(?:\sandere[rsnm]?)?|aucune?(?:\sautre)?|nessun[oa]?(?:\saltr[oa])?|ning[uú]n[oa]?(?:\sotr[oa])?|geen(?:\sander[e]?)?|ни\sод(?:ин|на|но)|никакой)\s$/iu;
const LONGEST_NONE = 24;
