// The countries of the world as shapes in the plane, made once and kept: Natural Earth's borders at 1:50 million, fine enough to hold Singapore,
// Malta and Bahrain, in the Natural Earth projection, which distorts neither size nor form much. Antarctica is left out: it sends no delegations.

import { createRequire } from 'node:module';
import { type GeoContext, geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { countryCode } from '../../knowledge/mentions/places.ts';
import { MARGIN, TOP, WIDTH } from './panel.ts';

type Point = readonly [x: number, y: number];

export interface Country {
  /** ISO 3166-1 alpha-2; null for territories without one. */
  readonly code: string | null;
  /** SVG path data. */
  readonly path: string;
  /** The middle of its largest part. */
  readonly middle: Point;
  /** Width and height of its largest part, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Pixels between title and notes that the map takes. */
export const MAP_HEIGHT = 532;

/** Points closer than this, in pixels, are one: a tenth of the data is left, and nobody sees the difference. */
const FINEST = 0.5;
const ANTARCTICA = 'AQ';

let known: readonly Country[] | undefined;

export function countriesOfTheWorld(): readonly Country[] {
  known ??= project();
  return known;
}

function project(): readonly Country[] {
  const atlas: Topology<{ countries: GeometryCollection<{ name: string }> }> = createRequire(import.meta.url)(
    'world-atlas/countries-50m.json',
  );
  const shapes = feature(atlas, atlas.objects.countries).features;
  const pen = ringPen();
  // The data is fine enough: no points need to be put in between.
  const projection = geoNaturalEarth1()
    .precision(0)
    .scale(216)
    .translate([WIDTH / 2 - MARGIN / 3, TOP + 292]);
  const draw = geoPath(projection, pen);
  return shapes.flatMap((shape): readonly Country[] => {
    const code = codeOf(shape.id, shape.properties.name);
    if (code === ANTARCTICA) return [];
    draw(shape);
    const rings = pen.take();
    const largest = rings.toSorted((one, other) => Math.abs(areaOf(other)) - Math.abs(areaOf(one)))[0];
    return largest === undefined ? [] : [{ code, path: rings.map(toPath).join(''), ...measured(largest) }];
  });
}

/** The atlas numbers countries as the United Nations do; Unicode knows which letters the number stands for. */
function codeOf(number: string | number | undefined, name: string): string | null {
  if (number === undefined) return countryCode(name);
  const region = new Intl.Locale(`und-${String(number).padStart(3, '0')}`).region;
  return region !== undefined && /^[A-Z]{2}$/u.test(region) ? region : null;
}

/** Takes the rings that d3 draws, without the points that are too close to see. */
function ringPen(): GeoContext & { readonly take: () => readonly (readonly Point[])[] } {
  let rings: Point[][] = [];
  return {
    beginPath: () => {},
    moveTo: (x, y) => {
      rings.push([[x, y]]);
    },
    lineTo: (x, y) => {
      const [lastX, lastY] = rings.at(-1)?.at(-1) ?? [x, y];
      if (Math.hypot(x - lastX, y - lastY) >= FINEST) rings.at(-1)?.push([x, y]);
    },
    arc: () => {},
    closePath: () => {},
    take: () => {
      const taken = rings;
      rings = [];
      return taken;
    },
  };
}

function toPath(ring: readonly Point[]): string {
  return `M${ring.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`;
}

/** Twice the area, signed (the shoelace formula). */
function areaOf(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function measured(ring: readonly Point[]): Pick<Country, 'middle' | 'width' | 'height'> {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { middle: centroid(ring) ?? [(left + right) / 2, (top + bottom) / 2], width: right - left, height: bottom - top };
}

/** Null for a ring without area. */
function centroid(ring: readonly Point[]): Point | null {
  const area = areaOf(ring);
  if (Math.abs(area) < 1) return null;
  let [x, y] = [0, 0];
  for (const [at, [fromX, fromY]] of ring.entries()) {
    const [toX, toY] = ring[(at + 1) % ring.length] ?? [fromX, fromY];
    const cross = fromX * toY - toX * fromY;
    x += (fromX + toX) * cross;
    y += (fromY + toY) * cross;
  }
  return [x / (3 * area), y / (3 * area)];
}
