// How the times grow with the corpus, as an SVG with both axes logarithmic: a line for each task, its p99 at each size.

import type { Row } from './measure.ts';

const WIDTH = 800;
const HEIGHT = 460;
const LEFT = 70;
const RIGHT = 260;
const TOP = 30;
const BOTTOM = 50;
const COLOURS = ['#1b6ca8', '#c44536', '#3a7d44', '#8e5ea2', '#c98b1b', '#5b6770', '#0f8b8d', '#a23b72', '#6b8e23', '#444444'];
/** A dash for each further turn of the colours, so that no two lines look alike. */
const DASHES = ['', ' stroke-dasharray="6 3"', ' stroke-dasharray="2 3"'];
/** Powers of ten. */
const SIZES = [2, 5] as const;
const TIMES = [-3, 4] as const;

export function drawGrowth(rows: readonly Row[]): string {
  const lines = [...Map.groupBy(rows, ({ task }) => task)].filter(([, points]) => new Set(points.map(({ size }) => size)).size > 1);
  const x = (size: number) => scale(Math.log10(size), SIZES, LEFT, WIDTH - RIGHT);
  const y = (ms: number) => scale(Math.log10(Math.max(ms, 10 ** TIMES[0])), TIMES, HEIGHT - BOTTOM, TOP);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    '<title>p99 in milliseconds, by documents or names</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    `<text x="${LEFT}" y="18" font-size="14">p99 in milliseconds, by documents or names</text>`,
    ...powers(SIZES).map((power) => {
      const at = x(10 ** power).toFixed(1);
      return `<line x1="${at}" y1="${TOP}" x2="${at}" y2="${HEIGHT - BOTTOM}" stroke="#dddddd"/><text x="${at}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${(10 ** power).toLocaleString('en')}</text>`;
    }),
    ...powers(TIMES).map((power) => {
      const at = y(10 ** power).toFixed(1);
      return `<line x1="${LEFT}" y1="${at}" x2="${WIDTH - RIGHT}" y2="${at}" stroke="#dddddd"/><text x="${LEFT - 8}" y="${at}" dy="4" text-anchor="end">${(10 ** power).toLocaleString('en', { maximumFractionDigits: 3 })}</text>`;
    }),
    ...lines.map(([task, points], number) => {
      const colour = COLOURS[number % COLOURS.length];
      const dash = DASHES[Math.floor(number / COLOURS.length) % DASHES.length];
      const ordered = points.toSorted((a, b) => a.size - b.size);
      const path = ordered.map(({ size, latency }) => `${x(size).toFixed(1)},${y(latency.p99).toFixed(1)}`).join(' ');
      const [left, middle] = [WIDTH - RIGHT + 14, TOP + number * 20 + 6];
      const line = `fill="none" stroke="${colour}" stroke-width="2"${dash}`;
      const label = `<polyline points="${left},${middle} ${left + 24},${middle}" ${line}/><text x="${left + 32}" y="${middle + 4}">${task}</text>`;
      return `<polyline points="${path}" ${line}/>${label}`;
    }),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

function scale(value: number, [low, high]: readonly [number, number], from: number, to: number): number {
  return from + ((value - low) / (high - low)) * (to - from);
}

function powers([low, high]: readonly [number, number]): readonly number[] {
  return Array.from({ length: high - low + 1 }, (_, step) => low + step);
}
