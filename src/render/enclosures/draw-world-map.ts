// A map of the world as SVG: the countries filled in, each with its name where there is room for it. Which countries they are stands in the
// message; a name that finds no room is left out of the picture and not of the answer.

import type { WorldMap } from './enclosure.ts';
import { fitted, legible, svgText, textWidth } from './letters.ts';
import { COLOR, MARGIN, panel, TOP, WIDTH } from './panel.ts';
import { type Country, countriesOfTheWorld, MAP_HEIGHT } from './world.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Label {
  readonly text: string;
  readonly box: Box;
  /** The country of a label that stands beside it; null for one that stands inside. */
  readonly from: Point | null;
}

type Point = Country['middle'];

interface Line {
  readonly from: Point;
  readonly to: Point;
}

const LETTERING = { size: 21, bold: true } as const;
const LINE_HEIGHT = 26;
const LONGEST_LABEL = 260;
/** A country smaller than this gets a dot that can be seen. */
const SMALL = 9;
const DOT = 5;
/** Room kept free around each marked country. */
const FREE = 7;
/** How far a label may stand from its country, nearest first, and in how many directions. */
const DISTANCES = [24, 36, 50, 66, 84, 104, 128, 156] as const;
const DIRECTIONS = 16;

export function drawWorldMap({ title, countries, notes }: WorldMap): string {
  const world = countriesOfTheWorld();
  const codes = new Set(countries.map(({ code }) => code));
  const marked = world.filter(({ code }) => code !== null && codes.has(code));
  const rest = world.filter((country) => !marked.includes(country));
  const places = countries.flatMap(({ code, name }) => {
    const parts = marked.filter((country) => country.code === code);
    const main = parts.toSorted((one, other) => other.width * other.height - one.width * one.height)[0];
    return main === undefined ? [] : [{ name, country: main }];
  });
  const dots = places.filter(({ country }) => Math.max(country.width, country.height) < SMALL);
  const labels = placed(places);
  const body = [
    land(rest, COLOR.quiet),
    land(marked, COLOR.marked),
    ...dots.map(({ country: { middle } }) => dot(middle)),
    ...labels.flatMap((label) => leaderOf(label) ?? []).map(leader),
    ...labels.map(({ from }) => (from === null ? '' : point(from))),
    ...labels.map(lettered),
  ];
  return panel(title, notes, MAP_HEIGHT, body.join(''));
}

function land(countries: readonly Country[], color: string): string {
  const path = countries.map((country) => country.path).join('');
  return path === '' ? '' : `<path d="${path}" fill="${color}" stroke="${COLOR.ground}" stroke-width="0.8" stroke-linejoin="round"/>`;
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

/** Names inside their countries where they fit, else the nearest free place beside; large countries first, since they have no other. */
function placed(places: readonly { readonly name: string; readonly country: Country }[]): readonly Label[] {
  const labels: Label[] = [];
  const points = places.map(({ country: { middle } }) => around(middle, 2 * FREE, 2 * FREE));
  const bySize = places
    .filter(({ name }) => /[^…\s]/u.test(legible(name)))
    .toSorted((one, other) => other.country.width - one.country.width);
  for (const { name, country } of bySize) {
    const text = fitted(name, LONGEST_LABEL, LETTERING);
    const width = textWidth(text, LETTERING) + 8;
    const own = around(country.middle, 2 * FREE, 2 * FREE);
    const others = points.filter((box) => !meet(box, own));
    const taken = [...labels.map(({ box }) => box), ...others];
    const inside = around(country.middle, width, LINE_HEIGHT);
    if (country.width > width && country.height > LINE_HEIGHT && isFree(inside, taken)) labels.push({ text, box: inside, from: null });
    else {
      const lines = labels.flatMap((label) => leaderOf(label) ?? []);
      const box = besideOf(country.middle, width).find((one) => {
        const line = { from: country.middle, to: nearest(one, country.middle) };
        return (
          isFree(one, [...taken, own]) &&
          !lines.some((other) => crosses(other, one) || cross(other, line)) &&
          !taken.some((other) => crosses(line, other))
        );
      });
      if (box !== undefined) labels.push({ text, box, from: country.middle });
    }
  }
  return labels;
}

function leaderOf({ from, box }: Label): Line | null {
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

function besideOf([x, y]: Point, width: number): readonly Box[] {
  return DISTANCES.flatMap((distance) =>
    Array.from({ length: DIRECTIONS }, (_, step) => {
      const angle = (step * 2 * Math.PI) / DIRECTIONS;
      // A label beside a point begins at it; one above stands over it.
      const aside = (Math.cos(angle) * width) / 2;
      return around([x + Math.cos(angle) * distance + aside, y + Math.sin(angle) * distance], width, LINE_HEIGHT);
    }),
  );
}

function around([x, y]: Point, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function isFree(box: Box, taken: readonly Box[]): boolean {
  const within = box.left > MARGIN / 2 && box.right < WIDTH - MARGIN / 2 && box.top > TOP - 16 && box.bottom < TOP + MAP_HEIGHT;
  return within && !taken.some((other) => meet(box, other));
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
