// Lines of a page that name holders of offices: boards in lists and blocks, past presidents with their terms.
// Reads layout only: which line gives an office, which a name, which both; what they come to is decided by the rule.

import type { Mention, NamedMention, ReadSentence, Thing } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { fragment, thingOf } from '../../engine/match.ts';
import { isPart, type OfficePhrase, officesOf } from '../../engine/office-phrase.ts';
import { codesIn, OFFICE, one } from '../../engine/tags.ts';

/** First and last date of a time in office, EDTF; alike for a single date. */
export interface Term {
  readonly from: string;
  readonly to: string;
}

/** One person in an office, as lines of the page give it. */
export interface ListedOffice {
  readonly person: Thing;
  readonly phrases: readonly OfficePhrase[];
  /** The line of the name. */
  readonly sentence: ReadSentence;
  readonly section: Section;
  /** Dates in the line or under the heading. */
  readonly term: Term | null;
  /** "2019 – present". */
  readonly open: boolean;
  /** From a list of several holders of one office ("Past Presidents"). */
  readonly shared: boolean;
  /** What stands behind the name: bodies and places. */
  readonly whereabouts: readonly Mention[];
}

export interface Section {
  /** The heading's words; empty outside every section. */
  readonly label: string;
  /** A board or committee of its own, not of the whole body: "Scientific Committee". */
  readonly part: boolean;
  /** The body that the heading names. */
  readonly body: Thing | null;
  /** The office that the heading gives to everyone under it. */
  readonly phrase: OfficePhrase | null;
  readonly term: Term | null;
  /** Names under it with no office are members of the board. */
  readonly board: boolean;
}

/** Every office that the page's lines give, in order. */
export function listedOffices(reading: Reading): readonly ListedOffice[] {
  const out: ListedOffice[] = [];
  let state: State = START;
  for (const [at, sentence] of reading.sentences.entries()) {
    const read = readLine(sentence, reading);
    // outside a list a whole sentence is prose, however short
    const prose = state.section.label === '' && sentence.segment.kind === 'paragraph' && /[.!?]$/u.test(sentence.text);
    const line: Line = prose && read.kind !== 'holder' && read.kind !== 'series' ? { kind: 'prose' } : read;
    const give = (named: Named, phrases: readonly OfficePhrase[], where: ReadSentence): void => {
      const shared = (phrases.length === 0 ? state.section.phrase !== null : phrases.some(isPlural)) || state.section.phrase !== null;
      out.push({ ...named, phrases, sentence: where, section: state.section, shared });
      state = { ...state, office: null, name: null, entry: at };
    };
    switch (line.kind) {
      case 'prose':
        state = { ...state, office: null, name: null, ...(sentence.text.length > 120 ? { section: NO_SECTION, layout: null } : {}) };
        break;
      case 'series': {
        const phrase = line.phrase ?? state.section.phrase ?? state.office?.phrases[0] ?? officeBefore(reading, at);
        if (phrase !== null) for (const holder of line.holders) give(holder, [phrase], sentence);
        break;
      }
      case 'section':
        state = { ...START, section: line.section };
        break;
      case 'entry':
        give(line, line.phrases, sentence);
        break;
      case 'office': {
        const { name, section } = state;
        // once a name stood over its office, others follow
        const goesOn = state.layout === 'name-first' && state.entry !== null && at - state.entry <= 4;
        const bodied = section.label !== '' || goesOn || line.phrases.some((p) => p.body !== null);
        if (state.layout !== 'office-first' && name !== null && at - name.at <= 2 && bodied) {
          state = { ...state, layout: 'name-first' };
          give(name.named, line.phrases, name.sentence);
        } else state = { ...state, office: { phrases: line.phrases, at }, layout: state.layout ?? 'office-first' };
        break;
      }
      case 'name': {
        const { office, section, term } = state;
        if (term !== null && at - term.at <= 2 && section.phrase !== null) {
          give({ ...line, term: term.term, open: term.open }, [section.phrase], sentence);
          state = { ...state, term: null };
          break;
        }
        if (state.layout === null && office === null && section.phrase === null && next(reading, at) === 'office')
          state = { ...state, layout: 'name-first' };
        if (office !== null && at - office.at <= 2 && state.layout !== 'name-first') {
          give(line, office.phrases, sentence);
          // more names may follow under "Vice Presidents", and more terms under "President"
          if (office.phrases.some(isPlural) || line.term !== null) state = { ...state, office: { ...office, at } };
        } else if (
          state.layout !== 'name-first' &&
          section.phrase !== null &&
          (line.term !== null || !section.phrase.roles.some((role) => role.top))
        ) {
          give(line, [section.phrase], sentence);
        } else {
          if (state.layout !== 'name-first' && section.board && (state.members || stands(reading, at))) give(line, [], sentence);
          state = { ...state, name: { named: line, sentence, at } };
        }
        break;
      }
      case 'dates': {
        // "Ada Example" above "1990–1992", or below it
        const { name, section } = state;
        if (name !== null && at - name.at === 1 && section.phrase !== null && state.layout !== 'dates-first') {
          state = { ...state, layout: 'name-first' };
          give({ ...name.named, term: line.term, open: line.open }, [section.phrase], name.sentence);
        } else if (section.phrase !== null) state = { ...state, layout: 'dates-first', term: { ...line, at } };
        break;
      }
      case 'place': {
        const last = out.at(-1);
        if (last !== undefined && state.entry !== null && at - state.entry <= 3)
          out[out.length - 1] = { ...last, whereabouts: [...last.whereabouts, ...line.whereabouts] };
        break;
      }
      case 'holder': {
        const heading = reading.sentences[at - 1];
        const above = heading === undefined ? undefined : readLine(heading, reading);
        if (heading?.segment.kind === 'heading' && above?.kind === 'office') give(line, above.phrases, sentence);
        break;
      }
      case 'other':
        // "Members" below the officers of a board
        if (state.section.board && MEMBERS.test(sentence.text))
          state = { ...state, members: true, layout: 'office-first', office: null, name: null };
        // another heading ends a list of holders
        else if (state.section.phrase !== null && sentence.segment.kind === 'heading' && !/^[†✝(\s]*\d{4}/u.test(sentence.text))
          state = START;
    }
  }
  return out;
}

interface State {
  readonly section: Section;
  /** Whether offices stand above their names or below them. */
  readonly layout: 'office-first' | 'name-first' | 'dates-first' | null;
  /** Dates on a line of their own that wait for a name. */
  readonly term: { readonly term: Term; readonly open: boolean; readonly at: number } | null;
  /** An office on a line of its own that waits for its name. */
  readonly office: { readonly phrases: readonly OfficePhrase[]; readonly at: number } | null;
  /** A name on a line of its own that an office may follow. */
  readonly name: { readonly named: Named; readonly sentence: ReadSentence; readonly at: number } | null;
  /** Below a line that says "Members". */
  readonly members: boolean;
  /** Where the last office was given. */
  readonly entry: number | null;
}

/** What the next line is, places passed over. */
function next(reading: Reading, at: number): Line['kind'] | null {
  for (let ahead = at + 1; ahead <= at + 2; ahead++) {
    const sentence = reading.sentences[ahead];
    if (sentence === undefined) return null;
    const { kind } = readLine(sentence, reading);
    if (kind !== 'place') return kind;
  }
  return null;
}

/** The one office that the sentence before speaks of: "The society has a chair." */
function officeBefore(reading: Reading, at: number): OfficePhrase | null {
  const before = reading.sentences[at - 1];
  const [only, more] = before === undefined ? [] : officesOf(before).offices;
  return more === undefined ? (only ?? null) : null;
}

function isPlural(phrase: OfficePhrase): boolean {
  return phrase.roles.some((role) => role.plural);
}

// ---------------------------------------------------------------- lines

type Line =
  | { readonly kind: 'prose' | 'other' }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'office'; readonly phrases: readonly OfficePhrase[] }
  | { readonly kind: 'dates'; readonly term: Term; readonly open: boolean }
  | { readonly kind: 'place'; readonly whereabouts: readonly Mention[] }
  | { readonly kind: 'series'; readonly phrase: OfficePhrase | null; readonly holders: readonly Named[] }
  | (Named & { readonly kind: 'name' | 'holder' })
  | (Named & { readonly kind: 'entry'; readonly phrases: readonly OfficePhrase[] });

interface Named {
  readonly person: Thing;
  readonly term: Term | null;
  readonly open: boolean;
  readonly whereabouts: readonly Mention[];
}

const LONGEST_LINE = 240;

function readLine(sentence: ReadSentence, reading: Reading): Line {
  const { text, offices } = officesOf(sentence);
  const series = seriesOf(sentence, text, offices, reading);
  if (series !== null) return series;
  const holds = HOLDS_THE_OFFICE.exec(text)?.groups;
  const holder = holds === undefined ? null : readName(sentence, holds, reading);
  if (holder !== null) return { kind: 'holder', ...holder };
  if (sentence.text.length > LONGEST_LINE || CLAUSE.test(sentence.text.replace(/\([^()]*\)/gu, ''))) return { kind: 'prose' };
  const section = sectionOf(sentence, text, offices);
  if (section !== null) return { kind: 'section', section };
  for (const pattern of ENTRIES) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const phrases = codesIn(`${groups['offices'] ?? ''}`, OFFICE).flatMap((code) => offices[code] ?? []);
    const named = readName(sentence, groups, reading);
    if (named === null) continue;
    return phrases.length > 0 ? { kind: 'entry', ...named, phrases } : { kind: 'name', ...named };
  }
  const dates = DATES_ALONE.test(text) ? sentence.mentions.find((m) => m.kind === 'date') : undefined;
  if (dates?.kind === 'date' && dates.date.yearStated)
    return { kind: 'dates', term: { from: dates.date.from, to: dates.date.to }, open: OPEN_TERM.test(sentence.text) };
  const alone = OFFICE_ALONE.exec(text);
  if (alone !== null) return { kind: 'office', phrases: codesIn(text, OFFICE).flatMap((code) => offices[code] ?? []) };
  if (PLACE_LINE.test(text)) return { kind: 'place', whereabouts: whereaboutsIn(sentence, text) };
  return sentence.segment.kind === 'paragraph' && /[.!?]$/u.test(sentence.text) ? { kind: 'prose' } : { kind: 'other' };
}

function readName(sentence: ReadSentence, groups: Readonly<Record<string, string | undefined>>, reading: Reading): Named | null {
  const code = codesIn(groups['who'] ?? '')[0];
  const mention = code === undefined ? undefined : sentence.mentions[code];
  const person = mention === undefined || mention.kind === 'org' ? undefined : thingOf(mention, 'person', reading, sentence);
  if (person === undefined) return null;
  const rest = `${groups['paren'] ?? ''} ${groups['rest'] ?? ''}`;
  const dated = `${groups['when'] ?? ''}${groups['paren'] ?? ''}${DATED_REST.exec(groups['rest'] ?? '')?.[0] ?? ''}`;
  const [date] = codesIn(dated, 'D').flatMap((c) => {
    const m = sentence.mentions[c];
    return m?.kind === 'date' && m.date.yearStated ? [m.date] : [];
  });
  // "2004 – 7"
  const short = sentence.mentions[codesIn(groups['short'] ?? '', 'C')[0] ?? -1];
  const end =
    short?.kind === 'count' && date !== undefined && /^\d{4}$/u.test(date.from)
      ? date.from.slice(0, -short.text.length) + short.text
      : null;
  const term =
    date === undefined ? null : end !== null && end > date.from ? { from: date.from, to: end } : { from: date.from, to: date.to };
  return { person, term, open: OPEN_TERM.test(sentence.text), whereabouts: whereaboutsIn(sentence, rest) };
}

function whereaboutsIn(sentence: ReadSentence, part: string): readonly Mention[] {
  return codesIn(part, 'OLN').flatMap((c) => {
    const m = sentence.mentions[c];
    return m === undefined || (m.kind === 'name' && /\d/u.test(m.text)) ? [] : [m];
  });
}

function sectionOf(sentence: ReadSentence, text: string, offices: readonly OfficePhrase[]): Section | null {
  const table = tableHead(sentence, text, offices);
  if (table !== null) return table;
  if (OFFICE_ALONE.test(text) && !offices.some(isPlural)) return null;
  const heading = sentence.segment.kind === 'heading' || /[:：]$/u.test(sentence.text);
  if (!heading || sentence.text.length > 110) return null;
  const only = codesIn(text, OFFICE);
  const phrase = only.length === 1 ? (offices[only[0] ?? 0] ?? null) : null;
  const plural = phrase?.roles.some((r) => r.plural && !/member/iu.test(r.office)) === true;
  const board = BOARD_HEADING.test(sentence.text);
  if (!(board || (plural && phrase !== null && ROLE_HEADING.test(text)))) return null;
  const named = sentence.mentions.find((m): m is NamedMention => m.kind === 'org' && !m.pronoun && !GENERIC_BOARD.test(m.text));
  const dates = sentence.mentions.flatMap((m) => (m.kind === 'date' && m.date.yearStated ? [m.date] : []));
  return {
    label: sentence.text.replace(/[:：]$/u, ''),
    part:
      !OWN_BOARD.test(sentence.text) &&
      (PART_HEADING.test(sentence.text) || (named !== undefined && isPart(named.text) && !OWN_BOARD.test(named.text))),
    body: named === undefined ? (phrase?.body?.thing ?? null) : named.thing,
    phrase: plural && phrase !== null ? { ...phrase, since: null, until: null, at: null } : null,
    term: dates[0] ?? null,
    board,
  };
}

/** "| Years | President |": the head of a table gives the office of those below. */
function tableHead(sentence: ReadSentence, text: string, offices: readonly OfficePhrase[]): Section | null {
  const [phrase, more] = codesIn(text, OFFICE).flatMap((code) => offices[code] ?? []);
  if (!/\|.*\|/u.test(text) || phrase === undefined || more !== undefined || new RegExp(one('PD'), 'u').test(text)) return null;
  return {
    ...NO_SECTION,
    label: sentence.text,
    body: phrase.body?.thing ?? null,
    phrase: { ...phrase, roles: phrase.roles.map((role) => ({ ...role, plural: true })) },
  };
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

/** Is the line's neighbour a name too, so that the names stand in a list of their own? */
function stands(reading: Reading, at: number): boolean {
  return [at - 1, at + 1].some((n) => {
    const sentence = reading.sentences[n];
    return sentence !== undefined && readLine(sentence, reading).kind === 'name';
  });
}

const NO_SECTION: Section = { label: '', part: false, body: null, phrase: null, term: null, board: false };

// ---------------------------------------------------------------- words

const F = one(OFFICE);
const WHO = `(?<who>${one('PN')})`;
const TITLES = fragment('titles');
const DEGREES = '(?:,?\\s\\(?(?:M\\.?D|Ph\\.?\\s?D|MBBS|FRC\\p{L}+|MRC\\p{L}+|MSc|MPH|RN|DSc|FAAP|FASCO)\\.?\\)?(?![\\p{L}])){0,5}';
/** A mark, or the dots that lead from the office to the name. */
const SEP = '(?:\\s?(?:[:：–—|=•-]|,|\\.{2,80}|…{1,40})\\s?|\\s\\.\\s)';
const PAREN = '(?<paren>\\s?\\([^()]{1,120}\\))?';
const D = one('D');
/** What may follow a name in a line: set off by a mark, or a date. */
const REST = `(?<rest>(?:\\s?[,;:–—|(/-]\\s?|\\s(?=${D}))[^!?]{0,160}?)?\\.?$`;
/** A date right behind the name, or in a parenthesis. */
const DATED_REST = new RegExp(
  `^[\\s,;:–—|(/-]{0,6}(?:${one('OLN')}[\\s,;:–—|(/-]{0,4}){0,5}(?:from\\s|since\\s|seit\\s|term\\s|in\\soffice\\s)?${D}|\\([^()]{0,30}${D}`,
  'iu',
);
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
    `^${TITLES}${WHO}${DEGREES}${PAREN}(?:${SEP}|\\s|\\s?\\()(?<offices>${F}(?:(?:\\s?[,;&/]\\s?|\\sand\\s)${F}){0,3})\\)?${REST}`,
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
const OFFICE_ALONE = new RegExp(
  `^(?:(?:message|letter|welcome|greetings|words|a word|foreword)\\sfrom\\s|by\\s)?${F}\\s?[:：,]?(?:\\s\\S{1,40}@\\S{3,60})?$`,
  'iu',
);
const ROLE_HEADING = new RegExp(`^(?:(?:[\\p{L}]{2,12}|${one('N')})\\s){0,4}${F}`, 'iu');
const PLACE_LINE = new RegExp(
  `^(?:[\\p{L}.]{1,14}\\s){0,3}${one('OL')}(?:(?:,\\s|\\s[–-]\\s|\\s|,?\\s(?:of|at|in|and)\\s)(?:${one('OLN')}|[\\p{L}]{1,20})){0,8}\\.?$`,
  'iu',
);
const OPEN_TERM = /\d{4}\s?(?:–|—|-|to|bis|until|till)\s?(?:present|today|now|date|heute|current|ongoing|\)|$)|since\s(?:\p{L}+\s)?\d{4}/iu;

const BOARD_HEADING =
  /(?:^|[\s(])(?:board|office[\s-]bearers|team|staff|people|(?:executive|management|steering|scientific|organi[sz]ing|advisory|standing|governing|local)\s(?:committee|council|team)|committees?|officers|council|leadership|presidium|secretariat|vorstand|präsidium|beirat|geschäftsstelle|ausschuss|conseil d['’]administration|bureau|comité|consiglio direttivo|direttivo|comitato|junta directiva|consejo|directiva|bestuur|правлени[ея]|совет|оргкомитет|комитет)(?:$|[\s,.:(–-])/iu;
/** The body's own governing board, whatever it is called. */
const OWN_BOARD =
  /(?:^|\s)(?:(?:executive|management|governing)\s(?:board|committee|council|team)|board(?:\s(?:of\s(?:directors|trustees|governors|management)|members?|\d{4}.*))?$|board\s(?:of\sdirectors|members)|officers|office[\s-]bearers|(?:our\s|the\s)?(?:team|staff|people)$|leadership|vorstand|präsidium|conseil d['’]administration|bureau|consiglio direttivo|junta directiva|bestuur|правлени[ея])/iu;
const PART_HEADING = /(?:committee|group|council|beirat|ausschuss|comité|comitato|комитет|party|team|section|department)/iu;
const GENERIC_BOARD =
  /^(?:the\s)?(?:(?:executive|management|governing|scientific|advisory|organi[sz]ing|local|steering)\s){0,2}(?:board|committee|council|team|secretariat|office)(?:\s(?:of\s(?:directors|trustees|governors|management)|members))?$|^правлени[ея](?:\s(?:общества|ассоциации|фонда))?$/iu;
const MEMBERS =
  /^(?:(?:other|ordinary|board|committee|elected|executive)\s)?(?:members|mitglieder|beisitzer|membres|consiglieri|vocales|члены)\s?:?$/iu;
const START: State = { section: NO_SECTION, layout: null, office: null, name: null, term: null, members: false, entry: null };
