// Puts the product together over one folder: documents → snapshot → search → dispatcher. What changes in the folder is read again on request.

import { commands } from '../../commands/index.ts';
import { createDispatcher, type RunRecord } from '../dispatcher.ts';
import { createFolderReader } from '../knowledge/folder-reader.ts';
import { watchFolder } from '../knowledge/reading/watch-folder.ts';
import { openLiveCorpus, type Reload } from '../live-corpus.ts';
import { createSearcher } from '../search/create-search.ts';
import { requireFolder } from './open-knowledge.ts';
import { rehearseQuestions } from './rehearse-questions.ts';
import { rehearseReading } from './rehearse-reading.ts';
import type { Progress } from './show-progress.ts';
import { warmSearch } from './warm-search.ts';
import type { Product } from './world.ts';

/**
 * Everything that answers; `listen` hears of every run; `cacheFile` keeps what was read for the next start, null keeps nothing; `rateLimit` is
 * what one person may ask, null sets no limit; `progress` hears how far the first reading is. Throws Failure where there is no such folder.
 */
export async function openProduct(
  folder: string,
  listen: (record: RunRecord) => void,
  cacheFile: string | null,
  rateLimit: number | null = null,
  progress?: Progress,
): Promise<Product> {
  await requireFolder(folder);
  const readings = new Set<(reload: Reload) => void>();
  let rehearsing = false;
  const tell = (reload: Reload) => {
    // that the rehearsal found the folder as it was is no news
    if (rehearsing && reload.kind === 'same') return;
    // What goes wrong here goes wrong again where it is asked for, and is told there.
    if (reload.kind === 'swapped') warmSearch(corpus.snapshot()).catch(() => {});
    for (const hear of readings) hear(reload);
  };
  const corpus = await openLiveCorpus(createFolderReader(folder, cacheFile), createSearcher(), tell, progress);
  const { dispatch } = createDispatcher({
    commands,
    snapshot: corpus.snapshot,
    listen,
    // Loaded where it is wanted: the limiter brings all its stores.
    admit: rateLimit === null ? undefined : (await import('../rate-limit.ts')).limitUsers(rateLimit),
  });
  return {
    get knowledge() {
      return corpus.snapshot().knowledge;
    },
    commands,
    dispatch,
    reload: corpus.reload,
    rehearse: async () => {
      await warmSearch(corpus.snapshot());
      await rehearseQuestions(corpus.snapshot());
      await rehearseReading(corpus.snapshot().knowledge.documents);
      // the first change of a document waits for none of what reading again needs
      rehearsing = true;
      await corpus.reload();
      rehearsing = false;
    },
    follow: (hear) => {
      readings.add(hear);
      const watching = watchFolder(folder, async () => void (await corpus.reload()), {
        onError: (error) => hear({ kind: 'failed', error }),
      });
      return {
        close: () => {
          readings.delete(hear);
          watching.close();
        },
      };
    },
  };
}
