// What a drawn picture shows, asked of its pixels.

import { rasterize } from '../../src/render/enclosures/rasterize.ts';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** `#rrggbb`, or `none` where nothing was drawn. */
  readonly at: (x: number, y: number) => string;
  /** How many pixels of a rectangle are not of this colour; the whole picture where no rectangle is given. */
  readonly others: (color: string, box?: Box) => number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export async function pixelsOf(svg: string): Promise<Pixels> {
  const { width, height, pixels } = await rasterize(svg);
  const at = (x: number, y: number): string => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray((Math.round(y) * width + Math.round(x)) * 4);
    return alpha === 0 ? 'none' : `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
  };
  const others = (color: string, box: Box = { left: 0, top: 0, right: width, bottom: height }): number => {
    let count = 0;
    for (let y = Math.floor(box.top); y < box.bottom; y++)
      for (let x = Math.floor(box.left); x < box.right; x++) if (at(x, y) !== color) count++;
    return count;
  };
  return { width, height, at, others };
}
