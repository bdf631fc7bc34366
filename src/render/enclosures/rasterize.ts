// SVG → pixels, on this machine, with the fonts that come with the project and none of the system's: the picture is the same everywhere, and a
// word can only be missing where the font has no letter for it (see letters.ts).

import { createRequire } from 'node:module';
import { type RenderedImage, renderAsync } from '@resvg/resvg-js';

/** Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew and Arabic. */
export const FONT_FAMILY = 'DejaVu Sans Condensed';

const require = createRequire(import.meta.url);
const FONTS = ['DejaVuSansCondensed', 'DejaVuSansCondensed-Bold'].map((name) => require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));

/** Off the main thread. */
export function rasterize(svg: string): Promise<RenderedImage> {
  return renderAsync(svg, { font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: FONT_FAMILY } });
}
