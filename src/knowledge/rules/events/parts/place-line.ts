// Lines that hold days, a town and a house alone, as posters and calendars print them.

import type { ReadSentence } from '../../../mentions/mention.ts';
import { wordsOf } from '../../../mentions/names/words.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { mentionsOf } from '../../engine/rule.ts';
import { eventOfBlock } from './event-block.ts';
import type { Chain } from './place-chain.ts';

export function isPlaceLine(sentence: ReadSentence, reading: Reading): boolean {
  if (!sentence.segment.text.startsWith(sentence.text) || sentence.text.length > 160) return false;
  if (LABEL.test(sentence.text)) return true;
  if (/^(?:19|20)\d\d\s?[–—:-]?\s/u.test(sentence.text)) return false;
  let rest = '';
  let at = 0;
  for (const m of sentence.mentions) {
    if (m.kind === 'person' || m.kind === 'role') return false;
    rest += `${sentence.text.slice(at, Math.max(at, m.start))} `;
    at = m.end;
  }
  rest += sentence.text.slice(at);
  if (!wordsOf(rest).every((w) => SMALL.test(w.lower))) return false;
  return mentionsOf(sentence, 'date').length > 0 || isBesideDates(sentence, reading);
}

/** "Graz, Austria ★ 5–8 June 2025 ★ Harbour Hall": the parts of a line between marks, one of them with the days. */
export function partsOf(sentence: ReadSentence): readonly { readonly start: number; readonly end: number }[] {
  if (sentence.text !== sentence.segment.text || sentence.text.length > 160) return [];
  const parts: { start: number; end: number }[] = [];
  let at = 0;
  for (const piece of sentence.text.split(/(\s*[★☆•|·●◆♦✦]\s*|\s[–—]\s)/u)) {
    if (!/^\s*[★☆•|·●◆♦✦–—]\s*$/u.test(piece)) parts.push({ start: at, end: at + piece.length });
    at += piece.length;
  }
  const dated = parts.some((part) =>
    mentionsOf(sentence, 'date').some(
      (d) => d.date.precision === 'day' && d.start >= part.start && d.end <= part.end && d.end - d.start >= (part.end - part.start) * 0.6,
    ),
  );
  return parts.length >= 2 && dated ? parts : [];
}

export function isPartOfDateLine(sentence: ReadSentence, chain: Chain): boolean {
  return partsOf(sentence).some((part) => chain.start === part.start && chain.end === part.end);
}

/** A line of a block whose next or last line gives the days. */
export function isBesideDates(sentence: ReadSentence, reading: Reading): boolean {
  if (eventOfBlock(sentence.segment, reading) === null) return false;
  return [sentence.index - 1, sentence.index + 1, sentence.index - 2].some((at) => {
    const beside = reading.sentences[at];
    return (
      beside !== undefined &&
      beside.text === beside.segment.text &&
      beside.text.length <= 80 &&
      mentionsOf(beside, 'date').some((date) => date.date.precision === 'day' && date.end - date.start >= beside.text.length * 0.5)
    );
  });
}

export const LABEL =
  /^(?:venue|where|place|location|city|ort|veranstaltungsort|tagungsort|wo|lieu|où|luogo|dove|sede|lugar|dónde|место(?: проведения)?|где|locatie|waar|save the date)\s?[:：–-]\s/iu;

const SMALL = /^(?:in|at|on|from|to|and|the|of|am|vom|bis|du|au|à|le|dal|al|a|del|в|с|по|und|et|e|y|г|online|virtual|hybrid|only)$/u;
