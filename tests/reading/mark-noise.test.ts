import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNoise, markNoise } from '../../src/knowledge/reading/mark-noise.ts';

const noiseOf = (text: string): number[] =>
  markNoise(text.split('\n').map((line, at) => ({ number: at + 1, text: line })))
    .filter((line) => line.noise)
    .map((line) => line.number);

describe('page furniture', () => {
  it.each([
    'Skip to content | Log in | Join | Donate',
    'Home > About us > History',
    'HOME › News › Archive',
    'About HSN / Board / Members',
    'News | Events | Contact',
    'Startseite | Über uns | Kontakt',
    'Skip to main content',
    'Press "Enter" to skip to content',
    'Read more',
    'Читать далее',
    'None',
    'Share on: Facebook Twitter LinkedIn 12',
    'Facebook  WhatsApp  Telegram',
    '975 views',
    'Views: 1,204',
    'Просмотров: 35',
    'We use cookies to improve your experience on this website.',
    'Accept all cookies',
    'ADVERTISEMENT',
    'STORY CONTINUES BELOW THIS ADVERTISEMENT',
    'group_photo-12.jpg',
    'Board of the society 2019.png',
    '0 800 555 010',
    'Tel.: +31 20 555 0134',
    'Hotline 0800 555010',
    '© 2019 Harbour Society of Nursing. All rights reserved.',
  ])('is "%s"', (line) => {
    expect(isNoise(line)).toBe(true);
  });
});

describe('near-misses: lines that may hold a fact', () => {
  it.each([
    'HEALTH | 9 October 2019',
    'Prof. Ada Example | President | Harbour Society',
    'Ada Example | President',
    'Porto > Faro',
    'President: Ada Example',
    'Healthcare    6 June 2019    975',
    'Ada Example, advisor of the society, shared on Facebook:',
    'Attendance: 975 delegates',
    '975 members',
    '2019',
    '12 March 2019',
    '12-03-2019',
    '2012 - 2014',
    'The society has no office and none of its members is paid.',
    'About the society',
    'News',
    'Write to info@example.org or call 555 0134',
    'Cookies were sold for the ward and brought 500 euros.',
    'The photograph harbour.jpg shows the board of 2019, with Ada Example as president.',
    '',
  ])('keeps "%s"', (line) => {
    expect(isNoise(line)).toBe(false);
  });
});

describe('calendars', () => {
  it('are set aside with the month above and the links below', () => {
    expect(noiseOf('May, 2019\nMay 2019\nM T W T F S S\n 12345\n6789101112\n27282930 31\n« Apr   Jun »\nThe society met.')).toEqual([
      1, 2, 3, 4, 5, 6, 7,
    ]);
    expect(noiseOf('Mai 2019\nMo Di Mi Do Fr Sa So\n1 2 3 4 5\nText')).toEqual([1, 2, 3]);
  });

  it('leave a year and a date beside them alone', () => {
    expect(noiseOf('3 May 2019\nM T W T F S S\n1 2 3\n2019 was a good year')).toEqual([2, 3]);
  });
});

describe('repetitions', () => {
  const sentence = 'The society was founded in 1931 by the nurses of three harbour towns.';

  it('set the later printing of a sentence aside', () => {
    expect(noiseOf(`${sentence}\nOther words.\n${sentence}`)).toEqual([3]);
  });

  it('set a repeated block aside, and keep a short line that recurs alone', () => {
    const block = ['Faculty of Nursing, University of Porto', 'Harbour Street 5, 4000 Porto, Portugal'];
    expect(noiseOf([...block, 'Then', ...block].join('\n'))).toEqual([4, 5]);
    expect(noiseOf(['Ada Example', block[0], 'Otto Muster', block[0]].join('\n'))).toEqual([]);
  });

  it('set a teaser aside that only begins a sentence printed elsewhere', () => {
    expect(noiseOf(`${sentence}\nMore words.\nThe society was founded in 1931 by…`)).toEqual([3]);
    expect(noiseOf(`The society was founded in 1931 by...\n${sentence}`)).toEqual([]);
  });
});

describe('properties', () => {
  it('no line is removed, renumbered or changed', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('', 'M T W T F S S', '1 2 3', 'May 2019', 'None'))), (texts) => {
        const lines = texts.map((text, at) => ({ number: at + 1, text }));
        expect(markNoise(lines).map(({ number, text }) => ({ number, text }))).toEqual(lines);
      }),
    );
  });
});
