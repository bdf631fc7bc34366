// The persons of one list: names that commas, "and" and titles alone part.

import type { NamedMention, ReadSentence } from '../../../mentions/mention.ts';
import { mentionsOf } from '../../engine/rule.ts';

/** The person and those listed right before, or right after, in order. */
export function listedPersons(one: NamedMention, sentence: ReadSentence, side: 'before' | 'after'): readonly NamedMention[] {
  const persons = mentionsOf(sentence, 'person');
  const out = [one];
  const step = side === 'before' ? -1 : 1;
  for (let at = persons.indexOf(one) + step; at >= 0 && at < persons.length; at += step) {
    const next = persons[at];
    const last = out.at(-1);
    if (next === undefined || last === undefined) break;
    const [left, right] = side === 'before' ? [next, last] : [last, next];
    if (!LINK.test(sentence.text.slice(left.end, right.start))) break;
    out.push(next);
  }
  return side === 'before' ? out.toReversed() : out;
}

const LINK =
  /^(?:,\s?(?:MD|PhD|M\.D\.|RN))?(?:\s?[,&]\s?|,?\s(?:and|und|et|e|y|и|en)\s)(?:(?:Prof|Dr|Mr|Mrs|Ms|Dra|Drs|Mag|Frau|Herr|Professor|Doctor)\p{L}*\.?\s)*$/u;
