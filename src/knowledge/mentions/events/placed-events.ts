// Events whose name has no form of its own and that a place or a day beside them tells: "4th ExNet meeting, Graz", "our 16th meeting will be in
// Ulm", "EXS Asia 2010, Bergen, 2-5 March". Whatever verb or mark stands between. Knows one sentence; which event of the page is meant is
// told elsewhere.

import type { Mention } from '../mention.ts';
import { isTown } from '../places/places.ts';

/** [start, end) in the sentence's text, without its article. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** The noun itself; null for a body with a year. */
  readonly noun: string | null;
  /** Its number or its year stands in the name. */
  readonly edition: boolean;
}

/** In order of their forms; `taken` are the sentence's mentions so far. */
export function placedEvents(text: string, taken: readonly Mention[]): readonly Placed[] {
  const out: Placed[] = [];
  for (const one of [...behindNames(text, taken), ...numbered(text), ...ofYears(text, taken)])
    if (isPlaced(one, text, taken) && out.every((other) => other.end <= one.start || one.end <= other.start)) out.push(one);
  return out;
}

/** "inaugural EXS conference", "the international EXS convention": a name, and the noun of an event in small letters. */
function behindNames(text: string, taken: readonly Mention[]): readonly Placed[] {
  return taken.flatMap((m): readonly Placed[] => {
    if (m.kind !== 'name' && !(m.kind === 'org' && !m.pronoun)) return [];
    const found = NOUN_BEHIND.exec(text.slice(m.end));
    const noun = found?.groups?.['noun'];
    if (found === null || noun === undefined) return [];
    const lead = LEAD.exec(text.slice(Math.max(0, m.start - LONGEST_LEAD), m.start))?.groups?.['lead'] ?? '';
    const start = m.start - lead.length;
    if (MANY.test(text.slice(Math.max(0, start - LONGEST_LEAD), start))) return [];
    // a word lifted by its place alone is no name
    if (m.kind === 'name' && m.start === 0 && !/\d|\p{Lu}.*\p{Lu}/u.test(m.text)) return [];
    const end = m.end + found[0].length;
    const name = text.slice(start, end);
    return [{ start, end, name, noun, edition: EDITION.test(name) }];
  });
}

/** "our 16th meeting", "the 45th congress": the number tells it from others. */
function numbered(text: string): readonly Placed[] {
  return [...text.matchAll(NUMBERED)].flatMap((match): readonly Placed[] => {
    const { name, noun } = match.groups ?? {};
    if (name === undefined || noun === undefined) return [];
    const start = match.index + match[0].length - name.length;
    return [{ start, end: start + name.length, name, noun, edition: true }];
  });
}

/** "EXS Asia 2010, Bergen": a body and a year right before a place or days. */
function ofYears(text: string, taken: readonly Mention[]): readonly Placed[] {
  return taken.flatMap((m): readonly Placed[] => {
    if ((m.kind !== 'org' && m.kind !== 'name') || !SHORT_NAME.test(m.text)) return [];
    const year = taken.find((d) => d.kind === 'date' && d.date.precision === 'year' && d.start === m.end + 1);
    // "(EXO 2010, Geneva)": a work that is cited
    if (year === undefined || !/^(?:19|20)\d\d$/u.test(year.text) || text[m.start - 1] === '(') return [];
    const next = taken
      .filter((other) => other.start >= year.end && (other.kind === 'place' || other.kind === 'date' || other.kind === 'name'))
      .sort((a, b) => a.start - b.start)[0];
    if (next === undefined || !WHERE.test(text.slice(year.end, next.start))) return [];
    const there =
      next.kind === 'place' || (next.kind === 'date' ? next.date.precision === 'day' : next.kind === 'name' && isTown(next.text));
    const land = taken.find((p) => p.kind === 'place' && p.start >= next.end && /^,\s$/u.test(text.slice(next.end, p.start)));
    if (!there && land === undefined) return [];
    return [{ start: m.start, end: year.end, name: text.slice(m.start, year.end), noun: null, edition: true }];
  });
}

/** Does a place, a day or a month stand in the same clause, with no person, office or other event between? */
function isPlaced(one: Placed, text: string, taken: readonly Mention[]): boolean {
  return taken.some((m) => {
    if (m.kind !== 'place' && !(m.kind === 'date' && (m.date.precision !== 'year' || one.edition))) return false;
    if (m.start < one.end && one.start < m.end) return false;
    const [from, to] = m.start >= one.end ? [one.end, m.start] : [m.end, one.start];
    const gap = text.slice(from, to);
    if (gap.length > FARTHEST || /[;!?]|\.\s/u.test(gap) || OTHER_MATTER.test(gap)) return false;
    return !taken.some((b) => (b.kind === 'person' || b.kind === 'role' || b.kind === 'event') && b.start >= from && b.end <= to);
  });
}

const LONGEST_LEAD = 40;
/** A place further away belongs to something else. */
const FARTHEST = 60;

const NOUN = '(?:congress|conference|meeting|symposium|convention|assembly|workshop|summit|seminar|colloquium)';

const NOUN_BEHIND = new RegExp(
  String.raw`^\s(?:(?:annual|scientific|general|regional|international)\s){0,2}(?<noun>${NOUN})(?!\p{L}|[-–]|\s(?:rooms?|halls?|cent(?:re|er)s?|programmes?|programs?|reports?|papers?|fees?|committees?|organi[sz]ers?|secretariat|website|hotel|bag|series)(?!\p{L}))`,
  'u',
);

const COUNTED = String.raw`(?:\d{1,3}(?:st|nd|rd|th)|[Ii]naugural|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|\p{L}+teenth|[Tt]wentieth)`;

const LEAD = new RegExp(
  String.raw`(?:^|[\s(:–—-])(?<lead>(?:${COUNTED}\s|(?:19|20)\d\d\s|(?:annual|biennial|international|national|european|regional|joint)\s){1,3})$`,
  'u',
);

const EDITION = new RegExp(String.raw`^(?:annual\s)?${COUNTED}(?!\p{L})|(?:19|20)\d\d`, 'u');

/** One of many, or none of them. */
const MANY = /(?<!\p{L})(?:each|every|any|no|all|per|another|some|both|most)\s$/iu;

const NUMBERED = new RegExp(
  String.raw`(?<!\p{L})(?:(?:[Oo]ur|[Ii]ts|[Tt]heir)\s(?<name>${COUNTED}\s(?:annual\s|regular\s|general\s|scientific\s|international\s)?(?<noun>${NOUN}))|[Tt]he\s(?<name>\d{1,3}(?:st|nd|rd|th)\s(?:annual\s|international\s)?(?<noun>${NOUN})))(?!\p{L}|\s(?:room|hall|day|session|of)(?!\p{L}))`,
  'gu',
);

/** A short name with two capitals at least: "EXS", "ExNet Asia". */
const SHORT_NAME = /^(?=.{2,24}$)(?=(?:[^\s]*\p{Lu}){2})[\p{L}\d&-]+(?:\s\p{Lu}[\p{L}-]+){0,2}$/u;

const WHERE =
  /^(?:\s?[,:(|–—-]\s?|,?\s(?:which|that)\s|\s(?:was|is|will be|takes place|took place|held|goes to|went to|in|at|from|on)(?=\s))(?:\s?(?:was|is|will|be|takes?|took|place|held|meets?|met|goes|went|to|in|at|from|on|the))*\s?$/iu;

/** Papers for the meeting have days of their own. */
const OTHER_MATTER =
  /(?<!\p{L})(?:deadline|registration|abstracts?|submi\p{L}+|minutes|fees?|elected|founded|born|died|published)(?!\p{L})/iu;
