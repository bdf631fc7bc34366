import type { NamedMention, ReadSentence } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import type { Draft, PageRule } from '../engine/rule.ts';
import { reportedAt, yearOfChange } from './parts/reported-change.ts';

export const leftOffice: PageRule = {
  name: 'left-office',
  says: 'Whoever is told to have left the board, or whom a meeting took leave of, no longer holds the office that the page gives them: "Treasurer Ada Example and Secretary Bo Sample also left the board".',
  completes: true,
  read: (reading) => reading.sentences.flatMap((sentence) => goneIn(sentence, reading)),
  examples: [
    {
      text: 'The members of the Rain Society met on 30 April. President is Dee Case. Treasurer Ada Example and Secretary Bo Sample have left the board; Cy Pattern came.',
      published: '2021-05-04',
      yields: [
        { subject: 'Ada Example', predicate: 'role', value: 'Treasurer', tenure: 'former' },
        { subject: 'Bo Sample', predicate: 'role', value: 'Secretary', tenure: 'former' },
      ],
    },
    {
      text: 'Op de algemene ledenvergadering van de Regenvereniging op 3 oktober nam men afscheid van penningmeester Ad Voorbeeld.',
      language: 'nl',
      published: '2020-10-08',
      yields: [{ subject: 'Ad Voorbeeld', predicate: 'role', value: 'penningmeester', tenure: 'former', until: '2020-10-03' }],
    },
  ],
  nearMisses: [
    {
      text: 'President of the Rain Society is Ada Example. Treasurer Bo Sample left the hall with the board of a game.',
      because: 'he left a hall, and no board',
    },
    {
      text: 'The Rain Society met. The board took leave of the hall, which President Ada Example had lent.',
      because: 'the hall is left, and not the president',
    },
  ],
};

/** The end of their time for everyone whom the sentence says to have gone. */
function goneIn(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const until = reportedAt({ sentence, reading }) ?? yearOfChange(reading) ?? reading.document.published?.slice(0, 4) ?? null;
  return [...beforeVerb(sentence), ...behindFarewell(sentence)].map((m) => ({
    subject: m.thing,
    predicate: 'role',
    value: 'office',
    timeOnly: true,
    tenure: 'former',
    until,
    sentence,
  }));
}

/** "Treasurer Ada Example and Secretary Bo Sample have left the board": all the persons of the row that the verb follows. */
function beforeVerb({ text, mentions }: ReadSentence): readonly NamedMention[] {
  const verb = LEFT.exec(text);
  if (verb === null) return [];
  const out: NamedMention[] = [];
  let end = verb.index;
  for (const m of mentions.filter((one) => one.end <= verb.index).toReversed()) {
    // titles, offices, places in brackets and "and" stand between those of one row
    if (!ROW.test(text.slice(m.end, end))) break;
    if (m.kind === 'person' && !m.pronoun) out.push(m);
    else if (m.kind !== 'role' && m.kind !== 'place' && m.kind !== 'name') break;
    end = m.start;
  }
  return out;
}

/** "took leave of treasurer Ada Example": the one named right behind. */
function behindFarewell({ text, mentions }: ReadSentence): readonly NamedMention[] {
  const words = FAREWELL.exec(text);
  if (words === null) return [];
  const from = words.index + words[0].length;
  const out: NamedMention[] = [];
  let end = from;
  for (const m of mentions.filter((one) => one.start >= from)) {
    if (!ROW.test(text.slice(end, m.start))) break;
    if (m.kind === 'person' && !m.pronoun) out.push(m);
    else if (m.kind !== 'role' && m.kind !== 'place' && m.kind !== 'name') break;
    end = m.end;
  }
  return out;
}

/** What may stand between the names of one row. */
const ROW =
  /^(?:[\s,()]|(?:and|und|et|e|y|en|и|also|both|all|then|auch|sowie|ook|aussi|anche|también|the|our|its|their|der|die|den|le|la|les|il|el|de|onze|prof|dr|dra|mr|mrs|ms|frau|herrn?|after|many|years?|long-?time|long-?standing|outgoing)(?![\p{L}])\.?){0,8}$/iu;
const BOARD =
  '(?:board|council|committee|executive|office|vorstand|präsidium|amt|bureau|conseil|comité|consiglio|direttivo|junta|directiva|consejo|bestuur|правлени\\p{L}+|совет\\p{L}*)(?!\\s(?:of\\sa|room|meeting))';
const LEFT = new RegExp(
  `(?<=[\\s)])(?:(?:has|have|had|also|both|will|now)\\s){0,3}(?:(?:left|leaves?|leaving|quit|retired?s?\\sfrom|resign(?:ed|s)?\\sfrom|step(?:ped|s)?\\sdown\\sfrom|stood\\sdown\\sfrom|stands?\\sdown\\sfrom)\\s(?:the|its|our|their)\\s(?:executive\\s|management\\s)?${BOARD}|(?:schied(?:en)?|scheide[nt])\\s(?:nach\\s[^.;,]{3,30}\\s)?aus\\sdem\\s${BOARD}|(?:ist|sind)\\saus\\sdem\\s${BOARD}\\s(?:ausgeschieden|zurückgetreten)|(?:quitte(?:nt)?|(?:a|ont)\\squitté)\\sle\\s${BOARD}|(?:lasciano?|ha(?:nno)?\\slasciato)\\sil\\s${BOARD}|(?:dejan?|dejó|dejaron)\\s(?:la|el)\\s${BOARD}|(?:verlaat|verlaten|verliet(?:en)?)\\shet\\s${BOARD})(?![\\p{L}])`,
  'iu',
);
const FAREWELL =
  /(?<![\p{L}])(?:(?:took|takes|taken|took\sits)\sleave\sof|(?:said|says|bid|bade)\s(?:farewell|goodbye)\sto|afscheid\svan|(?:neemt|nam|namen)\s(?:[^.;,]{3,40}\s)?afscheid\svan|aus\sdem\svorstand\s(?:ausgeschieden\s(?:ist|sind)|verabschiedet\swurden?)|ausgeschieden\s(?:ist|sind)|verabschiedet\swurden?|(?:il|elle|ils|on)\sa\spris\scongé\sde|quittent?\sle\s(?:bureau|conseil)\s?:|lasciano?\sil\sconsiglio|dejan?\sla\sjunta(?:\sdirectiva)?)\s?:?\s/iu;
