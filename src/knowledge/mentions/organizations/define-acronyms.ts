// What a document itself defines: its acronyms with what they stand for, and the bodies and events that it names in full.

import type { Document } from '../../../domain/document.ts';
import { fold } from '../../../domain/fold.ts';
import { hostInName } from '../events/event-names.ts';
import { type NamedEvents, namedEvents } from '../events/named-events.ts';
import { eventHead, orgHead } from '../names/heads.ts';
import { keyWords, nameKey } from '../names/name-keys.ts';
import { nominative } from '../names/nominative.ts';
import { isAcronym, wordsOf } from '../names/words.ts';
import type { Raw } from '../scan-sentence.ts';
import { initialsOf, longForm, NOT_BODIES, standsFor } from './acronyms.ts';
import { type CalledBody, calledBodies } from './called-bodies.ts';
import { isGenericPart } from './generic-part.ts';
import { isSiteOf, siteOf } from './page-body.ts';

/** Acronym → what it is: a body, an event, or nothing that the bot speaks about. */
export interface KnownAcronyms extends NamedEvents {
  readonly kinds: ReadonlyMap<string, 'org' | 'event' | 'none'>;
  readonly long: ReadonlyMap<string, string>;
  /** The acronym as the document prints it. */
  readonly printed: ReadonlyMap<string, string>;
  /** Bodies that the document names in full. */
  readonly bodies: readonly string[];
  /** Bodies whose names hold no noun of a body. */
  readonly called: readonly CalledBody[];
}

/** What leads a body, with nothing of the body's own in its name. */
const ORGAN = /^(?:(?:executive|governing|supervisory|general) )?(?:council|assembly|committee|presidium|directorate)$/iu;

export function defineAcronyms(raw: readonly Raw[], document: Document): KnownAcronyms {
  const kinds = new Map<string, 'org' | 'event' | 'none'>();
  const long = new Map<string, string>();
  const printed = new Map<string, string>();
  const called = calledBodies(raw, document);
  const pair = (acronym: string, name: string, kind: 'org' | 'event'): void => {
    const key = fold(acronym);
    if (NOT_BODIES.has(acronym.toUpperCase()) || long.has(key)) return;
    kinds.set(key, kind);
    printed.set(key, acronym);
    long.set(key, kind === 'org' ? nominative(name) : name);
  };
  for (const { acronym, full } of called) if (acronym !== null) pair(acronym, full, 'org');
  const seen = new Map<string, number>();
  /** Acronyms whose neighbours say that they are no bodies: "EXT tumours", "EXC 2016". */
  const otherwise = new Set<string>();
  /** Long forms with no noun of a body: whether they are bodies shows in how the acronym is used. */
  const open = new Map<string, string>();
  for (const { sentence, names } of raw) {
    const { text } = sentence;
    for (const [at, name] of names.entries()) {
      const following = text.slice(name.end).replace(LEGAL_FORM, '');
      if (name.form === 'org' || name.form === 'event') {
        const inParen =
          PAREN_AFTER.exec(following)?.[1] ??
          (/[([]$/u.test(text.slice(0, name.start)) ? LAST_IN_BRACKETS.exec(following)?.[1] : undefined) ??
          /^\s*[–—-]\s*([\p{Lu}]{2,8})(?![\p{L}\p{N}])/u.exec(following)?.[1] ??
          REFERRED_TO.exec(following)?.[1];
        // "Example Children’s Fund (ExChiF)": capitals and small letters; "Hospital for Little Folk (LittleOnes)": a word of the name
        if (
          inParen !== undefined &&
          name.form === 'org' &&
          !isAcronym(inParen) &&
          isMixed(inParen) &&
          (longForm(inParen, name.text) !== null || sharesWord(inParen, name.text))
        )
          pair(inParen, name.text, 'org');
        if (inParen !== undefined && isAcronym(inParen)) {
          const words = keyWords(name.text).length;
          const shortest = longForm(inParen, name.text);
          // "Congress of the Example Group (EG)": the acronym of the body in the event's name
          const host = name.form === 'event' ? hostInName(name.text) : null;
          if (host !== null && (standsFor(inParen, host) || spans(inParen, host))) pair(inParen, host, 'org');
          // "Beispielregister (BeRe)"
          else if (words === 1 && shortest !== null && name.form === 'org') pair(inParen, name.text, 'org');
          // "Executive Committee – EXS" is a part of the body and not its name
          else if (
            words >= 2 &&
            (standsFor(inParen, name.text) ||
              shortest !== null ||
              (inParen.length >= 3 && !isGenericPart(name.text) && !ORGAN.test(name.text)))
          )
            pair(inParen, name.text, name.form);
        }
        // "ACR, the Long Form" and "ACR (Long Form)"
        const before = names[at - 1];
        const short = before === undefined ? undefined : before.form === 'acronym' ? before.text : wordsOf(before.text).at(-1)?.text;
        if (before !== undefined && short !== undefined && (isAcronym(short) || isSpelt(short)) && name.form === 'org') {
          const between = text.slice(before.end, name.start);
          const apposed = /^\s*[,(:–—-]\s*(?:the|die|das|der|la|le|l['’]|il)?\s*$/iu.exec(between);
          const article = apposed !== null && /\p{L}/u.test(between);
          if (
            apposed !== null &&
            (standsFor(short, name.text) ||
              spans(short, name.text) ||
              (!isAcronym(short) && longForm(short, name.text) !== null) ||
              (article && isAcronym(short) && fold(short)[0] === fold(name.text)[0] && short.length >= 3))
          )
            pair(short, name.text, name.form);
        }
        const first = wordsOf(name.text)[0];
        // "K17 Council": the number makes the first word a name by itself
        if (first !== undefined && name.form === 'org' && NUMBERED.test(first.text) && wordsOf(name.text).length <= 3)
          pair(first.text, name.text, 'org');
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
  const editions = alwaysDated(raw);
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
      } else if (isSiteOf(site, key) && !near && editions.has(name.text)) {
        // "LANTERNCON 2024" and nothing but: the site is that of a meeting
        kinds.set(key, 'event');
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
        // a name that has its acronym in brackets has no second one of fewer letters
        const own = [...long].find(
          ([other, spelt]) => (spelt === name.text || spelt.endsWith(` ${name.text}`)) && other.startsWith(key) && other !== key,
        );
        if (own !== undefined) continue;
        if ((name.form === 'org' && standsFor(acronym, name.text)) || (branch && (name.form === 'org' || name.form === 'name')))
          full.set(nameKey(nominative(name.text)), nominative(name.text));
        // "Congress of the Example Society": the body is named inside an event's name alone
        const host = name.form === 'event' ? hostInName(name.text) : null;
        if (host !== null && fold(acronym) === initialsOf(host)) full.set(nameKey(host), host);
      }
    }
    const only = [...full.values()];
    if (only.length === 1 && only[0] !== undefined) {
      long.set(key, only[0]);
      kinds.set(key, 'org');
    }
  }
  const bodies = new Set(raw.flatMap(({ names }) => names.filter((n) => n.form === 'org').map((n) => nominative(n.text))));
  return { kinds, long, printed, called, bodies: [...bodies], ...namedEvents(raw) };
}

/** The acronyms that stand nowhere without a year right behind them, and longer than most bodies'. */
function alwaysDated(raw: readonly Raw[]): ReadonlySet<string> {
  const all = raw.flatMap(({ sentence, names }) =>
    names.flatMap((name) =>
      name.form === 'acronym' ? [{ text: name.text, dated: /^\s(?:19|20)\d\d(?!\d)/u.test(sentence.text.slice(name.end)) }] : [],
    ),
  );
  const bare = new Set(all.flatMap(({ text, dated }) => (dated ? [] : [text])));
  return new Set(all.flatMap(({ text }) => (bare.has(text) || text.length < LONG_ACRONYM ? [] : [text])));
}

/** A society's acronym is shorter as a rule; a meeting's often holds a word. */
const LONG_ACRONYM = 7;

/** Can the acronym's letters be read from the name so that the first word gives the first letter and no word before it is left over? */
function spans(acronym: string, name: string): boolean {
  return longForm(acronym, name) === name;
}

const COMPOUND = /(?<![\p{L}\p{N}-])(\p{Lu}{3,7})-\p{Lu}\p{Ll}{3,}/gu;

/** What follows an acronym that is no body's: an illness or a drug is so used, and an edition of an event. */
const NO_BODY_BEFORE =
  /^(?:\s(?:19|20)\d\d(?![\p{L}\p{N}])|[\s-](?:tumou?rs?|patients?|cells?|therap\p{L}+|treatments?|protocols?|trials?|stud(?:y|ies)|surveys?|(?:member )?states?|countries|infections?|mutations?|disease|syndrome|relapses?|survivors?|inhibitors?|scans?|levels?|genes?|positive|negative|vaccin\p{L}+|drugs?|exposure|virus)(?![\p{L}]))/u;

/** A letter or two with a number, as a body may be called for short. */
const NUMBERED = /^\p{Lu}{1,3}-?\d{1,3}$/u;

/** Three capitals at least: "PotNET" stands for the name that it is printed beside, "PotCare" may be a name of its own. */
function isSpelt(text: string): boolean {
  return isMixed(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 3;
}

/** Two capitals at least, beginning with one: "KiKa". */
function isMixed(text: string): boolean {
  return /^\p{Lu}\p{L}{2,9}$/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

/** "LittleOnes": one of the words written together is a word of the name. */
function sharesWord(mixed: string, name: string): boolean {
  const words = new Set(wordsOf(name).map(({ text }) => fold(text)));
  return mixed.split(/(?=\p{Lu})/u).some((part) => part.length >= 4 && words.has(fold(part)));
}

/** What stands behind a name by law, before the brackets of its acronym. */
const LEGAL_FORM =
  /^\s(?:e\.?\s?V\.|gGmbH|gemeinnützige GmbH|onlus|ONLUS|ODV|ETS|Inc\.?|Ltd\.?|CIO|a\.?\s?s\.?\s?b\.?\s?l\.?|vzw|VZW|asbl|ASBL)(?=\s\()/u;

/** "the Example Society, hereinafter referred to as EXS". */
const REFERRED_TO =
  /^,?\s(?:or\s|in short\s|for short\s|known\s(?:\p{L}+\s)?as\s|(?:herein(?:after)?\s|also\s|commonly\s|usually\s|often\s)?(?:referred to|known|abbreviated|shortened)(?:\s(?:as|to))?\s|abgekürzt\s|kurz\s|genannt\s|en abrégé\s|in breve\s|afgekort\s|сокращ[её]нно\s)["“«„]?(\p{Lu}[\p{L}\p{N}-]{1,9})["”»“]?(?![\p{L}\p{N}])/u;

/** "(EXS)", and "(EXS; auf Deutsch: …)". */
const PAREN_AFTER = /^\s*[([]\s*([\p{Lu}][\p{L}\p{N}.&-]{1,11})\s*[)\];]/u;
/** "(Beispielgesellschaft für Muster, BGM)": the acronym behind a name that stands in brackets itself. */
const LAST_IN_BRACKETS = /^[,;]\s([\p{Lu}][\p{L}\p{N}.&-]{1,11})\s?[)\]]/u;
