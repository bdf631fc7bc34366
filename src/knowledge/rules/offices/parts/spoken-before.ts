// Of whom and of which office a text has spoken before a place in it: whom "her" means, and in what office "she succeeds" somebody.

import type { Thing } from '../../../mentions/mention.ts';
import { callsFor } from '../../../mentions/persons/given-names.ts';
import { type OfficePhrase, officesOf } from '../../engine/office-phrase.ts';
import type { Found } from '../../engine/rule.ts';
import { bodyOfPhrase } from './office-body.ts';

/** Where an office is read: all that its meaning depends on. */
export type Place = Pick<Found, 'sentence' | 'reading'>;

/** Is it a match of a sentence rule, with its offsets? */
export function isFound(place: Place): place is Found {
  return 'start' in place;
}

/** The person named last before the offset, in the sentence or at most three before it: who "him", "her" and "his" mean. */
export function personBefore(place: Place, before: number, pronoun = ''): Thing | undefined {
  const barred = /^(?:she|her)$/iu.test(pronoun) ? 'he' : /^(?:he|his|him)$/iu.test(pronoun) ? 'she' : null;
  for (let at = place.sentence.index; at >= Math.max(0, place.sentence.index - 3); at--) {
    const persons = (place.reading.sentences[at]?.mentions ?? []).filter(
      (m) =>
        m.kind === 'person' &&
        (at < place.sentence.index || m.end <= before) &&
        (barred === null || m.thing.names.every((name) => callsFor(name.split(/\s+/u)[0] ?? '') !== barred)),
    );
    const last = persons.at(-1);
    if (last?.kind === 'person') return last.thing;
  }
  return undefined;
}

/** The office that the sentence or the one before speaks of last. */
export function officeJustBefore(found: Found): OfficePhrase | null {
  const here = officesOf(found.sentence).offices.filter((phrase) => phrase.end <= found.start);
  const previous = found.reading.sentences[found.sentence.index - 1];
  return here.at(-1) ?? (previous === undefined ? null : (officesOf(previous).offices.at(-1) ?? null));
}

/**
 * The office of a whole body spoken of last before a place in a sentence, there or in the sentences before, with that body. When `holder` is
 * given, it must be named, or meant, beside the office.
 */
export function officeBefore(
  found: Found,
  holder: Thing | undefined,
): { readonly phrase: OfficePhrase; readonly body: Thing | null } | null {
  const back = holder === undefined ? 2 : LONGEST_STORY;
  for (let at = found.sentence.index; at >= Math.max(0, found.sentence.index - back); at--) {
    const sentence = found.reading.sentences[at];
    if (sentence === undefined) continue;
    const here = at === found.sentence.index;
    const phrases = officesOf(sentence).offices.filter(
      (p) => p.roles.some((role) => role.top) && p.whole && (!here || p.end <= (holder === undefined ? found.start : found.end)),
    );
    const named = sentence.mentions.filter((m) => m.kind === 'person' && m.thing === holder && (!here || m.end <= found.end));
    if (phrases.length === 0 || (holder !== undefined && named.length === 0)) continue;
    // of several offices in a sentence, the one beside the holder's name
    const away = (p: OfficePhrase): number =>
      Math.min(...named.map((m) => (p.start >= m.end ? p.start - m.end : Math.max(0, m.start - p.end))));
    const phrase = holder === undefined ? phrases.at(-1) : [...phrases].sort((a, b) => away(a) - away(b))[0];
    if (phrase === undefined) continue;
    return { phrase, body: bodyOfPhrase(phrase, sentence, found.reading) };
  }
  return null;
}

/** The office of any rank ("treasurer") told of right before, in the sentence or in the one before it; beside the holder where one is given. */
export function lesserOfficeBefore(
  found: Found,
  holder: Thing | undefined,
  inSentence = true,
): { readonly phrase: OfficePhrase; readonly body: Thing | null } | null {
  for (const at of inSentence ? [found.sentence.index, found.sentence.index - 1] : [found.sentence.index - 1]) {
    const sentence = found.reading.sentences[at];
    if (sentence === undefined) continue;
    const here = at === found.sentence.index;
    const phrases = officesOf(sentence).offices.filter((p) => p.whole && p.title === null && (!here || p.end <= found.start));
    const named = sentence.mentions.filter((m) => m.kind === 'person' && m.thing === holder && (!here || m.end <= found.end));
    const phrase = phrases.at(-1);
    if (phrase === undefined || (holder !== undefined && named.length === 0)) continue;
    return { phrase, body: bodyOfPhrase(phrase, sentence, found.reading) };
  }
  return null;
}

/** Sentences that a story about one person may take to come back to the office. */
const LONGEST_STORY = 30;
