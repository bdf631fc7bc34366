// Enclosures → files. What draws is loaded when the first one is wanted, and what has been drawn is kept by its content, so that a page
// turned back or a question asked again costs nothing.

import { createHash } from 'node:crypto';
import type { File } from '../message.ts';
import type { CalendarEntry, Enclosure, TimeAxis, WorldMap } from './enclosure.ts';

export type MakeFiles = (enclosures: readonly Enclosure[]) => Promise<readonly File[]>;

/** About 100 KB each. */
const MOST_KEPT = 64;

/** Rejects where something cannot be drawn; that is not kept. */
export function createFileMaker(draw: (enclosure: Enclosure) => Promise<File> = makeFile): MakeFiles {
  const kept = new Map<string, Promise<File>>();
  const make = (enclosure: Enclosure): Promise<File> => {
    const key = createHash('sha256').update(JSON.stringify(enclosure)).digest('base64');
    const file = kept.get(key) ?? draw(enclosure);
    // The one used last is the last to go.
    kept.delete(key);
    kept.set(key, file);
    file.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return file;
  };
  return (enclosures) => Promise.all(enclosures.map(make));
}

function makeFile(enclosure: Enclosure): Promise<File> {
  switch (enclosure.kind) {
    case 'world-map':
      return worldMapFile(enclosure);
    case 'time-axis':
      return timeAxisFile(enclosure);
    case 'calendar':
      return calendarFile(enclosure);
  }
}

async function worldMapFile(map: WorldMap): Promise<File> {
  const [{ drawWorldMap }, { rasterize }] = await Promise.all([import('./draw-world-map.ts'), import('./rasterize.ts')]);
  return pngFile(map.name, (await rasterize(drawWorldMap(map))).asPng());
}

async function timeAxisFile(axis: TimeAxis): Promise<File> {
  const [{ drawTimeAxis }, { rasterize }] = await Promise.all([import('./draw-time-axis.ts'), import('./rasterize.ts')]);
  return pngFile(axis.name, (await rasterize(drawTimeAxis(axis))).asPng());
}

async function calendarFile(entry: CalendarEntry): Promise<File> {
  const { writeCalendar } = await import('./write-calendar.ts');
  return { name: entry.name, type: 'text/calendar', data: new TextEncoder().encode(writeCalendar(entry)) };
}

function pngFile(name: string, data: Uint8Array): File {
  return { name, type: 'image/png', data };
}
