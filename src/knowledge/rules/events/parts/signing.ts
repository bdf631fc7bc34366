// Who signs, what for, and the signing as an event of its own.

import type { ReadSentence, Thing } from '../../../mentions/mention.ts';
import { keyWords } from '../../../mentions/names/name-keys.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { mentionsOf } from '../../engine/rule.ts';
import { singular } from './agreement-words.ts';
import { relativeDayIn } from './days-told.ts';
import { daysOf } from './event-day.ts';
import { partiesAfter, partiesBefore, partyOf } from './event-parties.ts';

/** The verb of signing nearest to the noun, when it says that it is done. */
export function verbOf(text: string, from: number, to: number): { readonly start: number; readonly end: number } | null {
  let best: { readonly start: number; readonly end: number } | null = null;
  for (const match of text.matchAll(SIGNED)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const gap = start >= to ? text.slice(to, start) : text.slice(end, from);
    if (gap.length > 150 || /(?<!\p{Lu}|Dr|Prof|St|Mr|Mrs|Ms)[.!?]\s/u.test(gap)) continue;
    const before = text.slice(Math.max(0, start - 34), start);
    if (PLANNED.test(before) || NOT_YET.test(text.slice(start, end + 12)) || NOTHING.test(before)) return null;
    best ??= { start, end };
  }
  return best;
}

/** Who signed: the bodies before the verb, and those "between", "with" or "by" which the agreement is. */
export function partiesOf(sentence: ReadSentence, nounEnd: number, verbStart: number, reading: Reading): readonly Thing[] {
  const { text } = sentence;
  const before = bodies(partiesBefore(sentence, verbStart + leading(text, verbStart), reading));
  const after = [...text.slice(nounEnd).matchAll(WITH)].flatMap((match) =>
    bodies(partiesAfter(sentence, nounEnd + match.index + match[0].length, reading)),
  );
  const found = [...new Set([...before, ...after])];
  if (found.length >= 2) return found;
  const all = sentence.mentions.flatMap((m) => {
    const party = m.kind === 'org' ? partyOf(m, sentence, reading) : null;
    return party === null ? [] : [party];
  });
  return [...new Set([...found, ...all])];
}

/** "A and B have signed": the auxiliary stands between. */
function leading(text: string, verbStart: number): number {
  return -(/(?:\s(?:has|have|had|now|today|also|jointly|recently|officially))*\s?$/u.exec(text.slice(0, verbStart))?.[0].length ?? 0);
}

export function partiesAfterWith(sentence: ReadSentence, from: number, reading: Reading): readonly Thing[] {
  const match = /(?<!\p{L})with\s/iu.exec(sentence.text.slice(from));
  return match === null ? [] : bodies(partiesAfter(sentence, from + match.index + match[0].length, reading));
}

export function bodies(parties: readonly Thing[]): readonly Thing[] {
  return parties.filter((party) => party.kind === 'organization');
}

/** The signing as an event of its own, where the text names no other and two parties are known. */
export function signingOf(noun: string, parties: readonly Thing[], sentence: ReadSentence, reading: Reading): Thing | null {
  const signers = parties.length > 2 ? parties.filter((party) => !isWholeOfBefore(party, sentence)) : parties;
  const all = signers.length === 1 && reading.body !== null && !signers.includes(reading.body) ? [reading.body, ...signers] : signers;
  const [first, second] = all.length === 2 ? all : all.length < 2 ? partnersBefore(sentence, reading) : all;
  if (first === undefined || second === undefined) return null;
  // both by their letters, or each in full; a name too long to be said so by its letters alone
  const short = first.acronyms[0] !== undefined && second.acronyms[0] !== undefined;
  const called = (party: Thing): string => {
    const full = [...party.names].sort((x, y) => y.length - x.length)[0] ?? '';
    return short || keyWords(full).length >= LONG_NAME ? (party.acronyms[0] ?? full) : full;
  };
  const name = (one: Thing, other: Thing): string =>
    `${SIGNING}${singular(noun).toLowerCase()} between ${called(one)} and ${called(other)}`;
  // told in a caption the other way round
  const known = reading.things.find(({ kind, names }) => kind === 'event' && names[0] === name(second, first));
  return known ?? reading.thing('event', name(first, second), sentence.index);
}

/** Is the event a signing, and not a congress at which something was signed? */
export function isSigning(event: Thing): boolean {
  return event.names[0]?.startsWith(SIGNING) === true;
}

/** "the Clay Institute, University of Samples, Graz, and the …": the body behind a comma, with its town, is the one before's whole. */
function isWholeOfBefore(party: Thing, { text, mentions }: ReadSentence): boolean {
  const at = mentions.findIndex((m) => m.kind === 'org' && m.thing === party);
  const [before, own, town] = [mentions[at - 1], mentions[at], mentions[at + 1]];
  return (
    before?.kind === 'org' &&
    own !== undefined &&
    town?.kind === 'place' &&
    /^(?:\s\([^()]{1,20}\))?,\s$/u.test(text.slice(before.end, own.start)) &&
    /^,\s$/u.test(text.slice(own.end, town.start)) &&
    /^,?\s(?:and|und|et|e|y)\s/u.test(text.slice(town.end))
  );
}

/** Words that carry the name. */
const LONG_NAME = 5;

const SIGNING = 'Signing of the ';

/** The two bodies that the paragraph has named so far. */
function partnersBefore(sentence: ReadSentence, reading: Reading): readonly Thing[] {
  const named = reading.sentences
    .slice(Math.max(0, sentence.index - 4), sentence.index + 1)
    .filter((other) => other.segment === sentence.segment)
    .flatMap((other) => mentionsOf(other, 'org').map((m) => m.thing));
  const found = [...new Set(named)];
  return found.length === 2 ? found : found.length === 0 ? partnersBehindIn(sentence, reading) : [];
}

/** "Six have put their names to it. The six are A, B, …": told in the sentences that follow. */
function partnersBehindIn(sentence: ReadSentence, reading: Reading): readonly Thing[] {
  for (const next of reading.sentences.slice(sentence.index + 1, sentence.index + 4)) {
    if (next.segment !== sentence.segment) break;
    const found = [...new Set(mentionsOf(next, 'org').flatMap((m) => (m.pronoun ? [] : [m.thing])))];
    if (found.length >= 2) return found.slice(0, 2);
  }
  return [];
}

/** The day of the signing: printed, or told from the page's own. */
export function dateOf(sentence: ReadSentence, reading: Reading): { readonly date?: string } {
  const { text } = sentence;
  const [date, more] = mentionsOf(sentence, 'date').filter(
    (m) => m.date.precision === 'day' && m.date.from === m.date.to && !isDateline(text, m.start, m.end),
  );
  if (date === undefined) {
    const told = relativeDayIn(text, reading.document.published);
    return told === null ? {} : { date: told };
  }
  if (more !== undefined) return {};
  const days = daysOf(date.date, { printed: date.text, edition: null, published: reading.document.published, tense: 'past' });
  return days === null ? {} : { date: days.from };
}

/** "GRAZ, June 5 – The society …": the day of the report. */
export function isDateline(text: string, start: number, end: number): boolean {
  return (
    /^\)?(?:\s\([\p{L}/ .]{2,20}\))?\s?[–—:-]\s/u.test(text.slice(end)) &&
    /^(?:\p{Lu}[\p{L}.'’-]*[,\s(]*){0,6}$/u.test(text.slice(0, start))
  );
}

/** The noun with what it is about: "agreement on a common registry". */
export function phraseAt(sentence: ReadSentence, noun: RegExpExecArray): string {
  const { text } = sentence;
  const tail = TAIL.exec(text.slice(noun.index + noun[0].length))?.[0] ?? '';
  const end = noun.index + noun[0].length + tail.length;
  return text
    .slice(noun.index, end + partnersBehind(sentence, end))
    .replace(/\s+$/u, '')
    .replace(/[,;.]+$/u, '');
}

/** Length of " between the Example Society and Hope Foundation" right behind the paper; 0 where no body is named so. */
function partnersBehind({ text, mentions }: ReadSentence, at: number): number {
  const phrase = PARTNERS.exec(text.slice(at))?.[0] ?? '';
  const bodies = mentions.filter((m) => (m.kind === 'org' || m.kind === 'name') && m.start >= at && m.end <= at + phrase.length);
  return bodies.length === 0 || bodies.length < (/^\sbetween/u.test(phrase) ? 2 : 1) ? 0 : phrase.length;
}

const SIGNED =
  /(?<!\p{L})(?:signed|signing|sealed|getekend|ondertekend|concluded|inked|entered into|(?:put|puts|set|sets) their (?:names|signatures) (?:under|to)|now have(?=\s(?:a|an)\s)|unterzeichnet(?:en|e)?|unterschrieb(?:en)?|geschlossen|signée?s?|ont conclu|firmat[oaie]|siglat[oaie]|sottoscritt[oaie]|hanno firmato|firmaron|firmó|firmado|firmada|suscribieron|suscrito|подписан[аоы]?|подписали|подписал[аи]?|заключен[аоы]?|заключили)(?!\p{L})/giu;

const NOT_YET = /^signing\s(?:is|was) (?:planned|expected|postponed)/iu;

const WITH = /(?<!\p{L})(?:between|with|by|zwischen|mit|von|entre|avec|par|tra|fra|con|da|между|с)\s/giu;

const PARTNERS =
  /^\s(?:between|with|zwischen|mit|entre|avec|con|tra|fra)\s[^.;:]{3,200}?(?=,?\s(?:(?:under|by|in|through|for|of|with)\swhich|(?:better|also|formerly|widely)\sknown|was|were|has|have|had|is|signed|during|yesterday|today|this week|last|at the|on(?=\s(?:\d|\p{Lu}))|in(?=\s\p{Lu})|which|that|wurde|a été|ont|è stat[oa]|hanno|fue)(?!\p{L})|[.;:]|$)/u;

const TAIL =
  /^(?:\s\((?:MOUs?|MoUs?)\))?(?:\s(?:of|on|for|about|concerning|covering|regarding|to|über|zur|zum|für|sur|pour|di|per|sulla|de|para|sobre|о|об|по)\s(?!(?:behalf|\d|\p{Lu}))[^,.;:()]{3,110}?(?=\s(?:was|were|has|have|is|with|between|by|at|during|in the presence|which|that|signed|now|ties|binds|links|covers|on(?=\s\d)|in(?=\s\p{Lu})|mit|zwischen|avec|entre|con|tra)(?!\p{L})|[,.;:()]|$))?/u;
/** "Nothing is signed yet". */
const NOTHING = /(?<!\p{L})(?:nothing|none|no(?:t a| single)? \p{L}+|nichts|rien|nada|niente|niets|ничего)\s(?:\p{L}+\s){0,3}$/iu;
export const PLANNED =
  /(?<!\p{L})(?:will(?: soon)?(?: be)?|shall(?: be)?|to be|is to|are to|plans? to|planned to|planning to|intends? to|hopes? to|agreed to|ready to|expected to be|about to be|soon|would(?: be)?|should(?: be)?|may be|could be|yet to be|before|not(?: yet)?(?: been)?|never|soll(?:en)?|wird|werden|sera|seront|sarà|saranno|verrà|será|serán|будет|планируется|готовится)\s(?:\p{L}+\s)?$/iu;
