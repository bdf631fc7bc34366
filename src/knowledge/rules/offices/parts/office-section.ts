// Headings over lists of people: which board, part or office a heading gives to those below it. Reads one line; knows nothing of what follows.

import type { NamedMention, ReadSentence, Thing } from '../../../mentions/mention.ts';
import { isPart } from '../../engine/office-part.ts';
import type { OfficePhrase } from '../../engine/office-phrase.ts';
import { codesIn, OFFICE, one } from '../../engine/tags.ts';
import { boardTerm } from './board-term.ts';
import type { Term } from './office-term.ts';

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
  /** It says that those below were elected. */
  readonly elected: boolean;
  /** When they were, where it tells. */
  readonly chosen: string | null;
}

export const NO_SECTION: Section = {
  label: '',
  part: false,
  body: null,
  phrase: null,
  term: null,
  board: false,
  elected: false,
  chosen: null,
};

/** The section that a heading opens; null for any other line. */
export function sectionOf(sentence: ReadSentence, text: string, offices: readonly OfficePhrase[]): Section | null {
  const table = tableHead(sentence, text, offices);
  if (table !== null) return table;
  if (OFFICE_ALONE.test(text) && !offices.some(isPlural)) return null;
  const heading = sentence.segment.kind === 'heading' || /[:：]$|^[[【〔][^[\]]+[\]】〕]$/u.test(sentence.text);
  if (
    !heading ||
    sentence.text.length > (electing(sentence) ? LONGEST_LEAD : LONGEST_HEADING) ||
    MENU.test(sentence.text) ||
    new RegExp(one('P'), 'u').test(text)
  )
    return null;
  const only = codesIn(text, OFFICE);
  const phrase = only.length === 1 ? (offices[only[0] ?? 0] ?? null) : null;
  const plural = phrase?.roles.some((r) => r.plural && !/member/iu.test(r.office)) === true;
  const board = BOARD_HEADING.test(sentence.text.replace(/\bon board\b/giu, '')) || electing(sentence);
  if (!(board || (plural && phrase !== null && ROLE_HEADING.test(text)))) return null;
  const named = sentence.mentions.find((m): m is NamedMention => m.kind === 'org' && !m.pronoun && !GENERIC_BOARD.test(m.text));
  return {
    label: sentence.text.replace(/[:：]$/u, ''),
    part:
      !OWN_BOARD.test(sentence.text) &&
      (PART_HEADING.test(sentence.text) || (named !== undefined && isPart(named.text) && !OWN_BOARD.test(named.text))),
    body: named === undefined ? (phrase?.body?.thing ?? null) : named.thing,
    phrase: plural && phrase !== null ? { ...phrase, since: null, until: null, at: null } : null,
    ...boardTerm(sentence, text),
    board,
    elected: electing(sentence),
  };
}

/** "The following were elected for 2020 and 2021:": the list below is of a new board. */
export function electing(sentence: ReadSentence): boolean {
  return (sentence.segment.kind === 'heading' || /[:：]$/u.test(sentence.text)) && ELECTED.test(sentence.text);
}

/** The name of the board or committee itself: "Executive Council, term 2018–2020" → "Executive Council". */
export function boardName(section: Section): string {
  return section.label
    .replace(PATH, '')
    .replace(
      /\s?[,(|–—-]?\s?\(?(?:(?:term|period|mandate|elected|gewählt|amtszeit|mandat|mandato|as\sof|stand)\s.*|\p{L}*\s?\d{4}.*)$/iu,
      '',
    )
    .replace(/^(?:the|our|der|die|das|unser|le|la|les|il|el|notre|het|de)\s/iu, '')
    .replace(/\s?[,(:|–—-]+\s?$/u, '')
    .trim();
}

/** "Example Society / Committees / Clay": the way to a page, whose last step names it. */
const PATH = /^.*\s[/»›>]\s(?=\S)/u;

/** The role of whoever is listed in the section with no office of their own; null where the heading names no board. */
export function memberRole(section: Section): string | null {
  if (!section.board) return null;
  const name = boardName(section);
  if (/^(?:vorstand|präsidium|beirat|kuratorium|stiftungsrat|aufsichtsrat)$/iu.test(name)) return `${name}smitglied`;
  if (ELECTED.test(section.label)) return null;
  if (section.part || /(?:council|committee|group)$/iu.test(name)) return `${name} member`;
  return STAFF.test(name) || ELECTED.test(section.label) ? null : 'board member';
}

export function isPlural(phrase: OfficePhrase): boolean {
  return phrase.roles.some((role) => role.plural);
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

// ---------------------------------------------------------------- words

const ELECTED =
  /(?:(?:were|was|are|have been|has been) (?:(?:unanimously|duly|newly) )?(?:re-?)?(?:elected|appointed|chosen|returned|voted in|confirmed|installed)|(?:elected|appointed|chose|voted in|installed) (?:the following|as follows|(?:a|its|their|our|the) (?:new )?(?:board|council|committee|officers|office[\s-]bearers|executive|leadership))|(?:the following|these)(?: \p{L}+){1,5} (?:elected|appointed|chosen)|elect(?:s|ion of) (?:the |a |its )?(?:new )?(?:board|council|officers|office[\s-]bearers)|bestellten?|wählten?|gewählt(?: wurden)?|setzt sich (?:wie folgt|künftig|nun|jetzt)|(?:a|ont) (?:(?:ré)?élu|désigné|renouvelé)|(?:ont été|a été|sont) élue?s?|(?:ha|hanno) (?:eletto|nominato|rinnovato)|(?:sono stati|è stato) eletti?|eligi(?:ó|eron)|ha elegido|nombró|renov(?:ó|a)|fueron elegidos|(?:heeft|hebben|werden|zijn) (?:[^:]{0,120} )?(?:gekozen|benoemd)|kozen|koos|были избраны|избран[ыо]?|избрал[иоа]?)(?![\p{L}])/iu;
/** A row of links: "Home Committees Programme Registration". */
const MENU =
  /(?:home|start|login|search|contact|registration|abstracts|venue|sponsors|fees|news)\b.*\b(?:contact|registration|abstracts|venue|sponsors|fees|news|programme|login|search)\b/iu;
/** A sentence that leads to a list of those elected. */
const LONGEST_LEAD = 400;
/** Longer ones are sentences. */
const LONGEST_HEADING = 110;

const F = one(OFFICE);
/** An office and nothing else. */
export const OFFICE_ALONE = new RegExp(
  `^(?:(?:message|letter|welcome|greetings|words|a word|foreword)\\sfrom\\s|by\\s)?${F}(?:\\s\\([^()\\uE000]{1,40}\\))?\\s?[:：,]?(?:\\s\\S{1,40}@\\S{3,60})?$`,
  'iu',
);
const ROLE_HEADING = new RegExp(`^(?:(?:[\\p{L}]{2,12}|${one('N')})\\s){0,4}${F}`, 'iu');
const BOARD_HEADING =
  /(?:^|[\s(])(?:board|office[\s-]bearers|team|staff|people|(?:executive|management|steering|scientific|organi[sz]ing|advisory|standing|governing|local|coordinating|core|working|study|task|interest|nominations?|ethics|education|training|finance|awards?|young|junior)\s(?:committee|council|team|group|force|party)|task\s?forces?|sub-?committees?|committees?|officers|council|leadership|presidium|secretariat|vorstand|präsidium|beirat|geschäftsstelle|geschäftsführung|kuratorium|stiftungsrat|aufsichtsrat|ausschuss|\p{L}*kommission|arbeitsgruppen?|\p{L}+ausschuss|commissions?|groupes? de travail|commissione|gruppi? di lavoro|comisi(?:ón|ones)|grupos? de trabajo|commissies?|werkgroep(?:en)?|рабоч\p{L}+ групп\p{L}|комисси[яи]|conseil d['’]administration|bureau|comité|consiglio direttivo|direttivo|comitato|junta directiva|consejo|directiva|bestuur|правлени[ея]|президиум|совет|оргкомитет|комитет)(?:$|[\s,.:(–-])/iu;
/** The body's own governing board, whatever it is called. */
export const OWN_BOARD =
  /(?:^|\s)(?:(?:executive|management|governing)\s(?:board|committee|council|team)|(?:steering|core|coordinating)\sgroup|board(?:\s(?:of\s(?:directors|trustees|governors|management)|members?|\d{4}.*))?$|board\s(?:of\sdirectors|members)|officers|office[\s-]bearers|(?:our\s|the\s)?(?:team|staff|people)$|leadership|vorstand|präsidium|conseil d['’]administration|bureau|consiglio direttivo|junta directiva|bestuur|правлени[ея]|президиум)|^(?:the\s)?(?:national\s|general\s)?council(?:\s(?:members|\d).*|,.*)?$/iu;
const PART_HEADING =
  /(?:committee|group|kommission|commission|comisi|commissie|task\s?force|gruppe|groupe|gruppo|grupo|werkgroep|групп|комисси|council|beirat|ausschuss|comité|comitato|комитет|совет|party|section|department)/iu;
const GENERIC_BOARD =
  /^(?:the\s)?(?:(?:executive|management|governing|scientific|advisory|organi[sz]ing|local|steering|programme?|abstract|nominat\p{L}+|finance|education|standing)\s){0,2}(?:board|committee|council|team|group|secretariat|office)(?:\s(?:of\s(?:directors|trustees|governors|management)|members))?$|^правлени[ея](?:\s(?:общества|ассоциации|фонда))?$/iu;
/** Headings over people who work for the body: to stand there is no office. */
const STAFF = /(?:team|staff|people|secretariat|geschäftsstelle|geschäftsführung|committees)$/iu;
