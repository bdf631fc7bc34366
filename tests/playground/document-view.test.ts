// A document as a curator reads it: every sentence beside what rests on it, and no letter of the text lost.

import { describe, expect, test } from 'vitest';
import type { Statement } from '../../src/domain/statement.ts';
import { listDocuments, viewDocument } from '../../src/playground/document-view.ts';
import { document, knowledgeBase, organization, statement } from '../support/knowledge.ts';

const SOCIETY = organization('Harbour Society');
const LINE = 'It was founded in 1984. It has 300 members. It meets in spring.';

function resting(quote: string, rule = 'founded-in'): Statement {
  return statement(SOCIETY, 'foundingDate', '1984', { document: 'visit', line: 1, quote, rule });
}

function view(lines: readonly string[], statements: readonly Statement[]) {
  const knowledge = knowledgeBase({ documents: [document('visit', [...lines])], entities: [SOCIETY], statements });
  const made = viewDocument('visit', knowledge, new Map(), new Map([['founded-in', 'A year of founding.']]));
  if (made === null) throw new Error('no such document');
  return made;
}

describe('the sentences of a line', () => {
  test('each quoted one is a part with the statements that rest on it, the rest is text between', () => {
    const { lines } = view(
      [LINE],
      [resting('It meets in spring.'), resting('It was founded in 1984.'), resting('It was founded in 1984.')],
    );
    expect(lines[0]?.parts).toEqual([
      { text: 'It was founded in 1984.', statements: [1, 2] },
      { text: ' It has 300 members. ', statements: [] },
      { text: 'It meets in spring.', statements: [0] },
    ]);
  });
  test('quotes that overlap are one part', () => {
    const { lines } = view([LINE], [resting('founded in 1984. It has'), resting('It has 300 members.')]);
    expect(lines[0]?.parts.map((part) => [part.text, part.statements])).toEqual([
      ['It was ', []],
      ['founded in 1984. It has 300 members.', [0, 1]],
      [' It meets in spring.', []],
    ]);
  });
  test('a quote that runs on over the next line marks this one from where it begins', () => {
    const { lines } = view([LINE, 'In summer it rests.'], [resting('It meets in spring.\nIn summer it rests.')]);
    expect(lines[0]?.parts.at(-1)).toEqual({ text: 'It meets in spring.', statements: [0] });
  });
  test('a quote that is not found marks the whole line', () => {
    expect(view([LINE], [resting('something else')]).lines[0]?.parts).toEqual([{ text: LINE, statements: [0] }]);
  });
  test('no letter is lost', () => {
    const { lines } = view([LINE, '', '  two  '], [resting('300'), resting('It'), resting('spring.')]);
    expect(lines.map(({ parts }) => parts.map(({ text }) => text).join(''))).toEqual([LINE, '', '  two  ']);
  });
});

test('a statement comes with what its rule looks for, and without where the rule is none of the list', () => {
  const [first, second] = view([LINE], [resting('It'), resting('It', 'curator')]).rows;
  expect([first?.says, second?.says]).toEqual(['A year of founding.', null]);
});

test('findings stand at their lines, those of no line at the first', () => {
  const visit = document('visit', ['one', 'two']);
  const finding = { file: visit.file, id: 'x', severity: 'warning', message: 'm' } as const;
  const other = { ...finding, file: 'broken.pdf', line: 1 };
  const knowledge = {
    ...knowledgeBase({ documents: [visit], entities: [], statements: [] }),
    findings: [{ ...finding, line: 2 }, { ...finding, line: 99 }, other],
  };
  const made = viewDocument('visit', knowledge, new Map(), new Map());
  expect(made?.lines.map(({ findings }) => findings.map(({ line }) => line))).toEqual([[99], [2]]);
  expect(made?.findings).toEqual({ error: 0, warning: 2, info: 0 });
  expect(listDocuments(knowledge, new Map()).findings).toEqual([other]);
});

test('there is no view of a document that is not there', () => {
  expect(viewDocument('other', knowledgeBase({ documents: [], entities: [], statements: [] }), new Map(), new Map())).toBeNull();
});
