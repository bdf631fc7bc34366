// One line of a list of people: an office, a name, both, a row of names, or something else. Reads one line; which lines belong together is
// decided in office-lines.ts.

import type { ReadSentence } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { officesOf } from '../../engine/office-phrase.ts';
import { codesIn, OFFICE, one } from '../../engine/tags.ts';
import { ENTRIES, REST } from './entry-patterns.ts';
import type { Line } from './line.ts';
import { DEGREES, PAREN, readName, TITLES, WHO, whereaboutsIn, written } from './named-in-line.ts';
import { boardOf, columnsOf, rowOf, seriesOf } from './office-row.ts';
import { electing, OFFICE_ALONE, sectionOf } from './office-section.ts';
import { type TermRead, termIn } from './office-term.ts';
import { isSignedAbove } from './signed-above.ts';

const LONGEST_LINE = 240;

export function readLine(sentence: ReadSentence, reading: Reading): Line {
  const { text: tagged, offices } = officesOf(sentence);
  const text = withMembers(flat(tagged), sentence);
  const series = seriesOf(sentence, text, offices, reading);
  if (series !== null) return series;
  const holds = HOLDS_THE_OFFICE.exec(text)?.groups;
  const holder = holds === undefined ? null : readName(sentence, holds, reading);
  if (holder !== null) {
    const seat = codesIn(holds?.['seat'] ?? '', OFFICE).flatMap((code) => offices[code] ?? []);
    return { kind: 'holder', ...holder, phrases: seat.filter((phrase) => phrase.roles.some((role) => role.top)) };
  }
  const board = boardOf(sentence, text, offices, reading);
  if (board !== null) return board;
  const columns = columnsOf(sentence, text, offices, reading);
  if (columns !== null) return columns;
  const row = rowOf(sentence, text, offices, reading);
  if (row !== null) return row;
  if (electing(sentence)) {
    const section = sectionOf(sentence, tagged, offices);
    if (section !== null) return { kind: 'section', section };
  }
  if (sentence.text.length > LONGEST_LINE || CLAUSE.test(sentence.text.replace(/\([^()]*\)/gu, ''))) return { kind: 'prose' };
  const section = sectionOf(sentence, unbracketed(tagged), offices);
  if (section !== null) return { kind: 'section', section };
  const job = sentence.segment.kind === 'paragraph' ? undefined : NAME_AND_JOB.exec(text)?.groups;
  const worker = job === undefined ? null : readName(sentence, job, reading);
  if (worker !== null && job !== undefined)
    return { kind: 'label', label: jobIn(sentence, job['label'] ?? ''), ...worker, ...jobTerm(sentence, job) };
  for (const [at, pattern] of ENTRIES.entries()) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined || (at > 0 && sentence.segment.kind === 'paragraph' && isTold(groups['rest'] ?? ''))) continue;
    // "Baltic States – Ada Example": a label that may be built as a name is
    if (groups['offices'] === undefined && groups['when'] === undefined && LABEL_OR_NAME.test(`${groups['who']}${groups['rest'] ?? ''}`))
      continue;
    const phrases = codesIn(`${groups['offices'] ?? ''}`, OFFICE).flatMap((code) => offices[code] ?? []);
    const named = readName(sentence, groups, reading);
    if (named === null) continue;
    if (phrases.length > 0 && isSignedAbove(sentence, reading)) return { kind: 'prose' };
    return phrases.length > 0 ? { kind: 'entry', ...named, phrases } : { kind: 'name', ...named };
  }
  const labelled = LABELLED.exec(text)?.groups;
  const named = labelled === undefined ? null : readName(sentence, labelled, reading);
  if (named !== null && labelled !== undefined) {
    const label = written(sentence, labelled['label'] ?? '').trim();
    if (MEMBER.test(label)) return { kind: 'member', ...named };
    if (!NO_OFFICE.test(label) && !BOARD_ALONE.test(label)) return { kind: 'label', label, ...named };
  }
  if (DATES_ALONE.test(text)) {
    const { term, open } = termIn(sentence, text);
    if (term !== null) return { kind: 'dates', term, open };
  }
  if (OFFICE_ALONE.test(text)) return { kind: 'office', phrases: codesIn(text, OFFICE).flatMap((code) => offices[code] ?? []) };
  if (PLACE_LINE.test(text)) return { kind: 'place', whereabouts: whereaboutsIn(sentence, text) };
  return sentence.segment.kind === 'paragraph' && /[.!?]$/u.test(sentence.text) ? { kind: 'prose' } : { kind: 'other' };
}

/** "…, who came in spring, takes over from": words that make a sentence of the line. */
function isTold(rest: string): boolean {
  return (rest.replace(/\([^()]*\)/gu, '').match(/(?<![\p{L}\uE000])\p{Ll}{2,}/gu) ?? []).length >= TOLD;
}

/** A place, a workplace and a title behind a name hold fewer words in small letters. */
const TOLD = 5;

/** "Leden: …": a word for members that its place has lifted to look like a name is a word again. */
function withMembers(text: string, { mentions }: ReadSentence): string {
  return text.replace(OPENING_NAME, (opening, code: string) => {
    const words = mentions[Number(code)]?.text ?? '';
    return MEMBERS_WORD.test(words) ? words : opening;
  });
}

/**
 * Dots that lead from one column to the next are a dash, marks and numbers before the line fall away, and an office in square brackets is a
 * heading, or a label of what stands behind it.
 */
function flat(text: string): string {
  return unbracketed(text)
    .replace(ROW_NUMBER, '')
    .replace(/(?<=\uE001)\s?[†✝](?=[\s,)]|$)/gu, '')
    .replace(/\s?(?:\.{3,}|…+|_{3,}|·{3,})\s?/gu, ' – ')
    .replace(/^(?:[»>*•·◦▪‣–—-]+\s*|\|\s?)/u, '')
    .replace(/\s?\|$/u, '');
}

/** "[Presidents]" → "Presidents", "[Auditor] Ada Example" → "Auditor: Ada Example" */
function unbracketed(text: string): string {
  return text.replace(IN_BRACKETS, (_, office: string, rest: string) => (rest === '' ? office : `${office}: ${rest}`));
}

// ---------------------------------------------------------------- words

const IN_BRACKETS = new RegExp(`^[\\[【〔]\\s?((?:[\\p{L}]{2,12}\\s){0,3}${one(OFFICE)})\\s?[\\]】〕]\\s?(.{0,400})$`, 'u');
/** "1 | Ada Example |": the number of a row. */
const ROW_NUMBER = new RegExp(`^\\|?\\s?${one('C')}\\s?\\|\\s?(?=${one('PN')})`, 'u');

const LABEL_OR_NAME = new RegExp(`^${one('N')}\\s?[:–—-]\\s${TITLES}${one('PN')}`, 'iu');
const OPENING_NAME = /^\uE000N(\d+)\uE001(?=\s?[:：–—])/u;
/** The words of the office without the time that it was taken up. */
function jobIn(sentence: ReadSentence, label: string): string {
  return written(sentence, label)
    .replace(/(?:,?\s\(?(?:since|seit|depuis|dal|desde|sinds)\s[^()]*|\s\([^()]*)\)?$/iu, '')
    .replace(/,\s\p{Lu}[^,]*$/u, '')
    .trim();
}

function jobTerm(sentence: ReadSentence, { label = '', rest = '' }: Readonly<Record<string, string | undefined>>): TermRead {
  const [since, until] = codesIn(label, OFFICE).flatMap((code) => {
    const phrase = officesOf(sentence).offices[code];
    return [phrase?.since, phrase?.until];
  });
  return since ? { term: { from: since, to: until ?? since }, open: !until } : termIn(sentence, rest);
}

const MEMBERS_WORD = /^(?:members|mitglieder|beisitzer|membres|consiglieri|vocales|miembros|membri|membros|leden|члены)$/iu;

const D = one('D');
/** "Nursing track: Ada Example" */
const LABELLED = new RegExp(
  `^(?<label>(?=[\\p{L}\\uE000])(?:[^\\uE000.:;!?,|()\\d–—]|${one('NO')}){1,60}?)(?:\\s?[:：]\\s?|\\s[–—|=-]\\s)${TITLES}${WHO}${DEGREES}${PAREN}${REST}`,
  'iu',
);
/** "Ada Example – Volunteers & Camps Coordinator (since 2019)": words of the trade before the office. */
const NAME_AND_JOB = new RegExp(
  `^${TITLES}${WHO}${DEGREES}(?:\\s?[,:：–—|]\\s?|\\s-\\s)(?<label>(?:(?:[\\p{L}’'-]{2,20}|&|${one('NO')})\\s){1,5}${one(OFFICE)})(?<rest>(?:\\s\\([^()]{1,60}\\)|,\\s${one('L')}|,\\s(?:since|seit|depuis|dal|desde|sinds)\\s${one('D')})?)\\.?$`,
  'iu',
);
const MEMBER = /^(?:(?:board|committee|council|elected|ordinary)\s)?(?:member|mitglied|membre|miembro|vocal|membro|lid|член)$/iu;
/** "The Board: Ada Example": what she sits on, and no office of hers. */
const BOARD_ALONE =
  /^(?:(?:the|our|its|der|die|unser|le|la|il|el|notre|het)\s)?(?:(?:executive|management|governing|new|current)\s)?(?:board(?:\sof\s(?:directors|trustees|governors))?|council|committee|members|officers|team|staff|vorstand|präsidium|bureau|direttivo|junta|directiva|bestuur|правление|совет)$/iu;
/** Labels before names that give no office. */
const NO_OFFICE =
  /(?:^|\s)(?:contacts?|kontakt|contatti|contacto|photos?|fotos?|pictures?|bild|image|text|texte|testo|words|author|autor|by|von|interview|tel|phone|website|webseite|homepage|design|layout|sito|email|e-?mail|fax|web|speakers?|lecturers?|talk|lecture|topic|title|titel|theme|winners?|prize|award|preis|prix|premio|venue|place|ort|lieu|date|datum|tags?|source|quelle|see|also|read|media|enquiries|inquiries|redaktion|rédaction|redazione|redaction|translation|moderator|moderation|chairs?|account|konto|registration|information|info|news|born|died|in memoriam|obituary|note|keynote|abstract|poster|session|workshop|posted|published|who|for|für|pour|per|witnesses?|signed|present|guests?|with|mit|avec|con)(?:\s|$)/iu;
/** A finite verb: the line is a sentence. */
const CLAUSE =
  /\s(?:is|are|was|were|has|have|had|will|would|can|could|said|says|told|spoke|holds|held|gave|gives|took|takes|led|leads|who|which|that|welcomed|opened|thanked|presented|visited|received|became|works|worked|ist|sind|war|wurde|hat|est|sont|était|è|sono|fue|ha|был|была|является)\s/u;
/** "Prof. Ada Example (Sample University) holds the office at present." */
const HOLDS_THE_OFFICE = new RegExp(
  `^${TITLES}${WHO}${DEGREES}${PAREN},?\\s(?:currently\\s|now\\s)?(?:holds|has\\sheld|took\\sup|assumed|hat|bekleidet)\\s(?:(?:the|this|das)\\s(?:office|post|position|chair|presidency|role|${one('N')})|(?<seat>${one(OFFICE)}))(?<rest>.{0,60})$`,
  'iu',
);

const DATES_ALONE = new RegExp(`^\\(?${D}\\s?(?:[–-]\\s?(?:present|today|heute)?)?\\)?:?$`, 'iu');
const PLACE_LINE = new RegExp(
  `^(?:[\\p{L}.]{1,14}\\s){0,3}${one('OL')}(?:(?:,\\s|\\s[–-]\\s|\\s|,?\\s(?:of|at|in|and)\\s)(?:${one('OLN')}|[\\p{L}]{1,20})){0,8}\\.?$`,
  'iu',
);
