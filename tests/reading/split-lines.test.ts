import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LINE_LENGTH, MAX_LINES, MAX_TEXT_LENGTH, splitLines } from '../../src/knowledge/reading/split-lines.ts';

const ids = (text: string): string[] => splitLines('a.txt', text).findings.map((found) => found.id);

describe('numbered lines', () => {
  it('count every line of the file, however it ends, and keep it verbatim', () => {
    expect(splitLines('a.txt', 'one\r\n\n  two \rthree\n').lines).toEqual([
      { number: 1, text: 'one' },
      { number: 2, text: '' },
      { number: 3, text: '  two ' },
      { number: 4, text: 'three' },
    ]);
  });

  it('stand at their number in the file', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom('\n', '\r\n', ' ', '---'), fc.string({ unit: 'grapheme' })))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (words) => {
        const file = words.split(/\r\n|\n|\r/);
        for (const line of splitLines('a.txt', words).lines) expect(line.text).toBe(file[line.number - 1]);
      }),
    );
  });
});

describe('limits', () => {
  it('reads a line of the longest length whole and cuts one that is longer, between words', () => {
    const line = 'word '.repeat(MAX_LINE_LENGTH / 5);
    expect(splitLines('a.txt', line)).toMatchObject({ lines: [{ text: line }], findings: [] });
    const { lines, findings } = splitLines('a.txt', `${line}1996`);
    expect(lines[0]?.text).toBe(line.trimEnd());
    expect(findings).toMatchObject([{ id: 'line-cut', line: 1 }]);
  });

  it('never cuts a letter in two', () => {
    const [line] = splitLines('a.txt', `a${'😀'.repeat(MAX_LINE_LENGTH / 2)}`).lines;
    expect(line?.text.isWellFormed()).toBe(true);
  });

  it('reads the longest text whole and says where it stops in one that is longer', () => {
    const text = `${'a'.repeat(99)}\n`.repeat(MAX_TEXT_LENGTH / 100);
    expect(ids(text)).toEqual([]);
    expect(splitLines('a.txt', `${text}more`).findings).toMatchObject([{ id: 'doc-cut', line: MAX_TEXT_LENGTH / 100 }]);
  });

  it('reads the most lines and says where it stops when there are more', () => {
    expect(splitLines('a.txt', 'a\n'.repeat(MAX_LINES)).lines).toHaveLength(MAX_LINES);
    expect(ids('a\n'.repeat(MAX_LINES - 1))).toEqual([]);
    expect(splitLines('a.txt', 'a\n'.repeat(MAX_LINES + 5))).toMatchObject({
      lines: expect.objectContaining({ length: MAX_LINES }),
      findings: [{ id: 'doc-cut', line: MAX_LINES }],
    });
  });
});
