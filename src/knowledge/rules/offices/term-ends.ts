import type { SentenceRule } from '../engine/rule.ts';
import { held } from './parts/office.ts';
import { pageBodyAt } from './parts/office-body.ts';
import { officeJustBefore, personBefore } from './parts/spoken-before.ts';

const ENDS =
  '(?:ends?|ended|expires?|expired|runs? until|runs? to|lasts? until|will (?:end|expire|run until|last until)|came to an end|comes to an end|endet|endete|läuft bis|prend fin|scade|termina)';

export const termEnds: SentenceRule = {
  name: 'term-ends',
  says: 'A sentence on the end of somebody’s term dates the office that was named just before: "Ada Example is president. Her term ends in 2018."',
  patterns: [
    `(?<whose>his|her|their|ihre|seine|son|suo|sua|su)(?: (?:second|first|third|current|present|own|zweite|erste))? (?:term|mandate|tenure|presidency|chairmanship|amtszeit|mandat|mandato)(?: (?:of|in) office)?(?: as {office})? ${ENDS}(?: (?:in|on|with|at the end of|im|en|nel))? {date}`,
    `{who:holder}(?:['’]s) (?:second |first |current )?(?:term|mandate|tenure|presidency)(?: (?:of|in) office)?(?: as {office})? ${ENDS}(?: (?:in|on|at the end of))? {date}`,
    `{office} {who:holder}, whose (?:term|mandate|tenure) ${ENDS}(?: (?:in|on|at the end of))? {date}`,
  ],
  produce: (found) => {
    const day = found.mention('date');
    if (day?.kind !== 'date' || !day.date.yearStated) return null;
    const person = found.mention('holder') === undefined ? personBefore(found, found.start) : found.thing('holder', 'person');
    const phrase = found.offices('office')[0] ?? officeJustBefore(found);
    if (phrase === null) return null;
    const body = pageBodyAt(found.sentence, phrase.start, found.reading);
    // the office itself has been read already, with its beginning: here is its end
    return held(found, person, [{ ...phrase, until: day.date.to, at: null, tenure: null }], { body });
  },
  examples: [
    {
      text: 'Ada Example’s second term as president of the Rain Society ended in 2013.',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', tenure: 'former', until: '2013' },
        { subject: 'Ada Example', predicate: 'role', value: 'president', until: '2013' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Ada Example visited the Rain Society. Her holiday ends in 2013.',
      because: 'a holiday is no term of office',
    },
  ],
};
