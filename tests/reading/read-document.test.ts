import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentId } from '../../src/knowledge/reading/document-id.ts';
import { READING_FINDINGS } from '../../src/knowledge/reading/findings.ts';
import { readDocument } from '../../src/knowledge/reading/read-document.ts';
import { processorTime } from '../support/cpu.ts';
import { makeDocx, makePdf, pdfLines, wordParagraph } from './support/files.ts';

const PAGE = `---
title: A visit
published: 2019-06
---
Home > News
# Another title
The society was founded by nurses of the harbour towns, and it has trained others ever since.
`;

describe('a document', () => {
  it('carries what its front matter says, infers the rest and marks it', async () => {
    const { document, findings } = await readDocument('news/visit.md', Buffer.from(PAGE));
    expect(findings).toEqual([]);
    expect(document).toEqual({
      id: 'visit',
      file: 'news/visit.md',
      hash: createHash('sha256').update(PAGE).digest('hex'),
      title: 'A visit',
      publisher: null,
      url: null,
      published: '2019-06',
      language: 'en',
      digest: false,
      inferred: ['language'],
      aliases: [],
      corrections: [],
      lines: [
        { number: 5, text: 'Home > News', noise: true },
        { number: 6, text: '# Another title' },
        { number: 7, text: 'The society was founded by nurses of the harbour towns, and it has trained others ever since.' },
      ],
    });
  });

  it('infers title, publisher, date and language of a text without front matter', async () => {
    const text =
      'last update: 21-10-2018\n\nBesuch im Hafen\nDer Verein wurde von Pflegerinnen der Hafenstädte gegründet und bildet seither andere aus.\nQuelle: Hafenzeitung\n';
    const { document, findings } = await readDocument('besuch.txt', Buffer.from(text));
    expect(findings).toEqual([]);
    expect(document).toMatchObject({
      title: 'Besuch im Hafen',
      publisher: 'Hafenzeitung',
      published: '2018-10-21',
      language: 'de',
      inferred: ['title', 'publisher', 'published', 'language'],
    });
  });

  it('reads dates in the language that a curator gives', async () => {
    const { document } = await readDocument('a.md', Buffer.from('---\nlanguage: en-US\n---\nUpdated: 05/06/2019\nA short page.'));
    expect(document).toMatchObject({ published: '2019-05-06', language: 'en-US' });
  });

  it('says when the page’s date is ambiguous, and when there is none', async () => {
    const ambiguous = await readDocument('a.md', Buffer.from('A short page.\nUpdated: 05/06/2019'));
    expect(ambiguous).toMatchObject({ document: { published: '2019' }, findings: [{ id: 'date-ambiguous', line: 2 }] });
    const undated = await readDocument('a.md', Buffer.from('A short page.'));
    expect(undated).toMatchObject({ document: { published: null }, findings: [{ id: 'doc-undated', severity: 'info' }] });
  });

  it('may hold a curator’s corrections alone', async () => {
    const yaml = '---\ntitle: Corrections\naliases:\n  HSN: Harbour Society\n---\n';
    expect(await readDocument('corrections.md', Buffer.from(yaml))).toMatchObject({
      document: { title: 'Corrections', lines: [] },
      findings: [],
    });
  });

  it('is none, and a finding, when the file is empty, blank, only furniture or no text', async () => {
    const ids = async (file: string, bytes: Uint8Array): Promise<string[]> =>
      (await readDocument(file, bytes)).findings.map((found) => found.id);
    expect(await ids('a.txt', new Uint8Array())).toEqual(['doc-empty']);
    expect(await ids('a.md', Buffer.from(' \n\n'))).toEqual(['doc-empty']);
    expect(await ids('a.md', Buffer.from('---\ntitle: T\n---\nSkip to content\nNone\n'))).toEqual(['doc-empty']);
    expect(await ids('a.html', Buffer.from('<html></html>'))).toEqual(['doc-empty']);
    expect(await ids('a.txt', Uint8Array.of(0x89, 0x50, 0, 0, 1, 2, 3))).toEqual(['file-broken']);
  });

  it('tells an encoding that was guessed, and bytes that are damaged', async () => {
    const text = Buffer.from([
      0xce, 0xe1, 0xf9, 0xe5, 0xf1, 0xf2, 0xe2, 0xee, 0x20, 0xe2, 0xf0, 0xe0, 0xf7, 0xe5, 0xe9, 0x20, 0xe3, 0xee, 0xf0, 0xee, 0xe4, 0xe0,
    ]);
    const guessed = await readDocument('a.txt', text);
    expect(guessed.document?.lines[0]?.text).toBe('Общество врачей города');
    expect(guessed.findings).toMatchObject([{ id: 'encoding-guessed' }, { id: 'doc-undated' }]);
    const damaged = await readDocument('a.txt', Buffer.concat([Buffer.from('Общество врачей'), Buffer.from([0xd0])]));
    expect(damaged.findings).toMatchObject([{ id: 'encoding-damaged' }, { id: 'doc-undated' }]);
  });

  it('is named after its file without folder and ending', () => {
    expect(['a.md', 'x/y/b.c.txt', 'c', '.hidden'].map(documentId)).toEqual(['a', 'b.c', 'c', '.hidden']);
  });
});

describe('whatever the bytes', () => {
  const endings = ['md', 'txt', 'html', 'pdf', 'docx'];
  const samples: Record<string, Uint8Array> = {
    md: Buffer.from(PAGE),
    txt: Buffer.from(PAGE),
    html: Buffer.from('<html><head><title>T</title></head><body><h1>A</h1><p>Text, and more text.</p></body></html>'),
    pdf: makePdf([pdfLines(['A line of text.'])]),
    docx: makeDocx(wordParagraph('A line of text.')),
  };

  it.each(endings)('random bytes in a .%s are read or are a finding', async (ending) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const { document, findings } = await readDocument(`a.${ending}`, bytes);
        expect(document !== null || findings.length > 0).toBe(true);
        for (const found of findings) expect(READING_FINDINGS).toHaveProperty(found.id);
      }),
      { numRuns: 60 },
    );
  });

  it.each(endings)('a damaged .%s is read or is a finding', async (ending) => {
    const whole = samples[ending] ?? new Uint8Array();
    const damage = fc.tuple(fc.nat(whole.length), fc.nat(whole.length), fc.uint8Array({ maxLength: 8 }));
    await fc.assert(
      fc.asyncProperty(damage, async ([one, other, put]) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const { document, findings } = await readDocument(`a.${ending}`, Buffer.concat([whole.subarray(0, from), put, whole.subarray(to)]));
        expect(document !== null || findings.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('the text of line n stands at line n of the file', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '\n',
        '\r\n',
        '---\n',
        'title: A\n',
        'Home > News\n',
        '5 June 2019\n',
        'M T W T F S S\n',
        '# A\n',
        'Read more\n',
        'Ada Example met them. ',
      ),
      fc.string({ unit: 'grapheme' }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const text = pieces.join('');
        const file = text.split(/\r\n|\n|\r/);
        const { document } = await readDocument('a.md', Buffer.from(`\ufeff${text}`));
        for (const line of document?.lines ?? []) expect(line.text).toBe(file[line.number - 1]);
        const numbers = document?.lines.map((line) => line.number) ?? [];
        expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
      }),
      { numRuns: 300 },
    );
  });

  it.each(['a', '(', '1 ', '5, ', '\n', 'a\n', 'June 5, 2024\n', '| ', '<', '<b>', '<p>', '— ', 'Source: ', '= a =\n', '[a](', '---\na: '])(
    'a megabyte of %j is read with a few seconds of work',
    async (unit) => {
      const bytes = Buffer.from(unit.repeat(1_000_000 / unit.length));
      for (const file of ['a.md', 'a.html']) {
        expect(await processorTime(() => readDocument(file, bytes))).toBeLessThan(8_000);
      }
    },
    60_000,
  );
});
