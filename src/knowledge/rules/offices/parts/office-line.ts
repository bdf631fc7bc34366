// One line of a list of people: an office, a name, both, a row of names, or something else. Reads one line; which lines belong together is
// decided in office-lines.ts.

import type { Mention, ReadSentence, Thing } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { fragment, thingOf } from '../../engine/match.ts';
import { type OfficePhrase, officesOf } from '../../engine/office-phrase.ts';
import { codesIn, OFFICE, one } from '../../engine/tags.ts';
import { electing, isPlural, OFFICE_ALONE, type Section, sectionOf } from './office-section.ts';
import { type Term, termIn } from './office-term.ts';

export type Line =
  | { readonly kind: 'prose' | 'other' }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'office'; readonly phrases: readonly OfficePhrase[] }
  | { readonly kind: 'dates'; readonly term: Term; readonly open: boolean }
  | { readonly kind: 'place'; readonly whereabouts: readonly Mention[] }
  | { readonly kind: 'series'; readonly phrase: OfficePhrase | null; readonly holders: readonly Named[] }
  /** "Members: Ada Example (Oslo), Bo Sample"; without phrases they are members of what they stand under. */
  | { readonly kind: 'row'; readonly phrases: readonly OfficePhrase[]; readonly holders: readonly Named[] }
  /** "Board: Ada Example, Norway (chair); Bo Sample (treasurer)" */
  | { readonly kind: 'board'; readonly entries: readonly (Named & { readonly phrases: readonly OfficePhrase[] })[] }
  | (Named & { readonly kind: 'name' | 'holder' | 'member' })
  /** "Social programme: Ada Example": words that name no office, before a name. */
  | (Named & { readonly kind: 'label'; readonly label: string })
  | (Named & { readonly kind: 'entry'; readonly phrases: readonly OfficePhrase[] });

/** A person in a line, with what stands beside the name. */
export interface Named {
  readonly person: Thing;
  readonly term: Term | null;
  readonly open: boolean;
  readonly whereabouts: readonly Mention[];
}

const LONGEST_LINE = 240;

export function readLine(sentence: ReadSentence, reading: Reading): Line {
  const { text: tagged, offices } = officesOf(sentence);
  const text = flat(tagged);
  const series = seriesOf(sentence, text, offices, reading);
  if (series !== null) return series;
  const holds = HOLDS_THE_OFFICE.exec(text)?.groups;
  const holder = holds === undefined ? null : readName(sentence, holds, reading);
  if (holder !== null) return { kind: 'holder', ...holder };
  const board = boardOf(sentence, text, offices, reading);
  if (board !== null) return board;
  const row = rowOf(sentence, text, offices, reading);
  if (row !== null) return row;
  if (electing(sentence)) {
    const section = sectionOf(sentence, tagged, offices);
    if (section !== null) return { kind: 'section', section };
  }
  if (sentence.text.length > LONGEST_LINE || CLAUSE.test(sentence.text.replace(/\([^()]*\)/gu, ''))) return { kind: 'prose' };
  const section = sectionOf(sentence, tagged, offices);
  if (section !== null) return { kind: 'section', section };
  for (const pattern of ENTRIES) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const phrases = codesIn(`${groups['offices'] ?? ''}`, OFFICE).flatMap((code) => offices[code] ?? []);
    const named = readName(sentence, groups, reading);
    if (named === null) continue;
    return phrases.length > 0 ? { kind: 'entry', ...named, phrases } : { kind: 'name', ...named };
  }
  const labelled = LABELLED.exec(text)?.groups;
  const named = labelled === undefined ? null : readName(sentence, labelled, reading);
  if (named !== null && labelled !== undefined) {
    const label = written(sentence, labelled['label'] ?? '').trim();
    if (MEMBER.test(label)) return { kind: 'member', ...named };
    if (!NO_OFFICE.test(label)) return { kind: 'label', label, ...named };
  }
  if (DATES_ALONE.test(text)) {
    const { term, open } = termIn(sentence, text);
    if (term !== null) return { kind: 'dates', term, open };
  }
  if (OFFICE_ALONE.test(text)) return { kind: 'office', phrases: codesIn(text, OFFICE).flatMap((code) => offices[code] ?? []) };
  if (PLACE_LINE.test(text)) return { kind: 'place', whereabouts: whereaboutsIn(sentence, text) };
  return sentence.segment.kind === 'paragraph' && /[.!?]$/u.test(sentence.text) ? { kind: 'prose' } : { kind: 'other' };
}

/** Dots that lead from one column to the next are a dash, marks before the line fall away. */
function flat(text: string): string {
  return text.replace(/\s?(?:\.{3,}|…+|_{3,}|·{3,})\s?/gu, ' – ').replace(/^[»>*•·◦▪‣–—-]+\s*/u, '');
}

function readName(sentence: ReadSentence, groups: Readonly<Record<string, string | undefined>>, reading: Reading): Named | null {
  const code = codesIn(groups['who'] ?? '')[0];
  const mention = code === undefined ? undefined : sentence.mentions[code];
  const person = mention === undefined || mention.kind === 'org' ? undefined : thingOf(mention, 'person', reading, sentence);
  if (person === undefined) return null;
  const dated = `${groups['when'] ?? ''} ${groups['paren'] ?? ''} ${DATED_REST.exec(groups['rest'] ?? '')?.[0] ?? ''}`;
  const beside = `${groups['mid'] ?? ''} ${groups['paren'] ?? ''} ${groups['rest'] ?? ''}`;
  return { person, ...termIn(sentence, dated.trim(), groups['short']), whereabouts: whereaboutsIn(sentence, beside) };
}

function whereaboutsIn(sentence: ReadSentence, part: string): readonly Mention[] {
  return codesIn(part, 'OLN').flatMap((c) => {
    const m = sentence.mentions[c];
    return m === undefined || (m.kind === 'name' && /\d/u.test(m.text)) ? [] : [m];
  });
}

/** The words behind a stretch of tagged text. */
function written(sentence: ReadSentence, part: string): string {
  return part.replace(/\uE000([A-Z])(\d+)\uE001/gu, (_, letter: string, index: string) => {
    const office = letter === OFFICE ? officesOf(sentence).offices[Number(index)] : undefined;
    return office === undefined ? (sentence.mentions[Number(index)]?.text ?? '') : sentence.text.slice(office.start, office.end);
  });
}

/** A board in one line: its name, and behind a colon people with their offices between semicolons. */
function boardOf(sentence: ReadSentence, text: string, offices: readonly OfficePhrase[], reading: Reading): Line | null {
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

/** An office of several, or "Members", and two names or more behind it, each with what belongs to it. */
function rowOf(sentence: ReadSentence, text: string, offices: readonly OfficePhrase[], reading: Reading): Line | null {
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
function seriesOf(sentence: ReadSentence, text: string, offices: readonly OfficePhrase[], reading: Reading): Line | null {
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
const WHO = `(?<who>${one('PN')})`;
const TITLES = fragment('titles');
const DEGREES =
  '(?:,?\\s\\(?(?:M\\.?D|Ph\\.?\\s?D|MBBS|FRC\\p{L}+|MRC\\p{L}+|MSc|MPH|MN|MSN|BSN|DNP|MBA|BSc|RN|DSc|FAAP|FASCO)\\.?\\)?(?![\\p{L}])){0,5}';
/** A mark, or the dots that lead from the office to the name. */
const SEP = '(?:\\s?(?:[:：–—|=•-]|,|\\.{2,80}|…{1,40})\\s?|\\s\\.\\s)';
const PAREN = '(?<paren>\\s?\\([^()]{1,120}\\))?';
/** A place or a body between the name and the office: "Ada Example, Norway, treasurer". */
const MID = `(?<mid>(?:,\\s(?:${one('LN')}(?:\\sin\\s${one('L')})?|${one('O')})){0,2})`;
const D = one('D');
/** What may follow a name in a line: set off by a mark, or a date. */
const REST = `(?<rest>(?:\\s?[,;:–—|(/-]\\s?|\\s(?=${D}))[^!?]{0,160}?)?\\.?$`;
/** A date right behind the name, or in a parenthesis, with the end of the time where it follows. */
const DATED_REST = new RegExp(
  `^[\\s,;:–—|(/-]{0,6}(?:${one('OLN')}[\\s,;:–—|(/-]{0,4}){0,5}(?:(?:from|since|seit|term|in\\soffice|until|till|bis|ab|depuis|dal|jusqu['’]en)\\s(?:[\\p{L}’']{1,14}\\s){0,5})?${D}(?:\\s?(?:–|-|to|until|till|bis|au?|al|tot)\\s(?:[\\p{L}’']{1,14}\\s){0,5}${D})?|\\([^()]{0,40}${D}(?:[^()]{0,30}${D})?`,
  'iu',
);
/** "Board: ", "Our officers – " */
const BOARD_ROW =
  /^(?:(?:the|our|current|new|der|unser|le|la|il|el)\s){0,2}(?:(?:executive|management|governing)\s)?(?:board(?:\sof\s(?:directors|trustees))?|committee|council|officers|vorstand|präsidium|bureau|conseil d['’]administration|consiglio direttivo|direttivo|junta directiva|directiva|bestuur|правление)(?:\s\(?\d{4}(?:\s?[–-]\s?\d{2,4})?\)?)?\s?[:：–—]\s?/iu;
/** "Members: ", "Directors at Large – " */
const ROW = new RegExp(
  `^(?:(?:other\\s|ordinary\\s|elected\\s|board\\s|committee\\s|further\\s|weitere\\s|altri\\s)?(?:members|mitglieder|beisitzer|beisitzende|membres|consiglieri|vocales|miembros|membri|leden|члены)|${F})\\s?[:：–—]\\s?`,
  'iu',
);
const ROW_NAME = new RegExp(
  `(?:^|[,;]\\s?(?:(?:and|und|et|e|y|и)\\s)?|\\s(?:and|und|et|e|y|en|и|&)\\s)${TITLES}(?<who>${one('P')})`,
  'giu',
);
/** A row of a hundred names. */
const LONGEST_ROW = 3000;
/** "Nursing track: Ada Example" */
const LABELLED = new RegExp(
  `^(?<label>(?=[\\p{L}\\uE000])(?:[^\\uE000.:;!?,|()\\d–—]|${one('NO')}){1,60}?)(?:\\s?[:：]\\s?|\\s[–—|=-]\\s)${TITLES}${WHO}${DEGREES}${PAREN}${REST}`,
  'iu',
);
const MEMBER = /^(?:(?:board|committee|council|elected|ordinary)\s)?(?:member|mitglied|membre|miembro|vocal|membro|lid|член)$/iu;
/** Labels before names that give no office. */
const NO_OFFICE =
  /(?:^|\s)(?:contacts?|kontakt|contatti|contacto|photos?|fotos?|pictures?|bild|image|text|texte|testo|words|author|autor|by|von|interview|tel|phone|email|e-?mail|fax|web|speakers?|lecturers?|talk|lecture|topic|title|titel|theme|winners?|prize|award|preis|prix|premio|venue|place|ort|lieu|date|datum|tags?|source|quelle|see|also|read|media|enquiries|inquiries|redaktion|rédaction|redazione|redaction|translation|moderator|moderation|chairs?|account|konto|registration|information|info|news|born|died|in memoriam|obituary|note|keynote|abstract|poster|session|workshop|posted|published|who|for|für|pour|per|witnesses?|signed|present|guests?|with|mit|avec|con)(?:\s|$)/iu;
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
/** A finite verb: the line is a sentence. */
const CLAUSE =
  /\s(?:is|are|was|were|has|have|had|will|would|can|could|said|says|told|spoke|holds|held|gave|gives|took|takes|led|leads|who|which|that|welcomed|opened|thanked|presented|visited|received|became|works|worked|ist|sind|war|wurde|hat|est|sont|était|è|sono|fue|ha|был|была|является)\s/u;
/** "Prof. Ada Example (Sample University) holds the office at present." */
const HOLDS_THE_OFFICE = new RegExp(
  `^${TITLES}${WHO}${DEGREES}${PAREN},?\\s(?:currently\\s|now\\s)?(?:holds|has\\sheld|took\\sup|assumed|hat|bekleidet)\\s(?:the|this|das)\\s(?:office|post|position|chair|presidency|role|${one('N')})(?<rest>.{0,60})$`,
  'iu',
);

const ENTRIES: readonly RegExp[] = [
  new RegExp(`^(?:[^\\uE000]{0,12})?(?<offices>${F})(?:${SEP}|\\s)${TITLES}${WHO}${DEGREES}${PAREN}${REST}`, 'iu'),
  new RegExp(
    `^${TITLES}${WHO}${DEGREES}${PAREN}${MID}(?:${SEP}|\\s|\\s?\\()(?<offices>${F}(?:(?:\\s?[,;&/]\\s?|\\sand\\s)${F}){0,3})\\)?${REST}`,
    'iu',
  ),
  new RegExp(
    `^[|\\s]*(?:[^\\uE000]{0,12}\\()?(?<when>${D})(?:\\s?[–-]\\s?(?<short>${one('C')}))?\\)?\\s?(?:[:–—|-]\\s?(?:present|today|heute)?\\s?[:–—|-]?\\s?)?(?:[†✝]\\s?)?${TITLES}${WHO}${DEGREES}${PAREN}${REST}`,
    'iu',
  ),
  new RegExp(`^${TITLES}${WHO}${DEGREES}${PAREN}${REST}`, 'iu'),
  new RegExp(
    `^(?:[^\\uE000(]|${one('NE')}){0,30}\\((?<when>${D})(?:\\s?[–-]\\s?(?:present|today))?\\)\\s?[:–-]\\s?${TITLES}${WHO}${DEGREES}${PAREN}${REST}`,
    'iu',
  ),
];

const DATES_ALONE = new RegExp(`^\\(?${D}\\s?(?:[–-]\\s?(?:present|today|heute)?)?\\)?:?$`, 'iu');
const PLACE_LINE = new RegExp(
  `^(?:[\\p{L}.]{1,14}\\s){0,3}${one('OL')}(?:(?:,\\s|\\s[–-]\\s|\\s|,?\\s(?:of|at|in|and)\\s)(?:${one('OLN')}|[\\p{L}]{1,20})){0,8}\\.?$`,
  'iu',
);
