import { expect, test } from 'vitest';
import { leavesOutAudience } from '../../src/answering/name-audience.ts';
import { wordsOf } from '../../src/answering/words.ts';

const isAnothers = (said: string, name: string): boolean => leavesOutAudience(wordsOf(said), wordsOf(name));
const NAME = 'Nordwald Society of Paediatric Radiology';

test.each(['Nordwald Radiology Society', 'nordwald radiology association'])('“%s” is not the society for children', (said) =>
  expect(isAnothers(said, NAME)).toBe(true),
);

test.each(['Nordwald Pediatric Radiology Society', 'nordwald society', 'society of radiology in nordwald', 'radiology society'])(
  '“%s” may be it',
  (said) => expect(isAnothers(said, NAME)).toBe(false),
);

test('a society for all is meant by its own name', () =>
  expect(isAnothers('Nordwald Radiology Society', 'Nordwald Society of Radiology')).toBe(false));
