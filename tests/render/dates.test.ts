// EDTF dates as a reader sees them.

import { describe, expect, test } from 'vitest';
import { ageText, dateText, sinceText, spanText, untilText, yearsBetween } from '../../src/render/dates.ts';

describe('a date', () => {
  test.each([
    ['2018', '2018'],
    ['2018-10', 'October 2018'],
    ['2018-10-21', '21 October 2018'],
    ['2024-06-09T16:19', '9 June 2024'],
    ['2024-06-05/2024-06-07', '5–7 June 2024'],
    ['2024-06-29/2024-07-02', '29 June – 2 July 2024'],
    ['2024-12-29/2025-01-02', '29 December 2024 – 2 January 2025'],
    ['2014/2018', '2014–2018'],
    ['2014/2018-06', '2014 – June 2018'],
    ['2015/..', 'since 2015'],
    ['../2015', 'until 2015'],
    ['1996~', 'around 1996'],
    ['1996?', '1996 (uncertain)'],
    ['1996%', 'around 1996 (uncertain)'],
    ['XXXX-06-05', '5 June'],
    ['0033', '33'],
  ])('%s reads %s', (edtf, written) => {
    expect(dateText(edtf, 'en-US')).toBe(written);
  });

  test('what is no date comes back as it stands', () => {
    for (const text of ['soon', '2024-13', '2024-02-31', 'a/b/c', 'XXXX', '']) expect(dateText(text, 'en-US')).toBe(text);
  });

  test.each([
    ['fr', '5–7 juin 2024', 'depuis octobre 2018', 'depuis le 21 octobre 2018'],
    ['nl', '5–7 juni 2024', 'sinds oktober 2018', 'sinds 21 oktober 2018'],
    ['de', '5.–7. Juni 2024', 'seit Oktober 2018', 'seit dem 21. Oktober 2018'],
    ['ru', '5–7 июня 2024 г.', 'с октября 2018 г.', 'с 21 октября 2018 г.'],
  ])('in %s', (locale, range, month, day) => {
    expect(dateText('2024-06-05/2024-06-07', locale)).toBe(range);
    expect(sinceText('2018-10', locale)).toBe(month);
    expect(sinceText('2018-10-21', locale)).toBe(day);
  });

  test('a Russian year after a preposition says that it is one', () => {
    expect(sinceText('2015', 'ru')).toBe('с 2015 г.');
    expect(untilText('2015', 'ru')).toBe('до 2015 г.');
  });
});

test('a first and a last day become one span', () => {
  expect(spanText('2024-06-05', '2024-06-07', 'en')).toBe('5–7 June 2024');
  expect(spanText('2024-06-05', null, 'en')).toBe('5 June 2024');
  expect(spanText('2024-06-05', '2024-06-05', 'en')).toBe('5 June 2024');
  expect(spanText(null, '2024-06-07', 'en')).toBe('7 June 2024');
});

describe('age', () => {
  test.each([
    ['2018-10-21', '2019-10-20', 0],
    ['2018-10-21', '2019-10-21', 1],
    ['2018-10-21', '2026-11-22', 8],
    ['2018-10', '2019-10-30', 0],
    ['2018-10', '2019-10-31', 1],
    ['2018', '2019-12-30', 0],
    ['2018', '2019-12-31', 1],
    ['2016/2018', '2019-12-31', 1],
    ['2030-01-01', '2026-11-22', 0],
    ['soon', '2026-11-22', 0],
  ])('%s on %s is %i whole years old', (edtf, today, years) => {
    expect(yearsBetween(edtf, today)).toBe(years);
  });

  test('is said from one year on', () => {
    expect(ageText('2018-10-21', '2019-10-20', 'en')).toBeNull();
    expect(ageText('2018-10-21', '2019-10-21', 'en')).toBe('1 year ago');
    expect(ageText('2018-10-21', '2026-11-22', 'ru')).toBe('8 лет назад');
    // Of a year alone, as people count: not before a whole year has passed for certain, then by the years.
    expect(ageText('2014', '2015-12-30', 'en')).toBeNull();
    expect(ageText('2014', '2015-12-31', 'en')).toBe('1 year ago');
    expect(ageText('2014', '2026-11-22', 'en')).toBe('12 years ago');
    expect(ageText('2014-12', '2026-11-22', 'en')).toBe('11 years ago');
  });
});
