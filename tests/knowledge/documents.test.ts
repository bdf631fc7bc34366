import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/knowledge/reading/read-front-matter.ts';

const FOLDER = new URL('../../knowledge/', import.meta.url);
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.md') && file !== 'README.md');

describe('the documents that come with the project', () => {
  it('are four', () => {
    expect(files).toHaveLength(4);
  });

  it.each(files)('%s says that it is our digest, whose page it retells, and leaves every statement to be read from its text', (file) => {
    const lines = readFileSync(new URL(file, FOLDER), 'utf8')
      .split('\n')
      .map((text, at) => ({ number: at + 1, text }));
    const { frontMatter, findings } = readFrontMatter(file, lines);
    expect(findings).toEqual([]);
    expect(frontMatter).toMatchObject({ digest: true, language: 'en', url: null, corrections: [], aliases: [] });
    expect(frontMatter.title).not.toBeNull();
    expect(frontMatter.publisher).not.toBeNull();
  });
});
