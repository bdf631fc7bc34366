// When a board sits, as the heading, the lead or a line beside its list tells once for all of its members: a term, or the day of its election.
// Reads one sentence; which people it covers is decided by those who ask.

import type { ReadSentence } from '../../../mentions/mention.ts';
import { codesIn } from '../../engine/tags.ts';
import { type Term, termIn } from './office-term.ts';

export interface BoardTerm {
  readonly term: Term | null;
  /** The day, month or year of the election, where the words tell one; EDTF. */
  readonly chosen: string | null;
}

export const NO_BOARD_TERM: BoardTerm = { term: null, chosen: null };

/** The term in a heading or lead over a list: years from one to another before all, else an end, else the day on which the board was elected. */
export function boardTerm(sentence: ReadSentence, text: string): BoardTerm {
  const dates = codesIn(text, 'D').flatMap((code) => {
    const m = sentence.mentions[code];
    return m?.kind === 'date' && m.date.yearStated ? [m] : [];
  });
  const years = dates.find(({ date, end }) => isYears(date.from, date.to) && !OTHER_YEARS.test(sentence.text.slice(end)));
  if (years !== undefined) return { term: { from: years.date.from, to: years.date.to }, chosen: null };
  // "as of March 2021" says when the list was made
  if (AS_OF.test(sentence.text)) return NO_BOARD_TERM;
  const day = dates.find(({ start }) => CHOSEN_BEFORE.test(sentence.text.slice(0, start)));
  const { term } = termIn(sentence, text);
  const ends = term !== null && (term.from === null || isYears(term.from, term.to)) ? term : null;
  if (ends !== null) return { term: ends, chosen: ends.from === null && day !== undefined ? day.date.from : null };
  return { term: day === undefined ? term : null, chosen: day?.date.from ?? null };
}

/** "Term of office: 2022–2025", "The board was elected on 3 May 2022": a line that tells it of the list beside it; null for any other line. */
export function boardTermLine(sentence: ReadSentence, text: string): BoardTerm | null {
  if (sentence.text.length > LONGEST_LINE || ![TERM_LINE, BOARD_WAS_CHOSEN, CHOSEN_FIRST].some((words) => words.test(sentence.text)))
    return null;
  const told = boardTerm(sentence, text);
  return told.term === null && told.chosen === null ? null : told;
}

/** "The assembly elected a new board for 2021–2023", "wurde der Vorstand neu gewählt": what follows in the text tells of that board. */
export function tellsOfElection(text: string): boolean {
  return ELECTS_BOARD.test(text) || BOARD_ELECTED.test(text);
}

/** "The officers for 2021–2023", "Board 2021–2023": the years of those whom the text goes on to name, and where they stand in it. */
export function boardSits(sentence: ReadSentence): { readonly term: Term; readonly end: number } | null {
  for (const m of sentence.mentions) {
    if (m.kind !== 'date' || !m.date.yearStated || !isYears(m.date.from, m.date.to)) continue;
    if (BOARD_FOR.test(sentence.text.slice(0, m.start)) && !OTHER_YEARS.test(sentence.text.slice(m.end)))
      return { term: { from: m.date.from, to: m.date.to }, end: m.end };
  }
  return null;
}

/** Does the line say of somebody that they were in the office before, and go on? Then a new term is not their beginning. */
export function isReElected(text: string): boolean {
  return RE_ELECTED.test(text);
}

/** From one year to a later one. */
function isYears(from: string, to: string): boolean {
  return from.slice(0, 4) < to.slice(0, 4);
}

/** A line about the term, and no paragraph. */
const LONGEST_LINE = 200;

const BODY =
  '(?:board|council|committee|officers|office[\\s-]bearers|executive|vorstand|präsidium|bureau|conseil|comité|consiglio|direttivo|comitato|junta|directiva|consejo|bestuur|правлени\\p{L}|совет)';
const CHOSEN =
  '(?:(?:re-?)?elected|appointed|chosen|voted\\sin|(?:wieder|neu)?gewählt|bestellt|(?:ré)?élue?s?|nommée?s?|(?:ri)?elett[oaie]|nominat[oaie]|renouvelée?s?|renewed|installed|rinnovat[oaie]|renovad[oa]s?|vernieuwd|(?:re)?elegid[oa]s?|gekozen|benoemd|избран\\p{L}*|took\\soffice|in\\soffice|im\\samt|en\\sfonctions?|en\\sexercice|in\\scarica|en\\sfunciones|in\\sfunctie)';
/** "elected at the assembly in Bonn on", "élu le": the day behind these is that of the election. */
const CHOSEN_BEFORE = new RegExp(`(?<![\\p{L}])${CHOSEN}(?![\\p{L}])(?:[^.;:()]{0,80}?\\s|\\s)?(?:[(,]\\s?)?$`, 'iu');
/** "Elected by the members on 3 May 2022" */
const CHOSEN_FIRST = new RegExp(`^\\(?(?:was\\s|were\\s|has\\sbeen\\s)?${CHOSEN}(?![\\p{L}])`, 'iu');
const BOARD_WAS_CHOSEN = new RegExp(`(?<![\\p{L}])${BODY}(?![\\p{L}])[^.;:]{0,80}?\\s${CHOSEN}(?![\\p{L}])`, 'iu');
const ELECTS =
  '(?:(?:re-?)?elect(?:ed|s)|appointed|chose|voted\\sin|renewed|wählte[n]?|bestellte|(?:a|ont)\\s(?:(?:ré)?élu|renouvelé|désigné)|(?:ha|hanno)\\s(?:eletto|rinnovato|nominato)|eligi(?:ó|eron)|(?:ha|han)\\s(?:elegido|renovado)|renovó|koos|kozen|избрал[иоа]?)';
const ELECTS_BOARD = new RegExp(`(?<![\\p{L}])${ELECTS}\\s[^.;:]{0,60}?(?<![\\p{L}])${BODY}(?![\\p{L}])`, 'iu');
const BOARD_ELECTED = new RegExp(
  `(?<![\\p{L}])(?:(?:new|neue[rn]?|nouve(?:au|l)|nuov[oa]|nuev[oa]|nieuwe?|нов\\p{L}{2})\\s(?:[\\p{L}-]+\\s){0,2}${BODY}[^.;:]{0,80}?\\s${CHOSEN}|${BODY}(?![\\p{L}])[^.;:]{0,80}?\\s(?:was|were|wurden?|(?:a|ont)\\sété|è\\sstat[oa]|fue|ha\\ssido|werd|is|был\\p{L}?)\\s[^.;:]{0,60}?${CHOSEN}|(?:wurden?|werd|is)\\s[^.;:]{0,40}?${BODY}(?![\\p{L}])[^.;:]{0,80}?\\s${CHOSEN})(?![\\p{L}])`,
  'iu',
);
/** Words alone that lead from a board to its years. */
const BOARD_FOR = new RegExp(
  `(?<![\\p{L}])${BODY}(?:\\s(?:of\\s(?:directors|trustees|governors|management)|members|bearers|d['’]administration|direttivo|directiva))?(?:[\\s,(–-]+(?:for|in|of|the|its|terms?|period|years?|mandate|office|new|two-year|three-year|für|die|der|amtszeit|funktionsperiode|wahlperiode|periode|jahre|pour|la|le|les|période|mandat|années|per|il|triennio|biennio|periodo|para|el|período|bienio|trienio|gestión|voor|de|на|годы))*[\\s,(:–-]+$`,
  'iu',
);
const TERM_LINE =
  /^\(?(?:(?:current|present|our|the|aktuelle|laufende|actuel|en cours|attuale|actual|huidige)\s)?(?:term(?:s)?(?:\sof\s(?:office|the\s(?:board|council|committee)))?|period(?:\sof\soffice)?|mandate|tenure|in\soffice|amtszeit|amtsperiode|funktionsperiode|wahlperiode|legislaturperiode|mandat|exercice|mandato|periodo|período|triennio|biennio|quadriennio|trienio|bienio|legislatura|zittingsperiode|zittingstermijn|termijn|срок\sполномочий)(?![\p{L}])/iu;
/** "2015–2020 award", "2021-2022 season": years of something else. */
const OTHER_YEARS =
  /^\s(?:awards?|prizes?|season|budget|report|strategy|strategic|plan|programme?|winners?|preis|prix|premio)(?![\p{L}])/iu;
const AS_OF =
  /(?<![\p{L}])(?:as\s(?:of|at)|stand|status|updated?|last\supdate|à\sjour|aggiornat[oa]|actualizad[oa]|по\sсостоянию)(?![\p{L}])/iu;
const RE_ELECTED =
  /(?<![\p{L}])(?:re-?(?:elected|appointed)|confirmed|continues?|remains?|stays?(?:\son)?|again|second\sterm|third\sterm|wieder(?:um)?\s?gewählt|wiedergewählt|bestätigt|bleibt|erneut|réélue?s?|reconduit[es]*|reste|rielett[oaie]|confermat[oaie]|resta|reelegid[oa]s?|ratificad[oa]s?|confirmad[oa]s?|continúa|sigue|herkozen|herbenoemd|blijft|переизбран\p{L}*|остаётся|остается|вновь)(?![\p{L}])/iu;
