// What stands first in an answer, and why: each line says what must stand before what, with the reason it belongs there.

import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { openProduct } from '../../src/cli/open-product.ts';
import type { Statement } from '../../src/domain/statement.ts';

const product = await openProduct(new URL('documents', import.meta.url).pathname, () => {}, null);
const context = { locale: 'en-US', guildLocale: null, today: '2026-11-22', user: 'reader' };

async function run(command: string, options: Readonly<Record<string, string>>): Promise<Answer> {
  const reply = await product.dispatch({ kind: 'command', command, options, context });
  if (reply.kind !== 'message') throw new Error(`the dispatcher replied with ${reply.kind}`);
  return reply.answer;
}

describe('statements', () => {
  test.each<[string, readonly string[], string]>([
    [
      'who leads HSPI',
      ['Ilse Marchetti 2016', 'Ragnhild Osterlund 2012'],
      'whoever leads by the newest page stands before whoever led before',
    ],
    [
      'who led HSPI in 2013',
      ['Ragnhild Osterlund 2012', 'Ilse Marchetti 2016'],
      'the term that covers the year stands before the one that does not',
    ],
    [
      'list all presidents of HSPI',
      ['Ilse Marchetti 2016', 'Bjarne Quist'],
      'somebody chosen and not yet in office stands after somebody in office',
    ],
    ['how many members does HSPI have', ['more than 300', '240'], 'the count of the later page stands before the older one'],
    [
      'how many members does the society led by Ilse Marchetti have',
      ['more than 300', '240'],
      'and so it does where the society is described',
    ],
    ['when was HSPI founded', ['1989', '1988'], 'where two pages contradict each other, the later one stands first'],
    [
      'when and where was the congress in Lima',
      ['2017-10-04', '2017-10-06', 'Lima, Peru'],
      'a congress begins before it ends, and the time was asked first',
    ],
    [
      'what does PACR do',
      ['Weekly online case meetings', '"Clear Picture": courses in rural hospitals'],
      'what it calls its activities stands before its programmes',
    ],
    ['when was Osterlund president of HSPI', ['Ragnhild Osterlund 2012'], 'only her terms, and no other’s'],
    ['who was the keynote speaker in Lima', ['Ilse Marchetti'], 'whoever is called the keynote speaker, and not whoever spoke too'],
    ['did Noor Abdalla speak in Lima', ['Noor Abdalla'], 'yes rests on what is said of her'],
    ['was there a delegation from Kenya in Lima', ['Kenya'], 'yes rests on the one country of the list that was asked about'],
    ['how many workshops were there in Lima', ['3 workshops'], 'the number that counts workshops, and not the others of the sentence'],
    ['which is the oldest society', ['1989', '1988', '2003', '2010'], 'by year of founding, the earliest first'],
    ['which society has the most members', ['more than 300', '240', '95'], 'by the latest count, the largest first'],
    ['societies founded after 2000', ['2003', '2010'], 'a set stands in the order of what was asked'],
  ])('%s: %j, because %3$s', async (question, first) => {
    const answer = await run('ask', { question });
    expect(inOrder(statementsOf(answer).map(saidBy), first)).toEqual(first);
    expect(saidBy(statementsOf(answer)[0])).toBe(first[0]);
  });
});

describe('passages', () => {
  test.each<[string, readonly string[], string]>([
    [
      'Lakeside hospital',
      [
        'The Lakeside Children’s Hospital is a hospital with 120 beds.',
        'Bjarne Quist is interested in an agreement with the Lakeside Children’s Hospital.',
      ],
      'a short sentence that says the word twice is more about it than one that says it once',
    ],
    [
      'president HSPI',
      ['Ragnhild Osterlund is president of HSPI since 2012.', 'Bjarne Quist is president-elect of HSPI.'],
      'the word as it was asked stands before a word that it is part of',
    ],
    [
      'Bright Rooms Foundation',
      [
        'The Bright Rooms Foundation is a charity in Oslo, Norway.',
        'The mission of the Bright Rooms Foundation is to paint the walls of children’s wards.',
      ],
      'the same words in fewer others weigh more',
    ],
    [
      'Lima congress',
      ['The 4th World Congress of Child Radiology was held in Lima, Peru, from 4 to 6 October 2017.'],
      'only this one holds both words',
    ],
    [
      'radiologists',
      ['To train young radiologists', 'PACR has working groups for radiologists, physicists, technicians and nurses.'],
      'a shorter line says more of it',
    ],
  ])('%s: %j, because %3$s', async (text, first) => {
    const answer = await run('search', { text });
    const texts = answer.kind === 'found' ? answer.passages.map((passage) => passage.text.replaceAll("'", '’')) : [];
    expect(inOrder(texts, first)).toEqual(first);
    expect(texts[0]).toBe(first[0]);
  });
});

describe('names', () => {
  test.each<[string, readonly string[], string]>([
    [
      'who leads the Society of Child Radiology',
      ['Coastal Society of Child Radiology', 'Highland Society of Child Radiology'],
      'both fit as well, so the alphabet decides',
    ],
    ['who is Abdalla', ['Noor Abdalla', 'Karim Abdalla'], 'she is spoken of more often than he'],
  ])('%s: %j, because %3$s', async (question, first) => {
    const answer = await run('ask', { question });
    expect(answer.kind === 'which-one' ? answer.candidates.map(({ entity }) => entity.name) : []).toEqual(first);
  });
});

function statementsOf(answer: Answer): readonly Statement[] {
  return answer.kind === 'found' || answer.kind === 'disagree' || answer.kind === 'listing' ? answer.statements : [];
}

function saidBy(statement: Statement | undefined): string {
  if (statement === undefined) return 'nothing';
  const { predicate, subject, value, since } = statement;
  const who = predicate === 'role' ? subject.name : value;
  return since === null ? who : `${who} ${since}`;
}

/** The wanted ones as they stand among the others. */
function inOrder(given: readonly string[], wanted: readonly string[]): readonly string[] {
  return [...new Set(given)].filter((one) => wanted.includes(one));
}
