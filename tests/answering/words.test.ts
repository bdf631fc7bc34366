import { expect, test } from 'vitest';
import { wordsOf } from '../../src/answering/words.ts';

const words = (text: string): readonly string[] => wordsOf(text).map(({ text: word }) => word);

test.each([
  ['h s p i', ['HSPI']],
  ['  H s p i?', ['HSPI']],
  ['H S P I met', ['HSPI', 'met']],
  ['a b', ['a', 'b']],
  ['is a b c there', ['is', 'a', 'b', 'c', 'there']],
])('the words of “%s” are %j', (text, expected) => expect(words(text)).toEqual(expected));

test('letters typed apart stand where they were typed', () => {
  const [only] = wordsOf(' h s p i ');
  expect([only?.start, only?.end]).toEqual([1, 8]);
});
