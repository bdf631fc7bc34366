// Draws a first picture when everything else is running, so that the first reader who wants a map does not wait for what draws to be loaded.

import type { Log } from '../log.ts';
import { createFileMaker, type MakeFiles } from '../render/enclosures/make-files.ts';

/** After the start, in milliseconds: the first questions come first. It is some 0.2 seconds of work, once. */
const LATER = 3000;

/** Does not keep the process alive. What goes wrong here is logged: a picture that is really wanted will say so again. */
export function warmPictures(log: Log, makeFiles: MakeFiles = createFileMaker(), after = LATER): void {
  setTimeout(() => {
    makeFiles([{ kind: 'world-map', name: 'warm.png', description: '', title: '', countries: [], notes: [] }]).catch((err: unknown) =>
      log.warn({ err }, 'no picture could be drawn'),
    );
  }, after).unref();
}
