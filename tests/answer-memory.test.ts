// The same question is answered from memory, and from nothing older than the documents.

import { expect, test } from 'vitest';
import { type Command, command } from '../src/command.ts';
import { createDispatcher } from '../src/dispatcher.ts';
import type { Context, Reply } from '../src/invocation.ts';
import type { KnowledgeBase } from '../src/knowledge/knowledge-base.ts';
import type { Search } from '../src/search/search.ts';
import { document, knowledgeBase } from './support/knowledge.ts';

const CONTEXT: Context = { locale: 'en-US', guildLocale: 'en-US', today: '2026-11-22', user: '1' };

function counting(on?: 'message') {
  let runs = 0;
  let completions = 0;
  let knowledge: KnowledgeBase = knowledgeBase({ documents: [document('one', ['A line.'])], entities: [], statements: [] });
  const ask: Command = command({
    name: 'ask',
    ...(on === undefined ? {} : { on }),
    options: { text: { type: 'text', required: true, maxLength: 300, complete: ['person'] } },
    run: () => {
      runs++;
      return { kind: 'out-of-scope', topic: 'off-topic', societies: [] };
    },
  });
  const complete = () => {
    completions++;
    return [];
  };
  const search = { complete } as unknown as Search;
  const { dispatch } = createDispatcher({ commands: [ask], snapshot: () => ({ knowledge, search }) });
  return {
    ask: (text: unknown, options: object = {}, context: Partial<Context> = {}): Promise<Reply> =>
      dispatch({ kind: 'command', command: 'ask', options: { text, ...options }, context: { ...CONTEXT, ...context } }),
    explain: () => dispatch({ kind: 'command', command: 'ask', options: { text: 'x' }, context: CONTEXT, explain: true }),
    type: (text: string, locale = 'en-US') =>
      dispatch({ kind: 'autocomplete', command: 'ask', options: { text }, focused: 'text', context: { ...CONTEXT, locale } }),
    reload: () => {
      knowledge = knowledgeBase({ documents: [document('two', ['Another.'])], entities: [], statements: [] });
    },
    counts: () => [runs, completions],
  };
}

test('a question asked again is answered the same, whoever asks', async () => {
  const { ask, counts } = counting();
  const first = await ask('who');
  expect(await ask('who', {}, { user: '2' })).toEqual(first);
  expect(counts()).toEqual([1, 0]);
});

test('another text or day is another question; privacy and languages are not', async () => {
  const { ask, counts } = counting();
  await ask('who');
  await ask('why');
  const french = await ask('who', { private: true }, { locale: 'fr' });
  const dutch = await ask('who', { private: true }, { guildLocale: 'nl', locale: 'nl' });
  await ask('who', {}, { today: '2026-11-23' });
  expect(counts()).toEqual([3, 0]);
  expect(french).not.toEqual(dutch);
  const open = await ask('who', {}, { guildLocale: 'fr' });
  const closed = await ask('who', { private: true }, { guildLocale: 'fr' });
  expect(counts()).toEqual([3, 0]);
  expect([open, closed].map((reply) => reply.kind === 'message' && reply.message.flags)).toEqual([64, 64]);
});

test('other documents, other answers', async () => {
  const { ask, type, reload, counts } = counting();
  await ask('who');
  await type('w');
  reload();
  await ask('who');
  await type('w');
  expect(counts()).toEqual([2, 2]);
});

test('letters typed again are completed from memory, for each language', async () => {
  const { type, counts } = counting();
  await type('w');
  await type('w');
  await type('w', 'ru');
  expect(counts()).toEqual([0, 2]);
});

test('what a message says is not kept, and an explanation is made anew', async () => {
  const looked = counting('message');
  await looked.ask('somebody’s words');
  await looked.ask('somebody’s words');
  expect(looked.counts()).toEqual([2, 0]);
  const explained = counting();
  await explained.explain();
  await explained.explain();
  expect(explained.counts()).toEqual([2, 0]);
});

test('only the questions asked last are kept', async () => {
  const { ask, counts } = counting();
  for (let index = 0; index <= 2000; index++) await ask(`question ${index}`);
  await ask('question 2000');
  expect(counts()).toEqual([2001, 0]);
  await ask('question 0');
  expect(counts()).toEqual([2002, 0]);
});
