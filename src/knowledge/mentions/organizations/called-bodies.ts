// Bodies whose names hold no noun of a body ("Clay Together", "Young Potters North"): told by the site that bears the name, by what the text
// says the name is, by the noun beside it, or by what is joined. Judges the words around a name; knows no names.

import type { Document } from '../../../domain/document.ts';
import { fold } from '../../../domain/fold.ts';
import { eventHead, orgHead } from '../names/heads.ts';
import { FUNCTION_WORDS, type Word, wordsOf } from '../names/words.ts';
import { looksLikePerson } from '../persons/looks-like-person.ts';
import { pageSpeaker } from '../persons/page-speaker.ts';
import { isPlace } from '../places/is-place.ts';
import type { Raw } from '../scan-sentence.ts';
import { longForm, NOT_BODIES, standsFor } from './acronyms.ts';
import {
  AFTER_NOUN,
  APPOSED,
  BEFORE_NOUN,
  FOUNDED_NAME,
  IN_BRACKETS,
  JOINED,
  OPENING,
  QUOTED,
  SAID_TO_BE,
  SHORT_SUBJECT,
} from './called-words.ts';

export interface CalledBody {
  /** The name as printed. */
  readonly text: string;
  /** The fullest name that begins so. */
  readonly full: string;
  readonly acronym: string | null;
}

/** At most `MOST_CALLED`, each once, the longest first. */
export function calledBodies(raw: readonly Raw[], document: Document): readonly CalledBody[] {
  const found = new Map<string, string | null>();
  const add = (text: string, acronym: string | null): void => {
    if (found.size < MOST_CALLED && isFree(text)) found.set(text, found.get(text) ?? acronym);
  };
  const labels = hostLabels(document.url);
  // a person's own site bears the name of a person
  const speaker = pageSpeaker(raw);
  const subjects = new Set(raw.flatMap(({ sentence }) => SHORT_SUBJECT.exec(sentence.text)?.groups?.['acronym'] ?? []));
  for (const { sentence, fixed } of raw) {
    const { text } = sentence;
    for (const name of labels.flatMap((label) => spelled(text, label))) {
      if (name === speaker) continue;
      // a name of capitals that ends with its noun is found by that
      if (!headed(name)) add(whole(name, raw) ?? name, null);
      else if (/\s\p{Ll}/u.test(name) && found.size < MOST_CALLED) found.set(name, found.get(name) ?? null);
    }
    for (const match of text.matchAll(IN_BRACKETS)) {
      const acronym = match.groups?.['acronym'] ?? '';
      const name = spelledOut(acronym, match.groups?.['run'] ?? '');
      if (name === null) continue;
      // "Nordic Clay Oncology group (NCO)": the noun in small letters is the name's own
      const noun = match.groups?.['noun'];
      if (noun !== undefined) {
        if (found.size < MOST_CALLED && !headed(name)) found.set(`${name} ${noun}`, acronym);
        continue;
      }
      // "the “Advances in Clay Association” (ACA)": the quotation marks hold the whole name
      if (match.groups?.['quoted'] !== undefined && headed(name)) {
        if (found.size < MOST_CALLED) found.set(name, acronym);
        continue;
      }
      const start = match.index + (match.groups?.['run'] ?? '').length - name.length;
      if (
        found.has(name) ||
        isSaidToBe(text.slice(match.index + match[0].length)) ||
        isJoined(text.slice(0, start)) ||
        subjects.has(acronym) ||
        isOffice(text, start, fixed) ||
        labels.includes(compact(acronym))
      )
        add(name, acronym);
    }
    // "“Steps in Clay Research Association” (SCRA)": what the letters spell is the whole of the name
    for (const match of text.matchAll(QUOTED_IN_FULL)) {
      const { name = '', acronym = '' } = match.groups ?? {};
      if (found.size < MOST_CALLED && spelledOut(acronym, name) === name && wordsOf(name).some((w) => orgHead(w.text) === 'strong'))
        found.set(name, acronym);
    }
    for (const name of named(text)) add(name, null);
  }
  const all = [...found.keys()];
  return all
    .map((text) => {
      const longer = all.filter((other) => other.length > text.length && other.startsWith(`${text} `));
      const full = longer.length === 1 && longer[0] !== undefined ? longer[0] : text;
      return { text, full, acronym: found.get(full) ?? null };
    })
    .sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
}

/** Where the called names stand in the text, longest first, not overlapping; inside a longer name with a head they are that name's. */
export function findCalled(
  text: string,
  called: readonly CalledBody[],
  within: (start: number, end: number) => boolean,
): readonly { readonly start: number; readonly end: number; readonly body: CalledBody }[] {
  const out: { start: number; end: number; body: CalledBody }[] = [];
  for (const body of called) {
    for (let at = text.indexOf(body.text); at >= 0; at = text.indexOf(body.text, at + body.text.length)) {
      const end = at + body.text.length;
      const whole = !/[\p{L}\p{N}-]/u.test(text[at - 1] ?? '') && !/^(?:[\p{L}\p{N}]|-\p{L})/u.test(text.slice(end, end + 2));
      if (whole && !within(at, end) && !out.some((o) => o.start < end && at < o.end)) out.push({ start: at, end, body });
    }
  }
  return out.sort((a, b) => a.start - b.start);
}

// ---------------------------------------------------------------- the site's own name

/** The labels of the site's name, folded; what every address has is left out. */
function hostLabels(url: string | null): readonly string[] {
  if (url === null || !URL.canParse(url)) return [];
  return new URL(url).hostname
    .split('.')
    .slice(0, -1)
    .map(compact)
    .filter((label) => label.length >= SHORTEST_LABEL && !PRESS.test(label));
}

/** Two to seven words with capitals that spell the label: "Clay Together" on claytogether.org. */
function spelled(text: string, label: string): readonly string[] {
  const words = wordsOf(text);
  const out: string[] = [];
  for (const [at, word] of words.entries()) {
    if (!word.capital || !label.startsWith(compact(word.text))) continue;
    let sum = '';
    for (let end = at; end < Math.min(at + 7, words.length); end++) {
      const next = words[end];
      if (next === undefined || (end > at && next.gap !== '')) break;
      sum += compact(next.text);
      if (!label.startsWith(sum)) break;
      // "LANTERN 2024" is a meeting, and "Clay Together Foundation" has its noun
      const noun = words[end + 1];
      const last = noun !== undefined && noun.gap === '' && noun.capital && orgHead(noun.text) === 'strong' ? noun : next;
      if (sum === label && end > at && !/^(?:19|20)\d\d$/u.test(next.text)) out.push(text.slice(word.start, last.end));
    }
  }
  return out;
}

/** "Kiln Together Norway" on kilntogether.no: a name that goes on with one and the same word wherever it stands; null for one that does not. */
function whole(name: string, raw: readonly Raw[]): string | null {
  const behind = new Set<string>();
  let printed: string | null = null;
  let found = 0;
  for (const { sentence } of raw) {
    const { text } = sentence;
    const lower = text.toLowerCase();
    for (
      let at = lower.indexOf(name.toLowerCase());
      at >= 0 && found < MOST_CALLED;
      at = lower.indexOf(name.toLowerCase(), at + name.length)
    ) {
      const next = /^\s\p{Lu}\p{L}+(?!\s\p{Lu})/u.exec(text.slice(at + name.length))?.[0];
      if (next === undefined) return null;
      found++;
      behind.add(fold(next));
      if (text.startsWith(name, at)) printed = `${name}${next}`;
    }
  }
  return found >= 2 && behind.size === 1 ? printed : null;
}

// ---------------------------------------------------------------- what the text says

/** The end of the run that the acronym's letters spell. */
function spelledOut(acronym: string, run: string): string | null {
  if (NOT_BODIES.has(acronym.toUpperCase()) || (acronym.match(/\p{Lu}/gu)?.length ?? 0) < 2) return null;
  const name = longForm(acronym, run);
  return name !== null && /^\p{Lu}/u.test(name) && wordsOf(name).length >= 2 && standsFor(acronym, name) ? name : null;
}

/** Names beside a noun of a body: "a charity called Clay Together", "the Clay52 alliance", "Clay Together is a network of …", "Clay Together, a charity of …". */
function named(text: string): readonly string[] {
  const out: string[] = [];
  for (const match of text.matchAll(AFTER_NOUN)) if (match.groups?.['name'] !== undefined) out.push(match.groups['name']);
  for (const match of text.matchAll(BEFORE_NOUN)) if (match.groups?.['name'] !== undefined) out.push(match.groups['name']);
  const first = OPENING.exec(text)?.groups?.['name'];
  if (first !== undefined) out.push(first);
  // what is a charity is nobody, though its name may look like somebody's
  const apposed = [APPOSED, QUOTED, FOUNDED_NAME]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((m) => m.groups?.['name'] ?? m.groups?.['other'] ?? []);
  return [...out.filter((name) => !looksLikePerson(name)), ...apposed];
}

function isSaidToBe(rest: string): boolean {
  return SAID_TO_BE.test(rest);
}

/** "director general of Clay Together (CT)" */
function isOffice(text: string, start: number, fixed: Raw['fixed']): boolean {
  return fixed.some((m) => m.kind === 'role' && !m.event && m.end < start && /^\s(?:of|at)\s(?:the\s)?$/u.test(text.slice(m.end, start)));
}

function isJoined(before: string): boolean {
  return JOINED.test(before);
}

/** Is it a name that its own form leaves open: no noun of a body or an event, no place, not all small words? */
function isFree(text: string): boolean {
  const words = wordsOf(text);
  return (
    text.length >= 4 &&
    !isPlace(text) &&
    !words.some((w) => orgHead(w.text) === 'strong' || eventHead(w.text) !== null) &&
    words.some((w) => isNameWord(w)) &&
    !PRESS.test(compact(text))
  );
}

/** Does the name end with a noun of a body? */
function headed(name: string): boolean {
  return orgHead(wordsOf(name).at(-1)?.text ?? '') === 'strong';
}

function isNameWord(word: Word): boolean {
  return word.capital && !FUNCTION_WORDS.has(word.lower);
}

function compact(name: string): string {
  return fold(name).replaceAll(' ', '');
}

const QUOTED_IN_FULL = /["“„«](?<name>\p{Lu}[^"“”„«»]{8,90})["”“»]\s\((?<acronym>\p{Lu}[\p{L}\d-]{1,11})\)/gu;

/** Names that are looked for in every sentence. */
const MOST_CALLED = 40;
/** Letters of a site's name that spell a body's: shorter ones are words. */
const SHORTEST_LABEL = 8;

/** Papers and news sites speak of others. */
const PRESS =
  /(?:dispatch|herald|times|news|daily|gazette|tribune|courier|journal|wire|magazine|review|observer|telegraph|press|post|giornale|corriere|gazzetta|zeitung|tageblatt|nachrichten|courrier|quotidien|diario|periodico|noticias|novosti|blog)/u;
