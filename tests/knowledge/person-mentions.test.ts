import { describe, expect, it } from 'vitest';
import { readMentions } from '../../src/knowledge/mentions/read-mentions.ts';
import { documentOf } from '../support/document.ts';

/** Every person that the text names, under all the names. */
function personsIn(text: string, about: Parameters<typeof documentOf>[1] = {}): readonly string[] {
  return readMentions(documentOf(text, about))
    .things.filter((thing) => thing.kind === 'person' && thing.mentions > 0)
    .map((thing) => thing.names.join(' = '));
}

describe('names of persons', () => {
  it('are told by a given name, whatever stands beside them', () => {
    expect(personsIn('Flowers went to Petra Exemplar at the end.')).toEqual(['Petra Exemplar']);
    expect(personsIn('Kaffee brachte Hans-Peter Mustermann mit.', { language: 'de' })).toEqual(['Hans-Peter Mustermann']);
    expect(personsIn('Цветы достались Ирине, а речь держала Ольга Примерная.', { language: 'ru' })).toEqual(['Ольга Примерная']);
  });

  it('are told by the endings, particles and orders of many languages', () => {
    expect(personsIn('Tea came from Xyla Samplesdóttir, Qar Al-Muster and Nguyen Thi Probe.')).toEqual([
      'Xyla Samplesdóttir',
      'Qar Al-Muster',
      'Nguyen Thi Probe',
    ]);
    expect(personsIn('Слово взял Данияр Образцов.', { language: 'ru' })).toEqual(['Данияр Образцов']);
  });

  it('are no persons where something is called after them, or in quotation marks', () => {
    expect(personsIn('The walk led along the Anna Muster bridge to the "Clara Muster" house in Rue Paul Muster.')).toEqual([]);
  });

  it('are not meant by a pronoun that the given name rules out', () => {
    const reading = readMentions(documentOf('Martha Exemplar came with her pupil Robert Sample. She sang.'));
    const last = reading.sentences.at(-1)?.mentions[0];
    expect(last?.kind === 'person' && last.pronoun ? last.thing.names : []).toEqual(['Martha Exemplar']);
  });

  it('are not made of common words and places that parents give as names too', () => {
    expect(personsIn('Summer Rain fell on Paris Plains and Royal Harbour.')).toEqual([]);
  });
});

describe('a name in its usual prints', () => {
  const named = (text: string): readonly string[] =>
    readMentions(documentOf(text, {}))
      .things.filter(({ kind, mentions }) => kind === 'person' && mentions > 0)
      .map(({ names }) => names[0] ?? '');

  it('is a person’s with a given name that is a word, a surname that is one, a nickname and initials without points', () => {
    expect(named('Mark Sampleton met Jane N. Winter, Peter WT Pattern and Donald “Chip” Exampleson in Bergen.')).toEqual(
      expect.arrayContaining(['Mark Sampleton', 'Jane N. Winter', 'Peter WT Pattern', 'Donald “Chip” Exampleson']),
    );
  });

  it('ends before the degrees and begins behind the house', () => {
    expect(named('At the Harbour Hospital Dr. Anna Sample, FAAN, AOCNS, spoke; Harbour Trust’s Maria Pattern listened.')).toEqual([
      'Anna Sample',
      'Maria Pattern',
    ]);
  });

  it('is no post', () => {
    expect(named('The hospital sent Dr. Anna Sample, Caretaker Commissioning Manager.')).toEqual(['Anna Sample']);
  });
});
