// The snapshot that answers, and how it is replaced: a new one is built beside the old and swapped whole; when building fails, the
// last good one goes on serving, and whoever listens is told.

import type { FolderReader, ReadReport } from './knowledge/folder-reader.ts';
import type { KnowledgeBase } from './knowledge/knowledge-base.ts';
import type { Search } from './search/search.ts';

export interface Snapshot {
  readonly knowledge: KnowledgeBase;
  readonly search: Search;
}

export type Reload =
  | { readonly kind: 'swapped'; readonly report: ReadReport; readonly before: KnowledgeBase }
  /** The folder says what it said before. */
  | { readonly kind: 'same'; readonly report: ReadReport }
  /** The old snapshot goes on serving. */
  | { readonly kind: 'failed'; readonly error: unknown };

export interface LiveCorpus {
  readonly snapshot: () => Snapshot;
  /** One at a time: a call during a reload is answered by one more reload after it. Never throws. */
  readonly reload: () => Promise<Reload>;
}

/** Reads the folder for the first time; throws when that fails, since there is no older snapshot to serve. `progress` hears how far it is. */
export async function openLiveCorpus(
  reader: FolderReader,
  createSearch: (knowledge: KnowledgeBase) => Search,
  listen: (reload: Reload) => void = () => {},
  progress: (done: number, of: number) => void = () => {},
): Promise<LiveCorpus> {
  const { knowledge } = await reader.read(progress);
  let current: Snapshot = { knowledge, search: createSearch(knowledge) };
  const once = async (): Promise<Reload> => {
    try {
      const report = await reader.read();
      if (report.knowledge.version === current.knowledge.version) return { kind: 'same', report };
      const before = current.knowledge;
      current = { knowledge: report.knowledge, search: createSearch(report.knowledge) };
      return { kind: 'swapped', report, before };
    } catch (error) {
      return { kind: 'failed', error };
    }
  };
  let running: Promise<Reload> = Promise.resolve({ kind: 'failed', error: null });
  return {
    snapshot: () => current,
    reload: () => {
      running = running.then(once).then((reload) => {
        listen(reload);
        return reload;
      });
      return running;
    },
  };
}
