import { describe, expect, it } from 'vitest';
import { completed, isMonth, toldDateAt } from '../../src/domain/told-dates.ts';

const told = (words: string, published: string, ahead = false): string | null => toldDateAt(words, 0, published, ahead)?.date ?? null;

describe('dates told relative to the page', () => {
  it.each([
    ['last year', '2018-05-03', '2017'],
    ['next year', '2018-05', '2019'],
    ['this year', '2018', '2018'],
    ['letzten Jahr', '2018-05-03', '2017'],
    ['September letzten Jahres', '2018-05-03', '2017-09'],
    ['Vorjahr', '2018-05-03', '2017'],
    ['l’an dernier', '2018-05-03', '2017'],
    ["l'année prochaine", '2018-05-03', '2019'],
    ['décembre dernier', '2018-05-03', '2017-12'],
    ['vorig jaar', '2018-05-03', '2017'],
    ['el año pasado', '2018-05-03', '2017'],
    ['lo scorso settembre', '2018-05-03', '2017-09'],
    ['ano passado', '2018-05-03', '2017'],
    ['прошлом году', '2018-05-03', '2017'],
    ['сентябре прошлого года', '2018-05-03', '2017-09'],
    ['geçen yıl', '2018-05-03', '2017'],
    ['two years ago', '2018-05-03', '2016'],
    ['vor zwei Jahren', '2018-05-03', '2016'],
    ['il y a trois ans', '2018-05-03', '2015'],
    ['hace dos años', '2018-05-03', '2016'],
    ['due anni fa', '2018-05-03', '2016'],
    ['два года назад', '2018-05-03', '2016'],
    ['in two years', '2018-05-03', '2020'],
    ['last December', '2018-05-03', '2017-12'],
    ['last month', '2018-01-20', '2017-12'],
    ['yesterday', '2024-05-01', '2024-04-30'],
    ['this summer', '2020-09-03', '2020'],
    ['last summer', '2018-05-03', '2017'],
    ['last Friday', '2020-10-27', '2020-10'],
    ['October', '2018-05-03', '2017-10'],
  ])('reads "%s" on a page of %s as %s', (words, published, date) => {
    expect(told(words, published)).toBe(date);
  });

  it('reads a month alone as the next one where the sentence looks ahead', () => {
    expect(told('January', '2019-11-20', true)).toBe('2020-01');
    expect(told('the autumn', '2026-01-14', true)).toBe('2026-09');
  });

  it.each([
    ['last summer', '2018-08-03', 'the one that has begun or the one before'],
    ['last week', '2018', 'the page has no day'],
    ['last May', '2018-05-20', 'this one or that of the year before'],
    ['this winter', '2018-12-20', 'a winter lies in two years'],
    ['last year’s', '2018-05-03', 'something of last year is no date'],
    ['five months ago', '2018-05-03', 'a month more or less is another year'],
    ['some years ago', '2018-05-03', 'nobody knows how many'],
  ])('leaves "%s" on a page of %s open: %s', (words, published) => {
    expect(told(words, published)).toBeNull();
  });
});

describe('days printed without a year', () => {
  it('takes the last such day, or the next one where the sentence looks ahead', () => {
    expect(completed('XXXX-06-30', '2019-02-10', false)).toBe('2018-06-30');
    expect(completed('XXXX-06-30', '2019-09', false)).toBe('2019-06-30');
    expect(completed('XXXX-01-01', '2019-11-20', true)).toBe('2020-01-01');
    expect(completed('XXXX-01-01', '2019', true)).toBeNull();
  });

  it('knows a month’s name in every language read', () => {
    expect(['July', 'juillet', 'luglio', 'июля', 'Juli'].every(isMonth)).toBe(true);
    expect(isMonth('Julian')).toBe(false);
  });
});
