import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/knowledge/extract.ts';
import type { Rule } from '../../src/knowledge/rules/engine/rule.ts';
import { rules } from '../../src/knowledge/rules/index.ts';
import { documentOf } from '../support/document.ts';

/** One for each subject. Beside the rules a folder may hold `parts/`: what several of them share. */
const FOLDERS = ['events', 'offices', 'organizations', 'persons'];

function statementsOf(rule: Rule, text: string, about: { language?: string; published?: string; title?: string }) {
  const document = documentOf(text, about);
  const found = extract(document, rule.completes ? rules : [rule]);
  const without = rule.completes
    ? extract(
        document,
        rules.filter((other) => other !== rule),
      ).facts.map((fact) => JSON.stringify(fact))
    : [];
  return found.facts
    .filter((fact) => (rule.completes ? !without.includes(JSON.stringify(fact)) : fact.rule === rule.name))
    .map((fact) => ({
      names: found.things[fact.subject]?.names ?? [],
      predicate: fact.predicate,
      value: fact.value,
      role: fact.role,
      tenure: fact.tenure,
      since: fact.since,
      until: fact.until,
    }));
}

describe('extraction rules', () => {
  it('are all in the list, one file each, named after it, in the folder of their subject', () => {
    const files = FOLDERS.flatMap((folder) => readdirSync(new URL(`../../src/knowledge/rules/${folder}/`, import.meta.url)))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.replace('.ts', ''));
    expect(rules.map((rule) => rule.name).sort()).toEqual(files.sort());
  });

  for (const rule of rules) {
    describe(rule.name, () => {
      for (const example of rule.examples) {
        it(`reads: ${example.text.slice(0, 90)}`, () => {
          const got = statementsOf(rule, example.text, example);
          for (const wanted of example.yields) {
            const { subject, ...rest } = wanted;
            expect(got).toContainEqual(expect.objectContaining({ ...rest, names: expect.arrayContaining([subject]) }));
          }
          expect(got.length, JSON.stringify(got)).toBe(example.yields.length);
        });
      }
      for (const miss of rule.nearMisses) {
        it(`declines: ${miss.text.slice(0, 70)} (${miss.because})`, () => {
          expect(statementsOf(rule, miss.text, miss)).toEqual([]);
        });
      }
    });
  }
});
