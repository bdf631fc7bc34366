// What the command line touches outside itself: streams, environment, clock, and the product opened over a folder.
// Only here and in main.ts is the clock read; everything below receives `today`.

import type { Readable, Writable } from 'node:stream';
import type { Command } from '../command.ts';
import type { Dispatch, RunRecord } from '../dispatcher.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Reload } from '../live-corpus.ts';

/** Everything that answers, over one folder of documents. */
export interface Product {
  /** As it is now; every reading of the folder may replace it. */
  readonly knowledge: KnowledgeBase;
  readonly commands: readonly Command[];
  readonly dispatch: Dispatch;
  /** Reads the folder again, whole or not at all. Never throws. */
  readonly reload: () => Promise<Reload>;
  /**
   * Asks some questions, reads some documents, and the folder once more, to no end but that what this needs is compiled, which takes seconds of
   * work where everything came from the cache: better a little at a time beside the first questions than at once at the first change of a
   * document. Rejects with the error of a rule.
   */
  readonly rehearse: () => Promise<void>;
  /** Reads the folder again after each change in it, until closed. `listen` hears of every reading, those asked for included. */
  readonly follow: (listen: (reload: Reload) => void) => { readonly close: () => void };
}

export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable;
  readonly now: () => Date;
  /** Settles once when the process is asked to stop (SIGTERM, SIGINT); asked again, it ends at once. */
  readonly untilStopped: () => Promise<void>;
  /** Calls when the process is told to read its files again (SIGHUP). */
  readonly onHangup: (listen: () => void) => void;
  /** Calls when the process ends, however it does; what takes time is not done any more. */
  readonly onEnd: (act: () => void) => void;
  /** What the bot offers, without opening any documents. */
  readonly commands: () => Promise<readonly Command[]>;
  /** The documents alone, for the verbs that answer nothing. */
  readonly read: (folder: string) => Promise<KnowledgeBase>;
  /** `rateLimit`: what one person may ask, null sets no limit. */
  readonly open: (folder: string, listen: (record: RunRecord) => void, rateLimit?: number | null) => Promise<Product>;
}

/** The command was used wrongly: exit 2, with the usage. */
export class UsageError extends Error {}

/** The work failed for a reason that a person can act on: exit 1, one sentence, no stack. */
export class Failure extends Error {}

/** The calendar date where this machine stands, `YYYY-MM-DD`. */
export function localDate(now: Date): string {
  const pad = (number: number, width: number) => String(number).padStart(width, '0');
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}

/** Writes and waits where the reader is slower than we are. */
export async function print(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await new Promise<void>((resolve) => stream.once('drain', resolve));
}
