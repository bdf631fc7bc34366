import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateMention, findDates, numericOrder, readDate } from '../../src/domain/dates.ts';
import { processorTime } from '../support/cpu.ts';

const edtf = (text: string, language = 'en'): string[] => findDates(text, language).map((mention) => mention.edtf);
const printed = (text: string, language = 'en'): string[] =>
  findDates(text, language).map((mention) => text.slice(mention.start, mention.end));

describe('single dates', () => {
  it.each([
    ['opened on 3 May 2019 in', 'en', '2019-05-03'],
    ['opened on May 3, 2019, at 16:19', 'en', '2019-05-03'],
    ['opened on May 3rd, 2019', 'en', '2019-05-03'],
    ['the 3rd of May 2019', 'en', '2019-05-03'],
    ['Friday 3 May 2019', 'en', '2019-05-03'],
    ['Fri, 3 May 2019', 'en', '2019-05-03'],
    ['03. May 2019 - News', 'en', '2019-05-03'],
    ['Sept. 9, 2019', 'en', '2019-09-09'],
    ['Sep 9 2019', 'en', '2019-09-09'],
    ['MAY 3, 2019', 'en', '2019-05-03'],
    ['posted 3 may 2019', 'en', '2019-05-03'],
    ['am Donnerstag, den 5. Juni 2014,', 'de', '2014-06-05'],
    ['seit 17.Oktober 2014', 'de', '2014-10-17'],
    ['seit dem 7.3.14 bei uns', 'de', '2014-03-07'],
    ['am 07.03.1998', 'de', '1998-03-07'],
    ['le 1er août 2020', 'fr', '2020-08-01'],
    ['mercredi 4 déc. 2019', 'fr', '2019-12-04'],
    ['op 4 maart 2019', 'nl', '2019-03-04'],
    ['NOTIZIE | 04 marzo 2019', 'it', '2019-03-04'],
    ['el 4 de marzo de 2019', 'es', '2019-03-04'],
    ['em 4 de março de 2019', 'pt', '2019-03-04'],
    ['4 марта 2019 г. прошёл', 'ru', '2019-03-04'],
    ['4 марта 2019 года', 'ru', '2019-03-04'],
    ['4 marca 2019', 'pl', '2019-03-04'],
    ['2019年3月4日', 'ja', '2019-03-04'],
    ['2019-03-04', 'en', '2019-03-04'],
    ['2019-03-04T10:30:00Z', 'en', '2019-03-04'],
    ['March 2019', 'en', '2019-03'],
    ['March, 2019', 'en', '2019-03'],
    ['im März 2019', 'de', '2019-03'],
    ['март 2019 г.', 'ru', '2019-03'],
    ['03/2019', 'en', '2019-03'],
    ['2019-03', 'en', '2019-03'],
    ['founded in 1968 as', 'en', '1968'],
    ['29 February 2020', 'en', '2020-02-29'],
  ])('reads "%s" (%s) as %s', (text, language, expected) => {
    expect(edtf(text, language)).toEqual([expected]);
  });

  it('reads an English or a complete foreign date in a text of another language', () => {
    expect(edtf('aktualisiert May 3, 2019', 'de')).toEqual(['2019-05-03']);
    expect(edtf('held on 4 marzo 2019', 'en')).toEqual(['2019-03-04']);
  });

  it('gives the place of the date with its weekday, and nothing besides', () => {
    expect(printed('On Friday, 3 May 2019, we met')).toEqual(['Friday, 3 May 2019']);
    expect(printed('Updated: Jun 9, 2019, 16:19')).toEqual(['Jun 9, 2019']);
  });
});

describe('ranges', () => {
  it.each([
    ['3-5 May 2019', 'en', '2019-05-03/2019-05-05'],
    ['03 – 05 May 2019', 'en', '2019-05-03/2019-05-05'],
    ['from 3 to 5 May 2019', 'en', '2019-05-03/2019-05-05'],
    ['May 3-5, 2019', 'en', '2019-05-03/2019-05-05'],
    ['May 3rd to 5th, 2019', 'en', '2019-05-03/2019-05-05'],
    ['Monday 6th to Friday 10th May 2019', 'en', '2019-05-06/2019-05-10'],
    ['3 and 4 May 2019', 'en', '2019-05-03/2019-05-04'],
    ['3, 4 and 5 May 2019', 'en', '2019-05-03/2019-05-05'],
    ['May 3, 4 and 5, 2019', 'en', '2019-05-03/2019-05-05'],
    ['30 April and 1 May 2019', 'en', '2019-04-30/2019-05-01'],
    ['30 April - 2 May 2019', 'en', '2019-04-30/2019-05-02'],
    ['30 December – 2 January 2019', 'en', '2018-12-30/2019-01-02'],
    ['November 29, 2012–June 17, 2014', 'en', '2012-11-29/2014-06-17'],
    ['April 2019 to January 2020', 'en', '2019-04/2020-01'],
    ['May 2012 until October 2014', 'en', '2012-05/2014-10'],
    ['March/April 2019', 'en', '2019-03/2019-04'],
    ['2012-2014', 'en', '2012/2014'],
    ['2012 to 2014', 'en', '2012/2014'],
    ['between 2012 and 2014', 'en', '2012/2014'],
    ['between Wednesday 8th and Friday 10th May 2024', 'en', '2024-05-08/2024-05-10'],
    ['August 29 (Thu) – 31 (Sat), 2019', 'en', '2019-08-29/2019-08-31'],
    ['(2003 – 6);', 'en', '2003/2006'],
    ['(1988-91)', 'en', '1988/1991'],
    ['1998–02', 'en', '1998/2002'],
    ['2010-12', 'en', '2010/2012'],
    ['2012/13', 'en', '2012/2013'],
    ['3. bis 5. Mai 2019', 'de', '2019-05-03/2019-05-05'],
    ['03. und 04. Mai 2019', 'de', '2019-05-03/2019-05-04'],
    ['3./4. Mai 2019', 'de', '2019-05-03/2019-05-04'],
    ['03.-05.05.2019', 'de', '2019-05-03/2019-05-05'],
    ['30.04.-02.05.2019', 'de', '2019-04-30/2019-05-02'],
    ['les 3 et 4 mai 2019', 'fr', '2019-05-03/2019-05-04'],
    ['du 3 au 5 mai 2019', 'fr', '2019-05-03/2019-05-05'],
    ['3 t/m 5 mei 2019', 'nl', '2019-05-03/2019-05-05'],
    ['dal 3 al 5 maggio 2019', 'it', '2019-05-03/2019-05-05'],
    ['del 3 al 5 de mayo de 2019', 'es', '2019-05-03/2019-05-05'],
    ['3–5 мая 2019 г.', 'ru', '2019-05-03/2019-05-05'],
    ['с 3 по 5 мая 2019 года', 'ru', '2019-05-03/2019-05-05'],
  ])('reads "%s" (%s) as %s', (text, language, expected) => {
    expect(edtf(text, language)).toEqual([expected]);
  });

  it('keeps two dates apart that do not follow each other', () => {
    expect(edtf('3 and 17 May 2019')).toEqual(['2019-05-03', '2019-05-17']);
    expect(edtf('in 2012 and 2014')).toEqual(['2012', '2014']);
  });

  it('names the coarser precision of the two ends', () => {
    expect(findDates('June 2015 – 2018', 'en')[0]).toMatchObject({ from: '2015-06', to: '2018', precision: 'year' });
  });
});

describe('dates without a year', () => {
  it.each([
    ['da martedì 10 a giovedì 12 maggio', 'it', 'XXXX-05-10/XXXX-05-12'],
    ['am 03. und 04. Mai in', 'de', 'XXXX-05-03/XXXX-05-04'],
    ['May 3-5 are the days', 'en', 'XXXX-05-03/XXXX-05-05'],
    ['on 3 May we met', 'en', 'XXXX-05-03'],
  ])('leaves the year of "%s" open', (text, language, expected) => {
    const [only] = findDates(text, language);
    expect(only).toMatchObject({ edtf: expected, yearStated: false, precision: 'day' });
  });
});

describe('all-numeric dates', () => {
  it('tells the day by a number over 12', () => {
    expect(edtf('25-10-2018')).toEqual(['2018-10-25']);
    expect(edtf('10/25/2018')).toEqual(['2018-10-25']);
  });

  it('gives the year alone in English when nothing tells day from month, and says so', () => {
    expect(findDates('05/06/2019', 'en')).toMatchObject([{ edtf: '2019', precision: 'year', ambiguous: true }]);
  });

  it('goes by the language where the language has one order', () => {
    expect(edtf('05/06/2019', 'fr')).toEqual(['2019-06-05']);
    expect(edtf('05/06/2019', 'en-US')).toEqual(['2019-05-06']);
    expect(edtf('05/06/2019', 'en-GB')).toEqual(['2019-06-05']);
    expect(edtf('05.06.2019', 'en')).toEqual(['2019-06-05']);
  });

  it('goes by what the rest of the document shows', () => {
    expect(numericOrder('seen 05/06/2019 and 25/06/2019', 'en')).toBe('dmy');
    expect(numericOrder('seen 05/06/2019 and 06/25/2019', 'en')).toBe('mdy');
    expect(numericOrder('on 5 June 2019 (05/06/2019)', 'en')).toBe('dmy');
    expect(numericOrder('on May 6, 2019 (05/06/2019)', 'en')).toBe('mdy');
    expect(numericOrder('05/06/2019', 'en')).toBeNull();
    expect(numericOrder('25/06/2019 and 06/25/2019', 'en')).toBeNull();
    expect(findDates('05/06/2019', 'en', 'mdy')).toMatchObject([{ edtf: '2019-05-06' }]);
  });
});

describe('a text that is nothing but a date', () => {
  it.each([
    ['2010-12', '2010-12'],
    ['1386', '1386'],
    ['2019-05-03', '2019-05-03'],
    ['2019-05-03T16:19:00+02:00', '2019-05-03'],
    [' 3 May 2019 ', '2019-05-03'],
    ['3-5 May 2019', '2019-05-03/2019-05-05'],
  ])('reads "%s" as %s', (text, expected) => {
    expect(readDate(text, 'en')?.edtf).toBe(expected);
  });

  it.each(['', 'soon', 'on 3 May 2019', '3 May 2019 or so', '2019-13', '2019-02-30', '2019-05-03 2019-05-04', '3019 BC'])(
    'declines "%s"',
    (text) => {
      expect(readDate(text, 'en')).toBeNull();
    },
  );
});

describe('near-misses: what is no date', () => {
  it.each([
    ['over 2000 members', 'a count'],
    ['On 5 June, 2000 delegates came', 'a count after a date', 'XXXX-06-05'],
    ['he may 5 times', 'a verb'],
    ['the 1990s', 'a decade'],
    ['call 020 7932 2013 now', 'a telephone number'],
    ['847.375.4716', 'a telephone number'],
    ['2,014 children', 'a grouped number'],
    ['2013.5 km', 'a decimal'],
    ['see http://example.org/2019/06/05/news', 'an address'],
    ['AB2019 and COVID-2019', 'a code'],
    ['version 2.6.14', 'a version'],
    ['32 May', 'a day that no month has'],
    ['ages 5-7 and 10', 'ages'],
    ['from 5 to 7', 'numbers'],
    ['10:30 to 11:45', 'times'],
    ['$2019 and #2019', 'money and marks'],
    ['page 1-12 of 34', 'pages'],
  ])('finds no date in "%s": %s', (text, _reason, besides?: string) => {
    expect(edtf(text)).toEqual(besides === undefined ? [] : [besides]);
  });

  it('takes a round year after a preposition for a year', () => {
    expect(edtf('in 2000 the society')).toEqual(['2000']);
  });

  it('does not stretch a date over the time beside it', () => {
    expect(printed('Jun 9 - 16:19')).toEqual(['Jun 9']);
    expect(printed('June 5 to 7 pm')).toEqual(['June 5']);
  });
});

describe('properties', () => {
  const pieces = fc.constantFrom(
    ...[
      '5',
      '12',
      '31',
      ' ',
      '-',
      '–',
      '/',
      '.',
      ', ',
      ' and ',
      ' to ',
      'June',
      'May',
      'März',
      'ноября',
      '2019',
      '19',
      '1999',
      'th',
      'of',
      '(',
    ],
  );
  const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 40 }).map((parts) => parts.join(''));
  const language = fc.constantFrom('en', 'de', 'fr', 'nl', 'it', 'es', 'ru', 'pt', 'uz', 'xx', '');

  it('mentions stand inside the text, in order, without overlap, and begin no later than they end', () => {
    fc.assert(
      fc.property(text, language, (words, tag) => {
        const mentions = findDates(words, tag);
        const order = (one: DateMention, other: DateMention): boolean => one.end <= other.start;
        for (const [at, found] of mentions.entries()) {
          const next = mentions[at + 1];
          expect(found.start >= 0 && found.start < found.end && found.end <= words.length).toBe(true);
          expect(next === undefined || order(found, next)).toBe(true);
          expect(found.from <= found.to || !found.yearStated).toBe(true);
          expect(found.edtf).toBe(found.from === found.to ? found.from : `${found.from}/${found.to}`);
          expect(found.from).toMatch(/^(?:\d{4}|XXXX)(?:-\d\d(?:-\d\d)?)?$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('text around a date, spaces between, changes nothing in it', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1600-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
        const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
        expect(edtf(`we met on ${day} in a hall`)).toEqual([date.toISOString().slice(0, 10)]);
      }),
    );
  });

  it.each(['a', '(', '1', '5 ', '5, ', 'June ', '2014-', '5-7 June 2024, ', 'May 5 and '])(
    'takes time in proportion to hostile text ("%s" over and over)',
    async (unit) => {
      const work = (length: number): Promise<number> => {
        const hostile = unit.repeat(length / unit.length);
        return processorTime(() => findDates(hostile, 'en'));
      };
      await work(10_000);
      const [small, large] = [Math.min(await work(50_000), await work(50_000)), await work(400_000)];
      // Eight times the text; a quadratic reading would take 64 times as long. The allowance is for timers and collection.
      expect(large).toBeLessThan(small * 24 + 100);
    },
  );
});
