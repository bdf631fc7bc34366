// The ways in which one line gives a name, with an office or a time in office beside it.

import { OFFICE, one } from '../../engine/tags.ts';
import { DEGREES, PAREN, TITLES, WHO } from './named-in-line.ts';

const F = one(OFFICE);
const D = one('D');
/** A mark, or the dots that lead from the office to the name. */
const SEP = '(?:\\s?(?:[:：–—|=•-]|,|\\.{2,80}|…{1,40})\\s?|\\s\\.\\s)';
/** A place or a body between the name and the office: "Ada Example, Norway, treasurer". */
const MID = `(?<mid>(?:,\\s(?:${one('LN')}(?:\\sin\\s${one('L')})?|${one('O')})){0,2})`;
/** What may follow a name in a line: set off by a mark, or a date. */
export const REST = `(?<rest>(?:\\s?[,;:–—|(/-]\\s?|\\s(?=${D}))[^!?]{0,160}?)?\\.?$`;
export const ENTRIES: readonly RegExp[] = [
  new RegExp(`^(?:[^\\uE000]{0,12}|${one('N')}\\s)?(?<offices>${F})(?:${SEP}|\\s)${TITLES}${WHO}${DEGREES}${PAREN}${REST}`, 'iu'),
  new RegExp(
    `^${TITLES}${WHO}${DEGREES}${PAREN}${MID}(?:${SEP}|\\s|\\s?\\()(?<offices>${F}(?:(?:\\s?[,;&/]\\s?|\\sand\\s)${F}){0,3})\\)?${REST}`,
    'iu',
  ),
  new RegExp(
    `^[|\\s]*(?:[^\\uE000]{0,12}\\()?(?<when>(?:(?:since|from|seit|ab|depuis|dal|desde|sinds|с)\\s)?${D})(?:\\s?[–-]\\s?(?<short>${one('C')}))?\\)?\\s?(?:[:–—|-]\\s?(?:present|today|heute)?\\s?[:–—|-]?\\s?)?(?:[†✝]\\s?)?${TITLES}${WHO}${DEGREES}${PAREN}${REST}`,
    'iu',
  ),
  new RegExp(`^${TITLES}${WHO}${DEGREES}${PAREN}${REST}`, 'iu'),
  new RegExp(
    `^(?:[^\\uE000(]|${one('NE')}){0,30}\\((?<when>${D})(?:\\s?[–-]\\s?(?:present|today))?\\)\\s?[:–-]\\s?${TITLES}${WHO}${DEGREES}${PAREN}${REST}`,
    'iu',
  ),
];
