import { describe, expect, it } from 'vitest';
import { inferPublisher, inferTitle } from '../../src/knowledge/reading/infer-title.ts';
import { markNoise } from '../../src/knowledge/reading/mark-noise.ts';

const linesOf = (text: string) => markNoise(text.split('\n').map((line, at) => ({ number: at + 1, text: line })));
const titleOf = (text: string): string | null => inferTitle(linesOf(text), 'en');
const PROSE = 'The society met in Porto and talked about the training of nurses.';

describe('the title', () => {
  it.each([
    ['a Markdown heading', `Some line\n# Training *of* nurses\n${PROSE}`, 'Training of nurses'],
    ['an underlined heading', `Training of nurses\n=====\n${PROSE}`, 'Training of nurses'],
    ['a wiki heading', `= Training of nurses =\n${PROSE}`, 'Training of nurses'],
    ['a line printed twice', `Harbour Society\nTraining of nurses\nJun 9, 2019\nTraining of nurses\n${PROSE}`, 'Training of nurses'],
    ['the first line', `Training of nurses\n\n${PROSE}`, 'Training of nurses'],
    ['the first line below a date', `last update: 21-10-2018\n\nTraining of nurses\n${PROSE}`, 'Training of nurses'],
    ['the first line below a rubric', `News\n5 June 2019\nTraining of nurses\n${PROSE}`, 'Training of nurses'],
    ['the first line below a menu', `Home > News\nSkip to content\nTraining of nurses\n${PROSE}`, 'Training of nurses'],
    ['the first line below an address', `Contact: office@example.org\nTraining of nurses\n${PROSE}`, 'Training of nurses'],
    ['the first line below the kind of contribution', `Poster presentation 2019 Nursing Congress\nNight shifts\n${PROSE}`, 'Night shifts'],
    ['the first line below a caption', `[Photo: the board in Porto]\nTraining of nurses\n${PROSE}`, 'Training of nurses'],
    [
      'the first line below where the page stands',
      `Harbour Society › Our work › Courses\nTraining of nurses\n${PROSE}`,
      'Training of nurses',
    ],
    ['the last step to the page where no headline follows', `Harbour Society » Courses\n${PROSE.repeat(4)}`, 'Courses'],
    [
      'the first line below the counters of the page',
      `Published on 4 May 2019 – read 310 times\nTraining of nurses\n${PROSE}`,
      'Training of nurses',
    ],
    [
      'the first line below a telephone number',
      `Helpline (day and night): +32 2 555 01 99\nTraining of nurses\n${PROSE}`,
      'Training of nurses',
    ],
    [
      'the first line below a banner about cookies',
      `By going on you agree to our use of cookies.\nTraining of nurses\n${PROSE}`,
      'Training of nurses',
    ],
    [
      'the headline below the name of the site and its menu',
      `Harbour Daily\nHome | News | Contact\nTraining of nurses\n${PROSE}`,
      'Training of nurses',
    ],
    ['a rubric where there is nothing else', 'News', 'News'],
  ])('is %s', (_where, text, expected) => {
    expect(titleOf(text)).toBe(expected);
  });

  it('is the beginning of the first paragraph where a page begins with one', () => {
    expect(titleOf(`${PROSE} ${'It went on for days and days, and there was much to say. '.repeat(5)}`)).toBe(PROSE);
    const title = titleOf('a long line of words that never comes to an end and '.repeat(20));
    expect(title).toMatch(/^a long line .*\w…$/);
    expect(title?.length).toBeLessThan(120);
  });

  it('is none for a text of nothing', () => {
    expect(titleOf('')).toBeNull();
  });
});

describe('the publisher', () => {
  it.each([
    ['Source: Harbour News', 'Harbour News'],
    ['**Source:** Harbour News.', 'Harbour News'],
    ['Quelle: Hafenverein', 'Hafenverein'],
    ['Источник: Портовые новости', 'Портовые новости'],
    ['Publisher: Harbour Society of Nursing', 'Harbour Society of Nursing'],
  ])('is printed: "%s"', (line, expected) => {
    expect(inferPublisher(linesOf(`Training\n${PROSE}\n${line}`), 'en')).toBe(expected);
  });

  it('is the site whose name stands above its menu', () => {
    expect(inferPublisher(linesOf(`Harbour Daily\nHome | News | Contact\nTraining of nurses\n${PROSE}`), 'en')).toBe('Harbour Daily');
    expect(inferPublisher(linesOf(`Training of nurses\n5 June 2019\n${PROSE}`), 'en')).toBeNull();
  });

  it.each([
    'Source: https://example.org/news',
    'The source: a river in the hills',
    'Source: ',
    'Harbour Society of Nursing',
    'Source: a list of everything that was ever said about the training of nurses in towns',
  ])('is not guessed from "%s"', (line) => {
    expect(inferPublisher(linesOf(`Training\n${line}\n${PROSE}`), 'en')).toBeNull();
  });
});
