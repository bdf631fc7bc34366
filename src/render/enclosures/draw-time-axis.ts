// A time axis as SVG: one row for each fact, in order, its mark at its date, its words beside the mark. What is dated to a day is a point; what is
// dated to a month or a year, or lasts, is a bar as long as the date can mean.

import { dateText } from '../dates.ts';
import type { TimeAxis, TimeMark } from './enclosure.ts';
import { fitted, svgText, textWidth } from './letters.ts';
import { COLOR, MARGIN, panel, TOP, WIDTH } from './panel.ts';

/** A place on the axis that is named. */
interface Tick {
  readonly at: number;
  readonly text: string;
}

const DAY = 86_400_000;
const LEFT = MARGIN + 24;
const RIGHT = WIDTH - MARGIN - 24;
const AXIS = 44;
/** A row whose words stand beside its mark, and one whose words need the whole width above it. */
const ROW = 46;
const TALL_ROW = 72;
const DATE = { size: 22, bold: true } as const;
const WORDS = { size: 22 } as const;
const GAP = 14;
const POINT = 8;
const BAR = 14;
const TICK = { size: 19 } as const;
const MOST_TICKS = 9;
/** From one tick to the next, in days, months or years: the first that gives few enough is taken. */
const STEPS: readonly (readonly ['day' | 'month', number])[] = [
  ...[1, 2, 7, 14].map((days) => ['day', days] as const),
  ...[1, 2, 3, 6, 12, 24, 60, 120, 240, 300, 600, 1200, 2400, 6000, 12_000, 24_000].map((months) => ['month', months] as const),
];

export function drawTimeAxis({ title, locale, marks, notes }: TimeAxis): string {
  const first = Math.min(...marks.map(({ from }) => from));
  // A day lasts until the next one begins.
  const last = Math.max(...marks.map(({ to }) => to)) + DAY;
  const x = (time: number): number => LEFT + ((time - first) / (last - first)) * (RIGHT - LEFT);
  const rows: string[] = [];
  let top = TOP + AXIS;
  for (const mark of marks) {
    const { drawn, height } = row(mark, top, x(mark.from), x(mark.to + DAY));
    rows.push(drawn);
    top += height;
  }
  const ticks = spaced(ticksOf(first, last - DAY, locale), x).map((tick) => ruled(tick, x, top - 8));
  return panel(title, notes, top - TOP, [...ticks, ...rows].join(''));
}

function ruled({ at, text }: Tick, x: (time: number) => number, bottom: number): string {
  const place = x(at).toFixed(1);
  const half = textWidth(text, TICK) / 2;
  const middle = Math.max(MARGIN / 2 + half, Math.min(WIDTH - MARGIN / 2 - half, x(at))).toFixed(1);
  return (
    `<path d="M${place},${TOP + AXIS - 12}V${bottom}" stroke="${COLOR.quiet}" stroke-width="1.5"/>` +
    `<text x="${middle}" y="${TOP + 18}" text-anchor="middle" font-size="${TICK.size}" fill="${COLOR.note}">${svgText(text)}</text>`
  );
}

/** The words stand beside the mark, on the side where there is more room; where that is too little, above it. */
function row({ date, words }: TimeMark, top: number, start: number, end: number): { readonly drawn: string; readonly height: number } {
  const wanted = textWidth(date, DATE) + GAP + textWidth(words, WORDS);
  const isPoint = end - start < 2 * POINT;
  const [left, right] = isPoint ? [(start + end) / 2 - POINT, (start + end) / 2 + POINT] : [start, end];
  const [roomLeft, roomRight] = [left - GAP - MARGIN, WIDTH - MARGIN - right - GAP];
  if (wanted <= Math.max(roomLeft, roomRight)) {
    const middle = top + ROW / 2;
    const onRight = roomRight >= roomLeft;
    const beside = said(date, words, onRight ? right + GAP : left - GAP, middle + 8, onRight ? 'start' : 'end');
    return { drawn: marked(left, right, isPoint, middle) + beside, height: ROW };
  }
  const room = WIDTH - 2 * MARGIN;
  const fitting = fitted(words, room - textWidth(date, DATE) - GAP, WORDS);
  const width = Math.min(room, textWidth(date, DATE) + GAP + textWidth(fitting, WORDS));
  const edge = Math.max(MARGIN, Math.min(left, WIDTH - MARGIN - width));
  return { drawn: marked(left, right, isPoint, top + TALL_ROW - 22) + said(date, fitting, edge, top + 30, 'start'), height: TALL_ROW };
}

function said(date: string, words: string, x: number, y: number, anchor: 'start' | 'end'): string {
  const width = textWidth(date, DATE) + GAP + textWidth(words, WORDS);
  const left = anchor === 'start' ? x : x - width;
  return (
    // The axis's lines end where words begin.
    `<rect x="${left.toFixed(1)}" y="${y - 24}" width="${width.toFixed(1)}" height="32" fill="${COLOR.ground}"/>` +
    `<text x="${x.toFixed(1)}" y="${y}" text-anchor="${anchor}" font-size="${WORDS.size}" fill="${COLOR.text}" xml:space="preserve">` +
    `<tspan font-weight="bold">${svgText(date)}</tspan><tspan>  ${svgText(words)}</tspan></text>`
  );
}

function marked(left: number, right: number, isPoint: boolean, middle: number): string {
  const look = `fill="${COLOR.marked}" stroke="${COLOR.text}" stroke-width="1.5"`;
  if (isPoint) return `<circle cx="${((left + right) / 2).toFixed(1)}" cy="${middle}" r="${POINT}" ${look}/>`;
  return `<rect x="${left.toFixed(1)}" y="${middle - BAR / 2}" width="${(right - left).toFixed(1)}" height="${BAR}" rx="${BAR / 2}" ${look}/>`;
}

/** Round dates between two days, as few as can be read side by side. */
function ticksOf(first: number, last: number, locale: string): readonly Tick[] {
  for (const [unit, step] of STEPS) {
    const length = unit === 'day' ? step * DAY : step * 28 * DAY;
    if ((last - first) / length > MOST_TICKS + 2) continue;
    const ticks = unit === 'day' ? days(first, last, step, locale) : months(first, last, step, locale);
    if (ticks.length <= MOST_TICKS) return ticks;
  }
  return [];
}

function days(first: number, last: number, step: number, locale: string): readonly Tick[] {
  const ticks: Tick[] = [];
  for (let at = first; at <= last; at += step * DAY) ticks.push({ at, text: dateText(new Date(at).toISOString().slice(0, 10), locale) });
  return ticks;
}

/** The first days of months or years, the years round ones. */
function months(first: number, last: number, step: number, locale: string): readonly Tick[] {
  const start = new Date(first);
  const ticks: Tick[] = [];
  const index = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth() + (start.getUTCDate() > 1 ? 1 : 0)) / step) * step;
  for (let month = index; ticks.length <= MOST_TICKS + 1; month += step) {
    const day = new Date(0);
    day.setUTCHours(12);
    day.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
    if (day.getTime() > last) break;
    const edtf = day.toISOString().slice(0, step % 12 === 0 ? 4 : 7);
    ticks.push({ at: day.getTime(), text: dateText(edtf, locale) });
  }
  return ticks;
}

/** Without those that would run into the one before. */
function spaced(ticks: readonly Tick[], x: (time: number) => number): readonly Tick[] {
  const kept: Tick[] = [];
  let free = 0;
  for (const tick of ticks) {
    const half = textWidth(tick.text, TICK) / 2;
    if (x(tick.at) - half < free || x(tick.at) + half > WIDTH) continue;
    kept.push(tick);
    free = x(tick.at) + half + GAP;
  }
  return kept;
}
