// A value answers when it is of the very kind and as fine as what was asked, and not what the question says itself.

import { describe, expect, test } from 'vitest';
import { isFineEnough, saysCountry, saysPrecisely } from '../../src/answering/ask/asked-precision.ts';
import { formOf } from '../../src/answering/ask/form.ts';

const says = (sentence: string, question: string): boolean => saysPrecisely(sentence, question, formOf(question), false);

describe('a sentence', () => {
  test.each([
    ['They met in Lima on 5 May 2019.', 'on which days did they meet in Lima in 2019'],
    ['They met in Lima in May 2019.', 'in which month did they meet in 2019'],
    ['They signed it in 2019.', 'in what year did they sign'],
    ['The congress was held in Lima, Peru.', 'in which city of Peru was the congress'],
    ['They handed over 1 200 €.', 'how much money did they hand over'],
    ['She was 81 years old.', 'how old was she'],
    ['She died of a stroke.', 'what did she die of'],
    ['Nobody counted them.', 'who counted them'],
  ])('%s answers «%s»', (sentence, question) => {
    expect(says(sentence, question)).toBe(true);
  });

  test.each([
    ['They met in Lima in 2019.', 'on which days did they meet in Lima in 2019', 'no day'],
    ['They met in Lima in 2019.', 'when did they meet in 2019', 'no more than the question says'],
    ['They met in 2019.', 'in which month did they meet', 'no month'],
    ['They signed it in Lima.', 'in what year did they sign', 'no year'],
    ['The congress was held in Peru (Eastern).', 'in which city of Peru was the congress', 'a region'],
    ['The congress in Lima was held there again.', 'which city held the congress after Lima', 'the city of the question'],
    ['They handed over 12 scanners.', 'how much money did they hand over', 'a number of things'],
    ['She, who died, founded it.', 'what did she die of', 'no cause'],
    ['She was the oldest member.', 'how old was she', 'no age'],
  ])('%s does not answer «%s»: %s', (sentence, question, _reason) => {
    expect(says(sentence, question)).toBe(false);
  });
});

describe('a stated value', () => {
  test('is as fine as the day, the month or the city asked for', () => {
    expect(isFineEnough('2019-05-05', 'on which day was it founded')).toBe(true);
    expect(isFineEnough('2019', 'on which day was it founded')).toBe(false);
    expect(isFineEnough('2019-05', 'in which month was it founded')).toBe(true);
    expect(isFineEnough('2019', 'in which month was it founded')).toBe(false);
    expect(isFineEnough('Peru (Eastern)', 'in which city was it')).toBe(false);
    expect(isFineEnough('Arequipa, Peru', 'in which city was it')).toBe(true);
  });

  test('says the country where a country is asked for', () => {
    expect(saysCountry('Arequipa', 'in which country was it')).toBe(false);
    expect(saysCountry('Arequipa, Peru', 'in which country was it')).toBe(true);
    expect(saysCountry('Arequipa', 'in which city was it')).toBe(true);
  });
});
