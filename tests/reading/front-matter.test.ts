import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_FRONT_MATTER_LINES, NO_FRONT_MATTER, readFrontMatter } from '../../src/knowledge/reading/read-front-matter.ts';

function read(text: string) {
  return readFrontMatter(
    'a.md',
    text.split('\n').map((line, at) => ({ number: at + 1, text: line })),
  );
}

const withBody = (yaml: string): string => `---\n${yaml}\n---\nThe text.`;

describe('front matter', () => {
  it('gives the metadata, and the body keeps its line numbers', () => {
    const { frontMatter, body, findings } = read(
      withBody(
        'title: "A visit: one day"\nsource: Harbour Society\nurl: https://example.org/visit\npublished: 2019-05-03\nlanguage: pt-br\ndigest: true',
      ),
    );
    expect(frontMatter).toEqual({
      title: 'A visit: one day',
      publisher: 'Harbour Society',
      url: 'https://example.org/visit',
      published: '2019-05-03',
      language: 'pt-BR',
      digest: true,
      aliases: [],
      corrections: [],
    });
    expect(body).toEqual([{ number: 9, text: 'The text.' }]);
    expect(findings).toEqual([]);
  });

  it('is optional: a text without it, or with a ruled line at its head, is all body', () => {
    for (const text of ['Only text.', '---\nA ruled line above and below.\n---\nText.', '---\n\nText: a list', '---', '']) {
      const { frontMatter, body, findings } = read(text);
      expect(frontMatter).toEqual(NO_FRONT_MATTER);
      expect(body).toHaveLength(text.split('\n').length);
      expect(findings).toEqual([]);
    }
  });

  it.each([
    ['2015', '2015'],
    ['2024-06', '2024-06'],
    ['"2024-06"', '2024-06'],
    ['2024-06-05', '2024-06-05'],
    ['2024-06-05T16:19:00Z', '2024-06-05'],
    ['5 June 2024', '2024-06-05'],
    ['June 2024', '2024-06'],
    ['21-10-2018', '2018-10-21'],
  ])('keeps the precision of published: %s', (given, expected) => {
    expect(read(withBody(`published: ${given}`))).toMatchObject({ frontMatter: { published: expected }, findings: [] });
  });

  it.each(['published: soon', 'published: 2024-13', 'published: 05/06/2024', 'published: 5-7 June 2024', 'published: [2024]'])(
    'says that "%s" is no date and goes on without',
    (line) => {
      expect(read(withBody(`title: T\n${line}`))).toMatchObject({
        frontMatter: { title: 'T', published: null },
        findings: [{ id: 'front-matter-value', line: 3 }],
      });
    },
  );

  it.each([
    'url: javascript:alert(1)',
    'url: ftp://example.org',
    'url: example.org/a',
    'language: German',
    'digest: yes',
    'title: [a, b]',
    'title: ""',
  ])('says that "%s" cannot be used, with its line', (line) => {
    const { frontMatter, findings } = read(withBody(line));
    expect(frontMatter).toEqual(NO_FRONT_MATTER);
    expect(findings).toMatchObject([{ id: 'front-matter-value', line: 2, severity: 'error' }]);
  });

  it('leaves an empty value to the text', () => {
    expect(read(withBody('published:\ntitle: ~'))).toMatchObject({ frontMatter: NO_FRONT_MATTER, findings: [] });
  });

  it('warns of a key that it does not know', () => {
    expect(read(withBody('title: T\ntitel: T')).findings).toMatchObject([{ id: 'front-matter-key-unknown', line: 3, severity: 'warning' }]);
  });
});

describe('broken front matter', () => {
  it.each([
    ['title: "open\nsource: x', 2],
    ['title: a\ntitle: b', 3],
    ['title: a\n  - b\n c: {', 2],
    ['title: T\n\tsource: x', 3],
  ])('is an error with its line, and the body is still read: %j', (yaml, atLeast) => {
    const { frontMatter, body, findings } = read(withBody(yaml));
    expect(frontMatter).toEqual(NO_FRONT_MATTER);
    expect(body.at(-1)?.text).toBe('The text.');
    expect(findings).toMatchObject([{ id: 'front-matter-broken', severity: 'error' }]);
    expect(findings[0]?.line).toBeGreaterThanOrEqual(atLeast);
  });

  it('still marks a digest, so that our words never pass for the publisher’s', () => {
    expect(read(withBody('title: "open\ndigest: true')).frontMatter.digest).toBe(true);
  });

  it('that is never closed is an error, and all of the file is body', () => {
    const { body, findings } = read('---\ntitle: T\nThe text.');
    expect(body).toHaveLength(3);
    expect(findings).toMatchObject([{ id: 'front-matter-broken', line: 1 }]);
    expect(read(`---\ntitle: T\n${'#\n'.repeat(MAX_FRONT_MATTER_LINES)}---\n`).findings).toMatchObject([{ id: 'front-matter-broken' }]);
    expect(read(`---\ntitle: T\n${'#\n'.repeat(MAX_FRONT_MATTER_LINES - 3)}---\n`)).toMatchObject({
      frontMatter: { title: 'T' },
      findings: [],
    });
  });
});

describe('aliases', () => {
  it('name what each belongs to, what is the same and what is not', () => {
    const { frontMatter, findings } = read(
      withBody(
        'aliases:\n  HSN: Harbour Society of Nursing\nsame:\n  - [Ada Example, A. Example, Ada B. Example]\ndifferent: [HSN, HSN Youth]',
      ),
    );
    expect(findings).toEqual([]);
    expect(frontMatter.aliases).toEqual([
      { name: 'HSN', means: 'Harbour Society of Nursing', same: true },
      { name: 'A. Example', means: 'Ada Example', same: true },
      { name: 'Ada B. Example', means: 'Ada Example', same: true },
      { name: 'HSN Youth', means: 'HSN', same: false },
    ]);
  });

  it('that are not pairs of names are errors with their lines', () => {
    expect(read(withBody('aliases:\n  - HSN')).findings).toMatchObject([{ id: 'front-matter-value', line: 2 }]);
    expect(read(withBody('aliases:\n  HSN: [a, b]\nsame:\n  - [one]\n  - two')).findings).toMatchObject([
      { id: 'front-matter-value', line: 3 },
      { id: 'front-matter-value', line: 5 },
      { id: 'front-matter-value', line: 6 },
    ]);
  });
});

describe('corrections', () => {
  it('add, correct and retract statements, each with the line of its entry', () => {
    const { frontMatter, findings } = read(
      withBody(`statements:
  add:
    - subject: Harbour Society of Nursing
      predicate: leader
      value: Ada Example
      role: president
      since: 2015
      asOf: 2018-10-21
  correct:
    - { subject: Harbour Society of Nursing, predicate: foundingDate, was: 1913, value: 1931 }
  retract:
    - subject: Spring Congress
      kind: event
      predicate: location`),
    );
    expect(findings).toEqual([]);
    const nothing = { was: null, value: null, role: null, since: null, until: null, asOf: null };
    expect(frontMatter.corrections).toEqual([
      {
        ...nothing,
        act: 'add',
        subject: 'Harbour Society of Nursing',
        kind: 'organization',
        predicate: 'leader',
        value: 'Ada Example',
        role: 'president',
        since: '2015',
        asOf: '2018-10-21',
        line: 4,
      },
      {
        ...nothing,
        act: 'correct',
        subject: 'Harbour Society of Nursing',
        kind: 'organization',
        predicate: 'foundingDate',
        was: '1913',
        value: '1931',
        line: 11,
      },
      { ...nothing, act: 'retract', subject: 'Spring Congress', kind: 'event', predicate: 'location', line: 13 },
    ]);
  });

  it.each([
    ['add', 'predicate: leader, value: Ada', 'subject'],
    ['add', 'subject: HSN, value: Ada', 'predicate'],
    ['add', 'subject: HSN, predicate: leader', 'value'],
    ['correct', 'subject: HSN, predicate: leader, was: Ada', 'value'],
    ['add', 'subject: HSN, predicate: location, value: Porto', 'kind'],
    ['add', 'subject: HSN, predicate: leader, kind: person, value: Ada', 'kind'],
    ['add', 'subject: HSN, predicate: chief, value: Ada', 'kind'],
    ['add', 'subject: HSN, predicate: leader, value: Ada, since: lately', 'since'],
    ['add', 'subject: HSN, predicate: foundingDate, value: long ago', 'date'],
    ['add', 'subject: HSN, predicate: leader, value: [Ada, Otto]', 'value'],
  ])('that lack something are not applied: %s { %s }', (act, entry, word) => {
    const { frontMatter, findings } = read(withBody(`statements:\n  ${act}:\n    - { ${entry} }`));
    expect(frontMatter.corrections).toEqual([]);
    expect(findings).toMatchObject([{ id: 'correction-broken', line: 4, message: expect.stringContaining(word) }]);
  });

  it('hold no other key, and stand under add, correct or retract', () => {
    expect(read(withBody('statements:\n  add:\n    - { subject: A, predicate: leader, value: B, rolle: c }')).findings).toMatchObject([
      { id: 'front-matter-key-unknown', line: 4 },
    ]);
    expect(read(withBody('statements:\n  delete: []')).findings).toMatchObject([{ id: 'front-matter-value', line: 3 }]);
    expect(read(withBody('statements: all')).findings).toMatchObject([{ id: 'front-matter-value', line: 2 }]);
  });
});

describe('nothing in a document is executed or unfolded', () => {
  it('reads tags, anchors and merges as plain data or not at all', () => {
    const { frontMatter, findings } = read(withBody('title: !!js/function "x => 1"\nsource: &a Harbour\nurl: *a\n<<: *a'));
    expect(frontMatter).toMatchObject({ publisher: 'Harbour', url: null });
    expect(findings.length).toBeGreaterThan(0);
  });

  it('survives whatever stands between the lines', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('statements:\n  add:\n', '    - ', 'title: ', '[', '{', '"', '&a ', '*a', '\n', '? ', ': ', '!!set '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { findings, body } = read(`---\ntitle: T\n${pieces.join('')}\n---\nThe text.`);
        expect(body.at(-1)?.text).toBe('The text.');
        for (const found of findings) expect(found.line).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
    expect(read(withBody(`title: ${'['.repeat(50_000)}`)).findings).toMatchObject([{ id: 'front-matter-broken' }]);
  });
});
