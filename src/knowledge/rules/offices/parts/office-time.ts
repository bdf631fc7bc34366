// When an office is held, as the words and lines around it print the years. Knows dates that are written out; those told relative to another day are
// read in told-time.ts.

import type { Mention, ReadSentence, Thing } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import type { Found } from '../../engine/rule.ts';

/** When an office was taken up: a date in the pattern's groups, the year that a line of a chronicle begins with, or the year over a list. */
export function begunAt(found: Found): string | null {
  for (const name of ['end', 'mid', 'front']) {
    const m = found.mention(name);
    if (m?.kind === 'date' && m.date.yearStated && m.date.from === m.date.to) return m.date.from;
  }
  // "1996: Ada Example is elected"
  const [first] = found.sentence.mentions;
  if (first?.kind === 'date' && first.start === 0 && first.date.yearStated && MARK.test(found.sentence.text.slice(first.end)))
    return first.date.from;
  // further sentences of such a line
  const opening = openingYear(found);
  if (opening !== null) return opening;
  // on a page of milestones the year stands over the list
  const year = /^(?:19|20)\d\d$/u.exec((found.sentence.segment.lead ?? found.sentence.segment.headings.at(-1) ?? '').trim());
  return year?.[0] ?? null;
}

/** The year that a line of a chronicle begins with, where the sentence is one of the further ones in it. */
function openingYear({ sentence, reading }: Found): string | null {
  let first = sentence;
  for (let at = sentence.index - 1; reading.sentences[at]?.segment === sentence.segment; at--) first = reading.sentences[at] ?? first;
  const [opening] = first.mentions;
  return first !== sentence &&
    opening?.kind === 'date' &&
    opening.start === 0 &&
    /^\d{4}$/u.test(opening.text) &&
    /^\s?[▸►→|:–—-]\s/u.test(first.text.slice(opening.end))
    ? opening.date.from
    : null;
}

/** Between the date and the text of a line. */
const MARK = /^\s?[▸►→|:–—-]/u;

/** The time in office printed beside a name in a list: "Ada Example (1990–1994)", "Bo Sample, since 2002". */
export function termBeside(sentence: ReadSentence, holder: Mention): { readonly since: string; readonly until: string | null } | null {
  const date = sentence.mentions.find((m) => m.kind === 'date' && m.start >= holder.end && m.start - holder.end < 60);
  if (date?.kind !== 'date' || !date.date.yearStated) return null;
  const between = sentence.text.slice(holder.end, date.start);
  if (!/^(?:,?\s?(?:MD|PhD)\b)?(?:\s?\([^()]{0,40}|,?\s(?:from\s|since\s|in\s|seit\s|depuis\s|dal\s|desde\s|с\s)?)$/iu.test(between))
    return null;
  const { from, to } = date.date;
  if (from !== to) return { since: from, until: to };
  const open =
    /(?:since|seit|depuis|dal|desde|sinds|(?<!\p{L})с)\s$/iu.test(between) ||
    /^\s?(?:–|-|to|until)\s?(?:present|today|now|\))/iu.test(sentence.text.slice(date.end));
  return open ? { since: from, until: null } : null;
}

/** "our coordinator: Ada Example of Bergen until June 2021": the end printed behind the name. */
export function untilBeside(sentence: ReadSentence, person: Thing): string | null {
  for (const holder of sentence.mentions) {
    if (holder.kind !== 'person' || holder.thing !== person || holder.pronoun) continue;
    const date = sentence.mentions.find((m) => m.kind === 'date' && m.start >= holder.end && m.start - holder.end < 60);
    if (date?.kind === 'date' && date.date.yearStated && UNTIL.test(sentence.text.slice(holder.end, date.start))) return date.date.to;
  }
  return null;
}

const UNTIL =
  /^(?:\s\([^()]{1,40}\)|,?\s(?:of|from|aus|de|di|van)\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)?,?\s(?:until|till|up to|bis|jusqu['’]en|jusqu['’]à|fino al?|hasta|tot|до)\s$/iu;

/** "Term 1990–1992: President Ada Example": the years that a line begins with. */
export function termAhead(sentence: ReadSentence): { readonly since: string; readonly until: string } | null {
  const first = sentence.mentions.find((m) => m.kind === 'date');
  if (first?.kind !== 'date' || first.start > 20 || !/^\d{4}$/u.test(first.date.from) || first.date.from === first.date.to) return null;
  // "1990–1992 President Ada Example"
  const office = sentence.mentions.find((m) => m.kind === 'role');
  const opens = first.start <= 1 && office !== undefined && /^\)?\s?[–—-]?\s?$/u.test(sentence.text.slice(first.end, office.start));
  return opens || /^\)?\s?:/u.test(sentence.text.slice(first.end)) ? { since: first.date.from, until: first.date.to } : null;
}

/** Not longer ago than a first holder may hold an office still. */
export function isRecent(since: string | null, reading: Reading): boolean {
  const { published } = reading.document;
  return since !== null && published !== null && Number(published.slice(0, 4)) - Number(since.slice(0, 4)) <= 2;
}
