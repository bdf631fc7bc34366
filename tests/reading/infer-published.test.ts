import { describe, expect, it } from 'vitest';
import { numericOrder } from '../../src/domain/dates.ts';
import { inferPublished } from '../../src/knowledge/reading/infer-published.ts';
import { markNoise } from '../../src/knowledge/reading/mark-noise.ts';

function dateOf(text: string, language = 'en', url: string | null = null): string | null {
  const lines = markNoise(text.split('\n').map((line, at) => ({ number: at + 1, text: line })));
  return inferPublished(lines, language, numericOrder(text, language), url)?.edtf ?? null;
}

const PROSE = 'The society met in Porto and talked about the training of nurses.';

describe('a labelled date is the date of the page', () => {
  it.each([
    ['last update: 21-10-2018', 'en', '2018-10-21'],
    ['Last updated on 5 June 2019 at 16:30', 'en', '2019-06-05'],
    ['This page was last updated on 5 June 2019.', 'en', '2019-06-05'],
    ['**Updated:** June 5, 2019', 'en', '2019-06-05'],
    ['Published 5 June 2019', 'en', '2019-06-05'],
    ['By Ada Example | Posted on June 5, 2019', 'en', '2019-06-05'],
    ['Date: 5 June 2019', 'en', '2019-06-05'],
    ['Published: 2019', 'en', '2019'],
    ['Stand: Juni 2019', 'de', '2019-06'],
    ['Zuletzt aktualisiert am 05.06.2019', 'de', '2019-06-05'],
    ['Dernière mise à jour le 5 juin 2019', 'fr', '2019-06-05'],
    ['Publié le 5 juin 2019 à 16h30', 'fr', '2019-06-05'],
    ['Ultimo aggiornamento: 5 giugno 2019', 'it', '2019-06-05'],
    ['Fecha de publicación: 5 de junio de 2019', 'es', '2019-06-05'],
    ['Laatst bijgewerkt op 5 juni 2019', 'nl', '2019-06-05'],
    ['Дата публикации: 5 июня 2019 г.', 'ru', '2019-06-05'],
  ])('"%s" (%s): %s', (line, language, expected) => {
    expect(dateOf(`Training of nurses\n${PROSE}\n${line}`, language)).toBe(expected);
  });

  it('an update wins over the first day, whichever stands first', () => {
    expect(dateOf(`Created date: May 3, 2018\nUpdate date: June 5, 2019\n${PROSE}`)).toBe('2019-06-05');
    expect(dateOf(`Updated: June 5, 2019 | Published: July 9, 2020\n${PROSE}`)).toBe('2019-06-05');
  });

  it('a label and its date may be two lines', () => {
    expect(dateOf(`Harbour Society\nDate Published\n5 June 2019\n${PROSE}`)).toBe('2019-06-05');
    expect(dateOf(`Harbour Society\nDate Published\n${PROSE}`)).toBeNull();
  });

  it('the order of day and month is decided by another date of the page, and is left open where nothing decides', () => {
    expect(dateOf(`Updated: 05/06/2019\nThe course began on 25/04/2019.`)).toBe('2019-06-05');
    expect(dateOf(`Updated: 05/06/2019\nThe course began on 04/25/2019.`)).toBe('2019-05-06');
    expect(dateOf(`Updated: 05/06/2019\n${PROSE}`)).toBe('2019');
  });
});

describe('a line that is only a date is the date of the page', () => {
  it.each([
    ['Friday 7 June 2019', 'en', '2019-06-07'],
    ['Jun 9, 2019, 16:19', 'en', '2019-06-09'],
    ['07 Jan 2019', 'en', '2019-01-07'],
    ['01. März 2019 - Editorial', 'de', '2019-03-01'],
    ['SANITÀ | 09 ottobre 2019', 'it', '2019-10-09'],
    ['Healthcare    6 June 2019    975', 'en', '2019-06-06'],
    ['Harbour News | 11 February 2019', 'en', '2019-02-11'],
    ['PORTO, 5 June 2019 – The society has a new president.', 'en', '2019-06-05'],
    ['Newsletter December 2019', 'en', '2019-12'],
  ])('"%s" (%s): %s', (line, language, expected) => {
    expect(dateOf(`${line}\n\nTraining of nurses\n${PROSE}`, language)).toBe(expected);
  });

  it('gives its year alone where day and month cannot be told apart', () => {
    expect(dateOf(`05/06/2019\n${PROSE}`)).toBe('2019');
  });

  it('stands at the head or the foot of the page', () => {
    expect(dateOf(`${PROSE}\n${'More of it.\n'.repeat(20)}07 Jan 2019`)).toBe('2019-01-07');
    expect(dateOf(`${'Some of it.\n'.repeat(20)}07 Jan 2019\n${PROSE}`)).toBeNull();
  });

  it('with a time wins over a calendar and over other dates', () => {
    expect(dateOf(`June, 2019\nM T W T F S S\n1 2 3\nJun 9, 2019, 16:19\n${PROSE}`)).toBe('2019-06-09');
  });
});

describe('the year of the congress dates an abstract headed with it', () => {
  it.each([
    ['E-poster presentation 2019 World Nursing Congress', '2019'],
    ['Abstracts of the 12th Nursing Conference, Porto 2019', '2019'],
  ])('"%s": %s', (line, expected) => {
    expect(dateOf(`${line}\n\nNight shifts in small towns\n${PROSE}`)).toBe(expected);
  });
});

describe('the address of the page', () => {
  it('dates it where it holds a day or a month and nothing else does', () => {
    expect(dateOf(PROSE, 'en', 'https://example.org/2019/06/05/training')).toBe('2019-06-05');
    expect(dateOf(PROSE, 'en', 'https://example.org/news/2019/06/training/')).toBe('2019-06');
    expect(dateOf(`Updated: 9 July 2019\n${PROSE}`, 'en', 'https://example.org/2019/06/05/training')).toBe('2019-07-09');
    expect(dateOf(PROSE, 'en', 'https://example.org/article/2019/66/1')).toBeNull();
  });
});

describe('near-misses: the date of something else', () => {
  it.each([
    ['an event in prose', 'The congress opened on 5 June 2019 in Porto.'],
    ['an update in prose', 'The guideline was updated on 5 June 2019 by the board.'],
    ['a sentence that begins like a label', 'Published in 2014, the guideline is in use.'],
    ['what was founded when', 'Created in 1931 by nurses'],
    ['news of a congress', 'News of the Spring Congress of 5 June 2019'],
    ['a founding year', 'Created: 1985'],
    ['a meeting and its day', 'Spring Meeting - 5 June 2019'],
    ['a day and its meeting', '5 June 2019 - Spring Congress'],
    ['a copyright year', '© 2019 Harbour Society'],
    ['a copyright line', 'Copyright 2019 Harbour Society of Nursing'],
    ['a range of days', '5-7 June 2019'],
    ['a labelled range', 'Date: 5-7 June 2019'],
    ['a place and a day', 'Porto, 5 June 2019'],
    ['a deadline', 'Apply by 5 June 2019'],
    ['a year alone', '2019'],
    ['a day without its year', '5 June'],
    ['a birthday', '12 May 1954'],
    ['a congress that is no abstract', '2019 World Nursing Congress'],
  ])('%s: "%s"', (_what, line) => {
    expect(dateOf(`${line}\n${PROSE}`)).toBeNull();
  });

  it('a date beside a venue or an hour is the date of an event', () => {
    expect(dateOf(`Spring course\nDate: 5 June 2019\nVenue: Town Hall\n${PROSE}`)).toBeNull();
    expect(dateOf(`Spring course for nurses\n5 June 2019\n10:00-12:00\n${PROSE}`)).toBeNull();
    expect(dateOf(`Annual Meeting\n5 June 2019\n${PROSE}`)).toBeNull();
  });

  it('several dates on lines of their own are a list', () => {
    expect(dateOf('History\nMarch 2013\nThe house is built.\nMay 2014\nThe house is opened.')).toBeNull();
    expect(dateOf('5 June 2019\nCourse begins\n9 July 2019\nCourse ends\n3 August 2019\nParty')).toBeNull();
  });
});
