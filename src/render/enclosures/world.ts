// The countries of the world as shapes in the plane, from world.txt, where they stand ready to be drawn: to project them takes longer than
// everything else about a picture. How they were made is in tests/render/enclosures/project-world.ts.

import { readFileSync } from 'node:fs';

export type Point = readonly [x: number, y: number];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Country {
  /** ISO 3166-1 alpha-2; null for territories without one. */
  readonly code: string | null;
  /** SVG path data, in units of UNIT; every ring begins with an absolute M. */
  readonly path: string;
  /** The middle of its largest part, in pixels. */
  readonly middle: Point;
  /** Where its largest part lies, in pixels. */
  readonly box: Box;
}

/** Pixels between title and notes that the map takes. */
export const MAP_HEIGHT = 532;

/** Pixels of a step in the path data. */
export const UNIT = 0.1;

let known: readonly Country[] | undefined;

export function countriesOfTheWorld(): readonly Country[] {
  known ??= readFileSync(new URL('world.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map(toCountry);
  return known;
}

/** One line: code, the middle, the box, and the path, between tabs. */
function toCountry(line: string): Country {
  const [code = '', numbers = '', path = ''] = line.split('\t');
  const [x = 0, y = 0, left = 0, top = 0, right = 0, bottom = 0] = numbers.split(' ').map(Number);
  return { code: code === '' ? null : code, path, middle: [x, y], box: { left, top, right, bottom } };
}
