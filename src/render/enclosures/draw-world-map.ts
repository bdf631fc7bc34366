// A map of the world as SVG: the countries filled in, each with its name beside it, or with a number where names are too crowded, and the names to the
// numbers below. Where the countries lie close together, the map shows their part of the world. Which they are stands in the message too.

import type { WorldMap } from './enclosure.ts';
import { fitted, legible, svgText, textWidth } from './letters.ts';
import { COLOR, MARGIN, panel, TOP, WIDTH } from './panel.ts';
import { type Box, type Country, countriesOfTheWorld, MAP_HEIGHT, type Point, UNIT } from './world.ts';

/** How the world lies in the picture: a point of the world at `scale` and moved. */
export interface Frame {
  readonly scale: number;
  readonly at: (point: Point) => Point;
}

interface Place {
  readonly name: string;
  readonly middle: Point;
  readonly width: number;
  readonly height: number;
}

interface Label {
  readonly text: string;
  readonly box: Box;
  /** The country of a label that stands beside it; null for one that stands inside. */
  readonly from: Point | null;
  readonly isNumber: boolean;
}

interface Line {
  readonly from: Point;
  readonly to: Point;
}

const LETTERING = { size: 23, bold: true } as const;
const LINE_HEIGHT = 28;
const LONGEST_LABEL = 280;
const NUMBER = { size: 19, bold: true } as const;
const NUMBER_RADIUS = 14;
const LEGEND = { size: 22 } as const;
const LEGEND_LINE = 32;
const LEGEND_GAP = 26;
/** A country smaller than this gets a dot that can be seen. */
const SMALL = 9;
const DOT = 5;
/** Room kept free around each marked country. */
const FREE = 7;
/** How far a name, and a number, may stand from its country, nearest first, and in how many directions. */
const NEAR = [24, 36, 50, 66] as const;
const FAR = [24, 32, 42, 54, 68, 84, 104, 128, 156, 190, 230] as const;
const DIRECTIONS = 16;
/** Names are turned into numbers so often at most. */
const MOST_ROUNDS = 4;
/** More countries than this get no room beside them but for names, and no second try: the work grows with the cube of their number. */
const MANY = 60;
/** The map comes no closer: the borders are not drawn for more. Below the least, the whole world tells more. */
const CLOSEST = 3;
const LEAST = 1.3;
/** Of the world, in its own pixels, around the countries. */
const SURROUNDINGS = 24;

export function drawWorldMap({ title, countries, notes }: WorldMap): string {
  const world = countriesOfTheWorld();
  const codes = new Set(countries.map(({ code }) => code));
  const marked = world.filter(({ code }) => code !== null && codes.has(code));
  const rest = world.filter((country) => !marked.includes(country));
  const frame = frameOf([...codes]);
  const places = countries.flatMap(({ code, name }): readonly Place[] => {
    const main = mainPartOf(code);
    if (main === null) return [];
    const { left, right, top, bottom } = main.box;
    return [{ name, middle: frame.at(main.middle), width: (right - left) * frame.scale, height: (bottom - top) * frame.scale }];
  });
  const dots = places.filter(({ width, height }) => Math.max(width, height) < SMALL);
  const labelling = labelled(places);
  const labels = [...labelling.labels.values()];
  const legend = legendOf([
    ...[...labelling.labels].flatMap(([{ name }, { isNumber, text }]) => (isNumber ? [{ number: text, name }] : [])),
    ...labelling.unplaced.map(({ name }) => ({ number: '•', name })),
  ]);
  const [x, y] = frame.at([0, 0]);
  const body = [
    `<clipPath id="map"><rect y="${TOP - 16}" width="${WIDTH}" height="${MAP_HEIGHT + 16}"/></clipPath>`,
    `<g clip-path="url(#map)"><g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(frame.scale * UNIT).toFixed(4)})">`,
    land(rest, COLOR.quiet, frame),
    land(marked, COLOR.marked, frame),
    '</g></g>',
    ...dots.map(({ middle }) => dot(middle)),
    ...labels.flatMap((label) => leaderOf(label) ?? []).map(leader),
    ...labels.map(({ from }) => (from === null ? '' : point(from))),
    ...labels.map((label) => (label.isNumber ? numbered(label) : lettered(label))),
    ...legend.map((line, at) => legendLine(line, TOP + MAP_HEIGHT + LEGEND_LINE * (at + 1))),
  ];
  return panel(title, notes, MAP_HEIGHT + (legend.length === 0 ? 0 : LEGEND_LINE * legend.length + 12), body.join(''));
}

/** The part of the world that holds the largest parts of all these countries; the whole where they lie far apart or there are none. */
export function frameOf(codes: readonly string[]): Frame {
  const boxes = codes.flatMap((code) => mainPartOf(code)?.box ?? []);
  const left = Math.min(...boxes.map((box) => box.left)) - SURROUNDINGS;
  const right = Math.max(...boxes.map((box) => box.right)) + SURROUNDINGS;
  const top = Math.min(...boxes.map((box) => box.top)) - SURROUNDINGS;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + SURROUNDINGS;
  const scale = Math.min(CLOSEST, WIDTH / (right - left), MAP_HEIGHT / (bottom - top));
  if (boxes.length === 0 || scale < LEAST) return { scale: 1, at: (point) => point };
  // Nothing lies beyond the edges of the world.
  const middleX = within((left + right) / 2, 0, WIDTH, WIDTH / scale);
  const middleY = within((top + bottom) / 2, TOP - 16, TOP + MAP_HEIGHT, MAP_HEIGHT / scale);
  return { scale, at: ([x, y]) => [(x - middleX) * scale + WIDTH / 2, (y - middleY) * scale + TOP + MAP_HEIGHT / 2] };
}

/** The middle of a view of this size that stays between two edges. */
function within(middle: number, from: number, to: number, size: number): number {
  return Math.max(from + size / 2, Math.min(to - size / 2, middle));
}

function mainPartOf(code: string): Country | null {
  const parts = countriesOfTheWorld().filter((country) => country.code === code);
  return parts.toSorted((one, other) => sizeOf(other.box) - sizeOf(one.box))[0] ?? null;
}

function sizeOf({ left, right, top, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

function land(countries: readonly Country[], color: string, { scale }: Frame): string {
  const path = countries.map((country) => country.path).join('');
  const width = (0.8 / (scale * UNIT)).toFixed(1);
  return path === '' ? '' : `<path d="${path}" fill="${color}" stroke="${COLOR.ground}" stroke-width="${width}"/>`;
}

function dot([x, y]: Point): string {
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${DOT}" fill="${COLOR.marked}" stroke="${COLOR.text}" stroke-width="1.5"/>`;
}

/** Where a leader begins, so that it can be told which country it means. */
function point([x, y]: Point): string {
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="2.5" fill="${COLOR.text}"/>`;
}

function leader({ from: [x, y], to: [toX, toY] }: Line): string {
  return `<path d="M${x.toFixed(1)},${y.toFixed(1)}L${toX.toFixed(1)},${toY.toFixed(1)}" stroke="${COLOR.text}" stroke-width="1.5"/>`;
}

function lettered({ text, box }: Label): string {
  const x = (box.left + box.right) / 2;
  return (
    `<text x="${x.toFixed(1)}" y="${(box.bottom - 7).toFixed(1)}" text-anchor="middle" font-size="${LETTERING.size}" font-weight="bold" ` +
    `fill="${COLOR.text}" stroke="${COLOR.ground}" stroke-width="5" stroke-linejoin="round" paint-order="stroke">${svgText(text)}</text>`
  );
}

function numbered({ text, box }: Label): string {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return (
    `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${NUMBER_RADIUS - 1}" fill="${COLOR.ground}" stroke="${COLOR.text}" stroke-width="1.5"/>` +
    `<text x="${x.toFixed(1)}" y="${(y + 7).toFixed(1)}" text-anchor="middle" font-size="${NUMBER.size}" font-weight="bold" fill="${COLOR.text}">${text}</text>`
  );
}

function legendLine(entries: readonly LegendEntry[], y: number): string {
  return entries
    .map(
      ({ number, name, x }) =>
        `<text x="${x.toFixed(1)}" y="${y}" font-size="${LEGEND.size}" fill="${COLOR.text}" xml:space="preserve">` +
        `<tspan font-weight="bold">${number}</tspan><tspan> ${svgText(name)}</tspan></text>`,
    )
    .join('');
}

interface LegendEntry {
  readonly number: string;
  readonly name: string;
  readonly x: number;
}

interface Labelling {
  readonly labels: ReadonlyMap<Place, Label>;
  /** Those that have neither a name nor a number on the map. */
  readonly unplaced: readonly Place[];
}

/** Names near their countries; where that leaves no room for the others' numbers, the names nearest to them become numbers too. */
function labelled(places: readonly Place[]): Labelling {
  const named = places.filter(({ name }) => /[^…\s]/u.test(legible(name)));
  const toNumber = new Set<Place>();
  let best: Labelling | null = null;
  const rounds = named.length > MANY ? 1 : MOST_ROUNDS;
  for (let round = 0; round < rounds; round++) {
    const tried = labelledWith(named, places, toNumber);
    if (best === null || tried.unplaced.length < best.unplaced.length) best = tried;
    if (tried.unplaced.length === 0) break;
    for (const place of tried.unplaced) {
      const beside = named.filter((one) => tried.labels.get(one)?.isNumber === false && tried.labels.get(one)?.from !== null);
      const [next] = beside.filter((one) => !toNumber.has(one)).toSorted((one, other) => apart(one, place) - apart(other, place));
      if (next !== undefined) toNumber.add(next);
    }
  }
  return best ?? { labels: new Map(), unplaced: [] };
}

function labelledWith(named: readonly Place[], places: readonly Place[], toNumber: ReadonlySet<Place>): Labelling {
  const labels = new Map<Place, Label>();
  for (const place of named.toSorted((one, other) => other.width - one.width)) {
    if (toNumber.has(place)) continue;
    const text = fitted(place.name, LONGEST_LABEL, LETTERING);
    const width = textWidth(text, LETTERING) + 8;
    const label = placed(place, text, [width, LINE_HEIGHT], NEAR, [...labels.values()], places);
    if (label !== null) labels.set(place, { ...label, isNumber: false });
  }
  let number = 1;
  for (const place of named) {
    if (labels.has(place)) continue;
    const label = placed(
      place,
      String(number),
      [2 * NUMBER_RADIUS, 2 * NUMBER_RADIUS],
      named.length > MANY ? [] : FAR,
      [...labels.values()],
      places,
    );
    if (label === null) continue;
    labels.set(place, { ...label, isNumber: true });
    number++;
  }
  return { labels, unplaced: named.filter((place) => !labels.has(place)) };
}

function apart({ middle: [x, y] }: Place, { middle: [toX, toY] }: Place): number {
  return Math.hypot(x - toX, y - toY);
}

/** Over as many lines as they need. */
function legendOf(entries: readonly Omit<LegendEntry, 'x'>[]): readonly (readonly LegendEntry[])[] {
  const lines: LegendEntry[][] = [];
  let x = WIDTH;
  for (const { number, name } of entries) {
    const shown = fitted(name, LONGEST_LABEL, LEGEND);
    const width = textWidth(`${number} `, { ...LEGEND, bold: true }) + textWidth(shown, LEGEND);
    if (x + width > WIDTH - MARGIN) {
      lines.push([]);
      x = MARGIN;
    }
    lines.at(-1)?.push({ number, name: shown, x });
    x += width + LEGEND_GAP;
  }
  return lines;
}

/** Inside its country where it fits, else the nearest free place beside; null where there is none. */
function placed(
  { middle, width: wide, height: high }: Place,
  text: string,
  [width, height]: readonly [number, number],
  distances: readonly number[],
  labels: readonly Label[],
  places: readonly Place[],
): Omit<Label, 'isNumber'> | null {
  const own = around(middle, 2 * FREE, 2 * FREE);
  const others = places.map((place) => around(place.middle, 2 * FREE, 2 * FREE)).filter((box) => !meet(box, own));
  const taken = [...labels.map(({ box }) => box), ...others];
  const inside = around(middle, width, height);
  if (wide > width && high > height && isFree(inside, taken)) return { text, box: inside, from: null };
  const lines = labels.flatMap((label) => leaderOf(label) ?? []);
  const box = besideOf(middle, width, height, distances).find((one) => {
    const line = { from: middle, to: nearest(one, middle) };
    return (
      isFree(one, [...taken, own]) &&
      !lines.some((other) => crosses(other, one) || cross(other, line)) &&
      !taken.some((other) => crosses(line, other))
    );
  });
  return box === undefined ? null : { text, box, from: middle };
}

function leaderOf({ from, box }: Pick<Label, 'from' | 'box'>): Line | null {
  return from === null ? null : { from, to: nearest(box, from) };
}

/** The point of a label's edge that a leader goes to. */
function nearest(box: Box, [x, y]: Point): Point {
  return [Math.max(box.left, Math.min(box.right, x)), Math.max(box.top + 4, Math.min(box.bottom - 4, y))];
}

function cross(one: Line, other: Line): boolean {
  const side = ({ from, to }: Line, [x, y]: Point): number =>
    Math.sign((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]));
  return side(one, other.from) !== side(one, other.to) && side(other, one.from) !== side(other, one.to);
}

/** Whether a line goes through a box. */
function crosses({ from, to }: Line, box: Box): boolean {
  return Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS).some((part) => {
    const [x, y] = [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  });
}

/** Points of a line that are looked at: closer together than a label is high. */
const STEPS = 16;

function besideOf([x, y]: Point, width: number, height: number, distances: readonly number[]): readonly Box[] {
  return distances.flatMap((distance) =>
    Array.from({ length: DIRECTIONS }, (_, step) => {
      const angle = (step * 2 * Math.PI) / DIRECTIONS;
      // A label beside a point begins at it; one above stands over it.
      const aside = (Math.cos(angle) * width) / 2;
      return around([x + Math.cos(angle) * distance + aside, y + Math.sin(angle) * distance], width, height);
    }),
  );
}

function around([x, y]: Point, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function isFree(box: Box, taken: readonly Box[]): boolean {
  const isInside = box.left > MARGIN / 2 && box.right < WIDTH - MARGIN / 2 && box.top > TOP - 16 && box.bottom < TOP + MAP_HEIGHT;
  return isInside && !taken.some((other) => meet(box, other));
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
