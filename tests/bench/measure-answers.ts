// What a reader waits for: each command from the dispatcher's door to the finished message, over generated documents and statements.
// The limit beside them is what any bot must do for one HTTP interaction: verify an Ed25519 signature.

import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { commands } from '../../commands/index.ts';
import { warmSearch } from '../../src/cli/warm-search.ts';
import { createDispatcher } from '../../src/dispatcher.ts';
import type { Entity } from '../../src/domain/entity.ts';
import type { Invocation } from '../../src/invocation.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { createSearch } from '../../src/search/create-search.ts';
import { type Random, seededRandom, zipf } from './generate-knowledge.ts';
import { generateStatedKnowledge } from './generate-statements.ts';
import { type Measured, OURS, percentilesOf, type Row } from './measure.ts';

const QUERIES = 300;
/** Enough to hold every kind of question. */
const FIRST = 40;
const CONTEXT = { locale: 'en-US', guildLocale: 'en-US', user: '1' } as const;
const FIRST_DAY = Date.UTC(2026, 10, 22);
const DAY = 86_400_000;

type Asked = Readonly<Record<'command' | 'option' | 'text', string>>;

export async function measureAnswers(size: number, seed: number): Promise<Measured> {
  const knowledge = generateStatedKnowledge(size, seed);
  const search = createSearch(knowledge);
  // Pictures and calendar files are made after the words have gone out.
  const { dispatch } = createDispatcher({ commands, snapshot: () => ({ knowledge, search }), makeFiles: async () => [] });
  // What questions look up once is made before they come, as the bot does at its start.
  await warmSearch({ knowledge, search });
  const random = seededRandom(seed + size);
  // Each is asked on a day of its own, so that no answer comes from what was answered before.
  let day = 0;
  const answer = ({ command, option, text }: Asked) => dispatch(invocationOf(command, { [option]: text }, dateOf(day++)));
  const rows: Row[] = [];
  for (const [task, make] of Object.entries(tasksOf(knowledge, random))) {
    const asked = Array.from({ length: QUERIES }, make);
    // A process compiles its patterns at the first questions; that is not what a question costs.
    for (const one of asked.slice(0, FIRST)) await answer(one);
    const latency = await percentilesOf(asked, answer);
    rows.push({ topic: 'answers', task, size, contender: OURS, latency, hits: await shareAnswered(asked, answer) });
  }
  rows.push({
    topic: 'answers',
    task: 'verify one signature',
    size,
    contender: 'limit: Ed25519',
    latency: await verification(),
    hits: null,
  });
  const figures = [
    { topic: 'answers', size, name: 'statements', value: knowledge.statements.length, unit: '' },
    { topic: 'answers', size, name: 'societies, people and events', value: knowledge.entities.length, unit: '' },
  ] as const;
  return { rows, figures };
}

export function tasksOf(knowledge: KnowledgeBase, random: Random): Readonly<Record<string, () => Asked>> {
  const byKind = Map.groupBy(knowledge.entities, ({ kind }) => kind);
  const named = (kind: Entity['kind']) => zipf(byKind.get(kind) ?? [], random, 0.5).name;
  const year = () => 1995 + Math.floor(random() * 30);
  const questions: readonly (() => string)[] = [
    () => `when was ${named('organization')} founded?`,
    () => `who is the president of ${named('organization')}?`,
    () => `how many members does ${named('organization')} have?`,
    () => `where was ${named('event')} held?`,
    () => `which societies were founded in ${year()}?`,
    () => `where does ${named('person')} work?`,
    () => `how many congresses were there in ${year()}?`,
    () => `is ${named('person')} president of ${named('organization')}?`,
    () => `what is the goal of ${named('organization')}?`,
    () => `who organized the congress in Geneva in ${year()}?`,
  ];
  const described: readonly (() => string)[] = [
    () => `who leads the society that organized the ${named('event')}?`,
    () => `which society is led by ${named('person')}?`,
    () => `which society whose president is ${named('person')} was founded in ${year()}?`,
    () => `the society that met in Lima in ${year()}`,
    () => `where was the congress where ${named('person')} spoke?`,
    () => `who is the president of ${mistyped(named('organization'), random)}?`,
  ];
  const ask = (text: string): Asked => ({ command: 'ask', option: 'question', text });
  return {
    '/who': () => ({ command: 'who', option: 'leads', text: named('organization') }),
    '/society': () => ({ command: 'society', option: 'name', text: named('organization') }),
    '/person': () => ({ command: 'person', option: 'name', text: named('person') }),
    '/event': () => ({ command: 'event', option: 'name', text: named('event') }),
    '/ask': () => ask(questions[Math.floor(random() * questions.length)]?.() ?? ''),
    '/ask by description': () => ask(described[Math.floor(random() * described.length)]?.() ?? ''),
    '/search': () => ({
      command: 'search',
      option: 'text',
      text: knowledge.passages[Math.floor(random() * knowledge.passages.length)]?.text.split(' ').slice(2, 5).join(' ') ?? '',
    }),
    '/timeline': () => ({ command: 'timeline', option: 'about', text: named('organization') }),
  };
}

/** Two letters of the name change places. */
function mistyped(name: string, random: Random): string {
  const at = 1 + Math.floor(random() * (name.length - 2));
  return `${name.slice(0, at)}${name.charAt(at + 1)}${name.charAt(at)}${name.slice(at + 2)}`;
}

export function invocationOf(command: string, options: Readonly<Record<string, string>>, today: string): Invocation {
  return { kind: 'command', command, options, context: { ...CONTEXT, today } };
}

/** `YYYY-MM-DD`, so many days after the first. */
export function dateOf(days: number): string {
  return new Date(FIRST_DAY + days * DAY).toISOString().slice(0, 10);
}

/** How many got an answer: a benchmark that is refused at the door measures nothing. */
async function shareAnswered(
  asked: readonly Asked[],
  answer: (one: Asked) => ReturnType<ReturnType<typeof createDispatcher>['dispatch']>,
): Promise<number> {
  const replies = await Promise.all(asked.map((one) => answer(one)));
  return replies.filter((reply) => reply.kind === 'message').length / asked.length;
}

async function verification(): Promise<Row['latency']> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const bodies = Array.from({ length: QUERIES }, (_, number) => Buffer.from(JSON.stringify({ number, padding: 'x'.repeat(800) })));
  const signed = bodies.map((body) => ({ body, signature: sign(null, body, privateKey) }));
  return await percentilesOf(signed, ({ body, signature }) => verify(null, body, publicKey, signature));
}
