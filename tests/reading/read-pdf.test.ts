import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/knowledge/reading/read-document.ts';
import { makePdf, pdfLines } from './support/files.ts';

const read = async (pages: Parameters<typeof makePdf>[0]) => (await readDocument('report.pdf', makePdf(pages))).document;

describe('a PDF', () => {
  it('gives a paragraph a line, with its page', async () => {
    const document = await read([
      pdfLines([
        'The Harbour Society of Nursing met in Porto in the spring and talked for three',
        'days about the training of nurses, about night shifts and about the paedia-',
        'tric wards of small towns.',
      ]),
      pdfLines(['The next meeting will be held in Faro.']),
    ]);
    expect(document?.lines).toMatchObject([
      {
        number: 1,
        page: 1,
        text: 'The Harbour Society of Nursing met in Porto in the spring and talked for three days about the training of nurses, about night shifts and about the paediatric wards of small towns.',
      },
      { number: 2, page: 2, text: 'The next meeting will be held in Faro.' },
    ]);
  });

  it('keeps the lines of a list and of an address apart', async () => {
    const lines = ['Board of the society', 'Ada Example, president', 'Otto Muster, treasurer', 'Harbour Street 5', '4000 Porto'];
    const document = await read([
      [
        ...pdfLines(['This first line of the report is as wide as the column is, all the way to its edge', 'and ends here.']),
        ...pdfLines(lines, 600),
      ],
    ]);
    expect(document?.lines.map((line) => line.text).slice(1)).toEqual(lines);
  });

  it('begins a new paragraph at a bullet and after a gap', async () => {
    const wide = 'a line of text that runs on and on until it comes to the edge of the column, and on';
    const document = await read([[...pdfLines([`- First ${wide}`, `- Second ${wide}`]), ...pdfLines([`Third ${wide}`], 640)]]);
    expect(document?.lines.map((line) => line.text.split(' ').slice(0, 2).join(' '))).toEqual(['- First', '- Second', 'Third a']);
  });

  it('takes the largest print of the first page for the title', async () => {
    const document = await read([
      [{ text: 'Annual Report of the Society', x: 72, y: 740, size: 22 }, ...pdfLines(['It was a quiet year.'])],
    ]);
    expect(document).toMatchObject({ title: 'Annual Report of the Society', inferred: expect.arrayContaining(['title']) });
  });

  it('sets page numbers aside, and running heads after the first', async () => {
    const page = (number: number) => [
      { text: 'Harbour Society Yearbook', x: 72, y: 770, size: 9 },
      ...pdfLines(
        [`What page ${number} says stands on no other page of the book.`, `A second line of number ${number}`, 'A third of it.'].slice(
          0,
          number + 1,
        ),
      ),
      { text: `Page ${number} of 3`, x: 300, y: 30, size: 9 },
    ];
    const document = await read([1, 2, 3].map(page));
    const noise = document?.lines.filter((line) => line.noise).map((line) => line.text);
    expect(noise).toEqual(['Page 1 of 3', 'Harbour Society Yearbook', 'Page 2 of 3', 'Harbour Society Yearbook', 'Page 3 of 3']);
  });

  it('is a finding when it is broken, and when it holds no text', async () => {
    const broken = await readDocument('scan.pdf', Buffer.from('%PDF-1.7 and no more'));
    expect(broken).toMatchObject({ document: null, findings: [{ id: 'file-broken', file: 'scan.pdf' }] });
    const empty = await readDocument('scan.pdf', makePdf([[]]));
    expect(empty).toMatchObject({ document: null, findings: [{ id: 'doc-empty' }] });
  });

  it('leaves the bytes that it was given as they were', async () => {
    const bytes = makePdf([pdfLines(['One line.'])]);
    const copy = new Uint8Array(bytes);
    await readDocument('a.pdf', bytes);
    expect(Buffer.compare(bytes, copy)).toBe(0);
  });
});
