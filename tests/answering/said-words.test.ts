// What statements say is looked up alike in a snapshot that others came before and in one that was the first.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementsSaying, statementsSayingSome } from '../../src/answering/ask/said-words.ts';
import { wordsOf } from '../../src/answering/words.ts';
import type { Statement } from '../../src/domain/statement.ts';
import { knowledgeBase, organization, statement } from '../support/knowledge.ts';

const SOCIETY = organization('Harbour Society');
const VALUES = ['courses for nurses', 'a registry of wards', 'nurses of Belgian wards', 'courses', 'registries', 'quiet wards in Lima'];
const STATEMENTS: readonly Statement[] = VALUES.map((value) => statement(SOCIETY, 'activity', value));
const ASKED = wordsOf('course registry ward nurse Belgium Lima');

const isAlike = (one: { readonly key: string }, other: { readonly key: string }): boolean => one.key === other.key;

describe('the statements that say a word', () => {
  it('are those of the snapshot, in its order, whatever was looked up in others before', () => {
    const some = fc.shuffledSubarray([...STATEMENTS.keys()]);
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), (snapshots) => {
        for (const positions of snapshots) {
          const statements = positions.flatMap((position) => STATEMENTS[position] ?? []);
          const knowledge = knowledgeBase({ entities: [SOCIETY], statements });
          for (const word of ASKED) {
            const saying = statements.filter(({ value }) => wordsOf(value).some((other) => isAlike(word, other)));
            const found = statementsSayingSome([word], isAlike, () => false, knowledge);
            expect([...found]).toEqual(saying);
            expect(statementsSaying(word, knowledge)).toEqual(expect.arrayContaining(saying));
          }
        }
      }),
    );
  });
});
