// Several holders of offices in one line: a board with its officers, a row of members, presidents with their terms.

import type { ReadSentence } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import type { OfficePhrase } from '../../engine/office-phrase.ts';
import { codesIn, OFFICE, one } from '../../engine/tags.ts';
import { ENTRIES } from './entry-patterns.ts';
import type { Line, Named } from './line.ts';
import { DEGREES, readName, TITLES, WHO } from './named-in-line.ts';
import { isPlural } from './office-section.ts';

/** A board in one line: its name, and behind a colon people with their offices between semicolons. */
export function boardOf(sentence: ReadSentence, text: string, offices: readonly OfficePhrase[], reading: Reading): Line | null {
  const colon = text.search(/[:：–—]/u);
  if (colon < 0 || !BOARD_ROW.test(sentence.text) || sentence.text.length > LONGEST_ROW) return null;
  const items = text.slice(colon + 1).split(/;\s*(?:and\s|und\s|et\s)?/u);
  if (items.length < 2) return null;
  const entries = items.flatMap((item): readonly (Named & { readonly phrases: readonly OfficePhrase[] })[] => {
    for (const pattern of ENTRIES.slice(0, 2)) {
      const groups = pattern.exec(item.trim())?.groups;
      const phrases = codesIn(groups?.['offices'] ?? '', OFFICE).flatMap((code) => offices[code] ?? []);
      const named = groups === undefined || phrases.length === 0 ? null : readName(sentence, groups, reading);
      if (named !== null) return [{ ...named, phrases }];
    }
    return [];
  });
  return entries.length < 2 ? null : { kind: 'board', entries };
}

/** Two columns or more in one line: "Chair: Ada Example | Treasurer: Bo Sample". */
export function columnsOf(sentence: ReadSentence, text: string, offices: readonly OfficePhrase[], reading: Reading): Line | null {
  const items = text.split(COLUMN);
  if (items.length < 2 || items.length > MOST_COLUMNS) return null;
  const entries: (Named & { readonly phrases: readonly OfficePhrase[] })[] = [];
  for (const item of items) {
    const groups = ENTRIES.slice(0, 2).reduce<Readonly<Record<string, string>> | undefined>(
      (found, pattern) => found ?? pattern.exec(item.trim())?.groups,
      undefined,
    );
    const phrases = codesIn(groups?.['offices'] ?? '', OFFICE).flatMap((code) => offices[code] ?? []);
    const named = groups === undefined || phrases.length === 0 ? null : readName(sentence, groups, reading);
    if (named === null) return null;
    entries.push({ ...named, phrases });
  }
  return { kind: 'board', entries };
}

/** An office of several, or "Members", and two names or more behind it, each with what belongs to it. */
export function rowOf(sentence: ReadSentence, text: string, offices: readonly OfficePhrase[], reading: Reading): Line | null {
  const first = ROW.exec(text);
  if (first === null || sentence.text.length > LONGEST_ROW) return null;
  const phrases = codesIn(first[0], OFFICE).flatMap((code) => offices[code] ?? []);
  if (phrases.length > 0 && !phrases.some(isPlural)) return null;
  const rest = text.slice(first[0].length);
  const starts = [...rest.matchAll(ROW_NAME)];
  const [opening] = starts;
  if (opening === undefined || opening.index > 0 || starts.length < 2) return null;
  const holders = starts.flatMap((match, i): readonly Named[] => {
    const item = rest.slice(match.index + match[0].length, starts[i + 1]?.index);
    // "Ada Example (chair)": an office of their own, which is read elsewhere
    if (codesIn(item, `${OFFICE}R`).length > 0) return [];
    const named = readName(sentence, { who: match.groups?.['who'], rest: item }, reading);
    return named === null ? [] : [named];
  });
  return holders.length === 0 ? null : { kind: 'row', phrases, holders };
}

/** "1990–94 Ada Example, 1994–98 Bo Sample" and "Ada Example, 1990–1994; Bo Sample …": two or more names, each with its time in office. */
export function seriesOf(sentence: ReadSentence, text: string, offices: readonly OfficePhrase[], reading: Reading): Line | null {
  const first = SERIES_OFFICE.exec(text);
  const phrase = first === null ? null : (offices[codesIn(first[0], OFFICE)[0] ?? 0] ?? null);
  if (phrase !== null && !isPlural(phrase)) return null;
  const items = first === null ? text : text.slice(first[0].length);
  const holders: Named[] = [];
  let from = 0;
  for (const match of items.matchAll(SERIES_ITEM)) {
    if (!/^[\s,;•·|]*(?:and\s|und\s|et\s|e\s|y\s)?$/u.test(items.slice(from, match.index))) break;
    const named = readName(sentence, match.groups ?? {}, reading);
    if (named?.term === undefined || named.term === null) break;
    holders.push(named);
    from = match.index + match[0].length;
  }
  const whole = first === null ? /^[\s.]*$/u : /^(?:[\s.]*$|[,;.\s])/u;
  return holders.length >= 2 && whole.test(items.slice(from)) ? { kind: 'series', phrase, holders } : null;
}

// ---------------------------------------------------------------- words

const F = one(OFFICE);
const D = one('D');
/** "Board: ", "Our officers – " */
const BOARD_ROW =
  /^(?:(?:the|our|current|new|der|unser|le|la|il|el)\s){0,2}(?:(?:executive|management|governing)\s)?(?:board(?:\sof\s(?:directors|trustees))?|committee|council|officers|vorstand|präsidium|bureau|conseil d['’]administration|consiglio direttivo|direttivo|junta directiva|directiva|bestuur|правление)(?:\s\(?\d{4}(?:\s?[–-]\s?\d{2,4})?\)?)?\s?[:：–—]\s?/iu;

const COLUMN = /\s?(?:\||•|·|;|\t)\s?/u;
/** More are a row of something else. */
const MOST_COLUMNS = 6;

/** "Members: ", "Directors at Large – " */
const ROW = new RegExp(
  `^(?:(?:other\\s|ordinary\\s|elected\\s|board\\s|committee\\s|further\\s|weitere\\s|altri\\s)?(?:members|mitglieder|beisitzer|beisitzende|membres|consiglieri|vocales|miembros|membri|leden|члены)|(?:(?:[\\p{L}-]{4,14}|${one('N')})\\s)?${F})\\s?[:：–—|]\\s?`,
  'iu',
);

const ROW_NAME = new RegExp(
  `(?:^|[,;]\\s?(?:(?:and|und|et|e|y|и)\\s)?|\\s(?:and|und|et|e|y|en|и|&)\\s)${TITLES}(?<who>${one('PN')})`,
  'giu',
);

/** A row of a hundred names. */
const LONGEST_ROW = 3000;

const SERIES_OFFICE = new RegExp(
  `^(?:[^\\uE000]|${one('OLDNC')}){0,120}?${F}(?:\\s?[:：–—-]\\s?|\\s(?:so\\sfar\\s)?(?:were|are)\\s|\\s)`,
  'iu',
);

const UNTIL_NOW = '(?:\\s?(?:[–-]|to|until)\\s?(?:present|today|now)?)?';

const SERIES_ITEM = new RegExp(
  [
    `(?<when>${D})(?:\\s?[–-]\\s?(?<short>${one('C')}))?${UNTIL_NOW}\\s?[:–-]?\\s?${TITLES}${WHO}${DEGREES}(?<paren>\\s?\\([^()\\d]{1,60}\\))?`,
    `${TITLES}${WHO}${DEGREES}(?<paren>(?:,\\s${one('L')}){0,2}(?:\\s\\([^()\\d]{1,60}\\))?),?\\s\\(?(?:from\\s|since\\s|in\\s)?(?<when>${D})(?:\\s?[–-]\\s?(?<short>${one('C')}))?${UNTIL_NOW}\\)?`,
    // "first term (2012–2013): Dr. Ada Example"
    `(?:[^\\uE000(]|${one('N')}){0,24}\\((?<when>${D})${UNTIL_NOW}\\)\\s?[:–]\\s?${TITLES}${WHO}${DEGREES}(?<paren>(?:,\\s${one('L')}){0,2})`,
  ].join('|'),
  'giu',
);
