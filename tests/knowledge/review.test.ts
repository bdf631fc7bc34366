import { describe, expect, it } from 'vitest';
import { buildKnowledge } from '../../src/knowledge/build-knowledge.ts';
import { extract } from '../../src/knowledge/extract.ts';
import { review } from '../../src/knowledge/review.ts';
import { documentOf } from '../support/document.ts';

function findings(documents: readonly ReturnType<typeof documentOf>[], today = '2020-01-01') {
  const knowledge = buildKnowledge(
    documents,
    documents.map((d) => extract(d)),
    [],
  );
  return review(knowledge, today).map((f) => `${f.file}:${f.line} ${f.id}`);
}

const words = Array.from({ length: 60 }, (_, at) => `clay${at}`);

describe('a review of the documents', () => {
  it('names a document of which only names were understood', () => {
    expect(findings([documentOf('The Northern Society of Examples likes clay.', { id: 'a' })])).toEqual(['a.md:1 nothing-understood']);
  });

  it('names values that two documents do not agree on, and not those that one says less exactly', () => {
    const one = documentOf('The Northern Society of Examples was founded in 1988.', { id: 'a' });
    const other = documentOf('The Northern Society of Examples was founded in 1989.', { id: 'b' });
    const exact = documentOf('The Northern Society of Examples was founded on 4 May 1988.', { id: 'c' });
    expect(findings([one, other])).toEqual(['b.md:1 values-conflict']);
    expect(findings([one, exact])).toEqual([]);
  });

  it('calls an office stale when its newest word is more than two years old, and not a day before', () => {
    const page = documentOf('Ada Example, president of the Northern Society of Examples, opened the hall.', {
      id: 'a',
      published: '2018-05-01',
    });
    expect(findings([page], '2020-05-01')).toEqual([]);
    expect(findings([page], '2020-05-02')).toEqual(['a.md:1 office-stale']);
  });

  it('finds two texts that are nearly one, and leaves those that share a third apart', () => {
    const text = `The Northern Society of Examples was founded in 1988. ${words.join(' ')}.`;
    const near = text.replace('clay30', 'stone');
    const far = `The Northern Society of Examples was founded in 1988. ${words.slice(0, 20).join(' ')} ${words.map((w) => `other${w}`).join(' ')}.`;
    expect(findings([documentOf(text, { id: 'a' }), documentOf(near, { id: 'b' })])).toEqual(['b.md:1 near-duplicate']);
    expect(findings([documentOf(text, { id: 'a' }), documentOf(far, { id: 'b' })])).toEqual([]);
  });
});
