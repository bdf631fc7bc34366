// Since when whoever signs a text has been in office: "when I took over the chair in 2018", "to have served you since 2021".

import type { ReadSentence } from '../../../mentions/mention.ts';
import { mentionsOf } from '../../engine/rule.ts';

/** EDTF; null where the sentence tells no beginning of an office of the writer's. */
export function beganBySigner(sentence: ReadSentence): string | null {
  const { text } = sentence;
  const date = mentionsOf(sentence, 'date').find(({ start, date }) => {
    const before = text.slice(0, start);
    return date.yearStated && (TOOK.test(before) || SERVED.test(before));
  });
  return date?.date.from ?? null;
}

const OFFICE = '(?:presidency|chair(?:manship)?|office|post|helm|leadership|secretariat|direction)';
const TOOK = new RegExp(
  `(?:^|[\\s,;“"])I (?:took over(?: (?:the|this|its|our) ${OFFICE})?|took (?:office|the (?:chair|helm))|took up (?:the|this) ${OFFICE}|(?:was|have been) (?:elected|appointed|chosen)(?: (?:as )?(?:your|its) \\p{L}+)?|became (?:your|its) \\p{L}+)(?: from [^;,]{3,60}?)? (?:in|on|at the end of) $`,
  'iu',
);
const BODY = '(?:you|it|us|(?:the|our|this|your) (?:society|association|group|network|foundation|league|alliance|board|members))';
const SERVED = new RegExp(
  `(?<!\\p{L})(?:I have|having|to have) (?:been allowed to )?(?:(?:served?|led) ${BODY}|served? as (?:your|its) \\p{L}+|been (?:your|its) \\p{L}+|been in (?:this )?office)[^.;,]{0,30} since $`,
  'iu',
);
