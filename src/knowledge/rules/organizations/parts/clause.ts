// What a body does or wants, as words: where a clause ends, the items of a list, and whether a name is the subject of the words behind it.

import type { NamedMention, ReadSentence, Thing } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { mentionsOf } from '../../engine/rule.ts';

/** The words up to the end of their clause: a relative clause, a new subject, another verb or a remark between dashes ends it. */
export function clauseOf(words: string): string {
  const end = CLAUSE_END.exec(words)?.index ?? words.length;
  return words
    .slice(0, end)
    .replace(/[\s,;:.–—-]+$/u, '')
    .trim();
}

/** "a, b (c, d) and e" → its items; commas inside brackets do not part. */
export function listItems(list: string): readonly string[] {
  const out: string[] = [];
  let depth = 0;
  let part = '';
  for (const piece of list.split(/(\(|\)|,? (?:and|und|et|e|y|и|as well as|sowie) (?:also )?|[,;] )/u)) {
    if (piece === '(') depth++;
    if (piece === ')') depth--;
    if (depth === 0 && /^(?:,? (?:and|und|et|e|y|и|as well as|sowie) (?:also )?|[,;] )$/u.test(piece)) {
      out.push(part.trim());
      part = '';
    } else part += piece;
  }
  out.push(part.trim());
  return out.filter((item) => item !== '');
}

/** The items where the words are a list of three or more short things; else the words as one. */
export function itemsOf(words: string): readonly string[] {
  const items = listItems(words);
  const short = items.every((item) => item.split(/\s+/u).length <= LONGEST_ITEM && !CONTINUES.test(item));
  return items.length >= 3 && short ? items : [words];
}

/**
 * Several goals in one sentence: "to teach, to print and to sell", "forming of new, old and united clay, protection of kilns" → each with its
 * verb; else the words as one.
 */
export function purposesOf(words: string): readonly string[] {
  const parts = words
    .split(/(?:,\s(?:and\s)?|;\s(?:and\s)?|\sand\s)(?=to\s\p{Ll})|,\s(?:and\s)?(?=\p{Ll}+(?:ing|tion|ment)\sof\s)/u)
    .map((part) => part.trim());
  return parts.length > 1 && parts.slice(1).every((part) => part.split(/\s+/u).length >= 3) ? parts : [words];
}

/** Up to `length` characters with no other body, person or event among them; for patterns. */
export function gap(length: number): string {
  return `(?:[^.;\\uE000]|\\uE000[RCNQDL]\\d+\\uE001){0,${length}}`;
}

/** Is the name the subject of what follows it: no preposition before it, so that it is not merely "members of" the body? */
export function isSubject(sentence: ReadSentence, mention: NamedMention): boolean {
  const before = sentence.text.slice(Math.max(0, mention.start - 40), mention.start);
  return !/(?:^|[^\p{L}])(?:of|by|with|from|at|in|to|for|on|against|under|through|der|des|von|vom|mit|bei|beim|du|de|della|dello|del|dell['’]|di|da|dal|per|con|par|pour|avec|por|para)\s(?:the\s|la\s|l['’]|den\s|dem\s|der\s)?$/iu.test(
    before,
  );
}

/**
 * The body that a sentence without a name is about ("Its headquarters are …", "The aim is …"): the page's own, or else the one that was
 * named last before, where that sentence names no other. Null when it may be any.
 */
export function bodyMeant(sentence: ReadSentence, reading: Reading): Thing | null {
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - LOOK_BACK); at--) {
    const bodies = new Set(mentionsOf(reading.sentences[at] ?? sentence, 'org').map((m) => m.thing));
    const [only] = bodies;
    if (only === undefined) continue;
    // after a list of others the page's own is meant
    if (bodies.size > 1) return reading.body;
    return reading.body === null || reading.body === only ? only : null;
  }
  return reading.body;
}

/** Sentences to look back for a body. */
const LOOK_BACK = 5;
/** Words of an item in a list within a sentence. */
const LONGEST_ITEM = 8;

const FINITE =
  'is|was|are|were|has|have|had|will|can|may|does|speaks|works|holds|organi[sz]es|offers|provides|runs|publishes|helps|takes|gives|brings|makes|represents|promotes|aims|seeks|serves|leads|cares|meets|advises|maintains|acts|keeps|sets|joins|contributes|belongs|wants|stands|supports (?:the|its|young|their|children|families|research)|trains|became|began|took|gave|made|held';
const CLAUSE_END = new RegExp(
  `,?\\s(?:(?:on|of|in|from|to|with|for|by|at|among) )?(?:which|who|whose|whom|where|but|while|whereas|because|although|though|so that|so|since(?!\\s\\d)|until|unless|according to)\\s|,\\s(?:and\\s)?(?:it|they|we|he|she|this|these|that|there|as(?!\\swell))\\s|,?\\s(?:and|but)\\s(?:also\\s|so\\s|thus\\s|it\\s|they\\s|we\\s|\\p{L}+ly\\s)?(?:${FINITE})\\s|,\\s(?:${FINITE})\\s|\\s[–—-]\\s|[;:]\\s|\\.(?=\\s|$)|,\\s(?:said|says|according|among|including)\\s|\\swith\\s(?:the|its|a)\\s(?:vision|motto|aim|goal)\\s`,
  'u',
);
const CONTINUES =
  /^(?:of|in|on|at|by|for|with|from|to|as|into|through|including|such as|especially|particularly|other|others|more|etc)(?:\s|$)/iu;
