// Days that were given up, and the days that hold after a change.

import type { ReadSentence, TimeMention } from '../../../mentions/mention.ts';

/** "postponed to 3 May 2022", "is due there on 14 October instead": the day that holds after a change. */
export function isNewDate(sentence: ReadSentence, mention: TimeMention): boolean {
  return mention.date.precision === 'day' && NEW_DATE_BEFORE.test(sentence.text.slice(Math.max(0, mention.start - 60), mention.start));
}

export const MOVED =
  /(?<!\p{L})(?:postponed|rescheduled|(?:was|were|been|be) moved|moved (?:from|to)|cancelled|canceled|called off|put off|originally (?:planned|scheduled)|instead|verschoben|verlegt|abgesagt|reporté\p{L}*|annulé\p{L}*|rinviat\p{L}|annullat\p{L}|aplazad\p{L}|cancelad\p{L}|verplaatst|uitgesteld|afgelast|перенес\p{L}+|отмен\p{L}+)(?!\p{L})/iu;

const NEW_DATE_PHRASE =
  '(?:(?:postponed|rescheduled|moved|put off)\\s(?:to|until|for)|new dates?(?:\\sare|\\sis)?:?|will\\s(?:now\\s)?(?:take place|be held)|takes? place|is\\s(?:now\\s)?due(?:\\s(?:there|here|in\\s\\p{Lu}\\p{L}+))?(?:\\son)?|(?:verschoben|verlegt)\\sauf(?:\\sden|\\sdie\\szeit\\svom)?|findet\\snun|reportée?s?\\s(?:au|aux|à|du)|rinviat[oaie]\\s(?:al|dal|a)|aplazad[oa]s?\\s(?:al|a|hasta|para)|verplaatst\\snaar|uitgesteld\\stot|перенес[её]н\\p{L}*\\sна)';

export const NEW_DATE = new RegExp(String.raw`(?<!\p{L})${NEW_DATE_PHRASE}(?!\p{L})`, 'iu');

const NEW_DATE_BEFORE = new RegExp(String.raw`(?<!\p{L})${NEW_DATE_PHRASE}\s(?:\p{L}+\s){0,4}$`, 'iu');
