// Lines that hold dates and places alone, with or without a label: "When: 3–5 May 2023, Bergen".

import type { ReadSentence, TimeMention } from '../../../mentions/mention.ts';
import { wordsOf } from '../../../mentions/names/words.ts';
import { mentionsOf } from '../../engine/rule.ts';

/** A line that holds dates and places alone, with or without a label. */
export function isDateLine(sentence: ReadSentence, mention: TimeMention): boolean {
  // the line alone, or the words before the first full stop of a report ("Oslo, 3-5 May.")
  if (!sentence.segment.text.startsWith(sentence.text) && !LABEL.test(sentence.text)) return false;
  // a list of editions, each beginning with its year
  if (/^(?:19|20)\d\d(?!\d)\s?[–—:-]?\s/u.test(sentence.text) && mention.start > 0) return false;
  if (sentence.text.length > 160 || mentionsOf(sentence, 'person').length > 0) return false;
  if (LABEL.test(sentence.text) && wordsOf(sentence.text.slice(0, mention.start)).length <= 5) return true;
  let rest = '';
  let at = 0;
  for (const m of sentence.mentions) {
    rest += `${sentence.text.slice(at, Math.max(at, m.start))} `;
    if (m.kind === 'name' || m.kind === 'org' || m.kind === 'quote') rest += ' · ';
    at = m.end;
  }
  rest += sentence.text.slice(at);
  return wordsOf(rest.replace(HOURS, ' ')).filter((w) => !SMALL.test(w.lower)).length === 0;
}

export function hasPlace(sentence: ReadSentence): boolean {
  return mentionsOf(sentence, 'place').length > 0;
}

/** "9 am to 5 pm", "10.00–16.30 Uhr". */
const HOURS =
  /(?:from\s|von\s|de\s|dalle\s|van\s|с\s)?\d{1,2}(?:[.:h]\d\d)?\s?(?:[ap]\.?m\.?|Uhr|uur|h|heures?)?(?:\s?(?:to|until|–|-|bis|à|tot|alle|a|до)\s?\d{1,2}(?:[.:h]\d\d)?\s?(?:[ap]\.?m\.?|Uhr|uur|h|heures?)?)?(?!\p{L})/giu;

export const LABEL =
  /^(?:when|time|period|zeitraum|période|periodo|período|dates?|date (?:and|&) (?:place|venue)|days?|save the dates?|datum|termin|wann|zeit|quand|dates?|data|date|quando|fecha|fechas|cuándo|когда|дата|даты|дата проведения|сроки|время|wanneer)(?![\p{L}\s]*(?:published|posted|publication))\s*[:：–—-]?(?=\s|$)/iu;

const SMALL =
  /^(?:in|at|on|from|to|and|the|of|am|vom|bis|du|au|à|le|dal|al|a|del|в|с|по|und|et|e|y|г|online|virtual|hybrid|virtually|only|event|tbc|st|nd|rd|th)$/u;
