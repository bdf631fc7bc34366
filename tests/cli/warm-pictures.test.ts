// The first picture, drawn before anybody asks.

import { expect, test } from 'vitest';
import { warmPictures } from '../../src/cli/warm-pictures.ts';
import { createLog } from '../../src/log.ts';
import { createFileMaker } from '../../src/render/enclosures/make-files.ts';
import type { File } from '../../src/render/message.ts';
import { TextSink } from '../support/text-sink.ts';

test('a map of no country is drawn for nobody after the start, by what draws the pictures', async () => {
  const make = createFileMaker();
  const drawn = await new Promise<readonly File[]>((resolve) => {
    warmPictures(
      createLog('warn', [], new TextSink()),
      (enclosures) => {
        const files = make(enclosures);
        void files.then(resolve);
        return files;
      },
      0,
    );
  });
  expect(drawn.map(({ type }) => type)).toEqual(['image/png']);
});

test('what cannot be drawn is logged and stops nothing', async () => {
  const sink = new TextSink();
  warmPictures(createLog('warn', [], sink), () => Promise.reject(new Error('no font')), 0);
  await expect.poll(() => sink.text).toContain('no font');
});
