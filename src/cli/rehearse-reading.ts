// Reads some documents to no end but that the rules are compiled, so that the first change of a document does not wait for that.

import { setImmediate } from 'node:timers/promises';
import type { Document } from '../domain/document.ts';

/** One rule at a time, so that nobody's question waits for all. Rejects with the error of a rule. */
export async function rehearseReading(documents: readonly Document[]): Promise<void> {
  const ordinary = ordinaryAmong(documents);
  if (ordinary.length === 0) return;
  // Where everything came from the cache, nothing of this has been loaded yet.
  const [{ draftsOf }, { readMentions }, { rules }] = await Promise.all([
    import('../knowledge/extract.ts'),
    import('../knowledge/mentions/read-mentions.ts'),
    import('../knowledge/rules/index.ts'),
  ]);
  for (const document of ordinary) {
    await setImmediate();
    const reading = readMentions(document);
    for (const rule of rules) {
      await setImmediate();
      draftsOf(rule, reading);
    }
  }
}

/** Of each language the one in the middle, by length, and of all of them those about it; the shortest first. */
function ordinaryAmong(documents: readonly Document[]): readonly Document[] {
  const short = documents.filter(({ lines }) => lines.length <= LONGEST_REHEARSED);
  const byLength = short.toSorted((a, b) => a.lines.length - b.lines.length || (a.id < b.id ? -1 : 1));
  const inMiddle = [...Map.groupBy(byLength, ({ language }) => language).values()].flatMap((same) => same[same.length >> 1] ?? []);
  const around = AROUND_MIDDLE.flatMap((share) => byLength[Math.floor(byLength.length * share)] ?? []);
  return [...new Set([...around, ...inMiddle])].slice(0, MOST_REHEARSED);
}

/** Shares of the way from the shortest to the longest. A pattern is compiled at its second use, so one document is not enough. */
const AROUND_MIDDLE = [0, 0.4, 0.5, 0.6];
/** Lines: while the names in a document are looked for, nobody is answered. */
const LONGEST_REHEARSED = 400;
/** A second or two of work. */
const MOST_REHEARSED = 8;
