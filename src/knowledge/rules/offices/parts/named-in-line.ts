// A name in a line of a list with what stands beside it: titles, degrees, a time in office, a place or a workplace.

import type { Mention, ReadSentence } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { fragment, thingOf } from '../../engine/match.ts';
import { officesOf } from '../../engine/office-phrase.ts';
import { codesIn, OFFICE, one } from '../../engine/tags.ts';
import type { Named } from './line.ts';
import { termIn } from './office-term.ts';

export function readName(sentence: ReadSentence, groups: Readonly<Record<string, string | undefined>>, reading: Reading): Named | null {
  const code = codesIn(groups['who'] ?? '')[0];
  const mention = code === undefined ? undefined : sentence.mentions[code];
  const person = mention === undefined || mention.kind === 'org' ? undefined : thingOf(mention, 'person', reading, sentence);
  if (person === undefined) return null;
  const dated = `${groups['when'] ?? ''} ${groups['paren'] ?? ''} ${DATED_REST.exec(groups['rest'] ?? '')?.[0] ?? ''}`;
  const beside = `${groups['mid'] ?? ''} ${groups['paren'] ?? ''} ${groups['rest'] ?? ''}`;
  return { person, ...termIn(sentence, dated.trim(), groups['short']), whereabouts: whereaboutsIn(sentence, beside) };
}

export function whereaboutsIn(sentence: ReadSentence, part: string): readonly Mention[] {
  return codesIn(part, 'OLN').flatMap((c) => {
    const m = sentence.mentions[c];
    return m === undefined || (m.kind === 'name' && /\d/u.test(m.text)) ? [] : [m];
  });
}

/** The words behind a stretch of tagged text. */
export function written(sentence: ReadSentence, part: string): string {
  return part.replace(/\uE000([A-Z])(\d+)\uE001/gu, (_, letter: string, index: string) => {
    const office = letter === OFFICE ? officesOf(sentence).offices[Number(index)] : undefined;
    return office === undefined ? (sentence.mentions[Number(index)]?.text ?? '') : sentence.text.slice(office.start, office.end);
  });
}

// ---------------------------------------------------------------- words

const D = one('D');
export const WHO = `(?<who>${one('PN')})`;

export const TITLES = fragment('titles');

export const DEGREES =
  '(?:,?\\s\\(?(?:M\\.?D|Ph\\.?\\s?D|MBBS|FRC\\p{L}+|MRC\\p{L}+|MSc|MPH|MN|MSN|BSN|DNP|MBA|BSc|RN|DSc|FAAP|FASCO|CAE|CPNP|AM|AO|AC|OAM|OBE|CBE|MBE|FCPA|CPA|JP|KC|QC)\\.?\\)?(?![\\p{L}])){0,5}';

export const PAREN = '(?<paren>\\s?\\([^()]{1,120}\\))?';
/** A date right behind the name, or in a parenthesis, with the end of the time where it follows. */
const DATED_REST = new RegExp(
  `^[\\s,;:–—|(/-]{0,6}(?:${one('OLN')}[\\s,;:–—|(/-]{0,4}){0,5}(?:(?:from|since|seit|term|in\\soffice|until|till|bis|ab|depuis|dal|jusqu['’]en)\\s(?:[\\p{L}’']{1,14}\\s){0,5})?${D}(?:\\s?(?:–|-|to|until|till|bis|au?|al|tot)\\s(?:[\\p{L}’']{1,14}\\s){0,5}${D})?|\\([^()]{0,40}${D}(?:[^()]{0,30}${D})?`,
  'iu',
);
