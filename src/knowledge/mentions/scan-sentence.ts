// First look at a sentence: its dates, its offices and the names between them. Knows one sentence only.

import { findDates, type numericOrder } from '../../domain/dates.ts';
import type { Sentence } from '../text/segments.ts';
import type { Mention } from './mention.ts';
import { findNames } from './names/find-names.ts';
import type { Name } from './names/name.ts';
import { FUNCTION_WORDS } from './names/words.ts';
import { overlaps } from './overlaps.ts';
import { findRoles } from './persons/find-roles.ts';

export interface Raw {
  readonly sentence: Sentence;
  readonly fixed: readonly Mention[];
  readonly names: readonly Name[];
}

export function scanSentence(sentence: Sentence, language: string, order: ReturnType<typeof numericOrder>): Raw {
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
