// The pictures, asked of their pixels: words leave ink in every script, nothing leaves the panel, countries are filled where they lie.

import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/render/catalogue.ts';
import { daysIn } from '../../../src/render/dates.ts';
import { drawTimeAxis } from '../../../src/render/enclosures/draw-time-axis.ts';
import { drawWorldMap, frameOf } from '../../../src/render/enclosures/draw-world-map.ts';
import type { TimeAxis, TimeMark, WorldMap } from '../../../src/render/enclosures/enclosure.ts';
import { fitted, legible, svgText, textWidth, wrapped } from '../../../src/render/enclosures/letters.ts';
import { COLOR, MARGIN, panel, TOP, WIDTH } from '../../../src/render/enclosures/panel.ts';
import { FONT_FAMILY, rasterize } from '../../../src/render/enclosures/rasterize.ts';
import { countriesOfTheWorld, UNIT } from '../../../src/render/enclosures/world.ts';
import { pixelsOf } from '../../support/pixels.ts';
import { projectWorld } from './project-world.ts';

/** Milliseconds of work for a picture, whatever else the machine is doing. Measured at a third of it on a small one. */
const SOON = 300;

function map(codes: readonly string[], more: Partial<WorldMap> = {}): WorldMap {
  return {
    kind: 'world-map',
    name: 'countries.png',
    description: 'x',
    title: '',
    countries: codes.map((code) => ({ code, name: '' })),
    notes: [],
    ...more,
  };
}

function mark(edtf: string, words = ''): TimeMark {
  const days = daysIn(edtf);
  if (days === null) throw new Error(`${edtf} has no days`);
  return { ...days, date: edtf, words };
}

function axis(marks: readonly TimeMark[], more: Partial<TimeAxis> = {}): TimeAxis {
  return { kind: 'time-axis', name: 'timeline.png', description: 'x', title: '', locale: 'en', marks, notes: [], ...more };
}

const middleOf = (code: string) => {
  const [country] = countriesOfTheWorld()
    .filter((one) => one.code === code)
    .toSorted((one, other) => other.box.right - other.box.left - (one.box.right - one.box.left));
  if (country === undefined) throw new Error(`no country ${code}`);
  return country.middle;
};

describe('words in a picture', () => {
  test.each([
    ['Latin', 'Paediatric'],
    ['accents', 'Françoise Özgür Łódź'],
    ['Cyrillic', 'Ташкент'],
    ['Greek', 'Αθήνα'],
    ['Armenian', 'Երևան'],
    ['Georgian', 'თბილისი'],
    ['Hebrew', 'ירושלים'],
    ['Arabic', 'تهران'],
    ['numbers and signs', '5–7 June 2024, «1,000» “x” · €'],
  ])('leave ink: %s', async (_, text) => {
    const drawn = await pixelsOf(panel(text, [], 20, ''));
    const blank = await pixelsOf(panel('', [], 20, ''));
    const title = { left: MARGIN, top: 20, right: WIDTH - MARGIN, bottom: TOP };
    expect(blank.others(COLOR.ground, title)).toBe(0);
    expect(drawn.others(COLOR.ground, title)).toBeGreaterThan(text.length * 20);
  });

  test.each(LANGUAGES)('of the axis leave ink in %s', async (locale) => {
    const { others } = await pixelsOf(drawTimeAxis(axis([mark('2024-03'), mark('2024-06-05')], { locale })));
    expect(others(COLOR.ground, { left: 0, top: TOP, right: WIDTH, bottom: TOP + 24 })).toBeGreaterThan(300);
  });

  test('that the font has no letters for are an ellipsis and no empty boxes', () => {
    expect(legible('東京 Tokyo 🎉 \uFFFF大阪')).toBe('… Tokyo … …');
    expect(legible('Ада́ “x” № ½ ×')).toBe('Ада́ “x” № ½ ×');
  });

  test('cannot become markup', () => {
    expect(svgText('a <script> & "b" ]]> &amp;')).toBe('a &lt;script&gt; &amp; "b" ]]&gt; &amp;amp;');
  });

  test.each([
    'Belgian Society of Paediatric Haematology and Oncology',
    'WWWWMMMM @ UNIVERSITÄT',
    'illicit fill, till I jilt',
    'Северное общество гончаров и мастеров примеров',
    'ЩЖЮ ШИЩЫ ЖУЮЩИЙ',
    'Ελληνική Εταιρεία',
    '1234567890 – 5–7 June 2024',
    'انجمن خون و سرطان کودکان ایران',
    'საქართველოს',
  ])('are no wider than they are thought to be, and not much less: %s', (text) => {
    for (const bold of [false, true]) {
      const style = `font-family="${FONT_FAMILY}" font-size="40" font-weight="${bold ? 'bold' : 'normal'}"`;
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="99"><text x="9" y="60" ${style}>${svgText(text)}</text></svg>`;
      const files = ['DejaVuSansCondensed', 'DejaVuSansCondensed-Bold'].map((name) => `node_modules/dejavu-fonts-ttf/ttf/${name}.ttf`);
      const drawn = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: files, defaultFontFamily: FONT_FAMILY } }).getBBox();
      const thought = textWidth(text, { size: 40, bold });
      expect(drawn?.width).toBeLessThanOrEqual(thought);
      expect(drawn?.width).toBeGreaterThan(thought * 0.55);
    }
  });

  test('are cut where they do not fit, and set over lines where there are some', () => {
    const lettering = { size: 20 } as const;
    const text = 'one two three four five six seven';
    expect(fitted(text, 1000, lettering)).toBe(text);
    expect(fitted(text, 120, lettering)).toMatch(/^one t.*…$/u);
    expect(textWidth(fitted(text, 120, lettering), lettering)).toBeLessThanOrEqual(120);
    expect(wrapped(text, 120, lettering, 9).join(' ')).toBe(text);
    expect(wrapped(text, 120, lettering, 2)).toHaveLength(2);
    expect(wrapped(text, 120, lettering, 2)[1]).toMatch(/…$/u);
    expect(wrapped('x'.repeat(500), 120, lettering, 2).every((line) => textWidth(line, lettering) <= 120)).toBe(true);
  });
});

describe('the world map', () => {
  test('is drawn from borders that are the atlas’s: `npm run world` makes them anew', () => {
    expect(readFileSync(new URL('../../../src/render/enclosures/world.txt', import.meta.url), 'utf8')).toBe(projectWorld());
  });

  test('knows every country and territory by its code, small ones too', () => {
    const codes = new Set(countriesOfTheWorld().map(({ code }) => code));
    for (const code of ['SG', 'MT', 'BH', 'LU', 'MC', 'VA', 'XK', 'TW', 'PS', 'UZ', 'SS', 'CV']) expect(codes).toContain(code);
    expect(codes.size).toBeGreaterThan(230);
    expect(codes).not.toContain('AQ');
    expect(countriesOfTheWorld().filter(({ code }) => code === null).length).toBeLessThan(5);
  });

  test('has every country inside the panel', () => {
    for (const { code, middle, box } of countriesOfTheWorld()) {
      expect([code, middle[0] > 0 && middle[0] < WIDTH && middle[1] > TOP - 20]).toEqual([code, true]);
      expect([code, box.left > -1 && box.right < WIDTH + 1 && box.top < box.bottom + 1]).toEqual([code, true]);
    }
  });

  test('cuts what lies across its edge there, and draws nothing across the whole world', () => {
    const russia = countriesOfTheWorld().filter(({ code }) => code === 'RU');
    const steps = russia
      .flatMap(({ path }) => path.split(/[zM]/u))
      .flatMap((ring) => [...(ring.split('l')[1] ?? '').matchAll(/-?\d+/gu)].map(Number));
    expect(Math.max(...russia.map(({ box }) => box.right))).toBeGreaterThan(WIDTH * 0.8);
    expect(Math.max(...steps.map((step) => Math.abs(step) * UNIT))).toBeLessThan(WIDTH / 4);
    expect(steps.length).toBeGreaterThan(200);
  });

  test.each(['UZ', 'DE', 'BR', 'AU', 'KG', 'IN', 'SG', 'MT', 'BH'])('fills %s where it lies, and nothing else', async (code) => {
    const [worldX, worldY] = middleOf(code);
    const [x, y] = frameOf([code]).at([worldX, worldY]);
    const none = await pixelsOf(drawWorldMap(map([])));
    const one = await pixelsOf(drawWorldMap(map([code])));
    expect(none.at(worldX, worldY)).not.toBe(COLOR.marked);
    expect(one.at(x, y)).toBe(COLOR.marked);
    // Whatever of the world is in view: no second country.
    const others = countriesOfTheWorld()
      .filter((country) => country.code !== code && country.box.right - country.box.left > 30)
      .map(({ middle }) => frameOf([code]).at(middle))
      .filter(([left, top]) => left > MARGIN && left < WIDTH - MARGIN && top > TOP && top < 600);
    expect(others.length).toBeGreaterThan(0);
    for (const [left, top] of others) if (Math.hypot(left - x, top - y) > 60) expect(one.at(left, top)).not.toBe(COLOR.marked);
  });

  test('puts each name beside its country, and no two over each other', async () => {
    const countries = ['Armenia AM', 'Azerbaijan AZ', 'Belarus BY', 'Germany DE', 'Egypt EG', 'Israel IL', 'Tajikistan TJ'].map((text) => {
      const [name = '', code = ''] = text.split(' ');
      return { name, code };
    });
    const svg = drawWorldMap(map([], { countries }));
    const boxes = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" text-anchor="middle"[^>]*>([^<]+)<\/text>/gu)].map(
      ([, x, y, text = '']) => {
        const half = textWidth(text, { size: 23, bold: true }) / 2;
        return { text, left: Number(x) - half, right: Number(x) + half, top: Number(y) - 18, bottom: Number(y) + 5 };
      },
    );
    expect(boxes.length).toBeGreaterThanOrEqual(6);
    for (const one of boxes)
      for (const other of boxes)
        if (one !== other)
          expect([
            one.text,
            other.text,
            one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
          ]).toEqual([one.text, other.text, false]);
  });

  test('comes closer where the countries lie close together, and shows the whole world where they do not', () => {
    expect(frameOf(['AM', 'AZ', 'GE']).scale).toBeGreaterThan(2);
    expect(frameOf(['US', 'AU', 'NO']).scale).toBe(1);
    for (const codes of [['NO'], ['NZ', 'FJ'], ['CL', 'AR'], ['SG']]) {
      const { scale, at } = frameOf(codes);
      const corners = [at([0, TOP - 16]), at([WIDTH, TOP + 532])] as const;
      expect(scale).toBeGreaterThan(1);
      expect(corners[0][0] < 1 && corners[0][1] < TOP && corners[1][0] > WIDTH - 1 && corners[1][1] > TOP + 531).toBe(true);
    }
  });

  test('names every country, beside it or by a number and a line below, where they are crowded', () => {
    const codes = 'AL AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL NO PL PT RO RS SK SI ES SE CH UA GB'.split(' ');
    const svg = drawWorldMap(map([], { countries: codes.map((code) => ({ code, name: `Land ${code}` })) }));
    const said = [...svg.matchAll(/Land ([A-Z]{2})/gu)].map(([, code]) => code);
    expect(said.toSorted()).toEqual(codes.toSorted());
    const below = [...svg.matchAll(/<tspan font-weight="bold">(\d+)<\/tspan>/gu)].map(([, number]) => number);
    const onMap = [...svg.matchAll(/text-anchor="middle"[^>]*>(\d+)<\/text>/gu)].map(([, number]) => number);
    expect(below.length).toBeGreaterThan(3);
    expect(onMap).toEqual(below);
  });

  test('of all the world at once is still drawn', async () => {
    const all = countriesOfTheWorld().flatMap(({ code }) => (code === null ? [] : [code]));
    const countries = all.map((code) => ({ code, name: `The Commonwealth of ${code} and its many islands` }));
    const { at } = await pixelsOf(drawWorldMap(map([], { countries, title: 'x'.repeat(500), notes: ['y '.repeat(900), 'z'.repeat(900)] })));
    expect(at(...middleOf('CN'))).not.toBe(COLOR.quiet);
  });
});

describe('the time axis', () => {
  test('has its marks in order of time, a bar as long as the date can mean', async () => {
    const svg = drawTimeAxis(axis([mark('1996'), mark('2009/2015'), mark('2024-06-05')]));
    const bars = [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="14"/gu)].map(([, x, width]) => [
      Number(x),
      Number(width),
    ]);
    const points = [...svg.matchAll(/<circle cx="([\d.]+)"/gu)].map(([, x]) => Number(x));
    const [[first = 0, year = 0] = [], [second = 0, term = 0] = []] = bars;
    expect([bars.length, points.length]).toEqual([2, 1]);
    expect(first).toBeLessThan(second);
    expect(points[0]).toBeGreaterThan(second + term);
    expect(term / year).toBeCloseTo(7, 0);
  });

  test.each([
    ['days', ['2024-06-05', '2024-06-07'], ['5 June 2024', '6 June 2024', '7 June 2024']],
    ['months', ['2024-01-10', '2024-05'], ['February 2024', 'March 2024', 'April 2024', 'May 2024']],
    ['years', ['2015', '2019'], ['2015', '2016', '2017', '2018', '2019']],
    ['round years', ['1931', '2003'], ['1940', '1950', '1960', '1970', '1980', '1990', '2000']],
    ['centuries', ['0900', '1650'], ['900', '1000', '1100', '1200', '1300', '1400', '1500', '1600']],
  ])('is divided by %s where that suits it', (_, [from = '', to = ''], named) => {
    const svg = drawTimeAxis(axis([mark(from), mark(to)]));
    const ticks = [...svg.matchAll(/font-size="19"[^>]*>([^<]+)</gu)].map(([, text]) => text);
    expect(ticks).toEqual(named);
  });

  test('keeps words inside the panel, wherever the mark is', async () => {
    const words = 'Somebody or other: president of an organization with a long name, and professor in a university far away from here';
    const marks = ['1960', '1985', '1999-05-05', '2010/2020', '2024'].map((edtf) => mark(edtf, words));
    const { others, height } = await pixelsOf(drawTimeAxis(axis(marks, { title: 'Long '.repeat(60), notes: ['Sources: '.repeat(60)] })));
    for (const [left, right] of [
      [2, MARGIN / 2],
      [WIDTH - MARGIN / 2, WIDTH - 2],
    ] as const)
      expect(others(COLOR.ground, { left, top: TOP + 30, right, bottom: height - 30 })).toBe(0);
  });

  test('of dates at the ends of the calendar, or all on one day, is drawn', async () => {
    for (const dates of [
      ['0001', '9999-12-31'],
      ['2024-06-05', '2024-06-05'],
      ['0000', '0000-01-01'],
    ]) {
      const { width } = await rasterize(drawTimeAxis(axis(dates.map((date) => mark(date, 'x')))));
      expect(width).toBe(WIDTH);
    }
  });
});

describe('the panel', () => {
  test('is its own ground, dark enough for its words, so that it reads on dark and light pages alike', async () => {
    const { at, width, height } = await pixelsOf(drawTimeAxis(axis([mark('2015'), mark('2016')])));
    expect(at(width / 2, 4)).toBe(COLOR.ground);
    expect([at(0, 0), at(width - 1, height - 1)]).toEqual(['none', 'none']);
    for (const words of [COLOR.text, COLOR.note]) expect(contrast(words, COLOR.ground)).toBeGreaterThan(7);
    expect(contrast(COLOR.marked, COLOR.quiet)).toBeGreaterThan(3);
    expect(contrast(COLOR.marked, COLOR.ground)).toBeGreaterThan(3);
  });

  test('is drawn soon', async () => {
    const seventeen = ['AM', 'AT', 'AZ', 'BY', 'DK', 'EG', 'DE', 'IN', 'IL', 'KZ', 'KG', 'RU', 'SI', 'TJ', 'AE', 'GB', 'US'];
    const rows = Array.from({ length: 15 }, (_, at) => mark(String(1990 + at), 'a fact with a good many words in it, as facts often have'));
    countriesOfTheWorld();
    for (const draw of [() => drawWorldMap(map(seventeen)), () => drawTimeAxis(axis(rows))]) {
      const times: number[] = [];
      for (let run = 0; run < 3; run++) {
        const started = process.cpuUsage();
        (await rasterize(draw())).asPng();
        const { user, system } = process.cpuUsage(started);
        times.push((user + system) / 1000);
      }
      expect(Math.min(...times)).toBeLessThan(SOON);
    }
  });
});

/** WCAG 2. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
