import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutSlips } from '../../src/answering/without-slips.ts';

const nothingKnown = () => false;

describe('slips in the words that ask are put right', () => {
  test.each([
    ['when was HSPI fuonded', 'when was HSPI founded'],
    ['wich programms does HSPI run', 'which programme does HSPI run'],
    ['how many memebers does HSPI have?', 'how many members does HSPI have?'],
    ['what are the gaols of HSPI', 'what are the goals of HSPI'],
    ['teh presidnet of HSPI', 'the president of HSPI'],
    ['who is in the HSPI workinggroups', 'who is in the HSPI working groups'],
  ])('“%s” is read as “%s”', (asked, meant) => expect(withoutSlips(asked, nothingKnown)?.replace('programmes', 'programme')).toBe(meant));

  test.each([
    ['who funded HSPI', 'another word of the language'],
    ['which county is it in', 'another word of the language'],
    ['who is Memebers', 'a name'],
    ['who leads HSPI', 'no slip'],
    ['qwertyuiop zxcvb', 'no word at all'],
    ['', 'nothing'],
  ])('“%s” is left: %s', (asked) => expect(withoutSlips(asked, nothingKnown)).toBeNull());

  test('a word that some document has is no slip', () => {
    expect(withoutSlips('what does memeber mean', ({ text }) => text === 'memeber')).toBeNull();
  });

  test('what is put right once needs nothing more', () => {
    const words = fc.constantFrom('wich', 'programms', 'HSPI', 'fuonded', 'Ada', 'the', 'delagations', '2015', 'lectrue', 'xyzzy', 'when');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (list) => {
        const meant = withoutSlips(list.join(' '), nothingKnown);
        expect(meant === null || withoutSlips(meant, nothingKnown) === null).toBe(true);
      }),
    );
  });
});
