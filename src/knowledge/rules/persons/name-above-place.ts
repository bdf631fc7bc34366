import type { ReadSentence } from '../../mentions/mention.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { placesAmong } from './parts/places-among.ts';

export const nameAbovePlace: PageRule = {
  name: 'name-above-place',
  says: 'A line of names alone with a line of a town or land alone right below tells where those people are from.',
  read: (reading) =>
    reading.sentences.flatMap((sentence) => {
      const before = reading.sentences[sentence.index - 1];
      const place = before === undefined || sentence.line - before.line > NEAREST ? null : placeAlone(sentence);
      if (place === null || before === undefined) return [];
      return mentionsOf(before, 'person')
        .filter((m) => !m.pronoun && NAMES_ALONE.test(withoutPersons(before)))
        .map((m): Draft => ({ subject: m.thing, predicate: 'location', value: place, sentence }));
    }),
  examples: [
    {
      text: 'Clay in the north\n\nPetra Example & Clara Sample\nNorway\n\nWhat is it?',
      yields: [
        { subject: 'Petra Example', predicate: 'location', value: 'Norway' },
        { subject: 'Clara Sample', predicate: 'location', value: 'Norway' },
      ],
    },
  ],
  nearMisses: [
    { text: 'Clay in the north\n\nPetra Example opens the hall\nNorway', because: 'the line above tells what she does' },
    { text: 'Clay in the north\n\nPetra Example\nNorway wins the cup', because: 'the line below tells of a land' },
  ],
};

/** The place of which a line consists. */
function placeAlone(sentence: ReadSentence): string | null {
  const places = sentence.mentions.filter((m) => m.kind === 'place');
  if (places.length === 0 || sentence.mentions.some((m) => m.kind !== 'place' && m.kind !== 'name')) return null;
  const rest = sentence.mentions.toReversed().reduce((text, m) => text.slice(0, m.start) + text.slice(m.end), sentence.text);
  return /^[\s,.()/–-]*$/u.test(rest) ? placesAmong(sentence.mentions, sentence) : null;
}

function withoutPersons(sentence: ReadSentence): string {
  return mentionsOf(sentence, 'person')
    .toReversed()
    .reduce((text, m) => text.slice(0, m.start) + text.slice(m.end), sentence.text);
}

/** Lines from the names to the place. */
const NEAREST = 1;
const NAMES_ALONE = /^(?:\s|[&,;/·•*-]|and|und|et|y|и|(?:Prof|Dr|Mr|Mrs|Ms|Dra|Frau|Herr|MD|PhD|RN|MSc)\.?)*$/u;
