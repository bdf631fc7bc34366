// `plenary statements`: everything understood from the documents, in the shapes of the command line's contract.

import type { Statement } from '../domain/statement.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { toJsonLd } from './json-ld.ts';
import { print, type World } from './world.ts';

/** A format turns a snapshot into lines. */
export type StatementFormat = (knowledge: KnowledgeBase) => Iterable<string>;

export const STATEMENT_FORMATS: Readonly<Record<string, StatementFormat>> = {
  table: toTable,
  jsonl: toJsonLines,
  jsonld: toJsonLd,
};

export async function printStatements(knowledge: KnowledgeBase, format: StatementFormat, world: World): Promise<void> {
  for (const line of format(knowledge)) await print(world.stdout, `${line}\n`);
}

function* toJsonLines(knowledge: KnowledgeBase): Iterable<string> {
  for (const statement of knowledge.statements) yield JSON.stringify(toRow(statement));
}

/** Keys in the order of the contract; qualifiers that are absent are left out, the rest is always there. */
function toRow(statement: Statement): object {
  const { subject, citation } = statement;
  return {
    subject: { id: subject.id, kind: subject.kind, name: subject.name },
    predicate: statement.predicate,
    value: statement.value,
    valueId: statement.valueId,
    role: statement.role,
    tenure: statement.tenure,
    since: statement.since,
    until: statement.until,
    asOf: statement.asOf,
    certainty: statement.certainty,
    rank: statement.rank,
    qualifiers: statement.qualifiers,
    rule: statement.rule,
    citation,
  };
}

/** One statement a line, tabs between columns, so that `column -t -s $'\t'`, cut and sort work on it. */
function* toTable(knowledge: KnowledgeBase): Iterable<string> {
  yield ['subject', 'predicate', 'value', 'role', 'tenure', 'since', 'until', 'as of', 'certainty', 'where'].join('\t');
  for (const statement of knowledge.statements) {
    const { citation } = statement;
    const cells = [
      statement.subject.name,
      statement.predicate,
      statement.value,
      statement.role ?? '',
      statement.tenure ?? '',
      statement.since ?? '',
      statement.until ?? '',
      statement.asOf ?? 'undated',
      statement.certainty,
      `${citation.document}:${citation.line}`,
    ];
    yield cells.map((cell) => cell.replace(/\s+/gu, ' ')).join('\t');
  }
}
