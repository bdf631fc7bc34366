// The ground that every picture stands on: a dark panel of its own, so that it reads the same on Discord's dark and light pages, with the title
// above and small notes below. Light on dark at 4.5:1 or more; what is filled differs from what is not by lightness, never by hue alone.

import { fitted, svgText, textWidth, wrapped } from './letters.ts';
import { FONT_FAMILY } from './rasterize.ts';

/** Discord shows a picture some 500 pixels wide and opens it whole. */
export const WIDTH = 1200;
export const MARGIN = 36;
/** Where the picture itself may begin. */
export const TOP = 88;

export const COLOR = {
  ground: '#1e293b',
  quiet: '#475569',
  line: '#64748b',
  marked: '#38bdf8',
  text: '#f8fafc',
  note: '#cbd5e1',
} as const;

const LARGEST_TITLE = 34;
/** A longer title is cut. */
const SMALLEST_TITLE = 25;
const NOTE = { size: 20 } as const;
const NOTE_LINE = 28;
const LINES_OF_NOTE = 4;

/** A whole SVG; `height` is that of the part between title and notes. */
export function panel(title: string, notes: readonly string[], height: number, body: string): string {
  const room = WIDTH - 2 * MARGIN;
  const lines = notes.flatMap((note) => wrapped(note, room, NOTE, LINES_OF_NOTE));
  const below = TOP + height;
  const whole = below + NOTE_LINE * lines.length + MARGIN;
  const full = textWidth(title, { size: LARGEST_TITLE, bold: true });
  const size = Math.max(SMALLEST_TITLE, Math.min(LARGEST_TITLE, Math.floor((LARGEST_TITLE * room) / full)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${whole}" font-family="${FONT_FAMILY}">`,
    `<rect width="${WIDTH}" height="${whole}" rx="20" fill="${COLOR.ground}"/>`,
    `<text x="${MARGIN}" y="56" font-size="${size}" font-weight="bold" fill="${COLOR.text}">${svgText(fitted(title, room, { size, bold: true }))}</text>`,
    body,
    ...lines.map(
      (line, at) =>
        `<text x="${MARGIN}" y="${below + NOTE_LINE * (at + 1)}" font-size="${NOTE.size}" fill="${COLOR.note}">${svgText(line)}</text>`,
    ),
    '</svg>',
  ].join('');
}
