import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type InputLine, readLines } from '../../src/cli/read-lines.ts';

async function read(chunks: readonly (string | Uint8Array)[], limit?: number): Promise<InputLine[]> {
  async function* stream() {
    yield* chunks;
  }
  const lines: InputLine[] = [];
  for await (const line of readLines(stream(), limit)) lines.push(line);
  return lines;
}

const texts = async (chunks: readonly (string | Uint8Array)[]) => (await read(chunks)).map(({ text }) => text);

test('lines end at line feeds, with or without carriage returns; the last one may have none', async () => {
  expect(await texts(['a\nb\r\n\nc'])).toEqual(['a', 'b', '', 'c']);
  expect(await texts([])).toEqual([]);
  expect(await texts(['a\n'])).toEqual(['a']);
});

test('a line separator inside a JSON text does not end the line', async () => {
  expect(await texts(['{"a":"x\u2028y"}\n{}\n'])).toEqual(['{"a":"x\u2028y"}', '{}']);
});

test('however the bytes are cut into chunks, the lines are the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), fc.array(fc.nat({ max: 20 })), async (lines, cuts) => {
      const clean = lines.map((line) => line.replace(/[\r\n]/gu, ''));
      const bytes = new TextEncoder().encode(clean.map((line) => `${line}\n`).join(''));
      const chunks: Uint8Array[] = [];
      let from = 0;
      for (const size of [...cuts, bytes.length]) {
        chunks.push(bytes.slice(from, from + size));
        from += size;
      }
      expect(await texts(chunks)).toEqual(clean);
    }),
  );
});

test('a line past the limit is cut and marked, and the next is whole', async () => {
  expect(await read(['aaaa', 'aaaa\nbb\n', 'cccccc'], 5)).toEqual([
    { text: 'aaaaa', cut: true },
    { text: 'bb', cut: false },
    { text: 'ccccc', cut: true },
  ]);
  expect(await read(['aaaaa\n'], 5)).toEqual([{ text: 'aaaaa', cut: false }]);
});
