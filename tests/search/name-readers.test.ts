// Names are read once for one snapshot after another, and say what they say when they are read anew.

import { expect, test } from 'vitest';
import { createNameReaders, readName } from '../../src/search/name-words.ts';

const NAMES = ['Harbour Society of Paediatric Imaging', 'HSPI', 'Ada Example', 'Ада Эксемплова'];

test('a name is read as it stands, whether it was there before or not', () => {
  const readers = createNameReaders();
  for (const known of [NAMES.slice(0, 2), NAMES, NAMES.slice(1)]) {
    const read = readers();
    for (const name of known) {
      for (const kind of ['organization', 'person'] as const) {
        expect(read(name, kind, name === 'HSPI')).toEqual(readName(name, kind, name === 'HSPI'));
      }
    }
  }
});

test('the same name is another word as an acronym and as a person', () => {
  const read = createNameReaders()();
  expect(read('ada', 'organization', true)[0]?.acronym).toBe(true);
  expect(read('ada', 'organization', false)[0]?.acronym).toBe(false);
});

test('a name that stays is not read again, and one that has gone for a while is', () => {
  const readers = createNameReaders();
  const first = readers()('HSPI', 'organization', true);
  expect(readers()('HSPI', 'organization', true)).toBe(first);
  readers();
  expect(readers()('HSPI', 'organization', true)).not.toBe(first);
});
