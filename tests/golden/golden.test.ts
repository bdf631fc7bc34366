// Questions over invented documents with the answers that a careful reader takes from them, asked as a reader asks: through the dispatcher. Half
// of them have no answer in the documents, or must not be answered.

import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Answer, NotInDocuments } from '../../src/answering/answer.ts';
import { openProduct } from '../../src/cli/open-product.ts';
import type { Statement } from '../../src/domain/statement.ts';

/** One line of questions.jsonl: the kind of answer, and what of it must hold. */
interface Golden {
  readonly question: string;
  /** Typed after this command instead of /ask. */
  readonly command?: 'event' | 'society' | 'person';
  /** The folder that the bot comes with; the invented documents where it is left out. */
  readonly over?: 'digests';
  readonly kind: Answer['kind'];
  /** How a found answer is laid out. */
  readonly view?: string;
  readonly verdict?: 'yes' | 'no';
  readonly count?: number;
  /** The thing that a card is about. */
  readonly about?: string;
  /** Who or what stands first. */
  readonly first?: string;
  /** All that is answered, in any order: a list is complete, and holds nothing else. For a verdict: what it rests on. */
  readonly values?: readonly string[];
  readonly topic?: string;
  /** Where the reason is one of time: "not stated" and "no such name" are told apart by how much the rules read. */
  readonly why?: NotInDocuments['why'];
}

const here = new URL('.', import.meta.url);
const lines = (await readFile(new URL('questions.jsonl', here), 'utf8')).split('\n').filter((line) => line !== '');
const golden = lines.map((line) => JSON.parse(line) as Golden);

const invented = await openProduct(new URL('documents', here).pathname, () => {}, null);
const digests = await openProduct(new URL('../../knowledge', here).pathname, () => {}, null);
const productOf = ({ over }: Pick<Golden, 'over'>): typeof invented => (over === 'digests' ? digests : invented);
const context = { locale: 'en-US', guildLocale: null, today: '2026-11-22', user: 'reader' };

async function run(command: string, options: Readonly<Record<string, string>>, product = invented): Promise<Answer> {
  const reply = await product.dispatch({ kind: 'command', command, options, context });
  if (reply.kind !== 'message') throw new Error(`the dispatcher replied with ${reply.kind}`);
  return reply.answer;
}

describe('a question is answered as a careful reader of the documents would', () => {
  test.each(golden)('$question', async (line) => {
    const product = productOf(line);
    const answer = await run(line.command ?? 'ask', { [line.command === undefined ? 'question' : 'name']: line.question }, product);
    expect(shapeOf(answer, line)).toEqual(line);
    for (const { document, line: at, quote } of citationsOf(answer)) {
      expect(textAt(product, document, at, quote), `the quotation stands at ${document}:${at}`).toContain(squeezed(quote));
    }
    if (answer.kind === 'not-in-documents')
      expect(answer.searched.documents, 'the refusal names what was searched').toBe(product.knowledge.documents.length);
  });
});

test('half of the questions have no answer in the documents', () => {
  const without = golden.filter(({ kind }) => kind === 'not-in-documents' || kind === 'out-of-scope');
  expect(without.length / golden.length).toBeGreaterThanOrEqual(0.5);
});

test('no question is asked twice', () => {
  expect(new Set(golden.map(({ question }) => question)).size).toBe(golden.length);
});

test('what a refusal suggests is answered', async () => {
  const suggested = new Set<string>();
  for (const { question } of golden.filter(
    ({ kind, over, command }) => kind === 'not-in-documents' && over === undefined && command === undefined,
  )) {
    const answer = await run('ask', { question });
    if (answer.kind === 'not-in-documents') for (const one of answer.suggestions) suggested.add(JSON.stringify(one));
  }
  expect(suggested.size).toBeGreaterThan(10);
  for (const one of suggested) {
    const { command, option, value } = JSON.parse(one) as { command: string; option: string; value: string };
    expect((await run(command, { [option]: value })).kind, `/${command} ${option}:${value}`).toMatch(/^(?:found|disagree|listing)$/u);
  }
});

/** The answer in the terms of a line; what the line leaves out is left out. */
function shapeOf(answer: Answer, line: Golden): Golden {
  const shape: Record<string, unknown> = {
    question: line.question,
    ...(line.over === undefined ? {} : { over: line.over }),
    ...(line.command === undefined ? {} : { command: line.command }),
    kind: answer.kind,
  };
  if (answer.kind === 'found') {
    shape['view'] = answer.shape.view;
    if (answer.shape.view === 'verdict') shape['verdict'] = answer.shape.verdict;
    if (answer.shape.view === 'values' && answer.shape.count !== null) shape['count'] = answer.shape.count;
    if (answer.shape.view === 'card') shape['about'] = answer.subject?.name;
    const [first] = answer.statements;
    if (answer.shape.view === 'leaders') shape['first'] = first?.predicate === 'role' ? first.subject.name : first?.value;
    if (answer.shape.view === 'passages') shape['first'] = answer.passages[0]?.text;
  }
  if (answer.kind === 'out-of-scope') shape['topic'] = answer.topic;
  if (answer.kind === 'not-in-documents' && line.why !== undefined) shape['why'] = answer.why;
  // in the line's own order, so that only what differs is shown
  if (line.values !== undefined) {
    const values = new Set(valuesOf(answer));
    shape['values'] = [
      ...line.values.filter((value) => values.has(value)),
      ...[...values].filter((value) => !line.values?.includes(value)),
    ];
  }
  return shape as unknown as Golden;
}

function valuesOf(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case 'which-one':
      return answer.candidates.map(({ entity }) => entity.name);
    case 'listing':
      if (answer.list.of === 'documents') return answer.list.rows.map(({ title }) => title);
      return answer.list.of === 'entities' ? answer.list.rows.map(({ entity }) => entity.name) : [];
    case 'found':
    case 'disagree':
      return answer.statements.map(saidBy);
    default:
      return [];
  }
}

function saidBy({ predicate, subject, value, role }: Statement): string {
  if (predicate === 'role') return `${subject.name}: ${value}`;
  return predicate === 'leader' ? `${value}: ${role}` : value;
}

function citationsOf(answer: Answer): readonly { readonly document: string; readonly line: number; readonly quote: string }[] {
  if (answer.kind !== 'found' && answer.kind !== 'disagree' && answer.kind !== 'listing') return [];
  const passages = answer.kind === 'disagree' ? [] : answer.passages;
  return [...answer.statements, ...passages].map(({ citation }) => citation);
}

/** From the line on, as far as the quotation is long. */
function textAt(product: typeof invented, document: string, line: number, quote: string): string {
  const lines = product.knowledge.documentById.get(document)?.lines ?? [];
  const last = line + quote.split('\n').length;
  const near = lines.filter(({ number }) => number >= line && number <= last);
  return squeezed(near.map(({ text }) => text).join(' '));
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
