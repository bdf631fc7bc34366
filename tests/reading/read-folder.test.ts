import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES, readFolder } from '../../src/knowledge/reading/read-folder.ts';

let folder = '';

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plenary-reading-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const DATED = '---\npublished: 2019\n---\nText.';

describe('a folder', () => {
  it('gives its documents and those of its folders by name, whatever order they came in', async () => {
    for (const file of ['b.md', 'z/f.txt', 'c/d/e.html', 'a.MD']) write(file, DATED);
    const { documents } = await readFolder(folder);
    expect(documents.map((document) => [document.id, document.file])).toEqual([
      ['a', 'a.MD'],
      ['b', 'b.md'],
      ['e', 'c/d/e.html'],
      ['f', 'z/f.txt'],
    ]);
  });

  it('leaves README.md and what begins with a dot or a line out, without a word', async () => {
    for (const file of ['README.md', 'sub/README.md', '.hidden.md', '_draft.md', '_drafts/a.md', '.git/b.md']) write(file, DATED);
    expect(await readFolder(folder)).toEqual({ documents: [], findings: [] });
  });

  it('reads the first of two documents of one name, and says so of the other', async () => {
    write('a/report.md', DATED);
    write('report.txt', DATED);
    expect(await readFolder(folder)).toMatchObject({
      documents: [{ id: 'report', file: 'a/report.md' }],
      findings: [{ id: 'doc-duplicate-id', file: 'report.txt', severity: 'error', message: expect.stringContaining('a/report.md') }],
    });
  });

  it('warns of files that it does not read', async () => {
    write('photo.jpg', 'x');
    expect((await readFolder(folder)).findings).toMatchObject([{ id: 'file-format-unknown', file: 'photo.jpg', severity: 'warning' }]);
  });

  it('follows a link to a file, and says of one that leads nowhere that it cannot be read', async () => {
    write('_store/a.md', DATED);
    symlinkSync(join(folder, '_store/a.md'), join(folder, 'linked.md'));
    symlinkSync(join(folder, 'gone.md'), join(folder, 'broken.md'));
    symlinkSync(folder, join(folder, 'loop'));
    const { documents, findings } = await readFolder(folder);
    expect(documents.map((document) => document.id)).toEqual(['linked']);
    expect(findings).toMatchObject([{ id: 'file-unreadable', file: 'broken.md' }]);
  });

  it('says of a file that is too large that it is not read', async () => {
    write('large.txt', 'x');
    truncateSync(join(folder, 'large.txt'), MAX_FILE_BYTES + 1);
    expect(await readFolder(folder)).toMatchObject({ documents: [], findings: [{ id: 'file-too-large', file: 'large.txt' }] });
  });

  it.skipIf(process.getuid?.() === 0)('says of a file without permission that it cannot be read', async () => {
    write('locked.md', DATED);
    chmodSync(join(folder, 'locked.md'), 0);
    expect((await readFolder(folder)).findings).toMatchObject([{ id: 'file-unreadable', message: expect.stringContaining('EACCES') }]);
  });

  it('that cannot be listed throws, so that the last good snapshot stays', async () => {
    await expect(readFolder(join(folder, 'nowhere'))).rejects.toThrow('ENOENT');
  });
});
