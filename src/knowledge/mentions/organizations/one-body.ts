// Which bodies of a page are one: named in full once and shortly ever after ("Lantern Foundation for Samples", "Lantern"; "Harbour Society of
// Old Potters", "the Potters"). A short name counts only where the page has exactly one longer name that it can stand for; a unit, a branch or
// a body in another town beside it is another.

import { fold } from '../../../domain/fold.ts';
import type { NamedMention, ReadSentence, Thing } from '../mention.ts';
import { orgHead } from '../names/heads.ts';
import { keyWords } from '../names/name-keys.ts';
import { FIELD } from '../names/vocabulary.ts';
import { isAcronym, wordsOf } from '../names/words.ts';
import { isPlace, isRegionWord } from '../places/is-place.ts';
import { isGenericPart } from './generic-part.ts';

/** Body → the one that it is under a fuller name. */
export function oneBody(things: readonly Thing[], sentences: readonly ReadSentence[]): ReadonlyMap<Thing, Thing> {
  const bodies = things.filter((t) => t.kind === 'organization' && t.mentions > 0).slice(0, MOST_COMPARED);
  const stays = new Map<Thing, Thing>();
  for (const short of bodies) {
    if (short.names.every(isGenericPart)) continue;
    const known = alsoKnown(short, sentences);
    if (known !== null && !stays.has(known)) {
      stays.set(short, known);
      continue;
    }
    const fuller = bodies.filter((full) => full !== short && !stays.has(full) && isShortFor(short, full));
    const [only, more] = fuller;
    if (only === undefined || more !== undefined || stand(short, only, sentences)) continue;
    stays.set(short, only);
  }
  return stays;
}

/** "the Harbour Society of Potters, known to most as Claywork": the body that the text says it is; `sentences` begin with the title. */
function alsoKnown(other: Thing, sentences: readonly ReadSentence[]): Thing | null {
  for (const { text, mentions } of sentences.slice(other.first + 1, other.first + 2)) {
    const own = mentions.findIndex((m) => m.kind === 'org' && m.thing === other && !m.pronoun);
    const before = mentions[own - 1];
    const name = mentions[own];
    if (before?.kind !== 'org' || before.pronoun || name === undefined || before.thing === other) continue;
    if (KNOWN_AS.test(text.slice(before.end, name.start))) return before.thing;
  }
  return null;
}

/** Bodies that a page compares with each other; one that names more is a list. */
const MOST_COMPARED = 120;

function isShortFor(short: Thing, full: Thing): boolean {
  return (
    short.acronyms.every((acronym) => full.acronyms.includes(acronym) || full.acronyms.length === 0) &&
    short.names.every((a) => full.names.some((b) => isBeginning(a, b) || isEnd(a, b) || isReworded(a, b)))
  );
}

/** "Lantern" of "Lantern Foundation for Samples", "Potters' Aid" of "Potters' Aid – Help for Clay". */
function isBeginning(short: string, full: string): boolean {
  if (!fold(full).startsWith(`${fold(short)} `) || !full.toLowerCase().startsWith(short.toLowerCase())) return false;
  const rest = full.slice(short.length).trim();
  const headed = wordsOf(short).some((w) => orgHead(w.text) !== null);
  if (headed) return /^[–—-]\s./u.test(rest);
  const words = wordsOf(rest);
  const head = words.findIndex((w) => orgHead(w.text) === 'strong');
  // "XYZ Asia Network", "XYZ Regional Office": a branch; "XYZ Research Network" may be one body's among several
  if (head < 0 || words.slice(0, head).some((w) => isRegionWord(w.text) || !w.capital)) return false;
  return isAcronym(short) ? OF.test(rest) : head <= 1;
}

/** "the Potters' Foundation" of "Lantern Potters' Foundation": more than the bare noun, and the longer begins with words of its own. */
function isEnd(short: string, full: string): boolean {
  const a = keyWords(short);
  const b = keyWords(full);
  if (a.length < 2 || b.length <= a.length || !wordsOf(short).some((w) => orgHead(w.text) === 'strong')) return false;
  const front = b.slice(0, b.length - a.length);
  return a.every((word, at) => word === b[front.length + at]) && !front.some((word) => RANKS.has(word));
}

/** "Lantern Alliance for Old Potters" and "Lantern Old Potters' Alliance", "Lantern society" of "Lantern Potters' Society": its words, its head. */
function isReworded(short: string, full: string): boolean {
  const a = keyWords(short);
  const b = keyWords(full);
  const heads = (words: readonly string[]) => words.filter((word) => orgHead(word) === 'strong');
  const [head] = heads(a);
  if (a.length < 3 || b.length - a.length > MOST_LEFT_OUT || a[0] !== b[0] || head === undefined || !b.includes(head)) return false;
  // "Samplian Society of Potters" beside "Samplian Society of Potters and Weavers" is another one
  if (a.at(-1) !== head || heads(b).some((other) => other !== head)) return false;
  if (b.some((word) => !a.includes(word) && FIELD.test(word)) && a.some((word) => FIELD.test(word))) return false;
  return a.every((word) => b.includes(word)) && b.every((word) => a.includes(word) || !RANKS.has(word));
}

/** A short form may leave out so many words. */
const MOST_LEFT_OUT = 3;

/**
 * Does the page use the two side by side as two: both in one sentence ("Lantern and the Lantern Foundation"), or the short one with a town
 * that the other does not have?
 */
function stand(short: Thing, full: Thing, sentences: readonly ReadSentence[]): boolean {
  for (const { text, mentions } of sentences) {
    const own = mentions.filter((m): m is NamedMention => m.kind === 'org' && m.thing === short && !m.pronoun);
    for (const mention of own) {
      const after = TOWN_BEHIND.exec(text.slice(mention.end))?.[1];
      if (after !== undefined && isPlace(after) && !full.names.some((name) => name.includes(after))) return true;
      const other = mentions.find((m): m is NamedMention => m.kind === 'org' && m.thing === full && !m.pronoun);
      if (other === undefined) continue;
      const between = other.start > mention.end ? text.slice(mention.end, other.start) : text.slice(other.end, mention.start);
      if (JOINED.test(between)) return true;
    }
  }
  return false;
}

const KNOWN_AS =
  /^(?:\s\([^()]{1,20}\))?,?\s(?:(?:which|that|who)\s(?:is|are)\s)?(?:(?:also|better|best|widely|commonly|generally|usually)\s){0,2}known\s(?:to\s(?:most|many|all|everybody|everyone|its\smembers)\s)?(?:(?:simply|just|locally)\s)?as\s(?:the\s)?["“„«]?$/iu;
const OF = /(?<!\p{L})(?:of|for|de|para|für|pour|per|van|voor|di)\s/u;
const JOINED = /^,?\s(?:and|und|et|e|y|и|&|with|mit|avec|con|of|at|in|der|de|des|del|della)\s|^,\s(?:a|an|part|member)/u;
const TOWN_BEHIND = /^(?:,\s|\s\(|\s(?:in|of|de|di|à)\s)(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)/u;
/** What tells bodies of one name apart. */
const RANKS: ReadonlySet<string> = new Set(
  'european international national american asian african british german french italian world global royal federal regional young student students junior'.split(
    ' ',
  ),
);
