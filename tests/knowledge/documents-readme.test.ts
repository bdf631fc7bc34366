import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PREDICATES } from '../../src/domain/statement.ts';
import { CORRECTION_FINDINGS } from '../../src/knowledge/corrections.ts';
import { READING_FINDINGS } from '../../src/knowledge/reading/findings.ts';
import { readFrontMatter } from '../../src/knowledge/reading/read-front-matter.ts';
import { REVIEW_FINDINGS } from '../../src/knowledge/review.ts';

const README = readFileSync(new URL('../../knowledge/README.md', import.meta.url), 'utf8');
const rows = README.split('\n').filter((line) => line.startsWith('| '));
const examples = [...README.matchAll(/```yaml\n(.*?)```/gs)].map((match) => match[1] ?? '');

describe('the page for curators', () => {
  it.each(Object.entries({ ...READING_FINDINGS, ...CORRECTION_FINDINGS, ...REVIEW_FINDINGS }))(
    'explains the finding %s as the code does',
    (id, kind) => {
      expect(rows).toContain(`| \`${id}\` | ${kind.severity} | ${kind.explanation} |`);
    },
  );

  it('explains no finding that there is not', () => {
    const explained = rows.flatMap((row) => /^\| `([a-z-]+)` \| (?:error|warning|info) \|/.exec(row)?.[1] ?? []);
    expect(explained.sort()).toEqual(Object.keys({ ...READING_FINDINGS, ...CORRECTION_FINDINGS, ...REVIEW_FINDINGS }).sort());
  });

  it.each(Object.entries(PREDICATES))('names every predicate of a correction about an %s', (kind, predicates) => {
    expect(rows).toContain(`| ${kind} | ${predicates.join(', ')} |`);
  });

  it('shows front matter that is read without a finding', () => {
    const [whole = '', ...parts] = examples;
    expect(parts).toHaveLength(2);
    for (const yaml of [whole, ...parts.map((part) => `---\n${part}---\n`)]) {
      const lines = yaml.split('\n').map((text, at) => ({ number: at + 1, text }));
      const { frontMatter, findings } = readFrontMatter('example.md', lines);
      expect(findings).toEqual([]);
      expect(frontMatter.title !== null || frontMatter.aliases.length > 0 || frontMatter.corrections.length > 0).toBe(true);
    }
  });
});
