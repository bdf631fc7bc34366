// The command line's surroundings, for tests: streams that are remembered, a clock that stands still, a small product in place of the real one.

import { Readable } from 'node:stream';
import type { Product, World } from '../../src/cli/world.ts';
import { type Command, command } from '../../src/command.ts';
import type { RunRecord } from '../../src/dispatcher.ts';
import type { Invocation, Reply } from '../../src/invocation.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { document, knowledgeBase, organization, person, statement } from './knowledge.ts';
import { TextSink } from './text-sink.ts';

export interface TestWorld extends World {
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  /** The folders that were opened. */
  readonly opened: string[];
  readonly asked: Invocation[];
}

export interface WorldDetails {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | AsyncIterable<string>;
  readonly knowledge?: KnowledgeBase;
  readonly commands?: readonly Command[];
  readonly answer?: (invocation: Invocation) => Reply;
  readonly untilStopped?: () => Promise<void>;
}

const nothing = { kind: 'out-of-scope', topic: 'off-topic', societies: [] } as const;

export const COMMANDS: readonly Command[] = [
  command({
    name: 'who',
    options: { leads: { type: 'text', required: true, maxLength: 300, complete: ['organization'] } },
    run: () => nothing,
  }),
  command({
    name: 'event',
    options: {
      name: { type: 'text', required: true, maxLength: 300, complete: ['event'] },
      show: { type: 'choice', required: false, choices: ['programme', 'people', 'everything'] },
    },
    run: () => nothing,
  }),
  command({ name: 'search', options: { text: { type: 'text', required: true, maxLength: 300 } }, run: () => nothing }),
  command({ name: 'help', options: {}, run: () => nothing }),
];

export const SOCIETY = organization('Example Society', { acronym: 'ES' });
export const PRESIDENT = person('Ada Example');

export const KNOWLEDGE = knowledgeBase({
  documents: [document('visit', ['Ada Example, president of the Example Society'], { published: '2018-10-21' })],
  entities: [SOCIETY, PRESIDENT],
  statements: [
    statement(SOCIETY, 'leader', 'Ada Example', {
      valueId: PRESIDENT.id,
      role: 'president',
      tenure: 'current',
      since: '2015',
      asOf: '2018-10-21',
      document: 'visit',
    }),
    statement(SOCIETY, 'foundingDate', '1969', { document: 'visit' }),
  ],
});

/** A reply whose content repeats what was asked. */
export function echo(invocation: Invocation): Reply {
  if (invocation.kind === 'autocomplete') return { kind: 'choices', choices: [{ name: 'ES · Example Society', value: SOCIETY.id }] };
  const text = invocation.kind === 'command' ? `${invocation.command} ${JSON.stringify(invocation.options)}` : invocation.customId;
  return {
    kind: 'message',
    answer: nothing,
    message: { content: text, embeds: [], components: [], flags: 0, allowed_mentions: { parse: [] }, attachments: [] },
    files: [],
    explanation: invocation.explain === true ? ['looked it up'] : [],
    update: false,
  };
}

export function refuse(error: string): Reply {
  return {
    kind: 'refused',
    error,
    message: { content: error, embeds: [], components: [], flags: 64, allowed_mentions: { parse: [] }, attachments: [] },
  };
}

export function testWorld(details: WorldDetails = {}): TestWorld {
  const opened: string[] = [];
  const all: Invocation[] = [];
  const knowledge = details.knowledge ?? KNOWLEDGE;
  const commands = details.commands ?? COMMANDS;
  const read = async (folder: string) => {
    opened.push(folder);
    return knowledge;
  };
  return {
    env: details.env ?? {},
    stdin: typeof details.input === 'object' ? Readable.from(details.input) : Readable.from([details.input ?? '']),
    stdout: new TextSink(),
    stderr: new TextSink(),
    now: () => new Date(2026, 10, 22, 12),
    untilStopped: details.untilStopped ?? (() => new Promise(() => {})),
    onHangup: () => {},
    onEnd: () => {},
    commands: async () => commands,
    read,
    open: async (folder: string, listen: (record: RunRecord) => void): Promise<Product> => ({
      knowledge: await read(folder),
      commands,
      reload: async () => ({ kind: 'failed', error: new Error('nothing is read in this world') }),
      rehearse: async () => {},
      follow: () => ({ close: () => {} }),
      dispatch: async (invocation) => {
        all.push(invocation);
        const asked = 'options' in invocation ? invocation.options : { customId: invocation.customId };
        const run = { invocation: invocation.kind, command: 'command' in invocation ? invocation.command : '?', milliseconds: 1, asked };
        try {
          const reply = (details.answer ?? echo)(invocation);
          listen({ ...run, outcome: reply.kind === 'message' ? reply.answer.kind : reply.kind, error: null });
          return reply;
        } catch (error) {
          listen({ ...run, outcome: 'failed', error: error instanceof Error ? error : null });
          return refuse('Something went wrong.');
        }
      },
    }),
    opened,
    asked: all,
  };
}
