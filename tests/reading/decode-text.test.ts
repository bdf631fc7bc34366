import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/knowledge/reading/decode-text.ts';

const RUSSIAN = 'Общество медицинских сестёр портовых городов было основано врачами и сёстрами, и с тех пор оно учит других.';
const GERMAN =
  'Die Gesellschaft für Pflege wurde gegründet, um Schwestern und Pfleger der Hafenstädte auszubilden; heute führt sie Übungen durch.';

/** One byte a letter, by the table of the encoding. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text].map((letter) => bytes.get(letter) ?? 63));
}

function wide(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

describe('the encoding of a text', () => {
  it('is UTF-8, with or without a mark, and then nothing is guessed', () => {
    expect(decodeText(Buffer.from(RUSSIAN))).toEqual({ text: RUSSIAN, guessed: null, damaged: 0 });
    expect(decodeText(Buffer.from(`\ufeff${RUSSIAN}`))).toEqual({ text: RUSSIAN, guessed: null, damaged: 0 });
    expect(decodeText(new Uint8Array())).toEqual({ text: '', guessed: null, damaged: 0 });
  });

  it.each([true, false])('is UTF-16 by its mark, or by its zero bytes (little endian: %s)', (littleEndian) => {
    expect(decodeText(wide(`\ufeff${RUSSIAN}`, littleEndian))).toMatchObject({ text: RUSSIAN, guessed: null });
    expect(decodeText(wide(GERMAN, littleEndian))).toMatchObject({ text: GERMAN, guessed: littleEndian ? 'utf-16le' : 'utf-16be' });
  });

  it.each([
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['windows-1252', GERMAN],
  ])('is guessed as %s from its letters', (encoding, text) => {
    expect(decodeText(encode(text, encoding))).toEqual({ text, guessed: encoding, damaged: 0 });
  });

  it('is the one that the file names itself where the bytes are no UTF-8', () => {
    expect(decodeText(encode('Дата', 'windows-1251'), 'windows-1251').text).toBe('Дата');
    expect(decodeText(Buffer.from('Дата'), 'windows-1251').text).toBe('Дата');
    expect(decodeText(encode(RUSSIAN, 'windows-1251'), 'no-such-encoding').text).toBe(RUSSIAN);
  });

  it('stays UTF-8 when a few bytes are damaged, and counts them', () => {
    const bytes = Buffer.concat([Buffer.from(RUSSIAN), Buffer.from([0xd0])]);
    expect(decodeText(bytes)).toEqual({ text: `${RUSSIAN}\ufffd`, guessed: null, damaged: 1 });
  });

  it('is none for bytes that are no text', () => {
    expect(decodeText(Uint8Array.of(0x89, 0x50, 0, 0, 0x0d, 0x49, 0x48))).toMatchObject({ text: null });
  });
});
