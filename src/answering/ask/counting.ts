// "How many": a number that the text prints beside what is counted, or the length of a list that the text gives whole.

import type { Statement } from '../../domain/statement.ts';
import { type Word, wordsOf } from '../words.ts';
import { isSameWord } from './evidence.ts';

/** Whether the text prints a number for what is counted: "a board of 17 directors", "182 abstracts". */
export function countsWord(text: string, counted: readonly Word[]): boolean {
  return countsOf(text, counted).length > 0;
}

/** The stretches of a text that print a number for what is counted: "17 directors" of "a board of 17 directors and 2 auditors". */
export function countsOf(text: string, counted: readonly Word[]): readonly string[] {
  if (counted.length === 0) return [];
  const words = wordsOf(text);
  return words.flatMap((word, at) => {
    if (!counted.some((noun) => isSameWord(noun, word))) return [];
    const from = words[Math.max(0, at - FARTHEST_NUMBER)]?.start ?? 0;
    // a number beyond a comma or a small word counts something else: "8 centres, experts", "80% of the members"
    const stretch = text.slice(from, word.start).split(BEYOND).at(-1) ?? '';
    return stretch.split(/\s+/u).some(isNumber) ? [`${stretch}${word.text}`] : [];
  });
}

const BEYOND =
  /[.,;:(](?!\d)|(?<!\p{L})(?:of|the|and|whom|which|who|that|with|in|for|und|die|der|den|das|et|les|des|de|en|van|y|los|las)(?!\p{L})/iu;

/** Words between a number and what it counts: "17 very experienced directors". */
const FARTHEST_NUMBER = 6;

/** Asked which eight centres: "all eight centres are represented" counts them and names none. */
export function onlyCounts(said: string, asked: string): boolean {
  const noun = WHICH_OF_NUMBER.exec(asked);
  if (noun === null) return false;
  const counted = wordsOf(asked.slice(noun.index + noun[0].length)).slice(0, FARTHEST_NOUN);
  return countsWord(said, counted) && !NAMES_SEVERAL.test(said);
}

const WHICH_OF_NUMBER =
  /^\W*(?:(?:which|what)(?: are| were)?(?: the)?|(?:name|list|names of|the names of|give me|tell me)(?: the)?|welche|quels|quelles|welke|qué|cuáles|какие)\s+(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zwei|drei|vier|deux|trois|quatre|twee|drie|tres|cuatro|два|две|три|четыре)(?=\s)/iu;

/** Words: "recognized Danish centres". */
const FARTHEST_NOUN = 3;

/** Names in a row: "…: Lima, Quito and Oslo". */
const NAMES_SEVERAL = /:\s*\p{L}|\p{L}+,[^,;.]{2,80}(?:,| and | und | et | en | y | и )/u;

/** The items of a list that one document gives whole, so that they can be counted; null where the text leaves it open. */
export function wholeList(statements: readonly Statement[]): readonly Statement[] | null {
  const [first] = statements;
  if (first === undefined) return null;
  const items = statements.filter(
    ({ citation, rule }) =>
      citation.document === first.citation.document && (rule === 'listed-section') === (first.rule === 'listed-section'),
  );
  if (items.length < 2) return null;
  const lines = new Set(items.map(({ citation }) => citation.line));
  if (lines.size === 1) return items.some(({ citation }) => LEFT_OPEN.test(citation.quote)) ? null : items;
  return isInLines(items) ? items : null;
}

/** Most items on a line of their own, under one heading. */
function isInLines(items: readonly Statement[]): boolean {
  const lines = new Set(items.map(({ citation }) => citation.line));
  const span = Math.max(...lines) - Math.min(...lines) + 1;
  return lines.size > items.length / 2 && span <= items.length * LINES_FOR_AN_ITEM;
}

/** An item and the empty line after it. */
const LINES_FOR_AN_ITEM = 2;

function isNumber(word: string): boolean {
  return /^[(~≈>≥<]?\d[\d.,]*(?:st|nd|rd|th)?\+?$/u.test(word) ? !/^(?:1[89]|20)\d\d$/u.test(word) : NUMBER_WORDS.has(word.toLowerCase());
}

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand dozen dozens both ' +
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig deux trois quatre cinq six sept huit neuf dix douze vingt twee drie vijf zes zeven acht negen tien dos tres cuatro cinco seis siete ocho nueve diez два две три четыре пять шесть семь восемь девять десять'
  ).split(' '),
);

/** Words that say that a list goes on. */
const LEFT_OPEN =
  /(?<!\p{L})(?:among (?:them|others|which)|including|includes?|such as|e\.g\.|for example|for instance|most(?:ly)?|mainly|above all|especially|and (?:many )?others?|and more|etc|several|some of|unter anderem|u\.a\.|darunter|zum beispiel|notamment|entre autres|onder andere|waaronder|entre otros|incluyendo|в том числе|среди|и другие|и др)(?!\p{L})/iu;
