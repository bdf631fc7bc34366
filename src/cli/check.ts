// `plenary check`: the findings about the documents, one a line, for people and for editors that understand `file:line`.

import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { review } from '../knowledge/review.ts';
import { counted } from './counted.ts';
import { emptyFolderHint } from './empty-folder.ts';
import { localDate, print, type World } from './world.ts';

/** Prints `file:line id message` for each finding; returns the number of errors. */
export async function checkDocuments(knowledge: KnowledgeBase, world: World): Promise<number> {
  const count = { error: 0, warning: 0, info: 0 };
  for (const finding of [...knowledge.findings, ...review(knowledge, localDate(world.now()))]) {
    count[finding.severity]++;
    await print(world.stdout, `${finding.file}:${finding.line} ${finding.id} ${finding.message}\n`);
  }
  const { documents, statements } = knowledge;
  const totals = [
    counted(documents.length, 'document'),
    counted(statements.length, 'statement'),
    counted(count.error, 'error'),
    counted(count.warning, 'warning'),
    counted(count.info, 'remark'),
  ];
  await print(world.stderr, `${totals.join(', ')}\n${emptyFolderHint(knowledge)}`);
  return count.error;
}
