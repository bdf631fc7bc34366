// "Ada Example / Executive Director Hope House": a line of an office and one name, under a line that is nothing but a person's name. The
// office is that person's, and the name is the body's.

import type { Mention, ReadSentence } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { officesOf } from '../../engine/office-phrase.ts';

export function isSignedAbove(sentence: ReadSentence, reading: Reading): boolean {
  const { text, segment, index } = sentence;
  const [phrase] = officesOf(sentence).offices;
  if (phrase === undefined || phrase.start > 0) return false;
  const holder = sentence.mentions.find((m) => m.start >= phrase.end);
  if (holder === undefined || holder.end < text.length || text.slice(phrase.end, holder.start) !== ' ') return false;
  const above = reading.sentences[index - 1];
  if (above === undefined || (above.segment !== segment && above.segment.index !== segment.index - 1)) return false;
  return isNameAlone(above) && !isNamedElsewhere(holder, sentence, reading);
}

function isNameAlone({ text, mentions }: ReadSentence): boolean {
  const person = mentions.find((m) => m.kind === 'person' && !m.pronoun);
  if (person === undefined || mentions.some((m) => m.kind === 'role')) return false;
  return !/\p{Ll}{3}/u.test(text.slice(0, person.start).replace(TITLES, '')) && !/\p{Ll}{3}/u.test(text.slice(person.end));
}

/** Who has an office is named in another line too, as a rule. */
function isNamedElsewhere(holder: Mention, sentence: ReadSentence, reading: Reading): boolean {
  return reading.sentences.some((other) => other !== sentence && other.mentions.some((m) => m.kind === 'person' && m.text === holder.text));
}

const TITLES = /(?:Prof|Doctor|Sister|Father|Brother|Frau|Herr|Mag|Dott)\p{L}*\.?/gu;
