import type { ReadSentence, TimeMention } from '../../mentions/mention.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { bodyMeant } from './parts/clause.ts';
import { isOneDate } from './parts/founding-date.ts';

export const foundedIt: PageRule = {
  name: 'founded-it',
  says: 'Somebody who founded "it" (a pronoun beside the verb) at a date, or a society, charity or company that "came out of that" then, gives the founding date of the organization that the page was speaking of.',
  read: (reading) =>
    reading.sentences.flatMap((sentence): readonly Draft[] => {
      const match = OBJECT.exec(sentence.text) ?? CAME_OUT.exec(sentence.text);
      if (match === null) return [];
      const end = match.index + match[0].length;
      const date = dateOf(sentence, match.index, end);
      const subject = date === undefined || namesAnother(sentence, end) ? null : (bodyMeant(sentence, reading) ?? reading.body);
      return date === undefined || subject === null ? [] : [{ subject, predicate: 'foundingDate', value: date.date.edtf, sentence }];
    }),
  examples: [
    {
      text: 'La Société Exemple est une association. Ada Exemple, ancienne présidente de l’Union des Potiers, l’a fondée en 1988 avec trois amis.',
      language: 'fr',
      yields: [{ subject: 'Société Exemple', predicate: 'foundingDate', value: '1988' }],
    },
    {
      text: 'La Società Esempio è piccola. L’hanno creata nel 1988 tre vasai di Lucca.',
      language: 'it',
      yields: [{ subject: 'Società Esempio', predicate: 'foundingDate', value: '1988' }],
    },
    {
      text: 'Die Gesellschaft für Beispielkunde ist klein. Drei Töpfer gründeten sie 1988 in Ulm.',
      language: 'de',
      yields: [{ subject: 'Gesellschaft für Beispielkunde', predicate: 'foundingDate', value: '1988' }],
    },
    {
      text: 'The Northern Society of Examples is small. Potters had met in kitchens for years; a registered charity came out of that in 1988.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1988' }],
    },
  ],
  nearMisses: [
    {
      text: 'Die Gesellschaft für Beispielkunde ist klein. 1988 gründete sie die Deutsche Beispielstiftung.',
      language: 'de',
      because: 'she, or the society, founded another',
    },
    {
      text: 'Die Gesellschaft für Beispielkunde ist klein. Ada Beispiel gründete sie nicht, 1988 war sie ein Kind.',
      language: 'de',
      because: 'she did not',
    },
    { text: 'The Northern Society of Examples is small. A book came out of that in 1988.', because: 'a book is no body' },
    { text: 'La Société Exemple est petite. Une potière l’a quittée en 1988.', language: 'fr', because: 'somebody left it' },
  ],
};

/** The date right beside the verb, with nothing but the end of the clause, a place or companions behind it; else the one that opens the sentence. */
function dateOf(sentence: ReadSentence, start: number, end: number): TimeMention | undefined {
  const { text } = sentence;
  const dates = mentionsOf(sentence, 'date').filter(isOneDate);
  const behind = dates.find((d) => d.start >= end && BESIDE.test(text.slice(end, d.start)));
  if (behind !== undefined) return ENDS.test(text.slice(behind.end)) ? behind : undefined;
  const opening = dates.find((d) => d.end <= start && d.start <= OPENING);
  return opening !== undefined && ENDS.test(text.slice(end)) ? opening : undefined;
}

/** "gründete sie 1988 die Stiftung": what follows is what was founded. */
function namesAnother(sentence: ReadSentence, end: number): boolean {
  return mentionsOf(sentence, 'org').some(
    (m) => m.start >= end && /(?:^|\s)(?:die|der|das|den|la|le|il|el|the|l['’]|het|de)\s?$/iu.test(sentence.text.slice(end, m.start)),
  );
}

/** Characters before a date that opens its sentence. */
const OPENING = 12;
const BESIDE = /^,?\s(?:(?:in|im jahre?|im|am|en|nel|il|le|el|op|на|в|back in|by)\s(?:the year\s|den\s)?)?$/iu;
const ENDS =
  /^\s?(?:[.,;)]|$)|^\s(?:with|avec|mit|con|insieme|junto|met|вместе|together|zusammen|gemeinsam|in|im|à|a|en|nel|te|at|auf|по|from|aus|als|as|comme|come|como|après|nach|dopo|tras|after|tre|drei|three|due|zwei|two)\s/iu;

const OBJECT =
  /(?<!\p{L})(?:l['’](?:a|ont|avait|avaient)\s(?:fondée?|créée?|lancée?|instituée?)|(?:la|le)\s(?:fonda|créa|fondèrent|créèrent)|l['’](?:ha|hanno|aveva|avevano)\s(?:fondat[ao]|creat[ao]|costituit[ao]|istituit[ao])|(?:la|lo)\s(?:fondò|fondarono|creò|crearono|fundó|fundaron|creó|crearon)|gründeten?\s(?:sie|ihn|es)|riefen?\s(?:sie|ihn|es)(?=\s[^.;]{4,60}ins\sLeben)|(?:s|r)ichtten?\s(?:haar|hem|het)(?=\s)|(?:её|его)\s(?:основал|создал|учредил)[аи]?|(?:основал|создал|учредил)[аи]?\s(?:её|его))(?!\p{L})/iu;
const CAME_OUT =
  /(?<!\p{L})an?\s(?:[\p{L}-]+\s){0,4}?(?:corporation|association|society|foundation|charity|federation|network|company|non-profit|body)\s(?:came|grew|emerged|arose|sprang|developed|resulted|was\sborn)\s(?:out\sof|from)\s(?:that|this|it|these|those|them)(?:\s(?:meetings?|talks|contacts|group|circle))?(?!\p{L})/iu;
