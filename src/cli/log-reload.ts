// What a reading of the folder brought, for the log.

import type { Reload } from '../live-corpus.ts';
import type { Log } from '../log.ts';

export function logReload(log: Log, reload: Reload): void {
  if (reload.kind === 'failed') {
    log.error({ err: reload.error }, 'the documents could not be read again; the last good ones go on answering');
    return;
  }
  const { knowledge, fresh } = reload.report;
  const counts = { version: knowledge.version, documents: knowledge.documents.length, statements: knowledge.statements.length, fresh };
  log.info(counts, reload.kind === 'swapped' ? 'documents read again' : 'documents unchanged');
}
