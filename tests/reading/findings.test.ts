import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { READING_FINDINGS } from '../../src/knowledge/reading/findings.ts';

const source = new URL('../../src/knowledge/reading/', import.meta.url);

describe('the findings of reading', () => {
  it('are each explained in one sentence', () => {
    for (const { explanation } of Object.values(READING_FINDINGS)) {
      expect(explanation).toMatch(/^[A-Z].+\.$/);
      expect(explanation.match(/[.!?](?: [A-Z]|$)/g)?.length).toBeLessThanOrEqual(2);
    }
  });

  it('are each reported somewhere', () => {
    const code = readdirSync(source)
      .filter((file) => file !== 'findings.ts')
      .map((file) => readFileSync(new URL(file, source), 'utf8'))
      .join('\n');
    for (const id of Object.keys(READING_FINDINGS)) expect(code).toContain(`'${id}'`);
  });
});
