import { describe, expect, it } from 'vitest';
import { needsOf } from '../../src/knowledge/rules/engine/pattern-needs.ts';

const letters: Readonly<Record<string, string>> = { org: 'O', person: 'P', who: 'PN', date: 'D' };
const needs = (pattern: string) => needsOf(pattern, (kind) => letters[kind] ?? null);

describe('what a pattern cannot do without', () => {
  it('is every placeholder outside optional groups and lookarounds', () => {
    expect(needs('{org} was founded in {date}')).toEqual(['O', 'D']);
    expect(needs('{org}(?: \\({org:short}\\))? met(?= {person})')).toEqual(['O']);
    expect(needs('(?:{date} ){0,2}{person}{who:other}? (?<!{org} )came')).toEqual(['P']);
    expect(needs('{titles}{person}')).toEqual(['P']);
  });

  it('of several choices is one of what each of them needs', () => {
    expect(needs('(?:in {date}|by {person}) it began')).toEqual(['DP']);
    expect(needs('(?:in {date}|then) it began')).toEqual([]);
    expect(needs('{org} began|{who:one} came')).toEqual(['OPN']);
  });

  it('is not misled by escapes and classes of characters', () => {
    expect(needs('\\({org}\\) [(|)?]{3,9}{date}')).toEqual(['O', 'D']);
  });
});
