import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/knowledge/reading/read-document.ts';
import { makeDocx, makeZip, wordParagraph } from './support/files.ts';

describe('a Word document', () => {
  it('gives a paragraph a line, headings and lists as in Markdown, a table row a line', async () => {
    const cell = (text: string): string => `<w:tc>${wordParagraph(text)}</w:tc>`;
    const bytes = makeDocx(
      [
        wordParagraph('Minutes of the Assembly', 'Heading1'),
        wordParagraph('The assembly elected a new board.'),
        `<w:tbl><w:tr>${cell('President')}${cell('Ada Example')}</w:tr><w:tr>${cell('Treasurer')}${cell('Otto Muster')}</w:tr></w:tbl>`,
        wordParagraph('It closed at noon.'),
      ].join(''),
    );
    const { document, findings } = await readDocument('minutes.docx', bytes);
    expect(document?.lines.map((line) => line.text)).toEqual([
      '# Minutes of the Assembly',
      'The assembly elected a new board.',
      'President | Ada Example',
      'Treasurer | Otto Muster',
      'It closed at noon.',
    ]);
    expect(document?.title).toBe('Minutes of the Assembly');
    expect(findings.map((found) => found.id)).toEqual(['doc-undated']);
  });

  it('is a finding when it is damaged, locked, or would fill the memory', async () => {
    const id = async (bytes: Uint8Array): Promise<string[]> => (await readDocument('a.docx', bytes)).findings.map((found) => found.id);
    expect(await id(Buffer.from('no archive'))).toEqual(['file-broken']);
    expect(await id(makeZip({ 'readme.txt': 'an archive of something else' }))).toEqual(['file-broken']);
    expect(await id(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toEqual(['file-locked']);
    expect(await id(makeZip({ 'word/document.xml': 'small' }, 0x7fffffff))).toEqual(['file-broken']);
  });
});
