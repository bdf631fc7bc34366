// `npm run world`: makes src/render/enclosures/world.txt from the atlas, Natural Earth's borders at 1:50 million, fine enough to hold Singapore, Malta
// and Bahrain, in the Natural Earth projection, which distorts neither size nor form much. Antarctica is left out: it sends no delegations.

import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type GeoContext, geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature, transform } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { countryCode } from '../../../src/knowledge/mentions/places/places.ts';
import { MARGIN, TOP, WIDTH } from '../../../src/render/enclosures/panel.ts';
import { type Box, type Point, UNIT } from '../../../src/render/enclosures/world.ts';

/** Points closer than this, in degrees (0.8 pixels at the equator), are one: a third of the data is left, and nobody sees the difference. */
const FINEST = 0.2;
/** Points. */
const SHORT = 8;
const ANTARCTICA = 'AQ';

/** The lines of world.txt, in the atlas's order. */
export function projectWorld(): string {
  return project()
    .map(({ code, path, middle: [x, y], box: { left, top, right, bottom } }) => {
      const numbers = [x, y, left, top, right, bottom].map((number) => Math.round(number * 100) / 100);
      return `${code ?? ''}\t${numbers.join(' ')}\t${path}\n`;
    })
    .join('');
}

if (import.meta.main) await writeFile(new URL('../../../src/render/enclosures/world.txt', import.meta.url), projectWorld());

interface Shape {
  readonly code: string | null;
  readonly path: string;
  readonly middle: Point;
  readonly box: Box;
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

function project(): readonly Shape[] {
  const globe = thinnedAtlas(createRequire(import.meta.url)('world-atlas/countries-50m.json'));
  // The data is fine enough: no points need to be put in between.
  const projection = geoNaturalEarth1()
    .precision(0)
    .scale(216)
    .translate([WIDTH / 2 - MARGIN / 3, TOP + 292]);
  // Each border is projected once for both of its sides. What crosses the edge of the map is cut there, which takes d3 several times as long.
  const plane = { ...globe, arcs: globe.arcs.map((arc) => arc.map((point) => projection(point as [number, number]) ?? [0, 0])) };
  const cut = new Set(globe.arcs.flatMap((arc, at) => (crossesEdge(arc) ? [at] : [])));
  const pen = createPen();
  const drawPlane = geoPath(null, pen);
  const drawGlobe = geoPath(projection, pen);
  // One at a time, so that no more than one is held in full.
  return globe.objects.countries.geometries.flatMap((geometry): readonly Shape[] => {
    const code = codeOf(geometry.id, geometry.properties !== undefined && 'name' in geometry.properties ? geometry.properties.name : '');
    if (code === ANTARCTICA) return [];
    if (arcsOf(geometry).some((arc) => cut.has(arc < 0 ? ~arc : arc))) drawGlobe(feature(globe, geometry));
    else drawPlane(feature(plane, geometry));
    const { path, largest } = pen.take();
    return largest === null ? [] : [{ code, path, ...largest }];
  });
}

/** The borders in degrees, without what nobody would see. */
function thinnedAtlas({ transform: quantized, ...atlas }: Atlas): Atlas {
  const place = transform(quantized ?? { scale: [1, 1], translate: [0, 0] });
  return { ...atlas, arcs: atlas.arcs.map((steps) => thinned(steps.map((step, at) => place(step, at > 0) as [number, number]))) };
}

function arcsOf(geometry: GeometryObject): readonly number[] {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? geometry.arcs.flat(2) : [];
}

/** From one side of the map to the other in one step. */
function crossesEdge(arc: Atlas['arcs'][number]): boolean {
  return arc.some(([x = 0], at) => Math.abs(x - (arc[at - 1]?.[0] ?? x)) > 180);
}

/** Without the points that are too close to see; its ends stay, where other borders meet it, and so does all of a short one, such as an island's. */
function thinned(line: [number, number][]): [number, number][] {
  if (line.length < SHORT) return line;
  let [lastX, lastY] = line[0] ?? [0, 0];
  return line.filter(([x, y], at) => {
    if (at > 0 && at < line.length - 1 && Math.abs(x - lastX) < FINEST && Math.abs(y - lastY) < FINEST) return false;
    [lastX, lastY] = [x, y];
    return true;
  });
}

/** The atlas numbers countries as the United Nations do; Unicode knows which letters the number stands for. */
function codeOf(number: string | number | undefined, name: string): string | null {
  if (number === undefined) return countryCode(name);
  const region = new Intl.Locale(`und-${String(number).padStart(3, '0')}`).region;
  return region !== undefined && /^[A-Z]{2}$/u.test(region) ? region : null;
}

interface Drawn {
  readonly path: string;
  readonly largest: Pick<Shape, 'middle' | 'box'> | null;
}

/** Takes down what d3 draws as path data, in steps from point to point, which are short, and measures the largest ring. */
function createPen(): GeoContext & { readonly take: () => Drawn } {
  let path = '';
  let largest: Drawn['largest'] = null;
  let largestArea = -1;
  let ring = newRing(0, 0);
  let [atX, atY] = [0, 0];
  return {
    beginPath: () => {},
    moveTo: (x, y) => {
      ring = newRing(x, y);
      [atX, atY] = [inUnits(x), inUnits(y)];
      path += `M${atX} ${atY}l`;
    },
    lineTo: (x, y) => {
      advance(ring, x, y);
      const [stepX, stepY] = [inUnits(x) - atX, inUnits(y) - atY];
      if (stepX === 0 && stepY === 0) return;
      [atX, atY] = [atX + stepX, atY + stepY];
      path += `${path.endsWith('l') || stepX < 0 ? '' : ' '}${stepX}${stepY < 0 ? '' : ' '}${stepY}`;
    },
    arc: () => {},
    closePath: () => {
      path = path.endsWith('l') ? `${path}0 0z` : `${path}z`;
      advance(ring, ring.firstX, ring.firstY);
      if (Math.abs(ring.area) <= largestArea) return;
      largestArea = Math.abs(ring.area);
      largest = { middle: middleOf(ring), box: { left: ring.left, top: ring.top, right: ring.right, bottom: ring.bottom } };
    },
    take: () => {
      const drawn = { path, largest };
      [path, largest, largestArea] = ['', null, -1];
      return drawn;
    },
  };
}

/** A ring while it is drawn: where the pen is, and the sums of the shoelace formula. */
interface Ring {
  readonly firstX: number;
  readonly firstY: number;
  x: number;
  y: number;
  /** Twice the area, signed. */
  area: number;
  sumX: number;
  sumY: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function newRing(x: number, y: number): Ring {
  return { firstX: x, firstY: y, x, y, area: 0, sumX: 0, sumY: 0, left: x, right: x, top: y, bottom: y };
}

function advance(ring: Ring, x: number, y: number): void {
  const cross = ring.x * y - x * ring.y;
  ring.area += cross;
  ring.sumX += (ring.x + x) * cross;
  ring.sumY += (ring.y + y) * cross;
  ring.left = Math.min(ring.left, x);
  ring.right = Math.max(ring.right, x);
  ring.top = Math.min(ring.top, y);
  ring.bottom = Math.max(ring.bottom, y);
  ring.x = x;
  ring.y = y;
}

/** Its centroid; the middle of its box where it is too small to have one. */
function middleOf({ area, sumX, sumY, left, right, top, bottom }: Ring): Point {
  return Math.abs(area) < 1 ? [(left + right) / 2, (top + bottom) / 2] : [sumX / (3 * area), sumY / (3 * area)];
}

function inUnits(value: number): number {
  return Math.round(value / UNIT);
}
