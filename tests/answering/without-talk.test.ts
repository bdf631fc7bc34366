import { describe, expect, test } from 'vitest';
import { isContinent, liesOn } from '../../src/answering/ask/continents.ts';
import { meansTheSame } from '../../src/answering/ask/same-meaning.ts';
import { withoutTalk } from '../../src/answering/without-talk.ts';
import { type Word, wordsOf } from '../../src/answering/words.ts';

const word = (text: string): Word => {
  const [first] = wordsOf(text);
  if (first === undefined) throw new Error(`no word in ${text}`);
  return first;
};

describe('the talk round a question is left out', () => {
  test.each([
    ['hi, can you tell me who leads the Harbour Society according to your files', 'who leads the Harbour Society'],
    ['Please tell me when HSPI was founded, thanks!', 'when HSPI was founded'],
    ['do you know how many members HSPI has', 'how many members HSPI has'],
    ['where else does Ada Example work besides the Lakeside Hospital?', 'where else does Ada Example work?'],
    ['how much experience is Ada Example said to have?', 'how much experience does Ada Example have?'],
    ['list the agreements from the Lima congress', 'list the agreements of the Lima congress'],
    ['name of the HSPI official who spoke there', 'which person from HSPI spoke there'],
  ])('%s', (asked, plain) => expect(withoutTalk(asked)).toBe(plain));

  test.each(['who leads the Harbour Society', 'So Example', 'Hello Foundation', 'please'])('leaves “%s” as it is', (asked) =>
    expect(withoutTalk(asked)).toBe(asked),
  );
});

describe('words that are said for one another', () => {
  test.each([
    ['cost', 'fee'],
    ['accompanied', 'escorted'],
    ['worldwide', 'global'],
  ])('%s and %s', (one, other) => expect(meansTheSame(word(one), word(other))).toBe(true));

  // a founder is no leader, whoever was born somewhere founded nothing there, and financing is more than support
  test.each([
    ['leads', 'leading'],
    ['born', 'founded'],
    ['financed', 'supports'],
    ['hospitals', 'members'],
    ['email', 'calls'],
    ['WHO', 'who'],
  ])('%s and %s are not', (one, other) => expect(meansTheSame(word(one), word(other))).toBe(false));
});

test('a country lies on its continent and on no other', () => {
  expect(isContinent(word('African'))).toBe(true);
  expect(isContinent(word('Kenya'))).toBe(false);
  expect(liesOn(word('Kenya').country, word('African'))).toBe(true);
  expect(liesOn(word('Kenya').country, word('Asian'))).toBe(false);
  expect(liesOn(null, word('African'))).toBe(false);
});
