// The state of a click: written in at most 100 characters, read back by anybody who holds the message and a snapshot.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entityIdOf, keptLinesOf, readCustomId, type State, shortEntityId, writeCustomId } from '../../src/render/custom-id.ts';
import type { Message } from '../../src/render/message.ts';
import { knowledge, society } from '../support/answers.ts';
import { knowledgeBase, organization } from '../support/knowledge.ts';

const LONG_ID = `${'a-very-long-name-of-a-society-'.repeat(8)}end`;
const long = organization('A Very Long Name', { id: LONG_ID });
const corpus = knowledgeBase({ entities: [long, society] });

const STATE: State = { act: 'page', command: 'search', page: 3, corpus: 'abc123456789', options: { text: 'kites' }, fills: null };

function messageWith(options: Readonly<Record<string, string>>, from = corpus): Message {
  const text = ['Page 2 of 5', ...keptLinesOf(options, from)].join('\n');
  return { content: '', embeds: [{ footer: { text } }], components: [], flags: 0, allowed_mentions: { parse: [] }, attachments: [] };
}

function roundTrip(state: State, from = corpus, to = corpus) {
  const id = writeCustomId(state, from, state.options);
  expect(id).not.toBeNull();
  expect(id?.length).toBeLessThanOrEqual(100);
  return readCustomId(id ?? '', messageWith(state.options, from), to);
}

describe('a short state', () => {
  test('stands in the id as it is', () => {
    expect(writeCustomId(STATE, corpus, STATE.options)).toBe('1|p|search|3|abc123|text=kites');
    expect(roundTrip(STATE)).toEqual({ ...STATE, corpus: 'abc123' });
  });

  test('says which option a menu fills, and which part of a question', () => {
    const whole: State = { ...STATE, act: 'pick', options: {}, fills: { option: 'leads', replaces: null } };
    const part: State = { ...STATE, act: 'pick', options: { question: 'who leads NSKM' }, fills: { option: 'question', replaces: 'NSKM' } };
    expect(roundTrip(whole)).toMatchObject({ fills: whole.fills });
    expect(roundTrip(part)).toMatchObject({ options: part.options, fills: part.fills });
  });
});

describe('a state that does not fit', () => {
  const question = 'who leads the society that made the kites of the congress in Harbourtown, and since when, and who came before? '
    .repeat(2)
    .trim();

  test('has its typed text read back from the clicked message', () => {
    const state: State = { ...STATE, command: 'ask', options: { question } };
    expect(writeCustomId(state, corpus, state.options)).toBe('1|p|ask|3|abc123|question~0');
    expect(roundTrip(state)).toMatchObject({ options: { question } });
  });

  test('has an entity’s id abbreviated, and found again in another snapshot', () => {
    const state: State = { ...STATE, command: 'event', options: { name: LONG_ID, show: 'everything' } };
    expect(roundTrip(state)).toMatchObject({ options: state.options });
    const rebuilt = knowledgeBase({ entities: [society, organization('A Very Long Name, Renamed', { id: LONG_ID })] });
    expect(roundTrip(state, corpus, rebuilt)).toMatchObject({ options: state.options });
  });

  test('asks for an entity that is gone by the name that it had', () => {
    const state: State = { ...STATE, command: 'society', options: { name: LONG_ID } };
    expect(roundTrip(state, corpus, knowledgeBase({ entities: [society] }))).toMatchObject({ options: { name: 'A Very Long Name' } });
  });

  test('keeps several texts apart', () => {
    const options = {
      about: 'the kites of Harbourtown, as far as anybody can remember them',
      from: 'the spring of the year 2015 or so',
      to: '2020',
    };
    expect(roundTrip({ ...STATE, command: 'timeline', options })).toMatchObject({ options });
  });

  test('finds its text among the lines of a message that asked for more', () => {
    const asked = { about: LONG_ID, from: 'the spring of the year 2015 or so' };
    const state: State = { ...STATE, command: 'timeline', options: { from: asked.from, about: 'x'.repeat(70) } };
    expect(writeCustomId(state, corpus, asked)).toBeNull();
    const known: State = { ...state, options: { from: asked.from.repeat(3), about: LONG_ID } };
    const id = writeCustomId(known, corpus, { ...asked, from: asked.from.repeat(3) });
    expect(readCustomId(id ?? '', messageWith({ about: LONG_ID, from: asked.from.repeat(3) }), corpus)).toMatchObject({
      options: known.options,
    });
  });

  test('has no id at all where even the short form is too long', () => {
    expect(writeCustomId({ ...STATE, command: 'x'.repeat(90) }, corpus, STATE.options)).toBeNull();
  });
});

describe('an id that cannot be read', () => {
  test('of another version says so', () => {
    expect(readCustomId('2|p|search|0|abc123', null, corpus)).toEqual({ unreadable: 'version' });
    expect(readCustomId('', null, corpus)).toEqual({ unreadable: 'version' });
  });

  test.each([
    '1',
    '1|z|search|0|abc',
    '1|p||0|abc',
    '1|p|search|x|abc',
    '1|p|search|-1|abc',
    '1|p|search|0|abc|text',
    '1|p|search|0|abc|te xt=a',
  ])('%s was written by nobody', (id) => {
    expect(readCustomId(id, null, corpus)).toEqual({ unreadable: 'form' });
  });

  test('points to a line or an entity that is gone', () => {
    expect(readCustomId('1|p|ask|0|abc123|question~0', null, corpus)).toEqual({ unreadable: 'gone' });
    expect(readCustomId('1|p|ask|0|abc123|question~1', messageWith({ question: 'x'.repeat(50) }), corpus)).toEqual({ unreadable: 'gone' });
    expect(readCustomId('1|p|society|0|abc123|name#0123456789~0', null, corpus)).toEqual({ unreadable: 'gone' });
  });
});

test('any texts come back from any id and its message', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
    .map((raw) => raw.replace(/\s+/gu, ' ').trim())
    .filter(
      (value) =>
        value !== '' &&
        value.length <= 300 &&
        value === value.toWellFormed() &&
        !/[\p{Cc}\p{Default_Ignorable_Code_Point}\p{M}\u2800]/u.test(value),
    );
  fc.assert(
    fc.property(
      text,
      text,
      fc.constantFrom('page', 'pick', 'open', 'sentences', 'turn', 'share'),
      fc.nat(999),
      (about, from, act, page) => {
        const state: State = { act, command: 'timeline', page, corpus: 'abc123', options: { about, from }, fills: null };
        expect(roundTrip(state)).toEqual(state);
      },
    ),
    { numRuns: 300 },
  );
});

describe('an entity in a choice', () => {
  test('is its id, or an abbreviation of one that is longer than Discord takes', () => {
    expect(shortEntityId(society.id)).toBe(society.id);
    expect(shortEntityId('x'.repeat(100))).toBe('x'.repeat(100));
    expect(shortEntityId('x'.repeat(101))).toMatch(/^#[0-9a-f]{10}$/u);
    expect(entityIdOf(shortEntityId(LONG_ID), corpus)).toBe(LONG_ID);
  });

  test('that no snapshot knows is nothing; a typed text stays', () => {
    expect(entityIdOf(shortEntityId(LONG_ID), knowledge)).toBeNull();
    expect(entityIdOf('NSKM', knowledge)).toBe('NSKM');
    expect(entityIdOf('#nskm', knowledge)).toBe('#nskm');
  });
});
