// What a saved file changed: the statements of each document before and after. Pure.

import type { Statement } from '../domain/statement.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { DocumentChange } from './wire.ts';

/** One for each document whose file or statements differ; a statement that only moved to another line is the same. */
export function changesBetween(before: KnowledgeBase, after: KnowledgeBase): readonly DocumentChange[] {
  const statementsBefore = Map.groupBy(before.statements, (statement) => statement.citation.document);
  const statementsAfter = Map.groupBy(after.statements, (statement) => statement.citation.document);
  const ids = new Set([...after.documentById.keys(), ...before.documentById.keys()]);
  return [...ids].flatMap((document): readonly DocumentChange[] => {
    const was = before.documentById.get(document);
    const is = after.documentById.get(document);
    const added = without(statementsAfter.get(document) ?? [], statementsBefore.get(document) ?? []);
    const gone = without(statementsBefore.get(document) ?? [], statementsAfter.get(document) ?? []);
    if (was === undefined) return [{ document, how: 'added', added, gone }];
    if (is === undefined) return [{ document, how: 'removed', added, gone }];
    if (added.length + gone.length > 0) return [{ document, how: 'statements', added, gone }];
    return was.hash === is.hash ? [] : [{ document, how: 'text', added, gone }];
  });
}

/** Those of `statements` that are not among the `others`, counted where several are alike. */
function without(statements: readonly Statement[], others: readonly Statement[]): readonly Statement[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return statements.filter((statement) => {
    const key = keyOf(statement);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

function keyOf({ citation, ...statement }: Statement): string {
  return JSON.stringify([statement, citation.quote]);
}
