// Every transport goes through the dispatcher: what is asked, what is refused, what is recorded, and clicks that outlive a process.

import { describe, expect, test } from 'vitest';
import type { Answer } from '../src/answering/answer.ts';
import { type Command, command } from '../src/command.ts';
import { createDispatcher, type Dispatcher, type RunRecord } from '../src/dispatcher.ts';
import type { Context, Invocation, Reply } from '../src/invocation.ts';
import type { KnowledgeBase } from '../src/knowledge/knowledge-base.ts';
import { createFileMaker, type MakeFiles } from '../src/render/enclosures/make-files.ts';
import type { File, Message, StringSelect } from '../src/render/message.ts';
import type { Search } from '../src/search/search.ts';
import { ANSWERS, congress, found, knowledge, leads, namesake, president, society, TODAY } from './support/answers.ts';
import { messageProblems } from './support/discord-rules.ts';
import { document, knowledgeBase, organization, statement } from './support/knowledge.ts';

const CONTEXT: Context = { locale: 'en-US', guildLocale: null, today: TODAY, user: '1' };

const search: Search = {
  names: () => [],
  complete: (text, kinds, limit) =>
    knowledge.entities
      .filter(
        (entity) => kinds.includes(entity.kind) && entity.names.some((name) => name.text.toLowerCase().startsWith(text.toLowerCase())),
      )
      .slice(0, limit)
      .map((entity) => ({ entity, matched: entity.acronym ?? entity.name, score: 1 })),
  passages: () => ({ all: [], some: [] }),
  relevant: () => [],
};

function sample(name: string): Answer {
  const known = ANSWERS[name]?.answer;
  if (known === undefined) throw new Error(`no answer "${name}"`);
  return known;
}

/** Commands that answer from what they are asked, without a desk's help. */
const commands: readonly Command[] = [
  command({
    name: 'who',
    options: { leads: { type: 'text', required: true, maxLength: 300, complete: ['organization'] } },
    run: ({ leads: asked }, desk) => {
      desk.explain(`asked ${asked}`);
      if (asked === 'NSKM') return sample('which one');
      const entity = desk.knowledge.entityById.get(asked) ?? desk.knowledge.entities.find((one) => one.name === asked);
      if (entity === undefined) return { ...sample('unknown name'), asked } as Answer;
      const held = (desk.knowledge.statementsAbout.get(entity.id) ?? []).filter((one) => one.predicate === 'leader');
      return found(entity, { view: 'leaders', held, history: [] }, held);
    },
  }),
  card('society'),
  card('person'),
  command({
    name: 'event',
    options: {
      name: { type: 'text', required: true, maxLength: 300, complete: ['event'] },
      show: { type: 'choice', required: false, choices: ['summary', 'countries', 'everything'] },
    },
    run: ({ name, show }, desk) => {
      const entity = desk.knowledge.entityById.get(name) ?? null;
      const statements = desk.knowledge.statementsAbout.get(name) ?? [];
      const shown = show === 'countries' ? statements.filter((one) => one.predicate === 'country') : statements;
      return found(
        entity,
        {
          view: 'card',
          kind: 'event',
          show: show ?? 'summary',
          sections: [{ key: show ?? 'everything', statements: shown }],
          related: [society, president],
        },
        shown,
      );
    },
  }),
  command({
    name: 'ask',
    options: { question: { type: 'text', required: true, maxLength: 300 } },
    run: ({ question }, desk) => {
      if (question.includes('NSKM')) return sample('which one');
      const page = desk.page;
      return found(
        null,
        { view: 'passages', query: question, page, total: 12 },
        [],
        (sample('passages') as Extract<Answer, { kind: 'found' }>).passages,
      );
    },
  }),
  command({ name: 'sources', options: {}, run: (_, desk) => ({ ...sample('documents'), page: desk.page }) as Answer }),
  command({
    name: 'broken',
    options: { text: { type: 'text', required: false, maxLength: 10 } },
    run: () => {
      throw new TypeError('a bug');
    },
  }),
];

/** What a menu on a message offers. */
const lookUp = command({
  name: 'look-up',
  on: 'message',
  options: { text: { type: 'text', required: false, maxLength: 4000 } },
  run: ({ text }) => (text === null ? sample('nothing named') : sample('mentioned')),
});

function card(name: 'society' | 'person'): Command {
  return command({
    name,
    options: { name: { type: 'text', required: true, maxLength: 300, complete: [name === 'society' ? 'organization' : 'person'] } },
    run: (values, desk) => {
      const entity = desk.knowledge.entityById.get(values.name);
      if (entity === undefined) return { ...sample('unknown name'), asked: values.name } as Answer;
      const statements = desk.knowledge.statementsAbout.get(entity.id) ?? [];
      return found(
        entity,
        { view: 'card', kind: entity.kind, show: 'everything', sections: [{ key: 'mentions', statements }], related: [] },
        statements,
      );
    },
  });
}

function dispatcher(records: RunRecord[] = [], corpus: KnowledgeBase = knowledge): Dispatcher {
  let time = 0;
  return createDispatcher({
    commands,
    snapshot: () => ({ knowledge: corpus, search }),
    listen: (record) => records.push(record),
    clock: () => (time += 5),
  });
}

function ask(name: string, options: Readonly<Record<string, unknown>>, more: Partial<Context> = {}): Invocation {
  return { kind: 'command', command: name, options, context: { ...CONTEXT, ...more } };
}

async function answered(reply: Promise<Reply> | Reply) {
  const given = await reply;
  if (given.kind !== 'message') throw new Error(`a message was expected, not ${JSON.stringify(given)}`);
  expect(messageProblems(given.message, given.files.length)).toEqual([]);
  return given;
}

async function refusedWith(reply: Promise<Reply>): Promise<string> {
  const given = await reply;
  if (given.kind !== 'refused') throw new Error(`a refusal was expected, not ${given.kind}`);
  expect(given.message.flags).toBe(64);
  expect(messageProblems(given.message, 0)).toEqual([]);
  return given.error;
}

function pressing(message: Message, label: string): Invocation {
  const button = message.components.flatMap((row) => row.components).find((one) => one.type === 2 && one.label === label);
  if (button === undefined || button.type !== 2 || button.style === 5) throw new Error(`no button "${label}"`);
  return { kind: 'component', customId: button.custom_id, values: [], message, context: CONTEXT };
}

function choosing(message: Message, placeholder: string, value: string): Invocation {
  const menu = message.components
    .flatMap((row) => row.components)
    .find((one): one is StringSelect => one.type === 3 && one.placeholder === placeholder);
  if (menu === undefined) throw new Error(`no menu "${placeholder}"`);
  expect(menu.options.map((option) => option.value)).toContain(value);
  return { kind: 'component', customId: menu.custom_id, values: [value], message, context: CONTEXT };
}

describe('a command', () => {
  test('is answered, rendered and recorded', async () => {
    const records: RunRecord[] = [];
    const { answer, message, update } = await answered(dispatcher(records).dispatch(ask('who', { leads: society.id })));
    expect(answer).toMatchObject({ kind: 'found', statements: [leads, {}] });
    expect(message.embeds[0]?.title).toBe('Ada Example, president of NSKM');
    expect(message.flags).toBe(0);
    expect(update).toBe(false);
    expect(records).toEqual([
      { invocation: 'command', command: 'who', outcome: 'found', milliseconds: 5, asked: { leads: society.id }, error: null },
    ]);
  });

  test('explains itself where that is asked for', async () => {
    expect((await answered(dispatcher().dispatch(ask('who', { leads: 'x' })))).explanation).toEqual([]);
    expect((await answered(dispatcher().dispatch({ ...ask('who', { leads: 'x' }), explain: true } as Invocation))).explanation).toEqual([
      'asked x',
    ]);
  });

  test('is shown to the asker alone where they say so, and everybody’s language is not asked', async () => {
    const reply = await answered(
      dispatcher().dispatch(ask('who', { leads: society.id, private: true }, { locale: 'fr', guildLocale: 'de' })),
    );
    expect(reply.message.flags).toBe(64);
    expect(reply.message.content).toContain('Source :');
    expect((await answered(dispatcher().dispatch(ask('who', { leads: society.id, private: false })))).message.flags).toBe(0);
  });

  test('receives its texts on one line, without what cannot be seen', async () => {
    const { answer } = await answered(dispatcher().dispatch(ask('who', { leads: '  no\u202E body\nat \u200Ball ' })));
    expect(answer).toMatchObject({ asked: 'no body at all' });
  });

  test('never mixes two corpora in one reply', async () => {
    let reads = 0;
    const { dispatch } = createDispatcher({
      commands,
      snapshot: () => {
        reads++;
        return { knowledge, search };
      },
    });
    await dispatch(ask('who', { leads: society.id }));
    expect(reads).toBe(1);
  });
});

describe('wrong use', () => {
  test.each([
    ['an unknown command', 'wh0', {}, 'There is no command /wh0. With /help you see what can be asked.'],
    [
      'a command that is a word of the language',
      'constructor',
      {},
      'There is no command /constructor. With /help you see what can be asked.',
    ],
    ['a missing option', 'who', {}, 'Please fill in “leads”: /who needs it.'],
    ['an empty option', 'who', { leads: ' \u200B ' }, 'Please fill in “leads”: /who needs it.'],
    ['an unknown option', 'who', { leads: 'x', leeds: 'y' }, '/who has no option “leeds”.'],
    ['an option of the wrong type', 'who', { leads: 5 }, '“leads” of /who must be a text.'],
    ['a choice that is not offered', 'event', { name: 'x', show: 'all' }, '“show” of /event is one of: summary, countries, everything.'],
    ['a flag that is none', 'who', { leads: 'x', private: 'maybe' }, '“private” of /who is either true or false.'],
    [
      'a text that is too long',
      'who',
      { leads: 'x'.repeat(301) },
      '“leads” of /who may have at most 300 characters; this one has 301. Please ask more briefly.',
    ],
  ])('%s is refused politely and privately', async (_, name, options, said) => {
    const records: RunRecord[] = [];
    expect(await refusedWith(dispatcher(records).dispatch(ask(name, options)))).toBe(said);
    expect(records).toMatchObject([{ command: name, outcome: 'refused' }]);
  });

  test('a text of exactly the allowed length is answered', async () => {
    expect((await dispatcher().dispatch(ask('who', { leads: 'x'.repeat(300) }))).kind).toBe('message');
  });

  test('a text of 6,000 characters in Russian is told its length in Russian', async () => {
    const said = await refusedWith(dispatcher().dispatch(ask('who', { leads: 'x'.repeat(6000) }, { locale: 'ru', guildLocale: 'de' })));
    expect(said).toMatch(/^Параметр «руководит» команды \/кто вмещает не больше 300 знаков, здесь их 6\s000/u);
  });

  test('what was typed is escaped in the reply and plain in the error', async () => {
    const reply = await dispatcher().dispatch(ask('@everyone', {}));
    expect(reply).toMatchObject({
      kind: 'refused',
      error: expect.stringContaining('/@everyone'),
      message: { content: expect.stringContaining('/\\@everyone') },
    });
  });
});

describe('a bug', () => {
  test('becomes one polite reply and one record', async () => {
    const records: RunRecord[] = [];
    expect(await refusedWith(dispatcher(records).dispatch(ask('broken', {})))).toContain('Something went wrong on my side');
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({ command: 'broken', outcome: 'failed', error: { message: 'a bug' } });
  });

  test('in the snapshot or while typing disturbs nobody either', async () => {
    const records: RunRecord[] = [];
    const { dispatch } = createDispatcher({
      commands,
      snapshot: () => {
        throw new Error('no snapshot');
      },
      listen: (record) => records.push(record),
    });
    expect((await dispatch(ask('who', { leads: 'x' }))).kind).toBe('refused');
    expect(await dispatch({ kind: 'autocomplete', command: 'who', options: {}, focused: 'leads', context: CONTEXT })).toEqual({
      kind: 'choices',
      choices: [],
    });
    expect(records.map(({ outcome }) => outcome)).toEqual(['failed', 'failed']);
  });
});

describe('while a name is typed', () => {
  const type = (focused: string, text: unknown, name = 'who') =>
    dispatcher().dispatch({ kind: 'autocomplete', command: name, options: { [focused]: text }, focused, context: CONTEXT });

  test('names are offered by id, with the reason, from the first key on and before it', async () => {
    expect(await type('leads', 'ns')).toEqual({
      kind: 'choices',
      choices: [
        { name: 'NSKM · acronym of Northern Society of Kite Makers', value: society.id },
        { name: 'NSKM · acronym of Northern School of Kite Mending', value: namesake.id },
      ],
    });
    expect(await type('leads', '')).toMatchObject({ choices: { length: 2 } });
  });

  test('only the kinds that fit are offered', async () => {
    expect(await type('name', '', 'event')).toEqual({ kind: 'choices', choices: [{ name: congress.name, value: congress.id }] });
  });

  test('free text, a wrong option or an unknown command offer nothing', async () => {
    for (const reply of [type('question', 'who', 'ask'), type('nothing', 'x'), type('leads', 'x', 'nothing')])
      expect(await reply).toEqual({ kind: 'choices', choices: [] });
    expect(await type('leads', 5)).toMatchObject({ choices: { length: 2 } });
  });

  test('an id longer than Discord takes is offered in short and understood', async () => {
    const long = organization('Long', { id: 'x'.repeat(150) });
    const corpus = knowledgeBase({ entities: [long], statements: [statement(long, 'leader', 'Ada Example')] });
    const { dispatch } = createDispatcher({
      commands,
      snapshot: () => ({ knowledge: corpus, search: { ...search, complete: () => [{ entity: long, matched: 'Long', score: 1 }] } }),
    });
    const offered = await dispatch({ kind: 'autocomplete', command: 'who', options: {}, focused: 'leads', context: CONTEXT });
    const value = offered.kind === 'choices' ? offered.choices[0]?.value : undefined;
    expect(value).toMatch(/^#/u);
    expect((await answered(dispatch(ask('who', { leads: value })))).answer).toMatchObject({ subject: { id: long.id } });
  });
});

describe('a click', () => {
  // Another process, another snapshot of the same documents with one more: nothing is shared but the message.
  const addition = document('later', ['Another page.'], { published: '2025' });
  const rebuilt = knowledgeBase({
    documents: [...knowledge.documents, addition],
    entities: [...knowledge.entities],
    statements: [...knowledge.statements],
  });
  const elsewhere = (records: RunRecord[] = []) => dispatcher(records, rebuilt);

  test('on a later page is answered in place by another process, which says that the documents have changed', async () => {
    const question = `who made the kites ${'that flew over the harbour '.repeat(8)}`.trim();
    const first = await answered(dispatcher().dispatch(ask('ask', { question })));
    const second = await answered(elsewhere().dispatch(pressing(first.message, 'Next page')));
    expect(second.update).toBe(true);
    expect(second.answer).toMatchObject({ shape: { page: 1, query: question } });
    expect(second.message.content).toMatch(/^The documents have changed/u);
    const third = await answered(elsewhere().dispatch(pressing(second.message, 'Next page')));
    expect(third.answer).toMatchObject({ shape: { page: 2, query: question } });
    expect(third.message.content).not.toMatch(/^The documents have changed/u);
    const back = await answered(dispatcher([], rebuilt).dispatch(pressing(third.message, 'Previous page')));
    expect(back.answer).toMatchObject({ shape: { page: 1, query: question } });
  });

  test('on a section shows it in place', async () => {
    const { message } = await answered(dispatcher().dispatch(ask('event', { name: congress.id })));
    const chosen = await answered(elsewhere().dispatch(choosing(message, 'Show another part', 'countries')));
    expect(chosen).toMatchObject({ update: true, answer: { shape: { show: 'countries' } } });
    expect(chosen.message.flags).toBe(0);
  });

  test('on a name opens its card beside, for the one who clicked', async () => {
    const { message } = await answered(dispatcher().dispatch(ask('event', { name: congress.id })));
    const opened = await answered(elsewhere().dispatch(choosing(message, 'Look up a name from this answer', president.id)));
    expect(opened).toMatchObject({ update: false, answer: { subject: { id: president.id } }, message: { flags: 64 } });
  });

  test('on “which one” answers with the one that was meant, in the private reply', async () => {
    const { message } = await answered(dispatcher().dispatch(ask('who', { leads: 'NSKM' })));
    expect(message.flags).toBe(64);
    const chosen = await answered(elsewhere().dispatch(choosing(message, 'Choose the one you mean', society.id)));
    expect(chosen).toMatchObject({ update: true, answer: { kind: 'found', subject: { id: society.id } }, message: { flags: 64 } });
    const shared = await answered(elsewhere().dispatch(pressing(chosen.message, 'Share with everybody')));
    expect(shared).toMatchObject({ update: false, message: { flags: 0, embeds: [{ title: 'Ada Example, president of NSKM' }] } });
  });

  test('on “which one” inside a question asks the question again with the name that was meant', async () => {
    const { message } = await answered(dispatcher().dispatch(ask('ask', { question: 'is NSKM old' })));
    const chosen = await answered(elsewhere().dispatch(choosing(message, 'Choose the one you mean', namesake.id)));
    expect(chosen.answer).toMatchObject({ shape: { query: 'is Northern School of Kite Mending old' } });
  });

  test('on “which one” that is still unclear shows the card of the one that was meant', async () => {
    const again = organization('The NSKM of old');
    const corpus = knowledgeBase({ documents: knowledge.documents, entities: [...knowledge.entities, again] });
    const { dispatch } = dispatcher([], corpus);
    const message = (await answered(dispatch(ask('ask', { question: 'is NSKM old' })))).message;
    const menu = choosing(message, 'Choose the one you mean', society.id) as Extract<Invocation, { kind: 'component' }>;
    const chosen = await answered(dispatch({ ...menu, values: [again.id] }));
    expect(chosen.answer).toMatchObject({ kind: 'found', subject: { id: again.id }, shape: { view: 'card' } });
  });

  test('on “show the sentence” shows it beside, and privately', async () => {
    const { message } = await answered(dispatcher().dispatch(ask('who', { leads: society.id })));
    const sentence = await answered(elsewhere().dispatch(pressing(message, 'Show the sentence')));
    expect(sentence).toMatchObject({ update: false, message: { flags: 64 } });
    expect(sentence.message.embeds[0]?.description).toContain('**Ada Example, president of the society since 2015**, opened the hall.');
  });

  test('turns the pages of sentences in place', async () => {
    const { message } = await answered(dispatcher().dispatch(ask('event', { name: congress.id, show: 'everything' })));
    const sentences = await answered(elsewhere().dispatch(pressing(message, 'Show the sentence')));
    const next = await answered(elsewhere().dispatch(pressing(sentences.message, 'Next page')));
    expect(next.update).toBe(true);
    expect(next.message.embeds[0]?.footer?.text).toMatch(/^Page 2 of/u);
    expect(next.message.embeds[0]?.description).not.toBe(sentences.message.embeds[0]?.description);
  });

  test('that ends in a refusal leaves a public message as it is', async () => {
    const { message } = await answered(dispatcher().dispatch(ask('event', { name: congress.id })));
    const shown = choosing(message, 'Show another part', 'countries') as Extract<Invocation, { kind: 'component' }>;
    const without = commands.map((one) => (one.name === 'event' ? { ...one, run: () => sample('not stated') } : one));
    const { dispatch } = createDispatcher({ commands: without, snapshot: () => ({ knowledge, search }) });
    expect(await answered(dispatch(shown))).toMatchObject({ update: false, message: { flags: 64 } });
  });

  test('on something that is gone is answered by its name', async () => {
    const name = 'The Kite Guild of Long Names, of Which There Were Many in Harbourtown and Beyond, Far Beyond, in Its Day';
    const long = organization(name, { id: `${'the-kite-guild-'.repeat(7)}x` });
    const before = knowledgeBase({ entities: [long], statements: [statement(long, 'leader', 'Ada Example')] });
    const { message } = await answered(dispatcher([], before).dispatch(ask('who', { leads: long.id })));
    const gone = await answered(dispatcher([], knowledge).dispatch(pressing(message, 'Show the sentence')));
    expect(gone.answer).toMatchObject({ kind: 'not-in-documents', asked: name });
    const renamed = knowledgeBase({ entities: [{ ...long, id: 'other' }], statements: [{ ...leads, subject: { ...long, id: 'other' } }] });
    expect((await answered(dispatcher([], renamed).dispatch(pressing(message, 'Show the sentence')))).answer).toMatchObject({
      subject: { id: 'other' },
    });
  });

  test.each([
    ['another version', '9|p|who|0|abc|leads=x'],
    ['nobody', 'hello'],
    ['an earlier message that is not there', '1|p|ask|0|abc123|question~0'],
    ['a card that is gone', '1|o|card|0|abc123|name=gone'],
  ])('on a button of %s has a kind word', async (_, customId) => {
    const records: RunRecord[] = [];
    const reply = elsewhere(records).dispatch({ kind: 'component', customId, values: [], message: null, context: CONTEXT });
    expect(await refusedWith(reply)).toContain('This button or menu comes from an earlier version');
    expect(records).toMatchObject([{ invocation: 'component', command: '?', outcome: 'refused' }]);
  });

  test('with values that nobody offered is refused like a typed one', async () => {
    const { message } = await answered(dispatcher().dispatch(ask('event', { name: congress.id })));
    const menu = choosing(message, 'Show another part', 'countries') as Extract<Invocation, { kind: 'component' }>;
    expect(await refusedWith(elsewhere().dispatch({ ...menu, values: ['x'] }))).toContain('is one of');
    expect(await refusedWith(elsewhere().dispatch({ ...menu, values: ['#0123456789'] }))).toContain('earlier version');
  });
});

describe('a message that is looked up', () => {
  const { dispatch } = createDispatcher({ commands: [...commands, lookUp], snapshot: () => ({ knowledge, search }) });
  const look = (text: string) => answered(dispatch(ask('look-up', { text }, { locale: 'fr', guildLocale: 'de' })));

  test('is answered to the one who asked, in their language, without repeating it', async () => {
    const { message, answer } = await look('SECRET words about NSKM');
    expect(answer).toMatchObject({ list: { of: 'mentioned' } });
    expect(message.flags).toBe(64);
    expect(message.embeds[0]?.title).toBe('3 noms de ce message figurent dans les documents');
    expect(JSON.stringify(message)).not.toContain('SECRET');
  });

  test('offers the cards of what it names, and nothing that would need its words again', async () => {
    const { message } = await look('about NSKM');
    expect(message.components.flatMap((row) => row.components).map((one) => one.type)).toEqual([3]);
    const opened = await answered(dispatch(choosing(message, 'Ouvrir une fiche', society.id)));
    expect(opened).toMatchObject({ update: false, answer: { subject: { id: society.id } }, message: { flags: 64 } });
    const shared = await answered(dispatch(pressing(opened.message, 'Share with everybody')));
    expect(shared).toMatchObject({ update: false, message: { flags: 0 } });
  });

  test('and is long, hostile or empty is answered all the same', async () => {
    for (const text of ['x'.repeat(4000), '@everyone **bold** `code`\n\n> quote', '\u202E', ''])
      expect((await look(text)).message.flags).toBe(64);
    expect((await look('')).answer).toMatchObject({ why: 'nothing-named' });
  });
});

describe('pictures and files', () => {
  const png = (name: string) => ({ name, type: 'image/png', data: new Uint8Array([1]) });
  const pictured = command({
    name: 'event',
    options: {
      name: { type: 'text', required: true, maxLength: 300, complete: ['event'] },
      show: { type: 'choice', required: false, choices: ['summary', 'countries'] },
    },
    run: ({ show }) => sample(show === 'countries' ? 'event countries' : 'event card'),
  });
  const made = (makeFiles: MakeFiles, records: RunRecord[] = []) =>
    createDispatcher({
      commands: [pictured],
      snapshot: () => ({ knowledge, search }),
      listen: (record) => records.push(record),
      makeFiles,
    });
  const countries = ask('event', { name: congress.id, show: 'countries' });
  const soon: MakeFiles = async (enclosures) => enclosures.map(({ name }) => png(name));

  test('come with the reply where they are made in time', async () => {
    const records: RunRecord[] = [];
    const { message, files, later } = await answered(made(soon, records).dispatch(countries, 1000));
    expect(files).toEqual([png('countries.png')]);
    expect(message).toMatchObject({
      attachments: [{ id: '0', filename: 'countries.png' }],
      embeds: [{ image: { url: 'attachment://countries.png' } }],
    });
    expect(later).toBeUndefined();
    expect(records).toMatchObject([{ outcome: 'found', error: null }]);
  });

  test('that take long come after the words, which wait no longer than they are told', async () => {
    let release: (files: readonly File[]) => void = () => {};
    const slow: MakeFiles = () => new Promise((resolve) => (release = resolve));
    const records: RunRecord[] = [];
    const reply = await answered(made(slow, records).dispatch(countries, 5));
    expect(reply.files).toEqual([]);
    expect(reply.message.attachments).toEqual([]);
    expect(reply.message.embeds[0]).not.toHaveProperty('image');
    expect(records).toEqual([]);
    release([png('countries.png')]);
    const later = await reply.later;
    expect(later).toMatchObject({ files: [{ name: 'countries.png' }], message: { attachments: [{ filename: 'countries.png' }] } });
    expect(later?.message.content).toBe(reply.message.content);
    expect(records).toMatchObject([{ outcome: 'found', error: null }]);
  });

  test('are waited for where nobody is in a hurry', async () => {
    const slow: MakeFiles = (enclosures) =>
      new Promise((resolve) =>
        setTimeout(
          resolve,
          20,
          enclosures.map(({ name }) => png(name)),
        ),
      );
    expect((await answered(made(slow).dispatch(countries))).files).toHaveLength(1);
  });

  test('that cannot be made are left out and recorded; the words say everything', async () => {
    const broken: MakeFiles = async () => {
      throw new Error('no fonts');
    };
    const records: RunRecord[] = [];
    const { message, files } = await answered(made(broken, records).dispatch(countries));
    expect(files).toEqual([]);
    expect(message.attachments).toEqual([]);
    expect(message.embeds[0]?.fields?.[0]?.value).toBe('Norland · Sudland · Estland');
    expect(records).toMatchObject([{ outcome: 'found', error: { message: 'no fonts' } }]);
    const late = await answered(made(() => new Promise((_, reject) => setTimeout(reject, 20, 'no fonts'))).dispatch(countries, 1));
    expect(await late.later).toBeNull();
  });

  test('a calendar file comes beside, for the one who pressed, from any process', async () => {
    const card = await answered(made(soon).dispatch(ask('event', { name: congress.id })));
    expect(card.files).toEqual([]);
    const added = await answered(made(createFileMaker()).dispatch(pressing(card.message, 'Add to calendar')));
    expect(added).toMatchObject({
      update: false,
      message: { flags: 64, attachments: [{ id: '0', filename: 'first-kite-congress-in-harbourtown.ics' }] },
    });
    expect(new TextDecoder().decode(added.files[0]?.data)).toContain('DTSTART;VALUE=DATE:20240605');
  });

  test('go when a section without them is chosen, and come with one that has them', async () => {
    const card = await answered(made(soon).dispatch(ask('event', { name: congress.id })));
    const shown = await answered(made(soon).dispatch({ ...(choosing({ ...card.message }, 'Show another part', 'countries') as Click) }));
    expect(shown).toMatchObject({
      update: true,
      files: [{ name: 'countries.png' }],
      message: { attachments: [{ filename: 'countries.png' }] },
    });
    const back = await answered(made(soon).dispatch({ ...(choosing(shown.message, 'Show another part', 'summary') as Click) }));
    expect(back).toMatchObject({ update: true, files: [], message: { attachments: [] } });
  });
});

type Click = Extract<Invocation, { kind: 'component' }>;
