// Lists of people under a line that says who they are: "Invited speakers".

import type { ReadSentence } from '../../../mentions/mention.ts';
import { looksLikePerson } from '../../../mentions/persons/looks-like-person.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';

/** The line that introduces the list of people in which the sentence stands ("Invited speakers"), when it matches; null otherwise. */
export function labelOfPeople(sentence: ReadSentence, reading: Reading, label: RegExp): RegExpExecArray | null {
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - LONGEST_PEOPLE_LIST); at--) {
    const line = reading.sentences[at];
    if (line === undefined) return null;
    // names printed as headings, each with what is told of the person below
    if (sentence.segment.kind === 'heading' && line.segment.kind !== 'heading') continue;
    // the first sentence of a line tells what the line is
    if (line.segment.text.indexOf(line.text) > 0) continue;
    const match = label.exec(line.text);
    if (match !== null) return match;
    if (!startsWithPerson(line)) return null;
  }
  return null;
}

/** A short line that begins with somebody's name. */
export function startsWithPerson(sentence: ReadSentence): boolean {
  const [first] = sentence.mentions;
  return (
    first !== undefined &&
    first.start <= LONGEST_TITLES &&
    sentence.text.length <= 220 &&
    (first.kind === 'person' || (first.kind === 'name' && looksLikePerson(first.text)))
  );
}

/** "◦ paediatric oncologist dr. Ada Example": a calling and titles may stand before the name. */
const LONGEST_TITLES = 30;

const LONGEST_PEOPLE_LIST = 80;
